//! Who speaks: names and roles at the beginning of a line or paragraph.

/// Longest speaker's name with its role.
const LABEL_CHARS_MAX: usize = 48;
const LABEL_WORDS_MAX: usize = 6;

/// Words for whoever asks, as a whole label or within one.
const INTERVIEWERS: &[&str] = &[
    "interviewer",
    "intervjuare",
    "intervjuaren",
    "moderator",
    "moderatorn",
    "samtalsledare",
    "samtalsledaren",
    "facilitator",
    "facilitatorn",
    "processledare",
    "dialogledare",
    "gruppledare",
    "mötesledare",
    "utredare",
    "researcher",
    "haastattelija",
    "fasilitaattori",
    "puheenjohtaja",
    "entrevistador",
    "entrevistadora",
    "moderador",
    "moderadora",
    "facilitador",
    "facilitadora",
    "enquêteur",
    "enquêtrice",
    "intervieweur",
    "animateur",
    "animatrice",
    "modérateur",
    "modératrice",
    "intervistatore",
    "intervistatrice",
    "moderatore",
    "moderatrice",
    "facilitatore",
    "interviewerin",
    "moderatorin",
    "befragerin",
    "befrager",
    "intervjuer",
    "ordstyrer",
    "samtaleleder",
    "vert",
    "المحاور",
    "المحاورة",
    "الميسر",
];

/// Labels for questions and answers; the first of each pair asks.
const PAIRS: &[(&str, &str)] = &[
    ("q", "a"),
    ("i", "r"),
    ("i", "p"),
    ("i", "ip"),
    ("int", "resp"),
    ("f", "s"),
    ("f", "a"),
    ("f", "sv"),
    ("fråga", "svar"),
    ("question", "answer"),
    ("k", "v"),
    ("kysymys", "vastaus"),
    ("p", "r"),
    ("pregunta", "respuesta"),
    ("q", "r"),
    ("question", "réponse"),
    ("d", "r"),
    ("domanda", "risposta"),
    ("frage", "antwort"),
    ("pergunta", "resposta"),
    ("spørsmål", "svar"),
    ("spørgsmål", "svar"),
    ("vraag", "antwoord"),
    ("س", "ج"),
    ("سؤال", "جواب"),
];

/// Labels for whoever answers, that name nobody.
const ANSWERERS: &[&str] = &[
    "respondent",
    "informant",
    "intervjuperson",
    "ip",
    "deltagare",
    "participant",
    "participante",
    "resp",
    "haastateltava",
    "osallistuja",
    "entrevistado",
    "entrevistada",
    "intervistato",
    "intervistata",
    "befragte",
    "befragter",
    "teilnehmer",
    "teilnehmerin",
    "deltaker",
    "deltager",
    "speaker",
    "talare",
    "puhuja",
    "resident",
    "boende",
    "elev",
    "student",
    "vecino",
    "vecina",
    "habitant",
    "habitante",
    "المشارك",
    "المشاركة",
];

/// A speaker's label and what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label<'t> {
    /// Name or role, without colon, mark-up, time or parenthesis.
    pub(super) name: &'t str,
    /// What is said.
    pub(super) rest: &'t str,
}

/// The label that `text` begins with: "Name:", "**Name:**", "Name (role):", "[00:12] Name:", or a bold name.
pub(super) fn label(text: &str, bold_bytes: usize) -> Option<Label<'_>> {
    let trimmed = without_time(text.trim_start_matches(['*', '_', ' ']));
    colon(trimmed).or_else(|| bold(text, bold_bytes))
}

fn colon(text: &str) -> Option<Label<'_>> {
    let end =
        text.char_indices().take(LABEL_CHARS_MAX).find(|(_, c)| matches!(c, ':' | '：')).map(|(at, _)| at)?;
    let (lead, rest) = (text.get(..end)?, text.get(end..)?);
    let rest = rest.trim_start_matches([':', '：']);
    let joined = rest.starts_with("//")
        || (lead.ends_with(|c: char| c.is_ascii_digit()) && rest.starts_with(|c: char| c.is_ascii_digit()));
    let name = bare(lead);
    (!joined && is_label(name)).then(|| Label { name, rest: rest.trim_start_matches(['*', '_']).trim() })
}

fn bold(text: &str, bold_bytes: usize) -> Option<Label<'_>> {
    let (lead, rest) = (text.get(..bold_bytes)?, text.get(bold_bytes..)?);
    let name = bare(lead.trim_end_matches([':', ' ', '.', '-', '–']));
    let short = name.split_whitespace().count() <= 3;
    (short && is_label(name) && !rest.trim().is_empty())
        .then(|| Label { name, rest: rest.trim_start_matches([':', ' ', '-', '–']).trim() })
}

/// Without a time in brackets at either end, a role in parentheses, or mark-up.
fn bare(lead: &str) -> &str {
    let lead = lead.trim_matches(['*', '_', ' ', '\t']);
    let name = lead.split(['(', '[']).next().unwrap_or_default().trim_matches(['*', '_', ' ', ',', '\t']);
    if name.is_empty() { lead.trim_matches(['(', ')', '[', ']', ' ']) } else { name }
}

fn without_time(text: &str) -> &str {
    let Some(inner) = text.strip_prefix(['[', '(']) else { return plain_time(text) };
    let Some((time, rest)) = inner.split_once([']', ')']) else { return text };
    let is_time = !time.is_empty() && time.chars().all(|c| c.is_ascii_digit() || ":.,".contains(c));
    if is_time { rest.trim_start_matches(['*', '_', ' ', '\t', '-']) } else { text }
}

fn plain_time(text: &str) -> &str {
    let (time, rest) = text.split_once([' ', '\t']).unwrap_or(("", text));
    let is_time = time.contains(':') && time.chars().all(|c| c.is_ascii_digit() || ":.,".contains(c));
    if is_time { rest.trim_start() } else { text }
}

fn is_label(name: &str) -> bool {
    let words = name.split_whitespace().count();
    let first = name.chars().next();
    let named =
        first.is_some_and(|c| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase())) || is_role(name);
    let inner = name.trim_end_matches('.');
    let sentence =
        inner.contains(['?', '!', ';', ',', '"', '”', '/', '=', '<', '>', '@']) || inner.contains(". ");
    let small = name.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).count();
    named && !sentence && (1..=LABEL_WORDS_MAX).contains(&words) && (small <= 1 || is_role(name))
}

fn lower(name: &str) -> String {
    name.trim_end_matches('.').to_lowercase()
}

/// The label in lower case, without a number at its end.
pub(super) fn without_number(name: &str) -> String {
    lower(name).trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ' || c == '.').to_owned()
}

fn is_role(name: &str) -> bool {
    let name = without_number(name);
    asks(&name) || ANSWERERS.contains(&name.as_str()) || PAIRS.iter().any(|(q, a)| *q == name || *a == name)
}

/// Whether the label says that this is whoever asks.
pub(super) fn asks(name: &str) -> bool {
    lower(name).split(|c: char| !c.is_alphanumeric()).any(|word| INTERVIEWERS.contains(&word))
}

/// The label of whoever asks, when both labels of a pair such as Q and A are there.
pub(super) fn pair(names: &[String]) -> Option<usize> {
    let lowered: Vec<String> = names.iter().map(|name| without_number(name)).collect();
    let found = PAIRS
        .iter()
        .find(|(q, a)| lowered.iter().any(|name| name == q) && lowered.iter().any(|name| name == a));
    found.and_then(|(q, _)| lowered.iter().position(|name| name == q))
}

/// Whether a label is a role, initials or a number, and not a person's name.
pub(super) fn names_nobody(name: &str) -> bool {
    is_role(name) || name.chars().filter(|c| c.is_alphabetic()).count() < 3
}
