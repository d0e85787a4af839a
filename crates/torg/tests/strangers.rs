//! Nothing of a visitor's machine or connection is kept or said: a server is asked everything by somebody with a canary in every
//! header, and then every byte it keeps and every line it said is searched for them.

#![cfg(feature = "serve")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
#![allow(clippy::disallowed_methods, reason = "it looks for the time at which it ran")]

mod common;
#[path = "../../torg-store/tests/common/postgres.rs"]
mod postgres;
#[path = "common/serving.rs"]
mod serving;

use common::{Desk, dialogue::dialogue};
use serving::{Serving, ask, block};
use std::{
    collections::BTreeSet,
    process::Command,
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use torg_server::{Declared, all};

/// Where the visitor sits.
const FROM: [u8; 4] = [127, 0, 0, 77];
/// What every browser and proxy might say of them. All of it has `canary` in it, or one of these addresses.
const HEADERS: &str = "user-agent: Canary/7.7\r\nx-forwarded-for: 203.0.113.77, 198.51.100.77\r\n\
    forwarded: for=203.0.113.77;by=canary\r\nx-real-ip: 203.0.113.77\r\ntrue-client-ip: 203.0.113.77\r\n\
    referer: https://canary.example/\r\naccept-language: x-canary, sv;q=0.5\r\nsec-ch-ua: \"Canary\"\r\n\
    x-request-id: canary\r\nx-canary: canary\r\nfrom: canary@canary.example\r\nauthorization: Basic canary\r\n";
const CANARIES: [&[u8]; 6] = [b"canary", b"Canary", b"203.0.113.77", b"198.51.100.77", b"127.0.0.77", &FROM];
const SURVEY: &str = "/sundsvall/new-square/activity/survey";
const FORM_BYTES_MAX: usize = 256 * 1024;

fn request(method: &str, path: &str, more: &str, body: &str) -> String {
    let (length, host) = (body.len(), "host: torg.example\r\nconnection: close\r\n");
    format!("{method} {path} HTTP/1.1\r\n{host}{HEADERS}{more}content-length: {length}\r\n\r\n{body}")
}

fn path(route: &Declared) -> String {
    let known = [
        ("municipality", "sundsvall"),
        ("dialogue", "new-square"),
        ("activity", "survey"),
        ("question", "visits"),
        ("group", "age"),
        ("language", "en"),
    ];
    let part = |part: &str| match part.strip_prefix('{').and_then(|it| it.strip_suffix('}')) {
        Some(name) => {
            known.iter().find(|(own, _)| *own == name).map_or("canary", |(_, value)| value).to_owned()
        }
        None => part.to_owned(),
    };
    route.path.split('/').map(part).collect::<Vec<String>>().join("/")
}

/// Somebody takes part.
fn journey(cookie: &str) -> [String; 4] {
    [
        request("POST", &format!("{SURVEY}/question/visits"), cookie, "answer=never"),
        request("POST", &format!("{SURVEY}/question/why-not"), cookie, "answer=Too+windy"),
        request("POST", &format!("{SURVEY}/check"), cookie, ""),
        request("GET", "/sundsvall/new-square/receipt", cookie, ""),
    ]
}

/// What is no request of ours.
fn wrong() -> Vec<String> {
    let (visits, long) = (format!("{SURVEY}/question/visits"), "canary".repeat(FORM_BYTES_MAX / 6 + 1));
    vec![
        request("POST", &format!("{SURVEY}/check"), "origin: https://canary.example\r\n", ""),
        request("POST", &visits, "", &long),
        request("POST", &format!("{visits}?canary=canary"), "", "answer=canary&canary=canary"),
        request("DELETE", "/", "", ""),
        request("GET", "/canary/canary?canary=canary", "", ""),
        request("GET", "/", &format!("x-long: {long}\r\n"), ""),
        "GET canary canary\r\n\r\n".into(),
        "CONNECT canary.example:443 HTTP/1.1\r\nhost: canary.example\r\nconnection: close\r\n\r\n".into(),
    ]
}

/// Two take part, and one of them asks for every route there is; so does somebody who is not known.
fn requests() -> Vec<Vec<u8>> {
    let [stays, resident] =
        ["stays77", "resident77"].map(|it| format!("cookie: torg-ticket={it}; canary=canary\r\n"));
    let mut requests = [&journey(&stays)[..], &journey(&resident), &wrong()].concat();
    for route in all().declared() {
        for cookie in ["", &resident] {
            requests.push(request(route.method.as_str(), &path(route), cookie, ""));
        }
    }
    let not_utf8 = [&b"GET /\xff HTTP/1.1\r\nx-canary: \xff\r\n"[..], HEADERS.as_bytes(), b"\r\n"].concat();
    requests.into_iter().map(String::into_bytes).chain([not_utf8]).collect()
}

/// `HH:MM` for each minute between, in the system's time, which is what a log line begins with.
fn times(from: SystemTime, to: SystemTime) -> Vec<String> {
    let minute = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap().as_secs() / 60;
    let shown = |minute: u64| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
    (minute(from)..=minute(to)).map(shown).collect()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Everything that the server left behind in the desk's folder, by name.
fn searched(desk: &Desk, more: &[(&str, Vec<u8>)], times: &[String]) -> usize {
    let files = desk.files("");
    let all = files.iter().map(|(name, bytes)| (name.as_str(), bytes));
    let mut searched = 0;
    for (name, bytes) in all.chain(more.iter().map(|(name, bytes)| (*name, bytes))) {
        for part in CANARIES.into_iter().chain(times.iter().map(String::as_bytes)) {
            assert!(!holds(bytes, part), "{name} holds {}", String::from_utf8_lossy(part));
        }
        searched += bytes.len();
    }
    searched
}

async fn everything_is_asked(serving: &Serving) {
    let mut statuses = BTreeSet::new();
    for request in requests() {
        statuses.insert(ask(serving.address, FROM, &request).await.unwrap_or_default().status);
    }
    for expected in [200, 303, 400, 403, 404, 405, 413, 422, 431] {
        assert!(statuses.contains(&expected), "nothing was answered with {expected}: {statuses:?}");
    }
    assert!(statuses.range(500..).next().is_none(), "{statuses:?}");
}

#[test]
fn nothing_of_a_visitor_is_in_any_file_or_line() {
    let desk = dialogue(Desk::new(), None);
    let began = SystemTime::now();
    let mut serving = Serving::start(&desk, "said", &[]);
    block(everything_is_asked(&serving));
    let times = times(began - Duration::from_secs(60), SystemTime::now() + Duration::from_secs(60));
    assert!(desk.files("torg-data").contains_key("torg.db-wal"), "while it runs");
    let numbers = block(serving.numbers());
    assert!(numbers.contains("torg_answers_total{"), "{numbers}");
    assert!(searched(&desk, &[("the numbers", numbers.into_bytes())], &[]) > 100_000);
    searched(&desk, &[], &times);
    assert!(serving.stop());
    assert!(holds(&desk.files("torg-data")["torg.db"], b"Too windy"), "what they gave is there");
    assert!(!desk.files("torg-data").contains_key("torg.db-wal"), "when it has stopped");
    searched(&desk, &[], &times);
}

#[test]
fn nothing_of_a_visitor_is_in_postgresql() {
    let cluster = postgres::Cluster::start();
    let address = cluster.database("torg");
    let desk = dialogue(Desk::new(), Some(&address));
    let mut serving = Serving::start(&desk, "said", &[("TORG_DATABASE", &address)]);
    block(everything_is_asked(&serving));
    assert!(serving.stop());
    let dump = Command::new("pg_dump").arg(&address).output().unwrap();
    assert!(holds(&dump.stdout, b"Too windy"), "{}", String::from_utf8_lossy(&dump.stderr));
    searched(&desk, &[("the dump", dump.stdout)], &[]);
}
