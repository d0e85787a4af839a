//! What is up for all to see in one activity: statements and notes that are neither withheld nor withdrawn, and how a wall is put in order.

use crate::{
    Code, ReadError, Store,
    body::Body,
    entity::{cluster, contribution, moved, timer, vote, wall},
    read::{self, bodies},
    state::wall_key,
};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};
use std::collections::{BTreeMap, BTreeSet};

/// Words that are up for all to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Of the contribution.
    pub id: String,
    /// Its entry: what came later has a higher one.
    pub number: i64,
    /// The question, or the column in which it was put first.
    pub question: Option<String>,
    /// The language of the page it was written on.
    pub language: String,
    /// The words.
    pub text: String,
}

/// How a wall is put in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Where notes are that were moved.
    pub places: BTreeMap<String, Place>,
    /// Notes that belong together.
    pub clusters: BTreeMap<String, Cluster>,
    /// Whether the wall was shown to all; `None` while nobody has decided.
    pub shown: Option<bool>,
    /// Until when the time runs, in seconds since 1970.
    pub ends: Option<i64>,
}

/// Where a note is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In this column, or on the wall when it is not divided.
    Column(Option<String>),
    /// In this cluster.
    Cluster(String),
}

/// Notes that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cluster {
    /// In which column.
    pub column: Option<String>,
    /// Empty until someone gives it one.
    pub name: String,
}

impl Store {
    /// What is up in an activity, in the order in which it came.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn said(&self, log: i64, activity: &str) -> Result<Vec<Said>, ReadError> {
        let view = self.view().await?;
        up(&view, log, contribution::Column::Activity.eq(activity)).await
    }

    /// Those of these contributions that are up, in the order in which they came.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn said_in(&self, log: i64, ids: &[String]) -> Result<Vec<Said>, ReadError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        up(&self.view().await?, log, contribution::Column::Id.is_in(ids.iter().cloned())).await
    }

    /// How the wall of an activity is put in order.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn order(&self, log: i64, activity: &str) -> Result<Order, ReadError> {
        let view = self.view().await?;
        let key = wall_key(log, activity);
        Ok(Order {
            places: places(&view, log, activity).await?,
            clusters: clusters(&view, log, activity).await?,
            shown: wall::Entity::find_by_id(key.clone()).one(&view).await?.map(|row| row.shown),
            ends: timer::Entity::find_by_id(key).one(&view).await?.map(|row| row.ends),
        })
    }

    /// What the participant with this code gave to what is up in an activity: statement or note to value.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn votes_by(
        &self,
        log: i64,
        code: &Code,
        activity: &str,
    ) -> Result<BTreeMap<String, String>, ReadError> {
        let view = self.view().await?;
        let Some(participant) = self.participant(&view, log, code).await? else {
            return Ok(BTreeMap::new());
        };
        let rows = vote::Entity::find()
            .filter(vote::Column::Participant.eq(participant.id))
            .filter(vote::Column::Activity.eq(activity))
            .filter(vote::Column::Withdrawn.eq(false))
            .all(&view)
            .await?;
        Ok(rows.into_iter().map(|row| (row.statement, row.value)).collect())
    }

    /// Ids of what the participant with this code has up in an activity.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn said_by(
        &self,
        log: i64,
        code: &Code,
        activity: &str,
    ) -> Result<BTreeSet<String>, ReadError> {
        let view = self.view().await?;
        let Some(participant) = self.participant(&view, log, code).await? else {
            return Ok(BTreeSet::new());
        };
        let rows = contribution::Entity::find()
            .filter(contribution::Column::Participant.eq(participant.id))
            .filter(contribution::Column::Activity.eq(activity))
            .all(&view)
            .await?;
        Ok(rows.into_iter().map(|row| row.id).collect())
    }

    /// How many entries the dialogue's log has: when it has more, something has happened.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn size(&self, log: i64) -> Result<i64, ReadError> {
        Ok(read::log(&self.readers.single(), log).await?.size)
    }
}

/// Those of `these` that everyone may read.
async fn up(view: &DatabaseTransaction, log: i64, these: Expr) -> Result<Vec<Said>, ReadError> {
    let rows = contribution::Entity::find()
        .filter(contribution::Column::Log.eq(log))
        .filter(these)
        .filter(contribution::Column::Withheld.eq(false))
        .filter(contribution::Column::Withdrawn.eq(false))
        .order_by_asc(contribution::Column::Number)
        .all(view)
        .await?;
    let numbers: Vec<i64> = rows.iter().map(|row| row.number).collect();
    let mut bodies = bodies(view, log, &numbers).await?;
    let said = |row: contribution::Model| match bodies.remove(&row.number) {
        Some(Body::Contribution(it)) => Ok(Said {
            id: row.id,
            number: row.number,
            question: row.question,
            language: it.language,
            text: it.text,
        }),
        _ => Err(ReadError::Damaged(format!("the words of contribution {} are missing", row.id))),
    };
    rows.into_iter().map(said).collect()
}

async fn places(
    view: &DatabaseTransaction,
    log: i64,
    activity: &str,
) -> Result<BTreeMap<String, Place>, ReadError> {
    let rows =
        moved::Entity::find().filter(moved::Column::Log.eq(log)).filter(moved::Column::Activity.eq(activity));
    let place = |row: moved::Model| {
        let place = row.cluster.map_or(Place::Column(row.place), Place::Cluster);
        (row.note, place)
    };
    Ok(rows.all(view).await?.into_iter().map(place).collect())
}

async fn clusters(
    view: &DatabaseTransaction,
    log: i64,
    activity: &str,
) -> Result<BTreeMap<String, Cluster>, ReadError> {
    let rows = cluster::Entity::find()
        .filter(cluster::Column::Log.eq(log))
        .filter(cluster::Column::Activity.eq(activity))
        .all(view)
        .await?;
    let numbers: Vec<i64> = rows.iter().map(|row| row.number).collect();
    let mut bodies = bodies(view, log, &numbers).await?;
    let named = |row: cluster::Model| match bodies.remove(&row.number) {
        Some(Body::Cluster(it)) => Ok((row.id, Cluster { column: row.place, name: it.name })),
        _ => Err(ReadError::Damaged(format!("the name of cluster {} is missing", row.id))),
    };
    rows.into_iter().map(named).collect()
}
