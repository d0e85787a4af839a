//! Whether the calendar of this machine can be trusted with erasing: a battery that is empty, or a typing error, puts it years ahead, and
//! then everything would be due. The last day on which erasing ran is kept in a file beside the keys; who wakes up much later asks a
//! person.

use anyhow::{Context, Result, anyhow, bail};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};
use torg_core::Day;
use torg_store::days_before;

const FILE: &str = "retention-ran";
/// More than a year in which no server runs is for a person to confirm.
const LEAP_DAYS_MAX: u32 = 400;

/// The file.
pub struct Calendar(PathBuf);

impl Calendar {
    /// In the folder of the keys.
    pub fn of(folder: &Path) -> Self {
        Self(folder.join(FILE))
    }

    /// That `today` is not much later than the last time; the first time there is nothing to compare it with.
    ///
    /// # Errors
    /// When it is, or the file cannot be read.
    pub fn agrees(&self, today: Day) -> Result<()> {
        let Some(last) = self.last()? else { return Ok(()) };
        if days_before(today, LEAP_DAYS_MAX) > last {
            bail!(
                "nothing was erased: it is {today} on this machine, and erasing ran last on {last}. If {today} is right, run \
                 `torg retention --date-is-right`; if not, set the machine's date"
            );
        }
        Ok(())
    }

    /// Erasing ran on this day.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn ran(&self, today: Day) -> Result<()> {
        fs::write(&self.0, format!("{today}\n")).with_context(|| format!("writing {}", self.0.display()))
    }

    fn last(&self) -> Result<Option<Day>> {
        let place = || format!("reading {}", self.0.display());
        match fs::read_to_string(&self.0) {
            Ok(text) => {
                let day = text
                    .trim()
                    .parse()
                    .map_err(|()| anyhow!("it holds no day; write one into it, as 2026-05-17"));
                day.map(Some).with_context(place)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(place),
        }
    }
}
