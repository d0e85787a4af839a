//! How alike themes are, by their centres. Owns the cosines between nodes; refuses to say which are too much alike.
//!
//! The centre of a node is the direction of the sum of its texts, so the products of the sums of the finest themes
//! give those of all that stands above them.

use super::Node;

/// The cosines between the centres of nodes, as far as their texts were compared with each other.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alike {
    /// Nodes of the same number were compared.
    among: Vec<Option<usize>>,
    /// Row by row.
    cosines: Vec<f32>,
}

/// The node of each theme of one language, and the products of the sums of the themes' texts, row by row.
pub(crate) type Compared<'a> = (&'a [usize], &'a [f64]);

impl Alike {
    pub(crate) fn of<'a>(nodes: &[Node], languages: impl Iterator<Item = Compared<'a>>) -> Self {
        let count = nodes.len();
        let mut among = vec![None; count];
        let mut products = vec![0.0; count * count];
        for (number, (node_of, found)) in languages.enumerate() {
            for (&node, row) in node_of.iter().zip(found.chunks(node_of.len().max(1))) {
                for above in upwards(nodes, node) {
                    among[above] = Some(number);
                    add(nodes, node_of, row, &mut products[above * count..(above + 1) * count]);
                }
            }
        }
        Self { among, cosines: cosines(&products, count) }
    }

    /// The cosine between the centres of two nodes; `None` where they were not compared.
    pub fn cosine(&self, node: usize, other: usize) -> Option<f32> {
        let compared = self.among.get(node)?.is_some() && self.among.get(node) == self.among.get(other);
        compared.then(|| self.cosines[node * self.among.len() + other])
    }
}

/// Adds the products of one theme with all to those of a node with all.
fn add(nodes: &[Node], node_of: &[usize], row: &[f64], out: &mut [f64]) {
    for (&node, product) in node_of.iter().zip(row) {
        upwards(nodes, node).for_each(|above| out[above] += product);
    }
}

/// `node` and those above it.
fn upwards(nodes: &[Node], node: usize) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(node), |&node| nodes[node].parent)
}

fn cosines(products: &[f64], count: usize) -> Vec<f32> {
    let length = |node: usize| products[node * (count + 1)].sqrt();
    let cosine = |at: usize| {
        let lengths = length(at / count) * length(at % count);
        if lengths > 0.0 { (products[at] / lengths) as f32 } else { 0.0 }
    };
    (0..products.len()).map(cosine).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wider_theme_has_the_centre_of_all_below_it() {
        let node = |parent| Node { parent, level: 1, language: None };
        let nodes = [node(None), node(Some(0)), node(Some(0)), node(None), node(None)];
        let (one, other) = ([1, 2, 3], [4]);
        let products = [4.0, 0.0, 2.0, 0.0, 1.0, 0.0, 2.0, 0.0, 4.0];
        let alike = Alike::of(&nodes, [(&one[..], &products[..]), (&other[..], &[9.0][..])].into_iter());
        let check = |a, b, expect: Option<f64>| {
            assert_eq!(alike.cosine(a, b), expect.map(|cosine| cosine as f32), "{a} and {b}");
            assert_eq!(alike.cosine(b, a), alike.cosine(a, b));
        };
        check(1, 3, Some(0.5));
        check(1, 2, Some(0.0));
        check(0, 3, Some(2.0 / (5.0_f64.sqrt() * 2.0)));
        check(0, 1, Some(4.0 / (5.0_f64.sqrt() * 2.0)));
        check(0, 0, Some(1.0));
        check(3, 4, None);
        check(0, 9, None);
    }
}
