//! Money: an integer of minor units with its currency. Amounts of two currencies are never added.

use serde::{Deserialize, Serialize};

/// An amount in minor units (cents) of one currency (ISO 4217, upper case).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
pub struct Money {
    /// Minor units; negative for returns.
    #[ts(type = "number")]
    pub amount: i64,
    /// ISO 4217 code.
    pub currency: String,
}

impl Money {
    /// An amount of minor units.
    pub fn new(amount: i64, currency: impl Into<String>) -> Self {
        Self { amount, currency: currency.into() }
    }

    /// So many per cent of the amount, to the nearest minor unit; a half goes away from zero.
    pub fn per_cent(&self, percent: u8) -> Self {
        let product = i128::from(self.amount) * i128::from(percent);
        let rounded = (product + 50 * product.signum()) / 100;
        Self::new(i64::try_from(rounded).unwrap_or(i64::MAX), self.currency.clone())
    }
}
