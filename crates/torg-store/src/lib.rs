//! What dialogues hold, kept: on SQLite in a directory, or on PostgreSQL.
//!
//! This crate owns the only SQL, the ledger (`docs/ledger.md`) and the receipts. Everything that happens is an entry in a log with a
//! payload; the other tables are built from them (`state.rs`), and can be built again. What is acknowledged is on the disk.
//! It knows no page, no request, no definition of a dialogue and how no theme is found; it stores no address of a machine and no time of day.

mod audit;
mod batch;
mod became;
mod board;
pub mod body;
mod clock;
mod code;
mod command;
mod comparison;
mod contact;
mod database;
mod draft;
mod due;
pub mod entity;
mod error;
mod forget;
mod given;
mod heads;
mod intake;
mod keys;
pub mod ledger;
mod load;
mod needs;
mod past;
mod read;
mod readers;
mod receipt;
mod retention;
mod rows;
mod save;
mod schema;
mod seal;
mod staff;
mod standing;
mod state;
mod store;
mod surplus;
mod theirs;
mod tiles;
mod trees;
mod writer;

pub use audit::{Log, Stored, as_entry};
pub use became::{Became, InTheme, Stands};
pub use board::{Cluster, Order, Place, Said};
pub use clock::{Clock, SystemClock, days_before};
pub use code::{Code, CodeError};
pub use command::{Arrangement, Command, Compiled, Standing, TakePart, Text, Theme, To, Vote, What, Written};
pub use contact::ADDRESS_BYTES_MAX;
pub use database::copy_sqlite;
pub use error::{IntakeError, OpenError, ReadError, Refusal, RetentionError, WriteError};
pub use given::{Answered, Groups, Marked, Voted};
pub use intake::Intake;
pub use keys::{Keys, ticket};
pub use read::{Contribution, Dialogue, Tally};
pub use retention::{Due, Expire, Periods};
pub use staff::{
    Account, CHALLENGE_S_MAX, IDLE_S_MAX, Moderated, Noted, PASSKEYS_MAX, Passkey, Secret, SignedIn,
    StaffChange, WHOLE_S_MAX, Waiting,
};
pub use store::{Opening, Store};
pub use theirs::{Given, Receipt};
