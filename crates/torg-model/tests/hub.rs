//! Models fetched by name, from a hub of our own on this machine.

#![cfg(all(feature = "local-models", feature = "remote-models"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
mod server;

use common::Model;
use server::{Reply, Server};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::Path};
use torg_model::{Embedder, Hub, Store};

const FILES: [&str; 3] = ["config.json", "model.safetensors", "tokenizer.json"];

fn bytes(folder: &Path) -> Vec<Vec<u8>> {
    FILES.iter().map(|name| fs::read(folder.join(name)).unwrap()).collect()
}

/// A list with one model, whose files have these hashes.
fn list(files: &[Vec<u8>]) -> String {
    let hashes: BTreeMap<_, _> =
        FILES.iter().zip(files).map(|(name, bytes)| (name, format!("{:x}", Sha256::digest(bytes)))).collect();
    serde_json::json!([{
        "name": "small", "repository": "some/small", "revision": "abc", "licence": "mit", "languages": ["sv"], "files": hashes
    }])
    .to_string()
}

fn names(store: &Store) -> Vec<String> {
    store.list().unwrap().into_iter().map(|it| it.name).collect()
}

#[test]
fn a_model_is_fetched_checked_and_usable() {
    let files = bytes(&Model::new("bert").path());
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(&folder.path().join("models"));
    let other = Server::start(vec![Reply::status(200).body(files[0].clone())]);
    let mut replies =
        vec![Reply::status(302).header(&format!("location: http://{}/elsewhere", other.host()))];
    replies.extend(files[1..].iter().map(|bytes| Reply::status(200).body(bytes.clone())));
    let server = Server::start(replies);
    let hub = Hub::new(&format!("http://{}", server.host()), &list(&files));
    let mut said = Vec::new();
    let stored = hub.fetch("small", &store, |file| said.push(file.to_owned())).unwrap();
    assert_eq!(said, FILES);
    assert!(server.requests()[1].starts_with("GET /some/small/resolve/abc/model.safetensors "));
    let model = store.open("small").unwrap();
    assert_eq!(model.identity().licence.as_deref(), Some("mit"));
    assert_eq!(model.identity().sha256, stored.sha256);
    assert_eq!(fs::read_dir(store.folder()).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn what_does_not_arrive_as_expected_is_not_kept() {
    let files = bytes(&Model::new("bert").path());
    let reply = |bytes: &Vec<u8>| Reply::status(200).body(bytes.clone());
    let bent = [&files[0][..], b" "].concat();
    for (name, replies) in [
        ("another_file", vec![reply(&bent)]),
        ("not_there", vec![reply(&files[0]), Reply::status(404)]),
        ("cut_short", vec![reply(&files[0]), reply(&files[1]).cut(1_000)]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path());
        let server = Server::start(replies);
        let hub = Hub::new(&format!("http://{}", server.host()), &list(&files));
        let error = hub.fetch("small", &store, |_| {}).unwrap_err().to_string();
        insta::assert_snapshot!(name, error.replace(&server.host(), "HOST"));
        assert!(names(&store).is_empty());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left of it");
    }
}

#[test]
fn without_a_network_it_is_said_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let hub = Hub::new("http://127.0.0.1:1", &list(&bytes(&Model::new("bert").path())));
    let fetch = |name| hub.fetch(name, &Store::new(folder.path()), |_| {}).unwrap_err().to_string();
    insta::assert_snapshot!("offline", fetch("small"));
    insta::assert_snapshot!("unknown_name", fetch("large"));
}

#[test]
fn every_listed_file_has_a_checksum_and_a_fixed_revision() {
    let list: serde_json::Value = serde_json::from_str(include_str!("../src/hub.json")).unwrap();
    let models = list.as_array().unwrap();
    assert_eq!(Hub::default().models().len(), models.len());
    let is_hexadecimal =
        |text: &str, length| text.len() == length && text.bytes().all(|it| b"0123456789abcdef".contains(&it));
    for model in models {
        assert!(is_hexadecimal(model["revision"].as_str().unwrap(), 40));
        let files = model["files"].as_object().unwrap();
        assert!(FILES.iter().all(|name| files.contains_key(*name)));
        assert!(files.values().all(|hash| is_hexadecimal(hash.as_str().unwrap(), 64)));
    }
}
