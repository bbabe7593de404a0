//! Survival, answers, pipeline and stages: the worked examples with their published or re-computed numbers.

use rondo_lifecycle::Day;
use rondo_lifecycle::forecast::{
    Deal, DistributionRules, StageHistory, StageRules, distribution, stage_chances,
};
use rondo_lifecycle::proportion::Z95;
use rondo_lifecycle::survey::{Answer, Findings, Rules, evaluate};
use rondo_lifecycle::survival::{MedianStay, Stay, kaplan_meier};

use super::fixture::close;
use crate::reached::reached;

#[test]
fn kaplan_meier_worked_example_has_a_median_of_20_days() {
    let data = [
        (5, true),
        (8, true),
        (8, false),
        (12, true),
        (15, false),
        (20, true),
        (20, true),
        (31, false),
        (40, true),
        (60, false),
    ];
    let curve = kaplan_meier(&data.map(|(days, left)| Stay { days, exit: left.then_some(()) }));
    let expected = [
        (5, 10, 1, 0.9),
        (8, 9, 1, 0.8),
        (12, 7, 1, 0.685_714_285_714_285_7),
        (15, 6, 0, 0.685_714_285_714_285_7),
        (20, 5, 2, 0.411_428_571_428_571_4),
        (31, 3, 0, 0.411_428_571_428_571_4),
        (40, 2, 1, 0.205_714_285_714_285_7),
        (60, 1, 0, 0.205_714_285_714_285_7),
    ];
    assert_eq!(curve.steps.len(), expected.len());
    for (step, (day, at_risk, exits, staying)) in curve.steps.iter().zip(expected) {
        assert_eq!((step.day, step.at_risk, step.exits), (day, at_risk, exits));
        close(step.staying, staying, 1e-15);
    }
    assert_eq!(curve.median(), MedianStay::Days { days: 20 });
    reached("Kaplan-Meier: shares, median 20 days");
}

fn answers(scores: &[u8]) -> Findings {
    let today = Day(20_778);
    let answer = |(person, score): (usize, &u8)| Answer { person, day: today.plus(-10), score: *score };
    let answers: Vec<Answer<usize>> = scores.iter().enumerate().map(answer).collect();
    evaluate(&answers, None, today, &Rules::default())
}

#[test]
fn nps_of_a_hundred_answers_and_of_small_samples() {
    let score = answers(&[vec![10; 50], vec![8; 30], vec![5; 20]].concat()).score.expect("enough answers");
    close(score.nps, 30.0, 1e-9);
    close(score.margin, 15.307_808_075_042_67, 1e-9);
    // The formula alone, without the guard against few answers.
    for (scores, margin) in [
        (&[9, 9, 10, 7, 8, 6, 3, 10, 9, 0][..], 54.032_478_230_482_22),
        (&[10, 9, 8, 7, 6], 65.592_940_772_444_56),
    ] {
        let score = answers(scores).counts.score(Z95).expect("answers");
        close(score.nps, 20.0, 1e-9);
        close(score.margin, margin, 1e-9);
        assert_eq!(answers(scores).score, None, "fewer than thirty answers are no score");
    }
    reached("NPS and its margin");
}

#[test]
fn pipeline_example_sum_spread_and_quantiles() {
    let deals = [
        (12_000, 0.1),
        (8_000, 0.25),
        (25_000, 0.25),
        (5_000, 0.5),
        (15_000, 0.5),
        (9_000, 0.75),
        (30_000, 0.75),
        (4_000, 0.9),
    ]
    .map(|(amount, wins)| Deal { amount, wins });
    let sums = distribution(&deals, &DistributionRules::default());
    assert!(sums.exact);
    close(sums.weighted, 52_300.0, 1e-13);
    close(sums.deviation, 19_749.050_610_092_63, 1e-12);
    assert_eq!((sums.quantile(0.1), sums.quantile(0.5), sums.quantile(0.9)), (25_000, 54_000, 79_000));
    close(sums.at_least(50_000), 0.545_947_265_624_999_4, 1e-12);
    reached("pipeline: sum, spread, chance of 50,000");
}

#[test]
fn stage_conversions_held_towards_their_prior_and_multiplied_to_the_end() {
    let stages = [(120, 66, 0.5), (66, 36, 0.5), (36, 19, 0.6), (19, 14, 0.7)]
        .map(|(left, went_on, prior)| StageHistory { left, went_on, prior });
    let chances = stage_chances(&stages, &StageRules::default()).expect("stages");
    let expected = [(0.5462, 0.1160), (0.5395, 0.2123), (0.5435, 0.3936), (0.7241, 0.7241)];
    for (chance, (goes_on, wins)) in chances.iter().zip(expected) {
        close(chance.goes_on, goes_on, 5e-5);
        close(chance.wins, wins, 5e-5);
    }
    reached("stages: conversions, published with four digits");
}
