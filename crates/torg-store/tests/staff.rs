//! What the store promises those who hold a dialogue, on SQLite and on PostgreSQL, when two servers share it: what may count once counts once.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Place, postgres::Cluster, sound};
use std::collections::BTreeSet;
use torg_store::{CHALLENGE_S_MAX, Command, Passkey, Refusal, Secret, StaffChange, Store, What, WriteError};

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
    a_challenge_is_answered_once(&one, &other).await;
    passkeys_are_ways_in(&one, &other).await;
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

/// Ten answers at the same moment, at two servers; and one that comes too late, or is for something else.
async fn a_challenge_is_answered_once(one: &Store, other: &Store) {
    let challenge =
        |token: &str, now_s| StaffChange::Challenge { token: Secret(token.into()), what: "in".into(), now_s };
    let answer = |token: &str, what: &str, now_s| StaffChange::Answer {
        token: Secret(token.into()),
        what: what.into(),
        now_s,
    };
    change(one, challenge("a", NOW_S)).await.unwrap();
    assert!(change(other, answer("a", "add", NOW_S)).await.is_err(), "for something else");
    let answers = (0..10).map(|at| {
        let (store, answer) =
            (if at % 2 == 0 { one.clone() } else { other.clone() }, answer("a", "in", NOW_S));
        tokio::spawn(async move { change(&store, answer).await })
    });
    let mut taken = 0;
    for answer in answers.collect::<Vec<_>>() {
        taken += usize::from(answer.await.unwrap().is_ok());
    }
    assert_eq!(taken, 1);
    change(one, challenge("b", NOW_S)).await.unwrap();
    assert!(change(other, answer("b", "in", NOW_S + CHALLENGE_S_MAX)).await.is_err(), "late");
    change(one, challenge("c", NOW_S)).await.unwrap();
    change(one, challenge("d", NOW_S + CHALLENGE_S_MAX)).await.unwrap();
    assert!(change(other, answer("c", "in", NOW_S)).await.is_err(), "taken away when the next one began");
    let token = |token: &str| Secret(token.into());
    assert_eq!(one.challenge("in", &token("a")), other.challenge("in", &token("a")));
    assert_ne!(one.challenge("in", &token("a")), one.challenge("add", &token("a")));
}

fn passkey(id: &str) -> Passkey {
    let day = "2026-09-13".parse().unwrap();
    Passkey { id: id.into(), public: vec![1, 2, 3], used: 0, name: "Telefonen".into(), day }
}

fn refused(refusal: Refusal) -> Result<(), WriteError> {
    Err(WriteError::Refused(refusal))
}

async fn passkeys_are_ways_in(one: &Store, other: &Store) {
    let municipality = one.municipality_log("sundsvall").await.unwrap().unwrap();
    let invite = StaffChange::Invite {
        municipality,
        name: "Kim Al".into(),
        role: "facilitator".into(),
        invitation: Secret("link".into()),
        until_s: i64::MAX,
    };
    change(one, invite.clone()).await.unwrap();
    let (id, now_s) = (one.staff_id(municipality, "Kim Al"), one.now_s());
    let add = |passkey: Passkey, link: Option<&str>| StaffChange::AddPasskey {
        id: id.clone(),
        passkey,
        welcome: link.map(|link| (Secret(link.into()), Secret("here".into()))),
        now_s,
    };
    let wrong = change(one, add(passkey("guessed"), Some("guess"))).await;
    assert_eq!(wrong, refused(Refusal::NoAccount));
    assert!(one.passkeys(&id).await.unwrap().is_empty(), "nothing of it is left");
    change(one, add(passkey("first"), Some("link"))).await.unwrap();
    assert!(other.signed_in("here").await.unwrap().unwrap().fresh);
    assert_eq!(change(other, add(passkey("more"), Some("link"))).await, refused(Refusal::NoAccount), "once");
    assert_eq!(change(other, add(passkey("first"), None)).await, refused(Refusal::NoMore), "it is there");
    assert_eq!(other.passkeys(&id).await.unwrap(), [passkey("first")]);

    let remove = |passkey: Option<&str>| StaffChange::RemoveWay {
        id: id.clone(),
        passkey: passkey.map(str::to_owned),
        session: Secret("here".into()),
    };
    assert_eq!(change(one, remove(Some("first"))).await, refused(Refusal::LastWay));
    change(one, add(passkey("second"), None)).await.unwrap();
    assert_eq!(change(one, remove(Some("someone's"))).await, refused(Refusal::NoAccount));
    uses_of_a_passkey_only_grow(one, other, &id).await;
    change(other, remove(Some("first"))).await.unwrap();
    assert!(one.signed_in("use6").await.unwrap().is_none(), "signed out elsewhere");
    assert!(one.signed_in("here").await.unwrap().is_some(), "and not here");
    assert!(one.passkey("first").await.unwrap().is_none());

    let rename = |id: &str| StaffChange::RenamePasskey {
        id: id.into(),
        passkey: "second".into(),
        name: "Datorn".into(),
    };
    assert!(change(one, rename("someone")).await.is_err());
    change(one, rename(&id)).await.unwrap();
    let (account, renamed) = other.passkey("second").await.unwrap().unwrap();
    assert_eq!((account.id.as_str(), renamed.name.as_str()), (id.as_str(), "Datorn"));
    change(one, invite).await.unwrap();
    assert!(one.passkeys(&id).await.unwrap().is_empty(), "whoever is invited again begins anew");
    change(one, add(passkey("third"), Some("link"))).await.unwrap();
    change(other, StaffChange::Remove { id: id.clone() }).await.unwrap();
    assert!(one.passkey("third").await.unwrap().is_none(), "gone with its owner");
}

/// An authenticator that counts never counts the same twice; one that does not count says zero.
async fn uses_of_a_passkey_only_grow(one: &Store, other: &Store, id: &str) {
    for (used, expected) in [(0, true), (5, true), (5, false), (4, false), (0, false), (6, true)] {
        let use_it = |id: &str| StaffChange::UsePasskey {
            id: id.into(),
            passkey: "first".into(),
            used,
            session: Secret(format!("use{used}")),
            now_s: one.now_s(),
        };
        assert!(change(one, use_it("someone")).await.is_err(), "not theirs");
        assert_eq!(change(other, use_it(id)).await.is_ok(), expected, "{used}");
    }
    assert!(one.signed_in("use6").await.unwrap().is_some());
}
