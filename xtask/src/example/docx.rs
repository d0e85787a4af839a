//! Owns the Word document, written from Markdown (headings, bold, tables) with CriticMarkup for what reviewers leave
//! behind: `{++inserted++}`, `{--deleted--}`, `{>>comment<<}`.

use super::package::{stored, xml};
use anyhow::Result;
use std::fmt::Write;

const REVIEWER: &str = r#"w:author="Petra Lindqvist" w:date="2026-05-04T09:12:00Z""#;
const MAIN: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;
const MARKS: [(&str, &str, Kind); 4] = [
    ("**", "**", Kind::Bold),
    ("{++", "++}", Kind::Inserted),
    ("{--", "--}", Kind::Deleted),
    ("{>>", "<<}", Kind::Comment),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Bold,
    Inserted,
    Deleted,
    Comment,
}

/// A document from Markdown with CriticMarkup, one paragraph a line.
pub fn document(source: &str) -> Result<Vec<u8>> {
    let mut body = Body::default();
    for line in source.lines().filter(|line| !line.is_empty()) {
        body.line(line)?;
    }
    let (document, comments) = body.finish();
    stored(&[
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", PACKAGE_RELATIONS),
        ("word/document.xml", &document),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS),
        ("word/styles.xml", STYLES),
        ("word/comments.xml", &comments),
    ])
}

#[derive(Default)]
struct Body {
    text: String,
    comments: String,
    marks: usize,
    in_table: bool,
}

impl Body {
    fn line(&mut self, line: &str) -> Result<()> {
        let row = line.strip_prefix("| ").and_then(|rest| rest.strip_suffix(" |"));
        match (row, self.in_table) {
            (Some(_), false) => self.text.push_str("<w:tbl>"),
            (None, true) => self.text.push_str("</w:tbl>"),
            _ => {}
        }
        self.in_table = row.is_some();
        if let Some(row) = row {
            return self.row(row);
        }
        let hashes = line.bytes().take_while(|&byte| byte == b'#').count();
        self.paragraph(line.trim_start_matches('#').trim_start(), hashes)
    }

    fn row(&mut self, row: &str) -> Result<()> {
        self.text.push_str("<w:tr>");
        for cell in row.split(" | ") {
            self.text.push_str("<w:tc>");
            self.paragraph(cell, 0)?;
            self.text.push_str("</w:tc>");
        }
        self.text.push_str("</w:tr>");
        Ok(())
    }

    fn paragraph(&mut self, line: &str, level: usize) -> Result<()> {
        self.text.push_str("<w:p>");
        if level > 0 {
            write!(self.text, r#"<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>"#)?;
        }
        for (kind, words) in pieces(line) {
            self.piece(kind, &xml(words))?;
        }
        self.text.push_str("</w:p>");
        Ok(())
    }

    fn piece(&mut self, kind: Kind, words: &str) -> Result<()> {
        self.marks += 1;
        let (id, out) = (self.marks, &mut self.text);
        let run = format!(r#"<w:t xml:space="preserve">{words}</w:t></w:r>"#);
        match kind {
            Kind::Plain => write!(out, "<w:r>{run}")?,
            Kind::Bold => write!(out, "<w:r><w:rPr><w:b/></w:rPr>{run}")?,
            Kind::Inserted => write!(out, r#"<w:ins w:id="{id}" {REVIEWER}><w:r>{run}</w:ins>"#)?,
            Kind::Deleted => write!(
                out,
                r#"<w:del w:id="{id}" {REVIEWER}><w:r><w:delText xml:space="preserve">{words}</w:delText></w:r></w:del>"#
            )?,
            Kind::Comment => {
                write!(out, r#"<w:r><w:commentReference w:id="{id}"/></w:r>"#)?;
                write!(
                    self.comments,
                    r#"<w:comment w:id="{id}" {REVIEWER} w:initials="PL"><w:p><w:r>{run}</w:p></w:comment>"#
                )?;
            }
        }
        Ok(())
    }

    fn finish(mut self) -> (String, String) {
        if self.in_table {
            self.text.push_str("</w:tbl>");
        }
        let head = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
        let document = format!("{head}<w:document {MAIN}><w:body>{}</w:body></w:document>", self.text);
        (document, format!("{head}<w:comments {MAIN}>{}</w:comments>", self.comments))
    }
}

fn pieces(mut line: &str) -> Vec<(Kind, &str)> {
    let mut out = Vec::new();
    while let Some((before, kind, words, after)) = first_mark(line) {
        out.extend((!before.is_empty()).then_some((Kind::Plain, before)));
        out.push((kind, words));
        line = after;
    }
    out.extend((!line.is_empty()).then_some((Kind::Plain, line)));
    out
}

fn first_mark(line: &str) -> Option<(&str, Kind, &str, &str)> {
    let marks = MARKS.iter().filter_map(|&(open, close, kind)| {
        let (before, rest) = line.split_once(open)?;
        let (words, after) = rest.split_once(close)?;
        Some((before, kind, words, after))
    });
    marks.min_by_key(|(before, ..)| before.len())
}

const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>"#,
    r#"</Types>"#
);
const PACKAGE_RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"</Relationships>"#
);
const DOCUMENT_RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>"#,
    r#"</Relationships>"#
);
const STYLES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#,
    r#"<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>"#,
    r#"<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>"#,
    r#"</w:styles>"#
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_split_a_line() {
        assert_eq!(
            pieces("**Karin:** Vi {--hade--}{++har++} bord{>>tre?<<}"),
            [
                (Kind::Bold, "Karin:"),
                (Kind::Plain, " Vi "),
                (Kind::Deleted, "hade"),
                (Kind::Inserted, "har"),
                (Kind::Plain, " bord"),
                (Kind::Comment, "tre?"),
            ]
        );
        assert_eq!(pieces("två ** stjärnor"), [(Kind::Plain, "två ** stjärnor")]);
    }
}
