//! The places of a question: names, or names by group. A file of places is read by whoever has the folder, and its names put into
//! the text where it was named, so that a definition is whole by itself.

use super::{fields::Fields, lines::Lines};
use crate::{Place, Places};
use std::ops::Range;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

/// More places than this are not a list that people know.
const PLACES_MAX: usize = 20_000;
/// The longest name of a place, in characters.
pub(crate) const PLACE_CHARACTERS_MAX: usize = 200;

const FORM: &str = "each place is a name in quotation marks, or places by group: { group = \"North\", places = [\"…\", \"…\"] }";
const UNREAD: &str =
    "the places are in a file, which has to be read first: `torg dialogue add` puts them into the definition";

/// The places of a question, or none, when any place can be said.
pub(super) fn places(fields: &Fields<'_, '_>) -> Places {
    let others = fields.flag("other-places").unwrap_or(false);
    let listed = match fields.value("places").map(|value| value.get_ref()) {
        None => Vec::new(),
        Some(DeValue::String(_) | DeValue::Table(_)) => {
            fields.wrong("places", UNREAD);
            Vec::new()
        }
        Some(_) => fields.list("places", |value| one(fields, value)).concat(),
    };
    if listed.len() > PLACES_MAX {
        fields.wrong("places", format!("{} places are more than {PLACES_MAX}", listed.len()));
    }
    if listed.is_empty() && others {
        fields
            .wrong("other-places", "`other-places` goes with `places`: without a list any place can be said");
    }
    let mut places = Places::new(listed);
    places.others = others;
    places
}

fn one(fields: &Fields<'_, '_>, value: &Spanned<DeValue<'_>>) -> Option<Vec<Place>> {
    let group = value.get_ref().as_table();
    let read = match group {
        Some(group) => of_group(group),
        None => name(value).map(|name| vec![Place::new(name, "")]),
    };
    if read.is_none() {
        fields.wrong_at("places", &value.span(), FORM.to_owned());
    }
    read
}

fn of_group(table: &DeTable<'_>) -> Option<Vec<Place>> {
    let group = name(table.get("group")?)?;
    let names = table.get("places")?.get_ref().as_array()?.iter().map(name);
    let only = table.len() == 2;
    names.map(|name| name.filter(|_| only).map(|name| Place::new(name, group))).collect()
}

fn name<'v>(value: &'v Spanned<DeValue<'_>>) -> Option<&'v str> {
    let name = value.get_ref().as_str()?;
    (!name.trim().is_empty() && name.chars().count() <= PLACE_CHARACTERS_MAX).then_some(name)
}

/// A file that a definition names for the places of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlaceFile {
    /// The line on which it is named, from 1.
    pub line: usize,
    /// As it is named; from the folder of the definition.
    pub file: String,
    /// The column with the names, when it is a table with a header; otherwise each line is a name.
    pub name: Option<String>,
    /// The column that says what a place belongs to.
    pub group: Option<String>,
    span: Range<usize>,
}

impl PlaceFile {
    /// Those that the text of a `dialogue.toml` names, in order; none when it is not TOML, which reading it tells.
    pub fn of(text: &str) -> Vec<Self> {
        let (tree, errors) = DeTable::parse_recoverable(text);
        let lines = Lines::of(text);
        let questions = below(tree.get_ref(), "activity").into_iter().flat_map(|it| below(it, "question"));
        let named = questions.filter_map(|question| Self::named(question.get("places")?, &lines));
        if errors.is_empty() { named.collect() } else { Vec::new() }
    }

    fn named(value: &Spanned<DeValue<'_>>, lines: &Lines<'_>) -> Option<Self> {
        let word = |table: &DeTable<'_>, key: &str| Some(table.get(key)?.get_ref().as_str()?.to_owned());
        let (span, line) = (value.span(), lines.number(&value.span()));
        match value.get_ref() {
            DeValue::String(file) => {
                Some(Self { line, file: file.to_string(), name: None, group: None, span })
            }
            DeValue::Table(table) => {
                let file = word(table, "file")?;
                Some(Self { line, file, name: word(table, "name"), group: word(table, "group"), span })
            }
            _ => None,
        }
    }

    /// The text with `places` where this file is named. Every line keeps its number.
    pub fn replaced(&self, text: &str, places: &Places) -> String {
        let (before, after) = (text.get(..self.span.start), text.get(self.span.end..));
        let breaks = text.get(self.span.clone()).map_or(0, |own| own.matches('\n').count());
        let groups: Vec<String> = places.grouped().into_iter().map(written).collect();
        let list = format!("[{}{}]", groups.join(", "), "\n".repeat(breaks));
        format!("{}{list}{}", before.unwrap_or_default(), after.unwrap_or_default())
    }
}

fn written((group, places): (&str, Vec<&Place>)) -> String {
    let names: Vec<String> = places.into_iter().map(|place| quoted(&place.name)).collect();
    let names = names.join(", ");
    if group.is_empty() { names } else { format!("{{ group = {}, places = [{names}] }}", quoted(group)) }
}

/// As a text of TOML. A name is on one line, and what nobody sees is not in it.
fn quoted(text: &str) -> String {
    let seen: String = text.chars().filter(|it| !it.is_control()).collect();
    format!("\"{}\"", seen.replace('\\', "\\\\").replace('"', "\\\""))
}

fn below<'t>(table: &'t DeTable<'t>, key: &str) -> Vec<&'t DeTable<'t>> {
    let list = table.get(key).and_then(|value| value.get_ref().as_array());
    list.into_iter().flat_map(|list| list.iter().filter_map(|one| one.get_ref().as_table())).collect()
}
