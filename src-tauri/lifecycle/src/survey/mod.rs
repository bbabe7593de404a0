//! What customers answered to "would you recommend us?" (0 to 10), and how sure the score is.
//!
//! The score is the share of promoters (9–10) less the share of detractors (0–6), times 100 (F. Reichheld, Harvard
//! Business Review 12/2003). It hides how few answers it may rest on, so it always comes with its margin of error, and
//! below 30 answers there is none: then the answers themselves are shown.
//!
//! ```text
//! NPS = 100·(p − d)        margin = 100·z·√((p + d − (p − d)²) / n)
//! ```
//!
//! When all answers are of one class the formula claims to be certain. There the margin is what Wilson's interval still
//! allows for the other classes.

mod answers;
mod change;
mod score;

#[cfg(test)]
mod tests;

pub use answers::{Answer, BadAnswer, Findings, Rules, evaluate};
pub use change::{Change, change};
pub use score::{Counts, Score};
