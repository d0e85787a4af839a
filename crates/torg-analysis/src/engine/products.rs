//! Dot products of many rounded rows with many, in integers.
//!
//! An exact sum is the same in any order, so the widest instructions of the machine may be used without
//! changing a bit. Refuses to judge which product is large.

use super::knn::Rounded;

/// Values that one vector instruction takes.
const WIDTH: usize = 16;
/// Rows that stay in the first-level cache while others pass by.
const CACHED: usize = 32;

/// Some rows of a matrix.
pub(super) struct Rows<'a> {
    pub(super) of: &'a Rounded,
    pub(super) at: &'a [u32],
}

impl<'a> Rows<'a> {
    fn row(&self, at: usize) -> &'a [[i16; WIDTH]] {
        self.of.row(self.at[at.min(self.at.len() - 1)] as usize).as_chunks().0
    }
}

/// The exact dot product of two rounded rows of equal length.
#[inline(always)]
pub(super) fn dot(left: &[i16], right: &[i16]) -> i32 {
    left.iter().zip(right).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
}

/// All products of `left` with `right`, row by row of `left`, into `products`. Both have equally many columns.
pub(super) fn all(left: &Rows, right: &Rows, products: &mut Vec<i32>) {
    products.clear();
    products.resize(left.at.len() * right.at.len(), 0);
    if products.is_empty() {
        return;
    }
    #[cfg(target_arch = "x86_64")]
    if let Some(wide) = pulp::x86::V3::try_new() {
        wide.vectorize(|| tiled(left, right, products, |left, right| wide::two_by_four(wide, left, right)));
        return;
    }
    tiled(left, right, products, two_by_four);
}

/// Calls `block` for two rows of `left` and four of `right` at a time; the last row stands in for missing ones.
#[inline(always)]
fn tiled(
    left: &Rows,
    right: &Rows,
    products: &mut [i32],
    block: impl Fn([&[[i16; WIDTH]]; 2], [&[[i16; WIDTH]]; 4]) -> [[i32; 4]; 2],
) {
    let (height, width) = (left.at.len(), right.at.len());
    for cached in (0..width).step_by(CACHED) {
        for i in (0..height).step_by(2) {
            let pair = [left.row(i), left.row(i + 1)];
            for j in (cached..(cached + CACHED).min(width)).step_by(4) {
                let found = block(pair, [0, 1, 2, 3].map(|next| right.row(j + next)));
                for (i, found) in (i..height).zip(found) {
                    let out = &mut products[i * width + j..i * width + (j + 4).min(width)];
                    out.iter_mut().zip(found).for_each(|(out, found)| *out = found);
                }
            }
        }
    }
}

fn two_by_four(left: [&[[i16; WIDTH]]; 2], right: [&[[i16; WIDTH]]; 4]) -> [[i32; 4]; 2] {
    left.map(|left| right.map(|right| dot(left.as_flattened(), right.as_flattened())))
}

#[cfg(target_arch = "x86_64")]
mod wide {
    use super::WIDTH;
    use pulp::x86::V3;
    use std::arch::x86_64::__m256i;

    /// The products of two rows with four, sixteen columns an instruction.
    #[inline(always)]
    pub(super) fn two_by_four(
        v3: V3,
        [a, b]: [&[[i16; WIDTH]]; 2],
        [c, d, e, f]: [&[[i16; WIDTH]]; 4],
    ) -> [[i32; 4]; 2] {
        let mut sums = [[v3.avx._mm256_setzero_si256(); 4]; 2];
        for (((((a, b), c), d), e), f) in a.iter().zip(b).zip(c).zip(d).zip(e).zip(f) {
            let right: [__m256i; 4] = [pulp::cast(*c), pulp::cast(*d), pulp::cast(*e), pulp::cast(*f)];
            let left: [__m256i; 2] = [pulp::cast(*a), pulp::cast(*b)];
            for i in 0..2 {
                for j in 0..4 {
                    let products = v3.avx2._mm256_madd_epi16(left[i], right[j]);
                    sums[i][j] = v3.avx2._mm256_add_epi32(sums[i][j], products);
                }
            }
        }
        sums.map(|sums| totals(v3, sums))
    }

    /// The sum of the eight numbers in each.
    #[inline(always)]
    fn totals(v3: V3, [a, b, c, d]: [__m256i; 4]) -> [i32; 4] {
        let (ab, cd) = (v3.avx2._mm256_hadd_epi32(a, b), v3.avx2._mm256_hadd_epi32(c, d));
        let halves: [[i32; 4]; 2] = pulp::cast(v3.avx2._mm256_hadd_epi32(ab, cd));
        [0, 1, 2, 3].map(|at| halves[0][at] + halves[1][at])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::matrix::{Dense, normalise};
    use crate::engine::random::Random;

    /// Unit rows of any numbers, so that a product that loses a bit shows.
    fn scattered(rows: usize, columns: usize) -> Rounded {
        let mut random = Random::new(3, 3);
        let mut dense = Dense::zeros(rows, columns);
        dense.values.iter_mut().for_each(|value| *value = random.below(2001) as f32 / 1000.0 - 1.0);
        dense.for_rows(|_, row| normalise(row));
        Rounded::of(&dense)
    }

    #[test]
    fn every_shape_equals_one_by_one() {
        for (rows, columns) in [(1, 1), (2, 16), (5, 33), (71, 320)] {
            let matrix = scattered(rows, columns);
            let rows = rows as u32;
            for (left, right) in [(0..rows, 0..rows), (rows / 2..rows, 0..rows.min(3)), (0..1, 0..rows)] {
                let (left, right): (Vec<u32>, Vec<u32>) = (left.rev().collect(), right.collect());
                let mut products = vec![7; 3];
                all(&Rows { of: &matrix, at: &left }, &Rows { of: &matrix, at: &right }, &mut products);
                let row = |at: u32| matrix.row(at as usize);
                let one_by_one = left.iter().flat_map(|&a| right.iter().map(move |&b| (a, b)));
                let expect: Vec<i32> = one_by_one.map(|(a, b)| dot(row(a), row(b))).collect();
                assert_eq!(products, expect, "{rows} × {columns}");
            }
        }
    }

    #[test]
    fn nothing_has_no_products() {
        let matrix = scattered(3, 4);
        let mut products = vec![1];
        all(&Rows { of: &matrix, at: &[] }, &Rows { of: &matrix, at: &[0, 1] }, &mut products);
        assert!(products.is_empty());
    }
}
