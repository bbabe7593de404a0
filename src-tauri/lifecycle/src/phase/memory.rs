//! The little that a customer's past decides and the facts of today do not show: having been a core customer, being
//! loyal (it is harder to become than to stay), and since when a customer is lost.

use serde::{Deserialize, Serialize};

use super::view::View;
use super::{Activity, Reason};
use crate::Day;

/// What is remembered from day to day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Memory {
    /// Is a core customer.
    pub core: bool,
    /// Was one at some time.
    pub was_core: bool,
    /// Is loyal.
    pub loyal: bool,
    /// Lost, since when.
    pub lost_since: Option<Day>,
}

/// What is remembered after a day, made of what was remembered before it.
pub(crate) fn remember(view: &View<'_>) -> Memory {
    let before = view.memory;
    let Some(last) = view.last() else {
        // Without a valid purchase nobody ever was a customer.
        return Memory::default();
    };
    let lost = view.activity == Activity::Lost;
    let lost_since = lost.then(|| before.lost_since.unwrap_or(view.at.known));
    // A severe complaint that is overdue is no calm either: it makes the customer one at risk.
    let calm = view.activity.is_alive() && view.detractor(view.rules.loyal.detractor).is_none();
    let age = view.at.age(last.spell_start);
    let core_rules = &view.rules.core;
    let core = calm
        && view.spells.count() >= core_rules.purchases
        && ((last.in_spell >= core_rules.purchases && age >= core_rules.age)
            || (before.was_core && last.in_spell >= core_rules.purchases_again));
    let loyal_rules = &view.rules.loyal;
    let counts = if before.loyal {
        last.in_spell >= loyal_rules.purchases_keep
    } else {
        last.in_spell >= loyal_rules.purchases && age >= loyal_rules.age
    };
    let loyal = calm && counts && endorsement(view, before.loyal).is_some();
    Memory { core, was_core: before.was_core || core, loyal, lost_since }
}

/// What speaks for loyalty; for who is loyal already an answer counts longer, and a lukewarm one after it does no harm.
pub(crate) fn endorsement(view: &View<'_>, loyal: bool) -> Option<Reason> {
    let rules = &view.rules.loyal;
    let situation = view.situation;
    let last_answer = situation.answer.filter(|&(_, nps)| nps >= 9).map(|(on, _)| on);
    let (answer, days) =
        if loyal { (situation.promoter, rules.endorsed_keep) } else { (last_answer, rules.endorsed) };
    if let Some(on) = answer.filter(|&on| view.at.age(on) <= days) {
        return Some(Reason::Endorsed { on });
    }
    if let Some(on) = situation.referral.filter(|&on| view.at.age(on) <= rules.referral) {
        return Some(Reason::Referred { on });
    }
    let last = view.last()?;
    (last.in_spell >= rules.long_purchases && view.at.age(last.spell_start) >= rules.long_age)
        .then(|| view.long_standing(last))
}
