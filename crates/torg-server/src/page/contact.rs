//! Whoever wants to hear what became of it leaves an address, with their consent, and takes it back. It is kept apart from what they
//! gave, and shown to nobody who comes without the code.

use super::receipt::Participant;
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_store::{ADDRESS_BYTES_MAX, Command};

/// The shortest telephone numbers there are, and the longest (E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 5..=15;

#[derive(Template)]
#[template(path = "contact.html")]
struct Contact {
    frame: Frame,
    home: String,
    kept: Option<String>,
    days: Option<String>,
    typed: String,
    wrong: Option<Wrong>,
}

/// What is wrong with the form, and with which part of it.
struct Wrong {
    target: &'static str,
    text: String,
}

type DialoguePath = Path<(String, String)>;

/// What is kept, and the form.
pub async fn show(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    Ok(Page(page(&app, &visitor, &it, "", None).await?).into_response())
}

/// Keeps an address; the one before goes.
pub async fn keep(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let words = app.words(&visitor, Some(&it.held));
    let typed = form.one("address");
    let wrong = match (address(typed), form.one("consent")) {
        (None, _) => Wrong { target: "address", text: words.say("contact-wrong") },
        (Some(_), "") => Wrong { target: "consent", text: words.say("contact-consent-missing") },
        (Some(address), _) => {
            let (log, code) = (it.held.dialogue.log, it.code.clone());
            app.store.write(Command::KeepContact { log, code, address }).await?;
            return Ok(see_other(&format!("{}/receipt/contact", it.held.path())));
        }
    };
    let page = page(&app, &visitor, &it, typed, Some(wrong)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
}

/// It is not to be kept any more.
pub async fn forget(
    State(app): State<App>,
    Path((municipality, slug)): DialoguePath,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let it = Participant::only(&app, &visitor, (&municipality, &slug)).await?;
    let (log, code) = (it.held.dialogue.log, it.code.clone());
    app.store.write(Command::ForgetContact { log, code }).await?;
    Ok(see_other(&format!("{}/receipt/contact", it.held.path())))
}

async fn page(
    app: &App,
    visitor: &Visitor,
    it: &Participant,
    typed: &str,
    wrong: Option<Wrong>,
) -> Result<Contact, PageError> {
    if it.receipt.erased {
        return Err(PageError::Erased);
    }
    let words = app.words(visitor, Some(&it.held));
    let mut frame = Frame::of(app, visitor, &it.held, words.say("contact"));
    frame.wrong = wrong.is_some();
    let kept = app.store.contact(it.held.dialogue.log, &it.code).await?;
    let days = it.held.definition.retention.contact;
    let days = days.map(|days| words.count("contact-days", u64::from(days)));
    Ok(Contact { frame, home: it.held.path(), kept, days, typed: typed.to_owned(), wrong })
}

/// An e-mail address or a telephone number, on one line. Whether it is anyone's shows when someone writes to it.
fn address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let printable = !typed.chars().any(char::is_control) && typed.len() <= ADDRESS_BYTES_MAX;
    (printable && (is_mail(typed) || is_telephone(typed))).then(|| typed.to_owned())
}

fn is_mail(typed: &str) -> bool {
    let parts = typed.split_once('@');
    let whole =
        parts.is_some_and(|(who, place)| !who.is_empty() && place.contains('.') && !place.contains('@'));
    whole && !typed.contains(char::is_whitespace) && !typed.ends_with('.')
}

fn is_telephone(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    let others = typed.chars().filter(|letter| !letter.is_ascii_digit());
    DIGITS.contains(&digits) && others.into_iter().all(|letter| " +-()/.".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_slips() {
        for (typed, expected) in [
            (" kim@example.org ", Some("kim@example.org")),
            ("åsa@dömän.example", Some("åsa@dömän.example")),
            ("070-174 06 05", Some("070-174 06 05")),
            ("+46 (0)70 174 06 05", Some("+46 (0)70 174 06 05")),
            ("", None),
            ("kim", None),
            ("kim@example", None),
            ("kim@@example.org", None),
            ("kim @example.org", None),
            ("kim@example.org\nliv@example.org", None),
            ("1234", None),
            ("12345678901234567", None),
            ("070-174 06 05 or my sister", None),
        ] {
            assert_eq!(address(typed).as_deref(), expected, "{typed:?}");
        }
        assert_eq!(address(&format!("{}@example.org", "a".repeat(250))), None);
    }
}
