//! How a deal's chance changes with the time it has stood in its stage.

use serde::{Deserialize, Serialize};

use crate::survival::{Incidence, Stay, aalen_johansen};

/// How a deal ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Closing {
    Won,
    Lost,
}

/// When age is learnt from history, and what holds before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AgeRules {
    /// From so many closed deals of the stage on, history decides.
    pub closed_from: usize,
    /// It decides only at ages that at least so many deals of the history reached: one deal is no history.
    pub at_risk_from: u64,
    /// Before that: beyond this quantile of the ages of won deals, 0…1 …
    pub late_quantile: f64,
    /// … the chance of the stage is multiplied by this.
    pub late_factor: f64,
}

impl Default for AgeRules {
    fn default() -> Self {
        Self { closed_from: 30, at_risk_from: 5, late_quantile: 0.9, late_factor: 0.5 }
    }
}

/// What the chance of an open deal rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AgeBasis {
    /// The stage alone; the age is not unusual, or nothing is known of ages.
    Stage,
    /// The history of the stage at this age.
    History { at_risk: u64 },
    /// The deal is older than most won deals were.
    Late { usual_days: u32 },
}

/// The chance of an open deal at its age.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgedChance {
    pub wins: f64,
    pub basis: AgeBasis,
}

/// What is known of the ages of deals in one stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AgeHistory {
    incidence: Incidence<Closing>,
    closed: usize,
    /// Days from entering the stage to winning, beyond which a deal is late.
    late_after: Option<u32>,
    rules: AgeRules,
}

impl AgeHistory {
    /// Learns from all deals that were in the stage: days from entering it until won, lost, or today while open.
    pub fn learn(deals: &[Stay<Closing>], rules: &AgeRules) -> Self {
        let closed = deals.iter().filter(|deal| deal.exit.is_some()).count();
        let mut won: Vec<u32> =
            deals.iter().filter(|deal| deal.exit == Some(Closing::Won)).map(|deal| deal.days).collect();
        won.sort_unstable();
        // The smallest age that at least this share of won deals did not exceed.
        let rank = (rules.late_quantile.clamp(0.0, 1.0) * won.len() as f64).ceil() as usize;
        let late_after = won.get(rank.saturating_sub(1)).copied();
        Self { incidence: aalen_johansen(deals), closed, late_after, rules: rules.clone() }
    }

    /// P(win | open at `age`) of the history alone; `None` where nobody was watched beyond that age.
    pub fn wins_beyond(&self, age: u32) -> Option<f64> {
        let staying = self.incidence.staying(age);
        if self.incidence.watched_beyond(age) == 0 || staying <= 0.0 {
            return None;
        }
        let still_to_win =
            self.incidence.gone_at_last(&Closing::Won) - self.incidence.gone(&Closing::Won, age);
        Some((still_to_win / staying).clamp(0.0, 1.0))
    }

    /// The chance of a deal that has stood in the stage for `age` days, where the stage alone gives `stage_wins`;
    /// a chance that is no number counts as none.
    pub fn chance(&self, stage_wins: f64, age: u32) -> AgedChance {
        let stage_wins = within(stage_wins);
        let at_risk = self.incidence.watched_beyond(age);
        if self.closed >= self.rules.closed_from
            && at_risk >= self.rules.at_risk_from
            && let Some(wins) = self.wins_beyond(age)
        {
            return AgedChance { wins, basis: AgeBasis::History { at_risk } };
        }
        match self.late_after {
            Some(usual_days) if age > usual_days => {
                let wins = stage_wins * within(self.rules.late_factor);
                AgedChance { wins, basis: AgeBasis::Late { usual_days } }
            }
            _ => AgedChance { wins: stage_wins, basis: AgeBasis::Stage },
        }
    }
}

/// Held to 0…1.
const fn within(chance: f64) -> f64 {
    if chance.is_nan() { 0.0 } else { chance.clamp(0.0, 1.0) }
}
