//! One speaker and what they speak of: fills in templates, and says nothing twice while there is more to say.

use super::grammar::Grammar;
use super::places::Names;
use super::random::Random;

/// Streets and settlements that all know, and how many of a hundred mentions are of them; the others have a long tail.
const KNOWN_PLACES: (usize, usize) = (24, 40);
/// The first year that is remembered, and how many.
const YEARS: (usize, usize) = (1974, 52);
/// How often something new to say is sought.
const ATTEMPTS: usize = 6;

/// Who speaks, from where, about what.
pub struct Speaker<'g> {
    grammar: &'g Grammar,
    home: &'g str,
    theme: usize,
    topic: usize,
    thing: String,
    said: Vec<&'static str>,
}

impl<'g> Speaker<'g> {
    /// Somebody from `home` on a topic of a theme, by one of its names.
    pub fn new(
        grammar: &'g Grammar,
        (theme, topic): (usize, usize),
        home: &'g str,
        random: &mut Random,
    ) -> Self {
        let mut speaker = Self { grammar, home, theme, topic, thing: String::new(), said: Vec::new() };
        speaker.turn_to((theme, topic), random);
        speaker
    }

    /// The same person on a topic, by any of its names.
    pub fn turn_to(&mut self, (theme, topic): (usize, usize), random: &mut Random) {
        (self.theme, self.topic) = (theme, topic);
        let thing = random.pick(&self.grammar.themes[theme].topics[topic].things);
        self.thing = self.say(thing, random);
    }

    /// One of the list `name`, filled in.
    pub fn one_of(&mut self, name: &str, random: &mut Random) -> String {
        let grammar = self.grammar;
        self.fresh(grammar.list(name), random)
    }

    /// One of `templates` filled in, rather one not said before.
    fn fresh(&mut self, templates: &[&'static str], random: &mut Random) -> String {
        let picks = (0..ATTEMPTS).map(|_| random.pick(templates));
        let picks: Vec<&'static str> = picks.collect();
        let chosen = picks.iter().find(|it| !self.said.contains(*it)).unwrap_or(&picks[0]);
        self.said.push(chosen);
        self.say(chosen, random)
    }

    /// `template` filled in.
    fn say(&mut self, template: &str, random: &mut Random) -> String {
        let mut said = String::new();
        let mut after_verb = None;
        let mut rest = template;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, it)| Some((before, it.split_once('}')?)))
        {
            said += before;
            said += &self.slot(name, &mut after_verb, random);
            rest = after;
        }
        said + rest
    }

    fn slot(&mut self, name: &str, after_verb: &mut Option<String>, random: &mut Random) -> String {
        let grammar = self.grammar;
        let theme = &grammar.themes[self.theme];
        let topic = &theme.topics[self.topic];
        match name {
            "thing" | "x" => self.thing.clone(),
            "fault" => self.fresh(&topic.faults, random),
            "wish" => self.fresh(&topic.wishes, random),
            "reason" => self.fresh(&grammar.areas[theme.area].reasons, random),
            "other" => self.other(random),
            "verb" => {
                let fault = self.fresh(&topic.faults, random);
                let (verb, rest) = fault.split_once(' ').unwrap_or((&fault, ""));
                *after_verb = Some(rest.to_owned());
                verb.to_owned()
            }
            "rest" => after_verb.take().unwrap_or_default(),
            _ => self.detail(name, random),
        }
    }

    /// A place, a number, or one of a list.
    fn detail(&mut self, name: &str, random: &mut Random) -> String {
        match name {
            "street" => street(self.grammar, place(random)),
            "area" if random.percent(60) => self.home.to_owned(),
            "area" => settlement(self.grammar, place(random)),
            "number" => (2 + random.long_tailed(12, 50).min(93)).to_string(),
            "age" => (16 + random.below(75)).to_string(),
            "old" => (65 + random.below(30)).to_string(),
            "year" => (YEARS.0 + random.below(YEARS.1)).to_string(),
            "time" => format!("{}.{}0", 6 + random.below(17), random.below(6)),
            list => self.one_of(list, random),
        }
    }

    /// Something else of the same area.
    fn other(&mut self, random: &mut Random) -> String {
        let grammar = self.grammar;
        let area = grammar.themes[self.theme].area;
        let themes: Vec<_> = grammar.themes.iter().filter(|theme| theme.area == area).collect();
        let theme = themes[random.below(themes.len())];
        let topic = &theme.topics[random.below(theme.topics.len())];
        let thing = random.pick(&topic.things);
        self.say(thing, random)
    }
}

fn place(random: &mut Random) -> usize {
    random.long_tailed(KNOWN_PLACES.0, KNOWN_PLACES.1)
}

fn street(grammar: &Grammar, number: usize) -> String {
    let (first, middle, last) = (grammar.list("first"), grammar.list("middle"), grammar.list("road"));
    Names { first, middle, last, title: &[] }.name(number)
}

/// The settlement with this number.
pub fn settlement(grammar: &Grammar, number: usize) -> String {
    let (first, middle, last) = (grammar.list("first"), grammar.list("middle"), grammar.list("settlement"));
    Names { first, middle, last, title: grammar.list("title") }.name(number)
}
