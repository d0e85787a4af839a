//! From a text to the numbers of its tokens, as the model's own tokenizer has it.

use super::{
    folder::{Folder, TOKENIZER},
    remedies,
};
use crate::ModelError;
use tokenizers::{Tokenizer, TruncationParams};

/// A model's tokenizer, with all that is done to a text before it.
pub struct Tokens {
    tokenizer: Tokenizer,
    prefix: String,
    lower_case: bool,
    model: String,
}

/// A text's tokens.
pub struct Tokenized {
    pub ids: Vec<u32>,
    pub types: Vec<u32>,
}

impl Tokens {
    /// Reads `tokenizer.json`. How it would cut and fill texts by itself is not followed: the folder says how long they may be.
    pub fn read(folder: &Folder) -> Result<Self, ModelError> {
        let unsuitable = |reason: String| ModelError::Unsuitable {
            path: folder.path.join(TOKENIZER),
            reason,
            remedy: remedies::DOWNLOAD,
        };
        let mut tokenizer =
            Tokenizer::from_bytes(folder.bytes(TOKENIZER)?).map_err(|error| unsuitable(error.to_string()))?;
        let (words, rows) = (tokenizer.get_vocab_size(true), folder.shape.vocabulary);
        if words > rows || words < rows - rows / 10 {
            return Err(unsuitable(format!(
                "it has {words} tokens and the model {rows}: they do not belong together"
            )));
        }
        let truncation = TruncationParams { max_length: folder.tokens_max, ..Default::default() };
        tokenizer.with_padding(None);
        tokenizer.with_truncation(Some(truncation)).map_err(|error| unsuitable(error.to_string()))?;
        let prefix = folder.prefix.as_ref().map_or(String::new(), |it| it.text.clone());
        Ok(Self { tokenizer, prefix, lower_case: folder.lower_case, model: folder.name.clone() })
    }

    /// The tokens of `text` behind the prefix, cut to the longest the model takes.
    pub fn of(&self, text: &str) -> Result<Tokenized, ModelError> {
        let whole = format!("{}{text}", self.prefix);
        let whole = if self.lower_case { whole.to_lowercase() } else { whole };
        let encoding = self
            .tokenizer
            .encode_fast(whole.trim(), true)
            .map_err(|error| ModelError::NoVector { model: self.model.clone(), reason: error.to_string() })?;
        Ok(Tokenized { ids: encoding.get_ids().to_vec(), types: encoding.get_type_ids().to_vec() })
    }
}
