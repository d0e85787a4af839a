//! Passkeys (Web Authentication, level 3): whether what a browser sends was made by one, at this address, for this challenge, and after it
//! made sure who is there. Nothing here asks the store or knows an account. Which make an authenticator is of is not asked and not believed.

mod authenticator;
mod client;
mod key;
pub mod options;
#[cfg(test)]
mod tests;

use authenticator::AuthenticatorData;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ciborium::Value;
use client::Ceremony;
use key::PublicKey;
use sha2::{Digest, Sha256};
use std::net::IpAddr;
use thiserror::Error;

/// Bytes of the id that an authenticator gives a passkey (section 4).
const ID_BYTES_MAX: usize = 1023;

/// Why something is not taken for a passkey's. Whoever sent it is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Wrong {
    /// It cannot be read.
    #[error("it cannot be read")]
    Unreadable,
    /// It was made for another ceremony than this one.
    #[error("it is for another ceremony")]
    Ceremony,
    /// It answers another challenge.
    #[error("it answers another challenge")]
    Challenge,
    /// It was made on a page of another address, or in a frame on one.
    #[error("it comes from another address")]
    Origin,
    /// It is a passkey of another address.
    #[error("it is a passkey of another address")]
    RelyingParty,
    /// Nobody was there, or it was not made sure who.
    #[error("it was not made sure who is there")]
    User,
    /// Its key is of no kind that is taken.
    #[error("its key is of no kind that is taken")]
    Key,
    /// The key did not sign it.
    #[error("the key did not sign it")]
    Signature,
}

/// Whose passkeys are taken: those made at one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    /// The host in it.
    pub id: String,
    origin: String,
}

/// A passkey that was made just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Created {
    /// The id that its authenticator gave it, in base64url.
    pub id: String,
    /// Its public key, as COSE writes it.
    pub public: Vec<u8>,
    /// What its authenticator counts.
    pub used: i64,
}

/// What a passkey says when it is used.
#[derive(Clone, Debug, Default)]
pub struct Assertion {
    /// What the browser says of the page, as JSON.
    pub client: Vec<u8>,
    /// What the authenticator says.
    pub authenticator: Vec<u8>,
    /// Of both.
    pub signature: Vec<u8>,
}

impl RelyingParty {
    /// Of the address that people use. None where browsers take no passkeys: without TLS, unless it is this machine, and where the host
    /// is a number or not written as in the DNS.
    pub fn of(public_address: &str) -> Option<Self> {
        let address = public_address.to_ascii_lowercase();
        let (scheme, rest) = address.split_once("://")?;
        let authority = rest.split('/').next()?;
        let (id, port) = authority.split_once(':').unwrap_or((authority, ""));
        let named = !id.is_empty() && id.bytes().all(|it| it.is_ascii_alphanumeric() || b".-".contains(&it));
        let local = id == "localhost" || id.ends_with(".localhost");
        let usual = if scheme == "https" { "443" } else { "80" };
        let taken = scheme == "https" || (scheme == "http" && local);
        if !taken || !named || id.parse::<IpAddr>().is_ok() {
            return None;
        }
        let port = if port.is_empty() || port == usual { String::new() } else { format!(":{port}") };
        Some(Self { id: id.to_owned(), origin: format!("{scheme}://{id}{port}") })
    }

    /// Reads what the browser says after it made a passkey (section 7.1).
    ///
    /// # Errors
    /// When it is not one of this address, made for this challenge by someone who was there.
    pub fn created(&self, challenge: &[u8], client: &[u8], attestation: &[u8]) -> Result<Created, Wrong> {
        client::check(client, Ceremony::Create, challenge, &self.origin)?;
        let data = attested(attestation)?;
        let data = AuthenticatorData::read(&data).ok_or(Wrong::Unreadable)?;
        self.check(&data)?;
        let (id, public) = data.credential.ok_or(Wrong::Unreadable)?;
        PublicKey::from_cose(public).ok_or(Wrong::Key)?;
        if id.is_empty() || id.len() > ID_BYTES_MAX {
            return Err(Wrong::Unreadable);
        }
        Ok(Created { id: to_text(id), public: public.to_vec(), used: i64::from(data.count) })
    }

    /// What the authenticator counts, if the passkey with this `public` key has signed (section 7.2).
    ///
    /// # Errors
    /// When it has not, or not here, for this challenge and with someone there.
    pub fn signed(&self, challenge: &[u8], public: &[u8], it: &Assertion) -> Result<i64, Wrong> {
        client::check(&it.client, Ceremony::Get, challenge, &self.origin)?;
        let data = AuthenticatorData::read(&it.authenticator).ok_or(Wrong::Unreadable)?;
        self.check(&data)?;
        let key = PublicKey::from_cose(public).ok_or(Wrong::Key)?;
        let message = [&it.authenticator[..], &Sha256::digest(&it.client)].concat();
        if key.has_signed(&message, &it.signature) {
            Ok(i64::from(data.count))
        } else {
            Err(Wrong::Signature)
        }
    }

    fn check(&self, data: &AuthenticatorData<'_>) -> Result<(), Wrong> {
        if *data.relying_party != Sha256::digest(&self.id)[..] {
            return Err(Wrong::RelyingParty);
        }
        if data.is_of_someone_known() { Ok(()) } else { Err(Wrong::User) }
    }
}

/// The authenticator's data in an attestation object (section 6.5.4). The statement beside it is not looked at.
fn attested(object: &[u8]) -> Result<Vec<u8>, Wrong> {
    let (value, rest) = cbor(object).ok_or(Wrong::Unreadable)?;
    let Value::Map(fields) = value else { return Err(Wrong::Unreadable) };
    let mut data = fields.into_iter().filter(|(name, _)| name.as_text() == Some("authData"));
    match (data.next(), data.next()) {
        (Some((_, Value::Bytes(data))), None) if rest.is_empty() => Ok(data),
        _ => Err(Wrong::Unreadable),
    }
}

/// The first value, and what comes after it.
fn cbor(bytes: &[u8]) -> Option<(Value, &[u8])> {
    let mut rest = bytes;
    let value = ciborium::from_reader(&mut rest).ok()?;
    Some((value, rest))
}

/// Bytes as base64url.
pub fn to_text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads what [`to_text`] gives; nothing when it is something else.
pub fn from_text(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap_or_default()
}
