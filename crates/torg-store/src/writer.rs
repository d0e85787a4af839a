//! The one that writes. Commands wait in a queue; the writer takes as many as are waiting, runs them as one [`Batch`] in one
//! transaction, and answers each only when the transaction is on the disk. While the disk works the next ones gather: the more
//! people take part, the more share one wait.

use crate::{
    Keys, WriteError,
    batch::Batch,
    clock::Clock,
    command::{Command, Written},
    database::Address,
    forget::Forgetting,
    load::{Edges, load},
    save::save,
};
use sea_orm::{
    DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::sync::Arc;
use tokio::{
    sync::{mpsc, oneshot, watch},
    time::timeout_at,
};

/// Commands in one transaction.
const BATCH_COMMANDS_MAX: usize = 512;
/// Commands that wait; what comes beyond is told to come back.
const QUEUE_COMMANDS_MAX: usize = 4096;

type Answer = Result<Written, WriteError>;

struct Job {
    command: Command,
    answer: oneshot::Sender<Answer>,
}

/// Hands commands to the writer.
#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Job>,
    working: watch::Receiver<()>,
}

impl Writer {
    /// Starts writing to `database`, which is at `address`, until every handle is gone. Must be called within a tokio runtime.
    pub fn start(
        address: Address,
        database: DatabaseConnection,
        keys: Arc<Keys>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let (queue, receiver) = mpsc::channel(QUEUE_COMMANDS_MAX);
        let (at_work, working) = watch::channel(());
        let forgetting = Forgetting::new(database.get_database_backend());
        let desk = Desk { address, database, in_doubt: false, keys, clock, edges: Edges::new(), forgetting };
        tokio::spawn(async move {
            desk.work(receiver).await;
            drop(at_work);
        });
        Self { queue, working }
    }

    /// Nobody: every command is answered with [`WriteError::Closed`].
    pub fn none() -> Self {
        Self { queue: mpsc::channel(1).0, working: watch::channel(()).1 }
    }

    /// Waits until everything is written, the database is closed, and every other handle gone.
    pub async fn close(mut self) {
        drop(self.queue);
        while self.working.changed().await.is_ok() {}
    }

    /// Writes `command`, and waits until it is on the disk.
    ///
    /// # Errors
    /// When it is refused, or nothing could be written.
    pub async fn write(&self, command: Command) -> Answer {
        let (answer, answered) = oneshot::channel();
        self.queue.try_send(Job { command, answer }).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => WriteError::Busy,
            mpsc::error::TrySendError::Closed(_) => WriteError::Closed,
        })?;
        answered.await.unwrap_or(Err(WriteError::Closed))
    }
}

struct Desk {
    address: Address,
    database: DatabaseConnection,
    /// Whether `database` may be in the middle of something.
    in_doubt: bool,
    keys: Arc<Keys>,
    clock: Arc<dyn Clock>,
    edges: Edges,
    forgetting: Forgetting,
}

impl Desk {
    async fn work(mut self, mut queue: mpsc::Receiver<Job>) {
        let mut jobs = Vec::with_capacity(BATCH_COMMANDS_MAX);
        loop {
            let taken = queue.recv_many(&mut jobs, BATCH_COMMANDS_MAX);
            let count = match self.forgetting.due() {
                Some(due) => timeout_at(due, taken).await,
                None => Ok(taken.await),
            };
            match count {
                Ok(0) => {
                    // All that is committed is on the disk.
                    let _ = self.database.close().await;
                    return;
                }
                Ok(_) => self.together(std::mem::take(&mut jobs)).await,
                Err(_) => self.forget().await,
            }
        }
    }

    /// All in one transaction; when another process was faster with one of them, each in its own.
    async fn together(&mut self, jobs: Vec<Job>) {
        let commands: Vec<&Command> = jobs.iter().map(|job| &job.command).collect();
        let answers = match self.transaction(&commands).await {
            Ok(answers) => answers,
            Err(WriteError::Overtaken) => self.apart(&commands).await,
            Err(error) => vec![Err(error); jobs.len()],
        };
        for (job, answer) in jobs.into_iter().zip(answers) {
            // Whoever asked may be gone; what was written stays.
            let _ = job.answer.send(answer);
        }
    }

    async fn apart(&mut self, commands: &[&Command]) -> Vec<Answer> {
        let mut answers = Vec::with_capacity(commands.len());
        for command in commands {
            let answer = self.transaction(&[command]).await;
            answers.push(answer.and_then(|mut one| one.pop().unwrap_or(Err(WriteError::Closed))));
        }
        answers
    }

    async fn transaction(&mut self, commands: &[&Command]) -> Result<Vec<Answer>, WriteError> {
        if self.in_doubt {
            self.reopen().await?;
        }
        self.in_doubt = true;
        let keys = self.keys.clone();
        let mut batch = Batch::new(&keys, self.clock.today());
        let transaction = self.database.begin_with_options(immediate()).await?;
        let answers = match run(&mut batch, &transaction, commands, &self.edges).await {
            Ok(answers) => answers,
            Err(error) => {
                let ended = transaction.rollback().await.is_ok();
                self.in_doubt = !ended || error != WriteError::Overtaken;
                return Err(error);
            }
        };
        if batch.is_settled() {
            transaction.rollback().await?;
            self.in_doubt = false;
            return Ok(answers);
        }
        transaction.commit().await?;
        self.in_doubt = false;
        if batch.is_to_be_forgotten() {
            self.forgetting.remember();
        }
        self.edges.extend(batch.into_edges());
        self.forget().await;
        Ok(answers)
    }

    async fn forget(&mut self) {
        self.in_doubt = self.forgetting.forget(&self.database).await.is_err();
    }

    /// A connection on which something failed is not used again. When a commit fails, SQLite ends the transaction; sqlx then fails to
    /// end it once more, counts it as open, and makes every later one a savepoint in it: released, acknowledged, and on no disk.
    ///
    /// SQLite itself needs no more than that. What a failed `fsync` was to write may be marked clean in the system's memory and
    /// never be written, but it is only frames of the write-ahead log that nobody was told of: the next transaction writes the same
    /// places again, and a checkpoint that failed counts nothing as written and copies it all again.
    ///
    /// The new connection is there before the old one closes: the last to close would take the shared memory with it.
    async fn reopen(&mut self) -> Result<(), WriteError> {
        let other = self.address.writer().await?;
        let doubtful = std::mem::replace(&mut self.database, other);
        self.edges.clear();
        self.in_doubt = false;
        Ok(doubtful.close().await?)
    }
}

/// Everything but the end of the transaction.
async fn run(
    batch: &mut Batch<'_>,
    transaction: &DatabaseTransaction,
    commands: &[&Command],
    edges: &Edges,
) -> Result<Vec<Answer>, WriteError> {
    load(batch, transaction, commands, edges).await?;
    let answers = commands.iter().map(|command| batch.run(command)).collect();
    if !batch.is_settled() {
        save(batch, transaction).await?;
    }
    Ok(answers)
}

/// SQLite would let two processes begin to write, and one of them fail in the middle.
pub fn immediate() -> TransactionOptions {
    TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    }
}
