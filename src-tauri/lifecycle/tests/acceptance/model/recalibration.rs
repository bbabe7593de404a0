//! Chances put right by the firm's own past.

use rondo_lifecycle::Day;
use rondo_lifecycle::logistic::{Refused, quality};
use rondo_lifecycle::math::draw::Draws;
use rondo_lifecycle::math::sum::{logistic, logit};
use rondo_lifecycle::purchase::{
    BackTesting, Family, Fitting, Params, Recalibration, RecalibrationRules, Regularity, hold_out,
    recalibrate,
};
use rondo_lifecycle::sample::Sample;

use super::fixture::near;
use crate::reached::said;

fn scaling(chances: &[(f64, bool)]) -> Recalibration {
    recalibrate(chances, &RecalibrationRules::default())
}

/// The published deciles of CDNOW: of 235 customers each, what the model promised and what was observed.
fn deciles() -> Vec<(f64, bool)> {
    [(0.099, 0.171), (0.140, 0.188), (0.157, 0.260), (0.302, 0.434), (0.478, 0.538), (0.737, 0.814)]
        .into_iter()
        .flat_map(|(promised, observed)| {
            (0..235).map(move |customer| (promised, f64::from(customer) < observed * 235.0))
        })
        .collect()
}

#[test]
fn platt_scaling_puts_the_published_deciles_of_cdnow_right() {
    let chances = deciles();
    let Recalibration::Scaled { scaling, model, scaled } = scaling(&chances) else { panic!("no scaling") };
    assert!(scaled < model, "{scaled} against {model}");
    let mean = |chance: &dyn Fn(f64) -> f64| {
        chances.iter().map(|&(p, yes)| f64::from(u8::from(yes)) - chance(p)).sum::<f64>()
            / chances.len() as f64
    };
    let (before, after) = (mean(&|p| p), mean(&|p| scaling.chance(p)));
    assert!(before > 0.08, "the model promises too little: {before}");
    near(after, 0.0, 1e-3);
    let again: Vec<(f64, bool)> = chances.iter().map(|&(p, yes)| (scaling.chance(p), yes)).collect();
    for bin in quality(&again, 6).expect("chances").bins {
        near(bin.promised, bin.observed.hits as f64 / bin.observed.of as f64, 0.05);
    }
    said(
        "Platt scaling of the CDNOW deciles",
        &format!("too low by {before:.3}, then {after:.4}; Brier {model:.4}, then {scaled:.4}"),
    );
}

#[test]
fn platt_scaling_recovers_how_chances_were_distorted_and_keeps_their_order() {
    let mut draws = Draws::new(7);
    let chances: Vec<(f64, bool)> = (0..20_000)
        .map(|_| {
            let truth = draws.unit();
            let yes = draws.unit() < truth;
            // Promised: logit P = (logit truth − 0.5) / 0.7.
            (logistic((logit(truth) - 0.5) / 0.7), yes)
        })
        .collect();
    let found = scaling(&chances).scaling().expect("a scaling");
    near(found.slope, 0.7, 0.03);
    near(found.constant, 0.5, 0.05);
    assert!((1..100).all(|p| found.chance(f64::from(p) / 100.0) < found.chance(f64::from(p + 1) / 100.0)));
    let mut turned = chances;
    turned.reverse();
    turned.rotate_left(777);
    assert_eq!(scaling(&turned).scaling(), Some(found), "in any order");
}

#[test]
fn below_three_hundred_customers_nothing_is_put_right() {
    let few = &deciles()[..299];
    assert_eq!(scaling(few), Recalibration::TooFew { have: 299, need: 300 });
    let unusable = [deciles()[..299].to_vec(), vec![(f64::NAN, true)]].concat();
    assert_eq!(scaling(&unusable), Recalibration::TooFew { have: 299, need: 300 });
}

#[test]
fn chances_that_cannot_be_put_right_stay_as_they_are() {
    let same = vec![(0.3, false); 400];
    assert_eq!(scaling(&same), Recalibration::Refused { reason: Refused::OneOutcome });
    let backwards: Vec<(f64, bool)> = deciles().iter().map(|&(p, yes)| (1.0 - p, yes)).collect();
    assert_eq!(scaling(&backwards), Recalibration::WrongOrder);
    let sure = [vec![(0.0, false); 200], vec![(1.0, true); 200]].concat();
    assert!(scaling(&sure).scaling().is_none(), "nothing is better than certain and right");
}

#[test]
fn the_chances_of_a_true_model_hold_what_they_promise() {
    let params = Params { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
    let sample = Sample { family: Family::Mbg, params, ages: (60.0, 104.0), ..Sample::default() };
    let as_of = Day(20_000);
    let purchases: Vec<Vec<Day>> = sample.customers().take(3000).map(|one| one.days(as_of, 7.0)).collect();
    let fitting = Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() };
    let held = hold_out(&purchases, as_of, &BackTesting::default(), &fitting, 1).expect("two years");
    assert_eq!(held.chances.len(), 3000);
    let came = held.chances.iter().filter(|(_, yes)| *yes).count() as f64;
    near(held.chances.iter().map(|(chance, _)| chance).sum::<f64>() / came, 1.0, 0.1);
    let scaling = recalibrate(&held.chances, &RecalibrationRules::default()).scaling();
    if let Some(scaling) = scaling {
        near(scaling.slope, 1.0, 0.15);
    }
}
