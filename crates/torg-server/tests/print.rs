//! What is printed: the poster and the answer sheets, of the dialogue in `docs/dialogue.md`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use torg_server::{App, Settings, Surroundings, all};
use torg_store::{Command, Opening};
use tower::ServiceExt;

const DOCUMENT: &str = include_str!("../../../docs/dialogue.md");

/// So much of a picture as a browser looks at first.
const LOGO: &[u8] = b"\x89PNG\r\n\x1a\n";

struct Place {
    _folder: tempfile::TempDir,
    router: Router,
    code: String,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Opening::new(folder.path()).open().await.unwrap();
        let example = DOCUMENT.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
        let definition = format!("phone = \"060-19 10 00\"\n{example}");
        let (slug, name) = ("sundsvall".into(), "Sundsvalls kommun".into());
        store.write(Command::NewMunicipality { slug, name }).await.unwrap();
        let (municipality, slug) = ("sundsvall".into(), "new-square".into());
        let log = store.write(Command::NewDialogue { municipality, slug, definition }).await.unwrap().log;
        store.write(Command::Open { log, by: "Karin Ek".into() }).await.unwrap();
        let code = store.dialogue("sundsvall", "new-square").await.unwrap().unwrap().code;
        let settings =
            Settings { public_address: "https://people.example".into(), tell: |cause| panic!("{cause}") };
        let logos = [("sundsvall".to_owned(), LOGO.to_vec())].into();
        let app = App::within(store, settings, Surroundings { logos, ..Surroundings::default() });
        Self { _folder: folder, router: all().into_router(app), code }
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        let path = format!("/sundsvall/new-square{path}");
        let request = Request::get(path).header("accept-language", "en").body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    async fn ok(&self, path: &str) -> String {
        let (status, body) = self.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        body
    }
}

fn has(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(page.contains(part), "`{part}` is not on the page");
    }
}

#[tokio::test]
async fn a_poster_says_what_is_asked_what_is_open_and_how_to_get_there() {
    let place = Place::new().await;
    let address = format!("people.example/{}<", place.code);
    let page = place.ok("/print/poster?in=en").await;
    has(&page, &["How should the square be used when it is rebuilt?", "what the square is used for"]);
    has(&page, &["what it may cost", "Sundsvalls kommun", "Karin Ek", "31 August 2026 – 11 October 2026"]);
    has(&page, &[&address, "060-19 10 00", &format!(">{}<", place.code), "/print/qr.svg"]);
    assert!(!page.contains("Hur ska torget"), "one language when one was asked for");
}

#[tokio::test]
async fn a_poster_has_one_or_two_languages_of_the_dialogue() {
    let place = Place::new().await;
    let page = place.ok("/print/poster?in=en&in=sv").await;
    has(&page, &["How should the square", "Hur ska torget", r#"<section lang="sv" dir="ltr">"#]);
    for query in ["?in=en&in=en", "?in=fi", "?in=en&in=fi", "?in=%3Cscript%3E", "?nothing"] {
        let page = place.ok(&format!("/print/poster{query}")).await;
        assert_eq!(page.matches("<section ").count(), 1, "{query}");
        has(&page, &["How should the square"]);
    }
}

#[tokio::test]
async fn a_survey_on_paper_has_every_question_with_what_is_needed_to_answer_it() {
    let place = Place::new().await;
    let page = place.ok("/print/sheet/survey?in=en").await;
    has(&page, &["Do you come to the square?", "Please answer this one.", "Every week"]);
    has(&page, &["Only if you gave this answer to question 1: More seldom / Never"]);
    has(&page, &["Choose 2 answers at most.", "Not safe at all", "A whole number from 0 to 240."]);
    has(&page, &["To see whether young and old people want different things", "65 or over"]);
    let numbers = page.matches(r#"<span class="number">"#).count();
    assert_eq!(numbers, 7, "six questions and a group");
    assert!(place.ok("/print/sheet/survey?in=en&type=large").await.contains(r#"class="form large""#));
}

#[tokio::test]
async fn statements_and_walls_have_a_sheet_too() {
    let place = Place::new().await;
    let page = place.ok("/print/sheet/statements?in=en").await;
    has(&page, &["There should be no cars on the square.", "Disagree", "Add statements of your own"]);
    let page = place.ok("/print/sheet/wall?in=en").await;
    has(&page, &["What would make you stay for an hour?", "In winter"]);
    assert_eq!(place.get("/print/sheet/nothing").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_dialogue_leads_to_what_can_be_printed() {
    let place = Place::new().await;
    has(&place.ok("").await, &[r#"href="/sundsvall/new-square/print""#]);
    let offer = place.ok("/print").await;
    let links = offer.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let own: Vec<String> = links
        .filter_map(|link| link.strip_prefix("/sundsvall/new-square"))
        .filter(|link| link.contains("in="))
        .map(|link| link.replace("&#38;", "&"))
        .collect();
    assert_eq!(own.len(), 3 + 3 * 4, "{own:?}");
    for link in own {
        place.ok(&link).await;
    }
    has(&place.ok("/print/qr.svg").await, &["<svg"]);
}

#[tokio::test]
async fn a_logo_is_a_picture_and_nothing_else() {
    let place = Place::new().await;
    let shown = r#"<img class="logo" src="/sundsvall/logo.png" alt=""><span>Sundsvalls kommun</span>"#;
    has(&place.ok("/print/poster?in=en").await, &[shown]);
    has(&place.ok("/print/sheet/survey?in=en").await, &[shown]);
    for (path, status) in
        [("/sundsvall/logo.png", StatusCode::OK), ("/nowhere/logo.png", StatusCode::NOT_FOUND)]
    {
        let request = Request::get(path).body(Body::empty()).unwrap();
        let response = place.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), status, "{path}");
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(header("content-security-policy").starts_with("default-src 'none'"));
        if status == StatusCode::OK {
            assert_eq!(header("content-type"), "image/png");
            assert_eq!(to_bytes(response.into_body(), 1 << 20).await.unwrap(), LOGO);
        }
    }
}
