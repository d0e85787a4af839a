//! Whatever the bytes, fingerprint ends in a result.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_ingest::entry;

fuzz_target!(|bytes: &[u8]| entry::fingerprint(bytes));
