//! The store as its users see it: opened once, written to with commands, asked with questions.

use crate::{
    Code, Keys, OpenError, WriteError,
    clock::{Clock, SystemClock},
    command::{Command, Written},
    database::{self, Address},
    keys::new_directory,
    readers::{self, Readers},
    schema,
    writer::Writer,
};
use sea_orm::DatabaseConnection;
use sqlx::sqlite::SqliteSynchronous;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use torg_core::Day;

/// How a store is opened.
pub struct Opening {
    directory: PathBuf,
    database: Option<String>,
    clock: Arc<dyn Clock>,
    synchronous: SqliteSynchronous,
}

impl Opening {
    /// With the database and the keys in `directory`.
    pub fn new(directory: &Path) -> Self {
        Self {
            directory: directory.to_path_buf(),
            database: None,
            clock: Arc::new(SystemClock),
            synchronous: SqliteSynchronous::Full,
        }
    }

    /// With PostgreSQL at this address instead; the keys stay in the directory.
    #[must_use]
    pub fn database(mut self, address: &str) -> Self {
        self.database = Some(address.to_owned());
        self
    }

    /// With another clock.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Without waiting for the disk: what is acknowledged can be lost. For the test that must notice.
    #[must_use]
    pub fn careless(mut self) -> Self {
        self.synchronous = SqliteSynchronous::Normal;
        self
    }

    /// Opens the store; what is not there is made, the directory for its owner alone. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// When the directory, a key or the database cannot be opened, or the keys are gone that the database was written with.
    pub async fn open(self) -> Result<Store, OpenError> {
        let address = self.address();
        let (keys, database) = self.prepare().await?;
        let readers = Readers::Pool(address.readers()?);
        let writer = Writer::start(address, database, keys.clone(), self.clock.clone());
        Ok(Store { keys, writer, readers, clock: self.clock })
    }

    /// Keys, and a connection to write with; what is not there is made.
    pub(crate) async fn prepare(&self) -> Result<(Arc<Keys>, DatabaseConnection), OpenError> {
        new_directory(&self.directory)
            .map_err(|cause| OpenError::Directory { path: self.directory.clone(), cause })?;
        let database = self.address().writer().await?;
        database::migrate(&database).await?;
        schema::as_made(&database).await?;
        let place = self.directory.join("keys");
        if !Keys::are_in(&place) && database::has_logs(&database).await? {
            return Err(OpenError::NoKeys(place));
        }
        Ok((Arc::new(Keys::open(&place)?), database))
    }

    /// Brings the tables of an earlier Torg to the version of this one, and makes nothing else.
    ///
    /// # Errors
    /// When there is no database, or it cannot be written to.
    pub async fn bring_up(self) -> Result<(), OpenError> {
        self.address().reader().await?.close().await?;
        let database = self.address().writer().await?;
        database::migrate(&database).await?;
        Ok(database.close().await?)
    }

    fn address(&self) -> Address {
        match &self.database {
            Some(address) => Address::Postgres(address.clone()),
            None => Address::Sqlite(self.directory.clone(), self.synchronous),
        }
    }

    /// Opens what is there, to read it and nothing else: no table and no key is made, and what others write meanwhile is not seen.
    /// Every command is answered with [`WriteError::Closed`]. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// When there is no database or no key, or one cannot be read.
    pub async fn open_for_reading(self) -> Result<Store, OpenError> {
        let database = self.address().reader().await?;
        let moment = readers::moment(&database).await?;
        database::of_this_version(&moment, &self.directory).await?;
        schema::as_made(&moment).await?;
        let keys = Arc::new(Keys::read(&self.directory.join("keys"))?);
        let readers = Readers::Moment(Arc::new(moment));
        Ok(Store { keys, writer: Writer::none(), readers, clock: self.clock })
    }
}

/// What dialogues hold.
#[derive(Clone)]
pub struct Store {
    pub(crate) keys: Arc<Keys>,
    pub(crate) readers: Readers,
    writer: Writer,
    clock: Arc<dyn Clock>,
}

impl Store {
    /// Does what `command` asks, and waits until it is on the disk.
    ///
    /// # Errors
    /// When it is refused, or nothing could be written.
    pub async fn write(&self, command: Command) -> Result<Written, WriteError> {
        self.writer.write(command).await
    }

    /// Today, by the store's clock.
    pub fn today(&self) -> Day {
        self.clock.today()
    }

    /// Seconds since 1970, by the store's clock: for the staff's sessions and the time on a wall.
    pub fn now_s(&self) -> i64 {
        self.clock.now_s()
    }

    /// Waits until everything is written and every other handle gone, and closes the database: on SQLite, one file is left of it.
    pub async fn close(self) {
        self.readers.close().await;
        self.writer.close().await;
    }

    /// The code that the participant with this ticket has.
    pub fn code(&self, ticket: &str) -> Code {
        self.keys.code(ticket)
    }
}
