//! Which contracts will be renewed, what that is worth, and until when notice can be given.
//!
//! Contracts that were renewed often are renewed more often still, not because customers grow loyal but because the
//! others have left. The shifted beta-geometric model (P. Fader, B. Hardie, "How to Project Customer Retention", J.
//! Interactive Marketing 21, 2007) says just that: every customer leaves with a chance of his own at each renewal, and
//! those chances are spread like Beta(α, β).
//!
//! ```text
//! renewed at the t-th time        r_t  = (β + t − 1) / (α + β + t − 1)
//! still a customer after t        S(t) = B(α, β + t) / B(α, β) = r_1 · … · r_t
//! terms still to come, discounted DERL(n) = Σ_{t ≥ n} S(t) / S(n − 1) / (1 + d)^(t − n)
//! ```
//!
//! A product of the r_t is all the likelihood needs, also when contracts began at different times. Small firms get weak
//! priors, very small ones a rate held towards 85 %. What helps more than any chance is the last day on which notice can
//! still be given, ours and theirs, and the reminder before it.

mod chance;
mod contract;
mod fit;
mod sbg;
mod terms;

#[cfg(test)]
mod tests;

pub use chance::{Basis, Chance, ChanceRules, Chances, DueContract, Expected, expected, individual};
pub use contract::{
    Contract, Deadline, DeadlineState, Deadlines, Notice, NoticeRules, current_end, deadlines,
};
pub use fit::{FitRules, Fitted, LogNormal, Prior, Refused, fit};
pub use sbg::Sbg;
pub use terms::{BadTerms, Terms, of_cohort};
