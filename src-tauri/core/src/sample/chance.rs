//! Chance that repeats itself: SplitMix64 (Steele, Lea, Flood 2014). Not for secrets.

use uuid::Uuid;

use crate::time::Timestamp;

/// A row of numbers that looks random and is the same for the same seed.
#[derive(Clone, Debug)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 to below `n`; 0 when `n` is 0.
    pub(super) fn below(&mut self, n: usize) -> usize {
        // The bias of a remainder is far below anything that shows in a sample.
        usize::try_from(self.next() >> 11).unwrap_or(usize::MAX) % n.max(1)
    }

    /// From `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(usize::try_from(high - low + 1).unwrap_or(1)) as i64
    }

    /// True in so many of a hundred cases.
    pub(super) fn per_cent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// From 0 to below `n`, the low ones far more often: a tenth of the customers has a third of the events.
    pub(super) fn skewed(&mut self, n: usize) -> usize {
        let unit = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        ((unit * unit * n as f64) as usize).min(n.saturating_sub(1))
    }

    /// One of several; they must not be empty.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// One of several texts; they must not be empty.
    pub(super) fn text(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    /// A length around `mean`, between half and one and a half of it.
    pub(super) fn around(&mut self, mean: i64) -> i64 {
        self.between(mean / 2, mean + mean / 2).max(1)
    }

    /// A UUIDv7 of that instant.
    pub(super) fn id(&mut self, at: Timestamp) -> Uuid {
        let mut random = [0u8; 10];
        random[..8].copy_from_slice(&self.next().to_be_bytes());
        random[8..].copy_from_slice(&self.next().to_be_bytes()[..2]);
        uuid::Builder::from_unix_timestamp_millis(at.0.max(0).unsigned_abs(), &random).into_uuid()
    }
}
