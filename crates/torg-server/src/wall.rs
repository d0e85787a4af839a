//! A wall as one participant sees it: columns, in them notes that belong together, and notes that stand alone.

use crate::{app::App, attending::Attending, board::Board, error::PageError, frame::Phrase, language::Words};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_dialogue::Wall;
use torg_store::{Place, Said};

/// What is stored of a dot, and of one that was taken back.
pub const DOT: &str = "dot";
/// See [`DOT`].
pub const NO_DOT: &str = "none";

const SHORT_CHARACTERS: usize = 60;

/// A note.
#[derive(Clone)]
pub struct Note {
    /// Of the contribution.
    pub id: String,
    /// What it says.
    pub words: Phrase,
    /// How many gave it a dot.
    pub dots: u64,
    /// Whether this participant did.
    pub dotted: bool,
    /// Whether it is theirs.
    pub own: bool,
}

impl Note {
    /// How many dots it has.
    pub fn dots_text(&self, words: &Words) -> String {
        words.count("wall-dots", self.dots)
    }

    /// Its beginning, to tell it by in a list.
    pub fn short(&self) -> String {
        let line = self.words.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= SHORT_CHARACTERS {
            return line;
        }
        line.chars().take(SHORT_CHARACTERS).chain(['…']).collect()
    }
}

/// Notes that belong together.
pub struct Cluster {
    /// Which.
    pub id: String,
    /// Empty while nobody has named it.
    pub name: String,
    /// What is in it.
    pub notes: Vec<Note>,
}

/// A part of the wall, or all of it when it is not divided.
pub struct Column {
    /// Its key in the definition; empty when the wall is not divided.
    pub key: String,
    /// What it is called.
    pub title: Phrase,
    /// Notes that belong together.
    pub clusters: Vec<Cluster>,
    /// Notes that stand alone.
    pub alone: Vec<Note>,
}

/// The wall.
pub struct View {
    /// From the first to the last.
    pub columns: Vec<Column>,
    /// How many notes are up, seen or not.
    pub count: usize,
    /// Whether the notes of others are not shown.
    pub hidden: bool,
    /// How many dots this participant has left.
    pub dots_left: u32,
    /// For how many seconds the time still runs; nothing when it does not, or is over.
    pub seconds_left: Option<u64>,
    /// What is up.
    pub board: Arc<Board>,
}

impl View {
    /// As it is now.
    pub async fn of(app: &App, it: &Attending, words: &Words) -> Result<Self, PageError> {
        let (log, wall) = (it.held.dialogue.log, it.wall()?);
        let board = app.board(log, &it.key).await?;
        let votes = it.votes(app).await?;
        let own = match it.code(app) {
            Some(code) => app.store.said_by(log, &code, &it.key).await?,
            None => BTreeSet::new(),
        };
        let hidden = wall.hidden_until_reveal && board.order.shown != Some(true);
        let given = votes.values().filter(|value| *value == DOT).count();
        let note = |said: &Said| Note {
            id: said.id.clone(),
            words: Phrase::said(&said.text, &said.language, words.language),
            dots: board.count(&said.id, DOT),
            dotted: votes.get(&said.id).is_some_and(|value| value == DOT),
            own: own.contains(&said.id),
        };
        let seen = board.said.iter().map(|said| (said, note(said))).filter(|(_, note)| !hidden || note.own);
        let mut columns = columns(wall, words);
        let mut clusters: BTreeMap<String, Vec<Note>> = BTreeMap::new();
        for (said, note) in seen {
            match place(&board, said) {
                Place::Cluster(id) => clusters.entry(id).or_default().push(note),
                Place::Column(key) => at(&mut columns, key.as_deref()).alone.push(note),
            }
        }
        for (id, notes) in clusters {
            let known = board.order.clusters.get(&id);
            let name = known.map(|it| it.name.clone()).unwrap_or_default();
            let column = at(&mut columns, known.and_then(|it| it.column.as_deref()));
            column.clusters.push(Cluster { id, name, notes });
        }
        Ok(Self {
            columns,
            count: board.said.len(),
            hidden,
            dots_left: wall.dots.saturating_sub(u32::try_from(given).unwrap_or(u32::MAX)),
            seconds_left: board.order.ends.and_then(|ends| seconds_from(app.store.now_s(), ends)),
            board,
        })
    }

    /// How many notes are up.
    pub fn count_text(&self, words: &Words) -> String {
        words.count("wall-count", self.count as u64)
    }

    /// How many dots this participant has left.
    pub fn dots_left_text(&self, words: &Words) -> String {
        words.count("wall-dots-left", u64::from(self.dots_left))
    }

    /// The time that is left, as minutes and seconds.
    pub fn time_left(&self) -> String {
        self.seconds_left.map(|left| format!("{}:{:02}", left / 60, left % 60)).unwrap_or_default()
    }

    /// The note with this id, if it is seen.
    pub fn note(&self, id: &str) -> Option<&Note> {
        self.notes().find(|note| note.id == id)
    }

    /// All that are seen.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        self.columns
            .iter()
            .flat_map(|column| column.clusters.iter().flat_map(|cluster| &cluster.notes).chain(&column.alone))
    }

    /// The notes that belong together under this id.
    pub fn cluster(&self, id: &str) -> Option<&Cluster> {
        self.columns.iter().flat_map(|column| &column.clusters).find(|cluster| cluster.id == id)
    }
}

fn columns(wall: &Wall, words: &Words) -> Vec<Column> {
    let column = |key: String, title: Phrase| Column { key, title, clusters: Vec::new(), alone: Vec::new() };
    if wall.columns.is_empty() {
        let title = Phrase { text: words.say("wall-undivided"), ..Phrase::default() };
        return vec![column(String::new(), title)];
    }
    let named = wall.columns.iter();
    named.map(|own| column(own.key.clone(), Phrase::of(&own.text, words.language))).collect()
}

/// The column of this key; the first, when there is none such.
fn at<'c>(columns: &'c mut [Column], key: Option<&str>) -> &'c mut Column {
    let found = columns.iter().position(|column| Some(&*column.key) == key).unwrap_or(0);
    &mut columns[found]
}

/// Where it was put last.
fn place(board: &Board, said: &Said) -> Place {
    let moved = board.order.places.get(&said.id).cloned();
    moved.unwrap_or_else(|| Place::Column(said.question.clone()))
}

fn seconds_from(now_s: i64, ends: i64) -> Option<u64> {
    u64::try_from(ends.checked_sub(now_s)?).ok().filter(|left| *left > 0)
}
