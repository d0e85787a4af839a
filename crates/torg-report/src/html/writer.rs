//! The only way to put something into a page: elements that close, attributes that are quoted, text that is
//! escaped, numbers that carry their key, foreign text that is isolated. What it writes is well-formed XML that an
//! HTML reader reads the same. It never interprets a text.

use crate::data::Figures;
use crate::language::Words;
use std::io::{self, Write};

/// A page under way. The first failure to write is kept and returned by [`Html::finish`]; nothing is written after.
pub(crate) struct Html<'w> {
    out: &'w mut dyn Write,
    failure: Option<io::Error>,
    pub(crate) words: &'w Words,
    pub(crate) figures: &'w Figures,
}

impl<'w> Html<'w> {
    pub(crate) fn new(out: &'w mut dyn Write, words: &'w Words, figures: &'w Figures) -> Self {
        Self { out, failure: None, words, figures }
    }

    /// Flushes, and tells whether everything was written.
    pub(crate) fn finish(self) -> io::Result<()> {
        match self.failure {
            Some(failure) => Err(failure),
            None => self.out.flush(),
        }
    }

    /// Begins an element.
    pub(crate) fn tag(&mut self, name: &'static str) -> Tag<'_, 'w> {
        self.raw("<");
        self.raw(name);
        Tag { html: self, name }
    }

    /// Text of the report's own.
    pub(crate) fn text(&mut self, text: &str) {
        self.escaped(text, escape);
    }

    /// Writes what `escape` leaves alone in one piece, and its replacement for each other character.
    fn escaped(&mut self, text: &str, escape: impl Fn(char) -> Option<&'static str>) {
        let mut rest = text;
        while let Some((at, character, instead)) =
            rest.char_indices().find_map(|(at, character)| Some((at, character, escape(character)?)))
        {
            self.raw(rest.get(..at).unwrap_or_default());
            self.raw(instead);
            rest = rest.get(at + character.len_utf8()..).unwrap_or_default();
        }
        self.raw(rest);
    }

    /// What stands in the place of a number that may not be shown.
    pub(crate) fn too_few(&mut self) {
        self.tag("span").attr("aria-hidden", "true").text("–");
        self.tag("span").class("hidden").word("not-shown");
    }

    /// Markup that this crate wrote itself; a line break between elements, a doctype, the style sheet.
    pub(crate) fn raw(&mut self, markup: &str) {
        if self.failure.is_none()
            && let Err(failure) = self.out.write_all(markup.as_bytes())
        {
            self.failure = Some(failure);
        }
    }
}

/// What stands for a character in XML text, unless it stands for itself. XML 1.0 cannot carry control characters;
/// ingestion has removed them, and should one come, a mark stands for it.
fn escape(character: char) -> Option<&'static str> {
    match character {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\r' => Some("&#13;"),
        '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'.. => None,
        _ => Some("\u{fffd}"),
    }
}

/// The same in an attribute, where XML would turn a line break into a space.
fn escape_in_attribute(character: char) -> Option<&'static str> {
    match character {
        '\n' => Some("&#10;"),
        '\t' => Some("&#9;"),
        _ => escape(character),
    }
}

/// An element whose start tag is still open.
pub(crate) struct Tag<'h, 'w> {
    html: &'h mut Html<'w>,
    name: &'static str,
}

impl<'h, 'w> Tag<'h, 'w> {
    pub(crate) fn attr(self, name: &str, value: &str) -> Self {
        self.html.raw(" ");
        self.html.raw(name);
        self.html.raw("=\"");
        self.html.escaped(value, escape_in_attribute);
        self.html.raw("\"");
        self
    }

    pub(crate) fn class(self, class: &str) -> Self {
        self.attr("class", class)
    }

    pub(crate) fn id(self, id: &str) -> Self {
        self.attr("id", id)
    }

    /// An attribute that is only there when its value is.
    pub(crate) fn attr_some(self, name: &str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Closes an element that has no content by its nature (`br`, `meta`).
    pub(crate) fn void(self) {
        self.html.raw("/>");
    }

    /// Fills the element and closes it.
    pub(crate) fn with(self, fill: impl FnOnce(&mut Html<'w>)) {
        self.html.raw(">");
        fill(self.html);
        self.html.raw("</");
        self.html.raw(self.name);
        self.html.raw(">");
    }

    /// Fills the element with text.
    pub(crate) fn text(self, text: &str) {
        self.with(|html| html.text(text));
    }

    /// Fills the element with a message of the report's language that has no slots.
    pub(crate) fn word(self, message: &str) {
        let text = self.html.words.plain(message);
        self.text(&text);
    }

    /// Fills the element with the number of that key; `false`, and an empty element, when there is none to show.
    pub(crate) fn figure(self, key: &str) {
        let language = self.html.words.language();
        self.checked("data-key", key, |value| language.number(value));
    }

    /// As [`Tag::figure`], as a percentage.
    pub(crate) fn share(self, key: &str) {
        let language = self.html.words.language();
        self.checked("data-key", key, |value| language.percent(value));
    }

    /// The one place where a computed number becomes visible.
    fn checked(self, name: &str, key: &str, visible: impl FnOnce(u64) -> String) {
        match self.html.figures.get(key) {
            Some(value) => self.attr(name, key).attr("data-value", &value.to_string()).text(&visible(value)),
            None => self.class("not-shown").with(Html::too_few),
        }
    }

    /// Fills the element with material from the sources, isolated so that its direction ends where it ends.
    pub(crate) fn foreign(self, mark: Mark, language: Option<&str>, text: &str) {
        let (name, value) = mark.attribute();
        self.attr(name, value).attr("dir", "auto").attr_some("lang", language).text(text);
    }

    /// As [`Tag::foreign`], in an element of its own inside this one, which keeps the page's direction.
    pub(crate) fn holding(self, mark: Mark, language: Option<&str>, text: &str) {
        self.with(|html| html.tag("bdi").foreign(mark, language, text));
    }

    /// As [`Tag::foreign`] where there is no direction to set: in the page's title.
    pub(crate) fn marked(self, mark: Option<Mark>, fill: impl FnOnce(&mut Html<'w>)) {
        match mark.map(Mark::attribute) {
            Some((name, value)) => self.attr(name, value).with(fill),
            None => self.with(fill),
        }
    }
}

/// What a piece of material from the sources is, for whoever checks the page.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mark<'m> {
    /// A quotation, by its id.
    Quote(&'m str),
    /// A contribution's text, by its id.
    Text(&'m str),
    /// A theme's label, by the theme's id.
    Theme(&'m str),
    /// Anything else that stands in the tables or in the method card, by one of the kinds of `docs/report-format.md`.
    Word(&'static str),
}

impl<'m> Mark<'m> {
    fn attribute(self) -> (&'static str, &'m str) {
        match self {
            Self::Quote(id) => ("data-quote", id),
            Self::Text(id) => ("data-text", id),
            Self::Theme(id) => ("data-label", id),
            Self::Word(kind) => ("data-word", kind),
        }
    }
}
