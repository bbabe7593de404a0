//! The checked facts of one customer.

use super::{CaseKind, Currency, Flaw, Happening, Kind, LossReason, Override, PurchaseEvent};
use crate::Day;
use crate::fact::FactId;

/// The checked facts of one customer, in canonical order. Made by [`History::check`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    pub(super) checked: Day,
    pub(super) currency: Currency,
    pub(super) waiting: Option<Day>,
    pub(super) events: Vec<PurchaseEvent>,
    pub(crate) stream: Vec<Happening>,
    /// Days on which both sides spoke, ascending.
    pub(crate) talks: Vec<Day>,
    pub(crate) contracts: Vec<ContractRecord>,
    pub(crate) deals: Vec<DealRecord>,
    pub(crate) cases: Vec<CaseRecord>,
    pub(crate) archives: Vec<(Day, Option<Day>)>,
    pub(crate) losses: Vec<(Day, LossReason)>,
    pub(crate) overrides: Vec<(FactId, Day, Override)>,
}

/// A history and what is wrong with the records it was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// What can be used.
    pub history: History,
    /// What is wrong, in canonical order.
    pub flaws: Vec<Flaw>,
}

/// A contract. Sorted by start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ContractRecord {
    pub(crate) start: Day,
    pub(crate) end: Option<Day>,
    pub(crate) notice: Option<Day>,
}

/// A deal. Sorted by opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct DealRecord {
    pub(crate) opened: Day,
    /// When it first reached a stage that commits.
    pub(crate) committed: Option<Day>,
    pub(crate) closed: Option<Day>,
    pub(crate) won: bool,
}

/// A case. Sorted by opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct CaseRecord {
    pub(crate) opened: Day,
    pub(crate) kind: CaseKind,
    pub(crate) severe: bool,
    pub(crate) due: Option<Day>,
}

impl History {
    /// The day on which the facts were checked; later ones wait.
    pub fn checked(&self) -> Day {
        self.checked
    }

    /// How far the anniversaries of running contracts are laid out: three years after the check. No replay and no
    /// outlook goes further.
    pub fn horizon(&self) -> Day {
        self.checked.plus(3 * 366)
    }

    /// The currency of all amounts.
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// The first date of a fact that waits for its day; the facts must be checked again then.
    pub fn waiting(&self) -> Option<Day> {
        self.waiting
    }

    /// The first day on which anything is known of the customer.
    pub fn first(&self) -> Option<Day> {
        self.stream.first().map(|happening| happening.on)
    }

    /// All purchase events, also those that became void, in the order of days.
    pub fn events(&self) -> &[PurchaseEvent] {
        &self.events
    }

    /// The day of the latest fact (not of what only time brings) before `day`.
    pub(crate) fn last_fact_before(&self, day: Day) -> Option<Day> {
        let end = self.stream.partition_point(|happening| happening.on < day);
        self.stream[..end].iter().rev().find(|happening| !happening.kind.is_timed()).map(|h| h.on)
    }

    pub(super) fn push(&mut self, on: Day, kind: Kind) {
        self.stream.push(Happening { on, kind });
    }
}
