//! New rules, from today on.

use rondo_lifecycle::rules::Rules;
use rusqlite::params;

use super::super::day::day;
use super::super::frame;
use super::super::learn::store_version;
use super::fields::with;
use super::record::RuleDraft;
use crate::error::{Error, Result};
use crate::store::Tx;

/// Writes a version that begins today and gives its number. Rules of today that somebody has set are replaced, so that a
/// day has one version. Whoever applies rules has everybody derived anew afterwards ([`super::super::catch_up`]).
///
/// # Errors
/// Names the value or the group that makes no sense, and refuses rules that change nothing.
pub fn apply_rules(tx: &Tx<'_>, draft: &RuleDraft) -> Result<u32> {
    let today = day(tx.now.local_date());
    let book = frame::book(tx)?;
    let present = *book.on(today);
    let changed = with(&present, &draft.values)?;
    if changed == present {
        return Err(Error::invalid("values", "unchanged"));
    }
    let stored: u32 = tx.query_row("SELECT count(*) FROM lifecycle_rules", [], |row| row.get(0))?;
    if stored == 0 {
        // The defaults were in force so far, and stay so for all that was before today.
        store_version(tx, &present, true)?;
    }
    if stored > 1 && present.valid_from == today {
        tx.execute(
            "UPDATE lifecycle_rules SET rules = ?2, is_learnt = 0, created_at = ?3 WHERE version = ?1",
            params![changed.version, serde_json::to_string(&changed)?, tx.now],
        )?;
        return Ok(changed.version);
    }
    let next = Rules { version: present.version + 1, valid_from: today, ..changed };
    store_version(tx, &next, false)?;
    Ok(next.version)
}
