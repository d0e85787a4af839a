//! What was found out a moment ago, so that many who ask at once ask only once.

use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// The last answer, and when it was given.
pub struct Moment<T>(Mutex<Option<(Instant, T)>>);

impl<T> Default for Moment<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T: Clone> Moment<T> {
    /// What was answered no longer than `age` ago, or else what `work` answers now. Whoever comes meanwhile waits for it.
    pub async fn of(&self, age: Duration, work: impl Future<Output = T>) -> T {
        let mut last = self.0.lock().await;
        if let Some((_, answer)) = last.as_ref().filter(|(since, _)| since.elapsed() < age) {
            return answer.clone();
        }
        let answer = work.await;
        *last = Some((Instant::now(), answer.clone()));
        answer
    }
}
