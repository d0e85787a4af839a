//! What is kept for a time and no longer: what is due in a dialogue today, and its end. The store does not know for how long; whoever
//! asks has read it in the dialogue's definition. Participants go some hundred at a time, so that nobody who writes waits for long.

use crate::{
    ReadError, RetentionError, Store, WriteError,
    body::{Body, Why},
    clock::days_before,
    command::Command,
    entity::{answers, contact, contribution, dialogue, draft, entry, participant, vote},
    read::bodies,
    state::states,
};
use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use std::{collections::BTreeSet, time::Duration};
use torg_core::Day;

const PARTICIPANTS_TOGETHER: u64 = 300;
/// Others come first.
const AGAIN_AFTER: Duration = Duration::from_secs(1);
const TRIES: u32 = 60;

/// For how many days each class is kept: after the dialogue was closed, and drafts since something was last added to them. `None`: until
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
    /// All addresses.
    Contacts {
        /// Of which dialogue.
        log: i64,
    },
    /// Drafts that nothing was added to since.
    Drafts {
        /// Of which dialogue.
        log: i64,
        /// The last day that is meant.
        until: Day,
    },
}

impl Expire {
    /// Of which dialogue.
    pub fn log(&self) -> i64 {
        match self {
            Self::Participants { log, .. } | Self::Contacts { log } | Self::Drafts { log, .. } => *log,
        }
    }

    /// Whose.
    pub fn participants(&self) -> &[String] {
        match self {
            Self::Participants { participants, .. } => participants,
            Self::Contacts { .. } | Self::Drafts { .. } => &[],
        }
    }
}

/// What is over in a dialogue today.
#[derive(Clone, Copy, Debug)]
struct Over {
    given: bool,
    groups: bool,
    contact: bool,
    drafts_until: Option<Day>,
}

impl Over {
    fn of(closed: Option<Day>, today: Day, periods: &Periods) -> Self {
        let over = |days: Option<u32>| {
            days.zip(closed).is_some_and(|(days, closed)| closed <= days_before(today, days))
        };
        Self {
            given: over(periods.contributions),
            groups: over(periods.groups),
            contact: over(periods.contact),
            drafts_until: periods.drafts.map(|days| days_before(today, days)),
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

/// When the dialogue was closed, if it is.
async fn closed(view: &DatabaseTransaction, log: i64) -> Result<Option<Day>, ReadError> {
    let row = dialogue::Entity::find_by_id(log).one(view).await?;
    if row.is_none_or(|row| row.state != states::CLOSED) {
        return Ok(None);
    }
    let last = entry::Entity::find()
        .filter(entry::Column::Log.eq(log))
        .filter(Expr::cust("word = 'closed'"))
        .order_by_desc(entry::Column::Number)
        .one(view)
        .await?;
    let day = |row: entry::Model| {
        row.day.parse().map_err(|()| ReadError::Damaged(format!("the day of entry {}", row.number)))
    };
    last.map(day).transpose()
}

/// Why something of this participant was erased last; `None` when nothing was.
///
/// # Errors
/// When the database cannot be read.
pub async fn why_erased(
    view: &DatabaseTransaction,
    row: &participant::Model,
) -> Result<Option<Why>, ReadError> {
    let last = entry::Entity::find()
        .filter(entry::Column::Subject.eq(&*row.id))
        .filter(Expr::cust("word = 'erased'"))
        .filter(entry::Column::Log.eq(row.log))
        .order_by_desc(entry::Column::Number)
        .one(view)
        .await?;
    let Some(last) = last else { return Ok(None) };
    match bodies(view, row.log, &[last.number]).await?.remove(&last.number) {
        Some(Body::Erasure(it)) => Ok(Some(it.why)),
        _ => Err(ReadError::Damaged(format!("what entry {} erased", last.number))),
    }
}

async fn beside_the_log(view: &DatabaseTransaction, log: i64, over: Over) -> Result<Due, ReadError> {
    let mut due = Due::default();
    if over.contact {
        due.contacts = contact::Entity::find().filter(contact::Column::Log.eq(log)).count(view).await?;
    }
    if let Some(until) = over.drafts_until {
        let these =
            Condition::all().add(draft::Column::Log.eq(log)).add(draft::Column::Day.lte(until.to_string()));
        due.drafts = draft::Entity::find().filter(these).count(view).await?;
    }
    Ok(due)
}

/// Some participants of whom something is due, of those that were looked at.
struct Looked {
    due: Vec<String>,
    last: String,
}

/// The next participants by id; `None` when there are no more, or nothing of theirs is over.
async fn some_due(
    view: &DatabaseTransaction,
    log: i64,
    after: &str,
    over: Over,
) -> Result<Option<Looked>, ReadError> {
    if !over.given && !over.groups {
        return Ok(None);
    }
    let rows = participant::Entity::find()
        .filter(participant::Column::Log.eq(log))
        .filter(participant::Column::Erased.eq(false))
        .filter(participant::Column::Id.gt(after))
        .order_by_asc(participant::Column::Id)
        .limit(PARTICIPANTS_TOGETHER)
        .all(view)
        .await?;
    let Some(last) = rows.last().map(|row| row.id.clone()) else { return Ok(None) };
    if *last <= *after {
        return Err(ReadError::Damaged(format!("participant {last} comes after {after}")));
    }
    let stays = |row: &&participant::Model| over.given && row.groups.is_some() && !over.groups;
    let gave = who_gave(view, rows.iter().filter(stays).map(|row| row.id.clone()).collect()).await?;
    let is_due = |row: &participant::Model| match (over.given, row.groups) {
        (true, None) => true,
        (true, Some(_)) => over.groups || gave.contains(&row.id),
        (false, groups) => groups.is_some(),
    };
    let due = rows.into_iter().filter(is_due).map(|row| row.id).collect();
    Ok(Some(Looked { due, last }))
}

/// Those of whom there is something yet.
async fn who_gave(view: &DatabaseTransaction, of: Vec<String>) -> Result<BTreeSet<String>, ReadError> {
    let texts = contribution::Entity::find()
        .select_only()
        .column(contribution::Column::Participant)
        .filter(contribution::Column::Participant.is_in(of.clone()));
    let sheets = answers::Entity::find()
        .select_only()
        .column(answers::Column::Participant)
        .filter(answers::Column::Participant.is_in(of.clone()));
    let votes = vote::Entity::find()
        .select_only()
        .column(vote::Column::Participant)
        .filter(vote::Column::Participant.is_in(of));
    let mut gave: BTreeSet<String> = texts.into_tuple::<String>().all(view).await?.into_iter().collect();
    gave.extend(sheets.into_tuple::<String>().all(view).await?);
    gave.extend(votes.into_tuple::<String>().all(view).await?);
    Ok(gave)
}
