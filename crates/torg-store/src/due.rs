//! Questions about what is due, and about why something is gone.

use crate::{
    ReadError,
    body::{Body, Why},
    clock::days_before,
    entity::{answers, contact, contribution, dialogue, draft, entry, participant, vote},
    read::bodies,
    retention::{Due, Periods},
    state::states,
};
use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use std::collections::BTreeSet;
use torg_core::Day;

/// They are erased in one transaction.
const PARTICIPANTS_TOGETHER: u64 = 300;

/// What is over in a dialogue today.
#[derive(Clone, Copy, Debug)]
pub struct Over {
    /// What was said, answered and voted.
    pub given: bool,
    /// Which groups participants see themselves in.
    pub groups: bool,
    /// Addresses.
    pub contact: bool,
    /// Drafts that were begun on that day or before it.
    pub drafts_until: Option<Day>,
}

impl Over {
    /// By when the dialogue was closed, if it is.
    pub fn of(closed: Option<Day>, today: Day, periods: &Periods) -> Self {
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

/// When the dialogue was closed, if it is.
///
/// # Errors
/// When the database cannot be read.
pub async fn closed(view: &DatabaseTransaction, log: i64) -> Result<Option<Day>, ReadError> {
    let row = dialogue::Entity::find_by_id(log).one(view).await?;
    if row.is_none_or(|row| row.state != states::CLOSED) {
        return Ok(None);
    }
    Ok(last(view, log, "closed").await?.map(|(_, day)| day))
}

/// Number and day of the last entry with this word, which must have an index of its own.
///
/// # Errors
/// When the database cannot be read.
pub async fn last(
    view: &DatabaseTransaction,
    log: i64,
    word: &'static str,
) -> Result<Option<(i64, Day)>, ReadError> {
    // As a sum, so that SQLite takes the index of what has this word, and does not walk back through the log.
    let last = entry::Entity::find()
        .filter(Expr::cust(format!("log + 0 = {log}")))
        .filter(Expr::cust(format!("word = '{word}'")))
        .order_by_desc(entry::Column::Number)
        .one(view)
        .await?;
    let day = |row: entry::Model| match row.day.parse() {
        Ok(day) => Ok((row.number, day)),
        Err(()) => Err(ReadError::Damaged(format!("the day of entry {}", row.number))),
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
    // Without the log, for the same reason: nobody else has this id.
    let last = entry::Entity::find()
        .filter(entry::Column::Subject.eq(&*row.id))
        .filter(Expr::cust("word = 'erased'"))
        .order_by_desc(entry::Column::Number)
        .one(view)
        .await?;
    let Some(last) = last else { return Ok(None) };
    match bodies(view, row.log, &[last.number]).await?.remove(&last.number) {
        Some(Body::Erasure(it)) => Ok(Some(it.why)),
        _ => Err(ReadError::Damaged(format!("what entry {} erased", last.number))),
    }
}

/// How much of what the log does not know is due.
///
/// # Errors
/// When the database cannot be read.
pub async fn beside_the_log(view: &DatabaseTransaction, log: i64, over: Over) -> Result<Due, ReadError> {
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
pub struct Looked {
    /// Their ids.
    pub due: Vec<String>,
    /// The last id that was looked at.
    pub last: String,
}

/// The next participants by id; `None` when there are no more, or nothing of theirs is over.
///
/// # Errors
/// When the database cannot be read.
pub async fn some_due(
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
