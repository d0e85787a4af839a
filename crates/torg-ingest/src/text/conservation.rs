//! Nothing disappears: every piece that a generated file holds is in a contribution, a prompt or an observation, or was
//! counted as set aside. Each piece holds a word of its own, so that it can be looked for.

use super::tests::{docx, pdf, reading, shown};
use crate::{Kind, raw::RawReading};
use proptest::prelude::*;
use torg_core::SetAside;

/// What a piece is in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Someone's words: must be found.
    Said,
    /// A heading or a column's name: found as a prompt, or counted.
    Heading,
    /// A header, a footer, navigation: counted.
    Furniture,
}

/// A file being written, and the words in it.
#[derive(Debug, Default)]
struct Draft {
    text: String,
    words: Vec<(String, Part)>,
    /// Nobody asks, so that nobody is taken for the interviewer, whose turns are only counted.
    calm: bool,
}

impl Draft {
    /// A piece with a new word, in one of several dresses.
    fn piece(&mut self, part: Part, dress: u8) -> String {
        let letter = |digit: usize| char::from(b"bcdfghjklm"[digit % 10]);
        let number = self.words.len();
        let word = format!("ord{}{}x", letter(number / 10), letter(number));
        self.words.push((word.clone(), part));
        match dress % if self.calm { 5 } else { 6 } {
            0 => word,
            1 => format!("{word} saknas på torget."),
            2 => format!("Det här är {word}, som är långt och går över flera rader i en spalt av text"),
            3 => format!("Fler {word} och 12 bänkar, tack!"),
            4 => format!("Det viktigaste för {word}: skugga"),
            _ => format!("Vad ska {word} vara?"),
        }
    }

    fn add(&mut self, before: &str, part: Part, dress: u8, after: &str) {
        let piece = self.piece(part, dress);
        self.text.extend([before, &piece, after]);
    }
}

fn visible(reading: &RawReading) -> String {
    let said = reading.contributions.iter().flat_map(|it| [Some(&it.text), it.prompt.as_ref()]).flatten();
    let seen = reading.observations.iter().map(|(_, text)| text);
    let known = reading.contributions.iter().flat_map(|it| it.attributes.values());
    said.chain(seen).chain(known).cloned().collect::<Vec<_>>().join("\n")
}

fn check(draft: &Draft, kind: Kind, bytes: &[u8]) -> Result<(), TestCaseError> {
    let reading = match reading(bytes, kind) {
        Ok(reading) => reading,
        Err(error) => {
            prop_assert!(draft.words.is_empty(), "{error} for {draft:?}");
            return Ok(());
        }
    };
    let visible = visible(&reading);
    let gone = |part: Part| {
        let missing = draft.words.iter().filter(|(word, of)| *of == part && !visible.contains(word.as_str()));
        missing.map(|(word, _)| word.as_str()).collect::<Vec<_>>()
    };
    let aside = |kind| reading.set_aside.get(&kind).copied().unwrap_or(0) as usize;
    prop_assert!(
        gone(Part::Said).is_empty(),
        "{:?} of {}\n{}",
        gone(Part::Said),
        draft.text,
        shown(&reading)
    );
    prop_assert!(gone(Part::Heading).len() <= aside(SetAside::Heading), "{:?}", gone(Part::Heading));
    prop_assert!(
        gone(Part::Furniture).len() <= aside(SetAside::PageFurniture),
        "{:?}",
        gone(Part::Furniture)
    );
    Ok(())
}

type Pieces = Vec<(u8, u8)>;

fn pieces() -> impl Strategy<Value = Pieces> {
    prop::collection::vec((any::<u8>(), any::<u8>()), 0..14)
}

fn html(pieces: &Pieces) -> Draft {
    let calm = pieces.iter().any(|(what, _)| what % 12 == 4);
    let mut page =
        Draft { text: "<!DOCTYPE html><body><h1>Samtal</h1>".to_owned(), calm, ..Draft::default() };
    for &(what, dress) in pieces {
        match what % 12 {
            0 => page.add("<h2>", Part::Heading, dress, "</h2>"),
            1 => page.add("<ul><li>", Part::Said, dress, "<li>och</ul>"),
            2 => page.add("<nav><a href=x>", Part::Furniture, dress, "</a></nav>"),
            3 => page.add("<footer><p>", Part::Furniture, dress, "</footer>"),
            4 => page.add("<p><b>Ada:</b> ", Part::Said, dress, "</p>"),
            5 => page.add("", Part::Said, dress, "<br>"),
            6 => page.add("<blockquote><pre>", Part::Said, dress, "</pre></blockquote>"),
            7 => page.add("<select><option>", Part::Furniture, dress, "</select>"),
            8 => page.add("<div><span>", Part::Said, dress, "</span></div><script>x</script>"),
            _ => html_table(&mut page, what, dress),
        }
    }
    page
}

fn html_table(page: &mut Draft, what: u8, dress: u8) {
    page.text.push_str("<table>");
    if what.is_multiple_of(2) {
        page.text.push_str("<tr>");
        page.add("<th>", Part::Heading, 0, "</th>");
        page.add("<th>", Part::Heading, 0, "</th>");
        page.text.push_str("</tr>");
    }
    for row in 0..=what % 3 {
        page.text.push_str("<tr>");
        page.add("<td>", Part::Said, dress.wrapping_add(row), "</td>");
        match what % 5 {
            0 => page.text.push_str("<td>14</td>"),
            1 => page.text.push_str("<td></td>"),
            _ => page.add("<td>", Part::Said, dress, "</td>"),
        }
        page.text.push_str("</tr>");
    }
    page.text.push_str("</table>");
}

fn word(pieces: &Pieces) -> Draft {
    const RUN: &str = "<w:r><w:t xml:space=\"preserve\">";
    const END: &str = "</w:t></w:r></w:p>";
    let title = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:r><w:t>Samtal</w:t></w:r></w:p>";
    let mut page = Draft { text: title.to_owned(), calm: true, ..Draft::default() };
    for &(what, dress) in pieces {
        match what % 8 {
            0 => page.add(
                &format!("<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>{RUN}"),
                Part::Heading,
                dress,
                END,
            ),
            1 => page.add(&format!("<w:p><w:pPr><w:numPr/></w:pPr>{RUN}"), Part::Said, dress, END),
            2 => page.add(&format!("<w:p>{RUN}Ada: "), Part::Said, dress, END),
            3 => page.add(&format!("<w:p>{RUN}Karin: "), Part::Said, dress, END),
            4 => page.add(
                "<w:p><w:ins w:id=\"1\"><w:r><w:t>",
                Part::Said,
                dress,
                "</w:t></w:r></w:ins><w:del><w:r><w:delText>borta</w:delText></w:r></w:del></w:p>",
            ),
            5 => word_table(&mut page, what, dress),
            _ => page.add(&format!("<w:p>{RUN}"), Part::Said, dress, END),
        }
    }
    page
}

fn word_table(page: &mut Draft, what: u8, dress: u8) {
    page.text.push_str("<w:tbl>");
    for row in 0..=what % 4 {
        page.text.push_str("<w:tr>");
        for column in 0..=what % 3 {
            let part = if row == 0 { Part::Heading } else { Part::Said };
            let dress = if row == 0 { 0 } else { dress.wrapping_add(column) };
            page.add("<w:tc><w:p><w:r><w:t>", part, dress, "</w:t></w:r></w:p></w:tc>");
        }
        page.text.push_str("</w:tr>");
    }
    page.text.push_str("</w:tbl>");
}

/// Cues with and without voices, notes and pauses; `comma` for SubRip.
fn cues(pieces: &Pieces, comma: bool) -> Draft {
    let head = if comma { "" } else { "WEBVTT\n\n" };
    let mut page = Draft { text: head.to_owned(), calm: true, ..Draft::default() };
    let mark = if comma { ',' } else { '.' };
    for (at, &(what, dress)) in (1u32..).zip(pieces) {
        let start = at * 4 + u32::from(what % 3);
        let time = |s: u32| format!("00:{:02}:{:02}{mark}000", s / 60, s % 60);
        page.text.push_str(&format!("{at}\n{} --> {}\n", time(start), time(start + 2)));
        match what % 6 {
            0 if !comma => page.add("<v Ada Berg>", Part::Said, dress, "</v>\n\n"),
            1 if !comma => page.add("<v.x Karin>", Part::Said, dress, "\n\n"),
            2 => page.add("Karin: ", Part::Said, dress, "\noch mer\n\n"),
            3 => page.add("(Ada Berg)\n", Part::Said, dress, "\n\n"),
            4 => page.add("[", Part::Said, 0, "]\n\n"),
            _ => page.add("<i>", Part::Said, dress, "</i>\n\n"),
        }
    }
    page
}

/// Pages of one column with a header and a footer; each line is a piece.
fn pages(pieces: &Pieces) -> (Draft, Vec<String>) {
    let mut draft = Draft::default();
    let (mut pages, mut y) = (Vec::new(), 0u32);
    for &(what, dress) in pieces {
        if y < 120 || what % 7 == 6 {
            pages.push(format!("11 72 800 Rapport om torget\n11 290 30 {}", pages.len() + 1));
            y = 740;
        }
        let (part, size) = if what % 5 == 0 { (Part::Heading, 18) } else { (Part::Said, 11) };
        let piece = draft.piece(part, dress).replace(['å', 'ä', 'ö'], "a");
        if let Some(page) = pages.last_mut() {
            page.push_str(&format!("\n{size} 72 {y} {piece}"));
        }
        y -= if what % 3 == 0 && part == Part::Said { 14 } else { 40 };
    }
    (draft, pages)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_web_page_loses_nothing(pieces in pieces()) {
        let draft = html(&pieces);
        check(&draft, Kind::Html, draft.text.as_bytes())?;
    }

    #[test]
    fn a_word_document_loses_nothing(pieces in pieces()) {
        let draft = word(&pieces);
        check(&draft, Kind::Docx, &docx(&draft.text))?;
    }

    #[test]
    fn a_transcript_loses_nothing(pieces in pieces()) {
        for (comma, kind) in [(false, Kind::Vtt), (true, Kind::Srt)] {
            let draft = cues(&pieces, comma);
            check(&draft, kind, draft.text.as_bytes())?;
        }
    }

    #[test]
    fn pages_lose_nothing(pieces in pieces()) {
        let (draft, pages) = pages(&pieces);
        let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
        if !pages.is_empty() {
            check(&draft, Kind::Pdf, &pdf(&pages))?;
        }
    }
}
