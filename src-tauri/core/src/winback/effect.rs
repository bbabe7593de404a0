//! Whether contacting brought anybody back who would not have come anyway.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rondo_lifecycle::winback::{EffectRules, Followed, Verdict, effect as compare};
use rusqlite::Connection;

use super::{EffectView, TryKind};
use crate::error::Result;
use crate::id::{PartyId, WinBackId};
use crate::standing::day;

const FOLLOWED: &str = "SELECT w.id, w.party_id, w.kind, w.begun_on, b.bought_on FROM win_back w
     LEFT JOIN purchase b ON b.party_id = w.party_id AND b.bought_on >= w.begun_on AND b.amount > 0
         AND b.deleted_at IS NULL AND b.cancelled_on IS NULL
     WHERE w.deleted_at IS NULL AND w.begun_on >= (SELECT min(a.begun_on) FROM win_back a
         WHERE a.kind = 'left-alone' AND a.deleted_at IS NULL)";

/// Both groups compared, from the day on which the first were left alone; none while nobody is.
pub(super) fn effect(conn: &Connection, today: NaiveDate, rules: &EffectRules) -> Result<Option<EffectView>> {
    let mut query = conn.prepare_cached(FOLLOWED)?;
    let mut rows = query.query([])?;
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
