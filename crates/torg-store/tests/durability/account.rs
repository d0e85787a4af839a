//! What was acknowledged, and whether it is there.

use crate::writing::{Said, words};
use std::{collections::BTreeMap, fmt};
use torg_store::Store;

/// Contributions that are read at a time.
const PER_PAGE: u64 = 2_000;

/// Everything that was said about writes.
#[derive(Default)]
pub struct Account {
    contributions: BTreeMap<String, Known>,
    /// Writes that were acknowledged.
    pub acknowledged: u64,
    /// What was said of writes that were not, and how often.
    pub failures: BTreeMap<String, u64>,
}

/// What is known of a contribution.
struct Known {
    ticket: String,
    /// Acknowledged.
    version_min: u32,
    /// Asked for.
    version_max: u32,
    may_be_gone: bool,
    must_be_gone: bool,
}

/// What a check found.
#[derive(Clone, Default)]
pub struct Findings {
    /// Acknowledged and not there.
    pub lost: Vec<String>,
    /// What the store says about itself.
    pub unsound: Vec<String>,
}

impl Account {
    /// Takes in a line.
    pub fn hear(&mut self, said: Said) {
        let acknowledged = match said {
            Said::Received { id, ticket } => {
                let new =
                    Known { ticket, version_min: 0, version_max: 0, may_be_gone: false, must_be_gone: false };
                assert!(self.contributions.insert(id, new).is_none(), "one id for two tickets");
                true
            }
            Said::Changing { id, version } => self.about(&id, |it| it.version_max = version),
            Said::Changed { id, version } => !self.about(&id, |it| it.version_min = version),
            Said::Erasing { id } => self.about(&id, |it| it.may_be_gone = true),
            Said::Erased { id } => !self.about(&id, |it| it.must_be_gone = true),
            Said::Failed { error } => {
                *self.failures.entry(error).or_default() += 1;
                false
            }
        };
        self.acknowledged += u64::from(acknowledged);
    }

    /// Changes what is known of it; `false`, for the convenience of [`Account::hear`].
    fn about(&mut self, id: &str, change: impl FnOnce(&mut Known)) -> bool {
        change(self.contributions.get_mut(id).unwrap());
        false
    }

    /// How many writes were acknowledged, and how many not.
    pub fn totals(&self) -> (u64, u64) {
        (self.acknowledged, self.failures.values().sum())
    }

    /// Compares with what a store holds. What is lost is forgotten: it is lost once.
    pub async fn check(&mut self, store: &Store, log: i64) -> Findings {
        let mut stored = BTreeMap::new();
        let mut after = -1;
        loop {
            let page = store.contributions(log, after, PER_PAGE).await.unwrap();
            let Some(last) = page.last() else { break };
            after = last.number;
            stored.extend(page.into_iter().map(|it| (it.id, it.said.text)));
        }
        let mut findings = Findings { unsound: store.differences().await.unwrap(), ..Findings::default() };
        let wrong = |id: &String, known: &Known| known.wrong(stored.get(id));
        let lost = self.contributions.iter().filter_map(|(id, known)| Some((id.clone(), wrong(id, known)?)));
        let lost: Vec<(String, String)> = lost.collect();
        for (id, why) in lost {
            self.contributions.remove(&id);
            findings.lost.push(format!("{id} {why}"));
        }
        findings
    }
}

impl Known {
    fn wrong(&self, text: Option<&String>) -> Option<String> {
        let Some(text) = text else {
            return (!self.may_be_gone).then(|| format!("({}) is missing", self.ticket));
        };
        let right =
            (self.version_min..=self.version_max).any(|version| *text == words(&self.ticket, version));
        if self.must_be_gone {
            Some(format!("({}) was erased and is there", self.ticket))
        } else {
            (!right).then(|| format!("({}) has other words", self.ticket))
        }
    }
}

impl Findings {
    /// With what another check found.
    pub fn and(mut self, other: Self) -> Self {
        self.lost.extend(other.lost);
        self.unsound.extend(other.unsound);
        self
    }

    /// Stops the test when anything was found.
    pub fn expect_nothing(&self) {
        let found: Vec<&String> = self.lost.iter().chain(&self.unsound).take(10).collect();
        assert!(found.is_empty(), "{self}; {found:#?}");
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (integrity, unsound): (Vec<&String>, Vec<&String>) =
            self.unsound.iter().partition(|said| said.starts_with("SQLite says"));
        let (lost, integrity, unsound) = (self.lost.len(), integrity.len(), unsound.len());
        write!(f, "{lost} lost, {integrity} integrity failures, {unsound} unsound")
    }
}
