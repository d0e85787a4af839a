//! Texts for people, in one language or several, and the languages themselves.

use super::{fields::Fields, reading::unknown};
use crate::{LANGUAGES, Texts};
use std::{borrow::Cow, ops::Range};
use toml::{Spanned, de::DeValue};
use torg_core::Language;

/// Countries that are written where a language is meant.
const COUNTRIES: [(&str, &str); 5] = [("se", "sv"), ("gb", "en"), ("uk", "en"), ("us", "en"), ("br", "pt")];

impl Fields<'_, '_> {
    /// A text for people.
    pub fn texts(&self, key: &'static str) -> Texts {
        self.value(key).map_or_else(Texts::default, |value| self.texts_of(key, &self.path(key), value))
    }

    /// A list of texts for people, without those that are blank.
    pub fn list_of_texts(&self, key: &'static str) -> Vec<Texts> {
        let mut number = 0;
        let texts = self.list(key, |value| {
            number += 1;
            let path = format!("{}.{number}", self.path(key));
            self.reading.stands(path.clone(), &value.span());
            Some(self.texts_of(key, &path, value))
        });
        texts.into_iter().filter(|texts| !texts.is_empty()).collect()
    }

    fn texts_of(&self, key: &str, path: &str, value: &Spanned<DeValue<'_>>) -> Texts {
        let main = self.reading.language;
        let words: Vec<(Language, String)> = match value.get_ref() {
            DeValue::String(text) => vec![(main, text.to_string())],
            DeValue::Table(table) => {
                table.iter().filter_map(|(code, text)| self.translation(key, code, text)).collect()
            }
            _ => {
                let form =
                    format!("`{path}` must be a text in quotation marks, or {{ sv = \"…\", en = \"…\" }}");
                self.reading.note(&value.span(), &self.path(key), form);
                Vec::new()
            }
        };
        let texts = Texts::new(main, words);
        self.reading.compare(path, &texts);
        texts
    }

    fn translation(
        &self,
        key: &str,
        code: &Spanned<Cow<'_, str>>,
        text: &Spanned<DeValue<'_>>,
    ) -> Option<(Language, String)> {
        let path = self.path(key);
        let language = self.known_language(&path, &code.span(), code.get_ref())?;
        if self.reading.language.is_known() && !self.reading.declared().any(|it| it == language) {
            let remedy =
                format!("the dialogue is not held in `{language}`; add it to `also-in`, or leave it out");
            self.reading.note(&code.span(), &path, remedy);
        }
        let Some(text) = text.get_ref().as_str() else {
            self.reading.note(&text.span(), &path, "a translation must be a text in quotation marks");
            return None;
        };
        Some((language, text.to_owned()))
    }

    /// A language by its code.
    pub fn language(&self, key: &'static str) -> Option<Language> {
        let value = self.value(key)?;
        self.language_of(key, value)
    }

    /// A language that is written as a text.
    pub fn language_of(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Language> {
        match value.get_ref().as_str().map(str::trim) {
            Some("") => None,
            Some(code) => self.known_language(&self.path(key), &value.span(), code),
            None => {
                self.wrong(key, "a language is written as two letters in quotation marks, such as \"sv\"");
                None
            }
        }
    }

    fn known_language(&self, path: &str, span: &Range<usize>, code: &str) -> Option<Language> {
        if LANGUAGES.contains(&code) {
            return Some(Language::new(code));
        }
        let language = COUNTRIES.iter().find(|(country, _)| *country == code.to_lowercase());
        let message = language.map_or_else(
            || unknown("language", code, &LANGUAGES),
            |(_, language)| format!("`{code}` is a country; the language is `{language}`"),
        );
        self.reading.note(span, path, message);
        None
    }
}
