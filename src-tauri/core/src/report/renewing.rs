//! The terms of contracts that begin within some days: those that have begun, and those that are to come, each with the
//! chance that it comes.
//!
//! A contract that renews itself begins a term after each one; one without an end is paid each year on the day it began.
//! A term for which notice can no longer be given is sure. What else is to come goes by how often contracts of the firm
//! were renewed at the same renewal so far, held towards what is usual while there are few.

use chrono::{Days, Months, NaiveDate};
use rondo_lifecycle::renewal::{ChanceRules, Chances, Terms, current_end};
use rusqlite::{Connection, Row, named_params};

use crate::error::Result;
use crate::id::{ContractId, PartyId, PersonId};
use crate::standing::{date, day};

/// A term that begins.
#[derive(Clone, Debug)]
pub(super) struct Term {
    pub(super) contract: ContractId,
    pub(super) party: PartyId,
    pub(super) party_name: String,
    pub(super) title: String,
    pub(super) on: NaiveDate,
    /// For the whole term, in minor units.
    pub(super) amount: i64,
    /// What of it counts: all where the term has begun or is bound.
    pub(super) counted: i64,
}

struct Contract {
    id: ContractId,
    party: PartyId,
    party_name: String,
    title: String,
    started_on: NaiveDate,
    ends_on: Option<NaiveDate>,
    notice_days: u64,
    renews_months: Option<u16>,
    noticed_on: Option<NaiveDate>,
    amount: i64,
    /// From a day on another amount, where that is agreed.
    price: Option<(NaiveDate, i64)>,
}

/// Contracts are few beside purchases, and what a firm learns of renewals is in all of them.
const CONTRACTS: &str =
    "SELECT c.id, c.party_id, p.name AS party_name, p.owner_id, c.title, c.started_on, c.ends_on,
         c.notice_days, c.renews_months, c.noticed_on, c.amount, c.price_from, c.new_amount, c.currency
     FROM contract c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.deleted_at IS NULL AND p.deleted_at IS NULL";

/// The terms of contracts in a currency that begin on some days, in the order of their days.
pub(super) fn terms(
    conn: &Connection,
    currency: &str,
    person: Option<PersonId>,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Result<Vec<Term>> {
    let mut query = conn.prepare_cached(CONTRACTS)?;
    let mut rows = query.query(named_params! {})?;
    let (mut asked, mut history) = (Vec::new(), History::default());
    while let Some(row) = rows.next()? {
        let contract = contract(row)?;
        history.add(&contract, today);
        let owner: Option<PersonId> = row.get("owner_id")?;
        let is_asked = row.get::<_, Option<String>>("currency")?.as_deref() == Some(currency);
        if is_asked && contract.is_paid() && (person.is_none() || owner == person) {
            asked.push(contract);
        }
    }
    let chances = Chances::learn(&history.0, &ChanceRules::default());
    let mut found: Vec<Term> =
        asked.iter().flat_map(|contract| contract.terms((from, to), today, &chances)).collect();
    found.sort_by_key(|term| (term.on, term.contract));
    Ok(found)
}

fn contract(row: &Row<'_>) -> rusqlite::Result<Contract> {
    Ok(Contract {
        id: row.get("id")?,
        party: row.get("party_id")?,
        party_name: row.get("party_name")?,
        title: row.get("title")?,
        started_on: row.get("started_on")?,
        ends_on: row.get("ends_on")?,
        notice_days: row.get::<_, Option<u16>>("notice_days")?.unwrap_or(0).into(),
        renews_months: row.get("renews_months")?,
        noticed_on: row.get("noticed_on")?,
        amount: row.get::<_, Option<i64>>("amount")?.unwrap_or(0),
        price: row.get::<_, Option<NaiveDate>>("price_from")?.zip(row.get::<_, Option<i64>>("new_amount")?),
    })
}

impl Contract {
    fn is_paid(&self) -> bool {
        self.amount > 0 || self.price.is_some_and(|(_, amount)| amount > 0)
    }

    /// What a term costs that begins on a day.
    fn amount_on(&self, on: NaiveDate) -> i64 {
        self.price.filter(|(from, _)| *from <= on).map_or(self.amount, |(_, amount)| amount)
    }

    /// The first days of its terms until a day, each with its number: 0 for the first one.
    fn beginnings(&self, until: NaiveDate) -> Vec<(NaiveDate, u32)> {
        let mut found = vec![(self.started_on, 0)];
        match (self.ends_on, self.renews_months, self.noticed_on) {
            (Some(first_end), Some(months), None) if months > 0 => {
                let mut end = first_end;
                while end < until {
                    let begins = end + Days::new(1);
                    found.push((begins, found.len() as u32));
                    end = date(current_end(day(first_end), months, day(begins)));
                }
            }
            // After notice the end is that of the last term; those before it are told from there back.
            (Some(end), Some(months), Some(_)) if months > 0 => {
                let after = end + Days::new(1);
                let begun: Vec<_> = (1..)
                    .map(|number: u32| after - Months::new(number * u32::from(months)))
                    .take_while(|on| *on > self.started_on)
                    .collect();
                found.extend(begun.into_iter().rev().zip(1..));
            }
            (None, _, noticed_on) => {
                let last = noticed_on.map_or(until, |on| on.min(until));
                let years = (1..).map(|year| self.started_on + Months::new(12 * year));
                found.extend(years.take_while(|on| *on <= last).zip(1..));
            }
            _ => {}
        }
        found.retain(|(on, _)| *on <= until);
        found
    }

    fn terms(&self, (from, to): (NaiveDate, NaiveDate), today: NaiveDate, chances: &Chances) -> Vec<Term> {
        let mut chance = 1.0;
        let mut found = Vec::new();
        for (on, number) in self.beginnings(to) {
            // The last day on which notice ends the contract before this term.
            let notice_by = on - Days::new(self.notice_days + 1);
            let is_bound = number == 0
                || self.ends_on.is_none()
                || self.noticed_on.is_some()
                || on <= today
                || notice_by < today;
            if !is_bound {
                chance *= chances.chance(number).renews;
            }
            let amount = self.amount_on(on);
            if on >= from && amount > 0 {
                found.push(Term {
                    contract: self.id,
                    party: self.party,
                    party_name: self.party_name.clone(),
                    title: self.title.clone(),
                    on,
                    amount,
                    counted: (amount as f64 * chance).round() as i64,
                });
            }
        }
        found
    }
}

/// What happened at each renewal of all contracts so far.
#[derive(Default)]
struct History(Vec<Terms>);

impl History {
    fn add(&mut self, contract: &Contract, today: NaiveDate) {
        let (Some(ends_on), Some(months)) = (contract.ends_on, contract.renews_months) else { return };
        match contract.noticed_on {
            None => {
                let renewed = contract.beginnings(today).len().saturating_sub(1);
                (1..=renewed).for_each(|number| self.count(number, true));
            }
            // After notice the end is the contract's, so that its length tells how often it had been renewed.
            Some(_) if ends_on < today => {
                let length = (ends_on - contract.started_on).num_days() as f64 / 30.4375;
                let terms = (length / f64::from(months.max(1))).round().max(1.0) as usize;
                (1..terms).for_each(|number| self.count(number, true));
                self.count(terms, false);
            }
            Some(_) => {}
        }
    }

    fn count(&mut self, number: usize, renewed: bool) {
        if self.0.len() < number {
            self.0.resize(number, Terms::default());
        }
        let terms = &mut self.0[number - 1];
        terms.due += 1;
        terms.renewed += u64::from(renewed);
    }
}
