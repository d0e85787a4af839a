//! Those who hold a dialogue, from the invitation to the receipts they hand out: everything as a browser without scripts asks for it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode},
};
use common::{Answer, Hand, code, router, secret_on};
use std::sync::Arc;
use torg_server::{App, Settings, all};
use torg_store::{
    Clock, Command, IDLE_S_MAX, Opening, Secret, StaffChange, Store, TakePart, Text, WHOLE_S_MAX,
};

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");
const PASSWORD: &str = "gröna bänkar i skuggan";

/// The example, with a wall that is in the hands of who holds the dialogue.
fn definition() -> String {
    let held = "dots = 3\nhidden-until-reveal = true\narranged-by = \"facilitator\"\ncharacters-max = 300";
    let definition = DEFINITION.replace("dots = 3\ncharacters-max = 300", held);
    assert_ne!(definition, DEFINITION);
    definition
}

struct Place {
    folder: tempfile::TempDir,
    clock: Arc<Hand>,
    store: Store,
    router: Router,
    log: i64,
    cookie: String,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Hand::default());
        let store = Opening::new(folder.path()).clock(clock.clone()).open().await.unwrap();
        let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
        store.write(new).await.unwrap();
        let new = Command::NewDialogue {
            municipality: "sundsvall".into(),
            slug: "torget".into(),
            definition: definition(),
        };
        let log = store.write(new).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        let router = router(&store, "http://torg.example");
        Self { folder, clock, store, router, log, cookie: String::new() }
    }

    /// The same place for another browser.
    fn like(&self) -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            clock: self.clock.clone(),
            store: self.store.clone(),
            router: self.router.clone(),
            log: self.log,
            cookie: String::new(),
        }
    }

    async fn signed_in() -> Self {
        let mut place = Self::new().await;
        place.invited("inbjudan").await;
        let page = place.get("/welcome/inbjudan").await;
        let secret = secret_on(&page.body);
        let code = code(&secret, place.clock.now_s());
        let chosen = place.post("/welcome/inbjudan", &[("password", PASSWORD), ("code", &code)]).await;
        assert_eq!((chosen.status, &*chosen.location), (StatusCode::SEE_OTHER, "/staff/sundsvall"));
        place.cookie = session(&chosen);
        place
    }

    async fn invited(&self, invitation: &str) {
        let municipality = self.store.municipality_log("sundsvall").await.unwrap().unwrap();
        let invite = StaffChange::Invite {
            municipality,
            name: "Karin Ek".into(),
            role: "facilitator".into(),
            invitation: Secret(invitation.into()),
            until_s: self.clock.now_s() + 1_000,
        };
        self.store.write(Command::Staff(invite)).await.unwrap();
    }

    fn pass(&self, seconds: i64) {
        self.clock.pass(seconds);
    }

    async fn get(&self, path: &str) -> Answer {
        common::get(&self.router, path, &self.cookie).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        common::post(&self.router, path, &self.cookie, fields).await
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        common::ask(&self.router, request).await
    }

    async fn signs_in(&self, name: &str, password: &str, code: &str) -> Answer {
        let fields = [
            ("municipality", "sundsvall"),
            ("name", name),
            ("password", password),
            ("code", code),
            ("to", ""),
        ];
        self.post("/sign-in", &fields).await
    }

    /// A note is typed as someone would who has just opened the page.
    async fn types(&self, text: &str, who: &str) -> Answer {
        let path = "/staff/sundsvall/torget/notes/enkat/saknas";
        let page = self.get(&format!("{path}?who={who}")).await;
        let (ticket, form) = (hidden(&page.body, "ticket"), hidden(&page.body, "form"));
        let fields =
            [("ticket", &*ticket), ("form", &*form), ("language", "sv"), ("who", who), ("text", text)];
        let first = self.post(path, &fields).await;
        let again = self.post(path, &fields).await;
        assert_eq!(first.status, again.status, "sent twice");
        first
    }

    async fn said(&self) -> Vec<(String, String, Option<String>)> {
        let all = self.store.contributions(self.log, -1, 100).await.unwrap();
        all.into_iter().map(|it| (it.said.participant, it.said.text, it.said.typed_by)).collect()
    }
}

fn hidden(page: &str, name: &str) -> String {
    let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

fn session(answer: &Answer) -> String {
    answer.set.iter().find(|it| it.contains("torg-staff=")).unwrap().split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_invitation_holds_once_and_not_for_ever() {
    let place = Place::new().await;
    place.invited("inbjudan").await;
    assert_eq!(place.get("/welcome/annan").await.status, StatusCode::NOT_FOUND);
    let page = place.get("/welcome/inbjudan").await;
    let secret = secret_on(&page.body);
    assert_eq!(secret_on(&place.get("/welcome/inbjudan").await.body), secret, "it stays the same");
    let right = code(&secret, place.clock.now_s());
    for (password, code) in [("kort", right.as_str()), ("Sundsvall2026!", &right), (PASSWORD, "000000x")] {
        let answer = place.post("/welcome/inbjudan", &[("password", password), ("code", code)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(answer.set.is_empty() && !answer.body.contains(&format!("value=\"{password}\"")));
    }
    let chosen = place.post("/welcome/inbjudan", &[("password", PASSWORD), ("code", &right)]).await;
    assert_eq!(chosen.status, StatusCode::SEE_OTHER);
    assert!(chosen.set[0].ends_with("; Path=/; HttpOnly; SameSite=Strict"), "{:?}", chosen.set);
    assert_eq!(place.get("/welcome/inbjudan").await.status, StatusCode::NOT_FOUND, "once");
    place.invited("ny").await;
    place.pass(1_000);
    assert_eq!(place.get("/welcome/ny").await.status, StatusCode::NOT_FOUND, "its days are over");
}

#[tokio::test]
async fn signing_in_takes_name_password_and_a_code_that_was_not_used() {
    let place = Place::signed_in().await;
    let secret = place.store.staff().await.unwrap().remove(0).secret.unwrap().0;
    let used = code(&secret, place.clock.now_s());
    let wrong = place.signs_in("Karin Ek", PASSWORD, &used).await;
    place.pass(60);
    let next = code(&secret, place.clock.now_s());
    let others = [
        place.signs_in("Karin Ek", "gröna bänkar i solen", &next).await,
        place.signs_in("Ingen Alls", PASSWORD, &next).await,
        place.signs_in("Karin Ek", PASSWORD, "123").await,
    ];
    let shown = |answer: &Answer| answer.body.split("<form").next().unwrap().to_owned();
    for other in &others {
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(shown(other), shown(&wrong), "nobody is told what was wrong");
    }
    let signed_in = place.signs_in("karin  ek", PASSWORD, &next).await;
    assert_eq!(signed_in.status, StatusCode::SEE_OTHER);
    let new = session(&signed_in);
    assert_ne!(new, place.cookie, "another session");
    assert_eq!(place.get("/staff/sundsvall").await.status, StatusCode::SEE_OTHER, "the one before has ended");
}

#[tokio::test]
async fn whoever_guesses_waits_longer_and_longer_also_at_another_server() {
    let place = Place::signed_in().await;
    let secret = place.store.staff().await.unwrap().remove(0).secret.unwrap().0;
    let elsewhere = Opening::new(place.folder.path()).clock(place.clock.clone()).open().await.unwrap();
    let other = Place {
        router: router(&elsewhere, "http://torg.example"),
        store: elsewhere.clone(),
        ..Place::new().await
    };
    for at in 0..6 {
        let server = if at % 2 == 0 { &place } else { &other };
        let guessed = server.signs_in("Karin Ek", "gröna bänkar i solen", "000000").await;
        assert_eq!(guessed.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let early = code(&secret, place.clock.now_s() + 30);
    assert_eq!(place.signs_in("Karin Ek", PASSWORD, &early).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(other.signs_in("Karin Ek", PASSWORD, &early).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    place.pass(60);
    let late = code(&secret, place.clock.now_s());
    assert_eq!(place.signs_in("Karin Ek", PASSWORD, &late).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn sessions_end() {
    let mut place = Place::signed_in().await;
    let desk = "/staff/sundsvall";
    for _ in 0..WHOLE_S_MAX / (IDLE_S_MAX - 1) {
        place.pass(IDLE_S_MAX - 1);
        assert_eq!(place.get(desk).await.status, StatusCode::OK, "in use");
    }
    place.pass(WHOLE_S_MAX % (IDLE_S_MAX - 1));
    assert_eq!(place.get(desk).await.status, StatusCode::SEE_OTHER, "half a day is over");
    let secret = place.store.staff().await.unwrap().remove(0).secret.unwrap().0;
    let signed_in = place.signs_in("Karin Ek", PASSWORD, &code(&secret, place.clock.now_s())).await;
    place.cookie = session(&signed_in);
    place.pass(IDLE_S_MAX);
    assert_eq!(place.get(desk).await.status, StatusCode::SEE_OTHER, "unused for an hour");
    let signed_in = place.signs_in("Karin Ek", PASSWORD, &code(&secret, place.clock.now_s())).await;
    let before = session(&signed_in);
    place.cookie = before.clone();
    let change = [("before", PASSWORD), ("password", "en fontän mitt på torget")];
    let changed = place.post("/staff/sundsvall/-/password", &change).await;
    assert_eq!(place.get(desk).await.status, StatusCode::SEE_OTHER, "elsewhere");
    place.cookie = session(&changed);
    assert_eq!(place.get(desk).await.status, StatusCode::OK, "here");
    let out = place.post("/sign-out", &[]).await;
    assert!(out.set[0].contains("torg-staff=;") && out.set[0].ends_with("Max-Age=0"));
    assert_eq!(place.get(desk).await.status, StatusCode::SEE_OTHER, "signed out");
}

#[tokio::test]
async fn what_was_typed_outlives_the_session() {
    let mut place = Place::signed_in().await;
    let path = "/staff/sundsvall/torget/notes/enkat/saknas";
    let page = place.get(path).await.body;
    let (ticket, form) = (hidden(&page, "ticket"), hidden(&page, "form"));
    let typed = "Skugga & \"vatten\", <b>nu</b>";
    let note = [("ticket", &*ticket), ("form", &*form), ("language", "sv"), ("who", "new"), ("text", typed)];
    place.pass(IDLE_S_MAX);
    let refused = place.post(path, &note).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let carried = |page: &str| [hidden(page, "unsent-path"), hidden(page, "unsent")];
    let [to, unsent] = carried(&refused.body);
    assert_eq!(to, path);
    let secret = place.store.staff().await.unwrap().remove(0).secret.unwrap().0;
    let right = code(&secret, place.clock.now_s());
    let signs_in = async |place: &Place, password: &str, to: &str| {
        let unsent = unsent.replace("&#38;", "&");
        let known = [("municipality", "sundsvall"), ("name", "Karin Ek"), ("password", password)];
        let carried = [("code", &*right), ("to", to), ("unsent-path", to), ("unsent", &unsent)];
        place.post("/sign-in", &[&known[..], &carried].concat()).await
    };
    let wrong = signs_in(&place, "gröna bänkar i solen", path).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(carried(&wrong.body), [to, unsent.clone()], "a wrong password loses nothing");
    let again = signs_in(&place, PASSWORD, path).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(
        again.body.contains("Skugga &#38; &#34;vatten&#34;, &#60;b&#62;nu&#60;/b&#62;</div>"),
        "{}",
        again.body
    );
    assert!(
        again.body.contains(&format!("action=\"{path}\"")) && place.said().await.is_empty(),
        "not by itself"
    );
    place.cookie = session(&again);
    let fields = ["ticket", "form", "language", "who"].map(|name| (name, hidden(&again.body, name)));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
    let saved = place.post(path, &[&fields[..], &[("text", typed)]].concat()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert_eq!(place.said().await.len(), 1);

    let link = place.like().get(&format!("/sign-in?unsent-path={path}&unsent=text%3DX")).await;
    assert!(!link.body.contains("unsent"), "a link brings nothing");
    place.pass(IDLE_S_MAX);
    let password = [("before", PASSWORD), ("password", "en fontän mitt på torget")];
    let refused = place.post("/staff/sundsvall/-/password", &password).await;
    assert_eq!(refused.status, StatusCode::SEE_OTHER, "no password is written into a page");
    let elsewhere = signs_in(&place, PASSWORD, "/staff/annanstans/torget/notes/enkat/saknas").await;
    assert!(elsewhere.status != StatusCode::OK, "the municipality is another");
}

#[tokio::test]
async fn with_tls_only_this_host_can_set_the_session() {
    let mut place = Place::new().await;
    place.router = router(&place.store, "https://torg.example");
    place.invited("inbjudan").await;
    let code = code(&secret_on(&place.get("/welcome/inbjudan").await.body), place.clock.now_s());
    let chosen = place.post("/welcome/inbjudan", &[("password", PASSWORD), ("code", &code)]).await;
    assert!(chosen.set[0].starts_with("__Host-torg-staff="), "{:?}", chosen.set);
    assert!(chosen.set[0].ends_with("; Path=/; HttpOnly; SameSite=Strict; Secure"), "{:?}", chosen.set);
}

#[tokio::test]
async fn notes_are_typed_one_after_the_other_and_each_gets_a_receipt() {
    let place = Place::signed_in().await;
    place.types("Fler bänkar, ring 070-174 06 05", "new").await;
    place.types("Mer skugga", "new").await;
    place.types("Och vatten", "same").await;
    let said = place.said().await;
    let texts: Vec<&str> = said.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(texts, ["Fler bänkar, ring [phone]", "Mer skugga", "Och vatten"], "each once, and no number");
    assert!(said.iter().all(|it| it.2.as_deref() == Some("Karin Ek")));
    assert_ne!(said[0].0, said[1].0, "each note a person");
    assert_eq!(said[1].0, said[2].0, "or the same goes on");
    let empty = place.types("  ", "new").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);

    let page = place.get("/staff/sundsvall/torget/notes/enkat/saknas?removed=1").await.body;
    let id = page.split("/undo/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(page.contains("Och vatten") && page.contains("role=\"status\""));
    place.post(&format!("/staff/sundsvall/torget/undo/{id}"), &[("to", "//evil.example")]).await;
    assert_eq!(place.said().await.len(), 2, "undone");

    let path = "/staff/sundsvall/torget/receipts";
    let cards = place.get(path).await.body;
    let codes: Vec<&str> = cards.split("class=\"code\" translate=\"no\" dir=\"ltr\">").skip(1).collect();
    let codes: Vec<&str> = codes.iter().map(|it| it.split('<').next().unwrap()).collect();
    assert_eq!(codes.len(), 2);
    for code in &codes {
        let receipt = place.store.receipt(place.log, &code.parse().unwrap()).await.unwrap().unwrap();
        assert_eq!(receipt.given.len(), 1, "{code} opens what was typed");
    }
    let participants: Vec<String> = said.iter().map(|it| it.0.clone()).collect();
    let handed: Vec<(&str, &str)> = participants.iter().map(|it| ("participant", it.as_str())).collect();
    place.post(path, &handed).await;
    let cards = place.get(path).await.body;
    assert!(!codes.iter().any(|code| cards.contains(code)), "nobody here knows them any more");
    let undo = place.store.contributions(place.log, -1, 1).await.unwrap().remove(0).id;
    let undo = place.post(&format!("/staff/sundsvall/torget/undo/{undo}"), &[]).await;
    assert_eq!(undo.status, StatusCode::NOT_FOUND, "it is theirs now");
}

#[tokio::test]
async fn a_sheet_of_paper_is_one_participant_with_groups() {
    let place = Place::signed_in().await;
    let path = "/staff/sundsvall/torget/sheet/enkat";
    let ticket = hidden(&place.get(path).await.body, "ticket");
    let mut fields = vec![
        ("ticket", ticket.as_str()),
        ("language", "ar"),
        ("q-besoker", "ofta"),
        ("q-saknas", "Bänkar. Skriv till anna.berg@example.org"),
        ("q-mer", "trad"),
        ("q-mer", "sitta"),
        ("q-minuter", "tolv"),
        ("q-plats", "vid biblioteket"),
        ("g-alder", "65-plus"),
    ];
    let wrong = place.post(path, &fields).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"tolv\"") && wrong.body.contains(&format!("value=\"{ticket}\"")));
    fields[6].1 = "12";
    for _ in 0..2 {
        let taken = place.post(path, &fields).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER);
        let page = place.get(&taken.location).await.body;
        assert!(page.contains("removed") || page.contains("role=\"status\""));
    }
    let said = place.store.contributions(place.log, -1, 10).await.unwrap();
    assert_eq!(said.len(), 1, "once");
    assert_eq!(
        (said[0].said.text.as_str(), said[0].said.language.as_str()),
        ("Bänkar. Skriv till [e-mail]", "ar")
    );
    let answers = place.store.answers(place.log, -1, 10).await.unwrap();
    let stored = serde_json::to_string(&answers[0].said.answers).unwrap();
    let expected = r#"{"besoker":{"options":["ofta"]},"mer":{"options":["sitta","trad"]},"minuter":{"number":12},"plats":{"text":"vid biblioteket"}}"#;
    assert_eq!(stored, expected);
    let groups = place.store.groups(place.log).await.unwrap();
    assert_eq!(groups[&said[0].said.participant]["alder"], "65-plus");
    let empty = place.post(path, &[("ticket", "abc")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn what_is_withheld_says_why_on_the_receipt() {
    let mut place = Place::signed_in().await;
    place.types("Ett elakt ord", "new").await;
    let path = "/staff/sundsvall/torget/contributions";
    let id = place.store.contributions(place.log, -1, 1).await.unwrap().remove(0).id;
    let one = format!("{path}/{id}");
    let reasonless = place.post(&one, &[("decision", "withhold"), ("reason", "ogillas")]).await;
    assert_eq!(reasonless.status, StatusCode::NOT_FOUND, "only for a reason that was given beforehand");
    assert!(!place.store.contributions(place.log, -1, 1).await.unwrap()[0].withheld);
    place.post(&one, &[("decision", "withhold"), ("reason", "hot")]).await;
    assert!(place.get(path).await.body.contains("Det hotar eller kränker."));
    let cards = place.get("/staff/sundsvall/torget/receipts").await.body;
    let code = cards.split("class=\"code\" translate=\"no\" dir=\"ltr\">").nth(1).unwrap();
    let staff = std::mem::replace(
        &mut place.cookie,
        format!("torg-code={}", code.split('<').next().unwrap().replace('-', "")),
    );
    assert!(place.get("/sundsvall/torget/receipt").await.body.contains("Det hotar eller kränker."));
    place.cookie = staff;
    place.post(&one, &[("decision", "release")]).await;
    assert!(!place.store.contributions(place.log, -1, 1).await.unwrap()[0].withheld);
}

#[tokio::test]
async fn observations_are_kept_apart_and_can_be_erased() {
    let place = Place::signed_in().await;
    let path = "/staff/sundsvall/torget/observations";
    let form = hidden(&place.get(path).await.body, "form");
    for _ in 0..2 {
        place
            .post(path, &[("form", &form), ("text", "Tyst när 070-174 06 05 nämndes"), ("activity", "enkat")])
            .await;
    }
    let noted = place.store.observations(place.log).await.unwrap();
    assert_eq!(noted.len(), 1, "once");
    assert_eq!(
        (noted[0].said.text.as_str(), noted[0].said.by.as_str()),
        ("Tyst när [phone] nämndes", "Karin Ek")
    );
    assert!(place.said().await.is_empty(), "it is no contribution");
    assert!(place.store.contributions_counted().await.unwrap().is_empty());
    assert!(place.get(path).await.body.contains("Tyst när [phone]"));
    assert_eq!(place.post(path, &[("text", " ")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    place.post(&format!("{path}/{}/erase", noted[0].id), &[]).await;
    assert!(place.store.observations(place.log).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_file_that_nobody_can_read_is_accounted_for() {
    let place = Place::signed_in().await;
    let path = "/staff/sundsvall/torget/upload";
    let upload = |files: &str| {
        let request = Request::post(path).header("cookie", &place.cookie);
        let request = request.header("content-type", "multipart/form-data; boundary=x");
        place.ask(request.body(Body::from(format!("{files}--x--\r\n"))).unwrap())
    };
    let none =
        upload("--x\r\ncontent-disposition: form-data; name=\"files\"; filename=\"\"\r\n\r\n\r\n").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What runs this test reads no files, as a reader that was killed does not.
    let named = "--x\r\ncontent-disposition: form-data; name=\"files\"; filename=\"../<b>svar.csv\"\r\n\r\nVad saknas?\nBadet\n\r\n";
    let read = upload(named).await;
    assert_eq!(read.status, StatusCode::SEE_OTHER);
    let page = place.get(&read.location).await.body;
    assert!(page.contains("svar.csv") && !page.contains("<b>") && !page.contains(".."), "{page}");
    let numbers: Vec<&str> = page.split("<dd>").skip(1).map(|it| it.split('<').next().unwrap()).collect();
    assert_eq!(numbers, ["1", "0", "1"], "received, can be taken in, left out");
    place.post(&read.location, &[]).await;
    assert!(place.said().await.is_empty());
    let large = upload(&"x".repeat(17 << 20)).await;
    assert_eq!(large.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_preview_is_marked_and_gives_nothing_but_its_files() {
    let mut place = Place::signed_in().await;
    let previews = place.folder.path().join("previews");
    let folder = previews.join("sundsvall/torget/contributions");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(place.folder.path().join("secret.html"), "<body>").unwrap();
    let hash = "A".repeat(43) + "=";
    let meta = format!("<meta content=\"default-src 'none'; style-src 'sha256-{hash}'\">");
    let report = format!("<html><head>{meta}</head><body class=\"a\"><h1>Rapport</h1></body></html>");
    std::fs::write(folder.join("../index.html"), &report).unwrap();
    std::fs::write(folder.join("1.html"), &report).unwrap();
    let tell = |cause: &str| panic!("{cause}");
    let settings = Settings { public_address: "http://torg.example".into(), tell };
    let around = torg_server::Surroundings { previews: Some(previews.clone()), ..Default::default() };
    place.router = all().into_router(App::within(place.store.clone(), settings, around));
    let path = "/staff/sundsvall/torget/preview";
    assert!(place.get(path).await.body.contains(&format!("{path}/index.html")));
    for name in ["index.html", "contributions/1.html"] {
        let page = place.get(&format!("{path}/{name}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("<body class=\"a\"><p role=\"note\""), "{}", page.body);
    }
    for name in [
        "../../secret.html",
        "..%2F..%2Fsecret.html",
        "%2Fetc%2Fpasswd",
        "contributions",
        "index.html%00",
        "2.html",
    ] {
        assert_eq!(place.get(&format!("{path}/{name}")).await.status, StatusCode::NOT_FOUND, "{name}");
    }
    place.cookie = String::new();
    assert_eq!(place.get(&format!("{path}/index.html")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_wall_is_shown_to_all_put_in_order_and_timed_by_who_holds_it() {
    let place = Place::signed_in().await;
    let (wall, desk) = ("/sundsvall/torget/activity/vaggen", "/staff/sundsvall/torget/wall/vaggen");
    let note = |ticket: &str, text: &str| TakePart {
        log: place.log,
        ticket: ticket.into(),
        language: "sv".into(),
        texts: vec![Text {
            activity: "vaggen".into(),
            question: Some("sommar".into()),
            text: text.into(),
            held: false,
        }],
        ..TakePart::default()
    };
    let mut ids = Vec::new();
    for (ticket, text) in [("ett", "Skugga"), ("två", "Fontän")] {
        ids.push(place.store.write(Command::TakePart(note(ticket, text))).await.unwrap().ids.remove(0));
    }
    let stranger = Place { cookie: String::new(), ..place.like() };
    let own = Place { cookie: "torg-ticket=ett".into(), ..place.like() };
    assert!(!stranger.get(wall).await.body.contains("Skugga"), "hidden from others");
    let seen = own.get(wall).await.body;
    assert!(seen.contains("Skugga") && !seen.contains("Fontän"), "one's own are not");
    assert_eq!(place.post(desk, &[("do", "show")]).await.status, StatusCode::SEE_OTHER);
    assert!(stranger.get(wall).await.body.contains("Fontän"), "shown to all");
    let to = format!("note:{}", ids[1]);
    let moving = format!("{wall}/note/{}", ids[0]);
    assert_eq!(own.post(&moving, &[("to", &to)]).await.status, StatusCode::NOT_FOUND, "not theirs to move");
    assert_eq!(place.post(&moving, &[("to", &to)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(place.store.order(place.log, "vaggen").await.unwrap().clusters.len(), 1);
    place.post(desk, &[("do", "start"), ("minutes", "5")]).await;
    assert!(stranger.get(wall).await.body.contains("5:00"));
    place.pass(61);
    place.post(desk, &[("do", "hide")]).await;
    let hidden = stranger.get(wall).await.body;
    assert!(hidden.contains("3:59") && !hidden.contains("Fontän"));
    place.post(desk, &[("do", "stop")]).await;
    assert_eq!(place.store.order(place.log, "vaggen").await.unwrap().ends, None);
    assert_eq!(place.post(desk, &[("do", "dance")]).await.status, StatusCode::NOT_FOUND);
}
