//! A password is chosen, and a program for codes is set up: behind an invitation (`welcome.rs`), or beside passkeys.

use super::{Desk, Qr};
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    language::Words,
    page::{Page, see_other},
    staff::{self, Staff, password, password::Weak, set_session, totp},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_store::{Account, Command, Secret, StaffChange};

/// Letters of the secret that stand together, so that it can be typed from the page.
const TOGETHER: usize = 4;

/// The field, and what is wrong with it.
pub type FieldError = Option<(&'static str, String)>;

/// What the fields of the form need.
pub struct Choice {
    /// Who chooses.
    pub name: String,
    /// The secret of the codes, in groups of letters.
    pub secret: String,
    /// And as a picture.
    pub qr: Qr,
    /// The element of the headings: they stand below another one, or not.
    pub heading: &'static str,
}

#[derive(Template)]
#[template(path = "staff/new-password.html")]
struct NewPassword {
    frame: Frame,
    desk: Desk,
    choice: Choice,
    error: FieldError,
}

impl Choice {
    /// Of `account`, whose codes have this `secret`.
    pub async fn of(
        app: &App,
        account: &Account,
        secret: &Secret,
        heading: &'static str,
    ) -> Result<Self, PageError> {
        let letters: Vec<char> = secret.0.chars().collect();
        Ok(Self {
            name: account.name.clone(),
            secret: letters.chunks(TOGETHER).map(String::from_iter).collect::<Vec<_>>().join(" "),
            qr: Qr::of(&totp::address(secret, &account.name, &place(app, account).await?)),
            heading,
        })
    }
}

/// What a program for codes, or an authenticator, shows beside the name.
pub async fn place(app: &App, account: &Account) -> Result<String, PageError> {
    Ok(format!("Torg {}", municipality_name(app, account).await?))
}

/// The secret of the codes, which is made when it is asked for first.
pub async fn secret(app: &App, account: &Account) -> Result<Secret, PageError> {
    if let Some(secret) = account.secret.clone() {
        return Ok(secret);
    }
    let secret = totp::new_secret();
    let change = StaffChange::Prepare { id: account.id.clone(), secret: secret.clone() };
    app.store.write(Command::Staff(change)).await?;
    Ok(secret)
}

/// What was chosen, unless something is wrong with it.
pub async fn chosen(
    app: &App,
    account: &Account,
    secret: &Secret,
    invitation: Option<Secret>,
    (form, words): (&Form, &Words),
) -> Result<Result<StaffChange, (&'static str, String)>, PageError> {
    if let Some(said) = wrong_password(app, account, form, words).await? {
        return Ok(Err(("password", said)));
    }
    let now_s = app.store.now_s();
    let Some(step) = totp::step_of(secret, form.one("code"), now_s, account.step) else {
        return Ok(Err(("code", words.say("staff-code-wrong"))));
    };
    Ok(Ok(StaffChange::Choose {
        id: account.id.clone(),
        invitation,
        password: password::stored(form.one("password")).await,
        step: Some(step),
        session: staff::token(),
        now_s,
    }))
}

/// Keeps what was chosen, and signs in to `to`.
pub async fn keep(app: &App, chosen: StaffChange, to: &str) -> Result<Response, PageError> {
    let mut response = see_other(to);
    if let StaffChange::Choose { session, .. } = &chosen {
        set_session(app, &mut response, Some(session));
    }
    app.store.write(Command::Staff(chosen)).await?;
    Ok(response)
}

/// The page for who has passkeys alone.
pub async fn show(app: &App, visitor: &Visitor, staff: &Staff) -> Result<Response, PageError> {
    if !staff.fresh {
        return Ok(see_other(&staff.ways()));
    }
    let secret = secret(app, &staff.account).await?;
    Ok(Page(page(app, visitor, staff, &secret, None).await?).into_response())
}

/// They have chosen.
pub async fn add(app: &App, visitor: &Visitor, staff: &Staff, form: &Form) -> Result<Response, PageError> {
    if !staff.fresh {
        return Ok(see_other(&staff.ways()));
    }
    let (words, secret) = (app.words(visitor, None), secret(app, &staff.account).await?);
    match chosen(app, &staff.account, &secret, None, (form, &words)).await? {
        Ok(chosen) => keep(app, chosen, &staff.ways()).await,
        Err(wrong) => {
            let page = page(app, visitor, staff, &secret, Some(wrong)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response())
        }
    }
}

/// What is wrong with the password in a form in which one is chosen.
pub async fn wrong_password(
    app: &App,
    account: &Account,
    form: &Form,
    words: &Words,
) -> Result<Option<String>, PageError> {
    let municipality = municipality_name(app, account).await?;
    let names = [account.name.as_str(), account.municipality.as_str(), &municipality, "torg"];
    Ok(password::judge(form.one("password"), &names).err().map(|weak| match weak {
        Weak::Short => words.count("staff-password-short", password::LETTERS_MIN as u64),
        Weak::Long => words.count("staff-password-long", password::LETTERS_MAX as u64),
        Weak::Common => words.say("staff-password-common"),
    }))
}

async fn municipality_name(app: &App, account: &Account) -> Result<String, PageError> {
    let all = app.store.municipalities().await?;
    Ok(all.into_iter().find(|it| it.slug == account.municipality).map(|it| it.name).unwrap_or_default())
}

async fn page(
    app: &App,
    visitor: &Visitor,
    staff: &Staff,
    secret: &Secret,
    error: FieldError,
) -> Result<NewPassword, PageError> {
    let mut frame = Frame::plain(app, visitor, app.words(visitor, None).say("staff-password-add"));
    frame.wrong = error.is_some();
    let choice = Choice::of(app, &staff.account, secret, "h2").await?;
    Ok(NewPassword { frame, desk: Desk::plain(staff), choice, error })
}
