//! Logs that are taken in: as they are, all or nothing, and without touching what is there.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Place, new_dialogue, open, says, sound, takes_part, texts};
use torg_store::{IntakeError, Store, Stored};

fn run(case: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(case);
}

async fn said() -> (Place, Store, i64) {
    let place = Place::new(None);
    let (store, log) = place.dialogue().await;
    takes_part(&store, says(log, "ticket", "Fler bänkar")).await;
    (place, store, log)
}

#[test]
fn what_is_there_cannot_be_taken_over() {
    run(async {
        let (place, store, log) = said().await;
        let page = store.page(log, -1).await.unwrap();
        let (entry, payload) = page.into_iter().rfind(|(entry, _)| entry.word == "received").unwrap();
        // A log of its own, in which the same contribution is said to be another's.
        let stolen: Stored = (
            torg_store::entity::entry::Model { number: 0, ..entry },
            payload.map(|it| torg_store::entity::payload::Model { number: 0, ..it }),
        );
        let mut intake = place.opening().intake().await.unwrap();
        intake.begin(7, "torg/elsewhere/x").await.unwrap();
        intake.add(stolen).await.unwrap();
        assert!(matches!(intake.finish().await, Err(IntakeError::Clash)));
        assert_eq!(texts(&store, log).await, ["Fler bänkar"]);
        sound(&store).await;
    });
}

#[test]
fn a_dialogue_comes_with_its_municipality() {
    run(async {
        let (_place, store, log) = said().await;
        let elsewhere = Place::new(None);
        let mut intake = elsewhere.opening().intake().await.unwrap();
        intake.begin(log, "torg/sundsvall/torget/x").await.unwrap();
        for stored in store.page(log, -1).await.unwrap() {
            intake.add(stored).await.unwrap();
        }
        assert!(matches!(intake.finish().await, Err(IntakeError::Damaged(_))));
    });
}

#[test]
fn what_is_dropped_on_the_way_leaves_nothing() {
    run(async {
        let (_place, store, log) = said().await;
        let elsewhere = Place::new(None);
        let mut intake = elsewhere.opening().intake().await.unwrap();
        intake.begin(log, "torg/sundsvall/torget/x").await.unwrap();
        for stored in store.page(log, -1).await.unwrap() {
            intake.add(stored).await.unwrap();
        }
        drop(intake);
        let empty = elsewhere.open().await;
        assert!(empty.logs().await.unwrap().is_empty());
        // The same place can be used as if nothing had been.
        let log = new_dialogue(&empty, "torget").await;
        open(&empty, log).await;
        sound(&empty).await;
    });
}
