//! Exports whose columns are known: Microsoft Forms, Google Forms, LimeSurvey, Polis, Decidim. Columns are always
//! found by their header, never by their position.

use super::{roles, words};
use crate::raw::Role;
use torg_core::Format;

/// What a known export is, and how it was recognised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Whose export.
    pub format: Format,
    /// Why, as a sentence.
    pub because: &'static str,
}

const START: &[&str] = &[
    "start time",
    "starttid",
    "heure de début",
    "hora de inicio",
    "ora di inizio",
    "startzeit",
    "hora de início",
    "alkamisaika",
    "aloitusaika",
    "وقت البدء",
];
const COMPLETION: &[&str] = &[
    "completion time",
    "slutförandetid",
    "heure de fin",
    "hora de finalización",
    "ora di completamento",
    "fertigstellungszeit",
    "hora da conclusão",
    "hora de conclusão",
    "valmistumisaika",
    "وقت الإكمال",
];
const STAMP: &[&str] = &[
    "timestamp",
    "tidstämpel",
    "horodateur",
    "horodatage",
    "marca temporal",
    "informazioni cronologiche",
    "zeitstempel",
    "carimbo de data/hora",
    "aikaleima",
    "طابع زمني",
];
const LIME: &[&str] = &[
    "submitdate",
    "lastpage",
    "startlanguage",
    "seed",
    "startdate",
    "datestamp",
    "ipaddr",
    "refurl",
    "token",
];

/// Recognises an export by its header.
pub fn recognise(names: &[String]) -> Option<Known> {
    let folded: Vec<String> = names.iter().map(|name| words::fold(name)).collect();
    let has = |name: &str| folded.iter().any(|other| other == name);
    let any = |list: &[&str]| list.iter().any(|name| has(name));
    let raw = |start: &str| names.iter().any(|name| name.to_lowercase().starts_with(start));
    let first = folded.first().map_or("", String::as_str);
    let known = |format, because| Some(Known { format, because });
    if has("comment-body") && has("moderated") {
        return known(Format::Polis, "has the columns comment-body and moderated of a Polis export");
    }
    if any(START) && any(COMPLETION) {
        return known(
            Format::MicrosoftForms,
            "has the start and completion times of a Microsoft Forms export",
        );
    }
    if LIME.iter().filter(|name| has(name)).count() >= 3 && has("id") {
        return known(Format::LimeSurvey, "has id, submitdate, lastpage and the like of a LimeSurvey export");
    }
    if (raw("title/") && raw("body/"))
        || (has("title")
            && has("body")
            && (raw("component") || raw("category") || raw("scope") || has("endorsements")))
    {
        return known(Format::Decidim, "has the titles and bodies of a Decidim export");
    }
    if STAMP.contains(&first) && names.len() > 1 {
        return known(Format::GoogleForms, "begins with the timestamp column of a Google Forms export");
    }
    None
}

/// Polis files beside `comments.csv` that hold no contributions, by their first row.
pub fn polis_companion(first_row: &[&str]) -> Option<&'static str> {
    let has = |name: &str| first_row.contains(&name);
    if has("comment-id") && has("voter-id") && has("vote") {
        return Some("the votes of a Polis export: they accompany comments.csv and hold no contributions");
    }
    if has("participant") && has("n-votes") {
        return Some(
            "the participants' votes of a Polis export: they accompany comments.csv and hold no contributions",
        );
    }
    (first_row.first() == Some(&"topic") && first_row.len() <= 2).then_some(
        "the summary of a Polis export: it gives the question to comments.csv and holds no contributions",
    )
}

/// The role that a known export gives to a column; `None` leaves it to the guess.
pub fn role(format: Format, name: &str) -> Option<(Role, String)> {
    let folded = words::fold(name);
    match format {
        Format::Polis => Some(polis(&folded)),
        Format::MicrosoftForms => microsoft_forms(&folded),
        Format::GoogleForms => {
            STAMP.contains(&folded.as_str()).then(|| (Role::Date, "when the form was sent".to_owned()))
        }
        Format::LimeSurvey => lime_survey(&folded),
        Format::Decidim => Some(decidim(&name.to_lowercase())),
        _ => None,
    }
}

fn polis(name: &str) -> (Role, String) {
    let (role, why) = match name {
        "comment-body" => (Role::Question, "the statement"),
        "author-id" => (Role::Id, "who wrote the statement"),
        "timestamp" => (Role::Date, "when it was written"),
        "moderated" => (Role::Ignore, "-1 leaves the statement out, as withheld"),
        _ => (Role::Ignore, "belongs to the votes"),
    };
    (role, why.to_owned())
}

fn microsoft_forms(name: &str) -> Option<(Role, String)> {
    let (role, why) = match name {
        "id" => (Role::Id, "the number of the response"),
        name if COMPLETION.contains(&name) => (Role::Date, "when the form was sent"),
        name if START.contains(&name) => (Role::Ignore, "when the form was opened"),
        "last modified time" | "senast ändrad" | "total points" | "quiz feedback" => {
            (Role::Ignore, "added by Microsoft Forms")
        }
        name if name.starts_with("points - ") || name.starts_with("feedback - ") => {
            (Role::Ignore, "added by Microsoft Forms")
        }
        _ => return None,
    };
    Some((role, why.to_owned()))
}

/// LimeSurvey calls columns by codes: short answers under one are no group of participants, unless the code says so.
pub fn of_codes(format: Format, (role, reason): (Role, String)) -> (Role, String) {
    if format == Format::LimeSurvey && role == Role::Attribute && reason.starts_with(roles::LABEL) {
        return (Role::Choice, "a question of the survey with few different answers".to_owned());
    }
    (role, reason)
}

fn lime_survey(name: &str) -> Option<(Role, String)> {
    let (role, why) = match name {
        "id" => (Role::Id, "the number of the response"),
        "submitdate" => (Role::Date, "when the survey was sent"),
        "startlanguage" => (Role::Language, "the language of the survey"),
        "ipaddr" | "refurl" | "token" => (Role::Personal, "can be traced to a person"),
        "lastpage" | "seed" | "startdate" | "datestamp" => (Role::Ignore, "added by LimeSurvey"),
        name if name.ends_with("time") && name.starts_with("grouptime")
            || name.starts_with("questiontime")
            || name == "interviewtime" =>
        {
            (Role::Ignore, "added by LimeSurvey")
        }
        _ => return None,
    };
    Some((role, why.to_owned()))
}

fn decidim(name: &str) -> (Role, String) {
    let top = name.split('/').next().unwrap_or_default();
    let (role, why) = match (top, name) {
        (_, name) if name.contains("machine_translation") => (Role::Ignore, "a translation by a machine"),
        ("title" | "body", _) => (Role::Question, "the proposal: its title and body are one contribution"),
        ("author" | "authors" | "creator" | "user_group", name) if name.ends_with("/id") => {
            (Role::Id, "who wrote the proposal")
        }
        ("author" | "authors" | "creator" | "user_group" | "address" | "latitude" | "longitude", _) => {
            (Role::Personal, "points at a person or a place")
        }
        ("category" | "scope" | "taxonomies", name) if !name.ends_with("id") => {
            (Role::Attribute, "how the platform sorts proposals")
        }
        ("published_at", _) => (Role::Date, "when it was published"),
        ("state", _) => (Role::Ignore, "“withdrawn” leaves the proposal out"),
        _ => (Role::Ignore, "added by Decidim"),
    };
    (role, why.to_owned())
}
