//! What a browser is asked for, as JSON (sections 5.4 and 5.5; binary values in base64url): a passkey that needs no name typed, kept by the
//! authenticator, after it made sure who is there.

use super::{RelyingParty, key::ALGORITHMS, to_text};
use serde_json::{Value, json};
use torg_store::{Account, CHALLENGE_S_MAX, Passkey};

const MS_PER_S: i64 = 1000;

/// For a new passkey of `account`, which has `passkeys` already; `place` is what the authenticator shows beside the name.
pub fn create(
    rp: &RelyingParty,
    challenge: &[u8],
    place: &str,
    account: &Account,
    passkeys: &[Passkey],
) -> Value {
    let kinds = ALGORITHMS.map(|algorithm| json!({ "type": "public-key", "alg": algorithm }));
    let known: Vec<Value> =
        passkeys.iter().map(|it| json!({ "type": "public-key", "id": it.id.clone() })).collect();
    json!({
        "rp": { "id": rp.id.clone(), "name": place },
        "user": {
            "id": to_text(account.id.as_bytes()),
            "name": account.name.clone(),
            "displayName": account.name.clone(),
        },
        "challenge": to_text(challenge),
        "pubKeyCredParams": kinds,
        "timeout": CHALLENGE_S_MAX * MS_PER_S,
        "excludeCredentials": known,
        "authenticatorSelection": {
            "residentKey": "required",
            "requireResidentKey": true,
            "userVerification": "required",
        },
        "attestation": "none",
    })
}

/// For any passkey of this address.
pub fn get(rp: &RelyingParty, challenge: &[u8]) -> Value {
    json!({
        "challenge": to_text(challenge),
        "rpId": rp.id.clone(),
        "timeout": CHALLENGE_S_MAX * MS_PER_S,
        "userVerification": "required",
    })
}
