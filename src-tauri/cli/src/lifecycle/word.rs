//! The engine's names in words. A name has the code it has in JSON; its text stands under that code.

use rondo_api::text::Texts;
pub(super) use rondo_core::standing::words::{code, tag, variant};
use rondo_lifecycle::phase::{Phase, Track};
use rondo_lifecycle::purchase::{Band, Chance, Gate, Shown};
use serde::Serialize;

use super::table::Cell;

/// A name as a cell; its text stands under this beginning and its code.
pub(super) fn cell(texts: &Texts, beginning: &str, name: &impl Serialize) -> Cell {
    let code = code(name);
    Cell::Word { shown: texts.get(&format!("{beginning}{code}")), code }
}

pub(super) fn phase(texts: &Texts, phase: Phase) -> String {
    texts.get(&format!("lifecycle-phase-{}", code(&phase)))
}

pub(super) fn track(texts: &Texts, track: Track) -> String {
    texts.get(&format!("lifecycle-track-{}", code(&track)))
}

/// What may be said of a chance behind this light: a word of the rule, a word of the model, or a range.
pub(super) fn chance(texts: &Texts, chance: Chance, gate: &Gate) -> Cell {
    let band = |key: &str, band: Band| {
        let word = texts.get(&format!("lifecycle-band-{}", code(&band)));
        Cell::Word { shown: texts.format(key, &[("band", word.into())]), code: code(&band) }
    };
    match chance.shown(gate, &Default::default()) {
        Shown::New => Cell::Word { shown: texts.get("lifecycle-chance-new"), code: "new".to_owned() },
        Shown::Words { band: word } => band("lifecycle-chance-rule", word),
        Shown::Band { band: word, .. } => band("lifecycle-chance-model", word),
        Shown::Percent { range } => {
            let args = [("low", i64::from(range.low).into()), ("high", i64::from(range.high).into())];
            let code = format!("{}-{}", range.low, range.high);
            Cell::Word { shown: texts.format("lifecycle-chance-range", &args), code }
        }
    }
}
