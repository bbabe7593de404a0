//! What the open deals will bring, when, and how sure that is.
//!
//! 1. Chance by stage from the firm's own history, held towards a prior while there is little of it:
//!    (k + 10·p₀) / (n + 10), multiplied up to the end ([`stage_chances`]).
//! 2. Chance by age: deals that have stood for long are won less often. From the history of the stage with winning and
//!    losing as competing exits, P(win | open at age u) = (CIF_won(∞) − CIF_won(u)) / S(u) ([`AgeHistory`]).
//! 3. Month: the planned date plus the usual slip, never in the past ([`expected_month`]).
//! 4. The sum is not one number: [`Distribution`] gives each possible sum its chance, so that "at least 50 000" can be
//!    answered. Deals are taken as independent of each other, which they are not in a slump: the spread is a lower bound.
//! 5. Three bars, new business, repeat business and renewals, each with how far off it was lately ([`Outlook`]).

mod age;
mod distribution;
mod outlook;
mod slip;
mod stages;

#[cfg(test)]
mod tests;

pub use age::{AgeBasis, AgeHistory, AgeRules, AgedChance, Closing};
pub use distribution::{BadDeal, Deal, Distribution, DistributionRules, Figures, distribution};
pub use outlook::{Bar, Outlook, Quarter, Source, WapeRules, outlook, wape};
pub use slip::{Close, SlipRules, expected_month, usual_slip};
pub use stages::{BadStage, StageChance, StageHistory, StageRules, stage_chances};
