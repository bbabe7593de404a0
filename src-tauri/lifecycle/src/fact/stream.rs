//! The facts as one line of small steps in time.

use super::LossReason;
use crate::Day;

/// A step: something changed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Happening {
    pub(crate) on: Day,
    pub(crate) kind: Kind,
}

/// What changed. Numbers are places in the tables of the history.
///
/// Within a day the variants apply in this order; what is opened and closed on one day is opened first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A fact without a further effect of its own: a talk from us, a stage, a delivery, a notice.
    Tick,
    /// Time passed a date that the facts name: a contract ended, a case fell overdue.
    TimedTick,
    /// The customer turned to us, spoke with us, got a deal or ordered.
    Engaged,
    Registered,
    Qualified,
    DealOpened(u32),
    DealClosed(u32),
    /// An order or the start of a contract.
    Bought(u32),
    /// The anniversary of a contract: time, not a fact, brings it.
    Anniversary(u32),
    /// The last order of a day became void.
    Voided(u32),
    CaseOpened(u32),
    CaseClosed(u32),
    /// The number keeps two answers of a day in their canonical order.
    Survey(u32, u8),
    Referral,
    ExplicitLost(LossReason),
}

impl Kind {
    /// Whether time alone brings it.
    pub(crate) fn is_timed(self) -> bool {
        matches!(self, Self::TimedTick | Self::Anniversary(_))
    }
}
