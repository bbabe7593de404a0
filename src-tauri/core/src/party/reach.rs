//! How the parties of a set are reached: one statement for the channels and one for the addresses of all of them, for what
//! is derived from many parties in one write.

use std::collections::HashMap;

use rusqlite::Connection;

use super::ChannelKind;
use crate::error::Result;

/// A channel as far as it is checked and compared.
pub(crate) struct Channel {
    pub(crate) kind: ChannelKind,
    /// As shown.
    pub(crate) value: String,
    /// As compared.
    pub(crate) normal: String,
}

/// An address as far as it is checked and compared.
pub(crate) struct Address {
    pub(crate) street: Option<String>,
    pub(crate) postcode: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) country: Option<String>,
}

/// The channels and addresses of one party, in their order.
#[derive(Default)]
pub(crate) struct Reach {
    pub(crate) channels: Vec<Channel>,
    pub(crate) addresses: Vec<Address>,
}

/// Reads them for the parties with these keys. Who has neither is not among the answers.
///
/// # Errors
/// Of the database.
pub(crate) fn reach(conn: &Connection, keys: &[i64]) -> Result<HashMap<i64, Reach>> {
    let keys = serde_json::to_string(keys)?;
    let mut found: HashMap<i64, Reach> = HashMap::new();
    let mut query = conn.prepare_cached(
        "SELECT p.seq, c.kind, c.value, c.normal
         FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN channel c ON c.party_id = p.id
         ORDER BY w.key, c.position",
    )?;
    let mut rows = query.query([&keys])?;
    while let Some(row) = rows.next()? {
        let channel = Channel { kind: row.get(1)?, value: row.get(2)?, normal: row.get(3)? };
        found.entry(row.get(0)?).or_default().channels.push(channel);
    }
    let mut query = conn.prepare_cached(
        "SELECT p.seq, a.street, a.postcode, a.city, a.country
         FROM json_each(?1) w CROSS JOIN party p ON p.seq = w.value CROSS JOIN address a ON a.party_id = p.id
         ORDER BY w.key, a.position",
    )?;
    let mut rows = query.query([&keys])?;
    while let Some(row) = rows.next()? {
        let address =
            Address { street: row.get(1)?, postcode: row.get(2)?, city: row.get(3)?, country: row.get(4)? };
        found.entry(row.get(0)?).or_default().addresses.push(address);
    }
    Ok(found)
}
