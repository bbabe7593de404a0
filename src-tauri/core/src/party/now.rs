//! What lists sort by without reading the timeline: last contact, next step, town. Derived in every write for the
//! parties that it touched.

use rusqlite::Connection;

use crate::error::Result;
use crate::store::Derivation;
use crate::time::Timestamp;

/// The standing of a party in lists, as a derivation of the store.
pub const DERIVATION: Derivation = Derivation { register: |_| Ok(()), refresh, follow: None };

fn refresh(conn: &Connection, _now: Timestamp) -> Result<()> {
    conn.prepare_cached(include_str!("now.sql"))?.execute([])?;
    Ok(())
}
