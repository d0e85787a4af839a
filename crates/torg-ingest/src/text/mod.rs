//! Readers of running text: plain text and Markdown, HTML, transcripts (WebVTT, SubRip), DOCX and PDF.
//!
//! Each reader turns its format into [`block::Block`]s or turns; what they are (notes, an interview, a document) is
//! decided in one place, with a reason. Everything that stands in a file becomes a contribution, a prompt, an
//! observation, a counted part that was set aside, or an exclusion: nothing disappears. Speakers' names leave this
//! module only as `known_names`, for redaction.

mod block;
mod compose;
#[cfg(test)]
mod conservation;
mod docx;
mod head;
mod html;
mod labels;
mod notes;
mod observed;
mod pdf;
mod plain;
mod question;
mod speakers;
mod stamp;
mod subtitles;
mod tables;
mod talk;
#[cfg(test)]
mod tests;
mod xml;

#[cfg(test)]
pub(crate) use tests::zipped;

use crate::{
    Kind, Limits, SourceSettings, decode,
    raw::{RawReading, ReadError},
};

/// Reads a text. `name` is the file's, used in messages only.
///
/// # Errors
/// [`ReadError::Empty`] without any text, [`ReadError::NoText`] for a scanned PDF, [`ReadError::Malformed`] and
/// [`ReadError::OverLimit`] as the file deserves, [`ReadError::Unknown`] for tables.
pub fn read(
    bytes: &[u8],
    name: &str,
    kind: Kind,
    settings: &SourceSettings,
    limits: &Limits,
) -> Result<RawReading, ReadError> {
    let decoded = |bytes| decode::decode(bytes, settings.encoding.as_deref());
    let mut reading = match kind {
        Kind::Text | Kind::Markdown => {
            let text = decoded(bytes)?;
            noted(compose::compose(plain::read(&text.text, limits)?, settings), &text)
        }
        Kind::Html => {
            let text = decoded(bytes)?;
            noted(compose::compose(html::read(&text.text, limits)?, settings), &text)
        }
        Kind::Vtt | Kind::Srt => {
            let text = decoded(bytes)?;
            noted(subtitles::read(&text.text, settings, limits)?, &text)
        }
        Kind::Docx => compose::compose(docx::read(bytes, limits)?, settings),
        Kind::Pdf => compose::compose(pdf::read(bytes, limits)?, settings),
        _ => return Err(ReadError::Unknown(format!("{name} as running text"))),
    };
    if reading.contributions.is_empty() && reading.is_without_account() {
        return Err(ReadError::Empty);
    }
    settle(&mut reading, settings);
    Ok(reading)
}

fn noted(mut reading: RawReading, text: &decode::Decoded<'_>) -> RawReading {
    reading.details.insert("encoding".to_owned(), text.encoding.to_owned());
    if text.replaced > 0 {
        reading.details.insert("characters not understood".to_owned(), text.replaced.to_string());
    }
    reading
}

impl RawReading {
    /// Nothing was found at all.
    fn is_without_account(&self) -> bool {
        self.observations.is_empty() && self.set_aside.is_empty() && self.exclusions.is_empty()
    }
}

/// What `torg.toml` says of every contribution of the source.
fn settle(reading: &mut RawReading, settings: &SourceSettings) {
    let excluded = |row: u32| settings.exclude_rows.contains(&row);
    let (out, kept) =
        std::mem::take(&mut reading.contributions).into_iter().partition(|it| excluded(it.place.row));
    reading.contributions = kept;
    let out: Vec<crate::raw::RawContribution> = out;
    let reason = || (torg_core::State::Withheld, torg_core::Reason::ExcludedBySettings);
    reading.exclusions.extend(out.into_iter().map(|it| (Some(it.place), reason().0, reason().1)));
    for contribution in &mut reading.contributions {
        contribution.language = settings.language.or(contribution.language);
        contribution.prompt = contribution.prompt.take().or_else(|| settings.question.clone());
        for (name, value) in &settings.everyone {
            contribution.attributes.insert(name.clone(), value.clone());
        }
    }
}
