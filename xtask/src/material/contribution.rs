//! What one person hands in: who, from where, on what, in how many words.

use super::grammar::Grammar;
use super::noise;
use super::random::{Random, Zipf};
use super::speaker::{Speaker, settlement};

const AGES: [&str; 8] = ["", "0–15", "16–24", "25–34", "35–49", "50–64", "65–79", "80+"];
const DISTRICTS: usize = 14;
const CAMPAIGNS: usize = 12;
/// Sentences of one person, at most.
const SENTENCES_MAX: usize = 14;

/// One row.
pub struct Contribution {
    /// What was written.
    pub text: String,
    /// Age band, or empty.
    pub age: &'static str,
    /// Where the writer lives, or empty.
    pub district: String,
    /// The theme and its topic, where there is exactly one theme.
    pub about: Option<(usize, usize)>,
}

/// Writes any row of one material.
pub struct Writer<'g> {
    grammar: &'g Grammar,
    seed: u64,
    /// Themes by rank, then topics of each by rank.
    ranked: Vec<(usize, Vec<usize>)>,
    themes: Zipf,
    topics: Zipf,
    districts: Vec<String>,
    lives: Zipf,
}

type Said = (String, Option<(usize, usize)>);

impl<'g> Writer<'g> {
    /// Of the material that follows from `seed`.
    pub fn new(grammar: &'g Grammar, seed: u64) -> Self {
        let mut random = Random::new(seed, 0);
        let ranked = shuffled(grammar.themes.len(), &mut random);
        let ranked: Vec<(usize, Vec<usize>)> = ranked
            .into_iter()
            .map(|theme| (theme, shuffled(grammar.themes[theme].topics.len(), &mut random)))
            .collect();
        Self {
            grammar,
            seed,
            themes: Zipf::new(ranked.len()),
            topics: Zipf::new(3),
            ranked,
            districts: (0..DISTRICTS).map(|number| settlement(grammar, 3 * number)).collect(),
            lives: Zipf::new(DISTRICTS),
        }
    }

    /// The names of the columns.
    pub fn header(&self) -> [&'static str; 3] {
        ["question", "age", "district"].map(|name| self.grammar.list(name)[0])
    }

    /// The contribution in this row, counted from 1.
    pub fn contribution(&self, row: u64) -> Contribution {
        let mut random = Random::new(self.seed, row);
        let home = &self.districts[self.lives.rank(&mut random)];
        let (age, named) = (AGES[random.below(AGES.len())], random.percent(93));
        let (text, about) = self.said(row, home, &mut random);
        Contribution { text, age, district: if named { home.clone() } else { String::new() }, about }
    }

    fn said(&self, row: u64, home: &str, random: &mut Random) -> Said {
        let about = self.about(random);
        let mut speaker = Speaker::new(self.grammar, about, home, random);
        let (text, about) = match random.below(1000) {
            0..16 => return (speaker.one_of("nothing", random), None),
            16..26 => (speaker.one_of("talk", random), None),
            26..46 => (speaker.one_of("foreign", random), None),
            46..56 if row > 1 => return self.copied(row, random),
            56..75 => return self.letter(home, random),
            75..135 => (self.both(about, home, random), None),
            135..155 => (speaker.one_of("bare", random), Some(about)),
            _ => (self.speech(about, home, random), Some(about)),
        };
        (noise::written(&text, random), about)
    }

    fn about(&self, random: &mut Random) -> (usize, usize) {
        let (theme, topics) = &self.ranked[self.themes.rank(random)];
        (*theme, topics[self.topics.rank(random) % topics.len()])
    }

    /// What an earlier row says, to the letter.
    fn copied(&self, row: u64, random: &mut Random) -> Said {
        let earlier = self.contribution(1 + random.below(row as usize - 1) as u64);
        (earlier.text, earlier.about)
    }

    /// A letter that many send, some with a sentence of their own.
    fn letter(&self, home: &str, random: &mut Random) -> Said {
        let campaign = random.below(CAMPAIGNS).min(random.below(CAMPAIGNS)) as u64;
        let mut author = Random::new(!self.seed, campaign);
        let about = self.about(&mut author);
        let mut speaker = Speaker::new(self.grammar, about, &self.districts[0], &mut author);
        let mut parts = vec![speaker.one_of("letter", &mut author)];
        parts.extend((0..3).map(|_| sentence(&mut speaker, &mut author)));
        let mut sender = Speaker::new(self.grammar, about, home, random);
        if random.percent(30) {
            parts.insert(1 + random.below(3), capital(&sender.one_of("filler", random)));
        }
        if random.percent(60) {
            parts.push(capital(&sender.one_of("closing", random)));
        }
        (parts.join(" "), Some(about))
    }

    /// Two themes in one contribution.
    fn both(&self, about: (usize, usize), home: &str, random: &mut Random) -> String {
        let (first, other) = (self.speech(about, home, random), self.about(random));
        let mut speaker = Speaker::new(self.grammar, other, home, random);
        let joint = speaker.one_of("joint", random);
        format!("{first} {joint} {}", sentence(&mut speaker, random))
    }

    /// One person's say: a few sentences, seldom many, mostly on one topic of the theme.
    fn speech(&self, (theme, topic): (usize, usize), home: &str, random: &mut Random) -> String {
        let topics = self.grammar.themes[theme].topics.len();
        let mut speaker = Speaker::new(self.grammar, (theme, topic), home, random);
        let mut parts = Vec::new();
        if random.percent(12) {
            parts.push(capital(&speaker.one_of("opening", random)));
        }
        parts.push(sentence(&mut speaker, random));
        for _ in 0..random.long_tailed(2, 60).min(SENTENCES_MAX) {
            let topic = if random.percent(20) { random.below(topics) } else { topic };
            speaker.turn_to((theme, topic), random);
            let filler = random.percent(30);
            parts.push(if filler {
                capital(&speaker.one_of("filler", random))
            } else {
                sentence(&mut speaker, random)
            });
        }
        if random.percent(10) {
            parts.push(capital(&speaker.one_of("closing", random)));
        }
        parts.join(" ")
    }
}

/// A sentence on the speaker's topic, with its mark.
fn sentence(speaker: &mut Speaker, random: &mut Random) -> String {
    let kind = if random.percent(50) { "complaint" } else { "demand" };
    let mark = if random.percent(12) { '!' } else { '.' };
    capital(&speaker.one_of(kind, random)) + &mark.to_string()
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

fn shuffled(count: usize, random: &mut Random) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    (1..count).rev().for_each(|at| order.swap(at, random.below(at + 1)));
    order
}
