//! A report folder in memory, and the forger who rewrites its hashes.

use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fs, path::Path};

/// Path below the folder to bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

pub fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    walk(folder, "", &mut files);
    files
}

fn walk(at: &Path, prefix: &str, files: &mut Files) {
    for entry in fs::read_dir(at).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}

pub fn write(files: &Files, folder: &Path) {
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Lists the files as they now are, as a forger would.
pub fn mend(files: &mut Files) {
    let Some(card) = files.get("method-card.json") else { return };
    let Ok(mut card) = serde_json::from_slice::<serde_json::Value>(card) else { return };
    let outputs: serde_json::Map<_, _> = files
        .iter()
        .filter(|(name, _)| *name != "method-card.json")
        .map(|(name, bytes)| (name.clone(), hash(bytes).into()))
        .collect();
    card["outputs"] = outputs.into();
    files.insert("method-card.json".into(), serde_json::to_vec_pretty(&card).unwrap());
}
