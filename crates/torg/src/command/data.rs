//! Where dialogues are kept, as every command that needs them asks for it; and how such a command waits for what it asked.

use anyhow::{Context, Error, Result, anyhow};
use std::path::PathBuf;
use torg_store::{OpenError, Opening, Store};

const FOLDER: &str = "torg-data";
const FOLDER_VARIABLE: &str = "TORG_DATA";
const DATABASE_VARIABLE: &str = "TORG_DATABASE";

/// Where dialogues are kept.
#[derive(clap::Args)]
pub struct Data {
    /// Where the database and the keys are [default: $TORG_DATA, else torg-data]
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// A PostgreSQL database to use instead of the one in DIR, as postgres://…; the keys stay in DIR. Others on this machine
    /// may see what stands on a command line: give an address with a password as $TORG_DATABASE
    #[arg(long, value_name = "ADDRESS")]
    pub database: Option<String>,
}

impl Data {
    /// The folder.
    pub fn folder(&self) -> PathBuf {
        let named = self.data.clone().or_else(|| std::env::var_os(FOLDER_VARIABLE).map(PathBuf::from));
        named.unwrap_or_else(|| PathBuf::from(FOLDER))
    }

    /// Where reports are that only those who hold a dialogue see: below it a folder for each municipality, in it one for each dialogue.
    pub fn previews(&self) -> PathBuf {
        self.folder().join("previews")
    }

    /// The address of a database elsewhere, if there is one.
    pub fn address(&self) -> Option<String> {
        self.database.clone().or_else(|| std::env::var(DATABASE_VARIABLE).ok())
    }

    /// Works with what is there; what is not there is made.
    pub fn making<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        wait(async { with(self.open().await?, work).await })
    }

    /// Works with what is there.
    pub fn writing<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        wait(async {
            match self.opening().open_for_reading().await {
                Ok(store) => store.close().await,
                // Who writes brings it up.
                Err(OpenError::Earlier { .. }) => {}
                Err(error) => return Err(self.failed(error)),
            }
            with(self.open().await?, work).await
        })
    }

    /// Reads what is there, as it is at one moment.
    pub fn reading<T>(&self, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
        wait(async { with(self.open_for_reading().await?, work).await })
    }

    /// What is there, to be written to; what is not there is made.
    pub async fn open(&self) -> Result<Store> {
        self.opening().open().await.map_err(|error| self.failed(error))
    }

    /// What is there, to be read; nothing is made.
    pub async fn open_for_reading(&self) -> Result<Store> {
        self.opening().open_for_reading().await.map_err(|error| self.failed(error))
    }

    /// How the store is opened.
    pub fn opening(&self) -> Opening {
        let opening = Opening::new(&self.folder());
        match self.address() {
            Some(address) => opening.database(&address),
            None => opening,
        }
    }

    fn failed(&self, error: OpenError) -> Error {
        match error {
            OpenError::NoDatabase(_) => error.into(),
            _ => anyhow!("opening `{}`: {error}", self.folder().display()),
        }
    }
}

async fn with<T>(store: Store, work: impl AsyncFnOnce(&Store) -> Result<T>) -> Result<T> {
    let done = work(&store).await;
    store.close().await;
    done
}

/// Does asynchronous work to its end.
pub fn wait<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("starting to work with the database")?.block_on(work)
}
