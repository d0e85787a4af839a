//! What happens to passkeys and to the challenges that wait for them. Whether a passkey has signed rightly is known before; here is what
//! counts once: a challenge, an invitation, what an authenticator counts, and the last way in.

use super::{CHALLENGE_S_MAX, Office, PASSKEYS_MAX, Passkey, StaffChange};
use crate::{
    Keys, Refusal,
    entity::{challenge, passkey},
};

impl Office {
    /// Does what `change` says, if it is about passkeys.
    pub(super) fn run_passkey(&mut self, keys: &Keys, change: &StaffChange) -> Result<(), Refusal> {
        match change {
            StaffChange::Challenge { token, what, now_s } => {
                self.challenge(keys.staff_hash(what, &token.0), *now_s);
                Ok(())
            }
            StaffChange::Answer { token, what, now_s } => {
                self.answer(&keys.staff_hash(what, &token.0), *now_s)
            }
            StaffChange::AddPasskey { id, passkey, welcome, now_s } => {
                if let Some((invitation, _)) = welcome {
                    self.accept(id, &keys.staff_hash("invitation", &invitation.0), *now_s)?;
                }
                self.add_passkey(id, passkey)?;
                match welcome {
                    Some((_, session)) => self.welcome(id, keys.staff_hash("session", &session.0), *now_s),
                    None => Ok(()),
                }
            }
            StaffChange::RenamePasskey { id, passkey, name } => {
                self.own_passkey(id, passkey)?;
                self.passkeys.change(passkey, |row| row.name.clone_from(name));
                Ok(())
            }
            StaffChange::RemoveWay { id, passkey, session } => {
                self.remove_way(id, passkey.as_ref())?;
                let here = keys.staff_hash("session", &session.0);
                self.sign_out(|session| session.staff == *id && session.id != here);
                Ok(())
            }
            StaffChange::UsePasskey { id, passkey, used, session, now_s } => {
                self.use_passkey(id, passkey, *used)?;
                self.let_in(id, keys.staff_hash("session", &session.0), *now_s)
            }
            _ => Ok(()),
        }
    }

    /// The ids of someone's passkeys.
    pub(super) fn passkeys_of(&self, id: &str) -> Vec<String> {
        self.passkeys.iter().filter(|(_, row)| row.staff == id).map(|(passkey, _)| passkey.clone()).collect()
    }

    fn challenge(&mut self, id: String, now_s: i64) {
        let over = self.challenges.iter().filter(|(_, row)| row.until_s <= now_s);
        let over: Vec<String> = over.map(|(id, _)| id.clone()).collect();
        over.iter().for_each(|id| self.challenges.remove(id));
        self.challenges.put(id.clone(), challenge::Model { id, until_s: now_s + CHALLENGE_S_MAX });
    }

    fn answer(&mut self, id: &String, now_s: i64) -> Result<(), Refusal> {
        let until_s = self.challenges.get(id).ok_or(Refusal::NotNow)?.until_s;
        self.challenges.remove(id);
        if now_s < until_s { Ok(()) } else { Err(Refusal::NotNow) }
    }

    fn add_passkey(&mut self, id: &str, new: &Passkey) -> Result<(), Refusal> {
        self.account(id)?;
        let known = self.passkeys.get(&new.id).is_some();
        if known || self.passkeys_of(id).len() >= PASSKEYS_MAX {
            return Err(Refusal::NoMore);
        }
        let row = passkey::Model {
            id: new.id.clone(),
            staff: id.to_owned(),
            public: new.public.clone(),
            used: new.used,
            name: new.name.clone(),
            day: new.day.to_string(),
        };
        self.passkeys.put(new.id.clone(), row);
        Ok(())
    }

    /// The invitation holds no longer. What was prepared for a password is forgotten.
    fn welcome(&mut self, id: &str, session: String, now_s: i64) -> Result<(), Refusal> {
        self.sign_out_everywhere(id);
        self.change(id, |row| {
            (row.invitation, row.invited_until_s, row.secret) = (None, 0, None);
        })?;
        self.let_in(id, session, now_s)
    }

    fn own_passkey(&self, id: &str, passkey: &String) -> Result<&passkey::Model, Refusal> {
        self.passkeys.get(passkey).filter(|row| row.staff == id).ok_or(Refusal::NoAccount)
    }

    fn remove_way(&mut self, id: &str, passkey: Option<&String>) -> Result<(), Refusal> {
        let (passkeys, password) = (self.passkeys_of(id).len(), self.account(id)?.password.is_some());
        match passkey {
            Some(passkey) => {
                self.own_passkey(id, passkey)?;
                if passkeys == 1 && !password {
                    return Err(Refusal::LastWay);
                }
                self.passkeys.remove(passkey);
                Ok(())
            }
            None if passkeys == 0 => Err(Refusal::LastWay),
            None => self.change(id, |row| (row.password, row.secret) = (None, None)),
        }
    }

    fn use_passkey(&mut self, id: &str, passkey: &String, used: i64) -> Result<(), Refusal> {
        let before = self.own_passkey(id, passkey)?.used;
        if (used, before) != (0, 0) && used <= before {
            return Err(Refusal::NotNow);
        }
        self.passkeys.change(passkey, |row| row.used = used);
        Ok(())
    }
}
