//! A municipality whose staff signs in, and a browser that keeps its cookies.

use crate::authenticator::{Authenticator, Fields};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use hmac::{Hmac, KeyInit, Mac};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use torg_core::Day;
use torg_server::{App, Settings, all};
use torg_store::{Clock, Command, Opening, Passkey, Secret, StaffChange, Store};
use tower::ServiceExt;

pub const ADDRESS: &str = "http://torg.localhost";
pub const PASSWORD: &str = "gröna bänkar i skuggan";
const BODY_BYTES_MAX: usize = 1 << 20;

/// Moved by hand.
pub struct Hand(AtomicI64);

impl Hand {
    pub fn now(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Clock for Hand {
    fn today(&self) -> Day {
        Day::new(2026, 9, 13).unwrap()
    }

    fn now_s(&self) -> i64 {
        self.now()
    }
}

pub struct Place {
    pub folder: tempfile::TempDir,
    pub clock: Arc<Hand>,
    pub store: Store,
    pub router: Router,
    pub cookie: String,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub set: Vec<String>,
    pub body: String,
}

pub fn router(store: &Store, address: &str) -> Router {
    let tell = |cause: &str| panic!("{cause}");
    all().into_router(App::new(store.clone(), Settings { public_address: address.into(), tell }))
}

impl Place {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Hand(AtomicI64::new(1_800_000_000)));
        let store = Opening::new(folder.path()).clock(clock.clone()).open().await.unwrap();
        let new = Command::NewMunicipality { slug: "sundsvall".into(), name: "Sundsvalls kommun".into() };
        store.write(new).await.unwrap();
        let router = router(&store, ADDRESS);
        Self { folder, clock, store, router, cookie: String::new() }
    }

    /// Someone is signed in who has chosen the passkey of this device.
    pub async fn with_passkey(mut device: Authenticator) -> (Self, Authenticator) {
        let mut place = Self::new().await;
        place.invited("inbjudan").await;
        let options = place.options("/welcome/inbjudan/passkey/options").await;
        let chosen = place.post("/welcome/inbjudan/passkey", &device.creates(&options, "")).await;
        assert_eq!(chosen.status, StatusCode::SEE_OTHER);
        place.keep(&chosen);
        (place, device)
    }

    pub async fn invited(&self, invitation: &str) {
        let municipality = self.store.municipality_log("sundsvall").await.unwrap().unwrap();
        let invite = StaffChange::Invite {
            municipality,
            name: "Karin Ek".into(),
            role: "facilitator".into(),
            invitation: Secret(invitation.into()),
            until_s: self.clock.now() + 1_000,
        };
        self.store.write(Command::Staff(invite)).await.unwrap();
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.0.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The browser keeps what it is given, in place of what it had by that name.
    pub fn keep(&mut self, answer: &Answer) {
        for set in &answer.set {
            let pair = set.split(';').next().unwrap();
            let name = pair.split('=').next().unwrap();
            let others =
                self.cookie.split("; ").filter(|it| !it.is_empty() && it.split('=').next() != Some(name));
            self.cookie = others.chain([pair]).collect::<Vec<_>>().join("; ");
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).header("cookie", &self.cookie).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, path: &str, fields: &[(&'static str, String)]) -> Answer {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.ask(Request::post(path).header("cookie", &self.cookie).body(Body::from(body)).unwrap()).await
    }

    /// What the script on a page asks for.
    pub async fn options(&mut self, path: &str) -> serde_json::Value {
        let answer = self.post(path, &[]).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        self.keep(&answer);
        serde_json::from_str(&answer.body).unwrap()
    }

    pub async fn signs_in(&mut self, device: &mut Authenticator) -> Answer {
        let options = self.options("/sign-in/passkey/options").await;
        self.post("/sign-in/passkey", &device.signs(&options)).await
    }

    pub async fn signs_in_by_password(&self, code: &str) -> Answer {
        let fields: Fields = vec![
            ("municipality", "sundsvall".into()),
            ("name", "Karin Ek".into()),
            ("password", PASSWORD.into()),
            ("code", code.into()),
        ];
        self.post("/sign-in", &fields).await
    }

    pub async fn passkeys(&self) -> Vec<Passkey> {
        let account = self.store.staff().await.unwrap().remove(0);
        self.store.passkeys(&account.id).await.unwrap()
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let header = |name: &str| {
            response.headers().get_all(name).iter().map(|it| it.to_str().unwrap().to_owned()).collect()
        };
        let (location, set): (Vec<String>, Vec<String>) = (header("location"), header("set-cookie"));
        let status = response.status();
        let body = to_bytes(response.into_body(), BODY_BYTES_MAX).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        Answer { status, location: location.concat(), set, body }
    }
}

pub fn secret_on(page: &str) -> String {
    let code = page.split("<code translate=\"no\" dir=\"ltr\">").nth(1).unwrap();
    code.split('<').next().unwrap().replace(' ', "")
}

/// RFC 6238, from the letters on the page.
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
