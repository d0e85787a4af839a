//! Files that someone of the staff uploads, read as `torg compile` reads them: each by a child process of torg-ingest, under limits. Nothing
//! here knows what is in a file. The names that files came with are only shown: on the disk they are numbers.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, io, path::Path};
use torg_core::{Language, Reason, State};
use torg_ingest::{FileReading, Limits, Reading, Settings, assemble, read_one};

/// Bytes of all files together.
pub const UPLOAD_BYTES_MAX: usize = 16 << 20;
/// Files at a time.
pub const FILES_MAX: usize = 20;
const NAME_LETTERS_MAX: usize = 120;

/// A file that came with a form.
pub struct Upload {
    /// As it was called.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What was understood of some files; free of what points at a person.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Understood {
    /// Name of each source, and how many contributions it gives.
    pub sources: Vec<(String, usize)>,
    /// The questions that were answered in them, and how many times; the empty one is none.
    pub prompts: Vec<(String, usize)>,
    /// The contributions.
    pub said: Vec<Said>,
    /// What does not become a contribution.
    pub left_out: Vec<LeftOut>,
    /// What facilitators saw, apart from it.
    pub observations: Vec<String>,
}

/// A contribution in a file.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Said {
    /// Which source.
    pub source: String,
    /// By whom: contributions with the same number are one person's.
    pub participant: u32,
    /// Which question, of [`Understood::prompts`].
    pub prompt: usize,
    /// Its language, if the source says so.
    pub language: Option<String>,
    /// The words.
    pub text: String,
}

/// Something that does not become a contribution.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LeftOut {
    /// Which source.
    pub source: String,
    /// Where in it, if it is not the whole.
    pub place: Option<String>,
    /// Why.
    pub reason: Reason,
}

impl Understood {
    /// How much there was: what can be taken in, and what is left out.
    pub fn received(&self) -> usize {
        self.said.len() + self.left_out.len()
    }

    fn of(reading: Reading) -> Self {
        let material = reading.material;
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let prompt = |it: &torg_core::Contribution| it.prompt.as_deref().unwrap_or_default().to_owned();
        material.contributions.iter().for_each(|it| *counts.entry(prompt(it)).or_default() += 1);
        let prompts: Vec<(String, usize)> = counts.into_iter().collect();
        let said = |it: &torg_core::Contribution| Said {
            source: it.source.to_string(),
            participant: it.participant.0,
            prompt: prompts.iter().position(|(own, _)| *own == prompt(it)).unwrap_or(0),
            language: (it.language != Language::UNDETERMINED).then(|| it.language.code().to_owned()),
            text: it.text.to_string(),
        };
        let said: Vec<Said> = material.contributions.iter().map(said).collect();
        let left_out = material.exclusions.iter().map(|it| LeftOut {
            source: it.source.to_string(),
            place: it.place.map(|place| place.to_string()),
            reason: it.reason.clone(),
        });
        Self {
            sources: reading.inspections.iter().map(|it| (it.source.to_string(), it.contributions)).collect(),
            left_out: left_out.collect(),
            observations: material.observations.iter().map(|it| it.text.to_string()).collect(),
            said,
            prompts,
        }
    }
}

/// Reads `uploads` through children of `exe`; takes as long as it takes. On the disk they are only while they are read.
///
/// # Errors
/// When there is no room to put them.
pub fn read(exe: &Path, uploads: &[Upload]) -> io::Result<Understood> {
    let folder = tempfile::tempdir()?;
    let settings = Settings::default();
    let mut files = Vec::new();
    for (number, upload) in uploads.iter().enumerate() {
        let path = folder.path().join(number.to_string());
        fs::write(&path, &upload.bytes)?;
        files.push(read_file(exe, &path, upload, &settings));
    }
    Ok(Understood::of(assemble(files, &settings)))
}

fn read_file(exe: &Path, path: &Path, upload: &Upload, settings: &Settings) -> FileReading {
    let name = shown(&upload.name);
    let bytes = upload.bytes.len() as u64;
    let mut file = FileReading::new(&name, None);
    file.bytes = bytes;
    match read_one(exe, path, &name, &settings.of(&name), &Limits::for_file(bytes)) {
        Ok(sheets) if sheets.is_empty() => file.left_out(State::Unreadable, Reason::NoText),
        Ok(sheets) => file.with(sheets),
        Err(error) => file.left_out(State::Unreadable, error.into()),
    }
}

/// The last part of the name that a file came with, without what nobody can see.
fn shown(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|it| !it.is_control()).take(NAME_LETTERS_MAX).collect();
    if seen.trim().is_empty() { "?".to_owned() } else { seen }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_only_a_name() {
        let cases = [
            ("svar.csv", "svar.csv"),
            ("../../etc/passwd", "passwd"),
            ("C:\\a\\b.txt", "b.txt"),
            ("a\0\nb", "ab"),
            ("", "?"),
            ("x/", "?"),
        ];
        for (name, expected) in cases {
            assert_eq!(shown(name), expected, "{name:?}");
        }
    }

    #[test]
    fn what_nobody_can_read_is_left_out_and_counted() {
        let uploads = [Upload { name: "../svar.csv".into(), bytes: b"Vad saknas?\nBadet\n".to_vec() }];
        let understood = read(Path::new("/nowhere/torg"), &uploads).unwrap();
        assert_eq!((understood.received(), understood.said.len()), (1, 0));
        assert_eq!(understood.left_out[0].source, "svar.csv");
        assert!(matches!(understood.left_out[0].reason, Reason::NotOpened(_)));
    }
}
