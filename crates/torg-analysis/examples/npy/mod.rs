//! Reads a matrix of NumPy's `.npy` format, version 1: two dimensions of half or single precision, row by row.

use std::error::Error;

/// Rows of length 1.
pub struct Matrix {
    columns: usize,
    values: Vec<f32>,
}

impl Matrix {
    /// How long a row is.
    #[allow(dead_code, reason = "one of the two programs needs it")]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Row `at`.
    pub fn row(&self, at: usize) -> &[f32] {
        &self.values[at * self.columns..(at + 1) * self.columns]
    }
}

/// Reads `path` and brings each row to length 1.
pub fn read(path: &str) -> Result<Matrix, Box<dyn Error>> {
    let bytes = std::fs::read(path)?;
    if !bytes.starts_with(b"\x93NUMPY\x01") || bytes.len() < 10 {
        return Err(format!("{path}: not a .npy file of version 1").into());
    }
    let start = 10 + usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
    let header = String::from_utf8_lossy(&bytes[10..start]).into_owned();
    let shape = header.split(['(', ')']).nth(1).ok_or("no shape")?;
    let columns: usize = shape.split(',').nth(1).ok_or("one dimension only")?.trim().parse()?;
    let mut values: Vec<f32> = if header.contains("<f2") {
        bytes[start..].as_chunks::<2>().0.iter().map(|&it| half(u16::from_le_bytes(it))).collect()
    } else if header.contains("<f4") {
        bytes[start..].as_chunks::<4>().0.iter().map(|&it| f32::from_le_bytes(it)).collect()
    } else {
        return Err(format!("{path}: neither half nor single precision: {header}").into());
    };
    for row in values.chunks_mut(columns) {
        let length = row.iter().map(|it| it * it).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
        row.iter_mut().for_each(|it| *it /= length);
    }
    Ok(Matrix { columns, values })
}

/// The value of a half-precision number (IEEE 754 binary16).
fn half(bits: u16) -> f32 {
    let (sign, exponent, fraction) =
        (u32::from(bits >> 15), u32::from(bits >> 10 & 31), u32::from(bits & 1023));
    match exponent {
        0 => f32::from_bits(sign << 31 | 1.0_f32.to_bits()) * fraction as f32 / 16_777_216.0,
        31 => f32::NAN,
        _ => f32::from_bits(sign << 31 | (exponent + 112) << 23 | fraction << 13),
    }
}
