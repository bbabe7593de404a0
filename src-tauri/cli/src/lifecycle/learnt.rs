//! What the purchase model learns from the present lives of all customers, and whether it may speak.

use rondo_lifecycle::Day;
use rondo_lifecycle::phase::{SpellRecord, spell_record};
use rondo_lifecycle::purchase::{
    BackTest, BackTesting, Crowd, Evidence, Fit, Fitting, Gate, GateLimits, History, Record, back_test, fit,
};

use super::firm::{Firm, threads};

/// A customer as the model sees one: the present life, unless a contract brings the purchases.
pub(super) struct Life {
    pub(super) record: SpellRecord,
    pub(super) history: History,
}

/// The model of a firm.
pub(super) struct Learnt {
    /// One per person, in the same order.
    pub(super) lives: Vec<Option<Life>>,
    pub(super) fit: Option<Fit>,
    pub(super) back_test: Option<BackTest>,
    pub(super) gate: Gate,
}

impl Learnt {
    pub(super) fn of(firm: &Firm) -> Self {
        let workers = threads().get();
        let lives: Vec<Option<Life>> = firm.histories.iter().map(|history| life(firm, history)).collect();
        let histories: Vec<History> = lives.iter().flatten().map(|life| life.history).collect();
        let crowd = Crowd::of(&histories);
        let days: Vec<Vec<Day>> = present_days(firm, &lives);
        let settings = Fitting::default();
        let found = fit(&crowd, &settings, workers).ok();
        let tested = back_test(&days, firm.as_of.clock, &BackTesting::default(), &settings, workers);
        let evidence = Evidence {
            customers: crowd.customers(),
            repeats: crowd.repeats(),
            fit: found.as_ref(),
            back_test: tested.as_ref(),
        };
        let gate = Gate::of(&evidence, &GateLimits::default());
        Self { lives, fit: found, back_test: tested, gate }
    }
}

fn life(firm: &Firm, history: &rondo_lifecycle::fact::History) -> Option<Life> {
    let record = spell_record(history, &firm.book, firm.as_of).filter(|record| !record.by_contract)?;
    let numbers = Record {
        repeats: i64::from(record.repeats),
        recency: f64::from(record.until_last),
        age: f64::from(record.observed),
        log_gaps: record.log_gaps,
    };
    Some(Life { history: History::try_from(numbers).ok()?, record })
}

/// The purchase days of the present lives.
fn present_days(firm: &Firm, lives: &[Option<Life>]) -> Vec<Vec<Day>> {
    let places = lives.iter().enumerate().filter(|(_, life)| life.is_some()).map(|(place, _)| place);
    let days = |place: usize| {
        let start = firm.standings[place].as_ref().and_then(|standing| standing.spell_start);
        let days = firm.purchases(place).map(|event| event.on);
        days.filter(|day| start.is_none_or(|start| *day >= start)).collect()
    };
    places.map(days).collect()
}
