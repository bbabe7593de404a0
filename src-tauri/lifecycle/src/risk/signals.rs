//! From facts to signals: which ones are on, how strongly, and the facts behind them.

use super::{ContractState, Facts, Limits, Reason, Signal};
use crate::math::sum::{mean, median};

/// A signal that is on.
pub(super) struct On {
    pub(super) signal: Signal,
    pub(super) reason: Reason,
    pub(super) strength: f64,
}

/// The signals that are on, in their fixed order.
pub(super) fn signals(facts: &Facts, limits: &Limits) -> Vec<On> {
    Signal::ALL
        .into_iter()
        .filter_map(|signal| {
            let (reason, strength) = seen(signal, facts, limits)?;
            Some(On { signal, reason, strength })
        })
        .collect()
}

fn seen(signal: Signal, facts: &Facts, limits: &Limits) -> Option<(Reason, f64)> {
    match signal {
        Signal::SevereComplaint => severe_complaint(facts),
        Signal::RecentComplaints => recent_complaints(facts, limits),
        Signal::ManyComplaints => many_complaints(facts, limits),
        Signal::Detractor | Signal::ScoreDrop | Signal::Promoter => survey(signal, facts, limits),
        Signal::FallingValue => falling_value(&facts.values, limits),
        Signal::LongGap => long_gap(&facts.gaps, limits),
        Signal::NoContact => no_contact(facts, limits),
        Signal::ContactLeft => facts.main_contact_left.then_some(Reason::ContactLeft),
        Signal::OverdueInvoice => {
            let days = facts.invoice_overdue_days;
            (days > limits.invoice_days).then_some(Reason::OverdueInvoice { days })
        }
        Signal::RunningContract => {
            (facts.contract == ContractState::Running).then_some(Reason::RunningContract)
        }
    }
    .map(|reason| (reason, strength(signal, facts, limits)))
}

/// One, but for complaints, which add up.
fn strength(signal: Signal, facts: &Facts, limits: &Limits) -> f64 {
    if signal != Signal::RecentComplaints {
        return 1.0;
    }
    let fades =
        |complaint: &super::Complaint| complaint.solved && complaint.age_days > limits.complaint_half_days;
    let mut parts: Vec<f64> =
        counted(facts, limits).map(|complaint| if fades(complaint) { 0.5 } else { 1.0 }).collect();
    // The strongest ones are those that count.
    parts.sort_unstable_by(|a, b| b.total_cmp(a));
    parts.iter().take(limits.most_complaints as usize).sum()
}

/// Complaints within the window, without those that already count as severe and overdue.
fn counted<'a>(facts: &'a Facts, limits: &Limits) -> impl Iterator<Item = &'a super::Complaint> {
    let within = limits.complaint_days;
    facts
        .complaints
        .iter()
        .filter(move |complaint| complaint.age_days <= within && complaint.severe_overdue_days.is_none())
}

fn severe_complaint(facts: &Facts) -> Option<Reason> {
    let overdue = |complaint: &super::Complaint| complaint.severe_overdue_days.filter(|_| !complaint.solved);
    let overdue_days = facts.complaints.iter().filter_map(overdue).max()?;
    Some(Reason::SevereComplaint { overdue_days })
}

fn recent_complaints(facts: &Facts, limits: &Limits) -> Option<Reason> {
    let count = counted(facts, limits).count() as u32;
    (count > 0).then_some(Reason::RecentComplaints { count, within_days: limits.complaint_days })
}

fn many_complaints(facts: &Facts, limits: &Limits) -> Option<Reason> {
    let within_days = limits.many_complaints_days;
    let count = facts.complaints.iter().filter(|complaint| complaint.age_days <= within_days).count() as u32;
    (count >= limits.many_complaints_from).then_some(Reason::ManyComplaints { count, within_days })
}

fn survey(signal: Signal, facts: &Facts, limits: &Limits) -> Option<Reason> {
    let survey = facts.survey.filter(|survey| survey.last.age_days <= limits.survey_days)?;
    let (score, age_days) = (survey.last.score, survey.last.age_days);
    match signal {
        Signal::Detractor => (score <= limits.detractor_to).then_some(Reason::Detractor { score, age_days }),
        Signal::Promoter => (score >= limits.promoter_from).then_some(Reason::Promoter { score, age_days }),
        _ => survey
            .before
            .filter(|before| before.saturating_sub(score) >= limits.score_drop_from.max(1))
            .map(|from| Reason::ScoreDrop { from, to: score }),
    }
}

fn falling_value(values: &[f64], limits: &Limits) -> Option<Reason> {
    let span = limits.value_purchases.max(1);
    let last = values.len().checked_sub(span)?;
    let first = last.checked_sub(span)?;
    let (recent, before) = (mean(&values[last..]), mean(&values[first..last]));
    (before > 0.0 && before.is_finite() && recent.is_finite() && recent < limits.value_ratio * before)
        .then_some(Reason::FallingValue { recent, before })
}

fn long_gap(gaps: &[u32], limits: &Limits) -> Option<Reason> {
    let gap = *gaps.last()?;
    let median = median(&mut gaps.iter().copied().map(f64::from).collect::<Vec<_>>())?;
    (gaps.len() + 1 >= limits.gap_purchases && f64::from(gap) > limits.gap_ratio * median)
        .then_some(Reason::LongGap { gap, median })
}

fn no_contact(facts: &Facts, limits: &Limits) -> Option<Reason> {
    let days = facts.contact_days?;
    let usual_days = f64::from(limits.contact_days).max(limits.contact_ratio * facts.interval);
    (f64::from(days) > usual_days).then_some(Reason::NoContact { days, usual_days })
}
