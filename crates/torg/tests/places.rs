//! A list of places in a file beside the definition: told when it is wrong, stored with the definition, and counted by name.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, definition, dialogue::always_open};
use serde_json::json;
use torg_store::{Command, Opening, TakePart, Text};

const QUESTION: &str = "kind = \"place\"\nprompt = \"Which spot should be looked at first?\"";

/// A desk with a definition that names a register of streets.
fn desk() -> Desk {
    let file = r#"places = { file = "streets.csv", name = "Gata", group = "Del" }"#;
    let asked = format!("{QUESTION}\n{file}\nother-places = true");
    Desk::new().file("square.toml", always_open(&definition()).replacen(QUESTION, &asked, 1))
}

fn add(desk: &Desk) {
    let whose = ["--municipality", "sundsvall", "--municipality-name", "Sundsvalls kommun"];
    for arguments in [
        &[&["dialogue", "add", "square.toml"][..], &whose].concat()[..],
        &["dialogue", "open", "--by", "Karin Ek"],
    ] {
        let run = desk.run(arguments);
        assert_eq!(run.status, 0, "{}", run.shown());
    }
}

/// Each answer by one participant.
fn answer(desk: &Desk, answers: &[serde_json::Value]) {
    let work = async {
        let store = Opening::new(&desk.path().join("torg-data")).open().await.unwrap();
        let log = store.dialogues(None).await.unwrap()[0].log;
        for (at, answer) in answers.iter().enumerate() {
            let (ticket, language) = (format!("p{at}"), "sv".to_owned());
            let own = [("spot".to_owned(), answer.clone())].into();
            let answers = [("survey".to_owned(), own)].into();
            let texts = vec![Text {
                question: Some("why-not".into()),
                text: "För mörkt".into(),
                activity: "survey".into(),
                held: false,
            }];
            let it = TakePart { log, ticket, language, answers, texts, ..TakePart::default() };
            store.write(Command::TakePart(it)).await.unwrap();
        }
        store.close().await;
    };
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(work);
}

#[test]
fn a_file_that_is_not_there_is_told_with_its_line() {
    let run = desk().run(&["dialogue", "check", "square.toml"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("streets.csv`, named on line "), "{}", run.shown());
}

#[test]
fn what_is_stored_is_whole_and_places_are_counted_by_name() {
    let desk = desk().file("streets.csv", "Gata;Del\nSkolgatan;Norr\nSkolgatan;Söder\nTorget;Norr\n");
    add(&desk);
    let named = |name: &str| json!({ "options": [name] });
    let mut answers = vec![named("Skolgatan (Söder)"); 6];
    answers.extend(vec![named("Torget"); 7]);
    answers.extend([json!({ "text": "vid bron" }), json!("declined")]);
    answer(&desk, &answers);
    let export = desk.run(&["dialogue", "export", "--out", "kept"]);
    assert_eq!(export.status, 0, "{}", export.shown());
    let kept = String::from_utf8(desk.files("kept").remove("dialogue.toml").unwrap()).unwrap();
    assert!(
        kept.contains(r#"places = [{ group = "Norr", places = ["Skolgatan (Norr)", "Torget"] }"#),
        "{kept}"
    );
    let import = desk.run(&["dialogue", "import", "kept", "--data", "elsewhere"]);
    assert_eq!(import.status, 0, "{}", import.shown());
    let compile =
        desk.run(&["compile", "--dialogue", "new-square", "--data", "elsewhere", "--quiet", "--out", "out"]);
    assert!(desk.path().join("out").is_dir(), "{}", compile.shown());
    let counted: Vec<(String, String)> = desk
        .table("choices.csv")
        .into_iter()
        .filter(|row| row["question"].starts_with("Which spot"))
        .map(|row| (row["option"].clone(), row["participants"].clone()))
        .collect();
    let expected = [("", "14"), ("Skolgatan (Söder)", "6"), ("Torget", "7")];
    assert_eq!(counted, expected.map(|(option, count)| (option.to_owned(), count.to_owned())));
    let verified = desk.run(&["verify", "out"]);
    assert_eq!(verified.status, 0, "{}", verified.shown());
}
