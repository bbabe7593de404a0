//! Writing a product and its prices down, and putting it into the trash.

use rusqlite::named_params;

use super::table::is_taken;
use super::{Price, ProductDraft};
use crate::error::{Error, Result};
use crate::id::{PriceId, ProductId};
use crate::rule;
use crate::search::{fold, order_key};
use crate::store::Tx;

/// The most prices of one product.
const MOST_PRICES: usize = 200;

/// The highest tax rate and the whole, in basis points.
pub(crate) const WHOLE_TAX: u32 = 10_000;

/// Writes a product down, or replaces what it says together with its prices.
///
/// # Errors
/// A number that another product has, a rate over 100 %, two prices of one currency for one day.
pub fn save(tx: &Tx<'_>, draft: &ProductDraft) -> Result<ProductId> {
    let fields = Fields::check(tx, draft)?;
    let id = draft.id.unwrap_or_else(|| ProductId(tx.new_id()));
    let sql = if draft.id.is_some() {
        "UPDATE product SET number = :number, name = :name, sort_name = :sort_name, folded = :folded,
                description = :description, unit = :unit, category = :category, tax = :tax, is_active = :active
         WHERE id = :id AND deleted_at IS NULL AND :now IS NOT NULL"
    } else {
        "INSERT INTO product (id, number, name, sort_name, folded, description, unit, category, tax, is_active, created_at)
         VALUES (:id, :number, :name, :sort_name, :folded, :description, :unit, :category, :tax, :active, :now)"
    };
    let found = tx.prepare_cached(sql)?.execute(named_params! {
        ":id": id,
        ":number": fields.number,
        ":name": fields.name,
        ":sort_name": order_key(fields.name),
        ":folded": fields.folded(),
        ":description": fields.description,
        ":unit": fields.unit,
        ":category": fields.category,
        ":tax": draft.tax,
        ":active": draft.active,
        ":now": tx.now,
    })?;
    if found == 0 {
        return Err(Error::NotFound("product"));
    }
    save_prices(tx, id, &draft.prices)?;
    Ok(id)
}

/// Puts a product into the trash. Offers keep what it was.
pub fn delete(tx: &Tx<'_>, id: ProductId) -> Result<()> {
    tx.trash("product", &id, "product")
}

/// Keeps those that are named, changes them where they differ, adds the new ones and takes the rest away.
fn save_prices(tx: &Tx<'_>, id: ProductId, prices: &[Price]) -> Result<()> {
    let kept: Vec<String> =
        prices.iter().filter_map(|price| Some(format!("\"{}\"", price.id?.0.simple()))).collect();
    tx.prepare_cached(
        "DELETE FROM product_price
         WHERE product_id = :id AND id NOT IN (SELECT unhex(value) FROM json_each(:kept))",
    )?
    .execute(named_params! {":id": id, ":kept": format!("[{}]", kept.join(","))})?;
    for price in prices {
        let sql = if price.id.is_some() {
            "UPDATE product_price SET amount = :amount, currency = :currency, from_on = :from_on, to_on = :to_on
             WHERE id = :id AND product_id = :product"
        } else {
            "INSERT INTO product_price (id, product_id, amount, currency, from_on, to_on)
             VALUES (:id, :product, :amount, :currency, :from_on, :to_on)"
        };
        let found = tx.prepare_cached(sql)?.execute(named_params! {
            ":id": price.id.unwrap_or_else(|| PriceId(tx.new_id())),
            ":product": id,
            ":amount": price.money.amount,
            ":currency": price.money.currency,
            ":from_on": price.from_on,
            ":to_on": price.to_on,
        })?;
        if found == 0 {
            return Err(Error::NotFound("price"));
        }
    }
    Ok(())
}

/// The fields of a draft that had to be checked.
struct Fields<'a> {
    number: Option<&'a str>,
    name: &'a str,
    description: Option<&'a str>,
    unit: &'a str,
    category: Option<&'a str>,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, draft: &'a ProductDraft) -> Result<Self> {
        let fields = Self {
            number: rule::line("number", draft.number.as_deref())?,
            name: rule::title("name", &draft.name)?,
            description: rule::text("description", draft.description.as_deref())?,
            unit: rule::title("unit", &draft.unit)?,
            category: rule::line("category", draft.category.as_deref())?,
        };
        if draft.tax > WHOLE_TAX {
            return Err(Error::invalid("tax", "over-whole"));
        }
        check_prices(&draft.prices)?;
        match fields.number {
            Some(number) if is_taken(tx, draft.id, number)? => {
                Err(Error::invalid("number", "product-number-taken"))
            }
            _ => Ok(fields),
        }
    }

    fn folded(&self) -> String {
        let parts = [Some(self.name), self.number, self.category, self.description];
        fold(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }
}

fn check_prices(prices: &[Price]) -> Result<()> {
    if prices.len() > MOST_PRICES {
        return Err(Error::invalid("prices", "too-many"));
    }
    for (place, price) in prices.iter().enumerate() {
        rule::money("price", &price.money)?;
        if price.money.amount < 0 {
            return Err(Error::invalid("price", "below-zero"));
        }
        price.from_on.map(|day| rule::day("fromOn", day)).transpose()?;
        price.to_on.map(|day| rule::day("toOn", day)).transpose()?;
        if price.from_on.zip(price.to_on).is_some_and(|(from, to)| to < from) {
            return Err(Error::invalid("toOn", "before-start"));
        }
        if prices[..place].iter().any(|other| other.overlaps(price)) {
            return Err(Error::invalid("prices", "overlap"));
        }
    }
    Ok(())
}
