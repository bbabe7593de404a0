//! For whom a playbook starts by itself, and whose runs have come to their end.
//!
//! It starts for a customer who stands in its phase, or of whom the firm is warned, and came there within the last
//! [`FRESH_DAYS`] days, by the date of the change and not by when it was entered: older history, as an import brings it,
//! starts nothing. A phase set by hand counts as any other, and so does its end where it leads to another phase. Once in
//! so many days at most, and never while it runs. Who merely becomes known is in the first phase of each model at once; that counts as
//! coming there only in the write that entered them by hand, so that no import of contacts starts anything either.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, ToSql};

use super::save::check_occasion;
use super::{ALERT, Occasion, Playbook};
use crate::error::{Error, Result};
use crate::id::{PartyId, PlaybookId, RunId};
use crate::standing::words;

/// So many days back a change of phase still starts a playbook.
pub const FRESH_DAYS: u64 = 14;

/// Whom to look at.
#[derive(Clone, Copy)]
pub(super) enum Whom<'a> {
    Everybody,
    /// Those with the keys of a JSON list.
    These(&'a str),
}

/// The customers who entered the phase lately and have not had the playbook since.
/// A short list is walked customer by customer, with a look at each of the days; everybody by the changes of those days.
pub(super) fn due_sql(column: &str, whom: Whom<'_>) -> String {
    let from = match whom {
        Whom::Everybody => "standing_move m CROSS JOIN standing s ON s.seq = m.seq",
        Whom::These(_) => {
            "json_each(:keys) k CROSS JOIN standing s ON s.seq = k.value CROSS JOIN json_each(:days) d
             CROSS JOIN standing_move m ON m.track = :track AND m.moved_on = d.value AND m.seq = s.seq"
        }
    };
    format!(
        "SELECT p.id, max(m.moved_on) AS entered_on, s.seq FROM {from} JOIN party p ON p.seq = s.seq
         WHERE m.track = :track AND m.moved_on >= :since AND s.{column} = :phase AND m.to_phase = :phase
           AND (m.from_phase IS NOT NULL OR :newcomers) AND p.deleted_at IS NULL AND {NOT_HAD}
         GROUP BY s.seq"
    )
}

/// The customers of whom the firm is warned since lately and who have not had the playbook since.
pub(super) fn warned_sql(whom: Whom<'_>) -> String {
    let from = match whom {
        Whom::Everybody => "standing s INDEXED BY standing_by_alert",
        Whom::These(_) => "json_each(:keys) k CROSS JOIN standing s ON s.seq = k.value",
    };
    format!(
        "SELECT p.id, s.alert_since AS entered_on FROM {from} JOIN party p ON p.seq = s.seq
         WHERE s.alert_since >= :since AND p.deleted_at IS NULL AND {NOT_HAD}"
    )
}

/// Has not had the playbook since, and it does not run.
const NOT_HAD: &str = "NOT EXISTS (
             SELECT 1 FROM playbook_run r WHERE r.party_id = p.id AND r.playbook_id = :playbook
               AND (r.started_on >= :since OR (r.ended_on IS NULL AND EXISTS (
                 SELECT 1 FROM task t WHERE t.run_id = r.id AND t.deleted_at IS NULL AND t.done_at IS NULL))))";

/// For whom a playbook would start now, with the day on which they entered the phase or the warning was raised.
pub(super) fn due(
    conn: &Connection,
    id: Option<PlaybookId>,
    occasion: &Occasion,
    whom: Whom<'_>,
    is_entered_by_hand: bool,
    today: NaiveDate,
) -> Result<Vec<(PartyId, NaiveDate)>> {
    let since = today - Days::new(FRESH_DAYS);
    if occasion.is_warning() {
        return warned(conn, id, whom, since);
    }
    let Occasion { track, phase } = occasion;
    let column = words::column(track).ok_or(Error::invalid("track", "unknown"))?;
    let stages = words::stages();
    let is_first = stages.iter().any(|(of, phases)| of == track && phases.first() == Some(phase));
    let newcomers = !is_first || is_entered_by_hand;
    let mut query = conn.prepare_cached(&due_sql(column, whom))?;
    let mut params: Vec<(&str, &dyn ToSql)> = vec![
        (":track", track),
        (":phase", phase),
        (":since", &since),
        (":newcomers", &newcomers),
        (":playbook", &id),
    ];
    let days: Vec<NaiveDate> = since.iter_days().take(FRESH_DAYS as usize + 1).collect();
    let days = serde_json::to_string(&days)?;
    if let Whom::These(keys) = &whom {
        params.extend([(":keys", keys as &dyn ToSql), (":days", &days)]);
    }
    let found = query.query_map(params.as_slice(), |row| Ok((row.get("id")?, row.get("entered_on")?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn warned(
    conn: &Connection,
    id: Option<PlaybookId>,
    whom: Whom<'_>,
    since: NaiveDate,
) -> Result<Vec<(PartyId, NaiveDate)>> {
    let mut query = conn.prepare_cached(&warned_sql(whom))?;
    let mut params: Vec<(&str, &dyn ToSql)> = vec![(":since", &since), (":playbook", &id)];
    if let Whom::These(keys) = &whom {
        params.push((":keys", keys));
    }
    let found = query.query_map(params.as_slice(), |row| Ok((row.get("id")?, row.get("entered_on")?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// For how many customers a playbook for this phase would start at once, were it switched on now.
pub fn would_start(
    conn: &Connection,
    id: Option<PlaybookId>,
    occasion: &Occasion,
    today: NaiveDate,
) -> Result<u32> {
    check_occasion(occasion)?;
    Ok(due(conn, id, occasion, Whom::Everybody, false, today)?.len() as u32)
}

/// The playbooks that start by themselves.
pub(super) fn automatic(playbooks: Vec<Playbook>) -> Vec<Playbook> {
    playbooks.into_iter().filter(|playbook| playbook.active && playbook.automatic).collect()
}

/// The runs that end because their customer is not in the phase any more.
pub(super) fn left_sql(whom: Whom<'_>) -> String {
    let from = match whom {
        Whom::Everybody => {
            "task t INDEXED BY task_open_by_run CROSS JOIN playbook_run r ON r.id = t.run_id
             JOIN party p ON p.id = r.party_id"
        }
        Whom::These(_) => {
            "json_each(:keys) k CROSS JOIN party p ON p.seq = k.value CROSS JOIN playbook_run r ON r.party_id = p.id
             CROSS JOIN task t ON t.run_id = r.id"
        }
    };
    format!(
        "SELECT DISTINCT r.id FROM {from} JOIN playbook b ON b.id = r.playbook_id LEFT JOIN standing s ON s.seq = p.seq
         WHERE t.run_id IS NOT NULL AND t.done_at IS NULL AND t.deleted_at IS NULL
           AND r.ended_on IS NULL AND r.phase IS NOT NULL AND b.ends_with_phase AND p.deleted_at IS NULL
           AND r.phase IS NOT CASE r.track WHEN 'six' THEN s.six WHEN 'four' THEN s.four WHEN 'five' THEN s.five
               WHEN 'buyer' THEN s.buyer WHEN 'segment' THEN s.segment WHEN 'activity' THEN s.activity
               WHEN '{ALERT}' THEN iif(s.alert_since IS NULL, NULL, '{ALERT}') END"
    )
}

/// The runs that come to their end.
pub(super) fn left(conn: &Connection, whom: Whom<'_>) -> Result<Vec<RunId>> {
    let mut query = conn.prepare_cached(&left_sql(whom))?;
    let read = |row: &rusqlite::Row<'_>| row.get("id");
    let found = match whom {
        Whom::Everybody => query.query_map([], read)?.collect::<rusqlite::Result<_>>()?,
        Whom::These(keys) => query.query_map(&[(":keys", keys)], read)?.collect::<rusqlite::Result<_>>()?,
    };
    Ok(found)
}
