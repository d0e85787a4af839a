//! What the browser says of the page on which a passkey was asked for (section 5.8.1): as JSON, and signed as it stands.

use super::{Wrong, to_text};
use serde::Deserialize;

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceremony {
    /// A new passkey.
    Create,
    /// One that is known.
    Get,
}

impl Ceremony {
    fn as_str(self) -> &'static str {
        match self {
            Self::Create => "webauthn.create",
            Self::Get => "webauthn.get",
        }
    }
}

/// Fields that browsers may add are not looked at; none may be there twice.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientData {
    r#type: String,
    challenge: String,
    origin: String,
    #[serde(default)]
    cross_origin: bool,
    top_origin: Option<String>,
}

/// Whether it says that this ceremony took place for `challenge` on a page of `origin`, and in no frame of another.
pub fn check(json: &[u8], ceremony: Ceremony, challenge: &[u8], origin: &str) -> Result<(), Wrong> {
    let data: ClientData = serde_json::from_slice(json).map_err(|_| Wrong::Unreadable)?;
    if data.r#type != ceremony.as_str() {
        return Err(Wrong::Ceremony);
    }
    if data.challenge != to_text(challenge) {
        return Err(Wrong::Challenge);
    }
    if data.origin != origin || data.cross_origin || data.top_origin.is_some() {
        return Err(Wrong::Origin);
    }
    Ok(())
}
