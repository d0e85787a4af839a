//! Whether a word names a thing or an act, learnt from the words that stand before it in the material. Owns the
//! closed classes that precede nouns (determiners, some prepositions) and verbs (pronouns, infinitive marks, modals)
//! and the endings of adverbs and infinitives; refuses lists of nouns, which no list could hold.

use crate::lexicon::{Gap, Lexicon, Token};
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
        noun: "the a an this these those my your our their his her its some any every each all more many few most of in on at from with by under over between near without",
        verb: "to i we you they he she who can could should would will must may might not don't doesn't didn't can't won't please never let's just",
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

/// How often a word stands after each kind of sign, and where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Seen {
    all: u32,
    noun: u32,
    verb: u32,
}

/// Worth, in hundredths, of each word of the lexicon as the head of a label.
pub(crate) struct Nouns(Vec<u8>);

/// Worth of a word that looks like an act, of one that may be anything, of a name, and of a very short one.
const ACT: u8 = 8;
const ANYTHING: u8 = 80;
const NAME: u8 = 100;
const SHORT: u8 = 40;

impl Nouns {
    pub(crate) fn of(lexicon: &Lexicon, units: usize) -> Self {
        let mut seen = vec![Seen::default(); lexicon.words.len()];
        for unit in 0..units {
            let tokens = lexicon.tokens(unit);
            for at in 0..tokens.len() {
                let word = &mut seen[tokens[at].word as usize];
                word.all += 1;
                let before = at.checked_sub(1).filter(|_| tokens[at].gap != Gap::Break);
                if let Some((noun, verb)) = before.map(|before| signs(lexicon, tokens[before])) {
                    word.noun += u32::from(noun);
                    word.verb += u32::from(verb);
                }
            }
        }
        let worth = |(at, seen): (usize, &Seen)| worth(lexicon, at, *seen);
        Self(seen.iter().enumerate().map(worth).collect())
    }

    /// The worth of a phrase: that of its words at the ends, the last counting most; a name that stands in a phrase
    /// carries the words beside it.
    pub(crate) fn worth(&self, tokens: &[Token]) -> f64 {
        let of = |token: &Token| f64::from(self.0[token.word as usize]) / 100.0;
        match (tokens.first(), tokens.last()) {
            (Some(first), Some(last)) if tokens.len() > 1 => 0.5 * of(first).max(of(last)) + 0.5 * of(last),
            (Some(only), _) => of(only),
            _ => 0.0,
        }
    }
}

/// Whether a word stands before nouns, and before verbs.
fn signs(lexicon: &Lexicon, token: Token) -> (bool, bool) {
    let word = lexicon.word(token);
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
        Seen { noun, verb, all } if verb > noun && verb * 4 >= all => ACT,
        Seen { noun, verb, .. } if noun > verb && !rarely => NAME,
        _ => ANYTHING,
    }
}

/// The Arabic article, alone and with what is written together with it.
const DEFINITE: [&str; 4] = ["ال", "وال", "بال", "لل"];
