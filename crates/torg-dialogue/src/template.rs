//! A `dialogue.toml` to start from, with everything explained in the officer's own language.

use torg_core::Language;

/// The template in `language`, or else in English. It can be read as it is; what it lacks is the officer's to say.
pub fn template(language: Language) -> String {
    let text = match language.code() {
        "ar" => include_str!("../templates/ar.toml"),
        "de" => include_str!("../templates/de.toml"),
        "es" => include_str!("../templates/es.toml"),
        "fi" => include_str!("../templates/fi.toml"),
        "fr" => include_str!("../templates/fr.toml"),
        "it" => include_str!("../templates/it.toml"),
        "pt" => include_str!("../templates/pt.toml"),
        "sv" => include_str!("../templates/sv.toml"),
        _ => include_str!("../templates/en.toml"),
    };
    text.to_owned()
}
