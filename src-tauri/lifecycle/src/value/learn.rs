//! Which value model a firm's data allow.

use serde::{Deserialize, Serialize};

use super::spend::sorted;
use super::{Correlation, GammaGamma, GammaGammaFit, Spend, correlation, fit_gamma_gamma};
use crate::math::minimum::Stopping;
use crate::math::sum::pairwise_sum;

/// Settings of the value model. Own choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ValueSettings {
    /// Below this many repeaters a shrunk mean stands in for the model.
    pub fewest_repeaters: usize,
    /// How many orders of average value everyone is given in a shrunk mean.
    pub shrink: f64,
    /// Beyond this correlation of ranks between number and value the model does not hold.
    pub most_correlation: f64,
    /// The last number of repeats of each segment but the last one.
    pub segment_ends: Vec<u32>,
    pub stopping: Stopping,
}

impl Default for ValueSettings {
    fn default() -> Self {
        Self {
            fewest_repeaters: 30,
            shrink: 5.0,
            most_correlation: 0.3,
            segment_ends: vec![1, 3, 8],
            stopping: Stopping::default(),
        }
    }
}

/// The mean value of an order of customers with up to so many repeats.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Segment {
    pub last_repeats: u32,
    pub mean: f64,
}

/// A way to expect the value of the next order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ValueModel {
    GammaGamma {
        model: GammaGamma,
    },
    /// (Σz + shrink·mean)/(x + shrink).
    ShrunkMean {
        mean: f64,
        shrink: f64,
    },
    /// The same, towards the mean of customers with about as many orders; `mean` for new ones.
    SegmentMeans {
        mean: f64,
        shrink: f64,
        segments: Vec<Segment>,
    },
}

/// Why this way was taken.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "code")]
pub enum ValueReason {
    /// Everything holds.
    Sound,
    /// So many repeaters, and so many are needed.
    FewRepeaters { have: usize, need: usize },
    /// Number and value of orders go together: the correlation of ranks.
    Correlated { ranks: f64 },
    /// The search for the parameters did not arrive, as when all orders are worth the same.
    NotConverged,
}

/// The value model of a firm, and why it is this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Learnt {
    pub model: ValueModel,
    pub reason: ValueReason,
    pub correlation: Option<Correlation>,
    pub fit: Option<GammaGammaFit>,
    pub repeaters: usize,
}

/// Chooses and learns the value model. `mean_order` is the mean of all orders, first ones included; it counts only
/// while nobody has bought twice.
pub fn learn(spends: &[Spend], mean_order: f64, settings: &ValueSettings, workers: usize) -> Learnt {
    let spends = sorted(spends);
    let correlation = correlation(&spends);
    let mean = mean_of(&spends).unwrap_or(if mean_order.is_finite() { mean_order.max(0.0) } else { 0.0 });
    let shrink = settings.shrink;
    let shrunk = || ValueModel::ShrunkMean { mean, shrink };
    let learnt = |model, reason, fit| Learnt { model, reason, correlation, fit, repeaters: spends.len() };
    if spends.len() < settings.fewest_repeaters {
        let reason = ValueReason::FewRepeaters { have: spends.len(), need: settings.fewest_repeaters };
        return learnt(shrunk(), reason, None);
    }
    if let Some(Correlation { ranks, .. }) = correlation.filter(|c| c.ranks.abs() > settings.most_correlation)
    {
        let model = ValueModel::SegmentMeans { mean, shrink, segments: segments(&spends, settings) };
        return learnt(model, ValueReason::Correlated { ranks }, None);
    }
    match fit_gamma_gamma(&spends, &settings.stopping, workers) {
        Some(fit) if fit.converged => {
            learnt(ValueModel::GammaGamma { model: fit.model }, ValueReason::Sound, Some(fit))
        }
        fit => learnt(shrunk(), ValueReason::NotConverged, fit),
    }
}

/// The mean value of all their orders.
fn mean_of(spends: &[Spend]) -> Option<f64> {
    let orders: f64 = spends.iter().map(|spend| f64::from(spend.repeats())).sum();
    let sums: Vec<f64> = spends.iter().map(Spend::sum).collect();
    (orders > 0.0).then(|| pairwise_sum(&sums) / orders)
}

fn segments(spends: &[Spend], settings: &ValueSettings) -> Vec<Segment> {
    let place = |spend: &Spend| settings.segment_ends.partition_point(|last| *last < spend.repeats());
    let ends = || settings.segment_ends.iter().copied().chain(std::iter::once(u32::MAX));
    // The spends are sorted by repeats, so each segment is one run of them.
    spends
        .chunk_by(|one, next| place(one) == place(next))
        .filter_map(|run| Some(Segment { last_repeats: ends().nth(place(&run[0]))?, mean: mean_of(run)? }))
        .collect()
}

impl ValueModel {
    /// Expected value of the next order of a customer, in minor units; `None` stands for no repeat purchase yet.
    pub fn expected(&self, spend: Option<&Spend>) -> f64 {
        let shrunk = |towards: f64, shrink: f64| {
            let (orders, sum) = spend.map_or((0.0, 0.0), |spend| (f64::from(spend.repeats()), spend.sum()));
            (sum + shrink * towards) / (orders + shrink)
        };
        match self {
            Self::GammaGamma { model } => model.expected(spend),
            Self::ShrunkMean { mean, shrink } => shrunk(*mean, *shrink),
            Self::SegmentMeans { mean, shrink, segments } => {
                let repeats = spend.map_or(0, Spend::repeats);
                let like = segments.iter().find(|segment| repeats > 0 && repeats <= segment.last_repeats);
                shrunk(like.map_or(*mean, |segment| segment.mean), *shrink)
            }
        }
    }
}
