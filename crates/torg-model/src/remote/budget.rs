//! How much may be asked for: a number of tokens, estimated before a request and corrected by what the endpoint says after it.

use crate::ModelError;

/// Tokens spent of those allowed.
pub struct Budget {
    allowed: u64,
    spent: u64,
}

/// An estimate that is rather too high: in the languages of Europe and in Arabic, a token is seldom shorter than three bytes.
pub fn tokens(text: &str) -> u64 {
    text.len() as u64 / 3 + 3
}

impl Budget {
    pub fn new(allowed: u64) -> Self {
        Self { allowed, spent: 0 }
    }

    /// Refuses when `more` tokens would be too many.
    pub fn allow(&self, more: u64) -> Result<(), ModelError> {
        if self.spent + more > self.allowed {
            return Err(ModelError::Budget { needed: more, spent: self.spent, allowed: self.allowed });
        }
        Ok(())
    }

    /// What a request cost.
    pub fn spend(&mut self, tokens: u64) {
        self.spent += tokens;
    }
}
