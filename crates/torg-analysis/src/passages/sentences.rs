//! Where lines, sentences and clauses may be cut. Owns boundaries; refuses to judge lengths.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Words that end with a full stop and do not end a sentence, without that stop and in lower case, from the
/// style guides of sv, da, nb, fi, en, de, fr, es, it, pt and nl. Single letters and numbers need no list.
#[rustfmt::skip]
const ABBREVIATIONS: [&str; 101] = [
    "abs", "adj", "afd", "alm", "ang", "anm", "apdo", "approx", "art", "av", "avd", "avda", "bd", "bijv",
    "bl", "bl.a", "blz", "bzgl", "bzw", "ca", "cf", "chap", "d.h", "d.v.s", "d.w.z", "dir", "doc", "dott",
    "dr", "dra", "dvs", "e.g", "e.kr", "ecc", "eds", "eks", "ekskl", "engl", "enl", "esim", "etaj", "ev",
    "evtl", "excl", "exkl", "f.d", "f.eks", "f.kr", "f.n", "ff", "fig", "forts", "fx", "gem", "ggf", "gl",
    "h.t", "hr", "i.e", "incl", "ing", "inkl", "jfr", "jr", "jvf", "kap", "kl", "klo", "m.a.o", "m.fl",
    "maks", "milj", "mio", "mme", "mr", "mrd", "mrs", "ms", "mvh", "n.b", "nr", "nro", "obs", "p.ej",
    "p.g.a", "pga", "prof", "ref", "resp", "s.k", "sid", "sk", "sra", "srta", "st", "t.ex", "t.o.m", "tel",
    "tex", "tlf", "z.b",
];

/// Lines of `text`, and answers that a form joined with `|`; joined where the line break is only a wrap: no blank line, no list mark, no end of sentence.
pub(super) fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}', '\r', '|']) {
        let at = start..start + line.len();
        start = at.end;
        match blocks.last_mut() {
            Some(last) if is_wrap(&text[last.clone()], line) => last.end = at.end,
            _ => blocks.push(at),
        }
    }
    blocks
}

fn is_wrap(before: &str, line: &str) -> bool {
    let (before, line) = (before.trim(), line.trim());
    if before.is_empty() || line.is_empty() {
        return false;
    }
    let ended = before.ends_with(['.', '!', '?', ':', ';', '…', '؟', '؛', '。', '！', '？', '|']);
    let continues = line.chars().next().is_some_and(char::is_lowercase);
    !ended && continues && !is_item(line)
}

/// Whether a line begins with a list mark: a dash, a bullet, a number or a letter with a stop or bracket.
fn is_item(line: &str) -> bool {
    if line.starts_with(['-', '–', '—', '•', '*', '·', '▪', '◦', '‣', '+', '>']) {
        return true;
    }
    let mark = line.split_whitespace().next().unwrap_or_default();
    mark.chars().count() <= 4 && mark.len() > 1 && mark.ends_with(['.', ')'])
}

/// The sentences of `text[block]` by UAX 29, joined again after abbreviations, numbers and initials.
pub(super) fn sentences(text: &str, block: Range<usize>) -> Vec<Range<usize>> {
    let slice = &text[block.clone()];
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, sentence) in slice.split_sentence_bound_indices() {
        let at = block.start + start..block.start + start + sentence.len();
        match found.last_mut() {
            Some(last) if continues(&text[last.clone()], sentence) => last.end = at.end,
            _ => found.push(at),
        }
    }
    found
}

/// Whether the sentence that seems to begin with `next` goes on from `before`: after a line break (only wraps are
/// left inside a block), before a small letter, and after an abbreviation.
fn continues(before: &str, next: &str) -> bool {
    if before.ends_with(['\n', '\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
        return true;
    }
    let next = next.trim_start();
    let first = next.chars().find(|letter| letter.is_alphanumeric());
    let Some(first) = first else { return true };
    let Some(stem) = before.trim_end().strip_suffix('.') else { return false };
    if first.is_lowercase() {
        return true;
    }
    let last = stem
        .rsplit([' ', '\u{a0}', '\n', '\t', '(', '"', '“', '”', '«', '/'])
        .next()
        .unwrap_or_default()
        .to_lowercase();
    is_abbreviation(&last)
        || (first.is_numeric() && last.chars().count() <= 3 && last.chars().all(char::is_alphabetic))
}

fn is_abbreviation(word: &str) -> bool {
    let letters = word.chars().count();
    let initial = letters == 1 && word.chars().all(char::is_alphabetic);
    let ordinal = letters <= 2 && letters > 0 && word.chars().all(|digit| digit.is_ascii_digit());
    let dotted = word.contains('.')
        && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    initial || ordinal || dotted || ABBREVIATIONS.binary_search(&word).is_ok()
}

/// The clauses of `text[sentence]`, each with the semicolon that ends it.
pub(super) fn clauses(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    let mut start = sentence.start;
    let parts = text[sentence].split_inclusive([';', '؛', '；']);
    let place = |part: &str| {
        let at = start..start + part.len();
        start = at.end;
        at
    };
    parts.map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_sorted_for_search() {
        assert!(ABBREVIATIONS.is_sorted());
        assert!(is_abbreviation("kl") && is_abbreviation("t.ex") && !is_abbreviation("torget"));
    }
}
