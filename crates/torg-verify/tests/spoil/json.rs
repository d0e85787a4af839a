//! Changes in `report.json` and the method card.

use super::{
    chance::{Chance, change_digit, change_letter},
    folder::Files,
};
use serde_json::Value;

pub fn json(
    files: &mut Files,
    chance: &mut Chance,
    file: &str,
    change: fn(&mut Value, &mut Chance) -> Option<String>,
) -> Option<String> {
    let mut tree: Value = serde_json::from_slice(files.get(file)?).ok()?;
    let before = tree.clone();
    let what = change(&mut tree, chance)?;
    if tree == before {
        return None;
    }
    files.insert(file.into(), serde_json::to_vec(&tree).ok()?);
    Some(format!("{file}: {what}"))
}

/// Changes one number or text, going down at random.
pub fn leaf(tree: &mut Value, chance: &mut Chance) -> Option<String> {
    let mut path = String::new();
    let mut at = tree;
    loop {
        match at {
            Value::Object(fields) => {
                let names: Vec<String> = fields.keys().cloned().collect();
                let name = chance.of(&names)?;
                path.push_str(&format!("/{name}"));
                at = fields.get_mut(name)?;
            }
            Value::Array(items) => {
                let index = chance.below(items.len());
                path.push_str(&format!("/{index}"));
                at = items.get_mut(index)?;
            }
            Value::String(text) => {
                let changed = change_letter(text, chance).or_else(|| change_digit(text, chance))?;
                path.push_str(&format!(": `{text}` to `{changed}`"));
                *text = changed;
                return Some(path);
            }
            Value::Number(number) => {
                let changed = match number.as_u64() {
                    Some(whole) => Value::from(whole + 1 + chance.next() % 9),
                    None => Value::from((number.as_f64()? + 0.01) / 1.1),
                };
                path.push_str(&format!(": {number} to {changed}"));
                *at = changed;
                return Some(path);
            }
            Value::Null => {
                *at = "1".into();
                path.push_str(": null to `1`");
                return Some(path);
            }
            Value::Bool(_) => return None,
        }
    }
}

/// Takes one entry out of a list, going down at random.
pub fn shorten(tree: &mut Value, chance: &mut Chance) -> Option<String> {
    let lists: Vec<String> = tree
        .as_object()?
        .iter()
        .filter(|(_, it)| it.as_array().is_some_and(|it| !it.is_empty()))
        .map(|(name, _)| name.clone())
        .collect();
    let name = chance.of(&lists)?;
    let list = tree.get_mut(name)?.as_array_mut()?;
    let at = chance.below(list.len());
    let inner: Vec<String> = list[at]
        .as_object()
        .map(|it| {
            it.iter()
                .filter(|(_, it)| it.as_array().is_some_and(|it| !it.is_empty()))
                .map(|(name, _)| name.clone())
                .collect()
        })
        .unwrap_or_default();
    let inside = chance.below(2) == 0;
    match chance.of(&inner).filter(|_| inside) {
        Some(field) => {
            list[at].get_mut(field)?.as_array_mut()?.pop();
            Some(format!("/{name}/{at}/{field}"))
        }
        None => {
            list.remove(at);
            Some(format!("/{name}/{at}"))
        }
    }
}
