//! What can be asked of the store, and what it answers when it is done.

use crate::{Code, StaffChange, retention::Expire};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Something to be written. `log` is a dialogue's.
#[derive(Clone, Debug)]
pub enum Command {
    /// A new municipality.
    NewMunicipality {
        /// In addresses.
        slug: String,
        /// As people call it.
        name: String,
    },
    /// A new dialogue, in preparation.
    NewDialogue {
        /// The municipality's slug.
        municipality: String,
        /// In addresses.
        slug: String,
        /// `dialogue.toml`.
        definition: String,
    },
    /// Another definition for a dialogue that has not been opened.
    Describe {
        /// Which.
        log: i64,
        /// `dialogue.toml`.
        definition: String,
    },
    /// The dialogue can be taken part in from now on.
    Open {
        /// Which.
        log: i64,
        /// Who opens it.
        by: String,
    },
    /// It cannot any more.
    Close {
        /// Which.
        log: i64,
        /// Who closes it.
        by: String,
    },
    /// Someone takes part.
    TakePart(TakePart),
    /// A participant puts a contribution in other words. What it was before is erased.
    Change {
        /// Which dialogue.
        log: i64,
        /// On the receipt.
        code: Code,
        /// Of the contribution.
        id: String,
        /// The language of the page it is written on.
        language: String,
        /// The words.
        text: String,
        /// Withheld until someone has looked at them.
        held: bool,
    },
    /// A participant does not want something to be used.
    Withdraw {
        /// Which dialogue.
        log: i64,
        /// On the receipt.
        code: Code,
        /// What.
        what: What,
    },
    /// A participant wants something removed from the store.
    Erase {
        /// Which dialogue.
        log: i64,
        /// On the receipt.
        code: Code,
        /// What.
        what: What,
    },
    /// What a participant has begun is kept until they send it. Only the ticket opens it.
    KeepDraft {
        /// Which dialogue.
        log: i64,
        /// Of the participant.
        ticket: String,
        /// In which activity.
        activity: String,
        /// Whatever the page needs to go on.
        text: String,
    },
    /// The notes of a wall are put in order, or shown to all.
    Arrange {
        /// Which dialogue.
        log: i64,
        /// Which wall of it.
        activity: String,
        /// What is done.
        how: Arrangement,
    },
    /// The time on a wall runs until then, in seconds since 1970, or does not run any more.
    SetTimer {
        /// Which dialogue.
        log: i64,
        /// Which wall of it.
        activity: String,
        /// Until when.
        ends: Option<i64>,
    },
    /// Someone wants to hear what became of it. One address for each code: the last holds.
    KeepContact {
        /// Which dialogue.
        log: i64,
        /// On the receipt.
        code: Code,
        /// An e-mail address or a telephone number.
        address: String,
    },
    /// They do not any more.
    ForgetContact {
        /// Which dialogue.
        log: i64,
        /// On the receipt.
        code: Code,
    },
    /// The time for which something could be kept is over.
    Expire(Expire),
    /// A contribution is withheld, or let through.
    Moderate {
        /// Which dialogue.
        log: i64,
        /// Of the contribution.
        id: String,
        /// Or let through.
        withheld: bool,
        /// Key of a reason in the dialogue's policy.
        reason: Option<String>,
        /// Who decides.
        by: String,
    },
    /// Someone of the staff writes down what they saw or heard. Sent twice with the same form, it counts once.
    Observe {
        /// Which dialogue.
        log: i64,
        /// Made by chance with the form.
        form: String,
        /// At which activity, if at one.
        activity: Option<String>,
        /// The words, free of what points at a person.
        text: String,
        /// Who.
        by: String,
    },
    /// An observation is removed from the store.
    EraseObservation {
        /// Which dialogue.
        log: i64,
        /// Of the observation.
        id: String,
    },
    /// A compilation was made: from now on contributors see where they stand in it.
    Compiled(Compiled),
    /// A report was published.
    Published {
        /// Of which dialogue.
        log: i64,
        /// SHA-256 of its method card, in hexadecimal digits.
        manifest: String,
        /// Who publishes it.
        by: String,
    },
    /// Something about the staff, of which the log knows nothing.
    Staff(StaffChange),
}

/// What is done with the notes of a wall. Nobody's name stands with it: a wall is put in order together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrangement {
    /// Notes go somewhere.
    Move {
        /// Which.
        notes: Vec<String>,
        /// Where.
        to: To,
    },
    /// A note is put to another: into its cluster, or into a new one with it.
    Join {
        /// Which.
        note: String,
        /// The other.
        with: String,
    },
    /// A cluster gets a name; the one it had is erased.
    Name {
        /// Which.
        cluster: String,
        /// The words, free of what points at a person.
        name: String,
    },
    /// Everyone sees the notes of all, or only their own.
    Show {
        /// Those of all.
        shown: bool,
        /// Who decides.
        by: String,
    },
}

/// Where a note can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// In this column, or on the wall when it is not divided.
    Column(Option<String>),
    /// In this cluster.
    Cluster(String),
}

/// Part of what a participant gave, or all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The contribution, answers or vote with this id.
    One(String),
    /// Everything.
    Everything,
}

/// What someone gives at one time. Sent twice with the same ticket and form, it counts once. What was kept of it as a draft goes.
#[derive(Clone, Debug, Default)]
pub struct TakePart {
    /// Which dialogue.
    pub log: i64,
    /// Made by chance, and kept by the browser of one participant: who they are, as long as they have no code.
    pub ticket: String,
    /// What tells this from other things the same participant gives: nothing for what can be given once, something made by
    /// chance with the form for notes and statements.
    pub form: String,
    /// Of someone who took part before; who has none gets the one that the ticket stands for.
    pub code: Option<Code>,
    /// The language of the page.
    pub language: String,
    /// The groups they see themselves in.
    pub groups: BTreeMap<String, String>,
    /// Words.
    pub texts: Vec<Text>,
    /// Answers to closed questions, by activity and question.
    pub answers: BTreeMap<String, BTreeMap<String, Value>>,
    /// What they think of statements.
    pub votes: Vec<Vote>,
    /// Who typed it in, when that was not the participant.
    pub typed_by: Option<String>,
    /// Why someone should look at the words: it counts all the same.
    pub suspect: Option<String>,
}

/// Words in answer to one prompt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// In which activity.
    pub activity: String,
    /// In answer to which question of it.
    pub question: Option<String>,
    /// The words, free of what points at a person.
    pub text: String,
    /// Withheld until someone has looked at it.
    pub held: bool,
}

/// What someone thinks of one statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// In which activity.
    pub activity: String,
    /// Which.
    pub statement: String,
    /// Agree, disagree or pass; or a dot for a note.
    pub value: String,
    /// To how many things of the activity a participant can give this value at once.
    pub at_most: Option<u32>,
}

/// What a compilation says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compiled {
    /// Of which dialogue.
    pub log: i64,
    /// How many entries its log had when the material was read: what was taken back since then does not count.
    pub entries: i64,
    /// SHA-256 of the method card of the report folder, in hexadecimal digits.
    pub manifest: String,
    /// Everything that is in the account.
    pub received: u64,
    /// Its themes, each after the one in which it is.
    pub themes: Vec<Theme>,
    /// Where the contributions stand.
    pub standing: Vec<Standing>,
}

impl Compiled {
    /// How many contributions stand in a theme.
    pub fn in_themes(&self) -> u64 {
        let themed = self.standing.iter().filter(|it| it.theme.is_some());
        themed.map(|it| &it.contribution).collect::<BTreeSet<_>>().len() as u64
    }
}

/// A theme of a compilation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Its own.
    pub number: i64,
    /// That of the theme in which it is.
    pub within: Option<i64>,
    /// As it is called.
    pub title: String,
    /// How many contributions stand in it.
    pub contributions: i64,
}

/// Where a contribution, or a part of it, stands in a compilation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub contribution: String,
    /// The theme's number; none, when it stands by itself.
    pub theme: Option<i64>,
    /// How often it is quoted there.
    pub quoted: i64,
}

/// What was written, once it is on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// In which log.
    pub log: i64,
    /// The numbers of the new entries; none when everything was there already.
    pub entries: Vec<u64>,
    /// Ids of what was given, whether now or with the same ticket before.
    pub ids: Vec<String>,
    /// Of who took part.
    pub code: Option<Code>,
}
