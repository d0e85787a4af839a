//! The best grouping of a small graph. Several are sought and then crossed: where two agree is kept together, and a third
//! sought from there (memetic graph clustering; Biedermann, Henzinger, Schulz and Schuster, 2018).
//!
//! In little material thousands of groupings are nearly as good as the best, and which of them one search ends in is luck.
//! A report should not hang on that.

use crate::engine::graph::Graph;
use crate::engine::leiden::{self, Price};
use crate::engine::random::Random;
use std::collections::BTreeMap;

/// Groupings to begin with.
const BEGINNINGS: u64 = 12;
/// How many times two of them are crossed.
const CROSSINGS: u64 = 96;
/// Rounds of Leiden for each.
const ROUNDS: usize = 6;

/// A grouping and how much it keeps inside groups beyond what is asked.
struct Found {
    quality: f64,
    group_of: Vec<u32>,
}

/// The grouping found that keeps most weight inside groups beyond `asked` for each pair, by masses.
pub(super) fn communities(graph: &Graph, asked: f64, seed: u64) -> Vec<u32> {
    let price = Price::Chance(asked * graph.nodes() as f64);
    let from = |start: Vec<u32>, run: u64| {
        let group_of = leiden::improved(graph, start, price, ROUNDS, &mut Random::new(seed, 16 + run));
        Found { quality: quality(graph, &group_of, asked), group_of }
    };
    let mut found: Vec<Found> =
        (0..BEGINNINGS).map(|run| from((0..graph.nodes() as u32).collect(), run)).collect();
    let random = &mut Random::new(seed, 15);
    for run in BEGINNINGS..BEGINNINGS + CROSSINGS {
        let a = random.below(found.len());
        let b = (a + 1 + random.below(found.len() - 1)) % found.len();
        if found[a].group_of == found[b].group_of {
            continue;
        }
        let child = from(agreed(&found[a].group_of, &found[b].group_of), run);
        let worse = if found[a].quality < found[b].quality { a } else { b };
        let new = found.iter().all(|known| known.group_of != child.group_of);
        if new && child.quality > found[worse].quality {
            found[worse] = child;
        }
    }
    let best = found.into_iter().reduce(|best, next| if next.quality > best.quality { next } else { best });
    best.map_or_else(Vec::new, |best| best.group_of)
}

/// Together are those that both put together.
fn agreed(one: &[u32], other: &[u32]) -> Vec<u32> {
    let mut numbers = BTreeMap::new();
    let number = |(&one, &other): (&u32, &u32)| {
        let next = numbers.len() as u32;
        *numbers.entry((one, other)).or_insert(next)
    };
    one.iter().zip(other).map(number).collect()
}

fn quality(graph: &Graph, group_of: &[u32], asked: f64) -> f64 {
    let groups = group_of.iter().max().map_or(0, |&max| max as usize + 1);
    let coarse = graph.aggregated(group_of, groups);
    let beyond = coarse.inside.iter().zip(&coarse.masses);
    beyond.map(|(&inside, &mass)| inside as f64 - asked * mass as f64 * mass as f64).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everyone is alike to everyone, by chance.
    fn noise(nodes: u32) -> Graph {
        let mut random = Random::new(9, 9);
        let pairs: Vec<(u32, u32)> = (0..nodes).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
        let arcs = pairs.iter().flat_map(|&(a, b)| {
            let weight = random.below(1000) as u32;
            [(a, b, weight), (b, a, weight)]
        });
        let arcs: Vec<_> = arcs.collect();
        Graph::new(nodes as usize, &arcs, Vec::new()).with_masses(vec![1; nodes as usize])
    }

    #[test]
    fn crossing_finds_what_many_single_searches_do_not() {
        let (graph, asked) = (noise(60), 600.0);
        let price = Price::Chance(asked * 60.0);
        let alone = |run: u64| {
            let found = leiden::communities(&graph, price, ROUNDS, &mut Random::new(1, run));
            quality(&graph, &found, asked)
        };
        let best_alone = (0..BEGINNINGS + CROSSINGS).map(alone).fold(f64::MIN, f64::max);
        let crossed = quality(&graph, &communities(&graph, asked, 1), asked);
        assert!(crossed > best_alone, "{crossed} and {best_alone}");
    }

    #[test]
    fn together_is_what_both_put_together() {
        assert_eq!(agreed(&[0, 0, 1, 1, 1], &[0, 0, 0, 1, 1]), [0, 0, 1, 2, 2]);
        assert_eq!(communities(&Graph::default(), 1.0, 0), [] as [u32; 0]);
    }
}
