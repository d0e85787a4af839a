//! A preview: what the store is told of it, what is published of it, and that it goes with the words of whoever takes theirs back.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "common/serving.rs"]
mod serving;

use common::{Desk, dialogue::dialogue};
use serving::{Serving, ask, block};
use std::collections::{BTreeMap, BTreeSet};
use torg_store::{Became, Command, Opening, Store, TakePart, Text};

const CANARY: &str = "kanariefågel";
const PREVIEW: &str = "torg-data/previews/sundsvall/new-square";

/// Three things that people speak of, one of them with a word that nobody else has, and two who say the same.
fn said() -> Vec<String> {
    let places = ["skolan", "stationen", "biblioteket", "hamnen", "kyrkan", "badet", "parken", "torget"];
    let of = |what: &str| places.map(|place| format!("{what} vid {place}")).to_vec();
    let mut all = of(&format!("En {CANARY} i bur"));
    for what in ["Fler bänkar i skuggan", "Bussen går för sällan på kvällen", "Belysningen är trasig"]
    {
        all.extend(of(what));
    }
    all.extend(["Fler bänkar i skuggan vid skolan".to_owned(), "Nej".to_owned()]);
    all
}

async fn open(desk: &Desk) -> (Store, i64) {
    let store = Opening::new(&desk.path().join("torg-data")).open().await.unwrap();
    let log = store.dialogues(None).await.unwrap()[0].log;
    (store, log)
}

/// A dialogue in which all of that was said, with tickets `ticket0`, `ticket1` and so on; the ids.
fn spoken() -> (Desk, Vec<String>) {
    let desk = dialogue(Desk::new(), None);
    let ids = block(async {
        let (store, log) = open(&desk).await;
        let mut ids = Vec::new();
        for (number, text) in said().into_iter().enumerate() {
            let (activity, question) = ("survey".into(), Some("why-not".into()));
            let texts = vec![Text { activity, question, text, held: false }];
            let (ticket, language) = (format!("ticket{number}"), "sv".into());
            let it = TakePart { log, ticket, language, texts, ..TakePart::default() };
            ids.push(store.write(Command::TakePart(it)).await.unwrap().ids.remove(0));
        }
        store.close().await;
        ids
    });
    (desk, ids)
}

fn became(desk: &Desk, ids: &[String]) -> Became {
    block(async {
        let (store, log) = open(desk).await;
        let became = store.became(log, ids).await.unwrap();
        store.close().await;
        became
    })
}

fn previewed(desk: &Desk) {
    let run = desk.run(&["compile", "--dialogue", "new-square", "--quiet", "--preview"]);
    assert_eq!(run.status % 2, 0, "{}", run.shown());
    assert!(holds_canary(desk), "it is found, so the search finds things");
}

/// Whether any file that is kept has it.
fn holds_canary(desk: &Desk) -> bool {
    let lower = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_lowercase().contains(CANARY);
    desk.files("torg-data").values().any(|bytes| lower(bytes))
}

fn table(desk: &Desk, name: &str) -> Vec<BTreeMap<String, String>> {
    let path = desk.path().join(PREVIEW).join("data").join(name);
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

#[test]
fn each_contribution_stands_where_the_report_has_it() {
    let (desk, ids) = spoken();
    let run = desk.run(&["compile", "--dialogue", "new-square", "--quiet", "--out", "out"]);
    assert_eq!(run.status % 2, 0, "{}", run.shown());
    assert_eq!(became(&desk, &ids).compiled, None, "what only reads records nothing");
    previewed(&desk);
    let became = became(&desk, &ids);
    assert!(became.compiled.is_some());
    let label: BTreeMap<String, String> =
        table(&desk, "themes.csv").iter().map(|row| (row["theme"].clone(), row["label"].clone())).collect();
    assert!(label.len() >= 3, "{label:?}");
    let text_of: BTreeMap<String, String> = table(&desk, "contributions.csv")
        .iter()
        .map(|row| (row["contribution"].clone(), row["text"].clone()))
        .collect();
    let (mut titles, mut quoted) = (BTreeMap::<&str, BTreeSet<&str>>::new(), BTreeMap::<&str, u64>::new());
    let (passages, quotations) = (table(&desk, "passages.csv"), table(&desk, "quotations.csv"));
    for row in passages.iter().filter(|row| !row["theme"].is_empty()) {
        titles.entry(&text_of[&row["contribution"]]).or_default().insert(&label[&row["theme"]]);
    }
    for row in &quotations {
        *quoted.entry(&text_of[&row["contribution"]]).or_default() += 1;
    }
    let mut found_quoted = BTreeMap::<&str, u64>::new();
    let texts = said();
    for (text, id) in texts.iter().zip(&ids) {
        let parts = &became.stands[id];
        let found: BTreeSet<&str> =
            parts.iter().filter_map(|part| part.theme.as_ref()?.title.as_deref()).collect();
        assert_eq!(found, titles.get(text.as_str()).cloned().unwrap_or_default(), "{text}");
        let places: u64 = parts.iter().map(|part| part.quoted).sum();
        if places > 0 {
            *found_quoted.entry(text).or_default() += places;
        }
    }
    quoted.retain(|text, _| texts.iter().any(|it| it == text));
    assert_eq!(found_quoted, quoted);
    let verified = desk.run(&["verify", "--data", "torg-data"]);
    assert_eq!(verified.status, 0, "{}", verified.shown());
}

#[test]
fn who_erases_leaves_no_word_in_any_file() {
    let (desk, ids) = spoken();
    previewed(&desk);
    let mut serving = Serving::start(&desk, "server", &[]);
    block(async {
        for number in 0..8 {
            let cookie =
                format!("cookie: torg-ticket=ticket{number}\r\nconnection: close\r\ncontent-length: 0");
            let path = "/sundsvall/new-square/receipt/erase";
            let request = format!("POST {path} HTTP/1.1\r\nhost: torg.example\r\n{cookie}\r\n\r\n");
            let answer = ask(serving.address, [127, 0, 0, 1], request.as_bytes()).await.unwrap();
            assert_eq!(answer.status, 303, "{}", answer.text);
        }
    });
    assert!(!desk.path().join(PREVIEW).exists());
    assert!(serving.stop());
    assert!(!holds_canary(&desk));
    let titles = became(&desk, &ids).stands;
    assert!(!titles.contains_key(&ids[0]) && !titles.is_empty());
}

#[test]
fn what_is_published_is_sound_its_own_and_of_nobody_who_took_it_back() {
    let (desk, ids) = spoken();
    previewed(&desk);
    let publish = |report: &str| {
        desk.run(&["dialogue", "publish", "--report", report, "--by", "Karin Ek", "--proof", "proof.json"])
    };
    let files = Desk::new().file("in/a.csv", format!("Vad saknas?\n{}\n", said().join("\n")));
    assert_eq!(files.compile(&[]).status % 2, 0);
    let other = publish(files.path().join("out").to_str().unwrap());
    assert!(other.status == 1 && other.stderr.contains("is not a report of"), "{}", other.shown());
    let run = publish(PREVIEW);
    assert_eq!(run.status, 0, "{}", run.shown());
    let key = run.stdout.lines().find(|line| line.trim().starts_with("torg/")).unwrap().trim().to_owned();
    let proof = desk.run(&["verify", "receipt", "proof.json", "--key", &key]);
    let report = desk.run(&["verify", PREVIEW]);
    let fingerprint = report.stdout.lines().last().unwrap().rsplit(' ').next().unwrap();
    assert!(
        proof.status == 0 && proof.stdout.contains(fingerprint) && proof.stdout.contains("Karin Ek"),
        "{}",
        proof.shown()
    );
    assert!(became(&desk, &ids).published.is_some());
    let again = publish(PREVIEW);
    assert!(again.status == 1 && again.stderr.contains("is there already"), "{}", again.shown());
    std::fs::remove_file(desk.path().join("proof.json")).unwrap();
    block(async {
        let (store, log) = open(&desk).await;
        let (code, what) = (store.code("ticket0"), torg_store::What::Everything);
        store.write(Command::Erase { log, code, what }).await.unwrap();
        store.close().await;
    });
    let late = publish(PREVIEW);
    assert!(late.status == 1 && late.stderr.contains("took back"), "{}", late.shown());
    std::fs::write(desk.path().join(PREVIEW).join("index.html"), "other").unwrap();
    let spoilt = publish(PREVIEW);
    assert!(spoilt.status == 2 && spoilt.stderr.contains("not sound"), "{}", spoilt.shown());
    let retention = desk.run(&["retention"]);
    assert_eq!(retention.status, 0, "{}", retention.shown());
    assert!(!desk.path().join(PREVIEW).exists(), "older than what was taken back");
}
