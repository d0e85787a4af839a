//! Ways to spoil a report, each chosen by a seed. They work on any report folder.

use super::folder::{Files, hash};
use serde_json::Value;
use std::io::{Cursor, Read, Write};

/// A spoilt report.
pub struct Spoilt {
    pub files: Files,
    /// The way it was spoilt.
    pub kind: &'static str,
    /// Where and how.
    pub what: String,
}

/// SplitMix64.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut it = self.0;
        it = (it ^ (it >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        if list.is_empty() { None } else { list.get(self.below(list.len())) }
    }
}

type Way = fn(&mut Files, &mut Chance) -> Option<String>;

/// All ways, by name.
pub const WAYS: &[(&str, Way)] = &[
    ("a letter of a quotation in the page", |files, chance| {
        letter_in(files, chance, "index.html", "data-quote")
    }),
    ("a letter of a contribution on its page", |files, chance| {
        let page = pages(files, chance)?;
        letter_in(files, chance, &page, "data-text")
    }),
    ("a letter of a label in the page", |files, chance| letter_in(files, chance, "index.html", "data-label")),
    ("a letter of a name in the page", |files, chance| letter_in(files, chance, "index.html", "data-word")),
    ("a number that is read", |files, chance| number(files, chance, true, false)),
    ("a number's value", |files, chance| number(files, chance, false, true)),
    ("a number, read and value", |files, chance| number(files, chance, true, true)),
    ("two numbers' keys exchanged", |files, chance| exchange(files, chance, "data-key=\"")),
    ("a number under another key", another_key),
    ("two citations exchanged", |files, chance| exchange(files, chance, "href=\"contributions/")),
    ("two quotations exchanged", |files, chance| exchange(files, chance, "data-quote=\"")),
    ("two themes' labels exchanged", |files, chance| exchange(files, chance, "data-label=\"")),
    ("a quotation left out", |files, chance| {
        cut_out(files, chance, "index.html", "<figure", "</figure>", "data-quote")
    }),
    ("a contribution left out of its page", |files, chance| {
        let page = pages(files, chance)?;
        cut_out(files, chance, &page, "<article", "</article>", "data-text")
    }),
    ("a contribution twice on its page", twice),
    ("an invented quotation", |files, chance| {
        insert(
            files,
            chance,
            &[
                "<blockquote>Everyone agrees with the mayor.</blockquote>",
                "<p><span data-quote=\"q1\">Everyone agrees.</span></p>",
                "<p><span data-quote=\"q99999\">Everyone agrees.</span></p>",
            ],
        )
    }),
    ("an added number", |files, chance| {
        insert(
            files,
            chance,
            &[
                "<p>9999 people agree.</p>",
                "<p>Nine of 10</p>",
                "<p>٩٩ people</p>",
                "<p>½ of all</p>",
                "<p><span data-key=\"theme/77/contributions\" data-value=\"12\">12</span></p>",
                "<p><span data-word=\"place\">77777</span></p>",
                "<p title=\"99 people\">All</p>",
                "<svg role=\"img\" aria-label=\"99 %\"></svg>",
            ],
        )
    }),
    ("a script", |files, chance| insert(files, chance, SCRIPTS)),
    ("a letter of a cell", |files, chance| cell(files, chance, change_letter)),
    ("a digit of a cell", |files, chance| cell(files, chance, change_digit)),
    ("a cell emptied", |files, chance| cell(files, chance, |text, _| (!text.is_empty()).then(String::new))),
    ("two cells exchanged", exchange_cells),
    ("a row dropped", |files, chance| rows(files, chance, None, |rows, at, _| drop(rows.remove(at)))),
    ("a row twice", |files, chance| {
        rows(files, chance, None, |rows, at, _| rows.insert(at, rows[at].clone()))
    }),
    ("two rows exchanged", |files, chance| {
        rows(files, chance, None, |rows, at, _| {
            let other = if at + 1 < rows.len() { at + 1 } else { 1 };
            rows.swap(at, other);
        })
    }),
    ("a theme deleted", |files, chance| {
        rows(files, chance, Some("data/themes.csv"), |rows, at, _| drop(rows.remove(at)))
    }),
    ("a passage moved to another theme", |files, chance| {
        let themes: Vec<String> =
            read_csv(files.get("data/themes.csv")?)?.into_iter().skip(1).map(|row| row[0].clone()).collect();
        let to = chance.of(&themes)?.clone();
        rows(files, chance, Some("data/passages.csv"), |rows, at, _| rows[at][4] = to)
    }),
    ("a span moved", |files, chance| {
        let file = *chance.of(&["data/quotations.csv", "data/passages.csv"])?;
        let (start, end) = if file.contains("quot") { (3, 4) } else { (2, 3) };
        rows(files, chance, Some(file), |rows, at, chance| {
            let column = if chance.below(2) == 0 { start } else { end };
            let number: i64 = rows[at][column].parse().unwrap_or(0);
            let by = [-2, -1, 1, 2, 1000][chance.below(5)];
            rows[at][column] = (number + by).max(0).to_string();
        })
    }),
    ("an entry of report.json", |files, chance| json(files, chance, "report.json", leaf)),
    ("an entry left out of report.json", |files, chance| json(files, chance, "report.json", shorten)),
    ("an entry of the method card", |files, chance| json(files, chance, "method-card.json", leaf)),
    ("a column's name in datapackage.json", |files, chance| {
        json(files, chance, "data/datapackage.json", |tree, chance| {
            let resources = tree.get_mut("resources")?.as_array_mut()?;
            let at = chance.below(resources.len());
            let fields = resources[at]["schema"]["fields"].as_array_mut()?;
            let field = chance.below(fields.len());
            let name = change_letter(fields[field]["name"].as_str()?, chance)?;
            fields[field]["name"] = name.clone().into();
            Some(name)
        })
    }),
    ("a cell of report.xlsx", workbook),
    ("a file removed", |files, chance| {
        let name = chance.of(&names(files))?.clone();
        files.remove(&name);
        Some(name)
    }),
    ("a file added", |files, chance| {
        let name = *chance.of(&[
            "extra.html",
            "data/extra.csv",
            "contributions/999.html",
            "script.js",
            ".hidden",
        ])?;
        files.insert(name.into(), b"<!DOCTYPE html><html lang=\"en\"></html>".to_vec());
        Some(name.into())
    }),
    ("a file cut short", |files, chance| {
        let name = chance.of(&names(files))?.clone();
        let bytes = files.get_mut(&name)?;
        bytes.truncate(chance.below(bytes.len()));
        Some(name)
    }),
];

const SCRIPTS: &[&str] = &[
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

/// A report spoilt in the way the seed chooses; `None` when this report has nothing to be spoilt in that way.
pub fn spoil(files: &Files, seed: u64) -> Option<Spoilt> {
    let (kind, way) = WAYS[usize::try_from(seed).unwrap() % WAYS.len()];
    let mut spoilt = files.clone();
    let what = way(&mut spoilt, &mut Chance::new(seed))?;
    (&spoilt != files).then_some(Spoilt { files: spoilt, kind, what })
}

fn names(files: &Files) -> Vec<String> {
    files.keys().filter(|name| *name != "method-card.json").cloned().collect()
}

fn pages(files: &Files, chance: &mut Chance) -> Option<String> {
    let pages: Vec<String> =
        files.keys().filter(|name| name.starts_with("contributions/")).cloned().collect();
    chance.of(&pages).cloned()
}

fn text(files: &Files, name: &str) -> Option<String> {
    String::from_utf8(files.get(name)?.clone()).ok()
}

fn all(text: &str, needle: &str) -> Vec<usize> {
    text.match_indices(needle).map(|(at, _)| at).collect()
}

/// Another letter in place of one.
fn change_letter(text: &str, chance: &mut Chance) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|at| letters[*at].is_alphabetic()).collect();
    let at = *chance.of(&places)?;
    let other = if letters[at] == 'e' { 'o' } else { 'e' };
    Some(
        letters.iter().enumerate().map(|(place, letter)| if place == at { other } else { *letter }).collect(),
    )
}

fn change_digit(text: &str, chance: &mut Chance) -> Option<String> {
    let places: Vec<usize> =
        text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at).collect();
    let at = *chance.of(&places)?;
    let digit = (text.as_bytes()[at] - b'0' + 1 + u8::try_from(chance.below(8)).unwrap()) % 10;
    Some(format!("{}{digit}{}", &text[..at], &text[at + 1..]))
}

/// The text between the tag that carries `mark` and the next tag.
fn letter_in(files: &mut Files, chance: &mut Chance, file: &str, mark: &str) -> Option<String> {
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

fn number(files: &mut Files, chance: &mut Chance, read: bool, value: bool) -> Option<String> {
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
fn exchange(files: &mut Files, chance: &mut Chance, needle: &str) -> Option<String> {
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

fn another_key(files: &mut Files, chance: &mut Chance) -> Option<String> {
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
fn cut_out(
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

fn around(html: &str, chance: &mut Chance, open: &str, close: &str, mark: &str) -> Option<(usize, usize)> {
    let at = *chance.of(&all(html, &format!("{mark}=\"")))?;
    let start = html[..at].rfind(open)?;
    Some((start, at + html[at..].find(close)? + close.len()))
}

fn twice(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let page = pages(files, chance)?;
    let html = text(files, &page)?;
    let (start, end) = around(&html, chance, "<article", "</article>", "data-text")?;
    files.insert(page, format!("{}{}{}", &html[..end], &html[start..end], &html[end..]).into_bytes());
    Some(html[start..end].chars().take(120).collect())
}

/// Inserts one of the pieces of mark-up between two elements of the body.
fn insert(files: &mut Files, chance: &mut Chance, pieces: &[&str]) -> Option<String> {
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

pub fn read_csv(bytes: &[u8]) -> Option<Vec<Vec<String>>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    reader.records().map(|record| Some(record.ok()?.iter().map(str::to_owned).collect())).collect()
}

fn write_csv(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn a_table(files: &Files, chance: &mut Chance) -> Option<String> {
    let tables: Vec<String> = files
        .iter()
        .filter(|(name, bytes)| {
            name.ends_with(".csv") && bytes.iter().filter(|byte| **byte == b'\n').count() > 1
        })
        .map(|(name, _)| name.clone())
        .collect();
    chance.of(&tables).cloned()
}

fn rows(
    files: &mut Files,
    chance: &mut Chance,
    file: Option<&str>,
    change: impl FnOnce(&mut Vec<Vec<String>>, usize, &mut Chance),
) -> Option<String> {
    let file = file.map(str::to_owned).or_else(|| a_table(files, chance))?;
    let mut rows = read_csv(files.get(&file)?)?;
    if rows.len() < 2 {
        return None;
    }
    let at = 1 + chance.below(rows.len() - 1);
    let before = rows.clone();
    let row = rows[at].join(", ");
    change(&mut rows, at, chance);
    if before == rows {
        return None;
    }
    files.insert(file.clone(), write_csv(&rows));
    Some(format!("{file}: {row}"))
}

fn cell(
    files: &mut Files,
    chance: &mut Chance,
    change: fn(&str, &mut Chance) -> Option<String>,
) -> Option<String> {
    let file = a_table(files, chance)?;
    let mut rows = read_csv(files.get(&file)?)?;
    let at = 1 + chance.below(rows.len() - 1);
    let column = chance.below(rows[at].len());
    let changed = change(&rows[at][column], chance)?;
    let what = format!("{file}, {}: `{}` to `{changed}`", rows[0][column], rows[at][column]);
    rows[at][column] = changed;
    files.insert(file, write_csv(&rows));
    Some(what)
}

fn exchange_cells(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let file = a_table(files, chance)?;
    let mut rows = read_csv(files.get(&file)?)?;
    let (one, other) = (1 + chance.below(rows.len() - 1), 1 + chance.below(rows.len() - 1));
    let column = chance.below(rows[0].len());
    let (first, second) = (rows[one][column].clone(), rows[other][column].clone());
    if first == second {
        return None;
    }
    let what = format!("{file}, {}: `{first}` and `{second}`", rows[0][column]);
    (rows[one][column], rows[other][column]) = (second, first);
    files.insert(file, write_csv(&rows));
    Some(what)
}

fn json(
    files: &mut Files,
    chance: &mut Chance,
    file: &str,
    change: fn(&mut Value, &mut Chance) -> Option<String>,
) -> Option<String> {
    let mut tree: Value = serde_json::from_slice(files.get(file)?).ok()?;
    let before = tree.clone();
    let what = change(&mut tree, chance)?;
    if tree == before {
        return None;
    }
    files.insert(file.into(), serde_json::to_vec(&tree).ok()?);
    Some(format!("{file}: {what}"))
}

/// Changes one number or text, going down at random.
fn leaf(tree: &mut Value, chance: &mut Chance) -> Option<String> {
    let mut path = String::new();
    let mut at = tree;
    loop {
        match at {
            Value::Object(fields) => {
                let names: Vec<String> = fields.keys().cloned().collect();
                let name = chance.of(&names)?;
                path.push_str(&format!("/{name}"));
                at = fields.get_mut(name)?;
            }
            Value::Array(items) => {
                let index = chance.below(items.len());
                path.push_str(&format!("/{index}"));
                at = items.get_mut(index)?;
            }
            Value::String(text) => {
                let changed = change_letter(text, chance).or_else(|| change_digit(text, chance))?;
                path.push_str(&format!(": `{text}` to `{changed}`"));
                *text = changed;
                return Some(path);
            }
            Value::Number(number) => {
                let changed = match number.as_u64() {
                    Some(whole) => Value::from(whole + 1 + chance.next() % 9),
                    None => Value::from((number.as_f64()? + 0.01) / 1.1),
                };
                path.push_str(&format!(": {number} to {changed}"));
                *at = changed;
                return Some(path);
            }
            Value::Null => {
                *at = "1".into();
                path.push_str(": null to `1`");
                return Some(path);
            }
            Value::Bool(_) => return None,
        }
    }
}

/// Takes one entry out of a list, going down at random.
fn shorten(tree: &mut Value, chance: &mut Chance) -> Option<String> {
    let lists: Vec<String> = tree
        .as_object()?
        .iter()
        .filter(|(_, it)| it.as_array().is_some_and(|it| !it.is_empty()))
        .map(|(name, _)| name.clone())
        .collect();
    let name = chance.of(&lists)?;
    let list = tree.get_mut(name)?.as_array_mut()?;
    let at = chance.below(list.len());
    let inner: Vec<String> = list[at]
        .as_object()
        .map(|it| {
            it.iter()
                .filter(|(_, it)| it.as_array().is_some_and(|it| !it.is_empty()))
                .map(|(name, _)| name.clone())
                .collect()
        })
        .unwrap_or_default();
    match chance.of(&inner).filter(|_| chance.0.is_multiple_of(2)) {
        Some(field) => {
            list[at].get_mut(field)?.as_array_mut()?.pop();
            Some(format!("/{name}/{at}/{field}"))
        }
        None => {
            list.remove(at);
            Some(format!("/{name}/{at}"))
        }
    }
}

/// Changes one text between tags of one part of the archive.
fn workbook(files: &mut Files, chance: &mut Chance) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(files.get("report.xlsx")?.clone())).ok()?;
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..archive.len() {
        let mut entry = archive.by_index(at).ok()?;
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).ok()?;
        parts.push((entry.name().ok()?.into_owned(), bytes));
    }
    let sheets: Vec<usize> = (0..parts.len())
        .filter(|at| parts[*at].0.contains("worksheets/sheet") && !parts[*at].0.ends_with("sheet1.xml"))
        .collect();
    let part = &mut parts[*chance.of(&sheets)?];
    let xml = String::from_utf8(part.1.clone()).ok()?;
    let cells: Vec<usize> = all(&xml, "</t>").into_iter().chain(all(&xml, "</v>")).collect();
    let end = *chance.of(&cells)?;
    let start = xml[..end].rfind('>')? + 1;
    let words = &xml[start..end];
    if words.contains('&') {
        return None;
    }
    let changed = change_digit(words, chance).or_else(|| change_letter(words, chance))?;
    let what = format!("{}: `{words}` to `{changed}`", part.0);
    part.1 = format!("{}{changed}{}", &xml[..start], &xml[end..]).into_bytes();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).ok()?;
        writer.write_all(&bytes).ok()?;
    }
    files.insert("report.xlsx".into(), writer.finish().ok()?.into_inner());
    Some(what)
}

/// Why a spoilt report whose hashes were mended is as true as it was: what was changed is asserted by nothing but itself.
pub fn equally_true(spoilt: &Spoilt) -> Option<&'static str> {
    let what = spoilt.what.as_str();
    match spoilt.kind {
        "an entry of the method card" if what.starts_with("method-card.json: /outputs") => {
            Some("the forger wrote the hash anew")
        }
        "an entry of the method card" if what.starts_with("method-card.json: /constants") => {
            Some("a constant that no page shows")
        }
        "an entry of report.json" if what.contains("/keyphrases/") => {
            Some("a keyphrase beyond the label stands in no table")
        }
        "an entry of report.json" if what.contains("/needed") => {
            Some("how many contributions would be enough is a parameter")
        }
        "an entry left out of report.json" if what.contains("/keyphrases") => {
            Some("a keyphrase beyond the label stands in no table")
        }
        "an entry left out of report.json" if what.contains("/notices") => {
            Some("a notice stands in no table")
        }
        "an entry left out of report.json" if what.contains("/languages") => {
            Some("a notice stands in no table")
        }
        "a file cut short" | "a file removed" if what == "report.schema.json" => {
            Some("the schema describes, it asserts nothing")
        }
        _ => None,
    }
}

pub fn fingerprint(files: &Files) -> Option<String> {
    files.get("method-card.json").map(|bytes| hash(bytes))
}
