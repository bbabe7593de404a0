//! A customer told day by day, for tests: days are counted from day 0 of the story.

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{
    CaseKind, Closing, Currency, Direction, EndsOn, Fact, FactId, History, Intake, LossReason, Override,
    Stage, What,
};
use rondo_lifecycle::phase::{AsOf, Change, Derivation, Phase, Standing, Track, derive};
use rondo_lifecycle::rules::Rulebook;

/// The day of the story that is day 0.
pub(crate) const START: i32 = 20_000;

/// A day of the story.
pub(crate) const fn on(day: i32) -> Day {
    Day(START + day)
}

#[derive(Clone, Default)]
pub(crate) struct Customer {
    pub(crate) facts: Vec<Fact>,
}

impl Customer {
    pub(crate) fn fact(mut self, day: i32, what: What) -> Self {
        let id = FactId(self.facts.len() as u128 + 1);
        self.facts.push(Fact { on: on(day), recorded: on(day), id, what });
        self
    }

    /// An order, delivered after four days.
    pub(crate) fn order(self, day: i32) -> Self {
        self.order_delivered(day, Some(day + 4))
    }

    pub(crate) fn orders(self, days: &[i32]) -> Self {
        days.iter().fold(self, |customer, &day| customer.order(day))
    }

    pub(crate) fn order_delivered(self, day: i32, delivered: Option<i32>) -> Self {
        let fulfilled = delivered.map(on);
        self.fact(day, What::Order { value: 10_000, currency: Currency::EUR, fulfilled, cancelled: None })
    }

    pub(crate) fn order_cancelled(self, day: i32, cancelled: i32) -> Self {
        let cancelled = Some(on(cancelled));
        self.fact(day, What::Order { value: 10_000, currency: Currency::EUR, fulfilled: None, cancelled })
    }

    pub(crate) fn talk(self, day: i32) -> Self {
        self.fact(day, What::Touch { direction: Direction::Out, two_way: true, channel: None })
    }

    pub(crate) fn mailing(self, day: i32) -> Self {
        self.fact(day, What::Touch { direction: Direction::Out, two_way: false, channel: None })
    }

    pub(crate) fn deal(self, day: i32, commits: Option<i32>, lost: Option<i32>) -> Self {
        let stages = commits.map(|day| Stage { on: on(day), commit: true }).into_iter().collect();
        self.fact(day, What::Deal { stages, closed: lost.map(|day| Closing { on: on(day), won: false }) })
    }

    pub(crate) fn contract(self, day: i32, end: Option<i32>, notice: Option<i32>) -> Self {
        self.fact(day, What::Contract { end: end.map(on), notice: notice.map(on) })
    }

    pub(crate) fn complaint(self, day: i32, severe: bool, due: Option<i32>, closed: Option<i32>) -> Self {
        let case = CaseKind::Complaint;
        self.fact(day, What::Case { case, severe, due: due.map(on), closed: closed.map(on) })
    }

    pub(crate) fn answer(self, day: i32, nps: u8) -> Self {
        self.fact(day, What::Survey { nps })
    }

    pub(crate) fn declared_lost(self, day: i32) -> Self {
        self.fact(day, What::ExplicitLost { reason: LossReason::Price })
    }

    pub(crate) fn by_hand(self, day: i32, phase: Phase, expires: i32, text: &str) -> Self {
        let (text, ends_on) = (text.to_owned(), EndsOn::default());
        let (reason_code, by, expires) = (7, FactId(1), on(expires));
        self.fact(day, What::Override(Override { phase, reason_code, text, by, expires, ends_on }))
    }

    pub(crate) fn history(&self) -> History {
        let checked = History::check(self.facts.clone(), &Intake::new(on(3_000), Currency::EUR));
        assert_eq!(checked.flaws, []);
        checked.history
    }

    pub(crate) fn derived(&self, day: i32) -> Derivation {
        derive(&self.history(), &Rulebook::default(), AsOf::day(on(day)))
    }

    pub(crate) fn standing(&self, day: i32) -> Standing {
        self.derived(day).standing.expect("known by then")
    }

    pub(crate) fn phase(&self, day: i32, track: Track) -> Phase {
        self.standing(day).phase(track)
    }

    /// The changes in a model as day of the story and phase.
    pub(crate) fn path(&self, day: i32, track: Track) -> Vec<(i32, Phase)> {
        path(&self.derived(day).changes, track)
    }
}

pub(crate) fn path(changes: &[Change], track: Track) -> Vec<(i32, Phase)> {
    let of_track = changes.iter().filter(|change| change.track == track);
    of_track.map(|change| (change.on.0 - START, change.to)).collect()
}
