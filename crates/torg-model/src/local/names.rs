//! What the tensors of each architecture are called.

use super::folder::Architecture;

/// The names of one layer's parts, each with `.weight` and `.bias` below it.
pub struct LayerNames {
    pub query: String,
    pub key: String,
    pub value: String,
    pub attended: String,
    pub attended_norm: String,
    pub inner: String,
    pub outer: String,
    pub outer_norm: String,
}

impl LayerNames {
    /// The names of layer `at`.
    pub fn of(architecture: Architecture, at: usize) -> Self {
        let [root, query, key, value, attended, attended_norm, inner, outer, outer_norm] = match architecture
        {
            Architecture::Bert | Architecture::Roberta => [
                "encoder.layer",
                "attention.self.query",
                "attention.self.key",
                "attention.self.value",
                "attention.output.dense",
                "attention.output.LayerNorm",
                "intermediate.dense",
                "output.dense",
                "output.LayerNorm",
            ],
            Architecture::DistilBert => [
                "transformer.layer",
                "attention.q_lin",
                "attention.k_lin",
                "attention.v_lin",
                "attention.out_lin",
                "sa_layer_norm",
                "ffn.lin1",
                "ffn.lin2",
                "output_layer_norm",
            ],
        };
        let name = |part: &str| format!("{root}.{at}.{part}");
        Self {
            query: name(query),
            key: name(key),
            value: name(value),
            attended: name(attended),
            attended_norm: name(attended_norm),
            inner: name(inner),
            outer: name(outer),
            outer_norm: name(outer_norm),
        }
    }
}
