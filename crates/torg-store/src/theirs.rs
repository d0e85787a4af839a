//! What one participant gave, found by their code.

use crate::{
    Code, ReadError, Store,
    body::{self, Body},
    due::why_erased,
    entity::{answers, contribution, entry, participant, payload, vote},
    read::{bodies, body_of, written_on},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, FromQueryResult, JoinType, Order,
    QueryFilter,
    sea_query::{Expr, ExprTrait, IntoTableRef, Query, SelectStatement, TableRef, UnionType},
};
use std::collections::BTreeMap;
use torg_core::Day;

/// Something a participant gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Its id.
    pub id: String,
    /// The entry with the words that hold.
    pub number: i64,
    /// When that was written.
    pub day: Day,
    /// What it says.
    pub body: Body,
    /// The last decision about it.
    pub moderation: Option<body::Moderation>,
    /// Withheld, by a moderator or until one has looked.
    pub withheld: bool,
    /// Not to be used any more.
    pub withdrawn: bool,
}

/// Everything that comes with one code.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The participant's id.
    pub participant: String,
    /// Whether everything has been erased.
    pub erased: bool,
    /// Why there is nothing, when something was erased: its owner wished it, or its time was over.
    pub why: Option<body::Why>,
    /// The groups they see themselves in.
    pub groups: BTreeMap<String, String>,
    /// What they gave, in the order in which it came.
    pub given: Vec<Given>,
}

impl Store {
    /// What comes with this code; `None` when nobody has it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn receipt(&self, log: i64, code: &Code) -> Result<Option<Receipt>, ReadError> {
        // Whoever takes part for the first time is asked for often, and found nowhere.
        let of_code = participant::Column::CodeHash.eq(self.keys.code_hash(log, code));
        if participant::Entity::find().filter(of_code).one(&self.readers.single()).await?.is_none() {
            return Ok(None);
        }
        self.receipt_in(&self.view().await?, log, code).await
    }

    pub(crate) async fn receipt_in(
        &self,
        view: &DatabaseTransaction,
        log: i64,
        code: &Code,
    ) -> Result<Option<Receipt>, ReadError> {
        let Some(row) = self.participant(view, log, code).await? else { return Ok(None) };
        let given = given(view, &row).await?;
        let why = if given.is_empty() { why_erased(view, &row).await? } else { None };
        let groups = groups(view, &row).await?;
        Ok(Some(Receipt { participant: row.id, erased: row.erased, why, groups, given }))
    }

    pub(crate) async fn participant(
        &self,
        view: &DatabaseTransaction,
        log: i64,
        code: &Code,
    ) -> Result<Option<participant::Model>, ReadError> {
        let hash = self.keys.code_hash(log, code);
        Ok(participant::Entity::find().filter(participant::Column::CodeHash.eq(hash)).one(view).await?)
    }
}

/// The numbers of the entries that speak of what the participant with this code gave, each once.
pub fn entries_of(code_hash: &[u8]) -> SelectStatement {
    let whose = |column: participant::Column| {
        let theirs = Expr::col(participant::Column::CodeHash).eq(code_hash);
        Query::select().column(column).from(participant::Entity).and_where(theirs).take()
    };
    let of = |table: TableRef, column: &'static str| {
        let theirs = Expr::col("participant").in_subquery(whose(participant::Column::Id));
        let there = theirs.and(Expr::col(column).is_not_null());
        Query::select().expr_as(Expr::col(column), NUMBER).from(table).and_where(there).take()
    };
    let mut all = of(contribution::Entity.into_table_ref(), NUMBER);
    all.union(UnionType::Distinct, of(contribution::Entity.into_table_ref(), MODERATED));
    all.union(UnionType::Distinct, of(answers::Entity.into_table_ref(), NUMBER));
    all.union(UnionType::Distinct, of(vote::Entity.into_table_ref(), NUMBER));
    let there = Expr::col(participant::Column::Groups).is_not_null();
    all.union(UnionType::Distinct, whose(participant::Column::Groups).and_where(there).take());
    all
}

/// The number of one entry, as [`entries_of`] gives it.
pub fn one_entry(number: i64) -> SelectStatement {
    Query::select().expr_as(Expr::val(number), NUMBER).take()
}

async fn groups(
    view: &DatabaseTransaction,
    row: &participant::Model,
) -> Result<BTreeMap<String, String>, ReadError> {
    let Some(number) = row.groups else { return Ok(BTreeMap::new()) };
    match bodies(view, row.log, &[number]).await?.remove(&number) {
        Some(Body::Groups(it)) => Ok(it.groups),
        _ => Ok(BTreeMap::new()),
    }
}

const GIVEN: &str = "given";
const SAID: &str = "said";
const DECIDED: &str = "decided";
const ID: &str = "id";
/// The column in which numbers of entries are.
pub const NUMBER: &str = "number";
const MODERATED: &str = "moderated";
const WITHHELD: &str = "withheld";
const WITHDRAWN: &str = "withdrawn";

/// Every contribution, every sheet of answers and every vote of a participant.
fn all_of(participant: &str) -> SelectStatement {
    let one = |table: TableRef, moderated: Expr, withheld: Expr| {
        let mut rows = Query::select();
        rows.column(ID).column(NUMBER).expr_as(moderated, MODERATED).expr_as(withheld, WITHHELD);
        rows.column(WITHDRAWN).from(table).and_where(Expr::col("participant").eq(participant));
        rows.take()
    };
    let mut all = one(contribution::Entity.into_table_ref(), Expr::col(MODERATED), Expr::col(WITHHELD));
    for table in [answers::Entity.into_table_ref(), vote::Entity.into_table_ref()] {
        all.union(UnionType::All, one(table, Expr::val(None::<i64>), Expr::val(false)));
    }
    all
}

/// A row of what a participant gave, with what entries and payloads say about it, as far as they are there.
#[derive(FromQueryResult)]
struct Found {
    id: String,
    number: i64,
    moderated: Option<i64>,
    withheld: bool,
    withdrawn: bool,
    day: Option<String>,
    said: Option<String>,
    decided: Option<String>,
}

/// One question for all of it: each costs the change from a thread to another and back.
async fn given(view: &DatabaseTransaction, row: &participant::Model) -> Result<Vec<Given>, ReadError> {
    let of = |table: &'static str, number: &'static str| {
        let same = Expr::col((table, NUMBER)).equals((GIVEN, number));
        Expr::col((table, "log")).eq(row.log).and(same)
    };
    let mut question = Query::select();
    question.columns([ID, NUMBER, MODERATED, WITHHELD, WITHDRAWN].map(|it| (GIVEN, it)));
    question.column((entry::Entity, entry::Column::Day));
    question.expr_as(Expr::col((SAID, payload::Column::Body)), SAID);
    question.expr_as(Expr::col((DECIDED, payload::Column::Body)), DECIDED);
    question.from_subquery(all_of(&row.id), GIVEN);
    question.left_join(entry::Entity, of("entry", NUMBER));
    question.join_as(JoinType::LeftJoin, payload::Entity, SAID, of(SAID, NUMBER));
    question.join_as(JoinType::LeftJoin, payload::Entity, DECIDED, of(DECIDED, MODERATED));
    question.order_by((GIVEN, NUMBER), Order::Asc);
    let rows = view.query_all(&question).await?;
    rows.iter().map(|row| Found::from_query_result(row, "")?.given()).collect()
}

impl Found {
    fn given(self) -> Result<Given, ReadError> {
        let missing = || ReadError::Damaged("words that a receipt is about are missing".into());
        let moderation = match self.moderated {
            Some(number) => match body_of(number, &self.decided.ok_or_else(missing)?)? {
                Body::Moderation(it) => Some(it),
                _ => return Err(missing()),
            },
            None => None,
        };
        Ok(Given {
            id: self.id,
            number: self.number,
            day: written_on(self.number, &self.day.ok_or_else(missing)?)?,
            body: body_of(self.number, &self.said.ok_or_else(missing)?)?,
            moderation,
            withheld: self.withheld,
            withdrawn: self.withdrawn,
        })
    }
}
