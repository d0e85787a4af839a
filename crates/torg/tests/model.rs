//! `torg model` as a person runs it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[cfg(feature = "local-models")]
#[path = "../../torg-model/tests/common/mod.rs"]
mod encoder;
#[cfg(feature = "remote-models")]
#[path = "../../torg-model/tests/server/mod.rs"]
mod server;

use common::{Desk, Run};

/// What is shown, without what differs from run to run.
fn shown(run: &Run, desk: &Desk) -> String {
    run.shown().replace(&desk.path().display().to_string(), "DESK")
}

#[test]
fn no_model_is_needed_and_none_is_there() {
    let desk = Desk::new();
    let run = desk.run(&["model", "list"]);
    assert!(run.shown().contains("no model was added to"), "{}", run.shown());
    insta::assert_snapshot!("check_without_any", shown(&desk.run(&["model", "check"]), &desk));
    insta::assert_snapshot!("check_lexical", shown(&desk.run(&["model", "check", "lexical"]), &desk));
}

#[cfg(not(feature = "local-models"))]
#[test]
fn without_local_models_it_is_said_how_to_get_them() {
    let desk = Desk::new().file("folder/config.json", "{}");
    insta::assert_snapshot!("add_without_local_models", shown(&desk.run(&["model", "add", "folder"]), &desk));
    insta::assert_snapshot!(
        "check_without_local_models",
        shown(&desk.run(&["model", "check", "folder"]), &desk)
    );
}

#[cfg(feature = "remote-models")]
mod remote {
    use super::{
        Desk,
        server::{Reply, Server, answer},
        shown,
    };
    use std::collections::BTreeSet;

    /// What people write in two languages, on two subjects each: sorted, with the number of language and subject.
    fn wishes() -> Vec<(String, usize, usize)> {
        let english =
            (["benches", "buses"], ["by the school", "at the harbour", "near the church", "in the park"]);
        let swedish = (["bänkar", "bussar"], ["vid skolan", "nere i hamnen", "nära kyrkan", "inne i parken"]);
        let whens = [
            ["now", "soon", "for all of us", "for the children"],
            ["nu", "snart", "för oss alla", "för barnen"],
        ];
        let begins = [["We want more", "There should be more"], ["Vi vill ha fler", "Det borde finnas fler"]];
        let mut wishes = Vec::new();
        for (language, (subjects, places)) in [english, swedish].into_iter().enumerate() {
            for at in 0..64 {
                let (subject, place) = (at % 2, places[at / 2 % 4]);
                let (when, begin) = (whens[language][at / 8 % 4], begins[language][at / 32]);
                wishes.push((format!("{begin} {} {place} {when}", subjects[subject]), language, subject));
            }
        }
        wishes.sort();
        wishes
    }

    /// Compiles the wishes with a model that sees subjects, in each language for itself unless it `crosses`.
    fn compiled(crosses: bool) -> Desk {
        let wishes = wishes();
        let vector = |(at, (_, language, subject)): (usize, &(String, usize, usize))| {
            let mut vector = [0.0_f32; 8];
            (0..8).for_each(|axis| vector[axis] = (at * (axis + 3) * (axis + 5) % 19) as f32 / 90.0 - 0.1);
            vector[subject + if crosses { 0 } else { 2 * language }] += 1.0;
            vector[6 + language] += 2.0;
            vector
        };
        let rows: Vec<[f32; 8]> = wishes.iter().enumerate().map(vector).collect();
        let server = Server::start(rows.chunks(64).map(|rows| Reply::json(&answer(rows))).collect());
        let lines: Vec<&str> = wishes.iter().map(|it| it.0.as_str()).collect();
        let desk =
            Desk::new().file("in/wishes.csv", format!("What do you wish for?\n{}\n", lines.join("\n")));
        let address = server.address("many-languages").to_string();
        let run = desk.compile(&["--model", &address]);
        assert_eq!(run.status, 0, "{}", run.shown());
        let verify = desk.run(&["verify", "out"]);
        assert_eq!(verify.status, 0, "{}", verify.shown());
        desk
    }

    /// Whether the report tells readers that languages were grouped apart, and the languages of each of its themes.
    fn told(desk: &Desk) -> (bool, Vec<BTreeSet<String>>) {
        let report = String::from_utf8(desk.files("out")["report.json"].clone()).unwrap();
        let contributions = desk.table("contributions.csv");
        let language = |id: &str| {
            contributions.iter().find(|row| row["contribution"] == id).map(|row| row["language"].clone())
        };
        let passages = desk.table("passages.csv");
        let themes: BTreeSet<&String> =
            passages.iter().map(|row| &row["theme"]).filter(|theme| !theme.is_empty()).collect();
        let of = |theme: &&String| {
            let own = passages.iter().filter(|row| row["theme"] == **theme);
            own.filter_map(|row| language(&row["contribution"])).collect()
        };
        (report.contains("grouped-within-languages"), themes.iter().map(of).collect())
    }

    #[test]
    fn a_report_over_languages_that_a_model_compares_is_sound() {
        let (apart, themes) = told(&compiled(true));
        assert!(!apart);
        assert!(themes.iter().all(|languages| languages.len() == 2), "{themes:?}");
    }

    #[test]
    fn where_a_model_compares_no_languages_readers_are_told() {
        let (apart, themes) = told(&compiled(false));
        assert!(apart);
        assert!(themes.iter().all(|languages| languages.len() == 1), "{themes:?}");
    }

    #[test]
    fn a_key_is_sent_where_it_was_said_and_shown_nowhere() {
        let server =
            Server::start(vec![Reply::status(401).body(r#"{"error": {"message": "wrong key sk-123"}}"#)]);
        let desk = Desk::new();
        let address = server.address("e5").to_string();
        let arguments = ["model", "check", &address, "--model-key-env", "MY_KEY"];
        let run = desk.run_with(&arguments, &[("MY_KEY", "sk-123")]);
        insta::assert_snapshot!("wrong_key", shown(&run, &desk).replace(&server.host(), "HOST"));
        assert!(server.requests()[0].contains("Bearer sk-123"));
        let run = desk.run_with(&arguments, &[]);
        insta::assert_snapshot!("no_key", shown(&run, &desk).replace(&server.host(), "HOST"));
        assert_eq!(server.requests().len(), 1, "nothing is sent without the key that was named");
    }

    #[test]
    fn what_is_no_address_is_answered() {
        let desk = Desk::new();
        let run = desk.run(&["model", "check", "https://models.example.org/v1/embeddings"]);
        insta::assert_snapshot!("no_model_in_the_address", shown(&run, &desk));
        let run = desk.run(&["model", "check", "http://127.0.0.1:1/v1/embeddings#e5", "--model-budget", "9"]);
        insta::assert_snapshot!("over_budget", shown(&run, &desk));
    }
}

#[cfg(feature = "local-models")]
mod local {
    use super::{Desk, encoder::Model, shown};

    #[test]
    fn a_folder_is_added_listed_and_checked() {
        let card = "---\nlicense: mit\nlanguage: [en, sv]\n---\n";
        let folder = Model::new("bert").file("README.md", card);
        let desk = Desk::new();
        let path = folder.path().display().to_string();
        let add = desk.run(&["model", "add", &path]);
        assert_eq!(add.status, 0, "{}", add.shown());
        let list = desk.run(&["model", "list"]);
        assert_eq!(list.stdout, add.stdout);
        insta::assert_snapshot!("list", shown(&list, &desk));
        let check = desk.run(&["model", "check", "bert"]);
        insta::assert_snapshot!("check", shown(&check, &desk));
        assert_eq!(desk.run(&["model", "check"]).shown(), check.shown());
        assert_eq!(desk.run(&["model", "check", &path]).shown(), check.shown());
        insta::assert_snapshot!("add_again", shown(&desk.run(&["model", "add", &path]), &desk));
        let elsewhere = desk.run_with(&["model", "list"], &[("TORG_MODELS", "elsewhere")]);
        assert!(elsewhere.stdout.is_empty(), "{}", elsewhere.shown());
        assert_eq!(desk.run(&["model", "list", "--models", "data/torg/models"]).stdout, list.stdout);
    }

    #[test]
    fn only_the_languages_of_the_material_are_checked() {
        let swedish = "Vad saknas på torget?\nFler bänkar i skuggan vore bra för oss äldre\nDet behövs bättre belysning på kvällen\n";
        let finnish = "Mitä puuttuu?\nEnemmän penkkejä varjoon olisi hyvä meille vanhuksille\nKirjaston pitäisi olla auki sunnuntaisin\n";
        let greek = "Τι λείπει;\nΧρειαζόμαστε περισσότερα παγκάκια στη σκιά για τους ηλικιωμένους\n";
        let desk = Desk::new().file("in/sv.csv", swedish).file("in/fi.csv", finnish).file("in/el.csv", greek);
        let folder = Model::new("bert");
        let path = folder.path().display().to_string();
        insta::assert_snapshot!("check_files", shown(&desk.run(&["model", "check", &path, "in"]), &desk));
        let greek = desk.run(&["model", "check", &path, "in/el.csv"]);
        insta::assert_snapshot!("check_no_language", shown(&greek, &desk));
    }

    #[test]
    fn a_model_that_changed_is_not_used() {
        let folder = Model::new("bert");
        let desk = Desk::new();
        desk.run(&["model", "add", &folder.path().display().to_string()]);
        let desk = desk.file("data/torg/models/bert/sentence_bert_config.json", "{\"max_seq_length\": 5}");
        insta::assert_snapshot!("changed", shown(&desk.run(&["model", "check", "bert"]), &desk));
    }

    #[test]
    fn what_is_no_model_is_answered() {
        let desk = Desk::new().file("folder/config.json", "{}");
        insta::assert_snapshot!("add_no_model", shown(&desk.run(&["model", "add", "folder"]), &desk));
        insta::assert_snapshot!("check_no_such", shown(&desk.run(&["model", "check", "bert"]), &desk));
        assert!(!desk.path().join("data/torg/models").exists());
        #[cfg(feature = "remote-models")]
        insta::assert_snapshot!(
            "add_unknown_name",
            shown(&desk.run(&["model", "add", "no-such-model"]), &desk)
        );
    }
}
