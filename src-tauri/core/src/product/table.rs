//! The rows of products and how they are read.

use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{Price, ProductView};
use crate::error::{Error, Result};
use crate::id::ProductId;
use crate::money::Money;

/// The product of a row, without its prices.
pub(super) fn product_row(row: &Row<'_>) -> rusqlite::Result<ProductView> {
    Ok(ProductView {
        id: row.get("id")?,
        number: row.get("number")?,
        name: row.get("name")?,
        description: row.get("description")?,
        unit: row.get("unit")?,
        category: row.get("category")?,
        tax: row.get("tax")?,
        active: row.get("is_active")?,
        prices: Vec::new(),
    })
}

/// The prices of a product by currency, the earliest first.
pub(super) fn prices(conn: &Connection, id: ProductId) -> Result<Vec<Price>> {
    let mut query = conn.prepare_cached(
        "SELECT id, amount, currency, from_on, to_on FROM product_price WHERE product_id = :id
         ORDER BY currency, from_on",
    )?;
    let found = query.query_map(named_params! {":id": id}, |row| {
        Ok(Price {
            id: row.get("id")?,
            money: Money { amount: row.get("amount")?, currency: row.get("currency")? },
            from_on: row.get("from_on")?,
            to_on: row.get("to_on")?,
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// One product; not found when it is in the trash.
pub fn get(conn: &Connection, id: ProductId) -> Result<ProductView> {
    let product = conn
        .prepare_cached("SELECT * FROM product WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, product_row)
        .optional()?
        .ok_or(Error::NotFound("product"))?;
    Ok(ProductView { prices: prices(conn, id)?, ..product })
}

/// The product that has a number, unless it is in the trash.
pub(super) fn by_number(conn: &Connection, number: &str) -> Result<Option<ProductId>> {
    let found = conn
        .prepare_cached("SELECT id FROM product WHERE number = :number AND deleted_at IS NULL")?
        .query_row(named_params! {":number": number}, |row| row.get("id"))
        .optional()?;
    Ok(found)
}

/// Whether another product has this number.
pub(super) fn is_taken(conn: &Connection, id: Option<ProductId>, number: &str) -> Result<bool> {
    Ok(by_number(conn, number)?.is_some_and(|other| Some(other) != id))
}
