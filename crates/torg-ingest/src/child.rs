//! The parent's side of the border: it starts a child for one file, listens no longer and to no more than the limits
//! allow, and turns every death into a reason.

use crate::{
    Limits, SourceSettings,
    raw::{RawContribution, RawReading, ReadError},
    worker::{ARGUMENT, Line, Request},
};
use std::{
    io::{self, BufRead, BufReader, Read, Write},
    os::unix::process::ExitStatusExt,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

const LAST_WORDS_BYTES: u64 = 4096;
const SIGABRT: i32 = 6;
const SIGKILL: i32 = 9;
const SIGSEGV: i32 = 11;
const SIGXCPU: i32 = 24;

/// One source: its account, and its contributions.
pub type SourceReading = (RawReading, Vec<RawContribution>);

/// What Linux calls the program that runs.
const ITSELF: &str = "/proc/self/exe";

/// The program that runs, of which a child can be started: also when an update has put another one in its place meanwhile.
///
/// # Errors
/// When the system does not say where it is.
pub fn own_program() -> io::Result<PathBuf> {
    let itself = PathBuf::from(ITSELF);
    if itself.exists() { Ok(itself) } else { std::env::current_exe() }
}

/// Has `path` read by a child of `exe`, which must hand [`ARGUMENT`] to [`crate::worker::run`]. Every failure is a reason;
/// none is an error of the parent.
pub fn read(
    exe: &Path,
    path: &Path,
    name: &str,
    settings: &SourceSettings,
    limits: &Limits,
) -> Result<Vec<SourceReading>, ReadError> {
    let request = Request {
        path: path.to_owned(),
        name: name.to_owned(),
        settings: settings.clone(),
        limits: limits.clone(),
    };
    let request = serde_json::to_vec(&request).map_err(|error| ReadError::NotOpened(error.to_string()))?;
    let mut command = Command::new(exe);
    command.arg(ARGUMENT).env_clear().stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command
        .spawn()
        .map_err(|error| ReadError::NotOpened(format!("the reader did not start: {error}")))?;
    converse(child, &request, limits)
}

fn converse(mut child: Child, request: &[u8], limits: &Limits) -> Result<Vec<SourceReading>, ReadError> {
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let child = Mutex::new(child);
    let (done, waiting) = mpsc::channel::<()>();
    thread::scope(|scope| {
        let time = Duration::from_secs(limits.wall_s);
        let watched = &child;
        let watch = scope.spawn(move || watch(watched, &waiting, time));
        let last_words = scope.spawn(|| stderr.map(last_words).unwrap_or_default());
        // A child that dies before it has read the request is judged by its death below.
        let _ = stdin.map(|mut stdin| stdin.write_all(request));
        let answer = stdout.map_or(Answer::default(), |stdout| Answer::hear(stdout, limits.answer_bytes));
        if answer.cut || answer.over {
            // Nothing more is listened to, so a child that still speaks would wait for ever.
            let _ = locked(&child).kill();
        }
        drop(done);
        let late = watch.join().unwrap_or(false);
        let words = last_words.join().unwrap_or_default();
        let status = locked(&child).wait().map_err(|error| ReadError::NotOpened(error.to_string()))?;
        answer.judged(status, late, &words, limits)
    })
}

fn locked(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the child when the time is over; `true` when it was.
fn watch(child: &Mutex<Child>, done: &mpsc::Receiver<()>, time: Duration) -> bool {
    let late = matches!(done.recv_timeout(time), Err(mpsc::RecvTimeoutError::Timeout));
    if late {
        let _ = locked(child).kill();
    }
    late
}

/// The beginning of what the child said on standard error; the rest is let go, so that it never waits.
fn last_words(mut stderr: impl Read) -> String {
    let mut words = Vec::new();
    let _ = stderr.by_ref().take(LAST_WORDS_BYTES).read_to_end(&mut words);
    let _ = io::copy(&mut stderr, &mut io::sink());
    String::from_utf8_lossy(&words).into_owned()
}

#[derive(Default)]
struct Answer {
    read: Vec<SourceReading>,
    open: Vec<RawContribution>,
    failed: Option<ReadError>,
    ended: bool,
    /// Listening stopped before the child did: it said too much, or nonsense.
    cut: bool,
    over: bool,
}

impl Answer {
    fn hear(stdout: impl Read, most: u64) -> Self {
        let mut answer = Self::default();
        let mut lines = BufReader::new(stdout.take(most));
        let mut line = Vec::new();
        while !answer.ended {
            line.clear();
            match lines.read_until(b'\n', &mut line) {
                Ok(1..) => {}
                _ => break,
            }
            let Ok(line) = serde_json::from_slice(&line) else {
                answer.cut = true;
                break;
            };
            answer.take(line);
        }
        answer.over = lines.get_ref().limit() == 0;
        answer
    }

    fn take(&mut self, line: Line) {
        match line {
            Line::Contribution(contribution) => self.open.push(contribution),
            Line::Reading(reading) => self.read.push((*reading, std::mem::take(&mut self.open))),
            Line::Failed(error) => self.failed = Some(error),
            Line::End => self.ended = true,
        }
    }

    /// Only a whole answer counts: half a file would be a silent loss.
    fn judged(
        self,
        status: ExitStatus,
        late: bool,
        words: &str,
        limits: &Limits,
    ) -> Result<Vec<SourceReading>, ReadError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        if self.ended && status.success() {
            return Ok(self.read);
        }
        Err(match status.signal() {
            _ if late => ReadError::OverLimit(format!("{} seconds of time", limits.wall_s)),
            _ if self.over && !self.ended => {
                ReadError::OverLimit(format!("{} bytes of answer", limits.answer_bytes))
            }
            _ if words.contains("memory allocation") => limits.over_memory(),
            _ if self.cut => ReadError::Malformed("the reader gave up on it".to_owned()),
            Some(SIGXCPU | SIGKILL) => {
                ReadError::OverLimit(format!("{} seconds of processor time", limits.cpu_s))
            }
            Some(SIGABRT | SIGSEGV) if words.contains("stack") => {
                ReadError::Malformed("nested too deeply to be read".to_owned())
            }
            Some(SIGABRT | SIGSEGV) => limits.over_memory(),
            _ => ReadError::Malformed("the reader gave up on it".to_owned()),
        })
    }
}
