//! Names that the words before them give away: "Jag heter …", "Mrs …", "Mvh …". A name is words with capitals; what
//! follows in small letters, or is a role ("Mr Mayor"), is none. Refuses names that nothing introduces.

use super::{
    Hit,
    name_words::{ADDRESSED, NOT_NAMES, ORGANISATION_ENDINGS, ORGANISATIONS},
    names::{Word, words},
};
use regex::Regex;
use std::sync::LazyLock;
use torg_core::Redaction;

/// Words of a name at most.
const NAME_WORDS_MAX: usize = 3;

/// Before a name that somebody says is their own.
const OWN: &str = r"jag heter|mitt namn är|my name is|minun nimeni on|nimeni on|je m['’]appelle|mon nom est|me llamo|mi nombre es|mi chiamo|il mio nome è|ich hei(?:ß|ss)e|mein name ist|o meu nome é|meu nome é|chamo-me";
/// Before a name of somebody else.
const TITLES: &str = r"fru|herr|herrn|fröken|mr|mrs|ms|dr|rouva|herra|neiti|madame|monsieur|mademoiselle|mme|mlle|señora|señor|señorita|sra|sr|srta|doña|signora|signor|frau|senhora|senhor";
/// Before a name that ends a text or a line.
const CLOSINGS: &str = r"mvh|vänliga hälsningar|vänlig hälsning|hälsningar|kind regards|best regards|sincerely|terveisin|cordialement|saludos|atentamente|cordiali saluti|mit freundlichen grüßen|mfg|cumprimentos";

static CUES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(&format!(r"(?i)\b(?:(?P<own>{OWN})|(?P<title>{TITLES})|(?P<closing>{CLOSINGS}))\b[.,:]?\s+"))
        .ok()
});

static CLOSING: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!(r"(?i)^\W*(?:med )?(?:{CLOSINGS})\W*$")).ok());

/// Arabic has no capitals: after "my name is" come one or two words, not one that begins with "and".
static ARABIC: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b(?:اسمي|إسمي)(?: هو)?\s+(\w+(?:\s+(?:ال)?[^و\W]\w+)?)(?:\s+و|\s*$|[.،,!؟])").ok()
});

/// Whether a text is nothing but the closing of a letter.
pub(super) fn is_closing(text: &str) -> bool {
    CLOSING.as_ref().is_some_and(|closing| closing.is_match(text))
}

/// Whether any of the words stand in the text.
pub(super) fn may_be_in(text: &str) -> bool {
    [&CUES, &ARABIC].into_iter().any(|cues| cues.as_ref().is_some_and(|cues| cues.is_match(text)))
}

pub(super) fn find(text: &str) -> Vec<Hit> {
    let cues = CUES.iter().flat_map(|cues| cues.captures_iter(text));
    let mut hits: Vec<Hit> = cues
        .filter_map(|cue| {
            // "MS Project" is no woman's.
            let shouted = cue.name("title").is_some_and(|title| !title.as_str().contains(char::is_lowercase));
            let end = name_end(text, cue.get(0)?.end())?;
            let rest = text.get(end..).unwrap_or_default();
            let last = rest.trim_start_matches([' ', '.', ',', '!']);
            let whole = cue.name("closing").is_none() || last.is_empty() || last.starts_with(['\n', '\r']);
            (whole && !shouted).then_some(Hit { start: cue.get(0)?.end(), end, kind: Redaction::Name })
        })
        .collect();
    let arabic = ARABIC.iter().flat_map(|cues| cues.captures_iter(text)).filter_map(|cue| cue.get(1));
    hits.extend(arabic.map(|name| Hit { start: name.start(), end: name.end(), kind: Redaction::Name }));
    hits
}

/// Where the name ends that begins here, if one does.
fn name_end(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let mut end = 0usize;
    for word in words(rest).take(NAME_WORDS_MAX) {
        let joined = matches!(rest.get(end..word.start), Some("" | " " | "-" | "’" | "'" | "\u{a0}"));
        let initial = rest.get(word.end()..).is_some_and(|after| after.starts_with(['\'', '’']));
        if !joined || (end == 0 && word.start > 0) || !is_name(&word, initial) {
            break;
        }
        end = word.end();
    }
    (end > 0).then(|| start.saturating_add(end))
}

/// A word of one letter is one only as an `initial`, as in O'Neil.
fn is_name(word: &Word<'_>, initial: bool) -> bool {
    let lower = word.text.to_lowercase();
    let named = word.text.starts_with(char::is_uppercase) && (initial || word.text.chars().count() > 1);
    let role = [NOT_NAMES, ADDRESSED, ORGANISATIONS].iter().any(|list| list.contains(&lower.as_str()));
    let organisation = ORGANISATION_ENDINGS.iter().any(|ending| lower.ends_with(ending));
    named && !role && !organisation && word.text.chars().all(char::is_alphabetic)
}
