//! What was told, and what is to be told again later.

use rusqlite::params;

use crate::error::{Error, Result};
use crate::store::Store;
use crate::time::{DAY_MS, Timestamp};

/// So long what was told is remembered; nothing older can be due.
const REMEMBERED_MS: i64 = 800 * DAY_MS;
/// The longest name of a reminder.
const KEY_BYTES: usize = 200;
/// The longest snooze, in minutes: a week.
const SNOOZE: std::ops::RangeInclusive<u32> = 1..=10_080;

/// Remembers that these were told.
pub fn tell(store: &Store, keys: &[String]) -> Result<()> {
    keys.iter().try_for_each(|key| keep(store, key, None))
}

/// Tells something again in so many minutes, 1 to 10,080.
pub fn snooze(store: &Store, key: &str, minutes: u32) -> Result<()> {
    if !SNOOZE.contains(&minutes) {
        return Err(Error::invalid("minutes", "out-of-range"));
    }
    keep(store, key, Some(Timestamp(store.env().now().0 + i64::from(minutes) * 60_000)))
}

fn keep(store: &Store, key: &str, until: Option<Timestamp>) -> Result<()> {
    if key.is_empty() || key.len() > KEY_BYTES {
        return Err(Error::invalid("key", "too-long"));
    }
    let now = store.env().now();
    store.maintain(|conn| -> Result<()> {
        conn.prepare_cached(
            "INSERT INTO reminder_told (key, told_at, until_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (key) DO UPDATE SET told_at = excluded.told_at, until_at = excluded.until_at",
        )?
        .execute(params![key, now, until])?;
        conn.prepare_cached("DELETE FROM reminder_told WHERE told_at < ?1")?
            .execute([now.0 - REMEMBERED_MS])?;
        Ok(())
    })?
}
