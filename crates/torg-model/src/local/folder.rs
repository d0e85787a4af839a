//! What the files beside the weights say: architecture, pooling, longest text, prefix. Owns the meaning of these files, which
//! are those that sentence-transformers writes; reads no weights.

use super::{card::Card, remedies};
use crate::ModelError;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

pub const CONFIG: &str = "config.json";
pub const WEIGHTS: &str = "model.safetensors";
pub const TOKENIZER: &str = "tokenizer.json";
const README: &str = "README.md";
const MODULES: &str = "modules.json";
const PROMPTS: &str = "config_sentence_transformers.json";
const TOKENIZER_CONFIG: &str = "tokenizer_config.json";
/// Where sentence-transformers keeps the longest text; the name depends on its age.
const LENGTHS: [&str; 5] = [
    "sentence_bert_config.json",
    "sentence_roberta_config.json",
    "sentence_distilbert_config.json",
    "sentence_camembert_config.json",
    "sentence_xlm-roberta_config.json",
];

/// A folder, understood.
pub struct Folder {
    pub path: PathBuf,
    pub name: String,
    pub shape: Shape,
    pub pooling: Pooling,
    pub prefix: Option<Prefix>,
    pub lower_case: bool,
    pub tokens_max: usize,
    pub card: Card,
    /// What was read, and the weights.
    pub files: Vec<String>,
}

/// The kinds of encoder that Torg runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    Bert,
    /// Also XLM-R and CamemBERT: positions are counted from the padding token's number on.
    Roberta,
    DistilBert,
}

/// The encoder's sizes.
#[derive(Clone, Debug)]
pub struct Shape {
    pub architecture: Architecture,
    pub hidden: usize,
    pub inner: usize,
    pub heads: usize,
    pub layers: usize,
    pub positions: usize,
    pub vocabulary: usize,
    pub types: usize,
    pub padding: u32,
    pub epsilon: f32,
}

/// How the rows of a text's tokens become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pooling {
    Mean,
    First,
}

/// What is put before every text.
#[derive(Clone, Debug)]
pub struct Prefix {
    pub text: String,
    pub because: &'static str,
}

impl Folder {
    /// Reads everything but weights and tokenizer.
    pub fn read(path: &Path) -> Result<Self, ModelError> {
        let mut reader = Reader { folder: path, files: vec![WEIGHTS.into(), TOKENIZER.into()] };
        let config: Config = reader.needed(CONFIG)?;
        let shape = config.shape(&path.join(CONFIG))?;
        let pooling = reader.pooling()?;
        let lengths = reader.lengths()?;
        let tokens_max = reader.tokens_max(&shape, lengths.max_seq_length)?;
        let card = Card::read(reader.text(README)?.unwrap_or_default());
        let name = path.canonicalize().ok();
        let name =
            name.as_deref().unwrap_or(path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        let prefix = reader.prefix(&card, &[&name, &config.name])?;
        let lower_case = lengths.do_lower_case;
        let mut files = reader.files;
        files.sort();
        Ok(Self { path: path.to_owned(), name, shape, pooling, prefix, lower_case, tokens_max, card, files })
    }

    /// The bytes of a file that the model must have.
    pub fn bytes(&self, name: &str) -> Result<Vec<u8>, ModelError> {
        let path = self.path.join(name);
        let remedy =
            if self.path.join("pytorch_model.bin").exists() { remedies::CONVERT } else { remedies::DOWNLOAD };
        fs::read(&path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => ModelError::Missing { path, remedy },
            _ => ModelError::Unreadable { path, source },
        })
    }

    /// SHA-256 over name and SHA-256 of every file that was read: the same hash, the same vectors.
    pub fn sha256(&self) -> Result<String, ModelError> {
        let mut whole = Sha256::new();
        for name in &self.files {
            let digest = Sha256::digest(self.bytes(name)?);
            whole.update(format!("{name}\n{digest:x}\n"));
        }
        Ok(format!("{:x}", whole.finalize()))
    }
}

/// `config.json`, of any of the architectures.
#[derive(Deserialize)]
struct Config {
    #[serde(default)]
    model_type: String,
    #[serde(default, rename = "_name_or_path")]
    name: String,
    #[serde(alias = "dim")]
    hidden_size: usize,
    #[serde(alias = "hidden_dim")]
    intermediate_size: usize,
    #[serde(alias = "n_heads")]
    num_attention_heads: usize,
    #[serde(alias = "n_layers")]
    num_hidden_layers: usize,
    max_position_embeddings: usize,
    vocab_size: usize,
    #[serde(default)]
    type_vocab_size: usize,
    #[serde(default)]
    pad_token_id: u32,
    #[serde(default = "epsilon")]
    layer_norm_eps: f32,
    #[serde(default = "gelu", alias = "activation")]
    hidden_act: String,
    #[serde(default = "absolute")]
    position_embedding_type: String,
}

fn epsilon() -> f32 {
    1e-12
}

fn gelu() -> String {
    "gelu".into()
}

fn absolute() -> String {
    "absolute".into()
}

impl Config {
    fn shape(&self, path: &Path) -> Result<Shape, ModelError> {
        let refuse = |reason: String| {
            Err(ModelError::Unsuitable { path: path.to_owned(), reason, remedy: remedies::OTHER_MODEL })
        };
        let architecture = match self.model_type.as_str() {
            "bert" => Architecture::Bert,
            "roberta" | "xlm-roberta" | "camembert" => Architecture::Roberta,
            "distilbert" => Architecture::DistilBert,
            other => return refuse(format!("the architecture is `{other}`")),
        };
        if self.hidden_act != "gelu" {
            return refuse(format!("the activation is `{}`, not `gelu`", self.hidden_act));
        }
        if self.position_embedding_type != "absolute" {
            return refuse(format!("positions are `{}`, not `absolute`", self.position_embedding_type));
        }
        if self.num_attention_heads == 0 || !self.hidden_size.is_multiple_of(self.num_attention_heads) {
            return refuse(format!(
                "{} numbers cannot be shared by {} heads",
                self.hidden_size, self.num_attention_heads
            ));
        }
        Ok(Shape {
            architecture,
            hidden: self.hidden_size,
            inner: self.intermediate_size,
            heads: self.num_attention_heads,
            layers: self.num_hidden_layers,
            positions: self.max_position_embeddings,
            vocabulary: self.vocab_size,
            types: self.type_vocab_size,
            padding: self.pad_token_id,
            epsilon: self.layer_norm_eps,
        })
    }
}

impl Shape {
    /// The number of the first token's position.
    pub fn first_position(&self) -> usize {
        if self.architecture == Architecture::Roberta { self.padding as usize + 1 } else { 0 }
    }
}

#[derive(Default, Deserialize)]
struct Lengths {
    max_seq_length: Option<usize>,
    #[serde(default)]
    do_lower_case: bool,
}

#[derive(Deserialize)]
struct Module {
    path: String,
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Default, Deserialize)]
struct Prompts {
    #[serde(default)]
    prompts: BTreeMap<String, Option<String>>,
    default_prompt_name: Option<String>,
}

/// Reads the small files of a folder and remembers which.
struct Reader<'f> {
    folder: &'f Path,
    files: Vec<String>,
}

impl Reader<'_> {
    fn text(&mut self, name: &str) -> Result<Option<String>, ModelError> {
        let path = self.folder.join(name);
        match fs::read_to_string(&path) {
            Ok(text) => {
                self.files.push(name.to_owned());
                Ok(Some(text))
            }
            Err(source) if source.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(ModelError::Unreadable { path, source }),
        }
    }

    fn json<T: serde::de::DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, ModelError> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        serde_json::from_str(&text).map(Some).map_err(|error| ModelError::Unsuitable {
            path: self.folder.join(name),
            reason: error.to_string(),
            remedy: remedies::DOWNLOAD,
        })
    }

    fn needed<T: serde::de::DeserializeOwned>(&mut self, name: &str) -> Result<T, ModelError> {
        self.json(name)?
            .ok_or_else(|| ModelError::Missing { path: self.folder.join(name), remedy: remedies::DOWNLOAD })
    }

    fn refuse<T>(&self, name: &str, reason: String) -> Result<T, ModelError> {
        Err(ModelError::Unsuitable { path: self.folder.join(name), reason, remedy: remedies::OTHER_MODEL })
    }

    /// From `modules.json` and the file of its pooling module; without them, the mean, as sentence-transformers does.
    fn pooling(&mut self) -> Result<Pooling, ModelError> {
        let modules: Option<Vec<Module>> = self.json(MODULES)?;
        let modules =
            modules.unwrap_or_else(|| vec![Module { path: "1_Pooling".into(), kind: "Pooling".into() }]);
        let mut pooling = Pooling::Mean;
        for module in modules {
            match module.kind.rsplit('.').next().unwrap_or_default() {
                "Transformer" | "Normalize" => {}
                "Pooling" => pooling = self.pooling_of(&format!("{}/{CONFIG}", module.path))?,
                other => return self.refuse(MODULES, format!("the module `{other}` is not known to Torg")),
            }
        }
        Ok(pooling)
    }

    /// Mean over the square root of the length points where the mean points.
    fn pooling_of(&mut self, name: &str) -> Result<Pooling, ModelError> {
        let Some(config) = self.json::<BTreeMap<String, Value>>(name)? else { return Ok(Pooling::Mean) };
        let modes: Vec<&str> = config
            .iter()
            .filter(|(_, value)| **value == Value::Bool(true))
            .filter_map(|(key, _)| key.strip_prefix("pooling_mode_"))
            .chain(config.get("pooling_mode").and_then(Value::as_str))
            .collect();
        match modes[..] {
            ["mean_tokens" | "mean_sqrt_len_tokens" | "mean"] => Ok(Pooling::Mean),
            ["cls_token" | "cls"] => Ok(Pooling::First),
            _ => self
                .refuse(name, format!("the pooling is `{}`, neither mean nor first token", modes.join(", "))),
        }
    }

    fn lengths(&mut self) -> Result<Lengths, ModelError> {
        for name in LENGTHS {
            if let Some(lengths) = self.json(name)? {
                return Ok(lengths);
            }
        }
        Ok(Lengths::default())
    }

    /// What is said, else what the tokenizer says, but never more than there are positions.
    fn tokens_max(&mut self, shape: &Shape, said: Option<usize>) -> Result<usize, ModelError> {
        let positions = shape.positions.saturating_sub(shape.first_position());
        let tokenizer: Option<Value> = self.json(TOKENIZER_CONFIG)?;
        let by_tokenizer = tokenizer.as_ref().and_then(|it| it["model_max_length"].as_u64());
        let by_tokenizer = by_tokenizer.and_then(|it| usize::try_from(it).ok());
        Ok(said.or(by_tokenizer).unwrap_or(positions).min(positions))
    }

    /// The first that is said: a prompt for clustering, the default prompt, e5's rule in the README, e5 in one of the `names`.
    fn prefix(&mut self, card: &Card, names: &[&str]) -> Result<Option<Prefix>, ModelError> {
        let said: Prompts = self.json(PROMPTS)?.unwrap_or_default();
        let prompt = |name: &str| said.prompts.get(name).cloned().flatten();
        let by_default = || said.default_prompt_name.as_deref().and_then(prompt);
        let e5 = || Some("query: ".to_owned());
        let found = [
            (prompt("clustering"), "its prompt for clustering"),
            (by_default(), "its default prompt"),
            (e5().filter(|_| is_e5_card(&card.text)), "its README.md asks for it"),
            (e5().filter(|_| names.iter().any(|name| is_e5_name(name))), "its name says e5"),
        ];
        let found = found.into_iter().find_map(|(text, because)| Some(Prefix { text: text?, because }));
        Ok(found.filter(|prefix| !prefix.text.is_empty()))
    }
}

/// Whether a README tells to begin texts with `query: ` or `passage: `, as those of the e5 family do.
fn is_e5_card(text: &str) -> bool {
    text.contains("\"query: \"") && text.contains("\"passage: \"")
}

/// `multilingual-e5-small`, but not those that take instructions.
fn is_e5_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let words: Vec<&str> = name.split(['-', '_', '/']).collect();
    words.contains(&"e5") && !words.contains(&"instruct")
}
