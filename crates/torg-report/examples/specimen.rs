//! Writes a specimen report into a folder, to look at: `cargo run -p torg-report --example specimen -- OUT [LANGUAGE]`.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

#[path = "../tests/common/mod.rs"]
mod common;

use std::error::Error;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;
use torg_report::{Options, ReportLanguage, Sink};

struct Folder(PathBuf);

impl Sink for Folder {
    fn file(&mut self, path: &str) -> io::Result<Box<dyn Write + '_>> {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&self.0))?;
        Ok(Box::new(File::create(path)?))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("give the folder to write")?);
    let language: ReportLanguage = args.next().as_deref().unwrap_or("sv").parse()?;
    let compilation = if args.next().as_deref() == Some("few") {
        common::material::few()
    } else {
        common::material::square()
    };
    torg_report::write(&compilation, &Options { language, ..Options::default() }, &mut Folder(folder))?;
    Ok(())
}
