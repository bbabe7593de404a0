//! Whether rules make sense.

use serde::{Deserialize, Serialize};

use super::{PerLevel, Rules};
use crate::purchase::Family;
use crate::rules::EscalationRules;

/// A value that makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum RuleFault {
    /// Own interval: weight not finite or below 0, or population not between the shortest and the longest interval,
    /// or these two not rising from above 0.
    Interval,
    /// The multiples do not rise from above 0, or one is not finite or above 1000.
    Multiples,
    /// The floors do not rise from 1 day on, or one is above 10,000 days.
    Floors,
    /// The band is not between 0 and 0.5.
    Band,
    /// Contact: a limit is not between 1 and 10,000 days.
    Contact,
    /// Care: a limit is not between 1 and 10,000 days, the shortest is above the longest, or the share is not
    /// between 0 and 10.
    Care,
    /// Escalation: a limit is not between 1 and 10,000 days, or the number of complaints not between 1 and 8.
    Escalation,
    /// Contract: a limit is not between 1 and 10,000 days, or the grace is not below the loss.
    Contract,
    /// Loyalty: a limit is not between 1 and 10,000 days, a number of purchases is 0, or staying loyal is harder than
    /// becoming it.
    Loyal,
    /// Core: the age is not between 1 and 10,000 days, or staying a core customer is harder than becoming one.
    Core,
    /// No purchase makes a reactivated customer.
    Reactivated,
    /// An order cannot be folded after that many days (0 to 30).
    Fold,
    /// Set by hand: a limit is not between 1 and 10,000 days, or the usual one is above the longest.
    Overrides,
    /// Alerts: the limits are not between 0 and 1, the one that clears is not below the one that raises, or the pause
    /// is not between 1 and 10,000 days.
    Alert,
    /// The model is not one of MBG, or the probabilities do not fall from below 1 to above 0.
    Assist,
}

impl Rules {
    /// Whether the rules make sense.
    ///
    /// # Errors
    /// The first value that does not.
    pub fn check(&self) -> Result<(), RuleFault> {
        let demand = |holds: bool, fault| if holds { Ok(()) } else { Err(fault) };
        let Self { interval, contact, care, escalation, contract, loyal, core, overrides, alert, .. } = self;
        demand(
            (0.0..=1_000.0).contains(&interval.prior_weight)
                && interval.shortest >= 1.0
                && interval.shortest <= interval.population
                && interval.population <= interval.longest
                && interval.longest <= 10_000.0,
            RuleFault::Interval,
        )?;
        demand(rises(&self.multiples, 0.0, 1_000.0), RuleFault::Multiples)?;
        demand(rises(&self.floors, 0, 10_000), RuleFault::Floors)?;
        demand((0.0..=0.5).contains(&self.band), RuleFault::Band)?;
        demand(are_days(&[contact.engaged, contact.qualified]), RuleFault::Contact)?;
        demand(
            are_days(&[care.shortest, care.longest, care.unfulfilled, care.case])
                && care.shortest <= care.longest
                && (0.0..=10.0).contains(&care.fraction),
            RuleFault::Care,
        )?;
        demand(
            are_days(&[escalation.complaint_days, escalation.detractor_days])
                && (1..=EscalationRules::MOST_COMPLAINTS).contains(&escalation.complaints),
            RuleFault::Escalation,
        )?;
        demand(
            are_days(&[contract.grace, contract.lost]) && contract.grace < contract.lost,
            RuleFault::Contract,
        )?;
        let loyal_days =
            [loyal.age, loyal.endorsed, loyal.endorsed_keep, loyal.referral, loyal.long_age, loyal.detractor];
        demand(
            are_days(&loyal_days)
                && loyal.purchases >= loyal.purchases_keep
                && loyal.purchases_keep >= 1
                && loyal.long_purchases >= loyal.purchases
                && loyal.endorsed <= loyal.endorsed_keep,
            RuleFault::Loyal,
        )?;
        demand(
            are_days(&[core.age]) && core.purchases >= core.purchases_again && core.purchases_again >= 1,
            RuleFault::Core,
        )?;
        demand(self.reactivated_purchases >= 1, RuleFault::Reactivated)?;
        demand((0..=30).contains(&self.fold_days), RuleFault::Fold)?;
        demand(
            are_days(&[overrides.usual, overrides.longest]) && overrides.usual <= overrides.longest,
            RuleFault::Overrides,
        )?;
        demand(
            0.0 < alert.clear_below
                && alert.clear_below < alert.raise_from
                && alert.raise_from < 1.0
                && are_days(&[alert.pause_days]),
            RuleFault::Alert,
        )?;
        demand(self.assist.is_none_or(|assist| assist.is_sane()), RuleFault::Assist)
    }
}

impl super::Assist {
    /// BG/NBD is none to rely on: it calls everyone who bought once alive for ever.
    fn is_sane(&self) -> bool {
        self.model.family() == Family::Mbg
            && self.at_risk < 1.0
            && self.at_risk > self.lapsed
            && self.lapsed > 0.0
    }
}

fn are_days(limits: &[i32]) -> bool {
    limits.iter().all(|limit| (1..=10_000).contains(limit))
}

fn rises<T: PartialOrd + Copy>(values: &PerLevel<T>, above: T, most: T) -> bool {
    let [due, at_risk, lapsed, lost] = values.all();
    above < due && due < at_risk && at_risk < lapsed && lapsed < lost && lost <= most
}
