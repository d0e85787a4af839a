//! Where texts are sent, as a person writes it: `https://models.example.org/v1/embeddings#NAME-OF-THE-MODEL`.

use crate::ModelError;
use std::{fmt, str::FromStr};

/// An endpoint and the model to ask it for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    pub(super) url: String,
    pub(super) model: String,
}

impl FromStr for Address {
    type Err = ModelError;

    fn from_str(text: &str) -> Result<Self, ModelError> {
        let refuse = |reason| ModelError::Address { address: without_user(text), reason };
        let (url, model) = text.split_once('#').unwrap_or((text, ""));
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let rest = rest.ok_or_else(|| refuse("it begins with neither https:// nor http://"))?;
        let host = rest.split('/').next().unwrap_or_default();
        if host.contains('@') {
            return Err(refuse(
                "a user or key stands in it; name a variable that holds the key with --model-key-env",
            ));
        }
        if model.is_empty() || host.is_empty() {
            return Err(refuse("the name of the model is missing: write it behind a #"));
        }
        Ok(Self { url: url.to_owned(), model: model.to_owned() })
    }
}

impl Address {
    /// Whether it can be told from a folder or a name.
    pub fn is_one(text: &str) -> bool {
        text.contains("://")
    }

    /// The machine that texts are sent to.
    pub fn host(&self) -> &str {
        self.url.split("://").nth(1).and_then(|it| it.split('/').next()).unwrap_or_default()
    }

    /// Whether others on the way could read the texts.
    pub fn is_open_to_readers(&self) -> bool {
        self.url.starts_with("http://") && !self.is_on_this_machine()
    }

    pub(super) fn is_on_this_machine(&self) -> bool {
        let host = self.host();
        let name = host.strip_prefix('[').and_then(|it| it.split(']').next()).unwrap_or(host);
        let name = if host.starts_with('[') { name } else { name.split(':').next().unwrap_or(name) };
        name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback())
    }
}

fn without_user(text: &str) -> String {
    match (text.find("://"), text.find('@')) {
        (Some(scheme), Some(at)) if scheme < at => format!("{}[key]{}", &text[..scheme + 3], &text[at..]),
        _ => text.to_owned(),
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.url, self.model)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        for (text, host, open) in [
            ("https://models.example.org/v1/embeddings#e5", "models.example.org", false),
            ("http://models.example.org/v1/embeddings#e5", "models.example.org", true),
            ("http://localhost:8080/v1/embeddings#e5", "localhost:8080", false),
            ("http://127.0.0.1/v1/embeddings#e5", "127.0.0.1", false),
            ("http://[::1]:80/v1/embeddings#e5", "[::1]:80", false),
            ("http://127.0.0.1.example.org/v1/embeddings#e5", "127.0.0.1.example.org", true),
        ] {
            let address: Address = text.parse().unwrap();
            assert_eq!((address.host(), address.is_open_to_readers()), (host, open), "{text}");
            assert_eq!(address.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_address_is_answered_without_its_key() {
        let of = |text: &str| text.parse::<Address>().unwrap_err().to_string();
        insta::assert_snapshot!(
            [
                of("ftp://models.example.org/#e5"),
                of("https://models.example.org/v1/embeddings"),
                of("https://user:sk-123@models.example.org/v1/embeddings#e5"),
            ]
            .join("\n")
        );
    }
}
