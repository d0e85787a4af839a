//! By place and by group: the same account, for attributes that name places and for the others.

use super::matrix;
use crate::data::key;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{folded, in_the_open};
use crate::html::writer::Html;
use torg_core::{GroupTable, Theme};

/// Groups that are places: what each speaks of most; all themes open.
pub(super) fn places(html: &mut Html, report: &Report) {
    let groups = of_kind(report, is_place);
    if !any(html, report, &groups, "places-none") {
        return;
    }
    for group in groups {
        title(html, "places-top", group);
        top_themes(html, report, group);
        folded(html, "places-all", true, |html| {
            matrix::note(html);
            matrix::write(html, report, group);
        });
    }
}

/// Attributes in the open, those that most people gave; the others open.
const GROUPS_SHOWN: usize = 1;

/// All other groups.
pub(super) fn others(html: &mut Html, report: &Report) {
    let groups = of_kind(report, |group| !is_place(group));
    if !any(html, report, &groups, "groups-none") {
        return;
    }
    matrix::note(html);
    let one = |html: &mut Html, group: &GroupTable| {
        title(html, "matrix-title", group);
        matrix::write(html, report, group);
    };
    let (shown, rest) = groups.split_at(groups.len().min(GROUPS_SHOWN));
    shown.iter().for_each(|group| one(html, group));
    folded(html, "groups-more", !rest.is_empty(), |html| rest.iter().for_each(|group| one(html, group)));
}

/// The attributes that most people gave come first.
fn of_kind<'c>(report: &Report<'c>, belongs: impl Fn(&GroupTable) -> bool) -> Vec<&'c GroupTable> {
    let mut groups: Vec<_> = report.compilation.groups.iter().filter(|group| belongs(group)).collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.participants));
    groups
}

/// Whether there are groups and themes to set against each other; where there are not, it is said why.
fn any(html: &mut Html, report: &Report, groups: &[&GroupTable], none: &str) -> bool {
    let missing = if groups.is_empty() {
        Some(none)
    } else if report.main_themes().is_empty() {
        Some("groups-no-themes")
    } else {
        None
    };
    if let Some(message) = missing {
        html.tag("p").word(message);
    }
    missing.is_none()
}

fn title(html: &mut Html, message: &str, group: &GroupTable) {
    let attribute = [("attribute", Slot::word("attribute", &group.attribute))];
    html.tag("h3").with(|html| html.say(message, &attribute));
}

/// Themes named for one place, the most spoken of first.
const THEMES_A_PLACE: usize = 3;

/// What is spoken of most in each place.
fn top_themes(html: &mut Html, report: &Report, group: &GroupTable) {
    let themes = report.main_themes();
    let places: Vec<(&str, Vec<&Theme>)> = group
        .totals
        .iter()
        .map(|total| (&*total.value, spoken_of(&themes, &group.attribute, &total.value)))
        .filter(|(_, themes)| !themes.is_empty())
        .collect();
    if places.is_empty() {
        return;
    }
    html.tag("p").class("note").word("places-top-note");
    let (shown, rest) = in_the_open(&places);
    place_list(html, &group.attribute, shown);
    folded(html, "places-more", !rest.is_empty(), |html| place_list(html, &group.attribute, rest));
}

fn place_list(html: &mut Html, attribute: &str, places: &[(&str, Vec<&Theme>)]) {
    html.tag("dl").class("facts places").with(|html| {
        for (place, themes) in places {
            html.tag("div").with(|html| {
                html.tag("dt").with(|html| html.value(place));
                html.tag("dd").with(|html| {
                    html.listed(themes, |html, theme| {
                        html.theme_link("", &theme.id.0, &theme.label);
                        html.text(" ");
                        html.tag("span").share(&cell_share(theme, attribute, place));
                    });
                });
            });
        }
    });
}

fn cell_share(theme: &Theme, attribute: &str, value: &str) -> String {
    key(&["cell", &theme.id.0, attribute, value, "percent"])
}

/// The main themes that most people of a group speak of, as far as that may be shown.
fn spoken_of<'t>(themes: &[&'t Theme], attribute: &str, value: &str) -> Vec<&'t Theme> {
    let people = |theme: &Theme| {
        let cell = theme.groups.iter().find(|it| &*it.attribute == attribute && &*it.value == value);
        cell.and_then(|cell| cell.participants).unwrap_or(0)
    };
    let mut spoken: Vec<&Theme> = themes.iter().copied().filter(|theme| people(theme) > 0).collect();
    spoken.sort_by_key(|theme| std::cmp::Reverse(people(theme)));
    spoken.truncate(THEMES_A_PLACE);
    spoken
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
