//! What a model says of itself to people: the few lines at the top of its README.md.

use torg_core::Language;

/// Licence and languages, as far as they are said, and the whole text.
#[derive(Default)]
pub struct Card {
    pub licence: Option<String>,
    pub languages: Vec<Language>,
    pub text: String,
}

impl Card {
    /// Reads the block between the first two lines of three dashes. Anything but `license` and `language` is passed over.
    pub fn read(text: String) -> Self {
        let licence = values(&text, "license").into_iter().next();
        let mut languages: Vec<Language> =
            values(&text, "language").iter().map(|code| Language::new(code)).collect();
        languages.retain(|language| language.is_known());
        languages.sort();
        languages.dedup();
        Self { licence, languages, text }
    }
}

/// The values of `key`: beside it, between brackets, or one a line below it.
fn values(text: &str, key: &str) -> Vec<String> {
    let mut block =
        text.strip_prefix("---").unwrap_or_default().lines().skip(1).take_while(|line| *line != "---");
    let Some(first) = block.find_map(|line| line.strip_prefix(key)?.strip_prefix(':')) else {
        return Vec::new();
    };
    let below = block.map_while(|line| line.trim_start().strip_prefix("- "));
    let beside = first.trim().trim_matches(['[', ']']).split(',');
    beside
        .chain(below)
        .map(|it| it.trim().trim_matches(['"', '\'']).to_owned())
        .filter(|it| !it.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, licence: Option<&str>, languages: &[&str]) {
        let card = Card::read(text.to_owned());
        assert_eq!(card.licence.as_deref(), licence, "{text}");
        assert_eq!(card.languages.iter().map(Language::code).collect::<Vec<_>>(), languages, "{text}");
    }

    #[test]
    fn licence_and_languages_are_read_in_each_way_they_are_written() {
        check("---\nlanguage: en\nlicense: apache-2.0\n---\n# x", Some("apache-2.0"), &["en"]);
        check(
            "---\nlanguage:\n- sv\n- multilingual\n- ar\nlicense: \"mit\"\n---\n",
            Some("mit"),
            &["ar", "sv"],
        );
        check("---\ntags: [a]\nlanguage: [fi, 'de']\n---\n", None, &["de", "fi"]);
        check("# No block\nlanguage: en\n", None, &[]);
        check("---\ntitle: x\n---\nlanguage: en\n", None, &[]);
    }
}
