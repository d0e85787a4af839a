//! All answers and votes of a dialogue, page after page, for those who take them out of the store.

use crate::{
    ReadError, Store,
    body::{self, Body},
    entity::{answers, participant, vote},
    read::{bodies, days, onward},
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use torg_core::Day;

/// What someone answered to the closed questions of an activity, or thinks of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked<B> {
    /// Its id.
    pub id: String,
    /// The entry that holds it.
    pub number: i64,
    /// When that was written.
    pub day: Day,
    /// What it says.
    pub said: B,
    /// Not to be used any more.
    pub withdrawn: bool,
}

/// Answers to the closed questions of an activity.
pub type Answered = Marked<body::Answers>;
/// A vote.
pub type Voted = Marked<body::Vote>;

/// Participant to group to value.
pub type Groups = BTreeMap<String, BTreeMap<String, String>>;

/// A row of either table: its id, its entry, whether it is withdrawn.
type Row = (String, i64, bool);

impl Store {
    /// Answers in the order in which they came, `limit` of them after the entry `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn answers(&self, log: i64, after: i64, limit: u64) -> Result<Vec<Answered>, ReadError> {
        let view = self.view().await?;
        let rows = answers::Entity::find()
            .filter(answers::Column::Log.eq(log))
            .filter(answers::Column::Number.gt(after))
            .order_by_asc(answers::Column::Number)
            .limit(limit)
            .all(&view)
            .await?;
        onward(after, rows.iter().map(|row| row.number))?;
        let rows = rows.into_iter().map(|row| (row.id, row.number, row.withdrawn)).collect();
        marked(&view, log, rows, |body| if let Body::Answers(it) = body { Some(it) } else { None }).await
    }

    /// The groups that participants of a dialogue see themselves in: participant to group to value.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn groups(&self, log: i64) -> Result<Groups, ReadError> {
        let view = self.view().await?;
        let stated = participant::Entity::find()
            .select_only()
            .column(participant::Column::Groups)
            .filter(participant::Column::Log.eq(log))
            .filter(participant::Column::Groups.is_not_null());
        let numbers: Vec<i64> = stated.into_tuple().all(&view).await?;
        let bodies = bodies(&view, log, &numbers).await?.into_values();
        let stated = bodies.map(|body| match body {
            Body::Groups(it) => Ok((it.participant, it.groups)),
            _ => Err(ReadError::Damaged("the groups of a participant are missing".into())),
        });
        stated.collect()
    }

    /// Votes in the order in which they came, `limit` of them after the entry `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn votes(&self, log: i64, after: i64, limit: u64) -> Result<Vec<Voted>, ReadError> {
        let view = self.view().await?;
        let rows = vote::Entity::find()
            .filter(vote::Column::Log.eq(log))
            .filter(vote::Column::Number.gt(after))
            .order_by_asc(vote::Column::Number)
            .limit(limit)
            .all(&view)
            .await?;
        onward(after, rows.iter().map(|row| row.number))?;
        let rows = rows.into_iter().map(|row| (row.id, row.number, row.withdrawn)).collect();
        marked(&view, log, rows, |body| if let Body::Vote(it) = body { Some(it) } else { None }).await
    }
}

async fn marked<B>(
    view: &DatabaseTransaction,
    log: i64,
    rows: Vec<Row>,
    is: impl Fn(Body) -> Option<B>,
) -> Result<Vec<Marked<B>>, ReadError> {
    let numbers: Vec<i64> = rows.iter().map(|row| row.1).collect();
    let mut bodies: BTreeMap<i64, Body> = bodies(view, log, &numbers).await?;
    let days = days(view, log, &numbers).await?;
    let whole = |(id, number, withdrawn): Row| {
        let said = bodies.remove(&number).and_then(&is);
        let (Some(said), Some(day)) = (said, days.get(&number)) else {
            return Err(ReadError::Damaged(format!("what {id} says is missing")));
        };
        Ok(Marked { id, number, day: *day, said, withdrawn })
    };
    rows.into_iter().map(whole).collect()
}
