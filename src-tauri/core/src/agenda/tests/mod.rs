//! The list, what is put aside of it, and the column beside it.

mod aside;
mod list;
mod order;
mod plans;
mod rail;
mod say;
mod standstill;

use chrono::{Days, NaiveDate};

use super::{AgendaLine, AgendaPage, AgendaRequest, Part, ReasonKind};
use crate::id::{CaseId, ContractId, PartyId, TaskId};
use crate::money::Money;
use crate::sales::{self, ContractDraft, PurchaseDraft};
use crate::service::{self, CaseDraft, CaseKind};
use crate::task::{self, TaskDraft, TaskKind};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};

fn de() -> Texts {
    Texts::new(Lang::De)
}

fn day(offset: i64) -> NaiveDate {
    let today = NOW.local_date();
    if offset < 0 { today - Days::new(offset.unsigned_abs()) } else { today + Days::new(offset as u64) }
}

fn step(bench: &Bench, party: Option<PartyId>, due: i64, time: Option<&str>) -> TaskId {
    let draft = TaskDraft {
        party_id: party,
        deal_id: None,
        kind: TaskKind::Call,
        title: format!("Schritt {due}"),
        note: None,
        due_on: Some(day(due)),
        due_time: time.map(str::to_owned),
        assignee_id: None,
        repeat: None,
    };
    bench.write(|tx| task::create(tx, &draft))
}

fn case(bench: &Bench, party_id: PartyId, due: i64) -> CaseId {
    let draft = CaseDraft {
        party_id,
        kind: CaseKind::Complaint,
        severe: false,
        title: "Pumpe undicht".into(),
        note: None,
        opened_on: day(-20),
        due_on: Some(day(due)),
        closed_on: None,
        outcome: None,
        owner_id: None,
        source: None,
    };
    bench.write(|tx| service::add_case(tx, &draft))
}

/// A contract of a year whose term ends on a day, and whose notice is thirty days.
fn contract(bench: &Bench, party_id: PartyId, ends: i64) -> ContractId {
    let draft = ContractDraft {
        party_id,
        title: "Wartung".into(),
        number: None,
        started_on: day(ends - 364),
        ends_on: Some(day(ends)),
        notice_days: Some(30),
        renews_months: Some(12),
        noticed_on: None,
        price_change: None,
        money: Some(Money::new(120_000, "EUR")),
        note: None,
        source: None,
    };
    bench.write(|tx| sales::add_contract(tx, &draft))
}

/// Purchases so many days ago.
fn buys(bench: &Bench, party: PartyId, days_ago: &[i64]) {
    for days in days_ago {
        let draft = PurchaseDraft::new(party, day(-days), Money::new(50_000, "EUR"));
        bench.write(|tx| sales::add_purchase(tx, &draft));
    }
}

/// Somebody who bought every month and has been silent since: at risk.
fn silent(bench: &Bench, name: &str) -> PartyId {
    let party = bench.party(name);
    buys(bench, party, &[280, 250, 220, 190, 160, 130, 100]);
    party
}

fn page(bench: &Bench, request: &AgendaRequest) -> AgendaPage {
    bench.read(|conn| super::page(conn, request, &de(), bench.store.env().now()))
}

fn all(bench: &Bench) -> Vec<AgendaLine> {
    page(bench, &AgendaRequest { limit: 500, ..AgendaRequest::default() }).lines
}

fn of_part(bench: &Bench, part: Part) -> Vec<AgendaLine> {
    page(bench, &AgendaRequest { part, ..AgendaRequest::default() }).lines
}

/// Names and reasons of lines.
fn told(lines: &[AgendaLine]) -> Vec<(String, ReasonKind)> {
    lines.iter().map(|line| (line.name.clone(), line.kind)).collect()
}

fn expected(lines: &[(&str, ReasonKind)]) -> Vec<(String, ReasonKind)> {
    lines.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect()
}
