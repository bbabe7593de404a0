//! Taking rows in, one after the other, inside one write.

use std::collections::HashMap;
use std::io::BufReader;

use chrono::NaiveDate;

use super::super::csv::{Dialect, Rows};
use super::super::import::Source;
use super::super::{Problem, Reason, clean};
use super::read::{Reading, Told};
use super::{PurchaseColumn, whose};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::money::Money;
use crate::rule;
use crate::sales::{PurchaseDraft, add_purchase, count_alike, has_purchase};
use crate::standing;
use crate::store::Tx;

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;
/// How many refused rows are kept to be looked at.
const KEPT: usize = 10_000;

/// How purchases are taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PurchaseOptions {
    /// Where rows come from that do not say so themselves.
    pub source: String,
    /// The currency of rows that do not say so themselves.
    pub currency: String,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PurchaseOutcome {
    /// Rows read.
    pub total: u32,
    /// Purchases written down.
    pub added: u32,
    /// Returns among them.
    pub returns: u32,
    /// Rows that were there already.
    pub known: u32,
    /// Rows that cannot be taken.
    pub refused: u32,
    /// Why, with their lines; not more than can be looked at.
    pub problems: Vec<Problem>,
}

/// Takes the purchases of a file in. `progress` hears the number of rows; when it answers no, everything is rolled
/// back.
pub fn run(
    tx: &Tx<'_>,
    source: &Source,
    dialect: &Dialect,
    columns: &[Option<PurchaseColumn>],
    options: &PurchaseOptions,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<PurchaseOutcome> {
    check(columns, options)?;
    let unreadable = |_| Error::NotReadable(Reason::Unreadable);
    let reader = BufReader::with_capacity(64 * 1024, source.reader().map_err(unreadable)?);
    let mut rows = Rows::new(reader, dialect).map_err(unreadable)?;
    let header = if dialect.header { header(rows.next()) } else { Vec::new() };
    let reading = Reading { dialect, columns, header: &header };
    let mut taking = Taking {
        tx,
        options,
        outcome: PurchaseOutcome::default(),
        same: HashMap::new(),
        new: HashMap::new(),
    };
    for row in rows {
        match row {
            Ok(row) if row.cells.iter().all(|cell| cell.trim().is_empty()) => continue,
            Ok(row) => taking.take(reading.row(&row))?,
            Err(problem) => taking.take(Err(problem))?,
        }
        if taking.outcome.total.is_multiple_of(STEP) && !progress(taking.outcome.total) {
            return Err(Error::Cancelled);
        }
    }
    if !progress(taking.outcome.total) {
        return Err(Error::Cancelled);
    }
    if taking.outcome.added + taking.outcome.known > 0 {
        standing::know_orders(tx)?;
    }
    match source.has_changed() {
        Ok(false) => Ok(taking.outcome),
        Ok(true) => Err(Error::FileChanged),
        Err(_) => Err(Error::NotReadable(Reason::Unreadable)),
    }
}

/// A purchase has a customer, a day and an amount; without a column for each of them no row can be one.
fn check(columns: &[Option<PurchaseColumn>], options: &PurchaseOptions) -> Result<()> {
    let has = |column| columns.contains(&Some(column));
    let names_somebody = has(PurchaseColumn::CustomerNumber)
        || has(PurchaseColumn::Email)
        || (has(PurchaseColumn::Name) && has(PurchaseColumn::Postcode));
    if !names_somebody || !has(PurchaseColumn::BoughtOn) || !has(PurchaseColumn::Amount) {
        return Err(Error::NotReadable(Reason::NoPurchaseColumn));
    }
    rule::title("source", &options.source)?;
    rule::currency("currency", &options.currency)?;
    Ok(())
}

fn header(row: Option<std::result::Result<super::super::csv::Row, Problem>>) -> Vec<String> {
    let cells = row.and_then(std::result::Result::ok).map(|row| row.cells).unwrap_or_default();
    cells.iter().map(|cell| clean::clean_line(cell)).collect()
}

/// What makes two rows without a number the same purchase.
type Same = (PartyId, NaiveDate, i64, String, Option<String>, Option<String>, String);

struct Taking<'t> {
    tx: &'t Tx<'t>,
    options: &'t PurchaseOptions,
    outcome: PurchaseOutcome,
    /// For rows without a number: how many like it were stored before this file and have not been met yet.
    same: HashMap<Same, u32>,
    /// Numbers that this file has brought, by source.
    new: HashMap<(String, String), u64>,
}

impl Taking<'_> {
    fn take(&mut self, row: std::result::Result<Told, Problem>) -> Result<()> {
        self.outcome.total += 1;
        let told = match row {
            Ok(told) => told,
            Err(problem) => {
                self.refuse(problem);
                return Ok(());
            }
        };
        let line = told.line;
        let party = match whose::customer(self.tx, &told)? {
            Ok(party) => party,
            Err(reason) => {
                self.refuse(Problem::refused(line, reason));
                return Ok(());
            }
        };
        let draft = self.draft(party, told);
        if self.is_known(line, &draft)? {
            return Ok(());
        }
        match add_purchase(self.tx, &draft) {
            Ok(_) => {
                self.outcome.added += 1;
                self.outcome.returns += u32::from(draft.money.amount < 0);
            }
            Err(Error::Invalid { field, .. }) => self.refuse(Problem::refused(line, reason_of(field))),
            Err(error) => return Err(error),
        }
        Ok(())
    }

    fn draft(&self, party: PartyId, told: Told) -> PurchaseDraft {
        let currency = told.currency.unwrap_or_else(|| self.options.currency.clone());
        PurchaseDraft {
            number: told.number,
            title: told.title,
            product: told.product,
            cancelled_on: told.cancelled_on,
            delivered_on: told.delivered_on,
            source: Some(told.source.unwrap_or_else(|| self.options.source.trim().to_owned())),
            ..PurchaseDraft::new(party, told.bought_on, Money::new(told.amount, currency))
        }
    }

    /// Whether the row was there before, which is counted, or stands twice in this file, which is refused: two rows
    /// with one number are the lines of one invoice, and taking the first alone would be a wrong amount.
    fn is_known(&mut self, line: u64, draft: &PurchaseDraft) -> Result<bool> {
        let source = draft.source.clone().unwrap_or_default();
        let known = match &draft.number {
            Some(number) => {
                let key = (source, number.clone());
                if self.new.contains_key(&key) {
                    self.refuse(Problem::refused(line, Reason::NumberTwice));
                    return Ok(true);
                }
                let known = has_purchase(self.tx, &key.0, &key.1)?;
                self.new.insert(key, line);
                known
            }
            None => self.is_one_of_the_stored(draft, source)?,
        };
        self.outcome.known += u32::from(known);
        Ok(known)
    }

    /// Equal rows are told apart by their count alone: of three in the file one is new when two are stored.
    fn is_one_of_the_stored(&mut self, draft: &PurchaseDraft, source: String) -> Result<bool> {
        let Money { amount, currency } = draft.money.clone();
        let (title, product) = (draft.title.clone(), draft.product.clone());
        let same: Same = (draft.party_id, draft.bought_on, amount, currency, title, product, source);
        if !self.same.contains_key(&same) {
            let stored = count_alike(self.tx, draft)?;
            self.same.insert(same.clone(), stored);
        }
        let Some(left) = self.same.get_mut(&same) else { return Ok(false) };
        let known = *left > 0;
        *left = left.saturating_sub(1);
        Ok(known)
    }

    fn refuse(&mut self, problem: Problem) {
        self.outcome.refused += 1;
        if self.outcome.problems.len() < KEPT {
            self.outcome.problems.push(problem);
        }
    }
}

/// The word for a field that the record refuses.
fn reason_of(field: &str) -> Reason {
    match field {
        "boughtOn" | "cancelledOn" | "deliveredOn" => Reason::NotADate,
        "money" => Reason::NotANumber,
        _ => Reason::FieldTooLong { limit: rule::LINE_CHARS as u64 },
    }
}
