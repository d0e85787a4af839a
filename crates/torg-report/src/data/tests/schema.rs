//! As much of JSON Schema 2020-12 as `report.schema.json` uses. A keyword that is not checked here fails the test.

use serde_json::Value;

/// Everything in `value` that the schema does not allow.
pub fn faults(root: &Value, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    check(root, root, value, "", &mut faults);
    faults
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    for (keyword, rule) in schema.as_object().unwrap() {
        let fine = match keyword.as_str() {
            "$schema" | "$id" | "$defs" | "title" | "description" | "additionalProperties" => true,
            "$ref" => {
                let rule = root.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap();
                check(root, rule, value, at, faults);
                true
            }
            "type" => rule
                .as_array()
                .map_or_else(|| is(rule, value), |types| types.iter().any(|one| is(one, value))),
            "const" => rule == value,
            "enum" => rule.as_array().unwrap().contains(value),
            "anyOf" => rule.as_array().unwrap().iter().any(|one| none(root, one, value)),
            "required" => {
                rule.as_array().unwrap().iter().all(|name| value.get(name.as_str().unwrap()).is_some())
            }
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                items.for_each(|(number, item)| check(root, rule, item, &format!("{at}/{number}"), faults));
                true
            }
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
            "minLength" => {
                value.as_str().is_none_or(|text| text.chars().count() as u64 >= rule.as_u64().unwrap())
            }
            "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            "pattern" => value.as_str().is_none_or(|text| matches(rule.as_str().unwrap(), text)),
            "properties" => properties(root, schema, value, at, faults),
            _ => panic!("the test does not check `{keyword}`"),
        };
        if !fine {
            faults.push(format!("{at}: {keyword} {rule} and not {value}"));
        }
    }
    if schema.get("properties").is_none() && schema.get("additionalProperties").is_some() {
        properties(root, schema, value, at, faults);
    }
}

fn none(root: &Value, schema: &Value, value: &Value) -> bool {
    let mut faults = Vec::new();
    check(root, schema, value, "", &mut faults);
    faults.is_empty()
}

fn properties(root: &Value, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) -> bool {
    let mut known = true;
    for (name, item) in value.as_object().into_iter().flatten() {
        match (schema.get("properties").and_then(|them| them.get(name)), schema.get("additionalProperties")) {
            (Some(rule), _) | (None, Some(rule @ Value::Object(_))) => {
                check(root, rule, item, &format!("{at}/{name}"), faults);
            }
            (None, Some(Value::Bool(false))) => known = false,
            (None, _) => {}
        }
    }
    known
}

fn is(name: &Value, value: &Value) -> bool {
    match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("the test does not know the type `{other}`"),
    }
}

/// The patterns of the schema, each by its meaning.
fn matches(pattern: &str, text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = |text: &str| digits(text) && !text.starts_with('0');
    let letters = |length: std::ops::RangeInclusive<usize>| {
        length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase())
    };
    match pattern {
        "^[0-9a-hjkmnp-tv-z]{12}$" => {
            text.len() == 12 && text.bytes().all(|byte| b"0123456789abcdefghjkmnpqrstvwxyz".contains(&byte))
        }
        "^(s[1-9][0-9]*|[1-9][0-9]*(\\.[1-9][0-9]*)*)$" => {
            text.strip_prefix('s').map_or_else(|| text.split('.').all(number), number)
        }
        "^q[1-9][0-9]*$" => text.strip_prefix('q').is_some_and(number),
        "^p[0-9]+$" => text.strip_prefix('p').is_some_and(digits),
        "^[a-z]{2}$" => letters(2..=2),
        "^[a-z]{2,3}$" => letters(2..=3),
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => text.parse::<torg_core::Day>().is_ok(),
        "^([0-9a-f]{64})?$" => text.is_empty() || text.len() == 64,
        other => panic!("the test does not know the pattern `{other}`"),
    }
}
