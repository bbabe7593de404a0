//! Where a customer stands, in the words of the customer sheet.

use rondo_core::print as paper;
use rondo_core::standing::{Level, MoveView, PlaceView, StandingView, words};
use rondo_core::text::{Texts, format};

use super::report::{level_text, phase_text};

/// The model that paper tells: the one with six phases.
const TRACK: &str = "six";

/// The band of the sheet.
pub(super) fn band(view: &StandingView, texts: &Texts) -> paper::PhaseBand {
    let place = view.places.iter().find(|place| place.track == TRACK).unwrap_or(&view.places[0]);
    let stages = words::stages().into_iter().find(|(track, _)| *track == place.track);
    let stages = stages.map(|(_, stages)| stages).unwrap_or_default();
    let next = view.next.iter().find(|moved| moved.track == TRACK);
    let is_loss = next.is_some_and(|moved| moved.to == "winBack");
    let warning = view.warning.as_ref().filter(|warning| warning.level != Level::Low);
    paper::PhaseBand {
        name: phase_text(&place.phase, texts),
        ink: paper::Ink::of_phase(&place.phase),
        place: (stages.iter().position(|stage| *stage == place.phase).unwrap_or(0), stages.len()),
        why: why(place, texts),
        by_hand: place.derived.as_deref().map(|derived| {
            texts.format("report-phase-by-hand", &[("phase", phase_text(derived, texts).into())])
        }),
        change: next.map(|moved| change(moved, is_loss, texts)),
        is_loss,
        risk: view.warning.as_ref().map(|warning| level_text(warning.level, texts)),
        at_risk: warning
            .and_then(|warning| warning.at_risk.as_ref())
            .map(|money| paper::Money { minor: money.amount, currency: money.currency.clone() }),
        signs: warning.map(|warning| warning.signs.join("; ")).unwrap_or_default(),
    }
}

/// Since when and why; a reason is a sentence without its end.
fn why(place: &PlaceView, texts: &Texts) -> String {
    let date = format::date_with_weekday(texts.lang(), place.since);
    if place.because.is_empty() {
        return texts.format("report-phase-since-only", &[("date", date.into())]);
    }
    let because = place.because.join("; ");
    texts.format("report-phase-since", &[("date", date.into()), ("because", because.into())])
}

fn change(moved: &MoveView, is_loss: bool, texts: &Texts) -> String {
    let key = if is_loss { "report-phase-next" } else { "report-phase-next-time" };
    let date = format::date_with_weekday(texts.lang(), moved.on);
    texts.format(key, &[("date", date.into()), ("phase", phase_text(&moved.to, texts).into())])
}
