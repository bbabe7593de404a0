//! Numbered migrations, embedded, applied all or nothing in one transaction together with the version.
//! A released file is never edited; a newer file than this program knows is refused, never touched.

use rusqlite::Connection;

use crate::error::{Error, Result};

/// "Rndo": marks the file as Rondo's own.
pub const APPLICATION_ID: i64 = 0x526e_646f;

/// One line per version; the position in the list is the version.
const MIGRATIONS: &[&str] = &[
    // 1: parties, timeline, tasks, pipelines, purchases, the log.
    include_str!("../../migrations/0001_initial.sql"),
    // 2: contracts, cases, answers, referrals, milestones, rules; where each customer stands.
    include_str!("../../migrations/0002_lifecycle.sql"),
];

/// The newest schema.
pub const LATEST: i64 = MIGRATIONS.len() as i64;

/// Brings the file to the newest schema. `before_upgrade` runs before an existing file is changed: it makes the backup.
pub(super) fn migrate(
    conn: &mut Connection,
    before_upgrade: &mut dyn FnMut(&Connection) -> Result<()>,
) -> Result<()> {
    let version = check(conn)?;
    if version == LATEST {
        return Ok(());
    }
    if version > 0 {
        before_upgrade(conn)?;
    }
    upgrade_to(conn, version, LATEST)
}

/// The file's schema version; an error when it is newer than this program.
pub(super) fn check(conn: &Connection) -> Result<i64> {
    let found: i64 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > LATEST {
        return Err(Error::NewerSchema { found, known: LATEST });
    }
    Ok(found)
}

fn upgrade_to(conn: &mut Connection, from: i64, to: i64) -> Result<()> {
    let tx = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for (version, sql) in MIGRATIONS.iter().enumerate() {
        let version = version as i64 + 1;
        if version > from && version <= to {
            tx.execute_batch(sql)?;
        }
    }
    tx.pragma_update(None, "user_version", to)?;
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.commit()?;
    Ok(())
}
