//! Charts as SVG that reflows: widths in per cent, heights in `em`, so that the words keep their size from a
//! telephone to paper. A chart shows numbers by their keys and computes nothing but lengths, in whole numbers. Each
//! has a title and a description; its table stands beside it and is the page's to write.

mod bars;
mod matrix;
mod parts;
mod wrap;

pub(crate) use bars::{Bar, bars, share_line};
pub(crate) use matrix::{Cell, Matrix, Row, matrix};
pub(crate) use parts::{Part, parts};

use crate::html::{Html, Mark};
use crate::language::ReportLanguage;

/// What a chart is called and how it is described to those who do not see it.
pub(crate) struct Frame<'f> {
    /// Unique in the page.
    pub(crate) id: &'f str,
    /// A message.
    pub(crate) title: &'static str,
    /// A message.
    pub(crate) description: &'static str,
}

/// Lengths along the line of writing, in hundredths of a per cent of the chart's width.
const WHOLE: u64 = 10_000;

/// The SVG element with its title and description. `width` in `em` is the least it may have, `height` in hundredths of
/// an `em`.
fn canvas<'w>(
    html: &mut Html<'w>,
    frame: &Frame,
    width: usize,
    height: u64,
    draw: impl FnOnce(&mut Html<'w>),
) {
    let (title, description) = (format!("{}-title", frame.id), format!("{}-description", frame.id));
    let svg = html.tag("svg").class("chart").attr("role", "img").attr("focusable", "false");
    let svg = svg.attr("aria-labelledby", &format!("{title} {description}")).attr("height", &em(height));
    let svg = svg.attr("width", &if width == 0 { "100%".to_owned() } else { format!("{width}em") });
    svg.with(|html| {
        html.tag("title").id(&title).word(frame.title);
        html.tag("desc").id(&description).word(frame.description);
        draw(html);
    });
    html.raw("\n");
}

/// `part` of `whole` as a length, at most all of it.
fn length(part: u64, whole: u64) -> u64 {
    let length = u128::from(part) * u128::from(WHOLE) / u128::from(whole.max(1));
    u64::try_from(length).unwrap_or(WHOLE).min(WHOLE)
}

fn percent(hundredths: u64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}

fn em(hundredths: u64) -> String {
    format!("{}.{:02}em", hundredths / 100, hundredths % 100)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// The side a language starts from.
#[derive(Clone, Copy)]
struct Side {
    right: bool,
}

impl Side {
    fn of(language: ReportLanguage) -> Self {
        Self { right: language.direction() == "rtl" }
    }

    /// Where a point at `start` from the beginning of the line lies from the left.
    fn point(self, start: u64) -> String {
        percent(if self.right { WHOLE.saturating_sub(start) } else { start })
    }

    /// Where a box that begins at `start` has its left edge.
    fn left(self, start: u64, length: u64) -> String {
        self.point(if self.right { start + length } else { start })
    }

    /// A step away from the beginning of the line, for `dx`.
    fn step(self, hundredths: u64) -> String {
        let sign = if self.right { "-" } else { "" };
        format!("{sign}{}", em(hundredths))
    }
}

/// A box.
struct Area {
    start: u64,
    length: u64,
    top: u64,
    height: u64,
}

fn rect(html: &mut Html, side: Side, class: &str, area: &Area) {
    let rect = html.tag("rect").class(class).attr("x", &side.left(area.start, area.length));
    let rect = rect.attr("y", &em(area.top)).attr("width", &percent(area.length));
    rect.attr("height", &em(area.height)).attr("rx", "2").with(|_| {});
}

/// Lines of words, the first with its base line at `base`; `mark` says where they come from, if from a source.
fn lines(html: &mut Html, mark: Option<Mark>, class: &str, x: &str, base: u64, lines: &[String]) {
    html.tag("text").class(class).attr("y", &em(base)).marked(mark, |html| {
        for (at, line) in lines.iter().enumerate() {
            let down = if at == 0 { 0 } else { LINE };
            html.tag("tspan").attr("x", x).attr("dy", &em(down)).text(line);
        }
    });
}

/// The height of a line of words.
const LINE: u64 = 135;
/// What a label keeps from what it is for.
const UNDER_LABEL: u64 = 18;
