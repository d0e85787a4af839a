//! What a form sent: names and values, as `application/x-www-form-urlencoded` has them.

use std::collections::BTreeMap;

/// The largest form: the longest answer with each character written as `%XX` several times over.
pub const FORM_BYTES_MAX: usize = 256 * 1024;

/// Names, each with its values in order.
#[derive(Debug, Default)]
pub struct Form(BTreeMap<String, Vec<String>>);

impl Form {
    /// Reads a body or a query. Bytes that are not UTF-8 become the replacement character.
    pub fn parse(bytes: &[u8]) -> Self {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in form_urlencoded::parse(bytes) {
            fields.entry(name.into_owned()).or_default().push(value.into_owned());
        }
        Self(fields)
    }

    /// The values of `name`.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.0.get(name).into_iter().flatten().map(String::as_str).collect()
    }

    /// The values of all names.
    pub fn every(&self) -> impl Iterator<Item = &str> {
        self.0.values().flatten().map(String::as_str)
    }

    /// The first value of `name`; nothing when there is none.
    pub fn one(&self, name: &str) -> &str {
        self.0.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }
}
