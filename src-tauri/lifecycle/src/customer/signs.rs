//! What of the facts moves the risk.

use serde::{Deserialize, Serialize};

use super::Lens;
use crate::Day;
use crate::fact::{CaseKind, History, Kind};
use crate::phase::{AsOf, Present};
use crate::risk::{Answer, Complaint, ContractState, Facts, Survey};

/// What moves the risk and is no fact of the customer's history.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Beside {
    /// The day on which the main contact person left the customer.
    pub contact_left: Option<Day>,
    /// Days the oldest open invoice is overdue.
    pub invoice_overdue_days: u32,
    /// What the contracts that run bring in a year, in minor units of the firm's currency.
    pub contract_year: i64,
}

/// The facts of the risk on a day.
pub(super) fn signs(
    history: &History,
    present: &Present,
    alive: f64,
    beside: &Beside,
    lens: &Lens<'_>,
) -> Facts {
    let as_of = lens.as_of;
    let age = |day: Day| as_of.clock.since(day).max(0).unsigned_abs();
    Facts {
        alive,
        days_since: silence(history, present, as_of).unsigned_abs(),
        interval: present.interval,
        gaps: present.gaps.iter().copied().map(i32::unsigned_abs).collect(),
        values: values(history, lens),
        complaints: complaints(history, as_of, age),
        survey: survey(history, as_of, age),
        contact_days: history.talks.iter().rev().find(|talk| **talk <= as_of.today).map(|talk| age(*talk)),
        main_contact_left: beside
            .contact_left
            .is_some_and(|left| left <= as_of.today && age(left) <= lens.risk.limits.contact_left_days),
        invoice_overdue_days: beside.invoice_overdue_days,
        contract: contract(history, as_of),
    }
}

/// Days of silence. While a contract binds, a customer who orders nothing beside it is not silent.
pub(super) fn silence(history: &History, present: &Present, as_of: AsOf) -> i32 {
    if binds(history, as_of) { 0 } else { present.days }
}

/// The amounts of the valid orders in the firm's currency, oldest first.
fn values(history: &History, lens: &Lens<'_>) -> Vec<f64> {
    let today = lens.as_of.today;
    let events = history.events().iter().filter(|event| event.on <= today);
    let valid = events.filter(|event| event.has_order(today, lens.book.on(event.on).fold_days));
    let orders = valid.filter_map(|event| event.order).filter(|order| !order.other_currency);
    orders.map(|order| order.value as f64).collect()
}

fn complaints(history: &History, as_of: AsOf, age: impl Fn(Day) -> u32) -> Vec<Complaint> {
    let mut solved = vec![false; history.cases.len()];
    let known = history.stream.iter().take_while(|happening| happening.on <= as_of.today);
    for happening in known {
        if let Kind::CaseClosed(place) = happening.kind {
            solved[place as usize] = true;
        }
    }
    let cases = history.cases.iter().zip(solved).filter(|(case, _)| case.opened <= as_of.today);
    let complaints = cases.filter(|(case, _)| case.kind == CaseKind::Complaint);
    complaints
        .map(|(case, solved)| {
            let overdue = case.due.filter(|due| case.severe && !solved && *due < as_of.clock);
            Complaint { age_days: age(case.opened), solved, severe_overdue_days: overdue.map(&age) }
        })
        .collect()
}

fn survey(history: &History, as_of: AsOf, age: impl Fn(Day) -> u32) -> Option<Survey> {
    let known = history.stream.iter().take_while(|happening| happening.on <= as_of.today);
    let mut answers = known.filter_map(|happening| match happening.kind {
        Kind::Survey(_, score) => Some((happening.on, score)),
        _ => None,
    });
    let (mut last, mut before) = (answers.next()?, None);
    for answer in answers {
        before = Some(last.1);
        last = answer;
    }
    Some(Survey { last: Answer { score: last.1, age_days: age(last.0) }, before })
}

/// Whether a contract runs that nobody gave notice of.
pub(super) fn binds(history: &History, as_of: AsOf) -> bool {
    contract(history, as_of) == ContractState::Running
}

/// Of several contracts one that nobody gave notice of binds.
fn contract(history: &History, as_of: AsOf) -> ContractState {
    let begun = history.contracts.iter().filter(|contract| contract.start <= as_of.today);
    let live = begun.filter(|contract| contract.end.is_none_or(|end| end >= as_of.clock));
    let state = |noticed: bool| if noticed { ContractState::NoticeReceived } else { ContractState::Running };
    let noticed = live.map(|contract| contract.notice.is_some_and(|notice| notice <= as_of.today));
    noticed.min().map_or(ContractState::None, state)
}
