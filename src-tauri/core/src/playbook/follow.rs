//! When it is looked at which playbooks start and end by themselves: in each write, for the customers it touched, and at
//! the start of the program and with each new day, for everybody.
//!
//! What a write leads to belongs to its set: Ctrl+Z after a purchase takes back the purchase and the tasks that it brought.
//! An undo or redo puts back rows as they were and starts nothing by itself. What time leads to is a set of its own that
//! Ctrl+Z passes over, because nobody at the keyboard did it; a run is ended at the customer, and that can be undone.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::due::{Whom, automatic, due, left};
use super::start::start_by_rule;
use super::stop::end;
use super::{Playbook, RunEnd, table};
use crate::error::Result;
use crate::id::PlaybookId;
use crate::standing;
use crate::store::{Changed, Derivation, Label, Op, Store, Tx};

/// Playbooks that start and end with the changes of phase that a write brings.
pub const DERIVATION: Derivation =
    Derivation { register: |_| Ok(()), refresh: |_, _| Ok(()), follow: Some(follow) };

fn follow(tx: &Tx<'_>, label: &Label) -> Result<()> {
    // An archive brings its runs with it.
    if label.op == Op::ArchiveImport.name() || !is_any(tx)? {
        return Ok(());
    }
    let mut query = tx.prepare_cached(standing::TOUCHED)?;
    let keys: Vec<i64> = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    if !keys.is_empty() {
        let keys = serde_json::to_string(&keys)?;
        let is_entered_by_hand = label.op == Op::PartyCreate.name();
        run(tx, &automatic(table::all(tx)?), Whom::These(&keys), is_entered_by_hand)?;
    }
    let switched_on = switched_on(tx)?;
    if switched_on.is_empty() {
        return Ok(());
    }
    let mut playbooks = automatic(table::all(tx)?);
    playbooks.retain(|playbook| playbook.id.is_some_and(|id| switched_on.contains(&id)));
    run(tx, &playbooks, Whom::Everybody, false).map(|_| ())
}

/// Whether anything can start or end at all. The index is named, because every other one on open tasks would be walked to
/// its end to find that none of them belongs to a run.
pub(super) const IS_ANY: &str =
    "SELECT EXISTS (SELECT 1 FROM playbook WHERE is_automatic AND is_active AND deleted_at IS NULL)
        OR EXISTS (SELECT 1 FROM task INDEXED BY task_open_by_run
                   WHERE run_id IS NOT NULL AND done_at IS NULL AND deleted_at IS NULL)";

/// Most firms and most writes have nothing to do with it, and pay for two looks into small tables only.
fn is_any(conn: &Connection) -> Result<bool> {
    Ok(conn.prepare_cached(IS_ANY)?.query_row([], |row| row.get(0))?)
}

/// The playbooks that this write has made, switched on or given another phase: they begin with those who are due now.
fn switched_on(conn: &Connection) -> Result<Vec<PlaybookId>> {
    let mut query = conn.prepare_cached(
        "SELECT DISTINCT row_id FROM change
         WHERE n > (SELECT coalesce(max(last_change), 0) FROM change_set) AND tbl = 'playbook'
           AND (field IS NULL OR field IN ('is_automatic', 'is_active', 'track', 'phase', 'deleted_at'))",
    )?;
    let ids = query.query_map([], |row| row.get("row_id"))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}

/// Ends what has come to its end and starts what is due; gives how many of both.
fn run(tx: &Tx<'_>, playbooks: &[Playbook], whom: Whom<'_>, is_entered_by_hand: bool) -> Result<i64> {
    let mut count = 0;
    for run in left(tx, whom)? {
        count += i64::from(end(tx, run, RunEnd::Left)?);
    }
    for playbook in playbooks {
        let Some(occasion) = &playbook.occasion else { continue };
        let found = due(tx, playbook.id, occasion, whom, is_entered_by_hand, tx.now.local_date())?;
        for (party, entered_on) in found {
            start_by_rule(tx, party, playbook, entered_on)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Starts and ends what time alone has brought about. Gives what changed, if anything did.
pub fn catch_up(store: &Store) -> Result<Option<Changed>> {
    let today = store.env().now().local_date();
    if !store.read(|conn| is_due(conn, today))? {
        return Ok(None);
    }
    let written = store.write_labelled(|tx| -> Result<_> {
        let count = run(tx, &automatic(table::all(tx)?), Whom::Everybody, false)?;
        Ok(((), Label::counted(Op::PlaybookTime, count)))
    })?;
    Ok(written.changed)
}

fn is_due(conn: &Connection, today: NaiveDate) -> Result<bool> {
    if !left(conn, Whom::Everybody)?.is_empty() {
        return Ok(true);
    }
    for playbook in automatic(table::all(conn)?) {
        let Some(occasion) = &playbook.occasion else { continue };
        if !due(conn, playbook.id, occasion, Whom::Everybody, false, today)?.is_empty() {
            return Ok(true);
        }
    }
    Ok(false)
}
