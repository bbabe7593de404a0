//! The chance of a yes or no learnt from past cases, in a form whose weights can be read.
//!
//! ```text
//! P(yes) = 1 / (1 + e^−(c + Σ w_j·z_j))          z_j = (x_j − mean_j) / deviation_j
//! lowest −ln L + λ/2·Σ w_j²                      the constant c is not held back
//! ```
//!
//! λ holds the weights near zero, so that few cases do not give wild ones (ridge: S. le Cessie, J. C. van Houwelingen,
//! Appl. Stat. 41, 1992). The lowest point is found by Newton's method, which for this surface is iteratively
//! re-weighted least squares. How good a set of chances is: AUC (does it order the cases), Brier score (are the chances
//! right), and the table of promised against observed shares.

mod fit;
mod fold;
mod newton;
mod quality;
mod rows;

#[cfg(test)]
mod tests;

pub use fit::{Fit, Settings, fit};
pub use fold::foretold;
pub use quality::{Bin, Quality, auc, brier, quality};
pub use rows::{Case, Refused};
