//! The score and its margin.

use serde::{Deserialize, Serialize};

use super::Rules;
use crate::proportion::wilson;

/// How many people are of each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    pub promoters: u64,
    pub passives: u64,
    pub detractors: u64,
}

/// The score, −100 to 100, and how far it may be off.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Score {
    pub nps: f64,
    pub margin: f64,
}

impl Counts {
    /// Sorts the number of answers 0 to 10 into classes.
    pub(super) fn of(answers: &[u64; 11], rules: &Rules) -> Self {
        let mut counts = Self::default();
        for (score, number) in (0u8..).zip(answers) {
            let class = match score {
                score if score >= rules.promoter_from => &mut counts.promoters,
                score if score >= rules.passive_from => &mut counts.passives,
                _ => &mut counts.detractors,
            };
            *class += number;
        }
        counts
    }

    /// All answers together.
    pub const fn total(self) -> u64 {
        self.promoters.saturating_add(self.passives).saturating_add(self.detractors)
    }

    /// The score whatever the number of answers; `None` of nothing. [`super::evaluate`] is what guards it.
    pub fn score(self, z: f64) -> Option<Score> {
        let total = self.total() as f64;
        if total == 0.0 {
            return None;
        }
        let (promoters, detractors) = (self.promoters as f64 / total, self.detractors as f64 / total);
        let net = promoters - detractors;
        let spread = (promoters + detractors - net * net).max(0.0);
        let margin = if spread > 0.0 { z * (spread / total).sqrt() } else { self.of_one_class(z)? };
        Some(Score { nps: 100.0 * net, margin: 100.0 * margin })
    }

    /// What one further class might still hold: its upper Wilson bound at nobody, as far off as the score could be.
    fn of_one_class(self, z: f64) -> Option<f64> {
        let reach = if self.passives > 0 { 1.0 } else { 2.0 };
        wilson(0.0, self.total() as f64, z).map(|unseen| reach * unseen.high)
    }
}
