//! What the files say together: each customer once, in the order of the first mention, with all facts.

use std::collections::HashMap;

use rondo_api::text::format;
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Currency, Fact, FactId, What};

use super::sheet::{Cells, Sheet};
use crate::lifecycle::trouble::{Fault, Trouble};

/// One customer.
#[derive(Default)]
pub(crate) struct Person {
    /// As written in the column "customer".
    pub(crate) id: String,
    /// From the file of customers; empty without one.
    pub(crate) name: String,
    pub(crate) facts: Vec<Fact>,
}

/// All customers.
pub(crate) struct Ledger {
    pub(crate) people: Vec<Person>,
    pub(crate) currency: Currency,
    places: HashMap<String, usize>,
    orders: HashMap<(usize, String), FactId>,
    files: Vec<String>,
}

impl Ledger {
    pub(super) fn new(currency: Currency) -> Self {
        let (people, places, orders, files) = Default::default();
        Self { people, currency, places, orders, files }
    }

    /// People who stand in no file.
    pub(crate) fn of_people(people: Vec<Person>, currency: Currency) -> Self {
        Self { people, ..Self::new(currency) }
    }

    /// Takes note of a file; its rows get ids that tell where they stand.
    pub(super) fn begin(&mut self, sheet: &Sheet) {
        self.files.push(sheet.file().to_owned());
    }

    fn id(&self, cells: &Cells<'_>) -> FactId {
        FactId((self.files.len() as u128) << 64 | u128::from(cells.line()))
    }

    /// File and line of a fact.
    pub(crate) fn place_of(&self, fact: FactId) -> (&str, u64) {
        let file = (fact.0 >> 64) as usize;
        (file.checked_sub(1).and_then(|file| self.files.get(file)).map_or("", String::as_str), fact.0 as u64)
    }

    /// The customer of a row.
    pub(super) fn person(&mut self, cells: &Cells<'_>) -> Result<usize, Trouble> {
        let id = cells.needed("customer")?;
        if let Some(&place) = self.places.get(id) {
            return Ok(place);
        }
        self.places.insert(id.to_owned(), self.people.len());
        self.people.push(Person { id: id.to_owned(), ..Person::default() });
        Ok(self.people.len() - 1)
    }

    /// Adds a fact of a row.
    pub(super) fn add(&mut self, cells: &Cells<'_>, on: Day, what: What) -> Result<(), Trouble> {
        let place = self.person(cells)?;
        let id = self.id(cells);
        self.people[place].facts.push(Fact { on, recorded: on, id, what });
        Ok(())
    }

    /// Remembers the number of an order, so that a return can name it.
    pub(super) fn number_order(&mut self, cells: &Cells<'_>) -> Result<(), Trouble> {
        let number = cells.text("order");
        let (place, id) = (self.person(cells)?, self.id(cells));
        if !number.is_empty() && self.orders.insert((place, number.to_owned()), id).is_some() {
            return Err(cells.trouble("order", Fault::OrderTwice));
        }
        Ok(())
    }

    /// The order that a return names.
    pub(super) fn order(&mut self, cells: &Cells<'_>) -> Result<Option<FactId>, Trouble> {
        let number = cells.text("order");
        if number.is_empty() {
            return Ok(None);
        }
        let place = self.person(cells)?;
        let order = self.orders.get(&(place, number.to_owned())).copied();
        order.map(Some).ok_or_else(|| cells.trouble("order", Fault::NoSuchOrder))
    }

    /// The amount of a row in minor units, and its currency: that of the call where the row names none.
    pub(super) fn money(&self, cells: &Cells<'_>) -> Result<(i64, Currency), Trouble> {
        let hundredths = cells.hundredths("amount")?;
        let currency = match cells.text("currency") {
            "" => self.currency,
            code => Currency::new(&code.to_uppercase())
                .ok_or_else(|| cells.trouble("currency", Fault::NotACurrency))?,
        };
        let minor = match format::minor_digits(currency.code()) {
            0 => hundredths.saturating_add(50).div_euclid(100),
            3 => hundredths.saturating_mul(10),
            _ => hundredths,
        };
        Ok((minor, currency))
    }
}
