//! Who votes on statements or puts up notes: they need no account, and are known again by what their browser keeps.

use crate::{
    app::App,
    error::PageError,
    form::Form,
    guard::{Peer, puzzle},
    held::Held,
    language::Words,
    page::set_cookie,
    staff::gate,
    visitor::{TICKET, TICKET_LETTERS, Visitor},
};
use axum::response::Response;
use std::{collections::BTreeMap, sync::Arc};
use torg_dialogue::{Activity, Content, Statements, Wall};
use torg_store::{Code, TakePart};

/// Someone in an activity.
pub struct Attending {
    /// The dialogue.
    pub held: Arc<Held>,
    /// The activity's key.
    pub key: String,
    /// Who they are; `None` when their browser has no ticket.
    pub ticket: Option<String>,
    /// Whether they may put a wall in order.
    pub arranges: bool,
    code: Option<Code>,
    is_new: bool,
}

impl Attending {
    /// In the activity at this address.
    pub async fn find(app: &App, visitor: &Visitor, path: (&str, &str, &str)) -> Result<Self, PageError> {
        let held = app.held(path.0, path.1).await?;
        let activity = held.definition.activity(path.2).ok_or(PageError::NotFound)?;
        let arranges = match &activity.content {
            Content::Wall(wall) => wall.arranged_by_everyone || is_staff(app, visitor, path.0).await?,
            _ => false,
        };
        let (ticket, code) = (visitor.ticket.clone(), visitor.code.clone());
        Ok(Self { held, key: path.2.to_owned(), ticket, arranges, code, is_new: false })
    }

    /// With a ticket, which the browser is given by [`Attending::remember`] if it has none.
    #[must_use]
    pub fn with_ticket(mut self) -> Self {
        if self.ticket.is_none() {
            self.ticket = Some(torg_store::ticket::<TICKET_LETTERS>());
            self.is_new = true;
        }
        self
    }

    /// Which it is.
    pub fn activity(&self) -> Result<&Activity, PageError> {
        self.held.definition.activity(&self.key).ok_or(PageError::NotFound)
    }

    /// The statements, when they are what it is about.
    pub fn statements(&self) -> Result<&Statements, PageError> {
        match &self.activity()?.content {
            Content::Statements(statements) => Ok(statements),
            _ => Err(PageError::NotFound),
        }
    }

    /// The wall, when it is one.
    pub fn wall(&self) -> Result<&Wall, PageError> {
        match &self.activity()?.content {
            Content::Wall(wall) => Ok(wall),
            _ => Err(PageError::NotFound),
        }
    }

    /// Whether one can take part in it today.
    pub fn is_open(&self, app: &App) -> bool {
        self.activity().is_ok_and(|activity| self.held.takes_part_in(activity, app.store.today()))
    }

    /// That one can.
    pub fn opened(&self, app: &App) -> Result<(), PageError> {
        if self.is_open(app) { Ok(()) } else { Err(PageError::NotOpen) }
    }

    /// Its page.
    pub fn path(&self) -> String {
        format!("{}/activity/{}", self.held.path(), self.key)
    }

    /// The code of who takes part: the one they came back with, or else their ticket's.
    pub fn code(&self, app: &App) -> Option<Code> {
        self.code.clone().or_else(|| self.ticket.as_ref().map(|ticket| app.store.code(ticket)))
    }

    /// What they gave to what is up: statement or note to value.
    pub async fn votes(&self, app: &App) -> Result<BTreeMap<String, String>, PageError> {
        match self.code(app) {
            Some(code) => Ok(app.store.votes_by(self.held.dialogue.log, &code, &self.key).await?),
            None => Ok(BTreeMap::new()),
        }
    }

    /// What is to be given, by who this is. Nobody takes part whose browser did not bring back the ticket it was given: pressed
    /// twice, a button would count twice.
    pub fn giving(&self, words: &Words) -> Option<TakePart> {
        let ticket = self.ticket.clone()?;
        let (log, code) = (self.held.dialogue.log, self.code.clone());
        let language = words.language.code().to_owned();
        Some(TakePart { log, ticket, code, language, ..TakePart::default() })
    }

    /// Weighs what they are about to give: what a person should look at is flagged.
    ///
    /// # Errors
    /// When too much came from there.
    pub fn weigh(&self, app: &App, peer: Peer, form: &Form, given: &mut TakePart) -> Result<(), PageError> {
        let texts: Vec<&str> = given.texts.iter().map(|text| text.text.as_str()).collect();
        let suspicion = app.guard.weigh(peer, app.store.today(), form, &given.ticket, &texts)?;
        given.suspect = suspicion.map(|suspicion| suspicion.word().to_owned());
        Ok(())
    }

    /// The puzzle that a script solves while they read.
    pub fn puzzle(&self) -> String {
        puzzle(self.ticket.as_deref().unwrap_or_default())
    }

    /// Gives a browser that had no ticket the new one, with `response`.
    pub fn remember(&self, app: &App, response: &mut Response) {
        if let Some(ticket) = self.ticket.as_ref().filter(|_| self.is_new) {
            let days = self.held.definition.retention.drafts.unwrap_or(1);
            set_cookie(app, response, TICKET, ticket, Some(days.saturating_mul(24 * 60 * 60)));
        }
    }
}

/// Whether they work for the municipality with this slug.
async fn is_staff(app: &App, visitor: &Visitor, municipality: &str) -> Result<bool, PageError> {
    let Some(session) = visitor.session.clone() else { return Ok(false) };
    let staff = gate::with(app, session).await?;
    Ok(staff.is_some_and(|staff| staff.account.municipality == municipality))
}
