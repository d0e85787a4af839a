//! Endpoints that misbehave, in every way we know: a server of our own on this machine.

#![cfg(feature = "remote-models")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod server;

use server::{Reply, Server, answer};
use std::{path::PathBuf, time::Duration};
use torg_core::{Silent, Vectors};
use torg_model::{Embedder, ModelError, Patience, Remote, Terms};

const TEXTS: [&str; 3] = ["more benches", "fewer cars", "more benches"];

fn terms(cache: Option<PathBuf>) -> Terms {
    let first_pause = Duration::from_millis(1);
    let patience = Patience {
        attempts: 3,
        first_pause,
        timeout: Duration::from_millis(500),
        requests_per_minute: u32::MAX,
    };
    Terms { key: None, tokens_max: 1_000, cache, patience }
}

fn embed(server: &Server, terms: Terms) -> Result<Vectors, ModelError> {
    Remote::new(server.address("e5"), terms).embed(&TEXTS, &Silent)
}

/// Two texts are asked about; these are the vectors in the order of their places.
const GOOD: [[f32; 2]; 2] = [[3.0, 4.0], [0.0, 2.0]];

fn rows(vectors: &Vectors) -> Vec<Vec<f32>> {
    vectors.rows().map(<[f32]>::to_vec).collect()
}

#[test]
fn each_text_is_asked_about_once_and_every_place_gets_its_vector() {
    let shuffled = r#"{"data": [{"index": 1, "embedding": [0, 2]}, {"index": 0, "embedding": [3, 4]}]}"#;
    let server = Server::start(vec![Reply::json(shuffled)]);
    let vectors = embed(&server, terms(None)).unwrap();
    assert_eq!(rows(&vectors), [[0.6, 0.8], [0.0, 1.0], [0.6, 0.8]]);
    let requests = server.requests();
    assert_eq!(requests.len(), 1);
    assert!(
        requests[0]
            .ends_with(r#"{"encoding_format":"float","input":["more benches","fewer cars"],"model":"e5"}"#)
    );
    assert!(!requests[0].to_lowercase().contains("authorization"));
}

#[test]
fn what_may_pass_is_tried_again() {
    for trouble in [
        Reply::status(429).header("retry-after: 0"),
        Reply::status(500),
        Reply::status(503).header("retry-after: 0"),
        Reply::json(r#"{"data": [{"index": 0, "embed"#),
        Reply::json(&answer(&GOOD)).cut(40),
        Reply::json(&answer(&GOOD)).slow(),
        Reply::hang_up(),
    ] {
        let server = Server::start(vec![trouble, Reply::json(&answer(&GOOD))]);
        assert_eq!(embed(&server, terms(None)).unwrap().len(), 3, "{:?}", server.requests());
        assert_eq!(server.requests().len(), 2);
    }
}

#[test]
fn what_does_not_pass_is_answered_with_address_and_remedy() {
    let three = [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]];
    let one = |reply: Reply| vec![reply];
    for (name, replies) in [
        (
            "never_better",
            vec![Reply::status(500), Reply::status(429).header("retry-after: 0"), Reply::status(503)],
        ),
        ("wrong_count", one(Reply::json(&answer(&three)))),
        (
            "wrong_dimensions",
            one(Reply::json(
                r#"{"data": [{"index": 0, "embedding": [1, 2]}, {"index": 1, "embedding": [1]}]}"#,
            )),
        ),
        (
            "not_a_number",
            one(Reply::json(
                r#"{"data": [{"index": 0, "embedding": [null, 2]}, {"index": 1, "embedding": [1, 2]}]}"#,
            )),
        ),
        (
            "beyond_numbers",
            one(Reply::json(
                r#"{"data": [{"index": 0, "embedding": [1e300, 2]}, {"index": 1, "embedding": [1, 2]}]}"#,
            )),
        ),
        ("no_direction", one(Reply::json(&answer(&[[0.0, 0.0], [1.0, 0.0]])))),
        (
            "one_place_twice",
            one(Reply::json(
                r#"{"data": [{"index": 0, "embedding": [1, 2]}, {"index": 0, "embedding": [1, 2]}]}"#,
            )),
        ),
        ("another_service", one(Reply::json(r#"{"status": "ok"}"#))),
        ("sent_on", one(Reply::status(307).header("location: http://127.0.0.1:1/"))),
        (
            "no_such_model",
            one(Reply::status(404).body(r#"{"error": {"message": "The model `e5` does not exist"}}"#)),
        ),
        ("no_key", one(Reply::status(401))),
    ] {
        let server = Server::start(replies);
        let error = embed(&server, terms(None)).unwrap_err().to_string();
        insta::assert_snapshot!(name, error.replace(&server.host(), "HOST"));
    }
}

#[test]
fn a_second_run_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let cache = || Some(folder.path().join("cache"));
    let server = Server::start(vec![Reply::json(&answer(&GOOD)), Reply::json(&answer(&[[1.0, 0.0]]))]);
    let first = embed(&server, terms(cache())).unwrap();
    assert_eq!(embed(&server, terms(cache())).unwrap(), first);
    assert_eq!(server.requests().len(), 1);
    let other = Remote::new(server.address("another"), terms(cache()));
    assert_eq!(other.embed(&["more benches"], &Silent).unwrap().len(), 1);
    assert_eq!(server.requests().len(), 2, "another model has vectors of its own");
}

#[test]
fn nothing_is_sent_that_would_cost_more_than_allowed() {
    let server = Server::start(vec![]);
    let error = embed(&server, Terms { tokens_max: 5, ..terms(None) }).unwrap_err();
    insta::assert_snapshot!(error);
    assert!(server.requests().is_empty());
}

#[test]
fn what_the_endpoint_says_it_cost_counts() {
    let texts: Vec<String> = (0..100).map(|at| format!("wish number {at}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let cheap = answer(&[[1.0, 2.0]; 64]);
    let dear = format!(r#"{}, "usage": {{"total_tokens": 900}}}}"#, cheap.strip_suffix('}').unwrap());
    let server = Server::start(vec![Reply::json(&dear)]);
    let error = Remote::new(server.address("e5"), terms(None)).embed(&texts, &Silent).unwrap_err();
    assert!(matches!(error, ModelError::Budget { spent: 900, allowed: 1_000, .. }), "{error}");
    assert_eq!(server.requests().len(), 1);
}
