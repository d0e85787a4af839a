//! `torg backup`: everything that is kept, in one file.

use super::data::{Data, wait};
use crate::{log_files, logo, logs, outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Seek, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::PathBuf,
};
use torg_report::Sink;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// What stands in the backup's file of this name.
pub const FORMAT: &str = "torg-backup-1";
/// Says which format the backup has.
pub const FORMAT_FILE: &str = "format.txt";
/// The database of SQLite.
pub const DATABASE_FILE: &str = "torg.db";
/// The public key is in every backup, the others only when they are asked for.
pub const PUBLIC_KEY: &str = "keys/ledger.pub";
/// What nothing can be added without.
pub const SECRET_KEYS: [&str; 2] = ["keys/codes.key", "keys/ledger.key"];
/// Fast; the words people use shrink to a third even so.
const COMPRESSION_LEVEL: i64 = 1;

/// Copy everything that is kept into one file, also while a server is running
#[derive(clap::Args)]
pub struct Backup {
    /// The new file, a zip archive
    #[arg(short, long, value_name = "FILE")]
    out: PathBuf,
    /// Put the keys in too: whoever has the file can then sign in the municipality's name
    #[arg(long)]
    with_keys: bool,
    #[command(flatten)]
    data: Data,
}

impl Backup {
    /// Writes the file beside its place, and moves it there whole.
    pub fn run(&self) -> Result<Outcome> {
        let shown = self.out.display();
        if self.out.exists() {
            bail!("`{shown}` is already there: name another file");
        }
        let place = self.out.file_name().with_context(|| format!("`{shown}` cannot be a file's name"))?;
        let part =
            self.out.with_file_name(format!(".{}.part-{}", place.to_string_lossy(), std::process::id()));
        let part = Part::new(part)?;
        self.write(&part).with_context(|| format!("writing `{shown}`"))?;
        fs::rename(part.file(), &self.out).with_context(|| format!("writing `{shown}`"))?;
        let bytes = usize::try_from(fs::metadata(&self.out)?.len())?;
        terminal::print(&format!("wrote {shown}, {} bytes", terminal::thousands(bytes)));
        terminal::note(if self.with_keys { WITH_KEYS } else { WITHOUT_KEYS });
        Ok(Outcome::Complete)
    }

    fn write(&self, part: &Part) -> Result<()> {
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(part.file())?;
        let mut archive = Archive(ZipWriter::new(file));
        archive.file(FORMAT_FILE)?.write_all(FORMAT.as_bytes())?;
        match self.data.address() {
            Some(_) => self.data.reading(async |store| {
                let logs = logs::in_order(store).await?;
                log_files::write(store, &logs, &mut archive).await
            })?,
            None => {
                let copy = part.0.join(DATABASE_FILE);
                wait(async { Ok(torg_store::copy_sqlite(&self.data.folder(), &copy).await?) })?;
                io::copy(&mut File::open(&copy)?, &mut archive.file(DATABASE_FILE)?)?;
            }
        }
        let secret = SECRET_KEYS.iter().filter(|_| self.with_keys);
        for name in secret.chain([&PUBLIC_KEY]) {
            let path = self.data.folder().join(name);
            let key = fs::read(&path).with_context(|| format!("reading `{}`", path.display()))?;
            archive.file(name)?.write_all(&key)?;
        }
        for (municipality, logo) in logo::all(&self.data.folder())? {
            archive.file(&logo::name(&municipality))?.write_all(&logo)?;
        }
        Ok(archive.0.finish()?.sync_all()?)
    }
}

const WITH_KEYS: &str = "its keys are in it: keep it where nobody can take it";
const WITHOUT_KEYS: &str = "the keys are not in it: keep a copy of DIR/keys elsewhere, for nothing can be added to what is restored without them";

/// A folder for what is on its way; gone when it is dropped.
struct Part(PathBuf);

impl Part {
    fn new(path: PathBuf) -> Result<Self> {
        let made = DirBuilder::new().mode(0o700).create(&path);
        made.with_context(|| format!("creating `{}`", path.display()))?;
        Ok(Self(path))
    }

    fn file(&self) -> PathBuf {
        self.0.join("backup.zip")
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A zip archive as a place for files.
struct Archive<W: Write + Seek>(ZipWriter<W>);

impl<W: Write + Seek> Sink for Archive<W> {
    fn file(&mut self, path: &str) -> io::Result<Box<dyn Write + '_>> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(COMPRESSION_LEVEL))
            .unix_permissions(0o600)
            .large_file(true);
        self.0.start_file(path, options).map_err(io::Error::other)?;
        Ok(Box::new(&mut self.0))
    }
}
