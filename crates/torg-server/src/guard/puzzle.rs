//! A little work that a script does while people read: it costs them nothing, and whoever sends by machine pays for each participant.
//! No page waits for it, and whoever has no script is not refused.

use sha2::{Digest, Sha256};

/// So many bits of the hash are zero in the end: some thirty thousand tries.
pub const BITS: u32 = 15;
const ANSWER_LETTERS_MAX: usize = 12;

/// What whoever has this ticket must solve: a number is sought with which the hash of `puzzle:number` begins with [`BITS`] zeros. The ticket
/// cannot be told from it.
pub fn puzzle(ticket: &str) -> String {
    let digest = Sha256::new().chain_update("torg-puzzle-1\n").chain_update(ticket).finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether `answer` solves it.
pub fn is_solved(ticket: &str, answer: &str) -> bool {
    let is_number =
        (1..=ANSWER_LETTERS_MAX).contains(&answer.len()) && answer.bytes().all(|byte| byte.is_ascii_digit());
    is_number && solves(&puzzle(ticket), answer)
}

fn solves(puzzle: &str, answer: &str) -> bool {
    let digest: [u8; 32] = Sha256::digest(format!("{puzzle}:{answer}")).into();
    let (first, _) = digest.split_first_chunk().unwrap_or((&[255; 4], &[]));
    u32::from_be_bytes(*first).leading_zeros() >= BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_can_be_solved_and_the_answer_is_for_one_ticket() {
        let puzzle = puzzle("mine");
        let answer = (0_u32..).map(|number| number.to_string()).find(|it| solves(&puzzle, it)).unwrap();
        assert!(is_solved("mine", &answer));
        assert!(!is_solved("yours", &answer));
        for wrong in ["", "-1", "0x1", "99999999999999999999", "1 "] {
            assert!(!is_solved("mine", wrong), "{wrong}");
        }
        assert!(!puzzle.contains("mine"));
    }
}
