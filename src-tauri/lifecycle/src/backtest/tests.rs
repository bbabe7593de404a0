use proptest::prelude::*;

use super::*;
use crate::math::distribution::erlang_tail;
use crate::math::draw::Draws;
use crate::proportion::Share;
use crate::{Day, Flaw};

const ALL: Window = Window { from: Day(0), until: Day(10_000) };

fn past(customer: u32, purchases: &[i32], lost_on: Option<i32>) -> Past<u32> {
    Past { customer, purchases: purchases.iter().map(|day| Day(*day)).collect(), lost_on: lost_on.map(Day) }
}

/// Warns after so many days, whoever it is.
fn after(days: u32) -> impl Fn(&[Day]) -> Option<u32> {
    move |_: &[Day]| Some(days)
}

#[test]
fn a_loss_is_noticed_when_the_warning_comes_before_it() {
    let lost = [past(1, &[0, 30, 60], Some(240)), past(2, &[0], Some(50)), past(3, &[0, 10], Some(51))];
    let report = backtest(&lost, &after(40), ALL);
    let noticed: Vec<(u32, Day, i32)> =
        report.noticed.iter().map(|n| (n.customer, n.warned_on, n.days_earlier)).collect();
    assert_eq!(noticed, [(2, Day(40), 10), (3, Day(50), 1), (1, Day(100), 140)]);
    assert_eq!(report.noticed_share, Share { hits: 3, of: 3 });
    assert_eq!(report.median_days_earlier, Some(10.0));
    // 40 days are 4 gaps of customer 3 and 1.33 of customer 1; customer 2 has no gap.
    assert_eq!(report.median_delay_gaps, Some((4.0 + 40.0 / 30.0) / 2.0));
    let late = backtest(&lost, &after(50), ALL);
    assert_eq!(late.missed.iter().map(|missed| missed.customer).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn a_warning_between_two_purchases_was_false() {
    let report = backtest(&[past(1, &[0, 30, 100, 114], None)], &after(20), ALL);
    // Gaps of 30, 70 and 14 days: warnings stood for 10 and 50 of 114 days.
    assert_eq!(report.false_alarms, 2);
    assert!((report.living_weeks - 114.0 / 7.0).abs() < 1e-12);
    assert!((report.false_rate.expect("weeks") - 60.0 / 114.0).abs() < 1e-12);
    assert!((report.false_alarms_per_week().expect("weeks") - 14.0 / 114.0).abs() < 1e-12);
}

#[test]
fn the_last_silence_of_who_is_not_lost_counts_for_nothing() {
    let report = backtest(&[past(1, &[0, 10], None)], &after(20), ALL);
    assert_eq!((report.false_alarms, report.noticed_share.of), (0, 0));
    assert!((report.living_weeks - 10.0 / 7.0).abs() < 1e-12);
}

#[test]
fn only_days_within_the_window_count_but_history_before_it_is_known() {
    let window = Window { from: Day(50), until: Day(80) };
    let customers =
        [past(1, &[0, 100], None), past(2, &[20, 0, 5, 5, 60, 60], Some(79)), past(3, &[0], Some(49))];
    let rule = |purchases: &[Day]| {
        assert!(purchases.windows(2).all(|pair| pair[0] < pair[1]));
        Some(if purchases.len() == 4 { 10 } else { 35 })
    };
    let report = backtest(&customers, &rule, window);
    // Customer 1 has no purchase after day 0 that the window knows of. Customer 2 lived on days 50 to 59 of the gap
    // that began on day 20, and was warned of from day 55 on.
    assert!((report.living_weeks - 10.0 / 7.0).abs() < 1e-12);
    assert!((report.false_rate.expect("weeks") - 0.5).abs() < 1e-12);
    assert_eq!(report.noticed.iter().map(|n| (n.customer, n.warned_on)).collect::<Vec<_>>(), [(2, Day(70))]);
    assert_eq!(report.noticed_share.of, 1, "customer 3 was lost before");
}

#[test]
fn a_past_that_cannot_be_is_named_and_left_out() {
    let report =
        backtest(&[past(1, &[], None), past(2, &[5], Some(5)), past(3, &[5, 6], None)], &after(1), ALL);
    assert_eq!(
        report.left_out,
        [Flaw::new(0, BadPast::NoPurchase), Flaw::new(1, BadPast::PurchaseAfterLoss)]
    );
    assert_eq!(compare(&[past(1, &[5], None)], &after(1), ALL, &CompareRules::default()), None);
}

#[test]
fn a_rule_that_never_warns_is_compared_with_rules_that_never_cry_wolf() {
    let customers = [past(1, &[0, 30, 100], Some(400)), past(2, &[0, 20, 40], Some(300))];
    let never = |_: &[Day]| None;
    let comparison = compare(&customers, &never, ALL, &CompareRules::default()).expect("weeks");
    assert_eq!((comparison.rule.false_rate, comparison.rule.noticed_share.hits), (Some(0.0), 0));
    assert_eq!(comparison.fixed_days.threshold, 70.0, "the longest gap");
    assert_eq!(comparison.fixed_days.report.noticed_share.hits, 2);
    assert_eq!(comparison.own_intervals.report.false_rate, Some(0.0));
}

/// Customers who buy every five weeks on average, each at a pace of his own, with gaps that are sums of `k` waits, for
/// three years; after each purchase each may drop out for good.
fn simulated(k: u32, customers: u32) -> Vec<Past<u32>> {
    let mut draws = Draws::new(u64::from(k));
    (0..customers)
        .map(|customer| {
            let pace = 35.0 * draws.gamma(4.0) / 4.0;
            let leaves = draws.beta(1.0, 14.0);
            let (mut day, mut purchases) = (draws.unit() * 180.0, vec![]);
            while day < 1_095.0 {
                purchases.push(day as i32);
                if draws.unit() < leaves {
                    break;
                }
                day += (0..k).map(|_| draws.exponential()).sum::<f64>() * pace / f64::from(k);
            }
            let last = purchases.last().copied().unwrap_or(0);
            // Lost for good: half a year or six of the own intervals without a word.
            let lost_on = last + 180_i32.max((6.0 * pace) as i32);
            past(customer, &purchases, (day < 1_095.0).then_some(lost_on))
        })
        .collect()
}

/// The silence after which P(alive) = 1/(1 + (1/(b+x))/G_k(ρ)) falls below `alive`; b = 14 is how they really leave.
fn model(k: u32, b: f64, alive: f64) -> impl Fn(&[Day]) -> Option<u32> {
    move |purchases: &[Day]| {
        let gaps: Vec<f64> = purchases.windows(2).map(|pair| f64::from(pair[1].since(pair[0]))).collect();
        let count = gaps.len() as f64;
        let mut sorted = gaps;
        let own = crate::math::sum::median(&mut sorted).unwrap_or(0.0);
        let interval = ((2.0 * 35.0 + count * own) / (2.0 + count)).max(7.0);
        (0..2_000).find(|days| {
            let silent = erlang_tail(k, f64::from(k) * f64::from(*days) / interval);
            1.0 / (1.0 + 1.0 / ((b + count) * silent)) < alive
        })
    }
}

#[test]
fn at_equal_false_warnings_regular_customers_are_noticed_sooner_by_their_own_pace_than_by_days() {
    let window = Window { from: Day(180), until: Day(1_500) };
    let customers = simulated(4, 600);
    let comparison =
        compare(&customers, &model(4, 14.0, 0.3), window, &CompareRules::default()).expect("weeks");
    let most = comparison.rule.false_rate.expect("weeks");
    let delay = |report: &Report<u32>| report.median_delay_gaps.expect("most are noticed");
    let (rule, own, fixed) = (
        delay(&comparison.rule),
        delay(&comparison.own_intervals.report),
        delay(&comparison.fixed_days.report),
    );
    for plain in [&comparison.fixed_days, &comparison.own_intervals] {
        let rate = plain.report.false_rate.expect("weeks");
        assert!(rate <= most && rate > 0.9 * most, "{rate} {most}");
    }
    assert!(rule < 0.8 * fixed && own < 0.8 * fixed, "{rule} {own} {fixed}");
    let earlier = |report: &Report<u32>| report.median_days_earlier.expect("some are noticed");
    assert!(earlier(&comparison.rule) > earlier(&comparison.fixed_days.report));
}

#[test]
fn a_threshold_of_own_intervals_without_regularity_is_meaningless() {
    // The ratio that gives the same rate of false warnings is far larger for irregular customers.
    let window = Window { from: Day(180), until: Day(1_500) };
    let threshold = |k| ratio_at_rate(&simulated(k, 300), window, 0.02);
    let (irregular, regular) = (threshold(1), threshold(8));
    assert!(irregular > 2.0 * regular, "{irregular} {regular}");
}

/// The ratio to the own interval at which so many living days carry a false warning.
fn ratio_at_rate(customers: &[Past<u32>], window: Window, rate: f64) -> f64 {
    let fixed = (1..2_000)
        .find(|days| backtest(customers, &after(*days), window).false_rate.is_some_and(|r| r <= rate))
        .expect("a threshold");
    compare(customers, &after(fixed), window, &CompareRules::default())
        .expect("weeks")
        .own_intervals
        .threshold
}

prop_compose! {
    fn any_past()(
        customer in 0u32..30,
        purchases in prop::collection::vec(-400i32..2_000, 0..12),
        lost_after in prop::option::of(-5i32..400),
    ) -> Past<u32> {
        let last = purchases.iter().max().copied().unwrap_or(0);
        past(customer, &purchases, lost_after.map(|days| last + days))
    }
}

proptest! {
    #[test]
    fn the_order_of_customers_and_purchases_changes_nothing(list in prop::collection::vec(any_past(), 1..30), days in 0u32..300) {
        let window = Window { from: Day(0), until: Day(1_500) };
        let plain = compare(&list, &after(days), window, &CompareRules::default());
        let mut moved = list.clone();
        moved.reverse();
        moved.iter_mut().for_each(|past| past.purchases.reverse());
        let again = compare(&moved, &after(days), window, &CompareRules::default());
        prop_assert_eq!(plain.is_some(), again.is_some());
        if let (Some(plain), Some(again)) = (plain, again) {
            // Of two records with the same customer and day the order is free.
            let days = |report: &Report<u32>| report.noticed.iter().map(|n| (n.lost_on, n.customer)).collect::<Vec<_>>();
            prop_assert_eq!(days(&plain.rule), days(&again.rule));
            prop_assert_eq!(plain.rule.false_rate, again.rule.false_rate);
            prop_assert_eq!(plain.fixed_days.threshold, again.fixed_days.threshold);
            prop_assert_eq!(plain.own_intervals.threshold, again.own_intervals.threshold);
            prop_assert!(plain.fixed_days.report.false_rate <= plain.rule.false_rate);
            prop_assert!(plain.own_intervals.report.false_rate <= plain.rule.false_rate);
        }
    }

    #[test]
    fn waiting_longer_never_cries_wolf_more_often_and_never_notices_more(
        list in prop::collection::vec(any_past(), 1..30), days in 0u32..300, more in 0u32..100,
    ) {
        let window = Window { from: Day(0), until: Day(1_500) };
        let (early, late) = (backtest(&list, &after(days), window), backtest(&list, &after(days + more), window));
        prop_assert!(late.false_rate <= early.false_rate);
        prop_assert!(late.noticed_share.hits <= early.noticed_share.hits);
        prop_assert_eq!(late.noticed_share.of, early.noticed_share.of);
        prop_assert!(early.noticed.iter().all(|noticed| noticed.days_earlier > 0));
    }

    #[test]
    fn no_days_break_it(
        purchases in prop::collection::vec(any::<i32>(), 0..6), lost_on in prop::option::of(any::<i32>()),
        from in any::<i32>(), until in any::<i32>(), days in any::<u32>(),
    ) {
        let window = Window { from: Day(from), until: Day(until) };
        let list = [past(1, &purchases, lost_on)];
        let report = backtest(&list, &after(days), window);
        prop_assert!(report.false_rate.is_none_or(|rate| (0.0..=1.0).contains(&rate)));
        prop_assert!(report.median_delay_gaps.is_none_or(|delay| delay >= 0.0));
        let _ = compare(&list, &after(days), window, &CompareRules::default());
    }
}
