//! A wall as one participant sees it: columns, in them notes that belong together, and notes that stand alone.

use crate::{app::App, attending::Attending, board::Board, error::PageError, frame::Phrase, language::Words};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use torg_core::Language;
use torg_dialogue::Wall;
use torg_store::Place;

/// What is stored of a dot, and of one that was taken back.
pub const DOT: &str = "dot";
/// See [`DOT`].
pub const NO_DOT: &str = "none";

const SHORT_CHARACTERS: usize = 60;
/// Notes that are shown where they are, before the rest is asked for: the latest.
const SHOWN: usize = 40;

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

/// Notes in one place.
#[derive(Default)]
pub struct Notes {
    /// Those that are shown, from the first to the last that came.
    pub shown: Vec<Note>,
    /// How many there are.
    pub count: usize,
}

impl Notes {
    /// Whether some are not shown.
    pub fn are_cut(&self) -> bool {
        self.shown.len() < self.count
    }
}

/// Notes that belong together.
pub struct Cluster {
    /// Which.
    pub id: String,
    /// Empty while nobody has named it.
    pub name: String,
    /// What is in it.
    pub notes: Notes,
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
    pub alone: Notes,
}

/// How much of a wall is shown.
#[derive(Clone, Copy)]
pub enum Extent<'e> {
    /// All of it.
    All,
    /// In each place the latest notes, whoever looks their own, and the one with this id.
    Latest(&'e str),
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
    onlooker: Onlooker,
}

/// Whoever looks.
struct Onlooker {
    language: Language,
    votes: BTreeMap<String, String>,
    own: BTreeSet<usize>,
}

impl View {
    /// As it is now.
    pub async fn of(app: &App, it: &Attending, words: &Words, extent: Extent<'_>) -> Result<Self, PageError> {
        let (log, wall) = (it.held.dialogue.log, it.wall()?);
        let board = app.board(log, &it.key).await?;
        let votes = it.votes(app).await?;
        let own = match it.code(app) {
            Some(code) => app.store.said_by(log, &code, &it.key).await?,
            None => BTreeSet::new(),
        };
        let own = own.iter().filter_map(|id| board.at(id)).collect();
        let given = votes.values().filter(|value| *value == DOT).count();
        let mut view = Self {
            columns: columns(wall, words),
            count: board.said.len(),
            hidden: wall.hidden_until_reveal && board.order.shown != Some(true),
            dots_left: wall.dots.saturating_sub(u32::try_from(given).unwrap_or(u32::MAX)),
            seconds_left: board.order.ends.and_then(|ends| seconds_from(app.store.now_s(), ends)),
            board,
            onlooker: Onlooker { language: words.language, votes, own },
        };
        view.fill(extent);
        Ok(view)
    }

    fn fill(&mut self, extent: Extent<'_>) {
        let mut alone: Vec<Vec<usize>> = self.columns.iter().map(|_| Vec::new()).collect();
        let board = self.board.clone();
        for (place, notes) in board.places() {
            match place {
                Place::Column(key) => alone[self.column(key.as_deref())].extend(notes),
                Place::Cluster(id) => self.fill_cluster(id, notes, extent),
            }
        }
        for (column, mut notes) in alone.into_iter().enumerate() {
            notes.sort_unstable();
            self.columns[column].alone = self.notes_of(&notes, extent);
        }
    }

    fn fill_cluster(&mut self, id: &str, notes: &[usize], extent: Extent<'_>) {
        let notes = self.notes_of(notes, extent);
        if notes.count == 0 {
            return;
        }
        let known = self.board.order.clusters.get(id);
        let name = known.map(|it| it.name.clone()).unwrap_or_default();
        let column = self.column(known.and_then(|it| it.column.as_deref()));
        self.columns[column].clusters.push(Cluster { id: id.to_owned(), name, notes });
    }

    /// The column of this key; the first, when there is none such.
    fn column(&self, key: Option<&str>) -> usize {
        self.columns.iter().position(|column| Some(&*column.key) == key).unwrap_or(0)
    }

    fn notes_of(&self, notes: &[usize], extent: Extent<'_>) -> Notes {
        let own = &self.onlooker.own;
        let seen: Vec<usize> = notes.iter().copied().filter(|at| !self.hidden || own.contains(at)).collect();
        let (first, named) = match extent {
            Extent::All => (0, None),
            Extent::Latest(id) => (seen.len().saturating_sub(SHOWN), self.board.at(id)),
        };
        let earlier = seen[..first].iter().filter(|at| own.contains(at) || Some(**at) == named);
        let shown = earlier.chain(&seen[first..]).map(|at| self.note(*at)).collect();
        Notes { shown, count: seen.len() }
    }

    fn note(&self, at: usize) -> Note {
        let (said, onlooker) = (&self.board.said[at], &self.onlooker);
        Note {
            id: said.id.clone(),
            words: Phrase::said(&said.text, &said.language, onlooker.language),
            dots: self.board.count(&said.id, DOT),
            dotted: onlooker.votes.get(&said.id).is_some_and(|value| value == DOT),
            own: onlooker.own.contains(&at),
        }
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
    pub fn seen(&self, id: &str) -> Option<Note> {
        let at = self.board.at(id)?;
        (!self.hidden || self.onlooker.own.contains(&at)).then(|| self.note(at))
    }

    /// All that are shown.
    pub fn notes(&self) -> impl Iterator<Item = &Note> {
        let in_column = |column| {
            let Column { clusters, alone, .. }: &Column = column;
            clusters.iter().map(|cluster| &cluster.notes).chain([alone]).flat_map(|notes| &notes.shown)
        };
        self.columns.iter().flat_map(in_column)
    }

    /// The notes that belong together under this id.
    pub fn cluster(&self, id: &str) -> Option<&Cluster> {
        self.columns.iter().flat_map(|column| &column.clusters).find(|cluster| cluster.id == id)
    }
}

fn columns(wall: &Wall, words: &Words) -> Vec<Column> {
    let column =
        |key: String, title: Phrase| Column { key, title, clusters: Vec::new(), alone: Notes::default() };
    if wall.columns.is_empty() {
        let title = Phrase { text: words.say("wall-undivided"), ..Phrase::default() };
        return vec![column(String::new(), title)];
    }
    let named = wall.columns.iter();
    named.map(|own| column(own.key.clone(), Phrase::of(&own.text, words.language))).collect()
}

fn seconds_from(now_s: i64, ends: i64) -> Option<u64> {
    u64::try_from(ends.checked_sub(now_s)?).ok().filter(|left| *left > 0)
}
