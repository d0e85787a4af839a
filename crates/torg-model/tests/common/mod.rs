//! Small encoders whose weights are computed, as `fixtures/reference.py` computes them, and vectors to expect of them.

#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test that cannot go on should stop")]

use safetensors::{Dtype, tensor::TensorView};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// The files beside the tests.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../torg-model/tests/fixtures")
}

/// Texts and the vectors that sentence-transformers gives them.
pub fn reference(file: &str) -> Vec<(String, Vec<f32>)> {
    let rows: Vec<Value> = serde_json::from_slice(&fs::read(fixtures().join(file)).unwrap()).unwrap();
    let vector = |row: &Value| serde_json::from_value(row["vector"].clone()).unwrap();
    rows.iter().map(|row| (row["text"].as_str().unwrap().to_owned(), vector(row))).collect()
}

/// A copy of one of the small encoders, weights and all, in a folder of its own.
pub struct Model {
    folder: TempDir,
    kind: &'static str,
}

impl Model {
    pub fn new(kind: &'static str) -> Self {
        let model = Self { folder: tempfile::tempdir().unwrap(), kind };
        copy(&fixtures().join(kind), &model.path());
        fs::remove_file(model.path().join("vectors.json")).unwrap();
        model.weights(&tensors(kind))
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join(self.kind)
    }

    /// Writes a file.
    pub fn file(self, name: &str, text: &str) -> Self {
        fs::write(self.path().join(name), text).unwrap();
        self
    }

    /// Takes a file away.
    pub fn without(self, name: &str) -> Self {
        fs::remove_file(self.path().join(name)).unwrap();
        self
    }

    /// Sets one value of a JSON file.
    pub fn with(self, name: &str, key: &str, value: Value) -> Self {
        let bytes = fs::read(self.path().join(name)).unwrap();
        let mut json: Value = serde_json::from_slice(&bytes).unwrap();
        json[key] = value;
        self.file(name, &json.to_string())
    }

    /// Writes these weights instead.
    pub fn weights(self, tensors: &BTreeMap<String, Vec<usize>>) -> Self {
        let bytes: Vec<(&String, &Vec<usize>, Vec<u8>)> = tensors
            .iter()
            .map(|(name, shape)| {
                (name, shape, numbers(name, shape).iter().flat_map(|it| it.to_le_bytes()).collect())
            })
            .collect();
        let views = bytes.iter().map(|(name, shape, bytes)| {
            (name.as_str(), TensorView::new(Dtype::F32, (*shape).clone(), bytes).unwrap())
        });
        fs::write(self.path().join("model.safetensors"), safetensors::serialize(views, None).unwrap())
            .unwrap();
        self
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// Names and shapes of the tensors of an encoder with 32 numbers a token, 64 within, and two layers.
pub fn tensors(kind: &str) -> BTreeMap<String, Vec<usize>> {
    let config: Value =
        serde_json::from_slice(&fs::read(fixtures().join(kind).join("config.json")).unwrap()).unwrap();
    let number = |key: &str| usize::try_from(config[key].as_u64().unwrap()).unwrap();
    let mut shapes = BTreeMap::from([
        ("embeddings.word_embeddings.weight".to_owned(), vec![number("vocab_size"), 32]),
        ("embeddings.position_embeddings.weight".to_owned(), vec![number("max_position_embeddings"), 32]),
    ]);
    if kind != "distilbert" {
        shapes.insert(
            "embeddings.token_type_embeddings.weight".to_owned(),
            vec![number("type_vocab_size"), 32],
        );
    }
    let mut part = |name: String, shape: &[usize]| {
        shapes.insert(format!("{name}.weight"), shape.to_vec());
        shapes.insert(format!("{name}.bias"), shape[..1].to_vec());
    };
    part("embeddings.LayerNorm".to_owned(), &[32]);
    for at in 0..2 {
        layer(kind).iter().for_each(|(name, shape)| part(name.replace('#', &at.to_string()), shape));
    }
    shapes
}

fn layer(kind: &str) -> [(&'static str, &'static [usize]); 8] {
    if kind == "distilbert" {
        [
            ("transformer.layer.#.attention.q_lin", &[32, 32]),
            ("transformer.layer.#.attention.k_lin", &[32, 32]),
            ("transformer.layer.#.attention.v_lin", &[32, 32]),
            ("transformer.layer.#.attention.out_lin", &[32, 32]),
            ("transformer.layer.#.sa_layer_norm", &[32]),
            ("transformer.layer.#.ffn.lin1", &[64, 32]),
            ("transformer.layer.#.ffn.lin2", &[32, 64]),
            ("transformer.layer.#.output_layer_norm", &[32]),
        ]
    } else {
        [
            ("encoder.layer.#.attention.self.query", &[32, 32]),
            ("encoder.layer.#.attention.self.key", &[32, 32]),
            ("encoder.layer.#.attention.self.value", &[32, 32]),
            ("encoder.layer.#.attention.output.dense", &[32, 32]),
            ("encoder.layer.#.attention.output.LayerNorm", &[32]),
            ("encoder.layer.#.intermediate.dense", &[64, 32]),
            ("encoder.layer.#.output.dense", &[32, 64]),
            ("encoder.layer.#.output.LayerNorm", &[32]),
        ]
    }
}

/// Pseudo-random numbers from a tensor's name, between -0.5 and 0.5; the factors of a norm lie around 1.
fn numbers(name: &str, shape: &[usize]) -> Vec<f32> {
    let seed = name
        .bytes()
        .fold(2_166_136_261_u32, |state, byte| (state ^ u32::from(byte)).wrapping_mul(16_777_619));
    let centre = if name.to_lowercase().contains("norm") && name.ends_with("weight") { 1.0 } else { 0.0 };
    let states = std::iter::successors(Some(next(seed)), |state| Some(next(*state)));
    states
        .take(shape.iter().product())
        .map(|state| (state >> 8) as f32 / 16_777_216.0 - 0.5 + centre)
        .collect()
}

fn next(state: u32) -> u32 {
    state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223)
}
