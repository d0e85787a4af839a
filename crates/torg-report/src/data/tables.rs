//! The tables of `docs/report-format.md`, in its order.

mod material;
mod result;

use super::table::Table;
use torg_core::Compilation;

/// All tables, each ready to be written once.
pub fn all(compilation: &Compilation) -> Vec<Table<'_>> {
    vec![
        material::contributions(compilation),
        material::prompts(compilation),
        result::passages(compilation),
        result::themes(compilation),
        result::quotations(compilation),
        result::groups(compilation),
        result::findings(compilation),
        result::duplicates(compilation),
        material::choices(compilation),
        material::population(compilation),
        material::withheld(compilation),
        material::sources(compilation),
        result::coverage(compilation),
        material::observations(compilation),
    ]
}
