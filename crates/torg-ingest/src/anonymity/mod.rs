//! Nobody is told apart from fewer than four others by what is published of them. Owns what is withheld: rare values of
//! one attribute, then values of some participants until what is published of each of them together is shared.

mod combinations;
mod profiles;
mod values;

pub use profiles::{Choice, Profiles};
pub use torg_core::SMALL_GROUPS;

use torg_core::{Contribution, Withheld};

/// Leaves of `contributions` the attributes that may be published, alike in all contributions of a participant.
pub fn protect(contributions: &mut [Contribution], profiles: &Profiles) -> Withheld {
    let (published, withheld) = profiles.published();
    for contribution in contributions {
        contribution.attributes = published.values_of(contribution.participant);
    }
    withheld
}
