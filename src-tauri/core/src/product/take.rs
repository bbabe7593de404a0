//! Products out of a price list. Its columns are known by their names; a product that is there already, by its number or
//! else by its name, gets what the list says, and what the list does not say stays.

use rusqlite::{OptionalExtension, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::table::by_number;
use super::{Price, ProductDraft, ProductView, get, save};
use crate::error::{Error, Result};
use crate::exchange::Problem;
use crate::exchange::csv::Row;
use crate::exchange::number::{DecimalSign, in_minor_units};
use crate::id::ProductId;
use crate::money::Money;
use crate::search::{fold, order_key};
use crate::store::Tx;
use crate::text::format::minor_digits;

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;
/// Refused rows that are kept to be looked at.
const KEPT: usize = 200;

/// What a column of a price list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Number,
    Name,
    Description,
    Unit,
    Category,
    Tax,
    Price,
    Currency,
}

/// The names of columns.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Number,
        &[
            "artikelnummer",
            "artikelnr",
            "art nr",
            "artnr",
            "nummer",
            "nr",
            "sku",
            "article number",
            "item number",
            "number",
            "artikelcode",
        ],
    ),
    (
        Column::Name,
        &[
            "name",
            "bezeichnung",
            "artikelbezeichnung",
            "produkt",
            "produktname",
            "artikel",
            "leistung",
            "product",
            "item",
            "naam",
            "productnaam",
        ],
    ),
    (Column::Description, &["beschreibung", "text", "description", "omschrijving", "langtext"]),
    (Column::Unit, &["einheit", "mengeneinheit", "me", "unit", "eenheid"]),
    (Column::Category, &["kategorie", "warengruppe", "gruppe", "category", "group", "categorie", "groep"]),
    (Column::Tax, &["steuersatz", "steuer", "mwst", "ust", "tax", "tax rate", "vat", "btw"]),
    (
        Column::Price,
        &[
            "preis",
            "preis netto",
            "nettopreis",
            "vk",
            "vk netto",
            "einzelpreis",
            "price",
            "net price",
            "prijs",
            "nettoprijs",
        ],
    ),
    (Column::Currency, &["währung", "currency", "valuta"]),
];

/// What rows are that do not say so themselves.
#[derive(Clone, Debug)]
pub struct TakeDefaults {
    /// ISO 4217.
    pub currency: String,
    /// Basis points.
    pub tax: u32,
    /// What is counted.
    pub unit: String,
    /// The sign in amounts.
    pub decimal: Option<DecimalSign>,
}

/// A row that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductFault {
    /// Its line in the file, from 1.
    #[ts(type = "number")]
    pub line: u64,
    /// The field.
    pub field: String,
    /// What is wrong with it: a word that the window translates.
    pub reason: String,
}

/// What came of a price list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TakenProducts {
    /// Rows read.
    pub total: u32,
    /// New products.
    pub added: u32,
    /// Products that were there and are changed.
    pub changed: u32,
    /// Products that were there as they are in the file.
    pub same: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// The first of them.
    pub faults: Vec<ProductFault>,
}

/// Takes the rows of a list in. `progress` hears the number of rows; when it answers no, the work is cancelled.
///
/// # Errors
/// A list without a column that names its products.
pub fn take(
    tx: &Tx<'_>,
    header: &[String],
    rows: impl Iterator<Item = std::result::Result<Row, Problem>>,
    defaults: &TakeDefaults,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<TakenProducts> {
    let columns: Vec<Option<Column>> = header.iter().map(|name| column(name)).collect();
    if !columns.contains(&Some(Column::Name)) {
        return Err(Error::invalid("columns", "product-no-name"));
    }
    let mut taken = TakenProducts::default();
    for row in rows {
        if taken.total.is_multiple_of(STEP) && !progress(taken.total) {
            return Err(Error::Cancelled);
        }
        let (line, done) = match row {
            Ok(row) if row.cells.iter().all(|cell| cell.trim().is_empty()) => continue,
            Ok(row) => (row.line, one(tx, &columns, &row, defaults)),
            Err(problem) => (problem.line, Err(Error::invalid("row", "product-row-broken"))),
        };
        taken.total += 1;
        match done {
            Ok(Fate::Added) => taken.added += 1,
            Ok(Fate::Changed) => taken.changed += 1,
            Ok(Fate::Same) => taken.same += 1,
            Err(Error::Invalid { field, reason }) => {
                taken.refused += 1;
                if taken.faults.len() < KEPT {
                    taken.faults.push(ProductFault {
                        line,
                        field: field.to_owned(),
                        reason: reason.to_owned(),
                    });
                }
            }
            Err(other) => return Err(other),
        }
    }
    Ok(taken)
}

fn column(name: &str) -> Option<Column> {
    let folded = fold(name);
    NAMES.iter().find(|(_, names)| names.iter().any(|name| fold(name) == folded)).map(|(column, _)| *column)
}

enum Fate {
    Added,
    Changed,
    Same,
}

fn one(tx: &Tx<'_>, columns: &[Option<Column>], row: &Row, defaults: &TakeDefaults) -> Result<Fate> {
    let cell = |wanted: Column| {
        let place = columns.iter().position(|column| *column == Some(wanted))?;
        row.cells.get(place).map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).map(str::to_owned)
    };
    let name = cell(Column::Name).ok_or(Error::invalid("name", "missing"))?;
    let number = cell(Column::Number);
    let known = known(tx, number.as_deref(), &name)?.map(|id| get(tx, id)).transpose()?;
    let before = known.as_ref().map(draft_of);
    let mut draft = before.clone().unwrap_or(ProductDraft {
        id: None,
        number: None,
        name: String::new(),
        description: None,
        unit: defaults.unit.clone(),
        category: None,
        tax: defaults.tax,
        active: true,
        prices: Vec::new(),
    });
    draft.name = name;
    draft.number = number.or(draft.number);
    draft.description = cell(Column::Description).or(draft.description);
    draft.unit = cell(Column::Unit).unwrap_or(draft.unit);
    draft.category = cell(Column::Category).or(draft.category);
    if let Some(text) = cell(Column::Tax) {
        let text = text.trim_end_matches('%').trim();
        let tax = in_minor_units(text, defaults.decimal, 2).and_then(|tax| u32::try_from(tax).ok());
        draft.tax = tax.ok_or(Error::invalid("tax", "not-a-number"))?;
    }
    if let Some(text) = cell(Column::Price) {
        let currency = cell(Column::Currency).unwrap_or_else(|| defaults.currency.clone()).to_uppercase();
        let amount = in_minor_units(&text, defaults.decimal, minor_digits(&currency));
        set_price(tx, &mut draft, amount.ok_or(Error::invalid("price", "not-an-amount"))?, currency);
    }
    if before.as_ref() == Some(&draft) {
        return Ok(Fate::Same);
    }
    save(tx, &draft)?;
    Ok(if before.is_some() { Fate::Changed } else { Fate::Added })
}

/// By its number, else by its name.
fn known(tx: &Tx<'_>, number: Option<&str>, name: &str) -> Result<Option<ProductId>> {
    if let Some(number) = number {
        return by_number(tx, number);
    }
    let found = tx
        .prepare_cached(
            "SELECT id FROM product WHERE sort_name = :sort_name AND name = :name AND deleted_at IS NULL LIMIT 1",
        )?
        .query_row(named_params! {":sort_name": order_key(name), ":name": name}, |row| row.get("id"))
        .optional()?;
    Ok(found)
}

fn draft_of(product: &ProductView) -> ProductDraft {
    let ProductView { id, number, name, description, unit, category, tax, active, prices } = product.clone();
    ProductDraft { id: Some(id), number, name, description, unit, category, tax, active, prices }
}

/// The price that holds today gets the amount; where none does, it is a price without an end.
fn set_price(tx: &Tx<'_>, draft: &mut ProductDraft, amount: i64, currency: String) {
    let today = tx.now.local_date();
    match draft.prices.iter_mut().find(|price| price.money.currency == currency && price.holds_on(today)) {
        Some(price) => price.money.amount = amount,
        None => {
            let later = draft.prices.iter().filter(|price| price.money.currency == currency);
            // Prices of another time begin after today or ended before it; the new one fits in between.
            let to_on = later.clone().filter_map(|price| price.from_on).filter(|from| *from > today).min();
            let from_on = later.filter_map(|price| price.to_on).filter(|to| *to < today).max();
            draft.prices.push(Price {
                id: None,
                money: Money::new(amount, currency),
                from_on: from_on.and_then(|day| day.succ_opt()),
                to_on: to_on.and_then(|day| day.pred_opt()),
            });
        }
    }
}
