//! What the whole engine promises, on material of our own writing.

use super::random::Random;
use super::*;
use proptest::prelude::*;
use torg_core::Silent;

/// Four things people could say about a square, with the words each is said in.
const TOPICS: [(&str, [&str; 6], [&str; 6]); 4] = [
    (
        "benches",
        ["bench", "seat", "chairs", "backrest", "armrests", "sitting"],
        ["tired", "old", "knees", "rest", "shade", "wooden"],
    ),
    (
        "cars",
        ["cars", "parking", "traffic", "delivery", "vans", "exhaust"],
        ["noise", "fumes", "street", "drivers", "speed", "garage"],
    ),
    (
        "music",
        ["music", "concert", "stage", "band", "choir", "singing"],
        ["evening", "loud", "summer", "dance", "listen", "festival"],
    ),
    (
        "trees",
        ["trees", "flowers", "lawn", "leaves", "bushes", "garden"],
        ["green", "birds", "watering", "roots", "planted", "bees"],
    ),
];
/// Each text is from another person.
pub(super) const VOICES: [u32; 1024] = {
    let mut voices = [0; 1024];
    let mut at = 0;
    while at < 1024 {
        voices[at] = at as u32;
        at += 1;
    }
    voices
};
const FRAMES: [&str; 5] =
    ["we need", "please think of", "I would like", "nobody cares about", "there should be"];

fn material(count: usize, seed: u64) -> Vec<(usize, String)> {
    let mut random = Random::new(seed, 9);
    let mut texts: Vec<(usize, String)> = (0..count)
        .map(|at| {
            let (name, nouns, others) = TOPICS[at % TOPICS.len()];
            let mut pick = |words: &[&'static str; 6]| words[random.below(6)];
            let words = [pick(&nouns), pick(&others), pick(&nouns), pick(&others)].join(" ");
            (at % TOPICS.len(), format!("{} {name} {words} {at}", FRAMES[random.below(FRAMES.len())]))
        })
        .collect();
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    texts
}

fn units<'a>(texts: &'a [(usize, String)], code: &str) -> Vec<Unit<'a>> {
    let language = Language::new(code);
    let voices = VOICES.chunks(1);
    texts
        .iter()
        .zip(voices)
        .map(|((_, text), voices)| Unit { text, language, weight: 1, vector: None, voices, prompt: None })
        .collect()
}

fn grouped(units: &[Unit]) -> Grouping {
    group(units, &Parameters::default(), 7, &Silent)
}

/// The share of pairs in one leaf that talk of one thing.
fn agreement(texts: &[(usize, String)], grouping: &Grouping) -> f64 {
    let (mut same, mut all) = (0, 0);
    for a in 0..texts.len() {
        for b in 0..a {
            if grouping.leaf_of[a].is_some() && grouping.leaf_of[a] == grouping.leaf_of[b] {
                all += 1;
                same += usize::from(texts[a].0 == texts[b].0);
            }
        }
    }
    f64::from(same as u32) / f64::from(all.max(1))
}

#[test]
fn groups_what_belongs_together() {
    for count in [60, 200, 600] {
        let texts = material(count, 1);
        let grouping = grouped(&units(&texts, "en"));
        assert!(agreement(&texts, &grouping) > 0.9, "{count}: {}", agreement(&texts, &grouping));
        let placed = grouping.leaf_of.iter().flatten().count();
        assert!(placed * 10 >= count * 9, "{placed} of {count}");
        check_tree(&grouping);
    }
}

/// Parents come first and one level up, siblings go from large to small, small themes stand beside.
fn check_tree(grouping: &Grouping) {
    let mut sizes = vec![0; grouping.nodes.len()];
    for leaf in grouping.leaf_of.iter().flatten() {
        let mut node = Some(*leaf);
        while let Some(at) = node {
            sizes[at] += 1;
            node = grouping.nodes[at].parent;
        }
    }
    for (at, node) in grouping.nodes.iter().enumerate() {
        assert!(sizes[at] > 0);
        match node.parent {
            Some(parent) => assert!(parent < at && grouping.nodes[parent].level + 1 == node.level),
            None => assert_eq!(node.level, if grouping.small[at] { 2 } else { 1 }),
        }
        let older = (0..at).rev().find(|&other| {
            grouping.nodes[other].parent == node.parent && grouping.small[other] == grouping.small[at]
        });
        older.into_iter().for_each(|older| assert!(sizes[older] >= sizes[at]));
    }
    for (leaf, other) in grouping.leaf_of.iter().zip(&grouping.runner_up) {
        assert!(leaf != other || leaf.is_none());
    }
}

#[test]
fn little_is_not_grouped() {
    for count in [0, 1, 2, 29] {
        let texts = material(count, 2);
        let grouping = grouped(&units(&texts, "en"));
        assert_eq!(grouping.leaf_of, vec![None; count]);
        assert!(grouping.nodes.is_empty() && grouping.languages.iter().all(|language| !language.grouped));
    }
}

#[test]
fn weights_count_towards_enough_to_group() {
    let texts = material(10, 3);
    let mut units = units(&texts, "en");
    units.iter_mut().for_each(|unit| unit.weight = 3);
    assert!(grouped(&units).languages[0].grouped);
}

#[test]
fn every_language_has_a_top_theme_and_none_mixes() {
    let (english, swedish, few) = (material(300, 4), material(40, 5), material(5, 6));
    let mut all = units(&english, "en");
    all.extend(units(&few, "fi"));
    all.extend(units(&swedish, "sv"));
    let grouping = grouped(&all);
    for (unit, leaf) in all.iter().zip(&grouping.leaf_of) {
        let language = leaf.map(|leaf| grouping.nodes[leaf].language);
        assert!(language.is_none_or(|language| language == Some(unit.language)));
    }
    let tops = |code: &str| {
        let of = |node: &&Node| node.level == 1 && node.language == Some(Language::new(code));
        grouping.nodes.iter().filter(of).count()
    };
    assert!(tops("en") >= 1 && tops("sv") >= 1 && tops("fi") == 0 && tops("en") + tops("sv") <= 12);
    let told: Vec<(&str, bool)> =
        grouping.languages.iter().map(|one| (one.language.code(), one.grouped)).collect();
    assert_eq!(told, [("en", true), ("sv", true), ("fi", false)]);
    check_tree(&grouping);
}

#[test]
fn strange_texts_do_no_harm() {
    let mut texts: Vec<(usize, String)> = material(60, 8);
    let strange = ["", "…", "🙂🙂", "x", "a\u{0301}", "\u{202E}", "١٢٣", &"long ".repeat(5000)];
    texts.extend(strange.iter().map(|text| (9, (*text).to_owned())));
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    let grouping = grouped(&units(&texts, "en"));
    for (text, leaf) in texts.iter().zip(&grouping.leaf_of) {
        assert!(leaf.is_none() || text.1.chars().any(char::is_alphanumeric), "{text:?}");
    }
    let same: Vec<(usize, String)> = (0..40).map(|at| (0, "yes".repeat(at + 1))).collect();
    assert_eq!(grouped(&units(&same, "en")).leaf_of.len(), 40);
}

#[test]
fn one_thread_and_many_agree() {
    let texts = material(700, 10);
    let units = units(&texts, "en");
    let on = |threads| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .map(|pool| pool.install(|| grouped(&units)))
    };
    assert_eq!(on(1).ok(), on(5).ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// The same texts in another order go to the same nodes, with the same neighbours.
    #[test]
    fn order_does_not_matter(shuffle in 0..u64::MAX, count in 30_usize..160) {
        let texts = material(count, 11);
        let units = units(&texts, "en");
        let mut order: Vec<usize> = (0..count).collect();
        Random::new(shuffle, 12).shuffle(&mut order);
        let shuffled: Vec<Unit> = order.iter().map(|&at| units[at]).collect();
        let (straight, mixed) = (grouped(&units), grouped(&shuffled));
        prop_assert_eq!(&straight.nodes, &mixed.nodes);
        for (place, &at) in order.iter().enumerate() {
            prop_assert_eq!(straight.leaf_of[at], mixed.leaf_of[place]);
            prop_assert_eq!(straight.runner_up[at], mixed.runner_up[place]);
            prop_assert_eq!(straight.centrality[at], mixed.centrality[place]);
            let expect: Vec<(usize, f32)> = straight.neighbours.of(at).collect();
            let found: Vec<(usize, f32)> = mixed.neighbours.of(place).map(|(other, c)| (order[other], c)).collect();
            prop_assert_eq!(expect, found);
        }
    }
}
