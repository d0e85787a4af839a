//! The preview of a dialogue's report: where it is, what the store is told of it, and when it goes.

use super::{
    data::Data,
    dialogue::{Which, name},
    held::Origins,
};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use torg_core::{Compilation, Quotation};
use torg_server::previews;
use torg_store::{Command, Compiled, Dialogue, Standing, Store, Theme};

const METHOD_CARD: &str = "method-card.json";

/// Where the preview of the dialogue of this name is; the folder around it is made when it is not there.
pub fn place(data: &Data, dialogue: &str) -> Result<PathBuf> {
    let dialogue = data.reading(async |store| Which::named(dialogue).find(store).await)?;
    let place = previews::place(&data.previews(), &dialogue.municipality, &dialogue.slug);
    let around = place.parent().unwrap_or(&place);
    fs::create_dir_all(around).with_context(|| format!("creating `{}`", around.display()))?;
    Ok(place)
}

/// Records the compilation of which the preview in `folder` is, so that contributors see where they stand. Where that fails, or someone
/// has taken back their words since they were read, the preview goes.
pub fn record(data: &Data, origins: &Origins, compilation: &Compilation, folder: &Path) -> Result<()> {
    let recorded = compiled(origins, compilation, folder).and_then(|it| written(data, it));
    if recorded.is_err() {
        fs::remove_dir_all(folder).with_context(|| format!("removing `{}`", folder.display()))?;
    }
    recorded
}

/// Removes the preview of a dialogue when it was made before someone took back their words.
pub async fn remove_outdated(store: &Store, dialogue: &Dialogue, all: &Path) -> Result<()> {
    let Dialogue { log, municipality, slug, .. } = dialogue;
    if !previews::place(all, municipality, slug).exists() {
        return Ok(());
    }
    let Some(compiled) = store.compiled_at(*log).await? else { return Ok(()) };
    if store.is_taken_back(*log, compiled).await? {
        previews::remove(all, municipality, slug)
            .with_context(|| format!("removing the preview of {}", name(dialogue)))?;
    }
    Ok(())
}

fn written(data: &Data, it: Compiled) -> Result<()> {
    let (log, entries) = (it.log, it.entries);
    data.writing(async |store| {
        store.write(Command::Compiled(it)).await.context("recording the compilation")?;
        if store.is_taken_back(log, entries).await? {
            bail!(
                "someone took back what they said while it was compiled: the preview is removed; compile it once more"
            );
        }
        Ok(())
    })
}

fn compiled(origins: &Origins, compilation: &Compilation, folder: &Path) -> Result<Compiled> {
    let card = folder.join(METHOD_CARD);
    let card = fs::read(&card).with_context(|| format!("reading `{}`", card.display()))?;
    Ok(Compiled {
        log: origins.log,
        entries: origins.entries,
        manifest: format!("{:x}", Sha256::digest(card)),
        received: u64::try_from(compilation.account().received())?,
        themes: themes(compilation)?,
        standing: standing(origins, compilation)?,
    })
}

/// A theme goes by its position, from 1.
fn number(at: usize) -> Result<i64> {
    Ok(i64::try_from(at)? + 1)
}

fn themes(compilation: &Compilation) -> Result<Vec<Theme>> {
    let theme = |(at, theme): (usize, &torg_core::Theme)| {
        Ok(Theme {
            number: number(at)?,
            within: theme.parent.map(number).transpose()?,
            title: theme.label.clone(),
            contributions: i64::try_from(theme.contributions)?,
        })
    };
    compilation.themes.iter().enumerate().map(theme).collect()
}

fn standing(origins: &Origins, compilation: &Compilation) -> Result<Vec<Standing>> {
    let mut all = Vec::new();
    for (at, parts) in parts(compilation) {
        let it = &compilation.material.contributions[at];
        let id = origins.id(it).with_context(|| format!("{} of `{}` came from nowhere", it.id, it.source))?;
        for (theme, quoted) in parts {
            let (contribution, theme) = (id.to_owned(), theme.map(number).transpose()?);
            all.push(Standing { contribution, theme, quoted });
        }
    }
    Ok(all)
}

/// The finest themes in which passages of a contribution stand, in their order, and how often it is quoted in each.
type Parts = Vec<(Option<usize>, i64)>;

/// Those of each contribution; one without a theme stands by itself.
fn parts(compilation: &Compilation) -> BTreeMap<usize, Parts> {
    let contributions = compilation.material.contributions.len();
    let mut all: BTreeMap<usize, Parts> = (0..contributions).map(|at| (at, Parts::new())).collect();
    for passage in compilation.passages.iter().filter(|it| it.theme.is_some()) {
        let parts = all.entry(passage.contribution).or_default();
        if !parts.iter().any(|(theme, _)| *theme == passage.theme) {
            parts.push((passage.theme, 0));
        }
    }
    all.values_mut().filter(|parts| parts.is_empty()).for_each(|parts| parts.push((None, 0)));
    for quotation in &compilation.quotations {
        let parts = all.entry(quotation.contribution()).or_default();
        let shown = parts.iter().position(|(theme, _)| is_shown_with(compilation, *theme, quotation));
        if let Some((_, quoted)) = parts.get_mut(shown.unwrap_or(0)) {
            *quoted += 1;
        }
    }
    all
}

/// Whether the theme is the one under which the quotation is shown, or lies in it.
fn is_shown_with(compilation: &Compilation, theme: Option<usize>, quotation: &Quotation) -> bool {
    let mut at = theme;
    while at.is_some() && at != quotation.theme() {
        at = at.and_then(|at| compilation.themes.get(at)?.parent);
    }
    at == quotation.theme()
}
