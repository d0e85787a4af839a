//! What each reader of running text makes of small files of its kind; refuses no input that a person could send.

use super::*;
use std::fmt::Write as _;
use std::io::Write as _;

pub(super) fn reading(bytes: &[u8], kind: Kind) -> Result<RawReading, ReadError> {
    read(bytes, "file", kind, &SourceSettings::default(), &Limits::default())
}

/// Everything a reader gave, one line each.
pub(super) fn shown(reading: &RawReading) -> String {
    let mut out = format!("{:?}: {}\n", reading.format, reading.because);
    for it in &reading.contributions {
        let _ = write!(out, "{} [{}]", it.place, it.participant.as_deref().unwrap_or("-"));
        if let Some(prompt) = &it.prompt {
            let _ = write!(out, " <{prompt}>");
        }
        let day = it.date.map(|day| format!(" {day}")).unwrap_or_default();
        let attributes: String =
            it.attributes.iter().map(|(name, value)| format!(" {name}={value}")).collect();
        let _ = writeln!(out, "{day}{attributes} {:?}", it.text);
    }
    for (place, text) in &reading.observations {
        let _ = writeln!(out, "{place} observed {text:?}");
    }
    for (place, state, reason) in &reading.exclusions {
        let _ = writeln!(out, "{place:?} {state:?} {reason}");
    }
    let _ = writeln!(out, "set aside {:?}", reading.set_aside);
    let _ = writeln!(out, "names {:?}", reading.known_names);
    out
}

macro_rules! snapshots {
    ($($name:ident: $kind:ident $bytes:expr;)*) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(stringify!($name), shown(&reading(&$bytes, Kind::$kind).unwrap()));
        }
    )*};
}

const INTERVIEW_SV: &str = "Datum: 17 maj 2026\nPlats: biblioteket\nIntervjuare: Karin Ek\nÅlder: 65-74\n\nKarin: Hur använder du torget i dag?\nGunvor: Jag går över det.\nMen jag stannar inte.\n\nDet finns inga bänkar.\nKarin: Mm.\nGunvor: [skratt]\nGunvor: Och fontänen är avstängd.\nKarin: Vad skulle få dig att stanna?\nGunvor: En bänk i solen, Karin! Ring mig på 070-123 45 67.\nIakttagelse: Hon pekar mot fontänen.\n";
const COLONS_SV: &str = "Samtal på biblioteket\n\nKarin: Vad saknas på torget?\nBo: Två saker.\nDet viktigaste: toaletten.\nKlockan 10: då är det tomt.\nRut: Skugga!\nKarin: Och sen?\nBo: Inget mer.\n";
const FIGURES: &str = "<!DOCTYPE html><h1>Grupparbete</h1><table><tr><td>Problem</td><td>Förslag</td></tr><tr><td>Mörkt</td><td>Träd och häckar mot norr</td></tr></table><table><tr><th>Grupp</th><th>Poäng</th><th>Kommentar</th></tr><tr><td>Ljus</td><td>8</td><td>viktigast av allt</td></tr><tr><td>Sittplatser</td><td>6</td><td></td></tr></table><p>Sedan tackade vi för oss.</p>";
const QA_EN: &str =
    "Q: What do you think of the square?\nA: It is dark.\n\nA: And windy.\nQ: Anything else?\nA: No.\n";
const BOLD_MD: &str = "# Samtal om torget\n\n**Moderator:** Vad saknas?\n\n**Anna (elev):** Någonstans att sitta.\n\n**Liam (elev):** Wifi.\n\n**Anna (elev):** Ja, wifi.\n";
const NOTES_SV: &str = "Fler bänkar\nBelysning!!!\nKatastrof med bilarna\ninget kafé :(\nWC\n";
const NOTES_GROUPED: &str = "Bra:\n- ljuset\n- scenen\n\nDåligt:\n- parkeringen\n- att allt stänger kl. 18\n";
const DOCUMENT_FR: &str = "La place du marché\n\nLa place est vide le soir et les habitants\nla traversent sans s'arrêter. Elle pourrait\ndevenir un lieu de rencontre.\n\nLes commerçants demandent des places de parking.\n";
const SPANISH: &str = "ENTREVISTADORA: ¿Qué falta en la plaza?\nVECINA 1: Sombra.\nVECINO 2: Bancos con respaldo.\nENTREVISTADORA: ¿Y de noche?\nVECINA 1: Da miedo.\n";
const TEAMS: &str = "WEBVTT\n\n0d1c2f34-1111-2222-3333-444455556666/12-0\n00:00:03.120 --> 00:00:05.000\n<v Karin Ek>Välkomna. Vad är viktigast på torget?</v>\n\n0d1c2f34-1111-2222-3333-444455556666/13-0\n00:00:05.500 --> 00:00:08.000\n<v Gunvor Lind>Att man kan sitta\n\n0d1c2f34-1111-2222-3333-444455556666/13-1\n00:00:08.000 --> 00:00:09.000\n<v Gunvor Lind>ner &amp; prata.</v>\n\n0d1c2f34-1111-2222-3333-444455556666/14-0\n00:00:10.000 --> 00:00:12.000\n<v Karin Ek>Håller du med, Ali?</v>\n\n0d1c2f34-1111-2222-3333-444455556666/15-0\n00:00:12.500 --> 00:00:14.000\n<v Ali>Ja, Gunvor har rätt.</v>\n";
const ZOOM: &str = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nMaria Silva: O que falta na praça?\n\n2\n00:00:03.500 --> 00:00:06.000\nJoão: Árvores.\n\n3\n00:00:06.500 --> 00:00:07.000\ne sombra\n\n4\n00:00:08.000 --> 00:00:09.000\nMaria Silva: E mais?\n\n5\n00:00:09.500 --> 00:00:11.000\nRui: Nada.\n";
const SRT: &str = "1\r\n00:00:01,000 --> 00:00:03,000\r\n(Anna Berg)\r\nTorget är tomt.\r\n\r\n2\r\n00:00:03,200 --> 00:00:05,000\r\n(Anna Berg)\r\nOch mörkt.\r\n\r\n3\r\n00:00:06,000 --> 00:00:07,000\r\n(Omar)\r\nJag gillar det.\r\n";
const SILENT_SRT: &str = "1\n00:00:01,000 --> 00:00:03,000\nTorget är tomt\n\n2\n00:00:03,200 --> 00:00:05,000\nom kvällen.\n\n3\n00:00:09,000 --> 00:00:11,000\n<i>Ny talare</i> om bussen.\n\n4\n00:00:11,500 --> 00:00:12,000\n[skratt]\n";
const PAGE: &str = "<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body><nav><a>Hem</a></nav><h1>Torget</h1><p>Det &auml;r <b>m&ouml;rkt</b>\n  p&aring; kvällen.<p>Ostängt <script>alert(1)</script>stycke<ul><li>bänkar<li>träd &lt;3</ul><table><tr><th>Vad är bra?<th>Vad är dåligt?<tr><td>Scenen<td>Trafiken</table><footer>Sundsvall</footer></body>";
const ARABIC: &str = "س: ما رأيك في الساحة؟\nج: مظلمة في الليل.\nس: وماذا تقترح؟\nج: مقاعد وأشجار.\n";

snapshots! {
    interview_in_swedish: Text INTERVIEW_SV.as_bytes();
    colons_within_what_is_said: Text COLONS_SV.as_bytes();
    tables_with_figures: Html FIGURES.as_bytes();
    word_interview_with_table_and_comment: Docx docx_with_comment(&format!("{WORD_INTERVIEW}{WORD_MATRIX}"));
    questions_and_answers: Text QA_EN.as_bytes();
    bold_speakers_in_markdown: Markdown BOLD_MD.as_bytes();
    notes_line_by_line: Text NOTES_SV.as_bytes();
    notes_under_headings: Text NOTES_GROUPED.as_bytes();
    document_in_french: Text DOCUMENT_FR.as_bytes();
    interview_in_spanish: Text SPANISH.as_bytes();
    interview_in_arabic: Text ARABIC.as_bytes();
    teams_transcript: Vtt TEAMS.as_bytes();
    zoom_transcript: Vtt ZOOM.as_bytes();
    subtitles_with_names_in_parentheses: Srt SRT.as_bytes();
    subtitles_without_speakers: Srt SILENT_SRT.as_bytes();
    web_page: Html PAGE.as_bytes();
    word_report: Docx docx(REPORT);
    word_interview: Docx docx(WORD_INTERVIEW);
    word_table_of_questions: Docx docx(WORD_TABLE);
    pdf_report: Pdf pdf(&[PDF_PAGE, PDF_PAGE_2, "", PDF_PAGE_3]);
}

const REPORT: &str = r#"<w:p><w:pPr><w:pStyle w:val="Rubrik1"/></w:pPr><w:r><w:t>Torget i dag</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Torget är </w:t></w:r><w:del w:id="1"><w:r><w:delText>inte </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve">mycket </w:t></w:r></w:ins><w:commentRangeStart w:id="0"/><w:r><w:t>tomt &amp; mörkt</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:t>.</w:t></w:r></w:p><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Fler bänkar</w:t></w:r></w:p>"#;
const WORD_INTERVIEW: &str = r#"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Karin</w:t></w:r><w:r><w:t xml:space="preserve"> Vad saknas?</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Gunvor</w:t></w:r><w:r><w:t xml:space="preserve"> Bänkar.</w:t></w:r></w:p><w:p><w:r><w:t>Och träd.</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Karin</w:t></w:r><w:r><w:t xml:space="preserve"> Mer?</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Gunvor</w:t></w:r><w:r><w:t xml:space="preserve"> Nej, Karin.</w:t></w:r></w:p>"#;
const WORD_TABLE: &str = r#"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Vad är bra?</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Vad är dåligt?</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Ljuset</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Bilarna</w:t></w:r></w:p><w:p><w:r><w:t>Avgaserna</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#;

const WORD_MATRIX: &str = r#"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Förslag</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Gunvor</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Kommunen</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Ett tak över halva torget</w:t></w:r></w:p></w:tc><w:tc><w:p><w:commentRangeStart w:id="0"/><w:r><w:t>gärna</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p></w:tc><w:tc><w:p><w:r><w:t>för dyrt</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"#;

const COMMENTS: &str = r#"<w:comments xmlns:w="w"><w:comment w:id="0" w:author="Eva Holm"><w:p><w:r><w:t>Inte på lördagar!</w:t></w:r></w:p></w:comment></w:comments>"#;
const STYLES: &str =
    r#"<w:styles xmlns:w="w"><w:style w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style></w:styles>"#;
const FOOTNOTES: &str = r#"<w:footnotes xmlns:w="w"><w:footnote><w:p><w:r><w:t>Mätt i mars.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;
const FOOTER: &str = r#"<w:ftr xmlns:w="w"><w:p><w:r><w:t>Sida 1</w:t></w:r></w:p></w:ftr>"#;

pub(crate) fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) fn docx(body: &str) -> Vec<u8> {
    docx_with(body, body == REPORT)
}

fn docx_with_comment(body: &str) -> Vec<u8> {
    docx_with(body, true)
}

fn docx_with(body: &str, more: bool) -> Vec<u8> {
    let document =
        format!(r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    let mut parts = vec![("word/document.xml", document.as_str()), ("word/styles.xml", STYLES)];
    if more {
        parts.extend([
            ("word/comments.xml", COMMENTS),
            ("word/footnotes.xml", FOOTNOTES),
            ("word/footer1.xml", FOOTER),
        ]);
    }
    zipped(&parts)
}

/// Lines of a page: size, x, y, words.
const PDF_PAGE: &str = "8 72 800 Rapport om torget\n18 72 740 Ljus och liv\n11 72 710 Torget anvands av manga men fa stannar kvar, sager med-\n11 72 696 borgare som bor i centrum. Medborgare vill sitta.\n11 72 670 Handlarna vill ha fler platser att parkera pa vid torget.\n8 290 30 1";
const PDF_PAGE_2: &str = "8 72 800 Rapport om torget\n11 72 740 Vanstra spalten borjar har och\n11 72 726 fortsatter nedat utan avbrott.\n11 72 712 Den slutar har nere i texten.\n11 320 740 Hogra spalten ar en annan text\n11 320 726 som inte hor ihop med den till\n11 320 712 vanster pa samma hojd alls.\n8 290 30 2";
const PDF_PAGE_3: &str =
    "8 72 800 Rapport om torget\n11 72 740 Sista sidan har bara en mening om torget.\n8 290 30 4";

pub(super) fn pdf(pages: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 4 + at * 2)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    for (at, page) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            5 + at * 2
        ));
        let lines = page.lines().map(|line| {
            let parts: Vec<&str> = line.splitn(4, ' ').collect();
            format!("BT /F1 {} Tf 1 0 0 1 {} {} Tm ({}) Tj ET\n", parts[0], parts[1], parts[2], parts[3])
        });
        let content: String = lines.collect();
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len() + 1));
    }
    pdf_of(&objects)
}

fn pdf_of(objects: &[String]) -> Vec<u8> {
    let mut out = "%PDF-1.4\n".to_owned();
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        let _ = write!(out, "{} 0 obj\n{object}\nendobj\n", at + 1);
    }
    let start = out.len();
    let _ = write!(out, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        let _ = writeln!(out, "{offset:010} 00000 n ");
    }
    let _ =
        write!(out, "trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n", objects.len() + 1);
    out.into_bytes()
}

/// Two columns as programs print them: baselines of their own, a narrow gutter, words spread or drawn letter by letter.
const PDF_COLUMNS: &str = "11 63 700 Det saknas bankar i skuggan vid bussen\n11 303 697 Biblioteket borde ha langre oppet an nu\n11 63 687 och manga tycker att torget ar for\n11 303 684 och\n11 340 684 garna\n11 390 684 pa\n11 420 684 sondagar\n11 480 684 ocksa\n11 63 674 varmt\n11 120 674 om\n11 170 674 sommaren\n11 267 674 har.\n11 303 671 nar folk ar lediga. Busskort ar dyra och/\n11 303 658 eller kranglar varje manad for de flesta.\n11 63 650 V\n11 70.3 650 i vill ha en riktig motesplats for unga\n11 63 637 och inte bara en parkering mitt i byn.\n11 63 612 Fler trad\n11 63 599 Mer ljus";

#[test]
fn columns_are_read_one_after_the_other() {
    let reading = reading(&pdf(&[PDF_COLUMNS]), Kind::Pdf).unwrap();
    let texts: Vec<&str> = reading.contributions.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "Det saknas bankar i skuggan vid bussen och manga tycker att torget ar for varmt om sommaren har.",
            "Vi vill ha en riktig motesplats for unga och inte bara en parkering mitt i byn.",
            "Fler trad",
            "Mer ljus",
            "Biblioteket borde ha langre oppet an nu och garna pa sondagar ocksa nar folk ar lediga. Busskort ar dyra \
             och/eller kranglar varje manad for de flesta.",
        ]
    );
}

const TEAMS_WORD: &str = r#"<w:p><w:r><w:t>Dialogmöte-20260512</w:t></w:r></w:p><w:p><w:r><w:t>12 maj 2026, 06:00PM</w:t></w:r></w:p><w:p><w:r><w:t>1h 2m 3s</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Karin Lind</w:t></w:r><w:r><w:t xml:space="preserve">   0:03</w:t><w:br/><w:t>Vad saknas?</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ali Ek</w:t></w:r><w:r><w:t xml:space="preserve">   1:05:12</w:t></w:r></w:p><w:p><w:r><w:t>Bänkar, 16:30 är det fullt.</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Karin Lind</w:t></w:r><w:r><w:t xml:space="preserve">   1:05:20</w:t><w:br/><w:t>Mer?</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Ali Ek</w:t></w:r><w:r><w:t xml:space="preserve">   1:06:00</w:t><w:br/><w:t>16:30, som sagt.</w:t></w:r></w:p>"#;

#[test]
fn stamps_and_senders_are_no_words() {
    let check = |bytes: &[u8], kind, expect: &[&str]| {
        let reading = reading(bytes, kind).unwrap();
        let texts: Vec<&str> = reading.contributions.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, expect, "{}", shown(&reading));
    };
    check(&docx(TEAMS_WORD), Kind::Docx, &["Bänkar, 16:30 är det fullt.", "16:30, som sagt."]);
    let zoom = "18:02:11\t From  Karin Lind : Skriv i chatten\n18:03:40\t From  Ali E : Fler bänkar\n18:04:02\t From  Bo to Everyone:\n\tMer ljus\n";
    check(zoom.as_bytes(), Kind::Text, &["Skriv i chatten", "Fler bänkar", "Mer ljus"]);
    let chat = "2026-05-12 18:02 - Ali: Fult\n2026-05-12 18:03 - Kim: Ja\noch mörkt\n2026-05-12 18:05 - Bo: Fler träd\n";
    check(chat.as_bytes(), Kind::Text, &["Fult", "Ja och mörkt", "Fler träd"]);
}

#[test]
fn rows_and_items_of_a_page_stand_alone() {
    let page = "11 63 700 Vi vill ha mer av allt som gor torget battre\n11 63 687 for alla som bor har i stan.\n11 63 674 1. Mer ljus\n\
        11 63 661 2. Fler trad\n11 63 640 Bron\n11 200 640 Vacker utsikt\n11 63 627 Stigen\n11 200 627 Lugn";
    let reading = reading(&pdf(&[page]), Kind::Pdf).unwrap();
    let texts: Vec<&str> = reading.contributions.iter().map(|it| it.text.as_str()).collect();
    let first = "Vi vill ha mer av allt som gor torget battre for alla som bor har i stan.";
    assert_eq!(texts, [first, "Mer ljus", "Fler trad", "Bron Vacker utsikt", "Stigen Lugn"]);
}

#[test]
fn who_wrote_a_text_stands_above_it() {
    let check = |text: &str| {
        let reading = reading(text.as_bytes(), Kind::Markdown).unwrap();
        let words: Vec<&str> = reading.contributions.iter().map(|it| it.text.as_str()).collect();
        let day = reading.contributions[0].date.map(|day| day.to_string());
        assert_eq!((words, day.as_deref()), (vec!["De var positiva till en bro."], Some("2026-05-12")));
        assert_eq!(reading.known_names, ["Karin Lind"]);
    };
    check("---\ntitle: Om ån\nauthor: Karin Lind\ndate: 2026-05-12\n---\n\nDe var positiva till en bro.\n");
    check("# Om ån\n\nKarin Lind\n\n12 maj 2026\n\nDe var positiva till en bro.\n");
}

#[test]
fn a_summary_is_nobodys_name() {
    let text = "Karin: Vad saknas?\nBo Ek: Bänkar.\nKarin: Mer?\nBo Ek: Nej.\nSammanfattning: fler bänkar.\n";
    assert_eq!(reading(text.as_bytes(), Kind::Text).unwrap().known_names, ["Karin", "Bo Ek"]);
}

#[test]
fn who_signs_a_letter_is_a_name() {
    let letter = "Bilarna kör för fort förbi förskolan varje morgon, och ingen gör något åt det trots att vi har bett om det.\n\nMed vänlig hälsning\n\nGunvor Ek\n";
    assert_eq!(reading(letter.as_bytes(), Kind::Text).unwrap().known_names, ["Gunvor Ek"]);
}

/// Words of the input that stand nowhere in the reading, apart from `dropped`.
fn lost(input: &str, reading: &RawReading, dropped: &[&str]) -> Vec<String> {
    let mut kept = reading.known_names.join(" ");
    for it in &reading.contributions {
        kept.extend([" ", &it.text, " ", it.prompt.as_deref().unwrap_or_default(), " "]);
        kept.extend(it.attributes.iter().flat_map(|(name, value)| [name.as_str(), " ", value.as_str(), " "]));
    }
    kept.extend(reading.observations.iter().flat_map(|(_, text)| [" ", text.as_str()]));
    let words = input.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2);
    words.filter(|word| !kept.contains(word) && !dropped.contains(word)).map(str::to_owned).collect()
}

#[test]
fn no_line_is_lost() {
    let none: &[&str] = &[];
    for (input, kind, dropped) in [
        (INTERVIEW_SV, Kind::Text, &["Datum", "maj", "Intervjuare", "Iakttagelse"][..]),
        (QA_EN, Kind::Text, none),
        (BOLD_MD, Kind::Markdown, &["Moderator", "elev", "Samtal", "torget"]),
        (NOTES_SV, Kind::Text, none),
        (NOTES_GROUPED, Kind::Text, none),
        (DOCUMENT_FR, Kind::Text, none),
        (SPANISH, Kind::Text, &["ENTREVISTADORA", "VECINA", "VECINO"]),
        (ARABIC, Kind::Text, none),
    ] {
        let reading = reading(input.as_bytes(), kind).unwrap();
        assert_eq!(lost(input, &reading, dropped), Vec::<String>::new(), "{}", shown(&reading));
    }
}

#[test]
fn bad_files_say_what_to_do() {
    let check = |bytes: &[u8], kind, words: &str| {
        let error = reading(bytes, kind).unwrap_err().to_string();
        assert!(error.contains(words), "{error:?} lacks {words:?}");
    };
    check(b"", Kind::Text, "empty");
    check(b" \n\n\t\n", Kind::Text, "empty");
    check(b"WEBVTT\n\nhello", Kind::Vtt, "no cue with times");
    check(b"not a zip", Kind::Docx, "damaged or not complete");
    check(&zipped(&[("a.txt", "x")]), Kind::Docx, "word/document.xml is missing");
    check(
        &zipped(&[("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]),
        Kind::Docx,
        "entities",
    );
    check(&docx(&"<w:p>".repeat(500)), Kind::Docx, "elements inside each other");
    check(&docx("<w:p><w:r><w:t>open"), Kind::Docx, "broken");
    check(&format!("<p>{}x", "<div>".repeat(400)).into_bytes(), Kind::Html, "elements inside each other");
    check(b"%PDF-1.4\nnothing", Kind::Pdf, "broken");
    check(&pdf(&["", ""]), Kind::Pdf, "no text");
}

#[test]
fn a_line_over_the_limit_is_one_exclusion() {
    let limits = Limits { cell_bytes: 100, ..Limits::default() };
    let text = format!("kort\n{}\nbra\nok\n", "x".repeat(200));
    let reading = read(text.as_bytes(), "n", Kind::Text, &SourceSettings::default(), &limits).unwrap();
    assert_eq!((reading.contributions.len(), reading.exclusions.len()), (3, 1), "{}", shown(&reading));
}

#[test]
fn nested_brackets_in_a_pdf_do_no_harm() {
    let bomb = |open: &str| {
        let objects = [
            format!("<< /Type /Catalog /Pages 2 0 R /X {} >>", open.repeat(200_000)),
            "<< /Type /Pages /Kids [] /Count 0 >>".to_owned(),
        ];
        pdf_of(&objects)
    };
    for open in ["[", "<<", "<< /A ", "("] {
        let bytes = bomb(open);
        let thread =
            std::thread::Builder::new().stack_size(2 << 20).spawn(move || reading(&bytes, Kind::Pdf).is_ok());
        assert!(!thread.unwrap().join().unwrap(), "{open}");
    }
}

#[test]
fn settings_overrule_speakers() {
    let mut settings = SourceSettings::default();
    settings.speakers.interviewers = vec!["gunvor lind".to_owned()];
    settings.speakers.many = vec!["Ali".to_owned()];
    let reading = read(TEAMS.as_bytes(), "t", Kind::Vtt, &settings, &Limits::default()).unwrap();
    insta::assert_snapshot!("speakers_from_settings", shown(&reading));
}
