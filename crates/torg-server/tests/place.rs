//! A question about a place, as a browser without a script asks it: a few places to press, some in a list, many to be sought.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use std::cell::RefCell;
use torg_server::{App, Settings, all};
use torg_store::{Command, Opening, Store};
use tower::ServiceExt;

const DOCUMENT: &str = include_str!("../../../docs/dialogue.md");
const QUESTION: &str = "kind = \"place\"\nprompt = \"Which spot should be looked at first?\"";
const HOME: &str = "/sundsvall/new-square/activity/survey";

/// A browser on a dialogue whose last question has these places.
struct Place {
    _folder: tempfile::TempDir,
    app: App,
    router: Router,
    ticket: RefCell<String>,
}

impl Place {
    async fn new(places: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Opening::new(folder.path()).open().await.unwrap();
        let example = DOCUMENT.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
        let asked = example.replacen(QUESTION, &format!("{QUESTION}\n{places}"), 1);
        open(&store, always_open(&asked)).await;
        let settings =
            Settings { public_address: "http://people.example".into(), tell: |cause| panic!("{cause}") };
        let app = App::new(store, settings);
        Self { _folder: folder, router: all().into_router(app.clone()), app, ticket: RefCell::default() }
    }

    async fn ask(&self, request: axum::http::request::Builder, body: String) -> (StatusCode, String) {
        let request =
            request.header("accept-language", "en").header(header::COOKIE, self.ticket.borrow().clone());
        let response = self.router.clone().oneshot(request.body(Body::from(body)).unwrap()).await.unwrap();
        let cookie = response.headers().get(header::SET_COOKIE).and_then(|it| it.to_str().ok());
        if let Some((own, _)) = cookie.and_then(|it| it.split_once(';')) {
            own.clone_into(&mut self.ticket.borrow_mut());
        }
        let status = response.status();
        let next = response.headers().get(header::LOCATION).map(|it| it.to_str().unwrap().to_owned());
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, next.unwrap_or_else(|| String::from_utf8_lossy(&body).into_owned()))
    }

    async fn get(&self, page: &str) -> String {
        self.ask(Request::get(format!("{HOME}/{page}")), String::new()).await.1
    }

    async fn post(&self, page: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(format!("{HOME}/{page}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("origin", "http://people.example")
            .header(header::HOST, "people.example");
        self.ask(request, body).await
    }

    /// Answers, and is shown this on the page before everything is sent; nothing is asked after a place but groups.
    async fn counts(&self, fields: &[(&str, &str)], shown: &str) {
        let (status, next) = self.post("question/spot", fields).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{fields:?} {next}");
        let check = self.get("check").await;
        assert!(check.contains(shown), "{shown} is not in {check}");
    }

    /// The page that comes back.
    async fn again(&self, fields: &[(&str, &str)], expected: StatusCode) -> String {
        let (status, page) = self.post("question/spot", fields).await;
        assert_eq!(status, expected, "{fields:?}");
        page
    }
}

/// With stages that no day of this century is outside.
fn always_open(definition: &str) -> String {
    let stage = |line: &str| match line.split_once(" = { from = ") {
        Some((stage, _)) => format!("{stage} = {{ from = 2000-01-01, to = 2099-12-31 }}"),
        None => line.to_owned(),
    };
    definition.lines().map(stage).collect::<Vec<_>>().join("\n")
}

async fn open(store: &Store, definition: String) {
    let (slug, name) = ("sundsvall".into(), "Sundsvalls kommun".into());
    store.write(Command::NewMunicipality { slug, name }).await.unwrap();
    let (municipality, slug) = ("sundsvall".into(), "new-square".into());
    let log = store.write(Command::NewDialogue { municipality, slug, definition }).await.unwrap().log;
    store.write(Command::Open { log, by: "Karin Ek".into() }).await.unwrap();
}

/// Streets enough that they have to be sought, each district with its own.
fn streets() -> String {
    let district = |at: usize| {
        let names: Vec<String> = (0..30).map(|street| format!("\"{street} gränden {at}\"")).collect();
        format!("{{ group = \"Del {at}\", places = [{}, \"Skolgatan\"] }}", names.join(", "))
    };
    let districts: Vec<String> = (1..=4).map(district).collect();
    format!("places = [\"Odenplan\", {}]", districts.join(", "))
}

#[tokio::test]
async fn a_few_places_are_there_to_press() {
    let place = Place::new("places = [\"Alnö\", \"Skön <b>\"]\nother-places = true").await;
    let page = place.get("question/spot").await;
    assert_eq!(page.matches("type=\"radio\"").count(), 3, "two places and another");
    assert!(page.contains("Skön &#60;b&#62;") && page.contains("name=\"answer\" id=\"answer-2\" value=\"\""));
    place.counts(&[("answer", "Alnö"), ("answer", "")], "Alnö").await;
    assert!(place.get("question/spot").await.contains("value=\"Alnö\" checked"));
    place
        .counts(&[("answer", ""), ("answer", "vid bron, ring 070-174 06 05")], "vid bron, ring [phone]")
        .await;
    assert!(place.get("question/spot").await.contains("id=\"answer-2\" value=\"\" checked"));
    let both = place.again(&[("answer", "Alnö"), ("answer", "bron")], StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(both.contains("Choose only one answer."));
}

#[tokio::test]
async fn some_places_are_chosen_from_a_list() {
    let names: Vec<String> = (1..=8).map(|at| format!("\"Torg {at}\"")).collect();
    let place =
        Place::new(&format!("places = [{{ group = \"Norr\", places = [{}] }}]", names.join(", "))).await;
    let page = place.get("question/spot").await;
    assert!(page.contains("<optgroup label=\"Norr\">") && page.contains("<option value=\"\">Choose a place"));
    place.counts(&[("answer", "Torg 3")], "Torg 3").await;
    assert!(place.get("question/spot").await.contains("<option value=\"Torg 3\" selected>"));
    let wrong = place.again(&[("answer", "Torg 9")], StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(wrong.contains("There is no such place in the list.") && wrong.contains("aria-invalid"));
    place.counts(&[("answer", "")], "No answer").await;
}

#[tokio::test]
async fn many_places_are_sought_by_a_part_of_the_name() {
    let place = Place::new(&streets()).await;
    assert!(place.get("question/spot").await.contains("<input id=\"answer\" name=\"find\""));
    let found = place.again(&[("find", "SKOL")], StatusCode::OK).await;
    assert_eq!(found.matches("type=\"radio\"").count(), 4, "a street in each of four districts");
    assert!(found.contains("Skolgatan (Del 2)") && found.contains("name=\"found\" value=\"SKOL\""));
    let many = place.again(&[("find", "granden")], StatusCode::OK).await;
    assert_eq!(many.matches("type=\"radio\"").count(), 20);
    assert!(many.contains("There are more."));
    let near = place.again(&[("find", "Odneplan")], StatusCode::OK).await;
    assert!(near.contains("value=\"Odenplan\""), "a name with two letters changed about");
    let none = place.again(&[("find", "Kiruna")], StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(none.contains("There is no such place") && none.contains("name=\"find\" value=\"Kiruna\""));
    let pass = [("find", "SKOL"), ("found", "SKOL")];
    let unchosen = place.again(&pass, StatusCode::UNPROCESSABLE_ENTITY).await;
    assert!(unchosen.contains("Choose one of these") && unchosen.contains("href=\"#answer-0\""));
    place.counts(&[("answer", "Skolgatan (Del 2)"), pass[0], pass[1]], "Skolgatan (Del 2)").await;
    assert!(place.get("question/spot").await.contains("name=\"find\" value=\"Skolgatan (Del 2)\""));
    place.counts(&[("find", "odenplan")], "Odenplan").await;
    // Whoever seeks anew has not chosen what was found before.
    let anew =
        place.again(&[("answer", "Odenplan"), ("find", "skol"), ("found", "oden")], StatusCode::OK).await;
    assert!(anew.contains("Skolgatan (Del 1)"));
}

#[tokio::test]
async fn a_place_that_is_in_no_list_is_said_in_words_after_seeking_it() {
    let place = Place::new(&format!("{}\nother-places = true", streets())).await;
    let none = place.again(&[("find", "stigen vid ån")], StatusCode::OK).await;
    assert!(none.contains("No place in the list is like “stigen vid ån”."));
    let sent = [("answer", "stigen vid ån"), ("find", "stigen vid ån"), ("found", "stigen vid ån")];
    place.counts(&sent, "stigen vid ån").await;
}

#[tokio::test]
async fn what_is_sent_is_what_was_chosen() {
    let place = Place::new("places = [\"Alnö\", \"Skön\"]").await;
    place.counts(&[("answer", "Skön")], "Skön").await;
    place.post("question/visits", &[("answer", "often")]).await;
    let (status, next) = place.post("check", &[]).await;
    assert_eq!((status, next.as_str()), (StatusCode::SEE_OTHER, "/sundsvall/new-square/receipt"));
    let (_, receipt) = place.ask(Request::get("/sundsvall/new-square/receipt"), String::new()).await;
    assert!(receipt.contains("Skön"), "{receipt}");
    let log = place.app.store.dialogue("sundsvall", "new-square").await.unwrap().unwrap().log;
    let answers = place.app.store.answers(log, -1, 10).await.unwrap();
    assert_eq!(answers[0].said.answers["spot"], serde_json::json!({ "options": ["Skön"] }));
}

#[tokio::test]
async fn on_paper_a_few_are_ticked_and_of_many_one_is_written() {
    let few = Place::new("places = [\"Alnö\", \"Skön\"]").await;
    let paper = |place: Place| async move {
        place.ask(Request::get("/sundsvall/new-square/print/sheet/survey"), String::new()).await.1
    };
    assert!(paper(few).await.contains("<span>Skön</span></li>"));
    let many = paper(Place::new(&streets()).await).await;
    assert!(many.contains("Write the name of one place.") && !many.contains("Odenplan"));
}
