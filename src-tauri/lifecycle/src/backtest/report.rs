//! What one rule would have done.

use serde::{Deserialize, Serialize};

use super::past::{End, Silence, silences};
use super::{AlarmRule, BadPast, Past, Window};
use crate::math::sum::median;
use crate::proportion::Share;
use crate::{Day, Flaw};

/// A lost customer of whom the rule would have warned in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Noticed<K> {
    pub customer: K,
    pub last_purchase: Day,
    pub warned_on: Day,
    pub lost_on: Day,
    /// Days from the warning to the loss; at least one.
    pub days_earlier: i32,
}

/// A lost customer of whom it would not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Missed<K> {
    pub customer: K,
    pub lost_on: Day,
}

/// What a rule would have done within the window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report<K> {
    /// By day of the loss, then customer.
    pub noticed: Vec<Noticed<K>>,
    pub missed: Vec<Missed<K>>,
    /// Of all lost within the window.
    pub noticed_share: Share,
    /// Half of those who were noticed were noticed at least so many days before the loss.
    pub median_days_earlier: Option<f64>,
    /// Half of all lost were warned of within so many of their own mean gaps after the last purchase; missing when
    /// fewer than half were. Only customers with at least two purchases.
    pub median_delay_gaps: Option<f64>,
    /// Warnings that began while the customer was alive.
    pub false_alarms: u64,
    /// Weeks between purchases, of all customers together.
    pub living_weeks: f64,
    /// The part of those weeks during which a warning stood; `None` when nobody lived within the window.
    pub false_rate: Option<f64>,
    pub left_out: Vec<Flaw<BadPast>>,
}

impl<K> Report<K> {
    /// False warnings that began, per week of a living customer.
    pub fn false_alarms_per_week(&self) -> Option<f64> {
        (self.living_weeks > 0.0).then(|| self.false_alarms as f64 / self.living_weeks)
    }
}

/// Lets a rule loose on the past; the order of customers changes nothing.
pub fn backtest<K: Ord + Clone>(past: &[Past<K>], rule: &impl AlarmRule, window: Window) -> Report<K> {
    let ordered: Vec<Past<K>> = past.iter().map(|past| past.ordered(window.until)).collect();
    let (silences, left_out) = silences(&ordered);
    let thresholds: Vec<Option<u32>> =
        silences.iter().map(|silence| rule.silence(silence.purchases)).collect();
    Report { left_out, ..report(&silences, &thresholds, window) }
}

/// Days of living, and those of them with a standing warning.
#[derive(Default)]
pub(super) struct Living {
    pub(super) days: u64,
    pub(super) warned: u64,
    pub(super) alarms: u64,
}

impl Living {
    pub(super) fn rate(&self) -> Option<f64> {
        (self.days > 0).then(|| self.warned as f64 / self.days as f64)
    }

    pub(super) fn add<K>(&mut self, silence: &Silence<'_, K>, threshold: Option<u32>, window: Window) {
        let End::Purchase(end) = silence.end else { return };
        self.days += days_within(silence.start(), end, window);
        if let Some(warned_on) = warned_on(silence, threshold).filter(|warned_on| *warned_on < end) {
            self.warned += days_within(warned_on, end, window);
            self.alarms += u64::from(warned_on >= window.from && warned_on < window.until);
        }
    }
}

/// What thresholds, one per silence, would have done.
pub(super) fn report<K: Ord + Clone>(
    silences: &[Silence<'_, K>],
    thresholds: &[Option<u32>],
    window: Window,
) -> Report<K> {
    let mut living = Living::default();
    let (mut noticed, mut missed, mut delays) = (Vec::new(), Vec::new(), Vec::new());
    for (silence, threshold) in silences.iter().zip(thresholds) {
        living.add(silence, *threshold, window);
        let End::Loss(lost_on) = silence.end else { continue };
        if lost_on < window.from {
            continue;
        }
        let (customer, last_purchase) = (silence.customer.clone(), silence.start());
        let warning = warned_on(silence, *threshold).filter(|warned_on| *warned_on < lost_on);
        if let Some(gap) = silence.mean_gap() {
            let delay = |warned_on: Day| f64::from(warned_on.since(last_purchase)) / gap;
            delays.push(warning.map_or(f64::INFINITY, delay));
        }
        match warning {
            Some(warned_on) => {
                let days_earlier = lost_on.since(warned_on);
                noticed.push(Noticed { customer, last_purchase, warned_on, lost_on, days_earlier });
            }
            None => missed.push(Missed { customer, lost_on }),
        }
    }
    noticed.sort_by(|a, b| a.lost_on.cmp(&b.lost_on).then(a.customer.cmp(&b.customer)));
    missed.sort_by(|a, b| a.lost_on.cmp(&b.lost_on).then(a.customer.cmp(&b.customer)));
    let mut earlier: Vec<f64> = noticed.iter().map(|noticed| f64::from(noticed.days_earlier)).collect();
    Report {
        noticed_share: Share { hits: noticed.len() as u64, of: (noticed.len() + missed.len()) as u64 },
        median_days_earlier: median(&mut earlier),
        median_delay_gaps: median(&mut delays).filter(|delay| delay.is_finite()),
        false_alarms: living.alarms,
        living_weeks: living.days as f64 / 7.0,
        false_rate: living.rate(),
        noticed,
        missed,
        left_out: Vec::new(),
    }
}

fn warned_on<K>(silence: &Silence<'_, K>, threshold: Option<u32>) -> Option<Day> {
    let days = i32::try_from(threshold?).ok()?;
    silence.start().0.checked_add(days).map(Day)
}

/// How many days from `start` up to, but without, `end` lie within the window.
fn days_within(start: Day, end: Day, window: Window) -> u64 {
    let (start, end) = (start.max(window.from), end.min(window.until));
    u64::try_from(i64::from(end.0) - i64::from(start.0)).unwrap_or(0)
}
