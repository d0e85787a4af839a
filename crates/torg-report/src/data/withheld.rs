//! How many people's values are withheld, as it may be published: no number counts fewer of them than
//! [`torg_core::SMALLEST_CELL`].

use torg_core::{SMALLEST_CELL, Withheld};

/// Attributes of which values are withheld, by name, and of how many people (`None` when suppressed); first, under the
/// empty name, the people of whom any value is. Nothing when nothing is withheld.
pub fn published(withheld: &Withheld) -> Vec<(&str, Option<usize>)> {
    let shown = |people: usize| (people >= SMALLEST_CELL).then_some(people);
    let mut rows: Vec<(&str, Option<usize>)> =
        withheld.attributes.iter().map(|(name, people)| (&**name, shown(*people))).collect();
    if !rows.is_empty() {
        rows.insert(0, ("", shown(withheld.participants)));
    }
    rows
}
