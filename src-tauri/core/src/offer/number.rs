//! The numbers of offers: `A-2026-K7Q-0012`.
//!
//! Two laptops that have not heard of each other must never give the same number, and there is no server to ask. So a
//! number holds the year, three signs of the laptop's own, and a running number that this laptop alone counts. The signs
//! come from the laptop's random id: of ten laptops, two share them once in seven hundred firms, and then the index over
//! numbers refuses the second one in the same file instead of giving it twice. A number once given is never given again,
//! also when the offer was undone or thrown away: the count stands outside of the history.

use chrono::{Datelike, NaiveDate};
use rusqlite::{OptionalExtension, named_params};

use crate::error::Result;
use crate::id::DeviceId;
use crate::store::Tx;

/// Digits and capitals that are not taken for each other.
const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// The next number of the year of this day on this laptop.
pub(super) fn next(tx: &Tx<'_>, day: NaiveDate) -> Result<String> {
    let series = format!("A-{:04}-{}-", day.year(), part(tx.device));
    let counted: Option<i64> = tx
        .prepare_cached("SELECT last FROM offer_count WHERE series = :series")?
        .query_row(named_params! {":series": series}, |row| row.get("last"))
        .optional()?;
    // A file that came out of an archive brings offers, and no count.
    let given: Option<i64> = tx
        .prepare_cached(
            "SELECT max(CAST(substr(number, :length + 1) AS INTEGER)) AS last FROM offer
             WHERE number >= :series AND number < :series || ':'",
        )?
        .query_row(named_params! {":series": series, ":length": series.chars().count() as i64}, |row| {
            row.get("last")
        })?;
    let next = counted.max(given).unwrap_or(0) + 1;
    tx.prepare_cached(
        "INSERT INTO offer_count (series, last) VALUES (:series, :next)
         ON CONFLICT (series) DO UPDATE SET last = excluded.last",
    )?
    .execute(named_params! {":series": series, ":next": next})?;
    Ok(format!("{series}{next:04}"))
}

/// The three signs of a laptop, from all bits of its id.
pub(super) fn part(device: DeviceId) -> String {
    let mixed = device.0.as_bytes().iter().fold(0u32, |mixed, byte| {
        mixed.wrapping_mul(16_777_619).wrapping_add(u32::from(*byte)).rotate_left(7)
    });
    [0, 5, 10].map(|shift| char::from(SIGNS[(mixed >> shift) as usize % SIGNS.len()])).iter().collect()
}
