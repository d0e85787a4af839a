//! Who works on the staff's pages: their accounts, the browsers in which they are signed in, and the receipts that they have not
//! handed out yet. None of it is in a log, and none of it is a participant's. Two servers on one database share it: what must count
//! once, such as an attempt to sign in, is counted by the writer (`office.rs`).

mod office;
mod passkeys;
mod read;
mod rows;

pub use office::Office;
pub use read::{Account, Moderated, Noted, Passkey, SignedIn, Waiting};

use std::fmt;

/// A session ends when it was not used for this long.
pub const IDLE_S_MAX: i64 = 60 * 60;
/// A session ends after this long, used or not.
pub const WHOLE_S_MAX: i64 = 12 * 60 * 60;
/// How one signs in can be changed for this long after signing in.
const FRESH_S_MAX: i64 = 10 * 60;
/// A challenge waits for a passkey for this long.
pub const CHALLENGE_S_MAX: i64 = 5 * 60;
/// Of one person.
pub const PASSKEYS_MAX: usize = 20;
/// The use of a session is written down at most this often.
const TOUCHED_EVERY_S: i64 = 60;
/// Attempts to sign in that cost nothing; each one after them costs twice the time of the one before.
const ATTEMPTS_FREE: i64 = 5;
const WAIT_S_MAX: i64 = 15 * 60;

/// What changes about the staff.
#[derive(Clone, Debug)]
pub enum StaffChange {
    /// Someone can choose with what they will sign in. Who has an account already begins anew, and is signed out everywhere.
    Invite {
        /// The municipality's log.
        municipality: i64,
        /// Their name, with which they sign in.
        name: String,
        /// What they may do.
        role: String,
        /// What the link holds.
        invitation: Secret,
        /// How long it holds.
        until_s: i64,
    },
    /// They do not work here any more.
    Remove {
        /// Of the account.
        id: String,
    },
    /// The secret of the codes that are being set up is kept, so that it is the same when the page is shown again.
    Prepare {
        /// Of the account.
        id: String,
        /// For the codes.
        secret: Secret,
    },
    /// They have chosen; the invitation holds no longer, and they are signed out everywhere else.
    Choose {
        /// Of the account.
        id: String,
        /// What the link held; none when they were signed in.
        invitation: Option<Secret>,
        /// What is stored of their password.
        password: String,
        /// The time step of the code that they typed, when they typed one.
        step: Option<i64>,
        /// What their browser keeps from now on.
        session: Secret,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// They try to sign in: counted before it is known whether they can.
    Attempt {
        /// Of the account.
        id: String,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// They have signed in.
    SignIn {
        /// Of the account.
        id: String,
        /// The time step of the code that they typed: no earlier one and not the same counts again.
        step: i64,
        /// What their browser keeps.
        session: Secret,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// A challenge waits for a passkey.
    Challenge {
        /// What the browser keeps.
        token: Secret,
        /// What the passkey is for.
        what: String,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// It was answered, rightly or not, and counts no more.
    Answer {
        /// What the browser keeps.
        token: Secret,
        /// What the passkey is for.
        what: String,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// They can sign in with one more passkey.
    AddPasskey {
        /// Of the account.
        id: String,
        /// The passkey.
        passkey: Passkey,
        /// What the link held and what their browser keeps from now on; none when they were signed in.
        welcome: Option<(Secret, Secret)>,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// A passkey is called something else.
    RenamePasskey {
        /// Of the account.
        id: String,
        /// Of the passkey.
        passkey: String,
        /// What it is called now.
        name: String,
    },
    /// One of the ways in is taken away, unless it is the last; they are signed out everywhere else.
    RemoveWay {
        /// Of the account.
        id: String,
        /// Of the passkey; none for the password and its codes.
        passkey: Option<String>,
        /// What the browser keeps in which they do it.
        session: Secret,
    },
    /// They have signed in with a passkey.
    UsePasskey {
        /// Of the account.
        id: String,
        /// Of the passkey.
        passkey: String,
        /// What its authenticator counts: always more than before, unless it does not count.
        used: i64,
        /// What their browser keeps.
        session: Secret,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// The session is used.
    Touch {
        /// What the browser keeps.
        session: Secret,
        /// Seconds since 1970.
        now_s: i64,
    },
    /// They have signed out.
    SignOut {
        /// What the browser kept.
        session: Secret,
    },
    /// Something is typed for a participant, who will get a receipt on paper.
    KeepReceipt {
        /// The dialogue's log.
        log: i64,
        /// Who types.
        staff: String,
        /// The participant's.
        ticket: String,
    },
    /// The receipts are handed out, and nobody here knows their codes any more.
    HandedOut {
        /// Ids of the participants.
        participants: Vec<String>,
        /// Who typed.
        staff: String,
    },
}

/// What must not be printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// How long to wait after so many attempts.
fn wait_s(attempts: i64) -> i64 {
    match attempts - ATTEMPTS_FREE {
        over if over <= 0 => 0,
        over => (1_i64 << over.min(10)).min(WAIT_S_MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_attempt_costs_more_than_the_one_before() {
        assert_eq!((1..=9).map(wait_s).collect::<Vec<_>>(), [0, 0, 0, 0, 0, 2, 4, 8, 16]);
        assert_eq!(wait_s(1_000), WAIT_S_MAX);
    }

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(format!("{:?}", Secret("hemligt".into())), "Secret");
    }
}
