//! The public log, as a stranger follows it over HTTP: from one day's head to another's, with nothing but what is published.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    http::{Request, StatusCode},
};
use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};
use torg_core::Day;
use torg_server::{App, Settings, all};
use torg_store::{Clock, Command, Opening, Store, TakePart, Text};
use torg_verify::ledger::{Checkpoint, Key, consistency_proof, consistent};
use tower::ServiceExt;

const DEFINITION: &str = include_str!("../../../examples/dialogue/torget.toml");
const WORDS: &str = "Fler bänkar i skuggan";

/// A day of November, moved by hand.
#[derive(Default)]
struct Calendar(AtomicU8);

impl Clock for Calendar {
    fn today(&self) -> Day {
        Day::new(2026, 11, 1 + self.0.load(Ordering::SeqCst)).unwrap()
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
        let (folder, calendar) = (tempfile::tempdir().unwrap(), Arc::new(Calendar::default()));
        let store = Opening::new(folder.path()).clock(calendar.clone()).open().await.unwrap();
        let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
        store.write(new).await.unwrap();
        let (municipality, slug) = ("sundsvall".into(), "torget".into());
        let new = Command::NewDialogue { municipality, slug, definition: DEFINITION.into() };
        let log = store.write(new).await.unwrap().log;
        store.write(Command::Open { log, by: "Kim".into() }).await.unwrap();
        let tell = |cause: &str| panic!("{cause}");
        let settings = Settings { public_address: "http://torg.example".into(), tell };
        let router = all().into_router(App::new(store.clone(), settings));
        Self { _folder: folder, calendar, store, router, log }
    }

    /// So many people take part, two entries each.
    async fn take_part(&self, tickets: std::ops::Range<u32>) {
        let all = tickets.map(|ticket| {
            let text = Text { activity: "enkat".into(), text: WORDS.into(), ..Text::default() };
            let (ticket, language) = (format!("ticket{ticket}"), "sv".into());
            let it = TakePart { log: self.log, ticket, language, texts: vec![text], ..TakePart::default() };
            let store = self.store.clone();
            tokio::spawn(async move { store.write(Command::TakePart(it)).await.unwrap() })
        });
        for one in all.collect::<Vec<_>>() {
            one.await.unwrap();
        }
    }

    fn tomorrow(&self) {
        self.calendar.0.fetch_add(1, Ordering::SeqCst);
    }

    async fn get(&self, path: &str) -> (StatusCode, Bytes) {
        let request = Request::get(format!("/sundsvall/torget/log/{path}")).body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        (response.status(), to_bytes(response.into_body(), 1 << 20).await.unwrap())
    }

    async fn ok(&self, path: &str) -> Bytes {
        let (status, body) = self.get(path).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        body
    }

    async fn head(&self) -> String {
        String::from_utf8(self.ok("checkpoint").await.to_vec()).unwrap()
    }

    async fn key(&self) -> Key {
        Key::parse(std::str::from_utf8(&self.ok("key").await).unwrap().trim_end()).unwrap()
    }

    /// The proof from the tiles that are downloaded: all that a tree of two levels has.
    async fn proof(&self, old: u64, new: u64) -> Vec<String> {
        let mut wanted = Vec::new();
        // Which tiles are needed is known when they are asked for; each is given once it was fetched.
        let mut fetched = std::collections::BTreeMap::new();
        loop {
            let proof = consistency_proof(old, new, |at| {
                let tile: Option<&Bytes> = fetched.get(&at);
                if tile.is_none() {
                    wanted.push(at);
                }
                tile.map(|tile| tile.to_vec())
            });
            if let Some(proof) = proof {
                return proof;
            }
            for at in wanted.drain(..) {
                fetched.insert(at, self.ok(&at.path()).await);
            }
        }
    }
}

fn size(checkpoint: &str) -> u64 {
    Checkpoint::parse(checkpoint).unwrap().size()
}

#[tokio::test]
async fn whoever_kept_a_head_can_prove_that_the_log_goes_on_from_it() {
    let place = Place::new().await;
    place.take_part(0..20).await;
    place.tomorrow();
    let old = place.head().await;
    place.take_part(20..150).await;
    place.tomorrow();
    let new = place.head().await;
    assert_eq!((size(&old), size(&new)), (42, 302));
    let key = place.key().await;
    let proof = place.proof(42, 302).await;
    assert_eq!(consistent(&old, &new, &proof, &key), Ok(()));
    let mut other = proof.clone();
    other.swap(0, 1);
    assert!(consistent(&old, &new, &other, &key).is_err());
    assert!(consistent(&new, &old, &proof, &key).is_err());
}

#[tokio::test]
async fn what_was_given_today_is_not_shown_before_tomorrow() {
    let place = Place::new().await;
    assert_eq!(size(&place.head().await), 0);
    place.take_part(0..3).await;
    assert_eq!(size(&place.head().await), 0);
    for path in ["tile/0/000.p/1", "tile/entries/000.p/1", "tile/0/000.p/8"] {
        assert_eq!(place.get(path).await.0, StatusCode::NOT_FOUND, "{path}");
    }
    place.tomorrow();
    assert_eq!(size(&place.head().await), 8);
    place.take_part(3..4).await;
    assert_eq!(size(&place.head().await), 8);
    assert_eq!(place.ok("tile/0/000.p/8").await.len(), 8 * 32);
    assert_eq!(place.get("tile/0/000.p/9").await.0, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn entries_hold_ids_and_commitments_and_nothing_that_anyone_wrote() {
    let place = Place::new().await;
    place.take_part(0..3).await;
    place.tomorrow();
    let bundle = place.ok("tile/entries/000.p/8").await.to_vec();
    let mut rest = bundle.as_slice();
    let mut entries = Vec::new();
    while let Some(([high, low], after)) =
        rest.split_first_chunk::<2>().map(|(length, after)| (*length, after))
    {
        let (entry, after) = after.split_at(usize::from(u16::from_be_bytes([high, low])));
        entries.push(String::from_utf8(entry.to_vec()).unwrap());
        rest = after;
    }
    assert_eq!(entries.len(), 8);
    let code = place.store.code("ticket0");
    let receipt = place.store.receipt(place.log, &code).await.unwrap().unwrap();
    let whole = entries.join("\n");
    for private in [WORDS, "ticket0", &code.letters(), &code.to_string()] {
        assert!(!whole.contains(private), "{private}");
    }
    assert!(whole.contains(&receipt.given[0].id), "whose it is finds it again");
    for (number, entry) in entries.iter().enumerate() {
        let lines: Vec<&str> = entry.split('\n').collect();
        assert_eq!((lines.len(), lines[1], lines[2]), (6, &*number.to_string(), "2026-11-01"), "{entry}");
    }
}
