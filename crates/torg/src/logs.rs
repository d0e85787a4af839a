//! Logs as the independent checker of torg-verify sees them: fed to it from the store, and what it finds as sentences.

use crate::terminal::thousands;
use anyhow::Result;
use std::fmt::{Display, Write};
use torg_store::{Log, Store, Stored};
use torg_verify::ledger::{Entry, LogCheck, LogReport, Payload};

/// Faults that are told one by one.
const TOLD: usize = 20;

/// All logs: a municipality's own, then those of its dialogues.
///
/// # Errors
/// When the database cannot be read.
pub async fn in_order(store: &Store) -> Result<Vec<Log>> {
    let mut logs = store.logs().await?;
    // What a name ends with is made by chance.
    logs.sort_by(|a, b| a.origin.rsplit_once('/').cmp(&b.origin.rsplit_once('/')));
    Ok(logs)
}

/// What the checker says of each log of the store, in that order.
///
/// # Errors
/// When the database cannot be read.
pub async fn check_all(store: &Store) -> Result<Vec<(Log, LogReport)>> {
    let mut reports = Vec::new();
    for log in in_order(store).await? {
        let report = check(store, &log).await?;
        reports.push((log, report));
    }
    Ok(reports)
}

async fn check(store: &Store, log: &Log) -> Result<LogReport> {
    let mut check = LogCheck::new(&log.origin, &log.key)?;
    let mut after = -1;
    loop {
        let page = store.page(log.id, after).await?;
        let Some((last, _)) = page.last() else { return Ok(check.finish(&log.head)) };
        after = last.number;
        page.iter().for_each(|stored| feed(&mut check, stored));
    }
}

/// Hands one entry to the checker.
pub fn feed(check: &mut LogCheck, (entry, payload): &Stored) {
    let payload = payload.as_ref().map(|it| Payload { salt: &it.salt, body: it.body.as_bytes() });
    let entry = Entry {
        number: u64::try_from(entry.number).unwrap_or(u64::MAX),
        day: &entry.day,
        word: &entry.word,
        subject: &entry.subject,
        commitment: &entry.commitment,
    };
    check.entry(entry, payload);
}

/// The account of a log in one line, and its faults below.
pub fn shown(origin: &str, report: &LogReport) -> String {
    let LogReport { entries, payloads, faults, further } = report;
    let erased = entries.saturating_sub(*payloads);
    let verdict = if report.is_sound() { "sound" } else { "NOT sound" };
    let mut text = format!(
        "{origin}\n  entries {}, payloads {}, erased {}: {verdict}",
        count(*entries),
        count(*payloads),
        count(erased)
    );
    text.push_str(&list(faults, *further));
    text
}

/// Some lines, each with two spaces before it, and how many more there are.
pub fn list(found: &[impl Display], further: u64) -> String {
    let mut text = String::new();
    for it in found.iter().take(TOLD) {
        let _ = write!(text, "\n  {it}");
    }
    let more = found.len().saturating_sub(TOLD) as u64 + further;
    if more > 0 {
        let _ = write!(text, "\n  and {} more", count(more));
    }
    text
}

fn count(number: u64) -> String {
    usize::try_from(number).map_or_else(|_| number.to_string(), thousands)
}
