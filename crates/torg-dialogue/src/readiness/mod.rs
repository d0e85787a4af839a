//! Whether a dialogue can open: each gate needs an answer, and the name of the person who gave it.

mod activities;
mod gates;
mod people;

pub use gates::Gate;

use crate::{Activity, Days, Definition, Texts};
use std::fmt;
use thiserror::Error;
use torg_core::{Day, Language};

/// What stands between a dialogue and its opening, and what should be looked at before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Readiness {
    /// What is missing. While there is any, the dialogue cannot open.
    pub gaps: Vec<Gap>,
    /// What may be as it is, and should be looked at.
    pub warnings: Vec<Warning>,
}

impl Readiness {
    /// Whether the dialogue can open.
    pub fn can_open(&self) -> bool {
        self.gaps.is_empty()
    }
}

/// Something that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// Which gate it keeps shut.
    pub gate: Gate,
    /// Which key is to be filled in. Those of a list go by their own key, or by their number: `activity.survey.intro`.
    pub key: String,
    /// The line it stands on, or the section it belongs into; none, when neither is in the file.
    pub line: Option<usize>,
    /// What is missing, and the remedy.
    pub lack: Lack,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { gate, key, line, lack } = self;
        match line {
            Some(line) => write!(f, "{gate}: line {line}, `{key}`: {lack}"),
            None => write!(f, "{gate}: `{key}`: {lack}"),
        }
    }
}

/// What is missing, with its remedy. Whoever shows it in another language matches on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Lack {
    /// Nothing is written.
    #[error("write {0}")]
    Empty(&'static str),
    /// The gate has an answer, but nobody's.
    #[error("write the name of the person who stands for the answer")]
    NoName,
    /// Nobody is asked on the lowest step of the ladder.
    #[error(
        "on this step people are only told, not asked; publish the information instead, or choose a higher step"
    )]
    InformsOnly,
    /// Nothing is open.
    #[error("write what can be influenced; if nothing can, do not ask: inform instead")]
    NothingToInfluence,
    /// There are fewer than it takes.
    #[error("write at least {least} of these; so far there are {given}")]
    TooFew {
        /// How many there are.
        given: usize,
        /// How many it takes.
        least: usize,
    },
    /// It is said that there are none of these.
    #[error("it says above that there is none of this; take it out, or write {0}")]
    Contradicts(&'static str),
    /// Text in these colours cannot be read by everyone.
    #[error("the contrast to {against} is {:.1} to 1 and must be at least 4.5 to 1; choose a darker or lighter colour", f64::from(*tenths) / 10.0)]
    Contrast {
        /// What it stands on.
        against: &'static str,
        /// The contrast in tenths, rounded down.
        tenths: u32,
    },
    /// It is promised in a language it is not in.
    #[error("write it in `{0}` too, or take that language out of `also-in`")]
    Untranslated(Language),
    /// It is not even in the main language.
    #[error("write it in the main language, `{0}`, too")]
    NotInMainLanguage(Language),
    /// There is no activity in which people can take part any more.
    #[error(
        "its stage ended on {0}, and no other activity is left; write later days for the stage, or choose a later one"
    )]
    Over(Day),
}

/// Something to look at before opening.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// Which key it is about.
    pub key: String,
    /// The line it stands on, if it stands in the file.
    pub line: Option<usize>,
    /// What to look at.
    pub doubt: Doubt,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}, `{}`: {}", self.key, self.doubt),
            None => write!(f, "`{}`: {}", self.key, self.doubt),
        }
    }
}

/// What to look at, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Doubt {
    /// Whoever reads this language is shown the main one here.
    #[error("there is no text in `{0}`; it will be shown in the main language")]
    Untranslated(Language),
    /// The more is asked, the smaller the groups.
    #[error(
        "{0} attributes are many: each makes groups smaller, and what would point at fewer than five is withheld"
    )]
    ManyAttributes(usize),
    /// The more is asked, the fewer reach the end.
    #[error("{0} questions are many; fewer people will answer them to the end")]
    ManyQuestions(usize),
    /// Nothing is said to be settled.
    #[error(
        "if everything can be influenced, leave it; otherwise write what cannot, so that nobody hopes in vain"
    )]
    NothingSettled,
    /// It is open during the days of its stage.
    #[error(
        "its stage ended on {0}, so nobody can take part in it; write later days for the stage, or choose a later one"
    )]
    Over(Day),
}

impl Definition {
    /// Tells what is missing before the dialogue can open, gate by gate, and what should be looked at whatever day it is.
    pub fn check(&self) -> Readiness {
        let mut readiness = Readiness::default();
        let mut checking = Checking { definition: self, readiness: &mut readiness, gate: Gate::Question };
        for gate in Gate::ALL {
            checking.gate = gate;
            checking.answer();
            checking.name();
        }
        checking.translations();
        readiness
    }

    /// The same on the day `today`: whether there is a day left on which people can take part.
    pub fn check_on(&self, today: Day) -> Readiness {
        let ended = |it| self.days_of(it).map(Days::to).filter(|last| *last < today);
        let over: Vec<(&Activity, Day)> =
            self.activities.iter().filter_map(|it| Some((it, ended(it)?))).collect();
        let mut readiness = self.check();
        let mut checking = Checking { definition: self, readiness: &mut readiness, gate: Gate::Stages };
        for (activity, last) in &over {
            let key = format!("activity.{}.stage", activity.key);
            match over.len() == self.activities.len() {
                true => checking.gap(key, Lack::Over(*last)),
                false => checking.warning(key, Doubt::Over(*last)),
            }
        }
        readiness
    }
}

/// The check of one gate.
struct Checking<'d> {
    definition: &'d Definition,
    readiness: &'d mut Readiness,
    gate: Gate,
}

impl Checking<'_> {
    fn gap(&mut self, key: impl Into<String>, lack: Lack) {
        let key = key.into();
        let line = self.line(&key);
        self.readiness.gaps.push(Gap { gate: self.gate, key, line, lack });
    }

    /// The line of a key, or else of the section it belongs into.
    fn line(&self, key: &str) -> Option<usize> {
        let lines = &self.definition.lines;
        let above = || self.line(key.rsplit_once('.')?.0);
        lines.get(key).copied().or_else(above)
    }

    fn warning(&mut self, key: impl Into<String>, doubt: Doubt) {
        let key = key.into();
        let line = self.line(&key);
        self.readiness.warnings.push(Warning { key, line, doubt });
    }

    /// A gap unless `is_there`; `what` says what to write.
    fn needs(&mut self, key: impl Into<String>, is_there: bool, what: &'static str) {
        if !is_there {
            self.gap(key, Lack::Empty(what));
        }
    }

    fn needs_text(&mut self, key: impl Into<String>, text: &Texts, what: &'static str) {
        self.needs(key, !text.is_empty(), what);
    }

    fn needs_several(&mut self, key: impl Into<String>, given: usize, least: usize) {
        if given < least {
            self.gap(key, Lack::TooFew { given, least });
        }
    }

    fn name(&mut self) {
        if !self.definition.answered.contains_key(&self.gate) {
            self.gap(format!("answered.{}", self.gate), Lack::NoName);
        }
    }

    /// What everyone must be able to read is a gap, all else a warning.
    fn translations(&mut self) {
        const FIRST: [&str; 3] = ["title", "question", "plain-language"];
        let (definition, main) = (self.definition, self.definition.language);
        self.gate = Gate::Languages;
        for (key, language) in &definition.untranslated {
            match *language {
                missing if missing == main => self.gap(key, Lack::NotInMainLanguage(missing)),
                missing if FIRST.contains(&key.as_str()) => self.gap(key, Lack::Untranslated(missing)),
                missing => self.warning(key, Doubt::Untranslated(missing)),
            }
        }
    }
}
