//! `torg compile --explain`: what a person asks about, found and answered in words. Owns the words; refuses to compute
//! anything but shares.

mod contribution;
mod page;
mod pair;
mod theme;
mod thing;

pub use page::named;
pub use thing::Thing;

use page::Page;
use torg_analysis::{Grounds, explain::Explainer};
use torg_core::Compilation;

/// The answers to `things`, one after another, and how similarity was told.
pub fn answers(things: &[Thing], compilation: &Compilation, grounds: &Grounds) -> String {
    let explainer = Explainer::new(compilation, grounds);
    let mut page = Page::new(compilation);
    for thing in things {
        match thing {
            Thing::Theme(theme) => page.theme(&explainer.theme(*theme)),
            Thing::Pair(first, second) => page.pair(&explainer.pair(*first, *second)),
            Thing::Received(lines) => lines.iter().for_each(|&line| page.received(line, &explainer)),
        }
    }
    page.finish(explainer.usual_similarity())
}
