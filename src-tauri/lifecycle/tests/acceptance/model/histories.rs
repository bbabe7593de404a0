//! Single histories at the published parameters, against 40-digit arithmetic.

use rondo_lifecycle::purchase::{Alarm, Family, History, Model, Params, Record};

use super::fixture::{close, exact, history, near, number, published, table};
use crate::reached::reached;

fn family(name: &str) -> Family {
    match name {
        "bgnbd" => Family::Bg,
        "mbgnbd" => Family::Mbg,
        other => panic!("unknown model {other}"),
    }
}

#[test]
fn forty_six_histories_agree_with_forty_digit_arithmetic() {
    let rows = table(include_str!("../../fixtures/triples_published_params.csv"));
    assert_eq!(rows.len(), 46);
    for row in &rows {
        let (model, one) = (published(family(row["model"])), history(row));
        near(model.log_likelihood(&one), number(row, "loglik"), 1e-9);
        // Chances below what a number can hold are zero.
        let or_zero = |reached: f64, expected: f64, relative: f64| {
            if expected < 1e-300 {
                assert_eq!(reached, 0.0, "{row:?}");
            } else {
                close(reached, expected, relative);
            }
        };
        or_zero(model.p_alive(&one), number(row, "p_alive"), 1e-10);
        for (name, ahead) in [("E1", 1.0), ("E13", 13.0), ("E39", 39.0), ("E52", 52.0)] {
            or_zero(model.expected(&one, ahead), number(row, name), 1e-9);
        }
    }
    reached("46 histories: log-likelihood, P(alive), E");
}

#[test]
fn new_customers_expectations_and_counts_of_the_papers() {
    for row in table(include_str!("../../fixtures/expectation_pmf.csv")) {
        let (model, ahead, expected) =
            (published(family(row["model"])), number(&row, "t"), number(&row, "value"));
        match row["what"] {
            "E[X(t)]" => close(model.expected_of_new(ahead), expected, 1e-12),
            "pmf" => close(model.p_count(number(&row, "n") as u32, ahead), expected, 1e-12),
            other => panic!("unknown figure {other}"),
        }
    }
    reached("new customers: E[X(t)] and P(X(t) = n)");
}

#[test]
fn counts_of_a_new_customer_add_up_to_certainty_and_to_the_expectation() {
    for (family, k) in [(Family::Bg, 1), (Family::Mbg, 1), (Family::Bg, 3), (Family::Mbg, 3)] {
        let params = Params { r: 1.3, alpha: 2.8, a: 0.42, b: 0.79 };
        let model = Model::new(family, k, params).expect("in range");
        let chances: Vec<f64> = (0..400).map(|n| model.p_count(n, 20.0)).collect();
        near(chances.iter().sum(), 1.0, 1e-9);
        let mean: f64 = chances.iter().enumerate().map(|(n, chance)| n as f64 * chance).sum();
        close(mean, model.expected_of_new(20.0), 1e-8);
        let any = model.p_any(&History::NEW, 20.0);
        close(1.0 - chances[0], any, 1e-10);
    }
}

#[test]
fn chance_of_any_purchase() {
    for row in table(include_str!("../../fixtures/p_any_purchase.csv")) {
        let (one, ahead) = (history(&row), number(&row, "t"));
        for (family, name) in [(Family::Bg, "bg"), (Family::Mbg, "mbg")] {
            close(exact(family).p_alive(&one), number(&row, &format!("{name}_palive")), 1e-9);
            close(exact(family).p_any(&one, ahead), number(&row, &format!("{name}_p_any")), 1e-9);
        }
    }
    reached("chance of any purchase");
}

#[test]
fn alarm_dates_of_the_closed_form() {
    let model = published(Family::Mbg);
    for (repeats, recency, gaps) in [
        (2, 30.43, [8.9632, 27.1357, 73.7722]),
        (7, 29.43, [7.4048, 12.5318, 22.2708]),
        (26, 30.86, [3.7940, 5.1195, 7.3817]),
    ] {
        for (level, gap) in [0.7, 0.5, 0.2].into_iter().zip(gaps) {
            let Alarm::After(silence) = model.alarm(repeats, recency, level) else {
                panic!("no alarm for {repeats} repeats at {level}");
            };
            near(silence, gap, 5.1e-5);
            let then = History::new(repeats, recency, recency + silence).expect("sound");
            near(model.p_alive(&then), level, 1e-12);
        }
    }
    reached("alarm dates");
}

#[test]
fn the_alarm_of_a_regular_buyer_is_where_the_chance_crosses() {
    let model =
        Model::new(Family::Mbg, 3, Params { r: 1.3, alpha: 12.0, a: 0.45, b: 0.84 }).expect("in range");
    for level in [0.7, 0.5, 0.2, 0.01] {
        let Alarm::After(silence) = model.alarm(5, 40.0, level) else { panic!("no alarm at {level}") };
        let after = |silence: f64| model.p_alive(&History::new(5, 40.0, 40.0 + silence).expect("sound"));
        near(after(silence), level, 1e-12);
        let whole = f64::from(Alarm::After(silence).first_whole().expect("a time"));
        assert!(after(whole) < level && after(whole - 1.0) >= level);
    }
}

#[test]
fn an_alarm_can_have_rung_already_or_never_ring() {
    // Right after the first purchase MBG gives b/(a+b) = 0.644.
    assert_eq!(published(Family::Mbg).alarm(0, 0.0, 0.7), Alarm::Already);
    // BG calls everyone who bought once alive for ever.
    assert_eq!(published(Family::Bg).alarm(0, 0.0, 0.2), Alarm::Never);
    assert_eq!(published(Family::Mbg).alarm(2, 30.0, 0.0), Alarm::Never);
    assert_eq!(published(Family::Mbg).alarm(2, 30.0, 1.0), Alarm::Already);
}

/// ln ∫ p(λ)·Π gap densities·(alive and silent, or left at the last purchase) dλ, with the chances to leave
/// integrated on paper and the pace by Simpson's rule over ln λ.
fn by_integration(model: &Model, gaps: &[f64], silence: f64) -> f64 {
    use libm::{exp, lgamma, log};
    use rondo_lifecycle::math::{distribution::erlang_tail, gamma::ln_beta};
    let Params { r, alpha, a, b } = model.params();
    let (k, x) = (model.k(), gaps.len() as f64);
    let chances = x + f64::from(model.family().extra_chance());
    let stayed = exp(ln_beta(a, b + chances) - ln_beta(a, b));
    let left = if chances > 0.0 { exp(ln_beta(a + 1.0, b + chances - 1.0) - ln_beta(a, b)) } else { 0.0 };
    let density = |pace: f64| {
        let of_gap = |gap: &f64| {
            f64::from(k) * log(pace) + f64::from(k - 1) * log(*gap) - pace * gap - lgamma(f64::from(k))
        };
        let prior = r * log(alpha) + (r - 1.0) * log(pace) - alpha * pace - lgamma(r);
        exp(prior + gaps.iter().map(of_gap).sum::<f64>()) * (stayed * erlang_tail(k, pace * silence) + left)
    };
    let (low, high, steps) = (-40.0, 8.0, 20_000);
    let width = (high - low) / f64::from(steps);
    let sum: f64 = (0..=steps)
        .map(|step| {
            let pace = exp(low + width * f64::from(step));
            let weight = if step == 0 || step == steps { 1.0 } else { 2.0 + 2.0 * f64::from(step % 2) };
            weight * density(pace) * pace
        })
        .sum();
    log(sum * width / 3.0)
}

#[test]
fn the_likelihood_is_the_integral_over_all_paces_and_chances_to_leave() {
    let gaps = [3.0, 4.5, 2.0, 3.25];
    for (family, k) in
        [(Family::Mbg, 1), (Family::Mbg, 2), (Family::Mbg, 5), (Family::Bg, 1), (Family::Bg, 3)]
    {
        let model = Model::new(family, k, Params { r: 1.3, alpha: 2.8, a: 0.6, b: 2.1 }).expect("in range");
        for (known, silence) in [(4, 6.0), (4, 0.0), (2, 30.0), (0, 9.0)] {
            let gaps = &gaps[..known];
            let recency: f64 = gaps.iter().sum();
            let record = Record {
                repeats: known as i64,
                recency,
                age: recency + silence,
                log_gaps: gaps.iter().map(|gap| libm::log(*gap)).sum(),
            };
            let one = History::try_from(record).expect("sound");
            near(model.log_likelihood(&one), by_integration(&model, gaps, silence), 1e-9);
        }
    }
}
