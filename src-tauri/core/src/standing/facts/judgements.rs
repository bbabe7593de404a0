//! What customers answered and what was judged of them: answers, referrals, milestones, phases set by hand.

use rondo_lifecycle::fact::{EndsOn, FactId, Override, What};
use rusqlite::{Connection, Row};
use uuid::Uuid;

use super::{Facts, date, date_if_any, each};
use crate::error::Result;
use crate::milestone::{LossReason, MilestoneKind};
use crate::standing::words;

const ANSWERS: &str = "SELECT p.seq, a.id, a.created_at, a.answered_on, a.nps
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN answer a ON a.party_id = p.id
     WHERE a.deleted_at IS NULL AND a.nps IS NOT NULL";

const REFERRALS: &str = "SELECT p.seq, r.id, r.created_at, r.referred_on
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN referral r ON r.party_id = p.id
     WHERE r.deleted_at IS NULL";

const MILESTONES: &str = "SELECT p.seq, m.id, m.created_at, m.kind, m.happened_on, m.until_on, m.reason
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN milestone m ON m.party_id = p.id
     WHERE m.deleted_at IS NULL";

const BY_HAND: &str = "SELECT p.seq, o.id, o.created_at, o.phase, o.reason, o.set_on, o.expires_on, o.set_by
     FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN phase_override o ON o.party_id = p.id
     WHERE o.deleted_at IS NULL";

pub(super) fn read(conn: &Connection, keys: &str, facts: &mut Facts) -> Result<()> {
    each(conn, ANSWERS, keys, facts, |row| Ok(Some((date(row, 3)?, What::Survey { nps: row.get(4)? }))))?;
    each(conn, REFERRALS, keys, facts, |row| Ok(Some((date(row, 3)?, What::Referral))))?;
    each(conn, MILESTONES, keys, facts, |row| Ok(Some((date(row, 4)?, milestone(row)?))))?;
    each(conn, BY_HAND, keys, facts, |row| {
        let Some(what) = by_hand(row)? else { return Ok(None) };
        Ok(Some((date(row, 5)?, what)))
    })
}

fn milestone(row: &Row<'_>) -> rusqlite::Result<What> {
    Ok(match row.get(3)? {
        MilestoneKind::OptIn => What::OptIn,
        MilestoneKind::Qualified => What::Qualified,
        MilestoneKind::Archived => What::Archived { until: date_if_any(row, 5)? },
        MilestoneKind::Lost => What::ExplicitLost { reason: row.get::<_, LossReason>(6)?.into() },
    })
}

/// A phase that this version does not know is no fact.
fn by_hand(row: &Row<'_>) -> rusqlite::Result<Option<What>> {
    let Some(phase) = words::phase(&row.get::<_, String>(3)?) else { return Ok(None) };
    let by = row.get::<_, Option<Uuid>>(7)?.unwrap_or_default();
    Ok(Some(What::Override(Override {
        phase,
        reason_code: 0,
        text: row.get(4)?,
        by: FactId(by.as_u128()),
        expires: date(row, 6)?,
        ends_on: EndsOn::default(),
    })))
}
