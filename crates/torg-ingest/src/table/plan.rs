//! What a table's columns are going to be used for: guesses, overruled by the known export and by `torg.toml`.

use super::{
    coarse::Coarse,
    dates,
    grid::Grid,
    header::Header,
    known::{self, Known},
    options::Options,
    roles,
    values::{self, Values},
    words,
};
use crate::{
    SourceSettings,
    raw::{ColumnGuess, Role},
};
use torg_core::{Format, Language};

const SAMPLES: usize = 3;
const SAMPLE_CHARS_MAX: usize = 2000;

/// Columns whose cells together are the text of one contribution a row.
#[derive(Clone, Debug)]
pub struct TextColumns {
    /// A title and a body, or one column.
    pub columns: Vec<u32>,
    /// The question that was asked.
    pub prompt: Option<String>,
    /// The language the columns declare.
    pub language: Option<Language>,
}

/// An attribute: column, published name, coarseness.
#[derive(Clone, Debug)]
pub struct AttributeColumn {
    /// Which column.
    pub column: u32,
    /// Its published name.
    pub name: String,
    /// How its values are published.
    pub coarse: Coarse,
}

/// A closed question.
#[derive(Clone, Debug)]
pub struct ChoiceColumn {
    /// Which column.
    pub column: u32,
    /// The question.
    pub prompt: String,
    /// How a cell is cut that holds several options.
    pub options: Option<Options>,
    /// Whether people may have written options of their own: the header asks them something.
    pub asks: bool,
}

/// The use of every column.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Whose export.
    pub format: Format,
    /// Why.
    pub because: String,
    /// Every column with its role and reason, by column.
    pub guesses: Vec<ColumnGuess>,
    /// What becomes contributions.
    pub texts: Vec<TextColumns>,
    /// Attributes.
    pub attributes: Vec<AttributeColumn>,
    /// Closed questions.
    pub choices: Vec<ChoiceColumn>,
    /// What a facilitator saw.
    pub observations: Vec<u32>,
    /// When it was said, and how the column writes days.
    pub date: Option<(u32, dates::Order)>,
    /// What tells participants apart.
    pub id: Option<u32>,
    /// The language of the row.
    pub language: Option<u32>,
    /// Columns that hold names, for redaction.
    pub personal: Vec<u32>,
    /// Column and the folded value that leaves a row out.
    pub left_out: Option<(u32, &'static str)>,
}

struct Column {
    index: u32,
    name: String,
    role: Role,
    reason: String,
    values: Values,
}

/// Makes the plan of a table.
pub fn plan(grid: &Grid, header: &Header, settings: &SourceSettings) -> Plan {
    let names: Vec<String> = header.names.iter().map(|(_, name)| name.clone()).collect();
    let known = known::recognise(&names);
    let format = known.as_ref().map_or(Format::Table, |known| known.format);
    let column = |(index, name): &(u32, String)| column(grid, header, settings, format, *index, name);
    let columns: Vec<Column> = header.names.iter().map(column).collect();
    assembled(grid, header, settings, known, &columns)
}

fn column(
    grid: &Grid,
    header: &Header,
    settings: &SourceSettings,
    format: Format,
    index: u32,
    name: &str,
) -> Column {
    let values = Values::of(grid, header.first, index);
    let said = settings.role(name).map(|role| (role, "torg.toml says so".to_owned()));
    let guessed =
        || known::role(format, name).unwrap_or_else(|| roles::guess(name, &values, header.names.len()));
    let (role, reason) = said.unwrap_or_else(|| known::of_codes(format, guessed()));
    Column { index, name: name.to_owned(), role, reason, values }
}

fn assembled(
    grid: &Grid,
    header: &Header,
    settings: &SourceSettings,
    known: Option<Known>,
    columns: &[Column],
) -> Plan {
    let format = known.as_ref().map_or(Format::Table, |known| known.format);
    let because = known.map_or_else(|| "a table".to_owned(), |known| known.because.to_owned());
    let with = |role: Role| columns.iter().filter(move |column| column.role == role);
    let order = |column: u32| dates::Order::of((header.first..grid.len()).map(|row| grid.get(row, column)));
    Plan {
        format,
        because,
        guesses: columns.iter().map(|column| shown(grid, header, column)).collect(),
        texts: texts(format, header, settings, columns),
        attributes: with(Role::Attribute).map(|column| attribute(settings, column)).collect(),
        choices: with(Role::Choice).map(|column| choice(settings, column)).collect(),
        observations: with(Role::Observation).map(|column| column.index).collect(),
        date: with(Role::Date).next().map(|column| (column.index, order(column.index))),
        id: with(Role::Id).next().map(|column| column.index),
        language: with(Role::Language).next().map(|column| column.index),
        personal: with(Role::Personal).map(|column| column.index).collect(),
        left_out: left_out(format, columns),
    }
}

fn shown(grid: &Grid, header: &Header, column: &Column) -> ColumnGuess {
    let coarse = Coarse::of(&column.name).in_words().filter(|_| column.role == Role::Attribute);
    let reason =
        coarse.map_or_else(|| column.reason.clone(), |coarse| format!("{}; {coarse}", column.reason));
    let cells =
        (header.first..grid.len()).map(|row| grid.get(row, column.index)).filter(|cell| !cell.is_empty());
    let samples =
        if column.role == Role::Personal { Vec::new() } else { cells.take(SAMPLES).map(shortened).collect() };
    ColumnGuess { name: column.name.clone(), role: column.role, reason, samples }
}

fn shortened(cell: &str) -> String {
    cell.chars().take(SAMPLE_CHARS_MAX).collect()
}

fn texts(format: Format, header: &Header, settings: &SourceSettings, columns: &[Column]) -> Vec<TextColumns> {
    let questions: Vec<&Column> = columns.iter().filter(|column| column.role == Role::Question).collect();
    if format == Format::Decidim {
        return proposals(settings, &questions);
    }
    let several = questions.len() > 1;
    let text = |column: &&Column| TextColumns {
        columns: vec![column.index],
        prompt: prompt(header, settings, column, several),
        language: None,
    };
    questions.iter().map(text).collect()
}

/// The question from the settings, or the header, unless it only says "comment" or there is none.
fn prompt(header: &Header, settings: &SourceSettings, column: &Column, several: bool) -> Option<String> {
    let said = settings.question_of(&column.name).or_else(|| settings.question.clone());
    let named =
        header.row.is_none_or(|_| column.name != format!("column {}", column.index.saturating_add(1)));
    let generic =
        header.row.is_none() || (!several && words::GENERIC.contains(&words::fold(&column.name).as_str()));
    said.or_else(|| (named && !generic && header.row.is_some()).then(|| column.name.clone()))
}

/// Title and body of one language belong together: `title/sv` with `body/sv`.
fn proposals(settings: &SourceSettings, questions: &[&Column]) -> Vec<TextColumns> {
    let suffix = |name: &str| name.split_once('/').map_or(String::new(), |(_, language)| language.to_owned());
    let mut languages: Vec<String> = questions.iter().map(|column| suffix(&column.name)).collect();
    languages.sort_unstable();
    languages.dedup();
    let of = |language: &String| {
        let mut columns: Vec<&&Column> =
            questions.iter().filter(|column| suffix(&column.name) == *language).collect();
        columns.sort_by_key(|column| (!column.name.to_lowercase().starts_with("title"), column.index));
        let declared = Language::new(language.split(['-', '_']).next().unwrap_or_default());
        TextColumns {
            columns: columns.iter().map(|column| column.index).collect(),
            prompt: settings.question.clone(),
            language: declared.is_known().then_some(declared),
        }
    };
    languages.iter().map(of).collect()
}

fn attribute(settings: &SourceSettings, column: &Column) -> AttributeColumn {
    let name = settings.attribute_of(&column.name).unwrap_or_else(|| column.name.clone());
    AttributeColumn { column: column.index, name, coarse: Coarse::of(&column.name) }
}

fn choice(settings: &SourceSettings, column: &Column) -> ChoiceColumn {
    let prompt = settings.question_of(&column.name).unwrap_or_else(|| column.name.clone());
    let options = column.values.options.clone();
    ChoiceColumn { column: column.index, prompt, options, asks: words::is_sentence(&column.name) }
}

fn left_out(format: Format, columns: &[Column]) -> Option<(u32, &'static str)> {
    let (name, value) = match format {
        Format::Polis => ("moderated", "-1"),
        Format::Decidim => ("state", "withdrawn"),
        _ => return None,
    };
    columns.iter().find(|column| words::fold(&column.name) == name).map(|column| (column.index, value))
}

impl Plan {
    /// Whether any column holds what people said.
    pub fn has_text(&self) -> bool {
        !self.texts.is_empty() || !self.observations.is_empty()
    }
}

/// Values of personal columns that may be names: words without digits.
pub fn known_names(grid: &Grid, header: &Header, plan: &Plan, most: usize) -> Vec<String> {
    let mut names = Vec::new();
    for column in &plan.personal {
        let found = values::distinct(grid, header.first, *column, most).unwrap_or_default();
        let is_name = |value: &&&str| {
            value.chars().any(char::is_alphabetic)
                && !value.contains(['@', '/'])
                && !value.chars().any(|char| char.is_ascii_digit())
        };
        names.extend(found.iter().filter(is_name).map(|value| (*value).to_owned()));
    }
    names.sort_unstable();
    names.dedup();
    names
}
