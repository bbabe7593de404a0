//! What is known of each customer, and the thresholds.

use serde::{Deserialize, Serialize};

/// What one customer did within the window of [`Rules::window_days`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// Days since the last purchase, also when it lies before the window.
    pub days_since: u32,
    /// Days with a purchase within the window.
    pub events: u32,
    /// Net sum within the window in minor units of one currency; negative when more came back than went out.
    pub net: i64,
    /// The customer's own usual interval in days; positive.
    pub interval: f64,
}

impl Facts {
    /// Silence in multiples of the own interval.
    pub fn ratio(&self) -> f64 {
        f64::from(self.days_since) / self.interval
    }
}

/// Why a customer cannot be placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadFacts {
    /// The own interval is zero, negative, or no number.
    Interval,
}

/// When customers are compared and when fixed thresholds hold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Rules {
    /// How many days of purchases count for frequency and money.
    pub window_days: u32,
    /// From this many customers on they are compared with each other.
    pub compare_from: usize,
    /// Recency below it: silence of at most so many own intervals is worth 5, 4, 3, 2; beyond it 1.
    pub ratios: [f64; 4],
    /// Frequency below it: at most so many purchases are worth 1, 2, 3, 4; beyond it 5.
    pub events: [u32; 4],
    /// Money below it, in minor units: at most so much is worth 1, 2, 3, 4; only the firm can know, so there is no
    /// default, and no mark without it.
    pub money: Option<[i64; 4]>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            window_days: 730,
            compare_from: 25,
            ratios: [1.0, 2.0, 3.0, 5.0],
            events: [1, 2, 4, 9],
            money: None,
        }
    }
}
