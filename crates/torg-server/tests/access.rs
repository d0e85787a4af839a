//! Who may do what: every route the router declares, asked for by everyone there is.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use std::{collections::BTreeSet, io::Read};
use torg_server::{App, Audience, Declared, Settings, all};
use torg_store::{Command, Opening, Secret, StaffChange, Store, TakePart, Text};
use tower::ServiceExt;

const EXAMPLE: &str = include_str!("../../../examples/dialogue/torget.toml");
const WORDS: &str = "Bara mina egna ord";
const BODY_BYTES_MAX: usize = 1 << 20;

/// Two municipalities with a dialogue of the same name; someone took part in each.
struct Place {
    _folder: tempfile::TempDir,
    store: Store,
    router: Router,
    log: i64,
    id: String,
}

/// The example, with stages that no day of this century is outside.
fn always_open() -> String {
    let stage = |line: &str| match line.split_once(" = { from = ") {
        Some((stage, _)) => format!("{stage} = {{ from = 2000-01-01, to = 2099-12-31 }}"),
        None => line.to_owned(),
    };
    EXAMPLE.lines().map(stage).collect::<Vec<_>>().join("\n")
}

async fn dialogue(store: &Store, municipality: &str) -> i64 {
    let new = Command::NewMunicipality { slug: municipality.into(), name: municipality.into() };
    store.write(new).await.unwrap();
    let (municipality, slug) = (municipality.into(), "torget".into());
    let new = Command::NewDialogue { municipality, slug, definition: always_open() };
    let log = store.write(new).await.unwrap().log;
    store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
    log
}

async fn takes_part(store: &Store, log: i64, ticket: &str, words: &str) -> String {
    let text =
        Text { activity: "enkat".into(), question: Some("saknas".into()), text: words.into(), held: false };
    let it = TakePart {
        log,
        ticket: ticket.into(),
        language: "sv".into(),
        texts: vec![text],
        ..TakePart::default()
    };
    store.write(Command::TakePart(it)).await.unwrap().ids.remove(0)
}

/// Someone of the municipality's staff is signed in with a browser that keeps `session`.
async fn signs_in(store: &Store, municipality: &str, name: &str, session: &str) {
    let municipality = store.municipality_log(municipality).await.unwrap().unwrap();
    let invite = StaffChange::Invite {
        municipality,
        name: name.into(),
        role: "facilitator".into(),
        invitation: Secret(format!("invitation{session}")),
        until_s: i64::MAX,
    };
    store.write(Command::Staff(invite)).await.unwrap();
    let choose = StaffChange::Choose {
        id: store.staff_id(municipality, name),
        invitation: Some(Secret(format!("invitation{session}"))),
        password: String::new(),
        step: Some(1),
        session: Secret(session.into()),
        now_s: store.now_s(),
    };
    store.write(Command::Staff(choose)).await.unwrap();
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Opening::new(folder.path()).open().await.unwrap();
        let log = dialogue(&store, "sundsvall").await;
        let elsewhere = dialogue(&store, "annanstans").await;
        let id = takes_part(&store, log, "owner", WORDS).await;
        takes_part(&store, log, "neighbour", "Någon annans").await;
        takes_part(&store, elsewhere, "elsewhere", "Annanstans").await;
        signs_in(&store, "sundsvall", "Karin Ek", "karin").await;
        signs_in(&store, "annanstans", "Kim Al", "kim").await;
        let tell = |cause: &str| panic!("{cause}");
        let app = App::new(store.clone(), Settings { public_address: "http://torg.localhost".into(), tell });
        Self { _folder: folder, store, router: all().into_router(app), log, id }
    }

    fn path(&self, route: &Declared) -> String {
        let values = [
            ("{municipality}", "sundsvall"),
            ("{dialogue}", "torget"),
            ("{activity}", if route.path.contains("/wall/") { "vaggen" } else { "enkat" }),
            ("{question}", "saknas"),
            ("{group}", "alder"),
            ("{language}", "sv"),
            ("{name}", "nothing.css"),
            ("{*tile}", "0/000"),
            ("{prompt}", "saknas"),
            ("{invitation}", "nothing"),
            ("{ticket}", "nothing"),
            ("{*file}", "nothing.html"),
            ("{id}", &self.id),
        ];
        values.iter().fold(route.path.to_owned(), |path, (name, value)| path.replace(name, value))
    }

    /// And where it leads.
    async fn follow(&self, route: &Declared, cookie: &str) -> (StatusCode, String) {
        let request = Request::builder().method(&route.method).uri(self.path(route)).header("cookie", cookie);
        let response = self.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let location = response.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
        (response.status(), location.unwrap_or_default())
    }

    async fn ask(&self, route: &Declared, cookie: &str) -> (StatusCode, String) {
        let request = Request::builder().method(&route.method).uri(self.path(route)).header("cookie", cookie);
        let response = self.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        let status = response.status();
        let body = to_bytes(response.into_body(), BODY_BYTES_MAX).await.unwrap();
        (status, String::from_utf8_lossy(&body).into_owned())
    }
}

/// Where a browser that takes gzip gets it, and what it says then.
async fn unpacked(router: &Router, path: &str, cookie: &str) -> Option<String> {
    let request = Request::get(path).header("cookie", cookie).header("accept-encoding", "gzip");
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let encoding = response.headers().get("content-encoding").cloned()?;
    assert_eq!(
        (encoding.as_bytes(), &response.headers()["vary"]),
        (&b"gzip"[..], &"accept-encoding".parse().unwrap())
    );
    let body = to_bytes(response.into_body(), BODY_BYTES_MAX).await.unwrap();
    let mut text = String::new();
    flate2::read::GzDecoder::new(body.as_ref()).read_to_string(&mut text).unwrap();
    Some(text)
}

fn is_of_participants(route: &Declared) -> bool {
    route.audience == Audience::Participant
}

fn is_of_staff(route: &Declared) -> bool {
    route.audience == Audience::Facilitator
}

#[tokio::test]
async fn nobody_gets_at_what_someone_else_gave() {
    let place = Place::new().await;
    let code = place.store.code("owner");
    let before = place.store.receipt(place.log, &code).await.unwrap();
    let elsewhere = format!("torg-code={}", place.store.code("elsewhere").letters());
    let strangers = [
        "",
        "torg-ticket=nobody",
        "torg-ticket=neighbour",
        "torg-ticket=elsewhere",
        &elsewhere,
        "torg-staff=nobody",
        "torg-staff=kim",
    ];
    let routes = all();
    assert!(routes.declared().iter().filter(|route| is_of_participants(route)).count() > 5);
    for route in routes.declared() {
        for cookie in strangers {
            let (status, body) = place.ask(route, cookie).await;
            assert!(!status.is_server_error(), "{route:?} {cookie}: {status}");
            assert!(!body.contains(WORDS) && !body.contains(&code.to_string()), "{route:?} {cookie}");
            let names_one = route.path.contains("{id}");
            // The neighbour has erased their own by then.
            let mut refused = [StatusCode::NOT_FOUND, StatusCode::GONE].contains(&status);
            refused |= is_of_staff(route) && status == StatusCode::SEE_OTHER;
            assert!(!names_one || refused, "{route:?} {cookie}: {status}");
        }
    }
    assert_eq!(place.store.receipt(place.log, &code).await.unwrap(), before, "nothing was done to it");
}

#[tokio::test]
async fn everyone_gets_at_their_own() {
    let place = Place::new().await;
    let by_code = format!("torg-code={}", place.store.code("owner").letters());
    for cookie in ["torg-ticket=owner", &by_code] {
        for route in
            all().declared().iter().filter(|route| is_of_participants(route) && route.method == "GET")
        {
            let (status, _) = place.ask(route, cookie).await;
            assert_eq!(status, StatusCode::OK, "{route:?}");
        }
    }
    let erase = all().declared().iter().find(|route| route.path.ends_with("{id}/erase")).unwrap().clone();
    assert_eq!(place.ask(&erase, "torg-ticket=owner").await.0, StatusCode::SEE_OTHER);
    assert!(
        place.store.receipt(place.log, &place.store.code("owner")).await.unwrap().unwrap().given.is_empty()
    );
}

#[tokio::test]
async fn the_staff_of_a_municipality_has_its_pages_and_nobody_else() {
    let place = Place::new().await;
    let routes = all();
    let of_staff: Vec<&Declared> = routes.declared().iter().filter(|route| is_of_staff(route)).collect();
    assert!(of_staff.len() > 10);
    assert!(of_staff.iter().all(|route| route.path.starts_with("/staff/{municipality}")), "whose they are");
    for route in of_staff {
        for cookie in ["", "torg-ticket=owner", "torg-staff=nobody", "torg-staff=", "torg-code=AAAA"] {
            let (status, location) = place.follow(route, cookie).await;
            assert_eq!(status, StatusCode::SEE_OTHER, "{route:?} {cookie}");
            assert!(location.starts_with("/sign-in?to="), "{route:?} {cookie}: {location}");
            let back = location.ends_with("%2Fstaff%2Fsundsvall") || location.contains("sundsvall%2F");
            assert_eq!(back, route.method == "GET", "{location}");
        }
        let (status, body) = place.ask(route, "torg-staff=kim").await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{route:?} of another municipality: {body}");
        let (status, location) = place.follow(route, "torg-staff=karin").await;
        assert!(!location.starts_with("/sign-in"), "{route:?} {status}");
        let allowed = route.method != "GET"
            || status == StatusCode::OK
            || route.path.contains("{ticket}")
            || route.path.contains("{*file}");
        assert!(allowed, "{route:?} {status}");
        // Changing the password ends the session.
        if route.path.ends_with("password") && route.method == "POST" {
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        }
    }
    let gone = place.store.municipality_log("sundsvall").await.unwrap().unwrap();
    let id = place.store.staff_id(gone, "karin  EK");
    place.store.write(Command::Staff(StaffChange::Remove { id })).await.unwrap();
    let desk = routes.declared().iter().find(|route| is_of_staff(route)).unwrap();
    assert_eq!(
        place.ask(desk, "torg-staff=karin").await.0,
        StatusCode::SEE_OTHER,
        "nobody is left signed in"
    );
}

/// Its length would tell something about it.
#[tokio::test]
async fn what_is_one_persons_own_is_never_compressed() {
    let place = Place::new().await;
    let code = place.store.code("owner");
    let cookies = format!("torg-ticket=owner; torg-code={}; torg-staff=karin", code.letters());
    let mut compressed = BTreeSet::new();
    for route in all().declared().iter().filter(|route| route.method == "GET") {
        for activity in ["enkat", "pastaenden", "vaggen"] {
            let path = place.path(route).replace("activity/enkat", &format!("activity/{activity}"));
            let Some(text) = unpacked(&place.router, &path, &cookies).await else { continue };
            assert_eq!(route.audience, Audience::Anyone, "{path}");
            assert!(!text.contains(WORDS) && !text.contains(&code.to_string()), "{path}");
            compressed.insert(path.replace("/sundsvall/torget", "…"));
        }
    }
    insta::assert_debug_snapshot!(compressed);
}
