//! Receipts on paper: for each participant for whom someone typed, a card with the code. When the cards are handed out, nobody here knows
//! the codes any more.

use super::{At, Desk, Qr};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    staff::Staff,
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use torg_store::{Command, Receipt, StaffChange, Waiting, body::Body};

/// Four to a sheet of A4: ten sheets.
const CARDS: usize = 40;
/// Characters by which a card is known from the others.
const BEGINNING: usize = 90;

struct Card {
    participant: String,
    code: String,
    beginning: String,
    qr: Qr,
}

#[derive(Template)]
#[template(path = "staff/receipts.html")]
struct Receipts {
    frame: Frame,
    desk: Desk,
    cards: Vec<Card>,
    address: String,
    title: String,
}

/// The cards.
pub async fn show(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let words = app.words(&visitor, Some(&at.held));
    let address = format!("{}{}/receipt", app.settings.public_address, at.held.path());
    let mut cards = Vec::new();
    for waiting in app.store.waiting(at.log(), &at.staff.account.id).await? {
        let receipt = app.store.receipt(at.log(), &waiting.code).await?;
        cards.extend(receipt.and_then(|receipt| card(&waiting, &receipt, &address)));
        if cards.len() == CARDS {
            break;
        }
    }
    let (frame, desk) = at.around(&app, &visitor, &words.say("staff-receipts"));
    let title = at.held.definition.title.in_language(words.language).0.to_owned();
    let address = address.split_once("://").map_or(address.clone(), |(_, rest)| rest.to_owned());
    Ok(Page(Receipts { frame, desk, cards, address, title }).into_response())
}

/// They are printed and handed out.
pub async fn handed_out(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let participants = form.all("participant").into_iter().map(str::to_owned).collect();
    let change = StaffChange::HandedOut { participants, staff: at.staff.account.id.clone() };
    app.store.write(Command::Staff(change)).await?;
    Ok(see_other(&visitor.path))
}

/// Of a participant of whom something is left.
fn card(waiting: &Waiting, receipt: &Receipt, address: &str) -> Option<Card> {
    let text = receipt.given.iter().find_map(|given| match &given.body {
        Body::Contribution(said) => Some(said.text.as_str()),
        _ => None,
    });
    (!receipt.given.is_empty()).then(|| Card {
        participant: waiting.participant.clone(),
        code: waiting.code.to_string(),
        beginning: text.unwrap_or_default().chars().take(BEGINNING).collect(),
        qr: Qr::of(&format!("{address}?code={}", waiting.code.letters())),
    })
}
