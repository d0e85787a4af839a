//! What a facilitator saw, beside the words.

const WORDS: &[&str] = &[
    "observation",
    "observationer",
    "observations",
    "iakttagelse",
    "iakttagelser",
    "observatör",
    "fältanteckning",
    "facilitator's note",
    "field note",
    "havainto",
    "havaintoja",
    "observación",
    "observaciones",
    "osservazione",
    "osservazioni",
    "beobachtung",
    "beobachtungen",
    "observação",
    "observasjon",
    "iagttagelse",
    "observatie",
    "ملاحظة",
    "ملاحظات",
];

/// The observation that a paragraph or turn is, without its label.
pub(super) fn observation(text: &str) -> Option<&str> {
    bracketed(text.trim()).or_else(|| labelled(text.trim()))
}

fn labelled(text: &str) -> Option<&str> {
    let (lead, rest) = text.trim_start_matches(['*', '_', '[', '(']).split_once([':', '：'])?;
    let lead = lead.trim_matches(['*', '_', ' ']).to_lowercase();
    let seen = rest.trim_start_matches(['*', '_', ' ']).trim_end_matches([']', ')', ' ']);
    (WORDS.contains(&lead.as_str()) && !seen.is_empty()).then_some(seen)
}

/// "[laughter]" and "(skratt)" alone; not "[phone]", which is how this product marks what it replaced.
fn bracketed(text: &str) -> Option<&str> {
    let round = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let inner = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).or(round)?;
    let one = !inner.contains(['(', ')', '[', ']']) && inner.chars().any(char::is_alphabetic);
    one.then(|| inner.trim()).filter(|inner| inner.len() <= 200)
}
