//! What `torg.toml` says about one source, as it crosses to the child that reads it.

use super::file::nearest;
use crate::raw::Role;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use torg_core::Language;

/// What a person has decided about a source; every field overrules a guess.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceSettings {
    /// Read only this sheet of a workbook.
    pub sheet: Option<String>,
    /// The row that holds the header, from 1; 0 when there is none.
    pub header_row: Option<u32>,
    /// Encoding label of the WHATWG standard, such as `windows-1252`.
    pub encoding: Option<String>,
    /// What stands between cells.
    pub delimiter: Option<char>,
    /// The language of everything in it.
    pub language: Option<Language>,
    /// The question that every text without its own answers.
    pub question: Option<String>,
    /// Column to role.
    pub columns: BTreeMap<String, Role>,
    /// Column to the question that was asked.
    pub questions: BTreeMap<String, String>,
    /// Column to the attribute's published name.
    pub attributes: BTreeMap<String, String>,
    /// Attributes that hold for the whole source: name to value.
    pub everyone: BTreeMap<String, String>,
    /// How speakers of a transcript or interview are treated.
    pub speakers: Speakers,
    /// Name to publish the source under.
    pub publish_as: Option<String>,
    /// Leave the whole source out.
    pub exclude: bool,
    /// Leave these rows (lines, paragraphs, turns) out.
    pub exclude_rows: Vec<u32>,
}

impl SourceSettings {
    /// The role that was decided for a column.
    pub fn role(&self, column: &str) -> Option<Role> {
        self.columns.get(column).copied()
    }

    /// Columns of which something is decided.
    pub(crate) fn settled_columns(&self) -> impl Iterator<Item = &str> {
        self.columns.keys().chain(self.questions.keys()).chain(self.attributes.keys()).map(String::as_str)
    }

    /// Columns that are settled for `file` and are neither among its `columns` nor `met` elsewhere, as sentences.
    pub(crate) fn unknown_columns(&self, file: &str, columns: &[&str], met: &BTreeSet<&str>) -> Vec<String> {
        let unknown: BTreeSet<&str> =
            self.settled_columns().filter(|name| !columns.contains(name) && !met.contains(name)).collect();
        let sentence = |name: &str| {
            let near = nearest(name, columns.iter().copied())
                .map_or(String::new(), |near| format!("; the nearest is `{near}`"));
            format!("torg.toml: `{file}` has no column `{name}`{near}")
        };
        unknown.into_iter().map(sentence).collect()
    }

    /// The question that was decided for a column.
    pub fn question_of(&self, column: &str) -> Option<String> {
        self.questions.get(column).cloned()
    }

    /// The published name that was decided for an attribute's column.
    pub fn attribute_of(&self, column: &str) -> Option<String> {
        self.attributes.get(column).cloned()
    }
}

/// How speakers are treated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Speakers {
    /// Speakers whose words are questions, not contributions.
    pub interviewers: Vec<String>,
    /// Speakers who stand for many, such as a meeting room: each turn is its own participant.
    pub many: Vec<String>,
    /// Speakers who are facilitators noting what they saw: their turns are observations.
    pub observers: Vec<String>,
    /// Treat the text as running text: nobody speaks in it.
    pub none: bool,
}
