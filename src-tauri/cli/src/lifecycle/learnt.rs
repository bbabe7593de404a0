//! What the purchase model learns from the present lives of all customers, and whether it may speak.

use rondo_lifecycle::Day;
use rondo_lifecycle::phase::{Life, present_life};
use rondo_lifecycle::purchase::{
    BackTest, BackTesting, Crowd, Evidence, Fit, Fitting, Gate, GateLimits, History, back_test, fit,
};

use super::firm::{Firm, threads};

/// The model of a firm.
pub(super) struct Learnt {
    /// The present life of each person, in the same order; none where a contract brings the purchases.
    pub(super) lives: Vec<Option<Life>>,
    pub(super) fit: Option<Fit>,
    pub(super) back_test: Option<BackTest>,
    pub(super) gate: Gate,
}

impl Learnt {
    pub(super) fn of(firm: &Firm) -> Self {
        let workers = threads().get();
        let life = |history| present_life(history, &firm.book, firm.as_of).filter(|life| !life.by_contract);
        let lives: Vec<Option<Life>> = firm.histories.iter().map(life).collect();
        let histories: Vec<History> = lives.iter().flatten().map(|life| life.history).collect();
        let crowd = Crowd::of(&histories);
        let days: Vec<&[Day]> = lives.iter().flatten().map(|life| life.days.as_slice()).collect();
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
