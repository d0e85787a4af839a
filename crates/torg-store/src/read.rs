//! Questions to the store.

use crate::{
    ReadError, Store,
    body::{self, Body},
    entity::{contribution, dialogue, draft, entry, log, municipality, payload, vote},
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;
use torg_core::Day;

/// A dialogue and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialogue {
    /// Its log.
    pub log: i64,
    /// The municipality's slug.
    pub municipality: String,
    /// The municipality's log.
    pub municipality_log: i64,
    /// Its own slug.
    pub slug: String,
    /// Six letters to type instead of an address.
    pub code: String,
    /// `draft`, `open` or `closed`.
    pub state: String,
    /// `dialogue.toml`, as it was given last.
    pub definition: String,
}

/// A contribution, for the compilation and the moderator.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// Its id.
    pub id: String,
    /// The entry with its words.
    pub number: i64,
    /// When they were written.
    pub day: Day,
    /// Who, where and what.
    pub said: body::Contribution,
    /// Withheld, by a moderator or until one has looked.
    pub withheld: bool,
    /// Not to be used any more.
    pub withdrawn: bool,
}

/// How often each value was given to each statement.
pub type Tally = BTreeMap<String, BTreeMap<String, u64>>;

/// Numbers that are asked for together; fewer than SQLite's limit of values.
const NUMBERS_PER_QUESTION: usize = 10_000;

impl Store {
    /// All dialogues of a municipality, by slug; those of all municipalities when none is named.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn dialogues(&self, municipality: Option<&str>) -> Result<Vec<Dialogue>, ReadError> {
        let view = self.view().await?;
        let mut owners = municipality::Entity::find();
        if let Some(slug) = municipality {
            owners = owners.filter(municipality::Column::Slug.eq(slug));
        }
        let owners: BTreeMap<i64, String> =
            owners.all(&view).await?.into_iter().map(|row| (row.log, row.slug)).collect();
        let rows = dialogue::Entity::find()
            .filter(dialogue::Column::Municipality.is_in(owners.keys().copied()))
            .order_by_asc(dialogue::Column::Slug);
        let mut dialogues = Vec::new();
        for row in rows.all(&view).await? {
            let municipality = owners.get(&row.municipality).cloned().unwrap_or_default();
            dialogues.push(described(&view, row, municipality).await?);
        }
        Ok(dialogues)
    }

    /// The dialogue with this slug.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn dialogue(&self, municipality: &str, slug: &str) -> Result<Option<Dialogue>, ReadError> {
        let view = self.view().await?;
        let owner = municipality::Entity::find().filter(municipality::Column::Slug.eq(municipality));
        let Some(owner) = owner.one(&view).await? else { return Ok(None) };
        let own = dialogue::Entity::find()
            .filter(dialogue::Column::Municipality.eq(owner.log))
            .filter(dialogue::Column::Slug.eq(slug));
        let Some(row) = own.one(&view).await? else { return Ok(None) };
        described(&view, row, owner.slug).await.map(Some)
    }

    /// The dialogue with this short code, in capitals or not.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn dialogue_by_code(&self, code: &str) -> Result<Option<Dialogue>, ReadError> {
        let (view, code) = (self.view().await?, code.trim().to_ascii_uppercase());
        let row = dialogue::Entity::find().filter(dialogue::Column::Code.eq(code)).one(&view).await?;
        let Some(row) = row else { return Ok(None) };
        let owner = municipality::Entity::find_by_id(row.municipality).one(&view).await?;
        let owner = owner.ok_or_else(|| ReadError::Damaged("a dialogue of no municipality".into()))?;
        Ok(Some(described(&view, row, owner.slug).await?))
    }

    /// All municipalities, by slug.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn municipalities(&self) -> Result<Vec<body::Municipality>, ReadError> {
        let view = self.view().await?;
        let rows = municipality::Entity::find().order_by_asc(municipality::Column::Slug).all(&view).await?;
        let mut municipalities = Vec::new();
        for row in rows {
            match bodies(&view, row.log, &[row.described]).await?.remove(&row.described) {
                Some(Body::Municipality(it)) => municipalities.push(it),
                _ => return Err(ReadError::Damaged(format!("the municipality `{}` has no name", row.slug))),
            }
        }
        Ok(municipalities)
    }

    /// What the participant with this ticket has begun in an activity.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn draft(&self, log: i64, ticket: &str, activity: &str) -> Result<Option<String>, ReadError> {
        let id = self.keys.draft(log, ticket, activity);
        let row = draft::Entity::find_by_id(id.clone()).one(&self.readers.single()).await?;
        Ok(row.and_then(|row| crate::draft::open(ticket, &id, &row.sealed)))
    }

    /// Contributions in the order in which they came, `limit` of them after the entry `after`.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn contributions(
        &self,
        log: i64,
        after: i64,
        limit: u64,
    ) -> Result<Vec<Contribution>, ReadError> {
        let view = self.view().await?;
        let rows = contribution::Entity::find()
            .filter(contribution::Column::Log.eq(log))
            .filter(contribution::Column::Number.gt(after))
            .order_by_asc(contribution::Column::Number)
            .limit(limit)
            .all(&view)
            .await?;
        onward(after, rows.iter().map(|row| row.number))?;
        worded(&view, log, rows).await
    }

    /// How many contributions there are, by the log of the dialogue: those that are withheld or withdrawn too.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn contributions_counted(&self) -> Result<BTreeMap<i64, u64>, ReadError> {
        let counts: Vec<(i64, i64)> = contribution::Entity::find()
            .select_only()
            .column(contribution::Column::Log)
            .column_as(contribution::Column::Id.count(), "contributions")
            .group_by(contribution::Column::Log)
            .into_tuple()
            .all(&self.readers.single())
            .await?;
        Ok(counts.into_iter().map(|(log, count)| (log, u64::try_from(count).unwrap_or(0))).collect())
    }

    /// The votes of an activity, counted.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tally(&self, log: i64, activity: &str) -> Result<Tally, ReadError> {
        let counts = vote::Entity::find()
            .select_only()
            .column(vote::Column::Statement)
            .column(vote::Column::Value)
            .column_as(vote::Column::Id.count(), "votes")
            .filter(vote::Column::Log.eq(log))
            .filter(vote::Column::Activity.eq(activity))
            .filter(vote::Column::Withdrawn.eq(false))
            .group_by(vote::Column::Statement)
            .group_by(vote::Column::Value)
            .into_model::<Count>()
            .all(&self.readers.single())
            .await?;
        let mut tally = Tally::new();
        for count in counts {
            let votes = u64::try_from(count.votes).unwrap_or(0);
            tally.entry(count.statement).or_default().insert(count.value, votes);
        }
        Ok(tally)
    }

    /// The store as it is at this moment, whatever is written meanwhile: what one question finds is still there for the next.
    pub(crate) async fn view(&self) -> Result<DatabaseTransaction, ReadError> {
        Ok(self.readers.view().await?)
    }
}

#[derive(FromQueryResult)]
struct Count {
    statement: String,
    value: String,
    votes: i64,
}

async fn described(
    view: &DatabaseTransaction,
    row: dialogue::Model,
    municipality: String,
) -> Result<Dialogue, ReadError> {
    let bodies = bodies(view, row.log, &[row.described]).await?;
    let Some(Body::Dialogue(it)) = bodies.get(&row.described) else {
        return Err(ReadError::Damaged(format!("the dialogue `{}` has no definition", row.slug)));
    };
    let definition = it.definition.clone();
    Ok(Dialogue {
        log: row.log,
        municipality,
        municipality_log: row.municipality,
        slug: row.slug,
        code: row.code,
        state: row.state,
        definition,
    })
}

/// That rows which were asked for in their order are in it. An index that is damaged gives others, and whoever asks for the next ones
/// after the last would be given the same again and again.
pub(crate) fn onward(after: i64, numbers: impl IntoIterator<Item = i64>) -> Result<(), ReadError> {
    let mut before = after;
    for number in numbers {
        if number <= before {
            return Err(ReadError::Damaged(format!("entry {number} comes after entry {before}")));
        }
        before = number;
    }
    Ok(())
}

/// The log's row.
pub(crate) async fn log(database: &impl ConnectionTrait, log: i64) -> Result<log::Model, ReadError> {
    let row = log::Entity::find_by_id(log).one(database).await?;
    row.ok_or_else(|| ReadError::Damaged(format!("there is no log {log}")))
}

/// Contributions with their words, in the order of the rows.
pub(crate) async fn worded(
    view: &DatabaseTransaction,
    log: i64,
    rows: Vec<contribution::Model>,
) -> Result<Vec<Contribution>, ReadError> {
    let numbers: Vec<i64> = rows.iter().map(|row| row.number).collect();
    let mut bodies = bodies(view, log, &numbers).await?;
    let days = days(view, log, &numbers).await?;
    let whole = |row: contribution::Model| {
        let (Some(Body::Contribution(said)), Some(day)) = (bodies.remove(&row.number), days.get(&row.number))
        else {
            return Err(ReadError::Damaged(format!("the words of contribution {} are missing", row.id)));
        };
        let (withheld, withdrawn) = (row.withheld, row.withdrawn);
        Ok(Contribution { id: row.id, number: row.number, day: *day, said, withheld, withdrawn })
    };
    rows.into_iter().map(whole).collect()
}

/// What the payloads of these entries say, as far as they are there.
pub(crate) async fn bodies(
    view: &DatabaseTransaction,
    log: i64,
    numbers: &[i64],
) -> Result<BTreeMap<i64, Body>, ReadError> {
    let mut bodies = BTreeMap::new();
    for numbers in numbers.chunks(NUMBERS_PER_QUESTION) {
        let these = Condition::all()
            .add(payload::Column::Log.eq(log))
            .add(payload::Column::Number.is_in(numbers.iter().copied()));
        for row in payload::Entity::find().filter(these).all(view).await? {
            bodies.insert(row.number, parsed(&row)?);
        }
    }
    Ok(bodies)
}

/// What a payload says.
pub(crate) fn parsed(row: &payload::Model) -> Result<Body, ReadError> {
    body_of(row.number, &row.body)
}

/// What the payload of an entry says.
pub(crate) fn body_of(number: i64, body: &str) -> Result<Body, ReadError> {
    let body = serde_json::from_str(body);
    body.map_err(|error| ReadError::Damaged(format!("the payload of entry {number}: {error}")))
}

/// The day of an entry.
pub(crate) fn written_on(number: i64, day: &str) -> Result<Day, ReadError> {
    day.parse().map_err(|()| ReadError::Damaged(format!("the day of entry {number}")))
}

/// When these entries were written.
pub(crate) async fn days(
    view: &DatabaseTransaction,
    log: i64,
    numbers: &[i64],
) -> Result<BTreeMap<i64, Day>, ReadError> {
    let mut days = BTreeMap::new();
    for numbers in numbers.chunks(NUMBERS_PER_QUESTION) {
        let these = Condition::all()
            .add(entry::Column::Log.eq(log))
            .add(entry::Column::Number.is_in(numbers.iter().copied()));
        for row in entry::Entity::find().filter(these).all(view).await? {
            days.insert(row.number, written_on(row.number, &row.day)?);
        }
    }
    Ok(days)
}
