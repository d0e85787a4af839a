//! What is taken for a passkey's: nothing that differs by a bit, and nothing that was made elsewhere, for something else or without
//! someone there.

use crate::authenticator::{Authenticator, BACKED_UP, PRESENT, VERIFIED, text};
use torg_server::staff::passkey::{Assertion, RelyingParty, Wrong};

const ORIGIN: &str = "https://torg.example";
const CHALLENGE: &[u8] = b"thirty-two bytes, made by chance";

fn here() -> RelyingParty {
    RelyingParty::of(ORIGIN).unwrap()
}

fn assertion(by: &Authenticator, kind: &str, challenge: &[u8]) -> Assertion {
    let (client, authenticator) = (by.client(kind, &text(challenge)), by.data());
    let signature = by.signature(&client, &authenticator);
    Assertion { client, authenticator, signature }
}

fn flipped(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..8 * bytes.len()).map(move |bit| {
        let mut other = bytes.to_vec();
        other[bit / 8] ^= 1 << (bit % 8);
        other
    })
}

#[test]
fn no_bit_can_be_another() {
    for edwards in [false, true] {
        let by = Authenticator::new("torg.example", ORIGIN, edwards);
        let public = by.public();
        let whole = assertion(&by, "webauthn.get", CHALLENGE);
        let judge = |it: &Assertion| here().signed(CHALLENGE, &public, it);
        assert_eq!(judge(&whole), Ok(0));
        for client in flipped(&whole.client) {
            assert!(judge(&Assertion { client, ..whole.clone() }).is_err());
        }
        for authenticator in flipped(&whole.authenticator) {
            assert!(judge(&Assertion { authenticator, ..whole.clone() }).is_err());
        }
        for signature in flipped(&whole.signature) {
            assert_eq!(judge(&Assertion { signature, ..whole.clone() }), Err(Wrong::Signature));
        }
        for key in flipped(&public) {
            assert!(here().signed(CHALLENGE, &key, &whole).is_err(), "another key");
        }
        let other = Authenticator::new("torg.example", ORIGIN, edwards).public();
        assert_eq!(here().signed(CHALLENGE, &other, &whole), Err(Wrong::Signature));
    }
}

/// Each signed as it should be, and wrong in one thing.
#[test]
fn what_was_made_otherwise_is_refused() {
    type Change = fn(&mut Authenticator);
    let cases: [(Change, Result<i64, Wrong>); 10] = [
        (|_| (), Ok(0)),
        (|by| by.count = 7, Ok(7)),
        (|by| by.origin = "https://torg.example.evil.example".into(), Err(Wrong::Origin)),
        (|by| by.origin = "http://torg.example".into(), Err(Wrong::Origin)),
        (|by| by.origin = "https://torg.example:8443".into(), Err(Wrong::Origin)),
        (|by| by.cross = true, Err(Wrong::Origin)),
        (|by| by.rp = "example".into(), Err(Wrong::RelyingParty)),
        (|by| by.flags = VERIFIED, Err(Wrong::User)),
        (|by| by.flags = PRESENT, Err(Wrong::User)),
        (|by| by.flags |= BACKED_UP, Err(Wrong::User)),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        let mut by = Authenticator::new("torg.example", ORIGIN, at % 2 == 0);
        change(&mut by);
        let signed = here().signed(CHALLENGE, &by.public(), &assertion(&by, "webauthn.get", CHALLENGE));
        assert_eq!(signed, expected, "used, case {at}");
        let client = by.client("webauthn.create", &text(CHALLENGE));
        let created = here().created(CHALLENGE, &client, &by.attestation());
        assert_eq!(created.map(|it| it.used), expected, "made, case {at}");
    }
    let by = Authenticator::new("torg.example", ORIGIN, false);
    let swapped = here().signed(CHALLENGE, &by.public(), &assertion(&by, "webauthn.create", CHALLENGE));
    assert_eq!(swapped, Err(Wrong::Ceremony));
    let swapped = here().created(CHALLENGE, &by.client("webauthn.get", &text(CHALLENGE)), &by.attestation());
    assert_eq!(swapped, Err(Wrong::Ceremony));
    let other = here().signed(CHALLENGE, &by.public(), &assertion(&by, "webauthn.get", b"another"));
    assert_eq!(other, Err(Wrong::Challenge));
    let twice = br#"{"type":"webauthn.get","type":"webauthn.create"}"#;
    assert_eq!(here().created(CHALLENGE, twice, &by.attestation()), Err(Wrong::Unreadable));
}
