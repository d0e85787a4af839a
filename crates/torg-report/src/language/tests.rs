//! The same messages with the same slots in every language, and no digit in any of them.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

/// Message to the slots that it and the messages inside it use, read from the file as text.
fn slots(language: ReportLanguage) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in language.messages().lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            current = line.split_once(" =").unwrap_or_else(|| panic!("{line}")).0.to_owned();
            assert!(messages.insert(current.clone(), String::new()).is_none(), "{current} stands twice");
        }
        messages.entry(current.clone()).or_default().push_str(line);
    }
    let names: Vec<String> = messages.keys().filter(|name| name.starts_with("count-")).cloned().collect();
    let own = |body: &str| -> BTreeSet<String> {
        let word = |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
        body.split('$').skip(1).map(word).collect()
    };
    let inlined = |body: &str| {
        let inside = names.iter().filter(|name| body.contains(&format!("{{ {name} }}")));
        inside.filter_map(|name| messages.get(name)).flat_map(|body| own(body)).chain(own(body)).collect()
    };
    messages.iter().map(|(id, body)| (id.clone(), inlined(body))).collect()
}

#[test]
fn every_language_has_the_same_messages_with_the_same_slots() {
    let english = slots(ReportLanguage::English);
    for language in ReportLanguage::ALL {
        let other = slots(language);
        let ids = |slots: &BTreeMap<String, BTreeSet<String>>| slots.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(&other), ids(&english), "{}", language.code());
        for (id, expect) in &english {
            assert_eq!(&other[id], expect, "{} {id}", language.code());
        }
    }
}

#[test]
fn every_message_can_be_said_in_full_whatever_the_counts() {
    for language in ReportLanguage::ALL {
        let words = Words::new(language);
        for (id, names) in slots(language) {
            for count in [0, 1, 2, 3, 11, 100, 1_000_000] {
                let given: Vec<_> = names.iter().map(|name| (name.as_str(), Some(count))).collect();
                let mut errors = Vec::new();
                let mut args = FluentArgs::new();
                given.iter().for_each(|(name, count)| args.set(*name, slot(name, *count)));
                let message = words.bundle.get_message(&id).and_then(|message| message.value());
                let text = words.bundle.format_pattern(message.unwrap(), Some(&args), &mut errors);
                assert!(errors.is_empty(), "{} {id}: {errors:?}", language.code());
                assert!(!text.chars().any(char::is_numeric), "{} {id}: {text}", language.code());
            }
        }
    }
}

#[test]
fn the_files_have_no_faults() {
    for language in ReportLanguage::ALL {
        if let Err((_, errors)) = FluentResource::try_new(language.messages().to_owned()) {
            panic!("{}: {errors:?}", language.code());
        }
    }
}

#[test]
fn the_plural_follows_the_language() {
    let check = |language: ReportLanguage, count: u64, expect: &str| {
        let said: String = Words::new(language)
            .pieces("count-people", &[("participants", Some(count))])
            .into_iter()
            .map(|piece| match piece {
                Piece::Words(words) => words,
                Piece::Slot(name) => format!("<{name}>"),
            })
            .collect();
        assert_eq!(said, expect, "{} {count}", language.code());
    };
    check(ReportLanguage::English, 1, "<participants> person");
    check(ReportLanguage::English, 0, "<participants> people");
    check(ReportLanguage::French, 0, "<participants> personne");
    check(ReportLanguage::Swedish, 1, "<participants> person");
    check(ReportLanguage::Arabic, 2, "<participants> شخصان");
    check(ReportLanguage::Arabic, 5, "<participants> أشخاص");
    check(ReportLanguage::Arabic, 11, "<participants> شخصًا");
    check(ReportLanguage::Arabic, 100, "<participants> شخص");
}

#[test]
fn everything_the_core_can_name_has_a_word() {
    use torg_core::{ContributionId, Format, Reason, Redaction, SetAside, State};
    let id = ContributionId::of("a", 0, "b");
    let reasons = [
        Reason::IdenticalTo(id.clone()),
        Reason::NearlyIdenticalTo(id),
        Reason::TooShort,
        Reason::SingleVoice,
        Reason::TooFewToGroup,
        Reason::ModeratedAtSource,
        Reason::ExcludedBySettings,
        Reason::EmptyFile,
        Reason::UnknownFormat(String::new()),
        Reason::Malformed(String::new()),
        Reason::OverLimit(String::new()),
        Reason::NotOpened(String::new()),
        Reason::NoText,
        Reason::NoTextColumn,
    ];
    use Format::*;
    let formats = [
        MicrosoftForms,
        GoogleForms,
        LimeSurvey,
        Polis,
        Decidim,
        Table,
        Transcript,
        Interview,
        Notes,
        Document,
        Unknown,
    ];
    use SetAside::*;
    let aside = [Blank, Heading, Interviewer, PageFurniture, TitleRow, Companion];
    use Redaction::*;
    let redactions = [Email, Phone, IdentityNumber, Iban, Card, Address, Profile, Plate, Name];
    let ids = reasons.iter().map(|it| format!("reason-{}", it.code()));
    let ids = ids.chain(State::ALL.iter().map(|it| format!("state-{}", it.code())));
    let ids = ids.chain(formats.iter().map(|it| format!("format-{}", crate::data::word(it))));
    let ids = ids.chain(aside.iter().map(|it| format!("set-aside-{}", crate::data::word(it))));
    let ids = ids.chain(redactions.iter().map(|it| format!("redaction-{}", crate::data::word(it))));
    let messages = slots(ReportLanguage::English);
    for id in ids {
        assert!(messages.contains_key(&id), "{id}");
    }
}

/// Kinds of `data-word`, which the same calls take.
const MARKS: [&str; 13] = [
    "source",
    "place",
    "date",
    "value",
    "attribute",
    "question",
    "option",
    "prompt",
    "language",
    "contribution",
    "title",
    "observation",
    "method",
];

/// The messages that the pages name in their source, by the calls that take one.
fn named_in(source: &str) -> BTreeSet<String> {
    let calls = [
        "word(\"",
        "say(\"",
        "plain(\"",
        "Text(\"",
        "Number(\"",
        "title: \"",
        "description: \"",
        "            \"finding-",
    ];
    let after = |call: &str| -> Vec<String> {
        let kept = if call.ends_with("finding-") { "finding-" } else { "" };
        let names = source.split(call).skip(1).filter_map(|rest| rest.split('"').next());
        names.map(|name| format!("{kept}{name}")).collect()
    };
    let named = calls.iter().flat_map(|call| after(call));
    named.filter(|name| !name.is_empty() && !name.contains(['{', '.', ' ', '<', '/'])).collect()
}

#[test]
fn every_message_that_the_pages_name_exists() {
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/html"))];
    let messages = slots(ReportLanguage::English);
    let mut named = 0;
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for name in named_in(&std::fs::read_to_string(&path).unwrap()) {
                let is_kind = MARKS.contains(&name.as_str());
                assert!(is_kind || messages.contains_key(&name), "{}: {name}", path.display());
                named += usize::from(!is_kind);
            }
        }
    }
    assert!(named > 100, "the pages name {named} messages");
}
