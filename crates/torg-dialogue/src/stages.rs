//! The seven stages a dialogue goes through, and the days of each.

use std::fmt;
use torg_core::Day;

/// A stage, in the order in which they follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// The question, the promise and the plan are made.
    Preparation,
    /// Everyone's view is gathered, each group apart.
    Perspectives,
    /// Those with different views try things out together.
    CoCreation,
    /// Proposals, actions and commitments are put together.
    Proposals,
    /// Those elected decide.
    Decision,
    /// What was decided is done.
    Implementation,
    /// What was learnt is written down, and told to those who took part.
    Learning,
}

impl Stage {
    /// All seven by the word that stands in the file.
    pub const ALL: [(&str, Self); 7] = [
        ("preparation", Self::Preparation),
        ("perspectives", Self::Perspectives),
        ("co-creation", Self::CoCreation),
        ("proposals", Self::Proposals),
        ("decision", Self::Decision),
        ("implementation", Self::Implementation),
        ("learning", Self::Learning),
    ];
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let own = Self::ALL.iter().find(|(_, stage)| stage == self);
        f.write_str(own.map_or("", |(word, _)| word))
    }
}

/// From one day to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    from: Day,
    to: Day,
}

impl Days {
    /// `from` to `to`, unless that is backwards.
    pub fn new(from: Day, to: Day) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// The first day.
    pub fn from(self) -> Day {
        self.from
    }

    /// The last day.
    pub fn to(self) -> Day {
        self.to
    }

    /// Whether `day` is one of them.
    pub fn include(self, day: Day) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// The days of each stage, as far as they are set. A stage may overlap the next, but neither begins nor ends after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stages(Vec<(Stage, Days)>);

impl Stages {
    /// The days of `stage`, if they are set.
    pub fn days(&self, stage: Stage) -> Option<Days> {
        self.0.iter().find(|(own, _)| *own == stage).map(|(_, days)| *days)
    }

    /// The stages `day` lies in.
    pub fn on(&self, day: Day) -> impl Iterator<Item = Stage> {
        self.0.iter().filter(move |(_, days)| days.include(day)).map(|(stage, _)| *stage)
    }

    /// Sets the days of the next stage, or says which earlier stage it would come before.
    pub(crate) fn push(&mut self, stage: Stage, days: Days) -> Result<(), Stage> {
        match self.0.last() {
            Some((earlier, before)) if days.from < before.from || days.to < before.to => Err(*earlier),
            _ => {
                self.0.push((stage, days));
                Ok(())
            }
        }
    }
}
