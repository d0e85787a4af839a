//! A page as a tree, read strictly: what a browser and an XML reader would not understand alike is a fault. It knows
//! nothing of reports.

use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};
use std::{borrow::Cow, collections::BTreeMap};

/// A page of five hundred contributions has some ten thousand elements.
const ELEMENTS_MAX: usize = 2_000_000;
const DEPTH_MAX: usize = 200;
const DOCTYPE: &str = "<!DOCTYPE html>";

/// Elements that HTML knows to have no content.
const VOID: [&str; 7] = ["meta", "br", "hr", "wbr", "col", "img", "link"];
/// Elements of SVG that may be written self-closed.
const SHAPES: [&str; 9] = ["rect", "line", "path", "circle", "polyline", "polygon", "stop", "ellipse", "use"];

/// What an element holds, in order.
pub(crate) enum Node {
    Text(String),
    Element(usize),
}

/// An element; its place among [`Page::elements`] is that of its start tag.
pub(crate) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub parent: Option<usize>,
    pub content: Vec<Node>,
    line: usize,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// Contributions that links inside an element lead to.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) enum Cited {
    #[default]
    None,
    One(String),
    Many,
}

/// One HTML file.
pub(crate) struct Page {
    pub file: String,
    pub elements: Vec<Element>,
    pub ids: BTreeMap<String, usize>,
    /// Place and what is wrong.
    pub faults: Vec<(String, String)>,
    /// For each element.
    cited: Vec<Cited>,
}

impl Page {
    /// Reads as far as it can; what stops it is a fault.
    pub fn parse(file: &str, text: &str) -> Self {
        let page = Self {
            file: file.into(),
            elements: Vec::new(),
            ids: BTreeMap::new(),
            faults: Vec::new(),
            cited: Vec::new(),
        };
        let mut builder = Builder { page, open: Vec::new(), line: 1 };
        if !text.starts_with(DOCTYPE) {
            builder.fault(format!("it does not begin with {DOCTYPE}"));
        }
        if let Err(what) = builder.read(text) {
            builder.fault(what);
        }
        if !builder.open.is_empty() {
            builder.fault("it ends before its elements do".into());
        }
        let mut page = builder.page;
        page.cite();
        page
    }

    pub fn place(&self, at: usize) -> String {
        self.elements.get(at).map_or(String::new(), |element| format!("line {}", element.line))
    }

    /// The text of an element that contains text only.
    pub fn only_text(&self, at: usize) -> Option<String> {
        let pieces = self.elements.get(at)?.content.iter().map(|node| match node {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        pieces.collect()
    }

    /// All text below an element.
    pub fn text(&self, at: usize) -> String {
        let mut text = String::new();
        let mut waiting = vec![(at, 0_usize)];
        while let Some((at, next)) = waiting.pop() {
            let Some(node) = self.elements.get(at).and_then(|element| element.content.get(next)) else {
                continue;
            };
            waiting.push((at, next.saturating_add(1)));
            match node {
                Node::Text(piece) => text.push_str(piece),
                Node::Element(inner) => waiting.push((*inner, 0)),
            }
        }
        text
    }

    /// The element and all around it, inside out.
    pub fn around(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(at), |&at| self.elements.get(at)?.parent)
    }

    /// The first answer going outwards from an element.
    pub fn nearest<T>(&self, at: usize, answer: impl Fn(usize) -> Option<T>) -> Option<T> {
        self.around(at).find_map(answer)
    }

    /// Whether an element below carries the attribute.
    pub fn holds(&self, at: usize, attribute: &str) -> bool {
        let mut waiting = vec![at];
        while let Some(at) = waiting.pop() {
            let Some(element) = self.elements.get(at) else { continue };
            if element.attribute(attribute).is_some() {
                return true;
            }
            waiting.extend(element.content.iter().filter_map(|node| match node {
                Node::Element(inner) => Some(*inner),
                Node::Text(_) => None,
            }));
        }
        false
    }

    pub fn cited(&self, at: usize) -> &Cited {
        self.cited.get(at).unwrap_or(&Cited::None)
    }

    pub fn is_inside(&self, at: usize, name: &str) -> bool {
        self.around(at).any(|at| self.elements.get(at).is_some_and(|element| element.name == name))
    }

    /// What links lead to is known to everything around them. Children stand after their parents.
    fn cite(&mut self) {
        self.cited = vec![Cited::None; self.elements.len()];
        for at in (0..self.elements.len()).rev() {
            let Some(element) = self.elements.get(at) else { continue };
            let own = element.attribute("href").and_then(|href| href.split_once("#c-"));
            let mut cited = self.cited.get_mut(at).map(std::mem::take).unwrap_or_default();
            if let Some((_, id)) = own {
                join(&mut cited, &Cited::One(id.to_owned()));
            }
            if let Some(above) = element.parent.and_then(|parent| self.cited.get_mut(parent)) {
                join(above, &cited);
            }
            if let Some(place) = self.cited.get_mut(at) {
                *place = cited;
            }
        }
    }
}

/// A text as a page can carry it: XML has no place for some control characters, and U+FFFD stands for each.
pub(crate) fn carried(text: &str) -> Cow<'_, str> {
    let fits = |letter: char| matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(fits) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|letter| if fits(letter) { letter } else { '\u{fffd}' }).collect()
}

fn join(one: &mut Cited, other: &Cited) {
    *one = match (std::mem::take(one), other) {
        (Cited::None, other) => other.clone(),
        (one, Cited::None) => one,
        (one, other) if &one == other => one,
        _ => Cited::Many,
    };
}

struct Builder {
    page: Page,
    open: Vec<usize>,
    line: usize,
}

impl Builder {
    fn fault(&mut self, what: String) {
        if self.page.faults.len() < 100 {
            self.page.faults.push((format!("line {}", self.line), what));
        }
    }

    fn read(&mut self, text: &str) -> Result<(), String> {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        config.check_end_names = true;
        config.check_comments = true;
        let mut counted = 0_usize;
        loop {
            let event = reader.read_event().map_err(|cause| format!("it is not well-formed: {cause}"))?;
            match event {
                Event::Start(tag) => self.element(&tag, false)?,
                Event::Empty(tag) => self.element(&tag, true)?,
                Event::End(_) => drop(self.open.pop()),
                Event::Text(text) => self.text(&text.xml10_content())?,
                Event::GeneralRef(reference) => {
                    let character = reference.resolve_char_ref().map_err(|cause| cause.to_string())?;
                    let character = match character {
                        Some(character) => character,
                        None => entity(&reference.xml10_content())?,
                    };
                    self.text(character.encode_utf8(&mut [0; 4]))?;
                }
                Event::DocType(kind)
                    if self.page.elements.is_empty() && kind.xml10_content().trim() == "html" => {}
                Event::Eof => return Ok(()),
                Event::DocType(_) | Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {
                    self.fault("it holds what a page of a report does not: a comment, a declaration or an instruction".into());
                }
            }
            let reached = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            let passed = text.as_bytes().get(counted..reached).unwrap_or_default();
            self.line = self.line.saturating_add(passed.iter().filter(|byte| **byte == b'\n').count());
            counted = reached;
        }
    }

    fn element(&mut self, tag: &BytesStart<'_>, closed: bool) -> Result<(), String> {
        let at = self.page.elements.len();
        let name = tag.name().as_ref().to_owned();
        if at >= ELEMENTS_MAX || self.open.len() >= DEPTH_MAX {
            return Err("it has more elements than any report".into());
        }
        let void = VOID.contains(&name.as_str());
        if (closed && !void && !SHAPES.contains(&name.as_str())) || (!closed && void) {
            self.fault(format!("a browser would close `{name}` elsewhere"));
        }
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute =
                attribute.map_err(|cause| format!("an attribute of `{name}` does not read: {cause}"))?;
            let value = unescape(&attribute.value).map_err(|cause| cause.to_string())?;
            if attribute.value.contains('<') {
                self.fault(format!("an attribute of `{name}` holds a bare `<`"));
            }
            attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        self.place(at, &attributes);
        let parent = self.open.last().copied();
        self.page.elements.push(Element { name, attributes, parent, content: Vec::new(), line: self.line });
        if !closed {
            self.open.push(at);
        }
        Ok(())
    }

    fn place(&mut self, at: usize, attributes: &[(String, String)]) {
        if let Some((_, id)) = attributes.iter().find(|(name, _)| name == "id")
            && self.page.ids.insert(id.clone(), at).is_some()
        {
            self.fault(format!("two elements are called `{id}`"));
        }
        if let Some(parent) = self.open.last().and_then(|&parent| self.page.elements.get_mut(parent)) {
            parent.content.push(Node::Element(at));
        } else if at > 0 {
            self.fault("an element stands outside the page".into());
        }
    }

    fn text(&mut self, text: &str) -> Result<(), String> {
        if carried(text) != text {
            return Err("it holds a control character".into());
        }
        let Some(element) = self.open.last().and_then(|&at| self.page.elements.get_mut(at)) else {
            if !text.trim().is_empty() {
                self.fault("text stands outside the page".into());
            }
            return Ok(());
        };
        match element.content.last_mut() {
            Some(Node::Text(before)) => before.push_str(text),
            _ => element.content.push(Node::Text(text.to_owned())),
        }
        Ok(())
    }
}

fn entity(name: &str) -> Result<char, String> {
    match name {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(format!("`&{name};` is not one of the five entities")),
    }
}
