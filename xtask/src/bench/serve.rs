//! `cargo xtask bench serve`: what `torg serve` bears, beside a handler that does nothing but insert, in the same run.

use super::{
    serve_http::{get, post},
    serve_load::{Latencies, Slow, load},
    serve_process::Server,
};
use crate::run;
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const HELP: &str = "\
cargo xtask bench serve [--rounds N] [--contributions N]

Starts `torg serve` and benches/bare_insert, each as a process of its own with SQLite on this disk, and asks both from here over
64 connections, in turn, N rounds long (5 unless told). Prints for each kind of request how many a second were answered, in how many
milliseconds half and 99 of 100 were, and the processor time a thousand of them took the server:

  bare insert    one row, on the disk when it is answered: each in a transaction of its own, as such a handler is first written
  … together     the same; those that wait share a transaction, as in Torg
  answer         the one answer of a survey, kept as a sealed draft: on the disk when it is answered
  contribution   that survey sent: a contribution in the log, on the disk when it is answered. To be compared with the bare inserts
  … among slow   the same, while 1,000 other connections send one byte a second
  note           a note put up on a wall on which there are more and more, by someone each: on the disk when it is answered
  wall           the page of that wall; of its notes it shows forty in each column
  page           the pages of a dialogue; with --contributions N, of one in which so many were given before

With --contributions N the bare table holds as many rows.
";

const EVER: [(&str, &str); 2] = [("from", "2000-01-01"), ("to", "2999-12-31")];
const CONNECTIONS: usize = 64;
/// As many as Torg takes.
const TOGETHER: &str = "512";
const SLOW_CONNECTIONS: usize = 1_000;
const EACH: usize = 50;
const DIALOGUE: &str = "/sundsvall/new-square";
const QUESTION: &str = "/sundsvall/new-square/activity/survey/question/why-not";
const WALL: &str = "/sundsvall/new-square/activity/wall";
const CHECK: &str = "/sundsvall/new-square/activity/survey/check";
/// As much as people write in one go.
const ANSWER: &str = "Fler+b%C3%A4nkar+i+skuggan%2C+och+lite+mindre+biltrafik+p%C3%A5+kv%C3%A4llarna+n%C3%A4r+barnen+leker+d%C3%A4r";
const BARE_ANSWER: &str =
    "Fler bänkar i skuggan, och lite mindre biltrafik på kvällarna när barnen leker där";

/// Measures both servers; see [`HELP`].
pub fn run(root: &Path, arguments: &[String]) -> Result<()> {
    if arguments.iter().any(|it| it == "--help") {
        return run::say(HELP);
    }
    let rounds = option(arguments, "--rounds")?.unwrap_or(5);
    let contributions = option(arguments, "--contributions")?.unwrap_or(0);
    let folder = tempfile::Builder::new().prefix("bench-serve").tempdir_in(run::target(root))?;
    let program = bare(root)?;
    let mut bare = [("bare insert", "1"), ("bare inserts together", TOGETHER)]
        .map(|(name, together)| {
            bare_server(&program, folder.path(), together, contributions).map(|it| Measured::of(name, it))
        })
        .into_iter()
        .collect::<Result<Vec<_>>>()?;
    let torg = dialogue(root, folder.path(), contributions)?;
    run::say(HEADER)?;
    posts(&mut bare, &torg, rounds)?;
    wall(&torg, rounds)?;
    if contributions > 0 {
        pages(&torg, rounds, contributions)?;
    }
    run::say(&format!("largest memory of torg serve: {:.0} MiB", torg.peak_mib()?))
}

fn option(arguments: &[String], name: &str) -> Result<Option<usize>> {
    let Some(at) = arguments.iter().position(|it| it == name) else { return Ok(None) };
    let value = arguments.get(at + 1).with_context(|| format!("{name} takes a number"))?;
    Ok(Some(value.parse().with_context(|| format!("`{value}` is no number"))?))
}

const HEADER: &str = "                          | answers |   a second | p50 ms | p99 ms | CPU ms per 1,000";

/// One kind of request to one server.
struct Measured<S> {
    name: String,
    server: S,
    latencies: Latencies,
    cpu_s: f64,
}

impl<S: std::borrow::Borrow<Server>> Measured<S> {
    fn of(name: &str, server: S) -> Self {
        Self { name: name.to_owned(), server, latencies: Latencies::default(), cpu_s: 0.0 }
    }

    fn round(&mut self, requests: &[Vec<String>], expected: u16) -> Result<()> {
        let server = self.server.borrow();
        let before = server.cpu_s()?;
        self.latencies.add(load(server.address, requests, expected)?);
        self.cpu_s += server.cpu_s()? - before;
        Ok(())
    }

    fn say(&self) -> Result<()> {
        let it = &self.latencies;
        if it.unexpected > 0 {
            bail!("{}: {} of {} were answered with another status", self.name, it.unexpected, it.count());
        }
        run::say(&format!(
            "{:25} | {:>7} | {:>10.0} | {:>6.1} | {:>6.1} | {:>16.0}",
            self.name,
            it.count(),
            it.rate(),
            it.within(0.5),
            it.within(0.99),
            self.cpu_s * 1e6 / it.count() as f64
        ))
    }
}

/// For each connection its requests, each with a ticket of its own.
fn requests(round: &str, request: impl Fn(&str) -> String) -> Vec<Vec<String>> {
    let of =
        |connection| (0..EACH).map(|number| request(&format!("r{round}c{connection}n{number}"))).collect();
    (0..CONNECTIONS).map(of).collect()
}

fn posts(bare: &mut [Measured<Server>], torg: &Server, rounds: usize) -> Result<()> {
    let name = |kind: &str| Measured::of(kind, torg);
    let mut quiet = [name("answer"), name("contribution")];
    let mut among_slow = [name("answer among slow"), name("contribution among slow")];
    for round in 0..rounds {
        for bare in bare.iter_mut() {
            bare.round(&requests("", |ticket| post("/", ticket, BARE_ANSWER)), 201)?;
        }
        take_part(&mut quiet, &format!("{round}q"))?;
        let _slow = Slow::start(torg.address, SLOW_CONNECTIONS)?;
        take_part(&mut among_slow, &format!("{round}s"))?;
    }
    bare.iter().try_for_each(Measured::say)?;
    quiet.iter().chain(&among_slow).try_for_each(Measured::say)?;
    for bare in bare {
        let share = 100.0 * quiet[1].latencies.rate() / bare.latencies.rate();
        run::say(&format!("contributions for 100 of {}: {share:.0}", bare.name))?;
    }
    Ok(())
}

fn take_part([answer, contribution]: &mut [Measured<&Server>; 2], round: &str) -> Result<()> {
    answer.round(&requests(round, |ticket| post(QUESTION, ticket, &format!("answer={ANSWER}"))), 303)?;
    contribution.round(&requests(round, |ticket| post(CHECK, ticket, "")), 303)
}

fn wall(torg: &Server, rounds: usize) -> Result<()> {
    let (mut note, mut page) = (Measured::of("note", torg), Measured::of("wall", torg));
    let add = format!("{WALL}/add");
    for round in 0..rounds {
        let body = |ticket: &str| format!("text={ticket}+{ANSWER}&column=summer&form={ticket}");
        note.round(&requests(&format!("{round}w"), |ticket| post(&add, ticket, &body(ticket))), 303)?;
        page.round(&requests(&format!("{round}w"), |ticket| get(WALL, ticket)), 200)?;
    }
    note.say()?;
    page.say()
}

/// Whoever took part has a ticket that `examples/many.rs` made.
fn pages(torg: &Server, rounds: usize, contributions: usize) -> Result<()> {
    let participants = contributions / 2;
    let receipt = format!("{DIALOGUE}/receipt");
    let file = format!("{DIALOGUE}/receipt/file");
    for (name, path) in [
        ("page: municipality", "/sundsvall"),
        ("page: dialogue", DIALOGUE),
        ("page: question", QUESTION),
        ("page: check", CHECK),
        ("page: receipt", &receipt),
        ("receipt file", &file),
    ] {
        let mut measured = Measured::of(name, torg);
        for round in 0..rounds {
            let of = |connection: usize| {
                let ticket =
                    |number| (connection + CONNECTIONS * (number + EACH * round)) * 7_919 % participants;
                let request = |number| get(path, &format!("ticket{}", ticket(number)));
                (0..EACH).map(request).collect()
            };
            let requests: Vec<Vec<String>> = (0..CONNECTIONS).map(of).collect();
            measured.round(&requests, if path == CHECK { 303 } else { 200 })?;
        }
        measured.say()?;
    }
    Ok(())
}

fn bare(root: &Path) -> Result<PathBuf> {
    let target = run::target(root).join("bare_insert").display().to_string();
    let manifest = "benches/bare_insert/Cargo.toml";
    run::check(
        root,
        "cargo",
        &["build", "--release", "--quiet", "--manifest-path", manifest, "--target-dir", &target],
    )?;
    Ok(Path::new(&target).join("release/bare_insert"))
}

fn bare_server(program: &Path, folder: &Path, together: &str, rows: usize) -> Result<Server> {
    let data = folder.join(format!("bare-{together}"));
    fs::create_dir(&data)?;
    Server::start(Command::new(program).arg(data).arg(together).arg(rows.to_string()))
}

/// `torg serve` with an open dialogue of one question, and `contributions` in it.
fn dialogue(root: &Path, folder: &Path, contributions: usize) -> Result<Server> {
    run::check(root, "cargo", &["build", "--release", "--quiet", "--locked"])?;
    let (torg, data) = (run::target(root).join("release/torg"), folder.join("data"));
    fs::write(folder.join("square.toml"), definition(root)?)?;
    let add =
        ["dialogue", "add", "square.toml", "--municipality", "sundsvall", "--municipality-name", "Sundsvall"];
    for arguments in [&add[..], &["dialogue", "open", "--by", "Karin Ek"]] {
        let mut command = Command::new(&torg);
        let output = command.current_dir(folder).args(arguments).arg("--data").arg(&data).output()?;
        if !output.status.success() {
            bail!("{command:?}: {}", String::from_utf8_lossy(&output.stderr));
        }
    }
    if contributions > 0 {
        let many = ["run", "--release", "--quiet", "--locked", "-p", "torg-store", "--example", "many", "--"];
        let (data, count) = (data.display().to_string(), contributions.to_string());
        run::check(root, "cargo", &[&many[..], &[&data, &count]].concat())?;
    }
    Server::start(Command::new(&torg).args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&data))
}

/// The definition of `docs/dialogue.md`, with one question that is always asked, no groups, a wall that hides nothing, and
/// stages that never end.
fn definition(root: &Path) -> Result<String> {
    let document = fs::read_to_string(root.join("docs/dialogue.md"))?;
    let example = document.split("```toml\n").nth(1).and_then(|it| it.split("```").next());
    let mut definition: toml::Table = example.context("the example of docs/dialogue.md")?.parse()?;
    let survey =
        definition.get_mut("activity").and_then(|it| it.get_mut(0)).and_then(|it| it.get_mut("question"));
    let questions = survey.and_then(toml::Value::as_array_mut).context("the questions of its survey")?;
    questions.retain(|it| it.get("key").and_then(toml::Value::as_str) == Some("why-not"));
    questions.iter_mut().filter_map(toml::Value::as_table_mut).for_each(|it| drop(it.remove("show-when")));
    definition.insert("groups".into(), toml::Table::from_iter([("ask".into(), false.into())]).into());
    let activities =
        definition.get_mut("activity").and_then(toml::Value::as_array_mut).context("activities")?;
    for activity in activities.iter_mut().filter_map(toml::Value::as_table_mut) {
        activity.remove("hidden-until-reveal");
    }
    let stages = definition.get_mut("stages").and_then(toml::Value::as_table_mut).context("its stages")?;
    for (_, stage) in stages.iter_mut() {
        *stage = toml::Table::from_iter(EVER.map(|(key, day)| (key.to_owned(), day.into()))).into();
    }
    Ok(toml::to_string(&definition)?)
}
