//! `report.json` says what the tables say. Its lists are turned back into rows and compared with them.

mod groups;
mod labels;
mod material;
mod result;
mod shape;
mod themes;

use crate::{
    card::Card,
    data::Data,
    facts::Facts,
    folder::{FILE_BYTES_MAX, Folder},
    table::{Table, row_name},
    verdict::{Check, Examination},
};
use shape::{Maybe, Report};
use std::borrow::Cow;

const FILE: &str = "report.json";

pub(crate) fn check(folder: &Folder<'_>, data: &Data<'_>, facts: &Facts<'_>, card: &Card) -> Check {
    let mut exam = Examination::new("report.json", "entries of `report.json` equal the tables");
    let bytes = folder.bytes(FILE, FILE_BYTES_MAX).map_err(|cause| cause.to_string());
    let parsed = bytes
        .as_ref()
        .map_err(Clone::clone)
        .and_then(|bytes| serde_json::from_slice::<Report<'_>>(bytes).map_err(|cause| cause.to_string()));
    match parsed {
        Ok(report) => Comparison { report, data, facts, exam: &mut exam }.all(card),
        Err(cause) => exam.problem(FILE, "", format!("does not read: {cause}")),
    }
    exam.finish()
}

struct Comparison<'c, 'j, 't> {
    report: Report<'j>,
    data: &'c Data<'t>,
    facts: &'c Facts<'t>,
    exam: &'c mut Examination,
}

type Row<'r> = Vec<Cow<'r, str>>;

fn some<'r>(text: &'r Maybe<'_>) -> Cow<'r, str> {
    Cow::Borrowed(text.as_deref().unwrap_or(""))
}

fn number<'r>(number: impl Into<Option<u64>>) -> Cow<'r, str> {
    number.into().map_or(Cow::Borrowed(""), |number| number.to_string().into())
}

fn share<'r>(share: Option<f64>) -> Cow<'r, str> {
    share.map_or(Cow::Borrowed(""), |share| format!("{share:.4}").into())
}

fn text(text: &str) -> Cow<'_, str> {
    Cow::Borrowed(text)
}

/// Compares rows one by one; `name` is the list's.
fn compare<'r>(exam: &mut Examination, name: &str, table: &Table, rows: impl Iterator<Item = Row<'r>>) {
    let mut count = 0_usize;
    for row in rows {
        let listed = table.rows.get(count);
        exam.expect(
            listed.is_some_and(|listed| listed.iter().eq(row.iter())),
            FILE,
            || format!("{name} {}", count.saturating_add(1)),
            || format!("unlike {} of `{}`, it says: {}", row_name(count), table.file, row.join(", ")),
        );
        count = count.saturating_add(1);
    }
    exam.expect(
        count == table.rows.len(),
        FILE,
        || name.to_owned(),
        || format!("it has {count} entries, `{}` has {}", table.file, table.rows.len()),
    );
}

impl Comparison<'_, '_, '_> {
    fn all(mut self, card: &Card) {
        self.head(card);
        self.material();
        self.result();
        self.themes();
        self.groups();
        self.duplicates();
        self.population();
        self.notices();
        self.samples();
    }

    fn say(&mut self, holds: bool, place: &str, what: &str) {
        self.exam.expect(holds, FILE, || place.to_owned(), || what.to_owned());
    }

    fn head(&mut self, card: &Card) {
        let (report, content) = (&self.report, &card.content);
        let method = &report.method;
        let holds = [
            ("format", report.format == content.format),
            ("title", report.title.as_deref() == content.title.as_deref()),
            ("language", report.language == content.language),
            ("status", report.status == content.status),
            ("counts", report.counts == content.counts),
            ("version", method.version == content.version),
            ("engine", method.engine == content.engine),
            ("models", method.models == content.models),
            ("seed", method.seed == content.seed),
            ("parameters", method.parameters == content.parameters),
            ("edits", method.edits == content.edits),
        ];
        for (name, holds) in holds {
            self.say(holds, name, "it is not as in the method card");
        }
    }
}

fn quoted<'t>(data: &Data<'t>, holds: impl Fn(&crate::data::Quotation<'t>) -> bool) -> Vec<&'t str> {
    let mut ids: Vec<&str> = data.quotations.iter().filter(|it| holds(it)).map(|it| it.id).collect();
    ids.sort_unstable();
    ids
}

fn sorted(ids: &[String]) -> Vec<&str> {
    let mut ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    ids.sort_unstable();
    ids
}
