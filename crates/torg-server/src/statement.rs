//! The statements of an activity, as one participant meets them.

use crate::{app::App, attending::Attending, board::Board, error::PageError, frame::Phrase, language::Words};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What one can think of a statement, as it is stored.
pub const VALUES: [&str; 3] = ["agree", "disagree", "pass"];

/// One statement.
pub struct Statement {
    /// Its key in the definition, or the id of the contribution that it is.
    pub id: String,
    /// What it says.
    pub words: Phrase,
}

/// All of them.
pub struct Deck {
    /// Those that were there from the beginning, then those that were added; none says the same as one before it.
    pub statements: Vec<Statement>,
    /// What this participant thinks of them.
    pub votes: BTreeMap<String, String>,
    board: Arc<Board>,
    /// Of the participant: orders what they meet.
    seed: String,
    votes_before_counts: u64,
}

/// How it went with one statement.
pub struct Outcome {
    /// Which.
    pub id: String,
    /// What it says.
    pub words: Phrase,
    /// What this participant thinks of it.
    pub own: Option<String>,
    /// Why there are no counts yet; empty when there are.
    pub waiting: String,
    /// Each value, how many gave it, and how many of a hundred they are.
    pub counts: Vec<(String, u64, u64)>,
}

impl Deck {
    /// Those of this activity.
    pub async fn of(app: &App, it: &Attending, words: &Words) -> Result<Self, PageError> {
        let (log, definition) = (it.held.dialogue.log, it.statements()?);
        let board = app.board(log, &it.key).await?;
        let first = definition
            .first
            .iter()
            .map(|own| Statement { id: own.key.clone(), words: Phrase::of(&own.text, words.language) });
        let added = board.said.iter().map(|said| Statement {
            id: said.id.clone(),
            words: Phrase::said(&said.text, &said.language, words.language),
        });
        let mut met = BTreeSet::new();
        let statements = first.chain(added).filter(|own| met.insert(plain(&own.words.text))).collect();
        Ok(Self {
            statements,
            votes: it.votes(app).await?,
            board,
            seed: it.code(app).map(|code| code.letters()).unwrap_or_default(),
            votes_before_counts: u64::from(definition.votes_before_counts),
        })
    }

    /// How many of them this participant has voted on.
    pub fn voted_on(&self) -> usize {
        self.statements.iter().filter(|own| self.votes.contains_key(&own.id)).count()
    }

    /// The one that was asked for, or else the next: in an order that chance made for this participant, and that stays.
    pub fn next(&self, asked: &str) -> Option<&Statement> {
        let named = self.statements.iter().find(|own| own.id == asked);
        let open = self.statements.iter().filter(|own| !self.votes.contains_key(&own.id));
        named.or_else(|| open.min_by_key(|own| Sha256::digest(format!("{} {}", self.seed, own.id))))
    }

    /// The statement that says the same.
    pub fn same_as(&self, text: &str) -> Option<String> {
        let text = plain(text);
        self.statements.iter().find(|own| plain(&own.words.text) == text).map(|own| own.id.clone())
    }

    /// How it went. Who has not voted on it is not told, unless `over`; and nobody before enough have.
    pub fn outcome(&self, own: &Statement, over: bool, words: &Words) -> Outcome {
        let count = |value: &str| self.board.count(&own.id, value);
        let total: u64 = VALUES.into_iter().map(count).sum();
        let vote = self.votes.get(&own.id);
        let lacking = self.votes_before_counts.saturating_sub(total);
        let waiting = match lacking {
            0 => String::new(),
            _ if over => words.say("vote-too-few"),
            lacking => words.count("vote-wait", lacking),
        };
        let told = (vote.is_some() || over) && waiting.is_empty();
        let counted = |value| {
            let share = (count(value) * 100).checked_div(total).unwrap_or(0);
            (words.say(&format!("vote-count-{value}")), count(value), share)
        };
        Outcome {
            id: own.id.clone(),
            words: own.words.clone(),
            own: vote.map(|value| words.with("vote-voted", &words.say(&format!("vote-{value}")))),
            waiting,
            counts: if told { VALUES.into_iter().map(counted).collect() } else { Vec::new() },
        }
    }
}

/// Without what makes no difference: capitals, space, and the mark at the end.
fn plain(text: &str) -> String {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    words.trim_end_matches(['.', '!', ' ']).to_owned()
}
