//! What the staff's pages ask the store.

use super::{
    Secret,
    office::{is_fresh, is_live, is_stale},
};
use crate::{
    Code, Contribution, ReadError, Store,
    body::{self, Body},
    draft,
    entity::{contribution, municipality, observation, passkey, session, staff, waiting},
    read::{bodies, days, worded},
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use std::collections::BTreeMap;
use torg_core::Day;

/// Someone of the staff.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its id.
    pub id: String,
    /// The municipality's slug.
    pub municipality: String,
    /// With which they sign in.
    pub name: String,
    /// What they may do.
    pub role: String,
    /// What is stored of their password, once they have chosen one.
    pub password: Option<String>,
    /// For their codes.
    pub secret: Option<Secret>,
    /// Of the last code that counted.
    pub step: i64,
    /// How long their invitation holds, if there is one.
    pub invited_until_s: Option<i64>,
}

/// Whose a session is.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Theirs.
    pub account: Account,
    /// Whether it must be written down that the session is used.
    pub stale: bool,
    /// Whether it began so lately that how they sign in can be changed in it.
    pub fresh: bool,
}

/// A passkey of someone of the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// The id that its authenticator gave it, in base64url.
    pub id: String,
    /// Its public key, as COSE writes it (RFC 9052).
    pub public: Vec<u8>,
    /// What its authenticator counted when it was used last; zero when it does not count.
    pub used: i64,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub day: Day,
}

/// A participant for whom someone typed, and whose receipt is not handed out yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Their id.
    pub participant: String,
    /// For their code.
    pub ticket: String,
    /// On their receipt.
    pub code: Code,
}

/// A contribution with the last decision about it.
#[derive(Clone, Debug)]
pub struct Moderated {
    /// The words.
    pub contribution: Contribution,
    /// The decision, if there was one.
    pub moderation: Option<body::Moderation>,
}

/// An observation.
#[derive(Clone, Debug)]
pub struct Noted {
    /// Its id.
    pub id: String,
    /// When it was written.
    pub day: Day,
    /// What it says.
    pub said: body::Observation,
}

impl Store {
    /// The id that someone of this name has in this municipality, whether there is such an account or not.
    pub fn staff_id(&self, municipality_log: i64, name: &str) -> String {
        self.keys.staff(municipality_log, name)
    }

    /// The log of the municipality.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn municipality_log(&self, slug: &str) -> Result<Option<i64>, ReadError> {
        let found = municipality::Entity::find().filter(municipality::Column::Slug.eq(slug));
        Ok(found.one(&self.readers.single()).await?.map(|row| row.log))
    }

    /// Everyone who works on the staff's pages, by municipality and name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn staff(&self) -> Result<Vec<Account>, ReadError> {
        let mut accounts = self.accounts(staff::Entity::find()).await?;
        accounts.sort_by(|a, b| (&a.municipality, &a.name).cmp(&(&b.municipality, &b.name)));
        Ok(accounts)
    }

    /// The account of this id.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn account(&self, id: &str) -> Result<Option<Account>, ReadError> {
        Ok(self.accounts(staff::Entity::find_by_id(id)).await?.pop())
    }

    /// Whose invitation this is, if it still holds.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn invited(&self, invitation: &str) -> Result<Option<Account>, ReadError> {
        let hash = self.keys.staff_hash("invitation", invitation);
        let found = staff::Entity::find().filter(staff::Column::Invitation.eq(hash));
        let account = self.accounts(found).await?.pop();
        Ok(account.filter(|it| it.invited_until_s.is_some_and(|until_s| self.now_s() < until_s)))
    }

    /// Who is signed in with this session.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn signed_in(&self, token: &str) -> Result<Option<SignedIn>, ReadError> {
        let (id, now_s) = (self.keys.staff_hash("session", token), self.now_s());
        let row = session::Entity::find_by_id(id).one(&self.readers.single()).await?;
        let Some(row) = row.filter(|row| is_live(row, now_s)) else { return Ok(None) };
        let account = self.account(&row.staff).await?;
        Ok(account.map(|account| SignedIn {
            account,
            stale: is_stale(&row, now_s),
            fresh: is_fresh(&row, now_s),
        }))
    }

    /// The passkeys of someone, the oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn passkeys(&self, staff: &str) -> Result<Vec<Passkey>, ReadError> {
        let rows = passkey::Entity::find()
            .filter(passkey::Column::Staff.eq(staff))
            .order_by_asc(passkey::Column::Day)
            .order_by_asc(passkey::Column::Id);
        rows.all(&self.readers.single()).await?.into_iter().map(as_passkey).collect()
    }

    /// The passkey with this id, and whose it is.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn passkey(&self, id: &str) -> Result<Option<(Account, Passkey)>, ReadError> {
        let Some(row) = passkey::Entity::find_by_id(id).one(&self.readers.single()).await? else {
            return Ok(None);
        };
        let Some(account) = self.account(&row.staff).await? else { return Ok(None) };
        Ok(Some((account, as_passkey(row)?)))
    }

    /// What a passkey signs for a browser that keeps `token`, for one purpose.
    pub fn challenge(&self, what: &str, token: &Secret) -> [u8; 32] {
        self.keys.challenge(what, &token.0)
    }

    async fn accounts(&self, found: Select<staff::Entity>) -> Result<Vec<Account>, ReadError> {
        let view = self.view().await?;
        let rows = found.all(&view).await?;
        let owners = municipality::Entity::find()
            .filter(municipality::Column::Log.is_in(rows.iter().map(|row| row.municipality)));
        let owners: BTreeMap<i64, String> =
            owners.all(&view).await?.into_iter().map(|row| (row.log, row.slug)).collect();
        let account = |row: staff::Model| {
            let secret = row.secret.and_then(|it| draft::open(&self.keys.staff_seal(&row.id), &row.id, &it));
            Account {
                municipality: owners.get(&row.municipality).cloned().unwrap_or_default(),
                secret: secret.map(Secret),
                id: row.id,
                name: row.name,
                role: row.role,
                password: row.password,
                step: row.step,
                invited_until_s: row.invitation.map(|_| row.invited_until_s),
            }
        };
        Ok(rows.into_iter().map(account).collect())
    }

    /// The participants of a dialogue for whom this one typed and has not handed out the receipts yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn waiting(&self, log: i64, staff: &str) -> Result<Vec<Waiting>, ReadError> {
        let rows = waiting::Entity::find()
            .filter(waiting::Column::Staff.eq(staff))
            .filter(waiting::Column::Log.eq(log))
            .all(&self.readers.single())
            .await?;
        let opened = |row: waiting::Model| {
            let ticket = draft::open(&self.keys.staff_seal(&row.id), &row.id, &row.sealed)?;
            Some(Waiting { participant: row.id, code: self.keys.code(&ticket), ticket })
        };
        let all: Option<Vec<Waiting>> = rows.into_iter().map(opened).collect();
        all.ok_or_else(|| ReadError::Damaged("a receipt that waits to be handed out".into()))
    }

    /// Contributions with what was decided about them, the newest first: `limit` of them before the entry `before`, of these
    /// participants or of all.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn newest(
        &self,
        log: i64,
        before: i64,
        of: Option<&[String]>,
        limit: u64,
    ) -> Result<Vec<Moderated>, ReadError> {
        let view = self.view().await?;
        let mut found = contribution::Entity::find()
            .filter(contribution::Column::Log.eq(log))
            .filter(contribution::Column::Number.lt(before));
        if let Some(of) = of {
            found = found.filter(contribution::Column::Participant.is_in(of.iter().cloned()));
        }
        let rows = found.order_by_desc(contribution::Column::Number).limit(limit).all(&view).await?;
        moderated(&view, log, rows).await
    }

    /// All observations of a dialogue, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn observations(&self, log: i64) -> Result<Vec<Noted>, ReadError> {
        let view = self.view().await?;
        let rows = observation::Entity::find()
            .filter(observation::Column::Log.eq(log))
            .order_by_desc(observation::Column::Number)
            .all(&view)
            .await?;
        let numbers: Vec<i64> = rows.iter().map(|row| row.number).collect();
        let (mut bodies, days) = (bodies(&view, log, &numbers).await?, days(&view, log, &numbers).await?);
        let noted = |row: observation::Model| match (bodies.remove(&row.number), days.get(&row.number)) {
            (Some(Body::Observation(said)), Some(day)) => Ok(Noted { id: row.id, day: *day, said }),
            _ => Err(ReadError::Damaged(format!("the words of observation {} are missing", row.id))),
        };
        rows.into_iter().map(noted).collect()
    }
}

fn as_passkey(row: passkey::Model) -> Result<Passkey, ReadError> {
    let day =
        row.day.parse().map_err(|_| ReadError::Damaged(format!("the day of the passkey {}", row.name)))?;
    Ok(Passkey { id: row.id, public: row.public, used: row.used, name: row.name, day })
}

async fn moderated(
    view: &DatabaseTransaction,
    log: i64,
    rows: Vec<contribution::Model>,
) -> Result<Vec<Moderated>, ReadError> {
    let decided: Vec<i64> = rows.iter().filter_map(|row| row.moderated).collect();
    let mut decisions = bodies(view, log, &decided).await?;
    let decided: Vec<Option<i64>> = rows.iter().map(|row| row.moderated).collect();
    let contributions = worded(view, log, rows).await?;
    let whole = |(contribution, number): (Contribution, Option<i64>)| {
        let moderation = match number.map(|number| decisions.remove(&number)) {
            Some(Some(Body::Moderation(it))) => Some(it),
            Some(_) => return Err(ReadError::Damaged(format!("a decision about {}", contribution.id))),
            None => None,
        };
        Ok(Moderated { contribution, moderation })
    };
    contributions.into_iter().zip(decided).map(whole).collect()
}
