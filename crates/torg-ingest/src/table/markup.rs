//! HTML inside a cell becomes text: tags go, blocks become lines, entities become characters.

/// Elements whose end, or beginning, is a new line.
const BLOCKS: &[&str] =
    &["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote"];

/// The longest name of an entity is 31 characters.
const ENTITY_CHARS_MAX: usize = 34;

/// Whether a cell holds mark-up rather than a sign for "less than".
pub fn is_markup(cell: &str) -> bool {
    cell.contains("</") || cell.contains("<br") || cell.contains("/>")
}

/// The words of a piece of HTML.
pub fn to_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tail)) = rest.split_once('<') {
        push_decoded(&mut text, before);
        let Some((tag, after)) = Some(tail).filter(|tail| is_tag(tail)).and_then(|tail| tail.split_once('>'))
        else {
            text.push('<');
            rest = tail;
            if is_tag(tail) {
                break;
            }
            continue;
        };
        if is_block(tag) {
            text.push('\n');
        }
        rest = after;
    }
    push_decoded(&mut text, rest);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn is_tag(tag: &str) -> bool {
    tag.trim_start_matches('/').starts_with(|char: char| char.is_ascii_alphabetic() || char == '!')
}

fn is_block(tag: &str) -> bool {
    let name = tag.trim_start_matches('/').split([' ', '/', '\n', '\t']).next().unwrap_or_default();
    BLOCKS.contains(&name.to_ascii_lowercase().as_str())
}

fn push_decoded(text: &mut String, piece: &str) {
    let mut rest = piece;
    while let Some((before, tail)) = rest.split_once('&') {
        text.push_str(before);
        let near = tail.char_indices().nth(ENTITY_CHARS_MAX).map_or(tail.len(), |(at, _)| at);
        match tail
            .split_at(near)
            .0
            .split_once(';')
            .and_then(|(name, _)| Some((entity(name)?, tail.get(name.len().saturating_add(1)..)?)))
        {
            Some((char, after)) => {
                text.push(char);
                rest = after;
            }
            None => {
                text.push('&');
                rest = tail;
            }
        }
    }
    text.push_str(rest);
}

fn entity(name: &str) -> Option<char> {
    let Some(number) = name.strip_prefix('#') else {
        return quick_xml::escape::resolve_html5_entity(name).and_then(|known| known.chars().next());
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, text: &str) {
        assert_eq!(to_text(html), text);
    }

    #[test]
    fn words_stay_and_tags_go() {
        check("<p>Fler <b>bänkar</b> &amp; träd</p><p>Nu!<br/>Tack</p>", "Fler bänkar & träd\nNu!\nTack");
        check("5 < 7 &middot; R&D &nosuch; <3", "5 < 7 · R&D &nosuch; <3");
        check("<script", "<script");
        check("&#8364;&#x20AC;&#xFFFFFFFF;", "€€&#xFFFFFFFF;");
    }
}
