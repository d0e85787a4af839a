//! The templates can be read, and lack only what the officer must say; the same in every language.
#![allow(clippy::unwrap_used, reason = "a helper that cannot go on ends the test")]

use insta::assert_snapshot;
use std::collections::BTreeSet;
use torg_core::Language;
use torg_dialogue::{Definition, LANGUAGES, template};

/// What `text` lacks, in a definition without warnings.
fn gaps(language: &str, text: &str) -> Vec<String> {
    let definition = Definition::read(text).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(definition.language, Language::new(language));
    let readiness = definition.check();
    assert_eq!(readiness.warnings, [], "{language}");
    readiness.gaps.iter().map(|gap| format!("{}: {}", gap.gate, gap.key)).collect()
}

fn of(language: &str) -> String {
    template(Language::new(language))
}

/// With every suggestion taken: `#ask = true` is one, `# Only` is an explanation.
fn taken(text: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix('#') {
        Some(suggestion) if !suggestion.starts_with(' ') || suggestion.starts_with("    ") => suggestion,
        _ => line,
    });
    lines.map(|line| format!("{line}\n")).collect()
}

#[test]
fn all_languages_lack_the_same() {
    let expected = gaps("en", &of("en"));
    assert_snapshot!(expected.join("\n"));
    for language in LANGUAGES {
        assert_eq!(gaps(language, &of(language)), expected, "{language}");
    }
}

#[test]
fn suggestions_can_be_taken() {
    let expected = gaps("en", &taken(&of("en")));
    assert_snapshot!(expected.join("\n"));
    for language in LANGUAGES {
        assert_eq!(gaps(language, &taken(&of(language))), expected, "{language}");
    }
}

#[test]
fn each_says_the_same_in_words_of_its_own() {
    let texts: BTreeSet<String> = LANGUAGES.map(of).into();
    assert_eq!(texts.len(), LANGUAGES.len());
    assert_eq!(template(Language::UNDETERMINED), of("en"));
    let keys = |text: &str| {
        let taken = taken(text);
        let lines = taken.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        lines.map(|line| line.split(['=', ',']).next().unwrap().trim().to_owned()).collect::<Vec<_>>()
    };
    for text in &texts {
        assert_eq!(keys(text), keys(&of("en")), "{text}");
    }
}
