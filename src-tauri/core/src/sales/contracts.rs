//! Reading contracts: one, and those of a customer that run.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::table::money_row;
use super::term::Terms;
use super::{ContractDeadline, ContractView, DeadlineKind, PriceChange, RunningContract, goes_on, runs};
use crate::error::{Error, Result};
use crate::id::ContractId;
use crate::party::Parties;

/// The longest notice: a deadline that is near may belong to a term that ends so many days later.
pub(crate) const LONGEST_NOTICE: u16 = 3660;

/// The most that are shown of one customer.
const SHOWN: usize = 100;

pub(super) fn contract_row(row: &Row<'_>) -> rusqlite::Result<ContractView> {
    Ok(ContractView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        title: row.get("title")?,
        number: row.get("number")?,
        started_on: row.get("started_on")?,
        ends_on: row.get("ends_on")?,
        notice_days: row.get("notice_days")?,
        renews_months: row.get("renews_months")?,
        noticed_on: row.get("noticed_on")?,
        money: money_row(row)?,
        price_change: price_change(row)?,
        note: row.get("note")?,
        source: row.get("source")?,
    })
}

fn price_change(row: &Row<'_>) -> rusqlite::Result<Option<PriceChange>> {
    let change: (Option<NaiveDate>, Option<i64>) = (row.get("price_from")?, row.get("new_amount")?);
    Ok(change.0.zip(change.1).map(|(from, amount)| PriceChange { from, amount }))
}

/// One contract; not found when it is in the trash.
pub fn contract(conn: &Connection, id: ContractId) -> Result<ContractView> {
    conn.prepare_cached("SELECT * FROM contract WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, contract_row)
        .optional()?
        .ok_or(Error::NotFound("contract"))
}

/// The contracts of customers that have not ended, oldest first.
pub fn running_contracts(
    conn: &Connection,
    parties: &Parties,
    today: NaiveDate,
) -> Result<Vec<RunningContract>> {
    let mut query = conn.prepare_cached(
        concat!(
            "SELECT * FROM contract c
             WHERE c.party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND c.deleted_at IS NULL AND ",
            runs!("c"),
            " ORDER BY c.started_on, c.id LIMIT :limit"
        ),
    )?;
    let params = named_params! {":parties": parties, ":today": today, ":limit": SHOWN as i64};
    let found = query.query_map(params, |row| Ok(running(contract_row(row)?, today)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

fn running(contract: ContractView, today: NaiveDate) -> RunningContract {
    match Terms::renewing(&contract) {
        Some(terms) => RunningContract {
            term_ends_on: Some(terms.end_from(today)),
            notice_by: Some(terms.notice_by(terms.end_by_notice(today))),
            contract,
        },
        None => RunningContract { term_ends_on: contract.ends_on, notice_by: None, contract },
    }
}

/// Contracts that may have a deadline: those that renew themselves, whose terms are reckoned from the first one, and
/// those that end soon.
pub(super) const CANDIDATES: &str = concat!(
    "SELECT c.*, p.name AS party_name
     FROM contract c CROSS JOIN party p ON p.id = c.party_id
     WHERE c.ends_on IS NOT NULL AND c.deleted_at IS NULL AND c.ends_on <= :latest AND p.deleted_at IS NULL
       AND (c.ends_on BETWEEN :today AND :until OR ",
    goes_on!("c"),
    ")"
);

/// The contracts whose notice must be given, or that end, within so many days, nearest first.
pub fn contract_deadlines_within(
    conn: &Connection,
    today: NaiveDate,
    days: u64,
) -> Result<Vec<ContractDeadline>> {
    let until = today + Days::new(days);
    let latest = until + Days::new(LONGEST_NOTICE.into());
    let mut query = conn.prepare_cached(CANDIDATES)?;
    let mut rows = query.query(named_params! {":today": today, ":until": until, ":latest": latest})?;
    let mut near = Vec::new();
    while let Some(row) = rows.next()? {
        let contract = contract_row(row)?;
        let (kind, on, term_ends_on) = deadline(&contract, today);
        if (today..=until).contains(&on) {
            let days_left = u32::try_from((on - today).num_days()).unwrap_or(0);
            let party_name = row.get("party_name")?;
            near.push(ContractDeadline { contract, party_name, kind, on, term_ends_on, days_left });
        }
    }
    near.sort_by_key(|deadline| (deadline.on, deadline.contract.id));
    near.truncate(SHOWN);
    Ok(near)
}

/// The next day of a contract that asks for something: the last one for notice, or its end.
fn deadline(contract: &ContractView, today: NaiveDate) -> (DeadlineKind, NaiveDate, NaiveDate) {
    match Terms::renewing(contract) {
        Some(terms) => {
            let end = terms.end_by_notice(today);
            (DeadlineKind::Notice, terms.notice_by(end), end)
        }
        None => {
            let end = contract.ends_on.unwrap_or(NaiveDate::MAX);
            (DeadlineKind::End, end, end)
        }
    }
}
