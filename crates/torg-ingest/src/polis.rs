//! The question of a Polis conversation stands in the file beside the statements: its topic, or its description where
//! the topic is only a name and the description asks. What else a description says is nobody's question.

use crate::raw::{RawContribution, RawReading};
use std::collections::BTreeMap;
use torg_core::Format;

/// Longer texts are no question.
const QUESTION_CHARS_MAX: usize = 300;
const ENDS: [char; 5] = ['.', '!', '?', '…', '؟'];

/// The question that the details of a summary hold.
pub fn question(details: &BTreeMap<String, String>) -> Option<String> {
    let said = |key| details.get(key).map(String::as_str).filter(|text| is_said(text));
    let (topic, description) = (said("topic"), said("conversation-description"));
    let asked = description.filter(|text| asks(text) && topic.is_none_or(is_name));
    asked.or(topic).or(description).map(str::to_owned)
}

/// Puts the question before the statements that have none.
pub fn ask<'s>(
    question: Option<&String>,
    sheets: impl Iterator<Item = &'s mut (RawReading, Vec<RawContribution>)>,
) {
    let polis = sheets.filter(|(reading, _)| reading.format == Format::Polis);
    for contribution in polis.flat_map(|(_, contributions)| contributions) {
        contribution.prompt = contribution.prompt.take().or_else(|| question.cloned());
    }
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= QUESTION_CHARS_MAX
}

/// "The square" names; "Can we agree on the square?" and "Together we build the square." say something.
fn is_name(topic: &str) -> bool {
    !topic.trim_end().ends_with(ENDS)
}

/// From its first sentence to its last.
fn asks(text: &str) -> bool {
    let first = text.split_inclusive(ENDS).next().unwrap_or_default();
    [first, text].iter().all(|part| part.trim_end().ends_with(['?', '؟']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(topic: &str, description: &str, expect: Option<&str>) {
        let details = [("topic", topic), ("conversation-description", description)];
        let details = details.map(|(key, text)| (key.to_owned(), text.to_owned())).into();
        assert_eq!(question(&details).as_deref(), expect, "{topic} | {description}");
    }

    #[test]
    fn the_topic_is_the_question_unless_it_only_names() {
        check("The square", "What should change there? And why?", Some("What should change there? And why?"));
        check("The square", "We thank all 40 who voted. Questions?", Some("The square"));
        check("The square", "This conversation is closed.", Some("The square"));
        check("The square", "", Some("The square"));
        check("Can we agree on the square?", "What do you think?", Some("Can we agree on the square?"));
        check("Together we build the square.", "What is missing?", Some("Together we build the square."));
        check("", "Say what is missing.", Some("Say what is missing."));
        check("", &"What is missing? ".repeat(20), None);
        check(" ", "", None);
    }
}
