//! The language of each contribution. Owns the decision; refuses themes and translation.
//!
//! Letters and trigrams (whatlang) tell the language of a long text but not of three words. So the certain texts
//! come first: they say which languages the material has, and teach the words of each. Every text is then judged
//! by naive Bayes over its words (McCallum and Nigam 1998), with three priors: the material, the same source and
//! participant, and a language that the source declares. A declared language is a prior, not a law. Nothing
//! depends on the order of the contributions.

mod evidence;
mod model;

use crate::stop_words::StopWords;
use evidence::{Evidence, Reader};
use model::{Model, Told};
use std::{collections::BTreeMap, sync::Arc};
use torg_core::{Contribution, Language, Progress, Stage};

/// Rounds of learning words from the texts judged so far.
const ROUNDS: usize = 2;
/// Share of the texts that must be certain before they alone introduce languages, in per cent.
const FEWEST_CERTAIN_PERCENT: usize = 20;
/// Function words that make a language likely, and the share of likely texts it then needs, in per cent.
const LIKELY_WORDS: f32 = 0.8;
const FEWEST_LIKELY_PERCENT: usize = 5;

/// The language of each of `contributions`, in their order; [`Language::UNDETERMINED`] where there are no letters.
pub(crate) fn tell(
    contributions: &[Contribution],
    stop_words: &StopWords,
    progress: &dyn Progress,
) -> Vec<Language> {
    let total = contributions.len();
    let mut reader = Reader::new(stop_words);
    let mut texts = Vec::with_capacity(total);
    for (done, contribution) in contributions.iter().enumerate() {
        if done % 1_000 == 0 {
            progress.report(Stage::Languages, done, total);
        }
        texts.push(reader.read(contribution));
    }
    let mut told = introduced(&texts);
    for _ in 0..ROUNDS {
        let model = Model::learn(&texts, &told, &reader.function_of, stop_words.languages());
        told = judge(contributions, &texts, &told, &model);
    }
    progress.report(Stage::Languages, total, total);
    told.into_iter().map(|language| language.unwrap_or(Language::UNDETERMINED)).collect()
}

/// The languages of the certain texts. Where hardly any is certain, because all are short, function words alone
/// introduce a language that enough texts share.
fn introduced(texts: &[Evidence]) -> Vec<Option<Language>> {
    let told: Vec<Option<Language>> = texts.iter().map(|text| text.seen.filter(|_| text.certain)).collect();
    let lettered = texts.iter().filter(|text| text.letters > 0).count();
    let certain = told.iter().flatten().count();
    if certain * 100 >= lettered * FEWEST_CERTAIN_PERCENT {
        return told;
    }
    let likely = |text: &Evidence| text.best.filter(|(score, it)| *score >= LIKELY_WORDS && text.may_be(*it));
    let likely: Vec<Option<Language>> = texts.iter().map(|text| likely(text).map(|(_, it)| it)).collect();
    let mut counts = Told::new();
    for language in likely.iter().flatten() {
        *counts.entry(*language).or_default() += 1;
    }
    let all: usize = counts.values().sum();
    let shared = |language: &Language| counts[language] * 100 >= all * FEWEST_LIKELY_PERCENT;
    told.into_iter().zip(likely).map(|(told, likely)| told.or(likely.filter(shared))).collect()
}

fn judge(
    contributions: &[Contribution],
    texts: &[Evidence],
    told: &[Option<Language>],
    model: &Model,
) -> Vec<Option<Language>> {
    let mut participants: BTreeMap<u32, Told> = BTreeMap::new();
    let mut sources: BTreeMap<Arc<str>, Told> = BTreeMap::new();
    for (it, language) in contributions.iter().zip(told) {
        let Some(language) = *language else { continue };
        *participants.entry(it.participant.0).or_default().entry(language).or_default() += 1;
        *sources.entry(it.source.clone()).or_default().entry(language).or_default() += 1;
    }
    let one = |at: usize| {
        let it = &contributions[at];
        let nearby = [sources.get(&it.source), participants.get(&it.participant.0)];
        model.judge(&texts[at], told[at], it.language, &nearby)
    };
    (0..texts.len()).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use torg_core::{ContributionId, ParticipantId, Place, Silent};

    const SWEDISH: [&str; 4] = [
        "Jag tycker att det borde finnas fler bänkar och träd på torget.",
        "Bussarna går alldeles för sällan på kvällarna, och de är alltid sena.",
        "Det är mörkt vid skolan och barnen vågar inte gå hem själva.",
        "Biblioteket ska ha öppet på söndagar så att alla kan låna böcker.",
    ];

    /// Texts with the participant who said them and the language that was declared.
    fn told(texts: &[(&str, u32, &str)]) -> Vec<String> {
        let contribution = |(row, (text, participant, declared)): (usize, &(&str, u32, &str))| Contribution {
            id: ContributionId::of("a", row, text),
            source: "a".into(),
            place: Place::row(row as u32 + 1),
            participant: ParticipantId(*participant),
            prompt: None,
            date: None,
            language: Language::new(declared),
            text: (*text).into(),
            attributes: BTreeMap::new(),
        };
        let contributions: Vec<Contribution> = texts.iter().enumerate().map(contribution).collect();
        tell(&contributions, &StopWords::new(), &Silent).iter().map(ToString::to_string).collect()
    }

    /// What is told of `text` among Swedish texts.
    fn check(text: &str, expect: &str) {
        let mut texts: Vec<(&str, u32, &str)> = SWEDISH.iter().map(|text| (*text, 1, "")).collect();
        texts.push((text, 2, ""));
        assert_eq!(told(&texts)[4], expect, "{text}");
    }

    #[test]
    fn a_whole_sentence_is_told_from_its_words() {
        check("The library should stay open in the evening so that we can read there.", "en");
        check("Torille tarvitaan enemmän penkkejä ja puita, koska kesällä on liian kuuma.", "fi");
        check("Il faudrait plus de bancs et d'arbres sur la place, car il fait trop chaud.", "fr");
        check("Hacen falta más bancos y más árboles en la plaza porque hace mucho calor.", "es");
        check("Auf dem Marktplatz fehlen Bänke, und die Busse fahren am Abend viel zu selten.", "de");
        check("نريد المزيد من المقاعد والأشجار في الساحة لأن الجو حار جدا في الصيف.", "ar");
        check("Na rynku powinno być więcej ławek i drzew, bo latem jest bardzo gorąco.", "pl");
        check("Треба більше лавок і дерев на площі, бо влітку дуже спекотно.", "uk");
        check("Meydanda daha fazla bank ve ağaç olmalı çünkü yazın çok sıcak oluyor.", "tr");
    }

    #[test]
    fn a_few_words_take_the_language_of_the_material() {
        check("Fler bänkar", "sv");
        check("Parkering!", "sv");
        check("Padel", "sv");
        check("لا", "ar");
        check("👍 123", "und");
        check("[phone] [email]", "und");
    }

    #[test]
    fn a_few_words_follow_the_same_participant() {
        let english = "We need more lamps along the river because it is too dark in the winter.";
        let mut texts: Vec<(&str, u32, &str)> = SWEDISH.iter().map(|text| (*text, 1, "")).collect();
        texts.extend([
            (english, 7, ""),
            ("The buses are late and they are full in the morning.", 7, ""),
            ("Padel", 7, ""),
        ]);
        assert_eq!(told(&texts)[6], "en");
    }

    #[test]
    fn a_declared_language_is_a_prior_and_not_a_law() {
        let english = "We need more lamps along the river because it is too dark in the winter.";
        assert_eq!(told(&[(english, 1, "sv")]), ["en"]);
        assert_eq!(told(&[("Padel", 1, "sv")]), ["sv"]);
    }

    #[test]
    fn short_texts_alone_are_enough_when_there_are_several() {
        let texts = [
            "more trees",
            "no cars in the square",
            "the bus is late",
            "open the library",
            "not enough light",
        ];
        let texts: Vec<(&str, u32, &str)> = texts.iter().map(|text| (*text, 1, "")).collect();
        assert_eq!(told(&texts), ["en"; 5]);
    }
}
