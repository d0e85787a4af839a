//! Which crate may not be built from which: the "Not" lines of ARCHITECTURE.md.

use super::metadata::Metadata;

/// A crate, and packages that must be absent from all it is built from.
const ABSENT: [(&str, &[&str]); 6] = [
    (
        "torg-core",
        &["tokio", "torg-ingest", "torg-analysis", "torg-model", "torg-report", "torg-verify", "rayon"],
    ),
    ("torg-ingest", &["tokio", "torg-analysis", "torg-model", "torg-report", "torg-verify"]),
    (
        "torg-analysis",
        &["tokio", "torg-ingest", "torg-model", "torg-report", "torg-verify", "csv", "calamine", "zip"],
    ),
    ("torg-report", &["tokio", "torg-ingest", "torg-analysis", "torg-model", "torg-verify"]),
    ("torg-model", &["tokio", "torg-ingest", "torg-analysis", "torg-report", "torg-verify"]),
    ("torg-verify", &["tokio", "torg-core", "torg-ingest", "torg-analysis", "torg-model", "torg-report"]),
];

/// Packages that open network connections: absent from the whole binary.
const NETWORK: [&str; 8] = ["reqwest", "hyper", "ureq", "curl", "tokio", "native-tls", "rustls", "socket2"];

/// Says which boundary is crossed.
pub fn check(metadata: &Metadata) -> Vec<String> {
    ABSENT
        .iter()
        .map(|(name, absent)| (*name, *absent))
        .chain([("torg", &NETWORK[..])])
        .flat_map(|(name, absent)| crossed(metadata, name, absent))
        .collect()
}

fn crossed(metadata: &Metadata, name: &str, absent: &[&str]) -> Vec<String> {
    let closure = metadata.closure(name);
    if closure.is_empty() {
        return vec![format!("boundaries: there is no package `{name}`")];
    }
    let found = absent.iter().filter(|it| closure.contains(**it));
    found.map(|it| format!("boundaries: `{name}` is built from `{it}`; see ARCHITECTURE.md")).collect()
}
