//! What could be kept for a time goes when it is over, and what anyone wants to hear more about is known to nobody else: on SQLite and
//! on PostgreSQL.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{
    Place,
    files::files_with,
    new_dialogue, open,
    postgres::Cluster,
    says, sound, takes_part, texts, votes,
    wall::{arrange, note},
};
use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use torg_core::Day;
use torg_store::{
    Arrangement, Code, Command, Due, Periods, Refusal, Store, TakePart, What, WriteError, body::Why,
};

/// Longer than PostgreSQL's tables may wait to be written anew.
const WRITTEN_ANEW: Duration = Duration::from_secs(60);
const PERIODS: Periods =
    Periods { contributions: Some(730), groups: Some(90), contact: Some(30), drafts: Some(14) };
/// Enough for several steps.
const MANY: usize = 700;

/// The same on both databases; `files` is where the database keeps what it has.
fn on_both(name: &str, case: &impl AsyncFn(&Place, &Files)) {
    let cluster = Cluster::start();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let place = Place::new(None);
    runtime.block_on(case(&place, &Files { folder: place.path().to_owned(), cluster: None }));
    let place = Place::new(Some(cluster.database(name)));
    let folder = cluster.data().join("base");
    runtime.block_on(case(&place, &Files { folder, cluster: Some((&cluster, name)) }));
}

struct Files<'c> {
    folder: PathBuf,
    cluster: Option<(&'c Cluster, &'c str)>,
}

impl Files<'_> {
    fn settle(&self) -> &Path {
        if let Some((cluster, name)) = self.cluster {
            cluster.psql(name, "CHECKPOINT");
        }
        &self.folder
    }

    fn hold(&self, words: &str) -> bool {
        !files_with(self.settle(), words).is_empty()
    }

    /// A server that starts writes the tables of PostgreSQL anew at once; one that runs waits until that costs little.
    async fn have_forgotten(&self, place: &Place, words: &str) {
        let (_starts, started) = (place.open().await, Instant::now());
        while self.hold(words) {
            assert!(started.elapsed() < WRITTEN_ANEW, "{words} is still there");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Takes part with words, groups and a vote that can be found in a file.
async fn canary(store: &Store, log: i64, ticket: &str) -> Code {
    let mut given = says(log, ticket, &format!("kanariefågel-{ticket}"));
    given.groups.insert("district".into(), format!("stadsdel-{ticket}"));
    given.votes = votes(log, "", None, "s1", "agree").votes;
    takes_part(store, given).await.code.unwrap()
}

async fn close(store: &Store, log: i64) {
    store.write(Command::Close { log, by: "Kim".into() }).await.unwrap();
}

async fn due(store: &Store, log: i64) -> (u64, u64, u64) {
    let Due { participants, contacts, drafts } = store.due(log, &PERIODS).await.unwrap();
    (participants, contacts, drafts)
}

/// Erases what is due, which must be as much as was said before.
async fn expire(store: &Store, log: i64) -> (u64, u64, u64) {
    let expected = due(store, log).await;
    let Due { participants, contacts, drafts } = store.expire(log, &PERIODS).await.unwrap();
    assert_eq!((participants, contacts, drafts), expected);
    assert_eq!(due(store, log).await, (0, 0, 0), "and no more");
    sound(store).await;
    expected
}

#[test]
fn each_class_goes_when_its_time_is_over() {
    on_both("each_class", &async |place, files| {
        let (store, log) = place.dialogue().await;
        let other = new_dialogue(&store, "hamnen").await;
        open(&store, other).await;
        let (code, untouched) = (canary(&store, log, "ett").await, canary(&store, other, "annan").await);
        let only_words = takes_part(&store, says(log, "ord", "kanariefågel-ord")).await.code.unwrap();
        let address = "kim@example.org".to_owned();
        store.write(Command::KeepContact { log, code: code.clone(), address }).await.unwrap();
        for text in ["Halv", "Halvfärdig"] {
            let (ticket, activity, text) = ("ett".into(), "survey".into(), text.into());
            store.write(Command::KeepDraft { log, ticket, activity, text }).await.unwrap();
            place.turn(day("2026-09-20"));
        }
        let tally = store.tally(log, "statements").await.unwrap();
        place.turn(day("2026-09-27"));
        assert_eq!(store.draft(log, "ett", "survey").await.unwrap().unwrap(), "Halvfärdig");
        assert_eq!(expire(&store, log).await, (0, 0, 0), "it is open, and the draft was begun 13 days ago");
        place.turn(day("2026-09-28"));
        assert_eq!(expire(&store, log).await, (0, 0, 1));
        assert_eq!(store.draft(log, "ett", "survey").await.unwrap(), None);
        close(&store, log).await;
        place.turn(day("2026-10-27"));
        assert_eq!(expire(&store, log).await, (0, 0, 0));
        place.turn(day("2026-10-28"));
        assert_eq!(expire(&store, log).await, (0, 1, 0));
        assert_eq!(store.contacts(log).await.unwrap(), Vec::<String>::new());
        place.turn(day("2026-12-27"));
        assert!(files.hold("stadsdel-ett"), "the search finds things");
        assert_eq!(expire(&store, log).await, (1, 0, 0), "only one stated groups");
        let receipt = store.receipt(log, &code).await.unwrap().unwrap();
        assert_eq!((receipt.given.len(), receipt.groups.len(), receipt.erased), (2, 0, false));
        files.have_forgotten(place, "stadsdel-ett").await;
        assert_eq!(store.tally(log, "statements").await.unwrap(), tally);
        place.turn(day("2028-09-26"));
        assert_eq!(expire(&store, log).await, (0, 0, 0));
        place.turn(day("2028-09-27"));
        assert!(files.hold("kanariefågel-ett"));
        assert_eq!(expire(&store, log).await, (2, 0, 0));
        for code in [&code, &only_words] {
            let receipt = store.receipt(log, code).await.unwrap().unwrap();
            assert_eq!((receipt.given.len(), receipt.erased, receipt.why), (0, true, Some(Why::Retention)));
        }
        files.have_forgotten(place, "kanariefågel-ett").await;
        files.have_forgotten(place, "kanariefågel-ord").await;
        assert_eq!(texts(&store, other).await, ["kanariefågel-annan"], "the other dialogue is open");
        assert_eq!(store.receipt(other, &untouched).await.unwrap().unwrap().why, None);
    });
}

#[test]
fn groups_can_stay_longer_than_words() {
    on_both("groups_stay", &async |place, _| {
        let (store, log) = place.dialogue().await;
        let code = canary(&store, log, "ett").await;
        close(&store, log).await;
        let periods = Periods { contributions: Some(1), groups: Some(2), ..Periods::default() };
        place.turn(day("2026-09-15"));
        for expected in [1, 0] {
            assert_eq!(store.expire(log, &periods).await.unwrap().participants, expected);
        }
        let receipt = store.receipt(log, &code).await.unwrap().unwrap();
        assert_eq!((receipt.given.len(), receipt.groups.len(), receipt.erased), (0, 1, false));
        assert_eq!(receipt.why, Some(Why::Retention));
        place.turn(day("2026-09-16"));
        for expected in [1, 0] {
            assert_eq!(store.expire(log, &periods).await.unwrap().participants, expected);
        }
        assert!(store.receipt(log, &code).await.unwrap().unwrap().erased);
        sound(&store).await;
        assert_eq!(store.due(log, &Periods::default()).await.unwrap(), Due::default(), "nobody has said");
    });
}

#[test]
fn many_go_step_by_step_and_two_servers_at_once_are_one() {
    on_both("step_by_step", &async |place, _| {
        let (store, log) = place.dialogue().await;
        let all: Vec<_> = (0..MANY)
            .map(|n| {
                let store = store.clone();
                tokio::spawn(
                    async move { takes_part(&store, says(log, &format!("t{n}"), "Fler träd")).await },
                )
            })
            .collect();
        for handle in all {
            handle.await.unwrap();
        }
        close(&store, log).await;
        place.turn(day("2028-09-14"));
        let neighbour = place.open().await;
        let (one, other) = tokio::join!(store.expire(log, &PERIODS), neighbour.expire(log, &PERIODS));
        assert_eq!(one.unwrap().participants + other.unwrap().participants, MANY as u64);
        assert_eq!(texts(&store, log).await, Vec::<String>::new());
        assert_eq!(due(&neighbour, log).await, (0, 0, 0));
        sound(&store).await;
    });
}

#[test]
fn what_was_opened_again_is_kept() {
    on_both("opened_again", &async |place, _| {
        let (store, log) = place.dialogue().await;
        let code = canary(&store, log, "ett").await;
        close(&store, log).await;
        place.turn(day("2028-09-13"));
        open(&store, log).await;
        place.turn(day("2028-09-20"));
        assert_eq!(due(&store, log).await, (0, 0, 0));
        close(&store, log).await;
        place.turn(day("2028-12-18"));
        assert_eq!(due(&store, log).await, (0, 0, 0), "it is counted from when it was closed last");
        place.turn(day("2028-12-19"));
        assert_eq!(due(&store, log).await, (1, 0, 0));
        open(&store, log).await;
        let given = TakePart { code: Some(code), ..votes(log, "", None, "s2", "agree") };
        takes_part(&store, given).await;
    });
}

#[test]
fn an_address_is_known_to_its_owner_and_the_officer() {
    on_both("addresses", &async |place, files| {
        let (store, log) = place.dialogue().await;
        let elsewhere = new_dialogue(&store, "hamnen").await;
        open(&store, elsewhere).await;
        let mut codes = Vec::new();
        for (ticket, address) in [("ett", "zoe.canary@example.org"), ("två", "070-174 06 05")] {
            let code = canary(&store, log, ticket).await;
            let address = address.to_owned();
            store.write(Command::KeepContact { log, code: code.clone(), address }).await.unwrap();
            codes.push(code);
        }
        assert_eq!(store.contacts(log).await.unwrap(), ["070-174 06 05", "zoe.canary@example.org"]);
        assert_eq!(store.contacts(elsewhere).await.unwrap(), Vec::<String>::new());
        assert_eq!(store.contact(log, &codes[0]).await.unwrap().unwrap(), "zoe.canary@example.org");
        assert_eq!(store.contact(elsewhere, &codes[0]).await.unwrap(), None);
        for words in ["zoe.canary", "070-174"] {
            assert!(!files.hold(words), "{words} is in a file");
        }
        let id = store.receipt(log, &codes[0]).await.unwrap().unwrap().participant;
        assert!(files.hold(&id), "the search finds things");
        let other = Command::KeepContact { log, code: codes[0].clone(), address: "ny@example.org".into() };
        store.write(other).await.unwrap();
        assert_eq!(store.contact(log, &codes[0]).await.unwrap().unwrap(), "ny@example.org", "the last holds");
        store.write(Command::ForgetContact { log, code: codes[0].clone() }).await.unwrap();
        store.write(Command::ForgetContact { log, code: codes[0].clone() }).await.unwrap();
        assert_eq!(store.contacts(log).await.unwrap(), ["070-174 06 05"]);
        let everything = Command::Erase { log, code: codes[1].clone(), what: What::Everything };
        store.write(everything).await.unwrap();
        assert_eq!(store.contacts(log).await.unwrap(), Vec::<String>::new());
        let again = |code: &Code, address: &str| {
            let (code, address) = (code.clone(), address.to_owned());
            store.write(Command::KeepContact { log, code, address })
        };
        let refused = WriteError::Refused(Refusal::Erased);
        assert_eq!(again(&codes[1], "ny@example.org").await.unwrap_err(), refused);
        let refused = WriteError::Refused(Refusal::Address);
        assert_eq!(again(&codes[0], &"a".repeat(255)).await.unwrap_err(), refused);
        sound(&store).await;
    });
}

#[test]
fn names_on_walls_and_observations_go_with_the_words() {
    on_both("beside", &async |place, files| {
        let (store, log) = place.dialogue().await;
        let mut ids = Vec::new();
        for ticket in ["ett", "två"] {
            ids.push(takes_part(&store, note(log, ticket, "summer")).await.ids.remove(0));
        }
        arrange(&store, log, Arrangement::Join { note: ids[0].clone(), with: ids[1].clone() }).await.unwrap();
        let cluster = store.order(log, "wall").await.unwrap().clusters.into_keys().next().unwrap();
        for name in ["kanariefågel-först", "kanariefågel-sedan"] {
            let name = name.to_owned();
            arrange(&store, log, Arrangement::Name { cluster: cluster.clone(), name }).await.unwrap();
        }
        let (form, text, by) = ("f".into(), "kanariefågel-tyst".into(), "Karin Ek".into());
        store.write(Command::Observe { log, form, activity: None, text, by }).await.unwrap();
        close(&store, log).await;
        assert_eq!(expire(&store, log).await.0, 0);
        assert_eq!(store.order(log, "wall").await.unwrap().clusters.len(), 1, "not yet");
        place.turn(day("2028-09-30"));
        assert_eq!(expire(&store, log).await.0, 2);
        assert!(store.order(log, "wall").await.unwrap().clusters.is_empty());
        let size = store.size(log).await.unwrap();
        expire(&store, log).await;
        assert_eq!(store.size(log).await.unwrap(), size, "once");
        store.close().await;
        files.have_forgotten(place, "kanariefågel").await;
    });
}
