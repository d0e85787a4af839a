//! The guess of what a column means, from its header and from its values, with a reason a person understands.
//!
//! The guess depends on which values there are, never on their order.

use super::{values::Values, words};
use crate::raw::Role;

/// At most so many different values make a closed answer, whatever the number of rows.
const CLOSED_VALUES_MAX: u64 = 40;
/// A closed answer of few rows repeats itself at least this often on average.
const CLOSED_REPEATS: u64 = 2;
/// From so many words on average, answers are free text.
const TEXT_WORDS: f64 = 3.0;
/// From so many characters on average, answers are free text even without spaces between words.
const TEXT_CHARS: f64 = 25.0;
/// From so many words on average, values under a label are sentences, however often they come again: a campaign, and no
/// groups of participants.
const SENTENCE_WORDS: f64 = 5.0;
/// Closed options are not longer than this on average.
const OPTION_CHARS: f64 = 60.0;

/// Fewer rows say little about how values repeat.
const FEW_ROWS: u64 = 20;

/// Why a column is an attribute that neither a header nor a question says.
pub const LABEL: &str = "a label with";

/// A role and why.
pub type Guess = (Role, String);

/// What a column is taken for.
pub fn guess(header: &str, values: &Values, columns: usize) -> Guess {
    empty(values)
        .or_else(|| by_pattern(values))
        .or_else(|| by_header(header, values))
        .or_else(|| by_values(header, values, columns))
        .unwrap_or_else(|| {
            (Role::Ignore, "short values, nearly all different: they could point at persons".to_owned())
        })
}

fn empty(values: &Values) -> Option<Guess> {
    (values.filled == 0).then(|| (Role::Ignore, "empty".to_owned()))
}

fn by_pattern(values: &Values) -> Option<Guess> {
    let patterns = [
        (values.emails, "e-mail addresses"),
        (values.phones, "telephone numbers"),
        (values.ips, "IP addresses"),
        (values.tokens, "random tokens"),
    ];
    let (_, what) = patterns.into_iter().find(|(count, _)| values.mostly(*count, 50))?;
    Some((Role::Personal, format!("most values are {what}")))
}

fn by_header(header: &str, values: &Values) -> Option<Guess> {
    let free_text = is_free_text(values);
    let because = |word: &str| format!("the header says “{word}”");
    let is_id = words::ID.contains(&words::fold(header).as_str());
    if let Some(word) = words::found(words::PERSONAL, header).filter(|_| !is_id && values.words_mean() < 6.0)
    {
        return Some((Role::Personal, because(word)));
    }
    if let Some(word) = words::found(words::OBSERVATION, header) {
        return Some((Role::Observation, because(word)));
    }
    if let Some(word) = words::found(words::ID, header).filter(|_| !free_text) {
        return Some((Role::Id, because(word)));
    }
    if let Some(word) = words::found(words::DATE, header).filter(|_| is_moment(values)) {
        return Some((Role::Date, because(word)));
    }
    if let Some(word) = words::found(words::LANGUAGE, header).filter(|_| values.mostly(values.languages, 80))
    {
        return Some((Role::Language, because(word)));
    }
    if let Some(word) = words::found(words::GENERIC, header).filter(|_| !is_count(values)) {
        return Some((Role::Question, because(word)));
    }
    let attribute = attribute_word(header).filter(|_| !free_text || is_closed(values))?;
    Some(attribute_guess(attribute, values))
}

fn attribute_word(header: &str) -> Option<&'static str> {
    [words::BIRTH_YEAR, words::POSTCODE, words::AGE, words::ATTRIBUTE]
        .into_iter()
        .find_map(|list| words::found(list, header))
}

fn attribute_guess(word: &str, values: &Values) -> Guess {
    let coarse = [words::BIRTH_YEAR, words::POSTCODE, words::AGE].iter().any(|list| list.contains(&word));
    if coarse || is_closed(values) || values.filled < FEW_ROWS || values.distinct_percent() < 50 {
        (Role::Attribute, format!("the header says “{word}”"))
    } else {
        (
            Role::Ignore,
            format!(
                "the header says “{word}”, but the values differ so much that they could point at persons"
            ),
        )
    }
}

fn by_values(header: &str, values: &Values, columns: usize) -> Option<Guess> {
    if values.mostly(values.days, 80) {
        return Some((Role::Date, "the values are dates".to_owned()));
    }
    if words::asks(words::ASKS_AGE, header) && (is_closed(values) || is_count(values)) {
        return Some((Role::Attribute, "a question about age".to_owned()));
    }
    if words::asks(words::ASKS_ATTRIBUTE, header) && is_group(values) {
        return Some((Role::Attribute, "a question about who the participant is".to_owned()));
    }
    if is_count(values) {
        return Some(number_guess(header, values));
    }
    if values.mostly(values.urls, 50) {
        return Some((Role::Ignore, "the values are web addresses".to_owned()));
    }
    let asks = words::is_sentence(header);
    if let Some(options) = &values.options {
        let between = options.separator;
        return Some((Role::Choice, format!("several options in one cell, separated by “{between}”")));
    }
    let sentences = !asks && values.words_mean() >= SENTENCE_WORDS;
    if is_closed(values)
        && !sentences
        && (values.words_mean() < TEXT_WORDS || values.distinct_percent() <= 20)
    {
        let role = if asks { Role::Choice } else { Role::Attribute };
        let what = if asks { "a question with" } else { LABEL };
        return Some((role, format!("{what} {} different short answers", values.distinct)));
    }
    if is_free_text(values) {
        return Some((Role::Question, format!("free text: {:.0} words on average", values.words_mean())));
    }
    if asks || columns == 1 {
        return Some((Role::Question, "short answers in people's own words".to_owned()));
    }
    None
}

fn number_guess(header: &str, values: &Values) -> Guess {
    if (words::is_sentence(header) || names_a_scale(header)) && values.distinct <= 11 {
        return (Role::Choice, format!("a question answered with {} different numbers", values.distinct));
    }
    (Role::Ignore, "the values are numbers".to_owned())
}

/// "Grade (1-5)".
fn names_a_scale(header: &str) -> bool {
    let parts: Vec<&str> = header.split(['-', '–']).collect();
    let ends = |pair: &[&str]| matches!(pair, [low, high] if low.trim_end().ends_with(['0', '1']) && high.trim_start().starts_with(|c: char| c.is_ascii_digit()));
    parts.windows(2).any(ends)
}

fn is_count(values: &Values) -> bool {
    values.mostly(values.numbers, 90)
}

fn is_moment(values: &Values) -> bool {
    values.mostly(values.days, 50) || is_count(values)
}

fn is_free_text(values: &Values) -> bool {
    values.words_mean() >= TEXT_WORDS || values.chars_mean() >= TEXT_CHARS
}

/// Names of groups: few words, and few different ones where there are enough rows to tell.
fn is_group(values: &Values) -> bool {
    values.words_mean() < 5.0 && (is_closed(values) || values.filled < FEW_ROWS)
}

fn is_closed(values: &Values) -> bool {
    values.distinct <= CLOSED_VALUES_MAX
        && values.chars_mean() <= OPTION_CHARS
        && values.filled >= values.distinct.saturating_mul(CLOSED_REPEATS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Limits, table::grid::Grid};

    fn check(header: &str, cells: &[&str], role: Role, reason: &str) {
        let mut grid = Grid::default();
        for (number, cell) in (1..).zip(cells) {
            grid.start_row(number, &Limits::default()).unwrap();
            grid.push(0, cell, &Limits::default()).unwrap();
        }
        let values = Values::of(&grid, 0, 0);
        assert_eq!(guess(header, &values, 4), (role, reason.to_owned()), "{header}");
    }

    #[test]
    fn headers_and_values_tell_roles() {
        let texts = ["Fler bänkar i skuggan tack", "Mindre trafik på lördagar", "Jag vet inte riktigt vad"];
        check("Vad saknar du?", &texts, Role::Question, "free text: 5 words on average");
        check("comment-body", &texts, Role::Question, "the header says “comment-body”");
        check("Namn", &["Ada Berg", "Bo Ek", "Cia Alm"], Role::Personal, "the header says “namn”");
        check("Vill ha svar", &["a@b.se", "c@d.se", ""], Role::Personal, "most values are e-mail addresses");
        check("Kön", &["kvinna", "man", "man", "kvinna"], Role::Attribute, "the header says “kön”");
        check("Ålder", &["34", "71", "19"], Role::Attribute, "the header says “ålder”");
        check(
            "Trivs du på torget?",
            &["ja", "nej", "ja", "ja"],
            Role::Choice,
            "a question with 2 different short answers",
        );
        check(
            "Färg",
            &["röd", "blå", "röd", "blå"],
            Role::Attribute,
            "a label with 2 different short answers",
        );
        check("Timestamp", &["2026-05-17 10:00", "2026-05-18"], Role::Date, "the header says “timestamp”");
        check(
            "Hur nöjd är du?",
            &["1", "5", "4", "1"],
            Role::Choice,
            "a question answered with 3 different numbers",
        );
        check(
            "Betyg (1-5)",
            &["1", "5", "4", "1"],
            Role::Choice,
            "a question answered with 3 different numbers",
        );
        let campaign = ["Rädda vårt bibliotek på Norr nu"; 12];
        check("Inskickat", &campaign, Role::Question, "free text: 6 words on average");
        check("Author", &["Kim", "Bo", "Bo", "Kim"], Role::Personal, "the header says “author”");
        check("author id", &["1", "2", "2", "3"], Role::Id, "the header says “author id”");
        check("agrees", &["1", "5", "4"], Role::Ignore, "the values are numbers");
        check("Språk", &["sv", "en", "sv"], Role::Language, "the header says “språk”");
        check(
            "Vilka?",
            &["Skugga;Vatten;", "Vatten;", "Skugga;Vatten;"],
            Role::Choice,
            "several options in one cell, separated by “;”",
        );
        check(
            "Övrigt",
            &["Ada", "Bo", "Cia"],
            Role::Ignore,
            "short values, nearly all different: they could point at persons",
        );
        check("ID", &["1", "2", "3"], Role::Id, "the header says “id”");
    }
}
