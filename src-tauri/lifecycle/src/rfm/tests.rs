use proptest::prelude::*;

use super::*;

fn facts(days_since: u32, events: u32, net: i64) -> Facts {
    Facts { days_since, events, net, interval: 30.0 }
}

#[test]
fn ties_share_a_mark_and_the_worst_group_gets_one() {
    let mut customers = vec![facts(100, 1, 10); 15];
    customers.extend(vec![facts(10, 3, 50); 10]);
    let scored = score(&customers, &Rules::default());
    assert_eq!(scored.basis, Basis::Compared);
    let first = scored.customers[0].expect("marks");
    let last = scored.customers[24].expect("marks");
    assert_eq!((first.recency.score, first.frequency.score), (1, 1));
    // 15 of 25 do worse: better than 60 per cent, which is the fourth fifth.
    assert_eq!((last.recency.score, last.frequency.score), (4, 4));
    assert_eq!(last.recency.better_than, Some(0.6));
}

#[test]
fn below_25_customers_fixed_thresholds_hold_and_say_so() {
    let rules = Rules { money: Some([100, 200, 300, 400]), ..Rules::default() };
    let at = |days, events, net| {
        let scored = score(&[facts(days, events, net)], &rules);
        assert_eq!(scored.basis, Basis::Fixed);
        let scores = scored.customers[0].expect("marks");
        assert_eq!(scores.recency.better_than, None);
        (scores.recency.score, scores.frequency.score, scores.money.expect("a mark").score)
    };
    // The limits themselves: one, two, three and five own intervals of 30 days; 1, 2, 3–4, 5–9, 10 and more purchases.
    assert_eq!(at(30, 1, 100), (5, 1, 1));
    assert_eq!(at(31, 2, 101), (4, 2, 2));
    assert_eq!(at(60, 3, 200), (4, 3, 2));
    assert_eq!(at(90, 4, 300), (3, 3, 3));
    assert_eq!(at(150, 5, 400), (2, 4, 4));
    assert_eq!(at(151, 9, 401), (1, 4, 5));
    assert_eq!(at(151, 10, 401), (1, 5, 5));
}

#[test]
fn without_the_firms_thresholds_a_small_firm_has_no_mark_for_money() {
    let scored = score(&[facts(1, 1, 1)], &Rules::default());
    assert_eq!(scored.customers[0].expect("marks").money, None);
}

#[test]
fn a_customer_without_an_interval_is_left_out_and_named() {
    let mut customers = vec![facts(1, 1, 1); 26];
    customers[3].interval = 0.0;
    customers[5].interval = f64::NAN;
    customers[6].interval = f64::MIN_POSITIVE * f64::EPSILON;
    let scored = score(&customers, &Rules::default());
    assert_eq!(scored.left_out.iter().map(|left| left.at).collect::<Vec<_>>(), [3, 5, 6]);
    assert_eq!(scored.customers[3], None);
    assert!(scored.customers[4].is_some());
    assert_eq!(scored.basis, Basis::Fixed, "26 customers less three are too few to compare");
}

#[test]
fn the_grid_is_the_published_one() {
    use Segment::*;
    let grid = [
        [Asleep, Asleep, AtRisk, AtRisk, CannotLose],
        [Asleep, Asleep, AtRisk, AtRisk, CannotLose],
        [FallingAsleep, FallingAsleep, NeedsAttention, Loyal, Loyal],
        [Promising, Rising, Rising, Loyal, Loyal],
        [New, Rising, Rising, Champion, Champion],
    ];
    for (recency, row) in (1..).zip(grid) {
        for (frequency, segment) in (1..).zip(row) {
            assert_eq!(Segment::of(recency, frequency), segment, "recency {recency}, frequency {frequency}");
        }
    }
}

#[test]
fn every_segment_can_be_reached_and_none_is_listed_twice() {
    let mut reached: Vec<Segment> = (1..=5).flat_map(|r| (1..=5).map(move |f| Segment::of(r, f))).collect();
    reached.sort_unstable();
    reached.dedup();
    let mut listed = Segment::ALL.to_vec();
    listed.sort_unstable();
    assert_eq!(reached, listed);
}

prop_compose! {
    fn customer()(days in 0u32..900, events in 0u32..40, net in -5_000i64..50_000, interval in 1.0f64..700.0) -> Facts {
        Facts { days_since: days, events, net, interval }
    }
}

proptest! {
    #[test]
    fn the_order_of_customers_changes_no_mark(
        (customers, order) in prop::collection::vec(customer(), 1..80).prop_flat_map(|customers| {
            let order: Vec<usize> = (0..customers.len()).collect();
            (Just(customers), Just(order).prop_shuffle())
        })
    ) {
        let rules = Rules { money: Some([0, 10, 100, 1_000]), ..Rules::default() };
        let plain = score(&customers, &rules);
        let moved: Vec<Facts> = order.iter().map(|i| customers[*i]).collect();
        let shuffled = score(&moved, &rules);
        for (place, original) in order.iter().enumerate() {
            prop_assert_eq!(shuffled.customers[place], plain.customers[*original]);
        }
        prop_assert_eq!(summary(&moved, &shuffled), summary(&customers, &plain));
    }

    #[test]
    fn who_does_better_never_has_a_lower_mark(customers in prop::collection::vec(customer(), 25..80)) {
        let scored = score(&customers, &Rules::default());
        for (one, his) in customers.iter().zip(&scored.customers) {
            let his = his.expect("marks");
            prop_assert!((1..=5).contains(&his.recency.score));
            for (other, hers) in customers.iter().zip(&scored.customers) {
                let hers = hers.expect("marks");
                prop_assert!(one.days_since <= other.days_since || his.recency.score <= hers.recency.score);
                prop_assert!(one.ratio() <= other.ratio() || his.own_recency.score <= hers.own_recency.score);
                prop_assert!(one.events >= other.events || his.frequency.score <= hers.frequency.score);
                let money = |scores: Scores| scores.money.map(|mark| mark.score);
                prop_assert!(one.net >= other.net || money(his) <= money(hers));
            }
        }
    }

    #[test]
    fn the_segments_add_up_to_all_customers(customers in prop::collection::vec(customer(), 0..80)) {
        let scored = score(&customers, &Rules::default());
        let rows = summary(&customers, &scored);
        prop_assert_eq!(rows.iter().map(|row| row.customers).sum::<usize>(), customers.len());
        prop_assert!(rows.iter().all(|row| row.days_since.is_finite() && row.net.is_finite()));
    }
}
