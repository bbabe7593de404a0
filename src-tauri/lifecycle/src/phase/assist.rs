//! The purchase model's help with two of the thresholds (model-assisted): P(alive) instead of a multiple of the own
//! interval. The formulas stand at [`crate::purchase::Model`].

use super::spells::Purchase;
use crate::interval::rising;
use crate::rules::{Assist, PerLevel, Rules};

/// Thresholds with the model's help: each of the two within ½ to 2 times the rule; lost stays in its relation to lapsed.
pub(crate) fn helped(assist: &Assist, rules: &Rules, rule: PerLevel<i32>, last: &Purchase) -> PerLevel<i32> {
    let repeats = last.in_spell.saturating_sub(1);
    let until_last = f64::from(last.on.since(last.spell_start));
    let alive = |days: i32| assist.model.p_alive_after(repeats, until_last, f64::from(days));
    let first_below = |level: f64, rule: i32| {
        let (mut low, mut high) = (rule.saturating_add(1) / 2, rule.saturating_mul(2));
        // P falls in d: the first day below lies in (low, high], or the bound next to it is meant. A few halvings are
        // faster than the alarm to its last digits, and whole days are all that is asked.
        if alive(low) < level {
            return low;
        }
        while low + 1 < high {
            let middle = low + (high - low) / 2;
            if alive(middle) < level { high = middle } else { low = middle }
        }
        high
    };
    let lapsed = first_below(assist.lapsed, rule.lapsed);
    let lost = libm::ceil(f64::from(lapsed) * rules.multiples.lost / rules.multiples.lapsed - 1e-9) as i32;
    let mut days = PerLevel { at_risk: first_below(assist.at_risk, rule.at_risk), lapsed, ..rule };
    // The model may find a customer at risk before a purchase is due by the rule.
    days.due = days.due.min(days.at_risk - 1);
    days.lost = lost.max(rules.floors.lost);
    rising(days)
}
