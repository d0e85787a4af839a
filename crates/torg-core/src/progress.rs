//! Saying how far a long run has come, without knowing who listens.

/// The stages of a compilation, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Reading files.
    Reading,
    /// Telling languages.
    Languages,
    /// Cutting passages and finding duplicates.
    Passages,
    /// Turning passages into vectors.
    Embedding,
    /// Finding each passage's neighbours.
    Neighbours,
    /// Grouping passages into themes.
    Themes,
    /// Choosing labels and quotations.
    Choosing,
    /// Writing the report.
    Writing,
}

/// Whoever wants to hear. Called from several threads; must not influence the result.
pub trait Progress: Sync {
    /// `done` of `total` units of `stage` are finished.
    fn report(&self, stage: Stage, done: usize, total: usize);
}

/// Nobody listens.
pub struct Silent;

impl Progress for Silent {
    fn report(&self, _: Stage, _: usize, _: usize) {}
}
