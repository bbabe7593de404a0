//! Phases set by hand: the effective phase is the one that is shown and counted, the derived one is told beside it.

use rondo_api::text::Texts;
use rondo_lifecycle::phase::{Cause, Change, Phase, Standing, Steered, Steering, Track};

use super::files::Person;
use super::reason::{sentence, written};
use super::table::Cell;
use super::word;
use rondo_lifecycle::fact::What;

/// The phase that counts in a model: the one set by hand where there is one.
pub(super) fn effective(standing: &Standing, steered: &Steered, track: Track) -> Phase {
    steered.present(track).map_or(standing.phase(track), |span| span.phase)
}

/// Which phases are set by hand, until when, and what they would be.
pub(super) fn cell(texts: &Texts, standing: Option<&Standing>, steered: &Steered, person: &Person) -> Cell {
    let Some(standing) = standing else { return Cell::Empty };
    let set = Track::ALL.into_iter().filter_map(|track| steered.present(track));
    let parts: Vec<(String, String)> = set
        .map(|span| {
            let derived = standing.phase(span.track);
            let args = [
                ("track", word::track(texts, span.track).into()),
                ("until", until(texts, person, span).into()),
                ("phase", word::phase(texts, derived).into()),
            ];
            let code = format!("{}: {}", word::code(&span.track), word::code(&derived));
            (texts.format("lifecycle-by-hand", &args), code)
        })
        .collect();
    if parts.is_empty() {
        return Cell::Empty;
    }
    let (shown, codes): (Vec<String>, Vec<String>) = parts.into_iter().unzip();
    Cell::Word { shown: shown.join("; "), code: codes.join("; ") }
}

/// The reason of a change; of one made by hand in the words of whoever made it.
pub(super) fn reason(texts: &Texts, change: &Change, person: &Person) -> String {
    let reason = sentence(texts, &change.why);
    let words = || {
        person.facts.iter().find_map(|fact| match &fact.what {
            What::Override(by_hand) if fact.on == change.on && by_hand.phase == change.to => {
                Some(by_hand.text.trim())
            }
            _ => None,
        })
    };
    match change.cause {
        Cause::ByHand => [reason.as_str(), words().unwrap_or_default()].join(": "),
        Cause::HandEnded { ending } => {
            let ended = texts.get(&format!("lifecycle-ending-{}", word::code(&ending)));
            [ended, reason].join("; ")
        }
        _ => reason,
    }
}

fn until(texts: &Texts, person: &Person, span: &Steering) -> String {
    let expires = person.facts.iter().find(|fact| fact.id == span.fact).and_then(|fact| match &fact.what {
        What::Override(by_hand) => Some(by_hand.expires),
        _ => None,
    });
    expires.map(|day| written(texts, day)).unwrap_or_default()
}
