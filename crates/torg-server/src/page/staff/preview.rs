//! The report of a dialogue that is not published yet, as `torg compile --preview` wrote it: for the staff alone, and marked as checked by
//! nobody. Files are found by comparing what is asked for with the names of those that there are; no path is made of it.

use super::{At, Desk};
use crate::{app::App, error::PageError, frame::Frame, page::Page, previews, staff::Staff, visitor::Visitor};
use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use std::{
    fs, io,
    path::{Path as FilePath, PathBuf},
};

/// Folders inside folders of a report.
const DEPTH_MAX: usize = 3;
/// Where a page of a report says which stylesheet is its own.
const OWN_STYLE: &str = "style-src 'sha256-";
const LETTERS_OF_A_HASH: usize = 44;

#[derive(Template)]
#[template(path = "staff/preview.html")]
struct Preview {
    frame: Frame,
    desk: Desk,
    report: Option<String>,
    gone: bool,
}

/// What the banner on each page of the report says.
#[derive(Template)]
#[template(path = "staff/banner.html")]
struct Banner {
    language: String,
    direction: &'static str,
    text: String,
    back: String,
    back_word: String,
}

/// Whether there is one.
pub async fn show(
    State(app): State<App>,
    Path((_, slug)): Path<(String, String)>,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let words = app.words(&visitor, Some(&at.held));
    let (frame, desk) = at.around(&app, &visitor, &words.say("staff-preview"));
    let there = place(&app, &at).is_some_and(|folder| folder.join("index.html").is_file());
    let report = there.then(|| format!("{}/preview/index.html", at.path()));
    let gone = report.is_none() && was_removed(&app, at.log()).await?;
    Ok(Page(Preview { frame, desk, report, gone }).into_response())
}

/// Whether there was one, of what someone has taken back since.
async fn was_removed(app: &App, log: i64) -> Result<bool, PageError> {
    Ok(match app.store.compiled_at(log).await? {
        Some(compiled) => app.store.is_taken_back(log, compiled).await?,
        None => false,
    })
}

/// A file of it.
pub async fn file(
    State(app): State<App>,
    Path((_, slug, name)): Path<(String, String, String)>,
    staff: Staff,
    visitor: Visitor,
) -> Result<Response, PageError> {
    let at = At::find(&app, staff, &slug).await?;
    let folder = place(&app, &at).ok_or(PageError::NotFound)?;
    let files = files(&folder).map_err(|_| PageError::NotFound)?;
    let (_, path) = files.into_iter().find(|(own, _)| *own == name).ok_or(PageError::NotFound)?;
    let bytes = fs::read(path).map_err(|error| PageError::Damaged(error.to_string()))?;
    if !name.ends_with(".html") {
        return Ok(download(&name, bytes));
    }
    let words = app.words(&visitor, Some(&at.held));
    let banner = Banner {
        language: words.language.code().to_owned(),
        direction: words.direction(),
        text: words.say("staff-preview-banner"),
        back: format!("{}/preview", at.path()),
        back_word: words.say("back"),
    };
    page(&String::from_utf8_lossy(&bytes), &banner)
}

fn place(app: &App, at: &At) -> Option<PathBuf> {
    let dialogue = &at.held.dialogue;
    app.previews.as_ref().map(|all| previews::place(all, &dialogue.municipality, &dialogue.slug))
}

/// All files, by their names below the folder.
fn files(folder: &FilePath) -> io::Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    below(folder, "", 0, &mut files)?;
    Ok(files)
}

fn below(
    folder: &FilePath,
    before: &str,
    depth: usize,
    files: &mut Vec<(String, PathBuf)>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (kind, name) = (entry.file_type()?, format!("{before}{}", entry.file_name().to_string_lossy()));
        if kind.is_dir() && depth < DEPTH_MAX {
            below(&entry.path(), &format!("{name}/"), depth + 1, files)?;
        } else if kind.is_file() {
            files.push((name, entry.path()));
        }
    }
    Ok(())
}

/// With the banner on top, and only with the stylesheet that the report names as its own.
fn page(report: &str, banner: &Banner) -> Result<Response, PageError> {
    let banner = banner.render().map_err(|error| PageError::Damaged(error.to_string()))?;
    let begin = report.find("<body").and_then(|at| report[at..].find('>').map(|end| at + end + 1));
    let (head, body) = report.split_at(begin.ok_or(PageError::NotFound)?);
    let style = own_style(head).map(|hash| format!("; style-src 'sha256-{hash}'")).unwrap_or_default();
    let policy =
        format!("default-src 'none'{style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    let policy = HeaderValue::from_str(&policy).map_err(|error| PageError::Damaged(error.to_string()))?;
    let html = HeaderValue::from_static("text/html; charset=utf-8");
    let headers = [(header::CONTENT_TYPE, html), (header::CONTENT_SECURITY_POLICY, policy)];
    Ok((headers, [head, &banner, body].concat()).into_response())
}

fn own_style(head: &str) -> Option<&str> {
    let begin = head.find(OWN_STYLE)? + OWN_STYLE.len();
    let hash = head.get(begin..begin + LETTERS_OF_A_HASH)?;
    hash.bytes().all(|it| it.is_ascii_alphanumeric() || b"+/=".contains(&it)).then_some(hash)
}

/// Tables and other data are kept, and not shown.
fn download(name: &str, bytes: Vec<u8>) -> Response {
    let last = name.rsplit('/').next().unwrap_or_default();
    let plain: String = last.chars().filter(|it| it.is_ascii_alphanumeric() || ".-_".contains(*it)).collect();
    let kept = HeaderValue::from_str(&format!("attachment; filename=\"{plain}\""));
    let kept = kept.unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("application/octet-stream");
    ([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, kept)], bytes).into_response()
}
