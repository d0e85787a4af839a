//! An authenticator made of software, and the browser around it: it makes passkeys and signs with them as the standard says, or otherwise
//! where a test tells it to.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ciborium::{Value, into_writer};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair},
};
use serde_json::json;
use sha2::{Digest, Sha256};

pub const PRESENT: u8 = 1;
pub const VERIFIED: u8 = 4;
pub const BACKED_UP: u8 = 16;
const WITH_CREDENTIAL: u8 = 64;

/// The names and values of a form.
pub type Fields = Vec<(&'static str, String)>;

enum Pair {
    Es256(EcdsaKeyPair),
    EdDsa(Ed25519KeyPair),
}

/// With one passkey.
pub struct Authenticator {
    pair: Pair,
    pub id: Vec<u8>,
    user: String,
    pub origin: String,
    pub rp: String,
    pub flags: u8,
    pub count: u32,
    pub cross: bool,
}

pub fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

impl Authenticator {
    pub fn new(rp: &str, origin: &str, edwards: bool) -> Self {
        let chance = SystemRandom::new();
        let pair = if edwards {
            let document = Ed25519KeyPair::generate_pkcs8(&chance).unwrap();
            Pair::EdDsa(Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap())
        } else {
            let kind = &ECDSA_P256_SHA256_ASN1_SIGNING;
            let document = EcdsaKeyPair::generate_pkcs8(kind, &chance).unwrap();
            Pair::Es256(EcdsaKeyPair::from_pkcs8(kind, document.as_ref(), &chance).unwrap())
        };
        let mut it = Self {
            pair,
            id: Vec::new(),
            user: String::new(),
            origin: origin.into(),
            rp: rp.into(),
            flags: PRESENT | VERIFIED,
            count: 0,
            cross: false,
        };
        it.id = Sha256::digest(it.public()).to_vec();
        it
    }

    /// The key, as COSE writes it.
    pub fn public(&self) -> Vec<u8> {
        let number = |it: i64| Value::from(it);
        let point = |it: &[u8]| Value::Bytes(it.to_vec());
        let fields = match &self.pair {
            Pair::Es256(pair) => {
                let (x, y) = pair.public_key().as_ref()[1..].split_at(32);
                let kind = [(1, number(2)), (3, number(-7)), (-1, number(1))];
                kind.into_iter().chain([(-2, point(x)), (-3, point(y))]).collect::<Vec<_>>()
            }
            Pair::EdDsa(pair) => vec![
                (1, number(1)),
                (3, number(-8)),
                (-1, number(6)),
                (-2, point(pair.public_key().as_ref())),
            ],
        };
        cbor(&Value::Map(fields.into_iter().map(|(label, value)| (number(label), value)).collect()))
    }

    pub fn client(&self, kind: &str, challenge: &str) -> Vec<u8> {
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": self.cross })
            .to_string()
            .into_bytes()
    }

    pub fn data(&self) -> Vec<u8> {
        [&Sha256::digest(&self.rp)[..], &[self.flags], &self.count.to_be_bytes()].concat()
    }

    pub fn attestation(&self) -> Vec<u8> {
        let mut data = self.data();
        data[32] |= WITH_CREDENTIAL;
        let length = u16::try_from(self.id.len()).unwrap().to_be_bytes();
        let data = [&data[..], &[0; 16], &length, &self.id, &self.public()].concat();
        let named = |name: &str| Value::Text(name.into());
        cbor(&Value::Map(vec![
            (named("fmt"), named("none")),
            (named("attStmt"), Value::Map(Vec::new())),
            (named("authData"), Value::Bytes(data)),
        ]))
    }

    pub fn signature(&self, client: &[u8], data: &[u8]) -> Vec<u8> {
        let message = [data, &Sha256::digest(client)].concat();
        match &self.pair {
            Pair::Es256(pair) => pair.sign(&SystemRandom::new(), &message).unwrap().as_ref().to_vec(),
            Pair::EdDsa(pair) => pair.sign(&message).as_ref().to_vec(),
        }
    }

    /// What a page sends after it asked for a new passkey.
    pub fn creates(&mut self, options: &serde_json::Value, name: &str) -> Fields {
        self.user = options["user"]["id"].as_str().unwrap().to_owned();
        let client = self.client("webauthn.create", options["challenge"].as_str().unwrap());
        vec![("name", name.into()), ("client", text(&client)), ("attestation", text(&self.attestation()))]
    }

    /// What a page sends after it asked for one.
    pub fn signs(&mut self, options: &serde_json::Value) -> Fields {
        let client = self.client("webauthn.get", options["challenge"].as_str().unwrap());
        let data = self.data();
        vec![
            ("passkey", text(&self.id)),
            ("signature", text(&self.signature(&client, &data))),
            ("client", text(&client)),
            ("authenticator", text(&data)),
            ("user", self.user.clone()),
        ]
    }
}

fn cbor(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    into_writer(value, &mut bytes).unwrap();
    bytes
}
