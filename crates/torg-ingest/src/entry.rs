//! Where untrusted bytes enter, one function a parser: what the fuzz targets and the corpus test call.

use crate::{Kind, Limits, Settings, SourceSettings, fingerprint as tell, privacy, table, text};
use std::{collections::BTreeMap, path::Path};
use torg_core::Redaction;

/// Reads `bytes` as `kind`, whatever they are, under limits of a small file.
pub fn read(kind: Kind, bytes: &[u8]) {
    let (settings, limits) = (SourceSettings::default(), Limits::for_file(bytes.len() as u64));
    if !kind.is_table() {
        drop(text::read(bytes, "file", kind, &settings, &limits));
        return;
    }
    for table in table::open(bytes, "file", kind, &settings, &limits).unwrap_or_default() {
        table.read(&settings, &mut drop);
    }
}

/// Tells what `bytes` are.
pub fn fingerprint(bytes: &[u8]) {
    drop(tell(bytes, "file.txt", &Limits::default()));
}

/// Reads `bytes` as `torg.toml`.
pub fn settings(bytes: &[u8]) {
    drop(Settings::parse(&String::from_utf8_lossy(bytes), Path::new("torg.toml")));
}

/// Redacts `bytes`, whose first line is a name to look for; what was replaced stays replaced.
pub fn privacy(bytes: &[u8]) -> BTreeMap<Redaction, u64> {
    let text = String::from_utf8_lossy(bytes);
    let (name, text) = text.split_once('\n').unwrap_or_default();
    privacy::redact(text, &[name.to_owned()]).1
}
