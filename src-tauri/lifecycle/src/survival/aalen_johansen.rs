//! Where they went, when going to one phase rules out the others.

use serde::{Deserialize, Serialize};

use super::Stay;

/// One day on which somebody left or stopped being watched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IncidenceStep {
    pub day: u32,
    /// How many were still watched at the start of the day.
    pub at_risk: u64,
    /// The share still there after the day.
    pub staying: f64,
    /// The share gone to each exit by then, in the order of [`Incidence::exits`].
    pub gone: Vec<f64>,
}

/// The shares gone to each exit, day by day; with those still there they add up to one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Incidence<C> {
    /// All exits that were seen, in their own order.
    pub exits: Vec<C>,
    pub steps: Vec<IncidenceStep>,
}

/// The shares of competing exits.
pub fn aalen_johansen<C: Ord + Clone>(stays: &[Stay<C>]) -> Incidence<C> {
    let mut exits: Vec<C> = stays.iter().filter_map(|stay| stay.exit.clone()).collect();
    exits.sort_unstable();
    exits.dedup();
    let mut sorted: Vec<(u32, Option<usize>)> = stays
        .iter()
        .map(|stay| (stay.days, stay.exit.as_ref().and_then(|exit| exits.binary_search(exit).ok())))
        .collect();
    sorted.sort_unstable();
    let mut at_risk = sorted.len() as u64;
    let mut staying = 1.0;
    let mut gone = vec![0.0; exits.len()];
    let steps = sorted
        .chunk_by(|a, b| a.0 == b.0)
        .map(|same_day| {
            let mut counts = vec![0_u64; exits.len()];
            same_day.iter().filter_map(|(_, exit)| *exit).for_each(|exit| counts[exit] += 1);
            for (share, count) in gone.iter_mut().zip(&counts) {
                *share += staying * (*count as f64 / at_risk as f64);
            }
            let left: u64 = counts.iter().sum();
            staying *= (at_risk - left) as f64 / at_risk as f64;
            let step = IncidenceStep { day: same_day[0].0, at_risk, staying, gone: gone.clone() };
            at_risk -= same_day.len() as u64;
            step
        })
        .collect();
    Incidence { exits, steps }
}

impl<C: Ord> Incidence<C> {
    /// The share gone to `exit` by the end of `day`.
    pub fn gone(&self, exit: &C, day: u32) -> f64 {
        let place = self.exits.binary_search(exit);
        place.ok().zip(self.step(day)).map_or(0.0, |(place, step)| step.gone[place])
    }

    /// The share gone to `exit` by the longest time watched.
    pub fn gone_at_last(&self, exit: &C) -> f64 {
        self.gone(exit, u32::MAX)
    }

    /// The share still there after `day`.
    pub fn staying(&self, day: u32) -> f64 {
        self.step(day).map_or(1.0, |step| step.staying)
    }

    /// How many were watched for longer than `day`.
    pub fn watched_beyond(&self, day: u32) -> u64 {
        let next = self.steps.partition_point(|step| step.day <= day);
        self.steps.get(next).map_or(0, |step| step.at_risk)
    }

    /// The longest time watched; `None` of nobody.
    pub fn longest(&self) -> Option<u32> {
        self.steps.last().map(|step| step.day)
    }

    fn step(&self, day: u32) -> Option<&IncidenceStep> {
        self.steps[..self.steps.partition_point(|step| step.day <= day)].last()
    }
}
