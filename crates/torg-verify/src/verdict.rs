//! What was checked, how much, and what was found, in words a journalist follows. It decides nothing.

use std::fmt;

/// Problems of one check that are told one by one; the rest are counted.
const TOLD: usize = 25;

/// Something that is not as the report claims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Path of the file below the folder.
    pub file: String,
    /// Where in it: a row as a spreadsheet counts, an element, a sheet's cell.
    pub place: String,
    /// What is wrong, as a sentence.
    pub what: String,
    /// What to do about it, when there is something.
    pub remedy: Option<&'static str>,
}

/// One thing that was examined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// A short name.
    pub name: &'static str,
    /// The claim, with its number: "1,204 quotations equal the stored words, byte for byte".
    pub words: String,
    /// How many things were looked at.
    pub examined: usize,
    /// What was found, at most twenty-five.
    pub problems: Vec<Problem>,
    /// Problems beyond those.
    pub further: usize,
}

impl Check {
    /// Whether the claim holds.
    pub fn holds(&self) -> bool {
        self.problems.is_empty()
    }
}

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// All that was examined, in order.
    pub checks: Vec<Check>,
    /// SHA-256 of `method-card.json`, which holds the hash of every other file: it names this exact report.
    pub fingerprint: String,
}

impl Verdict {
    pub(crate) fn new(checks: Vec<Check>, fingerprint: String) -> Self {
        Self { checks, fingerprint }
    }

    /// Whether every claim holds.
    pub fn is_sound(&self) -> bool {
        self.checks.iter().all(Check::holds)
    }

    /// How many problems were found, told or not.
    pub fn problems(&self) -> usize {
        self.checks.iter().map(|check| check.problems.len().saturating_add(check.further)).sum()
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "What was checked\n")?;
        for check in &self.checks {
            writeln!(f, "  {}  {}", if check.holds() { "true " } else { "FALSE" }, check.words)?;
        }
        for check in self.checks.iter().filter(|check| !check.holds()) {
            writeln!(f, "\nNot so: {}\n", check.words)?;
            check.problems.iter().try_for_each(|problem| writeln!(f, "  {problem}"))?;
            if check.further > 0 {
                writeln!(f, "  and {} more like these", grouped(check.further))?;
            }
        }
        writeln!(
            f,
            "\nNot checked: whether people said this (the inputs are not published here), whether a passage suits"
        )?;
        writeln!(
            f,
            "its theme, and the report's own connecting words where they hold no number or quotation.\n"
        )?;
        match self.problems() {
            0 => writeln!(f, "This report is sound: all {} statements hold.", self.checks.len())?,
            1 => writeln!(f, "This report is NOT sound: 1 problem was found.")?,
            many => writeln!(f, "This report is NOT sound: {} problems were found.", grouped(many))?,
        }
        if !self.is_sound() {
            writeln!(
                f,
                "Get it again from where it was published. If it is the same there, tell those who published it."
            )?;
        }
        writeln!(f, "Its fingerprint, to compare with the one they give: {}", self.fingerprint)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let comma = if self.place.is_empty() { "" } else { ", " };
        write!(f, "{}{comma}{}: {}", self.file, self.place, self.what)?;
        self.remedy.map_or(Ok(()), |remedy| write!(f, " ({remedy})"))
    }
}

/// A check on its way: counts what it sees and collects what it finds.
pub(crate) struct Examination {
    name: &'static str,
    claim: &'static str,
    examined: usize,
    problems: Vec<Problem>,
    further: usize,
}

impl Examination {
    /// `claim` is what follows the number: "quotations equal …".
    pub fn new(name: &'static str, claim: &'static str) -> Self {
        Self { name, claim, examined: 0, problems: Vec::new(), further: 0 }
    }

    pub fn saw(&mut self, count: usize) {
        self.examined = self.examined.saturating_add(count);
    }

    /// What the sentence counts, where it is not each single look.
    pub fn examined_is(&mut self, count: usize) {
        self.examined = count;
    }

    pub fn problem(&mut self, file: impl Into<String>, place: impl Into<String>, what: impl Into<String>) {
        self.push(Problem {
            file: tame(&file.into()),
            place: tame(&place.into()),
            what: tame(&what.into()),
            remedy: None,
        });
    }

    /// Counts one thing, and notes a problem unless it `holds`.
    pub fn expect(
        &mut self,
        holds: bool,
        file: &str,
        place: impl FnOnce() -> String,
        what: impl FnOnce() -> String,
    ) {
        self.saw(1);
        if !holds {
            self.problem(file, place(), what());
        }
    }

    pub fn remedied(&mut self, file: &str, what: impl Into<String>, remedy: &'static str) {
        self.push(Problem {
            file: tame(file),
            place: String::new(),
            what: tame(&what.into()),
            remedy: Some(remedy),
        });
    }

    /// Takes over what another found before it; that comes first, since the rest may follow from it.
    pub fn absorb(&mut self, other: Self) {
        self.saw(other.examined);
        self.further = self.further.saturating_add(other.further);
        let own = std::mem::replace(&mut self.problems, other.problems);
        own.into_iter().for_each(|problem| self.push(problem));
    }

    pub fn finish(self) -> Check {
        let words = format!("{} {}", grouped(self.examined), self.claim);
        Check {
            name: self.name,
            words,
            examined: self.examined,
            problems: self.problems,
            further: self.further,
        }
    }

    fn push(&mut self, problem: Problem) {
        if self.problems.len() < TOLD {
            self.problems.push(problem);
        } else {
            self.further = self.further.saturating_add(1);
        }
    }
}

/// The beginning of a text, to tell it by.
pub(crate) fn beginning(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut shown: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// What was shown where something else is stored, both from where they part.
pub(crate) fn unlike(shown: &str, stored: &str) -> String {
    let same = shown.chars().zip(stored.chars()).take_while(|(one, other)| one == other).count();
    let from = |text: &str| {
        let start = same.saturating_sub(15);
        let rest: String = text.chars().skip(start).collect();
        format!("“{}{}”", if start > 0 { "…" } else { "" }, beginning(&rest))
    };
    format!("it shows {}, the open data has {}", from(shown), from(stored))
}

/// Text from a report on its way to a terminal: no control characters, and short.
pub(crate) fn tame(text: &str) -> String {
    const LONGEST: usize = 240;
    let mut tame: String = text
        .chars()
        .take(LONGEST)
        .map(|letter| if letter.is_control() { '\u{fffd}' } else { letter })
        .collect();
    if text.chars().nth(LONGEST).is_some() {
        tame.push('…');
    }
    tame
}

/// `1204` as `1,204`.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && digits.len().saturating_sub(at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}
