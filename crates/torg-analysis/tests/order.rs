//! Same in, same out: the bytes of a compilation do not depend on the order of the contributions or on threads.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use std::{collections::BTreeMap, sync::Arc};
use torg_analysis::{Parameters, compile};
use torg_core::{Contribution, ContributionId, Language, Material, ParticipantId, Place, Silent};

const PLACES: [&str; 6] = [
    "the market square",
    "the river path",
    "our old library",
    "the bus station",
    "the school yard",
    "the north park",
];
const WISHES: [&str; 6] = [
    "needs more benches in the shade for old people",
    "should have lamps that work on winter evenings",
    "is full of cars and there is no room for bicycles",
    "must not be sold to a company that builds offices",
    "could host a food market on Saturdays in summer",
    "has no toilet that a wheelchair can get into",
];
const BEGINNINGS: [&str; 5] =
    ["I think", "As a parent I see that", "Honestly,", "Everyone knows that", "We at the club say"];

/// 180 contributions of our own in two sources, some of them copies.
fn material() -> Material {
    let mut contributions = Vec::new();
    for number in 0..180usize {
        let (place, wish) = (PLACES[number * 7 % 6], WISHES[number / 6 % 6]);
        let text = match number % 15 {
            0 => "Keep the library open on Sundays, it is the only place where we can meet for free."
                .to_owned(),
            _ => format!("{} {place} {wish}.", BEGINNINGS[number * 3 % 5]),
        };
        let source: Arc<str> = ["form.csv", "notes.txt"][number % 2].into();
        contributions.push(Contribution {
            id: ContributionId::of(&source, number, &text),
            source,
            place: Place::row(number as u32 + 1),
            participant: ParticipantId(number as u32 % 150),
            prompt: None,
            date: None,
            language: Language::UNDETERMINED,
            text: text.into(),
            attributes: BTreeMap::from([("age".into(), ["young", "old"][number % 7 % 2].into())]),
        });
    }
    Material { contributions, ..Material::default() }
}

fn bytes(material: Material) -> Vec<u8> {
    serde_json::to_vec(&compile(material, &Parameters::default(), &Silent)).unwrap()
}

/// A shuffle by a linear congruential generator (Knuth's constants).
fn shuffled(mut material: Material, seed: u64) -> Material {
    let mut state = seed;
    for at in (1..material.contributions.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        material.contributions.swap(at, (state >> 33) as usize % (at + 1));
    }
    material
}

#[test]
fn twenty_shuffles_give_the_same_bytes() {
    let expect = bytes(material());
    for seed in 0..20 {
        assert!(bytes(shuffled(material(), seed)) == expect, "shuffle {seed}");
    }
}

#[test]
fn one_thread_and_two_give_the_same_bytes() {
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| bytes(material()))
    };
    assert!(with(1) == with(2));
}
