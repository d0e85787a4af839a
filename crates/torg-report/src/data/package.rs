//! `data/datapackage.json`: the columns of the tables, as a Frictionless tabular data package.

use super::names;
use super::table::{Column, Table};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The description of `tables`, whose files have the SHA-256 in `hashes`.
pub fn describe(
    tables: &[Table<'_>],
    title: Option<&str>,
    licence: Option<&str>,
    hashes: &BTreeMap<String, String>,
) -> Value {
    let resources: Vec<Value> = tables.iter().map(|table| resource(table, hashes)).collect();
    let mut package = json!({
        "profile": "tabular-data-package",
        "name": "torg-report",
        "description": "Everything that a report was made of. A text cell that begins with an apostrophe has had \
            one put before it, so that no spreadsheet runs it: take one away.",
        "resources": resources,
    });
    if let Some(title) = title {
        package["title"] = title.into();
    }
    if let Some(licence) = licence {
        package["licenses"] = json!([{ "name": licence }]);
    }
    package
}

fn resource(table: &Table<'_>, hashes: &BTreeMap<String, String>) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(field).collect();
    let mut schema = json!({ "fields": fields, "missingValues": [""] });
    if let Some(key) = table.key {
        schema["primaryKey"] = key.into();
    }
    let references: Vec<Value> =
        table.columns.iter().filter_map(|column| reference(table.name, column)).collect();
    if !references.is_empty() {
        schema["foreignKeys"] = references.into();
    }
    let mut resource = json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": { "delimiter": ",", "lineTerminator": "\n", "quoteChar": "\"", "doubleQuote": true, "header": true },
        "schema": schema,
    });
    if let Some(hash) = hashes.get(&table.path()) {
        resource["hash"] = format!("sha256:{hash}").into();
    }
    resource
}

fn field(column: &Column) -> Value {
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".into(), true.into());
    }
    if !column.values.is_empty() {
        constraints.insert("enum".into(), column.values.into());
    }
    let mut field = json!({
        "name": super::csv::protected(&column.name),
        "type": names::word(&column.kind),
        "description": column.about,
    });
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    field
}

fn reference(own: &str, column: &Column) -> Option<Value> {
    let (table, field) = column.refers_to?;
    let resource = if table == own { "" } else { table };
    Some(json!({ "fields": column.name, "reference": { "resource": resource, "fields": field } }))
}
