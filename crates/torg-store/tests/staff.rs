//! What the store promises those who hold a dialogue, on SQLite and on PostgreSQL, when two servers share it: what may count once counts once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Place, postgres::Cluster, sound};
use std::collections::BTreeSet;
use torg_store::{Command, Refusal, Secret, StaffChange, Store, What, WriteError};

const ATTEMPTS_FREE: usize = 5;
const NOW_S: i64 = 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite() {
    both(Place::new(None)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres() {
    let cluster = Cluster::start();
    both(Place::new(Some(cluster.database("staff")))).await;
}

async fn both(place: Place) {
    let (one, log) = place.dialogue().await;
    let other = place.open().await;
    let id = invited(&one).await;
    guesses_are_counted(&one, &other, &id).await;
    a_code_lets_one_in(&one, &other, &id).await;
    a_session_is_everywhere(&one, &other, &id).await;
    receipts_wait_for_who_typed(&one, &other, log, &id).await;
    observations_leave_no_words(&one, log).await;
    sound(&one).await;
}

async fn change(store: &Store, change: StaffChange) -> Result<(), WriteError> {
    store.write(Command::Staff(change)).await.map(|_| ())
}

async fn invited(store: &Store) -> String {
    let municipality = store.municipality_log("sundsvall").await.unwrap().unwrap();
    let invite = |name: &str| StaffChange::Invite {
        municipality,
        name: name.into(),
        role: "facilitator".into(),
        invitation: Secret(name.into()),
        until_s: i64::MAX,
    };
    change(store, invite("Karin  Ek")).await.unwrap();
    let id = store.staff_id(municipality, "karin ek");
    assert_eq!(store.account(&id).await.unwrap().unwrap().name, "Karin Ek");
    let choose = |invitation: &str| StaffChange::Choose {
        id: id.clone(),
        invitation: Some(Secret(invitation.into())),
        password: "hash".into(),
        step: Some(1),
        session: Secret("first".into()),
        now_s: NOW_S,
    };
    let refused = change(store, choose("guessed")).await;
    assert_eq!(refused, Err(WriteError::Refused(Refusal::NoAccount)));
    change(store, choose("Karin  Ek")).await.unwrap();
    assert_eq!(change(store, choose("Karin  Ek")).await, refused, "once");
    id
}

/// Twenty at the same moment, at two servers: five are free, and the sixth makes the others wait.
async fn guesses_are_counted(one: &Store, other: &Store, id: &str) {
    let attempts = (0..20).map(|at| {
        let (store, id) = (if at % 2 == 0 { one.clone() } else { other.clone() }, id.to_owned());
        tokio::spawn(async move { change(&store, StaffChange::Attempt { id, now_s: NOW_S }).await })
    });
    let mut free = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        match attempt.await.unwrap() {
            Ok(()) => free += 1,
            Err(error) => assert_eq!(error, WriteError::Refused(Refusal::NotNow)),
        }
    }
    assert_eq!(free, ATTEMPTS_FREE + 1);
    let later = |seconds| StaffChange::Attempt { id: id.to_owned(), now_s: NOW_S + seconds };
    assert!(change(other, later(1)).await.is_err());
    assert!(change(other, later(2)).await.is_ok());
}

/// The same code at the same moment, at two servers.
async fn a_code_lets_one_in(one: &Store, other: &Store, id: &str) {
    let sessions = (0..10).map(|at| {
        let (store, id) = (if at % 2 == 0 { one.clone() } else { other.clone() }, id.to_owned());
        let (session, now_s) = (Secret(format!("session{at}")), NOW_S + 10);
        tokio::spawn(async move { change(&store, StaffChange::SignIn { id, step: 7, session, now_s }).await })
    });
    let mut signed_in = 0;
    for session in sessions.collect::<Vec<_>>() {
        signed_in += usize::from(session.await.unwrap().is_ok());
    }
    assert_eq!(signed_in, 1);
}

async fn a_session_is_everywhere(one: &Store, other: &Store, id: &str) {
    let (id, now_s) = (id.to_owned(), one.now_s());
    let sign_in = StaffChange::SignIn { id: id.clone(), step: 8, session: Secret("now".into()), now_s };
    change(one, sign_in).await.unwrap();
    assert_eq!(other.signed_in("now").await.unwrap().unwrap().account.id, id);
    assert!(other.signed_in("NOW").await.unwrap().is_none());
    change(other, StaffChange::SignOut { session: Secret("now".into()) }).await.unwrap();
    assert!(one.signed_in("now").await.unwrap().is_none());
    let sign_in = StaffChange::SignIn { id: id.clone(), step: 9, session: Secret("again".into()), now_s };
    change(one, sign_in).await.unwrap();
    change(other, StaffChange::Remove { id: id.clone() }).await.unwrap();
    assert!(one.signed_in("again").await.unwrap().is_none(), "removed");
    assert!(one.account(&id).await.unwrap().is_none());
}

async fn receipts_wait_for_who_typed(one: &Store, other: &Store, log: i64, staff: &str) {
    for ticket in ["a", "b", "a"] {
        let (staff, ticket) = (staff.to_owned(), ticket.to_owned());
        change(one, StaffChange::KeepReceipt { log, staff, ticket }).await.unwrap();
    }
    let waiting = other.waiting(log, staff).await.unwrap();
    let codes: BTreeSet<String> = waiting.iter().map(|it| it.code.letters()).collect();
    assert_eq!(codes, ["a", "b"].map(|ticket| one.code(ticket).letters()).into());
    let participants: Vec<String> = waiting.into_iter().map(|it| it.participant).collect();
    let by = |staff: &str| StaffChange::HandedOut { participants: participants.clone(), staff: staff.into() };
    change(one, by("someone")).await.unwrap();
    assert_eq!(one.waiting(log, staff).await.unwrap().len(), 2, "only by who typed");
    change(one, by(staff)).await.unwrap();
    assert!(one.waiting(log, staff).await.unwrap().is_empty());
}

async fn observations_leave_no_words(store: &Store, log: i64) {
    let (text, by) = ("Ingen ung var där".to_owned(), "Karin Ek".to_owned());
    let observe = Command::Observe { log, form: "f".into(), activity: None, text, by };
    let id = store.write(observe.clone()).await.unwrap().ids.remove(0);
    assert!(store.write(observe).await.unwrap().entries.is_empty(), "once");
    let erase = Command::EraseObservation { log, id };
    store.write(erase.clone()).await.unwrap();
    assert_eq!(store.write(erase).await, Err(WriteError::Refused(Refusal::NoContribution)));
    assert!(store.observations(log).await.unwrap().is_empty());
    let nobody = Command::Erase { log, code: store.code("nobody"), what: What::Everything };
    assert!(store.write(nobody).await.is_err());
}
