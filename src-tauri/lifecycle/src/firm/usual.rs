//! The usual interval and regularity of a firm, and the rules that follow from them.

use serde::{Deserialize, Serialize};

use crate::fact::History;
use crate::interval::{REGULARITY_DEFAULT, population_interval, regularity};
use crate::math::chunk::in_chunks;
use crate::phase::{AsOf, CHUNK, Workspace, gaps_in};
use crate::rules::{IntervalRules, Rulebook, Rules};

/// The default rules made to fit a firm.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Usual {
    /// The defaults with the firm's usual interval, and thresholds for its regularity.
    pub rules: Rules,
    /// How regularly the firm's customers buy, 1 to 8.
    pub regularity: u32,
}

/// The gaps between purchases of each customer in days, in the order of the customers.
pub fn gaps(histories: &[History], book: &Rulebook, as_of: AsOf, workers: usize) -> Vec<Vec<i32>> {
    let of_chunk = |histories: &[History]| {
        let mut room = Workspace::default();
        histories.iter().map(|history| gaps_in(&mut room, history, book, as_of)).collect::<Vec<_>>()
    };
    in_chunks(histories, CHUNK, workers, of_chunk).concat()
}

/// The median of all gaps (60 days until there are 20) and the regularity of the last two gaps of each customer (3 until
/// thirty customers have two).
pub fn usual_rules(gaps: &[Vec<i32>]) -> Usual {
    let latest = |gaps: &Vec<i32>| match gaps.as_slice() {
        [.., before, last] => Some((*before, *last)),
        _ => None,
    };
    let regularity = regularity(gaps.iter().filter_map(latest)).unwrap_or(REGULARITY_DEFAULT);
    let population = population_interval(gaps.iter().flatten().copied());
    let shortest_to_longest = IntervalRules::default();
    let population = population.clamp(shortest_to_longest.shortest, shortest_to_longest.longest);
    let interval = IntervalRules { population, ..shortest_to_longest };
    Usual { rules: Rules { interval, ..Rules::default() }.with_regularity(regularity), regularity }
}
