//! Why a customer left.

use rusqlite::params;

use crate::error::Result;
use crate::id::{PartyId, WinBackId};
use crate::milestone::LossReason;
use crate::rule;
use crate::store::Tx;

/// Says why a customer left, which moves nobody to another phase: the judgement that this customer is lost is corrected
/// where there is one since the last purchase, otherwise the reason is kept by itself. A reason said before is replaced.
pub fn say_why(tx: &Tx<'_>, party: PartyId, reason: LossReason) -> Result<()> {
    rule::party(tx, party)?;
    let judged = tx
        .prepare_cached(
            "UPDATE milestone SET reason = ?2 WHERE id = (SELECT id FROM milestone
                 WHERE party_id = ?1 AND kind = 'lost' AND deleted_at IS NULL
                   AND happened_on >= coalesce((SELECT max(bought_on) FROM purchase
                       WHERE party_id = ?1 AND deleted_at IS NULL AND cancelled_on IS NULL), '')
                 ORDER BY happened_on DESC, id DESC LIMIT 1)",
        )?
        .execute(params![party, reason])?;
    if judged > 0 {
        // The judgement says why; what was said beside it is settled.
        let sql = "UPDATE win_back SET deleted_at = ?2 WHERE party_id = ?1 AND kind = 'reason' AND deleted_at IS NULL";
        tx.prepare_cached(sql)?.execute(params![party, tx.now])?;
        return Ok(());
    }
    let today = tx.now.local_date();
    let replaced = tx
        .prepare_cached(
            "UPDATE win_back SET reason = ?2, begun_on = ?3
             WHERE party_id = ?1 AND kind = 'reason' AND deleted_at IS NULL",
        )?
        .execute(params![party, reason, today])?;
    if replaced == 0 {
        tx.prepare_cached(
            "INSERT INTO win_back (id, party_id, kind, reason, begun_on, created_at)
             VALUES (?1, ?2, 'reason', ?3, ?4, ?5)",
        )?
        .execute(params![WinBackId(tx.new_id()), party, reason, today, tx.now])?;
    }
    Ok(())
}
