//! Whether contacting brought anybody back who would not have come anyway.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rondo_lifecycle::winback::{EffectRules, Followed, Verdict, effect as compare};
use rusqlite::{Connection, named_params};

use super::{EffectView, TryKind};
use crate::error::Result;
use crate::id::{PartyId, WinBackId};
use crate::standing::day;

/// Who was drawn last, and whom somebody contacted since and within the time. Whoever was contacted before the draw had
/// no part in it, so a further contact says nothing; nor does one of somebody who was left alone.
const FOLLOWED: &str = "WITH drawn AS (
         SELECT begun_on, created_at FROM win_back WHERE kind = 'left-alone' AND deleted_at IS NULL
         ORDER BY begun_on DESC LIMIT 1)
     SELECT w.id, w.party_id, w.kind, w.begun_on, b.bought_on FROM drawn d
     CROSS JOIN win_back w ON w.begun_on >= d.begun_on
     LEFT JOIN purchase b ON b.party_id = w.party_id AND b.bought_on >= w.begun_on AND b.amount > 0
         AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
     WHERE w.deleted_at IS NULL AND (w.kind = 'left-alone' AND w.begun_on = d.begun_on
         OR w.kind = 'contacted' AND w.created_at >= d.created_at AND w.begun_on <= date(d.begun_on, :days)
            AND NOT EXISTS (SELECT 1 FROM win_back o WHERE o.party_id = w.party_id AND o.deleted_at IS NULL
                AND (o.kind = 'left-alone' AND o.begun_on = d.begun_on
                     OR o.kind = 'contacted' AND o.begun_on >= date(d.begun_on, '-' || :days)
                        AND (o.begun_on < d.begun_on OR o.created_at < d.created_at))))";

/// Both groups of the last draw compared, from its day on; none while nobody was drawn.
pub(super) fn effect(conn: &Connection, today: NaiveDate, rules: &EffectRules) -> Result<Option<EffectView>> {
    let mut query = conn.prepare_cached(FOLLOWED)?;
    let mut rows = query.query(named_params! {":days": format!("{} days", rules.horizon_days.max(0))})?;
    let mut groups: BTreeMap<WinBackId, (TryKind, PartyId, Followed)> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let begun = day(row.get("begun_on")?);
        let (kind, party) = (row.get("kind")?, row.get("party_id")?);
        let entry = groups.entry(row.get("id")?);
        let (.., followed) =
            entry.or_insert_with(|| (kind, party, Followed { from: begun, orders: Vec::new() }));
        followed.orders.extend(row.get::<_, Option<NaiveDate>>("bought_on")?.map(day));
    }
    // Who was contacted several times counts once, from the first time on.
    let mut seen = std::collections::HashSet::new();
    let (mut contacted, mut left_alone) = (Vec::new(), Vec::new());
    let mut in_order: Vec<_> = groups.into_values().collect();
    in_order.sort_by_key(|(.., followed)| followed.from);
    for (kind, party, followed) in in_order {
        match kind {
            TryKind::LeftAlone => left_alone.push(followed),
            TryKind::Contacted if seen.insert(party) => contacted.push(followed),
            TryKind::Contacted => {}
        }
    }
    if left_alone.is_empty() {
        return Ok(None);
    }
    let found = compare(&contacted, &left_alone, day(today), rules);
    let verdict = match found.verdict {
        Verdict::NotProved => "notProved",
        Verdict::Works => "works",
        Verdict::Harms => "harms",
    };
    Ok(Some(EffectView {
        verdict: verdict.to_owned(),
        contacted: found.contacted.of,
        contacted_returned: found.contacted.hits,
        left_alone: found.left_alone.of,
        left_alone_returned: found.left_alone.hits,
        open: found.open,
    }))
}
