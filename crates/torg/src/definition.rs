//! A definition on the command line: read from a file under the file's own name, and what it lacks as an officer reads it.

use crate::places;
use anyhow::{Context, Result, anyhow};
use std::{collections::BTreeMap, fmt::Write, path::Path};
use torg_core::Language;
use torg_dialogue::{Definition, DefinitionError, Doubt, Gap, Gate, Readiness, Warning};

/// The text of the file, with the places that lie in files beside it, and what it says.
///
/// # Errors
/// When there is no such file, or with all that is wrong in it.
pub fn read(file: &Path) -> Result<(String, Definition)> {
    let reading = || format!("reading `{}`", file.display());
    let bytes = std::fs::read(file).with_context(reading)?;
    let text = String::from_utf8(bytes)
        .map_err(|_| anyhow!("it is not text in UTF-8; save it once more as UTF-8"))
        .with_context(reading)?;
    let text = places::within(text, file.parent().unwrap_or(Path::new("")))?;
    let definition = Definition::read(&text).map_err(|wrong| anyhow!("{}", problems(file, &wrong)))?;
    Ok((text, definition))
}

fn problems(file: &Path, wrong: &DefinitionError) -> String {
    let count = wrong.problems().len();
    let mistakes = if count == 1 { "one mistake" } else { &format!("{count} mistakes") };
    let mut text = format!("`{}` has {mistakes}", file.display());
    for problem in wrong.problems() {
        let _ = write!(text, "\n  line {}: {}\n    {}", problem.line, problem.message, problem.shown);
    }
    text
}

/// `12 gaps in 3 of 14 gates`.
pub fn missing(readiness: &Readiness) -> String {
    let gaps = readiness.gaps.len();
    let gates = by_gate(readiness).len();
    let gaps = if gaps == 1 { "1 gap".to_owned() } else { format!("{gaps} gaps") };
    format!("it cannot open yet, for {gaps} in {gates} of {} gates", Gate::ALL.len())
}

/// The gaps, gate by gate; nothing when there are none.
pub fn gaps(readiness: &Readiness) -> String {
    let gate = |(gate, gaps): (Gate, Vec<&Gap>)| {
        let lines: Vec<String> =
            gaps.iter().map(|gap| format!("\n  {}: {}", place(gap.line, &gap.key), gap.lack)).collect();
        format!("{gate}{}", lines.concat())
    };
    by_gate(readiness).into_iter().map(gate).collect::<Vec<String>>().join("\n")
}

/// What may be as it is, with the missing translations of each language together; nothing when there is nothing.
pub fn warnings(readiness: &Readiness) -> String {
    if readiness.warnings.is_empty() {
        return String::new();
    }
    let mut text = String::from("This may be as it is; look at it before you open:");
    let mut untranslated: BTreeMap<Language, Vec<&Warning>> = BTreeMap::new();
    for warning in &readiness.warnings {
        match warning.doubt {
            Doubt::Untranslated(language) => untranslated.entry(language).or_default().push(warning),
            _ => {
                let _ = write!(text, "\n  {}: {}", place(warning.line, &warning.key), warning.doubt);
            }
        }
    }
    for (language, warnings) in untranslated {
        let _ = write!(text, "\n  {}", translations(language, &warnings));
    }
    text
}

/// `12 texts are not in `sv`, and shown in the main language: lines 30, 42 …`.
fn translations(language: Language, warnings: &[&Warning]) -> String {
    let mut lines: Vec<usize> = warnings.iter().filter_map(|warning| warning.line).collect();
    lines.dedup();
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let texts = if warnings.len() == 1 { "1 text is" } else { &format!("{} texts are", warnings.len()) };
    format!("{texts} not in `{language}`, and shown in the main language instead: lines {}", lines.join(", "))
}

fn by_gate(readiness: &Readiness) -> BTreeMap<Gate, Vec<&Gap>> {
    let mut gates: BTreeMap<Gate, Vec<&Gap>> = BTreeMap::new();
    readiness.gaps.iter().for_each(|gap| gates.entry(gap.gate).or_default().push(gap));
    gates
}

fn place(line: Option<usize>, key: &str) -> String {
    line.map_or_else(|| format!("`{key}`"), |line| format!("line {line}, `{key}`"))
}
