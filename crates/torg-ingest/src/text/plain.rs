//! Plain text and Markdown: lines become blocks, as notes, turns or paragraphs.

use super::{
    block::{Block, BlockKind, Blocks},
    labels,
    notes::{self, Shape},
};
use crate::{Limits, raw::ReadError};
use torg_core::{Place, Reason, State};

/// Share of lines, in tenths, that begin with a speaker's label in an interview.
const LABELLED_TENTHS: usize = 2;
const HEADING_CHARS_MAX: usize = 90;
const FRONT_LINES_MAX: usize = 30;

/// A line that is not blank.
struct Line<'t> {
    row: u32,
    text: &'t str,
    after_blank: bool,
}

/// Splits a text. Lines over the limit become exclusions; the rest is read.
pub(super) fn read(text: &str, limits: &Limits) -> Result<Blocks, ReadError> {
    let mut found = Blocks::default();
    let lines = lines(text, limits, &mut found);
    let shape = shape(&lines);
    let labelled = has_speakers(&lines);
    found.by_line = !labelled && notes::because(&shape).is_some();
    if let Some(because) = notes::because(&shape).filter(|_| found.by_line) {
        found.details.push(("lines".to_owned(), because.to_owned()));
    }
    let by_line = found.by_line;
    let front = front_matter(&lines);
    let mut titled = front > 0;
    for (at, line) in lines.iter().enumerate() {
        if at < front {
            front_line(line, &mut found);
            continue;
        }
        let next = lines.get(at.saturating_add(1));
        if is_rule(line.text) {
            found.furniture = found.furniture.saturating_add(1);
            titled = underline(line, &mut found);
        } else if let Some(block) = opened(line, next, by_line, labelled, titled || at == 0) {
            titled = block.kind == BlockKind::Heading;
            found.blocks.push(block);
        } else if let Some(last) = found.blocks.last_mut() {
            last.text.push(' ');
            last.text.push_str(line.text.trim());
        }
    }
    Ok(found)
}

fn lines<'t>(text: &'t str, limits: &Limits, found: &mut Blocks) -> Vec<Line<'t>> {
    let mut lines = Vec::new();
    let mut after_blank = true;
    for (row, text) in (1u32..).zip(super::block::lines(text)) {
        if text.len() as u64 > limits.cell_bytes {
            let reason = Reason::OverLimit(format!("{} bytes of one line", limits.cell_bytes));
            found.exclusions.push((Some(Place::row(row)), State::Unreadable, reason));
        } else if text.trim().is_empty() {
            after_blank = true;
            continue;
        } else {
            lines.push(Line { row, text, after_blank });
        }
        after_blank = false;
    }
    lines
}

/// How many lines at the top stand between `---` and `---`, marks included: they say what the text is.
fn front_matter(lines: &[Line<'_>]) -> usize {
    let is_mark = |line: &Line<'_>| line.text.trim_end() == "---";
    let end = lines.iter().take(FRONT_LINES_MAX).skip(1).position(is_mark);
    end.filter(|_| lines.first().is_some_and(is_mark)).map_or(0, |end| end.saturating_add(2))
}

fn front_line(line: &Line<'_>, found: &mut Blocks) {
    if is_rule(line.text) {
        found.furniture = found.furniture.saturating_add(1);
    } else {
        found.blocks.push(Block::paragraph(Place::row(line.row), line.text.trim()));
    }
}

fn shape(lines: &[Line<'_>]) -> Shape {
    let mut chars: Vec<usize> = lines.iter().map(|line| line.text.chars().count()).collect();
    chars.sort_unstable();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let wrapped = pairs.filter(|(line, next)| {
        !next.after_blank && item(next.text).is_none() && continues(line.text, next.text)
    });
    Shape {
        lines: lines.len(),
        listed: lines.iter().filter(|line| item(line.text).is_some()).count(),
        wrapped: wrapped.count(),
        median_chars: chars.get(chars.len() / 2).copied().unwrap_or(0),
        groups: lines.iter().filter(|line| line.after_blank).count(),
    }
}

/// Whether a sentence runs over the end of the line.
fn continues(line: &str, next: &str) -> bool {
    let open = !line.trim_end().ends_with(['.', '!', '?', ':', '"', '”', ')', '؟']);
    let long = line.chars().count() > 45;
    open && long && next.trim_start().starts_with(|c: char| c.is_lowercase() || c.is_numeric())
        || open && line.chars().count() > 65
}

fn has_speakers(lines: &[Line<'_>]) -> bool {
    let names: Vec<String> = lines
        .iter()
        .filter_map(|line| labels::label(line.text, 0))
        .map(|label| label.name.to_owned())
        .collect();
    super::compose::is_talk(&names, lines.len(), LABELLED_TENTHS)
        || labels::are_stamped(lines.iter().map(|line| line.text))
}

/// The block that the line opens, or `None` when it goes on with the one before.
fn opened(
    line: &Line<'_>,
    next: Option<&Line<'_>>,
    by_line: bool,
    labelled: bool,
    first: bool,
) -> Option<Block> {
    let place = Place::row(line.row);
    let text = line.text.trim();
    if let Some(title) = marked_heading(text) {
        return Some(Block::new(place, BlockKind::Heading, title));
    }
    let (plain, listed) = item(text).map_or((text, false), |item| (item, true));
    if is_title(line, next, by_line && !listed) {
        return Some(Block::new(place, BlockKind::Heading, text));
    }
    let speaks = labelled && labels::label(plain, 0).is_some();
    let opens = line.after_blank
        || listed
        || by_line
        || speaks
        || first
        || super::observed::observation(text).is_some();
    opens.then(|| Block { listed, ..Block::paragraph(place, plain) })
}

/// `# Title`, `## Title ##`.
fn marked_heading(text: &str) -> Option<&str> {
    let title = text.trim_start_matches('#');
    let level = text.len().saturating_sub(title.len());
    ((1..=6).contains(&level) && title.starts_with([' ', '\t'])).then(|| title.trim_matches(['#', ' ', '\t']))
}

/// A short line on its own before something longer, without the end of a sentence; in notes, one that ends with a colon.
fn is_title(line: &Line<'_>, next: Option<&Line<'_>>, by_line: bool) -> bool {
    let text = line.text.trim();
    let short = text.chars().count() <= HEADING_CHARS_MAX;
    let Some(next) = next.filter(|_| short && line.after_blank) else { return false };
    let into_list = item(next.text).is_some() && item(text).is_none();
    let alone = next.after_blank
        && next.text.chars().count() > text.chars().count()
        && labels::label(text, 0).is_none();
    let open =
        !text.ends_with(['.', '!', '…', ',', ';', '؟', '"', '”']) && text.chars().any(char::is_alphabetic);
    let named = !text.contains(':') || text.ends_with(':');
    (into_list && (text.ends_with([':', '?', '؟']) || open))
        || (by_line && text.ends_with(':'))
        || (!by_line && alone && open && named && item(text).is_none())
}

/// The text of a list item, without its mark.
fn item(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let marked = text
        .strip_prefix(['-', '*', '•', '·', '–', '—', '○', '▪', '◦', '+', '☐', '✓'])
        .filter(|rest| rest.starts_with([' ', '\t']));
    marked.or_else(|| numbered(text)).map(str::trim).filter(|rest| !rest.is_empty())
}

fn numbered(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len().saturating_sub(rest.len());
    let rest = rest.strip_prefix(['.', ')']).filter(|rest| rest.starts_with([' ', '\t']))?;
    (1..=3).contains(&digits).then_some(rest)
}

/// `----`, `====`, `***`, `|---|`: no words in it.
fn is_rule(text: &str) -> bool {
    let text = text.trim();
    text.chars().all(|c| "-=_*~#|+: .".contains(c))
        && text.chars().any(|c| "-=_*~".contains(c))
        && text.chars().count() > 2
}

/// The line above a row of `=` or `-` right below it is a title.
fn underline(line: &Line<'_>, found: &mut Blocks) -> bool {
    let Some(last) = found
        .blocks
        .last_mut()
        .filter(|last| !line.after_blank && last.text.chars().count() <= HEADING_CHARS_MAX)
    else {
        return true;
    };
    if last.place.row.saturating_add(1) == line.row && line.text.trim().starts_with(['=', '-']) {
        last.kind = BlockKind::Heading;
    }
    true
}
