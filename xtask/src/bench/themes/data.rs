//! The labelled texts in a folder, and the vectors beside them.

use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A set of labelled texts.
pub struct Data {
    /// The file's name without its ending.
    pub name: String,
    /// A JSON object a line.
    pub texts: PathBuf,
    /// How many.
    pub count: usize,
    /// Whether they say that they are in several languages.
    pub multilingual: bool,
    /// Model and file of each set of vectors.
    pub vectors: Vec<(String, PathBuf)>,
}

impl Data {
    /// Each way to measure them: with the vectors of a model, and last without any.
    pub fn ways(&self) -> impl Iterator<Item = (&str, Option<&Path>)> {
        let given = self.vectors.iter().map(|(model, file)| (model.as_str(), Some(file.as_path())));
        given.chain([("none", None)])
    }
}

/// The sets in `folder`, by name.
///
/// # Errors
/// Where the folder cannot be read, or has none.
pub fn found(folder: &Path) -> Result<Vec<Data>> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading `{}`", folder.display()))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    files.sort();
    let texts = files.iter().filter(|file| file.extension().is_some_and(|it| it == "jsonl"));
    let sets = texts.map(|texts| set(texts, &files)).collect::<Result<Vec<Data>>>()?;
    if sets.is_empty() {
        bail!("there is no FILE.jsonl in `{}`", folder.display());
    }
    Ok(sets)
}

fn set(texts: &Path, files: &[PathBuf]) -> Result<Data> {
    let name = texts.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let lines = fs::read_to_string(texts).with_context(|| format!("reading `{}`", texts.display()))?;
    let mut languages = BTreeSet::new();
    for (number, line) in (1..).zip(lines.lines()) {
        let fields: serde_json::Value =
            serde_json::from_str(line).with_context(|| format!("{} line {number}", texts.display()))?;
        languages.extend(fields["lang"].as_str().map(str::to_owned));
    }
    let model = |file: &PathBuf| {
        let rest =
            file.file_name()?.to_str()?.strip_prefix(&name)?.strip_prefix('.')?.strip_suffix(".npy")?;
        Some((rest.split('.').next()?.to_owned(), file.clone()))
    };
    Ok(Data {
        vectors: files.iter().filter_map(model).collect(),
        count: lines.lines().count(),
        multilingual: languages.len() > 1,
        texts: texts.to_path_buf(),
        name,
    })
}
