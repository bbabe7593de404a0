//! The shifted beta-geometric model on the cohorts of Fader and Hardie.

use rondo_lifecycle::renewal::{FitRules, Fitted, Sbg, Terms, fit, of_cohort};
use serde_json::Value;

use super::fixture::{close, number, numbers, reference};
use crate::reached::reached;

fn most_likely(terms: &[Terms]) -> Fitted {
    fit(terms, &FitRules { prior: None, ..FitRules::default() }).expect("a fit")
}

/// The first seven years of a cohort of 1000.
fn cohort(reference: &Value) -> Vec<Terms> {
    let survivors: Vec<u64> = numbers(&reference["observed_pct"])[..8]
        .iter()
        .map(|percent| (percent * 10.0).round() as u64)
        .collect();
    of_cohort(&survivors).expect("a cohort")
}

fn check_cohort(name: &str, alpha: f64, beta: f64, ln_likelihood: f64) {
    let reference = &reference()[name];
    let terms = cohort(reference);
    let fitted = most_likely(&terms);
    close(fitted.model.alpha(), alpha, 1e-6);
    close(fitted.model.beta(), beta, 1e-6);
    close(fitted.ln_likelihood, ln_likelihood, 1e-9);
    let model = fitted.model;
    for (year, expected) in (0..).zip(numbers(&reference["S_model"])) {
        close(model.survival(year), expected, 1e-6);
    }
    for (renewal, expected) in (1..).zip(numbers(&reference["retention"])) {
        close(model.retention(renewal), expected, 1e-6);
    }
    for (renewal, expected) in (1..).zip(numbers(&reference["derl10"])) {
        close(model.remaining(renewal, 0.1).expect("a sum"), expected, 1e-6);
    }
    let exact = Sbg::new(number(&reference["alpha"]), number(&reference["beta"])).expect("parameters");
    close(exact.remaining(5, 0.1).expect("a sum"), number(&reference["derl10"][4]), 1e-11);
}

#[test]
fn sbg_high_end_cohort() {
    check_cohort("sbg_HighEnd", 0.668_088_37, 3.806_095_38, -1_611.158_147);
    reached("sBG: High End");
}

#[test]
fn sbg_regular_cohort() {
    check_cohort("sbg_Regular", 0.704_077_32, 1.182_043_07, -1_680.265_188);
    reached("sBG: Regular");
}

#[test]
fn sbg_cohort_of_2010_and_terms_to_come() {
    let reference = &reference()["sbg_FH2010"];
    let survivors: Vec<u64> = numbers(&reference["counts"]).iter().map(|count| *count as u64).collect();
    let fitted = most_likely(&of_cohort(&survivors).expect("a cohort"));
    close(fitted.model.alpha(), 3.790_685_5, 1e-6);
    close(fitted.model.beta(), 15.160_834_56, 1e-6);
    close(fitted.ln_likelihood, -14_399.582_04, 1e-9);
    let published = Sbg::new(3.80, 15.19).expect("parameters");
    for (renewal, expected) in (1..).zip([3.308, 3.450, 3.585, 3.716, 3.841]) {
        close(published.remaining(renewal, 0.1).expect("a sum"), expected, 5e-4 / expected);
    }
    reached("sBG: cohort of 2010");
}

#[test]
fn weak_priors_barely_move_a_thousand_contracts() {
    let terms = cohort(&reference()["sbg_Regular"]);
    let (plain, held) = (most_likely(&terms), fit(&terms, &FitRules::default()).expect("a fit"));
    for renewal in 1..10 {
        close(held.model.retention(renewal), plain.model.retention(renewal), 0.01);
    }
}
