//! XML of office documents, event by event: bounded in depth, without declared entities.

use crate::{Limits, raw::ReadError};
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};

/// What happens next in a document. Names are local: `p`, not `w:p`.
pub(super) enum Step<'e> {
    Open(&'e str, &'e BytesStart<'e>),
    Close(&'e str),
    Text(&'e str),
}

/// Walks a document and tells `visit` of each step.
pub(super) fn walk(
    bytes: &[u8],
    part: &str,
    limits: &Limits,
    mut visit: impl FnMut(Step<'_>) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let broken = |what: &dyn std::fmt::Display| ReadError::Malformed(format!("{part}: {what}"));
    let decoded = crate::decode::decode(bytes, None)?;
    let mut reader = Reader::from_str(&decoded.text);
    reader.config_mut().check_end_names = true;
    let mut depth = 0u64;
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(tag) => {
                depth = depth.saturating_add(1);
                Limits::within(depth, limits.depth, "elements inside each other")?;
                visit(Step::Open(tag.local_name().as_ref(), &tag))?;
            }
            Event::Empty(tag) => {
                visit(Step::Open(tag.local_name().as_ref(), &tag))?;
                visit(Step::Close(tag.local_name().as_ref()))?;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                visit(Step::Close(tag.local_name().as_ref()))?;
            }
            Event::Text(text) => visit(Step::Text(&text.xml10_content()))?,
            Event::CData(text) => visit(Step::Text(&text.xml10_content()))?,
            Event::GeneralRef(entity) => {
                visit(Step::Text(&entity_text(&entity).ok_or_else(|| broken(&"an unknown entity"))?))?;
            }
            Event::DocType(_) => {
                return Err(broken(&"it declares its own entities; save it anew from a word processor"));
            }
            Event::Eof if depth > 0 => return Err(broken(&"it ends before its elements do")),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn entity_text(entity: &BytesRef<'_>) -> Option<String> {
    let name: &str = entity;
    let char = entity.resolve_char_ref().ok()?;
    char.map(String::from).or_else(|| quick_xml::escape::resolve_predefined_entity(name).map(str::to_owned))
}

/// The value of an attribute by its local name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = tag.attributes();
    let mut attributes = all.with_checks(false).filter_map(Result::ok);
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}
