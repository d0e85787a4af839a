//! What stands in the way of floods and machines, over HTTP: flags that reach the store, and limits that lose nothing.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Request, StatusCode},
    response::Response,
};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
};
use tokio::net::TcpListener;
use torg_server::{App, Settings, Surroundings, all};
use torg_store::{Command, Opening, Store, body};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");
const ADDRESS: &str = "198.51.100.7:4711";

struct Place {
    folder: tempfile::TempDir,
    store: Store,
    router: Router,
    log: i64,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Opening::new(folder.path()).open().await.unwrap();
        let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
        store.write(new).await.unwrap();
        let (municipality, slug) = ("sundsvall".into(), "torget".into());
        let new = Command::NewDialogue { municipality, slug, definition: DEFINITION.into() };
        let log = store.write(new).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        let tell = |cause: &str| panic!("{cause}");
        let settings = Settings { public_address: "http://torg.example".into(), tell };
        let router = all().into_router(App::new(store.clone(), settings));
        Self { folder, store, router, log }
    }

    async fn ask(&self, method: &str, path: &str, ticket: &str, form: &str) -> Response {
        let address: SocketAddr = ADDRESS.parse().unwrap();
        let request = Request::builder()
            .method(method)
            .uri(format!("/sundsvall/torget/activity/enkat{path}"))
            .header("cookie", format!("torg-ticket={ticket}"))
            .extension(ConnectInfo(address));
        self.router.clone().oneshot(request.body(Body::from(form.to_owned())).unwrap()).await.unwrap()
    }

    async fn answers(&self, ticket: &str) {
        for (question, form) in [("besoker", "answer=ofta"), ("saknas", "answer=Fler+tr%C3%A4d")] {
            let response = self.ask("POST", &format!("/question/{question}"), ticket, form).await;
            assert_eq!(response.status(), StatusCode::SEE_OTHER);
        }
    }

    /// The flags of what someone gave: of words, and of answers to closed questions.
    async fn flags(&self, ticket: &str) -> Vec<(&'static str, Option<String>)> {
        let receipt = self.store.receipt(self.log, &self.store.code(ticket)).await.unwrap();
        let given = receipt.map(|receipt| receipt.given).unwrap_or_default();
        let flags = given.into_iter().filter_map(|it| match it.body {
            body::Body::Contribution(it) => Some(("words", it.flag)),
            body::Body::Answers(it) => Some(("answers", it.flag)),
            _ => None,
        });
        flags.collect()
    }
}

async fn text(response: Response) -> String {
    String::from_utf8(to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap()
}

#[tokio::test]
async fn who_fills_in_the_trap_is_taken_and_flagged_and_others_are_not() {
    let place = Place::new().await;
    for (ticket, form, flag) in [("person", "topic=&proof=", None), ("machine", "topic=buy", Some("trap"))] {
        place.answers(ticket).await;
        let page = text(place.ask("GET", "/check", ticket, "").await).await;
        assert!(page.contains(r#"aria-hidden="true"><label>"#) && page.contains(r#"tabindex="-1""#));
        assert!(page.contains("data-puzzle="), "a script can solve it, and nobody must");
        let sent = place.ask("POST", "/check", ticket, form).await;
        assert_eq!(sent.status(), StatusCode::SEE_OTHER);
        let flag = flag.map(str::to_owned);
        assert_eq!(place.flags(ticket).await, [("words", flag.clone()), ("answers", flag)]);
    }
}

#[tokio::test]
async fn too_much_is_answered_kindly_and_what_was_begun_stays() {
    let place = Place::new().await;
    place.answers("late").await;
    let mut refused = None;
    // Forms that store nothing: an answer that does not exist.
    for _ in 0..4_000 {
        let response = place.ask("POST", "/question/besoker", "flood", "answer=nothing").await;
        if response.status() == StatusCode::TOO_MANY_REQUESTS {
            refused = Some(response);
            break;
        }
    }
    let refused = refused.expect("it is refused in the end");
    assert!(refused.headers()["retry-after"].to_str().unwrap().parse::<u64>().unwrap() >= 1);
    assert!(text(refused).await.contains("Inget har gått förlorat"));
    let page = text(place.ask("GET", "/check", "late", "").await).await;
    assert!(page.contains("Fler träd"), "pages can be read, and the draft is there");
}

/// The status of a form that a proxy sends for someone.
fn forwarded(connection: &mut TcpStream, address: &str) -> u16 {
    let request = format!(
        "POST /sundsvall/torget/receipt/leave HTTP/1.1\r\nhost: torg.example\r\nx-forwarded-for: {address}\r\n\
         content-length: 0\r\n\r\n"
    );
    connection.write_all(request.as_bytes()).unwrap();
    let mut lines = BufReader::new(connection);
    let (mut first, mut length) = (String::new(), 0);
    lines.read_line(&mut first).unwrap();
    loop {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        match line.trim_end().split_once(": ") {
            Some(("content-length", value)) => length = value.parse().unwrap(),
            Some(_) => {}
            None => break,
        }
    }
    lines.read_exact(&mut vec![0; length]).unwrap();
    first.split(' ').nth(1).unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_behind_a_proxy_knows_one_from_another() {
    let place = Place::new().await;
    let settings = Settings { public_address: "http://torg.example".into(), tell: |cause| panic!("{cause}") };
    let around = Surroundings { proxy: Some([127, 0, 0, 1].into()), ..Surroundings::default() };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let app = App::within(place.store.clone(), settings, around);
    let server = tokio::spawn(torg_server::serve(
        listener,
        app,
        torg_server::Limits::default(),
        std::future::pending(),
    ));
    let statuses = tokio::task::spawn_blocking(move || {
        let mut connection = TcpStream::connect(address).unwrap();
        let flood = (0..20_000).map(|_| forwarded(&mut connection, "203.0.113.9")).find(|it| *it != 303);
        (flood, forwarded(&mut connection, "203.0.113.10"))
    });
    assert_eq!(statuses.await.unwrap(), (Some(429), 303));
    server.abort();
}

#[tokio::test]
async fn no_address_is_in_any_file() {
    let place = Place::new().await;
    place.answers("person").await;
    place.ask("POST", "/check", "person", "").await;
    let needles: [&[u8]; 2] = [b"198.51.100.7", &[198, 51, 100, 7]];
    let mut files = vec![place.folder.path().to_path_buf()];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for needle in needles {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{}", path.display());
        }
    }
}

#[test]
fn an_address_is_read_in_one_file_and_agents_in_none() {
    let mut files = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut reading = Vec::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let source = fs::read_to_string(&path).unwrap().to_lowercase();
        assert!(!source.contains("user-agent") && !source.contains("user_agent"), "{}", path.display());
        if source.contains("connectinfo") || source.contains("forwarded-for\"") {
            reading.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    assert_eq!(reading, ["peer.rs"]);
}
