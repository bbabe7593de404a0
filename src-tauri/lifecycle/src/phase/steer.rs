//! Phases set by hand. The derived phase keeps being computed; the effective one is what figures count.

use serde::{Deserialize, Serialize};

use super::{AsOf, Cause, Change, Phase, Reason, Track};
use crate::Day;
use crate::fact::{ContractPart, FactId, History, Override};
use crate::rules::{OverrideRules, Rulebook};

/// Why a phase cannot be set by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Refusal {
    /// Counts of purchases, activity and being outside cannot be set.
    NotSettable,
    /// A reason in words is required.
    NoReason,
    /// It would end before it began.
    EndsBeforeBegin,
    /// It would hold too long.
    TooLong {
        /// The most days.
        longest: i32,
    },
    /// A phase after the purchase for who has not bought.
    NotBoughtYet,
    /// A phase before the purchase for who has bought.
    AlreadyBought,
    /// The customer is archived.
    Archived,
    /// It repeats the one before it with the same reason: a renewal needs a new one.
    SameReason,
}

/// How a phase set by hand ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Ending {
    /// The customer was archived.
    Archived,
    /// The customer was declared lost.
    DeclaredLost,
    /// The customer ordered.
    Order,
    /// A contract began.
    Contract,
    /// The phase can no longer be: the first purchase came or became void.
    NotAllowed,
    /// Another one was set.
    Replaced,
    /// Its last day passed.
    Expired,
}

/// A phase set by hand, from when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Steering {
    /// The fact that set it.
    pub fact: FactId,
    /// In which model.
    pub track: Track,
    /// The phase.
    pub phase: Phase,
    /// Why: code and last day.
    pub why: Reason,
    /// Its first day.
    pub from: Day,
    /// The first day on which it no longer holds, and why; none while it holds.
    pub ended: Option<(Day, Ending)>,
}

/// All phases set by hand for a customer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Steered {
    /// Those that took effect, in the order in which they were set.
    pub spans: Vec<Steering>,
    /// Those that did not.
    pub refused: Vec<(FactId, Refusal)>,
    /// When the next one expires.
    pub next_end: Option<Day>,
}

impl Steered {
    /// The one that holds in a model.
    pub fn present(&self, track: Track) -> Option<&Steering> {
        self.spans.iter().rev().find(|span| span.track == track && span.ended.is_none())
    }
}

/// Whether a phase may be set by hand on a day, given the derived changes up to it and the one set before it in the
/// same model.
///
/// # Errors
/// Why not.
pub fn check_override(
    by_hand: &Override,
    set: Day,
    changes: &[Change],
    previous: Option<&Override>,
    rules: &OverrideRules,
) -> Result<Track, Refusal> {
    let track = by_hand.phase.track().filter(|track| matches!(track, Track::Six | Track::Four | Track::Five));
    let track = track.ok_or(Refusal::NotSettable)?;
    if by_hand.text.trim().is_empty() {
        return Err(Refusal::NoReason);
    }
    if by_hand.expires < set {
        return Err(Refusal::EndsBeforeBegin);
    }
    if by_hand.expires.since(set) > rules.longest {
        return Err(Refusal::TooLong { longest: rules.longest });
    }
    let until_set = &changes[..changes.partition_point(|change| change.on <= set)];
    let last = |track: Track| until_set.iter().rev().find(|change| change.track == track);
    if last(Track::Six).is_some_and(|change| change.to == Phase::Outside) {
        return Err(Refusal::Archived);
    }
    fits(by_hand.phase, last(Track::Activity).map_or(Phase::NoPurchase, |change| change.to))?;
    let repeats =
        |previous: &Override| previous.phase == by_hand.phase && previous.text.trim() == by_hand.text.trim();
    if previous.is_some_and(repeats) { Err(Refusal::SameReason) } else { Ok(track) }
}

/// Whether a phase is one before or after the purchase as the customer is. Who is lost may be won anew.
fn fits(phase: Phase, activity: Phase) -> Result<(), Refusal> {
    use Phase::*;
    let bought = activity != NoPurchase;
    match phase {
        Aftercare | Bond | WinBack | Keeping | Conversion | Retention | Loyalty if !bought => {
            Err(Refusal::NotBoughtYet)
        }
        Attention | Trust | Awareness | Reach if bought => Err(Refusal::AlreadyBought),
        Inquiry | Acquisition if bought && activity != Lost => Err(Refusal::AlreadyBought),
        _ => Ok(()),
    }
}

/// The phases set by hand, from when until when, as of a day. They expire by the calendar, also while imports stopped.
pub fn steer(history: &History, book: &Rulebook, changes: &[Change], as_of: AsOf) -> Steered {
    let mut steered = Steered::default();
    let mut taken: Vec<&Override> = Vec::new();
    for (fact, set, by_hand) in history.overrides.iter().filter(|(_, set, _)| *set <= as_of.today) {
        let previous = taken.iter().rev().find(|before| before.phase.track() == by_hand.phase.track());
        match check_override(by_hand, *set, changes, previous.copied(), &book.on(*set).overrides) {
            Err(refusal) => steered.refused.push((*fact, refusal)),
            Ok(track) => {
                for span in steered.spans.iter_mut().filter(|span| span.track == track) {
                    end(span, Some((*set, Ending::Replaced)));
                }
                let why = Reason::ByHand { code: by_hand.reason_code, until: by_hand.expires };
                let mut span =
                    Steering { fact: *fact, track, phase: by_hand.phase, why, from: *set, ended: None };
                let expiry = by_hand.expires.plus(1);
                end(&mut span, events(history, book, changes, by_hand, *set));
                end(&mut span, Some((expiry, Ending::Expired)));
                if span.ended.is_some_and(|(day, _)| day > as_of.today) {
                    steered.next_end = Some(steered.next_end.map_or(expiry, |next| next.min(expiry)));
                    span.ended = None;
                }
                taken.push(by_hand);
                steered.spans.push(span);
            }
        }
    }
    steered
}

/// Ends a span on the earlier of two days; on the same day the graver cause counts.
fn end(span: &mut Steering, ending: Option<(Day, Ending)>) {
    span.ended = [span.ended, ending].into_iter().flatten().min();
}

fn events(
    history: &History,
    book: &Rulebook,
    changes: &[Change],
    by_hand: &Override,
    set: Day,
) -> Option<(Day, Ending)> {
    let ends = &by_hand.ends_on;
    let later = history.events().iter().filter(|event| event.on > set);
    let order = later.clone().find(|event| event.has_order(event.on, book.on(event.on).fold_days));
    let contract = later.into_iter().find(|event| event.contract == ContractPart::Start);
    let loss = history.losses.iter().map(|&(on, _)| on).find(|&on| on > set);
    let archive = history.archives.iter().map(|&(on, _)| on).find(|&on| on > set);
    let misfit = changes.iter().find(|change| {
        change.on > set && change.track == Track::Activity && fits(by_hand.phase, change.to).is_err()
    });
    [
        order.filter(|_| ends.order).map(|event| (event.on, Ending::Order)),
        contract.filter(|_| ends.contract).map(|event| (event.on, Ending::Contract)),
        loss.filter(|_| ends.explicit_lost).map(|on| (on, Ending::DeclaredLost)),
        archive.filter(|_| ends.archive).map(|on| (on, Ending::Archived)),
        misfit.map(|change| (change.on, Ending::NotAllowed)),
    ]
    .into_iter()
    .flatten()
    .min()
}

/// The changes with the phases set by hand in them: what figures per phase count. The end of a phase set by hand is a
/// change of its own unless the derived phase is the same by then.
pub fn effective(changes: &[Change], steered: &Steered) -> Vec<Change> {
    if steered.spans.is_empty() {
        return changes.to_vec();
    }
    let mut all: Vec<Change> =
        Track::ALL.iter().flat_map(|&track| of_track(changes, steered, track)).collect();
    all.sort_by_key(|change| (change.on, change.track));
    all
}

fn of_track(changes: &[Change], steered: &Steered, track: Track) -> Vec<Change> {
    let derived: Vec<&Change> = changes.iter().filter(|change| change.track == track).collect();
    let spans: Vec<&Steering> = steered.spans.iter().filter(|span| span.track == track).collect();
    let mut days: Vec<Day> = derived.iter().map(|change| change.on).collect();
    days.extend(spans.iter().flat_map(|span| [Some(span.from), span.ended.map(|(day, _)| day)]).flatten());
    days.sort_unstable();
    days.dedup();
    let mut effective: Vec<Change> = Vec::with_capacity(days.len());
    for on in days {
        let under = derived[..derived.partition_point(|change| change.on <= on)].last();
        let Some(&under) = under else { continue };
        let holds =
            spans.iter().rev().find(|span| span.from <= on && span.ended.is_none_or(|(day, _)| day > on));
        let ended = spans.iter().rev().find_map(|span| span.ended.filter(|&(day, _)| day == on));
        let (to, cause, why) = match (holds, ended) {
            (Some(span), _) => (span.phase, Cause::ByHand, span.why),
            (None, Some((_, ending))) => (under.to, Cause::HandEnded { ending }, under.why),
            (None, None) => (under.to, under.cause, under.why),
        };
        let from = effective.last().map(|change| change.to);
        if from != Some(to) {
            effective.push(Change { on, track, from, to, cause, why });
        }
    }
    effective
}
