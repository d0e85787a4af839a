//! A contribution's id commits to its source and its words.

use crate::{
    data::Data,
    table::row_name,
    verdict::{Check, Examination},
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

const LETTERS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'm',
    'n', 'p', 'q', 'r', 's', 't', 'v', 'w', 'x', 'y', 'z',
];

/// Contributions with the same source and text are copies 0, 1, … of each other; their ids, in whatever order they
/// stand, must be exactly those.
pub(crate) fn check(data: &Data<'_>) -> Check {
    let mut exam =
        Examination::new("identity", "contributions carry the id that their source and their words give");
    let mut alike: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, contribution) in data.contributions.iter().enumerate() {
        alike.entry((contribution.source, contribution.text)).or_default().push(at);
    }
    for ((source, text), members) in alike {
        let mut expected: Vec<String> = (0..members.len()).map(|copy| id(source, copy, text)).collect();
        expected.sort_unstable();
        for at in members {
            let found = data.contribution_id(at);
            let holds = expected.binary_search_by(|id| id.as_str().cmp(found)).is_ok();
            exam.expect(
                holds,
                "data/contributions.csv",
                || row_name(at),
                || {
                    format!(
                        "`{found}` is not the id of these words in `{source}`: one of the three was changed"
                    )
                },
            );
        }
    }
    exam.finish()
}

fn id(source: &str, copy: usize, text: &str) -> String {
    let digest = Sha256::new()
        .chain_update(format!("torg-contribution-1\n{source}\n{copy}\n"))
        .chain_update(text)
        .finalize();
    let bits = digest.iter().take(8).fold(0_u64, |bits, &byte| (bits << 8) | u64::from(byte));
    (0..12_u32)
        .filter_map(|at| {
            let five = (bits >> (59_u32.saturating_sub(at.saturating_mul(5)))) & 31;
            LETTERS.get(usize::try_from(five).ok()?)
        })
        .collect()
}
