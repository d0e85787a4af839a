//! A question about a place, by the length of its list: a few are shown to press, some are chosen in the browser's own list, and of
//! many those are shown that what was written may mean. Nothing here needs a script, a pointer or an exact spelling.

use super::question::{Ask, Choice, choice, is_declined};
use crate::{form::Form, frame::Phrase, language::Words};
use torg_core::Language;
use torg_dialogue::{DECLINED, Place, Places, Question, QuestionKind};

/// So many can be seen at once.
const SHOWN_MAX: usize = 7;
/// So many can be gone through in a list.
const LISTED_MAX: usize = 60;
/// Of more that match, the rest is found with more letters.
const FOUND_MAX: usize = 20;

/// How a place is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// In words: there is no list.
    Words,
    /// Each is there to press.
    Press,
    /// From the browser's list.
    List,
    /// By a part of its name.
    Search,
}

impl Way {
    /// For a list of this length.
    pub fn of(places: &Places) -> Self {
        match places.all().len() {
            0 => Self::Words,
            1..=SHOWN_MAX => Self::Press,
            it if it <= LISTED_MAX => Self::List,
            _ => Self::Search,
        }
    }
}

/// Places of one group, in the browser's list.
pub(super) struct Group {
    /// Empty when the list is not divided.
    pub(super) name: String,
    /// In order.
    pub(super) choices: Vec<Choice>,
}

/// What a form says about a place.
pub enum Said<'f> {
    /// An answer, which may be right.
    Answer(Vec<&'f str>),
    /// A part of a name.
    Sought(Sought<'f>),
}

/// A part of a name, and what it may mean.
pub struct Sought<'f> {
    /// As it was written.
    pub text: &'f str,
    /// The first few that match.
    pub found: Vec<Place>,
    /// Whether more match.
    pub more: bool,
    /// What has to be put right, as a message: nothing matches, or nothing was chosen of what does.
    pub wrong: Option<&'static str>,
}

/// Tells an answer from a part of a name: only where the list is long are names sought.
pub fn said<'f>(question: &Question, form: &'f Form) -> Said<'f> {
    let given: Vec<&str> = form.all("answer").into_iter().filter(|value| !value.trim().is_empty()).collect();
    let text = form.one("find").trim();
    let QuestionKind::Place(places) = &question.kind else { return Said::Answer(form.all("answer")) };
    let again = text == form.one("found");
    let decided = (again && !given.is_empty()) || given.contains(&DECLINED);
    match Way::of(places) {
        Way::Search if !text.is_empty() && !decided && is_sought(question, places, text) => {
            Said::Sought(Sought::of(places, text, again))
        }
        Way::Search if !text.is_empty() && !again => Said::Answer([given, vec![text]].concat()),
        _ => Said::Answer(given),
    }
}

/// What is a place's whole name is not sought, and what is too long to be one neither.
fn is_sought(question: &Question, places: &Places, text: &str) -> bool {
    places.named(text).is_none() && text.chars().count() <= question.limits().characters_max
}

impl<'f> Sought<'f> {
    fn of(places: &Places, text: &'f str, again: bool) -> Self {
        let found = places.like(text);
        let more = found.len() > FOUND_MAX;
        let wrong = match found.is_empty() && !places.others {
            true => Some("wrong-not-in-list"),
            false => again.then_some("wrong-choose-place"),
        };
        let found = found.into_iter().take(FOUND_MAX).cloned().collect();
        Self { text, found, more, wrong }
    }
}

/// The names of places, which are in the language of the dialogue.
struct Names<'w> {
    own: Language,
    words: &'w Words,
}

impl Names<'_> {
    fn choice(&self, at: usize, place: &Place, typed: &[String]) -> Choice {
        let phrase = Phrase::said(&place.name, self.own.code(), self.words.language);
        choice(at, place.name.clone(), phrase, typed.contains(&place.name))
    }

    fn own(&self, id: &str, text: &str) -> Phrase {
        Phrase { text: self.words.with(id, text), ..Phrase::default() }
    }
}

impl Ask {
    /// Asks for a place of the list.
    pub fn place(&mut self, places: &Places, typed: &[String], own: Language, words: &Words) {
        let names = Names { own, words };
        let listed = typed.iter().any(|value| places.named(value).is_some());
        let in_words = !listed && !self.value.is_empty();
        let written = if in_words { self.value.clone() } else { String::new() };
        match Way::of(places) {
            Way::Words => self.note = words.say("place-note"),
            Way::Press => {
                let mut choices: Vec<Choice> =
                    places.all().iter().enumerate().map(|(at, it)| names.choice(at, it, typed)).collect();
                if places.others {
                    let other = Phrase { text: words.say("place-another"), ..Phrase::default() };
                    choices.push(choice(choices.len(), String::new(), other, in_words));
                }
                self.choose("radio", choices);
                self.in_words = places.others.then_some(written);
            }
            Way::List => {
                self.groups = grouped(places, typed, &names);
                self.in_words = places.others.then_some(written);
            }
            Way::Search => {
                self.note = words.say("place-find");
                self.name = "find";
            }
        }
    }

    /// Asks which of the places that were found is meant, if any was.
    pub fn which(&mut self, sought: &Sought<'_>, places: &Places, own: Language, words: &Words) {
        let names = Names { own, words };
        let mut choices: Vec<Choice> =
            sought.found.iter().enumerate().map(|(at, it)| names.choice(at, it, &[])).collect();
        if places.others {
            let other = names.own("place-so-written", sought.text);
            choices.push(choice(choices.len(), sought.text.to_owned(), other, false));
        }
        self.value = sought.text.to_owned();
        if choices.is_empty() {
            return;
        }
        let found = if sought.found.is_empty() { "place-none" } else { "place-found" };
        self.note = words.with(found, sought.text);
        if sought.more {
            self.note = format!("{} {}", self.note, words.say("place-more"));
        }
        self.choose("radio", choices);
        self.again = Some(sought.text.to_owned());
    }
}

fn grouped(places: &Places, typed: &[String], names: &Names<'_>) -> Vec<Group> {
    let declined = is_declined(typed);
    let group = |(group, own): (&str, Vec<&Place>)| Group {
        name: group.to_owned(),
        choices: own
            .into_iter()
            .map(|it| Choice { chosen: !declined && typed.contains(&it.name), ..names.choice(0, it, typed) })
            .collect(),
    };
    places.grouped().into_iter().map(group).collect()
}
