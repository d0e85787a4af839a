//! Everything that is settled about a dialogue before it opens, as `dialogue.toml` says it.

use crate::{Activity, AnswerError, Colour, DECLINED, Days, Gate, Labelled, Stages, Step, Texts};
use std::collections::BTreeMap;
use torg_core::Language;

/// What `dialogue.toml` says. A draft may leave anything out: its texts are then empty.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Definition {
    /// Its name in addresses: lower-case letters, digits and hyphens.
    pub slug: String,
    /// The main language; undetermined in a draft that does not say.
    pub language: Language,
    /// Further languages it is held in.
    pub also_in: Vec<Language>,
    /// Its title.
    pub title: Texts,
    /// The question that is put.
    pub question: Texts,
    /// The question in plain words.
    pub plain_language: Texts,
    /// A number to call for those who do not take part online; may be empty.
    pub phone: String,
    /// How much those who take part can decide.
    pub step: Option<Step>,
    /// What can be influenced, and what cannot.
    pub influence: Influence,
    /// What becomes of the views.
    pub handling: Handling,
    /// The seven stages and their days.
    pub stages: Stages,
    /// Who answers for it.
    pub responsible: Vec<Responsible>,
    /// The ways of collecting, in order.
    pub activities: Vec<Activity>,
    /// What participants are asked about themselves.
    pub groups: Groups,
    /// By what right the data is kept, and for what.
    pub legal: Legal,
    /// For how long.
    pub retention: Retention,
    /// What is withheld, and why.
    pub moderation: Moderation,
    /// Whether and how artificial intelligence is used.
    pub ai: Ai,
    /// The municipality's colours.
    pub colours: Colours,
    /// Who answered each gate.
    pub answered: BTreeMap<Gate, String>,
    /// Texts that are written, but not in all languages.
    pub(crate) untranslated: Vec<(String, Language)>,
    /// Key to line, of all that stands in the file.
    pub(crate) lines: BTreeMap<String, usize>,
}

impl Definition {
    /// The main language, then the others.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        std::iter::once(self.language).chain(self.also_in.iter().copied())
    }

    /// The activity of this key.
    pub fn activity(&self, key: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.key == key)
    }

    /// The days on which an activity is open, if they are set.
    pub fn days_of(&self, activity: &Activity) -> Option<Days> {
        self.stages.days(activity.stage)
    }
}

/// The promise: what is open, and what is already settled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Influence {
    /// What can be influenced.
    pub can: Vec<Texts>,
    /// What cannot.
    pub cannot: Vec<Texts>,
}

/// What becomes of the views.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handling {
    /// Who reads and weighs them, and how they reach a decision.
    pub how: Texts,
    /// When and where those who took part are told what became of it.
    pub feedback: Texts,
}

/// A person who answers for the dialogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Responsible {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Texts,
    /// E-mail address or telephone number.
    pub contact: String,
}

/// What participants are asked about themselves, always freely.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Whether anything is asked; `None` while nobody has decided.
    pub ask: Option<bool>,
    /// What.
    pub attributes: Vec<Attribute>,
}

/// Something participants may say about themselves. Everyone can leave it out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attribute {
    /// What is stored.
    pub key: String,
    /// The question.
    pub prompt: Texts,
    /// Why it is asked, as it is told to those who are.
    pub why: Texts,
    /// What can be answered.
    pub options: Vec<Labelled>,
}

impl Attribute {
    /// Takes what a form sent: the key of one option, or nothing when it was left out or declined.
    pub fn accept(&self, raw: &[&str]) -> Result<Option<&str>, AnswerError> {
        let given: Vec<&str> = raw.iter().copied().filter(|value| !value.trim().is_empty()).collect();
        match given.as_slice() {
            [] | [DECLINED] => Ok(None),
            [key] => {
                let option = self.options.iter().find(|option| option.key == *key);
                option.map(|option| Some(option.key.as_str())).ok_or(AnswerError::NoSuchOption)
            }
            several if several.contains(&DECLINED) => Err(AnswerError::DeclinedAndAnswered),
            _ => Err(AnswerError::OnlyOne),
        }
    }
}

/// By what right personal data is kept, and for what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legal {
    /// Legal basis.
    pub basis: Texts,
    /// Purpose.
    pub purpose: Texts,
}

/// For how many days each class of data is kept after the dialogue has closed; `None` while nobody has decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// What was said.
    pub contributions: Option<u32>,
    /// Which groups participants belong to.
    pub groups: Option<u32>,
    /// Addresses of those who wish to hear more.
    pub contact: Option<u32>,
    /// Answers that were begun and never sent.
    pub drafts: Option<u32>,
}

/// What is withheld, and why.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moderation {
    /// Who reads, when, and how to appeal.
    pub policy: Texts,
    /// The reasons for which something can be withheld, and no others.
    pub reasons: Vec<Labelled>,
}

/// Whether and how artificial intelligence is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ai {
    /// Whether it is; `None` while nobody has decided.
    pub used: Option<bool>,
    /// For what.
    pub tasks: Vec<AiTask>,
}

/// One use of artificial intelligence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AiTask {
    /// Which model.
    pub model: String,
    /// For what.
    pub task: Texts,
    /// Who checks what it does.
    pub checked_by: String,
}

/// The municipality's colours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Colours {
    /// Buttons and headings.
    pub primary: Option<Colour>,
    /// Text on what is coloured so.
    pub on_primary: Option<Colour>,
}
