//! New business, repeat business and renewals side by side, each with how far off it was lately.

use serde::{Deserialize, Serialize};

use crate::Day;

/// Where income comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// Open deals.
    NewBusiness,
    /// Purchases expected of customers, Σ E(purchases)·E(value).
    Repeat,
    /// Contracts that will go on, Σ yearly value·P(renewed).
    Renewals,
}

/// One closed quarter: what was foretold at its start, and what came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quarter {
    pub starts: Day,
    pub forecast: i64,
    pub actual: i64,
}

/// Over which past the error is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct WapeRules {
    /// The latest so many closed quarters.
    pub quarters: usize,
    /// With fewer there is no error to show.
    pub quarters_from: usize,
}

impl Default for WapeRules {
    fn default() -> Self {
        Self { quarters: 4, quarters_from: 2 }
    }
}

/// One bar.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bar {
    pub source: Source,
    /// Minor units.
    pub expected: i64,
    /// The error of the last quarters as a share of what came; missing while it is not known.
    pub error: Option<f64>,
}

/// The three bars.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// ISO 4217.
    pub currency: String,
    pub bars: [Bar; 3],
    pub total: i64,
}

/// Σ|forecast − actual| / Σ actual of the latest quarters; `None` with too few, or when nothing came.
pub fn wape(past: &[Quarter], rules: &WapeRules) -> Option<f64> {
    let mut latest = past.to_vec();
    latest.sort_unstable_by_key(|quarter| (quarter.starts, quarter.forecast, quarter.actual));
    let latest = &latest[latest.len().saturating_sub(rules.quarters)..];
    if latest.is_empty() || latest.len() < rules.quarters_from {
        return None;
    }
    let missed: u128 =
        latest.iter().map(|quarter| u128::from(quarter.forecast.abs_diff(quarter.actual))).sum();
    let came: i128 = latest.iter().map(|quarter| i128::from(quarter.actual)).sum();
    (came > 0).then(|| missed as f64 / came as f64)
}

/// Puts the bars together; each source comes with what is expected and its past.
pub fn outlook(
    currency: impl Into<String>,
    new_business: (i64, &[Quarter]),
    repeat: (i64, &[Quarter]),
    renewals: (i64, &[Quarter]),
    rules: &WapeRules,
) -> Outlook {
    let sources =
        [(Source::NewBusiness, new_business), (Source::Repeat, repeat), (Source::Renewals, renewals)];
    let bars = sources.map(|(source, (expected, past))| Bar { source, expected, error: wape(past, rules) });
    let total = bars.iter().fold(0_i64, |sum, bar| sum.saturating_add(bar.expected));
    Outlook { currency: currency.into(), bars, total }
}
