//! What people gave in a dialogue, as tables that a spreadsheet shows and never runs (`docs/report-format.md`, "Tables").

use anyhow::Result;
use std::io::Write;
use torg_report::protected;
use torg_store::Store;

/// Rows that are in memory at a time.
const ROWS_PER_PAGE: u64 = 5_000;

type Csv<'o> = csv::Writer<&'o mut dyn Write>;

fn begin<'o>(out: &'o mut dyn Write, columns: &[&str]) -> Result<Csv<'o>> {
    let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(out);
    csv.write_record(columns)?;
    Ok(csv)
}

fn row(csv: &mut Csv<'_>, cells: &[&str]) -> Result<()> {
    Ok(csv.write_record(cells.iter().map(|cell| protected(cell).into_owned()))?)
}

/// Contributions, in the order in which they came.
///
/// # Errors
/// When the database cannot be read, or `out` refuses the bytes.
pub async fn contributions(store: &Store, log: i64, out: &mut dyn Write) -> Result<()> {
    let columns = ["id", "day", "activity", "question", "language", "text", "withheld", "withdrawn"];
    let (mut csv, mut after) = (begin(out, &columns)?, -1);
    loop {
        let page = store.contributions(log, after, ROWS_PER_PAGE).await?;
        let Some(last) = page.last() else { return Ok(csv.flush()?) };
        after = last.number;
        for it in &page {
            let (day, said) = (it.day.to_string(), &it.said);
            let question = said.question.as_deref().unwrap_or_default();
            let (withheld, withdrawn) = (it.withheld.to_string(), it.withdrawn.to_string());
            let cells =
                [&it.id, &day, &said.activity, question, &said.language, &said.text, &withheld, &withdrawn];
            row(&mut csv, &cells)?;
        }
    }
}

/// Answers to closed questions, one row a question; the answer is JSON as `docs/dialogue.md` has it.
///
/// # Errors
/// When the database cannot be read, or `out` refuses the bytes.
pub async fn answers(store: &Store, log: i64, out: &mut dyn Write) -> Result<()> {
    let columns = ["id", "day", "participant", "activity", "question", "answer", "withdrawn"];
    let (mut csv, mut after) = (begin(out, &columns)?, -1);
    loop {
        let page = store.answers(log, after, ROWS_PER_PAGE).await?;
        let Some(last) = page.last() else { return Ok(csv.flush()?) };
        after = last.number;
        for it in &page {
            let (day, said, withdrawn) = (it.day.to_string(), &it.said, it.withdrawn.to_string());
            for (question, answer) in &said.answers {
                let answer = answer.to_string();
                let cells = [&it.id, &day, &said.participant, &said.activity, question, &answer, &withdrawn];
                row(&mut csv, &cells.map(String::as_str))?;
            }
        }
    }
}

/// Votes, the one that holds of each participant on each statement.
///
/// # Errors
/// When the database cannot be read, or `out` refuses the bytes.
pub async fn votes(store: &Store, log: i64, out: &mut dyn Write) -> Result<()> {
    let columns = ["id", "day", "participant", "activity", "statement", "value", "withdrawn"];
    let (mut csv, mut after) = (begin(out, &columns)?, -1);
    loop {
        let page = store.votes(log, after, ROWS_PER_PAGE).await?;
        let Some(last) = page.last() else { return Ok(csv.flush()?) };
        after = last.number;
        for it in &page {
            let (day, said, withdrawn) = (it.day.to_string(), &it.said, it.withdrawn.to_string());
            let cells =
                [&it.id, &day, &said.participant, &said.activity, &said.statement, &said.value, &withdrawn];
            row(&mut csv, &cells.map(String::as_str))?;
        }
    }
}

/// What the staff saw and heard, the newest first; who wrote it down is in the log.
///
/// # Errors
/// When the database cannot be read, or `out` refuses the bytes.
pub async fn observations(store: &Store, log: i64, out: &mut dyn Write) -> Result<()> {
    let mut csv = begin(out, &["id", "day", "activity", "text"])?;
    for it in store.observations(log).await? {
        let activity = it.said.activity.as_deref().unwrap_or_default();
        row(&mut csv, &[&it.id, &it.day.to_string(), activity, &it.said.text])?;
    }
    Ok(csv.flush()?)
}
