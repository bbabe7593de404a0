//! Holding the model against what then happened: learn without the last quarter, forecast it, compare.
//!
//! The opponent is the simplest forecast there is: everyone goes on at the pace so far, x·t/T.

use serde::{Deserialize, Serialize};

use super::{Crowd, Fitting, History, fit};
use crate::{Day, math::sum::order_free_sum};

/// Settings of the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BackTesting {
    /// Days at the end that are kept from the model.
    pub held_out: i32,
    /// How many such spans the data must cover.
    pub spans: i32,
}

impl Default for BackTesting {
    fn default() -> Self {
        Self { held_out: 91, spans: 4 }
    }
}

/// How the model and its opponent did.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BackTest {
    /// Customers who had bought before the held-out span.
    pub customers: u64,
    /// Purchases they made in it.
    pub actual: u64,
    /// Purchases the model expected.
    pub expected: f64,
    /// Purchases the old pace would have brought.
    pub naive: f64,
    /// Mean absolute error per customer of the model.
    pub model_error: f64,
    /// Mean absolute error per customer of the old pace.
    pub naive_error: f64,
}

/// The test with what it is made of: what the model said of each customer, and what then happened.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldOut {
    pub test: BackTest,
    /// The chance of at least one purchase in the held-out span, and whether one came; customers in the order in which
    /// they were handed in. [`super::recalibrate`] learns from them.
    pub chances: Vec<(f64, bool)>,
}

/// Tests on the purchase days of each customer's spell; `None` before enough quarters exist, or without a model.
pub fn back_test<D: AsRef<[Day]>>(
    purchases: &[D],
    as_of: Day,
    testing: &BackTesting,
    fitting: &Fitting,
    workers: usize,
) -> Option<BackTest> {
    Some(hold_out(purchases, as_of, testing, fitting, workers)?.test)
}

/// As [`back_test`], with the single chances.
pub fn hold_out<D: AsRef<[Day]>>(
    purchases: &[D],
    as_of: Day,
    testing: &BackTesting,
    fitting: &Fitting,
    workers: usize,
) -> Option<HeldOut> {
    let held_out = testing.held_out.max(1);
    let cut = as_of.plus(-held_out);
    let first = purchases.iter().flat_map(|days| days.as_ref()).min()?;
    if as_of.since(*first) < held_out.saturating_mul(testing.spans) {
        return None;
    }
    let (histories, actual) = parted(purchases, cut, as_of);
    let crowd = Crowd::of(&histories);
    let model = fit(&crowd, fitting, workers).ok()?.model;
    let ahead = f64::from(held_out);
    let expected: Vec<f64> =
        crowd.spread(&model.score(&crowd, ahead, workers)).iter().map(|s| s.expected).collect();
    let pace = |one: &History| if one.is_new() { 0.0 } else { f64::from(one.repeats()) * ahead / one.age() };
    let naive: Vec<f64> = histories.iter().map(pace).collect();
    let miss = |forecast: &[f64]| {
        order_free_sum(forecast.iter().zip(&actual).map(|(forecast, actual)| (forecast - actual).abs()))
            / histories.len() as f64
    };
    let test = BackTest {
        customers: histories.len() as u64,
        actual: actual.iter().sum::<f64>() as u64,
        expected: order_free_sum(expected.iter().copied()),
        naive: order_free_sum(naive.iter().copied()),
        model_error: miss(&expected),
        naive_error: miss(&naive),
    };
    let chance = |(one, actual): (&History, &f64)| (model.p_any(one, ahead), *actual > 0.0);
    Some(HeldOut { test, chances: histories.iter().zip(&actual).map(chance).collect() })
}

/// What was known on the day of the cut, and the number of purchases between it and the day of the look.
fn parted<D: AsRef<[Day]>>(purchases: &[D], cut: Day, as_of: Day) -> (Vec<History>, Vec<f64>) {
    let mut histories = Vec::new();
    let mut actual = Vec::new();
    for days in purchases {
        if let Ok(history) = History::of_days(days.as_ref(), cut) {
            let mut then: Vec<Day> =
                days.as_ref().iter().copied().filter(|day| *day > cut && *day <= as_of).collect();
            then.sort_unstable();
            then.dedup();
            histories.push(history);
            actual.push(then.len() as f64);
        }
    }
    (histories, actual)
}
