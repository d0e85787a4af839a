//! The report's own words: one Fluent file a language, with the language's plural rules and number format. A
//! message never carries a number or a foreign text itself: it names a slot, and the page fills it with a checked
//! element. Nothing from a contribution passes through here.

mod autonym;
mod number;

pub(crate) use autonym::autonym;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue, types::FluentNumber};
use std::str::FromStr;
use unic_langid::LanguageIdentifier;

const SLOT_START: char = '\u{2}';
const SLOT_END: char = '\u{3}';

/// A language a report can be written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportLanguage {
    /// Arabic.
    Arabic,
    /// German.
    German,
    /// English.
    #[default]
    English,
    /// Spanish.
    Spanish,
    /// Finnish.
    Finnish,
    /// French.
    French,
    /// Italian.
    Italian,
    /// Portuguese.
    Portuguese,
    /// Swedish.
    Swedish,
}

/// The code is none of [`ReportLanguage::ALL`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no report language `{0}` (there are: ar, de, en, es, fi, fr, it, pt, sv)")]
pub struct UnknownLanguage(pub String);

impl ReportLanguage {
    /// All of them, by code.
    pub const ALL: [Self; 9] = [
        Self::Arabic,
        Self::German,
        Self::English,
        Self::Spanish,
        Self::Finnish,
        Self::French,
        Self::Italian,
        Self::Portuguese,
        Self::Swedish,
    ];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::German => "de",
            Self::English => "en",
            Self::Spanish => "es",
            Self::Finnish => "fi",
            Self::French => "fr",
            Self::Italian => "it",
            Self::Portuguese => "pt",
            Self::Swedish => "sv",
        }
    }

    /// `rtl` or `ltr`, as HTML's `dir` wants it.
    pub(crate) fn direction(self) -> &'static str {
        if self == Self::Arabic { "rtl" } else { "ltr" }
    }

    fn messages(self) -> &'static str {
        match self {
            Self::Arabic => include_str!("../../locales/ar.ftl"),
            Self::German => include_str!("../../locales/de.ftl"),
            Self::English => include_str!("../../locales/en.ftl"),
            Self::Spanish => include_str!("../../locales/es.ftl"),
            Self::Finnish => include_str!("../../locales/fi.ftl"),
            Self::French => include_str!("../../locales/fr.ftl"),
            Self::Italian => include_str!("../../locales/it.ftl"),
            Self::Portuguese => include_str!("../../locales/pt.ftl"),
            Self::Swedish => include_str!("../../locales/sv.ftl"),
        }
    }
}

impl FromStr for ReportLanguage {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

/// A part of a message: words of the report's language, or the name of a slot to be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Words(String),
    Slot(String),
}

/// The messages of one language.
pub(crate) struct Words {
    language: ReportLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub(crate) fn new(language: ReportLanguage) -> Self {
        let resource =
            FluentResource::try_new(language.messages().to_owned()).unwrap_or_else(|(partial, _)| partial);
        let identifier = LanguageIdentifier::from_str(language.code()).unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => number.options.currency.clone(),
            _ => None,
        }));
        bundle.add_resource_overriding(resource);
        Self { language, bundle }
    }

    pub(crate) fn language(&self) -> ReportLanguage {
        self.language
    }

    /// A message without slots.
    pub(crate) fn plain(&self, id: &str) -> String {
        let piece = |piece| match piece {
            Piece::Words(words) => words,
            Piece::Slot(name) => name,
        };
        self.pieces(id, &[]).into_iter().map(piece).collect()
    }

    /// A message with its slots. A slot with a count decides the plural; one without only holds a place.
    pub(crate) fn pieces(&self, id: &str, slots: &[(&str, Option<u64>)]) -> Vec<Piece> {
        let mut args = FluentArgs::new();
        for (name, count) in slots {
            args.set(*name, slot(name, *count));
        }
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let text = pattern.map(|pattern| self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()));
        split(text.as_deref().unwrap_or(id))
    }
}

/// What Fluent writes for a slot: its marked name. The number beneath it only chooses the plural form; Fluent's
/// number options are the one place where a name can travel with it.
fn slot(name: &str, count: Option<u64>) -> FluentValue<'static> {
    let marked = format!("{SLOT_START}{name}{SLOT_END}");
    let Some(count) = count else { return FluentValue::from(marked) };
    let mut number = FluentNumber::from(count);
    number.options.currency = Some(marked);
    FluentValue::Number(number)
}

fn split(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (at, part) in text.split(SLOT_START).enumerate() {
        let words = match part.split_once(SLOT_END) {
            Some((name, words)) if at > 0 => {
                pieces.push(Piece::Slot(name.to_owned()));
                words
            }
            _ => part,
        };
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
    }
    pieces
}

#[cfg(test)]
mod tests;
