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

/// A count for each plural form that any of the languages has.
const COUNTS: [u64; 7] = [0, 1, 2, 3, 11, 100, 1_000_000];

/// What a message says for a count in all its slots: no words, the names of the slots that it shows, by name.
fn said(words: &Words, id: &str, names: &BTreeSet<String>, count: u64) -> Vec<String> {
    let mut errors = Vec::new();
    let mut args = FluentArgs::new();
    names.iter().for_each(|name| args.set(name.as_str(), slot(name, Some(count))));
    let message = words.bundle.get_message(id).and_then(|message| message.value());
    let text = words.bundle.format_pattern(message.unwrap(), Some(&args), &mut errors);
    let language = words.language().code();
    assert!(errors.is_empty(), "{language} {id}: {errors:?}");
    assert!(!text.chars().any(char::is_numeric), "{language} {id}: {text}");
    let shown = split(&text).into_iter().filter_map(|piece| match piece {
        Piece::Slot(name) => Some(name),
        Piece::Words(_) => None,
    });
    let mut shown: Vec<String> = shown.collect();
    shown.sort();
    shown
}

#[test]
fn every_branch_of_every_message_shows_the_same_slots_in_every_language() {
    let english = Words::new(ReportLanguage::English);
    for language in ReportLanguage::ALL {
        let words = Words::new(language);
        for (id, names) in slots(language) {
            let expect = said(&english, &id, &names, 2);
            for count in COUNTS {
                assert_eq!(said(&words, &id, &names, count), expect, "{} {id}, {count}", language.code());
            }
        }
    }
}

#[test]
fn plural_forms_are_those_of_the_language() {
    for language in ReportLanguage::ALL {
        let expect = match language {
            ReportLanguage::Arabic => vec!["zero", "one", "two", "few", "many", "other"],
            _ => vec!["one", "other"],
        };
        let mut forms: Vec<&str> = Vec::new();
        let lines = language.messages().lines().map(str::trim_start);
        for line in lines.filter(|line| line.starts_with(['[', '*'])) {
            forms.push(line.trim_start_matches(['*', '[']).split(']').next().unwrap());
        }
        assert!(!forms.is_empty());
        for chosen in forms.chunks(expect.len()) {
            assert_eq!(chosen, expect, "{}", language.code());
        }
    }
}

#[test]
fn marks_are_those_of_the_language() {
    let check = |language: ReportLanguage, strange: &[&str]| {
        let lines = language.messages().lines().filter(|line| !line.starts_with('#'));
        for line in lines.filter(|line| !line.starts_with("list-separator")) {
            let found = strange.iter().find(|mark| line.contains(**mark));
            assert_eq!(found, None, "{}: {line}", language.code());
        }
    };
    check(ReportLanguage::Arabic, &["\"", "“", "„", ", ", "?", ";"]);
    check(ReportLanguage::German, &["\"", "”", "«", "'"]);
    check(ReportLanguage::English, &["\"", "„", "«", "'"]);
    check(ReportLanguage::Spanish, &["\"", "“", "”", "'"]);
    check(ReportLanguage::Finnish, &["\"", "“", "„", "«", "'"]);
    check(ReportLanguage::French, &["\"", "“", " :", " ;", " ?", " !", " »", "« ", "'"]);
    check(ReportLanguage::Italian, &["\"", "“", "”", "'"]);
    check(ReportLanguage::Portuguese, &["\"", "„", "«", "'"]);
    check(ReportLanguage::Swedish, &["\"", "“", "„", "«", "'"]);
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
        Reason::TakenBack,
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

/// All that is written about the pages.
fn sources() -> String {
    let mut text = String::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src/html"))];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    text
}

#[test]
fn every_message_that_the_pages_name_exists() {
    let messages = slots(ReportLanguage::English);
    let named: BTreeSet<_> =
        named_in(&sources()).into_iter().filter(|name| !MARKS.contains(&name.as_str())).collect();
    let missing: Vec<_> = named.iter().filter(|name| !messages.contains_key(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let named = named.len();
    assert!(named > 100, "the pages name {named} messages");
}

/// Beginnings of messages whose names the pages put together.
const FAMILIES: [&str; 7] =
    ["count-", "format-", "month-short-", "reason-", "redaction-", "set-aside-", "state-"];

#[test]
fn every_message_is_said_somewhere() {
    let pages = sources();
    let of_family = |id: &str| FAMILIES.iter().any(|family| id.starts_with(family));
    let silent = |id: &String| !of_family(id) && !pages.contains(&format!("\"{id}\""));
    let unsaid: Vec<_> = slots(ReportLanguage::English).into_keys().filter(silent).collect();
    assert!(unsaid.is_empty(), "{unsaid:?}");
}
