//! Second thoughts about single texts: what a grouping by links alone has misfiled moves to the theme it is
//! nearest to, and what is no nearer to its theme than strangers are leaves it.
//!
//! A text is compared with the centre of the *other* texts of its theme: in a small theme half the centre is the
//! text itself.

use super::Parameters;
use super::centres::Centres;
use super::graph::Graph;
use super::knn::Rounded;
use super::random::Random;
use super::themes::other_than;

/// Random pairs of a text and a theme that is not its own.
const PAIRS: usize = 8192;

/// Reconsiders every text of `found`, some rounds long.
pub(super) fn reconsidered(
    rows: &Rounded,
    graph: &Graph,
    mut found: Vec<Option<u32>>,
    parameters: &Parameters,
    seed: u64,
) -> Vec<Option<u32>> {
    for _ in 0..parameters.refits {
        found = once(rows, graph, &found, parameters, seed);
    }
    found
}

fn once(
    rows: &Rounded,
    graph: &Graph,
    found: &[Option<u32>],
    parameters: &Parameters,
    seed: u64,
) -> Vec<Option<u32>> {
    let count = found.iter().flatten().max().map_or(0, |&max| max as usize + 1);
    let centres = Centres::of(rows, found, count);
    let open = |theme: usize| centres.sizes[theme] >= parameters.smallest_beside;
    let stranger = stranger(rows, found, &centres, parameters.stranger_quantile, seed);
    let decide = |(at, nearest)| {
        let own = found[at]?;
        let row = rows.row(at);
        let cosine = if open(own as usize) { centres.cosine_to_others(row, own) } else { -1.0 };
        let settled = open(own as usize) && within(graph, found, at) >= parameters.settled;
        let rival = other_than(own, nearest?).map(|rival| (centres.cosine(row, rival), rival));
        let rival = rival.filter(|rival| !settled && rival.0 > cosine);
        let (cosine, theme) = rival.unwrap_or((cosine, own));
        (cosine >= stranger).then_some(theme)
    };
    centres.nearest(rows, open).into_iter().enumerate().map(decide).collect()
}

/// The share of a text's neighbour links that stays within its theme.
fn within(graph: &Graph, found: &[Option<u32>], at: usize) -> f64 {
    let links = graph.neighbours(at).iter().filter(|&&(other, _)| found[other as usize] == found[at]);
    links.map(|&(_, weight)| weight).sum::<u64>() as f64 / graph.strengths[at].max(1) as f64
}

/// The cosine to a theme that is not its own which this share of texts stays below.
fn stranger(rows: &Rounded, found: &[Option<u32>], centres: &Centres, quantile: f64, seed: u64) -> f32 {
    let mut random = Random::new(seed, 8);
    let mut cosines: Vec<f32> = (0..PAIRS)
        .filter_map(|_| {
            let at = random.below(found.len().max(1));
            let theme = random.below(centres.count().max(1)) as u32;
            let foreign = found.get(at)?.is_some_and(|own| own != theme) && centres.sizes[theme as usize] > 0;
            foreign.then(|| centres.cosine(rows.row(at), theme))
        })
        .collect();
    cosines.sort_unstable_by(f32::total_cmp);
    let place = (cosines.len() as f64 * quantile) as usize;
    cosines.get(place.min(cosines.len().saturating_sub(1))).copied().unwrap_or(-1.0)
}
