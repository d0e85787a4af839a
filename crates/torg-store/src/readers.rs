//! With what is read: connections of a pool, each question in a transaction of its own, or one transaction that goes on, in which everything is as
//! it was when it began.

use sea_orm::{
    DatabaseConnection, DatabaseExecutor, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    TransactionOptions, TransactionTrait,
};
use std::sync::Arc;

/// See the module.
#[derive(Clone)]
pub enum Readers {
    /// What a server reads with.
    Pool(DatabaseConnection),
    /// What an audit reads with.
    Moment(Arc<DatabaseTransaction>),
}

impl Readers {
    /// A view in which everything is of one moment, whatever is written meanwhile: what one question finds is still there for the next.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn view(&self) -> Result<DatabaseTransaction, DbErr> {
        match self {
            Self::Pool(database) => moment(database).await,
            Self::Moment(moment) => moment.begin().await,
        }
    }

    /// For a question that is asked alone. It sees one moment without a transaction, whose beginning and end would cost more than most
    /// questions.
    pub fn single(&self) -> DatabaseExecutor<'_> {
        match self {
            Self::Pool(database) => database.into(),
            Self::Moment(moment) => moment.as_ref().into(),
        }
    }

    /// Closes the connections.
    pub async fn close(self) {
        if let Self::Pool(database) = self {
            // Whatever could fail here has been read already.
            let _ = database.close().await;
        }
    }
}

/// The database as it is at the first question, for as long as this is kept.
///
/// # Errors
/// When the database fails.
pub async fn moment(database: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    database.begin_with_options(options(database)).await
}

fn options(database: &DatabaseConnection) -> TransactionOptions {
    let repeatable = database.get_database_backend() == DbBackend::Postgres;
    TransactionOptions {
        isolation_level: repeatable.then_some(IsolationLevel::RepeatableRead),
        ..Default::default()
    }
}
