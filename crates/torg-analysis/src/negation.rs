//! Words that turn a sentence around. A closed class in every language, so a list is the method: negations and the
//! words for the two sides of a question in sv, da, nb, fi, en, de, nl, fr, es, it, pt, ar, so, pl, uk and tr. In
//! another language nothing is found here, and what relies on it does without.

#[rustfmt::skip]
const NEGATIONS: [&str; 86] = [
    "aan", "aldri", "aldrig", "asla", "aucun", "aucune", "can't", "cannot", "couldn't", "değil", "didn't",
    "doesn't", "don't", "ei", "eikä", "eivät", "emme", "ette", "geen", "hadn't", "hasn't", "haven't",
    "icke", "ikke", "ikkje", "inga", "ingen", "ingenting", "inget", "inte", "intet", "isn't", "jamais",
    "jamás", "kein", "keine", "keinem", "keinen", "keiner", "keines", "nada", "nadie", "neither", "nem",
    "nessun", "nessuna", "nessuno", "never", "nicht", "nichts", "nie", "niemals", "niemand", "niet", "no",
    "nobody", "non", "none", "nooit", "nor", "not", "nothing", "nul", "nulle", "nunca", "não", "pas",
    "rien", "sans", "shouldn't", "sin", "utan", "wasn't", "without", "won't", "wouldn't", "älkää", "älä",
    "не", "немає", "ні", "لا", "لم", "لن", "ليس", "ما",
];

#[rustfmt::skip]
const SIDES: [&str; 41] = [
    "against", "agree", "anti", "avskaffa", "behåll", "behålla", "bort", "contra", "contre", "contro",
    "disagree", "emot", "favor", "favour", "for", "för", "für", "gegen", "imot", "less", "lisää", "mehr",
    "menos", "mer", "mere", "mindre", "moins", "more", "mot", "más", "plus", "por", "pour", "pro",
    "puolesta", "vastaan", "weniger", "за", "проти", "ضد", "مع",
];

/// Whether `word`, in lower case, denies.
pub(crate) fn is_negation(word: &str) -> bool {
    NEGATIONS.contains(&word) || word.ends_with("n't") || word.ends_with("n’t")
}

/// Whether `word`, in lower case, says which side someone is on, or more or less of something.
pub(crate) fn is_side(word: &str) -> bool {
    SIDES.contains(&word)
}
