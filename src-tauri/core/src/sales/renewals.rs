//! The contracts whose term ends within the next months: until when notice can be given, and what goes on or ends.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::renewal::{
    Contract, Deadline, DeadlineState, Notice, NoticeRules, current_end, deadlines,
};
use rusqlite::{Connection, named_params};
use serde::Serialize;
use ts_rs::TS;

use super::ContractView;
use super::contracts::{CANDIDATES, LONGEST_NOTICE, contract_row};
use crate::error::Result;
use crate::id::{ContractId, PartyId};
use crate::money::Money;
use crate::standing::{date, day};

/// How far ahead is looked, in days.
const AHEAD: u64 = 180;
/// The most that are shown; the count tells of all.
const SHOWN: usize = 50;

/// The contracts that come to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Renewals {
    /// The next day first.
    pub rows: Vec<RenewalRow>,
    /// How many there are altogether.
    pub total: u32,
    /// The last day that is looked at.
    pub until: NaiveDate,
}

/// A contract that comes to a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RenewalRow {
    /// The contract.
    pub contract_id: ContractId,
    /// The customer.
    pub party_id: PartyId,
    /// The customer's name.
    pub party_name: String,
    /// What it is about.
    pub title: String,
    /// The last day on which either side can give notice for the term that runs; none where it ends anyway.
    pub notice_by: Option<NaiveDate>,
    /// `ahead`, `remind` or `passed`.
    pub state: Option<String>,
    /// The last day of the term.
    pub ends_on: NaiveDate,
    /// The day on which notice was given; it ends for that.
    pub noticed_on: Option<NaiveDate>,
    /// It goes on after that day unless notice is given.
    pub renews: bool,
    /// Value of a term, or of a year when there are none.
    pub money: Option<Money>,
}

/// The contracts that come to a decision within half a year.
pub fn renewals(conn: &Connection, today: NaiveDate) -> Result<Renewals> {
    let until = today + Days::new(AHEAD);
    let latest = until + Days::new(LONGEST_NOTICE.into());
    let mut query = conn.prepare_cached(CANDIDATES)?;
    let mut found = query.query(named_params! {":today": today, ":until": until, ":latest": latest})?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let Some(renewal) = renewal(contract_row(row)?, row.get("party_name")?, today) else { continue };
        if renewal.next_day(today) <= until {
            rows.push(renewal);
        }
    }
    rows.sort_by_key(|row| (row.next_day(today), row.contract_id));
    let total = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    rows.truncate(SHOWN);
    Ok(Renewals { rows, total, until })
}

/// A contract keeps one period of notice, which binds both sides.
fn renewal(contract: ContractView, party_name: String, today: NaiveDate) -> Option<RenewalRow> {
    let (first_end, now) = (day(contract.ends_on?), day(today));
    let months = contract.renews_months.filter(|_| contract.noticed_on.is_none());
    let end = current_end(first_end, months.map_or(0, u16::from), now);
    let notice = months.map(|_| Notice::Days { days: contract.notice_days.unwrap_or(0) });
    let found =
        deadlines(&Contract { end, our_notice: notice, their_notice: notice }, now, &NoticeRules::default());
    let state = |deadline: Deadline| match deadline.state {
        DeadlineState::Ahead => "ahead",
        DeadlineState::Remind => "remind",
        DeadlineState::Passed => "passed",
    };
    // The price that counts is that of the term to come.
    let money = contract.money_on(if months.is_some() { date(end) + Days::new(1) } else { today });
    Some(RenewalRow {
        contract_id: contract.id,
        party_id: contract.party_id,
        party_name,
        title: contract.title,
        notice_by: found.theirs.map(|deadline| date(deadline.last_day)),
        state: found.theirs.map(|deadline| state(deadline).to_owned()),
        ends_on: date(end),
        noticed_on: contract.noticed_on,
        renews: months.is_some(),
        money,
    })
}

impl RenewalRow {
    /// The next day that asks for something: the last one for notice while it can be given, then the end.
    fn next_day(&self, today: NaiveDate) -> NaiveDate {
        self.notice_by.filter(|day| *day >= today).unwrap_or(self.ends_on)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sales::add_contract;
    use crate::testing::{Bench, NOW};

    #[test]
    fn a_contract_under_notice_tells_the_day_of_the_notice() {
        let bench = Bench::open();
        let party = bench.party("Klinikum");
        let draft = json!({"partyId": party, "title": "Wartung", "startedOn": "2025-01-01", "endsOn": "2026-12-31",
            "noticeDays": 30, "renewsMonths": 12, "noticedOn": "2026-11-02"});
        bench.write(|tx| add_contract(tx, &serde_json::from_value(draft.clone()).unwrap()));
        let found = bench.read(|conn| renewals(conn, NOW.local_date()));
        let row = &found.rows[0];
        assert_eq!((row.notice_by, row.renews), (None, false));
        assert_eq!(row.noticed_on.map(|day| day.to_string()).as_deref(), Some("2026-11-02"));
    }

    #[test]
    fn contracts_come_by_the_next_day_that_asks_for_something() {
        let bench = Bench::open();
        let party = bench.party("Klinikum");
        for (title, ends_on, notice, renews) in [
            // Ends for good in January.
            ("Miete", "2027-01-31", None, None),
            // Renewed each year: notice until 2 December.
            ("Wartung", "2024-12-31", Some(29), Some(12)),
            // The notice of this term is over, the term is not.
            ("Lizenz", "2026-12-15", Some(90), Some(12)),
            // Next year.
            ("Fern", "2027-12-31", Some(30), Some(12)),
        ] {
            let draft = json!({"partyId": party, "title": title, "startedOn": "2020-01-01", "endsOn": ends_on,
                "noticeDays": notice, "renewsMonths": renews, "money": {"amount": 120_000, "currency": "EUR"}});
            bench.write(|tx| add_contract(tx, &serde_json::from_value(draft.clone()).unwrap()));
        }
        let found = bench.read(|conn| renewals(conn, NOW.local_date()));
        let told: Vec<_> = found
            .rows
            .iter()
            .map(|row| {
                let notice = row.notice_by.map(|day| day.to_string());
                (row.title.as_str(), notice, row.state.as_deref(), row.ends_on.to_string(), row.renews)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Wartung", Some("2026-12-02".into()), Some("remind"), "2026-12-31".into(), true),
                ("Lizenz", Some("2026-09-16".into()), Some("passed"), "2026-12-15".into(), true),
                ("Miete", None, None, "2027-01-31".into(), false),
            ]
        );
        assert_eq!(found.total, 3);
    }
}
