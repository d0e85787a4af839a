//! The named limits under which foreign bytes are parsed, each with one error.

use crate::raw::ReadError;
use serde::{Deserialize, Serialize};

const MEBIBYTE: u64 = 1 << 20;

/// How much of everything one file may take. The parent scales memory and time by the size of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Address space of the child in bytes.
    pub memory_bytes: u64,
    /// Processor time of the child in seconds.
    pub cpu_s: u64,
    /// Wall-clock time of the child in seconds.
    pub wall_s: u64,
    /// Size of a file in bytes.
    pub file_bytes: u64,
    /// Bytes of one cell, paragraph or line.
    pub cell_bytes: u64,
    /// Rows of one table.
    pub rows: u64,
    /// Columns of one table.
    pub columns: u64,
    /// Entries of one archive.
    pub entries: u64,
    /// Bytes that one archive may unpack to, counted while reading.
    pub unpacked_bytes: u64,
    /// How many times larger than packed an archive's entry may unpack, once it is over a mebibyte.
    pub unpack_ratio: u64,
    /// Depth of nesting in XML, HTML or JSON.
    pub depth: u64,
    /// Bytes of the child's answer.
    pub answer_bytes: u64,
}

impl Limits {
    /// Memory of the child for a small file.
    pub const MEMORY_BYTES: u64 = 256 * MEBIBYTE;
    /// Memory of the child for the largest file.
    pub const MEMORY_BYTES_MAX: u64 = 2560 * MEBIBYTE;
    /// Memory granted for each byte of the file, beyond the default.
    pub const MEMORY_PER_BYTE: u64 = 8;
    /// Processor seconds for a small file.
    pub const CPU_S: u64 = 10;
    /// Processor seconds for the largest file.
    pub const CPU_S_MAX: u64 = 120;
    /// Bytes that buy one more processor second.
    pub const BYTES_PER_CPU_S: u64 = 2 * MEBIBYTE;
    /// Largest file that is opened at all.
    pub const FILE_BYTES_MAX: u64 = 512 * MEBIBYTE;

    /// The limits for a file of `bytes` bytes.
    pub fn for_file(bytes: u64) -> Self {
        let memory_bytes = Self::MEMORY_BYTES
            .saturating_add(bytes.saturating_mul(Self::MEMORY_PER_BYTE))
            .min(Self::MEMORY_BYTES_MAX);
        let cpu_s = Self::CPU_S.saturating_add(bytes / Self::BYTES_PER_CPU_S).min(Self::CPU_S_MAX);
        Self {
            memory_bytes,
            cpu_s,
            wall_s: cpu_s.saturating_mul(6),
            file_bytes: Self::FILE_BYTES_MAX,
            cell_bytes: MEBIBYTE,
            rows: 2_000_000,
            columns: 4096,
            entries: 10_000,
            unpacked_bytes: (64 * MEBIBYTE).saturating_add(bytes.saturating_mul(20)).min(1024 * MEBIBYTE),
            unpack_ratio: 200,
            depth: 256,
            answer_bytes: (64 * MEBIBYTE).saturating_add(bytes.saturating_mul(12)),
        }
    }

    /// The error of a child that needed more memory.
    pub(crate) fn over_memory(&self) -> ReadError {
        ReadError::OverLimit(format!("{} MB of memory", self.memory_bytes >> 20))
    }

    /// Refuses `amount` when it is more than `most` of `what`, in words such as `cells of 1048576 bytes`.
    pub fn within(amount: u64, most: u64, what: &str) -> Result<(), ReadError> {
        if amount > most { Err(ReadError::OverLimit(format!("{most} {what}"))) } else { Ok(()) }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::for_file(0)
    }
}
