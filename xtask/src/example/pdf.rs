//! Owns the consultant's study: A4, two columns, running header and footer, page numbers, standard fonts.

use super::pdf_layout::{COLUMN_WIDTH, Line, Style, TEXT_SIZE, columns};
use anyhow::{Context, Result};
use encoding_rs::WINDOWS_1252;
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str};

const TREE: Ref = Ref::new(2);
const FONTS: [(Name<'static>, Name<'static>, Ref); 2] =
    [(Name(b"F1"), Name(b"Helvetica"), Ref::new(3)), (Name(b"F2"), Name(b"Helvetica-Bold"), Ref::new(4))];
const LEADING: u16 = 13;
const TOP: u16 = 770;
const LEFT: [u32; 2] = [50, 50 + COLUMN_WIDTH + 25];

/// A document whose first source line is the running header, the second the footer; the rest flows.
pub fn document(source: &str) -> Result<Vec<u8>> {
    let (header, rest) = source.split_once('\n').context("no header line")?;
    let (footer, text) = rest.split_once('\n').context("no footer line")?;
    let columns = columns(text);
    let pages: Vec<Content> = (1..)
        .zip(columns.chunks(2))
        .map(|(number, columns)| page(header, &format!("{footer}   {number}"), columns))
        .collect();
    Ok(assemble(pages))
}

fn assemble(pages: Vec<Content>) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let ids: Vec<Ref> = (10..).step_by(2).take(pages.len()).map(Ref::new).collect();
    pdf.catalog(Ref::new(1)).pages(TREE);
    pdf.pages(TREE).kids(ids.iter().copied()).count(i32::try_from(ids.len()).unwrap_or(i32::MAX));
    for (_, base, id) in FONTS {
        pdf.type1_font(id).base_font(base).encoding_predefined(Name(b"WinAnsiEncoding"));
    }
    for (id, content) in ids.into_iter().zip(pages) {
        add_page(&mut pdf, id, content);
    }
    pdf.finish()
}

fn add_page(pdf: &mut Pdf, id: Ref, content: Content) {
    let mut page = pdf.page(id);
    page.parent(TREE).media_box(Rect::new(0.0, 0.0, 595.0, 842.0)).contents(id.next());
    let mut resources = page.resources();
    let mut fonts = resources.fonts();
    for (name, _, font) in FONTS {
        fonts.pair(name, font);
    }
    fonts.finish();
    resources.finish();
    page.finish();
    pdf.stream(id.next(), &content.finish());
}

fn page(header: &str, footer: &str, columns: &[Vec<Line>]) -> Content {
    let mut content = Content::new();
    show(&mut content, Style::Text, (50, 808), header);
    for (left, lines) in LEFT.into_iter().zip(columns) {
        for (row, (style, words)) in (0u16..).zip(lines) {
            show(&mut content, *style, (left, TOP - row * LEADING), words);
        }
    }
    show(&mut content, Style::Text, (50, 34), footer);
    content
}

fn show(content: &mut Content, style: Style, (x, y): (u32, u16), words: &str) {
    let font = if style == Style::Heading { FONTS[1].0 } else { FONTS[0].0 };
    let (bytes, ..) = WINDOWS_1252.encode(words);
    content.begin_text().set_font(font, TEXT_SIZE as f32).next_line(x as f32, f32::from(y));
    content.show(Str(&bytes)).end_text();
}
