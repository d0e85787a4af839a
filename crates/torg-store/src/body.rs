//! What payloads say: JSON with a member `what` (`docs/ledger.md`). A body is written once and hashed as it was written; reading one
//! that a later Torg wrote with more members works.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The body of a payload.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Body {
    /// A municipality, as it is described from now on.
    Municipality(Municipality),
    /// A dialogue, as it is described from now on.
    Dialogue(Dialogue),
    /// A step in the dialogue's life, with the name of who took it.
    Step {
        /// Who.
        by: String,
    },
    /// Someone takes part.
    Participant {
        /// Who.
        participant: String,
        /// Of the code on their receipt, in hexadecimal digits.
        code_hash: String,
    },
    /// The groups a participant sees themselves in.
    Groups(Groups),
    /// Someone's words.
    Contribution(Contribution),
    /// Answers to closed questions.
    Answers(Answers),
    /// What someone thinks of a statement.
    Vote(Vote),
    /// What a participant gave is put in other words, which the next entry holds.
    Change(Change),
    /// A participant does not want some of what they gave to be used.
    Withdrawal {
        /// Who.
        participant: String,
        /// Ids of contributions, answers and votes.
        of: Vec<String>,
    },
    /// Something is no longer in the store.
    Erasure(Erasure),
    /// A contribution is withheld, or let through.
    Moderation(Moderation),
    /// Notes of a wall are put somewhere.
    Placing(Placing),
    /// Notes of a wall that belong together, as they are called from now on.
    Cluster(Cluster),
    /// Whether everyone sees the notes of all.
    Wall(Wall),
    /// What someone of the staff saw or heard: no contribution, and counted as none.
    Observation(Observation),
    /// A compilation was made of the dialogue.
    Compilation(Compilation),
    /// A report of the dialogue was published.
    Publication(Publication),
}

impl Body {
    /// The numbers of the entries whose payloads go when this one comes.
    pub fn erases(&self) -> &[u64] {
        match self {
            Self::Change(it) => &it.erases,
            Self::Erasure(it) => &it.erases,
            _ => &[],
        }
    }
}

/// See [`Body::Municipality`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// In addresses.
    pub slug: String,
    /// As people call it.
    pub name: String,
}

/// See [`Body::Dialogue`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialogue {
    /// The municipality's log.
    pub municipality: i64,
    /// In addresses.
    pub slug: String,
    /// Six letters to type instead of an address.
    pub code: String,
    /// `dialogue.toml`, as it was given.
    pub definition: String,
}

/// See [`Body::Groups`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Groups {
    /// Who.
    pub participant: String,
    /// Key of the group asked for, to what was answered.
    pub groups: BTreeMap<String, String>,
}

/// See [`Body::Contribution`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// Who said it.
    pub participant: String,
    /// In which activity.
    pub activity: String,
    /// In answer to which question of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The language of the page it was written on.
    pub language: String,
    /// The words.
    pub text: String,
    /// Withheld until someone has looked at it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held: bool,
    /// Who typed it in, when that was not the participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typed_by: Option<String>,
    /// Why someone should look at it: `trap`, `repeated` or `burst`. It counts all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
}

/// See [`Body::Answers`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Who answered.
    pub participant: String,
    /// In which activity.
    pub activity: String,
    /// Question to answer.
    pub answers: BTreeMap<String, Value>,
    /// As in [`Contribution::flag`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flag: Option<String>,
}

/// See [`Body::Vote`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// Who votes.
    pub participant: String,
    /// In which activity.
    pub activity: String,
    /// On what.
    pub statement: String,
    /// Agree, disagree or pass.
    pub value: String,
}

/// See [`Body::Change`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Whose; nobody's, when it is the name of a cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
    /// Id of the contribution, vote or cluster.
    pub of: String,
    /// The entries whose payloads are gone.
    pub erases: Vec<u64>,
}

/// See [`Body::Erasure`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// Whose; nobody's, when it is an observation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub participant: String,
    /// Ids of contributions, answers, votes and observations that are gone.
    pub of: Vec<String>,
    /// Whether nothing of the participant is left.
    pub everything: bool,
    /// Why.
    pub why: Why,
    /// The entries whose payloads are gone.
    pub erases: Vec<u64>,
}

/// Why something was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Whose it was wanted it.
    Contributor,
    /// The time for which it could be kept is over.
    Retention,
    /// Who wrote an observation down, or a colleague, wanted it.
    Staff,
}

/// See [`Body::Moderation`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moderation {
    /// Which.
    pub contribution: String,
    /// Or let through.
    pub withheld: bool,
    /// Key of a reason in the dialogue's policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who decided.
    pub by: String,
}

/// See [`Body::Placing`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placing {
    /// On which wall.
    pub activity: String,
    /// Which.
    pub notes: Vec<String>,
    /// In which column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// In which cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
}

/// See [`Body::Cluster`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cluster {
    /// On which wall.
    pub activity: String,
    /// In which column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Its name; empty until someone gives it one.
    pub name: String,
}

/// See [`Body::Wall`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wall {
    /// Which.
    pub activity: String,
    /// Whether everyone sees the notes of all.
    pub shown: bool,
    /// Who decided.
    pub by: String,
}

/// See [`Body::Observation`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Observation {
    /// Who wrote it down.
    pub by: String,
    /// At which activity, if at one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// The words.
    pub text: String,
}

/// See [`Body::Compilation`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compilation {
    /// SHA-256 of the method card of the report folder, in hexadecimal digits: it has the hashes of all other files.
    pub manifest: String,
    /// Everything that is in the account.
    pub received: u64,
    /// Contributions that stand in a theme.
    pub in_themes: u64,
}

/// See [`Body::Publication`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// As in [`Compilation::manifest`].
    pub manifest: String,
    /// Who published it.
    pub by: String,
}
