//! What a person wants explained, as named on the command line. Owns which name means what; refuses to guess.

use anyhow::{Result, anyhow, bail};
use std::collections::BTreeSet;
use torg_core::{Compilation, Coverage};

/// Characters of a contribution's id.
const ID_CHARS: usize = 12;

/// Something that can be explained, by its position in the compilation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A theme.
    Theme(usize),
    /// Two different themes.
    Pair(usize, usize),
    /// Lines of the coverage: a contribution, or all that was received from one place.
    Received(Vec<usize>),
}

impl Thing {
    /// What `name` means: a theme's id or label, two of them with a comma between, a contribution's id, or `FILE:ROW`.
    pub fn find(name: &str, compilation: &Compilation) -> Result<Self> {
        if let Some(theme) = theme(name, compilation) {
            return Ok(Self::Theme(theme));
        }
        if let Some((first, second)) = name.split_once(',').filter(|_| !name.contains(':')) {
            return pair(first.trim(), second.trim(), compilation);
        }
        if let Some(line) = compilation.coverage.iter().position(|line| is(line, name)) {
            return Ok(Self::Received(vec![line]));
        }
        received(name, compilation)
    }
}

fn is(line: &Coverage, id: &str) -> bool {
    line.contribution.as_ref().is_some_and(|it| it.as_str() == id)
}

/// The theme of this id, or the only one of this label.
fn theme(name: &str, compilation: &Compilation) -> Option<usize> {
    let themes = &compilation.themes;
    let mut labelled = (0..themes.len()).filter(|&at| themes[at].label == name);
    let by_id = themes.iter().position(|theme| theme.id.0 == name);
    by_id.or_else(|| labelled.next().filter(|_| labelled.next().is_none()))
}

fn pair(first: &str, second: &str, compilation: &Compilation) -> Result<Thing> {
    let found = |name: &str| theme(name, compilation).ok_or_else(|| no_theme(name, compilation));
    let (first, second) = (found(first)?, found(second)?);
    if first == second {
        bail!("to explain two themes, name two different ones: `3.1,4.2`");
    }
    Ok(Thing::Pair(first, second))
}

/// Everything received from a place: `FILE:ROW`, or a `FILE` that was left out as a whole.
fn received(name: &str, compilation: &Compilation) -> Result<Thing> {
    let (file, row) = name.rsplit_once(':').map_or((name, None), |(file, row)| (file, Some(row.trim())));
    let Some(source) = source(file, compilation)? else { return Err(unknown(name, file, row, compilation)) };
    let here = |line: &Coverage| {
        &*line.source == source && line.place.map(|place| place.to_string()).as_deref() == row
    };
    let lines: Vec<usize> =
        (0..compilation.coverage.len()).filter(|&at| here(&compilation.coverage[at])).collect();
    match row {
        _ if !lines.is_empty() => Ok(Thing::Received(lines)),
        Some(row) => {
            bail!("nothing was received from row {row} of `{source}`: data/coverage.csv lists what was")
        }
        None => bail!("`{source}` is a whole file: name a row of it, as `{source}:12`"),
    }
}

/// The source of this name, or the only one whose path ends so.
fn source<'c>(file: &str, compilation: &'c Compilation) -> Result<Option<&'c str>> {
    let all: BTreeSet<&str> = compilation.coverage.iter().map(|line| &*line.source).collect();
    if let Some(exactly) = all.get(file) {
        return Ok(Some(exactly));
    }
    let ends = |source: &&&str| source.strip_suffix(file).is_some_and(|folders| folders.ends_with('/'));
    let found: Vec<&str> = all.iter().filter(ends).copied().collect();
    if found.len() > 1 {
        bail!("`{file}` could be any of {}: name it with its folder", found.join(", "));
    }
    Ok(found.first().copied())
}

fn unknown(name: &str, file: &str, row: Option<&str>, compilation: &Compilation) -> anyhow::Error {
    let is_id =
        name.len() == ID_CHARS && name.chars().all(|it| it.is_ascii_digit() || it.is_ascii_lowercase());
    match row {
        Some(_) => anyhow!("there is no source `{file}`: data/sources.csv lists them"),
        None if is_theme_id(name) => no_theme(name, compilation),
        None if is_id => anyhow!(
            "there is no contribution `{name}`: data/contributions.csv lists them, and an id changes with the words, so yours may be of an earlier text"
        ),
        None => anyhow!(
            "`{name}` cannot be explained: name a theme (`3.1`, from data/themes.csv), two themes (`3.1,4.2`), a contribution by its id (12 letters and digits, from data/contributions.csv) or where it was read (`FILE:ROW`, as in data/coverage.csv)"
        ),
    }
}

/// `3`, `3.1`, `s4`.
fn is_theme_id(name: &str) -> bool {
    let numbers = name.strip_prefix('s').unwrap_or(name);
    numbers.split('.').all(|number| !number.is_empty() && number.chars().all(|it| it.is_ascii_digit()))
}

/// Says which themes there are.
fn no_theme(name: &str, compilation: &Compilation) -> anyhow::Error {
    let range = |small: bool| {
        let ids = compilation.themes.iter().filter(|theme| theme.parent.is_none());
        let ids: Vec<&str> =
            ids.map(|theme| &*theme.id.0).filter(|id| id.starts_with('s') == small).collect();
        match ids[..] {
            [] => None,
            [only] => Some(only.to_owned()),
            [first, .., last] => Some(format!("{first} to {last}")),
        }
    };
    let ranges: Vec<String> = [range(false), range(true)].into_iter().flatten().collect();
    if ranges.is_empty() {
        return anyhow!("there is no theme `{name}`: no themes were found in this material");
    }
    anyhow!("there is no theme `{name}`: there are {}, listed in data/themes.csv", ranges.join(" and "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use torg_analysis::Parameters;
    use torg_core::{
        Contribution, ContributionId, Exclusion, Language, Material, ParticipantId, Place, Reason, Silent,
        State,
    };

    const SUBJECTS: [[&str; 2]; 2] = [["benches", "armrests"], ["buses", "timetables"]];

    fn contribution(source: &str, row: u32) -> Contribution {
        let [one, other] = SUBJECTS[row as usize % 2];
        let text = format!("More {one} and better {other} at stop {row}");
        let place = if source.ends_with("pdf") { Place { page: Some(4), row } } else { Place::row(row) };
        Contribution {
            id: ContributionId::of(source, 0, &text),
            source: source.into(),
            place,
            participant: ParticipantId(row),
            prompt: None,
            date: None,
            language: Language::UNDETERMINED,
            text: text.as_str().into(),
            attributes: [].into(),
        }
    }

    /// Two themes, benches and buses, over three sources, and a picture that nobody can read.
    fn compilation() -> Compilation {
        let from =
            |source: &'static str, rows: std::ops::Range<u32>| rows.map(move |row| contribution(source, row));
        let contributions = from("a/wishes.csv", 2..22).chain(from("b/wishes.csv", 22..42));
        let contributions = contributions.chain(from("b/study.pdf", 42..44)).collect();
        let source: Arc<str> = "b/picture.heic".into();
        let (state, reason) = (State::Unreadable, Reason::UnknownFormat("a picture".to_owned()));
        let exclusions = vec![Exclusion { source, place: None, state, reason }];
        let material = Material { contributions, exclusions, ..Material::default() };
        torg_analysis::compile(material, &Parameters::default(), &Silent)
    }

    fn received(compilation: &Compilation, source: &str, row: u32) -> Thing {
        let id = contribution(source, row).id;
        let line = compilation.coverage.iter().position(|line| line.contribution.as_ref() == Some(&id));
        Thing::Received(vec![line.unwrap()])
    }

    #[test]
    fn a_name_means_one_thing() {
        let compilation = compilation();
        let check = |name: &str, expect: Thing| {
            assert_eq!(Thing::find(name, &compilation).unwrap(), expect, "{name}");
        };
        check("1", Thing::Theme(0));
        check(&compilation.themes[1].label, Thing::Theme(1));
        check("2, 1", Thing::Pair(1, 0));
        let wish = received(&compilation, "a/wishes.csv", 5);
        check("a/wishes.csv:5", wish.clone());
        check(contribution("a/wishes.csv", 5).id.as_str(), wish);
        check("study.pdf:page 4, 42", received(&compilation, "b/study.pdf", 42));
        check("picture.heic", Thing::Received(vec![compilation.coverage.len() - 1]));
    }

    #[test]
    fn what_a_name_does_not_mean_is_said() {
        let compilation = compilation();
        let check = |name: &str, expect: &str| {
            let said = Thing::find(name, &compilation).unwrap_err().to_string();
            assert!(said.contains(expect), "{name}: {said}");
        };
        check("9", "there is no theme `9`: there are 1 to 2, listed in data/themes.csv");
        check("s1", "there is no theme `s1`");
        check("1,9", "there is no theme `9`");
        check("1,1", "name two different ones");
        check("0123456789ab", "there is no contribution `0123456789ab`: data/contributions.csv lists them");
        check("wishes.csv:5", "could be any of a/wishes.csv, b/wishes.csv");
        check("hes.csv:5", "there is no source `hes.csv`");
        check("a/wishes.csv:99", "nothing was received from row 99 of `a/wishes.csv`");
        check("a/wishes.csv", "name a row of it, as `a/wishes.csv:12`");
        check("Benches?", "`Benches?` cannot be explained: name a theme");
    }

    #[test]
    fn without_themes_that_is_said() {
        let material = Material { contributions: vec![contribution("a.csv", 2)], ..Material::default() };
        let compilation = torg_analysis::compile(material, &Parameters::default(), &Silent);
        let said = Thing::find("1", &compilation).unwrap_err().to_string();
        assert_eq!(said, "there is no theme `1`: no themes were found in this material");
    }
}
