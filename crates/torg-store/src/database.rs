//! Which database, and how it is opened so that what is committed is on the disk.

use crate::{OpenError, entity::log, error::is_full};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, EntityTrait, SqlxPostgresConnector,
    SqlxSqliteConnector, Statement, TransactionTrait,
};
use sqlx::{
    ConnectOptions, Connection, Executor,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{
    cmp::Ordering,
    path::{Path, PathBuf},
    str::FromStr,
    time::Duration,
};

/// The schema, version by version: what is there is never changed, only added to.
const VERSIONS: [&str; 6] = [
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
    include_str!("schema/5.sql"),
    include_str!("schema/6.sql"),
];
const FILE: &str = "torg.db";
const READERS: u32 = 4;
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// Where the database is.
#[derive(Clone, Debug)]
pub enum Address {
    /// The file `torg.db` in this directory; and whether a commit waits for the disk.
    Sqlite(PathBuf, SqliteSynchronous),
    /// A PostgreSQL.
    Postgres(String),
}

impl Address {
    /// One connection, to write with; what is not there is made.
    ///
    /// # Errors
    /// When the file cannot be opened, the address is none, or nobody answers at it.
    pub async fn writer(&self) -> Result<DatabaseConnection, OpenError> {
        Ok(match self {
            Self::Sqlite(directory, synchronous) => {
                let options = sqlite(directory, *synchronous).create_if_missing(true);
                let pool = sqlite_pool(1).connect_with(options).await.map_err(refused)?;
                SqlxSqliteConnector::from_sqlx_sqlite_pool(pool)
            }
            Self::Postgres(address) => {
                let pool = PgPoolOptions::new().max_connections(1);
                let pool = pool.connect_with(postgres(address)?).await.map_err(refused)?;
                SqlxPostgresConnector::from_sqlx_postgres_pool(pool)
            }
        })
    }

    /// Some connections that can only read. One on which a transaction could not be ended would show the past for ever, so it is not
    /// used again: by the time it is back in the pool, what was dropped has been rolled back.
    ///
    /// # Errors
    /// When the address is none.
    pub fn readers(&self) -> Result<DatabaseConnection, OpenError> {
        Ok(match self {
            Self::Sqlite(directory, synchronous) => {
                let options = sqlite(directory, *synchronous).pragma("query_only", "ON");
                let pool = sqlite_pool(READERS)
                    .before_acquire(|it, _| Box::pin(async { Ok(!it.is_in_transaction()) }));
                SqlxSqliteConnector::from_sqlx_sqlite_pool(pool.connect_lazy_with(options))
            }
            Self::Postgres(address) => {
                let options = postgres(address)?.options([("default_transaction_read_only", "on")]);
                let pool = PgPoolOptions::new().max_connections(READERS).connect_lazy_with(options);
                SqlxPostgresConnector::from_sqlx_postgres_pool(pool)
            }
        })
    }

    /// One connection that can only read, to what is there: nothing is made.
    ///
    /// # Errors
    /// When it is not there, or cannot be read.
    pub async fn reader(&self) -> Result<DatabaseConnection, OpenError> {
        Ok(match self {
            Self::Sqlite(directory, _) => {
                let options = reading(directory)?;
                // Beside a database that several may use, SQLite keeps two files. Where it can make none, nobody writes either.
                let alone = !directory.join("torg.db-wal").exists();
                let options = options.clone().immutable(alone && !can_be_shared(&options).await);
                let pool = sqlite_pool(1).connect_with(options).await.map_err(refused)?;
                SqlxSqliteConnector::from_sqlx_sqlite_pool(pool)
            }
            Self::Postgres(address) => {
                let options = postgres(address)?;
                // A pool would try again and again for half a minute, and then not say why.
                options.connect().await.map_err(refused)?.close().await.map_err(refused)?;
                let pool = PgPoolOptions::new().max_connections(1).connect_with(options);
                SqlxPostgresConnector::from_sqlx_postgres_pool(pool.await.map_err(refused)?)
            }
        })
    }
}

fn sqlite(directory: &Path, synchronous: SqliteSynchronous) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(directory.join(FILE))
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .busy_timeout(BUSY_TIMEOUT)
        .pragma("secure_delete", "ON")
}

/// Connections stay open: the last one to close would take the shared memory with it, which a full disk has no room for again.
/// A file does not hang up: they are not tried each time before they are used, which would cost as much as most questions.
fn sqlite_pool(connections_max: u32) -> SqlitePoolOptions {
    let pool = SqlitePoolOptions::new().max_connections(connections_max).test_before_acquire(false);
    pool.idle_timeout(None).max_lifetime(None)
}

fn postgres(address: &str) -> Result<PgConnectOptions, OpenError> {
    let options = PgConnectOptions::from_str(address).map_err(refused)?;
    Ok(options.application_name("torg").options([("synchronous_commit", "on")]))
}

/// Copies the SQLite database in `directory` to the new file `to`, as it is at one moment, while others write. SQLite writes the copy
/// from what there is: what was erased is not in it, not even in free pages.
///
/// # Errors
/// When there is no database, or it cannot be read or copied.
pub async fn copy_sqlite(directory: &Path, to: &Path) -> Result<(), OpenError> {
    let mut connection = reading(directory)?.connect().await.map_err(refused)?;
    let copy = sqlx::query("VACUUM INTO ?").bind(to.to_string_lossy().into_owned());
    copy.execute(&mut connection).await.map_err(refused)?;
    connection.close().await.map_err(refused)
}

fn reading(directory: &Path) -> Result<SqliteConnectOptions, OpenError> {
    let file = directory.join("torg.db");
    if !file.exists() {
        return Err(no_database(directory));
    }
    Ok(SqliteConnectOptions::new().filename(file).read_only(true).busy_timeout(BUSY_TIMEOUT))
}

async fn can_be_shared(options: &SqliteConnectOptions) -> bool {
    let Ok(mut connection) = options.connect().await else { return false };
    connection.execute("SELECT 1 FROM sqlite_schema").await.is_ok()
}

/// Whether the schema is that of this Torg; nothing is changed if it is not.
///
/// # Errors
/// When there are no tables, or those of another version.
pub async fn of_this_version(database: &impl ConnectionTrait, directory: &Path) -> Result<(), OpenError> {
    let backend = database.get_database_backend();
    let (question, nowhere) = match backend {
        DbBackend::Postgres => (
            "SELECT 1 WHERE to_regclass('version') IS NOT NULL",
            OpenError::NoDatabase("the database that was named".to_owned()),
        ),
        _ => ("SELECT 1 FROM sqlite_schema WHERE name = 'version'", no_database(directory)),
    };
    if database.query_one_raw(Statement::from_string(backend, question)).await?.is_none() {
        return Err(nowhere);
    }
    let (found, known) = (version(database).await?, VERSIONS.len() as i32);
    match found.cmp(&known) {
        Ordering::Less => Err(OpenError::Earlier { found, known }),
        Ordering::Equal => Ok(()),
        Ordering::Greater => Err(OpenError::Later { found, known }),
    }
}

/// A database of SQLite with the tables of this Torg, and nothing in them.
///
/// # Errors
/// When SQLite cannot make it.
pub async fn in_memory() -> Result<DatabaseConnection, OpenError> {
    let pool = sqlite_pool(1).connect("sqlite::memory:").await.map_err(refused)?;
    let database = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
    migrate(&database).await?;
    Ok(database)
}

/// Whether anything was ever written.
///
/// # Errors
/// When the database fails.
pub async fn has_logs(database: &DatabaseConnection) -> Result<bool, DbErr> {
    Ok(log::Entity::find().one(database).await?.is_some())
}

fn no_database(directory: &Path) -> OpenError {
    OpenError::NoDatabase(format!("`{}`: name with --data the folder that it is in", directory.display()))
}

fn refused(error: sqlx::Error) -> OpenError {
    let error = DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error.into()));
    if is_full(&error) { OpenError::Full } else { OpenError::Database(error) }
}

/// Brings the schema to the version that this Torg knows: each step in one transaction, so that there is never half a one.
///
/// # Errors
/// When the database fails, or is of a later version.
pub async fn migrate(database: &DatabaseConnection) -> Result<(), OpenError> {
    let backend = database.get_database_backend();
    database
        .execute_unprepared("CREATE TABLE IF NOT EXISTS version (number INTEGER NOT NULL PRIMARY KEY)")
        .await?;
    loop {
        let transaction = database.begin_with_options(crate::writer::immediate()).await?;
        if backend == DbBackend::Postgres {
            transaction.execute_unprepared("LOCK TABLE version IN EXCLUSIVE MODE").await?;
        }
        let found = version(&transaction).await?;
        let known = VERSIONS.len() as i32;
        if found > known {
            return Err(OpenError::Later { found, known });
        }
        let Some(step) = VERSIONS.get(found as usize) else { return Ok(transaction.rollback().await?) };
        transaction.execute_unprepared(&dialect(step, backend)).await?;
        transaction.execute_unprepared(&format!("INSERT INTO version VALUES ({})", found + 1)).await?;
        transaction.commit().await?;
    }
}

async fn version(database: &impl ConnectionTrait) -> Result<i32, DbErr> {
    let question = "SELECT COALESCE(MAX(number), 0) AS number FROM version";
    let row =
        database.query_one_raw(Statement::from_string(database.get_database_backend(), question)).await?;
    row.map_or(Ok(0), |row| row.try_get("", "number"))
}

/// SQLite keeps a table with a key of its own in the order of that key when told so.
fn dialect(step: &str, backend: DbBackend) -> String {
    match backend {
        DbBackend::Postgres => step.replace(" BYTES", " BYTEA").replace(") KEYED;", ");"),
        _ => step.replace(" BYTES", " BLOB").replace(") KEYED;", ") WITHOUT ROWID;"),
    }
}
