//! The ways to spoil a report, by name.

use super::{
    chance::{Chance, change_digit, change_letter},
    folder::Files,
    html::{SCRIPTS, another_key, cut_out, exchange, insert, letter_in, number, twice},
    json::{json, leaf, shorten},
    names, pages,
    table::{cell, exchange_cells, read_csv, rows},
    workbook::workbook,
};

pub type Way = fn(&mut Files, &mut Chance) -> Option<String>;

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
