//! Reads JSON lines with a `text` (perhaps a `prompt`; for measuring, `label` and `lang`), compiles them and prints the themes
//! with their labels, counts and quotations, the findings and the account, for reading.
//!
//! `cargo run --release -p torg-analysis --example themes -- FILE.jsonl [--brief|--assignments|--labels] [--seed N] [--vectors FILE.npy]`
//!
//! With `--vectors` each passage has the vector that its line has there.
//! With `--assignments` it prints, instead, two JSON lists with a whole number for each line of the input: its finest
//! theme and its theme at the top, -1 without one. A scorer of groupings takes either. With `--labels` it prints the
//! first of them, and then a JSON list with the label of the finest theme of each line, for `benches/label_words.py`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

#[path = "npy/mod.rs"]
mod npy;

use std::{cmp::Ordering, collections::BTreeMap, sync::Arc, time::Instant};
use torg_analysis::{Meanings, Parameters, check, compile_with, distinct_passages};
use torg_core::{
    Compilation, Contribution, ContributionId, Language, Material, ParticipantId, Place, Progress, Stage,
    Vectors,
};

/// One line of the input.
struct Line {
    text: String,
    prompt: String,
    label: String,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else {
        eprintln!("which file? give the path of a file of JSON lines with a `text`");
        return;
    };
    let options: Vec<String> = arguments.collect();
    let has = |name: &str| options.iter().any(|option| option == name);
    let lines = read(&path);
    let (material, labels) = material(&lines);
    let start = Instant::now();
    let timed = Timed(start);
    let value = |name: &str| options.iter().skip_while(|option| *option != name).nth(1);
    let seed = value("--seed").and_then(|seed| seed.parse().ok()).unwrap_or_default();
    let parameters = Parameters { seed, ..Parameters::default() };
    let (texts, vectors) = match value("--vectors").map(|path| npy::read(path)).transpose() {
        Ok(rows) => rows.map(|rows| vectors(&material, &rows)).unwrap_or_default(),
        Err(error) => return eprintln!("{error}"),
    };
    let meanings =
        vectors.as_ref().and_then(|vectors| Meanings::new("the vectors given".to_owned(), &texts, vectors));
    let (compilation, grounds) = compile_with(meanings.as_ref(), material, &parameters, &timed);
    eprintln!("{:.2} s in all", start.elapsed().as_secs_f64());
    check(&compilation, &grounds).iter().for_each(|doubt| eprintln!("{doubt:?}"));
    if has("--assignments") {
        let (finest, tops) = assignments(&compilation);
        println!("{finest:?}\n{tops:?}");
    } else if has("--labels") {
        let finest = assignments(&compilation).0;
        let label = |&theme: &i64| usize::try_from(theme).map_or("", |at| &compilation.themes[at].label);
        println!("{finest:?}\n{}", serde_json::json!(finest.iter().map(label).collect::<Vec<_>>()));
    } else {
        print(&compilation, &labels, has("--brief"));
    }
}

/// The distinct passages of `material`, and for each a vector of a line that has it: of the shortest, in any order of lines.
fn vectors(material: &Material, rows: &npy::Matrix) -> (Vec<String>, Option<Vectors>) {
    let mut lines: Vec<usize> = (0..material.contributions.len()).collect();
    let text = |line: usize| &*material.contributions[line].text;
    lines.sort_by(|&a, &b| {
        let by_text = (text(a).len(), text(a)).cmp(&(text(b).len(), text(b)));
        by_text.then_with(|| rows.row(a).partial_cmp(rows.row(b)).unwrap_or(Ordering::Equal))
    });
    let mut line_of: BTreeMap<String, usize> = BTreeMap::new();
    for line in lines {
        let alone = vec![material.contributions[line].clone()];
        for passage in distinct_passages(&Material { contributions: alone, ..Material::default() }) {
            line_of.entry(passage).or_insert(line);
        }
    }
    let values: Vec<f32> = line_of.values().flat_map(|&line| rows.row(line).to_vec()).collect();
    let vectors = Vectors::normalised(rows.columns(), values).ok();
    (line_of.into_keys().collect(), vectors)
}

/// For each line the theme that most of its text is in, the first of equals: the finest, and the top above it.
fn assignments(compilation: &Compilation) -> (Vec<i64>, Vec<i64>) {
    let mut counts: BTreeMap<(u32, usize), usize> = BTreeMap::new();
    let rows: Vec<u32> = compilation.material.contributions.iter().map(|it| it.participant.0).collect();
    for passage in &compilation.passages {
        if let Some(theme) = passage.theme {
            *counts.entry((rows[passage.contribution], theme)).or_default() += passage.span.len();
        }
    }
    let top = |mut theme: usize| {
        while let Some(parent) = compilation.themes[theme].parent {
            theme = parent;
        }
        theme as i64
    };
    let lines = 1..=rows.len() as u32;
    let most = |row: u32| {
        let themes = counts.range((row, 0)..=(row, usize::MAX));
        themes.max_by_key(|&((_, theme), &letters)| (letters, std::cmp::Reverse(*theme))).map(|it| it.0.1)
    };
    let finest: Vec<i64> = lines.clone().map(|row| most(row).map_or(-1, |it| it as i64)).collect();
    let tops: Vec<i64> = lines.map(|row| most(row).map_or(-1, top)).collect();
    (finest, tops)
}

/// Prints when each stage began.
struct Timed(Instant);

impl Progress for Timed {
    fn report(&self, stage: Stage, done: usize, total: usize) {
        if done == 0 || done == total {
            eprintln!("{:>8.3} s {stage:?} {done}/{total}", self.0.elapsed().as_secs_f64());
        }
    }
}

fn read(path: &str) -> Vec<Line> {
    let content = std::fs::read_to_string(path).unwrap_or_default();
    let parse = |line: &str| {
        let value: serde_json::Value = serde_json::from_str(line).ok()?;
        let field = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
        Some(Line { text: field("text"), prompt: field("prompt"), label: field("label") })
    };
    content.lines().filter_map(parse).collect()
}

fn material(lines: &[Line]) -> (Material, BTreeMap<ContributionId, String>) {
    let source: Arc<str> = "lines.jsonl".into();
    let mut copies: BTreeMap<&str, usize> = BTreeMap::new();
    let mut labels = BTreeMap::new();
    let mut contributions = Vec::new();
    for (row, line) in (1u32..).zip(lines) {
        let copy = copies.entry(&line.text).or_default();
        let id = ContributionId::of(&source, *copy, &line.text);
        *copy += 1;
        labels.insert(id.clone(), line.label.clone());
        contributions.push(Contribution {
            id,
            source: source.clone(),
            place: Place::row(row),
            participant: ParticipantId(row),
            prompt: Some(line.prompt.as_str()).filter(|it| !it.is_empty()).map(Arc::from),
            date: None,
            language: Language::UNDETERMINED,
            text: line.text.as_str().into(),
            attributes: BTreeMap::new(),
        });
    }
    (Material { contributions, ..Material::default() }, labels)
}

fn print(compilation: &Compilation, labels: &BTreeMap<ContributionId, String>, brief: bool) {
    let contributions = &compilation.material.contributions;
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for it in contributions {
        *languages.entry(it.language.code()).or_default() += 1;
    }
    println!(
        "languages {languages:?}\nnotices {:?}\naccount {:?}",
        compilation.notices,
        compilation.account()
    );
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for reason in compilation.coverage.iter().filter_map(|line| line.reason.as_ref()) {
        *reasons.entry(reason.code()).or_default() += 1;
    }
    println!("reasons {reasons:?}\npassages {}\n", compilation.passages.len());
    let majority = majority(compilation, labels);
    for (at, theme) in compilation.themes.iter().enumerate() {
        let indent = "  ".repeat(usize::from(theme.level));
        println!("{indent}{} {} ({}) [{}]", theme.id, theme.label, theme.contributions, majority[at]);
        if !brief {
            for &quotation in theme.quotations.iter().chain(&theme.other_views) {
                let quotation = &compilation.quotations[quotation];
                println!("{indent}    {:9} “{}”", quotation.why().code(), quotation.words(contributions));
            }
        }
    }
    for (name, list) in
        [("single voices", &compilation.single_voices), ("ungrouped", &compilation.ungrouped_samples)]
    {
        println!("\n{name}");
        for &at in list {
            println!("    “{}”", compilation.quotations[at].words(contributions));
        }
    }
    println!();
    for finding in &compilation.findings {
        println!("{:?} {:?} {:?}", finding.statement(), finding.supporting(), finding.contrary());
    }
    named(compilation, &majority);
}

/// The true label that most contributions of each theme have.
fn majority(compilation: &Compilation, labels: &BTreeMap<ContributionId, String>) -> Vec<String> {
    let mut counts: Vec<BTreeMap<&str, usize>> = vec![BTreeMap::new(); compilation.themes.len()];
    for passage in &compilation.passages {
        let id = &compilation.material.contributions[passage.contribution].id;
        let mut theme = passage.theme;
        while let Some(at) = theme {
            *counts[at].entry(labels.get(id).map_or("", String::as_str)).or_default() += 1;
            theme = compilation.themes[at].parent;
        }
    }
    let most = |counts: BTreeMap<&str, usize>| {
        counts.into_iter().max_by_key(|it| it.1).map_or("", |it| it.0).to_owned()
    };
    counts.into_iter().map(most).collect()
}

/// How many of the finest themes have a label with a word of their majority label.
fn named(compilation: &Compilation, majority: &[String]) {
    let parents: Vec<usize> = compilation.themes.iter().filter_map(|theme| theme.parent).collect();
    let finest: Vec<usize> = (0..majority.len()).filter(|at| !parents.contains(at)).collect();
    let beginning = |word: &str| word.to_lowercase().chars().take(4).collect::<String>();
    let has = |at: &&usize| {
        let label: Vec<String> = compilation.themes[**at].label.split([' ', '-']).map(beginning).collect();
        majority[**at].split(['_', ' ']).any(|word| label.contains(&beginning(word)))
    };
    println!("\nnamed {} of {} finest themes", finest.iter().filter(has).count(), finest.len());
}
