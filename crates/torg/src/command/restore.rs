//! `torg restore`: from the file that `torg backup` wrote to a folder that a server can go on with.

use super::{
    backup::{DATABASE_FILE, FORMAT, FORMAT_FILE, PUBLIC_KEY, SECRET_KEYS},
    data::{Data, wait},
};
use crate::{
    folder::is_free,
    log_files::{self, Source},
    logo, logs,
    outcome::Outcome,
    terminal,
};
use anyhow::{Context, Result, bail};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, BufRead, BufReader, Read},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};
use torg_store::{Keys, OpenError, Opening};
use zip::{ZipArchive, result::ZipError};

/// Put back what `torg backup` wrote, and check it
#[derive(clap::Args)]
pub struct Restore {
    /// The backup
    file: PathBuf,
    /// Where the keys are, when they are not in the backup: a folder with codes.key and ledger.key
    #[arg(long, value_name = "FOLDER")]
    keys: Option<PathBuf>,
    #[command(flatten)]
    data: Data,
}

impl Restore {
    /// Restores beside the folder, checks, and moves what is sound to its place.
    pub fn run(&self) -> Result<Outcome> {
        let folder = self.data.folder();
        let shown = folder.display();
        if !is_free(&folder)? {
            bail!("`{shown}` holds something already: name with --data a folder that does not");
        }
        let restoring = || format!("restoring `{}`", self.file.display());
        let mut archive = Archive::open(&self.file).with_context(restoring)?;
        let part = Part::beside(&folder)?;
        let said = self.restore(&mut archive, &part.0).with_context(restoring)?;
        if folder.exists() {
            fs::remove_dir(&folder).with_context(restoring)?;
        }
        fs::rename(&part.0, &folder).with_context(restoring)?;
        said.iter().for_each(|line| terminal::print(line));
        terminal::print(&format!("restored to {shown}"));
        if !Keys::are_in(&folder.join("keys")) {
            terminal::note(&format!(
                "the keys are not in it: put codes.key and ledger.key into {shown}/keys before a server starts"
            ));
        }
        Ok(Outcome::Complete)
    }

    /// What was found, log by log.
    fn restore(&self, archive: &mut Archive, folder: &Path) -> Result<Vec<String>> {
        self.put_keys(archive, &folder.join("keys"))?;
        for (municipality, name) in archive.logos() {
            let put = logo::put(folder, &municipality, archive.open_file(&name)?);
            put.with_context(|| format!("taking out `{name}`"))?;
        }
        match (archive.has(DATABASE_FILE), self.data.address()) {
            (true, None) => {
                archive.extract(DATABASE_FILE, &folder.join(DATABASE_FILE))?;
                wait(checked(folder))
            }
            (true, Some(_)) => bail!(
                "it is of SQLite: restore it without a PostgreSQL, then export and import its dialogues"
            ),
            (false, address) => {
                if !Keys::are_in(&folder.join("keys")) {
                    bail!(
                        "the keys are not in it, and without them its logs cannot go on: name their folder with --keys"
                    );
                }
                wait(taken_in(archive, folder, address))
            }
        }
    }

    fn put_keys(&self, archive: &mut Archive, to: &Path) -> Result<()> {
        DirBuilder::new().mode(0o700).create(to)?;
        for name in SECRET_KEYS.into_iter().chain([PUBLIC_KEY]) {
            if archive.has(name) {
                archive.extract(name, &to.join(last(name)))?;
            }
        }
        let Some(from) = &self.keys else { return Ok(()) };
        let (own, theirs) = (Keys::read(from)?.head().public_bytes(), Keys::read(to)?.head().public_bytes());
        if own != theirs {
            bail!("the keys in `{}` are those of another server", from.display());
        }
        for name in SECRET_KEYS.map(last) {
            let path = from.join(name);
            let mut key = File::open(&path).with_context(|| format!("reading `{}`", path.display()))?;
            write(&mut key, &to.join(name))?;
        }
        Ok(())
    }
}

fn last(name: &'static str) -> &'static str {
    name.rsplit('/').next().unwrap_or(name)
}

/// The restored database, log by log and table by table.
async fn checked(folder: &Path) -> Result<Vec<String>> {
    Opening::new(folder).bring_up().await?;
    let store = Opening::new(folder).open_for_reading().await?;
    let reports = logs::check_all(&store).await?;
    let differences = store.differences().await?;
    store.close().await;
    let shown: Vec<String> = reports.iter().map(|(log, report)| logs::shown(&log.origin, report)).collect();
    if reports.iter().any(|(_, report)| !report.is_sound()) || !differences.is_empty() {
        let differences = logs::list(&differences, 0);
        bail!("it is not sound, so nothing was restored\n{}{differences}\n{WHERE_IT_IS}", shown.join("\n"));
    }
    Ok(shown)
}

const WHERE_IT_IS: &str = "Any zip program takes torg.db out of the backup as it is";

/// The logs from their files into a database that has none.
async fn taken_in(archive: &mut Archive, folder: &Path, address: Option<String>) -> Result<Vec<String>> {
    let opening = || match &address {
        Some(address) => Opening::new(folder).database(address),
        None => Opening::new(folder),
    };
    match opening().open_for_reading().await {
        Ok(store) if store.logs().await?.is_empty() => store.close().await,
        Ok(_) => bail!("the database holds something already: make an empty one"),
        Err(OpenError::NoDatabase(_)) => {}
        Err(error) => return Err(error.into()),
    }
    let listed = log_files::list(archive)?;
    let mut intake = opening().intake().await?;
    let reports = log_files::read_through(archive, &listed, Some(&mut intake)).await?;
    log_files::need_sound(&listed, &reports)?;
    intake.finish().await?;
    Ok(listed.iter().zip(&reports).map(|(log, report)| logs::shown(&log.origin, report)).collect())
}

/// A backup. Files are taken out by names that Torg knows, and no others.
struct Archive(ZipArchive<BufReader<File>>);

impl Archive {
    fn open(path: &Path) -> Result<Self> {
        let file = File::open(path)?;
        let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| match error {
            ZipError::Io(error) => error.into(),
            _ => anyhow::anyhow!("it is not a backup, or not a whole one"),
        })?;
        let mut archive = Self(archive);
        let mut format = String::new();
        archive.open_file(FORMAT_FILE)?.take(1024).read_to_string(&mut format)?;
        match format.trim() {
            FORMAT => Ok(archive),
            other => bail!(
                "it is a backup of the format `{}`, and this Torg reads `{FORMAT}`",
                other.escape_debug()
            ),
        }
    }

    fn has(&self, name: &str) -> bool {
        self.0.index_for_name(name).is_some()
    }

    /// Whose, and under which name.
    fn logos(&self) -> Vec<(String, String)> {
        let whose = |name: &str| Some((logo::municipality(name)?.to_owned(), name.to_owned()));
        self.0.file_names().flatten().filter_map(|name| whose(&name)).collect()
    }

    fn open_file(&mut self, name: &str) -> Result<impl Read + '_> {
        self.0.by_name(name).with_context(|| format!("there is no `{name}` in it"))
    }

    fn extract(&mut self, name: &str, to: &Path) -> Result<()> {
        write(&mut self.open_file(name)?, to).with_context(|| format!("taking out `{name}`"))
    }
}

impl Source for Archive {
    fn open(&mut self, name: &str) -> Result<Box<dyn BufRead + '_>> {
        Ok(Box::new(BufReader::new(self.open_file(name)?)))
    }
}

/// For its owner alone, and on the disk.
fn write(from: &mut dyn Read, to: &Path) -> Result<()> {
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(to)?;
    io::copy(from, &mut file)?;
    Ok(file.sync_all()?)
}

/// A folder on its way; gone when it is dropped before it is moved.
struct Part(PathBuf);

impl Part {
    fn beside(place: &Path) -> Result<Self> {
        let name =
            place.file_name().with_context(|| format!("`{}` cannot be a folder's name", place.display()))?;
        let part = place.with_file_name(format!(".{}.part-{}", name.to_string_lossy(), std::process::id()));
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&part);
        made.with_context(|| format!("creating `{}`", part.display()))?;
        Ok(Self(part))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
