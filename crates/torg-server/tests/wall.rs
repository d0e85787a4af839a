//! A wall with more notes than a page shows: what is shown, and that all of it can be.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode},
};
use common::{Hand, router};
use futures_util::StreamExt;
use std::{collections::BTreeSet, sync::Arc, time::Duration};
use tokio::time::{sleep, timeout};
use torg_store::{Command, Opening, Store, TakePart, Text};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");
const WALL: &str = "/sundsvall/torget/activity/vaggen";
const NOTES: usize = 100;
const SHOWN: usize = 40;
const BYTES_MAX: usize = 30_000;
const HALF_A_SECOND: Duration = Duration::from_millis(500);

struct Wall {
    _folder: tempfile::TempDir,
    store: Store,
    router: Router,
    log: i64,
    ids: Vec<String>,
}

impl Wall {
    /// On which hang [`NOTES`] notes of as many people, all in the first column.
    async fn new(definition: String) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Opening::new(folder.path()).clock(Arc::new(Hand::default())).open().await.unwrap();
        let (slug, name) = ("sundsvall".into(), "Sundsvalls kommun".into());
        store.write(Command::NewMunicipality { slug, name }).await.unwrap();
        let (municipality, slug) = ("sundsvall".into(), "torget".into());
        let log = store.write(Command::NewDialogue { municipality, slug, definition }).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        let router = router(&store, "http://torg.example");
        let mut wall = Self { _folder: folder, store, router, log, ids: Vec::new() };
        for at in 0..NOTES {
            let id = wall.note(at, "sommar").await;
            wall.ids.push(id);
        }
        wall
    }

    async fn note(&self, at: usize, column: &str) -> String {
        let (activity, question) = ("vaggen".into(), Some(column.into()));
        let text = format!("Lapp nummer {at}.{}", words(at));
        let text = Text { activity, question, text, held: false };
        let (ticket, form, language) = (ticket(at), format!("form{at}"), "sv".into());
        let note =
            TakePart { log: self.log, ticket, form, language, texts: vec![text], ..TakePart::default() };
        self.store.write(Command::TakePart(note)).await.unwrap().ids.remove(0)
    }

    async fn page(&self, query: &str, at: usize) -> String {
        let cookie = format!("torg-ticket={}", ticket(at));
        let answer = common::get(&self.router, &format!("{WALL}{query}"), &cookie).await;
        assert_eq!(answer.status, StatusCode::OK, "{query}");
        answer.body
    }

    /// Which notes are on the page that whoever wrote note `at` sees.
    async fn shown(&self, query: &str, at: usize) -> BTreeSet<usize> {
        numbers(&self.page(query, at).await)
    }

    async fn sends(&self, path: &str, at: usize, fields: &[(&str, &str)]) -> String {
        let cookie = format!("torg-ticket={}", ticket(at));
        let answer = common::post(&self.router, &format!("{WALL}{path}"), &cookie, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.body);
        answer.location.strip_prefix(WALL).unwrap().to_owned()
    }
}

fn ticket(at: usize) -> String {
    format!("ticket{at:018}")
}

/// Other words on each note, as many as people write.
fn words(at: usize) -> String {
    let long = |word: &&str| word.len() > 3;
    let words: Vec<&str> = DEFINITION.split(|it: char| !it.is_alphabetic()).filter(long).collect();
    (0..16).map(|nth| format!(" {}", words[(at * 7 + nth * nth * (at % 13 + 1)) % words.len()])).collect()
}

fn numbers(page: &str) -> BTreeSet<usize> {
    let after = page.split("dir=\"auto\">Lapp nummer ").skip(1);
    after.map(|it| it.split('.').next().unwrap().parse().unwrap()).collect()
}

fn latest(others: &[usize]) -> BTreeSet<usize> {
    (NOTES - SHOWN..NOTES).chain(others.iter().copied()).collect()
}

#[tokio::test]
async fn the_latest_are_shown_and_ones_own_and_all_for_the_asking() {
    let wall = Wall::new(DEFINITION.into()).await;
    assert_eq!(wall.shown("", 99).await, latest(&[]));
    assert_eq!(wall.shown("", 3).await, latest(&[3]), "whoever wrote it finds it");
    assert_eq!(wall.shown(&format!("?note={}", wall.ids[7]), 99).await, latest(&[7]), "the one asked for");
    assert_eq!(wall.shown("?all=1", 99).await, (0..NOTES).collect(), "nobody is lost");
    let page = wall.page("", 3).await;
    assert!(page.contains("41 av 100 visas. <a href=\"/sundsvall/torget/activity/vaggen?all=1\">"), "{page}");
    assert!(!wall.page("?all=1", 3).await.contains("visas."));
    let projector = wall.page("/projector", 3).await;
    assert!(
        projector.contains("40 av 100 visas.") && !projector.contains("Lapp nummer 3."),
        "of nobody in particular"
    );
}

/// A full wall with all that a browser asks for along with it.
#[tokio::test]
async fn a_wall_weighs_little_on_its_way() {
    let wall = Wall::new(DEFINITION.into()).await;
    for at in 0..NOTES {
        wall.note(NOTES + at, "vinter").await;
    }
    let page = wall.page("", 99).await;
    let along = page.split('"').filter(|it| it.starts_with("/static/") || it.ends_with("/look.css"));
    let paths: BTreeSet<&str> = along.chain([WALL]).collect();
    assert!(paths.len() >= 7, "{paths:?}");
    let mut bytes = 0;
    for path in paths {
        bytes += common::bytes_sent(&wall.router, path, &format!("torg-ticket={}", ticket(99))).await;
    }
    assert!(bytes < BYTES_MAX, "{bytes}");
}

#[tokio::test]
async fn what_was_dotted_or_moved_is_there_afterwards() {
    let wall = Wall::new(DEFINITION.into()).await;
    let dotted = wall.sends("/dot", 99, &[("note", &wall.ids[5]), ("value", "dot")]).await;
    assert_eq!(dotted, format!("?note={id}#note-{id}", id = wall.ids[5]));
    assert_eq!(wall.shown(dotted.split('#').next().unwrap(), 99).await, latest(&[5]));
    let moved = wall.sends(&format!("/note/{}", wall.ids[6]), 99, &[("to", "column:vinter")]).await;
    let page = wall.page(moved.split('#').next().unwrap(), 99).await;
    assert!(numbers(&page).contains(&6));
    let (path, to) = (format!("/note/{}", wall.ids[8]), format!("note:{}", wall.ids[9]));
    assert_eq!(
        wall.sends(&path, 99, &[("to", &to)]).await,
        format!("?note={id}#note-{id}", id = wall.ids[8])
    );
    assert_eq!(wall.shown("", 99).await, latest(&[6, 8, 9]), "each place has its own latest");
    assert_eq!(wall.shown("?all=1", 99).await.len(), NOTES);
    let unknown = wall.shown("?note=%3Cb%3E", 99).await;
    assert_eq!(unknown, latest(&[6, 8, 9]), "a note that is not there changes nothing");
}

#[tokio::test]
async fn a_note_is_put_to_any_other_also_where_there_are_many() {
    let wall = Wall::new(DEFINITION.into()).await;
    let path = format!("/note/{}", wall.ids[0]);
    let listed = |page: &str| page.matches("<option value=\"note:").count();
    let page = wall.page(&path, 99).await;
    assert!(listed(&page) == 60 && page.contains("60 av 99 lappar"), "{page}");
    for (find, at) in [("nummer 7.", 7), ("7 LÄPP", 7), ("lapp 42", 42)] {
        let query: String = form_urlencoded::byte_serialize(find.as_bytes()).collect();
        let page = wall.page(&format!("{path}?find={query}"), 99).await;
        assert!(page.contains(&format!("<option value=\"note:{}\">", wall.ids[at])), "{find}: {page}");
        assert!(listed(&page) < 60, "{find}");
    }
    let cookie = format!("torg-ticket={}", ticket(99));
    let fields = [("to", ""), ("find", "lapp 42")];
    let nowhere = common::post(&wall.router, &format!("{WALL}{path}"), &cookie, &fields).await;
    assert_eq!(
        (nowhere.status, listed(&nowhere.body)),
        (StatusCode::UNPROCESSABLE_ENTITY, 1),
        "still sought"
    );
    wall.sends(&path, 99, &[("to", &format!("note:{}", wall.ids[42])), ("find", "lapp 42")]).await;
}

#[tokio::test]
async fn a_receipt_says_what_a_note_and_a_dot_count_for() {
    let wall = Wall::new(DEFINITION.into()).await;
    wall.sends("/dot", 99, &[("note", &wall.ids[5]), ("value", "dot")]).await;
    let cookie = format!("torg-ticket={}", ticket(99));
    let receipt = common::get(&wall.router, "/sundsvall/torget/receipt", &cookie).await.body;
    for (counts, times) in [("Räknas med i sammanställningen.", 1), ("Räknas bland rösterna.", 1)] {
        assert_eq!(receipt.matches(counts).count(), times, "{receipt}");
    }
    assert!(receipt.contains(&format!("Lapp nummer 5.{} – en prick", words(5))), "{receipt}");
    wall.sends("/dot", 99, &[("note", &wall.ids[5]), ("value", "none")]).await;
    let receipt = common::get(&wall.router, "/sundsvall/torget/receipt", &cookie).await.body;
    assert!(!receipt.contains("Räknas bland rösterna."), "a dot that was taken back");
}

#[tokio::test]
async fn hidden_is_hidden_however_it_is_asked_for() {
    let definition = DEFINITION.replace("dots = 3", "dots = 3\nhidden-until-reveal = true");
    assert_ne!(definition, DEFINITION);
    let wall = Wall::new(definition).await;
    for query in ["", "?all=1", &format!("?note={}", wall.ids[50])] {
        assert_eq!(wall.shown(query, 3).await, BTreeSet::from([3]), "{query}");
    }
    assert!(wall.page("", 3).await.contains("100 lappar"));
    assert_eq!(numbers(&wall.page("/projector", 3).await), BTreeSet::new());
    let cookie = format!("torg-ticket={}", ticket(3));
    let fields = [("note", wall.ids[50].as_str()), ("value", "dot")];
    let dotted = common::post(&wall.router, &format!("{WALL}/dot"), &cookie, &fields).await;
    assert_eq!(dotted.status, StatusCode::NOT_FOUND, "nobody finds out by giving a dot");
}

/// What another server wrote is not announced to this one, which asks for the length of the log once a second. It may have read the
/// wall just before.
#[tokio::test]
async fn who_looks_hears_of_a_note_that_came_by_another_server() {
    let wall = Wall::new(DEFINITION.into()).await;
    let page = wall.page("", 3).await;
    let events = page.split("data-events=\"").nth(1).unwrap().split('"').next().unwrap();
    sleep(HALF_A_SECOND).await;
    let request = Request::get(events.replace("&#38;", "&")).body(Body::empty()).unwrap();
    let mut heard = wall.router.clone().oneshot(request).await.unwrap().into_body().into_data_stream();
    sleep(HALF_A_SECOND + HALF_A_SECOND / 5).await;
    wall.page("", 3).await;
    wall.note(NOTES, "sommar").await;
    let text = timeout(10 * HALF_A_SECOND, heard.next()).await.expect("heard").unwrap().unwrap();
    assert!(String::from_utf8_lossy(&text).contains("En ny lapp."), "{text:?}");
}
