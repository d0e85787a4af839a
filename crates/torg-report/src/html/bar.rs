//! A line as long as a share, for the eye only: the number stands beside it. Drawn as SVG, whose widths are per cents,
//! because the page's policy allows no style of an element's own.

use super::writer::Html;

/// The height of a line in `em`.
const HEIGHT: &str = "0.4em";
/// What is there at all can be seen.
const LEAST_HUNDREDTHS: u64 = 60;

/// `part` of `whole`.
pub(crate) fn bar(html: &mut Html, part: u64, whole: u64) {
    let svg = html.tag("svg").class("bar").attr("aria-hidden", "true").attr("focusable", "false");
    svg.attr("width", "100%").attr("height", HEIGHT).with(|html| {
        rect(html, "ground", html.words.language().direction(), 10_000);
        if part > 0 {
            rect(html, "part", html.words.language().direction(), hundredths(part, whole));
        }
    });
}

/// `part` of `whole` in hundredths of a per cent.
fn hundredths(part: u64, whole: u64) -> u64 {
    let length = u128::from(part) * 10_000 / u128::from(whole.max(1));
    u64::try_from(length).unwrap_or(u64::MAX).clamp(LEAST_HUNDREDTHS, 10_000)
}

fn rect(html: &mut Html, class: &str, direction: &str, length: u64) {
    let per_cent = |hundredths: u64| format!("{}.{:02}%", hundredths / 100, hundredths % 100);
    let left = if direction == "rtl" { 10_000 - length } else { 0 };
    let rect = html.tag("rect").class(class).attr("x", &per_cent(left)).attr("width", &per_cent(length));
    rect.attr("height", "100%").attr("rx", "2").with(|_| {});
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_as_long_as_its_share() {
        let check = |part, whole, expect| assert_eq!(hundredths(part, whole), expect, "{part} of {whole}");
        check(1, 4, 2_500);
        check(4, 4, 10_000);
        check(5, 4, 10_000);
        check(1, 1_000_000, LEAST_HUNDREDTHS);
        check(3, 0, 10_000);
    }
}
