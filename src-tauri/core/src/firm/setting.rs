//! Settings: one JSON value per key, in the history like everything else.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Firm;
use crate::error::{Error, Result};
use crate::store::Tx;

const FIRM: &str = "firm";

/// A setting; none when it was never set.
pub fn get<T: DeserializeOwned>(conn: &Connection, key: &str) -> Result<Option<T>> {
    let value: Option<String> = conn
        .prepare_cached("SELECT value FROM setting WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(value.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Sets a setting; the same value again writes nothing.
pub fn set<T: Serialize>(tx: &Tx<'_>, key: &str, value: &T) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO setting (id, key, value) VALUES (?1, ?2, ?3)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value",
    )?
    .execute(params![tx.new_id(), key, serde_json::to_string(value)?])?;
    Ok(())
}

/// The firm's data.
pub fn firm(conn: &Connection) -> Result<Firm> {
    get(conn, FIRM)?.ok_or(Error::NotFound("firm"))
}

/// Stores the firm's data.
pub fn save_firm(tx: &Tx<'_>, firm: &Firm) -> Result<()> {
    let texts = [
        ("name", Some(&firm.name)),
        ("line", firm.line.as_ref()),
        ("street", firm.street.as_ref()),
        ("town", firm.town.as_ref()),
        ("phone", firm.phone.as_ref()),
        ("email", firm.email.as_ref()),
        ("register", firm.register.as_ref()),
        ("directors", firm.directors.as_ref()),
        ("taxNumber", firm.tax_number.as_ref()),
        ("bank", firm.bank.as_ref()),
    ];
    for (field, text) in texts {
        if text.is_some_and(|text| text.chars().count() > 200) {
            return Err(Error::invalid(field, "too-long"));
        }
    }
    if firm.name.trim().is_empty() {
        return Err(Error::invalid("name", "missing"));
    }
    if firm.country.len() != 2 || !firm.country.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Error::invalid("country", "unreadable"));
    }
    if firm.currency.len() != 3 || !firm.currency.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(Error::invalid("currency", "not-a-currency"));
    }
    set(tx, FIRM, firm)
}
