//! Messages of the report's language with their slots filled by elements: the only way a number, a label or a
//! source's word gets into a sentence.

use super::writer::{Html, Mark};
use crate::constants::CONSTANTS;
use crate::data::key;
use crate::language::Piece;
use torg_core::{SMALL_GROUPS, Theme};

/// What fills a slot.
#[derive(Clone, Debug)]
pub(crate) enum Slot<'s> {
    /// The number of a key; it also chooses the plural.
    Figure(String),
    /// The number of a key, as a percentage.
    Share(String),
    /// Shown nowhere: only chooses the plural.
    Plural(usize),
    /// A theme's label, linking to the theme.
    Theme { id: &'s str, label: &'s str },
    /// Material from the sources.
    Word { kind: &'static str, text: &'s str },
    /// An attribute's value.
    Value(&'s str),
    /// Several of them.
    Words { kind: &'static str, texts: Vec<&'s str> },
    /// A constant of the method, as a percentage.
    Constant(&'static str),
    /// A command or a file name of Torg's own.
    Code(&'static str),
    /// Several languages, each by its own name.
    Languages(Vec<&'s str>),
}

impl<'s> Slot<'s> {
    /// A theme's label.
    pub(crate) fn theme(theme: &'s Theme) -> Self {
        Self::Theme { id: &theme.id.0, label: &theme.label }
    }

    /// A number of a theme.
    pub(crate) fn of_theme(theme: &Theme, figure: &str) -> Self {
        Self::Figure(key(&["theme", &theme.id.0, figure]))
    }

    /// Material from the sources, of one of the kinds of `docs/report-format.md`.
    pub(crate) fn word(kind: &'static str, text: &'s str) -> Self {
        Self::Word { kind, text }
    }
}

impl Html<'_> {
    /// Writes a message.
    pub(crate) fn say(&mut self, message: &str, slots: &[(&str, Slot)]) {
        let counts: Vec<_> = slots.iter().map(|(name, slot)| (*name, self.count(slot))).collect();
        for piece in self.words.pieces(message, &counts) {
            match piece {
                Piece::Words(words) => self.text(&words),
                Piece::Slot(name) => {
                    if let Some((_, slot)) = slots.iter().find(|(slot, _)| *slot == name) {
                        self.fill(slot);
                    }
                }
            }
        }
    }

    fn count(&self, slot: &Slot) -> Option<u64> {
        match slot {
            Slot::Figure(key) => Some(self.figures.get(key).unwrap_or(0)),
            Slot::Plural(count) => u64::try_from(*count).ok(),
            _ => None,
        }
    }

    fn fill(&mut self, slot: &Slot) {
        match slot {
            Slot::Figure(key) => self.tag("span").figure(key),
            Slot::Share(key) => self.tag("span").share(key),
            Slot::Plural(_) => {}
            Slot::Theme { id, label } => self.theme_link("", id, label),
            Slot::Word { kind, text } => self.tag("bdi").foreign(Mark::Word(kind), None, text),
            Slot::Value(value) => self.value(value),
            Slot::Words { kind, texts } => {
                self.listed(texts, |html, text| html.tag("bdi").foreign(Mark::Word(kind), None, text));
            }
            Slot::Constant(name) => self.constant(name),
            Slot::Code(code) => self.tag("code").attr("dir", "ltr").text(code),
            Slot::Languages(codes) => self.listed(codes, |html, code| html.language_name(code)),
        }
    }

    /// An attribute's value as the sources have it; what stands for those too rare to show, in the report's words.
    pub(crate) fn value(&mut self, value: &str) {
        match value {
            SMALL_GROUPS => self.tag("span").word("small-groups"),
            value => self.tag("bdi").foreign(Mark::Word("value"), None, value),
        }
    }

    fn constant(&mut self, name: &'static str) {
        let value = CONSTANTS.iter().find(|(constant, _)| *constant == name).map_or(0, |(_, value)| *value);
        let shown = self.words.language().percent(value);
        self.tag("span").attr("data-fixed", name).attr("data-value", &value.to_string()).text(&shown);
    }

    /// A list of names with their numbers. The name stands first, so that no language must bend it to the number.
    pub(crate) fn figures<T>(
        &mut self,
        items: &[T],
        name: impl Fn(&mut Self, &T),
        key: impl Fn(&T) -> String,
    ) {
        self.tag("ul").class("figures").with(|html| {
            for item in items {
                html.tag("li").with(|html| {
                    name(html, item);
                    html.text(" ");
                    html.tag("span").figure(&key(item));
                });
            }
        });
    }

    /// Items with the language's separator between them.
    pub(crate) fn listed<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                self.say("list-separator", &[]);
            }
            write(self, item);
        }
    }

    /// A theme's label as a link to it; `page` is the page it stands on, empty for this one.
    pub(crate) fn theme_link(&mut self, page: &str, id: &str, label: &str) {
        self.tag("a").attr("href", &format!("{page}#theme-{id}")).foreign(Mark::Theme(id), None, label);
    }

    /// The language's own name for itself, or its code.
    pub(crate) fn language_name(&mut self, code: &str) {
        match crate::language::autonym(code) {
            Some(name) => self.tag("bdi").attr("lang", code).text(name),
            None if code == "und" => self.say("language-unknown", &[]),
            None => self.tag("bdi").foreign(Mark::Word("language"), None, code),
        }
    }
}
