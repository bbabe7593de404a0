//! What is checked of stored parties, read for a whole set of them with one statement for each kind of record.

use std::collections::HashMap;

use rusqlite::{Connection, Row};

use super::{Doubt, Flaw};
use crate::error::Result;
use crate::id::PartyId;
use crate::party::{self, AddressDraft, ChannelDraft, PartyDraft, Reach};
use crate::time::Timestamp;

/// A living party with what the checks look at; the rest of its draft is empty.
pub(super) struct Stored {
    pub(super) seq: i64,
    pub(super) id: PartyId,
    pub(super) created_at: Timestamp,
    pub(super) draft: PartyDraft,
    /// What an import brought that has no field, by its name.
    pub(super) extra: Vec<(String, String)>,
    accepted: Vec<(Flaw, String)>,
}

impl Stored {
    /// Whether the user said that this is right as it is.
    pub(super) fn is_accepted(&self, doubt: &Doubt) -> bool {
        self.accepted.iter().any(|(flaw, value)| *flaw == doubt.flaw && *value == doubt.value)
    }
}

/// Reads the living ones among those with these keys, in their order.
pub(super) fn read(conn: &Connection, keys: &[i64]) -> Result<Vec<Stored>> {
    let mut reached = party::reach(conn, keys)?;
    let listed = serde_json::to_string(keys)?;
    let mut accepted = accepted(conn, &listed)?;
    let mut query = conn.prepare_cached(
        "SELECT p.seq, p.id, p.created_at, p.kind, p.salutation, p.prefix, p.given_name, p.birthday, p.vat_id,
            p.owner_id, p.extra
         FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value WHERE p.deleted_at IS NULL ORDER BY w.key",
    )?;
    let stored = query.query_map([&listed], |row| {
        let seq = row.get("seq")?;
        Ok(Stored {
            seq,
            id: row.get("id")?,
            created_at: row.get("created_at")?,
            draft: draft(row, reached.remove(&seq).unwrap_or_default())?,
            extra: party::extra(row)?,
            accepted: accepted.remove(&seq).unwrap_or_default(),
        })
    })?;
    Ok(stored.collect::<rusqlite::Result<_>>()?)
}

fn draft(row: &Row<'_>, reach: Reach) -> rusqlite::Result<PartyDraft> {
    let channels = reach.channels.into_iter().map(|channel| ChannelDraft {
        id: None,
        kind: channel.kind,
        label: None,
        value: channel.value,
        is_primary: false,
    });
    let addresses = reach.addresses.into_iter().map(|address| AddressDraft {
        street: address.street,
        postcode: address.postcode,
        city: address.city,
        country: address.country,
        ..AddressDraft::default()
    });
    Ok(PartyDraft {
        salutation: row.get("salutation")?,
        prefix: row.get("prefix")?,
        given_name: row.get("given_name")?,
        birthday: row.get("birthday")?,
        vat_id: row.get("vat_id")?,
        owner_id: row.get("owner_id")?,
        channels: channels.collect(),
        addresses: addresses.collect(),
        ..PartyDraft::empty(row.get("kind")?)
    })
}

fn accepted(conn: &Connection, keys: &str) -> Result<HashMap<i64, Vec<(Flaw, String)>>> {
    let mut found: HashMap<i64, Vec<(Flaw, String)>> = HashMap::new();
    let mut query = conn.prepare_cached(
        "SELECT p.seq, d.flaw, d.value FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value
         CROSS JOIN data_check d ON d.party_id = p.id WHERE d.flaw IS NOT NULL",
    )?;
    let mut rows = query.query([keys])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get("seq")?).or_default().push((row.get("flaw")?, row.get("value")?));
    }
    Ok(found)
}
