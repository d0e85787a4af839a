//! Ways in which a log may be spoilt by someone who does not hold its key.

use super::{Log, Row, chance::Chance};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

/// A log and the checkpoint it is compared with.
#[derive(Clone)]
pub struct Spoilt {
    pub log: Log,
    pub checkpoint: String,
}

type Way = fn(&mut Spoilt, &mut Chance) -> Option<()>;

pub const WAYS: [(&str, Way); 19] = [
    ("number", number),
    ("day", |it, chance| flip_text(&mut it.row(chance)?.day, chance)),
    ("word", |it, chance| flip_text(&mut it.row(chance)?.word, chance)),
    ("subject", |it, chance| flip_text(&mut it.row(chance)?.subject, chance)),
    ("commitment", |it, chance| flip(&mut it.row(chance)?.commitment, chance)),
    ("commitment cut", |it, chance| it.row(chance)?.commitment.pop().map(drop)),
    ("salt", |it, chance| flip(&mut it.row(chance)?.payload.as_mut()?.0, chance)),
    ("body", |it, chance| flip(&mut it.row(chance)?.payload.as_mut()?.1, chance)),
    ("body moved into salt", moved),
    ("removed", |it, chance| it.place(chance).map(|at| drop(it.log.rows.remove(at)))),
    ("cut short", |it, chance| it.place(chance).map(|at| it.log.rows.truncate(at))),
    ("swapped", swapped),
    ("payloads swapped", payloads_swapped),
    ("inserted", |it, chance| inserted(it, chance, false)),
    ("inserted and numbered anew", |it, chance| inserted(it, chance, true)),
    ("duplicated", duplicated),
    ("payload removed", |it, chance| it.row(chance)?.payload.take().map(drop)),
    ("payload kept", payload_kept),
    ("checkpoint", checkpoint),
];

impl Spoilt {
    fn place(&self, chance: &mut Chance) -> Option<usize> {
        (!self.log.rows.is_empty()).then(|| chance.below(self.log.rows.len()))
    }

    fn row(&mut self, chance: &mut Chance) -> Option<&mut Row> {
        let at = self.place(chance)?;
        self.log.rows.get_mut(at)
    }
}

fn flip(bytes: &mut [u8], chance: &mut Chance) -> Option<()> {
    let at = chance.below(bytes.len());
    *bytes.get_mut(at)? ^= 1 << chance.below(8);
    Some(())
}

/// Flips a bit, so that ASCII stays ASCII.
fn flip_text(text: &mut String, chance: &mut Chance) -> Option<()> {
    let mut bytes = std::mem::take(text).into_bytes();
    let at = chance.below(bytes.len());
    *bytes.get_mut(at)? ^= 1 << chance.below(7);
    *text = String::from_utf8(bytes).ok()?;
    Some(())
}

fn number(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    it.row(chance)?.number ^= 1 << chance.below(64);
    Some(())
}

fn moved(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    let (salt, body) = it.row(chance)?.payload.as_mut()?;
    salt.push(body.remove(0));
    Some(())
}

fn swapped(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    let (one, other) = (it.place(chance)?, it.place(chance)?);
    it.log.rows.swap(one, other);
    Some(())
}

fn payloads_swapped(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    let (one, other) = (it.place(chance)?, it.place(chance)?);
    let taken = it.log.rows.get_mut(one)?.payload.take();
    let taken = std::mem::replace(&mut it.log.rows.get_mut(other)?.payload, taken);
    it.log.rows.get_mut(one)?.payload = taken;
    Some(())
}

fn inserted(it: &mut Spoilt, chance: &mut Chance, anew: bool) -> Option<()> {
    let at = it.place(chance)?;
    it.log.add("2026-09-14", "received", "c0", &json!({ "what": "contribution" }));
    let row = it.log.rows.pop()?;
    it.log.rows.insert(at, row);
    if anew {
        it.log.rows.iter_mut().zip(0..).for_each(|(row, number)| row.number = number);
    }
    Some(())
}

fn duplicated(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    let (from, to) = (it.place(chance)?, it.place(chance)?);
    let row = it.log.rows.get(from)?.clone();
    it.log.rows.insert(to, row);
    Some(())
}

fn payload_kept(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    let (at, payload) = it.log.erased.get(chance.below(it.log.erased.len()))?.clone();
    it.log.rows.get_mut(at)?.payload = Some(payload);
    Some(())
}

/// A letter of it, a byte of the signature, or all of it by that of another key, another log or an earlier day.
fn checkpoint(it: &mut Spoilt, chance: &mut Chance) -> Option<()> {
    match chance.below(5) {
        0 => {
            let mut letters: Vec<char> = it.checkpoint.chars().collect();
            let at = chance.below(letters.len());
            *letters.get_mut(at)? = ['A', 'b', '7', '\n', ' ', '='][chance.below(6)];
            it.checkpoint = letters.into_iter().collect();
        }
        1 => {
            let (before, signature) = it.checkpoint.trim_end().rsplit_once(' ')?;
            let mut bytes = STANDARD.decode(signature).ok()?;
            flip(&mut bytes, chance)?;
            it.checkpoint = format!("{before} {}\n", STANDARD.encode(bytes));
        }
        2 => it.checkpoint = it.log.clone().with_key(8).checkpoint(),
        3 => it.checkpoint = Log { origin: "torg/elsewhere".into(), ..it.log.clone() }.checkpoint(),
        _ => it.checkpoint = it.log.checkpoint_at(it.place(chance)?),
    }
    Some(())
}
