//! A rule beside the two plain ones at the same rate of false warnings.

use serde::{Deserialize, Serialize};

use super::past::{End, Silence, silences};
use super::report::{Living, report};
use super::{AlarmRule, Past, Report, Window};
use crate::Day;
use crate::math::sum::median;

/// How the own interval of the plain rule is made: (m₀·I_pop + x·median(gaps)) / (m₀ + x), within limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CompareRules {
    /// m₀: the firm's usual interval counts like so many gaps.
    pub prior_gaps: f64,
    /// I_pop in days, until there are enough gaps to take their median.
    pub usual_interval: f64,
    /// So many gaps before the window are enough.
    pub usual_from_gaps: usize,
    /// The own interval stays within these, in days.
    pub shortest: f64,
    pub longest: f64,
    /// Thresholds are sought up to so many days …
    pub most_days: u32,
    /// … and so many own intervals.
    pub most_intervals: f64,
}

impl Default for CompareRules {
    fn default() -> Self {
        Self {
            prior_gaps: 2.0,
            usual_interval: 60.0,
            usual_from_gaps: 20,
            shortest: 7.0,
            longest: 730.0,
            most_days: 3_650,
            most_intervals: 100.0,
        }
    }
}

/// A plain rule with the threshold that lets it cry wolf at most as often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Calibrated<K> {
    /// Days, or own intervals.
    pub threshold: f64,
    pub report: Report<K>,
}

/// The rule and the plain ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison<K> {
    pub rule: Report<K>,
    /// "No order for so many days."
    pub fixed_days: Calibrated<K>,
    /// "Silent for so many own intervals."
    pub own_intervals: Calibrated<K>,
}

/// Compares a rule with the plain ones; `None` when no customer lived within the window, so that there is no rate to
/// compare at.
pub fn compare<K: Ord + Clone>(
    past: &[Past<K>],
    rule: &impl AlarmRule,
    window: Window,
    rules: &CompareRules,
) -> Option<Comparison<K>> {
    let ordered: Vec<Past<K>> = past.iter().map(|past| past.ordered(window.until)).collect();
    let (silences, left_out) = silences(&ordered);
    let own: Vec<Option<u32>> = silences.iter().map(|silence| rule.silence(silence.purchases)).collect();
    let rule = Report { left_out, ..report(&silences, &own, window) };
    let most_false = rule.false_rate?;
    let rate = |thresholds: &dyn Fn(usize) -> Option<u32>| {
        let mut living = Living::default();
        for (place, silence) in silences.iter().enumerate() {
            living.add(silence, thresholds(place), window);
        }
        living.rate().unwrap_or(0.0)
    };
    let calibrated = |threshold: f64, at: &dyn Fn(usize) -> Option<u32>| {
        let thresholds: Vec<Option<u32>> = (0..silences.len()).map(at).collect();
        Calibrated { threshold, report: report(&silences, &thresholds, window) }
    };
    let days = smallest_days(rules.most_days, |days| rate(&|_| Some(days)) <= most_false);
    let fixed_days = calibrated(f64::from(days), &|_| Some(days));
    let intervals = intervals(&silences, window, rules);
    let after = |ratio: f64, place: usize| Some((ratio * intervals[place]).ceil().clamp(0.0, 1e9) as u32);
    let ratio =
        smallest_ratio(rules.most_intervals, |ratio| rate(&|place| after(ratio, place)) <= most_false);
    let own_intervals = calibrated(ratio, &|place| after(ratio, place));
    Some(Comparison { rule, fixed_days, own_intervals })
}

/// The smallest number of days that is enough; more days never give more false warnings.
fn smallest_days(most: u32, enough: impl Fn(u32) -> bool) -> u32 {
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low + (high - low) / 2;
        if enough(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    high
}

/// The smallest ratio that is enough, to a thousandth.
fn smallest_ratio(most: f64, enough: impl Fn(f64) -> bool) -> f64 {
    let thousandths = (most.clamp(0.0, 1e6) * 1_000.0) as u32;
    f64::from(smallest_days(thousandths, |ratio| enough(f64::from(ratio) / 1_000.0))) / 1_000.0
}

/// The customer's own interval at the start of each silence.
fn intervals<K>(silences: &[Silence<'_, K>], window: Window, rules: &CompareRules) -> Vec<f64> {
    let usual = usual_interval(silences, window, rules);
    let interval = |silence: &Silence<'_, K>| {
        let mut gaps = gaps(silence.purchases);
        let count = gaps.len() as f64;
        let own = median(&mut gaps).unwrap_or(0.0);
        let held = (rules.prior_gaps * usual + count * own) / (rules.prior_gaps + count);
        // The longer limit last, so that limits the wrong way round do not stop the program.
        held.max(rules.shortest).min(rules.longest.max(rules.shortest))
    };
    silences.iter().map(interval).collect()
}

/// The median of all gaps that ended before the window.
fn usual_interval<K>(silences: &[Silence<'_, K>], window: Window, rules: &CompareRules) -> f64 {
    let before = silences.iter().filter_map(|silence| match silence.end {
        End::Purchase(end) if end < window.from => Some(f64::from(end.since(silence.start()))),
        _ => None,
    });
    let mut gaps: Vec<f64> = before.collect();
    let enough = gaps.len() >= rules.usual_from_gaps;
    median(&mut gaps).filter(|_| enough).unwrap_or(rules.usual_interval)
}

fn gaps(purchases: &[Day]) -> Vec<f64> {
    purchases.windows(2).map(|pair| f64::from(pair[1].since(pair[0]))).collect()
}
