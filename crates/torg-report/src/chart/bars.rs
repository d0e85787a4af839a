//! One bar an item, its label above it and its number at its end.

use super::wrap::wrap;
use super::{Area, Frame, LINE, Side, UNDER_LABEL, WHOLE, canvas, count, length, lines, rect};
use crate::html::{Html, Mark};

/// An item with the key of its number.
pub(crate) struct Bar<'b> {
    pub(crate) id: &'b str,
    pub(crate) label: &'b str,
    pub(crate) key: String,
}

const LABEL_CHARACTERS: usize = 38;
const BAR_HEIGHT: u64 = 80;
const GAP: u64 = 75;
/// The longest bar leaves room for its number.
const LONGEST: u64 = WHOLE * 84 / 100;

/// Draws the bars in the order given.
pub(crate) fn bars(html: &mut Html, frame: &Frame, bars: &[Bar]) {
    let side = Side::of(html.words.language());
    let wrapped: Vec<_> = bars.iter().map(|bar| wrap(bar.label, LABEL_CHARACTERS)).collect();
    let height = wrapped.iter().map(|lines| count(lines.len()) * LINE + UNDER_LABEL + BAR_HEIGHT + GAP).sum();
    let value = |html: &Html, bar: &Bar| html.figures.get(&bar.key).unwrap_or(0);
    let most = bars.iter().map(|bar| value(html, bar)).max().unwrap_or(0);
    canvas(html, frame, 0, height, |html| {
        let mut top = 0;
        for (bar, label) in bars.iter().zip(&wrapped) {
            lines(html, Some(Mark::Theme(bar.id)), "chart-label", &side.point(0), top + 100, label);
            top += count(label.len()) * LINE + UNDER_LABEL;
            let long = length(value(html, bar), most) * LONGEST / WHOLE;
            rect(html, side, "bar", &Area { start: 0, length: long.max(20), top, height: BAR_HEIGHT });
            let number = html.tag("text").class("chart-number").attr("x", &side.point(long));
            number.attr("dx", &side.step(50)).attr("y", &super::em(top + BAR_HEIGHT - 5)).figure(&bar.key);
            top += BAR_HEIGHT + GAP;
        }
    });
}

/// A line as long as the share of that key, for the eye only: the number stands beside it.
pub(crate) fn share_line(html: &mut Html, key: &str) {
    let side = Side::of(html.words.language());
    let share = length(html.figures.get(key).unwrap_or(0), 100);
    let svg =
        html.tag("svg").class("chart share-line").attr("aria-hidden", "true").attr("focusable", "false");
    svg.attr("width", "100%").attr("height", &super::em(SHARE_HEIGHT)).with(|html| {
        rect(html, side, "ground", &Area { start: 0, length: WHOLE, top: 0, height: SHARE_HEIGHT });
        rect(html, side, "bar", &Area { start: 0, length: share.max(20), top: 0, height: SHARE_HEIGHT });
    });
}

const SHARE_HEIGHT: u64 = 35;
