//! The staff's rows, from the database and into it.

use super::{Office, StaffChange};
use crate::{
    Keys,
    command::Command,
    entity::{challenge, passkey, session, staff, waiting},
    load::some,
    save::rows,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeSet;

/// Challenges that wait no longer, at a time.
const TAKEN_AWAY_MAX: u64 = 100;

/// Keys of rows.
#[derive(Default)]
struct Needs {
    accounts: BTreeSet<String>,
    sessions: BTreeSet<String>,
    waiting: BTreeSet<String>,
    passkeys: BTreeSet<String>,
    challenges: BTreeSet<String>,
    /// Challenges that wait no longer are taken away.
    over_by_s: Option<i64>,
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
            | StaffChange::SignIn { id, .. }
            | StaffChange::RenamePasskey { id, .. }
            | StaffChange::RemoveWay { id, .. }
            | StaffChange::UsePasskey { id, .. } => {
                self.accounts.insert(id.clone());
            }
            StaffChange::AddPasskey { id, passkey, .. } => {
                self.accounts.insert(id.clone());
                self.passkeys.insert(passkey.id.clone());
            }
            StaffChange::Challenge { now_s, .. } => self.over_by_s = self.over_by_s.max(Some(*now_s)),
            StaffChange::Answer { token, what, .. } => {
                self.challenges.insert(keys.staff_hash(what, &token.0));
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
        for row in some::<passkey::Entity>(database, passkey::Column::Id, needs.passkeys).await? {
            self.passkeys.load(row.id.clone(), row);
        }
        self.challenges(database, needs.challenges, needs.over_by_s).await
    }

    /// Those that are answered, locked so that no two servers take the same answer; and some of those that wait no longer.
    async fn challenges(
        &mut self,
        database: &impl ConnectionTrait,
        ids: BTreeSet<String>,
        over_by_s: Option<i64>,
    ) -> Result<(), DbErr> {
        let mut rows = Vec::new();
        if !ids.is_empty() {
            let these = challenge::Entity::find().filter(challenge::Column::Id.is_in(ids));
            rows = these.order_by_asc(challenge::Column::Id).lock_exclusive().all(database).await?;
        }
        if let Some(now_s) = over_by_s {
            let over = challenge::Entity::find().filter(challenge::Column::UntilS.lte(now_s));
            rows.append(&mut over.limit(TAKEN_AWAY_MAX).all(database).await?);
        }
        rows.into_iter().for_each(|row| self.challenges.load(row.id.clone(), row));
        Ok(())
    }

    /// With all their sessions and passkeys.
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
        for row in some::<session::Entity>(database, session::Column::Staff, ids.iter().cloned()).await? {
            self.sessions.load(row.id.clone(), row);
        }
        for row in some::<passkey::Entity>(database, passkey::Column::Staff, ids).await? {
            self.passkeys.load(row.id.clone(), row);
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
        rows::<waiting::Entity, _>(database, &self.waiting, waiting::Column::Id).await?;
        rows::<passkey::Entity, _>(database, &self.passkeys, passkey::Column::Id).await?;
        rows::<challenge::Entity, _>(database, &self.challenges, challenge::Column::Id).await
    }
}
