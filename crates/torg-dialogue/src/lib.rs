//! What a dialogue is, before anyone takes part in it and while they do.
//!
//! This crate owns the file an officer writes ([`Definition`]), the gates that a named person answers before it opens
//! ([`Readiness`]), and what a participant may answer ([`Survey`]). It reads no file, no clock and no network, and
//! it knows neither pages nor tables: whoever serves or stores a dialogue asks this crate what is right.
//! `docs/dialogue.md` describes the file.

mod activity;
mod answer;
mod colour;
mod definition;
mod fold;
mod ladder;
mod place;
mod question;
mod read;
mod readiness;
mod stages;
mod survey;
mod template;
mod texts;

pub use activity::{Activity, Content, Labelled, Statements, Wall};
pub use answer::{Answer, AnswerError, Answers, DECLINED};
pub use colour::{CONTRAST_MIN, Colour};
pub use definition::{
    Ai, AiTask, Attribute, Colours, Definition, Groups, Handling, Influence, Legal, Moderation, Responsible,
    Retention,
};
pub use fold::folded;
pub use ladder::{Scale, Step};
pub use place::{Place, Places};
pub use question::{Condition, Limits, Question, QuestionKind};
pub use read::{DefinitionError, PlaceFile, Problem};
pub use readiness::{Doubt, Gap, Gate, Lack, Readiness, Warning};
pub use stages::{Days, Stage, Stages};
pub use survey::{Settled, Survey, Unsettled};
pub use template::template;
pub use texts::{LANGUAGES, Texts};
