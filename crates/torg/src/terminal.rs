//! What is said while a command runs: data on standard output, all else on standard error.

use std::{
    io::{IsTerminal, Write},
    sync::Mutex,
    time::{Duration, Instant},
};
use torg_core::{Progress, Stage};

const SILENT_FOR: Duration = Duration::from_secs(1);
const ON_A_TERMINAL: Duration = Duration::from_millis(120);
const IN_A_FILE: Duration = Duration::from_secs(5);

/// Writes `text` and a line end to standard output. A reader who went away is no error.
pub fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Writes `text` and a line end to standard error.
pub fn note(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Tells how far a run has come once it has taken more than a second: one changing line on a terminal, a line now and
/// then elsewhere.
pub struct Meter {
    quiet: bool,
    terminal: bool,
    state: Mutex<State>,
}

struct State {
    started: Instant,
    stage: Option<(Stage, Instant)>,
    shown: Option<Instant>,
}

impl Meter {
    /// Says nothing at all when `quiet`.
    pub fn new(quiet: bool) -> Self {
        let state = State { started: Instant::now(), stage: None, shown: None };
        Self { quiet, terminal: std::io::stderr().is_terminal(), state: Mutex::new(state) }
    }

    /// Clears the changing line.
    pub fn finish(&self) {
        let shown = self.state.lock().is_ok_and(|state| state.shown.is_some());
        if shown && self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[2K");
        }
    }

    fn show(&self, line: &str) {
        let mut stderr = std::io::stderr().lock();
        let _ = if self.terminal { write!(stderr, "\r\x1b[2K{line}") } else { writeln!(stderr, "{line}") };
        let _ = stderr.flush();
    }
}

impl Progress for Meter {
    fn report(&self, stage: Stage, done: usize, total: usize) {
        let Ok(mut state) = self.state.lock() else { return };
        let now = Instant::now();
        if state.stage.is_none_or(|(running, _)| running != stage) {
            state.stage = Some((stage, now));
        }
        let pause = if self.terminal { ON_A_TERMINAL } else { IN_A_FILE };
        let soon = state.shown.is_some_and(|shown| now - shown < pause);
        if self.quiet || soon || now - state.started < SILENT_FOR {
            return;
        }
        let begun = state.stage.map_or(now, |(_, begun)| begun);
        state.shown = Some(now);
        self.show(&line(stage, done, total, now - begun));
    }
}

/// `neighbours: 4,000 of 10,000, 12 s left`.
fn line(stage: Stage, done: usize, total: usize, elapsed: Duration) -> String {
    let name = name(stage);
    if total == 0 {
        return format!("{name} …");
    }
    let left = (done > 0 && done < total && elapsed > SILENT_FOR)
        .then(|| elapsed.as_secs_f64() * (total - done) as f64 / done as f64)
        .map_or(String::new(), |seconds| format!(", {} s left", seconds.ceil()));
    format!("{name}: {} of {}{left}", thousands(done), thousands(total))
}

fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Reading => "reading files",
        Stage::Languages => "telling languages",
        Stage::Passages => "cutting passages",
        Stage::Embedding => "learning words",
        Stage::Neighbours => "comparing passages",
        Stage::Themes => "finding themes",
        Stage::Choosing => "choosing labels and quotations",
        Stage::Writing => "writing the report",
    }
}

/// `1234567` as `1,234,567`.
pub fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|it| std::str::from_utf8(it).ok()).collect();
    groups.join(",")
}

/// Rows under a header, each column as wide as it must be. Cells are shown on one line, whatever is in them.
#[cfg(feature = "serve")]
pub fn table(header: &[&str], rows: Vec<Vec<String>>) -> String {
    let on_one_line = |cell: String| cell.replace(char::is_control, " ");
    let header: Vec<String> = header.iter().map(ToString::to_string).collect();
    let rows = rows.into_iter().map(|row| row.into_iter().map(on_one_line).collect());
    let rows: Vec<Vec<String>> = std::iter::once(header).chain(rows).collect();
    let widest =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|it| it.chars().count()).max();
    let line = |row: &Vec<String>| {
        let cells = row
            .iter()
            .enumerate()
            .map(|(column, cell)| format!("{cell:width$}", width = widest(column).unwrap_or(0)));
        cells.collect::<Vec<String>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<String>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (number, expect) in [(0, "0"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), expect);
        }
    }

    #[test]
    fn a_line_says_stage_count_and_time_left() {
        assert_eq!(line(Stage::Reading, 0, 0, Duration::ZERO), "reading files …");
        assert_eq!(
            line(Stage::Themes, 1_000, 4_000, Duration::from_secs(3)),
            "finding themes: 1,000 of 4,000, 9 s left"
        );
        assert_eq!(
            line(Stage::Themes, 4_000, 4_000, Duration::from_secs(3)),
            "finding themes: 4,000 of 4,000"
        );
    }
}
