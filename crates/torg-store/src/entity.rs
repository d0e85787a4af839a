//! The tables as types. `log`, `entry`, `payload` and `tile` are the ledger; all others can be built from it, and are
//! (`state.rs`), except drafts, addresses, timers, what is the staff's and what the last compilation says, of which the log knows nothing. Ids of participants, contributions, answers and votes are unique in the whole store.

/// One module a table, as sea-orm wants it.
macro_rules! table {
    ($(#[$doc:meta])* $module:ident, $table:literal, { $($(#[$attribute:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        pub mod $module {
            #![allow(missing_docs, reason = "what the derive makes has no documents")]
            use sea_orm::entity::prelude::*;

            #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
            #[sea_orm(table_name = $table)]
            pub struct Model { $($(#[$attribute])* pub $field: $type,)* }

            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}
            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table!(
    /// A log: its name, how many entries it has, and its signed head.
    log, "log", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: i64,
    origin: String,
    size: i64,
    head: String,
});

table!(
    /// A leaf: see [`crate::ledger::Entry`].
    entry, "entry", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    number: i64,
    day: String,
    word: String,
    subject: String,
    commitment: Vec<u8>,
});

table!(
    /// What an entry committed to, until it is erased. The only place where anyone's words are.
    payload, "payload", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    number: i64,
    salt: Vec<u8>,
    body: String,
});

table!(
    /// Hashes of a log's tree: see [`crate::ledger::Tile`].
    tile, "tile", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    level: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    number: i64,
    hashes: Vec<u8>,
});

table!(
    /// A municipality; `described` is the entry that says what it is.
    municipality, "municipality", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    slug: String,
    described: i64,
});

table!(
    /// A dialogue; `described` is the entry with its definition.
    dialogue, "dialogue", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    municipality: i64,
    slug: String,
    code: String,
    state: String,
    described: i64,
});

table!(
    /// Who took part; `groups` is the entry with the groups they see themselves in.
    participant, "participant", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    code_hash: Vec<u8>,
    groups: Option<i64>,
    erased: bool,
});

table!(
    /// A contribution; `number` is the entry with its words, `moderated` the one with the last decision about it.
    contribution, "contribution", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    number: i64,
    participant: String,
    activity: String,
    question: Option<String>,
    moderated: Option<i64>,
    withheld: bool,
    withdrawn: bool,
});

table!(
    /// What one participant answered to the closed questions of one activity.
    answers, "answers", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    number: i64,
    participant: String,
    activity: String,
    withdrawn: bool,
});

table!(
    /// What one participant thinks of one statement.
    vote, "vote", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    number: i64,
    participant: String,
    activity: String,
    statement: String,
    value: String,
    withdrawn: bool,
});

table!(
    /// What someone has begun and not sent: not in the log, and sealed so that only their ticket opens it.
    draft, "draft", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    day: String,
    sealed: Vec<u8>,
});

table!(
    /// A wall on which something was done; `id` is its log and activity.
    wall, "wall", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    activity: String,
    shown: bool,
});

table!(
    /// Notes of a wall that belong together; `number` is the entry with its name, `place` the column in which it is.
    cluster, "cluster", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    number: i64,
    activity: String,
    place: Option<String>,
});

table!(
    /// Where a note is that was moved: in a column, or in a cluster.
    moved, "moved", {
    #[sea_orm(primary_key, auto_increment = false)]
    note: String,
    log: i64,
    activity: String,
    place: Option<String>,
    cluster: Option<String>,
});

table!(
    /// Until when the time on a wall runs, in seconds since 1970; not in the log, since it is over in minutes.
    timer, "timer", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    activity: String,
    ends: i64,
});

table!(
    /// Where someone wants to hear what became of it: not in the log, and sealed with a key of the dialogue.
    contact, "contact", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    sealed: Vec<u8>,
});

table!(
    /// Who works on the staff's pages, and how they are known there: not in the log.
    staff, "staff", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    municipality: i64,
    name: String,
    role: String,
    password: Option<String>,
    secret: Option<Vec<u8>>,
    step: i64,
    failures: i64,
    wait_until_s: i64,
    invitation: Option<String>,
    invited_until_s: i64,
});

table!(
    /// A browser in which someone of the staff is signed in; `id` is a hash of what it keeps.
    session, "session", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    staff: String,
    begun_s: i64,
    used_s: i64,
});

table!(
    /// A participant for whom someone of the staff typed, until the receipt is handed out; `sealed` is their ticket.
    waiting, "waiting", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    staff: String,
    sealed: Vec<u8>,
});

table!(
    /// What someone of the staff saw or heard; `number` is the entry with the words.
    observation, "observation", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    log: i64,
    number: i64,
    activity: Option<String>,
});

table!(
    /// A theme of the last compilation that was recorded: not in the log. `within` is the theme in which it is; the title goes with
    /// the words it may be made of.
    theme, "theme", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    number: i64,
    within: Option<i64>,
    title: Option<String>,
    contributions: i64,
});

table!(
    /// Where a contribution stands in that compilation, and how often it is quoted there: one row for each theme in which a `part` of
    /// it is, or one without a theme.
    standing, "standing", {
    #[sea_orm(primary_key, auto_increment = false)]
    log: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    contribution: String,
    #[sea_orm(primary_key, auto_increment = false)]
    part: i64,
    theme: Option<i64>,
    quoted: i64,
});

table!(
    /// A passkey of someone of the staff; `public` is its key, and `used` what its authenticator counts.
    passkey, "passkey", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    staff: String,
    public: Vec<u8>,
    used: i64,
    name: String,
    day: String,
});

table!(
    /// A challenge that is waiting for a passkey; `id` is a hash of what the browser keeps and of what it is for.
    challenge, "challenge", {
    #[sea_orm(primary_key, auto_increment = false)]
    id: String,
    until_s: i64,
});
