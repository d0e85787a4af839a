//! `datapackage.json` names the tables and columns that there are.

use crate::{
    folder::Folder,
    table::Tables,
    verdict::{Check, Examination},
};
use serde::Deserialize;
use std::collections::BTreeMap;

const FILE: &str = "data/datapackage.json";
const BYTES_MAX: u64 = 16 << 20;

#[derive(Deserialize)]
struct Package {
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Resource {
    path: String,
    schema: Schema,
}

#[derive(Deserialize)]
struct Schema {
    fields: Vec<Field>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
}

pub(crate) fn check(folder: &Folder<'_>, tables: &Tables) -> Check {
    let mut exam = Examination::new(
        "columns",
        "columns are described in `datapackage.json` as they stand in the tables",
    );
    let package = folder
        .bytes(FILE, BYTES_MAX)
        .map_err(|cause| cause.to_string())
        .and_then(|bytes| serde_json::from_slice::<Package>(&bytes).map_err(|cause| cause.to_string()));
    match package {
        Ok(package) => compare(&package, tables, &mut exam),
        Err(cause) => exam.problem(FILE, "", format!("does not read: {cause}")),
    }
    exam.finish()
}

fn compare(package: &Package, tables: &Tables, exam: &mut Examination) {
    let mut described: BTreeMap<&str, &Schema> = BTreeMap::new();
    for resource in &package.resources {
        if described.insert(&resource.path, &resource.schema).is_some() {
            exam.problem(FILE, &resource.path, "it is described twice");
        }
    }
    for (name, table) in tables.all() {
        exam.saw(table.columns.len());
        let file = format!("{name}.csv");
        let columns: Vec<&str> = match described.remove(file.as_str()) {
            Some(schema) => schema.fields.iter().map(|field| field.name.as_str()).collect(),
            None => Vec::new(),
        };
        if !columns.iter().eq(&table.columns) {
            exam.problem(
                FILE,
                file,
                format!(
                    "it describes `{}`, the table has `{}`",
                    columns.join(", "),
                    table.columns.join(", ")
                ),
            );
        }
    }
    for path in described.into_keys() {
        exam.problem(FILE, path, "it is no table of a report");
    }
}
