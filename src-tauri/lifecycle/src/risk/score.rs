//! The risk and its parts.

use serde::{Deserialize, Serialize};

use super::signals::signals;
use super::{ContractState, Contribution, Facts, Reason, Rules, Signal};
use crate::math::sum::{logistic, logit};

/// Why a customer has no risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum BadFacts {
    /// P(alive) is not within 0…1.
    Alive,
    /// The own interval is not a positive number.
    Interval,
    /// A weight or limit is no number, or P cannot be held where it should be.
    Rules,
}

/// The risk to lose a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Risk {
    /// 0 to 1.
    pub risk: f64,
    /// The risk by silence alone.
    pub by_silence: f64,
    /// A notice first, then the silence, then the signals in their order.
    pub contributions: Vec<Contribution>,
    /// f of each signal, in the order of [`Signal::ALL`]: what [`super::refit`] learns from.
    pub strengths: [f64; 12],
    /// What speaks for leaving apart from silence and contract, Σ w·f: it moves the chance of a renewal.
    pub pull: f64,
}

impl Risk {
    /// The reasons that raise the risk, the weightiest first; what an alert shows.
    pub fn top(&self, most: usize) -> Vec<Contribution> {
        let mut raising: Vec<Contribution> =
            self.contributions.iter().copied().filter(|part| part.amount() > 0.0).collect();
        let notice = |part: &Contribution| part.reason == Reason::NoticeReceived;
        // A stable sort: of equals the earlier signal comes first.
        raising.sort_by(|a, b| notice(b).cmp(&notice(a)).then(b.amount().total_cmp(&a.amount())));
        raising.truncate(most);
        raising
    }
}

/// How far a contract that runs calms. It holds nobody who is angry: it only puts off the day on which they leave, so it
/// calms the less the more speaks for leaving.
fn relief(pull: f64) -> f64 {
    (1.0 - pull).clamp(0.0, 1.0)
}

/// The risk of one customer.
///
/// # Errors
/// [`BadFacts`] names what cannot be; nothing is guessed.
pub fn risk(facts: &Facts, rules: &Rules) -> Result<Risk, BadFacts> {
    if !(0.0..=1.0).contains(&facts.alive) {
        return Err(BadFacts::Alive);
    }
    if !(facts.interval > 0.0 && facts.interval.is_finite()) {
        return Err(BadFacts::Interval);
    }
    let (weights, limits) = (&rules.weights, &rules.limits);
    if !(limits.alive_margin > 0.0 && limits.alive_margin < 0.5) {
        return Err(BadFacts::Rules);
    }
    let alive = facts.alive.clamp(limits.alive_margin, 1.0 - limits.alive_margin);
    let by_silence = 1.0 - alive;
    let silence = Contribution {
        reason: Reason::Silence { days_since: facts.days_since, interval: facts.interval },
        strength: logit(by_silence),
        weight: weights.silence,
    };
    let mut contributions = vec![silence];
    let mut strengths = [0.0; 12];
    let (mut pull, mut contract) = (0.0, 0.0);
    for on in signals(facts, limits) {
        let is_contract = on.signal == Signal::RunningContract;
        // The contract is the last signal: what speaks for leaving is known by then.
        let strength = if is_contract { relief(pull) } else { on.strength };
        let part = Contribution { reason: on.reason, strength, weight: weights.of(on.signal) };
        strengths[on.signal as usize] = strength;
        *if is_contract { &mut contract } else { &mut pull } += part.amount();
        contributions.push(part);
    }
    let mut odds = weights.constant + silence.amount() + pull + contract;
    if facts.contract == ContractState::NoticeReceived {
        // Whatever lifts the other parts to the fixed risk.
        let weight = logit(limits.notice_risk) - odds;
        contributions.insert(0, Contribution { reason: Reason::NoticeReceived, strength: 1.0, weight });
        odds += weight;
    }
    let risk = match facts.contract {
        ContractState::NoticeReceived => limits.notice_risk,
        ContractState::None | ContractState::Running => logistic(odds),
    };
    if !(odds.is_finite() && pull.is_finite()) {
        return Err(BadFacts::Rules);
    }
    Ok(Risk { risk, by_silence, contributions, strengths, pull })
}
