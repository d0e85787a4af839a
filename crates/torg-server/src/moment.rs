//! What was found out a moment ago, so that many who ask at once ask only once.

use std::{
    sync::{Mutex as Lock, PoisonError},
    time::{Duration, Instant},
};
use tokio::sync::Mutex;

/// The last answer, and when it was given.
pub struct Moment<T> {
    last: Lock<Option<(Instant, T)>>,
    working: Mutex<()>,
}

impl<T> Default for Moment<T> {
    fn default() -> Self {
        Self { last: Lock::default(), working: Mutex::default() }
    }
}

impl<T: Clone> Moment<T> {
    /// What was answered no longer than `age` ago, or else what `work` answers now. Whoever comes meanwhile waits for it.
    pub async fn of(&self, age: Duration, work: impl Future<Output = T>) -> T {
        self.of_or_before(age, age, work).await
    }

    /// The same; but whoever comes meanwhile has what was answered no longer than `before` ago.
    pub async fn of_or_before(&self, age: Duration, before: Duration, work: impl Future<Output = T>) -> T {
        let work = async {
            let answer = work.await;
            *self.last.lock().unwrap_or_else(PoisonError::into_inner) =
                Some((Instant::now(), answer.clone()));
            answer
        };
        one_works(&self.working, || self.no_older_than(age), || self.no_older_than(before), work).await
    }

    fn no_older_than(&self, age: Duration) -> Option<T> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        last.as_ref().filter(|(since, _)| since.elapsed() < age).map(|(_, answer)| answer.clone())
    }
}

/// What is good, or else what `work` answers. One of those who come works; the others have what is good enough meanwhile, or wait until
/// something is good.
pub async fn one_works<T>(
    working: &Mutex<()>,
    good: impl Fn() -> Option<T>,
    good_enough: impl FnOnce() -> Option<T>,
    work: impl Future<Output = T>,
) -> T {
    if let Some(answer) = good() {
        return answer;
    }
    let _working = match (working.try_lock(), good_enough()) {
        (Ok(working), _) => working,
        (Err(_), Some(answer)) => return answer,
        (Err(_), None) => working.lock().await,
    };
    match good() {
        Some(answer) => answer,
        None => work.await,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::{join, task::yield_now};

    const LONG: Duration = Duration::from_secs(3600);

    async fn slowly(answer: u32) -> u32 {
        yield_now().await;
        answer
    }

    #[tokio::test]
    async fn many_who_ask_at_once_ask_once() {
        let moment = Moment::default();
        assert_eq!(join!(moment.of(LONG, slowly(1)), moment.of(LONG, slowly(2))), (1, 1));
        assert_eq!(moment.of(Duration::ZERO, slowly(3)).await, 3, "too old");
    }

    #[tokio::test]
    async fn nobody_waits_where_what_was_before_is_good_enough() {
        let moment = Moment::default();
        moment.of(LONG, slowly(1)).await;
        let again = |answer| moment.of_or_before(Duration::ZERO, LONG, slowly(answer));
        assert_eq!(join!(again(2), again(3)), (2, 1));
        assert_eq!(moment.of(LONG, slowly(4)).await, 2);
    }
}
