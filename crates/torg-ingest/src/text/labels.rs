//! Who speaks: names and roles at the beginning of a line or paragraph.

use super::stamp;

/// Longest speaker's name with its role.
const LABEL_CHARS_MAX: usize = 48;
const LABEL_WORDS_MAX: usize = 6;
/// Share of lines, in tenths, that are stamped in a chat.
const STAMPED_TENTHS: usize = 6;

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

/// Words before a colon that head what follows, and are nobody's name.
#[rustfmt::skip]
const HEADINGS: &[&str] = &[
    "sammanfattning", "slutsats", "slutsatser", "bakgrund", "notering", "anteckning", "kommentar", "tema", "ämne",
    "övrigt", "förslag", "summary", "conclusion", "conclusions", "background", "note", "notes", "comment", "theme",
    "topic", "other", "yhteenveto", "tausta", "aihe", "muuta", "résumé", "contexte", "remarque", "thème", "resumen",
    "conclusión", "comentario", "tema", "riassunto", "conclusione", "zusammenfassung", "fazit", "anmerkung", "thema",
    "resumo", "conclusão", "ملخص", "خلاصة",
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
    let trimmed = text.trim_start_matches(['*', '_', ' ']);
    match stamp::after(trimmed) {
        Some(after) => colon(after.trim_start_matches(['*', '_', '-', ' '])).map(of_chat),
        None => colon(trimmed),
    }
    .or_else(|| bold(text, bold_bytes))
}

/// Whether the line says when it was said, and who spoke.
pub(super) fn is_stamped(text: &str) -> bool {
    stamp::after(text.trim_start_matches(['*', '_', ' '])).is_some() && label(text, 0).is_some()
}

/// Whether enough lines are stamped for a chat or a transcript: then each of them is somebody's, however rarely they speak.
pub(super) fn are_stamped<'t>(lines: impl Iterator<Item = &'t str>) -> bool {
    let (all, stamped) = lines.fold((0usize, 0usize), |(all, stamped), line| {
        (all.saturating_add(1), stamped.saturating_add(usize::from(is_stamped(line))))
    });
    stamped > 1 && stamped.saturating_mul(10) >= all.saturating_mul(STAMPED_TENTHS)
}

/// "From Ada to Everyone" speaks of Ada.
fn of_chat(label: Label<'_>) -> Label<'_> {
    let from = ["From ", "Från "].into_iter().find_map(|from| label.name.strip_prefix(from));
    let Some(name) = from else { return label };
    let to = [" to ", " till "].into_iter().filter_map(|to| name.find(to)).min().unwrap_or(name.len());
    Label { name: name.get(..to).unwrap_or(name).trim(), ..label }
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
    let said = rest.trim_start_matches([':', ' ', '-', '–']).trim();
    (short && is_label(name) && !rest.trim().is_empty()).then(|| Label { name, rest: below_time(said) })
}

/// The words below a time that stands alone on the line of the name, as Teams writes it.
fn below_time(said: &str) -> &str {
    let (line, words) = said.split_once('\n').unwrap_or((said, ""));
    if stamp::after(line) == Some("") { words.trim() } else { said }
}

/// Without a time in brackets at either end, a role in parentheses, or mark-up.
fn bare(lead: &str) -> &str {
    let lead = lead.trim_matches(['*', '_', ' ', '\t']);
    let name = lead.split(['(', '[']).next().unwrap_or_default().trim_matches(['*', '_', ' ', ',', '\t']);
    if name.is_empty() { lead.trim_matches(['(', ')', '[', ']', ' ']) } else { name }
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

/// Whether a label is a role, a heading, initials or a number, and not a person's name.
pub(super) fn names_nobody(name: &str) -> bool {
    is_role(name)
        || HEADINGS.contains(&lower(name).as_str())
        || name.chars().filter(|c| c.is_alphabetic()).count() < 3
}
