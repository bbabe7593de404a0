//! What a customer is worth: the value of a typical order, times the orders to expect, over a stated time.
//!
//! One large order does not make a large customer. The Gamma-Gamma model (Fader and Hardie, note 025) pulls the mean
//! value of few orders towards that of all customers, and less so the more orders there are. With fewer than thirty
//! repeaters a plain shrunk mean does the same; where frequent buyers spend visibly more or less per order, the means
//! of their like take its place.
//!
//! All amounts are minor units (cents) of one currency, as real numbers; the caller keeps the ISO code and rounds.

mod clv;
mod correlation;
mod gamma_gamma;
mod learn;
mod spend;

pub use clv::{Horizon, clv, discounted, discounted_of_rows, whole_minor};
pub use correlation::{Correlation, correlation};
pub use gamma_gamma::{GammaGamma, GammaGammaFit, fit_gamma_gamma};
pub use learn::{Learnt, Segment, ValueModel, ValueReason, ValueSettings, learn};
pub use spend::{Spend, SpendFault};
