//! Lines at the top that say when, where and with whom: date and attributes are kept, names are not.

use super::{
    block::{Block, BlockKind},
    labels, stamp,
};
use crate::table::dates::{self, Order};
use std::collections::BTreeMap;
use torg_core::Day;

const LINES_MAX: usize = 15;
const VALUE_CHARS_MAX: usize = 80;
const TITLE_CHARS_MAX: usize = 140;

const DATES: &[&str] =
    &["date", "datum", "dato", "päivämäärä", "pvm", "fecha", "data", "day", "dag", "التاريخ", "تاريخ"];
const ATTRIBUTES: &[&str] = &[
    "place",
    "plats",
    "paikka",
    "lieu",
    "lugar",
    "luogo",
    "ort",
    "sted",
    "plaats",
    "local",
    "location",
    "age",
    "ålder",
    "ikä",
    "âge",
    "edad",
    "età",
    "idade",
    "alter",
    "alder",
    "leeftijd",
    "age group",
    "åldersgrupp",
    "ikäryhmä",
    "gender",
    "kön",
    "sukupuoli",
    "genre",
    "género",
    "genere",
    "geschlecht",
    "kjønn",
    "køn",
    "geslacht",
    "district",
    "stadsdel",
    "område",
    "kaupunginosa",
    "quartier",
    "barrio",
    "quartiere",
    "stadtteil",
    "bairro",
    "bydel",
    "wijk",
    "role",
    "roll",
    "rooli",
    "rôle",
    "rol",
    "ruolo",
    "rolle",
    "group",
    "grupp",
    "ryhmä",
    "groupe",
    "grupo",
    "gruppo",
    "gruppe",
    "language",
    "språk",
    "kieli",
    "langue",
    "idioma",
    "lingua",
    "sprache",
    "occupation",
    "sysselsättning",
    "yrke",
    "workshop",
    "activity",
    "aktivitet",
    "المكان",
    "العمر",
    "الحي",
    "الدور",
    "اللغة",
];
const PEOPLE: &[&str] = &[
    "facilitator",
    "interviewer",
    "intervjuare",
    "moderator",
    "name",
    "namn",
    "nimi",
    "nom",
    "nombre",
    "nome",
    "navn",
    "naam",
    "participants",
    "participant",
    "deltagare",
    "osallistujat",
    "participantes",
    "partecipanti",
    "teilnehmer",
    "deltakere",
    "present",
    "närvarande",
    "respondent",
    "intervjuperson",
    "notes by",
    "antecknat av",
    "antecknare",
    "author",
    "författare",
    "auteur",
    "autor",
    "autore",
    "e-mail",
    "email",
    "e-post",
    "phone",
    "telefon",
    "tel",
    "address",
    "adress",
    "samtalsledare",
    "haastattelija",
    "transcribed by",
    "transkriberad av",
    "الاسم",
    "المشاركون",
];
const OTHER: &[&str] = &[
    "time",
    "tid",
    "klockslag",
    "aika",
    "heure",
    "hora",
    "ora",
    "zeit",
    "title",
    "titel",
    "titre",
    "título",
    "titolo",
    "duration",
    "längd",
    "file",
    "fil",
    "ämne",
    "subject",
];

/// What stands above the text itself.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) date: Option<Day>,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) names: Vec<String>,
    /// Those among the names who ask.
    pub(super) interviewers: Vec<String>,
    /// Lines that were taken.
    pub(super) lines: u64,
}

/// Takes head lines off the beginning. A lone line that could be one is left ("Plats: torget" may be a note), unless
/// it is a date, or names whoever asks under a title.
pub(super) fn take(blocks: &mut Vec<Block>) -> Head {
    let mut head = Head::default();
    let titled = blocks.first().is_some_and(|block| block.kind == BlockKind::Heading || is_title(block));
    let keys: Vec<usize> = blocks
        .iter()
        .enumerate()
        .take(LINES_MAX)
        .take_while(|(at, block)| *at == 0 && titled || may_precede(block))
        .filter(|(_, block)| key(&block.text).is_some())
        .map(|(at, _)| at)
        .collect();
    let lone = keys.first().and_then(|&at| blocks.get(at));
    let sure =
        keys.len() > 1 || lone.is_some_and(|block| is_date_line(block) || titled && names_asker(block));
    if sure {
        for &at in keys.iter().rev() {
            let block = blocks.remove(at);
            head.learn(&block.text);
        }
    }
    head.moments(blocks, usize::from(titled));
    head
}

/// Whether a first line is a title: short, without a label or the end of a sentence.
pub(super) fn is_title(block: &Block) -> bool {
    let text = block.text.trim();
    block.kind == BlockKind::Paragraph
        && !block.listed
        && text.lines().count() == 1
        && text.chars().count() <= TITLE_CHARS_MAX
        && text.chars().any(char::is_alphabetic)
        && !text.ends_with(['.', '!', '?', '…', ':', '؟'])
        && labels::label(text, block.bold_bytes).is_none()
}

/// "Interviewer: Ada Berg": two words with capitals, and no turn.
fn names_asker(block: &Block) -> bool {
    key(&block.text).is_some_and(|(key, value)| {
        let words: Vec<&str> = value.split_whitespace().collect();
        labels::asks(&key)
            && (2..=4).contains(&words.len())
            && words.iter().all(|word| word.starts_with(char::is_uppercase))
            && !value.ends_with(['.', '!', '?'])
    })
}

/// A name between title and date: a few words, all with capitals.
fn is_author(block: &Block) -> bool {
    let words = block.text.split_whitespace();
    block.kind == BlockKind::Paragraph
        && (2..=4).contains(&words.clone().count())
        && words.clone().all(|word| word.starts_with(char::is_uppercase))
        && !block.text.ends_with(['.', '!', '?'])
}

fn may_precede(block: &Block) -> bool {
    block.kind == BlockKind::Heading || block.text.lines().all(|line| key(line).is_some())
}

fn is_date_line(block: &Block) -> bool {
    key(&block.text).is_some_and(|(key, value)| {
        DATES.contains(&key.as_str()) && dates::day(value, Order::DayFirst).is_some()
    })
}

/// The key in lower case, and its value, if the line has a key that we know.
fn key(line: &str) -> Option<(String, &str)> {
    let (key, value) = line.trim_start_matches(['*', '_', '-', ' ']).split_once([':', '：'])?;
    let key = key.trim_matches(['*', '_', ' ']).to_lowercase();
    let value = value.trim_matches(['*', '_', ' ', '\t']);
    let known = [DATES, ATTRIBUTES, PEOPLE, OTHER].iter().any(|keys| keys.contains(&key.as_str()));
    (known && !value.is_empty() && value.chars().count() <= VALUE_CHARS_MAX && !value.ends_with(['?', '؟']))
        .then_some((key, value))
}

impl Head {
    /// Takes the lines below the title that only say who wrote it, when it was and how long it took.
    fn moments(&mut self, blocks: &mut Vec<Block>, from: usize) {
        let is_when =
            |at: usize| blocks.get(at).is_some_and(|block| block.runs() && stamp::is_moment(&block.text));
        if from > 0 && is_when(from.saturating_add(1)) && blocks.get(from).is_some_and(is_author) {
            self.names.push(blocks.remove(from).text);
            self.lines = self.lines.saturating_add(1);
        }
        while let Some(block) = blocks.get(from).filter(|block| block.runs() && stamp::is_moment(&block.text))
        {
            self.date = self.date.or_else(|| dates::day(&block.text, Order::DayFirst));
            self.lines = self.lines.saturating_add(1);
            blocks.remove(from);
        }
    }

    fn learn(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            self.lines = self.lines.saturating_add(1);
            let Some((key, value)) = key(line) else { continue };
            if DATES.contains(&key.as_str()) {
                self.date = dates::day(value, Order::DayFirst).or(self.date);
            } else if PEOPLE.contains(&key.as_str()) {
                if labels::asks(&key) {
                    self.interviewers.push(value.to_owned());
                }
                self.names.extend(value.split([',', ';', '&', '/']).map(|name| name.trim().to_owned()));
            } else if ATTRIBUTES.contains(&key.as_str()) {
                let name =
                    line.split([':', '：']).next().unwrap_or_default().trim_matches(['*', '_', '-', ' ']);
                self.attributes.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
