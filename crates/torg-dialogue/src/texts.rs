//! A text for people, in one language or several.

use std::collections::BTreeMap;
use torg_core::Language;

/// The languages a dialogue can be held in.
pub const LANGUAGES: [&str; 9] = ["ar", "de", "en", "es", "fi", "fr", "it", "pt", "sv"];

/// One text in the languages it was written in. It may be empty while the dialogue is a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    main: Language,
    words: BTreeMap<Language, String>,
}

impl Default for Texts {
    fn default() -> Self {
        Self { main: Language::UNDETERMINED, words: BTreeMap::new() }
    }
}

impl Texts {
    /// `words` by language, without those that are blank; `main` is what everyone else is shown.
    pub fn new(main: Language, words: impl IntoIterator<Item = (Language, String)>) -> Self {
        let written = words.into_iter().filter(|(_, text)| !text.trim().is_empty());
        Self { main, words: written.map(|(language, text)| (language, text.trim().to_owned())).collect() }
    }

    /// The text in `language`, or else in the main language, or else in whichever there is; with the language it is
    /// in, which a page must declare. Empty when nothing is written.
    pub fn in_language(&self, language: Language) -> (&str, Language) {
        let written = |language: Language| Some((self.words.get(&language)?.as_str(), language));
        let any = || self.words.iter().next().map(|(language, text)| (text.as_str(), *language));
        written(language).or_else(|| written(self.main)).or_else(any).unwrap_or(("", self.main))
    }

    /// The text as the municipality first wrote it.
    pub fn main(&self) -> &str {
        self.in_language(self.main).0
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether it is written in `language`.
    pub fn is_in(&self, language: Language) -> bool {
        self.words.contains_key(&language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_lacks_a_translation_reads_the_main_language() {
        let [sv, en, fi] = ["sv", "en", "fi"].map(Language::new);
        let text = Texts::new(sv, [(sv, "Torget".to_owned()), (en, " The square ".to_owned())]);
        assert_eq!(text.in_language(en), ("The square", en));
        assert_eq!(text.in_language(fi), ("Torget", sv));
        assert_eq!(text.main(), "Torget");
        assert_eq!(Texts::new(sv, [(en, "The square".to_owned())]).in_language(fi), ("The square", en));
        assert_eq!(Texts::new(sv, [(sv, "  ".to_owned())]).in_language(fi), ("", sv));
    }
}
