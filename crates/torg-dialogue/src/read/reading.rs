//! One reading of a file: its languages, and what is noted while its keys are asked for.

use super::{DefinitionError, Problem, fields::Fields, lines::Lines};
use crate::{Definition, Texts};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};
use toml::de::DeTable;
use torg_core::Language;

/// Words further apart than this are not suggested for each other (Jaro-Winkler).
const NEAR: f64 = 0.7;
/// Of a longer list not all is told.
const SHOWN_MAX: usize = 60;

/// One reading of a file, and what was noted during it.
pub(super) struct Reading<'t> {
    places: Lines<'t>,
    pub language: Language,
    pub also_in: Vec<Language>,
    problems: RefCell<Vec<Problem>>,
    untranslated: RefCell<Vec<(String, Language)>>,
    lines: RefCell<BTreeMap<String, usize>>,
}

impl<'t> Reading<'t> {
    /// Begins with the languages, on which it depends what every other text means.
    pub fn of(text: &'t str, tree: &DeTable<'_>) -> Self {
        let mut reading = Self {
            places: Lines::of(text),
            language: Language::UNDETERMINED,
            also_in: Vec::new(),
            problems: RefCell::default(),
            untranslated: RefCell::default(),
            lines: RefCell::default(),
        };
        let fields = Fields::whole(&reading, tree);
        let language = fields.language("language");
        let also_in = fields.list("also-in", |value| fields.language_of("also-in", value));
        reading.language = language.unwrap_or(Language::UNDETERMINED);
        let others: BTreeSet<Language> = also_in.into_iter().filter(|it| Some(*it) != language).collect();
        reading.also_in = others.into_iter().collect();
        reading
    }

    /// What was read, unless there were mistakes.
    pub fn finish(self, read: Definition) -> Result<Definition, DefinitionError> {
        let mut problems = self.problems.into_inner();
        problems.sort();
        problems.dedup();
        if problems.is_empty() {
            let (untranslated, lines) = (self.untranslated.into_inner(), self.lines.into_inner());
            Ok(Definition { untranslated, lines, ..read })
        } else {
            Err(DefinitionError(problems))
        }
    }

    /// Notes a mistake about the bytes `span`.
    pub fn note(&self, span: &Range<usize>, key: &str, message: impl Into<String>) {
        let line = self.places.number(span);
        let shown = self.places.shown(line).to_owned();
        let (key, message) = (key.to_owned(), message.into());
        self.problems.borrow_mut().push(Problem { line, key, shown, message });
    }

    /// Main and further languages.
    pub fn declared(&self) -> impl Iterator<Item = Language> {
        std::iter::once(self.language).chain(self.also_in.iter().copied())
    }

    /// Notes in which languages a text is missing.
    pub fn compare(&self, path: &str, texts: &Texts) {
        let missing = self.declared().filter(|it| it.is_known() && !texts.is_empty() && !texts.is_in(*it));
        self.untranslated.borrow_mut().extend(missing.map(|it| (path.to_owned(), it)));
    }

    /// Remembers where a key stands.
    pub fn stands(&self, path: String, span: &Range<usize>) {
        self.lines.borrow_mut().insert(path, self.places.number(span));
    }
}

/// The sentence about a word that is not one of those that are possible.
pub(super) fn unknown(kind: &str, wrong: &str, possible: &[&str]) -> String {
    let remedy = nearest(wrong, possible.iter().copied()).map_or_else(
        || format!("possible are {}", some_of(possible)),
        |near| format!("did you mean `{near}`?"),
    );
    format!("unknown {kind}: `{wrong}`; {remedy}")
}

/// All of them, or the first few of a long list.
fn some_of(possible: &[&str]) -> String {
    match possible.get(..SHOWN_MAX) {
        Some(first) if first.len() < possible.len() => format!("{} …", first.join(", ")),
        _ => possible.join(", "),
    }
}

/// The candidate most like `wrong`, if any is like it.
fn nearest<'c>(wrong: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let folded = wrong.to_lowercase();
    let scored =
        candidates.map(|candidate| (strsim::jaro_winkler(&folded, &candidate.to_lowercase()), candidate));
    let near = scored.filter(|(score, _)| *score >= NEAR).max_by(|(a, _), (b, _)| a.total_cmp(b));
    near.map(|(_, candidate)| candidate)
}
