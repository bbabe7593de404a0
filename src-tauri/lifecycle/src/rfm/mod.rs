//! How recently, how often and for how much a customer bought, each as a mark from 1 to 5, and the segment that follows.
//!
//! A mark says how many of the firm's own customers do worse: five means better than at least 80 per cent. Customers
//! who did exactly the same always get the same mark.
//!
//! ```text
//! score(v) = 1 + floor(5 · #{customers with a worse value} / n)
//! ```
//!
//! The definition counts strictly worse values, so that it needs no cut-points and no luck with ties (other tools
//! split ties by NTILE or shift money by rounded quantiles). Below 25 customers a comparison says nothing, and fixed
//! thresholds take its place, labelled as such. Segments are the grid of recency and frequency: every pair of marks is
//! in exactly one.

mod facts;
mod score;
mod segment;

#[cfg(test)]
mod tests;

pub use facts::{BadFacts, Facts, Rules};
pub use score::{Basis, Mark, Scored, Scores, score};
pub use segment::{Segment, SegmentSummary, summary};
