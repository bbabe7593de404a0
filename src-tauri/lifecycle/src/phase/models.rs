//! The five models. In each the first line that fits decides, so that a customer has exactly one phase.

use super::memory::endorsement;
use super::view::View;
use super::{Activity, Phase, Reason, Track};

type Place = (Phase, Reason);

/// The phase in a model, with what decided it.
pub(crate) fn decide(view: &View<'_>, track: Track) -> Place {
    if track == Track::Activity {
        return (view.activity.into(), view.activity_reason);
    }
    if let Some(reason) = view.archived() {
        return (Phase::Outside, reason);
    }
    match track {
        Track::Six => six(view),
        Track::Four => four(view),
        Track::Five => five(view),
        Track::Buyer => buyer(view),
        Track::Segment | Track::Activity => segment(view),
    }
}

/// M6, the six phases of GEDYS.
fn six(view: &View<'_>) -> Place {
    if view.last().is_none() {
        if let Some(on) = view.situation.committed(view.history, view.at) {
            return (Phase::Purchase, Reason::CommittedDeal { on });
        }
        return match view.qualified(None).or_else(|| view.engaged(None)) {
            Some(reason) => (Phase::Trust, reason),
            None => (Phase::Attention, view.known()),
        };
    }
    if view.activity.is_gone() {
        return (Phase::WinBack, view.activity_reason);
    }
    if let Some(reason) = view.first_order_open() {
        return (Phase::Purchase, reason);
    }
    match view.case_in_care().or_else(|| view.in_care()) {
        Some(reason) => (Phase::Aftercare, reason),
        None => (Phase::Bond, view.customer()),
    }
}

/// M4, the ellipse: who is lost can come round again, so what happened after the loss decides.
fn four(view: &View<'_>) -> Place {
    if view.last().is_none() {
        if let Some(reason) = view.qualified(None) {
            return (Phase::Winning, reason);
        }
        return match view.engaged(None) {
            Some(reason) => (Phase::Inquiry, reason),
            None => (Phase::Awareness, view.known()),
        };
    }
    if view.activity == Activity::Lost {
        let since = view.memory.lost_since;
        if let Some(reason) = view.qualified(since) {
            return (Phase::Winning, reason);
        }
        return match view.engaged(since) {
            Some(reason) => (Phase::Inquiry, reason),
            None => (Phase::Outside, gone(view)),
        };
    }
    match view.first_order_open() {
        Some(reason) => (Phase::Winning, reason),
        None => (Phase::Keeping, view.customer()),
    }
}

/// M5, the five phases of Sterne and Cutler.
fn five(view: &View<'_>) -> Place {
    if view.last().is_none() {
        let interest = view.qualified(None).or_else(|| view.engaged(None)).or_else(|| view.registered());
        return match interest {
            Some(reason) => (Phase::Acquisition, reason),
            None => (Phase::Reach, view.known()),
        };
    }
    if view.activity == Activity::Lost {
        let since = view.memory.lost_since;
        return match view.qualified(since).or_else(|| view.engaged(since)) {
            Some(reason) => (Phase::Acquisition, reason),
            None => (Phase::Outside, gone(view)),
        };
    }
    if let Some(reason) = view.first_order_open().or_else(|| view.in_care()) {
        return (Phase::Conversion, reason);
    }
    if view.memory.loyal {
        return (Phase::Loyalty, endorsement(view, true).unwrap_or_else(|| view.customer()));
    }
    (Phase::Retention, view.customer())
}

/// MB, the stages of a buyer.
fn buyer(view: &View<'_>) -> Place {
    let Some(last) = view.last() else { return (Phase::Prospect, view.known()) };
    if view.memory.core {
        return (Phase::Core, view.long_standing(last));
    }
    if view.memory.was_core {
        return (Phase::CoreDefector, no_longer_core(view));
    }
    let phase = if view.spells.count() == 1 { Phase::FirstBuyer } else { Phase::EarlyRepeat };
    (phase, view.bought())
}

/// MS, the segments.
fn segment(view: &View<'_>) -> Place {
    let Some(last) = view.last() else {
        return match view.registered() {
            Some(reason) => (Phase::Registered, reason),
            None => (Phase::Outside, view.known()),
        };
    };
    if view.activity.is_gone() {
        return (Phase::Inactive, view.activity_reason);
    }
    if last.spell > 1 && last.in_spell <= view.rules.reactivated_purchases {
        return (
            Phase::Reactivated,
            Reason::CameBack { on: last.spell_start, purchases: last.orders_in_spell },
        );
    }
    let phase = if last.in_spell == 1 { Phase::New } else { Phase::Frequent };
    (phase, view.bought())
}

fn gone(view: &View<'_>) -> Reason {
    match view.activity_reason {
        reason @ Reason::DeclaredLost { .. } => reason,
        reason => view.memory.lost_since.map_or(reason, |since| Reason::Gone { since }),
    }
}

/// What ended being a core customer, or keeps from being one again.
fn no_longer_core(view: &View<'_>) -> Reason {
    if !view.activity.is_alive() {
        return view.activity_reason;
    }
    view.detractor(view.rules.loyal.detractor).unwrap_or_else(|| view.customer())
}
