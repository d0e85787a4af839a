//! A list of places: which there are, and which of them someone means who wrote a name from memory. What is written in another case,
//! without accents or with a letter missing is found; which place it is in the end, a person says.

use crate::fold::folded;
use std::collections::BTreeMap;

/// Names less alike than this are not suggested for each other (Jaro-Winkler).
const ALIKE: f64 = 0.85;

/// One place of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Place {
    /// What it is called. No other place of the list has this name; an answer is stored under it.
    pub name: String,
    /// What it belongs to, such as a district; empty when the list is not divided.
    pub group: String,
}

impl Place {
    /// `name`, which belongs to `group`.
    pub fn new(name: &str, group: &str) -> Self {
        let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { name: line(name), group: line(group) }
    }
}

/// The places that can be answered to a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Places {
    list: Vec<Place>,
    /// Whether a place that is not in the list can be said in one's own words.
    pub others: bool,
}

impl Places {
    /// A list, in its order, each place once. Where two groups have places of one name, each is called `name (group)`.
    pub fn new(list: impl IntoIterator<Item = Place>) -> Self {
        let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut own: Vec<Place> = Vec::new();
        for place in list.into_iter().filter(|place| !place.name.is_empty()) {
            let groups = known.entry(place.name.clone()).or_default();
            if !groups.contains(&place.group) {
                groups.push(place.group.clone());
                own.push(place);
            }
        }
        let several = |place: &Place| known.get(&place.name).is_some_and(|groups| groups.len() > 1);
        for place in own.iter_mut().filter(|place| !place.group.is_empty() && several(place)) {
            place.name = format!("{} ({})", place.name, place.group);
        }
        Self { list: own, others: false }
    }

    /// All of them, in order. Empty when any place can be said in words.
    pub fn all(&self) -> &[Place] {
        &self.list
    }

    /// Whether a place is said in words alone.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Those of a group stand together, in the order in which the groups begin.
    pub fn grouped(&self) -> Vec<(&str, Vec<&Place>)> {
        let mut groups: Vec<(&str, Vec<&Place>)> = Vec::new();
        for place in &self.list {
            match groups.iter_mut().find(|(group, _)| *group == place.group) {
                Some((_, own)) => own.push(place),
                None => groups.push((&place.group, vec![place])),
            }
        }
        groups
    }

    /// The place of this name, or the only one whose name is the same but for case, accents and marks.
    pub fn named(&self, typed: &str) -> Option<&Place> {
        let exact = self.list.iter().find(|place| place.name == typed);
        exact.or_else(|| {
            let typed = folded(typed);
            let mut same = self.list.iter().filter(|place| folded(&place.name) == typed);
            same.next().filter(|_| same.next().is_none())
        })
    }

    /// Those that `typed` may mean, the likeliest first: names that begin so, names with a word that begins so, names that have it
    /// anywhere, those of a group that begins so. When there is none, names that are almost the same.
    pub fn like(&self, typed: &str) -> Vec<&Place> {
        let typed = folded(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let ranked = self.list.iter().filter_map(|place| Some((rank(place, &typed)?, place)));
        let mut found: Vec<(u8, &Place)> = ranked.collect();
        found.sort_by_key(|(rank, _)| *rank);
        match found.is_empty() {
            true => self.almost(&typed),
            false => found.into_iter().map(|(_, place)| place).collect(),
        }
    }

    fn almost(&self, typed: &str) -> Vec<&Place> {
        let scored = self.list.iter().map(|place| (strsim::jaro_winkler(&folded(&place.name), typed), place));
        let mut near: Vec<(f64, &Place)> = scored.filter(|(score, _)| *score >= ALIKE).collect();
        near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        near.into_iter().map(|(_, place)| place).collect()
    }
}

/// How likely it is meant; the smaller the likelier.
fn rank(place: &Place, typed: &str) -> Option<u8> {
    let name = folded(&place.name);
    match name.find(typed) {
        Some(0) => Some(0),
        Some(_) if name.contains(&format!(" {typed}")) => Some(1),
        Some(_) => Some(2),
        None => folded(&place.group).starts_with(typed).then_some(3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        let named = |name, group| Place::new(name, group);
        Places::new([
            named("Odenplan", "Vasastan"),
            named("Gröna gatan", "Matfors"),
            named("Skolgatan", "Matfors"),
            named("Skolgatan", "Njurunda"),
            named("Skolgatan", "Njurunda"),
            named("Lilla  Odengatan", "Vasastan"),
        ])
    }

    fn names(found: Vec<&Place>) -> Vec<&str> {
        found.into_iter().map(|place| place.name.as_str()).collect()
    }

    #[test]
    fn what_is_written_from_memory_is_found() {
        let places = places();
        let cases: [(&str, &[&str]); 9] = [
            ("Odenp", &["Odenplan"]),
            ("oden", &["Odenplan", "Lilla Odengatan"]),
            ("GRONA", &["Gröna gatan"]),
            ("gatan", &["Gröna gatan", "Skolgatan (Matfors)", "Skolgatan (Njurunda)", "Lilla Odengatan"]),
            ("njur", &["Skolgatan (Njurunda)"]),
            ("matf", &["Skolgatan (Matfors)", "Gröna gatan"]),
            ("Odneplan", &["Odenplan"]),
            ("Kiruna", &[]),
            (" - ", &[]),
        ];
        for (typed, expected) in cases {
            assert_eq!(names(places.like(typed)), expected, "{typed}");
        }
    }

    #[test]
    fn a_name_that_two_places_have_says_which() {
        let places = places();
        assert_eq!(places.all().len(), 5);
        assert_eq!(places.named("skolgatan"), None);
        assert_eq!(
            places.named("Skolgatan, Njurunda").map(|it| it.name.as_str()),
            Some("Skolgatan (Njurunda)")
        );
        let groups: Vec<_> = places.grouped().into_iter().map(|(group, own)| (group, own.len())).collect();
        assert_eq!(groups, [("Vasastan", 2), ("Matfors", 2), ("Njurunda", 1)]);
    }
}
