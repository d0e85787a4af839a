//! A store with many contributions, to measure on: `cargo run --release -p torg-store --example many -- DIR 1000000`.
//!
//! Every participant gives two texts and one vote, to the dialogue that is there, or else to a new one. Prints how long it took to
//! write them.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs, reason = "a measuring program")]

use std::{path::Path, time::Instant};
use torg_store::{Command, Opening, Store, TakePart, Text, Vote};

const TOGETHER: usize = 2_048;
const WORDS: [&str; 16] = [
    "bänkar",
    "skuggan",
    "torget",
    "bilar",
    "barnen",
    "belysning",
    "marknad",
    "träd",
    "fontän",
    "buss",
    "cykel",
    "kvällen",
    "trygg",
    "bibliotek",
    "lekplats",
    "kiosk",
];

fn text(number: usize) -> String {
    let word = |at: usize| WORDS[(number * 7 + at * at * (number % 13 + 1)) % WORDS.len()];
    (0..24).map(word).collect::<Vec<&str>>().join(" ")
}

fn gives(log: i64, number: usize) -> TakePart {
    let one = |question: &str, at: usize| Text {
        activity: "survey".into(),
        question: Some(question.into()),
        text: text(2 * number + at),
        held: false,
    };
    let value = ["agree", "disagree", "pass"][number % 3];
    let vote =
        Vote { activity: "statements".into(), statement: "cars".into(), value: value.into(), at_most: None };
    TakePart {
        log,
        ticket: format!("ticket{number}"),
        language: "sv".into(),
        texts: vec![one("why-not", 0), one("spot", 1)],
        votes: vec![vote],
        ..TakePart::default()
    }
}

async fn dialogue(store: &Store) -> i64 {
    if let Some(there) = store.dialogues(None).await.unwrap().first() {
        return there.log;
    }
    let municipality =
        Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
    store.write(municipality).await.unwrap();
    let new = Command::NewDialogue {
        municipality: "sundsvall".into(),
        slug: "new-square".into(),
        definition: "slug = \"new-square\"\ntitle = \"Torget\"\n".into(),
    };
    let log = store.write(new).await.unwrap().log;
    store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
    log
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, directory, contributions] = arguments.as_slice() else { panic!("DIR and a number") };
    let participants = contributions.parse::<usize>().unwrap() / 2;
    let store = Opening::new(Path::new(directory)).open().await.unwrap();
    let log = dialogue(&store).await;
    let started = Instant::now();
    for from in (0..participants).step_by(TOGETHER) {
        let command = |number| {
            let store = store.clone();
            tokio::spawn(async move { store.write(Command::TakePart(gives(log, number))).await })
        };
        let waiting: Vec<_> = (from..participants.min(from + TOGETHER)).map(command).collect();
        for handle in waiting {
            handle.await.unwrap().unwrap();
        }
    }
    store.close().await;
    println!("{contributions} contributions in {:.0} s", started.elapsed().as_secs_f64());
}
