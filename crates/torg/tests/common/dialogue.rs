//! A dialogue that some took part in, in the data folder of a desk; and someone with other tools than Torg.

use super::{Desk, definition, without_codes};
use sqlx::{Connection, Executor, SqliteConnection, sqlite::SqliteConnectOptions};
use std::path::Path;
use torg_store::{Code, Command, Opening, Store, TakePart, Text, Vote, What};

/// What one participant wrote and erased again.
pub const ERASED: &str = "Ring mig på 070-174 06 05";

fn block<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(work)
}

/// With stages that no day of this century is outside.
pub fn always_open(definition: &str) -> String {
    let stage = |line: &str| match line.split_once(" = { from = ") {
        Some((stage, _)) => format!("{stage} = {{ from = 2000-01-01, to = 2099-12-31 }}"),
        None => line.to_owned(),
    };
    definition.lines().map(stage).collect::<Vec<_>>().join("\n")
}

/// An open dialogue with a few contributions, answers and votes; one of each is erased, and one contribution is withheld.
pub fn dialogue(desk: Desk, database: Option<&str>) -> Desk {
    let desk = desk.file("square.toml", always_open(&definition()));
    let variables: Vec<(&str, &str)> = database.iter().map(|it| ("TORG_DATABASE", *it)).collect();
    let whose = ["--municipality", "sundsvall", "--municipality-name", "Sundsvalls kommun"];
    for arguments in [
        &[&["dialogue", "add", "square.toml"][..], &whose].concat()[..],
        &["dialogue", "open", "--by", "Karin Ek"],
    ] {
        let run = desk.run_with(arguments, &variables);
        assert_eq!(run.status, 0, "{}", run.shown());
    }
    block(take_part(&desk.path().join("torg-data"), database));
    desk
}

async fn take_part(data: &Path, database: Option<&str>) {
    let opening = Opening::new(data);
    let store =
        database.iter().fold(opening, |opening, address| opening.database(address)).open().await.unwrap();
    let log = store.dialogues(None).await.unwrap()[0].log;
    let first = gives(&store, log, "a", "Fler bänkar i skuggan", "agree").await;
    gives(&store, log, "b", "=HYPERLINK(\"http://x\")", "disagree").await;
    let (code, _) = gives(&store, log, "c", ERASED, "pass").await;
    let erase = Command::Erase { log, code, what: What::Everything };
    store.write(erase).await.unwrap();
    let (_, withheld) = gives(&store, log, "d", "Grannen är en …", "agree").await;
    let reason = Some("person".to_owned());
    store
        .write(Command::Moderate { log, id: withheld, withheld: true, reason, by: "Kim".into() })
        .await
        .unwrap();
    let withdraw = Command::Withdraw { log, code: first.0, what: What::One(first.1) };
    store.write(withdraw).await.unwrap();
    store.close().await;
}

/// One text, one answer, one group and one vote; their code, and the id of the text.
async fn gives(store: &Store, log: i64, ticket: &str, text: &str, value: &str) -> (Code, String) {
    let text =
        Text { activity: "survey".into(), question: Some("why-not".into()), text: text.into(), held: false };
    let vote =
        Vote { activity: "statements".into(), statement: "cars".into(), value: value.into(), at_most: None };
    let visits = [("visits".to_owned(), serde_json::json!({ "options": ["never"] }))];
    let it = TakePart {
        log,
        ticket: ticket.into(),
        language: "sv".into(),
        texts: vec![text],
        votes: vec![vote],
        groups: [("age".to_owned(), "25-64".to_owned())].into(),
        answers: [("survey".to_owned(), visits.into())].into(),
        ..TakePart::default()
    };
    let written = store.write(Command::TakePart(it)).await.unwrap();
    (written.code.unwrap(), written.ids[0].clone())
}

/// Does something to the SQLite database that Torg never would.
pub fn tampered(desk: &Desk, sql: &str) {
    let options = SqliteConnectOptions::new().filename(desk.path().join("torg-data/torg.db"));
    block(async {
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        connection.execute(sqlx::AssertSqlSafe(sql.to_owned())).await.unwrap();
        connection.close().await.unwrap();
    });
}

/// Without codes, and without the names of logs, which end with something made by chance.
pub fn steady(text: &str) -> String {
    let line = |line: &str| match line.split_once("torg/") {
        Some((before, name)) => {
            let end = name.find([' ', ':']).unwrap_or(name.len());
            let (name, after) = name.split_at(end);
            let known = name.rsplit_once('/').map_or(name, |(known, _)| known);
            format!("{before}torg/{known}/ID{after}\n")
        }
        None => format!("{line}\n"),
    };
    without_codes(&text.lines().map(line).collect::<String>())
}

/// Does something while people take part, faster than anyone can read.
pub fn while_writing<T>(desk: &Desk, work: impl FnOnce() -> T) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let data = desk.path().join("torg-data");
    let store = runtime.block_on(Opening::new(&data).open()).unwrap();
    let log = runtime.block_on(store.dialogues(None)).unwrap()[0].log;
    let writing = runtime.spawn(async move {
        for number in 0_u64.. {
            gives(&store, log, &format!("while writing {number}"), "Fler träd", "agree").await;
        }
    });
    let done = work();
    assert!(!writing.is_finished());
    writing.abort();
    done
}
