//! How many customers are in a phase, and how many came and went: count(t1) = count(t0) + in − out.

use serde::{Deserialize, Serialize};

use super::{Change, Phase, Track};
use crate::Day;

/// How many customers went from one phase to another in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flow {
    /// From; none for customers who became known.
    pub from: Option<Phase>,
    /// To.
    pub to: Phase,
    /// How many times. Who goes twice counts twice.
    pub count: u32,
}

/// A period [t0, t1) of a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Flows {
    /// Customers in each phase when the first day began, in the order of [`Track::phases`].
    pub opening: Vec<(Phase, u32)>,
    /// Customers in each phase when the day after the last one began.
    pub closing: Vec<(Phase, u32)>,
    /// Who went where, sorted.
    pub moves: Vec<Flow>,
}

impl Flows {
    /// How many came into a phase.
    pub fn inflow(&self, phase: Phase) -> u32 {
        self.moves.iter().filter(|flow| flow.to == phase).map(|flow| flow.count).sum()
    }

    /// How many left a phase.
    pub fn outflow(&self, phase: Phase) -> u32 {
        self.moves.iter().filter(|flow| flow.from == Some(phase)).map(|flow| flow.count).sum()
    }

    /// Whether the books balance: closing = opening + in − out in every phase.
    pub fn balances(&self) -> bool {
        self.opening.iter().zip(&self.closing).all(|(&(phase, opening), &(_, closing))| {
            u64::from(closing) + u64::from(self.outflow(phase))
                == u64::from(opening) + u64::from(self.inflow(phase))
        })
    }
}

/// How many customers are in each phase of a model when a day begins, from the changes of each customer.
pub fn count<'a>(
    customers: impl IntoIterator<Item = &'a [Change]>,
    track: Track,
    day: Day,
) -> Vec<(Phase, u32)> {
    let mut counts: Vec<(Phase, u32)> = track.phases().iter().map(|&phase| (phase, 0)).collect();
    for changes in customers {
        let before = changes.partition_point(|change| change.on < day);
        let phase =
            changes[..before].iter().rev().find(|change| change.track == track).map(|change| change.to);
        if let Some(place) = phase.and_then(|phase| counts.iter_mut().find(|(of, _)| *of == phase)) {
            place.1 += 1;
        }
    }
    counts
}

/// The counts and moves of a model in the period from `begin` until before `end`.
pub fn flows<'a, C>(customers: C, track: Track, begin: Day, end: Day) -> Flows
where
    C: IntoIterator<Item = &'a [Change]> + Clone,
{
    let mut moves: Vec<Flow> = Vec::new();
    for changes in customers.clone() {
        let first = changes.partition_point(|change| change.on < begin);
        let period = changes[first..].iter().take_while(|change| change.on < end);
        for change in period.filter(|change| change.track == track) {
            let known = moves.iter_mut().find(|flow| (flow.from, flow.to) == (change.from, change.to));
            match known {
                Some(flow) => flow.count += 1,
                None => moves.push(Flow { from: change.from, to: change.to, count: 1 }),
            }
        }
    }
    moves.sort_unstable();
    Flows { opening: count(customers.clone(), track, begin), closing: count(customers, track, end), moves }
}
