//! The answer sheet: an activity on paper, for whoever writes by hand. Questions and options are numbered in the order of the page on
//! which it is typed in.

use crate::{
    app::App,
    compressed::no_secret,
    error::PageError,
    form::Form,
    frame::Phrase,
    language::Words,
    page::{
        Page,
        paper::{Paper, languages},
        place::Way,
    },
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use torg_core::Language;
use torg_dialogue::{
    Attribute, Content, Definition, Labelled, Places, Question, QuestionKind, Statements, Survey, Texts, Wall,
};

/// A line of handwriting holds about so many characters.
const CHARACTERS_PER_LINE: usize = 60;
/// A sheet has room for no more, whatever the question takes; the back is free.
const LINES: std::ops::RangeInclusive<usize> = 3..=6;
/// Of a participant's own.
const OWN_STATEMENTS: usize = 2;
const NOTES: usize = 6;

/// A question on paper.
#[derive(Default)]
struct Ask {
    number: usize,
    prompt: Phrase,
    hint: Phrase,
    only_if: String,
    notes: Vec<String>,
    options: Vec<Phrase>,
    steps: Vec<i64>,
    ends: Option<(Phrase, Phrase)>,
    lines: usize,
    short: bool,
    may_decline: bool,
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct Sheet {
    paper: Paper,
    large: bool,
    title: Phrase,
    question: Phrase,
    questions: Vec<Ask>,
    statements: Vec<Phrase>,
    own_statements: usize,
    prompt: Phrase,
    columns: Vec<Phrase>,
    notes: usize,
    groups: Vec<Ask>,
}

/// The sheet of an activity.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug, key)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let held = app.held(&municipality, &slug).await?;
    let activity = held.definition.activity(&key).ok_or(PageError::NotFound)?;
    let large = Form::parse(query.as_deref().unwrap_or_default().as_bytes()).one("type") == "large";
    let languages = languages(&app, &held, &visitor, query);
    let words = languages.first().cloned().ok_or(PageError::NotFound)?;
    let phrase = |texts: &Texts| Phrase::of(texts, words.language);
    let title = phrase(&activity.title);
    let mut sheet = Sheet {
        paper: Paper::of(&app, &held, words.clone(), title.text.clone()).await?,
        large,
        title,
        question: phrase(&held.definition.question),
        questions: Vec::new(),
        statements: Vec::new(),
        own_statements: 0,
        prompt: Phrase::default(),
        columns: Vec::new(),
        notes: 0,
        groups: Vec::new(),
    };
    match &activity.content {
        Content::Survey(survey) => sheet.survey(survey, &held.definition, &words),
        Content::Statements(it) => sheet.statements(it, &words),
        Content::Wall(it) => sheet.wall(it, &words),
    }
    Ok(no_secret(Page(sheet)))
}

impl Sheet {
    fn survey(&mut self, survey: &Survey, definition: &Definition, words: &Words) {
        let own = definition.language;
        self.questions = survey.questions.iter().map(|question| ask(survey, question, own, words)).collect();
        let group = |(at, attribute): (usize, &Attribute)| Ask {
            number: survey.questions.len() + at + 1,
            prompt: Phrase::of(&attribute.prompt, words.language),
            hint: Phrase::of(&attribute.why, words.language),
            options: texts(&attribute.options, words),
            may_decline: true,
            ..Ask::default()
        };
        self.groups = definition.groups.attributes.iter().enumerate().map(group).collect();
    }

    fn statements(&mut self, it: &Statements, words: &Words) {
        self.statements = texts(&it.first, words);
        self.own_statements = if it.participants_add { OWN_STATEMENTS } else { 0 };
    }

    fn wall(&mut self, it: &Wall, words: &Words) {
        self.prompt = Phrase::of(&it.prompt, words.language);
        self.columns = texts(&it.columns, words);
        self.notes = NOTES;
    }

    fn say(&self, id: &str) -> String {
        self.paper.say(id)
    }
}

fn texts(options: &[Labelled], words: &Words) -> Vec<Phrase> {
    options.iter().map(|option| Phrase::of(&option.text, words.language)).collect()
}

fn ask(survey: &Survey, question: &Question, own: Language, words: &Words) -> Ask {
    let mut ask = Ask {
        number: place(survey, &question.key),
        prompt: Phrase::of(&question.prompt, words.language),
        hint: Phrase::of(&question.hint, words.language),
        only_if: only_if(survey, question, words),
        may_decline: question.may_decline,
        ..Ask::default()
    };
    if question.required {
        ask.notes.push(words.say("sheet-required"));
    }
    match &question.kind {
        QuestionKind::Text { characters_max } => ask.lines = lines(*characters_max),
        QuestionKind::Place(places) => ask.place(places, own, words),
        QuestionKind::Number { min, max } => {
            ask.notes.push(words.between("number-note", *min, *max));
            ask.short = true;
        }
        QuestionKind::Single { options } => {
            ask.notes.push(words.say("sheet-one"));
            ask.options = texts(options, words);
        }
        QuestionKind::Several { options, chosen_max } => {
            ask.notes.push(words.count("several-note", *chosen_max as u64));
            ask.options = texts(options, words);
        }
        QuestionKind::Scale { low, high, low_text, high_text } => {
            ask.notes.push(words.say("sheet-one"));
            ask.steps = (*low..=*high).collect();
            ask.ends = Some((Phrase::of(low_text, words.language), Phrase::of(high_text, words.language)));
        }
    }
    ask
}

impl Ask {
    /// A few places are there to be ticked; of more, one is written down, and found again where the sheet is typed in.
    fn place(&mut self, places: &Places, own: Language, words: &Words) {
        let way = Way::of(places);
        if way == Way::Press {
            let name = |it: &torg_dialogue::Place| Phrase::said(&it.name, own.code(), words.language);
            self.notes.push(words.say("sheet-one"));
            self.options = places.all().iter().map(name).collect();
        } else if way != Way::Words {
            self.notes.push(words.say("place-on-paper"));
        }
        if places.is_empty() || places.others {
            self.notes.push(words.say("place-note"));
        }
        self.lines = usize::from(way != Way::Press || places.others);
    }
}

fn lines(characters_max: usize) -> usize {
    characters_max.div_ceil(CHARACTERS_PER_LINE).clamp(*LINES.start(), *LINES.end())
}

fn place(survey: &Survey, key: &str) -> usize {
    survey.questions.iter().position(|own| own.key == key).map_or(0, |at| at + 1)
}

/// For whom a question is, in the words of the question on which that depends; empty when it is for everyone.
fn only_if(survey: &Survey, question: &Question, words: &Words) -> String {
    let Some(condition) = &question.show_when else { return String::new() };
    let options = survey.question(&condition.question).map_or(&[][..], |earlier| earlier.kind.options());
    let named = |key: &String| {
        let option = crate::wording::option(options, key);
        option.map_or_else(|| key.clone(), |it| it.text.in_language(words.language).0.to_owned())
    };
    let answers: Vec<String> = condition.is.iter().map(named).collect();
    let text = format!("{}: {}", place(survey, &condition.question), answers.join(" / "));
    words.with("sheet-only-if", &text)
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn there_is_room_to_write_and_the_sheet_does_not_run_away() {
        assert_eq!([1, 300, 10_000].map(lines), [3, 5, 6]);
    }
}
