//! Logs as files, by `docs/ledger.md`: written from a store, read back, checked and taken in. It opens no path that stands in a
//! file: where the bytes go and come from is the business of a [`Sink`] and a [`Source`].

use crate::logs::{self, feed};
use anyhow::{Context, Result, anyhow, bail};
use serde::{Deserialize, Serialize};
use std::{
    fmt::Write as _,
    fs::File,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
};
use torg_report::Sink;
use torg_store::{
    Intake, Log, Store, Stored,
    entity::{entry, payload},
    ledger::Entry,
};
use torg_verify::ledger::{LogCheck, LogReport};

const FORMAT: &str = "torg-logs-1";
const LIST: &str = "log/logs.json";
/// A line with a payload; far more than any page lets anyone send.
const LINE_BYTES_MAX: u64 = 16 << 20;
const LIST_BYTES_MAX: u64 = 64 << 20;

/// Which logs there are, in the order of their files.
#[derive(Serialize, Deserialize)]
struct List {
    format: String,
    logs: Vec<Listed>,
}

/// A log with its signed head.
#[derive(Serialize, Deserialize)]
pub struct Listed {
    /// Its number in the store.
    pub id: i64,
    /// Its name.
    pub origin: String,
    /// With which the head can be checked.
    pub key: String,
    /// The signed head.
    pub checkpoint: String,
}

/// One entry in a file.
#[derive(Serialize, Deserialize)]
struct Line {
    entry: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    salt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

/// Where files come from.
pub trait Source {
    /// The file of this name, from its beginning.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    fn open(&mut self, name: &str) -> Result<Box<dyn BufRead + '_>>;
}

/// A folder.
pub struct Folder(pub PathBuf);

impl Source for Folder {
    fn open(&mut self, name: &str) -> Result<Box<dyn BufRead + '_>> {
        let path = self.0.join(name);
        let file = File::open(&path).with_context(|| format!("reading `{}`", path.display()))?;
        Ok(Box::new(BufReader::new(file)))
    }
}

/// `log/1.jsonl` is the first.
fn name(at: usize) -> String {
    Path::new("log").join(format!("{}.jsonl", at + 1)).display().to_string()
}

/// Writes these logs: a list of them, and a file with the entries of each.
///
/// # Errors
/// When the database cannot be read, or the sink refuses something.
pub async fn write(store: &Store, logs: &[Log], sink: &mut dyn Sink) -> Result<()> {
    let listed = |log: &Log| Listed {
        id: log.id,
        origin: log.origin.clone(),
        key: log.key.clone(),
        checkpoint: log.head.clone(),
    };
    let list = List { format: FORMAT.to_owned(), logs: logs.iter().map(listed).collect() };
    let mut file = sink.file(LIST)?;
    serde_json::to_writer_pretty(&mut file, &list)?;
    file.write_all(b"\n")?;
    file.flush()?;
    drop(file);
    for (at, log) in logs.iter().enumerate() {
        let mut file = sink.file(&name(at))?;
        entries(store, log, &mut file).await?;
        file.flush()?;
    }
    Ok(())
}

async fn entries(store: &Store, log: &Log, out: &mut dyn Write) -> Result<()> {
    let mut after = -1;
    loop {
        let page = store.page(log.id, after).await?;
        let Some((last, _)) = page.last() else { return Ok(()) };
        after = last.number;
        for stored in page {
            serde_json::to_writer(&mut *out, &line(stored)?)?;
            out.write_all(b"\n")?;
        }
    }
}

fn line((row, payload): Stored) -> Result<Line> {
    let entry: Entry = torg_store::as_entry(&row)
        .with_context(|| format!("entry {} is damaged; `torg verify --data` says more", row.number))?;
    let salt = payload.as_ref().map(|it| hex(&it.salt));
    Ok(Line { entry: entry.to_string(), salt, body: payload.map(|it| it.body) })
}

/// The list of what is there.
///
/// # Errors
/// When there is none, or it is of another format.
pub fn list(source: &mut dyn Source) -> Result<Vec<Listed>> {
    let file = source.open(LIST)?.take(LIST_BYTES_MAX);
    let list: List =
        serde_json::from_reader(file).with_context(|| format!("`{LIST}` is not as Torg writes it"))?;
    if list.format != FORMAT {
        bail!("`{LIST}` is of the format `{}`, and this Torg reads `{FORMAT}`", list.format.escape_debug());
    }
    Ok(list.logs)
}

/// Checks all logs; with an intake, they are taken in on the way.
///
/// # Errors
/// When a log cannot be read, or the store does not take it.
pub async fn read_through(
    source: &mut dyn Source,
    listed: &[Listed],
    mut intake: Option<&mut Intake>,
) -> Result<Vec<LogReport>> {
    let mut reports = Vec::new();
    for (at, log) in listed.iter().enumerate() {
        let whose = || format!("the log `{}`", log.origin.escape_debug());
        let mut check = LogCheck::new(&log.origin, &log.key).with_context(whose)?;
        if let Some(intake) = &mut intake {
            intake.begin(log.id, &log.origin).await?;
        }
        let mut lines = Lines { reader: source.open(&name(at))?, number: 0, log: log.id };
        while let Some(stored) = lines.next().with_context(|| name(at))? {
            feed(&mut check, &stored);
            if let Some(intake) = &mut intake {
                intake.add(stored).await.with_context(whose)?;
            }
        }
        reports.push(check.finish(&log.checkpoint));
    }
    Ok(reports)
}

/// Fails when a log is not sound, with what was found.
///
/// # Errors
/// Then.
pub fn need_sound(listed: &[Listed], reports: &[LogReport]) -> Result<()> {
    let unsound: Vec<String> = listed
        .iter()
        .zip(reports)
        .filter(|(_, report)| !report.is_sound())
        .map(|(log, report)| logs::shown(&log.origin, report))
        .collect();
    match unsound.is_empty() {
        true => Ok(()),
        false => Err(anyhow!("not all of it is sound, so nothing is taken in\n{}", unsound.join("\n"))),
    }
}

/// The entries of one file.
struct Lines<'f> {
    reader: Box<dyn BufRead + 'f>,
    number: u64,
    log: i64,
}

impl Lines<'_> {
    fn next(&mut self) -> Result<Option<Stored>> {
        let mut bytes = Vec::new();
        (&mut self.reader).take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        let stored = self.stored(&bytes).with_context(|| format!("line {}", self.number))?;
        Ok(Some(stored))
    }

    fn stored(&self, bytes: &[u8]) -> Result<Stored> {
        let line: Line = serde_json::from_slice(bytes).context("it is not as Torg writes it")?;
        let entry: Entry = line.entry.parse().map_err(|()| anyhow!("its entry is not one"))?;
        let number = i64::try_from(entry.number).context("its entry has too large a number")?;
        let payload = match (line.salt, line.body) {
            (Some(salt), Some(body)) => {
                let salt = from_hex(&salt).context("its salt is not one")?;
                Some(payload::Model { log: self.log, number, salt, body })
            }
            (None, None) => None,
            _ => bail!("it has half a payload"),
        };
        let entry = entry::Model {
            log: self.log,
            number,
            day: entry.day.to_string(),
            word: entry.word.as_str().to_owned(),
            subject: entry.subject,
            commitment: entry.commitment.to_vec(),
        };
        Ok((entry, payload))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Reads what [`hex`] gives.
fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |letter: char| u8::try_from(letter.to_digit(16)?).ok();
    let digits: Option<Vec<u8>> = text.chars().map(digit).collect();
    let bytes: Vec<u8> =
        digits?.chunks(2).map(|pair| pair.iter().fold(0, |byte, it| byte << 4 | it)).collect();
    (hex(&bytes) == text).then_some(bytes)
}
