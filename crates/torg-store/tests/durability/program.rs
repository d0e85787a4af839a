//! The program that is killed: it writes to the store in a folder, and says each acknowledged write on stdout once it is
//! acknowledged, one line each.

use crate::{
    account::Account,
    block,
    common::disk::run,
    writing::{Said, dialogue, write_on},
};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread::{JoinHandle, sleep},
    time::{Duration, Instant},
};
use torg_store::Opening;

/// The first argument, by which this binary knows what it is.
pub const NAME: &str = "write-until-killed";
const TASKS: u32 = 24;
/// After which a store that does not go on has stopped.
const PATIENCE: Duration = Duration::from_secs(5);

/// `write-until-killed FOLDER ROUND [careless]`.
pub fn main(arguments: &[String]) {
    let (folder, round) = (Path::new(&arguments[0]), &arguments[1]);
    let mut opening = Opening::new(folder);
    let careless = arguments.iter().any(|it| it == "careless");
    if careless {
        opening = opening.careless();
    }
    block(async {
        let store = opening.open().await.unwrap();
        let log = dialogue(&store).await.unwrap();
        let tasks: Vec<_> = (0..TASKS)
            .map(|task| {
                let name = format!("{round}-{task}");
                tokio::spawn(write_on(store.clone(), log, name, !careless && task % 4 == 0, say))
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    });
}

/// `false` when nobody listens any more.
fn say(said: &Said) -> bool {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("{}\n", said.line()).as_bytes()).and_then(|()| out.flush()).is_ok()
}

/// That program, running.
pub struct Running {
    child: Child,
    heard: Arc<Mutex<Vec<String>>>,
    hearing: Option<JoinHandle<()>>,
}

impl Running {
    /// Starts it.
    pub fn start(folder: &Path, round: u32, more: &[&str]) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .arg(NAME)
            .arg(folder)
            .arg(round.to_string())
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let heard = Arc::<Mutex<Vec<String>>>::default();
        let lines = heard.clone();
        let hearing = std::thread::spawn(move || {
            let mut line = String::new();
            // What was cut off in the middle of a line was not said.
            while out.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
                lines.lock().unwrap().push(std::mem::take(&mut line).trim_end().to_owned());
            }
        });
        Self { child, heard, hearing: Some(hearing) }
    }

    /// How many lines began with `word` until now.
    pub fn said(&self, word: &str) -> usize {
        self.heard.lock().unwrap().iter().filter(|line| line.starts_with(word)).count()
    }

    /// Waits until more than `count` lines began with `word`; how long that took.
    pub fn await_more(&self, word: &str, count: usize) -> Duration {
        let started = Instant::now();
        while self.said(word) <= count {
            let heard = self.heard.lock().unwrap().last().cloned();
            assert!(started.elapsed() < PATIENCE, "no more is `{word}` after {PATIENCE:?}; last: {heard:?}");
            sleep(Duration::from_millis(1));
        }
        started.elapsed()
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `kill -STOP`; when this returns, nothing of it runs any more.
    pub fn stop(&self) {
        run("kill", &["-STOP", &self.id().to_string()]).unwrap();
        while !self.stands_still() {
            sleep(Duration::from_millis(1));
        }
    }

    fn stands_still(&self) -> bool {
        let threads = fs::read_dir(format!("/proc/{}/task", self.id())).unwrap();
        threads.flatten().all(|thread| {
            let status = fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
            // `pid (name) state …`; the name may hold anything.
            let state = status.rsplit(") ").next().and_then(|rest| rest.chars().next());
            matches!(state, Some('T' | 't' | 'Z'))
        })
    }

    /// `kill -9`, and what it had said.
    pub fn kill(mut self, account: &mut Account) {
        let _ = self.child.kill();
        self.child.wait().unwrap();
        self.hearing.take().unwrap().join().unwrap();
        self.heard.lock().unwrap().iter().for_each(|line| account.hear(Said::from_line(line).unwrap()));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
