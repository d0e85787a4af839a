//! What a participant answered, and why something is not an answer.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// The value with which a form says "prefer not to say". No option has this key.
pub const DECLINED: &str = "~declined";

/// Answers so far, by the key of the question.
pub type Answers = BTreeMap<String, Answer>;

/// One answer. Its JSON is stored and hashed, and is one of `{"text":"…"}`, `{"options":["a","b"]}` in the order of the
/// question, `{"number":4}`, and `"declined"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Words, as they were written. Line breaks are `\n`.
    Text(String),
    /// Keys of the options that were chosen; the name of a place in a list.
    Options(Vec<String>),
    /// A whole number, or a step of a scale.
    Number(i64),
    /// "I prefer not to say".
    Declined,
}

impl Answer {
    /// Whether it says nothing at all.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Options(options) => options.is_empty(),
            Self::Number(_) | Self::Declined => false,
        }
    }
}

/// Why something is not an answer to a question. Whoever shows it says it in the participant's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AnswerError {
    /// The question must be answered.
    #[error("the question must be answered")]
    Required,
    /// The question does not offer to be declined.
    #[error("this question cannot be declined; it can only be answered")]
    CannotDecline,
    /// It was both declined and answered: nobody can tell which was meant.
    #[error("the question was both declined and answered; choose one")]
    DeclinedAndAnswered,
    /// More values than the question can have.
    #[error("{given} values are more than {max}")]
    TooManyValues {
        /// How many there are.
        given: usize,
        /// How many there may be.
        max: usize,
    },
    /// The text is too long.
    #[error("the text has {given} characters; at most {max} are possible")]
    TooLong {
        /// How many characters it has.
        given: usize,
        /// How many it may have.
        max: usize,
    },
    /// Only one thing can be answered.
    #[error("only one answer is possible")]
    OnlyOne,
    /// More options than may be chosen.
    #[error("{given} options are chosen; at most {max} are possible")]
    TooManyChosen {
        /// How many are chosen.
        given: usize,
        /// How many may be.
        max: usize,
    },
    /// There is no such option.
    #[error("there is no such option")]
    NoSuchOption,
    /// The list has no such place.
    #[error("there is no such place in the list")]
    NotInList,
    /// It is not a whole number.
    #[error("a whole number is needed, such as 12")]
    NotANumber,
    /// The number is too small.
    #[error("the number must be at least {min}")]
    TooSmall {
        /// The least.
        min: i64,
    },
    /// The number is too large.
    #[error("the number must be at most {max}")]
    TooLarge {
        /// The largest.
        max: i64,
    },
    /// It answers another kind of question.
    #[error("the answer is of another kind than the question")]
    OtherKind,
    /// The survey has no such question.
    #[error("the survey has no such question")]
    NoSuchQuestion,
}
