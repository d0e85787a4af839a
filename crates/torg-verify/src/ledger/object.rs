//! JSON that must be an object with the members it is asked for, each once: serde alone would take a list for one, and pass
//! over what comes twice.

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::error::Category;
use std::{collections::BTreeSet, fmt, marker::PhantomData};

/// Reads one object and nothing after it; if that fails, says where and why, without repeating what stands there.
pub(crate) fn read<'j, T: Deserialize<'j>>(text: &'j str) -> Result<T, String> {
    serde_json::from_str(text).map(|object: Object<T>| object.0).map_err(|cause| {
        let (line, column) = (cause.line(), cause.column());
        match cause.classify() {
            Category::Eof => "it ends too early".to_owned(),
            Category::Data => format!(
                "a part of it is missing, unknown, there twice or of another kind (line {line}, column {column})"
            ),
            Category::Syntax | Category::Io => format!("it is not JSON (line {line}, column {column})"),
        }
    })
}

/// A text that may be missing, but not be `null`.
pub(crate) fn given<'j, D: Deserializer<'j>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

/// A value that is written as an object.
pub(crate) struct Object<T>(pub T);

impl<'j, T: Deserialize<'j>> Deserialize<'j> for Object<T> {
    fn deserialize<D: Deserializer<'j>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members(PhantomData))
    }
}

struct Members<T>(PhantomData<T>);

impl<'j, T: Deserialize<'j>> Visitor<'j> for Members<T> {
    type Value = Object<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'j>>(self, members: A) -> Result<Self::Value, A::Error> {
        let members = Once { members, seen: BTreeSet::new() };
        T::deserialize(MapAccessDeserializer::new(members)).map(Object)
    }
}

/// Members of which none comes twice, known or not.
struct Once<A> {
    members: A,
    seen: BTreeSet<String>,
}

impl<'j, A: MapAccess<'j>> MapAccess<'j> for Once<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'j>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(name) = self.members.next_key::<String>()? else { return Ok(None) };
        if !self.seen.insert(name.clone()) {
            return Err(A::Error::custom("a member is there twice"));
        }
        seed.deserialize(name.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'j>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.members.next_value_seed(seed)
    }
}
