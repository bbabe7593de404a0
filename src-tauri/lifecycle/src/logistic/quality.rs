//! How good chances are that were given before the outcome was known.

use serde::{Deserialize, Serialize};

use crate::math::sum::{mean, pairwise_sum};
use crate::proportion::{Interval, Share, Z95};

/// One group of cases that were given similar chances.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Bin {
    /// The mean chance promised.
    pub promised: f64,
    /// What happened.
    pub observed: Share,
    /// Where the true share lies, at 95 %.
    pub interval: Option<Interval>,
}

/// The quality of a set of chances.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Quality {
    /// The chance that a case that ended in yes was given more than one that ended in no; 0.5 is a coin.
    pub auc: Option<f64>,
    /// The mean squared error of the chances; 0 is perfect.
    pub brier: f64,
    /// Promised against observed, from the lowest chances to the highest.
    pub bins: Vec<Bin>,
}

/// AUC, Brier score and the calibration in at most `bins` groups of equal size; `None` of nothing.
///
/// Pairs whose chance is no number are left out.
pub fn quality(foretold: &[(f64, bool)], bins: usize) -> Option<Quality> {
    let sorted = in_order(foretold);
    let per_bin = sorted.len().div_ceil(bins.max(1)).max(1);
    let bin = |group: &[(f64, bool)]| {
        let chances: Vec<f64> = group.iter().map(|(chance, _)| *chance).collect();
        let hits = group.iter().filter(|(_, yes)| *yes).count() as u64;
        let observed = Share { hits, of: group.len() as u64 };
        Bin { promised: mean(&chances), observed, interval: observed.interval(Z95) }
    };
    let bins = sorted.chunks(per_bin).map(bin).collect();
    Some(Quality { auc: auc(foretold), brier: brier(foretold)?, bins })
}

/// The area under the ROC curve with ties counted half (Mann and Whitney's U); `None` without both outcomes.
pub fn auc(foretold: &[(f64, bool)]) -> Option<f64> {
    let sorted = in_order(foretold);
    let yes = sorted.iter().filter(|(_, yes)| *yes).count() as u64;
    let no = sorted.len() as u64 - yes;
    // Counted in halves, so that whole numbers suffice.
    let (mut halves, mut no_before) = (0_u128, 0_u128);
    for tied in sorted.chunk_by(|a, b| a.0 == b.0) {
        let yes_here = tied.iter().filter(|(_, yes)| *yes).count() as u128;
        let no_here = tied.len() as u128 - yes_here;
        halves += yes_here * (2 * no_before + no_here);
        no_before += no_here;
    }
    (yes > 0 && no > 0).then(|| halves as f64 / (2.0 * yes as f64 * no as f64))
}

/// The mean squared difference of chance and outcome; `None` of nothing.
pub fn brier(foretold: &[(f64, bool)]) -> Option<f64> {
    let sorted = in_order(foretold);
    let error = |(chance, yes): &(f64, bool)| {
        let miss = chance - f64::from(*yes);
        miss * miss
    };
    let errors: Vec<f64> = sorted.iter().map(error).collect();
    (!errors.is_empty()).then(|| pairwise_sum(&errors) / errors.len() as f64)
}

fn in_order(foretold: &[(f64, bool)]) -> Vec<(f64, bool)> {
    let mut sorted: Vec<(f64, bool)> =
        foretold.iter().copied().filter(|(chance, _)| chance.is_finite()).collect();
    sorted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    sorted
}
