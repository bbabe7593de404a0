//! The terms of a contract: when the present one ends, and until when notice must be given.

use chrono::{Days, NaiveDate};
use rondo_lifecycle::renewal::current_end;

use super::ContractView;
use crate::standing::{date, day};

/// The terms of one contract, as far as its end is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    first_end: NaiveDate,
    notice_days: u64,
    renews_months: u16,
}

impl Terms {
    /// The terms of a contract that renews itself until notice is given; none for any other.
    pub(super) fn renewing(contract: &ContractView) -> Option<Self> {
        let renews = |months: &u8| *months > 0 && contract.noticed_on.is_none();
        let renews_months = contract.renews_months.filter(renews)?;
        let notice_days = u64::from(contract.notice_days.unwrap_or(0));
        Some(Self { first_end: contract.ends_on?, notice_days, renews_months: renews_months.into() })
    }

    /// The last day of the first term that ends on a day or later.
    pub(super) fn end_from(&self, on: NaiveDate) -> NaiveDate {
        date(current_end(day(self.first_end), self.renews_months, day(on)))
    }

    /// The last day of the first term for which notice can still be given on a day.
    pub(super) fn end_by_notice(&self, day: NaiveDate) -> NaiveDate {
        self.end_from(day + Days::new(self.notice_days))
    }

    /// The last day for notice to end a contract with a term.
    pub(super) fn notice_by(&self, end: NaiveDate) -> NaiveDate {
        end - Days::new(self.notice_days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn terms(first_end: &str, notice_days: u64, renews_months: u16) -> Terms {
        Terms { first_end: day(first_end), notice_days, renews_months }
    }

    #[test]
    fn a_term_is_the_first_that_has_not_ended() {
        let yearly = terms("2020-12-31", 90, 12);
        assert_eq!(yearly.end_from(day("2019-05-01")), day("2020-12-31"));
        assert_eq!(yearly.end_from(day("2020-12-31")), day("2020-12-31"));
        assert_eq!(yearly.end_from(day("2021-01-01")), day("2021-12-31"));
        assert_eq!(yearly.end_from(day("2026-11-23")), day("2026-12-31"));
        let monthly = terms("2026-01-31", 14, 1);
        assert_eq!(monthly.end_from(day("2026-02-01")), day("2026-02-28"));
        assert_eq!(monthly.end_from(day("2026-03-31")), day("2026-03-31"));
    }

    #[test]
    fn notice_that_comes_too_late_ends_the_next_term() {
        let yearly = terms("2025-12-31", 90, 12);
        assert_eq!(yearly.notice_by(day("2026-12-31")), day("2026-10-02"));
        assert_eq!(yearly.end_by_notice(day("2026-10-02")), day("2026-12-31"));
        assert_eq!(yearly.end_by_notice(day("2026-10-03")), day("2027-12-31"));
    }
}
