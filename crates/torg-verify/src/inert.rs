//! The pages run nothing, fetch nothing, hide no mark-up, and their links lead somewhere inside the folder.

use crate::{
    document::{Element, Node, Page},
    shown::Shown,
    verdict::{Check, Examination},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    io,
};

/// Everything a report is made of. What is not here could run, fetch or ask.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "body",
    "br",
    "caption",
    "circle",
    "cite",
    "clipPath",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "defs",
    "desc",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "ellipse",
    "em",
    "figcaption",
    "figure",
    "footer",
    "g",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "i",
    "li",
    "line",
    "linearGradient",
    "main",
    "mark",
    "meta",
    "nav",
    "ol",
    "p",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "pre",
    "q",
    "rect",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "stop",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "symbol",
    "table",
    "tbody",
    "td",
    "text",
    "tfoot",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "tspan",
    "u",
    "ul",
    "use",
    "wbr",
];
/// Attributes that fetch, send or run.
const BARRED: &[&str] = &[
    "action",
    "archive",
    "background",
    "code",
    "codebase",
    "data",
    "formaction",
    "http-equiv",
    "manifest",
    "ping",
    "poster",
    "src",
    "srcdoc",
    "srcset",
    "target",
    "xlink:href",
    "hidden",
    "contenteditable",
];
const NAMESPACES: [&str; 2] = ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml"];

/// A link: file and place it stands in, file and anchor it leads to.
struct Link {
    file: String,
    place: String,
    target: String,
    anchor: Option<String>,
}

/// What the pages do.
pub(crate) struct OnPages {
    exam: Examination,
    links: Vec<Link>,
    anchors: BTreeMap<String, BTreeSet<String>>,
}

impl OnPages {
    pub fn new() -> Self {
        let exam = Examination::new(
            "inert pages",
            "elements and links of the pages run nothing, fetch nothing and lead nowhere else",
        );
        Self { exam, links: Vec::new(), anchors: BTreeMap::new() }
    }

    pub fn unreadable(&mut self, file: &str, cause: &io::Error) {
        self.exam.problem(file, "", format!("cannot be read: {cause}"));
    }

    pub fn page(&mut self, page: &Page) {
        for (place, what) in &page.faults {
            self.exam.problem(&page.file, place, what);
        }
        let expected = page.file == "index.html" || page.file.starts_with("contributions/");
        self.exam.expect(expected, &page.file, String::new, || "it is no page of a report".into());
        self.exam.saw(page.elements.len());
        for (at, element) in page.elements.iter().enumerate() {
            for what in element_faults(page, at, element) {
                self.exam.problem(&page.file, page.place(at), what);
            }
            self.link(page, at, element);
        }
        self.anchors.insert(page.file.clone(), page.ids.keys().cloned().collect());
    }

    fn link(&mut self, page: &Page, at: usize, element: &Element) {
        let Some(href) = element.attribute("href") else { return };
        let (path, anchor) = match href.split_once('#') {
            Some((path, anchor)) => (path, Some(anchor.to_owned())),
            None => (href, None),
        };
        match resolve(&page.file, path) {
            Some(target) if matches!(element.name.as_str(), "a" | "use") => {
                self.links.push(Link { file: page.file.clone(), place: page.place(at), target, anchor });
            }
            _ => self.exam.problem(&page.file, page.place(at), format!("`{href}` leads out of the report")),
        }
    }

    pub fn finish(mut self, shown: &Shown<'_, '_>) -> Check {
        self.exam.expect(shown.folder.has("index.html"), "index.html", String::new, || {
            "the report is missing".into()
        });
        for link in std::mem::take(&mut self.links) {
            let anchored = match (&link.anchor, self.anchors.get(&link.target)) {
                (None, _) => true,
                (Some(anchor), Some(anchors)) => anchor.is_empty() || anchors.contains(anchor),
                (Some(_), None) => false,
            };
            self.exam.expect(
                shown.folder.has(&link.target) && anchored,
                &link.file,
                || link.place.clone(),
                || {
                    let anchor = link.anchor.as_deref().unwrap_or_default();
                    format!("a link leads to `{}#{anchor}`, which is not there", link.target)
                },
            );
        }
        self.exam.finish()
    }
}

/// The path of the folder that a link's path means, seen from a file; `None` when it leads out.
fn resolve(file: &str, path: &str) -> Option<String> {
    if path.is_empty() {
        return Some(file.to_owned());
    }
    if path.contains([':', '\\', '?', '%']) || path.starts_with('/') {
        return None;
    }
    let mut steps: Vec<&str> = file.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()?),
            step => steps.push(step),
        }
    }
    Some(steps.join("/"))
}

fn element_faults(page: &Page, at: usize, element: &Element) -> Vec<String> {
    let name = element.name.as_str();
    let mut found = Vec::new();
    if ELEMENTS.binary_search(&name).is_err() {
        found.push(format!("`{name}` has no place in a report"));
    }
    if matches!(name, "style" | "title")
        && element.content.iter().any(|node| matches!(node, Node::Element(_)))
        && !page.is_inside(at, "svg")
    {
        found.push(format!("`{name}` holds mark-up"));
    }
    if name == "style" {
        found.extend(css_fault(&page.text(at)));
    }
    for (attribute, value) in &element.attributes {
        found.extend(attribute_fault(attribute, value));
    }
    found
}

fn attribute_fault(name: &str, value: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if lower == "http-equiv" && value == "Content-Security-Policy" {
        return None;
    }
    if lower.starts_with("on") || BARRED.contains(&lower.as_str()) {
        return Some(format!("the attribute `{name}` has no place in a report"));
    }
    if lower == "style" {
        return css_fault(value);
    }
    if lower.starts_with("xmlns") {
        return (!NAMESPACES.contains(&value)).then(|| "it changes what its elements mean".into());
    }
    let squeezed: String =
        value.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_ascii_lowercase();
    let points_out = squeezed.contains("url(") && !squeezed.starts_with("url(#");
    (points_out && !lower.starts_with("data-")).then(|| format!("the attribute `{name}` fetches something"))
}

/// What a style sheet may not do: fetch, run, or write words of its own.
fn css_fault(css: &str) -> Option<String> {
    let plain = unescape(css).to_ascii_lowercase();
    let squeezed: String = plain.chars().filter(|letter| !letter.is_whitespace()).collect();
    let barred = [
        "url(",
        "@import",
        "expression(",
        "javascript:",
        "-moz-binding",
        "image-set(",
        "src:",
        "@font-face",
        "counter(",
        "counters(",
        "counter-set",
    ];
    if let Some(found) = barred.into_iter().find(|barred| {
        squeezed
            .replace("url(#", "")
            .replace("counter(page)", "")
            .replace("counter(pages)", "")
            .contains(barred)
    }) {
        return Some(format!("the style sheet uses `{found}`"));
    }
    if squeezed.contains(";behavior:") || squeezed.contains("{behavior:") {
        return Some("the style sheet runs something".into());
    }
    if css.contains(['<', '&']) {
        return Some("the style sheet holds what browsers read differently".into());
    }
    plain.match_indices("content").find_map(|(at, _)| written_words(plain.get(at..)?))
}

/// The words that a `content:` declaration writes onto the page, if any.
fn written_words(from: &str) -> Option<String> {
    let value = from.strip_prefix("content")?.trim_start().strip_prefix(':')?;
    let value = value.split([';', '}']).next().unwrap_or_default();
    let quoted = value.split(['"', '\'']).skip(1).step_by(2);
    let written: String =
        quoted.collect::<String>().chars().filter(|letter| letter.is_alphanumeric()).collect();
    let taken = value.contains("attr(") && !value.replace(' ', "").contains("attr(href)");
    (!written.is_empty() || taken)
        .then(|| format!("the style sheet writes onto the page: `{}`", value.trim()))
}

/// CSS escapes (`\75 rl`) undone.
fn unescape(css: &str) -> String {
    let mut plain = String::new();
    let mut letters = css.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        let mut code = 0_u32;
        let mut digits = 0;
        while let Some(digit) = letters.peek().and_then(|letter| letter.to_digit(16)).filter(|_| digits < 6) {
            code = code.saturating_mul(16).saturating_add(digit);
            digits += 1;
            letters.next();
        }
        if digits > 0 {
            plain.extend(char::from_u32(code));
            letters.next_if(|letter| letter.is_whitespace());
        } else {
            plain.extend(letters.next());
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_sorted_for_the_search() {
        assert!(ELEMENTS.is_sorted());
    }

    #[test]
    fn style_sheets_are_only_style() {
        let check = |css: &str, harmless: bool| assert_eq!(css_fault(css).is_none(), harmless, "{css}");
        check("p { color: red; margin: 1.5rem }", true);
        check(".quotation::before { content: \"\\201C\" }", true);
        check("rect { fill: url(#stripes) }", true);
        check("html { scroll-behavior: smooth }", true);
        check("p { behavior: url(x) }", false);
        check("p { background: url(https://example.org/x) }", false);
        check("p { background: \\75 rl(https://example.org/x) }", false);
        check("@import 'x.css';", false);
        check("p::after { content: '99 people' }", false);
        check("p::after { content : attr(data-x) }", false);
        check("li::marker { content: counter(item) }", false);
    }

    #[test]
    fn links_stay_inside() {
        let check =
            |file, path, expect: Option<&str>| assert_eq!(resolve(file, path).as_deref(), expect, "{path}");
        check("index.html", "contributions/1.html", Some("contributions/1.html"));
        check("contributions/1.html", "../index.html", Some("index.html"));
        check("contributions/1.html", "", Some("contributions/1.html"));
        check("index.html", "../x", None);
        check("index.html", "//example.org/x", None);
        check("index.html", "https://example.org", None);
        check("index.html", "javascript:alert(1)", None);
    }
}
