//! Every place in the file that points at a party, read from the schema itself, so that no table can be forgotten when
//! two parties become one.

use rusqlite::{Connection, named_params, params};

use super::Moving;
use crate::error::Result;
use crate::id::PartyId;
use crate::store::Tx;

/// A column that holds the id of a party.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    pub(super) table: String,
    pub(super) column: String,
    pub(super) is_nullable: bool,
}

/// All columns that point at parties by id; derived rows point by another key and follow by themselves.
pub(super) fn references(conn: &Connection) -> Result<Vec<Reference>> {
    let mut query = conn.prepare(
        r#"SELECT t.name AS tbl, f."from" AS col, (SELECT c."notnull" FROM pragma_table_info(t.name) c
             WHERE c.name = f."from") AS is_fixed
           FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
           WHERE t.schema = 'main' AND t.type = 'table' AND f."table" = 'party' AND f."to" = 'id'
           ORDER BY t.name, f."from""#,
    )?;
    let found = query.query_map([], |row| {
        let is_fixed: bool = row.get("is_fixed")?;
        Ok(Reference { table: row.get("tbl")?, column: row.get("col")?, is_nullable: !is_fixed })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Gives everything that points at `lose` to `keep`.
pub(super) fn move_all(tx: &Tx<'_>, keep: PartyId, lose: PartyId) -> Result<()> {
    let all = references(tx)?;
    for reference in &all {
        let Reference { table, column, .. } = reference;
        for others in unique_beside(tx, reference)? {
            give_way(tx, reference, &others, keep, lose)?;
        }
        tx.prepare_cached(&format!("UPDATE \"{table}\" SET \"{column}\" = ?1 WHERE \"{column}\" = ?2"))?
            .execute([keep, lose])?;
    }
    for (at, one) in all.iter().enumerate() {
        for other in all[at + 1..].iter().filter(|other| other.table == one.table) {
            leave_no_self(tx, one, other, keep)?;
        }
    }
    Ok(())
}

/// A row of `lose` goes where `keep` has the same already and there can be only one.
fn give_way(
    tx: &Tx<'_>,
    reference: &Reference,
    others: &[String],
    keep: PartyId,
    lose: PartyId,
) -> Result<()> {
    let Reference { table, column, .. } = reference;
    let same: String = others.iter().map(|other| format!(" AND w.\"{other}\" IS t.\"{other}\"")).collect();
    let sql = format!(
        "DELETE FROM \"{table}\" AS t WHERE t.\"{column}\" = :lose
         AND EXISTS (SELECT 1 FROM \"{table}\" w WHERE w.\"{column}\" = :keep{same})"
    );
    tx.prepare_cached(&sql)?.execute(named_params! {":keep": keep, ":lose": lose})?;
    Ok(())
}

/// A row that pointed from one of the two to the other would point at itself: it points at nobody, or goes.
fn leave_no_self(tx: &Tx<'_>, one: &Reference, other: &Reference, keep: PartyId) -> Result<()> {
    let table = &one.table;
    let is_self = format!("\"{}\" = ?1 AND \"{}\" = ?1", one.column, other.column);
    let emptied = [other, one].into_iter().find(|reference| reference.is_nullable);
    let sql = match emptied {
        Some(reference) => format!("UPDATE \"{table}\" SET \"{}\" = NULL WHERE {is_self}", reference.column),
        None => format!("DELETE FROM \"{table}\" WHERE {is_self}"),
    };
    tx.prepare_cached(&sql)?.execute([keep])?;
    Ok(())
}

/// For each unique index over the column, the other columns that it is unique with.
fn unique_beside(conn: &Connection, reference: &Reference) -> Result<Vec<Vec<String>>> {
    let mut query = conn.prepare_cached(
        r#"SELECT i.name FROM pragma_index_list(?1) i WHERE i."unique" AND i.origin <> 'pk' AND NOT i.partial
           AND EXISTS (SELECT 1 FROM pragma_index_info(i.name) c WHERE c.name = ?2)"#,
    )?;
    let names: Vec<String> = query
        .query_map(params![reference.table, reference.column], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut columns = conn.prepare_cached("SELECT name FROM pragma_index_info(?1) WHERE name <> ?2")?;
    names
        .iter()
        .map(|name| {
            let columns = columns.query_map(params![name, reference.column], |row| row.get(0))?;
            Ok(columns.collect::<rusqlite::Result<_>>()?)
        })
        .collect()
}

/// Tables whose rows are shown as fields, or that only accompany others.
const NOT_COUNTED: &[&str] = &[
    "party",
    "party_photo",
    "party_tag",
    "channel",
    "address",
    "deal_stage",
    "custom_value",
    "duplicate_verdict",
    "set_aside",
    "data_check",
    "foreign_id",
];

/// How many living records both have, table by table.
pub(super) fn moving(conn: &Connection, keep: PartyId, lose: PartyId) -> Result<Vec<Moving>> {
    let mut found: Vec<Moving> = Vec::new();
    for Reference { table, column, .. } in references(conn)? {
        if NOT_COUNTED.contains(&table.as_str()) {
            continue;
        }
        let has_trash: bool = conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM pragma_table_info(?1) WHERE name = 'deleted_at')")?
            .query_row([&table], |row| row.get(0))?;
        let living = if has_trash { " AND deleted_at IS NULL" } else { "" };
        let sql = format!("SELECT count(*) FROM \"{table}\" WHERE \"{column}\" = ?1{living}");
        let count = |id: PartyId| -> Result<u32> {
            Ok(conn.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
        };
        let (kept, lost) = (count(keep)?, count(lose)?);
        match found.last_mut() {
            Some(last) if last.table == table => {
                last.kept += kept;
                last.lost += lost;
            }
            _ => found.push(Moving { table, kept, lost }),
        }
    }
    found.retain(|moving| moving.kept + moving.lost > 0);
    Ok(found)
}
