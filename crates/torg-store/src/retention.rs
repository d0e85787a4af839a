//! What is kept for a time and no longer: what is due in a dialogue today, and its end. The store does not know for how long; whoever
//! asks has read it in the dialogue's definition. Participants go some hundred at a time, so that nobody who writes waits for long.

use crate::{
    ReadError, RetentionError, Store, WriteError,
    command::Command,
    due::{Over, beside_the_log, closed, some_due},
};
use std::time::Duration;
use torg_core::Day;

/// Others come first.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
const TRIES: u32 = 60;

/// For how many days each class is kept: after the dialogue was closed, drafts after they were begun. `None`: until
/// someone has said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Periods {
    /// What was said, answered and voted.
    pub contributions: Option<u32>,
    /// Which groups participants see themselves in.
    pub groups: Option<u32>,
    /// Addresses of those who want to hear more.
    pub contact: Option<u32>,
    /// What was begun and never sent.
    pub drafts: Option<u32>,
}

/// How much is due, or was erased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Participants of whom something is.
    pub participants: u64,
    /// Addresses.
    pub contacts: u64,
    /// Drafts.
    pub drafts: u64,
}

/// What goes together, because its time is over.
#[derive(Clone, Debug)]
pub enum Expire {
    /// What these participants gave, or the groups they see themselves in, or both.
    Participants {
        /// Of which dialogue.
        log: i64,
        /// Who.
        participants: Vec<String>,
        /// What they gave.
        given: bool,
        /// Their groups.
        groups: bool,
    },
    /// Words that are nobody's: names on walls, and observations.
    Beside {
        /// Of which dialogue.
        log: i64,
    },
    /// All addresses.
    Contacts {
        /// Of which dialogue.
        log: i64,
    },
    /// Drafts.
    Drafts {
        /// Of which dialogue.
        log: i64,
        /// They were begun on this day or before it.
        until: Day,
    },
}

impl Expire {
    /// Of which dialogue.
    pub fn log(&self) -> i64 {
        match self {
            Self::Participants { log, .. }
            | Self::Beside { log }
            | Self::Contacts { log }
            | Self::Drafts { log, .. } => *log,
        }
    }

    /// Whose.
    pub fn participants(&self) -> &[String] {
        match self {
            Self::Participants { participants, .. } => participants,
            Self::Beside { .. } | Self::Contacts { .. } | Self::Drafts { .. } => &[],
        }
    }
}

impl Store {
    /// What of this dialogue is due today; nothing is changed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn due(&self, log: i64, periods: &Periods) -> Result<Due, ReadError> {
        let view = self.view().await?;
        let over = Over::of(closed(&view, log).await?, self.today(), periods);
        let mut due = beside_the_log(&view, log, over).await?;
        let mut after = String::new();
        while let Some(some) = some_due(&view, log, &after, over).await? {
            due.participants += some.due.len() as u64;
            after = some.last;
        }
        Ok(due)
    }

    /// Erases what of this dialogue is due today, and says how much that was.
    ///
    /// # Errors
    /// When the database fails; what was erased before that is, and the rest will be the next time.
    pub async fn expire(&self, log: i64, periods: &Periods) -> Result<Due, RetentionError> {
        let over = Over::of(closed(&self.view().await?, log).await?, self.today(), periods);
        let mut erased = beside_the_log(&self.view().await?, log, over).await?;
        if erased.contacts > 0 {
            self.patiently(Expire::Contacts { log }).await?;
        }
        if let Some(until) = over.drafts_until.filter(|_| erased.drafts > 0) {
            self.patiently(Expire::Drafts { log, until }).await?;
        }
        let mut after = String::new();
        while let Some(some) = some_due(&self.view().await?, log, &after, over).await? {
            let Over { given, groups, .. } = over;
            if !some.due.is_empty() {
                erased.participants += self
                    .patiently(Expire::Participants { log, participants: some.due, given, groups })
                    .await?;
            }
            after = some.last;
        }
        if over.given {
            self.patiently(Expire::Beside { log }).await?;
        }
        Ok(erased)
    }

    /// How many participants it was about.
    async fn patiently(&self, it: Expire) -> Result<u64, WriteError> {
        let mut tries = 0;
        loop {
            match self.write(Command::Expire(it.clone())).await {
                Ok(written) => return Ok(written.ids.len() as u64),
                Err(WriteError::Busy | WriteError::Overtaken) if tries < TRIES => tries += 1,
                Err(error) => return Err(error),
            }
            tokio::time::sleep(AGAIN_AFTER).await;
        }
    }
}
