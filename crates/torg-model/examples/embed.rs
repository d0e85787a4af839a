//! Embeds texts with the model in a folder: one JSON string a line on standard input, rows of little-endian single precision on
//! standard output. `cargo xtask bench model` measures and compares with it.

use std::{
    error::Error,
    io::{BufRead, Write},
    path::Path,
};
use torg_core::Silent;
use torg_model::{Embedder, Local};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: embed FOLDER < TEXTS > VECTORS")?;
    let texts: Vec<String> = std::io::stdin()
        .lock()
        .lines()
        .map(|line| Ok(serde_json::from_str(&line?)?))
        .collect::<Result<_, Box<dyn Error>>>()?;
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let vectors = Local::open(Path::new(&folder))?.embed(&texts, &Silent)?;
    let bytes: Vec<u8> = vectors.values().iter().flat_map(|value| value.to_le_bytes()).collect();
    std::io::stdout().lock().write_all(&bytes)?;
    Ok(())
}
