//! `torg compile`: the main job, from files to a report.

use super::reading::{Input, need_contributions, say_what_was_left_out, say_what_was_withheld};
use crate::{
    doubts,
    explain::{self, Thing},
    folder::WholeFolder,
    models::{Access, LEXICAL},
    outcome::Outcome,
    terminal::{self, Meter},
};
use anyhow::{Context, Result};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use torg_analysis::{Grounds, Meanings, Parameters};
use torg_core::{Compilation, Material, Progress, Stage, State};
use torg_ingest::Settings;
use torg_report::{Options, ReportLanguage};

/// Compile what people said into a report that anyone can check
#[derive(clap::Args)]
pub struct Compile {
    #[command(flatten)]
    input: Input,
    /// Where the report goes; an earlier report there is replaced
    #[arg(short, long, value_name = "FOLDER", default_value = "torg-report")]
    out: PathBuf,
    /// Write the report where those who hold the dialogue see it on their pages, and nobody else, instead of to --out; and let each
    /// contributor see on their receipt where they stand in it
    #[cfg(feature = "serve")]
    #[arg(long, requires = "dialogue", conflicts_with = "out")]
    preview: bool,
    /// Language of the report: sv, en, fr, es, it, de, pt, fi or ar [default: torg.toml's, else the material's]
    #[arg(short, long, value_name = "CODE")]
    language: Option<ReportLanguage>,
    /// Title of the report [default: torg.toml's]
    #[arg(short, long)]
    title: Option<String>,
    /// Seed of every random choice: the same seed and input give the same report
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    seed: u64,
    /// A model to tell meanings by: a name that was added, a folder, or an endpoint's address with the model's name behind a #
    #[arg(long, value_name = "MODEL", default_value = LEXICAL)]
    model: String,
    /// After the report is written, explain on standard output a theme (its id, as 3.1 or s4, or its label), two themes
    /// (3.1,4.2), or a contribution (its id, or FILE:ROW where it was read); can be given several times. Ids are in
    /// data/themes.csv, data/contributions.csv and data/coverage.csv of the report
    #[arg(long, value_name = "THING")]
    explain: Vec<String>,
    #[command(flatten)]
    access: Access,
    /// How many threads to use; the report is the same [default: all processors]
    #[arg(long, value_name = "NUMBER")]
    threads: Option<usize>,
}

impl Compile {
    /// Reads, compiles, writes, and says what came of it.
    pub fn run(&self) -> Result<Outcome> {
        self.limit_threads()?;
        let settings = self.input.settings()?;
        let out = self.place()?;
        let mut folder = WholeFolder::for_report(&out)?;
        let meter = Meter::new(self.input.quiet);
        let mut read = self.input.read(&settings, &meter)?;
        let material = std::mem::take(&mut read.reading.material);
        let left_out = say_what_was_left_out(&material, "all in data/coverage.csv");
        say_what_was_withheld(&material);
        need_contributions(&material)?;
        let parameters = torg_analysis::Parameters { seed: self.seed, ..Default::default() };
        let (compilation, grounds) = self.compiled(material, &parameters, &meter)?;
        let things = self.explain.iter().map(|name| Thing::find(name, &compilation));
        let things = things.collect::<Result<Vec<Thing>>>().context("--explain")?;
        let options = self.options(&settings, &compilation)?;
        let doubts = torg_analysis::check(&compilation, &grounds);
        let grounds = (!things.is_empty()).then_some(grounds);
        meter.report(Stage::Writing, 0, 0);
        torg_report::write(&compilation, &options, &mut folder)?;
        folder.publish()?;
        #[cfg(feature = "serve")]
        if self.preview {
            self.input.record(&read, &compilation, &out)?;
        }
        meter.finish();
        let faulty = doubts::tell(&doubts, &compilation);
        terminal::print(&summary(&compilation, &out));
        if let Some(grounds) = grounds {
            terminal::print(&format!("\n{}", explain::answers(&things, &compilation, &grounds)));
        }
        Ok(if left_out || faulty { Outcome::LeftOut } else { Outcome::Complete })
    }

    /// With the vectors of a model, where one was named.
    fn compiled(
        &self,
        material: Material,
        parameters: &Parameters,
        progress: &dyn Progress,
    ) -> Result<(Compilation, Grounds)> {
        let chosen = self.access.open(&self.model)?;
        let Some(identity) = chosen.identity() else {
            return Ok(torg_analysis::compile_with(None, material, parameters, progress));
        };
        let licence = identity.licence.as_deref().unwrap_or("licence not stated");
        let model = format!("{} ({}; {licence}; SHA-256 {})", identity.name, identity.kind, identity.sha256);
        let texts = torg_analysis::distinct_passages(&material);
        let shown: Vec<&str> = texts.iter().map(String::as_str).collect();
        let vectors = chosen.vectors(&shown, progress)?;
        let meanings = vectors.as_ref().and_then(|vectors| Meanings::new(model, &texts, vectors));
        Ok(torg_analysis::compile_with(meanings.as_ref(), material, parameters, progress))
    }

    /// Where the report goes.
    fn place(&self) -> Result<PathBuf> {
        #[cfg(feature = "serve")]
        if let Some(place) = self.preview.then(|| self.input.preview()).flatten() {
            return place;
        }
        Ok(self.out.clone())
    }

    fn limit_threads(&self) -> Result<()> {
        let Some(threads) = self.threads else { return Ok(()) };
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads);
        pool.build_global().context("starting threads")
    }

    fn options(&self, settings: &Settings, compilation: &Compilation) -> Result<Options> {
        let from_settings = settings.report.language.as_deref().map(str::parse).transpose();
        let from_settings = from_settings.context("torg.toml, key `report.language`")?;
        let language = self.language.or(from_settings).unwrap_or_else(|| commonest_language(compilation));
        Ok(Options { language, title: self.title.clone(), ..Options::default() })
    }
}

/// The account in a few lines.
fn summary(compilation: &Compilation, out: &Path) -> String {
    let account = compilation.account();
    let states = State::ALL.into_iter().filter(|state| account.count(*state) > 0);
    let states: Vec<String> = states
        .map(|state| format!("{} {}", terminal::thousands(account.count(state)), words(state)))
        .collect();
    let received = terminal::thousands(account.received());
    let index = out.join("index.html");
    format!("received {received}: {}\nthe report: {}", states.join(", "), index.display())
}

/// The language most contributions are in, if reports are written in it; else English.
fn commonest_language(compilation: &Compilation) -> ReportLanguage {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for contribution in &compilation.material.contributions {
        *counts.entry(contribution.language.code()).or_default() += 1;
    }
    let commonest = counts.into_iter().max_by_key(|(_, count)| *count);
    commonest.and_then(|(code, _)| code.parse().ok()).unwrap_or_default()
}

fn words(state: State) -> &'static str {
    match state {
        State::Theme => "in themes",
        State::Ungrouped => "ungrouped",
        State::Duplicate => "repeating another",
        State::Withheld => "withheld",
        State::Withdrawn => "withdrawn",
        State::Unreadable => "unreadable",
    }
}
