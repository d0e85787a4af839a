//! Logs: sound ones have no fault, spoilt ones have at least one, and each rule that a holder of the key breaks is named.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

mod ledger;

use ledger::{
    Log, ORIGIN,
    chance::{self, Chance},
    commitment, dialogue,
    spoil::{Spoilt, WAYS},
};
use proptest::prelude::*;
use serde_json::json;
use torg_verify::ledger::{
    Checkpoint, CheckpointError, ConsistencyError, Key, KeyError, LogCheck, consistent,
};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_sound_log_has_no_fault(seed: u64, size in 0_usize..80) {
        let log = chance::log(size, &mut Chance(seed));
        let report = log.check();
        prop_assert_eq!(&report.faults, &[]);
        let payloads = log.rows.iter().filter(|row| row.payload.is_some()).count();
        prop_assert_eq!((report.entries, report.payloads), (size as u64, payloads as u64));
    }

    #[test]
    fn a_kept_checkpoint_is_a_beginning(seed: u64, size in 1_usize..80, part: usize) {
        let log = chance::log(size, &mut Chance(seed));
        let (from, key) = (1 + part % size, Key::parse(&log.key()).unwrap());
        let (old, new, proof) = (log.checkpoint_at(from), log.checkpoint(), log.consistency(from));
        prop_assert_eq!(consistent(&old, &new, &proof, &key), Ok(()));
        let mut other = log.clone();
        other.rows[from - 1].subject.push('x');
        let (forked, proof) = (other.checkpoint(), other.consistency(from));
        prop_assert!(consistent(&old, &forked, &proof, &key).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_spoilt_log_has_a_fault(seed: u64, size in 1_usize..40, way in 0..WAYS.len()) {
        let mut chance = Chance(seed);
        let log = chance::log(size, &mut chance);
        let mut spoilt = Spoilt { checkpoint: log.checkpoint(), log: log.clone() };
        let (name, spoil) = WAYS[way];
        let done = spoil(&mut spoilt, &mut chance).is_some();
        let changed = spoilt.log.rows != log.rows || spoilt.checkpoint != log.checkpoint();
        let unseen = done && changed && spoilt.log.check_against(&spoilt.checkpoint).is_sound();
        prop_assert!(!unseen, "{}: {:#?}", name, spoilt.log.rows);
    }
}

#[test]
fn every_way_of_spoiling_is_possible() {
    for (name, spoil) in WAYS {
        let possible = (0..100).any(|seed| {
            let log = dialogue();
            let mut spoilt = Spoilt { checkpoint: log.checkpoint(), log: log.clone() };
            spoil(&mut spoilt, &mut Chance(seed)).is_some()
                && (spoilt.log.rows != log.rows || spoilt.checkpoint != log.checkpoint())
        });
        assert!(possible, "{name}");
    }
}

type Change = (&'static str, fn(&mut Log));

/// What the check says of the small dialogue after `change`, signed once more: its holder may do that.
fn told(change: fn(&mut Log)) -> String {
    let mut log = dialogue();
    change(&mut log);
    let faults = log.check().faults;
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

fn set_body(log: &mut Log, at: usize, body: &[u8]) {
    let row = &mut log.rows[at];
    let payload = (row.payload.take().unwrap().0, body.to_vec());
    row.commitment = commitment(&payload);
    row.payload = Some(payload);
}

#[test]
fn who_holds_the_key_breaks_no_rule_unseen() {
    assert_eq!(told(|_| ()), "");
    let changes: [Change; 18] = [
        ("a number", |log| log.rows[2].number = 7),
        ("one taken out", |log| drop(log.rows.remove(1))),
        ("a day", |log| log.rows[2].day = "2026-02-30".into()),
        ("a word", |log| log.rows[2].word = "liked\u{1b}[2J".into()),
        ("a subject", |log| log.rows[2].subject = "C 2".into()),
        ("a short commitment", |log| log.rows[2].commitment.truncate(31)),
        ("another commitment", |log| log.rows[2].commitment = vec![7; 32]),
        ("a short salt", |log| {
            log.rows[2].payload.as_mut().unwrap().0.truncate(16);
            log.rows[2].commitment = commitment(log.rows[2].payload.as_ref().unwrap());
        }),
        ("a body that is a list", |log| set_body(log, 2, b"[\"contribution\"]")),
        ("a body that is cut", |log| set_body(log, 2, b"{\"what\":\"contribution\"")),
        ("a body without a word", |log| set_body(log, 2, b"{\"text\":\"secret\"}")),
        ("a body with two texts", |log| {
            set_body(log, 2, br#"{"what":"contribution","text":"a","text":"b"}"#);
        }),
        ("a body with two votes", |log| set_body(log, 2, br#"{"what":"vote","vote":1,"vote":-1}"#)),
        ("a body that is no text", |log| set_body(log, 2, b"{\"what\":\"\xff\"}")),
        ("a payload gone", |log| log.rows[2].payload = None),
        ("a payload kept", |log| {
            let (at, payload) = log.erased.pop().unwrap();
            log.rows[at].payload = Some(payload);
        }),
        ("a vote that erases", |log| {
            log.add("2026-09-14", "received", "v2", &json!({ "what": "vote", "erases": [2] }));
        }),
        ("what does not come earlier is erased", |log| {
            log.add("2026-09-14", "erased", "c9", &json!({ "what": "erasure", "erases": [6, 7, u64::MAX] }));
        }),
    ];
    let told: String = changes.iter().map(|(name, change)| format!("{name}\n{}\n", told(*change))).collect();
    insta::assert_snapshot!(told);
}

#[test]
fn other_checkpoints_are_told_apart() {
    let log = dialogue();
    let elsewhere = Log { origin: "torg/elsewhere".into(), ..log.clone() };
    let text = |checkpoint: &str| {
        let faults = log.check_against(checkpoint).faults;
        faults.iter().map(|fault| format!("{fault}\n")).collect::<String>()
    };
    let sound = log.checkpoint();
    let told: String = [
        ("nothing", String::new()),
        ("earlier", log.checkpoint_at(4)),
        ("another log's", elsewhere.checkpoint()),
        ("another key's", log.clone().with_key(8).checkpoint()),
        ("another size", sound.replace("\n6\n", "\n7\n")),
        ("a size with zeros", sound.replace("\n6\n", "\n06\n")),
        ("a root that is none", sound.replace("=\n\n", "\n\n")),
        (
            "a further line",
            log.signed(&format!("{}more\n", sound.split_once("\n\n").unwrap().0.to_owned() + "\n")),
        ),
        ("no signature", sound.split_inclusive('\n').take(4).collect()),
        ("no end", sound.trim_end().into()),
    ]
    .iter()
    .map(|(name, checkpoint)| format!("{name}\n{}\n", text(checkpoint)))
    .collect();
    insta::assert_snapshot!(told);
}

#[test]
fn signatures_of_witnesses_are_passed_over() {
    let log = dialogue();
    let key = Key::parse(&log.key()).unwrap();
    let (own, witness) = (log.checkpoint(), "— witness.example AAAAAAE=\n");
    let check = |text: String, expect: Result<(), CheckpointError>| {
        assert_eq!(Checkpoint::parse(&text).and_then(|it| it.verify(&key)), expect, "{text}");
    };
    check(format!("{own}{witness}"), Ok(()));
    check(own.replace("\n\n", &format!("\n\n{witness}")), Ok(()));
    check(format!("{own}{}", witness.repeat(15)), Ok(()));
    check(format!("{own}{}", witness.repeat(16)), Err(CheckpointError::SignatureForm));
    check(format!("{own}— witness.example AAAAAAF=\n"), Err(CheckpointError::SignatureForm));
}

#[test]
fn keys() {
    let key = dialogue().key();
    assert_eq!(Key::parse(&key).map(|it| it.to_string()), Ok(key.clone()));
    for (text, expect) in [
        (String::new(), KeyError::Form),
        (key.replace('+', " "), KeyError::Form),
        (key.replace("torget", "tor get"), KeyError::Form),
        (key.replace("torget", "torgen"), KeyError::Hash),
        (format!("{key}="), KeyError::Form),
        (key.to_uppercase(), KeyError::Form),
        (key.replace("+AepKb", "+AepKc"), KeyError::Hash),
        (key.replace("+A", "+B"), KeyError::Kind),
        (format!("{}+AQ==", key.rsplit_once('+').unwrap().0), KeyError::Bytes),
    ] {
        assert_eq!(Key::parse(&text), Err(expect), "{text}");
    }
    assert!(LogCheck::new(ORIGIN, "").is_err());
    let faults = LogCheck::new("torg/elsewhere", &key).unwrap().finish("").faults;
    assert_eq!(faults[0].to_string(), format!("the key is of the log `{ORIGIN}`"));
}

#[test]
fn a_checkpoint_that_is_no_continuation_is_told_apart() {
    let log = dialogue();
    let key = Key::parse(&log.key()).unwrap();
    let (old, new, proof) = (log.checkpoint_at(4), log.checkpoint(), log.consistency(4));
    let check = |old: &str, new: &str, proof: &[String], expect: Result<(), ConsistencyError>| {
        assert_eq!(consistent(old, new, proof, &key), expect);
    };
    check(&old, &new, &proof, Ok(()));
    check(&new, &new, &[], Ok(()));
    check(&log.checkpoint_at(0), &new, &[], Ok(()));
    check(&log.checkpoint_at(0), &new, &proof, Err(ConsistencyError::NotTheBeginning));
    check(&new, &old, &proof, Err(ConsistencyError::Shorter { old: 6, new: 4 }));
    check(&old, &new, &[], Err(ConsistencyError::NotTheBeginning));
    check(&old, &new, &["AAAA".to_owned()], Err(ConsistencyError::ProofForm));
    check("", &new, &proof, Err(ConsistencyError::Old(CheckpointError::Form)));
    let forged = new.replace("\n6\n", "\n7\n");
    check(&old, &forged, &proof, Err(ConsistencyError::New(CheckpointError::Forged)));
}
