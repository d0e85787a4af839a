//! What to do about a folder; the same words wherever it is said.

/// A folder that is not a model, or not whole.
pub const DOWNLOAD: &str = "download the whole folder of the model again";
/// Weights that can run code when they are opened.
pub const CONVERT: &str = "Torg reads weights as safetensors only: look for that file where the model is published, or convert them";
/// What Torg's encoder is not.
pub const OTHER_MODEL: &str = "take another model: Torg runs encoders of the BERT, RoBERTa, XLM-R and DistilBERT kind, pooled by mean or first token";
