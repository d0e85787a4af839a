//! A municipality whose staff signs in, and a browser that keeps its cookies.

use crate::{
    authenticator::{Authenticator, Fields},
    common::{self, Answer, Hand, router},
};
use axum::{Router, http::StatusCode};
use std::sync::Arc;
use torg_store::{Clock, Command, Opening, Passkey, Secret, StaffChange, Store};

pub const ADDRESS: &str = "http://torg.localhost";
pub const PASSWORD: &str = "gröna bänkar i skuggan";

pub struct Place {
    pub folder: tempfile::TempDir,
    pub clock: Arc<Hand>,
    pub store: Store,
    pub router: Router,
    pub cookie: String,
}

impl Place {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(Hand::default());
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
            until_s: self.clock.now_s() + 1_000,
        };
        self.store.write(Command::Staff(invite)).await.unwrap();
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.pass(seconds);
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
        common::get(&self.router, path, &self.cookie).await
    }

    pub async fn post(&self, path: &str, fields: &[(&'static str, String)]) -> Answer {
        common::post(&self.router, path, &self.cookie, fields).await
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
}
