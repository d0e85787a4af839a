//! What an endpoint answers. Nothing of it is believed: number, places, lengths and values are checked.

use serde::Deserialize;

#[derive(Deserialize)]
struct Answer {
    data: Vec<Row>,
    #[serde(default)]
    usage: Usage,
}

#[derive(Deserialize)]
struct Row {
    index: usize,
    embedding: Vec<f64>,
}

#[derive(Default, Deserialize)]
struct Usage {
    total_tokens: Option<u64>,
    prompt_tokens: Option<u64>,
}

/// One row for each text asked about, in order, and the tokens charged where they are said.
pub struct Rows {
    pub rows: Vec<Vec<f32>>,
    pub tokens: Option<u64>,
}

/// Why an answer cannot be used.
pub enum Flaw {
    /// It may have been cut off on its way: ask again.
    Unreadable(String),
    /// It says something else than was asked for.
    Wrong(String),
}

/// Reads an answer about `count` texts. `dimensions` is the length of a row, where one is known already.
pub fn read(bytes: &[u8], count: usize, dimensions: Option<usize>) -> Result<Rows, Flaw> {
    let answer: Answer = serde_json::from_slice(bytes).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => Flaw::Wrong(error.to_string()),
        _ => Flaw::Unreadable(error.to_string()),
    })?;
    if answer.data.len() != count {
        return Err(Flaw::Wrong(format!("{} vectors came for {count} texts", answer.data.len())));
    }
    let mut rows = vec![Vec::new(); count];
    let expected = dimensions.unwrap_or_else(|| answer.data.first().map_or(0, |row| row.embedding.len()));
    for row in answer.data {
        let values = values(&row, expected).map_err(Flaw::Wrong)?;
        match rows.get_mut(row.index) {
            Some(place) if place.is_empty() => *place = values,
            _ => return Err(Flaw::Wrong(format!("the vectors' places are not 0 to {}", count - 1))),
        }
    }
    Ok(Rows { rows, tokens: answer.usage.total_tokens.or(answer.usage.prompt_tokens) })
}

#[expect(clippy::cast_possible_truncation, reason = "vectors are single precision")]
fn values(row: &Row, expected: usize) -> Result<Vec<f32>, String> {
    let values: Vec<f32> = row.embedding.iter().map(|value| *value as f32).collect();
    if values.len() != expected || expected == 0 {
        return Err(format!("a vector has {} numbers, another {expected}", values.len()));
    }
    if values.iter().any(|value| !value.is_finite()) || values.iter().all(|value| *value == 0.0) {
        return Err("a vector has no direction".into());
    }
    Ok(values)
}
