//! Which database, and how it is opened so that what is committed is on the disk.

use crate::OpenError;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DbBackend, DbErr, SqlxPostgresConnector, SqlxSqliteConnector,
    Statement, TransactionTrait,
};
use sqlx::{
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use std::{path::Path, str::FromStr, time::Duration};

/// The schema, version by version: what is there is never changed, only added to.
const VERSIONS: [&str; 1] = [include_str!("schema/1.sql")];
const READERS: u32 = 4;
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// A connection to write with, and several to read with.
pub struct Connections {
    /// One connection.
    pub writer: DatabaseConnection,
    /// Those that read.
    pub readers: DatabaseConnection,
}

/// Opens the file `torg.db` in `directory`, and makes it if need be.
///
/// # Errors
/// When it cannot be opened.
pub async fn sqlite(directory: &Path, synchronous: SqliteSynchronous) -> Result<Connections, OpenError> {
    let options = SqliteConnectOptions::new()
        .filename(directory.join("torg.db"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .busy_timeout(BUSY_TIMEOUT)
        .pragma("secure_delete", "ON");
    let pool =
        SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await.map_err(refused)?;
    let readers = SqlitePoolOptions::new().max_connections(READERS);
    let readers = readers.connect_lazy_with(options.create_if_missing(false).pragma("query_only", "ON"));
    Ok(Connections {
        writer: SqlxSqliteConnector::from_sqlx_sqlite_pool(pool),
        readers: SqlxSqliteConnector::from_sqlx_sqlite_pool(readers),
    })
}

/// Connects to PostgreSQL.
///
/// # Errors
/// When the address is none, or nobody answers at it.
pub async fn postgres(address: &str) -> Result<Connections, OpenError> {
    let options = PgConnectOptions::from_str(address).map_err(refused)?;
    let options = options.application_name("torg").options([("synchronous_commit", "on")]);
    let pool =
        PgPoolOptions::new().max_connections(1).connect_with(options.clone()).await.map_err(refused)?;
    let readers = PgPoolOptions::new().max_connections(READERS);
    let readers = readers.connect_lazy_with(options.options([("default_transaction_read_only", "on")]));
    Ok(Connections {
        writer: SqlxPostgresConnector::from_sqlx_postgres_pool(pool),
        readers: SqlxPostgresConnector::from_sqlx_postgres_pool(readers),
    })
}

fn refused(error: sqlx::Error) -> OpenError {
    OpenError::Database(DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error.into())))
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
        let Some(step) = VERSIONS.get(found as usize) else { return Ok(()) };
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
