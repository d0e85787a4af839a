//! Against the test vectors of the standard (section 16 of Web Authentication, level 3; `vectors.json`), which nobody here has made. In
//! some of them nobody was asked who they are: those show that we insist on it.

use super::{authenticator::AuthenticatorData, key::PublicKey, *};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    name: String,
    created: Sent,
    signed: Sent,
}

/// Hexadecimal digits.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Sent {
    challenge: String,
    client: String,
    attestation: String,
    authenticator: String,
    signature: String,
}

fn bytes(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("vectors.json")).unwrap()
}

fn here() -> RelyingParty {
    RelyingParty::of("https://example.org").unwrap()
}

fn created(it: &Sent) -> Result<Created, Wrong> {
    here().created(&bytes(&it.challenge), &bytes(&it.client), &bytes(&it.attestation))
}

fn signed(public: &[u8], it: &Sent) -> Result<i64, Wrong> {
    let assertion = Assertion {
        client: bytes(&it.client),
        authenticator: bytes(&it.authenticator),
        signature: bytes(&it.signature),
    };
    here().signed(&bytes(&it.challenge), public, &assertion)
}

#[test]
fn passkeys_of_the_standard_are_judged_as_it_says() {
    let judged: Vec<String> = vectors()
        .iter()
        .map(|vector| {
            let made = created(&vector.created).map(|it| it.used);
            format!("{}: {made:?}", vector.name)
        })
        .collect();
    let expected = [
        "ES256: Err(User)",
        "ES256 with self attestation: Ok(0)",
        "RS256: Ok(0)",
        "EdDSA: Err(User)",
        "ES256 in a frame: Err(Origin)",
        "ES256 in a frame of another site: Err(Origin)",
        "ES512: Err(Key)",
    ];
    assert_eq!(judged, expected);
}

/// Each signature under its own key, and no other bit of it.
#[test]
fn signatures_of_the_standard_are_those_of_their_keys() {
    for vector in vectors().into_iter().take(4) {
        let object = attested(&bytes(&vector.created.attestation)).unwrap();
        let (_, public) = AuthenticatorData::read(&object).unwrap().credential.unwrap();
        let key = PublicKey::from_cose(public).unwrap();
        let it = &vector.signed;
        let message = [&bytes(&it.authenticator)[..], &Sha256::digest(bytes(&it.client))].concat();
        let signature = bytes(&it.signature);
        assert!(key.has_signed(&message, &signature), "{}", vector.name);
        for bit in 0..8 * message.len() {
            let mut other = message.clone();
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!key.has_signed(&other, &signature), "{}: bit {bit}", vector.name);
        }
        let verified = bytes(&it.authenticator)[32] & 4 != 0;
        assert_eq!(signed(public, it), if verified { Ok(0) } else { Err(Wrong::User) }, "{}", vector.name);
    }
}

/// Whatever is cut off or put behind is not read.
#[test]
fn what_is_cut_off_or_goes_on_is_not_read() {
    let vector = vectors().remove(1).created;
    let whole = bytes(&vector.attestation);
    let judge = |object: &[u8]| here().created(&bytes(&vector.challenge), &bytes(&vector.client), object);
    assert!(judge(&whole).is_ok());
    for end in 0..whole.len() {
        assert_eq!(judge(&whole[..end]), Err(Wrong::Unreadable), "{end}");
    }
    assert_eq!(judge(&[&whole[..], &[0]].concat()), Err(Wrong::Unreadable));
    let data = attested(&whole).unwrap();
    assert!(
        AuthenticatorData::read(&[&data[..], &[0xa0]].concat()).is_none(),
        "extensions that are not announced"
    );
}

#[test]
fn an_address_takes_passkeys_when_browsers_do() {
    let cases = [
        ("https://dialog.example.se", Some(("dialog.example.se", "https://dialog.example.se"))),
        ("https://Dialog.Example.se:443/", Some(("dialog.example.se", "https://dialog.example.se"))),
        ("https://example.se:8443", Some(("example.se", "https://example.se:8443"))),
        ("http://localhost:8080", Some(("localhost", "http://localhost:8080"))),
        ("http://dialog.example.se", None),
        ("http://127.0.0.1:8080", None),
        ("https://192.0.2.1", None),
        ("https://[::1]:8080", None),
        ("https://dialog.sundsväll.se", None),
        ("https://karin@example.se", None),
        ("https://", None),
        ("", None),
    ];
    for (address, expected) in cases {
        let found = RelyingParty::of(address);
        let found = found.as_ref().map(|it| (it.id.as_str(), it.origin.as_str()));
        assert_eq!(found, expected, "{address}");
    }
}
