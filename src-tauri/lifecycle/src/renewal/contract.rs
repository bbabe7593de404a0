//! Until when notice can be given, by us and by the customer.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::calendar::{Month, plus_months};

/// How long before the end notice must have been received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Notice {
    Days {
        days: u16,
    },
    /// Whole months of the calendar: three months to 31 December is 30 September.
    Months {
        months: u16,
    },
}

/// A running contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Contract {
    /// The last day of the term that is running.
    pub end: Day,
    /// Our own notice period; `None` when we cannot end it.
    pub our_notice: Option<Notice>,
    /// The customer's.
    pub their_notice: Option<Notice>,
}

/// How early to remind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NoticeRules {
    /// Days before the last day for notice.
    pub remind_days: u16,
}

impl Default for NoticeRules {
    fn default() -> Self {
        Self { remind_days: 60 }
    }
}

/// Where a deadline stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DeadlineState {
    Ahead,
    /// The reminder is due, and notice can still be given.
    Remind,
    /// Notice can no longer be given for this term.
    Passed,
}

/// The last day for notice and the day of the reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The last day on which notice is received in time.
    pub last_day: Day,
    pub remind_on: Day,
    pub state: DeadlineState,
}

/// Both sides' deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadlines {
    pub ours: Option<Deadline>,
    pub theirs: Option<Deadline>,
}

/// Both deadlines of the running term. A weekend does not move them: a notice period is not prolonged by one.
pub fn deadlines(contract: &Contract, today: Day, rules: &NoticeRules) -> Deadlines {
    let of = |notice: Notice| deadline(contract.end, notice, today, rules);
    Deadlines { ours: contract.our_notice.map(of), theirs: contract.their_notice.map(of) }
}

fn deadline(end: Day, notice: Notice, today: Day, rules: &NoticeRules) -> Deadline {
    let last_day = match notice {
        Notice::Days { days } => end.plus(-i32::from(days)),
        // Counted from the day after the end, so that whole months lie between: to 28 February it is 30 November.
        Notice::Months { months } => plus_months(end.plus(1), -i32::from(months)).plus(-1),
    };
    let remind_on = last_day.plus(-i32::from(rules.remind_days));
    let state = match today {
        today if today > last_day => DeadlineState::Passed,
        today if today >= remind_on => DeadlineState::Remind,
        _ => DeadlineState::Ahead,
    };
    Deadline { last_day, remind_on, state }
}

/// The end of the term that is running today, for a contract that goes on by so many months unless notice is given.
///
/// Counted from the first end, so that the 31st does not become the 28th for ever.
pub fn current_end(first_end: Day, goes_on_by_months: u16, today: Day) -> Day {
    if goes_on_by_months == 0 || today <= first_end {
        return first_end;
    }
    let (from, to) = (Month::of(first_end), Month::of(today));
    let months =
        (i64::from(to.year) - i64::from(from.year)) * 12 + i64::from(to.month) - i64::from(from.month);
    let terms = months / i64::from(goes_on_by_months);
    let end_after = |terms: i64| {
        let months = terms * i64::from(goes_on_by_months);
        plus_months(first_end.plus(1), i32::try_from(months).unwrap_or(i32::MAX)).plus(-1)
    };
    (terms.max(1) - 1..=terms + 2).map(end_after).find(|end| *end >= today).unwrap_or(today)
}
