//! The store as its users see it: opened once, written to with commands, asked with questions.

use crate::{
    Code, Keys, OpenError, WriteError,
    clock::{Clock, SystemClock},
    command::{Command, Written},
    database::{self, Address},
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

    /// Opens the store; what is not there is made. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// When the directory, a key or the database cannot be opened.
    pub async fn open(self) -> Result<Store, OpenError> {
        let keys = Arc::new(Keys::open(&self.directory.join("keys"))?);
        let address = match self.database {
            Some(address) => Address::Postgres(address),
            None => Address::Sqlite(self.directory, self.synchronous),
        };
        let database = address.writer().await?;
        database::migrate(&database).await?;
        let readers = address.readers()?;
        let writer = Writer::start(address, database, keys.clone(), self.clock.clone());
        Ok(Store { keys, writer, readers, clock: self.clock })
    }
}

/// What dialogues hold.
#[derive(Clone)]
pub struct Store {
    pub(crate) keys: Arc<Keys>,
    pub(crate) readers: DatabaseConnection,
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

    /// The code that the participant with this ticket has.
    pub fn code(&self, ticket: &str) -> Code {
        self.keys.code(ticket)
    }
}
