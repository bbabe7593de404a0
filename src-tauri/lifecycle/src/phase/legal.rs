//! Which changes of phase can happen at all (§14.4). Anything else is an error in the program, and a test that replays
//! random histories asserts it.

use super::{Cause, Change, Phase, Reason, Track};
use Phase::*;
use When::*;

/// When a change can happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    Always,
    /// Only when a purchase became void.
    ByVoid,
    /// Only when the customer was declared lost.
    Declared,
    /// Only while an order waited for delivery until then.
    OpenOrder,
}

/// What else is known of the day of a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// The customer was archived on that day, or came back.
    pub archive: bool,
    /// An order waited for delivery the day before.
    pub open_order: bool,
}

/// Whether a change can happen. New rules can move a customer from anywhere to anywhere, archiving from anywhere to
/// outside and back.
pub fn is_legal(change: &Change, circumstances: Circumstances) -> bool {
    let Some(from) = change.from else { return true };
    if matches!(change.cause, Cause::Rules { .. } | Cause::ByHand | Cause::HandEnded { .. }) {
        return true;
    }
    if circumstances.archive && (from == Outside || change.to == Outside) {
        return true;
    }
    legal(change.track).iter().any(|&(when, source, targets)| {
        source == from
            && targets.contains(&change.to)
            && match when {
                Always => true,
                ByVoid => change.cause == Cause::Void,
                Declared => matches!(change.why, Reason::DeclaredLost { .. }),
                OpenOrder => circumstances.open_order,
            }
    })
}

/// All changes that can happen in a model, for whatever cause but new rules, archiving and hand.
pub fn legal_transitions(track: Track) -> Vec<(Phase, Phase)> {
    let mut all: Vec<(Phase, Phase)> = legal(track)
        .iter()
        .flat_map(|&(_, from, targets)| targets.iter().map(move |&to| (from, to)))
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

type Rows = &'static [(When, Phase, &'static [Phase])];

fn legal(track: Track) -> Rows {
    match track {
        Track::Six => SIX,
        Track::Four => FOUR,
        Track::Five => FIVE,
        Track::Buyer => BUYER,
        Track::Segment => SEGMENT,
        Track::Activity => ACTIVITY,
    }
}

const SIX: Rows = &[
    (Always, Attention, &[Trust, Purchase, Aftercare, Bond]),
    (Always, Trust, &[Attention, Purchase, Aftercare, Bond]),
    (Always, Purchase, &[Aftercare, Bond, Trust, WinBack]),
    (Always, Aftercare, &[Bond, WinBack]),
    (ByVoid, Aftercare, &[Trust]),
    (Always, Bond, &[Aftercare, WinBack]),
    (ByVoid, Bond, &[Purchase]),
    (Always, WinBack, &[Purchase, Aftercare, Bond]),
];

const FOUR: Rows = &[
    (Always, Awareness, &[Inquiry, Winning, Keeping]),
    (Always, Inquiry, &[Awareness, Winning, Keeping, Outside]),
    (Always, Winning, &[Keeping, Inquiry, Awareness, Outside]),
    (Always, Keeping, &[Outside, Winning, Inquiry]),
    (Always, Outside, &[Awareness, Inquiry, Winning, Keeping]),
];

const FIVE: Rows = &[
    (Always, Reach, &[Acquisition, Conversion, Retention]),
    (Always, Acquisition, &[Reach, Conversion, Retention, Outside]),
    (Always, Conversion, &[Retention]),
    (ByVoid, Conversion, &[Acquisition]),
    (Always, Retention, &[Loyalty, Conversion, Outside]),
    (Always, Loyalty, &[Retention]),
    (Always, Outside, &[Reach, Acquisition, Conversion, Retention]),
];

const BUYER: Rows = &[
    (Always, Prospect, &[FirstBuyer]),
    (Always, FirstBuyer, &[EarlyRepeat]),
    (ByVoid, FirstBuyer, &[Prospect]),
    (Always, EarlyRepeat, &[Core]),
    (ByVoid, EarlyRepeat, &[FirstBuyer]),
    (Always, Core, &[CoreDefector]),
    (Always, CoreDefector, &[Core]),
];

const SEGMENT: Rows = &[
    (Always, Outside, &[Registered, New]),
    (Always, Registered, &[New]),
    (Always, New, &[Frequent, Inactive]),
    (ByVoid, New, &[Outside, Registered]),
    (Always, Frequent, &[Inactive]),
    (ByVoid, Frequent, &[New, Reactivated]),
    (Always, Inactive, &[Reactivated]),
    (ByVoid, Inactive, &[Frequent]),
    (Always, Reactivated, &[Frequent, Inactive]),
];

const ACTIVITY: Rows = &[
    (Always, NoPurchase, &[Active, AtRisk]),
    (Always, Active, &[Due, AtRisk]),
    (ByVoid, Active, &[NoPurchase, Lapsed, Lost]),
    (OpenOrder, Active, &[Lapsed]),
    (Declared, Active, &[Lost]),
    (Always, Due, &[AtRisk, Active]),
    (Declared, Due, &[Lost]),
    (Always, AtRisk, &[Lapsed, Active, Due]),
    (ByVoid, AtRisk, &[NoPurchase]),
    (Declared, AtRisk, &[Lost]),
    (Always, Lapsed, &[Lost, Active, AtRisk]),
    (Always, Lost, &[Active, AtRisk]),
];
