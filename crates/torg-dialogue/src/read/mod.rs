//! `dialogue.toml` as it is read: the file becomes a tree in which every value knows its place, the tree becomes a
//! [`Definition`], and every mistake is collected on the way, so that all of them are told at once.

mod activity;
mod definition;
mod fields;
mod lines;
mod places;
mod question;
mod reading;
mod texts;

pub use places::PlaceFile;
pub(crate) use {fields::KEY_CHARACTERS_MAX, places::PLACE_CHARACTERS_MAX};

use crate::Definition;
use lines::Lines;
use reading::Reading;
use std::fmt;
use thiserror::Error;
use toml::de::DeTable;

/// What the file is called.
const FILE: &str = "dialogue.toml";
/// Quotation marks that word processors make of `"`.
const CURLY: [char; 7] = ['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '\u{ab}', '\u{bb}'];

/// Everything that is wrong in a `dialogue.toml`, by line.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub struct DefinitionError(Vec<Problem>);

impl DefinitionError {
    /// What is wrong, by line. Never empty.
    pub fn problems(&self) -> &[Problem] {
        &self.0
    }
}

impl fmt::Display for DefinitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.0.iter().enumerate() {
            let between = if at == 0 { "" } else { "\n" };
            write!(f, "{between}{problem}")?;
        }
        Ok(())
    }
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
#[error("{FILE}, line {line}: {message}\n  {shown}")]
#[non_exhaustive]
pub struct Problem {
    /// Which line, from 1.
    pub line: usize,
    /// Which key, such as `activity.survey.question.q1.kind`; empty when the file cannot be read there at all.
    pub key: String,
    /// That line.
    pub shown: String,
    /// What is wrong, and what would be right.
    pub message: String,
}

impl Definition {
    /// Reads the text of a `dialogue.toml`. What is left out is no mistake: [`Definition::check`] tells what is missing.
    pub fn read(text: &str) -> Result<Self, DefinitionError> {
        let (tree, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            return Err(unreadable(text, &errors));
        }
        let reading = Reading::of(text, tree.get_ref());
        let read = definition::read(&reading, tree.get_ref());
        reading.finish(read)
    }
}

/// What is not TOML. Where the file cannot be read, what follows on the same line says nothing new.
fn unreadable(text: &str, errors: &[toml::de::Error]) -> DefinitionError {
    let lines = Lines::of(text);
    let problem = |error: &toml::de::Error| {
        let line = lines.number(&error.span().unwrap_or(0..0));
        let shown = lines.shown(line).to_owned();
        let message = if opens_curly(&shown) {
            "the quotation marks are curly, as a word processor makes them; write straight ones: \""
                .to_owned()
        } else {
            let said = error.message().lines().next().unwrap_or_default();
            format!(
                "the line cannot be read ({said}); a line is `key = \"text\"`, with straight quotation marks"
            )
        };
        Problem { line, key: String::new(), shown, message }
    };
    let mut problems: Vec<Problem> = errors.iter().map(problem).collect();
    problems.sort_by_key(|problem| problem.line);
    problems.dedup_by_key(|problem| problem.line);
    DefinitionError(problems)
}

/// Whether the first text on a line begins with a curly quotation mark. Those inside a text are its own.
fn opens_curly(line: &str) -> bool {
    let mark = |char: &char| CURLY.contains(char) || matches!(char, '"' | '\'');
    line.chars().find(mark).is_some_and(|mark| CURLY.contains(&mark))
}
