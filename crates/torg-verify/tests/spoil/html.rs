//! Changes in the pages.

use super::{
    chance::{Chance, change_digit, change_letter},
    folder::Files,
    pages,
};

pub const SCRIPTS: &[&str] = &[
    "<script>alert(1)</script>",
    "<p onclick=\"alert(1)\">x</p>",
    "<img src=\"https://example.org/x.png\" alt=\"\"/>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"https://example.org/\">x</a>",
    "<a href=\"//example.org/\">x</a>",
    "<iframe src=\"data/themes.csv\"></iframe>",
    "<style>@import 'x.css';</style>",
    "<style>p { background: url(https://example.org/) }</style>",
    "<p style=\"background: url(//example.org/)\">x</p>",
    "<svg><image href=\"https://example.org/x\"/></svg>",
    "<object data=\"x\"></object>",
    "<form action=\"https://example.org\"></form>",
    "<base href=\"https://example.org/\"/>",
    "<meta http-equiv=\"refresh\" content=\"0\"/>",
    "<!-- a comment -->",
    "<?php echo ?>",
    "<![CDATA[x]]>",
    "<link rel=\"stylesheet\" href=\"x.css\"/>",
    "<svg><set attributeName=\"href\"/></svg>",
    "<a href=\"../../etc/passwd\">x</a>",
    "<style>p::after { content: \"99\" }</style>",
    "<div/>",
    "<p>unclosed",
];

pub fn text(files: &Files, name: &str) -> Option<String> {
    String::from_utf8(files.get(name)?.clone()).ok()
}

pub fn all(text: &str, needle: &str) -> Vec<usize> {
    text.match_indices(needle).map(|(at, _)| at).collect()
}

/// The text between the tag that carries `mark` and the next tag.
pub fn letter_in(files: &mut Files, chance: &mut Chance, file: &str, mark: &str) -> Option<String> {
    let html = text(files, file)?;
    let at = *chance.of(&all(&html, &format!("{mark}=\"")))?;
    let start = at + html[at..].find('>')? + 1;
    let end = start + html[start..].find('<')?;
    let words = &html[start..end];
    if words.contains('&') {
        return None;
    }
    let changed = change_letter(words, chance)?;
    files.insert(file.into(), format!("{}{changed}{}", &html[..start], &html[end..]).into_bytes());
    Some(format!("{file}: `{words}` to `{changed}`"))
}

pub fn number(files: &mut Files, chance: &mut Chance, read: bool, value: bool) -> Option<String> {
    let html = text(files, "index.html")?;
    let at = *chance.of(&all(&html, "data-key=\""))?;
    let from = at + html[at..].find("data-value=\"")? + 12;
    let to = from + html[from..].find('"')?;
    let start = to + html[to..].find('>')? + 1;
    let end = start + html[start..].find('<')?;
    let seed = chance.below(1000);
    let change = |text: &str, change: bool| {
        if change { change_digit(text, &mut Chance::new(seed as u64)) } else { Some(text.to_owned()) }
    };
    let (new_value, new_read) = (change(&html[from..to], value)?, change(&html[start..end], read)?);
    let key: String = html[at..from].chars().take(60).collect();
    files.insert(
        "index.html".into(),
        format!("{}{new_value}{}{new_read}{}", &html[..from], &html[to..start], &html[end..]).into_bytes(),
    );
    Some(format!("{key}: {new_value}, `{new_read}`"))
}

/// Exchanges two different values of an attribute, where that changes what is said.
pub fn exchange(files: &mut Files, chance: &mut Chance, needle: &str) -> Option<String> {
    let html = text(files, "index.html")?;
    let places = all(&html, needle);
    let value = |at: usize| {
        let from = at + needle.len();
        html[from..].find('"').map(|to| (from, from + to))
    };
    let (one, other) = (value(*chance.of(&places)?)?, value(*chance.of(&places)?)?);
    let ((a, b), (c, d)) = if one < other { (one, other) } else { (other, one) };
    let (first, second) = (&html[a..b], &html[c..d]);
    let says = |at: usize| {
        html[at..]
            .find('>')
            .and_then(|start| html[at + start..].find('<').map(|end| &html[at + start..at + start + end]))
    };
    if first == second || (needle.starts_with("data-") && says(b) == says(d)) {
        return None;
    }
    let what = format!("{needle} {first} and {second}");
    files.insert(
        "index.html".into(),
        format!("{}{second}{}{first}{}", &html[..a], &html[b..c], &html[d..]).into_bytes(),
    );
    Some(what)
}

pub fn another_key(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let html = text(files, "index.html")?;
    let at = *chance.of(&all(&html, "data-key=\""))? + 10;
    let end = at + html[at..].find('"')?;
    let key = *chance.of(&[
        "nonsense",
        "received/x",
        "theme/1/feelings",
        "state/happy",
        "reason/",
        "finding/999/total",
        "choice/a/b/c",
        "",
    ])?;
    files.insert("index.html".into(), format!("{}{key}{}", &html[..at], &html[end..]).into_bytes());
    Some(format!("{} to {key}", &html[at..end]))
}

/// The innermost element that begins with `open`, around a mark.
pub fn cut_out(
    files: &mut Files,
    chance: &mut Chance,
    file: &str,
    open: &str,
    close: &str,
    mark: &str,
) -> Option<String> {
    let html = text(files, file)?;
    let (start, end) = around(&html, chance, open, close, mark)?;
    files.insert(file.into(), format!("{}{}", &html[..start], &html[end..]).into_bytes());
    Some(html[start..end].chars().take(120).collect())
}

pub fn around(
    html: &str,
    chance: &mut Chance,
    open: &str,
    close: &str,
    mark: &str,
) -> Option<(usize, usize)> {
    let at = *chance.of(&all(html, &format!("{mark}=\"")))?;
    let start = html[..at].rfind(open)?;
    Some((start, at + html[at..].find(close)? + close.len()))
}

pub fn twice(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let page = pages(files, chance)?;
    let html = text(files, &page)?;
    let (start, end) = around(&html, chance, "<article", "</article>", "data-text")?;
    files.insert(page, format!("{}{}{}", &html[..end], &html[start..end], &html[end..]).into_bytes());
    Some(html[start..end].chars().take(120).collect())
}

/// Inserts one of the pieces of mark-up between two elements of the body.
pub fn insert(files: &mut Files, chance: &mut Chance, pieces: &[&str]) -> Option<String> {
    let mut pages: Vec<String> = files.keys().filter(|name| name.ends_with(".html")).cloned().collect();
    pages.sort();
    let page = chance.of(&pages)?.clone();
    let html = text(files, &page)?;
    let body = html.find("<body")?;
    let places: Vec<usize> = ["</p>", "</article>", "</figure>", "</section>"]
        .iter()
        .flat_map(|close| all(&html, close).into_iter().map(|at| at + close.len()))
        .filter(|at| *at > body)
        .collect();
    let at = *chance.of(&places)?;
    let piece = *chance.of(pieces)?;
    files.insert(page.clone(), format!("{}{piece}{}", &html[..at], &html[at..]).into_bytes());
    Some(format!("{page}: {piece}"))
}
