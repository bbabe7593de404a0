//! How likely a deal of a stage is won, from how many went on before.

use serde::{Deserialize, Serialize};

use crate::Flaw;

/// What happened in one stage so far.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StageHistory {
    /// Deals that left the stage.
    pub left: u64,
    /// Those of them that went on to the next stage, or were won in the last one.
    pub went_on: u64,
    /// p₀: what is believed before any history, strictly within 0…1.
    pub prior: f64,
}

/// How strongly the prior holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct StageRules {
    /// The prior counts like so many deals.
    pub prior_deals: f64,
}

impl Default for StageRules {
    fn default() -> Self {
        Self { prior_deals: 10.0 }
    }
}

/// The chances of a deal in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StageChance {
    /// To go on to the next stage.
    pub goes_on: f64,
    /// To be won in the end.
    pub wins: f64,
}

/// Why a stage has no chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadStage {
    /// More went on than left.
    Counts,
    /// The prior or its strength is out of range.
    Prior,
}

/// The chances of each stage, from the first to the last.
///
/// # Errors
/// The first stage whose history contradicts itself: without it the chances of all stages before it are unknown.
pub fn stage_chances(
    stages: &[StageHistory],
    rules: &StageRules,
) -> Result<Vec<StageChance>, Flaw<BadStage>> {
    let mut chances = Vec::with_capacity(stages.len());
    let mut wins = 1.0;
    for (index, stage) in stages.iter().enumerate().rev() {
        if stage.went_on > stage.left {
            return Err(Flaw::new(index, BadStage::Counts));
        }
        if !(stage.prior > 0.0 && stage.prior < 1.0 && rules.prior_deals > 0.0 && rules.prior_deals < 1e9) {
            return Err(Flaw::new(index, BadStage::Prior));
        }
        let weight = rules.prior_deals;
        let goes_on = (stage.went_on as f64 + weight * stage.prior) / (stage.left as f64 + weight);
        wins *= goes_on;
        chances.push(StageChance { goes_on, wins });
    }
    chances.reverse();
    Ok(chances)
}
