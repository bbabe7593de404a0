//! CDNOW, the data set every model of this kind is measured on.

use rondo_lifecycle::purchase::{Crowd, Family, Fit, Fitting, History, Method, Params, Regularity, fit};

use super::fixture::{cdnow, cdnow_crowd, close, exact, near, number, published, table};
use crate::reached::reached;

/// The starting points of the reference run.
const STARTS: [[f64; 4]; 5] = [
    [1.0, 1.0, 1.0, 1.0],
    [0.1, 1.0, 0.1, 1.0],
    [5.0, 50.0, 2.0, 2.0],
    [0.5, 10.0, 0.5, 5.0],
    [1.0, 3.0, 1.0, 3.0],
];

pub(crate) fn likeliest(family: Family) -> Fitting {
    Fitting { family, method: Method::Likelihood, regularity: Regularity::Fixed(1), ..Fitting::default() }
}

fn from_start(crowd: &Crowd, family: Family, start: [f64; 4]) -> Fit {
    let fitting = Fitting { start: Some(Params::from_array(start)), ..likeliest(family) };
    fit(crowd, &fitting, 1).expect("CDNOW has customers")
}

#[test]
fn the_sample_is_the_one_of_the_papers() {
    let crowd = cdnow_crowd();
    assert_eq!((crowd.customers(), crowd.repeats(), crowd.repeaters()), (2357, 2457, 946));
}

#[test]
fn cdnow_parameters_from_five_starts() {
    let crowd = cdnow_crowd();
    for (family, log_likelihood) in [(Family::Bg, -9_582.425_560_567), (Family::Mbg, -9_582.132_684_900)] {
        let expected = exact(family).params().to_array();
        for start in STARTS {
            let found = from_start(&crowd, family, start);
            assert!(found.converged, "{family:?} from {start:?}");
            near(found.log_likelihood, log_likelihood, 1e-8);
            for (reached, expected) in found.model.params().to_array().into_iter().zip(expected) {
                close(reached, expected, 1e-8);
            }
            assert!(found.evaluations <= 50, "{} evaluations from {start:?}", found.evaluations);
        }
    }
    reached("CDNOW: parameters and log-likelihood of BG/NBD and MBG/NBD from five starts");
}

#[test]
fn cdnow_log_likelihood_at_the_published_rounded_parameters() {
    let crowd = cdnow_crowd();
    near(published(Family::Bg).evaluate(&crowd, 1).log_likelihood, -9_582.426_831, 1e-6);
    reached("CDNOW: log-likelihood at the rounded parameters");
}

/// The tenth in whole days instead of weeks with two decimals.
#[test]
fn cdnow_in_whole_days_has_the_parameters_of_clvtools() {
    let in_days = |weeks: f64| (weeks * 7.0).round();
    let histories: Vec<History> = cdnow()
        .iter()
        .map(|buyer| {
            let h = buyer.history;
            History::new(h.repeats(), in_days(h.recency()), in_days(h.age())).expect("a sound history")
        })
        .collect();
    let found = fit(&Crowd::of(&histories), &likeliest(Family::Bg), 1).expect("customers");
    let Params { r, alpha, a, b } = found.model.params();
    for (reached, expected) in
        [r, alpha / 7.0, a, b].into_iter().zip([0.242_594_5, 4.413_602_4, 0.792_922_1, 2.425_907_1])
    {
        close(reached, expected, 1e-6);
    }
    // A change of unit moves the log-likelihood by Σx·ln 7.
    near(found.log_likelihood + 2457.0 * libm::log(7.0), -9_582.429_207, 1e-5);
    reached("CDNOW in whole days");
}

#[test]
fn cdnow_standard_errors() {
    let crowd = cdnow_crowd();
    let expected = [
        (Family::Bg, [0.012557, 0.378221, 0.185719, 0.705346]),
        (Family::Mbg, [0.083264, 0.695598, 0.154785, 0.537472]),
    ];
    for (family, expected) in expected {
        let found = fit(&crowd, &likeliest(family), 1).expect("customers");
        let covariance = found.covariance.expect("a bowl");
        let Params { r, alpha, a, b } = found.model.params();
        let (pi, phi) = (a / (a + b), a + b);
        // The slopes of r, α, a and b in θ = (ln r, ln(α/r), logit π, ln φ).
        let spread = phi * pi * (1.0 - pi);
        let slopes =
            [[r, 0.0, 0.0, 0.0], [alpha, alpha, 0.0, 0.0], [0.0, 0.0, spread, a], [0.0, 0.0, -spread, b]];
        for (slope, expected) in slopes.iter().zip(expected) {
            let mut variance = 0.0;
            for row in 0..4 {
                for column in 0..4 {
                    variance += slope[row] * covariance[row][column] * slope[column];
                }
            }
            close(libm::sqrt(variance), expected, 1e-4);
        }
    }
    reached("CDNOW: standard errors");
}

#[test]
fn cdnow_scores_of_forty_customers() {
    for row in table(include_str!("../../fixtures/cdnow_scores_40.csv")) {
        let one = super::fixture::history(&row);
        for (family, name) in [(Family::Bg, "bg"), (Family::Mbg, "mbg")] {
            let model = exact(family);
            // The table holds ten digits.
            close(model.p_alive(&one), number(&row, &format!("{name}_palive")), 1e-9);
            close(model.expected(&one, 39.0), number(&row, &format!("{name}_E39")), 1e-9);
            close(model.expected(&one, 52.0), number(&row, &format!("{name}_E52")), 1e-9);
        }
    }
    reached("CDNOW: P(alive) and E of 40 customers");
}

#[test]
fn named_customers_have_the_scores_of_the_specification() {
    let buyers = cdnow();
    for (id, bg_alive, bg, mbg_alive, mbg) in [
        (1, 0.726609, 1.225910, 0.706126, 1.262671),
        (2, 0.212227, 0.203251, 0.170820, 0.188789),
        (3, 1.0, 0.194781, 0.389716, 0.153954),
        (6, 0.641801, 3.337239, 0.622639, 3.166805),
        (46, 0.830528, 7.230573, 0.819109, 6.862199),
        (1516, 0.968920, 20.750570, 0.965553, 19.448037),
    ] {
        let one = buyers.iter().find(|buyer| buyer.id == id).expect("the customer").history;
        for (family, alive, expected) in [(Family::Bg, bg_alive, bg), (Family::Mbg, mbg_alive, mbg)] {
            near(exact(family).p_alive(&one), alive, 5.1e-7);
            near(exact(family).expected(&one, 39.0), expected, 5.1e-7);
        }
    }
}

#[test]
fn cdnow_sums_over_2357_customers() {
    let crowd = cdnow_crowd();
    let groups = [
        (Family::Bg, 1917.276241, 1653.4233, [0.225, 0.523, 1.044, 1.520, 2.164, 2.654, 3.504, 6.157]),
        (Family::Mbg, 1057.638, 1576.7357, [0.185, 0.551, 1.049, 1.493, 2.104, 2.564, 3.361, 5.849]),
    ];
    for (family, alive, expected, by_repeats) in groups {
        let scores = crowd.spread(&exact(family).score(&crowd, 39.0, 1));
        near(scores.iter().map(|score| score.p_alive).sum(), alive, 5.1e-4);
        near(scores.iter().map(|score| score.expected).sum(), expected, 5.1e-5);
        let buyers = cdnow();
        for (least, mean) in by_repeats.into_iter().enumerate() {
            let of_group: Vec<f64> = buyers
                .iter()
                .zip(&scores)
                .filter(|(buyer, _)| (buyer.history.repeats() as usize).min(7) == least)
                .map(|(_, score)| score.expected)
                .collect();
            near(of_group.iter().sum::<f64>() / of_group.len() as f64, mean, 5.1e-4);
        }
    }
    reached("CDNOW: sums over all customers");
}
