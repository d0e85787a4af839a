//! How much those who take part can decide, on one of the two ladders in Swedish use.

use std::fmt;

/// Which ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Five steps, of the association of municipalities and regions, SKR.
    Skr,
    /// Four steps, of the authority for planning and housing, for physical planning.
    Boverket,
}

impl Scale {
    /// Both ladders by the word that stands in the file.
    pub const ALL: [(&str, Self); 2] = [("skr", Self::Skr), ("boverket", Self::Boverket)];

    /// The names of its steps, the lowest first.
    pub fn steps(self) -> &'static [&'static str] {
        match self {
            Self::Skr => &["information", "konsultation", "dialog", "inflytande", "medbeslutande"],
            Self::Boverket => &["information", "förankring", "delaktighet", "medbestämmande"],
        }
    }
}

impl fmt::Display for Scale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Skr => "skr",
            Self::Boverket => "boverket",
        })
    }
}

/// A step of a ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    scale: Scale,
    number: usize,
}

impl Step {
    /// The step of this name, which the ladder may not have.
    pub fn new(scale: Scale, name: &str) -> Option<Self> {
        let at = scale.steps().iter().position(|step| *step == name)?;
        Some(Self { scale, number: at + 1 })
    }

    /// Which ladder.
    pub fn scale(self) -> Scale {
        self.scale
    }

    /// Which step, from 1, the lowest.
    pub fn number(self) -> usize {
        self.number
    }

    /// Its name in Swedish, as the ladder has it.
    pub fn name(self) -> &'static str {
        self.scale.steps().get(self.number - 1).copied().unwrap_or_default()
    }

    /// Whether people are only told: the lowest step of both ladders, on which nobody is asked.
    pub fn informs_only(self) -> bool {
        self.number == 1
    }
}
