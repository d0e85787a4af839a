//! The pages as a person and as a strict reader sees them.

#![allow(clippy::unwrap_used, reason = "a test stops at the first fault")]

mod common;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;
use torg_core::Compilation;
use torg_report::{MemorySink, Options, ReportLanguage};

fn written(compilation: &Compilation, language: ReportLanguage) -> MemorySink {
    let mut sink = MemorySink::default();
    torg_report::write(compilation, &Options { language, ..Options::default() }, &mut sink).unwrap();
    sink
}

fn pages(sink: &MemorySink) -> Vec<(&str, &str)> {
    let html = sink.files.iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).unwrap())).collect()
}

/// An element as the strict reader met it, with all text inside it.
#[derive(Clone, Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    /// Whether it or an element around it says where its digits come from.
    is_marked: bool,
}

impl Element {
    fn open(start: &BytesStart, around: Option<&Element>) -> Self {
        let attribute = |it: Result<quick_xml::events::attributes::Attribute, _>| {
            let it = it.unwrap();
            (it.key.as_ref().to_owned(), unescape(&it.value).unwrap().into_owned())
        };
        let attributes: Vec<_> = start.attributes().map(attribute).collect();
        let marks = ["data-key", "data-quote", "data-text", "data-label", "data-fixed", "data-word"];
        let marked = attributes.iter().any(|(name, _)| marks.contains(&name.as_str()));
        Self {
            name: start.name().as_ref().to_owned(),
            attributes,
            text: String::new(),
            is_marked: marked || around.is_some_and(|it| it.is_marked),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a page as XML; every element in the order in which they close. Panics on what is not well-formed.
fn elements(page: &str) -> Vec<Element> {
    let mut reader = Reader::from_str(page);
    reader.config_mut().check_end_names = true;
    let (mut open, mut closed): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
    let say = |open: &mut Vec<Element>, text: &str| {
        if let Some(innermost) = open.last() {
            let is_free = !innermost.is_marked && innermost.name != "style";
            assert!(
                !(is_free && text.chars().any(char::is_numeric)),
                "a digit without a mark: {text:?} in {innermost:?}"
            );
        }
        open.iter_mut().for_each(|element| element.text.push_str(text));
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(Element::open(&start, open.last())),
            Event::Empty(start) => closed.push(Element::open(&start, open.last())),
            Event::End(_) => closed.push(open.pop().unwrap()),
            Event::Text(text) => say(&mut open, &text),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().unwrap();
                let named = || match &*reference {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    other => panic!("an entity XML does not know: {other}"),
                };
                say(&mut open, &character.unwrap_or_else(named).to_string());
            }
            Event::DocType(_) => {}
            Event::Eof => break,
            other => panic!("no place for {other:?}"),
        }
    }
    assert!(open.is_empty(), "not closed: {open:?}");
    closed
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn every_page_is_well_formed_and_every_digit_is_accounted_for() {
    for language in ReportLanguage::ALL {
        for (compilation, name) in [(common::material::square(), "square"), (common::material::few(), "few")]
        {
            let sink = written(&compilation, language);
            for (path, page) in pages(&sink) {
                assert!(page.starts_with("<!DOCTYPE html>\n"), "{path}");
                for element in elements(page) {
                    let Some(value) = element.get("data-value") else { continue };
                    assert_eq!(digits(&element.text), value, "{name} {path} {element:?}");
                }
            }
        }
    }
}

#[test]
fn quotations_and_texts_equal_the_stored_words() {
    let compilation = common::material::square();
    let sink = written(&compilation, ReportLanguage::Swedish);
    let contributions = &compilation.material.contributions;
    let shown =
        |text: &str| text.chars().map(|it| if printable(it) { it } else { '\u{fffd}' }).collect::<String>();
    let (mut quoted, mut texts) = (BTreeSet::new(), BTreeSet::new());
    for element in pages(&sink).into_iter().flat_map(|(_, page)| elements(page)) {
        if let Some(id) = element.get("data-quote") {
            let at: usize = id[1..].parse().unwrap();
            assert_eq!(element.text, shown(compilation.quotations[at - 1].words(contributions)));
            quoted.insert(at - 1);
        }
        if let Some(id) = element.get("data-text") {
            let contribution = contributions.iter().find(|it| it.id.as_str() == id).unwrap();
            assert_eq!(element.text, shown(&contribution.text));
            texts.insert(id.to_owned());
        }
    }
    assert_eq!(quoted.len(), compilation.quotations.len(), "every quotation is shown somewhere");
    assert_eq!(texts.len(), contributions.len(), "every contribution is shown");
}

/// What XML 1.0 can carry, as its grammar has it.
fn printable(character: char) -> bool {
    let code = u32::from(character);
    matches!(code, 0x9 | 0xA | 0xD | 0x20..=0xD7FF | 0xE000..=0xFFFD | 0x10000..=0x0010_FFFF)
}

#[test]
fn nothing_a_person_wrote_becomes_markup() {
    let sink = written(&common::material::square(), ReportLanguage::English);
    let forbidden_attributes = ["src", "style", "onerror", "onclick", "action"];
    for element in pages(&sink).into_iter().flat_map(|(_, page)| elements(page)) {
        let forbidden = ["script", "img", "iframe", "form", "object", "embed", "link", "b"];
        assert!(!forbidden.contains(&element.name.as_str()), "{element:?}");
        for (name, value) in &element.attributes {
            assert!(!forbidden_attributes.contains(&name.as_str()), "{element:?}");
            assert!(name != "href" || !value.contains(':'), "an address outside the folder: {value}");
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let sink = written(&common::material::square(), ReportLanguage::Swedish);
    let ids = |path: &str| -> BTreeSet<String> {
        let page = std::str::from_utf8(&sink.files[path]).unwrap();
        elements(page).iter().filter_map(|it| it.get("id").map(str::to_owned)).collect()
    };
    for (path, page) in pages(&sink) {
        let all = elements(page);
        let found: Vec<_> = all.iter().filter_map(|it| it.get("id")).collect();
        assert_eq!(found.len(), found.iter().collect::<BTreeSet<_>>().len(), "an id stands twice in {path}");
        for reference in all.iter().filter_map(|it| it.get("aria-labelledby")) {
            assert!(reference.split(' ').all(|id| found.contains(&id)), "{path}: {reference}");
        }
        for href in all.iter().filter_map(|it| it.get("href")) {
            let (file, id) = href.split_once('#').unwrap_or((href, ""));
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let target = match file {
                "" => path.to_owned(),
                _ if file.starts_with("../") => file.trim_start_matches("../").to_owned(),
                _ if folder.is_empty() => file.to_owned(),
                _ => format!("{folder}/{file}"),
            };
            assert!(sink.files.contains_key(&target), "{path}: {href}");
            assert!(id.is_empty() || ids(&target).contains(id), "{path}: {href}");
        }
    }
}

#[test]
fn pages_hold_five_hundred_and_lead_to_each_other() {
    let voice = |at: u32| common::Voice {
        source: "a.csv",
        row: at,
        person: at,
        language: "sv",
        text: format!("Bänk nummer {at}, tack"),
        ..common::Voice::default()
    };
    let draft = common::Draft {
        title: None,
        voices: (1..=501).map(voice).collect(),
        labels: Vec::new(),
        small: Vec::new(),
        formats: vec![("a.csv", torg_core::Format::Table)],
        populations: Vec::new(),
    };
    let sink = written(&draft.compile(), ReportLanguage::English);
    let count = |path: &str| {
        let page = std::str::from_utf8(&sink.files[path]).unwrap();
        elements(page).iter().filter(|it| it.get("data-text").is_some()).count()
    };
    assert_eq!([count("contributions/1.html"), count("contributions/2.html")], [500, 1]);
    assert!(!sink.files.contains_key("contributions/3.html"));
    let first = std::str::from_utf8(&sink.files["contributions/1.html"]).unwrap();
    assert!(first.contains("href=\"2.html\" rel=\"next\"") && !first.contains("rel=\"prev\""));
}

#[test]
fn the_same_compilation_gives_the_same_bytes() {
    let compilation = common::material::square();
    let first = written(&compilation, ReportLanguage::Finnish);
    assert_eq!(first.files, written(&compilation, ReportLanguage::Finnish).files);
}

/// What a reader of the page sees as text, one line an element that holds words of its own.
fn outline(page: &str) -> String {
    let kept = [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "p",
        "li",
        "dt",
        "dd",
        "th",
        "td",
        "caption",
        "figcaption",
        "summary",
        "desc",
    ];
    let mut lines = String::new();
    for element in elements(page).iter().filter(|it| kept.contains(&it.name.as_str())) {
        let words = element.text.split_whitespace().collect::<Vec<_>>().join(" ");
        lines.push_str(&format!("{}: {words}\n", element.name));
    }
    lines
}

#[test]
fn a_report_in_english_swedish_and_arabic() {
    let compilation = common::material::square();
    for language in [ReportLanguage::English, ReportLanguage::Swedish, ReportLanguage::Arabic] {
        let sink = written(&compilation, language);
        let page = std::str::from_utf8(&sink.files["index.html"]).unwrap();
        insta::assert_snapshot!(format!("index-{}", language.code()), outline(page));
    }
}

#[test]
fn a_report_on_too_little() {
    let sink = written(&common::material::few(), ReportLanguage::English);
    let markup = |path: &str| {
        let page = std::str::from_utf8(&sink.files[path]).unwrap();
        let (before, rest) = page.split_once("<style>").unwrap();
        let (_, after) = rest.split_once("</style>").unwrap();
        let policy = before.split("sha256-").nth(1).and_then(|it| it.split('\'').next()).unwrap();
        format!("{}<style/>{after}", before.replace(policy, "…"))
    };
    insta::assert_snapshot!("few-index", markup("index.html"));
    insta::assert_snapshot!("few-contributions", markup("contributions/1.html"));
}

#[test]
fn the_policy_names_the_style_sheet_that_is_there() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    use sha2::{Digest, Sha256};
    let sink = written(&common::material::few(), ReportLanguage::English);
    let page = std::str::from_utf8(&sink.files["index.html"]).unwrap();
    let style = page.split("<style>").nth(1).and_then(|it| it.split("</style>").next()).unwrap();
    assert!(page.contains(&format!("'sha256-{}'", STANDARD.encode(Sha256::digest(style)))));
    assert!(!style.contains(['<', '&']), "XML and HTML would read the style sheet differently");
}
