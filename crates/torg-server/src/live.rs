//! Who looks at a wall hears when something has changed. Each log that someone follows is asked once a second how long it is, so that
//! what another process wrote is heard as well.

use crate::app::App;
use std::{
    collections::BTreeMap,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{sync::watch, time::sleep};

const ASKED_EVERY: Duration = Duration::from_secs(1);
/// More than this follow by loading the page again.
const FOLLOWERS_MAX: usize = 2_000;

/// How long a log was last, and when that was found out first.
#[derive(Clone, Copy)]
struct Size {
    entries: i64,
    heard: Instant,
}

/// Logs that are followed.
pub struct Live {
    sizes: Mutex<BTreeMap<i64, watch::Sender<Size>>>,
    followers: AtomicUsize,
    stopped: watch::Sender<bool>,
}

impl Default for Live {
    fn default() -> Self {
        let (sizes, followers) = (Mutex::default(), AtomicUsize::new(0));
        Self { sizes, followers, stopped: watch::Sender::new(false) }
    }
}

/// Someone who follows a log, until it is dropped.
pub struct Follower {
    app: App,
    size: watch::Receiver<Size>,
    stopped: watch::Receiver<bool>,
}

impl Follower {
    /// One more of the log; none when there are too many.
    pub fn new(app: &App, log: i64) -> Option<Self> {
        let live = &app.live;
        if live.followers.fetch_add(1, Ordering::Relaxed) >= FOLLOWERS_MAX {
            live.followers.fetch_sub(1, Ordering::Relaxed);
            return None;
        }
        let (size, stopped) = (size(app, log), live.stopped.subscribe());
        Some(Self { app: app.clone(), size, stopped })
    }

    /// Waits until the log has grown, and says when that was heard: the same for all who follow. `None` when the server stops.
    pub async fn grown(&mut self) -> Option<Instant> {
        tokio::select! {
            changed = self.size.changed() => changed.ok().map(|()| self.size.borrow_and_update().heard),
            _ = self.stopped.wait_for(|stopped| *stopped) => None,
        }
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.app.live.followers.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Live {
    /// Nobody is told anything any more: the server stops.
    pub fn stop(&self) {
        self.stopped.send_replace(true);
    }
}

fn size(app: &App, log: i64) -> watch::Receiver<Size> {
    let unknown = Size { entries: -1, heard: Instant::now() };
    let Ok(mut sizes) = app.live.sizes.lock() else { return watch::Sender::new(unknown).subscribe() };
    if let Some(sender) = sizes.get(&log) {
        return sender.subscribe();
    }
    let (sender, receiver) = watch::channel(unknown);
    sizes.insert(log, sender);
    tokio::spawn(ask(app.clone(), log));
    receiver
}

/// Asks for as long as someone follows.
async fn ask(app: App, log: i64) {
    while is_followed(&app, log) {
        if let Ok(size) = app.store.size(log).await {
            tell(&app, log, size);
        }
        sleep(ASKED_EVERY).await;
    }
}

fn tell(app: &App, log: i64, entries: i64) {
    let Ok(sizes) = app.live.sizes.lock() else { return };
    if let Some(sender) = sizes.get(&log) {
        sender.send_if_modified(|size| {
            let has_grown = size.entries != entries;
            if has_grown {
                *size = Size { entries, heard: Instant::now() };
            }
            has_grown
        });
    }
}

fn is_followed(app: &App, log: i64) -> bool {
    let Ok(mut sizes) = app.live.sizes.lock() else { return false };
    let followed = sizes.get(&log).is_some_and(|sender| sender.receiver_count() > 0);
    if !followed || *app.live.stopped.borrow() {
        sizes.remove(&log);
        return false;
    }
    true
}
