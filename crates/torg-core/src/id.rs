//! Names for things that are published. None of them can be turned back into a person.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const ID_CHARS: usize = 12;

/// Twelve characters that commit to a contribution's words: changing the text, or moving it to another source,
/// changes the id. `torg verify` computes it anew from the open data.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ContributionId(String);

impl ContributionId {
    /// The id of the `copy`-th contribution (from 0) with exactly this text in this source: the first 60 bits, in
    /// Crockford's base 32, of SHA-256 over `torg-contribution-1 NL source NL copy NL text`.
    pub fn of(source: &str, copy: usize, text: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(format!("torg-contribution-1\n{source}\n{copy}\n"));
        hash.update(text);
        let digest = hash.finalize();
        let bits = digest.iter().take(8).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        let letter = |at: usize| ALPHABET[(bits >> (59 - 5 * at) & 31) as usize] as char;
        Self((0..ID_CHARS).map(letter).collect())
    }

    /// The twelve characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ContributionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who said it: a number that is given out anew for each compilation and holds nothing of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ParticipantId(pub u32);

impl fmt::Display for ParticipantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "p{}", self.0)
    }
}

/// A theme's place in the tree, counted from 1 at each level: `3`, `3.1`; small themes are `s1`, `s2` …
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ThemeId(pub String);

impl fmt::Display for ThemeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_commits_to_source_copy_and_text() {
        let id = ContributionId::of("enkät.csv", 0, "Fler bänkar");
        assert_eq!(id.as_str().len(), 12);
        assert_eq!(id, ContributionId::of("enkät.csv", 0, "Fler bänkar"));
        for other in [
            ContributionId::of("enkät.csv", 1, "Fler bänkar"),
            ContributionId::of("enkat.csv", 0, "Fler bänkar"),
            ContributionId::of("enkät.csv", 0, "Fler bänkar."),
        ] {
            assert_ne!(id, other);
        }
    }
}
