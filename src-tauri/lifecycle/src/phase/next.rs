//! When to look at a customer again: the earliest day on which time alone can change something.

use super::silence::{self, Moment};
use super::view::View;
use crate::Day;
use crate::fact::CaseKind;

/// Collects days and keeps the earliest one after a given day.
pub(super) struct Earliest {
    after: Day,
    day: Option<Day>,
}

impl Earliest {
    pub(super) fn after(day: Day) -> Self {
        Self { after: day, day: None }
    }

    pub(super) fn consider(&mut self, day: Option<Day>) {
        if let Some(day) = day.filter(|&day| day > self.after) {
            self.day = Some(self.day.map_or(day, |earliest| earliest.min(day)));
        }
    }

    /// The first day on which `since` is no longer at most `days` old.
    fn outlives(&mut self, since: Option<Day>, days: i32) {
        self.consider(since.map(|since| since.plus(days.saturating_add(1))));
    }

    pub(super) fn day(self) -> Option<Day> {
        self.day
    }
}

/// The days on which time passes a limit of the rules, as things stand. Never later than the first real change, and
/// perhaps earlier: then nothing changes on it, and the next one is asked for.
pub(super) fn limits_ahead(view: &View<'_>, earliest: &mut Earliest) {
    let (rules, situation) = (view.rules, view.situation);
    earliest.outlives(situation.engaged, rules.contact.engaged);
    earliest.outlives(situation.qualified, rules.contact.qualified);
    let Some(last) = view.last() else { return };
    for days in view.limits.days.all() {
        earliest.consider(Some(last.on.plus(days)));
    }
    for age in [rules.core.age, rules.loyal.age, rules.loyal.long_age] {
        earliest.consider(Some(last.spell_start.plus(age)));
    }
    earliest.outlives(silence::open_order(view.history, last, rules, view.at), rules.care.unfulfilled);
    earliest.consider(view.care().map(|(_, until)| until.plus(1)));
    contracts(view, earliest);
    earliest.outlives(situation.complaint(rules.escalation.complaints), rules.escalation.complaint_days);
    let case = situation.open_case(view.history).filter(|case| case.kind != CaseKind::Question);
    earliest.outlives(case.map(|case| case.opened), rules.care.case);
    if let Some((on, _)) = situation.answer {
        for days in [rules.escalation.detractor_days, rules.loyal.detractor, rules.loyal.endorsed] {
            earliest.outlives(Some(on), days);
        }
    }
    earliest.outlives(situation.promoter, rules.loyal.endorsed_keep);
    earliest.outlives(situation.referral, rules.loyal.referral);
}

fn contracts(view: &View<'_>, earliest: &mut Earliest) {
    let Moment { known, clock } = view.at;
    let begun = view.history.contracts.iter().take_while(|contract| contract.start <= known);
    let ended = begun.filter_map(|contract| contract.end).filter(|&end| end < clock).max();
    earliest.outlives(ended, view.rules.contract.grace);
    earliest.outlives(ended, view.rules.contract.lost);
}
