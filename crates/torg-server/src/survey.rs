//! A survey on its way: what a participant has answered so far, which the store keeps sealed until they send it.

use crate::{
    app::App,
    error::PageError,
    held::Held,
    page::set_cookie,
    visitor::{TICKET, TICKET_LETTERS, Visitor},
};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use torg_dialogue::{Activity, Answers, Content, Survey};
use torg_store::Command;

/// Answers so far.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Draft {
    /// To the questions of the survey.
    pub answers: Answers,
    /// To what is asked about the participant; empty where they passed.
    pub groups: BTreeMap<String, String>,
}

/// One participant in one survey.
pub struct Taking {
    /// The dialogue.
    pub held: Arc<Held>,
    /// The activity's key.
    pub key: String,
    /// Answers so far.
    pub draft: Draft,
    /// Who they are; `None` before their first answer.
    pub ticket: Option<String>,
}

impl Taking {
    /// The survey at this address, with what the visitor has answered.
    pub async fn find(app: &App, visitor: &Visitor, path: (&str, &str, &str)) -> Result<Self, PageError> {
        let (municipality, slug, key) = path;
        let held = app.held(municipality, slug).await?;
        let activity = held.definition.activity(key).ok_or(PageError::NotFound)?;
        if !held.takes_part_in(activity, app.store.today()) {
            return Err(PageError::NotOpen);
        }
        let taking =
            Self { held, key: key.to_owned(), draft: Draft::default(), ticket: visitor.ticket.clone() };
        taking.content()?;
        taking.with_draft(app).await
    }

    async fn with_draft(mut self, app: &App) -> Result<Self, PageError> {
        if let Some(ticket) = &self.ticket {
            let kept = app.store.draft(self.held.dialogue.log, ticket, &self.key).await?;
            self.draft = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        }
        Ok(self)
    }

    fn content(&self) -> Result<(&Activity, &Survey), PageError> {
        let activity = self.held.definition.activity(&self.key).ok_or(PageError::NotFound)?;
        match &activity.content {
            Content::Survey(survey) => Ok((activity, survey)),
            Content::Statements(_) | Content::Wall(_) => Err(PageError::NotFound),
        }
    }

    /// Its questions.
    pub fn survey(&self) -> Result<&Survey, PageError> {
        Ok(self.content()?.1)
    }

    /// Its page.
    pub fn path(&self) -> String {
        format!("{}/activity/{}", self.held.path(), self.key)
    }

    /// The page of a question.
    pub fn question(&self, key: &str) -> String {
        format!("{}/question/{key}", self.path())
    }

    /// The page on which a group is asked for.
    pub fn group(&self, key: &str) -> String {
        format!("{}/group/{key}", self.path())
    }

    /// The page on which everything is shown before it is sent.
    pub fn check(&self) -> String {
        format!("{}/check", self.path())
    }

    /// The page after the question, or after the last one: the first group asked for, or the check.
    pub fn after(&self, question: Option<&str>) -> Result<String, PageError> {
        let next = self.survey()?.next(question, &self.draft.answers);
        Ok(next.map_or_else(|| self.after_group(None), |next| self.question(&next.key)))
    }

    /// The page after the group, or after the last question.
    pub fn after_group(&self, group: Option<&str>) -> String {
        let all = &self.held.definition.groups.attributes;
        let begin = group.and_then(|key| all.iter().position(|it| it.key == key)).map_or(0, |at| at + 1);
        all.get(begin).map_or_else(|| self.check(), |it| self.group(&it.key))
    }

    /// The page before the group.
    pub fn before_group(&self, group: &str) -> Result<String, PageError> {
        let all = &self.held.definition.groups.attributes;
        match all.iter().position(|it| it.key == group) {
            Some(at) if at > 0 => Ok(self.group(&all[at - 1].key)),
            _ => self.last_question(),
        }
    }

    /// The page before the check.
    pub fn before_check(&self) -> Result<String, PageError> {
        match self.held.definition.groups.attributes.last() {
            Some(last) => Ok(self.group(&last.key)),
            None => self.last_question(),
        }
    }

    fn last_question(&self) -> Result<String, PageError> {
        let shown = self.survey()?.shown(&self.draft.answers);
        Ok(shown.last().map_or_else(|| self.path(), |last| self.question(&last.key)))
    }

    /// Keeps the answers, and gives the visitor a ticket with `response` if they have none yet.
    pub async fn keep(&mut self, app: &App, response: &mut Response) -> Result<(), PageError> {
        let ticket = self.ticket.clone().unwrap_or_else(torg_store::ticket::<TICKET_LETTERS>);
        let text =
            serde_json::to_string(&self.draft).map_err(|error| PageError::Damaged(error.to_string()))?;
        let (log, activity) = (self.held.dialogue.log, self.key.clone());
        app.store.write(Command::KeepDraft { log, ticket: ticket.clone(), activity, text }).await?;
        if self.ticket.is_none() {
            let days = self.held.definition.retention.drafts.unwrap_or(1);
            let seconds = days.saturating_mul(24 * 60 * 60);
            set_cookie(app, response, TICKET, &ticket, Some(seconds));
            self.ticket = Some(ticket);
        }
        Ok(())
    }
}
