//! What typing for someone has in common: where words can be put, in which language they are, and that the participant gets a receipt.

use super::At;
use crate::{
    app::App, error::PageError, held::Held, language::offered, staff::TOKEN_LETTERS, visitor::is_ticket,
};
use torg_dialogue::{Activity, Answer, AnswerError, Content, Question, QuestionKind, Texts};
use torg_store::{Command, StaffChange, TakePart, Written};

/// Stands in an address for an activity that is not divided.
pub const WHOLE: &str = "-";

/// Where words can be put: a question of a survey, a column of a wall, or an activity as a whole.
pub struct Prompt<'d> {
    /// Whose.
    pub activity: &'d Activity,
    /// The question or the column, if the activity is divided.
    pub key: Option<&'d str>,
    /// What is asked.
    pub text: &'d Texts,
    question: Option<&'d Question>,
}

impl<'d> Prompt<'d> {
    /// All of a dialogue.
    pub fn all(held: &'d Held) -> Vec<Self> {
        held.definition.activities.iter().flat_map(Self::of).collect()
    }

    fn of(activity: &'d Activity) -> Vec<Self> {
        let whole = |text| Self { activity, key: None, text, question: None };
        match &activity.content {
            Content::Survey(survey) => {
                let open = survey.questions.iter().filter(|it| matches!(it.kind, QuestionKind::Text { .. }));
                let prompt = |it: &'d Question| Self {
                    key: Some(it.key.as_str()),
                    text: &it.prompt,
                    question: Some(it),
                    activity,
                };
                open.map(prompt).collect()
            }
            Content::Statements(_) => vec![whole(&activity.title)],
            Content::Wall(wall) if wall.columns.is_empty() => vec![whole(&wall.prompt)],
            Content::Wall(wall) => {
                let column =
                    |it: &'d torg_dialogue::Labelled| Self { key: Some(it.key.as_str()), ..whole(&it.text) };
                wall.columns.iter().map(column).collect()
            }
        }
    }

    /// The one that an address names.
    pub fn find(held: &'d Held, activity: &str, key: &str) -> Result<Self, PageError> {
        let found = Self::all(held).into_iter().find(|it| it.activity.key == activity && it.in_path() == key);
        found.ok_or(PageError::NotFound)
    }

    /// Its name in addresses.
    pub fn in_path(&self) -> &'d str {
        self.key.unwrap_or(WHOLE)
    }

    /// Takes what was typed.
    pub fn accept(&self, typed: &str) -> Result<String, AnswerError> {
        match (&self.activity.content, self.question) {
            (Content::Statements(it), _) => it.accept(typed),
            (Content::Wall(it), _) => it.accept(typed),
            (Content::Survey(_), Some(question)) => match question.accept(&[typed])? {
                Some(Answer::Text(text)) => Ok(text),
                _ => Err(AnswerError::Required),
            },
            (Content::Survey(_), None) => Err(AnswerError::NoSuchQuestion),
        }
    }
}

/// A language that a text can be in.
pub struct Tongue {
    /// Its code.
    pub code: &'static str,
    /// What it is called by those who speak it.
    pub name: &'static str,
    /// Whether it is the one that was chosen.
    pub chosen: bool,
}

/// The languages that a text can be in; the dialogue's own, unless another was chosen.
pub fn tongues(held: &Held, chosen: &str) -> Vec<Tongue> {
    let own = held.definition.language;
    let known = offered().any(|(code, _)| code == chosen);
    let chosen = if known { chosen } else { own.code() };
    offered().map(|(code, name)| Tongue { code, name, chosen: code == chosen }).collect()
}

/// The one that was chosen.
pub fn tongue(held: &Held, chosen: &str) -> &'static str {
    let all = tongues(held, chosen);
    all.iter().find(|it| it.chosen).or(all.first()).map_or("sv", |it| it.code)
}

/// What a form holds, if it can be one of our tokens; or a new one.
pub fn token(typed: &str) -> String {
    if is_ticket(typed) { typed.to_owned() } else { new_token() }
}

/// Made by chance with a form, so that sent twice it counts once.
pub fn new_token() -> String {
    torg_store::ticket::<TOKEN_LETTERS>()
}

/// Keeps the receipt, and then what it is for: no participant is without one.
pub async fn take(app: &App, at: &At, given: TakePart) -> Result<Written, PageError> {
    let (log, ticket) = (at.log(), given.ticket.clone());
    let keep = StaffChange::KeepReceipt { log, staff: at.staff.account.id.clone(), ticket };
    app.store.write(Command::Staff(keep)).await?;
    let typed_by = Some(at.staff.account.name.clone());
    Ok(app.store.write(Command::TakePart(TakePart { log, typed_by, ..given })).await?)
}
