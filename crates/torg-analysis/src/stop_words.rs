//! Function words of the languages that have a published list (the `stop-words` crate, ISO collection). Owns the
//! lookup from word to languages; refuses to be the only judge: labels and languages also learn from the material.

use std::collections::BTreeMap;
use torg_core::Language;

/// Lists that say too much about too many languages to tell one, or that belong to no living one.
const LEFT_OUT: [&str; 4] = ["la", "eo", "br", "zu"];

/// Word to the languages whose list has it.
pub(crate) struct StopWords {
    languages: Vec<Language>,
    lists: BTreeMap<&'static str, Vec<u8>>,
}

impl StopWords {
    pub(crate) fn new() -> Self {
        let codes: Vec<&str> = stop_words::available_languages()
            .iter()
            .copied()
            .filter(|code| !LEFT_OUT.contains(code))
            .collect();
        let mut lists: BTreeMap<&'static str, Vec<u8>> = BTreeMap::new();
        for (at, code) in (0u8..).zip(&codes) {
            for word in stop_words::lookup(code).unwrap_or_default() {
                let known = lists.entry(*word).or_default();
                if known.last() != Some(&at) {
                    known.push(at);
                }
            }
        }
        let languages = codes.iter().map(|code| if *code == "no" { "nb" } else { code });
        Self { languages: languages.map(Language::new).collect(), lists }
    }

    /// All languages with a list; [`Self::of`] gives positions in it.
    pub(crate) fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Languages in which `word`, in lower case, is a function word.
    pub(crate) fn of(&self, word: &str) -> &[u8] {
        self.lists.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether `word`, in lower case, is a function word of `language`; with its accents or, in the Romance
    /// languages, whose lists have many words only without them, also without.
    pub(crate) fn has(&self, language: Language, word: &str) -> bool {
        let listed = |word: &str| self.of(word).iter().any(|&at| self.languages[usize::from(at)] == language);
        listed(word) || (is_romance(language) && !word.is_ascii() && listed(&plain(word)))
    }
}

/// Whether a language comes from Latin.
pub(crate) fn is_romance(language: Language) -> bool {
    matches!(language.code(), "fr" | "es" | "it" | "pt" | "ca" | "gl" | "ro")
}

/// `word` without the accents of the Romance languages, and with a straight apostrophe.
pub(crate) fn plain(word: &str) -> String {
    let letter = |letter| match letter {
        'à' | 'á' | 'â' | 'ã' | 'ă' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        '’' => '\'',
        other => other,
    };
    word.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(code: &str, word: &str, expect: bool) {
        assert_eq!(StopWords::new().has(Language::new(code), word), expect, "{code} {word}");
    }

    #[test]
    fn function_words_are_known_by_language_and_accent() {
        check("sv", "och", true);
        check("sv", "torget", false);
        check("nb", "ikke", true);
        check("fr", "déjà", true);
        check("sv", "för", true);
        check("mt", "u", false);
        check("und", "och", false);
    }
}
