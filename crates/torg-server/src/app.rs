//! What all pages share.

use crate::{
    board::{Board, Boards, Change},
    error::PageError,
    guard::Guard,
    held::{Dialogues, Held},
    kept::Kept,
    language::{AllWords, Words},
    live::Live,
    metrics::Metrics,
    moment::Moment,
    previews,
    routes::all,
    visitor::Visitor,
};
use std::{
    collections::BTreeMap,
    net::IpAddr,
    ops::Deref,
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};
use torg_core::Language;
use torg_store::{Dialogue, Store};

/// All contributions are counted at most so often.
const COUNTED_EVERY: Duration = Duration::from_secs(10);
/// While they are, which takes a while when there are many, this is new enough.
const COUNTED_AGO_MAX: Duration = Duration::from_secs(60);

/// How the server is reached.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address that people use, such as `https://dialog.example.se`; what is printed on posters.
    pub public_address: String,
    /// Tells the operator what went wrong. Nothing that a visitor sent is in it.
    pub tell: fn(&str),
}

impl Settings {
    /// The host and port in that address.
    pub fn public_host(&self) -> &str {
        self.public_address.split_once("://").map_or("", |(_, host)| host)
    }

    /// Whether browsers reach it through TLS, so that cookies can be kept from everyone else.
    pub fn is_secure(&self) -> bool {
        self.public_address.starts_with("https://")
    }
}

/// What is around a server, and may be missing.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// The proxy in front, which is believed when it says for whom it asks (`X-Forwarded-For`).
    pub proxy: Option<IpAddr>,
    /// Logos of municipalities, by slug: PNG.
    pub logos: BTreeMap<String, Vec<u8>>,
    /// Where reports are that only the staff sees: `torg compile --preview` writes them there.
    pub previews: Option<PathBuf>,
}

/// Shared by all requests.
#[derive(Clone)]
pub struct App(Arc<Shared>);

/// See [`App`].
pub struct Shared {
    /// What is held.
    pub store: Kept,
    /// How the server is reached.
    pub settings: Settings,
    /// Who hears when something changes.
    pub live: Live,
    /// What is known of where much comes from.
    pub guard: Guard,
    /// Logos of municipalities, by slug: PNG.
    pub logos: BTreeMap<String, Vec<u8>>,
    /// What is counted.
    pub metrics: Metrics,
    /// What was wrong a moment ago.
    pub health: Moment<Option<&'static str>>,
    counts: Moment<Result<Arc<BTreeMap<i64, u64>>, PageError>>,
    /// Where reports are that only the staff sees, if there can be any.
    pub previews: Option<PathBuf>,
    words: AllWords,
    dialogues: Dialogues,
    boards: Boards,
}

impl Deref for App {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl App {
    /// With nothing remembered, and nothing around.
    pub fn new(store: Store, settings: Settings) -> Self {
        Self::within(store, settings, Surroundings::default())
    }

    /// With what is around the server.
    pub fn within(store: Store, settings: Settings, around: Surroundings) -> Self {
        Self(Arc::new(Shared {
            store: Kept::new(store),
            settings,
            live: Live::default(),
            guard: Guard::new(around.proxy),
            logos: around.logos,
            previews: around.previews,
            metrics: Metrics::new(all().declared()),
            health: Moment::default(),
            counts: Moment::default(),
            words: AllWords::new(),
            dialogues: Dialogues::default(),
            boards: Boards::default(),
        }))
    }

    /// The name of a cookie of ours. With TLS the browser sees to it that only we can set it, for this host alone.
    pub fn cookie_name(&self, name: &str) -> String {
        if self.settings.is_secure() { format!("__Host-{name}") } else { name.to_owned() }
    }

    /// The words for this visitor; in the dialogue's language when they have not said which.
    pub fn words(&self, visitor: &Visitor, held: Option<&Held>) -> Arc<Words> {
        let own = held.map(|held| held.definition.language);
        let wanted = [visitor.language, own, Some(Language::new("sv"))];
        let found = wanted.into_iter().flatten().find_map(|language| self.words.of(language));
        found.unwrap_or_else(|| self.words.first())
    }

    /// The dialogue with these slugs, as it was no longer than a second ago.
    pub async fn held(&self, municipality: &str, slug: &str) -> Result<Arc<Held>, PageError> {
        self.dialogues.held(&self.store, municipality, slug).await
    }

    /// This dialogue, which was stored so just now, with its definition read.
    pub fn read(&self, dialogue: Dialogue) -> Result<Arc<Held>, PageError> {
        self.dialogues.read(dialogue)
    }

    /// How many contributions have come in, by the log of the dialogue; as it was some seconds ago.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn counts(&self) -> Result<Arc<BTreeMap<i64, u64>>, PageError> {
        let counted = async { Ok(Arc::new(self.store.contributions_counted().await?)) };
        self.counts.of_or_before(COUNTED_EVERY, COUNTED_AGO_MAX, counted).await
    }

    /// What is up in an activity.
    pub async fn board(&self, log: i64, activity: &str) -> Result<Arc<Board>, PageError> {
        self.boards.get(&self.store, (log, activity), None).await
    }

    /// The same, read after that moment.
    pub async fn board_since(
        &self,
        log: i64,
        activity: &str,
        moment: Instant,
    ) -> Result<Arc<Board>, PageError> {
        self.boards.get(&self.store, (log, activity), Some(moment)).await
    }

    /// Something in the activity was changed from here.
    pub fn changed(&self, log: i64, activity: &str, change: Change) {
        self.boards.change(log, activity, change);
    }

    /// Something in the dialogue was taken back or withheld from here.
    pub fn taken_back(&self, log: i64) {
        self.boards.change_all(log);
    }

    /// The report's preview holds what was taken back just now, so it goes. If it cannot, the operator hears where it is.
    pub async fn remove_preview(&self, dialogue: &Dialogue) {
        let Some(previews) = self.previews.clone() else { return };
        let (municipality, slug) = (dialogue.municipality.clone(), dialogue.slug.clone());
        let removing = move || previews::remove(&previews, &municipality, &slug);
        let why = match tokio::task::spawn_blocking(removing).await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => error.to_string(),
            Err(error) => error.to_string(),
        };
        let name = format!("{}/{}", dialogue.municipality, dialogue.slug);
        (self.settings.tell)(&format!(
            "the preview of {name} holds what someone took back, and cannot be removed ({why}): remove it by hand"
        ));
    }
}
