//! The sampled way against the exact way, on planted themes of a made-up language.

use super::*;
use crate::engine::random::Random;
use crate::engine::{Grouping, Unit, group};
use std::collections::BTreeMap;
use torg_core::{Language, Silent};

const SIZES: [usize; 24] = [
    180, 165, 150, 140, 130, 125, 120, 115, 110, 105, 100, 95, 90, 85, 80, 75, 72, 70, 68, 66, 64, 62, 60, 60,
];
const SYLLABLES: [&str; 12] = ["ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "ru", "sa", "te"];

fn word(random: &mut Random, syllables: usize) -> String {
    (0..syllables).map(|_| SYLLABLES[random.below(SYLLABLES.len())]).collect()
}

fn words(random: &mut Random, count: usize, syllables: usize) -> Vec<String> {
    (0..count).map(|_| word(random, syllables)).collect()
}

/// (planted theme, text), ordered by text.
fn planted(sizes: &[usize]) -> Vec<(usize, String)> {
    let mut random = Random::new(1, 20);
    let common = words(&mut random, 20, 2);
    let mut texts = Vec::new();
    for (theme, &size) in sizes.iter().enumerate() {
        let own = words(&mut random, 10, 4);
        for _ in 0..size {
            let mut pick = |from: &[String]| from[random.below(from.len())].clone();
            let text: Vec<String> = (0..9).map(|at| pick(if at % 2 == 0 { &common } else { &own })).collect();
            texts.push((theme, text.join(" ")));
        }
    }
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    texts.dedup_by(|a, b| a.1 == b.1);
    texts
}

fn units(texts: &[(usize, String)]) -> Vec<Unit<'_>> {
    texts
        .iter()
        .map(|(_, text)| Unit {
            text,
            language: Language::new("sv"),
            weight: 1,
            vector: None,
            voices: &[],
            prompt: None,
        })
        .collect()
}

/// As for large material, which the sampled way is for.
fn comparing(most_compared: usize) -> Parameters {
    Parameters { most_compared, few_enough_to_read: 0, ..Parameters::default() }
}

fn grouped(units: &[Unit], most_compared: usize) -> Grouping {
    group(units, &comparing(most_compared), 7, &Silent)
}

/// The share of texts that are in the leaf most texts of their theme are in.
fn agreement(themes: &[Option<usize>], leaves: &[Option<usize>]) -> f64 {
    let mut counts: BTreeMap<Option<usize>, BTreeMap<Option<usize>, usize>> = BTreeMap::new();
    for (&theme, &leaf) in themes.iter().zip(leaves) {
        *counts.entry(theme).or_default().entry(leaf).or_default() += 1;
    }
    let most: usize = counts.values().filter_map(|leaves| leaves.values().max()).sum();
    most as f64 / leaves.len() as f64
}

#[test]
fn the_sampled_way_agrees_with_the_exact_way() {
    let texts = planted(&SIZES);
    let units = units(&texts);
    let planted: Vec<Option<usize>> = texts.iter().map(|(theme, _)| Some(*theme)).collect();
    let exact = grouped(&units, units.len());
    for most_compared in [units.len() - 1, units.len() / 2, units.len() / 3] {
        let sampled = grouped(&units, most_compared);
        let kept_together = agreement(&exact.leaf_of, &sampled.leaf_of);
        let kept_apart = agreement(&sampled.leaf_of, &exact.leaf_of);
        assert!(kept_together > 0.9 && kept_apart > 0.9, "{kept_together} {kept_apart} {most_compared}");
        let purity = agreement(&sampled.leaf_of, &planted);
        assert!(purity > 0.95, "{purity} of {most_compared}");
        for (at, leaf) in sampled.leaf_of.iter().enumerate() {
            assert!(leaf.is_none() || *leaf != sampled.runner_up[at]);
            assert_eq!(leaf.is_some(), sampled.centrality[at] > 0.0);
        }
    }
}

#[test]
fn a_small_theme_lives_on() {
    let texts = planted(&SIZES);
    let sampled = grouped(&units(&texts), texts.len() / 3);
    let smallest: Vec<Option<usize>> =
        (0..texts.len()).filter(|&at| texts[at].0 == SIZES.len() - 1).map(|at| sampled.leaf_of[at]).collect();
    let own = |leaf: &&Option<usize>| **leaf == smallest[0] && leaf.is_some();
    assert!(smallest.iter().filter(own).count() * 10 >= smallest.len() * 8, "{smallest:?}");
    let inside = sampled.leaf_of.iter().filter(|&&leaf| leaf == smallest[0]).count();
    assert!(inside <= smallest.len() + 6, "{inside} of {}", smallest.len());
}

#[test]
fn strangers_have_no_theme() {
    let mut texts = planted(&SIZES);
    let strange = ["…", "🙂🙂", "نريد", "123 456", "zzz"];
    texts.extend(strange.iter().map(|text| (SIZES.len(), (*text).to_owned())));
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    let sampled = grouped(&units(&texts), texts.len() / 3);
    let placed = |stranger: bool| {
        let leaves =
            texts.iter().zip(&sampled.leaf_of).filter(|((theme, _), _)| (*theme == SIZES.len()) == stranger);
        leaves.filter(|(_, leaf)| leaf.is_some()).map(|((_, text), _)| text.as_str()).collect::<Vec<&str>>()
    };
    assert_eq!(placed(true), Vec::<&str>::new());
    assert!(placed(false).len() * 100 >= (texts.len() - strange.len()) * 97, "{}", placed(false).len());
}

#[test]
fn what_places_a_text_can_be_kept_and_sent() {
    let texts = planted(&SIZES);
    let units = units(&texts);
    let parameters = comparing(units.len() / 2);
    let fitted = fit(&units, &|_| false, &parameters, 7, &Silent);
    assert_eq!(fitted.texts(), units.len() / 2);
    let bytes = postcard::to_allocvec(&fitted).unwrap();
    let sent: Fitted = postcard::from_bytes(&bytes).unwrap();
    let places = fitted.assign(&units, &Silent);
    assert_eq!(sent.assign(&units, &Silent), places);
    let one_by_one: Vec<Place> =
        units.iter().flat_map(|unit| sent.assign(std::slice::from_ref(unit), &Silent)).collect();
    assert_eq!(one_by_one, places, "a place does not depend on the batch");
    let grouped = find(&units, &|_| false, &parameters, 7, &Silent);
    assert_eq!(places.iter().map(|place| place.theme).collect::<Vec<_>>(), grouped.theme_of, "fitted or not");
    assert!(bytes.len() < 2_000 * fitted.texts(), "{} bytes", bytes.len());
}

#[test]
fn texts_are_placed_by_their_words_where_they_were_found() {
    let texts = planted(&SIZES);
    let units = units(&texts);
    let parameters = Parameters::default();
    let fitted = fit(&units, &|_| false, &parameters, 7, &Silent);
    let spoken: Vec<String> = texts.iter().map(|(_, text)| format!("{text}!")).collect();
    let spoken: Vec<Unit> = units.iter().zip(&spoken).map(|(unit, text)| Unit { text, ..*unit }).collect();
    let (found, placed) = (fitted.assign(&units, &Silent), fitted.assign(&spoken, &Silent));
    let same = found.iter().zip(&placed).filter(|(found, placed)| found.theme == placed.theme).count();
    assert!(same * 100 >= units.len() * 98, "{same} of {}", units.len());
}

#[test]
fn neither_order_nor_threads_matter() {
    let texts = planted(&SIZES);
    let units = units(&texts);
    let mut order: Vec<usize> = (0..units.len()).collect();
    Random::new(3, 3).shuffle(&mut order);
    let shuffled: Vec<Unit> = order.iter().map(|&at| units[at]).collect();
    let on = |threads: usize, units: &[Unit]| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.map(|pool| pool.install(|| grouped(units, 900))).unwrap_or_default()
    };
    let (one, many, mixed) = (on(1, &units), on(5, &units), on(3, &shuffled));
    assert!(one == many && one.leaf_of.iter().any(Option::is_some));
    assert_eq!(one.nodes, mixed.nodes);
    for (place, &at) in order.iter().enumerate() {
        assert_eq!(one.leaf_of[at], mixed.leaf_of[place]);
        assert_eq!(one.runner_up[at], mixed.runner_up[place]);
        assert_eq!(one.centrality[at], mixed.centrality[place]);
    }
}

#[test]
fn fewer_texts_to_learn_from_still_place_all() {
    let texts = planted(&SIZES);
    let parameters = Parameters { most_learnt: 1200, ..comparing(900) };
    let sampled = group(&units(&texts), &parameters, 7, &Silent);
    let planted: Vec<Option<usize>> = texts.iter().map(|(theme, _)| Some(*theme)).collect();
    let purity = agreement(&sampled.leaf_of, &planted);
    assert!(purity > 0.95, "{purity}");
}

/// Words that tell nothing and vectors that tell all.
#[test]
fn a_model_is_heard_where_a_sample_is_compared() {
    let texts = planted(&SIZES);
    let direction =
        |theme: usize| -> Vec<f32> { (0..SIZES.len()).map(|at| f32::from(at == theme)).collect() };
    let turned: Vec<Vec<f32>> = texts.iter().map(|(theme, _)| direction((theme + 1) % SIZES.len())).collect();
    let same: Vec<String> = (0..texts.len()).map(|at| format!("the same words {at:05}")).collect();
    let units: Vec<Unit> = units(&texts)
        .into_iter()
        .zip(same.iter().zip(&turned))
        .map(|(unit, (text, vector))| Unit { text, vector: Some(vector), ..unit })
        .collect();
    let sampled = grouped(&units, texts.len() / 3);
    let planted: Vec<Option<usize>> = texts.iter().map(|(theme, _)| Some(*theme)).collect();
    let purity = agreement(&sampled.leaf_of, &planted);
    assert!(purity > 0.95, "{purity}");
}
