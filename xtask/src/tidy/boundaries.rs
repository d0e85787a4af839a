//! Which crate may not be built from which: the "Not" lines of ARCHITECTURE.md.

use super::metadata::Metadata;

/// A crate, and packages that must be absent from all it is built from.
const ABSENT: [(&str, &[&str]); 8] = [
    (
        "torg-core",
        &[
            "tokio",
            "torg-ingest",
            "torg-analysis",
            "torg-model",
            "torg-report",
            "torg-store",
            "torg-dialogue",
            "torg-verify",
            "rayon",
        ],
    ),
    (
        "torg-dialogue",
        &[
            "tokio",
            "torg-ingest",
            "torg-analysis",
            "torg-model",
            "torg-report",
            "torg-store",
            "torg-verify",
            "csv",
            "rayon",
        ],
    ),
    (
        "torg-ingest",
        &[
            "tokio",
            "torg-dialogue",
            "torg-store",
            "torg-analysis",
            "torg-model",
            "torg-report",
            "torg-verify",
        ],
    ),
    (
        "torg-analysis",
        &[
            "tokio",
            "torg-dialogue",
            "torg-store",
            "torg-ingest",
            "torg-model",
            "torg-report",
            "torg-verify",
            "csv",
            "calamine",
            "zip",
        ],
    ),
    (
        "torg-report",
        &[
            "tokio",
            "torg-dialogue",
            "torg-store",
            "torg-ingest",
            "torg-analysis",
            "torg-model",
            "torg-verify",
        ],
    ),
    (
        "torg-model",
        &[
            "tokio",
            "torg-dialogue",
            "torg-store",
            "torg-ingest",
            "torg-analysis",
            "torg-report",
            "torg-verify",
        ],
    ),
    (
        "torg-store",
        &[
            "torg-dialogue",
            "torg-ingest",
            "torg-analysis",
            "torg-model",
            "torg-report",
            "torg-verify",
            "axum",
            "hyper",
            "ureq",
        ],
    ),
    (
        "torg-verify",
        &[
            "tokio",
            "torg-dialogue",
            "torg-store",
            "torg-core",
            "torg-ingest",
            "torg-analysis",
            "torg-model",
            "torg-report",
        ],
    ),
];

/// Packages that open network connections.
const NETWORK: [&str; 9] =
    ["reqwest", "hyper", "ureq", "curl", "tokio", "native-tls", "rustls", "socket2", "hf-hub"];

/// The only crates that may be built from them, and the binary through them: one asks models, one a database, one is asked.
const OUTBOUND: [&str; 4] = ["torg-model", "torg-store", "torg-server", "torg"];

/// Those of them that open none when their features are off.
const SILENT: [&str; 2] = ["torg-model", "torg"];

/// Says which boundary is crossed. `whole` is with all features, `bare` without any: the latter has nothing that could open a
/// connection.
pub fn check(whole: &Metadata, bare: &Metadata) -> Vec<String> {
    let inward = whole.own().filter(|name| name.starts_with("torg") && !OUTBOUND.contains(name));
    let absent = ABSENT.iter().flat_map(|(name, absent)| crossed(whole, name, absent));
    let silent = inward.flat_map(|name| crossed(whole, name, &NETWORK));
    let off = SILENT.iter().flat_map(|name| crossed(bare, name, &NETWORK));
    absent.chain(silent).chain(off).collect()
}

fn crossed(metadata: &Metadata, name: &str, absent: &[&str]) -> Vec<String> {
    let closure = metadata.closure(name);
    if closure.is_empty() {
        return vec![format!("boundaries: there is no package `{name}`")];
    }
    let found = absent.iter().filter(|it| closure.contains(**it));
    found.map(|it| format!("boundaries: `{name}` is built from `{it}`; see ARCHITECTURE.md")).collect()
}
