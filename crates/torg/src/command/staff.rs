//! `torg staff`: who works on the staff's pages. There is no account that nobody made, and no password that somebody else has chosen.

use super::data::Data;
use crate::{outcome::Outcome, terminal};
use anyhow::{Context, Result, bail};
use torg_server::staff::{Role, token};
use torg_store::{Account, Command, StaffChange, Store};

const DAY_S: i64 = 24 * 60 * 60;

/// Invite those who work on the staff's pages, list them, and remove them
#[derive(clap::Subcommand)]
pub enum Staff {
    /// Print a link with which one person chooses with what they sign in. Whoever has an account already begins anew
    Invite(Invite),
    /// List who has an account, or an invitation
    List(List),
    /// Remove an account; whoever has it is signed out everywhere
    Remove(Remove),
}

/// Who is meant.
#[derive(clap::Args)]
struct Who {
    /// The municipality that they work for, as it stands in addresses
    #[arg(long, value_name = "SLUG")]
    municipality: String,
    /// Their name, with which they sign in, such as "Karin Ek"
    #[arg(long)]
    name: String,
    #[command(flatten)]
    data: Data,
}

/// `torg staff invite`.
#[derive(clap::Args)]
pub struct Invite {
    #[command(flatten)]
    who: Who,
    /// What they may do
    #[arg(long, default_value = "facilitator")]
    role: String,
    /// How many days the link holds
    #[arg(long, value_name = "DAYS", default_value_t = 7, value_parser = clap::value_parser!(i64).range(1..=30))]
    days: i64,
    /// The address that people use for the server, which the link begins with
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    public_address: String,
}

/// `torg staff list`.
#[derive(clap::Args)]
pub struct List {
    #[command(flatten)]
    data: Data,
}

/// `torg staff remove`.
#[derive(clap::Args)]
pub struct Remove {
    #[command(flatten)]
    who: Who,
}

impl Staff {
    /// Does what it says.
    pub fn run(&self) -> Result<Outcome> {
        match self {
            Self::Invite(invite) => invite.who.data.writing(async |store| invite.run(store).await),
            Self::List(list) => list.data.reading(list_them),
            Self::Remove(remove) => remove.who.data.writing(async |store| remove.run(store).await),
        }
    }
}

impl Who {
    async fn log(&self, store: &Store) -> Result<i64> {
        let found = store.municipality_log(&self.municipality).await?;
        let slug = &self.municipality;
        found.with_context(|| {
            format!("there is no municipality `{slug}`; `torg municipality list` lists them")
        })
    }
}

impl Invite {
    async fn run(&self, store: &Store) -> Result<Outcome> {
        let Some(role) = Role::from_text(&self.role) else {
            bail!("there is no role `{}`; there is {}", self.role, Role::Facilitator.as_str());
        };
        if self.who.name.trim().is_empty() {
            bail!("--name is empty");
        }
        let invitation = token();
        let invite = StaffChange::Invite {
            municipality: self.who.log(store).await?,
            name: self.who.name.clone(),
            role: role.as_str().to_owned(),
            invitation: invitation.clone(),
            until_s: store.now_s() + self.days * DAY_S,
        };
        store.write(Command::Staff(invite)).await?;
        let address = self.public_address.trim_end_matches('/');
        terminal::print(&format!("{address}/welcome/{}", invitation.0));
        terminal::note(&format!(
            "the link is for {} alone, holds for {} days, and once: give it to them on a way that nobody else reads",
            self.who.name, self.days
        ));
        Ok(Outcome::Complete)
    }
}

impl Remove {
    async fn run(&self, store: &Store) -> Result<Outcome> {
        let id = store.staff_id(self.who.log(store).await?, &self.who.name);
        let Some(account) = store.account(&id).await? else {
            bail!(
                "nobody named `{}` works for {}; `torg staff list` lists them",
                self.who.name,
                self.who.municipality
            );
        };
        store.write(Command::Staff(StaffChange::Remove { id })).await?;
        terminal::print(&format!("removed {}; their sessions have ended", account.name));
        Ok(Outcome::Complete)
    }
}

async fn list_them(store: &Store) -> Result<Outcome> {
    let mut rows = Vec::new();
    for account in store.staff().await? {
        let ways = ways(&account, store.passkeys(&account.id).await?.len());
        let state = match account.invited_until_s {
            _ if !ways.is_empty() => "can sign in",
            Some(until_s) if store.now_s() < until_s => "is invited",
            _ => "had an invitation that holds no longer",
        };
        rows.push(vec![account.municipality, account.name, account.role, state.to_owned(), ways]);
    }
    terminal::print(&terminal::table(&["municipality", "name", "role", "state", "signs in with"], rows));
    Ok(Outcome::Complete)
}

/// With what they sign in; nothing as long as they have not chosen.
fn ways(account: &Account, passkeys: usize) -> String {
    let password = account.password.as_ref().map(|_| "a password and codes".to_owned());
    let passkeys = match passkeys {
        0 => None,
        1 => Some("a passkey".to_owned()),
        many => Some(format!("{many} passkeys")),
    };
    passkeys.into_iter().chain(password).collect::<Vec<_>>().join(", ")
}
