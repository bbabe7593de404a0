//! What stands in the way of winning somebody back.

use chrono::NaiveDate;

use super::open_since;

/// That nothing stands in the way of winning somebody back, asked of the party `p`: not put away, no complaint open, and
/// not left alone for comparison, which ends with its time.
pub(crate) fn no_obstacle(today: NaiveDate) -> String {
    format!(
        "EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq AND s.six <> 'outside')
         AND NOT EXISTS (SELECT 1 FROM case_file f WHERE f.party_id = p.id AND f.kind = 'complaint'
                         AND f.closed_on IS NULL AND f.deleted_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM win_back w WHERE w.party_id = p.id AND w.kind = 'left-alone'
                         AND w.begun_on >= '{}' AND w.deleted_at IS NULL)",
        open_since(today)
    )
}
