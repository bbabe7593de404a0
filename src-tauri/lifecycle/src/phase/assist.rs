//! The purchase model's help with two of the thresholds (model-assisted).
//!
//! P(alive) of MBG/CNBD-k for x repeats, the last of them t_x days after the first purchase of this life, and d days of
//! silence (Reutterer, Platzer, Schröder 2020, with dropout also after the first purchase), with A = r + kx:
//!
//! > ln G = −A·ln(1 + d/(α+t_x)) + ln Σ_{j<k} Γ(A+j)/(Γ(A)·j!)·(d/(α+t_x+d))^j,  P = 1/(1 + a/(b+x)/G)

use super::spells::Purchase;
use crate::interval::rising;
use crate::rules::{Assist, PerLevel, Rules};

/// Thresholds with the model's help: each of the two within ½ to 2 times the rule; lost stays in its relation to lapsed.
pub(crate) fn helped(model: &Assist, rules: &Rules, rule: PerLevel<i32>, last: &Purchase) -> PerLevel<i32> {
    let repeats = last.in_spell.saturating_sub(1);
    let until_last = last.on.since(last.spell_start);
    let first_below = |probability: f64, rule: i32| {
        let (mut low, mut high) = (rule.saturating_add(1) / 2, rule.saturating_mul(2));
        // P falls in d: the first day below lies in (low, high], or the bound next to it is meant.
        if p_alive(model, repeats, until_last, low) < probability {
            return low;
        }
        while low + 1 < high {
            let middle = low + (high - low) / 2;
            if p_alive(model, repeats, until_last, middle) < probability {
                high = middle
            } else {
                low = middle
            }
        }
        high
    };
    let lapsed = first_below(model.lapsed, rule.lapsed);
    let lost = libm::ceil(f64::from(lapsed) * rules.multiples.lost / rules.multiples.lapsed - 1e-9) as i32;
    let mut days = PerLevel { at_risk: first_below(model.at_risk, rule.at_risk), lapsed, ..rule };
    // The model may find a customer at risk before a purchase is due by the rule.
    days.due = days.due.min(days.at_risk - 1);
    days.lost = lost.max(rules.floors.lost);
    rising(days)
}

/// P(alive) after `days` of silence.
pub(crate) fn p_alive(model: &Assist, repeats: u32, until_last: i32, days: i32) -> f64 {
    let Assist { r, alpha, a, b, k, .. } = *model;
    let (x, silence) = (f64::from(repeats), f64::from(days));
    let at_last = alpha + f64::from(until_last);
    let stages = r + f64::from(k) * x;
    let share = silence / (at_last + silence);
    let (mut term, mut sum) = (1.0, 1.0);
    for j in 1..k {
        term *= (stages + f64::from(j) - 1.0) / f64::from(j) * share;
        sum += term;
    }
    let log_silence = libm::log(sum) - stages * libm::log1p(silence / at_last);
    let log_dropout = libm::log(a) - libm::log(b + x);
    1.0 / (1.0 + libm::exp(log_dropout - log_silence))
}
