//! Embeds texts with the model in a folder: a file with one JSON string a line in, rows of little-endian single precision out.
//! `cargo xtask bench model` measures and compares with it.

use std::{error::Error, fs, path::Path};
use torg_core::Silent;
use torg_model::{Embedder, Local};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, texts, vectors] = &arguments[..] else {
        return Err("usage: embed FOLDER TEXTS VECTORS".into());
    };
    let texts = fs::read_to_string(texts)?;
    let texts: Vec<String> = texts.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let rows = Local::open(Path::new(folder))?.embed(&texts, &Silent)?;
    let bytes: Vec<u8> = rows.values().iter().flat_map(|value| value.to_le_bytes()).collect();
    Ok(fs::write(vectors, bytes)?)
}
