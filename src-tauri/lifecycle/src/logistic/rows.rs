//! The cases that are learnt from.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

/// One past case: what was known of it, and how it ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Case {
    pub features: Vec<f64>,
    pub yes: bool,
}

/// Why nothing was learnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Refused {
    /// No cases, or all of them ended the same way.
    OneOutcome,
    /// A case has another number of features than the first.
    Ragged { index: usize },
    /// A case has a feature that is no number.
    NotFinite { index: usize },
    /// The settings hold a number that cannot be.
    Settings,
    /// The cases do not decide the weights: two features say the same, or one of them decides everything.
    Undecided,
}

/// An order that knows nothing of how the cases were handed in.
pub(super) fn canonical(a: &Case, b: &Case) -> Ordering {
    let by_feature = a.features.iter().zip(&b.features).map(|(a, b)| a.total_cmp(b));
    a.yes.cmp(&b.yes).then(by_feature.fold(Ordering::Equal, Ordering::then))
}

/// The number of features, when all cases agree on it and there are both outcomes.
pub(super) fn width(cases: &[Case]) -> Result<usize, Refused> {
    let yes = cases.iter().filter(|case| case.yes).count();
    if yes == 0 || yes == cases.len() {
        return Err(Refused::OneOutcome);
    }
    let width = cases[0].features.len();
    for (index, case) in cases.iter().enumerate() {
        if case.features.len() != width {
            return Err(Refused::Ragged { index });
        }
        // Squares of larger numbers could leave the range of floating point.
        if !case.features.iter().all(|feature| feature.abs() < 1e100) {
            return Err(Refused::NotFinite { index });
        }
    }
    Ok(width)
}
