//! The own interval of a customer and the days at which silence becomes worse.

use crate::rules::{IntervalRules, PerLevel, Rules};

/// The gaps between purchases in rising order, so that their median is at hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    sorted: Vec<i32>,
}

impl Gaps {
    /// Takes a gap in.
    pub fn add(&mut self, days: i32) {
        let place = self.sorted.partition_point(|&gap| gap < days);
        self.sorted.insert(place, days);
    }

    /// Takes a gap out again.
    pub fn remove(&mut self, days: i32) {
        if let Ok(place) = self.sorted.binary_search(&days) {
            self.sorted.remove(place);
        }
    }

    /// Forgets all, keeps the room.
    pub fn clear(&mut self) {
        self.sorted.clear();
    }

    /// How many.
    pub fn count(&self) -> u32 {
        u32::try_from(self.sorted.len()).unwrap_or(u32::MAX)
    }

    /// Their median: the middle one, or the mean of the two in the middle.
    pub fn median(&self) -> Option<f64> {
        let half = self.sorted.len() / 2;
        let upper = f64::from(*self.sorted.get(half)?);
        if self.sorted.len() % 2 == 1 {
            return Some(upper);
        }
        Some(0.5 * (f64::from(self.sorted[half - 1]) + upper))
    }
}

/// The own interval in days: clamp((m0·I_pop + x·median) / (m0 + x)).
///
/// All gaps go in, also one in which the customer was away: a yearly buyer is learnt after one gap, and one absence
/// does not move the median of many.
pub fn own_interval(gaps: &Gaps, rules: &IntervalRules) -> f64 {
    let repeats = f64::from(gaps.count());
    let weight = rules.prior_weight + repeats;
    let mixed = match gaps.median() {
        Some(median) => (rules.prior_weight * rules.population + repeats * median) / weight,
        None => rules.population,
    };
    mixed.clamp(rules.shortest, rules.longest)
}

/// From how many days of silence on a customer is due, at risk, lapsed, lost: ceil(max(floor, multiple·I)).
pub fn thresholds(interval: f64, rules: &Rules) -> PerLevel<i32> {
    let days = |multiple: f64, floor: i32| {
        // 2.1 · 90 is 189 and a hair; the hair is no day.
        libm::ceil(f64::max(f64::from(floor), multiple * interval) - 1e-9) as i32
    };
    let (multiples, floors) = (&rules.multiples, &rules.floors);
    rising(PerLevel {
        due: days(multiples.due, floors.due),
        at_risk: days(multiples.at_risk, floors.at_risk),
        lapsed: days(multiples.lapsed, floors.lapsed),
        lost: days(multiples.lost, floors.lost),
    })
}

/// At least a day between one level and the next, so that nobody skips one.
pub(crate) fn rising(days: PerLevel<i32>) -> PerLevel<i32> {
    let due = days.due.max(1);
    let at_risk = days.at_risk.max(due.saturating_add(1));
    let lapsed = days.lapsed.max(at_risk.saturating_add(1));
    PerLevel { due, at_risk, lapsed, lost: days.lost.max(lapsed.saturating_add(1)) }
}
