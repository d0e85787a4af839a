//! How finely to group: the level is read from the material.
//!
//! Any finer grouping tells more and cuts more neighbours apart. A structureless cloud loses a nearly constant share of
//! its neighbour links for each step of distinction that cutting it gives; real themes lose less. The best grouping is
//! the one whose `links kept + worth × distinction` is greatest: a theme is parted where its parts are worth their links.
//!
//! Many groupings come close to the best. Several are sought from different beginnings, each among half of the links, so
//! that none rests on a few of them (stability selection; Meinshausen and Bühlmann, 2010); links between texts that not
//! all of them keep together are weakened before the last is sought (consensus; Lancichinetti and Fortunato, 2012).

use super::Parameters;
use super::graph::Graph;
use super::leiden::{self, Price};
use super::random::Random;
use rayon::prelude::*;

/// How much more distinction is worth, step by step, where a grouping is too coarse to be read.
const DEARER: f64 = 1.25;
/// Steps of that at most.
const STEPS: u32 = 12;

/// A grouping of the units of a graph.
pub(super) struct Level {
    /// What distinction was worth.
    pub(super) worth: f64,
    /// The theme of each node.
    pub(super) membership: Vec<u32>,
    /// The share of the weight of neighbour links that stays within themes.
    pub(super) kept: f64,
    /// The entropy of the sizes, in nats.
    entropy: f64,
}

/// The grouping that is worth most, where distinction is worth this share of the links.
pub(super) fn best(graph: &Graph, worth: f64, parameters: &Parameters, seed: u64) -> Level {
    let linked = graph.strengths.iter().filter(|&&strength| strength > 0).count();
    let fewest = libm::log(parameters.fewest_of(linked));
    let seek = |step: u32| {
        let worth = worth * libm::pow(DEARER, f64::from(step));
        let agreed = agreed(graph, worth, parameters, seed);
        judged(
            graph,
            worth,
            found(&agreed, worth, parameters, parameters.rounds, &mut Random::new(seed, 1000)),
        )
    };
    let mut level = seek(0);
    for step in 1..STEPS {
        if level.entropy >= fewest {
            break;
        }
        level = seek(step);
    }
    level
}

/// The links between nodes, weakened by the share of some groupings that part them.
fn agreed(graph: &Graph, worth: f64, parameters: &Parameters, seed: u64) -> Graph {
    let runs = parameters.groupings_of(graph.nodes()) as u64;
    let groupings: Vec<Vec<u32>> = (1..=runs)
        .into_par_iter()
        .map(|run| {
            let random = &mut Random::new(seed, 1000 + run);
            found(&half(graph, seed, run), worth, parameters, 1, random)
        })
        .collect();
    let together = |a: usize, b: u32| groupings.iter().filter(|of| of[a] == of[b as usize]).count() as u64;
    graph.reweighted(|from, to, weight| (u64::from(weight) * together(from, to) / runs) as u32)
}

/// About half of the links: a coin is thrown for each, which falls the same way whichever others there are.
fn half(graph: &Graph, seed: u64, run: u64) -> Graph {
    graph.reweighted(|from, to, weight| {
        let pair = graph.keys[from].wrapping_add(graph.keys[to as usize]);
        weight * (Random::new(seed ^ pair, 2000 + run).bits() as u32 & 1)
    })
}

/// One grouping: from one too fine by parts that are joined and single nodes that move, in so many rounds.
fn found(graph: &Graph, worth: f64, parameters: &Parameters, rounds: usize, random: &mut Random) -> Vec<u32> {
    let fine = leiden::communities(graph, Price::Chance(parameters.finest), 1, random);
    leiden::improved(graph, fine, Price::Distinction(worth), rounds, random)
}

fn judged(graph: &Graph, worth: f64, membership: Vec<u32>) -> Level {
    let groups = membership.iter().max().map_or(0, |&max| max as usize + 1);
    let coarse = graph.aggregated(&membership, groups);
    let total = coarse.total().max(1) as f64;
    let kept = coarse.inside.iter().sum::<u64>() as f64 / total;
    let entropy = coarse.strengths.iter().filter(|&&strength| strength > 0).map(|&strength| {
        let share = strength as f64 / total;
        -share * libm::log(share)
    });
    Level { worth, membership, kept, entropy: entropy.sum() }
}
