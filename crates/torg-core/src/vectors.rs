//! Texts as directions: what a model says of them, in the one form the engines take.

/// `n` rows of `d` numbers, row by row; each row has length 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Vectors {
    dimensions: usize,
    values: Vec<f32>,
}

/// Why numbers are no vectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VectorsError {
    /// The last row is not full, or rows have no columns.
    #[error("{values} numbers do not make rows of {dimensions}")]
    Ragged {
        /// How many numbers there are.
        values: usize,
        /// How long a row is.
        dimensions: usize,
    },
    /// A row has no direction.
    #[error("row {row} has no direction: it is all zeros, or holds something that is no number")]
    NoDirection {
        /// Which row, from 0.
        row: usize,
    },
}

impl Vectors {
    /// Rows of `dimensions` numbers each, brought to length 1. Lengths are summed in double precision from left to right,
    /// so that the result is the same on every machine.
    pub fn normalised(dimensions: usize, mut values: Vec<f32>) -> Result<Self, VectorsError> {
        if dimensions == 0 || !values.len().is_multiple_of(dimensions) {
            return Err(VectorsError::Ragged { values: values.len(), dimensions });
        }
        for (row, it) in values.chunks_exact_mut(dimensions).enumerate() {
            normalise(it).ok_or(VectorsError::NoDirection { row })?;
        }
        Ok(Self { dimensions, values })
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.values.len() / self.dimensions
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// How long a row is.
    pub fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Row `at`, from 0.
    pub fn row(&self, at: usize) -> &[f32] {
        &self.values[at * self.dimensions..][..self.dimensions]
    }

    /// The rows in order.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f32]> {
        self.values.chunks_exact(self.dimensions)
    }

    /// All numbers, row by row.
    pub fn values(&self) -> &[f32] {
        &self.values
    }
}

fn normalise(row: &mut [f32]) -> Option<()> {
    let length = row.iter().map(|value| f64::from(*value) * f64::from(*value)).sum::<f64>().sqrt();
    if !(length.is_finite() && length > 0.0) {
        return None;
    }
    row.iter_mut().for_each(|value| *value = (f64::from(*value) / length) as f32);
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_has_no_direction_is_refused() {
        for (dimensions, values, expect) in [
            (2, vec![1.0, 0.0, 1.0], VectorsError::Ragged { values: 3, dimensions: 2 }),
            (0, vec![], VectorsError::Ragged { values: 0, dimensions: 0 }),
            (2, vec![1.0, 0.0, 0.0, 0.0], VectorsError::NoDirection { row: 1 }),
            (2, vec![f32::NAN, 0.0], VectorsError::NoDirection { row: 0 }),
            (2, vec![1.0, f32::INFINITY], VectorsError::NoDirection { row: 0 }),
        ] {
            assert_eq!(Vectors::normalised(dimensions, values), Err(expect));
        }
        assert!(Vectors::normalised(3, vec![]).unwrap().is_empty());
    }

    proptest! {
        #[test]
        fn rows_have_length_one_and_keep_their_direction(values in prop::collection::vec(0.01f32..100.0, 12)) {
            let vectors = Vectors::normalised(4, values.clone()).unwrap();
            prop_assert_eq!(vectors.rows().len(), 3);
            for (row, before) in vectors.rows().zip(values.chunks(4)) {
                let length: f32 = row.iter().map(|it| it * it).sum();
                prop_assert!((length - 1.0).abs() < 1e-5);
                prop_assert!((row[0] * before[1] - row[1] * before[0]).abs() < 1e-3);
            }
        }
    }
}
