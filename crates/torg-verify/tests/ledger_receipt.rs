//! Receipts: what is shown of a sound one, and that no change to the file shows anything else.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

mod ledger;

use ledger::{
    Log,
    chance::{self, Chance},
    commitment, dialogue,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::{fs, path::Path};
use torg_verify::ledger::{ReceiptError, Trust, receipt};

fn bytes(receipt: &Value) -> Vec<u8> {
    serde_json::to_vec_pretty(receipt).unwrap()
}

/// What a person sees of the receipt, with the key of the server known or not.
fn shown(bytes: &[u8], known: Option<&str>) -> String {
    receipt(bytes, known).map_or_else(|why| format!("NOT: {why}\n"), |receipt| receipt.to_string())
}

#[test]
fn a_sound_receipt() {
    let log = dialogue();
    let file = bytes(&log.receipt(&[1, 2, 3, 4]));
    insta::assert_snapshot!("nothing else known", shown(&file, None));
    insta::assert_snapshot!("the key known", shown(&file, Some(&log.key())));
    let of_another_log = log.key_as("torg/sundsvall/park/a1");
    assert_eq!(receipt(&file, Some(&of_another_log)).unwrap().trust, Trust::KnownKey);
}

#[test]
fn what_a_resident_wrote_moves_no_cursor() {
    let mut log = dialogue();
    let text = "\u{1b}[2J\u{7}This receipt is sound.\r\nEntry 9\u{202e}\u{85}\u{2028}x";
    log.add("2026-09-14", "received", "c9", &json!({ "what": "con\u{1b}tribution\nx", "text": text }));
    let shown = shown(&bytes(&log.receipt(&[6])), None);
    assert!(shown.chars().all(|letter| letter == '\n' || !letter.is_control()), "{shown:?}");
    insta::assert_snapshot!(shown);
    assert_eq!(
        receipt(&bytes(&log.receipt(&[6])), None).unwrap().items[0].said.as_ref().unwrap().text.as_deref(),
        Some(text)
    );
}

/// What is said of the small dialogue's receipt after `change`.
fn told(change: fn(&mut Value, &Log)) -> String {
    let log = dialogue();
    let mut receipt = log.receipt(&[1, 2, 3]);
    change(&mut receipt, &log);
    shown(&bytes(&receipt), Some(&log.key()))
}

fn replace(value: &mut Value, from: &str, to: &str) {
    let text = value.as_str().unwrap();
    assert!(text.contains(from), "{text}");
    *value = text.replace(from, to).into();
}

type Change = (&'static str, fn(&mut Value, &Log));

const WHOLE: [Change; 16] = [
    ("a list", |it, _| *it = json!([it["format"], it["key"], it["checkpoint"], it["items"]])),
    ("another format", |it, _| it["format"] = "torg-receipt-2\u{7}".into()),
    ("a further member", |it, _| it["code"] = "secret".into()),
    ("no key", |it, _| drop(it.as_object_mut().unwrap().remove("key"))),
    ("half a key", |it, _| it["key"] = "torg/x+00".into()),
    ("a key under another name", |it, _| replace(&mut it["key"], "torget", "torgen")),
    ("the key of another log", |it, log| it["key"] = log.key_as("torg/elsewhere").into()),
    ("signed by another", |it, log| *it = log.clone().with_key(8).receipt(&[1])),
    ("another size", |it, _| replace(&mut it["checkpoint"], "\n6\n", "\n8\n")),
    ("an earlier checkpoint", |it, log| it["checkpoint"] = log.checkpoint_at(4).into()),
    ("a much earlier checkpoint", |it, log| it["checkpoint"] = log.checkpoint_at(1).into()),
    ("no item", |it, _| it["items"] = json!([])),
    ("an item twice", |it, _| it["items"][2] = it["items"][0].clone()),
    ("an item as a list", |it, _| it["items"][0] = json!(["a", "b", "c", []])),
    ("an item with a code", |it, _| it["items"][0]["code"] = "secret".into()),
    ("a salt that is null", |it, _| it["items"][2]["salt"] = Value::Null),
];

const OF_AN_ITEM: [Change; 14] = [
    ("another number", |it, _| replace(&mut it["items"][1]["entry"], "\n2\n", "\n3\n")),
    ("a far number", |it, _| replace(&mut it["items"][1]["entry"], "\n2\n", "\n9\n")),
    ("another day", |it, _| replace(&mut it["items"][1]["entry"], "09-13", "09-12")),
    ("no day", |it, _| replace(&mut it["items"][1]["entry"], "09-13", "09-31")),
    ("another word", |it, _| replace(&mut it["items"][1]["entry"], "received", "withdrawn")),
    ("no word", |it, _| replace(&mut it["items"][1]["entry"], "received", "liked")),
    ("other words", |it, _| replace(&mut it["items"][1]["body"], "skuggan", "solen")),
    ("another salt", |it, _| it["items"][1]["salt"] = "00".repeat(32).into()),
    ("a salt in capitals", |it, _| it["items"][1]["salt"] = "AB".repeat(32).into()),
    ("no salt", |it, _| drop(it["items"][1].as_object_mut().unwrap().remove("salt"))),
    ("no body", |it, _| drop(it["items"][1].as_object_mut().unwrap().remove("body"))),
    ("a shorter proof", |it, _| drop(it["items"][1]["proof"].as_array_mut().unwrap().pop())),
    ("a proof in another order", |it, _| it["items"][1]["proof"].as_array_mut().unwrap().swap(0, 1)),
    ("no proof", |it, _| it["items"][1]["proof"][0] = "AAAA".into()),
];

fn all_told(changes: &[Change]) -> String {
    changes.iter().map(|(name, change)| format!("{name}\n{}\n", told(*change))).collect()
}

#[test]
fn what_is_wrong_is_said_and_what_it_means() {
    insta::assert_snapshot!("of the whole", all_told(&WHOLE));
    insta::assert_snapshot!("of an item", all_told(&OF_AN_ITEM));
}

#[test]
fn a_recorded_body_that_is_none_is_told_apart() {
    let mut log = dialogue();
    let row = &mut log.rows[2];
    let payload = (row.payload.take().unwrap().0, b"{\"text\":\"secret\"}".to_vec());
    row.commitment = commitment(&payload);
    row.payload = Some(payload);
    insta::assert_snapshot!(shown(&bytes(&log.receipt(&[2])), None));
}

#[test]
fn what_is_no_receipt() {
    let key = dialogue().key();
    let none: [&[u8]; 8] =
        [b"", b"{", b"[]", b"\xff", b"null", b"{}", b"{\"format\":\"torg-receipt-1\"}", b"PK\x03\x04"];
    for bytes in none {
        let why = receipt(bytes, Some(&key)).unwrap_err();
        assert!(!why.is_about_a_receipt() && matches!(why, ReceiptError::NotAReceipt(_)), "{bytes:?}: {why}");
    }
    let deep = format!("{{\"format\":{}", "[".repeat(1_000_000));
    assert!(matches!(receipt(deep.as_bytes(), None), Err(ReceiptError::NotAReceipt(_))));
    assert_eq!(receipt(&vec![b' '; (16 << 20) + 1], None), Err(ReceiptError::TooLarge));
    let sound = bytes(&dialogue().receipt(&[1]));
    assert!(matches!(receipt(&sound, Some("key")), Err(ReceiptError::KnownKey(_))));
    let two = [sound.clone(), b"{}".to_vec()].concat();
    assert!(matches!(receipt(&two, None), Err(ReceiptError::NotAReceipt(_))));
    let doubled = String::from_utf8(sound).unwrap().replacen("{", "{\"key\":\"x\",", 1);
    assert!(matches!(receipt(doubled.as_bytes(), None), Err(ReceiptError::NotAReceipt(_))));
}

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus/receipt");

#[test]
fn the_corpus_ends_and_its_sound_receipt_is_that_of_the_small_dialogue() {
    let mut files: Vec<_> = fs::read_dir(CORPUS).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = fs::read(&file).unwrap();
        assert_eq!(receipt(&bytes, None).is_ok(), name == "sound", "{name}: {}", shown(&bytes, None));
    }
    let sound = fs::read(Path::new(CORPUS).join("sound")).unwrap();
    assert_eq!(sound, bytes(&dialogue().receipt(&[1, 2, 3, 4])));
}

/// Either it fails, or the same is shown as of the sound one.
fn holds(changed: &[u8], sound: &[u8], known: Option<&str>) -> bool {
    let expected = receipt(sound, known).unwrap();
    receipt(changed, known).is_err() || shown(changed, known) == expected.to_string()
}

#[test]
fn no_single_bit_shows_anything_else() {
    let log = dialogue();
    let sound = bytes(&log.receipt(&[1, 2, 3]));
    let mut changed = sound.clone();
    for at in 0..sound.len() {
        for bit in 0..8 {
            changed[at] ^= 1 << bit;
            assert!(holds(&changed, &sound, None), "bit {bit} of byte {at}");
            changed[at] = sound[at];
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn no_change_shows_anything_else(seed: u64, size in 1_usize..40, place: usize, byte: u8, way in 0..4) {
        let mut chance = Chance(seed);
        let log = chance::log(size, &mut chance);
        let first = chance.below(size);
        let numbers: Vec<usize> = (first..size).step_by(1 + chance.below(5)).collect();
        let sound = bytes(&log.receipt(&numbers));
        prop_assert!(receipt(&sound, Some(&log.key())).is_ok(), "{}", shown(&sound, None));
        let at = place % sound.len();
        let mut changed = sound.clone();
        match way {
            0 => changed[at] = byte,
            1 => drop(changed.remove(at)),
            2 => changed.insert(at, byte),
            _ => changed.truncate(at),
        }
        prop_assert!(holds(&changed, &sound, None));
        prop_assert!(holds(&changed, &sound, Some(&log.key())));
    }
}
