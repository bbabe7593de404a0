use proptest::prelude::*;

use super::*;
use crate::{Day, Flaw};

const TODAY: Day = Day(20_778);

fn of(scores: &[u8]) -> Findings {
    let answers: Vec<Answer<usize>> = scores
        .iter()
        .enumerate()
        .map(|(person, score)| Answer { person, day: TODAY.plus(-10), score: *score })
        .collect();
    evaluate(&answers, None, TODAY, &Rules::default())
}

fn close(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
}

#[test]
fn below_30_answers_there_are_answers_and_no_score() {
    let few = of(&[10; 29]);
    assert_eq!(few.score, None);
    assert_eq!(few.answers[10], 29);
    assert!(of(&[10; 30]).score.is_some());
}

#[test]
fn unanimous_answers_are_not_certain() {
    // The plain formula would say ±0. Up to 11.4 % of all customers may still be detractors: 22.7 points.
    let score = of(&[10; 30]).score.expect("enough answers");
    close(score.nps, 100.0);
    assert!((score.margin - 22.703).abs() < 1e-3, "{}", score.margin);
    let passive = of(&[8; 30]).score.expect("enough answers");
    assert!((passive.margin - 11.352).abs() < 1e-3, "{}", passive.margin);
}

#[test]
fn only_the_latest_answer_of_a_person_counts_and_none_older_than_a_year() {
    let answer = |person, days: i32, score| Answer { person, day: TODAY.plus(-days), score };
    let answers = [
        answer("a", 100, 2),
        answer("a", 10, 9),
        answer("b", 365, 8),
        answer("c", 366, 1),
        answer("d", 5, 10),
        answer("d", 5, 6),
    ];
    let result = evaluate(&answers, Some(10), TODAY, &Rules::default());
    assert_eq!(result.counts, Counts { promoters: 1, passives: 1, detractors: 1 });
    assert_eq!(result.response.map(|share| (share.hits, share.of)), Some((3, 10)));
}

#[test]
fn impossible_answers_are_named_and_left_out() {
    let answers =
        [Answer { person: 1, day: TODAY, score: 11 }, Answer { person: 2, day: TODAY.plus(1), score: 5 }];
    let result = evaluate(&answers, Some(0), TODAY, &Rules::default());
    assert_eq!(result.counts.total(), 0);
    assert_eq!(result.response, None);
    assert_eq!(result.left_out, [Flaw::new(0, BadAnswer::Score), Flaw::new(1, BadAnswer::Future)]);
}

#[test]
fn a_change_within_the_joint_interval_is_none() {
    let earlier = Score { nps: 30.0, margin: 15.3 };
    assert!(!change(earlier, Score { nps: 50.0, margin: 15.3 }).significant, "21.6 points would be needed");
    assert!(change(earlier, Score { nps: 52.0, margin: 15.3 }).significant);
    assert!(change(earlier, Score { nps: 8.0, margin: 15.3 }).significant);
}

proptest! {
    #[test]
    fn the_score_stays_within_its_scale_whatever_the_order(
        scores in prop::collection::vec((0u32..40, 0i32..500, 0u8..=12), 0..200),
        seed in any::<u64>(),
    ) {
        let answers: Vec<Answer<u32>> = scores
            .iter()
            .map(|(person, days, score)| Answer { person: *person, day: TODAY.plus(50 - days), score: *score })
            .collect();
        let rules = Rules { score_from: 1, ..Rules::default() };
        let result = evaluate(&answers, None, TODAY, &rules);
        let mut moved = answers.clone();
        if !moved.is_empty() {
            let by = seed as usize % moved.len();
            moved.rotate_left(by);
            moved.reverse();
        }
        let again = evaluate(&moved, None, TODAY, &rules);
        prop_assert_eq!((result.counts, result.answers, result.score), (again.counts, again.answers, again.score));
        if let Some(score) = result.score {
            prop_assert!((-100.0..=100.0).contains(&score.nps));
            prop_assert!(score.margin > 0.0 && score.margin <= 200.0);
        }
    }
}
