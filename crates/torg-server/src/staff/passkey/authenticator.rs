//! What an authenticator says (section 6.1): for whom, who was there, what it counts, and with a new passkey its id and key.

use super::cbor;

const HASH_BYTES: usize = 32;
const AAGUID_BYTES: usize = 16;
const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const CAN_BE_BACKED_UP: u8 = 1 << 3;
const BACKED_UP: u8 = 1 << 4;
const WITH_CREDENTIAL: u8 = 1 << 6;
const WITH_EXTENSIONS: u8 = 1 << 7;

/// Read to the last byte.
pub struct AuthenticatorData<'b> {
    /// Hash of the relying party's id.
    pub relying_party: &'b [u8],
    flags: u8,
    /// How often it was used, or zero.
    pub count: u32,
    /// Id and public key of a new passkey.
    pub credential: Option<(&'b [u8], &'b [u8])>,
}

impl<'b> AuthenticatorData<'b> {
    /// Nothing when it is cut off, or goes on after its end.
    pub fn read(bytes: &'b [u8]) -> Option<Self> {
        let (relying_party, rest) = bytes.split_at_checked(HASH_BYTES)?;
        let (flags, rest) = rest.split_first()?;
        let (count, mut rest) = rest.split_first_chunk()?;
        let mut credential = None;
        if flags & WITH_CREDENTIAL != 0 {
            let (found, after) = credential_in(rest)?;
            (credential, rest) = (Some(found), after);
        }
        if flags & WITH_EXTENSIONS != 0 {
            let (extensions, after) = cbor(rest)?;
            extensions.as_map()?;
            rest = after;
        }
        let read = Self { relying_party, flags: *flags, count: u32::from_be_bytes(*count), credential };
        rest.is_empty().then_some(read)
    }

    /// Whether someone was there and it was made sure who. What is backed up must be such as can be.
    pub fn is_of_someone_known(&self) -> bool {
        let has = |flag: u8| self.flags & flag != 0;
        has(PRESENT) && has(VERIFIED) && (has(CAN_BE_BACKED_UP) || !has(BACKED_UP))
    }
}

/// Id and key, and what comes after them.
type Found<'b> = ((&'b [u8], &'b [u8]), &'b [u8]);

fn credential_in(bytes: &[u8]) -> Option<Found<'_>> {
    let (_, rest) = bytes.split_at_checked(AAGUID_BYTES)?;
    let (length, rest) = rest.split_first_chunk()?;
    let (id, rest) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
    let (_, after) = cbor(rest)?;
    let (key, after) = rest.split_at_checked(rest.len() - after.len())?;
    Some(((id, key), after))
}
