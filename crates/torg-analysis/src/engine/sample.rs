//! Which texts stand for all where there are too many to compare each with each.

use super::Unit;
use super::random::Random;

/// A fair order of texts: in any beginning of it each contribution is as likely as any other (weighted sampling
/// without replacement; Efraimidis and Spirakis, 2006). It follows from each text and the seed alone.
pub(super) fn fair_order(texts: &[&str], weights: &[u32], seed: u64) -> Vec<usize> {
    let mut keys: Vec<(f64, usize)> = texts
        .iter()
        .zip(weights)
        .enumerate()
        .map(|(at, (text, &weight))| (key(text, weight, seed), at))
        .collect();
    keys.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| texts[a.1].cmp(texts[b.1])));
    keys.into_iter().map(|(_, at)| at).collect()
}

/// The first `most` of `units` in a fair order, as they stand among `units`.
pub(super) fn fair<'a>(units: &[Unit<'a>], most: usize, seed: u64) -> Vec<Unit<'a>> {
    let (texts, weights): (Vec<&str>, Vec<u32>) = units.iter().map(|unit| (unit.text, unit.weight)).unzip();
    let mut order = fair_order(&texts, &weights, seed);
    order.truncate(most);
    order.sort_unstable();
    order.into_iter().map(|at| units[at]).collect()
}

/// An exponential random number with rate `weight`.
fn key(text: &str, weight: u32, seed: u64) -> f64 {
    let bits = Random::new(fingerprint(text) ^ seed, 6).bits() >> 11;
    -libm::log((bits + 1) as f64 / 9_007_199_254_740_992.0) / f64::from(weight.max(1))
}

/// FNV-1a over the bytes of a text.
pub(super) fn fingerprint(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    text.bytes().fold(0xCBF2_9CE4_8422_2325, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heavy_texts_come_early_in_proportion() {
        let texts: Vec<String> = (0..3000).map(|at| format!("text {at}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let weights: Vec<u32> = (0..3000).map(|at| if at % 3 == 0 { 4 } else { 1 }).collect();
        let order = fair_order(&texts, &weights, 5);
        let heavy = order[..300].iter().filter(|&&at| weights[at] == 4).count();
        assert!((170..=230).contains(&heavy), "{heavy} of 300, two thirds of the weight");
        assert_ne!(order, fair_order(&texts, &weights, 6));
        let mut all = order;
        all.sort_unstable();
        assert_eq!(all, (0..3000).collect::<Vec<usize>>());
    }

    #[test]
    fn the_order_of_the_input_does_not_matter() {
        let texts = ["a", "b", "c", "d", "e", "f"];
        let turned = ["f", "e", "d", "c", "b", "a"];
        let names = |texts: &[&'static str]| -> Vec<&str> {
            fair_order(texts, &[1; 6], 1).into_iter().map(|at| texts[at]).collect()
        };
        assert_eq!(names(&texts), names(&turned));
    }
}
