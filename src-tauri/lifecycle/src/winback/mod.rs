//! Which former customers to win back, in which order, and whether it worked.
//!
//! Not everybody may be asked, and not everybody is worth it. The order is by expected value:
//!
//! ```text
//! EV = P(returns within 90 days)·margin of the first twelve months after return − cost of the contact
//! ```
//!
//! The chance comes from the purchase model where it may be shown, else from what became of former lapses of the same
//! age and strength, (k + 20·p₀) / (N + 20). The value is that of *new* customers with the same spending: those who
//! return behave like them. From 50 candidates on a random fifth is left alone, because only the difference to them
//! says whether the contact did anything; its interval is R. G. Newcombe's.
//!
//! V. Kumar, Y. Bhagwat, X. Zhang (J. Marketing 79(4), 2015): the stronger the first life, the likelier the return; who
//! left for service returns less but is worth more than who left for the price; a discount with an upgrade wins most
//! back, for the shortest second life, an upgrade alone for the longest.

mod effect;
mod former;
mod hold_out;
mod plan;
mod rates;
mod second_life;

#[cfg(test)]
mod tests;

pub use effect::{Effect, EffectRules, Followed, Outcome, Verdict, effect, outcome};
pub use former::{BadFormer, Barrier, Former, LeavingReason};
pub use hold_out::{HoldOut, HoldOutRules, hold_out};
pub use plan::{Barred, Basis, Candidate, Plan, plan};
pub use rates::{PastLapse, Rate, RateRules, ReturnRates};
pub use second_life::{NewCustomer, ReturnValues, SecondLife, ValueRules, second_life};
