//! What the domain may not take by itself: the time and fresh ids. Both are passed in, so that tests are exact.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use uuid::Uuid;

use crate::time::Timestamp;

/// The clock and the source of ids.
#[derive(Clone)]
pub struct Env {
    clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    ids: Arc<dyn Fn(Timestamp) -> Uuid + Send + Sync>,
}

impl Env {
    /// The computer's clock and random ids, for the running program.
    pub fn system() -> Self {
        #[allow(clippy::disallowed_methods, reason = "this is the one place where the clock is read")]
        let clock = || Timestamp(chrono::Utc::now().timestamp_millis());
        let ids = |now: Timestamp| {
            let mut random = [0u8; 10];
            getrandom::fill(&mut random).expect("the operating system gives random bytes");
            uuid::Builder::from_unix_timestamp_millis(now.0.unsigned_abs(), &random).into_uuid()
        };
        Self { clock: Arc::new(clock), ids: Arc::new(ids) }
    }

    /// A clock that stands at `now` and ids that count up from `seed`: the same run gives the same rows.
    pub fn fixed(now: Timestamp, seed: u64) -> (Self, FixedClock) {
        let clock = FixedClock(Arc::new(AtomicI64::new(now.0)));
        let counter = AtomicU64::new(seed << 32);
        let reader = clock.clone();
        let ids = move |now: Timestamp| {
            let count = counter.fetch_add(1, Ordering::Relaxed);
            let mut random = [0u8; 10];
            random[2..].copy_from_slice(&count.to_be_bytes());
            uuid::Builder::from_unix_timestamp_millis(now.0.unsigned_abs(), &random).into_uuid()
        };
        let env = Self { clock: Arc::new(move || reader.now()), ids: Arc::new(ids) };
        (env, clock)
    }

    /// The same with a clock that goes ahead by so many milliseconds, which may change while it runs; for tests that tell
    /// of several days.
    pub fn ahead(self, by: Arc<AtomicI64>) -> Self {
        let clock = self.clock;
        let ahead = move || Timestamp(clock().0 + by.load(Ordering::Relaxed));
        Self { clock: Arc::new(ahead), ids: self.ids }
    }

    /// The present instant.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// A fresh UUIDv7.
    pub fn new_id(&self) -> Uuid {
        (self.ids)(self.now())
    }
}

/// The hands of a fixed clock.
#[derive(Clone)]
pub struct FixedClock(Arc<AtomicI64>);

impl FixedClock {
    /// Where the clock stands.
    pub fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::Relaxed))
    }

    /// Sets the clock.
    pub fn set(&self, now: Timestamp) {
        self.0.store(now.0, Ordering::Relaxed);
    }

    /// Moves the clock on.
    pub fn advance_ms(&self, ms: i64) {
        self.0.fetch_add(ms, Ordering::Relaxed);
    }
}
