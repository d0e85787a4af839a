//! What a text alone tells of its language: its words, its function words, its letters. Owns reading; refuses to
//! decide.

use crate::{stop_words::StopWords, words::lowered};
use std::{borrow::Cow, collections::BTreeMap};
use torg_core::{Contribution, Language};
use whatlang::{Detector, Lang, Script};

/// Languages that letters are compared for, those with the most function words in the text.
const COMPARED: usize = 5;
/// Letters from which trigrams are evidence enough to introduce a language to the material.
const LETTERS_TO_INTRODUCE: usize = 28;
/// Function words of one language that introduce it without trigrams.
const WORDS_TO_INTRODUCE: f32 = 4.0;

/// One text before its neighbours are asked.
pub(super) struct Evidence {
    /// Positions in the vocabulary.
    pub(super) words: Vec<u32>,
    /// Letters in the text, placeholders not counted.
    pub(super) letters: usize,
    /// What the letters look like.
    pub(super) seen: Option<Language>,
    /// Whether the text is certain enough to introduce its language to the material.
    pub(super) certain: bool,
    /// The language with most function words in the text, and how many.
    pub(super) best: Option<(f32, Language)>,
    script: Option<Script>,
}

impl Evidence {
    /// Whether the letters are those of `language`; a text without known letters may be in any.
    pub(super) fn may_be(&self, language: Language) -> bool {
        let Some(script) = self.script else { return true };
        lang_of(language).map_or(script == Script::Latin, |lang| script.langs().contains(&lang))
    }
}

/// The words of all texts, each with the languages in which it is a function word.
pub(super) struct Reader<'s> {
    stop_words: &'s StopWords,
    vocabulary: BTreeMap<String, u32>,
    pub(super) function_of: Vec<&'s [u8]>,
}

impl<'s> Reader<'s> {
    pub(super) fn new(stop_words: &'s StopWords) -> Self {
        Self { stop_words, vocabulary: BTreeMap::new(), function_of: Vec::new() }
    }

    pub(super) fn read(&mut self, contribution: &Contribution) -> Evidence {
        let text = without_placeholders(&contribution.text);
        let words = self.intern(&text);
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        let ranked = self.ranked(&words);
        let best = ranked.first().map(|&(score, at)| (score, self.stop_words.languages()[at]));
        let script = whatlang::detect_script(&text).filter(|_| letters > 0);
        let (seen, certain) = match script {
            Some(script) if is_shared(script) => self.compare(&text, letters, script, &ranked),
            Some(_) => {
                let seen = whatlang::detect_lang(&text).map(language_of).filter(|seen| seen.is_known());
                (seen, seen.is_some())
            }
            None => (None, false),
        };
        Evidence { words, letters, seen, certain, best, script }
    }

    /// The likeliest language by letters, and whether it is certain; in Latin script function words must agree.
    fn compare(
        &self,
        text: &str,
        letters: usize,
        script: Script,
        ranked: &[(f32, usize)],
    ) -> (Option<Language>, bool) {
        let best = ranked.first().map(|&(score, at)| (score, self.stop_words.languages()[at]));
        let info = self.detector(script, ranked).detect(text);
        let seen = info.as_ref().map(|info| language_of(info.lang())).filter(|seen| seen.is_known());
        let agreed = script != Script::Latin || best.is_some_and(|(_, best)| seen == Some(best));
        let reliable = info.is_some_and(|info| info.is_reliable());
        match best {
            _ if letters >= LETTERS_TO_INTRODUCE && reliable && agreed => (seen, true),
            Some((score, best)) if alone(score, ranked, best) => (Some(best), true),
            _ => (seen, false),
        }
    }

    fn intern(&mut self, text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        for word in lowered(text).filter(|word| word.chars().any(char::is_alphabetic)) {
            let next = u32::try_from(self.function_of.len()).unwrap_or(u32::MAX);
            let at = match self.vocabulary.get(&word) {
                Some(&at) => at,
                None => {
                    self.function_of.push(self.stop_words.of(&word));
                    self.vocabulary.insert(word, next);
                    next
                }
            };
            found.push(at);
        }
        found
    }

    /// Languages by their function words in the text, each word shared out among the languages that have it.
    fn ranked(&self, words: &[u32]) -> Vec<(f32, usize)> {
        let mut scores = vec![0f32; self.stop_words.languages().len()];
        for &word in words {
            let of = self.function_of[word as usize];
            for &at in of {
                scores[usize::from(at)] += 1.0 / of.len() as f32;
            }
        }
        let mut ranked: Vec<(f32, usize)> = scores
            .into_iter()
            .enumerate()
            .filter(|(_, score)| *score > 0.0)
            .map(|(at, score)| (score, at))
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        ranked
    }

    fn detector(&self, script: Script, ranked: &[(f32, usize)]) -> Detector {
        let near = ranked.iter().take(COMPARED).map(|&(_, at)| self.stop_words.languages()[at]);
        let mut compared: Vec<Lang> =
            near.filter_map(lang_of).filter(|lang| script.langs().contains(lang)).collect();
        if compared.len() < 2 || script != Script::Latin {
            compared = script.langs().iter().copied().filter(|lang| language_of(*lang).is_known()).collect();
        }
        Detector::with_allowlist(compared)
    }
}

/// A language that whatlang does not know shows itself by function words that hardly any other language has.
fn alone(score: f32, ranked: &[(f32, usize)], best: Language) -> bool {
    let second = ranked.get(1).map_or(0.0, |second| second.0);
    lang_of(best).is_none() && score >= WORDS_TO_INTRODUCE && score >= 2.0 * second
}

fn is_shared(script: Script) -> bool {
    script.langs().len() > 1
}

/// `[phone]` and the like say nothing of the language.
fn without_placeholders(text: &str) -> Cow<'_, str> {
    if !text.contains('[') {
        return text.into();
    }
    let (mut kept, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(open) = rest.find('[') {
        let close = rest[open..].find(']').filter(|length| *length < 20);
        let Some(length) = close else { break };
        kept.push_str(&rest[..open]);
        rest = &rest[open + length + 1..];
    }
    kept.push_str(rest);
    kept.into()
}

#[rustfmt::skip]
const CODES: [(Lang, &str); 58] = [
    (Lang::Eng, "en"), (Lang::Rus, "ru"), (Lang::Cmn, "zh"), (Lang::Spa, "es"), (Lang::Por, "pt"), (Lang::Ita, "it"),
    (Lang::Ben, "bn"), (Lang::Fra, "fr"), (Lang::Deu, "de"), (Lang::Ukr, "uk"), (Lang::Kat, "ka"), (Lang::Ara, "ar"),
    (Lang::Hin, "hi"), (Lang::Jpn, "ja"), (Lang::Heb, "he"), (Lang::Yid, "yi"), (Lang::Pol, "pl"), (Lang::Amh, "am"),
    (Lang::Kor, "ko"), (Lang::Nob, "nb"), (Lang::Dan, "da"), (Lang::Swe, "sv"), (Lang::Fin, "fi"), (Lang::Tur, "tr"),
    (Lang::Nld, "nl"), (Lang::Hun, "hu"), (Lang::Ces, "cs"), (Lang::Ell, "el"), (Lang::Bul, "bg"), (Lang::Bel, "be"),
    (Lang::Mar, "mr"), (Lang::Kan, "kn"), (Lang::Ron, "ro"), (Lang::Slv, "sl"), (Lang::Hrv, "hr"), (Lang::Srp, "sr"),
    (Lang::Mkd, "mk"), (Lang::Lit, "lt"), (Lang::Lav, "lv"), (Lang::Est, "et"), (Lang::Tam, "ta"), (Lang::Vie, "vi"),
    (Lang::Urd, "ur"), (Lang::Tha, "th"), (Lang::Guj, "gu"), (Lang::Pan, "pa"), (Lang::Ind, "id"), (Lang::Tel, "te"),
    (Lang::Pes, "fa"), (Lang::Mal, "ml"), (Lang::Ori, "or"), (Lang::Mya, "my"), (Lang::Nep, "ne"), (Lang::Sin, "si"),
    (Lang::Khm, "km"), (Lang::Afr, "af"), (Lang::Slk, "sk"), (Lang::Cat, "ca"),
];

/// ISO 639-1 code of a language of whatlang; undetermined for those without a list of function words.
fn language_of(lang: Lang) -> Language {
    CODES
        .iter()
        .find(|(known, _)| *known == lang)
        .map_or(Language::UNDETERMINED, |(_, code)| Language::new(code))
}

fn lang_of(language: Language) -> Option<Lang> {
    CODES.iter().find(|(_, code)| *code == language.code()).map(|(lang, _)| *lang)
}
