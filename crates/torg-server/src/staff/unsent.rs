//! A form that came when its sender's session had ended: the page on which they sign in again carries it along, and they send it once
//! more. It is kept in that page, and nowhere else.

use crate::form::Form;
use axum::{
    body::to_bytes,
    extract::Request,
    http::{Method, header},
};
use std::borrow::Cow;

/// It comes back as a field of another form, where each of its bytes may be three.
const BYTES_MAX: usize = 64 * 1024;
const TYPE: &[u8] = b"application/x-www-form-urlencoded";
/// The part of a path of the staff that names a dialogue; `-` is none.
const OF_DIALOGUE: usize = 3;
/// In these someone writes, whatever they write.
const WRITTEN: [&str; 2] = ["text", "reason"];

/// Such a form.
pub struct Unsent {
    /// Where it was sent.
    pub path: String,
    /// What it held, as it was sent.
    pub body: String,
}

impl Unsent {
    /// What a request for which nobody is signed in was about to do. Passwords, files and what is empty are not carried along.
    pub async fn of(request: Request) -> Option<Self> {
        let path = request.uri().path().to_owned();
        let is_form =
            request.headers().get(header::CONTENT_TYPE).is_some_and(|it| it.as_bytes().starts_with(TYPE));
        if request.method() != Method::POST || !is_form || !is_carried(&path) {
            return None;
        }
        let body = to_bytes(request.into_body(), BYTES_MAX).await.ok()?;
        let body = String::from_utf8(body.to_vec()).ok()?;
        (!body.is_empty()).then_some(Self { path, body })
    }

    /// What came along with a form for signing in.
    pub fn carried(form: &Form) -> Option<Self> {
        let (path, body) = (form.one("unsent-path").to_owned(), form.one("unsent").to_owned());
        (is_carried(&path) && !body.is_empty()).then_some(Self { path, body })
    }

    /// Names and values, in order.
    pub fn fields(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(self.body.as_bytes())
    }

    /// What someone wrote, as opposed to what they chose.
    pub fn words(&self) -> Vec<Cow<'_, str>> {
        let is_key =
            |value: &str| value.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_:/".contains(&it));
        let written = self.fields().filter(|(name, value)| WRITTEN.contains(&&**name) || !is_key(value));
        written.map(|(_, value)| value).filter(|value| !value.trim().is_empty()).collect()
    }
}

/// Paths of the staff's pages, but for those on which they say how they sign in.
fn is_carried(path: &str) -> bool {
    let plain = |it: u8| it.is_ascii_alphanumeric() || b"/-_.:".contains(&it);
    let own = path.starts_with("/staff/") && !path.contains("//") && path.bytes().all(plain);
    own && path.split('/').nth(OF_DIALOGUE).is_some_and(|it| !it.is_empty() && it != "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_leads_nowhere_else_and_carries_no_password() {
        assert!(is_carried("/staff/sundsvall/torget/notes/enkat/saknas"));
        assert!(is_carried("/staff/sundsvall/torget/notes/vaggen/-"), "an undivided wall");
        for path in [
            "/staff/sundsvall/-/password",
            "/staff/sundsvall",
            "/staff/sundsvall/",
            "/sign-in",
            "/sundsvall/torget/receipt/erase",
            "//evil.example/staff/sundsvall/torget",
            "/staff//evil.example/torget",
            "/staff/sundsvall/torget?x=y",
        ] {
            assert!(!is_carried(path), "{path}");
        }
    }

    #[test]
    fn what_was_written_is_told_from_what_was_chosen() {
        let body =
            "ticket=abc123&language=sv&text=Skugga&answer=Fler%20b%C3%A4nkar&who=new&reason=".to_owned();
        let unsent = Unsent { path: String::new(), body };
        assert_eq!(unsent.words(), ["Skugga", "Fler bänkar"]);
        assert_eq!(unsent.fields().count(), 6);
    }
}
