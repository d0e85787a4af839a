//! The themes, large to small: counts, words, parts, other views, who speaks here.

use crate::chart::{Bar, Frame, bars, share_line};
use crate::data::key;
use crate::html::quotation::first_quotations;
use crate::html::report::Report;
use crate::html::say::Slot;
use crate::html::table::{Column, folded, plain_table};
use crate::html::writer::{Html, Mark};
use torg_core::{Direction, GroupCell, Theme};

pub(super) fn write(html: &mut Html, report: &Report) {
    let themes = report.main_themes();
    let Some(largest) = themes.first() else {
        html.tag("p").class("lead").word("themes-none");
        return;
    };
    html.tag("p").class("lead").with(|html| {
        html.say("themes-lead", &[("themes", Slot::Figure("themes/main".to_owned()))]);
    });
    by_size(html, &themes, largest);
    if themes.iter().any(|theme| !theme.other_views.is_empty()) {
        html.tag("p").class("note").word("theme-other-views-note");
    }
    for theme in themes {
        html.tag("article")
            .class("theme")
            .id(&format!("theme-{}", theme.id))
            .attr("data-theme", &theme.id.0)
            .with(|html| {
                html.tag("h3").holding(Mark::Theme(&theme.id.0), report.language_of(theme), &theme.label);
                content(html, report, theme, ["h4", "h5"]);
            });
        html.raw("\n");
    }
}

fn by_size(html: &mut Html, themes: &[&Theme], largest: &Theme) {
    html.tag("figure").class("plot").with(|html| {
        html.tag("figcaption").with(|html| {
            html.tag("strong").word("themes-chart-title");
            html.text(" ");
            let slots = [
                ("theme", Slot::theme(largest)),
                ("contributions", Slot::of_theme(largest, "contributions")),
            ];
            html.say("themes-chart-largest", &slots);
        });

        let frame =
            Frame { id: "themes-chart", title: "themes-chart-title", description: "themes-chart-alt" };
        let drawn: Vec<_> = themes
            .iter()
            .map(|theme| Bar { id: &theme.id.0, label: &theme.label, key: size(theme) })
            .collect();
        bars(html, &frame, &drawn);
    });
    html.tag("details").with(|html| {
        html.tag("summary").word("chart-table");
        size_table(html, themes);
    });
}

fn size(theme: &Theme) -> String {
    key(&["theme", &theme.id.0, "contributions"])
}

fn size_table(html: &mut Html, themes: &[&Theme]) {
    let columns = [
        Column::Text("column-theme"),
        Column::Number("column-contributions"),
        Column::Number("column-share"),
        Column::Number("column-participants"),
        Column::Number("column-texts"),
    ];
    plain_table(html, "themes-table", "themes-chart-title", &columns, |html| {
        for theme in themes {
            let key = |figure| key(&["theme", &theme.id.0, figure]);
            html.row(
                |html| html.theme_link("", &theme.id.0, &theme.label),
                |html| {
                    html.number_cell(&key("contributions"));
                    html.share_cell(&key("percent"));
                    html.number_cell(&key("participants"));
                    html.number_cell(&key("texts"));
                },
            );
        }
    });
}

/// What stands under a theme's label; `headings` are the elements for its parts and for what lies in them.
fn content(html: &mut Html, report: &Report, theme: &Theme, headings: [&'static str; 2]) {
    share_line(html, &key(&["theme", &theme.id.0, "percent"]));
    counts(html, theme);
    first_quotations(html, report, &theme.quotations, QUOTATIONS_SHOWN);
    if !theme.other_views.is_empty() {
        html.tag("div").class("other-views").with(|html| {
            html.tag(headings[0]).word("theme-other-views");
            first_quotations(html, report, &theme.other_views, 1);
        });
    }
    speakers(html, theme, headings[0], Direction::More, "theme-more");
    speakers(html, theme, headings[0], Direction::Less, "theme-less");
    parts(html, report, theme, headings);
}

/// Quotations of a main theme and parts of it in the open; the others open.
const QUOTATIONS_SHOWN: usize = 3;
const PARTS_SHOWN: usize = 3;

/// How many contributions, people and wordings.
pub(super) fn counts(html: &mut Html, theme: &Theme) {
    html.tag("p").class("counts").with(|html| {
        html.say(
            "theme-counts",
            &[
                ("contributions", Slot::of_theme(theme, "contributions")),
                ("percent", Slot::Share(key(&["theme", &theme.id.0, "percent"]))),
            ],
        );
        html.tag("span").class("dot").attr("aria-hidden", "true").text(" · ");
        html.say(
            "theme-people",
            &[
                ("participants", Slot::of_theme(theme, "participants")),
                ("texts", Slot::of_theme(theme, "texts")),
            ],
        );
    });
}

/// The words of a small theme or a part: the first quotation in the open, the others and those least like them where
/// they open.
pub(super) fn words(html: &mut Html, report: &Report, theme: &Theme) {
    let all: Vec<usize> = theme.quotations.iter().chain(&theme.other_views).copied().collect();
    first_quotations(html, report, &all, 1);
}

fn parts(html: &mut Html, report: &Report, theme: &Theme, [heading, inner]: [&'static str; 2]) {
    let parts = report.sub_themes(theme);
    if parts.is_empty() {
        return;
    }
    html.tag(heading).word("theme-parts");
    let folds = parts.len() > PARTS_SHOWN + 1;
    let (shown, rest) = parts.split_at(if folds { PARTS_SHOWN } else { parts.len() });
    shown.iter().for_each(|part| one_part(html, report, part, inner));
    folded(html, "parts-more", !rest.is_empty(), |html| {
        rest.iter().for_each(|part| one_part(html, report, part, inner));
    });
}

fn one_part(html: &mut Html, report: &Report, part: &Theme, heading: &'static str) {
    let id = format!("theme-{}", part.id);
    html.tag("section").class("part-of-theme").id(&id).attr("data-theme", &part.id.0).with(|html| {
        html.tag(heading).holding(Mark::Theme(&part.id.0), report.language_of(part), &part.label);
        counts(html, part);
        words(html, report, part);
        below(html, report, part);
    });
}

/// Themes below a sub-theme, as a list of labels and counts with their words.
fn below(html: &mut Html, report: &Report, theme: &Theme) {
    let parts = report.sub_themes(theme);
    folded(html, "parts-more", !parts.is_empty(), |html| {
        for part in parts {
            let id = format!("theme-{}", part.id);
            html.tag("div").class("part-of-theme").id(&id).attr("data-theme", &part.id.0).with(|html| {
                html.tag("p").with(|html| {
                    let label = html.tag("strong");
                    label.foreign(Mark::Theme(&part.id.0), report.language_of(part), &part.label);
                });
                counts(html, part);
                words(html, report, part);
                below(html, report, part);
            });
        }
    });
}

fn speakers(html: &mut Html, theme: &Theme, heading: &'static str, direction: Direction, message: &str) {
    let cells: Vec<&GroupCell> = theme.groups.iter().filter(|cell| cell.direction == direction).collect();
    if cells.is_empty() {
        return;
    }
    html.tag("div").class("speakers").with(|html| {
        html.tag(heading).word(message);
        html.tag("ul").with(|html| {
            for cell in cells {
                let key = |figure| key(&["cell", &theme.id.0, &cell.attribute, &cell.value, figure]);
                html.tag("li").with(|html| {
                    html.say(
                        "theme-cell",
                        &[
                            ("value", Slot::Value(&cell.value)),
                            ("attribute", Slot::word("attribute", &cell.attribute)),
                            ("participants", Slot::Figure(key("participants"))),
                            ("percent", Slot::Share(key("percent"))),
                        ],
                    );
                });
            }
        });
    });
}
