//! The staff's rows, from the database and into it.

use super::{Office, StaffChange};
use crate::{
    Keys,
    command::Command,
    entity::{session, staff, waiting},
    load::some,
    save::rows,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeSet;

/// Keys of rows.
#[derive(Default)]
struct Needs {
    accounts: BTreeSet<String>,
    sessions: BTreeSet<String>,
    waiting: BTreeSet<String>,
}

impl Needs {
    fn add(&mut self, keys: &Keys, change: &StaffChange) {
        match change {
            StaffChange::Invite { municipality, name, .. } => {
                self.accounts.insert(keys.staff(*municipality, name));
            }
            StaffChange::Remove { id }
            | StaffChange::Prepare { id, .. }
            | StaffChange::Choose { id, .. }
            | StaffChange::Attempt { id, .. }
            | StaffChange::SignIn { id, .. } => {
                self.accounts.insert(id.clone());
            }
            StaffChange::Touch { session, .. } | StaffChange::SignOut { session } => {
                self.sessions.insert(keys.staff_hash("session", &session.0));
            }
            StaffChange::KeepReceipt { log, ticket, .. } => {
                self.waiting.insert(keys.participant(*log, ticket));
            }
            StaffChange::HandedOut { participants, .. } => self.waiting.extend(participants.iter().cloned()),
        }
    }
}

impl Office {
    /// Loads what `commands` need. Accounts are locked until the end of the transaction: no two servers count the same attempt.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn load(
        &mut self,
        keys: &Keys,
        database: &impl ConnectionTrait,
        commands: &[&Command],
    ) -> Result<(), DbErr> {
        let mut needs = Needs::default();
        for command in commands {
            if let Command::Staff(change) = command {
                needs.add(keys, change);
            }
        }
        self.accounts(database, needs.accounts).await?;
        for row in some::<session::Entity>(database, session::Column::Id, needs.sessions).await? {
            self.sessions.load(row.id.clone(), row);
        }
        for row in some::<waiting::Entity>(database, waiting::Column::Id, needs.waiting).await? {
            self.waiting.load(row.id.clone(), row);
        }
        Ok(())
    }

    /// With all their sessions.
    async fn accounts(
        &mut self,
        database: &impl ConnectionTrait,
        ids: BTreeSet<String>,
    ) -> Result<(), DbErr> {
        if ids.is_empty() {
            return Ok(());
        }
        let these = Condition::all().add(staff::Column::Id.is_in(ids.iter().cloned()));
        let accounts = staff::Entity::find().filter(these).order_by_asc(staff::Column::Id);
        for row in accounts.lock_exclusive().all(database).await? {
            self.staff.load(row.id.clone(), row);
        }
        for row in some::<session::Entity>(database, session::Column::Staff, ids).await? {
            self.sessions.load(row.id.clone(), row);
        }
        Ok(())
    }

    /// Writes everything that is different.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&self, database: &impl ConnectionTrait) -> Result<(), DbErr> {
        rows::<staff::Entity, _>(database, &self.staff, staff::Column::Id).await?;
        rows::<session::Entity, _>(database, &self.sessions, session::Column::Id).await?;
        rows::<waiting::Entity, _>(database, &self.waiting, waiting::Column::Id).await
    }
}
