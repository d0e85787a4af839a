//! Someone leaves an address to hear what became of it, without a script, and takes it back; and a receipt says what became, and when its time is over.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use std::sync::{Arc, Mutex};
use torg_core::Day;
use torg_server::{App, Settings, all};
use torg_store::{Clock, Command, Compiled, Opening, Periods, Standing, Store, TakePart, Text, Theme};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");
const RECEIPT: &str = "/sundsvall/torget/receipt";
const CONTACT: &str = "/sundsvall/torget/receipt/contact";
const BODY_BYTES_MAX: usize = 1 << 20;

struct Calendar(Mutex<Day>);

impl Clock for Calendar {
    fn today(&self) -> Day {
        *self.0.lock().unwrap()
    }
}

struct Place {
    _folder: tempfile::TempDir,
    calendar: Arc<Calendar>,
    store: Store,
    router: Router,
    log: i64,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let calendar = Arc::new(Calendar(Mutex::new("2026-09-14".parse().unwrap())));
        let store = Opening::new(folder.path()).clock(calendar.clone()).open().await.unwrap();
        let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvall".into() };
        store.write(new).await.unwrap();
        let (municipality, slug) = ("sundsvall".into(), "torget".into());
        let new = Command::NewDialogue { municipality, slug, definition: DEFINITION.into() };
        let log = store.write(new).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        for ticket in ["owner", "neighbour"] {
            let (activity, text) = ("enkat".into(), "Fler bänkar".into());
            let text = Text { activity, question: Some("saknas".into()), text, held: false };
            let (ticket, language) = (ticket.into(), "sv".into());
            let it = TakePart { log, ticket, language, texts: vec![text], ..TakePart::default() };
            store.write(Command::TakePart(it)).await.unwrap();
        }
        let tell = |cause: &str| panic!("{cause}");
        let app = App::new(store.clone(), Settings { public_address: "http://torg.example".into(), tell });
        Self { _folder: folder, calendar, store, router: all().into_router(app), log }
    }

    async fn ask(&self, method: &str, path: &str, ticket: &str, form: &str) -> (StatusCode, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("cookie", format!("torg-ticket={ticket}; torg-language=en"))
            .header("content-type", "application/x-www-form-urlencoded");
        let request = request.body(Body::from(form.to_owned())).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), BODY_BYTES_MAX).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }
}

#[tokio::test]
async fn an_address_is_left_with_consent_and_taken_back() {
    let place = Place::new().await;
    let (_, receipt) = place.ask("GET", RECEIPT, "owner", "").await;
    assert!(receipt.contains(&format!("href=\"{CONTACT}\"")), "{receipt}");
    for (form, said) in [
        ("address=kim&consent=yes", "Check the address"),
        ("address=kim%40example.org", "Tick the box"),
        ("", "Check the address"),
    ] {
        let (status, page) = place.ask("POST", CONTACT, "owner", form).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.contains(said) && page.contains("role=\"alert\""), "{form}: {page}");
    }
    assert_eq!(place.store.contacts(place.log).await.unwrap(), Vec::<String>::new());
    let form = "address=+kim%40example.org+&consent=yes";
    assert_eq!(place.ask("POST", CONTACT, "owner", form).await.0, StatusCode::SEE_OTHER);
    assert_eq!(place.store.contacts(place.log).await.unwrap(), ["kim@example.org"]);
    for (path, ticket, shown) in [
        (CONTACT, "owner", true),
        (CONTACT, "neighbour", false),
        (CONTACT, "nobody", false),
        (RECEIPT, "owner", false),
        ("/sundsvall/torget/receipt/file", "owner", false),
    ] {
        let (_, page) = place.ask("GET", path, ticket, "").await;
        assert_eq!(page.contains("kim@example.org"), shown, "{path} {ticket}");
    }
    let forget = format!("{CONTACT}/forget");
    assert_eq!(place.ask("POST", &forget, "neighbour", "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(place.store.contacts(place.log).await.unwrap(), ["kim@example.org"], "not the neighbour's");
    assert_eq!(place.ask("POST", &forget, "owner", "").await.0, StatusCode::SEE_OTHER);
    assert_eq!(place.store.contacts(place.log).await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn who_erases_everything_has_no_address_here() {
    let place = Place::new().await;
    place.ask("POST", CONTACT, "owner", "address=070-174+06+05&consent=yes").await;
    assert_eq!(place.store.contacts(place.log).await.unwrap(), ["070-174 06 05"]);
    place.ask("POST", &format!("{RECEIPT}/erase"), "owner", "").await;
    assert_eq!(place.store.contacts(place.log).await.unwrap(), Vec::<String>::new());
    assert_eq!(place.ask("GET", CONTACT, "owner", "").await.0, StatusCode::GONE);
    let (_, receipt) = place.ask("GET", RECEIPT, "owner", "").await;
    assert!(receipt.contains("Everything you gave has been erased") && !receipt.contains("is over"));
}

#[tokio::test]
async fn a_receipt_says_when_its_time_is_over() {
    let place = Place::new().await;
    place.store.write(Command::Close { log: place.log, by: "Kim".into() }).await.unwrap();
    *place.calendar.0.lock().unwrap() = "2027-09-14".parse().unwrap();
    let periods = Periods { contributions: Some(365), groups: Some(365), ..Periods::default() };
    assert_eq!(place.store.expire(place.log, &periods).await.unwrap().participants, 2);
    let (status, receipt) = place.ask("GET", RECEIPT, "owner", "").await;
    assert_eq!(status, StatusCode::OK);
    assert!(receipt.contains("The time for which what you gave could be kept is over"), "{receipt}");
    assert!(!receipt.contains("Fler bänkar") && !receipt.contains("Everything you gave has been erased"));
}

#[tokio::test]
async fn a_receipt_says_what_became_of_it() {
    let place = Place::new().await;
    let said = async || place.ask("GET", RECEIPT, "owner", "").await.1;
    let page = said().await;
    assert!(page.contains("Not compiled yet") && !page.contains("Compiled on"), "{page}");
    let log = place.log;
    let all = place.store.contributions(log, -1, 9).await.unwrap();
    let theme = |number, title: &str| Theme { number, within: None, title: title.into(), contributions: 15 };
    let stands = |theme, quoted| Standing { contribution: all[0].id.clone(), theme, quoted };
    let compiled = Compiled {
        log,
        entries: place.store.size(log).await.unwrap(),
        themes: vec![theme(1, "<b>Skugga"), theme(2, "Träd")],
        standing: vec![
            stands(Some(1), 2),
            Standing { contribution: all[1].id.clone(), ..stands(Some(2), 0) },
        ],
        ..Compiled::default()
    };
    place.store.write(Command::Compiled(compiled.clone())).await.unwrap();
    let page = said().await;
    for words in [
        "Compiled on 14 September 2026 by a program. No person has checked it yet.",
        "with 14 other contributions · quoted in 2 places",
        "Skugga</strong>",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("<b>") && !page.contains("Träd"), "{page}");
    let (manifest, by) = ("ab".into(), "Kim".into());
    place.store.write(Command::Published { log, manifest, by }).await.unwrap();
    let page = said().await;
    assert!(page.contains("published a report on 14 September 2026") && !page.contains("checked it yet"));
    let alone = Compiled { standing: vec![stands(None, 0)], ..compiled };
    place.store.write(Command::Compiled(alone)).await.unwrap();
    assert!(said().await.contains("Stands by itself so far"));
    let withdraw = format!("{RECEIPT}/of/{}/withdraw", all[0].id);
    assert_eq!(place.ask("POST", &withdraw, "owner", "").await.0, StatusCode::SEE_OTHER);
    assert!(!said().await.contains("Stands by itself"));
}
