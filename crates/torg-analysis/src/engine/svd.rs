//! The leading singular vectors of a product of sparse matrices, by randomised subspace iteration
//! (Halko, Martinsson and Tropp, 2011, algorithm 4.4, with the projected problem solved through its Gram matrix).

use super::eigen;
use super::matrix::{Dense, Sparse};
use super::random::Random;

/// Columns beyond the rank that make the random subspace reliable.
const OVERSAMPLING: usize = 10;
/// Passes of power iteration.
const PASSES: usize = 3;
/// Seed of the random subspace. What is sought does not depend on chance, so the seed of a compilation has no say in it.
const START: u64 = 1;
/// Directions weaker than this share of the strongest count as noise.
const SMALLEST: f64 = 1e-9;

/// A matrix given as the product of sparse ones, never multiplied out.
pub(super) struct Chain(Vec<(Sparse, Sparse)>);

impl Chain {
    pub(super) fn new(factors: Vec<Sparse>) -> Self {
        let with_transposed = |factor: Sparse| {
            let transposed = factor.transposed();
            (factor, transposed)
        };
        Self(factors.into_iter().map(with_transposed).collect())
    }

    fn rows(&self) -> usize {
        self.0.first().map_or(0, |(factor, _)| factor.rows())
    }

    fn columns(&self) -> usize {
        self.0.last().map_or(0, |(factor, _)| factor.columns)
    }

    fn transposed_times(&self, left: &Dense) -> Dense {
        let mut factors = self.0.iter();
        let first = factors.next().map(|(_, transposed)| transposed.times(left));
        factors.fold(first.unwrap_or_else(|| Dense::zeros(0, 0)), |dense, (_, transposed)| {
            transposed.times(&dense)
        })
    }

    fn times(&self, right: Dense) -> Dense {
        self.0.iter().rev().fold(right, |dense, (factor, _)| factor.times(&dense))
    }

    /// The right singular vectors that belong to `svd`.
    pub(super) fn right(&self, svd: &Svd) -> Dense {
        let mut right = self.transposed_times(&svd.left);
        right.for_rows(|_, row| row.iter_mut().zip(&svd.values).for_each(|(value, s)| *value /= *s as f32));
        right
    }

    /// The last factor times `right`.
    pub(super) fn last_times(&self, right: &Dense) -> Dense {
        self.0.last().map_or_else(|| Dense::zeros(0, 0), |(last, _)| last.times(right))
    }
}

/// `A ≈ left × diag(values) × rightᵀ`; strongest first.
pub(super) struct Svd {
    /// One row for each row of `A`.
    pub(super) left: Dense,
    /// The singular values.
    pub(super) values: Vec<f64>,
}

/// At most `rank` leading singular vectors of `a`; fewer where `a` has fewer.
pub(super) fn truncated(a: &Chain, rank: usize) -> Svd {
    let width = (rank + OVERSAMPLING).min(a.rows()).min(a.columns());
    let mut basis = orthonormal(a.times(scattered(a.columns(), width)));
    for _ in 0..PASSES {
        let right = a.transposed_times(&basis);
        drop(basis);
        basis = orthonormal(a.times(right));
    }
    let image = a.transposed_times(&basis);
    let width = basis.columns;
    let projected = symmetrised(&image.gram(&image), width);
    let (squares, vectors) = eigen::symmetric(&projected, width);
    let floor = squares.first().map_or(0.0, |first| first * SMALLEST);
    let kept = squares.iter().take(rank).filter(|&&square| square > floor).count();
    drop(image);
    let turn = columns_of(&vectors[..kept], width);
    Svd {
        left: basis.turned(&turn, kept),
        values: squares[..kept].iter().map(|square| square.sqrt()).collect(),
    }
}

/// A matrix of random numbers between -1 and 1, always the same ones.
fn scattered(rows: usize, columns: usize) -> Dense {
    let mut random = Random::new(START, 1);
    let mut dense = Dense::zeros(rows, columns);
    dense.values.iter_mut().for_each(|value| *value = (random.bits() >> 40) as f32 / 8_388_608.0 - 1.0);
    dense
}

fn symmetrised(matrix: &[f64], size: usize) -> Vec<f64> {
    (0..size * size).map(|at| (matrix[at] + matrix[at % size * size + at / size]) / 2.0).collect()
}

/// The vectors (one a row) as columns, in single precision.
fn columns_of(vectors: &[Vec<f64>], size: usize) -> Vec<f32> {
    (0..size).flat_map(|row| vectors.iter().map(move |vector| vector[row] as f32)).collect()
}

/// An orthonormal basis of the columns, by way of the eigenvectors of their Gram matrix, twice for precision.
fn orthonormal(columns: Dense) -> Dense {
    whitened(whitened(columns))
}

fn whitened(columns: Dense) -> Dense {
    let size = columns.columns;
    let (squares, mut vectors) = eigen::symmetric(&symmetrised(&columns.gram(&columns), size), size);
    let floor = squares.first().map_or(0.0, |first| first * SMALLEST);
    let kept = squares.iter().filter(|&&square| square > floor).count();
    for (vector, square) in vectors.iter_mut().zip(&squares) {
        vector.iter_mut().for_each(|value| *value /= square.sqrt());
    }
    columns.turned(&columns_of(&vectors[..kept], size), kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A matrix with known singular values: blocks of ones of sizes a × b have the single value sqrt(ab).
    #[test]
    fn finds_known_singular_values() {
        let blocks = [(40, 30), (20, 25), (10, 10), (5, 4)];
        let (mut rows, mut column) = (Vec::new(), 0);
        for (height, width) in blocks {
            rows.extend(vec![(column..column + width).map(|at| (at, 1.0)).collect::<Vec<_>>(); height]);
            column += width;
        }
        let chain = Chain::new(vec![Sparse::from_rows(column as usize, &rows)]);
        let svd = truncated(&chain, 3);
        for (value, (height, width)) in svd.values.iter().zip(blocks) {
            assert!((value - f64::from(height as u32 * width).sqrt()).abs() < 1e-3, "{value}");
        }
        assert_eq!(svd.values.len(), 3);
        let gram = svd.left.gram(&svd.left);
        (0..9).for_each(|at| assert!((gram[at] - if at % 4 == 0 { 1.0 } else { 0.0 }).abs() < 1e-5));
    }

    #[test]
    fn stops_at_the_true_rank() {
        let rows: Vec<Vec<(u32, f32)>> = (0..30).map(|row| vec![(0, 1.0), (1, (row % 3) as f32)]).collect();
        let chain = Chain::new(vec![Sparse::from_rows(2, &rows)]);
        assert_eq!(truncated(&chain, 20).values.len(), 2);
    }
}
