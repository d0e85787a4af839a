//! What the tests of the pages have in common: a clock that is moved by hand, a browser's requests, the staff's one-time codes.
#![allow(dead_code, reason = "each test uses a part of it")]

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use hmac::{Hmac, KeyInit, Mac};
use std::sync::atomic::{AtomicI64, Ordering};
use torg_core::Day;
use torg_server::{App, Settings, all};
use torg_store::{Clock, Store};
use tower::ServiceExt;

const BODY_BYTES_MAX: usize = 16 << 20;

/// Always the same day, and seconds that are moved by hand.
pub struct Hand(AtomicI64);

impl Default for Hand {
    fn default() -> Self {
        Self(AtomicI64::new(1_800_000_000))
    }
}

impl Hand {
    pub fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::Relaxed);
    }
}

impl Clock for Hand {
    fn today(&self) -> Day {
        Day::new(2026, 9, 13).unwrap()
    }

    fn now_s(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

pub fn router(store: &Store, address: &str) -> Router {
    let tell = |cause: &str| panic!("{cause}");
    all().into_router(App::new(store.clone(), Settings { public_address: address.into(), tell }))
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub set: Vec<String>,
    pub body: String,
}

pub async fn ask(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.unwrap();
    let header = |name: &str| {
        response.headers().get_all(name).iter().map(|it| it.to_str().unwrap().to_owned()).collect()
    };
    let (location, set): (Vec<String>, Vec<String>) = (header("location"), header("set-cookie"));
    let status = response.status();
    let body = to_bytes(response.into_body(), BODY_BYTES_MAX).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    Answer { status, location: location.concat(), set, body }
}

pub async fn get(router: &Router, path: &str, cookie: &str) -> Answer {
    ask(router, Request::get(path).header("cookie", cookie).body(Body::empty()).unwrap()).await
}

/// What a browser that takes gzip is sent, in bytes.
pub async fn bytes_sent(router: &Router, path: &str, cookie: &str) -> usize {
    let request = Request::get(path).header("cookie", cookie).header("accept-encoding", "gzip, br");
    let response = router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    to_bytes(response.into_body(), BODY_BYTES_MAX).await.unwrap().len()
}

pub async fn post<V: AsRef<str>>(router: &Router, path: &str, cookie: &str, fields: &[(&str, V)]) -> Answer {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(path).header("cookie", cookie);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    ask(router, request.body(Body::from(body)).unwrap()).await
}

/// The secret that an authenticator app is told on a page.
pub fn secret_on(page: &str) -> String {
    let code = page.split("<code translate=\"no\" dir=\"ltr\">").nth(1).unwrap();
    code.split('<').next().unwrap().replace(' ', "")
}

/// RFC 6238 once more, from the letters on the page.
pub fn code(secret: &str, now_s: i64) -> String {
    let value = |it: u8| if it.is_ascii_uppercase() { it - b'A' } else { it - b'2' + 26 };
    let bits: String = secret.bytes().map(|it| format!("{:05b}", value(it))).collect();
    let byte = |at: usize| u8::from_str_radix(&bits[8 * at..8 * at + 8], 2).unwrap();
    let key: Vec<u8> = (0..bits.len() / 8).map(byte).collect();
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&key).unwrap();
    mac.update(&(now_s / 30).to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest[19] & 15);
    let number = u32::from_be_bytes(digest[at..at + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}
