//! Where contributions stand in the last compilation that was recorded: rows that come of no log, and go with the words they are about.
//!
//! A title is made of contributors' words. When one of those who stand in a theme leaves it, because their words are changed,
//! withdrawn, withheld or erased, its title goes too, and so do those of the themes around it, until the next compilation.

use crate::{
    body::Body,
    command::Compiled,
    entity::{contribution, standing, theme},
    save::insert,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Value,
    sea_query::{Expr, ExprTrait},
};
use std::collections::{BTreeMap, BTreeSet};

/// Fewer than SQLite's limit of 32,766 for one statement.
const VALUES_PER_STATEMENT: usize = 10_000;

/// What is to be done, in this order.
#[derive(Debug, Default)]
pub struct Standings(Vec<Step>);

#[derive(Debug)]
enum Step {
    /// Another compilation takes the place of the last.
    Compiled(Compiled),
    /// These of a log stand in it no longer.
    Left(i64, Vec<String>),
}

impl Standings {
    /// A compilation is recorded.
    pub fn compiled(&mut self, it: &Compiled) {
        self.0.push(Step::Compiled(it.clone()));
    }

    /// An entry with this body was added to `log`.
    pub fn follow(&mut self, log: i64, body: &Body) {
        let of: &[String] = match body {
            Body::Change(it) => std::slice::from_ref(&it.of),
            Body::Withdrawal { of, .. } => of,
            Body::Erasure(it) => &it.of,
            Body::Moderation(it) if it.withheld => std::slice::from_ref(&it.contribution),
            _ => return,
        };
        match self.0.last_mut() {
            Some(Step::Left(last, ids)) if *last == log => ids.extend_from_slice(of),
            _ => self.0.push(Step::Left(log, of.to_vec())),
        }
    }

    /// Does it, when all else that the transaction changes is written.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn save(&self, database: &impl ConnectionTrait) -> Result<(), DbErr> {
        for step in &self.0 {
            match step {
                Step::Compiled(it) => replace(database, it).await?,
                Step::Left(log, ids) => leave(database, *log, ids).await?,
            }
        }
        Ok(())
    }
}

/// What left since the material was read does not come back with it.
async fn replace(database: &impl ConnectionTrait, it: &Compiled) -> Result<(), DbErr> {
    let log = it.log;
    standing::Entity::delete_many().filter(standing::Column::Log.eq(log)).exec(database).await?;
    theme::Entity::delete_many().filter(theme::Column::Log.eq(log)).exec(database).await?;
    let there = there(database, it).await?;
    let (stay, left): (Vec<_>, Vec<_>) =
        it.standing.iter().partition(|row| there.contains(&row.contribution));
    let untitled = around(left.iter().filter_map(|row| row.theme), |number| {
        it.themes.iter().find(|theme| theme.number == number)?.within
    });
    let themes = it.themes.iter().map(|row| theme::Model {
        log,
        number: row.number,
        within: row.within,
        title: Some(row.title.clone()).filter(|_| !untitled.contains(&row.number)),
        contributions: row.contributions,
    });
    insert::<theme::Entity>(database, themes.collect()).await?;
    let mut parts: BTreeMap<&str, i64> = BTreeMap::new();
    let rows = stay.into_iter().map(|row| {
        let part = parts.entry(&row.contribution).or_default();
        *part += 1;
        let (contribution, theme, quoted) = (row.contribution.clone(), row.theme, row.quoted);
        standing::Model { log, contribution, part: *part, theme, quoted }
    });
    insert::<standing::Entity>(database, rows.collect()).await
}

/// The contributions whose words are as they were when the log had so many entries, and may be used.
async fn there(database: &impl ConnectionTrait, it: &Compiled) -> Result<BTreeSet<String>, DbErr> {
    let ids = contribution::Entity::find()
        .select_only()
        .column(contribution::Column::Id)
        .filter(contribution::Column::Log.eq(it.log))
        .filter(contribution::Column::Number.lt(it.entries))
        .filter(contribution::Column::Withdrawn.eq(false))
        .filter(contribution::Column::Withheld.eq(false));
    Ok(ids.into_tuple::<String>().all(database).await?.into_iter().collect())
}

async fn leave(database: &impl ConnectionTrait, log: i64, ids: &[String]) -> Result<(), DbErr> {
    for ids in ids.chunks(VALUES_PER_STATEMENT) {
        let theirs = standing::Column::Log.eq(log);
        let theirs = || theirs.clone().and(standing::Column::Contribution.is_in(ids.iter().cloned()));
        let rows = standing::Entity::find().filter(theirs()).all(database).await?;
        if rows.is_empty() {
            continue;
        }
        let themes = theme::Entity::find().filter(theme::Column::Log.eq(log)).all(database).await?;
        let within: BTreeMap<i64, Option<i64>> =
            themes.into_iter().map(|row| (row.number, row.within)).collect();
        let untitled = around(rows.iter().filter_map(|row| row.theme), |it| *within.get(&it)?);
        theme::Entity::update_many()
            .col_expr(theme::Column::Title, Expr::value(Value::String(None)))
            .filter(theme::Column::Log.eq(log))
            .filter(theme::Column::Number.is_in(untitled))
            .exec(database)
            .await?;
        standing::Entity::delete_many().filter(theirs()).exec(database).await?;
    }
    Ok(())
}

/// These themes, and all within which they are.
fn around(themes: impl Iterator<Item = i64>, within: impl Fn(i64) -> Option<i64>) -> BTreeSet<i64> {
    let mut all = BTreeSet::new();
    for number in themes {
        let mut next = Some(number);
        while let Some(number) = next.filter(|number| all.insert(*number)) {
            next = within(number);
        }
    }
    all
}
