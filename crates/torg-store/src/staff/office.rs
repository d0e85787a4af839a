//! Rows of the staff's tables, and what a change does to them.

use super::{FRESH_S_MAX, IDLE_S_MAX, StaffChange, TOUCHED_EVERY_S, WHOLE_S_MAX, wait_s};
use crate::{
    Keys, Refusal,
    command::Written,
    draft,
    entity::{challenge, passkey, session, staff, waiting},
    rows::Rows,
};

/// Those that are needed.
#[derive(Default)]
pub struct Office {
    pub(super) staff: Rows<String, staff::Model>,
    pub(super) sessions: Rows<String, session::Model>,
    pub(super) waiting: Rows<String, waiting::Model>,
    pub(super) passkeys: Rows<String, passkey::Model>,
    pub(super) challenges: Rows<String, challenge::Model>,
}

impl Office {
    /// Whether there is nothing to write.
    pub fn is_settled(&self) -> bool {
        self.staff.is_settled()
            && self.sessions.is_settled()
            && self.waiting.is_settled()
            && self.passkeys.is_settled()
            && self.challenges.is_settled()
    }

    /// Does what `change` says.
    ///
    /// # Errors
    /// When there is no such account, or it must wait.
    pub fn run(&mut self, keys: &Keys, change: &StaffChange) -> Result<Written, Refusal> {
        match change {
            StaffChange::Invite { municipality, name, role, invitation, until_s } => {
                let invitation = keys.staff_hash("invitation", &invitation.0);
                self.invite(keys, *municipality, (name, role), invitation, *until_s);
                Ok(())
            }
            StaffChange::Remove { id } => self.remove(id),
            StaffChange::Prepare { id, secret } => self.change(id, |row| {
                row.secret = Some(draft::seal(&keys.staff_seal(id), id, &secret.0));
            }),
            StaffChange::Choose { id, invitation, password, step, session, now_s } => {
                if let Some(it) = invitation {
                    self.accept(id, &keys.staff_hash("invitation", &it.0), *now_s)?;
                }
                self.choose(id, password, *step)?;
                self.begin(id, keys.staff_hash("session", &session.0), *now_s);
                Ok(())
            }
            StaffChange::Attempt { id, now_s } => self.attempt(id, *now_s),
            StaffChange::SignIn { id, step, session, now_s } => {
                self.sign_in(id, *step, keys.staff_hash("session", &session.0), *now_s)
            }
            StaffChange::Challenge { .. }
            | StaffChange::Answer { .. }
            | StaffChange::AddPasskey { .. }
            | StaffChange::RenamePasskey { .. }
            | StaffChange::RemoveWay { .. }
            | StaffChange::UsePasskey { .. } => self.run_passkey(keys, change),
            StaffChange::Touch { session, now_s } => {
                self.touch(&keys.staff_hash("session", &session.0), *now_s);
                Ok(())
            }
            StaffChange::SignOut { session } => {
                self.sessions.take_away(keys.staff_hash("session", &session.0));
                Ok(())
            }
            StaffChange::KeepReceipt { log, staff, ticket } => {
                self.keep_receipt(keys, *log, staff, ticket);
                Ok(())
            }
            StaffChange::HandedOut { participants, staff } => {
                self.handed_out(participants, staff);
                Ok(())
            }
        }
        .map(|()| Written::default())
    }

    fn invite(
        &mut self,
        keys: &Keys,
        municipality: i64,
        (name, role): (&str, &str),
        invitation: String,
        until_s: i64,
    ) {
        let id = keys.staff(municipality, name);
        self.begin_anew(&id);
        let row = staff::Model {
            id: id.clone(),
            municipality,
            name: name.split_whitespace().collect::<Vec<_>>().join(" "),
            role: role.to_owned(),
            password: None,
            secret: None,
            step: 0,
            failures: 0,
            wait_until_s: 0,
            invitation: Some(invitation),
            invited_until_s: until_s,
        };
        self.staff.put(id, row);
    }

    fn remove(&mut self, id: &str) -> Result<(), Refusal> {
        self.account(id)?;
        self.begin_anew(id);
        self.staff.remove(&id.to_owned());
        Ok(())
    }

    /// Without any passkey, and signed out everywhere.
    fn begin_anew(&mut self, id: &str) {
        self.sign_out_everywhere(id);
        self.passkeys_of(id).iter().for_each(|passkey| self.passkeys.remove(passkey));
    }

    pub(super) fn accept(&self, id: &str, invitation: &str, now_s: i64) -> Result<(), Refusal> {
        let row = self.account(id)?;
        let holds = row.invitation.as_deref() == Some(invitation) && now_s < row.invited_until_s;
        if holds { Ok(()) } else { Err(Refusal::NoAccount) }
    }

    fn choose(&mut self, id: &str, password: &str, step: Option<i64>) -> Result<(), Refusal> {
        let before = self.account(id)?.step;
        if step.is_some_and(|step| before >= step) {
            return Err(Refusal::NotNow);
        }
        self.sign_out_everywhere(id);
        self.change(id, |row| {
            row.password = Some(password.to_owned());
            (row.invitation, row.invited_until_s) = (None, 0);
            (row.step, row.failures, row.wait_until_s) = (step.unwrap_or(before), 0, 0);
        })
    }

    fn attempt(&mut self, id: &str, now_s: i64) -> Result<(), Refusal> {
        if now_s < self.account(id)?.wait_until_s {
            return Err(Refusal::NotNow);
        }
        self.change(id, |row| {
            row.failures += 1;
            row.wait_until_s = now_s + wait_s(row.failures);
        })
    }

    fn sign_in(&mut self, id: &str, step: i64, session: String, now_s: i64) -> Result<(), Refusal> {
        if self.account(id)?.step >= step {
            return Err(Refusal::NotNow);
        }
        self.change(id, |row| row.step = step)?;
        self.let_in(id, session, now_s)
    }

    /// Attempts are forgotten, and so are sessions that have ended.
    pub(super) fn let_in(&mut self, id: &str, session: String, now_s: i64) -> Result<(), Refusal> {
        self.change(id, |row| (row.failures, row.wait_until_s) = (0, 0))?;
        self.sign_out(|other| other.staff == id && !is_live(other, now_s));
        self.begin(id, session, now_s);
        Ok(())
    }

    pub(super) fn begin(&mut self, id: &str, session: String, now_s: i64) {
        let row = session::Model { id: session.clone(), staff: id.to_owned(), begun_s: now_s, used_s: now_s };
        self.sessions.put(session, row);
    }

    fn touch(&mut self, session: &String, now_s: i64) {
        if self.sessions.get(session).is_some_and(|row| is_stale(row, now_s)) {
            self.sessions.change(session, |row| row.used_s = now_s);
        }
    }

    fn keep_receipt(&mut self, keys: &Keys, log: i64, staff: &str, ticket: &str) {
        let id = keys.participant(log, ticket);
        if self.waiting.get(&id).is_none() {
            let sealed = draft::seal(&keys.staff_seal(&id), &id, ticket);
            self.waiting.put(id.clone(), waiting::Model { id, log, staff: staff.to_owned(), sealed });
        }
    }

    fn handed_out(&mut self, participants: &[String], staff: &str) {
        for id in participants {
            if self.waiting.get(id).is_some_and(|row| row.staff == staff) {
                self.waiting.remove(id);
            }
        }
    }

    pub(super) fn account(&self, id: &str) -> Result<&staff::Model, Refusal> {
        self.staff.get(&id.to_owned()).ok_or(Refusal::NoAccount)
    }

    pub(super) fn change(&mut self, id: &str, change: impl FnOnce(&mut staff::Model)) -> Result<(), Refusal> {
        self.account(id)?;
        self.staff.change(&id.to_owned(), change);
        Ok(())
    }

    pub(super) fn sign_out_everywhere(&mut self, id: &str) {
        self.sign_out(|session| session.staff == id);
    }

    pub(super) fn sign_out(&mut self, which: impl Fn(&session::Model) -> bool) {
        let gone: Vec<String> =
            self.sessions.iter().filter(|(_, row)| which(row)).map(|(id, _)| id.clone()).collect();
        gone.iter().for_each(|id| self.sessions.remove(id));
    }
}

/// Whether its use is to be written down again.
pub fn is_stale(session: &session::Model, now_s: i64) -> bool {
    now_s - session.used_s >= TOUCHED_EVERY_S
}

/// Whether the session still holds.
pub fn is_live(session: &session::Model, now_s: i64) -> bool {
    now_s - session.used_s < IDLE_S_MAX && now_s - session.begun_s < WHOLE_S_MAX
}

/// Whether it began so lately that how one signs in can be changed in it.
pub fn is_fresh(session: &session::Model, now_s: i64) -> bool {
    now_s - session.begun_s < FRESH_S_MAX
}
