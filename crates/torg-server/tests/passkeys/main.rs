//! Passkeys of the staff, as a browser with an authenticator uses them: from the invitation to the last way in.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod authenticator;
#[path = "../common/mod.rs"]
mod common;
mod place;
mod rules;

use authenticator::Authenticator;
use axum::http::StatusCode;
use common::{code, router, secret_on};
use place::{ADDRESS, PASSWORD, Place};
use torg_store::{CHALLENGE_S_MAX, Clock, Opening};

const WAYS: &str = "/staff/sundsvall/-/ways";
const DESK: &str = "/staff/sundsvall";

fn device() -> Authenticator {
    Authenticator::new("torg.localhost", ADDRESS, true)
}

#[tokio::test]
async fn someone_chooses_a_passkey_and_comes_back_with_it() {
    let mut place = Place::new().await;
    place.invited("inbjudan").await;
    let page = place.get("/welcome/inbjudan").await.body;
    assert!(page.contains("data-passkey=\"create\" data-options=\"/welcome/inbjudan/passkey/options\""));
    let (mut device, mut stranger) = (device(), device());
    let options = place.options("/welcome/inbjudan/passkey/options").await;
    assert_eq!(options["rp"]["id"], "torg.localhost");
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    let chosen = place.post("/welcome/inbjudan/passkey", &device.creates(&options, " Min  telefon ")).await;
    assert_eq!((chosen.status, &*chosen.location), (StatusCode::SEE_OTHER, DESK));
    assert_eq!(place.get("/welcome/inbjudan").await.status, StatusCode::NOT_FOUND, "once");
    place.keep(&chosen);
    assert!(place.get(WAYS).await.body.contains("Min telefon"));
    let out = place.post("/sign-out", &[]).await;
    place.keep(&out);
    assert_eq!(place.get(DESK).await.status, StatusCode::SEE_OTHER, "signed out");

    let options = place.options("/sign-in/passkey/options").await;
    stranger.creates(&serde_json::json!({ "user": { "id": "" }, "challenge": "" }), "");
    let refused = place.post("/sign-in/passkey", &stranger.signs(&options)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody's");
    let late = place.post("/sign-in/passkey", &device.signs(&options)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "the challenge is over, whatever came of it");
    let shown = |body: &str| body.split("<form").next().unwrap().to_owned();
    assert_eq!(shown(&refused.body), shown(&late.body), "nobody is told what was wrong");
    let options = place.options("/sign-in/passkey/options").await;
    let mut fields = device.signs(&options);
    fields.last_mut().unwrap().1 = authenticator::text(b"someone");
    let other = place.post("/sign-in/passkey", &fields).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "it was made for another account");
    let answer = place.signs_in(&mut device).await;
    assert_eq!((answer.status, &*answer.location), (StatusCode::SEE_OTHER, DESK));
    place.keep(&answer);
    assert_eq!(place.get(DESK).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_challenge_is_for_one_browser_one_purpose_and_five_minutes() {
    let (mut place, mut device) = Place::with_passkey(device()).await;
    let options = place.options("/sign-in/passkey/options").await;
    let (waiting, fields) = (place.cookie.clone(), device.signs(&options));
    place.cookie = String::new();
    assert_eq!(place.post("/sign-in/passkey", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    place.cookie = waiting;
    place.pass(CHALLENGE_S_MAX - 1);
    let answer = place.post("/sign-in/passkey", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "in time, in its browser");
    place.keep(&answer);
    let again = place.post("/sign-in/passkey", &fields).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    let options = place.options("/sign-in/passkey/options").await;
    place.pass(CHALLENGE_S_MAX);
    let late = place.post("/sign-in/passkey", &device.signs(&options)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "late");
    let options = place.options("/staff/sundsvall/-/passkey/options").await;
    let other = place.post("/sign-in/passkey", &device.signs(&options)).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "it was for adding one");
}

#[tokio::test]
async fn a_challenge_of_one_server_is_answered_at_another() {
    let (mut place, mut device) = Place::with_passkey(device()).await;
    let elsewhere = Opening::new(place.folder.path()).clock(place.clock.clone()).open().await.unwrap();
    let options = place.options("/sign-in/passkey/options").await;
    place.router = router(&elsewhere, ADDRESS);
    let answer = place.post("/sign-in/passkey", &device.signs(&options)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn whoever_guesses_waits_and_a_copied_authenticator_is_found_out() {
    let (mut place, mut device) = Place::with_passkey(device()).await;
    device.count = 5;
    assert_eq!(place.signs_in(&mut device).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        place.signs_in(&mut device).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "it counted no further"
    );
    device.count = 6;
    assert_eq!(place.signs_in(&mut device).await.status, StatusCode::SEE_OTHER);
    let right = std::mem::replace(&mut device.origin, "https://evil.example".into());
    for _ in 0..6 {
        assert_eq!(place.signs_in(&mut device).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    (device.origin, device.count) = (right, 7);
    assert_eq!(place.signs_in(&mut device).await.status, StatusCode::UNPROCESSABLE_ENTITY, "too early");
    place.pass(60);
    assert_eq!(place.signs_in(&mut device).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn ways_in_are_added_and_removed_and_the_last_one_stays() {
    let (mut place, mut first) = Place::with_passkey(device()).await;
    let remove = |id: &[u8]| vec![("do", "remove".into()), ("passkey", authenticator::text(id))];
    place.post(WAYS, &remove(&first.id)).await;
    assert_eq!(place.passkeys().await.len(), 1, "the last way in");
    let mut second = device();
    let options = place.options("/staff/sundsvall/-/passkey/options").await;
    assert_eq!(options["excludeCredentials"][0]["id"], authenticator::text(&first.id), "not the same again");
    let added = place.post("/staff/sundsvall/-/passkey", &second.creates(&options, "<b>Datorn")).await;
    assert_eq!((added.status, &*added.location), (StatusCode::SEE_OTHER, WAYS));
    let page = place.get(WAYS).await.body;
    assert!(page.contains("&#60;b&#62;Datorn") && page.contains("13 september 2026"), "{page}");
    let again = place.post("/staff/sundsvall/-/passkey", &second.creates(&options, "")).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "the challenge is over");
    let rename =
        [("do", "rename".into()), ("passkey", authenticator::text(&second.id)), ("name", "Jobbet".into())];
    place.post(WAYS, &rename).await;
    assert_eq!(place.passkeys().await.into_iter().filter(|it| it.name == "Jobbet").count(), 1);
    place.post(WAYS, &remove(&first.id)).await;
    assert_eq!(place.signs_in(&mut first).await.status, StatusCode::UNPROCESSABLE_ENTITY, "removed");
    let back = place.signs_in(&mut second).await;
    place.keep(&back);

    let password = "/staff/sundsvall/-/password";
    let secret = secret_on(&place.get(password).await.body);
    let choice = [("password", PASSWORD.into()), ("code", code(&secret, place.clock.now_s()))];
    let short = place.post(password, &[("password", "kort".into()), choice[1].clone()]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let chosen = place.post(password, &choice).await;
    assert_eq!((chosen.status, &*chosen.location), (StatusCode::SEE_OTHER, WAYS));
    place.keep(&chosen);
    place.pass(60);
    let by_password = place.signs_in_by_password(&code(&secret, place.clock.now_s())).await;
    assert_eq!(by_password.status, StatusCode::SEE_OTHER, "beside the passkey");
    place.keep(&by_password);
    place.post(WAYS, &[("do", "remove-password".into())]).await;
    place.pass(60);
    let gone = place.signs_in_by_password(&code(&secret, place.clock.now_s())).await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY, "no password any more");
    assert_eq!(place.signs_in(&mut second).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn ways_in_change_only_just_after_signing_in() {
    let (place, _) = Place::with_passkey(device()).await;
    place.pass(10 * 60);
    let page = place.get(WAYS).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("name=\"do\"") && page.body.contains("action=\"/sign-out\"><input"));
    for path in ["/-/ways", "/-/passkey/options", "/-/passkey", "/-/password"] {
        let sent = place.post(&format!("{DESK}{path}"), &[("do", "remove-password".into())]).await;
        assert_eq!((sent.status, &*sent.location), (StatusCode::SEE_OTHER, WAYS), "{path}");
    }
    assert_eq!(place.get(&format!("{DESK}/-/password")).await.location, WAYS);
    let out = place.post("/sign-out", &[("to", WAYS.into())]).await;
    assert_eq!(out.location, format!("/sign-in?to={WAYS}"), "and back from there");
    let elsewhere = place.post("/sign-out", &[("to", "//evil.example".into())]).await;
    assert_eq!(elsewhere.location, "/sign-in");
}

#[tokio::test]
async fn where_browsers_take_no_passkeys_none_are_offered() {
    let mut place = Place::new().await;
    place.invited("inbjudan").await;
    place.router = router(&place.store, "http://127.0.0.1:8080");
    for path in ["/sign-in", "/welcome/inbjudan"] {
        let page = place.get(path).await;
        assert!(page.status == StatusCode::OK && !page.body.contains("data-passkey"), "{path}");
    }
    for path in ["/sign-in/passkey/options", "/sign-in/passkey", "/welcome/inbjudan/passkey/options"] {
        assert_eq!(place.post(path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    place.router = router(&place.store, "https://torg.example");
    let asked = place.post("/sign-in/passkey/options", &[]).await;
    assert!(asked.set[0].starts_with("__Host-torg-passkey="), "{:?}", asked.set);
    assert!(
        asked.set[0].contains("; HttpOnly") && asked.set[0].contains("; Max-Age=300; Secure"),
        "{:?}",
        asked.set
    );
}
