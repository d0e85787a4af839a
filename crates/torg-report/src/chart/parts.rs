//! A whole and its parts: one bar, divided, and a line of words for each part.

use super::wrap::wrap;
use super::{Area, Frame, LINE, Side, WHOLE, canvas, count, em, length, rect};
use crate::html::Html;

/// A part with the key of its number.
pub(crate) struct Part {
    /// A message.
    pub(crate) label: String,
    pub(crate) key: String,
}

const BAR_HEIGHT: u64 = 240;
const LEGEND_TOP: u64 = BAR_HEIGHT + 100;
const SWATCH: u64 = 85;

/// Draws the bar and its legend; parts keep their pattern whichever of them are empty.
pub(crate) fn parts(html: &mut Html, frame: &Frame, parts: &[Part]) {
    let side = Side::of(html.words.language());
    let values: Vec<u64> = parts.iter().map(|part| html.figures.get(&part.key).unwrap_or(0)).collect();
    let whole: u64 = values.iter().sum();
    let labels: Vec<_> =
        parts.iter().map(|part| wrap(&html.words.plain(&part.label), LABEL_CHARACTERS)).collect();
    let height = LEGEND_TOP + labels.iter().map(|lines| count(lines.len()) * LINE + GAP).sum::<u64>();
    canvas(html, frame, 0, height, |html| {
        let mut before = 0;
        for (at, value) in values.iter().enumerate().filter(|(_, value)| **value > 0) {
            let (start, end) = (length(before, whole), length(before + value, whole));
            let area =
                Area { start, length: (end - start).max(30).min(WHOLE - start), top: 0, height: BAR_HEIGHT };
            rect(html, side, &format!("part part-{at}"), &area);
            before += value;
        }
        let mut top = LEGEND_TOP;
        for (at, (part, label)) in parts.iter().zip(&labels).enumerate() {
            legend(html, side, &format!("part part-{at}"), top, &part.key, label);
            top += count(label.len()) * LINE + GAP;
        }
    });
}

fn legend(html: &mut Html, side: Side, class: &str, top: u64, key: &str, label: &[String]) {
    let (x, shift) = if side.right { ("100%", Some("translate(-14 0)")) } else { ("0", None) };
    let swatch = html.tag("rect").class(class).attr("x", x).attr("y", &em(top)).attr("width", SWATCH_PIXELS);
    swatch.attr("height", &em(SWATCH)).attr("rx", "2").attr_some("transform", shift).with(|_| {});
    let step = side.step(150);
    html.tag("text").attr("y", &em(top + 75)).with(|html| {
        html.tag("tspan").class("chart-number").attr("x", x).attr("dx", &step).figure(key);
        html.text(" ");
        for (line, words) in label.iter().enumerate() {
            if line == 0 {
                html.tag("tspan").text(words);
            } else {
                let next = html.tag("tspan").attr("x", x).attr("dx", &step).attr("dy", &em(LINE));
                next.text(words);
            }
        }
    });
}

/// Pixels wide, so that it can be moved to the other side of its words.
const SWATCH_PIXELS: &str = "14";
const LABEL_CHARACTERS: usize = 32;
/// What parts of the legend keep from each other.
const GAP: u64 = 30;
