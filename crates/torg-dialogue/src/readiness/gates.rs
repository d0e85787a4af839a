//! The gates, and what answers each.

use super::{Checking, Doubt, Lack};
use crate::{CONTRAST_MIN, Colour, Stage};
use std::fmt;

/// Something that must be settled by a named person before a dialogue opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// What is asked.
    Question,
    /// How much those who take part can decide.
    Ladder,
    /// What can be influenced.
    Influence,
    /// What becomes of the views.
    Handling,
    /// When what happens.
    Stages,
    /// Who answers for it.
    Responsible,
    /// How views are collected.
    Activities,
    /// What participants are asked about themselves.
    Groups,
    /// By what right.
    LegalBasis,
    /// For how long.
    Retention,
    /// What is withheld.
    Moderation,
    /// Whether and how artificial intelligence is used.
    Ai,
    /// Whether everyone can read it.
    Colours,
    /// In which languages.
    Languages,
}

impl Gate {
    /// All gates, in order.
    pub const ALL: [Self; 14] = [
        Self::Question,
        Self::Ladder,
        Self::Influence,
        Self::Handling,
        Self::Stages,
        Self::Responsible,
        Self::Activities,
        Self::Groups,
        Self::LegalBasis,
        Self::Retention,
        Self::Moderation,
        Self::Ai,
        Self::Colours,
        Self::Languages,
    ];

    /// Its key under `[answered]`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Ladder => "ladder",
            Self::Influence => "influence",
            Self::Handling => "handling",
            Self::Stages => "stages",
            Self::Responsible => "responsible",
            Self::Activities => "activities",
            Self::Groups => "groups",
            Self::LegalBasis => "legal-basis",
            Self::Retention => "retention",
            Self::Moderation => "moderation",
            Self::Ai => "ai",
            Self::Colours => "colours",
            Self::Languages => "languages",
        }
    }
}

impl fmt::Display for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl Checking<'_> {
    /// Notes what the gate at hand lacks.
    pub(super) fn answer(&mut self) {
        match self.gate {
            Gate::Question => self.question(),
            Gate::Ladder => self.ladder(),
            Gate::Influence => self.influence(),
            Gate::Handling => self.handling(),
            Gate::Stages => self.stages(),
            Gate::Responsible => self.responsible(),
            Gate::Activities => self.activities(),
            Gate::Groups => self.groups(),
            Gate::LegalBasis => self.legal_basis(),
            Gate::Retention => self.retention(),
            Gate::Moderation => self.moderation(),
            Gate::Ai => self.ai(),
            Gate::Colours => self.colours(),
            Gate::Languages => self.languages(),
        }
    }

    fn question(&mut self) {
        let definition = self.definition;
        self.needs(
            "slug",
            !definition.slug.is_empty(),
            "a short name for the address, such as \"new-square\"",
        );
        self.needs_text("title", &definition.title, "the title of the dialogue");
        self.needs_text("question", &definition.question, "the question that is put, in one sentence");
        self.needs_text(
            "plain-language",
            &definition.plain_language,
            "the question in short, everyday words",
        );
    }

    fn ladder(&mut self) {
        match self.definition.step {
            None => self.gap("ladder.step", Lack::Empty("a `scale` and one of its steps")),
            Some(step) if step.informs_only() => self.gap("ladder.step", Lack::InformsOnly),
            Some(_) => {}
        }
    }

    fn influence(&mut self) {
        if self.definition.influence.can.is_empty() {
            self.gap("influence.can", Lack::NothingToInfluence);
        } else if self.definition.influence.cannot.is_empty() {
            self.warning("influence.cannot", Doubt::NothingSettled);
        }
    }

    fn handling(&mut self) {
        let handling = &self.definition.handling;
        self.needs_text(
            "handling.how",
            &handling.how,
            "who reads the views, and how they reach the decision",
        );
        let what = "when and where those who took part are told what became of it";
        self.needs_text("handling.feedback", &handling.feedback, what);
    }

    fn stages(&mut self) {
        for (word, stage) in Stage::ALL {
            let has_days = self.definition.stages.days(stage).is_some();
            self.needs(
                format!("stages.{word}"),
                has_days,
                "the first and the last day: { from = 2026-05-17, to = 2026-06-14 }",
            );
        }
    }

    fn colours(&mut self) {
        let colours = &self.definition.colours;
        self.needs("colours.primary", colours.primary.is_some(), "a colour such as \"#005595\"");
        self.needs(
            "colours.on-primary",
            colours.on_primary.is_some(),
            "the colour of text on `primary`, such as \"#ffffff\"",
        );
        if let Some(primary) = colours.primary {
            self.readable(
                "colours.primary",
                primary,
                Colour::WHITE,
                "white, on which it is used for headings and links,",
            );
            if let Some(text) = colours.on_primary {
                self.readable("colours.on-primary", text, primary, "`primary`");
            }
        }
    }

    fn readable(&mut self, key: &str, text: Colour, background: Colour, against: &'static str) {
        let contrast = text.contrast(background);
        if contrast < CONTRAST_MIN {
            let tenths = (1..=210).take_while(|tenths| f64::from(*tenths) <= contrast * 10.0).count();
            let tenths = u32::try_from(tenths).unwrap_or_default();
            self.gap(key, Lack::Contrast { against, tenths });
        }
    }

    fn languages(&mut self) {
        self.needs("language", self.definition.language.is_known(), "the main language, such as \"sv\"");
    }
}
