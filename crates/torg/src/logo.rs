//! Logos of municipalities: one PNG each, in the folder `logos` beside the keys. Anything else, an SVG above all, can hold a script or an
//! address, and is not taken.

use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

const FOLDER: &str = "logos";
const ENDING: &str = ".png";
/// Printed 16 mm high, and looked at on a phone.
const BYTES_MAX: u64 = 128 * 1024;
const PIXELS_MAX: u32 = 2_000;
/// What every PNG begins with, and then its first chunk, which says how large it is.
const BEGINNING: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

/// Where the logo of a municipality is: below the folder of the keys, and in a backup.
pub fn name(municipality: &str) -> String {
    format!("{FOLDER}/{municipality}{ENDING}")
}

/// Whose logo has this name, if it can be one's: a slug leads to no other folder.
pub fn municipality(name: &str) -> Option<&str> {
    let slug = name.strip_prefix(FOLDER)?.strip_prefix('/')?.strip_suffix(ENDING)?;
    slug.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-').then_some(slug)
}

/// Puts the picture in `file` where `torg serve` finds it.
pub fn keep(data: &Path, municipality: &str, file: &Path) -> Result<PathBuf> {
    let picture = File::open(file).with_context(|| format!("reading `{}`", file.display()))?;
    put(data, municipality, picture).with_context(|| format!("`{}` cannot be a logo", file.display()))
}

/// The same with a picture from anywhere.
pub fn put(data: &Path, municipality: &str, picture: impl Read) -> Result<PathBuf> {
    let bytes = read(picture)?;
    let folder = data.join(FOLDER);
    fs::create_dir_all(&folder).with_context(|| format!("making `{}`", folder.display()))?;
    let place = data.join(name(municipality));
    fs::write(&place, bytes).with_context(|| format!("writing `{}`", place.display()))?;
    Ok(place)
}

/// The logos of these municipalities, by slug; those that have none are left out.
pub fn of<'m>(
    data: &Path,
    municipalities: impl Iterator<Item = &'m str>,
) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut logos = BTreeMap::new();
    for slug in municipalities {
        let place = data.join(name(slug));
        if place.exists() {
            let logo = File::open(&place).map_err(Into::into).and_then(read);
            let logo = logo.with_context(|| format!("`{}` cannot be a logo", place.display()))?;
            logos.insert(slug.to_owned(), logo);
        }
    }
    Ok(logos)
}

/// All that are kept, by slug.
pub fn all(data: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let folder = data.join(FOLDER);
    if !folder.exists() {
        return Ok(BTreeMap::new());
    }
    let reading = || format!("reading `{}`", folder.display());
    let names = fs::read_dir(&folder).and_then(|it| it.map(|one| Ok(one?.file_name())).collect());
    let names: Vec<OsString> = names.with_context(reading)?;
    let names: Vec<String> =
        names.iter().filter_map(|it| Some(format!("{FOLDER}/{}", it.to_str()?))).collect();
    of(data, names.iter().filter_map(|name| municipality(name)))
}

fn read(picture: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    picture.take(BYTES_MAX + 1).read_to_end(&mut bytes)?;
    check(&bytes)?;
    Ok(bytes)
}

fn check(bytes: &[u8]) -> Result<()> {
    let Some(([width, height], _)) = bytes.strip_prefix(BEGINNING).and_then(sizes) else {
        bail!("it is not a PNG; other kinds, such as SVG, can hold more than a picture: export it as PNG");
    };
    if bytes.len() as u64 > BYTES_MAX {
        bail!("it has more than {} KB; make it smaller, a logo is printed 16 mm high", BYTES_MAX / 1024);
    }
    if ![width, height].iter().all(|pixels| (1..=PIXELS_MAX).contains(pixels)) {
        bail!("it has {width} × {height} pixels; it must have 1 to {PIXELS_MAX} in each direction");
    }
    Ok(())
}

fn sizes(rest: &[u8]) -> Option<([u32; 2], &[u8])> {
    let (width, rest) = rest.split_first_chunk::<4>()?;
    let (height, rest) = rest.split_first_chunk::<4>()?;
    Some(([u32::from_be_bytes(*width), u32::from_be_bytes(*height)], rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        [BEGINNING, &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        assert_eq!(municipality(&name("sundsvall-2")), Some("sundsvall-2"));
        for other in ["logos/../keys.png", "logos/a/b.png", "logos/a.svg", "keys/a.png", "logos/\0.png"] {
            assert_eq!(municipality(other), None, "{other}");
        }
    }

    #[test]
    fn only_a_png_of_a_sensible_size_is_a_logo() {
        assert!(check(&png(400, 200)).is_ok());
        let refused = |bytes: &[u8], part: &str| {
            let error = check(bytes).unwrap_err().to_string();
            assert!(error.contains(part), "{error}");
        };
        refused(b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "not a PNG");
        refused(&png(400, 200)[..20], "not a PNG");
        refused(&png(100_000, 200), "100000 × 200 pixels");
        refused(&png(0, 200), "0 × 200 pixels");
        refused(&[png(4, 2), vec![0; 200_000]].concat(), "more than 128 KB");
    }
}
