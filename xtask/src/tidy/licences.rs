//! Whether every package that is built carries a licence that `deny.toml` allows.

use super::metadata::{Metadata, Package};

const ALLOWED: [&str; 16] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Says which package has a licence that is not allowed.
pub fn check(metadata: &Metadata) -> Vec<String> {
    metadata.packages.values().filter_map(refused).collect()
}

fn refused(package: &Package) -> Option<String> {
    let licence = package.license.as_deref().unwrap_or("none");
    let allowed = is_allowed(licence);
    (!allowed).then(|| format!("licences: `{}` {} has licence `{licence}`", package.name, package.version))
}

/// Evaluates an SPDX expression: each `AND` part must have an allowed `OR` part. A `/` is the old way to write `OR`.
fn is_allowed(expression: &str) -> bool {
    let flat = expression.replace(['(', ')'], "").replace('/', " OR ");
    flat.split(" AND ").all(|part| part.split(" OR ").any(|licence| ALLOWED.contains(&licence.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions() {
        for (expression, expect) in [
            ("MIT", true),
            ("MIT/Apache-2.0", true),
            ("GPL-3.0 OR MIT", true),
            ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
            ("MIT AND GPL-3.0", false),
            ("none", false),
        ] {
            assert_eq!(is_allowed(expression), expect, "{expression}");
        }
    }

    #[test]
    fn the_list_is_deny_tomls() {
        let deny = include_str!("../../../deny.toml");
        for licence in ALLOWED {
            assert!(deny.contains(&format!("\"{licence}\"")), "{licence} is not in deny.toml");
        }
    }
}
