//! Whatever the bytes, reading them as docx ends in a reading or in a reason.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_ingest::{Kind, entry};

fuzz_target!(|bytes: &[u8]| entry::read(Kind::Docx, bytes));
