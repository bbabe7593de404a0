//! Which lead to call first: how well it fits, how lively it is, and why.
//!
//! Up to 50 points say how well the lead fits the firm's target (industry, size, region, role), up to 50 how much it
//! did lately. What it did fades by half every 30 days:
//!
//! ```text
//! points(age) = points · 2^(−age / half-life)
//! ```
//!
//! Every reason is listed with its points. Once the firm has won 50 and lost 50 leads, chances learnt from them
//! ([`crate::logistic`]) may take the place of the points; before that they are refused. The points of each fact are our
//! own choice, not a measured fact.

mod facts;
mod learn;
mod rules;
mod score;

#[cfg(test)]
mod tests;

pub use facts::{Action, Drawback, Engagement, Lead, Match, Trait};
pub use learn::{LeadModel, LearnRules, Learnt, learn};
pub use rules::Rules;
pub use score::{Grade, LeadScore, Reason, score};
