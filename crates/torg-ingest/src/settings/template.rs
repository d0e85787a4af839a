//! A `torg.toml` to start from: what Torg guessed, as settings a person can change.

use crate::{inspect::Inspection, raw::Role};
use std::fmt::Write;

/// Everything that was guessed about the sources, with the reasons as comments. Reading it back changes nothing.
pub fn template(inspections: &[Inspection]) -> String {
    let mut text = String::from(
        "# What Torg took your files for. Change what is wrong and run again; delete what you do not need.\n\
         # Every setting is described in docs/settings.md.\n\n# title = \"\"\n\n# [report]\n# language = \"sv\"\n",
    );
    inspections.iter().for_each(|inspection| source(&mut text, inspection));
    text.push_str(
        "\n# Which attributes are published together, the most important first; `torg inspect` shows what each costs:\n\
         # [publish]\n# attributes = [\"district\", \"role\"]\n",
    );
    text.push_str(
        "\n# How many people live here, to show who was not heard:\n# [population.district]\n# Haga = 1200\n",
    );
    text
}

fn source(text: &mut String, inspection: &Inspection) {
    let name = inspection.source.split('#').next().unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        "\n# {}, {} contributions\n[[source]]\nmatch = {}\n",
        one_line(&inspection.because),
        inspection.contributions,
        pattern(name)
    );
    if let Some((_, sheet)) = inspection.source.split_once('#') {
        let _ = writeln!(text, "# sheet = {}   # read only this sheet", quote(sheet));
    }
    for (.., reason) in inspection.exclusions.iter().filter(|(place, ..)| place.is_none()) {
        let _ = writeln!(text, "# left out: {}", one_line(&reason.to_string()));
    }
    if inspection.columns.is_empty() {
        return;
    }
    let roles: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
    let _ = writeln!(text, "[source.columns]   # one of {}", roles.join(", "));
    for column in &inspection.columns {
        let _ = writeln!(
            text,
            "{} = \"{}\"   # {}",
            quote(&column.name),
            column.role.code(),
            one_line(&column.reason)
        );
    }
}

/// A name as a glob that matches only it.
fn pattern(name: &str) -> String {
    let escaped = name.chars().map(|char| {
        if matches!(char, '*' | '?' | '[' | ']' | '{' | '}' | '\\') {
            format!("[{char}]")
        } else {
            char.to_string()
        }
    });
    quote(&escaped.collect::<String>())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A TOML basic string.
fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => quoted.extend(['\\', char]),
            char if char.is_control() => quoted.push_str(&format!("\\u{:04X}", u32::from(char))),
            char => quoted.push(char),
        }
    }
    quoted.push('"');
    quoted
}
