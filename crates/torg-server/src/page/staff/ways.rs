//! With what someone signs in: their passkeys, and whether they have a password. Whoever changes it has signed in just before; the last way
//! in stays.

use super::{
    Desk,
    new_password::place,
    passkey::{answered, challenge, relying_party},
};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    page::{Page, see_other},
    staff::{
        Staff,
        passkey::{RelyingParty, from_text, options},
    },
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use torg_store::{Command, PASSKEYS_MAX, Passkey, Refusal, StaffChange, WriteError};

/// Of what someone calls a passkey.
pub const NAME_CHARACTERS_MAX: usize = 60;

/// A passkey, as it is shown.
struct Row {
    id: String,
    name: String,
    added: String,
}

#[derive(Template)]
#[template(path = "staff/ways.html")]
struct Ways {
    frame: Frame,
    desk: Desk,
    /// The script's address, where passkeys are taken.
    script: Option<&'static str>,
    passkeys: Vec<Row>,
    password: bool,
    fresh: bool,
    full: bool,
    name_characters_max: usize,
    error: Option<String>,
}

impl Ways {
    /// Whether there is more than one, so that one can be taken away.
    fn several(&self) -> bool {
        self.passkeys.len() + usize::from(self.password) > 1
    }
}

/// The page.
pub async fn show(State(app): State<App>, staff: Staff, visitor: Visitor) -> Result<Response, PageError> {
    Ok(Page(page(&app, &visitor, &staff, None).await?).into_response())
}

/// A passkey is called something else, or a way in is taken away.
pub async fn change(State(app): State<App>, staff: Staff, form: Form) -> Result<Response, PageError> {
    if !staff.fresh {
        return Ok(see_other(&staff.ways()));
    }
    let (id, passkey) = (staff.account.id.clone(), form.one("passkey").to_owned());
    let session = staff.session.clone();
    let change = match form.one("do") {
        "rename" => StaffChange::RenamePasskey { id, passkey, name: name_in(&form) },
        "remove" => StaffChange::RemoveWay { id, passkey: Some(passkey), session },
        "remove-password" => StaffChange::RemoveWay { id, passkey: None, session },
        _ => return Err(PageError::NotFound),
    };
    match app.store.write(Command::Staff(change)).await {
        // The page says that it is the last one.
        Ok(_) | Err(WriteError::Refused(Refusal::LastWay)) => Ok(see_other(&staff.ways())),
        Err(error) => Err(error.into()),
    }
}

/// What the browser is asked for when one more passkey is added.
pub async fn ask_for_passkey(State(app): State<App>, staff: Staff) -> Result<Response, PageError> {
    let rp = relying_party(&app)?;
    if !staff.fresh {
        return Ok(see_other(&staff.ways()));
    }
    let (account, place) = (&staff.account, place(&app, &staff.account).await?);
    let passkeys = app.store.passkeys(&account.id).await?;
    let create = |challenge: &[u8]| options::create(&rp, challenge, &place, account, &passkeys);
    challenge(&app, &purpose(&staff), create).await
}

/// One more passkey is added.
pub async fn add_passkey(
    State(app): State<App>,
    staff: Staff,
    visitor: Visitor,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, PageError> {
    let rp = relying_party(&app)?;
    if !staff.fresh {
        return Ok(see_other(&staff.ways()));
    }
    let waited = answered(&app, &headers, &purpose(&staff)).await?;
    if let Some(passkey) = waited.and_then(|challenge| created(&app, &rp, &challenge, &form)) {
        let (id, now_s) = (staff.account.id.clone(), app.store.now_s());
        let add = StaffChange::AddPasskey { id, passkey, welcome: None, now_s };
        match app.store.write(Command::Staff(add)).await {
            Ok(_) => return Ok(see_other(&staff.ways())),
            Err(WriteError::Refused(Refusal::NoMore)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let said = app.words(&visitor, None).say("staff-passkey-not-added");
    let page = page(&app, &visitor, &staff, Some(said)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
}

/// The passkey that was made for this challenge, if the form holds one.
pub fn created(app: &App, rp: &RelyingParty, challenge: &[u8], form: &Form) -> Option<Passkey> {
    let (client, attestation) = (from_text(form.one("client")), from_text(form.one("attestation")));
    let made = rp.created(challenge, &client, &attestation).ok()?;
    Some(Passkey {
        id: made.id,
        public: made.public,
        used: made.used,
        name: name_in(form),
        day: app.store.today(),
    })
}

/// What a passkey is called; by its kind when nothing was typed.
fn name_in(form: &Form) -> String {
    let typed = form.one("name").split_whitespace().collect::<Vec<_>>().join(" ");
    let seen: String = typed.chars().filter(|it| !it.is_control()).take(NAME_CHARACTERS_MAX).collect();
    if seen.is_empty() { "Passkey".to_owned() } else { seen }
}

fn purpose(staff: &Staff) -> String {
    format!("add {}", staff.account.id)
}

async fn page(app: &App, visitor: &Visitor, staff: &Staff, error: Option<String>) -> Result<Ways, PageError> {
    let words = app.words(visitor, None);
    let mut frame = Frame::plain(app, visitor, words.say("staff-ways"));
    frame.wrong = error.is_some();
    let row = |it: Passkey| Row {
        added: format!("{} {}", words.say("staff-passkey-added"), words.day(it.day)),
        id: it.id,
        name: it.name,
    };
    let passkeys: Vec<Row> = app.store.passkeys(&staff.account.id).await?.into_iter().map(row).collect();
    Ok(Ways {
        frame,
        desk: Desk::plain(staff),
        script: relying_party(app).is_ok().then(|| crate::asset::PASSKEY_SCRIPT.path()),
        full: passkeys.len() >= PASSKEYS_MAX,
        passkeys,
        password: staff.account.password.is_some(),
        fresh: staff.fresh,
        name_characters_max: NAME_CHARACTERS_MAX,
        error,
    })
}
