//! What else a customer might want, learnt from what others have together, and only where it is more than chance.
//!
//! "Bought together 500 times as often as by accident" can rest on one single customer. So a pair of products counts
//! only when enough customers have both, the association is no accident even after testing all pairs, and its lower
//! bound still lifts above the usual share. The unit is the customer over 24 months, not the single order.
//!
//! ```text
//! lift = n_ab·N / (n_a·n_b)            confidence = n_ab / n_a
//! confidence_low = 5 % quantile of Beta(n_ab + ½, n_a − n_ab + ½)     lift_low = confidence_low / (n_b / N)
//! p = Fisher's exact test, one-sided   q = Benjamini and Hochberg over all tested pairs (J. R. Stat. Soc. B 57, 1995)
//! LLR = 2·Σ k·ln(k·N / (row·column))   (T. Dunning, Computational Linguistics 19, 1993)
//! ```
//!
//! Fisher's test is exact for every size, so one test serves all pairs. Where nothing is significant there is the best
//! seller of the customer's own category, and it says that this is all it is.

mod count;
mod discovery;
mod learn;
mod pair;
mod recommend;

#[cfg(test)]
mod tests;

pub use discovery::benjamini_hochberg;
pub use learn::{Association, Associations, Learnt, Rules, learn};
pub use pair::{Measures, Pair, llr};
pub use recommend::{Advice, Customer, Product, Sentence, recommend};
