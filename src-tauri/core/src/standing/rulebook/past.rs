//! What rules would have done in the firm's past: each purchase of a customer began a silence, and the rule warns in it
//! from the day on which the customer would have reached a level. That level is the one a draft moves; where it moves
//! none, or several, it is being at risk.

use rondo_lifecycle::Day;
use rondo_lifecycle::backtest::{Past, Report, Window, backtest};
use rondo_lifecycle::fact::History;
use rondo_lifecycle::interval::{Gaps, own_interval, thresholds};
use rondo_lifecycle::phase::{Activity, AsOf, Change, Phase, whole_life};
use rondo_lifecycle::rules::{Rulebook, Rules};

use super::record::PastReport;

/// The lives of a customer: each ends with the day on which the customer counted as lost, the last one may go on.
/// Customers by contract are left out: it is not silence that tells of their leaving.
pub(super) fn lives(
    key: i64,
    history: &History,
    changes: &[Change],
    book: &Rulebook,
    as_of: AsOf,
) -> Vec<Past<i64>> {
    let Some(life) = whole_life(history, book, as_of).filter(|life| !life.by_contract) else {
        return Vec::new();
    };
    let losses = changes.iter().filter(|change| change.to == Phase::Lost).map(|change| change.on);
    let mut rest = life.days.as_slice();
    let mut lives = Vec::new();
    for lost_on in losses {
        let (before, after) = rest.split_at(rest.partition_point(|day| *day < lost_on));
        if !before.is_empty() {
            lives.push(Past { customer: key, purchases: before.to_vec(), lost_on: Some(lost_on) });
        }
        rest = after;
    }
    if !rest.is_empty() {
        lives.push(Past { customer: key, purchases: rest.to_vec(), lost_on: None });
    }
    lives
}

/// The level that new rules move.
pub(super) fn moved_level(before: &Rules, after: &Rules) -> Activity {
    let moves = |level: usize| {
        before.multiples.all()[level] != after.multiples.all()[level]
            || before.floors.all()[level] != after.floors.all()[level]
    };
    match (moves(0), moves(1), moves(2)) {
        (true, false, false) => Activity::Due,
        (_, false, true) => Activity::Lapsed,
        _ => Activity::AtRisk,
    }
}

/// What these rules would have done, warning from this level on.
pub(super) fn report(lives: &[Past<i64>], rules: &Rules, level: Activity, window: Window) -> PastReport {
    let silence = |purchases: &[Day]| {
        let mut gaps = Gaps::default();
        purchases.windows(2).for_each(|pair| gaps.add(pair[1].since(pair[0])));
        let limits = thresholds(own_interval(&gaps, &rules.interval), rules);
        let days = match level {
            Activity::Due => limits.due,
            Activity::Lapsed => limits.lapsed,
            _ => limits.at_risk,
        };
        u32::try_from(days).ok()
    };
    told(&backtest(lives, &silence, window))
}

fn told(report: &Report<i64>) -> PastReport {
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let noticed = report.noticed.len();
    let days: i64 = report.noticed.iter().map(|one| i64::from(one.days_earlier)).sum();
    PastReport {
        lost: count(report.noticed_share.of),
        noticed: count(noticed as u64),
        days_earlier: (noticed > 0).then(|| (days as f64 / noticed as f64).round() as u32),
        false_alarms: count(report.false_alarms),
    }
}
