//! Two histories of the same customer beside each other: after a late fact, and before new rules.

use serde::{Deserialize, Serialize};

use super::{AsOf, Change, Phase, Track, Workspace, derive_in};
use crate::Day;
use crate::fact::History;
use crate::rules::Rulebook;

/// What a late fact changed in a history that was stored before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Superseded {
    /// How many changes from the beginning are the same in both.
    pub kept: usize,
    /// From this day on the stored history no longer holds; none if both are the same.
    pub from: Option<Day>,
    /// Changes that no longer hold; they stay stored with the day on which they were superseded, for the audit.
    pub retired: Vec<Change>,
    /// Changes that hold instead.
    pub added: Vec<Change>,
}

/// Compares a stored history with a new one.
pub fn supersede(stored: &[Change], new: &[Change]) -> Superseded {
    let kept = stored.iter().zip(new).take_while(|(old, new)| old == new).count();
    let from = [stored.get(kept), new.get(kept)].into_iter().flatten().map(|change| change.on).min();
    Superseded { kept, from, retired: stored[kept..].to_vec(), added: new[kept..].to_vec() }
}

/// A customer whom new rules would move in a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// The place among the histories that were handed in.
    pub customer: usize,
    /// The model.
    pub track: Track,
    /// The phase under the first rules.
    pub from: Phase,
    /// The phase under the second rules.
    pub to: Phase,
}

/// Who would stand elsewhere under the second rulebook than under the first: what the firm is shown before it applies
/// new rules. Usually the second book is the first one [`with`](Rulebook::with) a version that begins today.
pub fn who_would_move(histories: &[History], first: &Rulebook, second: &Rulebook, as_of: AsOf) -> Vec<Moved> {
    let mut room = Workspace::default();
    let mut moved = Vec::new();
    for (customer, history) in histories.iter().enumerate() {
        let mut standing = |book| derive_in(&mut room, history, book, as_of).standing;
        let (Some(before), Some(after)) = (standing(first), standing(second)) else { continue };
        for track in Track::ALL {
            let (from, to) = (before.phase(track), after.phase(track));
            if from != to {
                moved.push(Moved { customer, track, from, to });
            }
        }
    }
    moved
}
