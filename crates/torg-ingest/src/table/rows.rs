//! Rows become contributions, exclusions and counts, so that every filled cell of a question is one or the other.

use super::{
    dates,
    grid::Grid,
    header::Header,
    markup,
    plan::{ChoiceColumn, Plan, TextColumns},
};
use crate::{
    SourceSettings,
    raw::{RawChoice, RawContribution, RawReading},
};
use std::collections::BTreeMap;
use torg_core::{Format, Language, Place, Reason, SetAside, State};

/// An option that one participant wrote, in at least so many words, is an answer in own words.
const WRITTEN_WORDS: usize = 5;

/// Hands every contribution to `sink` and counts the rest in `reading`.
pub fn read(
    grid: &Grid,
    header: &Header,
    plan: &Plan,
    settings: &SourceSettings,
    reading: &mut RawReading,
    sink: &mut dyn FnMut(RawContribution),
) {
    let choices = plan.choices.iter().map(|choice| Answers::of(grid, header, choice)).collect();
    let order = order(grid, header, plan, settings);
    let mut rows =
        Rows { grid, plan, settings, order, participants: BTreeMap::new(), choices, reading, sink };
    (header.first..grid.len()).for_each(|row| rows.row(row));
    let Rows { choices, .. } = rows;
    for (choice, options) in plan.choices.iter().zip(choices) {
        reading.choices.push(RawChoice {
            prompt: choice.prompt.clone(),
            answered: options.answered,
            options: options.counts,
        });
    }
    let refused = grid.refused.iter().filter(|refused| header.row.is_none_or(|header| refused.row > header));
    let exclusion = |refused: &super::grid::Refused| {
        (Some(Place::row(refused.row)), State::Unreadable, refused.error.clone().into())
    };
    reading.exclusions.extend(refused.map(exclusion));
}

/// Positions of the text columns as they stand; of proposals, the language that `torg.toml` names first, then the
/// language in which most are written.
fn order(grid: &Grid, header: &Header, plan: &Plan, settings: &SourceSettings) -> Vec<usize> {
    let mut order: Vec<usize> = (0..plan.texts.len()).collect();
    if plan.format != Format::Decidim {
        return order;
    }
    let rank = |at: &usize| {
        let text = plan.texts.get(*at)?;
        let filled = |row: &usize| text.columns.iter().any(|column| !grid.get(*row, *column).is_empty());
        let named = settings.language.is_some() && settings.language == text.language;
        Some((named, (header.first..grid.len()).filter(filled).count()))
    };
    order.sort_by_cached_key(|at| std::cmp::Reverse(rank(at)));
    order
}

struct Rows<'t> {
    grid: &'t Grid,
    plan: &'t Plan,
    settings: &'t SourceSettings,
    /// In which order the texts of a row are looked at.
    order: Vec<usize>,
    participants: BTreeMap<&'t str, usize>,
    choices: Vec<Answers>,
    reading: &'t mut RawReading,
    sink: &'t mut dyn FnMut(RawContribution),
}

impl<'t> Rows<'t> {
    /// A row without anything in it is nobody's.
    fn row(&mut self, row: usize) {
        let number = self.grid.number(row);
        if self.grid.filled(row) == 0 && !self.grid.refused.iter().any(|refused| refused.row == number) {
            return;
        }
        let place = Place::row(self.grid.number(row));
        let left_out = self.left_out(row, place.row);
        let template = self.template(row, place);
        let (plan, grid) = (self.plan, self.grid);
        let texts: Vec<(&TextColumns, String)> = self
            .order
            .iter()
            .filter_map(|&at| plan.texts.get(at))
            .map(|text| (text, text_of(grid, row, text, plan.format)))
            .collect();
        // A proposal is one contribution, in its first language: other columns are translations, or no empty answers.
        let proposal = plan.format == Format::Decidim;
        let original = texts.iter().position(|(_, words)| !words.is_empty()).filter(|_| proposal);
        for (at, (text, words)) in texts.into_iter().enumerate() {
            let other = original.is_some_and(|original| original != at);
            match &left_out {
                _ if words.is_empty() && other => {}
                _ if words.is_empty() => self.blank(row, text),
                _ if other => self.reading.set_aside(SetAside::Companion),
                Some((state, reason)) => self.reading.exclusions.push((Some(place), *state, reason.clone())),
                None => self.contribution(&template, text, words),
            }
        }
        self.written_options(row, &template, left_out.as_ref());
        self.observations(row, place, left_out.as_ref());
    }

    fn blank(&mut self, row: usize, text: &TextColumns) {
        let number = self.grid.number(row);
        let refused = self
            .grid
            .refused
            .iter()
            .any(|refused| refused.row == number && text.columns.contains(&refused.column));
        if !refused {
            self.reading.set_aside(SetAside::Blank);
        }
    }

    fn contribution(&mut self, template: &RawContribution, text: &TextColumns, words: String) {
        let language = text.language.or(template.language);
        (self.sink)(RawContribution {
            text: words,
            prompt: text.prompt.clone(),
            language,
            ..template.clone()
        });
    }

    fn left_out(&self, row: usize, number: u32) -> Option<(State, Reason)> {
        if self.settings.exclude_rows.contains(&number) {
            return Some((State::Withheld, Reason::ExcludedBySettings));
        }
        let (column, value) = self.plan.left_out?;
        let state = if self.plan.format == Format::Decidim { State::Withdrawn } else { State::Withheld };
        (self.grid.get(row, column) == value).then_some((state, Reason::ModeratedAtSource))
    }

    fn template(&mut self, row: usize, place: Place) -> RawContribution {
        let (grid, plan) = (self.grid, self.plan);
        let date = plan.date.and_then(|(column, order)| {
            let cell = grid.get(row, column);
            dates::day(cell, order).or_else(|| dates::day_of_number(cell))
        });
        let language =
            plan.language.and_then(|column| declared(grid.get(row, column))).or(self.settings.language);
        let participant = Some(self.participant(row, place));
        let attributes = self.attributes(row);
        RawContribution { place, participant, prompt: None, date, language, text: String::new(), attributes }
    }

    /// A key that means nothing outside this reading: the number of the id among the ids, or the row.
    fn participant(&mut self, row: usize, place: Place) -> String {
        let id = self.plan.id.map_or("", |column| self.grid.get(row, column));
        if id.is_empty() {
            return format!("row {}", place.row);
        }
        let next = self.participants.len();
        format!("id {}", self.participants.entry(id).or_insert(next))
    }

    fn attributes(&self, row: usize) -> BTreeMap<String, String> {
        let own = self.plan.attributes.iter().filter_map(|attribute| {
            let value = attribute.coarse.apply(self.grid.get_merged(row, attribute.column));
            (!value.is_empty()).then(|| (attribute.name.clone(), value))
        });
        self.settings.everyone.clone().into_iter().chain(own).collect()
    }

    /// "Other: …" is written into closed questions: words that one person wrote are a contribution, not an option.
    fn written_options(
        &mut self,
        row: usize,
        template: &RawContribution,
        left_out: Option<&(State, Reason)>,
    ) {
        let (plan, grid) = (self.plan, self.grid);
        for (at, choice) in plan.choices.iter().enumerate() {
            let written: Vec<String> = options_in(grid.get(row, choice.column), choice)
                .into_iter()
                .filter(|part| self.choices.get(at).is_some_and(|options| options.is_written(part)))
                .map(str::to_owned)
                .collect();
            for words in written {
                match left_out {
                    Some((state, reason)) => {
                        self.reading.exclusions.push((Some(template.place), *state, reason.clone()));
                    }
                    None => (self.sink)(RawContribution {
                        text: words,
                        prompt: Some(choice.prompt.clone()),
                        ..template.clone()
                    }),
                }
            }
        }
    }

    fn observations(&mut self, row: usize, place: Place, left_out: Option<&(State, Reason)>) {
        for column in &self.plan.observations {
            let cell = self.grid.get(row, *column);
            match left_out {
                _ if cell.is_empty() => {}
                Some((state, reason)) => self.reading.exclusions.push((Some(place), *state, reason.clone())),
                None => self.reading.observations.push((place, cell.to_owned())),
            }
        }
    }
}

/// ISO 639-2 and -3 codes, and the languages' own names, of what exports are often written in.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("sv", &["swe", "svenska", "swedish"]),
    ("en", &["eng", "english", "engelska"]),
    ("fr", &["fra", "fre", "français", "french"]),
    ("es", &["spa", "español", "spanish"]),
    ("it", &["ita", "italiano", "italian"]),
    ("de", &["deu", "ger", "deutsch", "german"]),
    ("pt", &["por", "português", "portuguese"]),
    ("fi", &["fin", "suomi", "finnish"]),
    ("ar", &["ara", "arb", "العربية", "arabic"]),
    ("nb", &["nob", "nor", "norsk"]),
    ("da", &["dan", "dansk"]),
    ("nl", &["nld", "dut", "nederlands"]),
    ("pl", &["pol", "polski"]),
    ("so", &["som", "soomaali"]),
    ("fa", &["fas", "per", "فارسی"]),
    ("uk", &["ukr", "українська"]),
    ("ca", &["cat", "català"]),
    ("et", &["est", "eesti"]),
    ("tr", &["tur", "türkçe"]),
    ("ru", &["rus", "русский"]),
];

fn declared(cell: &str) -> Option<Language> {
    let folded = cell.to_lowercase();
    let base = folded.split(['-', '_']).next().unwrap_or_default();
    let long = LANGUAGES.iter().find(|(_, names)| names.contains(&base)).map(|(code, _)| *code);
    let language = Language::new(long.unwrap_or(base));
    language.is_known().then_some(language)
}

fn text_of(grid: &Grid, row: usize, text: &TextColumns, format: Format) -> String {
    let cells = text.columns.iter().map(|column| grid.get(row, *column)).filter(|cell| !cell.is_empty());
    let plain = |cell: &str| {
        if format == Format::Decidim && markup::is_markup(cell) {
            markup::to_text(cell)
        } else {
            cell.to_owned()
        }
    };
    cells.map(plain).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("\n")
}

struct Answers {
    answered: u64,
    counts: BTreeMap<String, u64>,
    written: std::collections::BTreeSet<String>,
}

impl Answers {
    fn of(grid: &Grid, header: &Header, choice: &ChoiceColumn) -> Self {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        let mut answered = 0u64;
        for cell in
            (header.first..grid.len()).map(|row| grid.get(row, choice.column)).filter(|cell| !cell.is_empty())
        {
            answered = answered.saturating_add(1);
            for part in options_in(cell, choice) {
                let count = counts.entry(part.to_owned()).or_default();
                *count = count.saturating_add(1);
            }
        }
        let own_words = |(part, count): &(&String, &u64)| {
            choice.asks && **count == 1 && part.split_whitespace().count() >= WRITTEN_WORDS
        };
        let written = counts.iter().filter(own_words).map(|(part, _)| part.clone()).collect();
        let mut options = Self { answered, counts, written };
        options.counts.retain(|part, _| !options.written.contains(part));
        options
    }

    fn is_written(&self, part: &str) -> bool {
        self.written.contains(part)
    }
}

fn options_in<'c>(cell: &'c str, choice: &ChoiceColumn) -> Vec<&'c str> {
    let one = || if cell.is_empty() { Vec::new() } else { vec![cell] };
    choice.options.as_ref().map_or_else(one, |options| options.split(cell))
}
