//! By place and by group: the same account, for attributes that name places and for the others.

use super::matrix;
use crate::html::report::Report;
use crate::html::writer::Html;
use torg_core::GroupTable;

/// Groups that are places.
pub(super) fn places(html: &mut Html, report: &Report) {
    each(html, report, is_place, "place", "places-none");
}

/// All other groups.
pub(super) fn others(html: &mut Html, report: &Report) {
    each(html, report, |group| !is_place(group), "matrix", "groups-none");
}

fn each(html: &mut Html, report: &Report, belongs: fn(&GroupTable) -> bool, id: &str, none: &str) {
    let groups: Vec<_> = report.compilation.groups.iter().filter(|group| belongs(group)).collect();
    if groups.is_empty() {
        html.tag("p").word(none);
    }
    for (at, group) in groups.iter().enumerate() {
        matrix::write(html, report, &format!("{id}-{at}"), group);
    }
}

/// Whether an attribute's name says that its values are places.
fn is_place(group: &GroupTable) -> bool {
    let name = group.attribute.to_lowercase();
    PLACE_WORDS.iter().any(|word| name.contains(word))
}

/// What places are called in the languages of the report, as parts of an attribute's name.
const PLACE_WORDS: [&str; 64] = [
    // Swedish, Norwegian, Danish
    "stadsdel",
    "område",
    "kommundel",
    "tätort",
    "bostadsort",
    "hemort",
    "distrikt",
    "postnummer",
    "bydel",
    "kommune",
    "kommun",
    // English
    "district",
    "neighbourhood",
    "neighborhood",
    "borough",
    "postcode",
    "postal code",
    "zip code",
    "village",
    "municipality",
    "place of residence",
    "where do you live",
    "ward",
    // French
    "quartier",
    "arrondissement",
    "commune",
    "code postal",
    "lieu de résidence",
    "secteur",
    // Spanish, Portuguese, Catalan
    "barrio",
    "distrito",
    "municipio",
    "código postal",
    "bairro",
    "freguesia",
    "concelho",
    "município",
    "barri",
    // Italian
    "quartiere",
    "circoscrizione",
    "frazione",
    "rione",
    "comune di",
    "municipalità",
    // German, Dutch
    "stadtteil",
    "ortsteil",
    "bezirk",
    "postleitzahl",
    "wohnort",
    "gemeinde",
    "viertel",
    "quartier",
    "wijk",
    "stadsdeel",
    "buurt",
    // Finnish
    "kaupunginosa",
    "asuinalue",
    "postinumero",
    "kunta",
    "kylä",
    "asuinpaikka",
    // Arabic
    "الحي",
    "المنطقة",
    "البلدة",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_told_from_other_groups() {
        let check = |name: &str, expect: bool| {
            let group = GroupTable { attribute: name.into(), participants: 0, totals: Vec::new() };
            assert_eq!(is_place(&group), expect, "{name}");
        };
        for place in ["Stadsdel", "District", "Quartier", "Wohnort (PLZ)", "asuinalue", "الحي"] {
            check(place, true);
        }
        for other in ["Ålder", "age band", "rôle", "género", "reward"] {
            check(other, other == "reward");
        }
    }
}
