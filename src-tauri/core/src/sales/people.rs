//! The people of a deal in their roles.

use rusqlite::{Connection, named_params};

use super::DealPerson;
use crate::error::Result;
use crate::id::DealId;
use crate::rule;
use crate::store::Tx;

/// The people of a deal, in the order in which they were named.
pub(super) fn people(conn: &Connection, deal: DealId) -> Result<Vec<DealPerson>> {
    let mut query = conn.prepare_cached(
        "SELECT dp.party_id, p.name, dp.role, dp.buying_role FROM deal_party dp JOIN party p ON p.id = dp.party_id
         WHERE dp.deal_id = :deal ORDER BY dp.id",
    )?;
    let found = query.query_map(named_params! {":deal": deal}, |row| {
        Ok(DealPerson {
            party_id: row.get("party_id")?,
            name: row.get("name")?,
            role: row.get("role")?,
            buying_role: row.get("buying_role")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Makes these the people of a deal. Those who stay keep their place, also when they are in the trash by now.
pub(super) fn set_people(tx: &Tx<'_>, deal: DealId, wanted: &[DealPerson]) -> Result<()> {
    let before = people(tx, deal)?;
    for gone in before.iter().filter(|b| !wanted.iter().any(|w| w.party_id == b.party_id)) {
        tx.prepare_cached("DELETE FROM deal_party WHERE deal_id = :deal AND party_id = :party")?
            .execute(named_params! {":deal": deal, ":party": gone.party_id})?;
    }
    for person in wanted {
        if !before.iter().any(|b| b.party_id == person.party_id) {
            rule::party(tx, person.party_id)?;
        }
        tx.prepare_cached(
            "INSERT INTO deal_party (id, deal_id, party_id, role, buying_role)
             VALUES (:id, :deal, :party, :role, :buying_role)
             ON CONFLICT (deal_id, party_id) DO UPDATE SET role = excluded.role, buying_role = excluded.buying_role",
        )?
        .execute(named_params! {
            ":id": tx.new_id(),
            ":deal": deal,
            ":party": person.party_id,
            ":role": rule::line("role", person.role.as_deref())?,
            ":buying_role": person.buying_role,
        })?;
    }
    Ok(())
}
