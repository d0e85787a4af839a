//! Owns the reading of the two text files of a language: what people talk about, and how they talk.
//!
//! `*-themes.txt`: `= area`, `~ reasons of the area`, `* theme`, and a line a topic: `things | faults | wishes`.
//! A fault begins with its verb. `*-speech.txt`: `[list]` and its templates, a line each. In any of them `{name}`
//! stands for one of that list, or for what the speaker fills in.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// Everything that can be said in one language.
pub struct Grammar {
    /// What is common to several themes.
    pub areas: Vec<Area>,
    /// What is planted.
    pub themes: Vec<Theme>,
    lists: BTreeMap<&'static str, Vec<&'static str>>,
}

/// A wider field of municipal life.
pub struct Area {
    /// What it is called.
    pub name: &'static str,
    /// Clauses that say why something there matters.
    pub reasons: Vec<&'static str>,
}

/// A planted theme.
pub struct Theme {
    /// What it is called.
    pub name: &'static str,
    /// Position of its area.
    pub area: usize,
    /// Its parts.
    pub topics: Vec<Topic>,
}

/// A part of a theme.
pub struct Topic {
    /// Names for one thing.
    pub things: Vec<&'static str>,
    /// What is said of it, verb first.
    pub faults: Vec<&'static str>,
    /// What should be done about it.
    pub wishes: Vec<&'static str>,
}

impl Grammar {
    /// That of `language`.
    ///
    /// # Errors
    /// Where there is none, or a line of it is malformed.
    pub fn of(language: &str) -> Result<Self> {
        match language {
            "sv" => Self::read(include_str!("sv-themes.txt"), include_str!("sv-speech.txt")),
            "en" => Self::read(include_str!("en-themes.txt"), include_str!("en-speech.txt")),
            other => bail!("there is no material in `{other}`; there is in sv and en"),
        }
    }

    fn read(themes: &'static str, speech: &'static str) -> Result<Self> {
        let mut grammar = Self { areas: Vec::new(), themes: Vec::new(), lists: lists(speech)? };
        for line in themes.lines() {
            grammar.add(line).with_context(|| format!("in the line `{line}`"))?;
        }
        Ok(grammar)
    }

    fn add(&mut self, line: &'static str) -> Result<()> {
        let (mark, name) = line.split_once(' ').context("a line has several words")?;
        let area = self.areas.len().saturating_sub(1);
        match mark {
            "=" => self.areas.push(Area { name, reasons: Vec::new() }),
            "~" => self.areas.last_mut().context("reasons of no area")?.reasons = parted(name, ';'),
            "*" => self.themes.push(Theme { name, area, topics: Vec::new() }),
            _ => self.themes.last_mut().context("a topic of no theme")?.topics.push(topic(line)?),
        }
        Ok(())
    }

    /// The templates of a list.
    ///
    /// # Panics
    /// Where no list has this name; a test speaks every template.
    pub fn list(&self, name: &str) -> &[&'static str] {
        self.lists.get(name).map_or_else(|| panic!("no list `{name}`"), Vec::as_slice)
    }
}

fn topic(line: &'static str) -> Result<Topic> {
    let mut parts = line.split('|');
    let mut next = |mark| parts.next().map(|part| parted(part, mark)).context("things | faults | wishes");
    Ok(Topic { things: next(',')?, faults: next(';')?, wishes: next(';')? })
}

fn parted(text: &'static str, mark: char) -> Vec<&'static str> {
    text.split(mark).map(str::trim).collect()
}

fn lists(speech: &'static str) -> Result<BTreeMap<&'static str, Vec<&'static str>>> {
    let mut lists: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut open = None;
    for line in speech.lines() {
        match line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            Some(name) => open = Some(lists.entry(name).or_default()),
            None => open.as_mut().with_context(|| format!("`{line}` is in no list"))?.push(line),
        }
    }
    Ok(lists)
}
