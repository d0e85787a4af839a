//! The public key of a passkey, as COSE writes it (RFC 9052, RFC 9053, RFC 8230), and whether it has signed something. Three kinds are taken.

use super::cbor;
use ciborium::Value;
use ring::signature::{self, RsaPublicKeyComponents, UnparsedPublicKey};

/// COSE's numbers of the algorithms that are taken, the ones we like best first.
pub const ALGORITHMS: [i64; 3] = [EDDSA, ES256, RS256];
const EDDSA: i64 = -8;
const ES256: i64 = -7;
const RS256: i64 = -257;

/// Labels and values of a key.
const KIND: i64 = 1;
const ALGORITHM: i64 = 3;
const CURVE: i64 = -1;
const X: i64 = -2;
const Y: i64 = -3;
const MODULUS: i64 = -1;
const EXPONENT: i64 = -2;
const OCTET_PAIR: i64 = 1;
const TWO_COORDINATES: i64 = 2;
const RSA: i64 = 3;
const P256: i64 = 1;
const ED25519: i64 = 6;
const COORDINATE_BYTES: usize = 32;
/// SEC 1, section 2.3.3.
const UNCOMPRESSED: u8 = 4;
const MODULUS_BYTES_MIN: usize = 256;

/// Of one of the kinds.
#[derive(Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// ECDSA on P-256 with SHA-256: the point, uncompressed.
    Es256(Vec<u8>),
    /// Ed25519.
    EdDsa(Vec<u8>),
    /// RSA PKCS #1, version 1.5, with SHA-256.
    Rs256 { n: Vec<u8>, e: Vec<u8> },
}

impl PublicKey {
    /// Nothing when it is of another kind, or says something twice.
    pub fn from_cose(bytes: &[u8]) -> Option<Self> {
        let (Value::Map(fields), []) = cbor(bytes)? else { return None };
        let fields = Fields(fields);
        match (fields.number(KIND)?, fields.number(ALGORITHM)?) {
            (TWO_COORDINATES, ES256) if fields.number(CURVE)? == P256 => {
                let (x, y) = (fields.coordinate(X)?, fields.coordinate(Y)?);
                Some(Self::Es256([&[UNCOMPRESSED], x, y].concat()))
            }
            (OCTET_PAIR, EDDSA) if fields.number(CURVE)? == ED25519 => {
                Some(Self::EdDsa(fields.coordinate(X)?.to_vec()))
            }
            (RSA, RS256) => {
                let (n, e) = (fields.bytes(MODULUS)?.to_vec(), fields.bytes(EXPONENT)?.to_vec());
                (n.len() >= MODULUS_BYTES_MIN).then_some(Self::Rs256 { n, e })
            }
            _ => None,
        }
    }

    /// Whether `signature` is one of it under `message`.
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        let verified = match self {
            Self::Es256(point) => {
                UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_ASN1, point).verify(message, signature)
            }
            Self::EdDsa(point) => {
                UnparsedPublicKey::new(&signature::ED25519, point).verify(message, signature)
            }
            Self::Rs256 { n, e } => RsaPublicKeyComponents { n, e }.verify(
                &signature::RSA_PKCS1_2048_8192_SHA256,
                message,
                signature,
            ),
        };
        verified.is_ok()
    }
}

/// Of a key, by label.
struct Fields(Vec<(Value, Value)>);

impl Fields {
    fn one(&self, label: i64) -> Option<&Value> {
        let mut found = self.0.iter().filter(|(own, _)| *own == Value::from(label));
        let (first, second) = (found.next(), found.next());
        first.filter(|_| second.is_none()).map(|(_, value)| value)
    }

    fn number(&self, label: i64) -> Option<i64> {
        self.one(label)?.as_integer()?.try_into().ok()
    }

    fn bytes(&self, label: i64) -> Option<&[u8]> {
        self.one(label)?.as_bytes().map(Vec::as_slice)
    }

    fn coordinate(&self, label: i64) -> Option<&[u8]> {
        self.bytes(label).filter(|bytes| bytes.len() == COORDINATE_BYTES)
    }
}
