//! The themes, large to small: an index of them all, the largest as calm summaries, and whatever lies below or after
//! them in folds. What folds stays a part of the page: it opens without a program, and on paper it is open.

use crate::data::key;
use crate::html::bar::bar;
use crate::html::quotation::quotations;
use crate::html::report::{Report, language_of};
use crate::html::say::Slot;
use crate::html::writer::{Html, Mark};
use torg_core::{Direction, GroupCell, Notice, Theme};

/// Main themes in the open; all others fold.
const THEMES_OPEN: usize = 8;
/// Quotations of such a theme in the open.
const QUOTATIONS_SHOWN: usize = 2;
const OTHER_VIEWS_SHOWN: usize = 1;

pub(super) fn write(html: &mut Html, report: &Report) {
    let themes = report.main_themes();
    if themes.is_empty() {
        html.tag("p").class("lead").word("themes-none");
        return;
    }
    html.tag("p").class("lead").with(|html| {
        html.say("themes-lead", &[("themes", Slot::Figure("themes/main".to_owned()))]);
    });
    let apart = |notice: &Notice| matches!(notice, Notice::GroupedWithinLanguages { compared, .. } if compared.is_empty());
    if report.compilation.notices.iter().any(apart) {
        html.tag("p").class("note").word("themes-by-language");
    }
    index(html, &themes);
    if themes.iter().any(|theme| !theme.other_views.is_empty()) {
        html.tag("p").class("note").word("theme-other-views-note");
    }
    let (open, rest) = themes.split_at(themes.len().min(THEMES_OPEN));
    open.iter().for_each(|theme| summary(html, report, theme));
    folds(html, report, rest);
}

/// Every main theme with its size and a line as long as its share of the largest.
fn index(html: &mut Html, themes: &[&Theme]) {
    let size = |html: &Html, theme: &Theme| html.figures.get(&size_key(theme)).unwrap_or(0);
    let most = themes.iter().map(|theme| size(html, theme)).max().unwrap_or(0);
    html.tag("ol").class("index").attr("role", "list").with(|html| {
        for theme in themes {
            html.tag("li").with(|html| {
                html.theme_link("", &theme.id.0, &theme.label);
                html.text(" ");
                html.tag("span").class("size").with(|html| contributions(html, theme));
                bar(html, size(html, theme), most);
            });
        }
    });
}

fn size_key(theme: &Theme) -> String {
    key(&["theme", &theme.id.0, "contributions"])
}

fn contributions(html: &mut Html, theme: &Theme) {
    html.say("count-contributions", &[("contributions", Slot::of_theme(theme, "contributions"))]);
}

/// A main theme in the open: its size, a few of its words, who speaks of it; all else where it opens.
fn summary(html: &mut Html, report: &Report, theme: &Theme) {
    let (quoted, more) = theme.quotations.split_at(theme.quotations.len().min(QUOTATIONS_SHOWN));
    let (others, other) = theme.other_views.split_at(theme.other_views.len().min(OTHER_VIEWS_SHOWN));
    let parts = report.sub_themes(theme);
    let article = html.tag("article").class("theme").id(&format!("theme-{}", theme.id));
    article.attr("data-theme", &theme.id.0).with(|html| {
        html.tag("div").class("heading").with(|html| {
            html.tag("h3").holding(Mark::Theme(&theme.id.0), language_of(theme), &theme.label);
            counts(html, theme);
        });
        words(html, report, [quoted, others], |html| speakers(html, theme));
        if !(more.is_empty() && other.is_empty() && parts.is_empty()) {
            html.tag("details").with(|html| {
                html.tag("summary").with(|html| rest_of(html, &parts));
                words(html, report, [more, other], |_| {});
                folds(html, report, &parts);
            });
        }
    });
    html.raw("\n");
}

/// What lies in the fold of a theme.
fn rest_of(html: &mut Html, parts: &[&Theme]) {
    html.say("theme-rest", &[]);
    if !parts.is_empty() {
        html.tag("span").class("parts").with(|html| {
            html.text(" ");
            html.listed(parts, |html, part| {
                html.tag("bdi").foreign(Mark::Theme(&part.id.0), language_of(part), &part.label);
            });
        });
    }
}

/// Themes that fold, each a line of its label and size.
pub(super) fn folds(html: &mut Html, report: &Report, themes: &[&Theme]) {
    if themes.is_empty() {
        return;
    }
    html.tag("div").class("folds").with(|html| {
        for theme in themes {
            let details = html.tag("details").class("fold").id(&format!("theme-{}", theme.id));
            details.attr("data-theme", &theme.id.0).with(|html| fold(html, report, theme));
            html.raw("\n");
        }
    });
}

fn fold(html: &mut Html, report: &Report, theme: &Theme) {
    html.tag("summary").with(|html| {
        let label = html.tag(heading(theme));
        label.holding(Mark::Theme(&theme.id.0), language_of(theme), &theme.label);
        html.text(" ");
        html.tag("span").class("size").with(|html| contributions(html, theme));
    });
    counts(html, theme);
    words(html, report, [&theme.quotations, &theme.other_views], |html| speakers(html, theme));
    folds(html, report, &report.sub_themes(theme));
}

/// Main themes stand below the section's heading, all others one deeper than what they lie in.
fn heading(theme: &Theme) -> &'static str {
    match theme.level {
        0 | 1 => "h3",
        2 => "h4",
        3 => "h5",
        _ => "h6",
    }
}

/// How many contributions, people and wordings.
fn counts(html: &mut Html, theme: &Theme) {
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

/// Quotations, and beside them the passages least like the others and whatever comes after.
fn words<'w>(
    html: &mut Html<'w>,
    report: &Report,
    [quoted, others]: [&[usize]; 2],
    after: impl FnOnce(&mut Html<'w>),
) {
    html.tag("div").class("beside").with(|html| {
        html.tag("div").with(|html| quotations(html, report, quoted));
        html.tag("div").with(|html| {
            if !others.is_empty() {
                html.tag("p").class("label").word("theme-other-views");
                html.tag("div").class("other-views").with(|html| quotations(html, report, others));
            }
            after(html);
        });
    });
}

/// Who speaks here more, and who less, than others.
fn speakers(html: &mut Html, theme: &Theme) {
    for (direction, message) in [(Direction::More, "theme-more"), (Direction::Less, "theme-less")] {
        let cells: Vec<&GroupCell> = theme.groups.iter().filter(|cell| cell.direction == direction).collect();
        if !cells.is_empty() {
            html.tag("p").class("label").word(message);
            html.tag("ul")
                .class("speakers")
                .with(|html| cells.iter().for_each(|cell| speaker(html, theme, cell)));
        }
    }
}

fn speaker(html: &mut Html, theme: &Theme, cell: &GroupCell) {
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
