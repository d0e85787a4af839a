//! Vectors that were paid for once, in one file a model: a line that says what it is, the length of a vector, then a record for
//! each text. A record holds the text's hash, a check sum and the vector; no text is kept.

use crate::ModelError;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io::{Read, Write},
    path::{Path, PathBuf},
};

const HEAD: &[u8] = b"torg-vectors-1\n";
const KEY: usize = 32;
const CHECK: usize = 8;

/// The hash of a text.
pub type Key = [u8; KEY];

/// The vectors of one model. Other processes wait while this one has it.
pub struct Cache {
    path: PathBuf,
    file: Option<File>,
    dimensions: Option<usize>,
    known: BTreeMap<Key, Vec<f32>>,
}

/// What a text is known by.
pub fn key(text: &str) -> Key {
    Sha256::digest(text).into()
}

impl Cache {
    /// A cache that lasts as long as this value.
    pub fn in_memory() -> Self {
        Self { path: PathBuf::new(), file: None, dimensions: None, known: BTreeMap::new() }
    }

    /// The cache of the model with this hash, in `folder`. What is damaged in it is forgotten.
    pub fn open(folder: &Path, model_sha256: &str) -> Result<Self, ModelError> {
        let path = folder.join(format!("{model_sha256}.vectors"));
        let unreadable = |source| ModelError::Unreadable { path: path.clone(), source };
        fs::create_dir_all(folder).map_err(unreadable)?;
        let mut file = private().open(&path).map_err(unreadable)?;
        file.lock().map_err(unreadable)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(unreadable)?;
        let (dimensions, known, sound) = read(&bytes);
        file.set_len(sound as u64).map_err(unreadable)?;
        Ok(Self { path, file: Some(file), dimensions, known })
    }

    /// The length of the vectors in it.
    pub fn dimensions(&self) -> Option<usize> {
        self.dimensions
    }

    /// The vector of a text.
    pub fn get(&self, key: &Key) -> Option<&[f32]> {
        self.known.get(key).map(Vec::as_slice)
    }

    /// Keeps vectors, all of one length. They are on disk when this returns.
    pub fn put(&mut self, rows: Vec<(Key, Vec<f32>)>) -> Result<(), ModelError> {
        let Some((_, first)) = rows.first() else { return Ok(()) };
        let mut bytes = Vec::new();
        if self.dimensions.is_none() {
            bytes.extend(HEAD);
            bytes.extend((first.len() as u64).to_le_bytes());
            self.dimensions = Some(first.len());
        }
        rows.iter().for_each(|(key, row)| bytes.extend(record(key, row)));
        if let Some(file) = &mut self.file {
            let written = file.write_all(&bytes).and_then(|()| file.sync_data());
            written.map_err(|source| ModelError::Unreadable { path: self.path.clone(), source })?;
        }
        self.known.extend(rows);
        Ok(())
    }
}

#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true).mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    options
}

fn record(key: &Key, row: &[f32]) -> Vec<u8> {
    let values: Vec<u8> = row.iter().flat_map(|value| value.to_le_bytes()).collect();
    [key, &check(key, &values)[..], &values].concat()
}

fn check(key: &Key, values: &[u8]) -> [u8; CHECK] {
    let digest = Sha256::new().chain_update(key).chain_update(values).finalize();
    std::array::from_fn(|at| digest[at])
}

type Known = BTreeMap<Key, Vec<f32>>;

/// The length of a vector, what is known, and how many bytes are sound.
fn read(bytes: &[u8]) -> (Option<usize>, Known, usize) {
    let head = HEAD.len() + size_of::<u64>();
    let said =
        bytes.get(..head).filter(|it| it.starts_with(HEAD)).and_then(|it| it[HEAD.len()..].try_into().ok());
    let said = said.and_then(|it| usize::try_from(u64::from_le_bytes(it)).ok());
    let Some(dimensions) = said.filter(|it| (1..=1 << 20).contains(it)) else {
        return (None, Known::new(), 0);
    };
    let mut known = Known::new();
    let mut sound = head;
    for record in bytes[head..].chunks_exact(KEY + CHECK + dimensions * size_of::<f32>()) {
        let Some((key, values)) = sound_record(record) else { break };
        known.insert(key, values);
        sound += record.len();
    }
    (Some(dimensions), known, sound)
}

fn sound_record(record: &[u8]) -> Option<(Key, Vec<f32>)> {
    let key: Key = record.get(..KEY)?.try_into().ok()?;
    let values = record.get(KEY + CHECK..)?;
    if record.get(KEY..KEY + CHECK)? != check(&key, values) {
        return None;
    }
    let (values, _) = values.as_chunks::<4>();
    Some((key, values.iter().map(|value| f32::from_le_bytes(*value)).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_is_found_again_and_what_is_damaged_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let rows = ["a", "b", "c"].map(|text| (key(text), vec![1.0, text.len() as f32]));
        Cache::open(folder.path(), "m").unwrap().put(rows.to_vec()).unwrap();
        let path = folder.path().join("m.vectors");
        let whole = fs::read(&path).unwrap();
        assert_eq!(Cache::open(folder.path(), "m").unwrap().known.len(), 3);
        for damage in [whole.len() - 1, whole.len() - 20, HEAD.len() + 3, 0] {
            fs::write(&path, &whole[..damage]).unwrap();
            let mut cache = Cache::open(folder.path(), "m").unwrap();
            cache.put(rows.to_vec()).unwrap();
            drop(cache);
            assert_eq!(Cache::open(folder.path(), "m").unwrap().get(&key("c")), Some(&[1.0, 1.0][..]));
        }
        let mut bent = whole.clone();
        let last = bent.len() - 1;
        bent[last] ^= 1;
        fs::write(&path, &bent).unwrap();
        assert_eq!(Cache::open(folder.path(), "m").unwrap().get(&key("c")), None);
    }
}
