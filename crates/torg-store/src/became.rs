//! Questions about what became of contributions: where the last compilation has them, and whether a report was published since.

use crate::{
    Code, ReadError, Receipt, Store,
    body::Body,
    due::last,
    entity::{entry, standing, theme},
    read::bodies,
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::ExprTrait,
};
use std::collections::BTreeMap;
use torg_core::Day;

/// Entries that are looked at together.
const ENTRIES_TOGETHER: u64 = 5_000;

/// What became of some contributions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Became {
    /// When the last compilation that was recorded was made, if there is one.
    pub compiled: Option<Day>,
    /// When a report was published last, if one was since then.
    pub published: Option<Day>,
    /// Where each stands in that compilation; what came or changed later stands nowhere yet.
    pub stands: BTreeMap<String, Vec<Stands>>,
}

/// Where a contribution, or a part of it, stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// In which theme; by itself, when in none.
    pub theme: Option<InTheme>,
    /// How often it is quoted there.
    pub quoted: u64,
}

/// A theme, as the compilation has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTheme {
    /// Unless someone of those whose words it is made of has taken theirs back.
    pub title: Option<String>,
    /// How many contributions stand in it, this one among them.
    pub contributions: u64,
}

impl Store {
    /// What became of the contributions with these ids.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn became(&self, log: i64, ids: &[String]) -> Result<Became, ReadError> {
        became(&self.view().await?, log, ids).await
    }

    /// What comes with this code, and what became of it; `None` when nobody has it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn receipt_and_fate(
        &self,
        log: i64,
        code: &Code,
    ) -> Result<Option<(Receipt, Became)>, ReadError> {
        let view = self.view().await?;
        let Some(receipt) = self.receipt_in(&view, log, code).await? else { return Ok(None) };
        let said = receipt.given.iter().filter(|given| matches!(given.body, Body::Contribution(_)));
        let ids: Vec<String> = said.map(|given| given.id.clone()).collect();
        let became = became(&view, log, &ids).await?;
        Ok(Some((receipt, became)))
    }

    /// How many entries the log had when the last compilation of it was recorded; `None` when none was.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn compiled_at(&self, log: i64) -> Result<Option<i64>, ReadError> {
        Ok(last(&self.view().await?, log, "compiled").await?.map(|(number, _)| number))
    }

    /// Whether something that a participant gave when the log had not yet so many `entries` was changed, withdrawn or erased since.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn is_taken_back(&self, log: i64, entries: i64) -> Result<bool, ReadError> {
        let view = self.view().await?;
        let mut after = entries - 1;
        loop {
            let numbers = what_takes_back(&view, log, after).await?;
            let Some(last) = numbers.last() else { return Ok(false) };
            let bodies = bodies(&view, log, &numbers).await?;
            if bodies.values().any(|body| takes_back(body, entries)) {
                return Ok(true);
            }
            after = *last;
        }
    }
}

/// As few questions as there can be: each one costs the change from a thread to another and back.
async fn became(view: &DatabaseTransaction, log: i64, ids: &[String]) -> Result<Became, ReadError> {
    let Some((number, day)) = last(view, log, "compiled").await? else { return Ok(Became::default()) };
    let published = last(view, log, "published").await?.filter(|(published, _)| *published > number);
    Ok(Became {
        compiled: Some(day),
        published: published.map(|(_, day)| day),
        stands: if ids.is_empty() { BTreeMap::new() } else { stands(view, log, ids).await? },
    })
}

async fn what_takes_back(view: &DatabaseTransaction, log: i64, after: i64) -> Result<Vec<i64>, ReadError> {
    let numbers = entry::Entity::find()
        .select_only()
        .column(entry::Column::Number)
        .filter(entry::Column::Log.eq(log).and(entry::Column::Number.gt(after)))
        .filter(entry::Column::Word.is_in(["changed", "withdrawn", "erased"]))
        .order_by_asc(entry::Column::Number)
        .limit(ENTRIES_TOGETHER);
    Ok(numbers.into_tuple().all(view).await?)
}

/// Names on walls are nobody's, and neither is what the staff wrote down.
fn takes_back(body: &Body, entries: i64) -> bool {
    let before =
        |erases: &[u64]| erases.iter().any(|number| i64::try_from(*number).is_ok_and(|it| it < entries));
    match body {
        Body::Change(it) => it.participant.is_some() && before(&it.erases),
        Body::Erasure(it) => !it.participant.is_empty() && before(&it.erases),
        Body::Withdrawal { .. } => true,
        _ => false,
    }
}

async fn stands(
    view: &DatabaseTransaction,
    log: i64,
    ids: &[String],
) -> Result<BTreeMap<String, Vec<Stands>>, ReadError> {
    let mut rows: Vec<standing::Model> = Vec::new();
    for ids in ids.chunks(ENTRIES_TOGETHER as usize) {
        let these =
            standing::Column::Log.eq(log).and(standing::Column::Contribution.is_in(ids.iter().cloned()));
        let some = standing::Entity::find().filter(these).order_by_asc(standing::Column::Part);
        rows.append(&mut some.all(view).await?);
    }
    let numbers = rows.iter().filter_map(|row| row.theme);
    let these = theme::Column::Log.eq(log).and(theme::Column::Number.is_in(numbers));
    let themes = if rows.iter().all(|row| row.theme.is_none()) {
        Vec::new()
    } else {
        theme::Entity::find().filter(these).all(view).await?
    };
    let themes: BTreeMap<i64, theme::Model> = themes.into_iter().map(|row| (row.number, row)).collect();
    let mut stands: BTreeMap<String, Vec<Stands>> = BTreeMap::new();
    for row in rows {
        let theme = row.theme.and_then(|number| themes.get(&number)).map(|theme| InTheme {
            title: theme.title.clone(),
            contributions: u64::try_from(theme.contributions).unwrap_or(0),
        });
        let quoted = u64::try_from(row.quoted).unwrap_or(0);
        stands.entry(row.contribution).or_default().push(Stands { theme, quoted });
    }
    Ok(stands)
}
