//! The page to which an invitation leads, once: a password is chosen, and a program for codes is set up.

use super::Qr;
use crate::{
    app::App,
    error::PageError,
    form::Form,
    frame::Frame,
    language::Words,
    page::{Page, see_other},
    staff::{self, password, password::Weak, set_session, totp},
    visitor::Visitor,
};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use torg_store::{Account, Command, Secret, StaffChange};

/// Letters of the secret that stand together, so that it can be typed from the page.
const TOGETHER: usize = 4;

#[derive(Template)]
#[template(path = "staff/welcome.html")]
struct Welcome {
    frame: Frame,
    style: String,
    name: String,
    secret: String,
    qr: Qr,
    /// The field, and what is wrong with it.
    error: Option<(&'static str, String)>,
}

/// The page.
pub async fn show(
    State(app): State<App>,
    Path(invitation): Path<String>,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let (account, secret) = invited(&app, &invitation).await?;
    Ok(Page(page(&app, &visitor, &account, &secret, None).await?).into_response())
}

/// Someone has chosen.
pub async fn choose(
    State(app): State<App>,
    Path(invitation): Path<String>,
    visitor: Visitor,
    form: Form,
) -> Result<Response, PageError> {
    let (account, secret) = invited(&app, &invitation).await?;
    let words = app.words(&visitor, None);
    let now_s = app.store.now_s();
    let wrong = wrong_password(&app, &account, &form, &words).await?.map(|said| ("password", said));
    let step = totp::step_of(&secret, form.one("code"), now_s, account.step);
    let wrong = wrong.or_else(|| step.is_none().then(|| ("code", words.say("staff-code-wrong"))));
    if wrong.is_some() {
        let page = page(&app, &visitor, &account, &secret, wrong).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Page(page)).into_response());
    }
    let session = staff::token();
    let change = StaffChange::Choose {
        id: account.id,
        invitation: Some(Secret(invitation)),
        password: password::stored(form.one("password")).await,
        step,
        session: session.clone(),
        now_s,
    };
    app.store.write(Command::Staff(change)).await?;
    let mut response = see_other(&format!("/staff/{}", account.municipality));
    set_session(&app, &mut response, Some(&session));
    Ok(response)
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

/// Who is invited, and the secret of their codes, which is made when it is asked for first.
async fn invited(app: &App, invitation: &str) -> Result<(Account, Secret), PageError> {
    let account = app.store.invited(invitation).await?.ok_or(PageError::NotFound)?;
    if let Some(secret) = account.secret.clone() {
        return Ok((account, secret));
    }
    let secret = totp::new_secret();
    let change = StaffChange::Prepare { id: account.id.clone(), secret: secret.clone() };
    app.store.write(Command::Staff(change)).await?;
    Ok((account, secret))
}

async fn municipality_name(app: &App, account: &Account) -> Result<String, PageError> {
    let all = app.store.municipalities().await?;
    Ok(all.into_iter().find(|it| it.slug == account.municipality).map(|it| it.name).unwrap_or_default())
}

async fn page(
    app: &App,
    visitor: &Visitor,
    account: &Account,
    secret: &Secret,
    error: Option<(&'static str, String)>,
) -> Result<Welcome, PageError> {
    let words = app.words(visitor, None);
    let mut frame = Frame::plain(app, visitor, words.with("staff-welcome", &account.name));
    frame.wrong = error.is_some();
    let issuer = format!("Torg {}", municipality_name(app, account).await?);
    let letters: Vec<char> = secret.0.chars().collect();
    Ok(Welcome {
        frame,
        style: crate::asset::staff_style(),
        name: account.name.clone(),
        secret: letters.chunks(TOGETHER).map(String::from_iter).collect::<Vec<_>>().join(" "),
        qr: Qr::of(&totp::address(secret, &account.name, &issuer)),
        error,
    })
}
