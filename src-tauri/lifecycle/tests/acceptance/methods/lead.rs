//! Weights learnt from the 120 leads of the check set.

use rondo_lifecycle::lead::{LearnRules, Learnt, learn};
use rondo_lifecycle::logistic::{Case, Fit, Settings, auc, brier, fit};

use super::fixture::{close, number, numbers, reference, rows};
use crate::reached::reached;

fn cases() -> Vec<Case> {
    let case = |row: Vec<String>| {
        let numbers: Vec<f64> = row.iter().map(|field| field.parse().expect("a number")).collect();
        Case { features: numbers[..4].to_vec(), yes: numbers[4] == 1.0 }
    };
    rows("leads_toy.csv").into_iter().map(case).collect()
}

fn learnt(ridge: f64) -> Fit {
    fit(&cases(), &Settings { ridge, ..Settings::default() }).expect("a fit")
}

#[test]
fn lead_weights_by_plain_likelihood() {
    let reference = &reference()["leads_toy"];
    let learnt = learnt(0.0);
    let (constant, weights) = learnt.plain();
    let expected = numbers(&reference["mle"]);
    close(constant, expected[0], 1e-8);
    for (weight, expected) in weights.iter().zip(&expected[1..]) {
        close(*weight, *expected, 1e-8);
    }
    close(learnt.ln_likelihood, number(&reference["llf"]), 1e-10);
    close(learnt.ln_likelihood, -31.645_656_039, 1e-9);
    assert!(learnt.steps <= 8, "{} steps", learnt.steps);
    reached("leads: plain likelihood");
}

#[test]
fn lead_weights_by_ridge_auc_and_brier() {
    let reference = &reference()["leads_toy"];
    let learnt = learnt(1.0);
    let expected = numbers(&reference["ridge1"]);
    close(learnt.constant, expected[0], 1e-9);
    close(learnt.constant, -2.742_296_465, 1e-9);
    for (weight, expected) in learnt.weights.iter().zip(&expected[1..]) {
        close(*weight, *expected, 1e-9);
    }
    for (mine, expected) in learnt.means.iter().zip(numbers(&reference["mean"])) {
        close(*mine, expected, 1e-12);
    }
    for (mine, expected) in learnt.deviations.iter().zip(numbers(&reference["sd"])) {
        close(*mine, expected, 1e-12);
    }
    let cases = cases();
    let foretold: Vec<(f64, bool)> =
        cases.iter().map(|case| (learnt.chance(&case.features), case.yes)).collect();
    for ((chance, _), expected) in foretold.iter().zip(numbers(&reference["p_first5"])) {
        close(*chance, expected, 1e-9);
    }
    close(auc(&foretold).expect("both"), number(&reference["auc"]), 1e-12);
    close(auc(&foretold).expect("both"), 0.838_275, 5e-7);
    close(brier(&foretold).expect("cases"), number(&reference["brier"]), 1e-9);
    close(brier(&foretold).expect("cases"), 0.077_885, 5e-7);
    assert!(learnt.steps <= 8, "{} steps", learnt.steps);
    reached("leads: ridge 1, AUC, Brier");
}

#[test]
fn the_check_set_with_its_14_wins_is_refused() {
    let learnt = learn(&cases(), &LearnRules::default());
    assert_eq!(learnt, Learnt::TooFew { won: 14, lost: 106, needed: 50 });
}
