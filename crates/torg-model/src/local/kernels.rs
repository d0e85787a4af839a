//! What lies between an encoder's matrix products: biases, GELU, softmax, layer norm. Written as plain loops over rows, compiled
//! for the widest registers of the machine; every sum runs in one fixed order, and no function of the platform's is called, so
//! that these give the same numbers on every machine.

use candle_core::{CpuStorage, InplaceOp1, InplaceOp2, Layout, Result, bail};
use pulp::Arch;

/// Sums run in so many lanes beside each other.
const LANES: usize = 16;

/// Adds one number to each column.
pub struct Bias<'b>(pub &'b [f32]);

/// Adds one number to each column, then `x Φ(x)` (Hendrycks and Gimpel 2016).
pub struct Gelu<'b>(pub &'b [f32]);

/// Rows become shares of one, after being multiplied by `scale`.
pub struct Softmax {
    pub scale: f32,
}

/// Adds another matrix, if there is one, then brings each row to mean 0 and variance 1 (Ba, Kiros and Hinton 2016).
pub struct AddNorm {
    pub scale: Vec<f32>,
    pub shift: Vec<f32>,
    pub epsilon: f32,
}

impl InplaceOp1 for Bias<'_> {
    fn name(&self) -> &'static str {
        "bias"
    }

    fn cpu_fwd(&self, storage: &mut CpuStorage, layout: &Layout) -> Result<()> {
        let values = written(storage, layout)?;
        Arch::new().dispatch(|| values.chunks_exact_mut(self.0.len()).for_each(|row| add(row, self.0)));
        Ok(())
    }
}

impl InplaceOp1 for Gelu<'_> {
    fn name(&self) -> &'static str {
        "gelu"
    }

    fn cpu_fwd(&self, storage: &mut CpuStorage, layout: &Layout) -> Result<()> {
        let values = written(storage, layout)?;
        Arch::new().dispatch(|| {
            for row in values.chunks_exact_mut(self.0.len()) {
                row.iter_mut().zip(self.0).for_each(|(value, bias)| *value = gelu(*value + bias));
            }
        });
        Ok(())
    }
}

impl InplaceOp1 for Softmax {
    fn name(&self) -> &'static str {
        "softmax"
    }

    fn cpu_fwd(&self, storage: &mut CpuStorage, layout: &Layout) -> Result<()> {
        let width = layout.dims().last().copied().unwrap_or(1);
        let values = written(storage, layout)?;
        Arch::new().dispatch(|| values.chunks_exact_mut(width).for_each(|row| softmax(row, self.scale)));
        Ok(())
    }
}

impl InplaceOp1 for AddNorm {
    fn name(&self) -> &'static str {
        "norm"
    }

    fn cpu_fwd(&self, storage: &mut CpuStorage, layout: &Layout) -> Result<()> {
        let values = written(storage, layout)?;
        Arch::new()
            .dispatch(|| values.chunks_exact_mut(self.scale.len()).for_each(|row| self.normalise(row)));
        Ok(())
    }
}

impl InplaceOp2 for AddNorm {
    fn name(&self) -> &'static str {
        "add-norm"
    }

    fn cpu_fwd(
        &self,
        storage: &mut CpuStorage,
        layout: &Layout,
        other: &CpuStorage,
        other_layout: &Layout,
    ) -> Result<()> {
        let (CpuStorage::F32(other), Some((start, end))) = (other, other_layout.contiguous_offsets()) else {
            bail!("a matrix of single precision was expected, row by row");
        };
        let (values, width) = (written(storage, layout)?, self.scale.len());
        Arch::new().dispatch(|| {
            for (row, other) in values.chunks_exact_mut(width).zip(other[start..end].chunks_exact(width)) {
                add(row, other);
                self.normalise(row);
            }
        });
        Ok(())
    }
}

fn written<'s>(storage: &'s mut CpuStorage, layout: &Layout) -> Result<&'s mut [f32]> {
    match (storage, layout.contiguous_offsets()) {
        (CpuStorage::F32(values), Some((start, end))) => Ok(&mut values[start..end]),
        _ => bail!("a matrix of single precision was expected, row by row"),
    }
}

#[inline(always)]
fn add(row: &mut [f32], other: &[f32]) {
    row.iter_mut().zip(other).for_each(|(value, other)| *value += other);
}

impl AddNorm {
    #[inline(always)]
    fn normalise(&self, row: &mut [f32]) {
        let count = row.len() as f32;
        let mean = sum(row, |value| value) / count;
        let variance = sum(row, |value| (value - mean) * (value - mean)) / count;
        let factor = 1.0 / (variance + self.epsilon).sqrt();
        for ((value, scale), shift) in row.iter_mut().zip(&self.scale).zip(&self.shift) {
            *value = (*value - mean) * factor * scale + shift;
        }
    }
}

#[inline(always)]
fn softmax(row: &mut [f32], scale: f32) {
    let max = row.iter().fold(f32::MIN, |max, value| max.max(*value));
    row.iter_mut().for_each(|value| *value = exp((*value - max) * scale));
    let total = sum(row, |value| value);
    row.iter_mut().for_each(|value| *value /= total);
}

#[inline(always)]
fn sum(row: &[f32], of: impl Fn(f32) -> f32) -> f32 {
    let (chunks, rest) = row.as_chunks::<LANES>();
    let mut lanes = [0.0_f32; LANES];
    for chunk in chunks {
        for lane in 0..LANES {
            lanes[lane] += of(chunk[lane]);
        }
    }
    rest.iter().zip(&mut lanes).for_each(|(value, lane)| *lane += of(*value));
    lanes.iter().sum()
}

/// `x Φ(x)`, with the error function by Abramowitz and Stegun 7.1.26, which is within 1.5e-7.
#[inline(always)]
fn gelu(x: f32) -> f32 {
    let z = x.abs() * std::f32::consts::FRAC_1_SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let series = 1.061_405_4_f32;
    let series = series * t - 1.453_152;
    let series = series * t + 1.421_413_8;
    let series = series * t - 0.284_496_74;
    let series = series * t + 0.254_829_6;
    let tail = series * t * exp(-z * z);
    let error_function = (1.0 - tail).copysign(x);
    0.5 * x * (1.0 + error_function)
}

/// `e^x` for `x` of at most 0: `2^n e^r` with `|r| <= ln 2 / 2`, the latter by its Taylor polynomial of degree 7 (error below 1e-8).
#[inline(always)]
fn exp(x: f32) -> f32 {
    const LN_2_HIGH: f32 = 0.693_359_4;
    const LN_2_LOW: f32 = -2.121_944_4e-4;
    /// Added to a small number and taken away again, it leaves the nearest integer.
    const ROUND: f32 = 12_582_912.0;
    let x = x.max(-87.0);
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = x - n * LN_2_HIGH - n * LN_2_LOW;
    let series = 1.0 / 5040.0;
    let series = series * r + 1.0 / 720.0;
    let series = series * r + 1.0 / 120.0;
    let series = series * r + 1.0 / 24.0;
    let series = series * r + 1.0 / 6.0;
    let series = series * r + 0.5;
    let series = series * r + 1.0;
    let series = series * r + 1.0;
    let power = f32::from_bits((shifted.to_bits() << 23).wrapping_add(1.0_f32.to_bits()));
    series * power
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn exp_is_within_a_few_last_digits(x in -80.0f32..0.0) {
            let expect = libm::exp(f64::from(x));
            prop_assert!((f64::from(exp(x)) / expect - 1.0).abs() < 3e-7, "{x}: {} {expect}", exp(x));
        }

        #[test]
        fn gelu_is_within_a_millionth(x in -12.0f32..12.0) {
            let expect = 0.5 * f64::from(x) * (1.0 + libm::erf(f64::from(x) / 2.0_f64.sqrt()));
            prop_assert!((f64::from(gelu(x)) - expect).abs() < 1.5e-6, "{x}: {} {expect}", gelu(x));
        }

        #[test]
        fn softmax_gives_shares_of_one(mut row in prop::collection::vec(-50.0f32..50.0, 1..70)) {
            softmax(&mut row, 0.5);
            prop_assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-5);
            prop_assert!(row.iter().all(|it| (0.0..=1.0).contains(it)));
        }

        #[test]
        fn norm_gives_mean_and_spread(mut row in prop::collection::vec(-50.0f32..50.0, 32)) {
            AddNorm { scale: vec![1.0; 32], shift: vec![2.0; 32], epsilon: 1e-12 }.normalise(&mut row);
            prop_assert!((row.iter().sum::<f32>() / 32.0 - 2.0).abs() < 1e-4);
        }
    }
}
