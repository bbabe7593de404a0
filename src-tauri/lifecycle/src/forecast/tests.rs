use proptest::prelude::*;

use super::*;
use crate::calendar::{Month, day_of};
use crate::survival::Stay;
use crate::{Day, Flaw};

fn close(value: f64, expected: f64, within: f64) {
    assert!((value - expected).abs() <= within, "{value} is not {expected}");
}

fn deals(list: &[(i64, f64)]) -> Vec<Deal> {
    list.iter().map(|(amount, wins)| Deal { amount: *amount, wins: *wins }).collect()
}

fn worked_example() -> Vec<Deal> {
    deals(&[
        (12_000, 0.1),
        (8_000, 0.25),
        (25_000, 0.25),
        (5_000, 0.5),
        (15_000, 0.5),
        (9_000, 0.75),
        (30_000, 0.75),
        (4_000, 0.9),
    ])
}

#[test]
fn many_deals_are_binned_without_moving_the_mean() {
    let many: Vec<Deal> = worked_example().into_iter().cycle().take(64).collect();
    let rules = DistributionRules::default();
    let binned = distribution(&many, &rules);
    let listed = distribution(&many, &DistributionRules { list_to: 64, ..rules });
    assert!(!binned.exact && listed.exact);
    let mean: f64 = binned.sums.iter().map(|(sum, chance)| *sum as f64 * chance).sum();
    close(mean, binned.weighted, 0.01);
    let bin = binned.total as f64 / 1_000.0;
    for q in [0.1, 0.5, 0.9] {
        close(binned.quantile(q) as f64, listed.quantile(q) as f64, 2.0 * bin);
    }
    close(binned.at_least(400_000), listed.at_least(400_000), 0.005);
}

#[test]
fn deals_that_cannot_be_are_named_and_left_out() {
    let list = deals(&[(100, 0.5), (-1, 0.5), (100, 1.5), (100, f64::NAN), (i64::MAX, 0.5)]);
    let sums = distribution(&list, &DistributionRules::default());
    assert_eq!(sums.total, 100);
    assert_eq!(
        sums.left_out,
        [
            Flaw::new(1, BadDeal::Amount),
            Flaw::new(2, BadDeal::Chance),
            Flaw::new(3, BadDeal::Chance),
            Flaw::new(4, BadDeal::Amount),
        ]
    );
}

#[test]
fn an_empty_pipeline_brings_nothing_for_sure() {
    let sums = distribution(&[], &DistributionRules::default());
    assert_eq!(sums.figures(), Figures { weighted: 0, deviation: 0, p10: 0, p50: 0, p90: 0, total: 0 });
}

#[test]
fn a_stage_without_history_has_its_prior_and_one_that_contradicts_itself_is_named() {
    let fresh = StageHistory { left: 0, went_on: 0, prior: 0.3 };
    let chances = stage_chances(&[fresh], &StageRules::default()).expect("stages");
    close(chances[0].wins, 0.3, 1e-15);
    let wrong = StageHistory { left: 2, went_on: 3, prior: 0.3 };
    assert_eq!(stage_chances(&[fresh, wrong], &StageRules::default()), Err(Flaw::new(1, BadStage::Counts)));
}

fn stays(list: &[(u32, Option<Closing>, usize)]) -> Vec<Stay<Closing>> {
    list.iter()
        .flat_map(|(days, exit, times)| std::iter::repeat_n(Stay { days: *days, exit: *exit }, *times))
        .collect()
}

#[test]
fn with_thirty_closed_deals_the_age_decides() {
    use Closing::*;
    // 40 deals: 10 won and 10 lost on day 20, 5 won and 15 lost on day 60.
    let history =
        stays(&[(20, Some(Won), 10), (20, Some(Lost), 10), (60, Some(Won), 5), (60, Some(Lost), 15)]);
    let ages = AgeHistory::learn(&history, &AgeRules::default());
    let at = |age| ages.chance(0.9, age);
    close(at(0).wins, 15.0 / 40.0, 1e-12);
    close(at(20).wins, 5.0 / 20.0, 1e-12);
    assert_eq!(at(20).basis, AgeBasis::History { at_risk: 20 });
    // Beyond the oldest deal of the history there is none left to learn from: half of the stage's chance.
    assert_eq!(at(61), AgedChance { wins: 0.45, basis: AgeBasis::Late { usual_days: 60 } });
}

#[test]
fn an_age_that_hardly_any_deal_reached_is_no_history() {
    use Closing::*;
    let history = stays(&[(20, Some(Won), 20), (20, Some(Lost), 16), (60, Some(Lost), 4)]);
    let ages = AgeHistory::learn(&history, &AgeRules::default());
    assert_eq!(ages.wins_beyond(30), Some(0.0), "all four were lost");
    assert_eq!(ages.chance(0.5, 30), AgedChance { wins: 0.25, basis: AgeBasis::Late { usual_days: 20 } });
}

#[test]
fn open_deals_count_for_as_long_as_they_were_watched() {
    use Closing::*;
    // By hand: day 10: 10 of 30 won; 10 open until day 20 go; day 30: 5 of 10 won: .333 + .667·.5 = .667.
    let history = stays(&[(10, Some(Won), 10), (20, None, 10), (30, Some(Won), 5), (30, Some(Lost), 5)]);
    let ages = AgeHistory::learn(&history, &AgeRules { closed_from: 20, ..AgeRules::default() });
    close(ages.wins_beyond(0).expect("history"), 2.0 / 3.0, 1e-12);
    close(ages.wins_beyond(10).expect("history"), 0.5, 1e-12);
    assert_eq!(ages.wins_beyond(30), None);
}

#[test]
fn with_fewer_closed_deals_only_an_unusual_age_halves_the_chance() {
    use Closing::*;
    let history: Vec<Stay<Closing>> = (1..=10).map(|day| Stay { days: day * 10, exit: Some(Won) }).collect();
    let ages = AgeHistory::learn(&history, &AgeRules::default());
    assert_eq!(ages.chance(0.6, 90), AgedChance { wins: 0.6, basis: AgeBasis::Stage });
    assert_eq!(ages.chance(0.6, 91), AgedChance { wins: 0.3, basis: AgeBasis::Late { usual_days: 90 } });
    let nothing = AgeHistory::learn(&[], &AgeRules::default());
    assert_eq!(nothing.chance(0.6, 9_999), AgedChance { wins: 0.6, basis: AgeBasis::Stage });
}

#[test]
fn a_deal_slips_as_usual_and_never_into_the_past() {
    let closes: Vec<Close> = [0, 10, 20, 40, 90]
        .iter()
        .map(|slip| Close { planned: Day(1_000), closed: Day(1_000 + slip) })
        .collect();
    let rules = SlipRules::default();
    assert_eq!(usual_slip(&closes, &rules), 20);
    assert_eq!(usual_slip(&closes[..4], &rules), 0, "four deals say nothing");
    assert_eq!(usual_slip(&closes[..4], &SlipRules { closes_from: 2 }), 15);
    let today = day_of(2026, 11, 21);
    let month = |day, slip| expected_month(day, slip, today);
    assert_eq!(month(day_of(2026, 12, 15), 20), Month { year: 2027, month: 1 });
    assert_eq!(month(day_of(2026, 3, 1), 20), Month { year: 2026, month: 11 });
}

fn quarter(starts: i32, forecast: i64, actual: i64) -> Quarter {
    Quarter { starts: Day(starts), forecast, actual }
}

#[test]
fn the_error_is_that_of_the_last_four_quarters_and_unknown_before_two() {
    let rules = WapeRules::default();
    assert_eq!(wape(&[quarter(0, 100, 80)], &rules), None);
    let past = [
        quarter(360, 100, 120),
        quarter(0, 1_000_000, 1),
        quarter(90, 100, 80),
        quarter(180, 100, 100),
        quarter(270, 90, 100),
    ];
    assert_eq!(wape(&past, &rules), Some(50.0 / 400.0));
    assert_eq!(wape(&[quarter(0, 5, 0), quarter(90, 5, 0)], &rules), None);
}

#[test]
fn the_outlook_is_three_bars_and_their_sum() {
    let past = [quarter(0, 100, 80), quarter(90, 100, 120)];
    let outlook = outlook("EUR", (5_230_000, &past), (1_000_000, &[]), (250_000, &[]), &WapeRules::default());
    assert_eq!(outlook.total, 6_480_000);
    assert_eq!(outlook.bars.map(|bar| bar.error), [Some(0.2), None, None]);
}

proptest! {
    #[test]
    fn chances_of_all_sums_add_up_to_one_in_any_order(
        list in prop::collection::vec((0i64..5_000_000, 0.0f64..=1.0), 0..40),
        turn in 0usize..40,
        amount in 0i64..50_000_000,
    ) {
        let list = deals(&list);
        let rules = DistributionRules { list_to: 12, ..DistributionRules::default() };
        let sums = distribution(&list, &rules);
        let whole: f64 = sums.sums.iter().map(|(_, chance)| chance).sum();
        prop_assert!((whole - 1.0).abs() < 1e-9, "{}", whole);
        prop_assert!(sums.sums.windows(2).all(|pair| pair[0].0 <= pair[1].0));
        prop_assert!(sums.quantile(0.1) <= sums.quantile(0.5) && sums.quantile(0.5) <= sums.quantile(0.9));
        prop_assert!(sums.at_least(amount + 1) <= sums.at_least(amount));
        let mut moved = list.clone();
        if !moved.is_empty() {
            let by = turn % moved.len();
            moved.rotate_left(by);
        }
        prop_assert_eq!(distribution(&moved, &rules), sums);
    }

    #[test]
    fn a_better_chance_never_lowers_the_forecast(
        list in prop::collection::vec((0i64..5_000, 0.0f64..0.9), 1..12),
        amount in 0i64..20_000,
    ) {
        let rules = DistributionRules::default();
        let before = distribution(&deals(&list), &rules);
        let mut better = list.clone();
        better[0].1 += 0.1;
        let after = distribution(&deals(&better), &rules);
        prop_assert!(after.weighted >= before.weighted - 1e-9);
        prop_assert!(after.at_least(amount) >= before.at_least(amount) - 1e-12);
    }

    #[test]
    fn no_age_gives_a_chance_beyond_0_to_1(
        history in prop::collection::vec((0u32..300, 0u8..3), 0..80),
        wins in prop::num::f64::ANY,
        age in 0u32..400,
    ) {
        let history: Vec<Stay<Closing>> = history
            .into_iter()
            .map(|(days, exit)| Stay { days, exit: [None, Some(Closing::Won), Some(Closing::Lost)][usize::from(exit)] })
            .collect();
        let chance = AgeHistory::learn(&history, &AgeRules::default()).chance(wins, age).wins;
        prop_assert!((0.0..=1.0).contains(&chance));
    }
}
