//! How strongly neighbours are tied. Owns the weight of a link; refuses to know who is whose neighbour.

use super::graph::Graph;
use super::knn::UNIT;
use serde::{Deserialize, Serialize};

/// The neighbours of each text, nearest first, with their products.
pub(super) type Neighbours = [Vec<(u32, i32)>];

/// How far the neighbourhood of each text reaches.
#[derive(Serialize, Deserialize)]
pub(super) struct Reaches(Vec<f64>);

impl Reaches {
    pub(super) fn of(neighbours: &Neighbours, near: usize) -> Self {
        Self(neighbours.iter().map(|list| reach(list.iter().map(|it| it.1), near)).collect())
    }

    /// The reach of one text.
    pub(super) fn at(&self, text: u32) -> f64 {
        self.0[text as usize]
    }
}

/// The distance to neighbour number `near`, or to the last; `products` are those of the neighbours, nearest first.
pub(super) fn reach(products: impl Iterator<Item = i32>, near: usize) -> f64 {
    squared_distance(products.take(near).last().unwrap_or(0)).max(f64::EPSILON).sqrt()
}

/// Between unit vectors with this product.
fn squared_distance(product: i32) -> f64 {
    (2.0 - 2.0 * f64::from(product) / f64::from(UNIT) / f64::from(UNIT)).max(0.0)
}

/// The weight of a link, in 4,096ths, between texts with these reaches: near is what is near for where they are
/// (Zelnik-Manor and Perona, 2004).
pub(super) fn weight(product: i32, reach: f64, other: f64) -> u32 {
    (libm::exp(-squared_distance(product) / (reach * other)) * 4096.0) as u32 + 1
}

/// Ties each text to its neighbours, mutual ones twice. A text whose nearest neighbour is no nearer than `floor`, as
/// chance would have it, keeps none.
pub(super) fn graph(neighbours: &Neighbours, reaches: &Reaches, floor: i32) -> Graph {
    let stranger = |list: &[(u32, i32)]| list.first().is_none_or(|&(_, product)| product < floor);
    let tied = |unit: u32| {
        let others = neighbours[unit as usize].iter();
        others.filter(|&&(other, _)| !stranger(&neighbours[other as usize])).flat_map(
            move |&(other, product)| {
                let weight = weight(product, reaches.at(unit), reaches.at(other));
                [(unit, other, weight), (other, unit, weight)]
            },
        )
    };
    let units = || (0..neighbours.len() as u32).filter(|&unit| !stranger(&neighbours[unit as usize]));
    Graph::of(neighbours.len(), || units().flat_map(tied), Vec::new())
}
