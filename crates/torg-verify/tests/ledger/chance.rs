//! Logs made by chance, from a seed.

use super::{Log, ORIGIN};
use serde_json::json;

/// SplitMix64.
pub struct Chance(pub u64);

impl Chance {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let it = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let it = (it ^ (it >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        it ^ (it >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap()
    }
}

/// A sound log of `size` entries, a part of which erase some of those before them.
pub fn log(size: usize, chance: &mut Chance) -> Log {
    let mut log = Log::new(ORIGIN);
    for number in 0..size {
        let subject = format!("c{}", chance.next());
        let day =
            format!("20{}-{:02}-{:02}", 26 + chance.below(3), 1 + chance.below(12), 1 + chance.below(28));
        let erasable = |at: &usize| log.rows[*at].payload.is_some() && log.rows[*at].word == "received";
        let open: Vec<usize> = (0..number).filter(erasable).collect();
        match chance.below(4) {
            0 if !open.is_empty() => {
                let first = chance.below(open.len());
                let last = first + 1 + chance.below((open.len() - first).min(3));
                let word = ["erased", "changed"][chance.below(2)];
                let erases = open.get(first..last.min(open.len())).unwrap();
                log.add(&day, word, &subject, &json!({ "what": word, "erases": erases }));
            }
            1 => drop(log.add(
                &day,
                "joined",
                &subject,
                &json!({ "what": "participant", "participant": subject }),
            )),
            _ => {
                let text = format!("mer skugga å träd {}", chance.next());
                log.add(&day, "received", &subject, &json!({ "what": "contribution", "text": text }));
            }
        }
    }
    log
}
