//! What silence, contracts and a declared loss make of a customer who has bought.

use super::spells::{Purchase, Spells};
use super::{Activity, Reason, assist};
use crate::Day;
use crate::fact::History;
use crate::interval::{own_interval, rising, thresholds};
use crate::rules::{PerLevel, Rulebook, Rules};

/// A point in time: which facts are known, and how far time has passed.
///
/// Both are the same day, unless imports stopped: then facts still come in, but time stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) known: Day,
    pub(crate) clock: Day,
}

impl Moment {
    /// Days since then; none are negative.
    pub(crate) fn age(self, day: Day) -> i32 {
        self.clock.since(day).max(0)
    }

    /// Whether a date lies at most so many days back.
    pub(crate) fn is_fresh(self, day: Option<Day>, days: i32) -> bool {
        day.is_some_and(|day| self.age(day) <= days)
    }
}

/// The days at which silence becomes worse.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Limits {
    pub(crate) interval: f64,
    pub(crate) days: PerLevel<i32>,
    pub(crate) by_model: bool,
}

/// The limits in force on a day. What changed in the rules since the latest fact moves them only into the band around
/// the new value, so that a change of rules alone moves only who is clearly past a limit.
pub(crate) fn limits(
    spells: &Spells,
    book: &Rulebook,
    last_fact: impl FnOnce() -> Option<Day>,
    day: Day,
) -> Limits {
    let versions = book.versions();
    let now = book.place(day);
    let then = if now == 0 { 0 } else { last_fact().map_or(now, |fact| book.place(fact)).min(now) };
    let mut limits = of_rules(spells, &versions[then]);
    for rules in &versions[then + 1..=now] {
        let new = of_rules(spells, rules);
        let held = |old: i32, new: i32| {
            let (new, band) = (f64::from(new), rules.band);
            let least = libm::ceil(new * (1.0 - band) - 1e-9) as i32;
            let most = libm::floor(new * (1.0 + band) + 1e-9) as i32 + 1;
            old.clamp(least, most)
        };
        let (old, of_new) = (limits.days, new.days);
        limits = Limits {
            days: rising(PerLevel {
                due: held(old.due, of_new.due),
                at_risk: held(old.at_risk, of_new.at_risk),
                lapsed: held(old.lapsed, of_new.lapsed),
                lost: held(old.lost, of_new.lost),
            }),
            ..new
        };
    }
    limits
}

fn of_rules(spells: &Spells, rules: &Rules) -> Limits {
    let interval = own_interval(&spells.gaps, &rules.interval);
    let days = thresholds(interval, rules);
    match (&rules.assist, spells.last()) {
        (Some(model), Some(last)) => {
            Limits { interval, days: assist::helped(model, rules, days, last), by_model: true }
        }
        _ => Limits { interval, days, by_model: false },
    }
}

/// Whether the latest order waits for delivery and has not done so for too long.
pub(crate) fn open_order(history: &History, last: &Purchase, rules: &Rules, at: Moment) -> Option<Day> {
    let order = &history.events()[last.last_order? as usize];
    let waits = order.settled().is_none_or(|settled| settled > at.known);
    (waits && at.age(order.on) <= rules.care.unfulfilled).then_some(order.on)
}

/// The activity before complaints and answers are looked at, with what decided it.
pub(crate) fn level(
    history: &History,
    last: &Purchase,
    limits: &Limits,
    rules: &Rules,
    at: Moment,
) -> (Activity, Reason) {
    if let Some((on, reason)) = declared_lost(history, last, at) {
        return (Activity::Lost, Reason::DeclaredLost { on, reason });
    }
    contract(history, last, rules, at).unwrap_or_else(|| by_days(history, last, limits, rules, at))
}

fn declared_lost(history: &History, last: &Purchase, at: Moment) -> Option<(Day, crate::fact::LossReason)> {
    let known = history.losses.partition_point(|&(on, _)| on <= at.known);
    let &(on, reason) = history.losses[..known].last()?;
    (on > last.committed).then_some((on, reason))
}

fn contract(history: &History, last: &Purchase, rules: &Rules, at: Moment) -> Option<(Activity, Reason)> {
    let mut noticed = None;
    let mut ended: Option<Day> = None;
    for contract in history.contracts.iter().take_while(|contract| contract.start <= at.known) {
        match contract.end {
            Some(end) if end < at.clock => ended = Some(ended.map_or(end, |before| before.max(end))),
            _ => match contract.notice.filter(|&notice| notice <= at.known) {
                None => return Some((Activity::Active, Reason::ContractRuns { since: contract.start })),
                Some(on) => noticed = noticed.or(Some(on)),
            },
        }
    }
    if let Some(on) = noticed {
        return Some((Activity::AtRisk, Reason::NoticeGiven { on }));
    }
    let on = ended?;
    let last_order = last.last_order.map(|event| history.events()[event as usize].on);
    if last_order.is_some_and(|order| order >= on) {
        return None;
    }
    let days = at.age(on);
    let activity = match days {
        days if days <= rules.contract.grace => Activity::AtRisk,
        days if days <= rules.contract.lost => Activity::Lapsed,
        _ => Activity::Lost,
    };
    Some((activity, Reason::ContractEnded { on, days }))
}

fn by_days(
    history: &History,
    last: &Purchase,
    limits: &Limits,
    rules: &Rules,
    at: Moment,
) -> (Activity, Reason) {
    if let Some(on) = open_order(history, last, rules, at) {
        return (Activity::Active, Reason::OpenOrder { on });
    }
    let days = at.age(last.on);
    let [due, at_risk, lapsed, lost] = limits.days.all();
    let (activity, limit) = match days {
        days if days >= lost => (Activity::Lost, Some(lost)),
        days if days >= lapsed => (Activity::Lapsed, Some(lapsed)),
        days if days >= at_risk => (Activity::AtRisk, Some(at_risk)),
        days if days >= due => (Activity::Due, Some(due)),
        _ => (Activity::Active, None),
    };
    let by_model = limits.by_model && matches!(activity, Activity::AtRisk | Activity::Lapsed);
    (activity, Reason::Silent { days, limit, by_model })
}
