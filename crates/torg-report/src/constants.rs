//! The constants of the method that the report names. They appear in the HTML as `data-fixed` and in
//! `method-card.json` under `constants`.

/// Name to value.
pub(crate) const CONSTANTS: [(&str, u64); 3] =
    [("confidence-percent", 95), ("contributions-a-page", CONTRIBUTIONS_A_PAGE as u64), ("smallest-cell", 5)];

/// Contributions on one page of `contributions/`.
pub(crate) const CONTRIBUTIONS_A_PAGE: usize = 500;
