//! A table of the file, asked for one key after the other. What has the wrong form is noted with its line and read as
//! if it were not there; what nobody asked for is unknown.

use super::reading::{Reading, unknown};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    ops::{Range, RangeInclusive},
};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use torg_core::Day;

/// The longest key or slug.
pub(crate) const KEY_CHARACTERS_MAX: usize = 60;

/// One table.
pub(super) struct Fields<'r, 't> {
    pub reading: &'r Reading<'t>,
    table: &'r DeTable<'r>,
    span: Range<usize>,
    /// Its name in messages: `activity.survey`.
    path: String,
    /// Its name in the file: `activity`.
    section: String,
    asked: RefCell<BTreeSet<&'static str>>,
    elsewhere: RefCell<BTreeMap<&'static str, String>>,
}

impl<'r, 't> Fields<'r, 't> {
    /// The whole file.
    pub fn whole(reading: &'r Reading<'t>, table: &'r DeTable<'r>) -> Self {
        Self::new(reading, table, 0..0, String::new(), String::new())
    }

    fn new(
        reading: &'r Reading<'t>,
        table: &'r DeTable<'r>,
        span: Range<usize>,
        path: String,
        section: String,
    ) -> Self {
        Self { reading, table, span, path, section, asked: RefCell::default(), elsewhere: RefCell::default() }
    }

    /// The name of a key in messages: `retention.drafts`.
    pub fn path(&self, key: &str) -> String {
        joined(&self.path, key)
    }

    fn section(&self, key: &str) -> String {
        joined(&self.section, key)
    }

    /// Notes that the value of `key` is wrong; that of the whole table, when it is not there.
    pub fn wrong(&self, key: &str, message: impl Into<String>) {
        let path = self.path(key);
        match self.table.get_key_value(key) {
            Some((own, _)) => self.reading.note(&own.span(), &path, message),
            None => self.reading.note(&self.span, &path, message),
        }
    }

    /// The value of a key, which is known from now on.
    pub fn value(&self, key: &'static str) -> Option<&'r Spanned<DeValue<'r>>> {
        self.asked.borrow_mut().insert(key);
        let (own, value) = self.table.get_key_value(key)?;
        self.reading.stands(self.path(key), &own.span());
        Some(value)
    }

    /// What to say about a key that belongs elsewhere, should it stand here and nobody ask for it.
    pub fn belongs_elsewhere(&self, key: &'static str, message: String) {
        self.elsewhere.borrow_mut().insert(key, message);
    }

    /// One word or sentence that is not shown in several languages; blank when it is not there.
    pub fn word(&self, key: &'static str) -> String {
        let word = self.value(key).map(|value| value.get_ref().as_str().map(|word| word.trim().to_owned()));
        match word {
            None => String::new(),
            Some(Some(word)) => word,
            Some(None) => {
                self.wrong(key, format!("`{}` must be a text in quotation marks", self.path(key)));
                String::new()
            }
        }
    }

    /// A day, with or without quotation marks.
    pub fn day(&self, key: &'static str) -> Option<Day> {
        let text = match self.value(key)?.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => return None,
            DeValue::String(text) => text.trim().to_owned(),
            DeValue::Datetime(day) => day.to_string(),
            _ => String::new(),
        };
        let day = text.parse().ok();
        if day.is_none() {
            self.wrong(key, format!("`{}` must be a day, written 2026-05-17", self.path(key)));
        }
        day
    }

    /// A whole number in `range`.
    pub fn number(&self, key: &'static str, range: RangeInclusive<i64>) -> Option<i64> {
        let number = match self.value(key)?.get_ref() {
            DeValue::Integer(digits) => i64::from_str_radix(digits.as_str(), digits.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            let (low, high) = range.into_inner();
            let path = self.path(key);
            let form =
                format!("`{path}` must be a whole number from {low} to {high}, without quotation marks");
            self.wrong(key, form);
        }
        number
    }

    /// Yes or no.
    pub fn flag(&self, key: &'static str) -> Option<bool> {
        let flag = self.value(key)?.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(key, format!("`{}` must be true or false, without quotation marks", self.path(key)));
        }
        flag
    }

    /// One of some words; nothing when it is blank.
    pub fn one_of<T: Copy>(&self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let word = self.word(key);
        let found = words.iter().find(|(own, _)| *own == word);
        if found.is_none() && !word.is_empty() {
            let possible: Vec<&str> = words.iter().map(|(own, _)| *own).collect();
            self.wrong(key, unknown(key, &word, &possible));
        }
        found.map(|(_, value)| *value)
    }

    /// What the thing is stored and referred to by. It cannot be left out, not even in a draft.
    pub fn key(&self) -> String {
        let key = self.word("key");
        if key.is_empty() {
            self.wrong("key", "a `key` is missing; write a short name of its own, such as key = \"benches\"");
        }
        self.short("key", key)
    }

    /// A name that can stand in an address.
    pub fn short(&self, key: &'static str, word: String) -> String {
        let letters = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
        let ends = word.starts_with('-') || word.ends_with('-');
        if !word.chars().all(letters) || ends || word.len() > KEY_CHARACTERS_MAX {
            let remedy =
                "must be at most 60 lower-case letters a to z, digits and hyphens, such as \"new-square\"";
            self.wrong(key, format!("`{word}` {remedy}"));
        }
        word
    }

    /// The values of a list that `read` can read.
    pub fn list<T>(
        &self,
        key: &'static str,
        read: impl FnMut(&'r Spanned<DeValue<'r>>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(
                key,
                format!("`{}` must be a list in square brackets: [\"…\", \"…\"]", self.path(key)),
            );
            return Vec::new();
        };
        list.iter().filter_map(read).collect()
    }

    /// Words in a list.
    pub fn words(&self, key: &'static str) -> Vec<(String, Range<usize>)> {
        self.list(key, |value| {
            let word = match value.get_ref() {
                DeValue::String(word) => Some(word.trim().to_owned()),
                DeValue::Integer(number) => Some(number.as_str().to_owned()),
                _ => None,
            };
            Some((word.unwrap_or_default(), value.span()))
        })
    }

    /// Notes something about one of the words of a list.
    pub fn wrong_at(&self, key: &str, span: &Range<usize>, message: String) {
        self.reading.note(span, &self.path(key), message);
    }

    /// A table below this one.
    pub fn below<T>(&self, key: &'static str, read: impl FnOnce(&Fields<'_, '_>) -> T) -> Option<T> {
        let value = self.value(key)?;
        let Some(table) = value.get_ref().as_table() else {
            let (path, section) = (self.path(key), self.section(key));
            self.wrong(
                key,
                format!("`{path}` must be a section: write [{section}], and its keys on the lines below"),
            );
            return None;
        };
        let fields = Fields::new(self.reading, table, value.span(), self.path(key), self.section(key));
        let read = read(&fields);
        fields.finish();
        Some(read)
    }

    /// The tables of a list below this one, no two with the same `key`. In messages they go by it, or by their number.
    pub fn each<T>(&self, key: &'static str, mut read: impl FnMut(&Fields<'_, '_>) -> T) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let (path, section) = (self.path(key), self.section(key));
        let Some(list) = value.get_ref().as_array() else {
            self.wrong(
                key,
                format!("there can be several of `{path}`: write [[{section}]], with two brackets"),
            );
            return Vec::new();
        };
        let mut seen = BTreeSet::new();
        let one = |(at, value): (usize, &'r Spanned<DeValue<'r>>)| {
            let fields = self.one_of_several(key, at + 1, value)?;
            if !seen.insert(fields.path.clone()) {
                let own = fields.word("key");
                fields
                    .wrong("key", format!("two of `{path}` have the key `{own}`; give one of them another"));
            }
            let read = read(&fields);
            fields.finish();
            Some(read)
        };
        list.iter().enumerate().filter_map(one).collect()
    }

    fn one_of_several(
        &self,
        key: &'static str,
        number: usize,
        value: &'r Spanned<DeValue<'r>>,
    ) -> Option<Fields<'r, 't>> {
        let (path, section) = (self.path(key), self.section(key));
        let Some(table) = value.get_ref().as_table() else {
            let form =
                format!("each of `{path}` must be a section of its own, [[{section}]], or {{ key = \"…\" }}");
            self.reading.note(&value.span(), &path, form);
            return None;
        };
        let own = table.get("key").and_then(|it| it.get_ref().as_str()).filter(|it| !it.is_empty());
        let path = own.map_or_else(|| format!("{path}.{number}"), |own| format!("{path}.{own}"));
        self.reading.stands(path.clone(), &value.span());
        Some(Fields::new(self.reading, table, value.span(), path, section))
    }

    /// Notes every key that nobody asked for.
    pub fn finish(&self) {
        let asked: Vec<&str> = self.asked.borrow().iter().copied().collect();
        for key in self.table.keys().filter(|key| !asked.contains(&key.get_ref().as_ref())) {
            let path = self.path(key.get_ref());
            let elsewhere = self.elsewhere.borrow().get(key.get_ref().as_ref()).cloned();
            let message = elsewhere.unwrap_or_else(|| unknown("key", key.get_ref(), &asked));
            self.reading.note(&key.span(), &path, message);
        }
    }
}

fn joined(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
