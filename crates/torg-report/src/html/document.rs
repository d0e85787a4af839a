//! What every page has around its content: the head with its style sheet and the policy that forbids everything
//! else, and the way past the navigation.

use super::report::Report;
use super::writer::{Html, Mark};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// The style sheet, inlined in every page. It holds neither `<` nor `&`, so that XML and HTML read it alike.
const STYLE: &str = include_str!("../../assets/report.css");

/// A whole page; `body` writes what stands in `body`.
pub(super) fn document<'w>(html: &mut Html<'w>, report: &Report, body: impl FnOnce(&mut Html<'w>)) {
    let language = html.words.language();
    html.raw("<!DOCTYPE html>\n");
    html.tag("html").attr("lang", language.code()).attr("dir", language.direction()).with(|html| {
        html.tag("head").with(|html| head(html, report));
        html.raw("\n");
        html.tag("body").with(|html| {
            html.tag("a").class("skip").attr("href", "#content").word("skip");
            html.raw("\n");
            body(html);
        });
    });
    html.raw("\n");
}

fn head(html: &mut Html, report: &Report) {
    html.raw("\n");
    html.tag("meta").attr("charset", "utf-8").void();
    html.raw("\n");
    html.tag("meta").attr("http-equiv", "Content-Security-Policy").attr("content", &policy()).void();
    html.raw("\n");
    html.tag("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1").void();
    html.raw("\n");
    html.tag("meta").attr("name", "color-scheme").attr("content", "light dark").void();
    html.raw("\n");
    html.tag("meta").attr("name", "referrer").attr("content", "no-referrer").void();
    html.raw("\n");
    let title = report.title().map_or_else(|| html.words.plain("title-default"), str::to_owned);
    html.tag("title").marked(report.title().map(|_| Mark::Word("title")), |html| html.text(&title));
    html.raw("\n");
    html.tag("style").with(|html| html.raw(STYLE));
    html.raw("\n");
}

/// No script, no request, and only this style sheet.
fn policy() -> String {
    let hash = STANDARD.encode(Sha256::digest(STYLE));
    format!("default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'")
}

/// The report's title as a heading.
pub(super) fn title(html: &mut Html, report: &Report) {
    match report.title() {
        Some(title) => html.tag("h1").holding(Mark::Word("title"), None, title),
        None => html.tag("h1").word("title-default"),
    }
}
