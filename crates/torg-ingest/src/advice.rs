//! Reasons in words that say what to do, for whoever sits before the files. Open data and reports use the codes.

use torg_core::{Place, Reason};

/// What is wrong and what would mend it.
pub fn advice(reason: &Reason) -> String {
    let fixed = match reason {
        Reason::EmptyFile => "the file is empty: export it again, or leave it out",
        Reason::NoText => {
            "there is no text in it, only pictures: have the text recognised (OCR), and read the file that gives"
        }
        Reason::NoTextColumn => {
            "no column looks like free text: say under [source.columns] in torg.toml which one is a question"
        }
        Reason::ModeratedAtSource => "it was moderated out where it comes from",
        Reason::TakenBack => "who said it took it back",
        Reason::ExcludedBySettings => "torg.toml says so",
        Reason::UnknownFormat(what) => return format!("there is no reader for {what}"),
        Reason::Malformed(what) => return what.clone(),
        Reason::OverLimit(which) => {
            return format!("it is over the limit of {which}: make smaller files of it");
        }
        Reason::NotOpened(words) => return format!("it could not be opened: {words}"),
        other => return other.to_string(),
    };
    fixed.to_owned()
}

/// Where in a source: the row, line or paragraph, on its page where there are pages.
pub fn whereabouts(place: Place) -> String {
    if place.page.is_some() { place.to_string() } else { format!("row {}", place.row) }
}
