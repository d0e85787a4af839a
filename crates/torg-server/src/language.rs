//! The words of the pages: Fluent files, a folder a language. Texts of a dialogue are not here; they come with it.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{collections::BTreeMap, sync::Arc};
use torg_core::{Day, Language};
use unic_langid::LanguageIdentifier;

/// The files of a language: the pages all see, statements and walls, places, the staff's pages, what is printed.
macro_rules! sources {
    ($code:literal) => {
        [
            include_str!(concat!("../locales/", $code, "/pages.ftl")),
            include_str!(concat!("../locales/", $code, "/activities.ftl")),
            include_str!(concat!("../locales/", $code, "/places.ftl")),
            include_str!(concat!("../locales/", $code, "/staff.ftl")),
            include_str!(concat!("../locales/", $code, "/print.ftl")),
        ]
    };
}

/// What Fluent puts around what it sets into a message.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Code, the language's own name, and its words.
const LANGUAGES: [(&str, &str, [&str; 5]); 9] = [
    ("sv", "svenska", sources!("sv")),
    ("en", "English", sources!("en")),
    ("ar", "العربية", sources!("ar")),
    ("de", "Deutsch", sources!("de")),
    ("es", "español", sources!("es")),
    ("fi", "suomi", sources!("fi")),
    ("fr", "français", sources!("fr")),
    ("it", "italiano", sources!("it")),
    ("pt", "português", sources!("pt")),
];

/// The words of all languages.
pub struct AllWords(BTreeMap<Language, Arc<Words>>);

impl AllWords {
    /// Reads them; they are part of the program.
    pub fn new() -> Self {
        let words = LANGUAGES
            .iter()
            .map(|(code, _, sources)| (Language::new(code), Arc::new(Words::new(code, sources))));
        Self(words.collect())
    }

    /// Some words at least.
    pub fn first(&self) -> Arc<Words> {
        let (code, _, sources) = LANGUAGES[0];
        self.0.values().next().cloned().unwrap_or_else(|| Arc::new(Words::new(code, &sources)))
    }

    /// The words of `language`, if there are any.
    pub fn of(&self, language: Language) -> Option<Arc<Words>> {
        self.0.get(&language).cloned()
    }
}

/// Code and own name of each language, in the order in which they are offered.
pub fn offered() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().map(|(code, name, _)| (*code, *name))
}

/// Their codes.
pub const fn offered_codes() -> [&'static str; LANGUAGES.len()] {
    let (mut codes, mut at) = ([""; LANGUAGES.len()], 0);
    while at < LANGUAGES.len() {
        codes[at] = LANGUAGES[at].0;
        at += 1;
    }
    codes
}

/// The best of our languages for what a browser asks for (RFC 9110, section 12.5.4).
pub fn negotiated(accept_language: &str) -> Option<Language> {
    let wanted = |part: &str| {
        let (range, quality) = part.split_once(";q=").unwrap_or((part, "1"));
        let primary = range.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
        let known = offered().find(|(code, _)| *code == primary)?.0;
        Some((quality.trim().parse::<f32>().unwrap_or(0.0), Language::new(known)))
    };
    let all = accept_language.split(',').filter_map(wanted).filter(|(quality, _)| *quality > 0.0);
    all.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, language)| language)
}

/// For the attribute `dir`.
pub fn direction(language: Language) -> &'static str {
    if language.is_right_to_left() { "rtl" } else { "ltr" }
}

/// The words of one language.
pub struct Words {
    /// Which.
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// What is not well formed is left out, and a test finds it.
    fn new(code: &str, sources: &[&str]) -> Self {
        let id: LanguageIdentifier = code.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(code == "ar");
        for source in sources {
            let resource = FluentResource::try_new((*source).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
        Self { language: Language::new(code), bundle }
    }

    /// The message `id`.
    pub fn say(&self, id: &str) -> String {
        self.format(id, &FluentArgs::new())
    }

    /// The message `id` with one number in it.
    pub fn count(&self, id: &str, number: u64) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", number);
        self.format(id, &arguments)
    }

    /// The message `id` with one text in it.
    pub fn with(&self, id: &str, text: &str) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("text", FluentValue::from(text.to_owned()));
        self.format(id, &arguments)
    }

    /// The message `id` with a smaller and a larger number in it.
    pub fn of(&self, id: &str, count: usize, total: usize) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        arguments.set("total", total);
        self.format(id, &arguments)
    }

    /// The message `id` with a least and a largest number in it, as plain digits.
    pub fn between(&self, id: &str, min: i64, max: i64) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("min", min.to_string());
        arguments.set("max", max.to_string());
        self.format(id, &arguments)
    }

    /// A day as people write it.
    pub fn day(&self, day: Day) -> String {
        let (year, month, number) = day.parts();
        let mut arguments = FluentArgs::new();
        // As text: a year has no separator of thousands.
        arguments.set("year", year.to_string());
        arguments.set("month", u32::from(month));
        // As a number: some languages write the first of a month in another way.
        arguments.set("day", u32::from(number));
        // Within a sentence it is the letters of the month that say in which direction a day is read; isolated, they would be passed over.
        self.format("day", &arguments).replace(ISOLATES, "")
    }

    /// For the attribute `dir`.
    pub fn direction(&self) -> &'static str {
        direction(self.language)
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let text = pattern.map(|it| self.bundle.format_pattern(it, Some(arguments), &mut Vec::new()));
        text.map_or_else(|| id.to_owned(), std::borrow::Cow::into_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_people_write_them() {
        let words = AllWords::new();
        let cases = [
            ("sv", "1 mars 2025", "24 december 2025"),
            ("de", "1. März 2025", "24. Dezember 2025"),
            ("es", "1 de marzo de 2025", "24 de diciembre de 2025"),
            ("fi", "1. maaliskuuta 2025", "24. joulukuuta 2025"),
            ("fr", "1er mars 2025", "24 décembre 2025"),
            ("it", "1º marzo 2025", "24 dicembre 2025"),
            ("ar", "1 مارس 2025", "24 ديسمبر 2025"),
        ];
        for (code, first, later) in cases {
            let words = words.of(Language::new(code));
            let written = |day: Option<Day>| Some(words.as_ref()?.day(day?));
            assert_eq!(written(Day::new(2025, 3, 1)).as_deref(), Some(first), "{code}");
            assert_eq!(written(Day::new(2025, 12, 24)).as_deref(), Some(later), "{code}");
        }
    }

    #[test]
    fn browsers_get_the_language_they_ask_for() {
        let cases = [
            ("fi", Some("fi")),
            ("sv-SE,sv;q=0.9,en;q=0.8", Some("sv")),
            ("so, en;q=0.4, AR;q=0.7", Some("ar")),
            ("so", None),
            ("en;q=0, de;q=0.1", Some("de")),
            ("*", None),
            (";;;q=,,", None),
        ];
        for (asked, expected) in cases {
            assert_eq!(negotiated(asked), expected.map(Language::new), "{asked}");
        }
    }
}
