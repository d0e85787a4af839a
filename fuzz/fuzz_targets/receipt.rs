//! Whatever the bytes, receipt ends in a result that can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use torg_verify::ledger;

fuzz_target!(|bytes: &[u8]| drop(ledger::receipt(bytes, None).map(|receipt| receipt.to_string())));
