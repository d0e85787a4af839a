//! The child process: it limits itself, reads one foreign file, removes what identifies a person, and answers in
//! JSON lines. Nothing that it parsed leaves it in any other way.

use crate::{
    Fingerprint, Limits, SourceSettings, fingerprint,
    raw::{RawContribution, RawReading, ReadError},
    redactor::Redactor,
    table, text,
};
use rlimit::Resource;
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::{self, BufWriter, Read, Write},
    path::PathBuf,
    process::ExitCode,
};

/// The argument that makes the binary a worker; hidden from help.
pub const ARGUMENT: &str = "read-one-file";

/// What the parent asks for.
#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    /// The file.
    pub path: PathBuf,
    /// Its name below the folder that was given.
    pub name: String,
    /// What `torg.toml` says about it.
    pub settings: SourceSettings,
    /// What it may take.
    pub limits: Limits,
}

/// One line of the answer. A reading follows its contributions; `End` is last, and its absence means the child died.
#[derive(Debug, Serialize, Deserialize)]
pub enum Line {
    /// One contribution of the reading that follows.
    Contribution(RawContribution),
    /// The account of one source.
    Reading(Box<RawReading>),
    /// The file could not be read.
    Failed(ReadError),
    /// Everything was said.
    End,
}

/// Answers the request on standard input, on standard output. Exit status 0 when the answer is whole.
pub fn run() -> ExitCode {
    match answer(io::stdin().lock(), BufWriter::new(io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn answer(input: impl Read, mut output: impl Write) -> io::Result<()> {
    let request: Request = serde_json::from_reader(input)?;
    confine(&request.limits)?;
    if let Err(error) = read_file(&request, &mut output) {
        say(&mut output, &Line::Failed(error))?;
    }
    say(&mut output, &Line::End)?;
    output.flush()
}

/// Takes away, for good, what a parser does not need.
fn confine(limits: &Limits) -> io::Result<()> {
    let cpu_s_hard = limits.cpu_s.saturating_add(1);
    Resource::CORE.set(0, 0)?;
    Resource::FSIZE.set(0, 0)?;
    Resource::CPU.set(limits.cpu_s, cpu_s_hard)?;
    Resource::AS.set(limits.memory_bytes, limits.memory_bytes)
}

fn read_file(request: &Request, output: &mut impl Write) -> Result<(), ReadError> {
    let bytes = bytes_of(request)?;
    read_bytes(&bytes, &request.name, &request.settings, &request.limits, &mut |line| {
        say(output, &line).map_err(|error| ReadError::OverLimit(format!("the answer: {error}")))
    })
}

/// Reads the bytes of a file, redacts, and hands on the answer line by line. This is the whole of what the child
/// does with foreign bytes, and what the fuzz targets call.
pub fn read_bytes(
    bytes: &[u8],
    name: &str,
    settings: &SourceSettings,
    limits: &Limits,
    sink: &mut dyn FnMut(Line) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let Fingerprint { kind, by_content } = fingerprint(bytes, name, limits)?;
    let told_by = if by_content { "its content" } else { "its name" };
    if !kind.is_table() {
        let mut reading = text::read(bytes, name, kind, settings, limits)?;
        let mut redactor = Redactor::new(&reading.known_names, reading.texts());
        for contribution in std::mem::take(&mut reading.contributions) {
            sink(Line::Contribution(redactor.contribution(contribution)))?;
        }
        return finish(reading, redactor, told_by, sink);
    }
    for table in table::open(bytes, name, kind, settings, limits)? {
        let mut redactor = Redactor::new(&table.known_names(), table.texts());
        let mut sent = Ok(());
        let reading = table.read(settings, &mut |contribution| {
            if sent.is_ok() {
                sent = sink(Line::Contribution(redactor.contribution(contribution)));
            }
        });
        sent?;
        finish(reading, redactor, told_by, sink)?;
    }
    Ok(())
}

fn finish(
    reading: RawReading,
    redactor: Redactor,
    told_by: &str,
    sink: &mut dyn FnMut(Line) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let mut reading = redactor.reading(reading);
    reading.details.insert("told by".to_owned(), told_by.to_owned());
    sink(Line::Reading(Box::new(reading)))
}

fn bytes_of(request: &Request) -> Result<Vec<u8>, ReadError> {
    let not_opened = |error: io::Error| ReadError::NotOpened(error.to_string());
    let file = File::open(&request.path).map_err(not_opened)?;
    let size = file.metadata().map_err(not_opened)?.len();
    Limits::within(size, request.limits.file_bytes, "bytes in one file")?;
    let mut bytes = Vec::new();
    bytes
        .try_reserve(usize::try_from(size).unwrap_or(usize::MAX))
        .map_err(|_| request.limits.over_memory())?;
    let most = request.limits.file_bytes.saturating_add(1);
    file.take(most).read_to_end(&mut bytes).map_err(not_opened)?;
    Limits::within(bytes.len() as u64, request.limits.file_bytes, "bytes in one file")?;
    Ok(bytes)
}

fn say(output: &mut impl Write, line: &Line) -> io::Result<()> {
    serde_json::to_writer(&mut *output, line)?;
    output.write_all(b"\n")
}
