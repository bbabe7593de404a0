//! Regular buyers: the stages of a gap, checked against invented customers whose truth is known.

use rondo_lifecycle::purchase::{Crowd, Family, Fitting, History, Method, Params, Regularity, fit};
use rondo_lifecycle::sample::{Invented, Sample};

use super::fixture::close;
use crate::reached::reached;

/// The parameters of the reference simulation.
const PARAMS: Params = Params { r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 };

fn histories(customers: &[Invented]) -> Vec<History> {
    customers.iter().map(|one| one.history().expect("sound")).collect()
}

fn likeliest(family: Family, regularity: Regularity) -> Fitting {
    Fitting { family, method: Method::Likelihood, regularity, ..Fitting::default() }
}

#[test]
fn simulated_regularity_is_recovered() {
    for k in [1, 2, 3, 4, 8] {
        for family in [Family::Bg, Family::Mbg] {
            let params = Params { alpha: PARAMS.alpha * 3.0 / f64::from(k), ..PARAMS };
            let sample = Sample { family, k, params, ages: (52.0, 104.0), ..Sample::default() };
            let customers: Vec<Invented> = sample.customers().take(600).collect();
            let crowd = Crowd::of(&histories(&customers));
            for fitting in [likeliest(family, Regularity::UpTo(12)), Fitting { family, ..Fitting::default() }]
            {
                let found = fit(&crowd, &fitting, 1).expect("customers");
                assert_eq!(found.model.k(), k, "{family:?}: {:?}", found.tried);
                assert!(found.converged);
            }
        }
    }
}

#[test]
fn simulated_k_3_parameters_within_fifteen_percent_at_two_thousand() {
    for seed in 1..=4 {
        let sample = Sample {
            family: Family::Mbg,
            k: 3,
            params: PARAMS,
            ages: (52.0, 104.0),
            seed,
            ..Sample::default()
        };
        let customers: Vec<Invented> = sample.customers().take(2000).collect();
        let crowd = Crowd::of(&histories(&customers));
        let found = fit(&crowd, &likeliest(Family::Mbg, Regularity::UpTo(12)), 1).expect("customers");
        assert_eq!(found.model.k(), 3);
        for (reached, truth) in found.model.params().to_array().into_iter().zip(PARAMS.to_array()) {
            close(reached, truth, 0.15);
        }
    }
    reached("simulated k = 3, 4 seeds of 2,000");
}

#[test]
fn forecasts_and_chances_are_those_of_the_invented_truth() {
    for (family, k) in [(Family::Mbg, 3), (Family::Bg, 3), (Family::Mbg, 1), (Family::Bg, 1)] {
        let sample = Sample { family, k, params: PARAMS, ages: (10.0, 80.0), ahead: 39.0, seed: 5 };
        let customers: Vec<Invented> = sample.customers().take(10_000).collect();
        let crowd = Crowd::of(&histories(&customers));
        let model = sample.model().expect("in range");
        let scores = crowd.spread(&model.score(&crowd, 39.0, 2));
        let any = |one: &Invented| model.p_any(&one.history().expect("sound"), 39.0);
        let flag = |yes: bool| f64::from(u8::from(yes));
        let misses: [Vec<f64>; 3] = [
            customers.iter().zip(&scores).map(|(one, score)| one.later() as f64 - score.expected).collect(),
            customers.iter().zip(&scores).map(|(one, score)| flag(one.alive) - score.p_alive).collect(),
            customers.iter().map(|one| flag(one.later() > 0) - any(one)).collect(),
        ];
        for (figure, misses) in ["purchases", "alive", "any"].into_iter().zip(misses) {
            let sum: f64 = misses.iter().sum();
            let spread = libm::sqrt(misses.iter().map(|miss| miss * miss).sum::<f64>());
            assert!(sum.abs() < 3.0 * spread, "{family:?} k={k} {figure}: off by {sum}, noise {spread}");
        }
    }
}

#[test]
fn the_waiting_belief_is_about_purchases_not_about_stages() {
    // The same customers read with k = 1 and with k = 3 have about the same mean wait k·α/r.
    let sample =
        Sample { family: Family::Mbg, k: 3, params: PARAMS, ages: (20.0, 60.0), ..Sample::default() };
    let customers: Vec<Invented> = sample.customers().take(15).collect();
    let crowd = Crowd::of(&histories(&customers));
    let wait = |k: u32| {
        let fitting = Fitting { regularity: Regularity::Fixed(k), ..Fitting::default() };
        let params = fit(&crowd, &fitting, 1).expect("customers").model.params();
        f64::from(k) * params.alpha / params.r
    };
    close(wait(3), wait(1), 0.15);
}
