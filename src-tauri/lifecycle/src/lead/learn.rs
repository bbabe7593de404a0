//! When the firm's own past may take the place of the points.

use serde::{Deserialize, Serialize};

use crate::logistic::{Case, Fit, Quality, Refused, Settings, fit, foretold, quality};

/// When chances may be learnt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct LearnRules {
    /// So many won and so many lost leads are needed.
    pub of_each_outcome: usize,
    /// Into how many parts the leads are cut, each of which is foretold from the others.
    pub folds: usize,
    /// Groups of the calibration.
    pub bins: usize,
    pub settings: Settings,
}

impl Default for LearnRules {
    fn default() -> Self {
        Self { of_each_outcome: 50, folds: 5, bins: 10, settings: Settings::default() }
    }
}

/// What was learnt, or why the points stay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Learnt {
    TooFew { won: usize, lost: usize, needed: usize },
    Refused { reason: Refused },
    Learnt { model: LeadModel },
}

/// Chances of leads, with the quality they had on leads they had not seen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LeadModel {
    pub fit: Fit,
    pub quality: Quality,
}

/// Learns from closed leads; `yes` is won.
pub fn learn(closed: &[Case], rules: &LearnRules) -> Learnt {
    let won = closed.iter().filter(|case| case.yes).count();
    let lost = closed.len() - won;
    let needed = rules.of_each_outcome;
    if won < needed || lost < needed {
        return Learnt::TooFew { won, lost, needed };
    }
    let model = || {
        let fit = fit(closed, &rules.settings)?;
        let unseen = foretold(closed, rules.folds, &rules.settings)?;
        let quality = quality(&unseen, rules.bins).ok_or(Refused::OneOutcome)?;
        Ok(LeadModel { fit, quality })
    };
    match model() {
        Ok(model) => Learnt::Learnt { model },
        Err(reason) => Learnt::Refused { reason },
    }
}
