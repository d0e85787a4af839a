//! Closed answers as they may be published: no cell counts fewer people than [`torg_core::SMALLEST_CELL`].
//!
//! A cell from 1 to 4 is suppressed. The suppressed cells of a question together hide at least that many people, or the
//! smallest other joins them: else they could be found as what the others leave.

use torg_core::{ChoiceQuestion, SMALLEST_CELL};

/// Each option with the participants who chose it (`None` when suppressed), first how many answered, under the
/// empty option. Options in the order of their names.
pub fn published(question: &ChoiceQuestion) -> Vec<(&str, Option<u64>)> {
    let mut cells: Vec<(&str, Option<u64>)> =
        question.options.iter().map(|(option, people)| (option.as_ref(), large_enough(*people))).collect();
    while is_computable(question, &cells) && suppress_smallest(&mut cells) {}
    cells.insert(0, ("", large_enough(question.answered)));
    cells
}

fn large_enough(people: u64) -> Option<u64> {
    let hidden = 1..u64::try_from(SMALLEST_CELL).unwrap_or(u64::MAX);
    (!hidden.contains(&people)).then_some(people)
}

fn is_computable(question: &ChoiceQuestion, cells: &[(&str, Option<u64>)]) -> bool {
    let hidden = || cells.iter().filter(|(_, people)| people.is_none());
    let people: u64 = hidden().filter_map(|(option, _)| question.options.get(*option)).sum();
    hidden().count() == 1 || large_enough(people).is_none()
}

fn suppress_smallest(cells: &mut [(&str, Option<u64>)]) -> bool {
    let shown = cells.iter_mut().filter(|(_, people)| people.is_some_and(|people| people > 0));
    let smallest = shown.min_by_key(|(_, people)| *people);
    smallest.map(|(_, people)| *people = None).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    fn check(answered: u64, options: &[(&str, u64)], expect: &[Option<u64>]) {
        let options = options.iter().map(|(option, people)| (Arc::from(*option), *people)).collect();
        let question = ChoiceQuestion { source: "a.csv".into(), prompt: "?".into(), answered, options };
        let published: Vec<_> = published(&question).into_iter().map(|(_, people)| people).collect();
        assert_eq!(published, expect);
    }

    #[test]
    fn small_cells_cannot_be_read_nor_computed() {
        check(20, &[("a", 12), ("b", 8)], &[Some(20), Some(12), Some(8)]);
        check(20, &[("a", 12), ("b", 6), ("c", 2)], &[Some(20), Some(12), None, None]);
        check(20, &[("a", 18), ("b", 0), ("c", 2)], &[Some(20), None, Some(0), None]);
        check(7, &[("a", 3), ("b", 4)], &[Some(7), None, None]);
        check(9, &[("a", 7), ("b", 1), ("c", 1)], &[Some(9), None, None, None]);
        check(3, &[("a", 3)], &[None, None]);
    }
}
