//! The forward pass of a BERT-family encoder (Devlin et al. 2019; Liu et al. 2019 for RoBERTa's positions; Sanh et al. 2019 for
//! DistilBERT). Matrix products are candle's; what lies between them is in `kernels`.
//!
//! Texts lie one behind the other in a matrix of a fixed number of rows, without padding between them; only attention, which is
//! computed for each text by itself, knows where a text ends.

use super::{
    batch::Batch,
    folder::{Architecture, Folder, Pooling, Shape, WEIGHTS},
    kernels::{AddNorm, Bias, Gelu, Softmax},
    names::LayerNames,
    tokens::Tokenized,
    weights::Weights,
};
use crate::ModelError;
use candle_core::{Device, Result, Tensor};

/// Weights, ready to run.
pub struct Encoder {
    shape: Shape,
    pooling: Pooling,
    embeddings: Embeddings,
    layers: Vec<Layer>,
}

struct Embeddings {
    words: Vec<f32>,
    positions: Vec<f32>,
    /// Empty where texts have no types.
    types: Vec<f32>,
    norm: AddNorm,
}

struct Layer {
    attention_in: Linear,
    attention_out: Linear,
    attention_norm: AddNorm,
    inner: Linear,
    outer: Linear,
    outer_norm: AddNorm,
}

/// `x W + b`; the weights lie as they are multiplied, inputs x outputs.
struct Linear {
    weights: Tensor,
    bias: Vec<f32>,
}

impl Encoder {
    /// Reads the weights of `folder`.
    pub fn read(folder: &Folder) -> std::result::Result<Self, ModelError> {
        let bytes = folder.bytes(WEIGHTS)?;
        let weights = Weights::read(folder, &bytes)?;
        let shape = folder.shape.clone();
        let layers = (0..shape.layers)
            .map(|at| Layer::read(&weights, &shape, at))
            .collect::<std::result::Result<_, _>>()?;
        Ok(Self { embeddings: Embeddings::read(&weights, &shape)?, layers, pooling: folder.pooling, shape })
    }

    /// One row for each text of `batch`, of any length.
    pub fn encode(&self, batch: &Batch<'_>) -> Result<Vec<f32>> {
        let mut states = self.embeddings.of(batch, &self.shape)?;
        for layer in &self.layers {
            states = layer.forward(&states, batch, &self.shape)?;
        }
        let states = states.flatten_all()?.to_vec1::<f32>()?;
        let width = self.shape.hidden;
        let mut pooled = Vec::with_capacity(batch.texts.len() * width);
        let mut rest = states.as_slice();
        for text in &batch.texts {
            let (rows, others) = rest.split_at(text.ids.len() * width);
            pooled.extend(pool(rows, width, self.pooling));
            rest = others;
        }
        Ok(pooled)
    }
}

fn pool(rows: &[f32], width: usize, pooling: Pooling) -> Vec<f32> {
    let mut pooled = rows[..width].to_vec();
    if pooling == Pooling::Mean {
        for row in rows.chunks_exact(width).skip(1) {
            pooled.iter_mut().zip(row).for_each(|(sum, value)| *sum += value);
        }
    }
    pooled
}

impl Embeddings {
    fn read(weights: &Weights<'_>, shape: &Shape) -> std::result::Result<Self, ModelError> {
        let table =
            |name: &str, rows| weights.numbers(&format!("embeddings.{name}.weight"), &[rows, shape.hidden]);
        let typed = shape.architecture != Architecture::DistilBert;
        Ok(Self {
            words: table("word_embeddings", shape.vocabulary)?,
            positions: table("position_embeddings", shape.positions)?,
            types: if typed { table("token_type_embeddings", shape.types)? } else { Vec::new() },
            norm: norm(weights, "embeddings.LayerNorm", shape)?,
        })
    }

    fn of(&self, batch: &Batch<'_>, shape: &Shape) -> Result<Tensor> {
        let width = shape.hidden;
        let mut values = Vec::with_capacity(batch.rows() * width);
        for text in &batch.texts {
            for (token, position) in positions(text, shape).enumerate() {
                let row = |table: &'_ [f32], at: usize| table[at * width..][..width].to_vec();
                let mut sum = row(&self.words, text.ids[token] as usize);
                let mut add =
                    |other: &[f32]| sum.iter_mut().zip(other).for_each(|(sum, value)| *sum += value);
                if !self.types.is_empty() {
                    add(&row(&self.types, text.types[token] as usize));
                }
                add(&row(&self.positions, position));
                values.extend(sum);
            }
        }
        values.resize(batch.rows() * width, 0.0);
        let states = Tensor::from_vec(values, (batch.rows(), width), &Device::Cpu)?;
        states.inplace_op1(&self.norm)?;
        Ok(states)
    }
}

/// BERT counts tokens from 0; RoBERTa from beyond the padding token's number, passing over tokens that look like padding.
fn positions<'t>(text: &'t Tokenized, shape: &'t Shape) -> impl Iterator<Item = usize> + 't {
    let roberta = shape.architecture == Architecture::Roberta;
    let mut next = shape.first_position();
    text.ids.iter().map(move |id| {
        if roberta && *id == shape.padding {
            return shape.padding as usize;
        }
        next += 1;
        next - 1
    })
}

fn norm(weights: &Weights<'_>, name: &str, shape: &Shape) -> std::result::Result<AddNorm, ModelError> {
    Ok(AddNorm {
        scale: weights.numbers(&format!("{name}.weight"), &[shape.hidden])?,
        shift: weights.numbers(&format!("{name}.bias"), &[shape.hidden])?,
        epsilon: shape.epsilon,
    })
}

impl Layer {
    fn read(weights: &Weights<'_>, shape: &Shape, at: usize) -> std::result::Result<Self, ModelError> {
        let names = LayerNames::of(shape.architecture, at);
        let (hidden, inner) = (shape.hidden, shape.inner);
        Ok(Self {
            attention_in: Linear::read(weights, &[&names.query, &names.key, &names.value], hidden, hidden)?,
            attention_out: Linear::read(weights, &[&names.attended], hidden, hidden)?,
            attention_norm: norm(weights, &names.attended_norm, shape)?,
            inner: Linear::read(weights, &[&names.inner], hidden, inner)?,
            outer: Linear::read(weights, &[&names.outer], inner, hidden)?,
            outer_norm: norm(weights, &names.outer_norm, shape)?,
        })
    }

    fn forward(&self, states: &Tensor, batch: &Batch<'_>, shape: &Shape) -> Result<Tensor> {
        let attended = self.attend(&self.attention_in.of(states)?, batch, shape)?;
        let attended = self.attention_out.of(&attended)?;
        attended.inplace_op2(states, &self.attention_norm)?;
        let inner = self.inner.times(&attended)?;
        inner.inplace_op1(&Gelu(&self.inner.bias))?;
        let outer = self.outer.of(&inner)?;
        outer.inplace_op2(&attended, &self.outer_norm)?;
        Ok(outer)
    }

    /// Queries, keys and values beside each other in; what each token attends to out.
    fn attend(&self, mixed: &Tensor, batch: &Batch<'_>, shape: &Shape) -> Result<Tensor> {
        let mut parts = Vec::new();
        for (first, texts, length) in batch.runs() {
            let mixed = mixed.narrow(0, first, texts * length)?;
            parts.push(attend_to_each_other(&mixed, texts, length, shape)?);
        }
        let rest = batch.rows() - batch.tokens;
        if rest > 0 {
            parts.push(Tensor::zeros((rest, shape.hidden), candle_core::DType::F32, &Device::Cpu)?);
        }
        Tensor::cat(&parts, 0)
    }
}

/// Scaled dot-product attention (Vaswani et al. 2017) within `texts` texts of `length` tokens.
fn attend_to_each_other(mixed: &Tensor, texts: usize, length: usize, shape: &Shape) -> Result<Tensor> {
    let width = shape.hidden / shape.heads;
    let mixed =
        mixed.reshape((texts, length, 3, shape.heads, width))?.permute((2, 0, 3, 1, 4))?.contiguous()?;
    let part = |at: usize| mixed.get(at)?.reshape((texts * shape.heads, length, width));
    let scores = part(0)?.matmul(&part(1)?.t()?)?;
    scores.inplace_op1(&Softmax { scale: 1.0 / (width as f32).sqrt() })?;
    let attended = scores.matmul(&part(2)?)?;
    let attended = attended.reshape((texts, shape.heads, length, width))?.permute((0, 2, 1, 3))?;
    attended.contiguous()?.reshape((texts * length, shape.hidden))
}

impl Linear {
    /// Several maps of one input beside each other, so that one product does for all.
    fn read(
        weights: &Weights<'_>,
        names: &[&String],
        inputs: usize,
        outputs: usize,
    ) -> std::result::Result<Self, ModelError> {
        let mut bias = Vec::new();
        let mut parts = Vec::new();
        for name in names {
            bias.extend(weights.numbers(&format!("{name}.bias"), &[outputs])?);
            parts.push(weights.tensor(&format!("{name}.weight"), &[outputs, inputs])?);
        }
        let beside = Tensor::cat(&parts, 0).and_then(|it| it.t()?.contiguous());
        let weights = beside.map_err(|error| weights.refuse(names[0], error.to_string()))?;
        Ok(Self { weights, bias })
    }

    fn times(&self, states: &Tensor) -> Result<Tensor> {
        states.matmul(&self.weights)
    }

    fn of(&self, states: &Tensor) -> Result<Tensor> {
        let product = self.times(states)?;
        product.inplace_op1(&Bias(&self.bias))?;
        Ok(product)
    }
}
