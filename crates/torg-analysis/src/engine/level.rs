//! How finely to group: the level is read from the material.
//!
//! Any finer grouping tells more and cuts more neighbours apart. A structureless cloud loses a nearly constant
//! share of its neighbour links for each nat of information that cutting it gives; real themes lose less. Of
//! a ladder of resolutions the best is where `links kept + worth × entropy of the grouping` is greatest.

use super::Parameters;
use super::graph::Graph;
use super::leiden;
use super::random::Random;
use rayon::prelude::*;

/// A grouping of the units of a graph.
pub(super) struct Level {
    /// The resolution it was found at.
    pub(super) resolution: f64,
    /// The theme of each node.
    pub(super) membership: Vec<u32>,
    /// The share of the weight of neighbour links that stays within themes.
    pub(super) kept: f64,
    /// The entropy of the sizes, in nats.
    pub(super) entropy: f64,
}

/// The level of the ladder that is worth most; ties go to the coarser.
pub(super) fn best(graph: &Graph, worth: f64, parameters: &Parameters, seed: u64) -> Option<Level> {
    let (coarsest, finest) = parameters.resolutions;
    let steps = (2.0 * libm::log2(finest / coarsest)).round() as u32;
    let ladder: Vec<Level> = (0..=steps)
        .into_par_iter()
        .map(|step| at(graph, coarsest * libm::pow(2.0, f64::from(step) / 2.0), parameters, seed))
        .collect();
    let linked = graph.strengths.iter().filter(|&&strength| strength > 0).count();
    let fewest = libm::log(parameters.fewest_of(linked));
    let worth = |level: &Level| level.kept + worth * level.entropy;
    let enough = |level: &Level| level.entropy >= fewest;
    let better = |a: &Level, b: &Level| (enough(a), worth(a)) > (enough(b), worth(b));
    ladder.into_iter().reduce(|best, level| if better(&level, &best) { level } else { best })
}

fn at(graph: &Graph, resolution: f64, parameters: &Parameters, seed: u64) -> Level {
    let membership = leiden::communities(graph, resolution, parameters.rounds, &mut Random::new(seed, 3));
    let groups = membership.iter().max().map_or(0, |&max| max as usize + 1);
    let coarse = graph.aggregated(&membership, groups);
    let total = coarse.total().max(1) as f64;
    let kept = coarse.inside.iter().sum::<u64>() as f64 / total;
    let entropy = coarse.strengths.iter().filter(|&&strength| strength > 0).map(|&strength| {
        let share = strength as f64 / total;
        -share * libm::log(share)
    });
    Level { resolution, membership, kept, entropy: entropy.sum() }
}
