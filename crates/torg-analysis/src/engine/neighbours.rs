//! The nearest others of each unit, as everyone may read them.

use super::knn::UNIT;

/// For each unit its nearest others with their cosines, nearest first. They are always of languages that are compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Neighbours(Vec<Vec<(u32, f32)>>);

impl Neighbours {
    /// Nobody has any.
    pub(super) fn none(units: usize) -> Self {
        Self(vec![Vec::new(); units])
    }

    /// Files the neighbours found among some units; `units` are those units' positions.
    pub(super) fn file(&mut self, units: &[usize], found: &[Vec<(u32, i32)>]) {
        for (&unit, found) in units.iter().zip(found) {
            let cosine = |product: i32| product as f32 / (UNIT * UNIT);
            self.0[unit] =
                found.iter().map(|&(other, p)| (units[other as usize] as u32, cosine(p))).collect();
        }
    }

    /// The neighbours of `unit` with their cosines, nearest first; none for a unit without usable words.
    pub fn of(&self, unit: usize) -> impl Iterator<Item = (usize, f32)> + '_ {
        self.0.get(unit).into_iter().flatten().map(|&(other, cosine)| (other as usize, cosine))
    }
}
