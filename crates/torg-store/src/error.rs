//! What can go wrong with the store. Whoever calls acts differently on each: an operator mends a [`OpenError`]; a handler answers a
//! [`WriteError`] with a status and, when nothing was stored, says so; a [`Refusal`] is for whom it concerns.

use crate::CodeError;
use sea_orm::{DbErr, RuntimeErr, SqlErr};
use std::path::PathBuf;
use thiserror::Error;

/// SQLite's `SQLITE_FULL` and, of the shared memory, `SQLITE_IOERR_SHMSIZE`; PostgreSQL's `disk_full`.
const NO_ROOM: [&str; 3] = ["13", "4874", "53100"];

/// Why the store cannot be opened.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The data directory cannot be made, read or written.
    #[error("the data directory {}: {cause}", path.display())]
    Directory {
        /// Which file or folder.
        path: PathBuf,
        /// The system's words.
        cause: std::io::Error,
    },
    /// A key file does not hold a key.
    #[error("{} is not a key of 64 hexadecimal digits; put back the one from your last backup", .0.display())]
    Key(PathBuf),
    /// There is nothing to read.
    #[error("nothing of Torg is in {0}")]
    NoDatabase(String),
    /// The keys that the database was written with are not there.
    #[error(
        "the keys that the database was written with are missing in {}: put them back from where you keep a copy", .0.display()
    )]
    NoKeys(PathBuf),
    /// The database cannot be reached or read.
    #[error("the database cannot be opened: {0}")]
    Database(#[from] DbErr),
    /// The database's own description of its tables is damaged, or someone has changed it.
    #[error("the database is damaged: `{0}` is not as Torg makes it; put back a backup")]
    Tables(String),
    /// There is no room on the disk.
    #[error("there is no room on the disk to open the database; make some")]
    Full,
    /// The database was written by an earlier Torg, and is only read.
    #[error(
        "the database has version {found}, and this Torg version {known}: open it once for writing, as a server does"
    )]
    Earlier {
        /// Of the database.
        found: i32,
        /// Of this program.
        known: i32,
    },
    /// The database belongs to a later Torg.
    #[error(
        "the database has version {found}, and this Torg knows versions up to {known}: it was written by a later Torg, use that one"
    )]
    Later {
        /// Of the database.
        found: i32,
        /// Of this program.
        known: i32,
    },
}

/// Why something was not received.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WriteError {
    /// It is not allowed, or there is nothing to do it to.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// More is waiting than can be written soon.
    #[error("too much is waiting to be written; try again in a moment")]
    Busy,
    /// Another process wrote the same at the same moment.
    #[error("someone else wrote this at the same moment; try again")]
    Overtaken,
    /// There is no room on the disk.
    #[error("there is no room on the disk; nothing was stored")]
    Full,
    /// The database failed. It is not acknowledged, and is in no table; but when the machine stops at this very moment, it may be
    /// there afterwards. Sent once more with the same ticket it counts once.
    #[error("the database failed, and this was not received: {0}")]
    Failed(String),
    /// The log is not as this server left it.
    #[error(
        "the log {0} is not as this server signed it: nothing is written to it; `torg verify --data` says what was changed"
    )]
    Tampered(String),
    /// The writer has stopped.
    #[error("the store is closed")]
    Closed,
}

impl From<DbErr> for WriteError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Overtaken,
            _ if is_full(&error) => Self::Full,
            _ => Self::Failed(error.to_string()),
        }
    }
}

/// When the writer had to connect anew, and could not.
impl From<OpenError> for WriteError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Database(error) => error.into(),
            OpenError::Full => Self::Full,
            other => Self::Failed(other.to_string()),
        }
    }
}

/// Whether that is why.
pub fn is_full(error: &DbErr) -> bool {
    let (DbErr::Conn(RuntimeErr::SqlxError(error))
    | DbErr::Exec(RuntimeErr::SqlxError(error))
    | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return false;
    };
    let code = error.as_database_error().and_then(|it| it.code());
    code.is_some_and(|code| NO_ROOM.contains(&&*code))
}

/// Why logs of another store are not taken in.
#[derive(Debug, Error)]
pub enum IntakeError {
    /// It was taken in before, or comes from here.
    #[error("the log {0} is here already")]
    IsThere(String),
    /// There is a municipality with this slug.
    #[error("there is another municipality `{0}` here, with a log of its own")]
    MunicipalityTaken(String),
    /// The municipality is here, and its log says something else.
    #[error("the municipality is here already, and its log goes on otherwise than here")]
    OtherMunicipality,
    /// Something has an id, a name or a code that something else has.
    #[error("something in it has the id, the name or the code of something that is here already")]
    Clash,
    /// An entry or a payload is none.
    #[error("it is damaged: {0}")]
    Damaged(String),
    /// The database failed.
    #[error("the database failed: {0}")]
    Failed(DbErr),
}

impl From<DbErr> for IntakeError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Clash,
            _ => Self::Failed(error),
        }
    }
}

/// Why nothing could be read.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The database failed.
    #[error("the database cannot be read: {0}")]
    Database(#[from] DbErr),
    /// What is stored is not what Torg stores.
    #[error("what is stored is damaged ({0}); `torg verify --data` says more")]
    Damaged(String),
}

/// Why what is due could not be erased.
#[derive(Debug, Error)]
pub enum RetentionError {
    /// It could not be found out what is due.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// It could not be erased.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Why someone's wish is not carried out.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// There is no such municipality.
    #[error("there is no municipality `{0}`")]
    NoMunicipality(String),
    /// There is no such dialogue.
    #[error("there is no such dialogue")]
    NoDialogue,
    /// The name is taken.
    #[error("there is one named `{0}` already")]
    Taken(String),
    /// A name that cannot stand in an address.
    #[error(
        "`{0}` cannot be a name: it takes lower-case letters, digits and hyphens, at most 40, and begins with a letter"
    )]
    Name(String),
    /// It is not open.
    #[error("the dialogue is not open")]
    NotOpen,
    /// It was open once, and what people took part in stays as it was.
    #[error("the dialogue was opened; what people took part in does not change")]
    WasOpen,
    /// It is so already.
    #[error("the dialogue is {0} already")]
    Already(&'static str),
    /// Not a code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// Nobody has this code.
    #[error("nobody has this code in this dialogue")]
    UnknownCode,
    /// Whoever has the code has erased everything.
    #[error("everything that came with this code has been erased")]
    Erased,
    /// No such contribution, or not by this participant.
    #[error("there is no such contribution")]
    NoContribution,
    /// Nothing was given.
    #[error("nothing was given")]
    Nothing,
    /// Everything that can be given so has been.
    #[error("no more of this can be given")]
    NoMore,
    /// No address is that long.
    #[error("the address is too long")]
    Address,
    /// Nobody of the staff is meant, or they have no such invitation.
    #[error("there is no such account")]
    NoAccount,
    /// Without it, nobody could sign in to the account.
    #[error("this is the only way in")]
    LastWay,
    /// Too many attempts to sign in, or a code that has been used.
    #[error("this cannot be tried now")]
    NotNow,
}
