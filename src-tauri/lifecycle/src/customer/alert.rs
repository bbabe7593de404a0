//! Since when the firm is warned of losing a customer: the alert of [`crate::risk::Alert`], told anew from the facts.
//!
//! An alert remembers: it is raised at one limit, cleared at a lower one, and not raised again at once. So today's risk
//! does not say whether it is up, the days before do. They need not be looked at one by one: from one turn to the next
//! (a fact, a sign that grows old, rules that begin) silence only raises the risk. So each stretch is asked at its ends,
//! and the day on which a limit was crossed is found by halving. And they need not be looked at from the beginning:
//! where the risk was low, and had not been high for as long as the pause between two alerts, no earlier day counts.

use super::Lens;
use super::insight::{look, open_risk};
use super::signs::Beside;
use crate::Day;
use crate::fact::{CaseKind, History, Kind};
use crate::phase::{Change, Workspace};
use crate::risk::{Alert, AlertRules};

/// Silence raises a risk from day to day; it is looked at again after so many, whatever else happens.
const LOOK_AGAIN: i32 = 7;

/// The alert on the day of the look, and when to look again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Watched {
    pub(super) since: Option<Day>,
    pub(super) again: Option<Day>,
}

/// One customer, asked on different days.
pub(super) struct Watch<'a> {
    pub(super) room: &'a mut Workspace,
    pub(super) history: &'a History,
    pub(super) beside: &'a Beside,
    pub(super) lens: &'a Lens<'a>,
}

/// Days within which only silence moves the risk, with the risk at both ends.
struct Stretch {
    from: Day,
    until: Day,
    low: f64,
    high: f64,
}

impl Watch<'_> {
    /// `now` is the risk of today; `changes` are the changes of phase so far.
    pub(super) fn watched(&mut self, now: f64, changes: &[Change]) -> Watched {
        let today = self.lens.as_of.today;
        let turns = self.turns(changes);
        let alert = if now < self.rules(today).clear_below {
            Alert::default()
        } else {
            let past = turns.partition_point(|turn| *turn <= today);
            self.replayed(&turns[..past])
        };
        Watched { since: alert.last.filter(|_| alert.raised), again: self.again(&turns, alert) }
    }

    fn rules(&self, day: Day) -> &AlertRules {
        &self.lens.book.on(day).alert
    }

    /// The risk on a day; zero where there is nothing to lose.
    fn risk(&mut self, day: Day) -> f64 {
        let lens = Lens { as_of: self.lens.as_of.on(day), ..*self.lens };
        let seen = look(self.room, self.history, self.beside, &lens);
        open_risk(seen.as_ref()).map_or(0.0, |risk| risk.risk)
    }

    /// The days after which the risk may fall, up to the next look: everything but silence.
    fn turns(&self, changes: &[Change]) -> Vec<Day> {
        let (history, limits) = (self.history, &self.lens.risk.limits);
        let Some(first) = history.events().first().map(|event| event.on) else { return Vec::new() };
        let after = |day: Day, days: u32| day.plus(i32::try_from(days).unwrap_or(i32::MAX)).plus(1);
        let mut turns: Vec<Day> = history.stream.iter().map(|happening| happening.on).collect();
        turns.extend(&history.talks);
        turns.extend(changes.iter().map(|change| change.on));
        turns.extend(self.lens.book.versions().iter().map(|rules| rules.valid_from));
        let complaints = history.cases.iter().filter(|case| case.kind == CaseKind::Complaint);
        turns.extend(complaints.flat_map(|case| {
            [limits.complaint_half_days, limits.complaint_days, limits.many_complaints_days]
                .map(|days| after(case.opened, days))
        }));
        let answers = history.stream.iter().filter(|happening| matches!(happening.kind, Kind::Survey(..)));
        turns.extend(answers.map(|answer| after(answer.on, limits.survey_days)));
        turns.extend(
            self.beside.contact_left.iter().flat_map(|left| [*left, after(*left, limits.contact_left_days)]),
        );
        let last = self.lens.as_of.today.plus(LOOK_AGAIN);
        turns.retain(|turn| (first..=last).contains(turn));
        turns.sort_unstable();
        turns.dedup();
        turns
    }

    /// The alert after all days up to today.
    fn replayed(&mut self, turns: &[Day]) -> Alert {
        let mut alert = Alert::default();
        for stretch in self.stretches(turns).iter().rev() {
            let rules = *self.rules(stretch.from);
            alert = alert.after(stretch.low, stretch.from, &rules).0;
            if alert.raised || stretch.high < rules.raise_from {
                continue;
            }
            let may = alert.last.map_or(stretch.from, |last| last.plus(rules.pause_days).max(stretch.from));
            if may <= stretch.until {
                let day = self.first_high(may, stretch.until, rules.raise_from);
                alert = alert.after(rules.raise_from, day, &rules).0;
            }
        }
        alert
    }

    /// The stretches that decide, the last one first.
    fn stretches(&mut self, turns: &[Day]) -> Vec<Stretch> {
        let pause = self.lens.book.versions().iter().map(|rules| rules.alert.pause_days).max().unwrap_or(0);
        let mut stretches = Vec::new();
        let mut until = self.lens.as_of.today;
        // A day on which the alert was down, with no day before it that could have raised one.
        let mut calm: Option<Day> = None;
        for &from in turns.iter().rev() {
            let low = self.risk(from);
            let high = if until > from { self.risk(until) } else { low };
            let rules = self.rules(from);
            if high >= rules.raise_from {
                calm = None;
            }
            if low < rules.clear_below {
                calm = calm.or(Some(from));
            }
            stretches.push(Stretch { from, until, low, high });
            if calm.is_some_and(|calm| calm.since(from) >= pause) {
                break;
            }
            until = from.plus(-1);
        }
        stretches
    }

    /// The first day of a stretch on which the risk has reached the limit; it has on the last one.
    fn first_high(&mut self, from: Day, until: Day, limit: f64) -> Day {
        let (mut low, mut high) = (from.0, until.0);
        while low < high {
            let middle = low + (high - low) / 2;
            if self.risk(Day(middle)) >= limit {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Day(high)
    }

    /// When to look again: on the day on which silence raises an alert, at the next turn, or after a while. Never while
    /// time stands still.
    fn again(&mut self, turns: &[Day], alert: Alert) -> Option<Day> {
        let as_of = self.lens.as_of;
        if as_of.is_frozen() {
            return None;
        }
        let tomorrow = as_of.today.plus(1);
        let last = as_of.today.plus(LOOK_AGAIN);
        let turn = turns.iter().copied().find(|turn| *turn > as_of.today);
        let until = turn.map_or(last, |turn| turn.plus(-1));
        let rules = *self.rules(as_of.today);
        if !alert.raised && until >= tomorrow && self.risk(until) >= rules.raise_from {
            let may = alert.last.map_or(tomorrow, |last| last.plus(rules.pause_days).max(tomorrow));
            if may <= until {
                return Some(self.first_high(may, until, rules.raise_from));
            }
        }
        Some(turn.unwrap_or(last))
    }
}
