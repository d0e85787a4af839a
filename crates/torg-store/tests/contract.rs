//! What the store promises, on SQLite and on PostgreSQL: the same cases on both.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;
#[path = "contract/compiled.rs"]
mod compiled;

use common::{
    Place, new_dialogue, open,
    postgres::Cluster,
    proven, says, sound, takes_part, texts, votes,
    wall::{arrange, dot, note},
};
use compiled::{
    a_compilation_says_where_each_stands, a_report_is_published_and_can_be_shown_to_be_the_one,
    what_left_while_it_was_compiled_does_not_come_back, who_leaves_takes_the_titles_along,
};
use std::{collections::BTreeMap, future::Future, pin::Pin};
use torg_core::Day;
use torg_store::{
    Arrangement, Code, Command, Place as Put, Refusal, Store, TakePart, To, What, WriteError, body::Body,
};

type Case = for<'p> fn(&'p Place) -> Pin<Box<dyn Future<Output = ()> + 'p>>;

macro_rules! contract {
    ($($case:ident,)*) => {
        const CASES: &[(&str, Case)] = &[$((stringify!($case), |place| Box::pin($case(place))),)*];

        mod sqlite {
            $(#[test]
            fn $case() {
                super::run(|place| Box::pin(super::$case(place)), None);
            })*
        }
    };
}

fn run(case: Case, database: Option<String>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let place = Place::new(database);
    runtime.block_on(case(&place));
}

#[test]
fn postgres() {
    let cluster = Cluster::start();
    for (name, case) in CASES {
        run(*case, Some(cluster.database(name)));
    }
}

contract! {
    words_are_received_and_read_back,
    the_same_form_counts_once,
    one_vote_each,
    words_can_be_put_otherwise,
    what_is_withdrawn_stays_and_is_marked,
    what_is_erased_is_gone,
    a_moderator_decides_with_a_reason,
    a_dialogue_has_its_steps,
    what_is_refused_says_why,
    groups_are_asked_once,
    a_log_goes_on_after_a_stop,
    two_servers_write_one_log,
    a_log_that_was_tampered_with_is_not_written_to,
    a_page_of_contributions_after_another,
    a_draft_is_kept_until_it_is_sent,
    notes_of_one_participant_are_told_apart,
    what_is_read_is_of_one_moment,
    dots_are_as_many_as_can_be_given,
    a_wall_is_put_in_order,
    what_is_not_to_be_seen_is_not_up,
    the_name_of_a_cluster_can_be_taken_back,
    a_compilation_says_where_each_stands,
    who_leaves_takes_the_titles_along,
    what_left_while_it_was_compiled_does_not_come_back,
    a_report_is_published_and_can_be_shown_to_be_the_one,
}

async fn words_are_received_and_read_back(place: &Place) {
    let (store, log) = place.dialogue().await;
    let words = "Fler bänkar i skuggan 🌳\u{0}\r\n'; DROP TABLE contribution; --";
    let written = takes_part(&store, says(log, "ticket", words)).await;
    assert_eq!((written.entries.len(), written.ids.len()), (2, 1));
    assert_eq!(texts(&store, log).await, [words]);
    let code = written.code.unwrap();
    let receipt = store.receipt(log, &code).await.unwrap().unwrap();
    assert_eq!(receipt.given.len(), 1);
    assert_eq!(receipt.given[0].day, Day::new(2026, 9, 14).unwrap());
    assert!(
        matches!(&receipt.given[0].body, Body::Contribution(it) if it.text == words && it.language == "sv")
    );
    let file = store.receipt_file(log, &code).await.unwrap().unwrap();
    assert!(!file.contains(&code.letters()), "{file}");
    let proof = proven(&store, log, &code).await;
    assert_eq!(proof.items.len(), 1);
    assert_eq!(proof.items[0].said.as_ref().unwrap().text.as_deref(), Some(words));
    sound(&store).await;
}

async fn the_same_form_counts_once(place: &Place) {
    let (store, log) = place.dialogue().await;
    let again = |n: usize| {
        let (store, ticket) = (store.clone(), format!("ticket {}", n % 4));
        tokio::spawn(async move { takes_part(&store, says(log, &ticket, "Fler bänkar")).await })
    };
    let mut written = Vec::new();
    for handle in (0..64).map(again).collect::<Vec<_>>() {
        written.push(handle.await.unwrap());
    }
    assert_eq!(texts(&store, log).await.len(), 4);
    assert_eq!(written.iter().filter(|it| !it.entries.is_empty()).count(), 4);
    for (n, it) in written.iter().enumerate() {
        assert_eq!((&it.code, &it.ids), (&written[n % 4].code, &written[n % 4].ids));
    }
    sound(&store).await;
}

async fn one_vote_each(place: &Place) {
    let (store, log) = place.dialogue().await;
    let first = takes_part(&store, votes(log, "ticket", None, "s1", "pass")).await;
    let vote = |n: usize| {
        let (store, code) = (store.clone(), first.code.clone());
        let value = if n.is_multiple_of(2) { "agree" } else { "disagree" };
        let it = votes(log, &format!("other {n}"), code, "s1", value);
        tokio::spawn(async move { takes_part(&store, it).await })
    };
    for handle in (0..64).map(vote).collect::<Vec<_>>() {
        handle.await.unwrap();
    }
    takes_part(&store, votes(log, "last", first.code.clone(), "s1", "agree")).await;
    let tally = store.tally(log, "statements").await.unwrap();
    assert_eq!(tally, BTreeMap::from([("s1".into(), BTreeMap::from([("agree".into(), 1)]))]));
    takes_part(&store, votes(log, "someone else", None, "s1", "disagree")).await;
    let tally = store.tally(log, "statements").await.unwrap();
    assert_eq!(tally["s1"], BTreeMap::from([("agree".into(), 1), ("disagree".into(), 1)]));
    sound(&store).await;
}

async fn words_can_be_put_otherwise(place: &Place) {
    let (store, log) = place.dialogue().await;
    let written = takes_part(&store, says(log, "ticket", "Ring 070-174 06 05")).await;
    let change = |text: &str| Command::Change {
        log,
        code: written.code.clone().unwrap(),
        id: written.ids[0].clone(),
        language: "sv".into(),
        text: text.into(),
        held: false,
    };
    for text in ["Fler bänkar", "Fler bänkar i skuggan"] {
        store.write(change(text)).await.unwrap();
        assert_eq!(texts(&store, log).await, [text]);
    }
    sound(&store).await;
}

async fn what_is_withdrawn_stays_and_is_marked(place: &Place) {
    let (store, log) = place.dialogue().await;
    let mut given = says(log, "ticket", "Fler bänkar");
    given.votes = votes(log, "", None, "s1", "agree").votes;
    let written = takes_part(&store, given).await;
    let code = written.code.unwrap();
    store.write(Command::Withdraw { log, code: code.clone(), what: What::Everything }).await.unwrap();
    let receipt = store.receipt(log, &code).await.unwrap().unwrap();
    assert!(receipt.given.len() == 2 && receipt.given.iter().all(|given| given.withdrawn));
    assert!(store.tally(log, "statements").await.unwrap().is_empty());
    sound(&store).await;
}

async fn what_is_erased_is_gone(place: &Place) {
    let (store, log) = place.dialogue().await;
    let mut given = says(log, "ticket", "Fler bänkar");
    given.groups.insert("age".into(), "18-29".into());
    let first = takes_part(&store, given).await;
    let code = first.code.clone().unwrap();
    let mut given = says(log, "second ticket", "Och en fontän");
    given.code = Some(code.clone());
    takes_part(&store, given).await;
    takes_part(&store, says(log, "someone else", "Fler träd")).await;

    let one = What::One(first.ids[0].clone());
    store.write(Command::Erase { log, code: code.clone(), what: one.clone() }).await.unwrap();
    assert_eq!(texts(&store, log).await, ["Och en fontän", "Fler träd"]);
    let again = store.write(Command::Erase { log, code: code.clone(), what: one }).await;
    assert_eq!(again, Err(WriteError::Refused(Refusal::NoContribution)));
    sound(&store).await;

    store.write(Command::Erase { log, code: code.clone(), what: What::Everything }).await.unwrap();
    assert_eq!(texts(&store, log).await, ["Fler träd"]);
    let receipt = store.receipt(log, &code).await.unwrap().unwrap();
    assert!(receipt.erased && receipt.given.is_empty() && receipt.groups.is_empty());
    assert_eq!(store.receipt_file(log, &code).await.unwrap(), None);
    let mut given = says(log, "third ticket", "En gång till");
    given.code = Some(code);
    let refused = store.write(Command::TakePart(given)).await;
    assert_eq!(refused, Err(WriteError::Refused(Refusal::Erased)));
    sound(&store).await;
}

async fn a_moderator_decides_with_a_reason(place: &Place) {
    let (store, log) = place.dialogue().await;
    let written = takes_part(&store, says(log, "ticket", "Grannen är en …")).await;
    let (code, id) = (written.code.unwrap(), written.ids[0].clone());
    let withhold = Command::Moderate {
        log,
        id: id.clone(),
        withheld: true,
        reason: Some("person".into()),
        by: "Kim".into(),
    };
    store.write(withhold).await.unwrap();
    let receipt = store.receipt(log, &code).await.unwrap().unwrap();
    assert!(receipt.given[0].withheld);
    assert_eq!(receipt.given[0].moderation.as_ref().unwrap().reason.as_deref(), Some("person"));
    let change = Command::Change {
        log,
        code: code.clone(),
        id: id.clone(),
        language: "sv".into(),
        text: "Lugnt".into(),
        held: false,
    };
    store.write(change).await.unwrap();
    let receipt = store.receipt(log, &code).await.unwrap().unwrap();
    assert!(
        receipt.given[0].withheld && receipt.given[0].moderation.is_none(),
        "other words are looked at anew"
    );
    let show = Command::Moderate { log, id: id.clone(), withheld: false, reason: None, by: "Kim".into() };
    store.write(show).await.unwrap();
    assert!(!store.receipt(log, &code).await.unwrap().unwrap().given[0].withheld);
    store.write(Command::Erase { log, code, what: What::One(id) }).await.unwrap();
    sound(&store).await;
}

async fn a_dialogue_has_its_steps(place: &Place) {
    let store = place.open().await;
    let log = new_dialogue(&store, "torget").await;
    let taking_part = || Command::TakePart(says(log, "ticket", "Fler bänkar"));
    let close = || Command::Close { log, by: "Kim".into() };
    assert_eq!(store.write(taking_part()).await, Err(WriteError::Refused(Refusal::NotOpen)));
    assert_eq!(store.write(close()).await, Err(WriteError::Refused(Refusal::NotOpen)));
    let described = "title = \"Stortorget\"";
    store.write(Command::Describe { log, definition: described.into() }).await.unwrap();
    open(&store, log).await;
    let other = Command::Describe { log, definition: "title = \"Hamnen\"".into() };
    assert_eq!(store.write(other).await, Err(WriteError::Refused(Refusal::WasOpen)));
    store.write(taking_part()).await.unwrap();
    store.write(close()).await.unwrap();
    assert_eq!(store.write(close()).await, Err(WriteError::Refused(Refusal::Already("closed"))));
    assert_eq!(store.write(taking_part()).await, Err(WriteError::Refused(Refusal::NotOpen)));
    let dialogue = store.dialogue("sundsvall", "torget").await.unwrap().unwrap();
    assert_eq!((dialogue.state.as_str(), dialogue.definition.as_str()), ("closed", described));
    sound(&store).await;
}

async fn what_is_refused_says_why(place: &Place) {
    let (store, log) = place.dialogue().await;
    let written = takes_part(&store, says(log, "ticket", "Fler bänkar")).await;
    let code: Code = written.code.unwrap();
    let stranger = takes_part(&store, says(log, "other", "Fler träd")).await;
    let elsewhere = new_dialogue(&store, "hamnen").await;
    open(&store, elsewhere).await;
    let change = |log: i64, id: &str| Command::Change {
        log,
        code: code.clone(),
        id: id.into(),
        language: "sv".into(),
        text: "Mitt nu".into(),
        held: false,
    };
    let new = |municipality: &str, slug: &str| Command::NewDialogue {
        municipality: municipality.into(),
        slug: slug.into(),
        definition: String::new(),
    };
    let nothing = TakePart { log, ticket: "t".into(), ..TakePart::default() };
    let moderate = Command::Moderate {
        log: elsewhere,
        id: written.ids[0].clone(),
        withheld: true,
        reason: None,
        by: "K".into(),
    };
    let cases = [
        (change(log, &stranger.ids[0]), Refusal::NoContribution),
        (change(log, "nothing"), Refusal::NoContribution),
        (change(elsewhere, &written.ids[0]), Refusal::UnknownCode),
        (moderate, Refusal::NoContribution),
        (Command::TakePart(nothing), Refusal::Nothing),
        (Command::TakePart(says(7, "t", "x")), Refusal::NoDialogue),
        (Command::Open { log, by: "Kim".into() }, Refusal::Already("open")),
        (new("sundsvall", "torget"), Refusal::Taken("torget".into())),
        (new("nowhere", "torget"), Refusal::NoMunicipality("nowhere".into())),
        (new("sundsvall", "../x"), Refusal::Name("../x".into())),
        (
            Command::NewMunicipality { slug: "sundsvall".into(), name: "x".into() },
            Refusal::Taken("sundsvall".into()),
        ),
    ];
    for (command, refusal) in cases {
        let said = format!("{command:?}");
        assert_eq!(store.write(command).await, Err(WriteError::Refused(refusal)), "{said}");
    }
    assert_eq!(texts(&store, log).await.len(), 2);
    sound(&store).await;
}

async fn groups_are_asked_once(place: &Place) {
    let (store, log) = place.dialogue().await;
    let mut given = says(log, "ticket", "Fler bänkar");
    given.groups.insert("age".into(), "18-29".into());
    let written = takes_part(&store, given.clone()).await;
    given.ticket = "second".into();
    given.code.clone_from(&written.code);
    given.groups.insert("age".into(), "90+".into());
    takes_part(&store, given).await;
    let receipt = store.receipt(log, &written.code.unwrap()).await.unwrap().unwrap();
    assert_eq!(receipt.groups["age"], "18-29");
    sound(&store).await;
}

async fn a_log_goes_on_after_a_stop(place: &Place) {
    let (mut store, log) = place.dialogue().await;
    for round in 0..6 {
        let mut waiting = Vec::new();
        for n in 0..100 {
            let (store, it) =
                (store.clone(), says(log, &format!("{round} {n}"), &format!("Text {round} {n}")));
            waiting.push(tokio::spawn(async move { takes_part(&store, it).await }));
        }
        for handle in waiting {
            handle.await.unwrap();
        }
        sound(&store).await;
        place.turn(Day::new(2026, 9, 15 + round).unwrap());
        store = place.open().await;
    }
    assert_eq!(texts(&store, log).await.len(), 600);
    let code = store.code("3 50");
    assert_eq!(proven(&store, log, &code).await.entries, 1202);
    assert!(store.checkpoint(log).await.unwrap().contains("\n1202\n"), "{:?}", store.checkpoint(log).await);
}

async fn two_servers_write_one_log(place: &Place) {
    let (one, log) = place.dialogue().await;
    let other = place.open().await;
    let mut waiting = Vec::new();
    for n in 0..200 {
        let store = if n % 2 == 0 { one.clone() } else { other.clone() };
        let it = says(log, &format!("ticket {}", n / 4), "Fler bänkar");
        waiting.push(tokio::spawn(async move { takes_part(&store, it).await }));
    }
    for handle in waiting {
        handle.await.unwrap();
    }
    assert_eq!(texts(&one, log).await.len(), 50);
    sound(&other).await;
}

async fn a_log_that_was_tampered_with_is_not_written_to(place: &Place) {
    let (store, log) = place.dialogue().await;
    takes_part(&store, says(log, "ticket", "Fler bänkar")).await;
    drop(store);
    let other_keys = Place::new(None);
    for name in ["ledger.key", "codes.key"] {
        let _ = other_keys.open().await;
        std::fs::copy(other_keys.path().join("keys").join(name), place.path().join("keys").join(name))
            .unwrap();
    }
    let store = place.open().await;
    let refused = store.write(Command::TakePart(says(log, "other", "Fler träd"))).await;
    assert!(matches!(refused, Err(WriteError::Tampered(_))), "{refused:?}");
}

async fn a_page_of_contributions_after_another(place: &Place) {
    let (store, log) = place.dialogue().await;
    for n in 0..5 {
        takes_part(&store, says(log, &format!("t{n}"), &format!("Text {n}"))).await;
    }
    let first = store.contributions(log, -1, 2).await.unwrap();
    let second = store.contributions(log, first[1].number, 10).await.unwrap();
    let texts: Vec<&str> = first.iter().chain(&second).map(|it| it.said.text.as_str()).collect();
    assert_eq!(texts, ["Text 0", "Text 1", "Text 2", "Text 3", "Text 4"]);
}

async fn a_draft_is_kept_until_it_is_sent(place: &Place) {
    let (store, log) = place.dialogue().await;
    let keep = |ticket: &str, text: &str| Command::KeepDraft {
        log,
        ticket: ticket.into(),
        activity: "survey".into(),
        text: text.into(),
    };
    for text in ["Fler", "Fler bänkar"] {
        store.write(keep("ticket", text)).await.unwrap();
        assert_eq!(store.draft(log, "ticket", "survey").await.unwrap().as_deref(), Some(text));
    }
    store.write(keep("other", "Fler träd")).await.unwrap();
    takes_part(&store, says(log, "ticket", "Fler bänkar")).await;
    assert_eq!(store.draft(log, "ticket", "survey").await.unwrap(), None);
    assert_eq!(store.draft(log, "other", "survey").await.unwrap().as_deref(), Some("Fler träd"));
    sound(&store).await;
}

async fn notes_of_one_participant_are_told_apart(place: &Place) {
    let (store, log) = place.dialogue().await;
    for (form, text) in [("a", "Fler bänkar"), ("b", "Fler träd"), ("a", "Fler bänkar")] {
        let mut given = says(log, "ticket", text);
        given.form = form.into();
        let written = takes_part(&store, given).await;
        assert_eq!(written.code, Some(store.code("ticket")));
    }
    assert_eq!(texts(&store, log).await, ["Fler bänkar", "Fler träd"]);
    sound(&store).await;
}

async fn what_is_read_is_of_one_moment(place: &Place) {
    let (store, log) = place.dialogue().await;
    let written = takes_part(&store, says(log, "ticket", "Text 0")).await;
    let (writer, code, id) = (store.clone(), written.code.clone().unwrap(), written.ids[0].clone());
    let changes = tokio::spawn(async move {
        for n in 1..=100 {
            let (code, id, text) = (code.clone(), id.clone(), format!("Text {n}"));
            let change = Command::Change { log, code, id, language: "sv".into(), text, held: false };
            writer.write(change).await.unwrap();
        }
    });
    let code = written.code.unwrap();
    while !changes.is_finished() {
        assert_eq!(texts(&store, log).await.len(), 1);
        assert_eq!(store.receipt(log, &code).await.unwrap().unwrap().given.len(), 1);
        assert!(store.receipt_file(log, &code).await.unwrap().unwrap().contains("Text"));
        assert_eq!(store.differences().await.unwrap(), Vec::<String>::new());
        sound(&place.opening().open_for_reading().await.unwrap()).await;
    }
    changes.await.unwrap();
}

async fn notes(store: &Store, log: i64, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for n in 0..count {
        ids.push(takes_part(store, note(log, &format!("writer {n}"), "summer")).await.ids.remove(0));
    }
    ids
}

async fn dots_are_as_many_as_can_be_given(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = notes(&store, log, 8).await;
    let give = |n: usize| {
        let (store, it) = (store.clone(), dot(log, "voter", &ids[n % 8], "dot"));
        tokio::spawn(async move { store.write(Command::TakePart(it)).await })
    };
    for handle in (0..64).map(give).collect::<Vec<_>>() {
        let answer = handle.await.unwrap();
        assert!(matches!(answer, Ok(_) | Err(WriteError::Refused(Refusal::NoMore))), "{answer:?}");
    }
    let dotted = store.votes_by(log, &store.code("voter"), "wall").await.unwrap();
    assert_eq!(dotted.len(), 3, "three dots, and no fourth");
    let (first, other) =
        (dotted.keys().next().unwrap(), ids.iter().find(|id| !dotted.contains_key(*id)).unwrap());
    takes_part(&store, dot(log, "voter", first, "none")).await;
    takes_part(&store, dot(log, "voter", other, "dot")).await;
    let refused = store.write(Command::TakePart(dot(log, "voter", first, "dot"))).await;
    assert_eq!(refused, Err(WriteError::Refused(Refusal::NoMore)));
    let before = store.size(log).await.unwrap();
    let stranger = TakePart { votes: Vec::new(), ..dot(log, "stranger", first, "dot") };
    assert_eq!(store.write(Command::TakePart(stranger)).await, Err(WriteError::Refused(Refusal::Nothing)));
    assert_eq!(store.size(log).await.unwrap(), before, "what is refused leaves no trace");
    sound(&store).await;
}

async fn a_wall_is_put_in_order(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = notes(&store, log, 5).await;
    let winter = || To::Column(Some("winter".into()));
    let moved = arrange(&store, log, Arrangement::Move { notes: ids[..2].to_vec(), to: winter() }).await;
    assert_eq!(moved.unwrap().entries.len(), 1);
    let again = arrange(&store, log, Arrangement::Move { notes: ids[..2].to_vec(), to: winter() }).await;
    assert_eq!(again.unwrap().entries, Vec::<u64>::new(), "they are there already");
    let join =
        |note: usize, with: usize| Arrangement::Join { note: ids[note].clone(), with: ids[with].clone() };
    for (note, with) in [(2, 0), (3, 2), (3, 2), (4, 4)] {
        arrange(&store, log, join(note, with)).await.unwrap();
    }
    let order = store.order(log, "wall").await.unwrap();
    let (cluster, it) = order.clusters.iter().next().unwrap();
    assert_eq!((order.clusters.len(), it.column.as_deref(), &*it.name), (1, Some("winter"), ""));
    for note in [0, 2, 3] {
        assert_eq!(order.places[&ids[note]], Put::Cluster(cluster.clone()), "{note}");
    }
    assert_eq!(order.places[&ids[1]], Put::Column(Some("winter".into())));
    assert!(!order.places.contains_key(&ids[4]) && order.shown.is_none());
    let erase = Command::Erase { log, code: store.code("writer 0"), what: What::Everything };
    store.write(erase).await.unwrap();
    assert!(!store.order(log, "wall").await.unwrap().places.contains_key(&ids[0]));
    for wrong in [
        Arrangement::Move { notes: vec![ids[0].clone()], to: winter() },
        Arrangement::Move { notes: vec![ids[1].clone()], to: To::Cluster("nothing".into()) },
        Arrangement::Join { note: "nothing".into(), with: ids[1].clone() },
        Arrangement::Name { cluster: "nothing".into(), name: "x".into() },
    ] {
        let refused = arrange(&store, log, wrong.clone()).await;
        assert_eq!(refused, Err(WriteError::Refused(Refusal::NoContribution)), "{wrong:?}");
    }
    store.write(Command::SetTimer { log, activity: "wall".into(), ends: Some(1_800_000_000) }).await.unwrap();
    assert_eq!(store.order(log, "wall").await.unwrap().ends, Some(1_800_000_000));
    arrange(&store, log, Arrangement::Show { shown: true, by: "Kim".into() }).await.unwrap();
    assert_eq!(store.order(log, "wall").await.unwrap().shown, Some(true));
    sound(&store).await;
}

async fn what_is_not_to_be_seen_is_not_up(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = notes(&store, log, 4).await;
    let up = async || -> Vec<String> {
        store.said(log, "wall").await.unwrap().into_iter().map(|said| said.id).collect()
    };
    assert_eq!(up().await, ids);
    let (reason, by) = (Some("hate".into()), "Kim".into());
    store.write(Command::Moderate { log, id: ids[0].clone(), withheld: true, reason, by }).await.unwrap();
    let code = |n: usize| store.code(&format!("writer {n}"));
    store.write(Command::Withdraw { log, code: code(1), what: What::Everything }).await.unwrap();
    store.write(Command::Erase { log, code: code(2), what: What::Everything }).await.unwrap();
    assert_eq!(up().await, [ids[3].clone()]);
    let mut held = note(log, "careful", "summer");
    held.texts[0].held = true;
    takes_part(&store, held).await;
    assert_eq!(up().await.len(), 1, "nobody has looked at it yet");
    assert_eq!(store.said(log, "survey").await.unwrap(), []);
}

async fn the_name_of_a_cluster_can_be_taken_back(place: &Place) {
    let (store, log) = place.dialogue().await;
    let ids = notes(&store, log, 2).await;
    arrange(&store, log, Arrangement::Join { note: ids[0].clone(), with: ids[1].clone() }).await.unwrap();
    let cluster = store.order(log, "wall").await.unwrap().clusters.into_keys().next().unwrap();
    for name in ["Kanariefågel", "Fåglar"] {
        arrange(&store, log, Arrangement::Name { cluster: cluster.clone(), name: name.into() })
            .await
            .unwrap();
    }
    assert_eq!(store.order(log, "wall").await.unwrap().clusters[&cluster].name, "Fåglar");
    let bodies = store.page(log, -1).await.unwrap().into_iter().filter_map(|(_, payload)| payload);
    let all: String = bodies.map(|payload| payload.body).collect();
    assert!(all.contains("Fåglar") && !all.contains("Kanariefågel"), "a name that was replaced is erased");
    sound(&store).await;
}
