//! The way for material too large to compare each text with each: a fair sample shows the themes, and every
//! other text is placed among them.

use super::assign::{Fitted, Place};
use super::sight::Sight;
use super::themes::{self, Compared, Themes};
use super::{Parameters, Unit, abroad, sample};
use torg_core::{Progress, Stage};

/// What a fair sample shows.
struct Sampled {
    fitted: Fitted,
    themes: Themes,
    /// The positions of the texts of the sample and of the others, each ascending.
    compared: Vec<usize>,
    others: Vec<usize>,
}

/// Groups distinct texts, of several languages where a model compares them.
pub(super) fn find(
    units: &[Unit],
    is_function_word: &dyn Fn(&str) -> bool,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Themes {
    let Sampled { fitted, themes, compared, others } =
        sampled(units, is_function_word, parameters, seed, progress);
    let places = fitted.assign(&picked(units, &others), progress);
    widened(themes, units.len(), &compared, others.iter().copied().zip(places))
}

/// Fits themes on a fair sample of distinct texts.
pub(super) fn fit(
    units: &[Unit],
    is_function_word: &dyn Fn(&str) -> bool,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Fitted {
    sampled(units, is_function_word, parameters, seed, progress).fitted
}

fn sampled(
    units: &[Unit],
    is_function_word: &dyn Fn(&str) -> bool,
    parameters: &Parameters,
    seed: u64,
    progress: &dyn Progress,
) -> Sampled {
    progress.report(Stage::Embedding, 0, units.len());
    let (texts, weights): (Vec<&str>, Vec<u32>) = units.iter().map(|unit| (unit.text, unit.weight)).unzip();
    let order = sample::fair_order(&texts, &weights, seed);
    let (learnt, _) = parted(&order, parameters.most_learnt);
    let (compared, others) = parted(&order, parameters.most_compared);
    let sight = Sight::learn(units, &picked(units, &learnt), is_function_word, parameters).0;
    let sample = picked(units, &compared);
    let rows = sight.rows(&sample);
    progress.report(Stage::Embedding, units.len(), units.len());
    let share = compared.len() as f64 / units.len() as f64;
    let neighbours = abroad::neighbours(&sample, &rows, parameters, progress);
    let compared_texts = Compared::new(&sample, &rows, neighbours, None);
    let fit = themes::among(compared_texts, share, parameters, seed, progress);
    let (fitted, themes) = Fitted::new(sight, &sample, rows, fit, parameters);
    Sampled { fitted, themes, compared, others }
}

/// The first `room` and the others, each ascending.
fn parted(order: &[usize], room: usize) -> (Vec<usize>, Vec<usize>) {
    let (first, rest) = order.split_at(room.min(order.len()));
    let (mut first, mut rest) = (first.to_vec(), rest.to_vec());
    first.sort_unstable();
    rest.sort_unstable();
    (first, rest)
}

fn picked<'a>(units: &[Unit<'a>], which: &[usize]) -> Vec<Unit<'a>> {
    which.iter().map(|&at| units[at]).collect()
}

/// `themes`, found among the texts at `compared`, over all `texts` texts.
fn widened(
    themes: Themes,
    texts: usize,
    compared: &[usize],
    placed: impl Iterator<Item = (usize, Place)>,
) -> Themes {
    let mut places = vec![Place::default(); texts];
    let mut neighbours = vec![Vec::new(); texts];
    placed.for_each(|(at, place)| places[at] = place);
    for (row, (&at, found)) in compared.iter().zip(&themes.neighbours).enumerate() {
        places[at] = Place {
            theme: themes.theme_of[row],
            runner_up: themes.runner_up[row],
            centrality: themes.centrality[row],
        };
        neighbours[at] =
            found.iter().map(|&(other, product)| (compared[other as usize] as u32, product)).collect();
    }
    Themes {
        theme_of: places.iter().map(|place| place.theme).collect(),
        runner_up: places.iter().map(|place| place.runner_up).collect(),
        centrality: places.iter().map(|place| place.centrality).collect(),
        neighbours,
        ..themes
    }
}

#[cfg(test)]
mod tests;
