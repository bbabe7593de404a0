//! Which changes of phase can happen at all. Anything else is an error in the program, and a test that replays
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
    /// Only when a customer comes back on the very day on which it would have lapsed: a new life begins, although the
    /// old one was not seen to end.
    Returns,
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
                Returns => match change.why {
                    Reason::OpenOrder { on } | Reason::CameBack { on, .. } => on == change.on,
                    _ => false,
                },
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
    // To attention when a deal that committed is lost after a long silence.
    (Always, Purchase, &[Aftercare, Bond, Trust, WinBack, Attention]),
    (Always, Aftercare, &[Bond, WinBack]),
    (ByVoid, Aftercare, &[Trust, Attention, Purchase]),
    (Returns, Aftercare, &[Purchase]),
    (Always, Bond, &[Aftercare, WinBack]),
    (ByVoid, Bond, &[Purchase, Trust, Attention]),
    (Returns, Bond, &[Purchase]),
    (Always, WinBack, &[Purchase, Aftercare, Bond]),
    (ByVoid, WinBack, &[Trust, Attention]),
];

const FOUR: Rows = &[
    (Always, Awareness, &[Inquiry, Winning, Keeping]),
    (Always, Inquiry, &[Awareness, Winning, Keeping, Outside]),
    (Always, Winning, &[Keeping, Inquiry, Awareness, Outside]),
    (Always, Keeping, &[Outside, Winning, Inquiry]),
    (ByVoid, Keeping, &[Awareness]),
    (Always, Outside, &[Awareness, Inquiry, Winning, Keeping]),
];

const FIVE: Rows = &[
    (Always, Reach, &[Acquisition, Conversion, Retention]),
    (Always, Acquisition, &[Reach, Conversion, Retention, Outside]),
    // What became void can join two lives to one long one.
    (ByVoid, Acquisition, &[Loyalty]),
    (Always, Conversion, &[Retention]),
    (ByVoid, Conversion, &[Acquisition, Reach, Outside, Loyalty]),
    (Declared, Conversion, &[Outside]),
    (Always, Retention, &[Loyalty, Conversion, Outside]),
    (ByVoid, Retention, &[Acquisition, Reach]),
    (Always, Loyalty, &[Retention]),
    (ByVoid, Loyalty, &[Conversion, Acquisition, Reach, Outside]),
    (Declared, Loyalty, &[Outside]),
    (Always, Outside, &[Reach, Acquisition, Conversion, Retention]),
    (ByVoid, Outside, &[Loyalty]),
];

const BUYER: Rows = &[
    (Always, Prospect, &[FirstBuyer]),
    (Always, FirstBuyer, &[EarlyRepeat]),
    (ByVoid, FirstBuyer, &[Prospect]),
    (Always, EarlyRepeat, &[Core]),
    (ByVoid, EarlyRepeat, &[FirstBuyer, Prospect]),
    (Always, Core, &[CoreDefector]),
    (ByVoid, Core, &[Prospect]),
    (Always, CoreDefector, &[Core]),
    (ByVoid, CoreDefector, &[Prospect]),
];

const SEGMENT: Rows = &[
    (Always, Outside, &[Registered, New]),
    (Always, Registered, &[New]),
    (Always, New, &[Frequent, Inactive]),
    (ByVoid, New, &[Outside, Registered]),
    (Returns, New, &[Reactivated]),
    (Always, Frequent, &[Inactive]),
    (ByVoid, Frequent, &[New, Reactivated, Outside, Registered]),
    (Returns, Frequent, &[Reactivated]),
    (Always, Inactive, &[Reactivated]),
    (ByVoid, Inactive, &[Frequent, New, Outside, Registered]),
    (Always, Reactivated, &[Frequent, Inactive]),
    (ByVoid, Reactivated, &[New, Outside, Registered]),
];

const ACTIVITY: Rows = &[
    (Always, NoPurchase, &[Active, AtRisk]),
    (Always, Active, &[Due, AtRisk]),
    (ByVoid, Active, &[NoPurchase, Lapsed, Lost]),
    (OpenOrder, Active, &[Lapsed]),
    (Declared, Active, &[Lost]),
    (Always, Due, &[AtRisk, Active]),
    (ByVoid, Due, &[NoPurchase, Lapsed, Lost]),
    (Declared, Due, &[Lost]),
    (Always, AtRisk, &[Lapsed, Active, Due]),
    (ByVoid, AtRisk, &[NoPurchase, Lost]),
    (Declared, AtRisk, &[Lost]),
    (Always, Lapsed, &[Lost, Active, AtRisk]),
    (ByVoid, Lapsed, &[NoPurchase, Due]),
    (Always, Lost, &[Active, AtRisk]),
    (ByVoid, Lost, &[NoPurchase, Lapsed, Due]),
];
