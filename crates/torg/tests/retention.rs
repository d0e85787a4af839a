//! What could be kept for a time goes when it is over: by hand, and by itself while a server runs. And who reads the addresses.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Desk, definition};
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command as Process, Stdio},
    sync::Arc,
    thread::sleep,
    time::{Duration, Instant},
};
use torg_core::Day;
use torg_store::{Clock, Code, Command, Opening, Store, TakePart, Text};

const AT_LAST: Duration = Duration::from_secs(120);

/// A day that is more than any period ago.
struct LongAgo;

impl Clock for LongAgo {
    fn today(&self) -> Day {
        "2020-02-03".parse().unwrap()
    }
}

/// A dialogue of the year 2020 with one participant, closed or not.
fn of_2020(desk: &Desk, closed: bool) -> (i64, Code) {
    wait(async {
        let store =
            Opening::new(&desk.path().join("torg-data")).clock(Arc::new(LongAgo)).open().await.unwrap();
        let (slug, name) = ("sundsvall".to_owned(), "Sundsvalls kommun".to_owned());
        store.write(Command::NewMunicipality { slug: slug.clone(), name }).await.unwrap();
        let new =
            Command::NewDialogue { municipality: slug, slug: "new-square".into(), definition: definition() };
        let log = store.write(new).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        let code = takes_part(&store, log).await;
        for (code, address) in
            [(code.clone(), "zoe@example.org"), (other(&store, log).await, "070-174 06 05")]
        {
            store.write(Command::KeepContact { log, code, address: address.into() }).await.unwrap();
        }
        let (ticket, activity, text) = ("someone".into(), "survey".into(), "Halv".into());
        store.write(Command::KeepDraft { log, ticket, activity, text }).await.unwrap();
        if closed {
            store.write(Command::Close { log, by: "Kim".into() }).await.unwrap();
        }
        store.close().await;
        (log, code)
    })
}

async fn takes_part(store: &Store, log: i64) -> Code {
    gives(store, log, "one").await
}

async fn other(store: &Store, log: i64) -> Code {
    gives(store, log, "other").await
}

async fn gives(store: &Store, log: i64, ticket: &str) -> Code {
    let (activity, question) = ("survey".to_owned(), Some("why-not".to_owned()));
    let text = Text { activity, question, text: "Fler träd".into(), held: false };
    let (ticket, language) = (ticket.to_owned(), "en".to_owned());
    let it = TakePart { log, ticket, language, texts: vec![text], ..TakePart::default() };
    store.write(Command::TakePart(it)).await.unwrap().code.unwrap()
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(work)
}

fn serve(desk: &Desk, stderr: Stdio) -> Child {
    let mut server = Process::new(env!("CARGO_BIN_EXE_torg"));
    server.args(["serve", "--listen", "127.0.0.1:0", "--data", "torg-data"]).current_dir(desk.path());
    server.stdout(Stdio::null()).stderr(stderr).spawn().unwrap()
}

fn is_erased(desk: &Desk, log: i64, code: &Code) -> bool {
    wait(async {
        let store = Opening::new(&desk.path().join("torg-data")).open_for_reading().await.unwrap();
        let erased = store.receipt(log, code).await.unwrap().unwrap().erased;
        store.close().await;
        erased
    })
}

#[test]
fn by_hand() {
    let desk = Desk::new();
    insta::assert_snapshot!("help", desk.run(&["retention", "--help"]).stdout);
    let (log, code) = of_2020(&desk, true);
    insta::assert_snapshot!("due", desk.run(&["retention", "--dry-run"]).shown());
    assert!(!is_erased(&desk, log, &code), "it was only looked at");
    insta::assert_snapshot!("erased", desk.run(&["retention"]).shown());
    assert!(is_erased(&desk, log, &code));
    insta::assert_snapshot!("nothing", desk.run(&["retention"]).shown());
    let verified = desk.run(&["verify", "--data", "torg-data"]);
    assert_eq!(verified.status, 0, "{}", verified.shown());
}

/// A date that is right is confirmed by a person, once.
#[test]
fn a_wrong_date_erases_nothing() {
    let desk = Desk::new();
    let (log, code) = of_2020(&desk, true);
    let ran = desk.path().join("torg-data/retention-ran");
    std::fs::write(&ran, "2020-02-03\n").unwrap();
    let refused = desk.run(&["retention"]);
    assert_ne!(refused.status, 0);
    assert!(refused.shown().contains("erasing ran last on 2020-02-03"), "{}", refused.shown());
    assert!(!is_erased(&desk, log, &code));
    let confirmed = desk.run(&["retention", "--date-is-right"]);
    assert_eq!(confirmed.status, 0, "{}", confirmed.shown());
    assert!(is_erased(&desk, log, &code));
    assert_eq!(desk.run(&["retention"]).status, 0);
    std::fs::write(&ran, "yesterday").unwrap();
    assert!(desk.run(&["retention"]).shown().contains("it holds no day"));
}

/// The server goes on; only erasing waits.
#[test]
fn a_server_with_a_wrong_date_erases_nothing_and_says_so() {
    let desk = Desk::new();
    let (log, code) = of_2020(&desk, true);
    std::fs::write(desk.path().join("torg-data/retention-ran"), "2020-02-03\n").unwrap();
    let mut server = serve(&desk, Stdio::piped());
    let mut said = BufReader::new(server.stderr.take().unwrap()).lines();
    assert!(said.any(|line| line.unwrap().contains("nothing was erased")));
    assert!(!is_erased(&desk, log, &code));
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn while_it_is_open_only_drafts_go() {
    let desk = Desk::new();
    let (log, code) = of_2020(&desk, false);
    insta::assert_snapshot!("open", desk.run(&["retention"]).shown());
    assert!(!is_erased(&desk, log, &code));
}

#[test]
fn by_itself_while_a_server_runs() {
    let desk = Desk::new();
    let (log, code) = of_2020(&desk, true);
    let mut server = serve(&desk, Stdio::null());
    let started = Instant::now();
    while !is_erased(&desk, log, &code) {
        assert!(started.elapsed() < AT_LAST, "nothing is erased");
        sleep(Duration::from_millis(50));
    }
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn addresses_are_for_the_officer_alone() {
    let desk = Desk::new();
    of_2020(&desk, false);
    let run = desk.run(&["dialogue", "contacts", "new-square"]);
    assert_eq!((run.status, &*run.stdout), (0, "070-174 06 05\nzoe@example.org\n"), "{}", run.shown());
    let export = desk.run(&["dialogue", "export", "new-square", "--out", "exported"]);
    assert_eq!(export.status, 0, "{}", export.shown());
    let backup = desk.run(&["backup", "--out", "backup.zip", "--with-keys"]);
    assert_eq!(backup.status, 0, "{}", backup.shown());
    for (name, bytes) in desk.files(".") {
        for words in ["zoe@example", "070-174"] {
            let found = bytes.windows(words.len()).any(|window| window == words.as_bytes());
            assert!(!found, "{words} is in {name}");
        }
    }
    let restored = desk.run(&["restore", "backup.zip", "--data", "again"]);
    assert_eq!(restored.status, 0, "{}", restored.shown());
    let run = desk.run(&["dialogue", "contacts", "new-square", "--data", "again"]);
    assert_eq!(run.stdout, "070-174 06 05\nzoe@example.org\n", "a backup keeps them, sealed");
    std::fs::remove_file(desk.path().join("torg-data/keys/codes.key")).unwrap();
    insta::assert_snapshot!("without keys", desk.run(&["dialogue", "contacts", "new-square"]).shown());
}
