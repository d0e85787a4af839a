//! Whether a word names a thing or an act, learnt from the words that stand before it in the material. Owns the
//! closed classes that precede nouns (determiners, some prepositions) and verbs (pronouns, infinitive marks, modals)
//! and the endings of adverbs and infinitives; refuses lists of nouns, which no list could hold.

use crate::lexicon::{Gap, Lexicon, Token, Word};
use std::collections::BTreeMap;
use torg_core::Language;

/// Words before a noun and words before a verb, the ending of adverbs, and those of infinitives.
struct Signs {
    code: &'static str,
    noun: &'static str,
    verb: &'static str,
    adverb: &'static str,
    infinitive: &'static str,
}

#[rustfmt::skip]
const SIGNS: [Signs; 11] = [
    Signs { code: "sv",
        noun: "en ett min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era deras hans hennes denna detta dessa varje någon något några flera fler många mer mycket ingen inget inga alla av på i från med vid utan om under över mellan mot runt",
        verb: "att jag du vi ni man de dom han hon som inte kan ska skulle vill måste får bör låt skall behöver brukar kunde och",
        adverb: "", infinitive: "" },
    Signs { code: "da",
        noun: "en et min mit mine din dit sin sit vores jeres deres denne dette disse hver nogen noget nogle flere mange mere ingen intet alle af på i fra med ved uden om under over mellem mod",
        verb: "at jeg du vi man de han hun som ikke kan skal skulle vil må bør lad", adverb: "", infinitive: "" },
    Signs { code: "nb",
        noun: "en et ei min mitt mine din ditt sin sitt vår vårt våre deres denne dette disse hver noen noe flere mange mer ingen alle av på i fra med ved uten om under over mellom mot",
        verb: "å jeg du vi man de han hun som ikke kan skal skulle vil må bør la", adverb: "", infinitive: "" },
    Signs { code: "en",
        noun: "the a an this these those my your our their his her its some any every each all more many few most of in on at from with by under over between near without than",
        verb: "to i we you they he she who can could should would will must may might not don't doesn't didn't can't won't please never let's just me him them us",
        adverb: "ly", infinitive: "" },
    Signs { code: "de",
        noun: "der die das den dem des ein eine einen einem einer eines mein meine unser unsere ihre seine keine kein jede jeder jedes mehr viele",
        verb: "zu ich wir man er sie es nicht kann können soll sollen sollte muss müssen will", adverb: "", infinitive: "" },
    Signs { code: "fr",
        noun: "le la les l' l’ un une des du au aux ce cet cette ces mon ma mes notre nos votre vos leur leurs son sa ses chaque plusieurs quelques dans sur avec chez en",
        verb: "je j' j’ tu il elle on nous vous ils elles qui ne n' n’ se s' s’ pour sans faut faire doit doivent peut peuvent devrait veut pas y à",
        adverb: "ment", infinitive: "er ir" },
    Signs { code: "es",
        noun: "el la los las un una unos unas del al este esta estos estas ese esa mi mis su sus nuestro nuestra nuestros nuestras cada más muchos muchas en con",
        verb: "no que se yo nosotros me te para puede pueden debe deben quiero queremos hay a sin",
        adverb: "mente", infinitive: "ar er ir" },
    Signs { code: "it",
        noun: "il lo la i gli le un uno una l' l’ del della dei delle dello nel nella al alla dal dalla questo questa questi queste mio mia nostro nostra ogni più molti molte con",
        verb: "non che si io noi mi ti per può possono deve devono voglio senza a",
        adverb: "mente", infinitive: "are ere ire" },
    Signs { code: "pt",
        noun: "o a os as um uma uns umas do da dos das no na nos nas ao à este esta estes estas esse essa meu minha nosso nossa cada mais muitos muitas em com",
        verb: "não que se eu nós me te para pode podem deve devem quero sem",
        adverb: "mente", infinitive: "ar er ir" },
    Signs { code: "nl",
        noun: "de het een deze dit die mijn onze ons uw hun elke meer veel in op met van bij",
        verb: "te ik wij we men hij zij niet kan kunnen moet moeten wil zou", adverb: "", infinitive: "" },
    Signs { code: "fi",
        noun: "tämä tuo nämä joka jokainen enemmän monta uusi vanha",
        verb: "ei en emme eivät voi voisi pitää saa minä me he", adverb: "sti", infinitive: "" },
];

/// How often a word stands after each kind of sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    all: u32,
    noun: u32,
    verb: u32,
}

/// What each word of the lexicon is worth as the head of a label.
pub(crate) struct Nouns {
    /// In hundredths, by its own form.
    words: Vec<u8>,
    /// By all forms of its stem, as often as each is written: `transfer` in `a transfer` speaks for `transferred`.
    stems: BTreeMap<u64, Stem>,
}

/// All forms of a stem.
#[derive(Clone, Copy, Debug, Default)]
struct Stem {
    all: u32,
    noun: u32,
    verb: u32,
    worth: u32,
    /// Whether a form of it names an act: any in languages without infinitives of their own, which `call` shows best.
    bare: bool,
}

/// Worth of a word that looks like an act, of one that may be anything, of a name, and of a very short one.
const ACT: u8 = 8;
const ANYTHING: u8 = 80;
const NAME: u8 = 100;
const SHORT: u8 = 40;
/// One in so many uses of a noun or a verb shows it as such.
const USED_ONE_IN: u32 = 6;

impl Nouns {
    pub(crate) fn of(lexicon: &Lexicon, units: usize) -> Self {
        let mut seen = vec![Seen::default(); lexicon.words.len()];
        for tokens in (0..units).map(|unit| lexicon.tokens(unit)) {
            for at in 0..tokens.len() {
                let before = at.checked_sub(1).filter(|_| tokens[at].gap != Gap::Break);
                let (noun, verb) =
                    before.map_or((false, false), |before| signs_of(lexicon.word(tokens[before])));
                let word = &mut seen[tokens[at].word as usize];
                word.all += 1;
                word.noun += u32::from(noun);
                word.verb += u32::from(verb);
            }
        }
        let worth = |(at, seen): (usize, &Seen)| worth(lexicon, at, *seen);
        let words: Vec<u8> = seen.iter().enumerate().map(worth).collect();
        let mut stems: BTreeMap<u64, Stem> = BTreeMap::new();
        for ((word, seen), worth) in lexicon.words.iter().zip(&seen).zip(&words) {
            let stem = stems.entry(word.stem).or_default();
            stem.all += seen.all;
            stem.noun += seen.noun;
            stem.verb += seen.verb;
            stem.worth += seen.all * u32::from(*worth);
            stem.bare |= is_bare(word);
        }
        Self { words, stems }
    }

    /// The worth of a phrase of these words, whatever their form.
    pub(crate) fn worth_by_stem(&self, lexicon: &Lexicon, tokens: &[Token]) -> f64 {
        let of = |token: &Token| {
            let stem = self.stems[&lexicon.word(*token).stem];
            f64::from(stem.worth) / f64::from(stem.all.max(1)) / 100.0
        };
        of_phrase(tokens, of)
    }

    /// Whether people use `word`, in any form, as a noun or as a verb in the form that names an act.
    pub(crate) fn is_used(&self, word: &Word) -> bool {
        let used = |it: &Stem| it.noun.max(if it.bare { it.verb } else { 0 }) * USED_ONE_IN >= it.all;
        !is_sign(word) && self.stems.get(&word.stem).is_some_and(used)
    }

    /// Whether both ends of a phrase name what they name, and do not say it of somebody: `devons` does in no form.
    pub(crate) fn is_bare(&self, lexicon: &Lexicon, tokens: &[Token]) -> bool {
        let bare = |token: &Token| self.stems[&lexicon.word(*token).stem].bare;
        tokens.first().is_some_and(bare) && tokens.last().is_some_and(bare)
    }

    /// The worth of a phrase: that of its words at the ends, the last counting most; a name that stands in a phrase
    /// carries the words beside it.
    pub(crate) fn worth(&self, tokens: &[Token]) -> f64 {
        of_phrase(tokens, |token: &Token| f64::from(self.words[token.word as usize]) / 100.0)
    }
}

fn of_phrase(tokens: &[Token], of: impl Fn(&Token) -> f64) -> f64 {
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) if tokens.len() > 1 => 0.5 * of(first).max(of(last)) + 0.5 * of(last),
        (Some(only), _) => of(only),
        _ => 0.0,
    }
}

/// Whether a word is an infinitive, or of a language where no ending tells.
fn is_bare(word: &Word) -> bool {
    let endings = SIGNS.iter().find(|signs| is_of(word.language, signs)).map_or("", |signs| signs.infinitive);
    endings.is_empty() || endings.split(' ').any(|ending| word.lower.ends_with(ending))
}

fn is_sign(word: &Word) -> bool {
    signs_of(word) != (false, false)
}

/// Whether a word stands before nouns, and before verbs.
fn signs_of(word: &Word) -> (bool, bool) {
    let has = |list: &str| list.split(' ').any(|sign| sign == word.lower);
    SIGNS
        .iter()
        .find(|signs| is_of(word.language, signs))
        .map_or((false, false), |signs| (has(signs.noun), has(signs.verb)))
}

fn is_of(language: Language, signs: &Signs) -> bool {
    language.code() == signs.code
}

fn worth(lexicon: &Lexicon, at: usize, seen: Seen) -> u8 {
    let word = &lexicon.words[at];
    let capital = word.surface.starts_with(char::is_uppercase);
    match word.language.code() {
        _ if capital => return NAME,
        "de" => return ACT,
        "ar" if DEFINITE.iter().any(|sign| word.lower.starts_with(sign)) => return NAME,
        _ if word.lower.chars().count() <= 2 => return SHORT,
        _ => {}
    }
    let signs = SIGNS.iter().find(|signs| is_of(word.language, signs));
    let ends =
        |endings: &str| endings.split(' ').any(|ending| !ending.is_empty() && word.lower.ends_with(ending));
    let rarely = seen.noun * 5 < seen.all;
    match seen {
        Seen { noun, all, .. } if noun * 3 < all && signs.is_some_and(|it| ends(it.adverb)) => 0,
        _ if rarely && signs.is_some_and(|it| ends(it.infinitive)) => ACT,
        Seen { noun, verb, all, .. } if verb > noun && verb * 4 >= all => ACT,
        Seen { noun, verb, .. } if noun > verb && !rarely => NAME,
        _ => ANYTHING,
    }
}

/// The Arabic article, alone and with what is written together with it.
const DEFINITE: [&str; 4] = ["ال", "وال", "بال", "لل"];
