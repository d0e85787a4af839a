//! The ways in which a dialogue collects what people say.

use crate::{AnswerError, Stage, Survey, Texts, question::words};

/// One way of collecting.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Activity {
    /// Its name in addresses and in the data; lower-case letters, digits and hyphens.
    pub key: String,
    /// Its title.
    pub title: Texts,
    /// What it is about, before it begins.
    pub intro: Texts,
    /// It is open during the days of this stage.
    pub stage: Stage,
    /// What participants do in it.
    pub content: Content,
}

/// What participants do in an activity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// They answer questions, one a page.
    Survey(Survey),
    /// They vote on statements: agree, disagree, pass.
    Statements(Statements),
    /// They put up notes, and give each other's notes dots.
    Wall(Wall),
}

/// Statements to vote on.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statements {
    /// Those that are there from the beginning.
    pub first: Vec<Labelled>,
    /// Whether participants may add their own.
    pub participants_add: bool,
    /// Nobody sees how others voted on a statement before it has so many votes.
    pub votes_before_counts: u32,
    /// Whether what participants add is shown only when someone of the staff has read it.
    pub read_first: bool,
    /// The longest statement a participant may add, in characters.
    pub characters_max: usize,
}

/// A wall of notes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wall {
    /// What the notes answer.
    pub prompt: Texts,
    /// Where a note can be put; none, when the wall is not divided.
    pub columns: Vec<Labelled>,
    /// How many dots each participant can give.
    pub dots: u32,
    /// Whether the notes of others are hidden until the facilitator reveals them.
    pub hidden_until_reveal: bool,
    /// Whether a note is shown to others only when someone of the staff has read it.
    pub read_first: bool,
    /// Whether everyone who takes part can move, join and name notes, or the facilitator alone.
    pub arranged_by_everyone: bool,
    /// The longest note, in characters.
    pub characters_max: usize,
}

impl Statements {
    /// Takes a statement that a participant adds, as [`Question::accept`](crate::Question::accept) takes words.
    pub fn accept(&self, raw: &str) -> Result<String, AnswerError> {
        something(raw, self.characters_max)
    }
}

impl Wall {
    /// Takes the words of a note, as [`Question::accept`](crate::Question::accept) takes words.
    pub fn accept(&self, raw: &str) -> Result<String, AnswerError> {
        something(raw, self.characters_max)
    }
}

fn something(raw: &str, characters_max: usize) -> Result<String, AnswerError> {
    let words = words(raw, characters_max)?;
    if words.trim().is_empty() { Err(AnswerError::Required) } else { Ok(words) }
}

/// A text that is referred to by a key: an option, a column, a statement, a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Labelled {
    /// What is stored; lower-case letters, digits and hyphens.
    pub key: String,
    /// What is shown.
    pub text: Texts,
}
