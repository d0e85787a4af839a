//! Markdown tables, row by row as they are measured.

use crate::run;
use anyhow::Result;

/// Prints the head of a table.
pub fn head(names: &[&str]) -> Result<()> {
    row(names)?;
    row(&vec!["---"; names.len()])
}

/// Prints a row.
pub fn row<T: AsRef<str>>(cells: &[T]) -> Result<()> {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    run::say(&format!("| {} |", cells.join(" | ")))
}
