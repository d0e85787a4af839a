//! How much may come from one place: so much at once, and so much a minute from then on. Measured by a clock that shows no time of day.

use std::time::{Duration, Instant};

const MINUTE_MS: u64 = 60_000;

/// How much at once, and how fast it grows again.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// At once.
    pub burst: u64,
    /// So many more every minute.
    pub per_minute: u64,
}

/// What is left of a limit. One costs as many parts as a minute has milliseconds, so that each millisecond brings whole parts.
pub struct Allowance {
    limit: Limit,
    parts: u64,
    at: Instant,
}

impl Allowance {
    /// All of it.
    pub fn whole(limit: Limit, now: Instant) -> Self {
        Self { limit, parts: limit.burst * MINUTE_MS, at: now }
    }

    /// Whether all of it is there again, so that it need not be remembered.
    pub fn is_whole(&self, now: Instant) -> bool {
        self.there(now) == self.limit.burst * MINUTE_MS
    }

    /// Takes one.
    ///
    /// # Errors
    /// When none is left: after which time there is one again.
    pub fn take(&mut self, now: Instant) -> Result<(), Duration> {
        (self.parts, self.at) = (self.there(now), now);
        match self.parts.checked_sub(MINUTE_MS) {
            Some(rest) => {
                self.parts = rest;
                Ok(())
            }
            None => Err(Duration::from_millis((MINUTE_MS - self.parts).div_ceil(self.limit.per_minute))),
        }
    }

    fn there(&self, now: Instant) -> u64 {
        let passed = now.saturating_duration_since(self.at).as_millis();
        let passed = u64::try_from(passed).unwrap_or(u64::MAX);
        self.parts
            .saturating_add(passed.saturating_mul(self.limit.per_minute))
            .min(self.limit.burst * MINUTE_MS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn so_much_at_once_and_then_so_much_a_minute() {
        let start = Instant::now();
        let after = |ms| start + Duration::from_millis(ms);
        let mut it = Allowance::whole(Limit { burst: 2, per_minute: 6 }, start);
        assert_eq!([it.take(start), it.take(start)], [Ok(()), Ok(())]);
        assert_eq!(it.take(start), Err(Duration::from_secs(10)));
        assert_eq!(it.take(after(4_000)), Err(Duration::from_secs(6)));
        assert_eq!(it.take(after(10_000)), Ok(()));
        assert!(!it.is_whole(after(20_000)) && it.is_whole(after(30_000)));
        assert_eq!([it.take(after(3_600_000)), it.take(after(3_600_000))], [Ok(()), Ok(())]);
        assert!(it.take(after(3_600_000)).is_err(), "an hour brings no more than the burst");
    }
}
