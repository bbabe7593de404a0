//! How much alive a customer is: silence, contracts, and what escalates.

use super::silence::{self, Limits, Moment};
use super::situation::Situation;
use super::spells::Spells;
use super::{Activity, Reason};
use crate::fact::History;
use crate::rules::Rules;

/// The activity on a day with what decided it.
pub(crate) fn activity(
    history: &History,
    rules: &Rules,
    situation: &Situation,
    spells: &Spells,
    limits: &Limits,
    at: Moment,
) -> (Activity, Reason) {
    let Some(last) = spells.last() else {
        return (Activity::None, Reason::Known { since: history.first().unwrap_or(at.known) });
    };
    let (level, reason) = silence::level(history, last, limits, rules, at);
    let escalation = if level.is_alive() { escalated(history, rules, situation, level, at) } else { None };
    escalation.map_or((level, reason), |reason| (Activity::AtRisk, reason))
}

fn escalated(
    history: &History,
    rules: &Rules,
    situation: &Situation,
    level: Activity,
    at: Moment,
) -> Option<Reason> {
    if let Some(due) = situation.overdue(history, at) {
        return Some(Reason::OverdueCase { due });
    }
    let escalation = &rules.escalation;
    if at.is_fresh(situation.complaint(escalation.complaints), escalation.complaint_days) {
        return Some(Reason::Complaints { count: escalation.complaints, days: escalation.complaint_days });
    }
    let (on, nps) = situation.answer.filter(|_| level == Activity::Due)?;
    (nps <= 6 && at.age(on) <= escalation.detractor_days).then_some(Reason::Detractor { on, nps })
}
