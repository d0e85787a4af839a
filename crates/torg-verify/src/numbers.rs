//! Every number that the pages show: its key, its value and its visible digits, against the open data. A digit that
//! stands alone, unmarked, is a number without a source.

use crate::{
    document::{Node, Page},
    keys::{self, Answer},
    shown::Shown,
    verdict::{Check, Examination},
};
use std::collections::{BTreeMap, BTreeSet};

/// Marks under which a digit may stand.
const MARKS: [&str; 6] = ["data-key", "data-quote", "data-text", "data-label", "data-fixed", "data-word"];

/// Numbers as the pages show them.
pub(crate) struct OnPages {
    exam: Examination,
    answers: BTreeMap<String, Answer>,
    on_index: BTreeSet<String>,
}

impl OnPages {
    pub fn new() -> Self {
        let exam = Examination::new("numbers", "numbers in the report equal those counted in the open data");
        Self { exam, answers: BTreeMap::new(), on_index: BTreeSet::new() }
    }

    pub fn page(&mut self, shown: &Shown<'_, '_>, page: &Page) {
        for (at, element) in page.elements.iter().enumerate() {
            if let Some(key) = element.attribute("data-key") {
                self.number(shown, page, at, key);
            } else if let Some(name) = element.attribute("data-fixed") {
                self.constant(shown, page, at, name);
            } else if element.attribute("data-value").is_some() {
                self.exam.problem(&page.file, page.place(at), "a value stands without a key");
            }
            let digits = |node: &Node| matches!(node, Node::Text(text) if text.chars().any(char::is_numeric));
            if !matches!(element.name.as_str(), "style")
                && element.content.iter().any(digits)
                && !is_marked(page, at)
            {
                let text = page.text(at);
                self.exam.problem(
                    &page.file,
                    page.place(at),
                    format!("a number has no key: `{}`", text.trim()),
                );
            }
        }
    }

    fn number(&mut self, shown: &Shown<'_, '_>, page: &Page, at: usize, key: &str) {
        if page.file == "index.html" && !self.on_index.contains(key) {
            self.on_index.insert(key.to_owned());
        }
        let answer = match self.answers.get(key) {
            Some(answer) => *answer,
            None => {
                let answer = keys::answer(key, shown.data, shown.facts);
                self.answers.insert(key.to_owned(), answer);
                answer
            }
        };
        let value =
            page.elements.get(at).and_then(|element| element.attribute("data-value")).unwrap_or_default();
        let text = page.only_text(at).unwrap_or_default();
        self.exam.saw(1);
        let wrong = match answer {
            Answer::Unknown => Some("there is no such number in the open data".to_owned()),
            Answer::Hidden => Some("it is shown, and so few people must not be".to_owned()),
            Answer::Number(number) | Answer::Percent(number) if value != number.to_string() => {
                Some(format!("the open data gives {number}, and its `data-value` is {value}"))
            }
            Answer::Number(number) | Answer::Percent(number) => {
                let read = visible(&text, matches!(answer, Answer::Percent(_)));
                (read != Some(number)).then(|| format!("the open data gives {number}, and it reads `{text}`"))
            }
        };
        if let Some(what) = wrong {
            self.exam.problem(&page.file, format!("{key}, {}", page.place(at)), what);
        }
    }

    fn constant(&mut self, shown: &Shown<'_, '_>, page: &Page, at: usize, name: &str) {
        self.exam.saw(1);
        let value =
            page.elements.get(at).and_then(|element| element.attribute("data-value")).unwrap_or_default();
        let text = page.text(at);
        let listed = shown.card.content.constants.get(name).map(ToString::to_string);
        if listed.as_deref() != Some(value) || !reads_as(&text, value) {
            let listed = listed.unwrap_or_else(|| "nothing".into());
            let what = format!("the method card says {listed}, its value is {value} and it reads `{text}`");
            self.exam.problem(&page.file, format!("{name}, {}", page.place(at)), what);
        }
    }

    /// The account stands in the report.
    pub fn finish(mut self, shown: &Shown<'_, '_>) -> Check {
        let states = shown.facts.states.keys().map(|state| format!("state/{state}"));
        for key in states.chain(["received".into(), "contributions".into(), "participants".into()]) {
            self.exam.expect(self.on_index.contains(&key), "index.html", String::new, || {
                format!("the account is incomplete: it does not show `{key}`")
            });
        }
        self.exam.finish()
    }
}

fn is_marked(page: &Page, at: usize) -> bool {
    page.nearest(at, |at| {
        let element = page.elements.get(at)?;
        MARKS.iter().any(|mark| element.attribute(mark).is_some()).then_some(())
    })
    .is_some()
}

/// Digits of any script that the reports use, as ASCII.
pub(crate) fn ascii(text: &str) -> String {
    let zero = |letter: char| {
        [('٠', '٩'), ('۰', '۹')].into_iter().find(|(zero, nine)| (*zero..=*nine).contains(&letter))
    };
    let digit = |letter: char| match zero(letter) {
        Some((zero, _)) => {
            char::from_digit(u32::from(letter).saturating_sub(u32::from(zero)), 10).unwrap_or(letter)
        }
        None => letter,
    };
    text.chars().filter(|letter| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}')).map(digit).collect()
}

/// The number that the text reads as: groups of three digits between separators, and a percent sign exactly when it is
/// a percentage.
fn visible(text: &str, percent: bool) -> Option<u64> {
    let text = ascii(text);
    let bare = text.trim_end_matches(['%', '٪']);
    let signs = text.chars().count().checked_sub(bare.chars().count())?;
    if signs != usize::from(percent) {
        return None;
    }
    let bare = if percent { bare.trim_end_matches([' ', '\u{a0}', '\u{202f}']) } else { bare };
    let groups: Vec<&str> =
        bare.split([' ', '\u{a0}', '\u{202f}', '\u{2009}', ',', '.', '\'', '’', '٬']).collect();
    let well = groups.iter().enumerate().all(|(at, group)| {
        let length = if groups.len() == 1 {
            !group.is_empty()
        } else if at == 0 {
            (1..=3).contains(&group.len())
        } else {
            group.len() == 3
        };
        length && group.bytes().all(|byte| byte.is_ascii_digit())
    });
    groups.concat().parse().ok().filter(|_| well)
}

/// A constant may have decimals, with a point or a comma, and a percent sign.
fn reads_as(text: &str, value: &str) -> bool {
    let text = ascii(text).replace(['٫'], ".");
    let text = text.trim_end_matches(['%', '٪', ' ', '\u{a0}', '\u{202f}']);
    if value.contains('.') {
        return text.replace(',', ".") == value;
    }
    visible(text, false).is_some_and(|number| number.to_string() == value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_as_people_do() {
        let check = |text: &str, percent: bool, expect: Option<u64>| {
            assert_eq!(visible(text, percent), expect, "{text}");
        };
        check("1234", false, Some(1234));
        check("1,234", false, Some(1234));
        check("12\u{a0}345\u{202f}678", false, Some(12_345_678));
        check("١٬٢٣٤", false, Some(1234));
        check("12 %", true, Some(12));
        check("١٢٪", true, Some(12));
        check("1.2", false, None);
        check("12", true, None);
        check("12%", false, None);
        check("12,34", false, None);
        check("about 12", false, None);
        check("", false, None);
        check("1,,234", false, None);
    }
}
