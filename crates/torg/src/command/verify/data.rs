//! `torg verify --data`: every log of a store against its signed head, and the tables against the logs.

use crate::{command::data::Data, logs, outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use torg_store::Store;

/// Prints what was found in each log, and in the tables.
pub fn run(data: &Data) -> Result<Outcome> {
    data.reading(async |store| {
        if store.logs().await?.is_empty() {
            bail!("there is nothing to check: no log was begun yet");
        }
        let sound = [of_logs(store).await, of_tables(store).await];
        Ok(if sound == [true, true] { Outcome::Complete } else { Outcome::LeftOut })
    })
    .context("nothing was checked")
}

async fn of_logs(store: &Store) -> bool {
    match logs::check_all(store).await {
        Ok(reports) => {
            reports.iter().for_each(|(log, report)| terminal::print(&logs::shown(&log.origin, report)));
            reports.iter().all(|(_, report)| report.is_sound())
        }
        Err(error) => {
            terminal::print(&format!("the logs: NOT sound\n  {error:#}"));
            false
        }
    }
}

async fn of_tables(store: &Store) -> bool {
    let differences = store.differences().await.unwrap_or_else(|error| vec![error.to_string()]);
    let verdict = if differences.is_empty() { "as the logs say" } else { "NOT as the logs say" };
    terminal::print(&format!("the tables\n  {verdict}{}", logs::list(&differences, 0)));
    differences.is_empty()
}
