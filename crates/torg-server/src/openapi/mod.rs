//! The description of the routes for programs (OpenAPI 3.1), made from what the router declares: method, address, audience. What a route
//! takes and answers stands in `described.rs`; a route without that is in no description, and a test fails.

mod described;
mod staff;

use crate::{
    form::FORM_BYTES_MAX,
    language::offered,
    routes::{Audience, Declared, all},
    staff::SESSION,
    visitor::{CODE, TICKET},
};
use described::{Described, Field, Media};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
    let document = document(all().declared());
    serde_json::to_string_pretty(&document).unwrap_or_default()
});

/// The description of all routes.
pub fn text() -> &'static str {
    &DOCUMENT
}

/// The routes that nobody has described.
pub fn undescribed(declared: &[Declared]) -> Vec<&Declared> {
    declared.iter().filter(|route| described::of(route).is_none()).collect()
}

/// The statuses that a route may answer with; none when nobody has described it.
pub fn statuses(route: &Declared) -> Vec<u16> {
    described::of(route).map(|it| it.statuses(route)).unwrap_or_default()
}

fn document(declared: &[Declared]) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    for route in declared {
        let Some(described) = described::of(route) else { continue };
        let path = paths.entry(route.path.replace("{*", "{")).or_insert_with(|| json!({}));
        path[route.method.as_str().to_lowercase()] = operation(route, &described);
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Torg",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Pages for people: HTML that works without a script, and forms. A route answers 404 to whoever may not know \
                            that it is there. Whoever has no ticket of their own and no code is asked for one, and is told nothing.",
            "license": { "name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE") },
        },
        "paths": paths,
        "components": { "securitySchemes": {
            "ticket": { "type": "apiKey", "in": "cookie", "name": TICKET, "description": "Kept by the browser that took part." },
            "staff": { "type": "apiKey", "in": "cookie", "name": SESSION, "description": "Of who is signed in." },
            "code": { "type": "apiKey", "in": "cookie", "name": CODE, "description": "The code on a receipt, typed in before." },
        } },
    })
}

fn operation(route: &Declared, it: &Described) -> Value {
    let mut operation = json!({
        "summary": it.summary,
        "parameters": parameters(route, it),
        "responses": responses(route, it),
    });
    if route.audience == Audience::Participant {
        operation["security"] = json!([{ "ticket": [] }, { "code": [] }]);
    }
    if route.audience == Audience::Facilitator {
        operation["security"] = json!([{ "staff": [] }]);
    }
    if route.method == "POST" {
        operation["requestBody"] = body(&it.form);
    }
    operation
}

fn parameters(route: &Declared, it: &Described) -> Vec<Value> {
    let names = route.path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    let path = names
        .map(|name| name.trim_start_matches('*'))
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": in_path(route, name) }));
    let query =
        it.query.iter().map(|field| json!({ "name": field.name, "in": "query", "schema": schema(field) }));
    path.chain(query).collect()
}

/// What can stand in the place of a parameter.
fn in_path(route: &Declared, name: &str) -> Value {
    let pattern = match name {
        "language" => {
            let codes: Vec<&str> = offered().map(|(code, _)| code).collect();
            return json!({ "type": "string", "enum": codes });
        }
        "municipality" if route.path == "/{municipality}" => "^([a-z0-9-]{1,60}|[A-Z0-9]{6})$",
        "id" => "^[a-z0-9]{1,64}$",
        "name" => "^[0-9a-f]{12}\\.(css|js|svg)$",
        "tile" => "^([0-7]|entries)/(x[0-9]{3}/){0,5}[0-9]{3}(\\.p/[1-9][0-9]{0,2})?$",
        _ => "^[a-z0-9-]{1,60}$",
    };
    json!({ "type": "string", "pattern": pattern })
}

fn schema(field: &Field) -> Value {
    let mut one = json!({ "type": "string" });
    if !field.values.is_empty() {
        one["enum"] = json!(field.values);
    } else {
        one["maxLength"] = json!(field.characters_max);
    }
    if field.several { json!({ "type": "array", "items": one }) } else { one }
}

fn body(form: &[Field]) -> Value {
    let properties: Map<String, Value> =
        form.iter().map(|field| (field.name.to_owned(), schema(field))).collect();
    json!({
        "description": format!("At most {FORM_BYTES_MAX} bytes."),
        "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": properties } } },
    })
}

fn responses(route: &Declared, it: &Described) -> Value {
    let one = |status: u16| (status.to_string(), response(status, it.media));
    Value::Object(it.statuses(route).into_iter().map(one).collect())
}

fn response(status: u16, media: Media) -> Value {
    let mut response = json!({ "description": meaning(status) });
    let seconds = json!({ "required": true, "schema": { "type": "integer", "minimum": 1 } });
    match status {
        303 => {
            let location = json!({ "required": true, "schema": { "type": "string" } });
            response["headers"] = json!({ "location": location });
            return response;
        }
        429 => response["headers"] = json!({ "retry-after": seconds }),
        _ => {}
    }
    // What goes wrong is told on a page; `/health` says it to a monitor.
    let shown: &[Media] = match status {
        200 => &[media],
        503 if media == Media::Text => &[Media::Html, media],
        _ => &[Media::Html],
    };
    let content = shown.iter().flat_map(|media| {
        media.kinds().iter().map(|kind| ((*kind).to_owned(), json!({ "schema": media.schema() })))
    });
    response["content"] = Value::Object(content.collect());
    response
}

fn meaning(status: u16) -> &'static str {
    match status {
        200 => "It is there.",
        303 => "Done; the page to go on with.",
        403 => "The form comes from another site; or its sender has to be signed in, and is not.",
        404 => "There is nothing at this address, or nobody may know.",
        409 => "The dialogue is not open.",
        410 => "Everything that came with the code has been erased.",
        413 => "The form is too large.",
        422 => "What was sent is not accepted; the page says why, with what was sent in it.",
        429 => "Too much came from one place; it can be sent again in a while.",
        507 => "There is no room to store anything.",
        _ => "It cannot be answered now.",
    }
}
