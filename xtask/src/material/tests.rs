//! What the material promises.

use super::contribution::{Contribution, Writer};
use super::grammar::Grammar;
use std::collections::BTreeSet;

const LANGUAGES: [&str; 2] = ["sv", "en"];

fn rows(language: &str, seed: u64, rows: u64) -> Vec<Contribution> {
    let grammar = Grammar::of(language).unwrap();
    let writer = Writer::new(&grammar, seed);
    (1..=rows).map(|row| writer.contribution(row)).collect()
}

fn words(rows: &[Contribution]) -> usize {
    rows.iter().flat_map(|row| row.text.split_whitespace()).collect::<BTreeSet<_>>().len()
}

#[test]
fn every_theme_has_an_area_and_three_topics() {
    for language in LANGUAGES {
        let grammar = Grammar::of(language).unwrap();
        assert!((120..=200).contains(&grammar.themes.len()), "{language}: {}", grammar.themes.len());
        assert!(grammar.areas.iter().all(|area| area.reasons.len() == 5), "{language}");
        for theme in &grammar.themes {
            assert_eq!(theme.topics.len(), 3, "{language}: {}", theme.name);
            let topics = theme.topics.iter();
            topics.for_each(|it| assert!(it.things.len() == 3 || it.things.len() == 4, "{:?}", it.things));
        }
    }
}

#[test]
fn no_template_is_left_unfilled() {
    for language in LANGUAGES {
        for row in rows(language, 1, 20_000) {
            assert!(!row.text.contains(['{', '}']), "{}", row.text);
            assert!(!row.text.trim().is_empty());
        }
    }
}

#[test]
fn a_row_follows_from_seed_and_number() {
    let texts = |seed, count| rows("sv", seed, count).into_iter().map(|row| row.text).collect::<Vec<_>>();
    let (few, many) = (texts(3, 200), texts(3, 2_000));
    assert_eq!(few, many[..200]);
    assert_ne!(few, texts(4, 200));
}

#[test]
fn texts_differ_and_vocabulary_keeps_growing() {
    for language in LANGUAGES {
        let rows = rows(language, 0, 40_000);
        let distinct = rows.iter().map(|row| &row.text).collect::<BTreeSet<_>>().len();
        assert!(distinct * 100 >= rows.len() * 90, "{language}: {distinct} distinct");
        let (half, all) = (words(&rows[..20_000]), words(&rows));
        assert!(all * 100 >= half * 125, "{language}: {half} words in half, {all} in all");
    }
}

#[test]
fn sizes_of_themes_fall_as_zipf_says_and_each_is_there() {
    let rows = rows("en", 0, 40_000);
    let themes = Grammar::of("en").unwrap().themes.len();
    let mut sizes = vec![0; themes];
    rows.iter().filter_map(|row| row.about).for_each(|(theme, _)| sizes[theme] += 1);
    sizes.sort_unstable();
    assert!(sizes[0] > 40, "{sizes:?}");
    assert!(sizes[themes - 1] > 15 * sizes[0], "{sizes:?}");
}
