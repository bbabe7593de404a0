use proptest::prelude::*;

use super::*;
use crate::proportion::Share;
use crate::{Day, Flaw};

fn former(customer: &'static str) -> Former<&'static str> {
    Former {
        customer,
        gone: true,
        archived: false,
        insolvent: false,
        consent: true,
        unresolved_complaint: false,
        reason: Some(LeavingReason::Price),
        silence: 3.0,
        purchases: 6,
        model_chance: None,
        value_if_returned: 100_000,
        contact_cost: 500,
    }
}

fn no_history() -> ReturnRates {
    ReturnRates::learn(&[], &RateRules::default())
}

#[test]
fn only_who_may_be_asked_is_a_candidate_and_the_others_are_told_why() {
    let list = [
        Former { gone: false, ..former("a customer") },
        Former { archived: true, ..former("archived") },
        Former { insolvent: true, ..former("insolvent") },
        Former { consent: false, ..former("no consent") },
        Former { unresolved_complaint: true, ..former("complaint") },
        Former { silence: f64::NAN, ..former("broken") },
        Former { model_chance: Some(1.5), ..former("wrong") },
        former("candidate"),
    ];
    let plan = plan(&list, &no_history());
    assert_eq!(plan.candidates.len(), 1);
    let barriers: Vec<(&str, Barrier)> = plan.barred.iter().map(|b| (b.customer, b.barrier)).collect();
    assert_eq!(
        barriers,
        [
            ("archived", Barrier::Archived),
            ("complaint", Barrier::UnresolvedComplaint),
            ("insolvent", Barrier::Insolvent),
            ("no consent", Barrier::NoConsent),
        ]
    );
    assert_eq!(plan.left_out, [Flaw::new(5, BadFormer::Silence), Flaw::new(6, BadFormer::Chance)]);
}

#[test]
fn the_order_is_by_expected_value_and_the_margin_counts_once() {
    let list = [
        Former { model_chance: Some(0.5), value_if_returned: 10_000, ..former("likely and small") },
        Former { model_chance: Some(0.1), ..former("unlikely and large") },
        Former { value_if_returned: 1_000, ..former("not worth the stamp") },
        Former { model_chance: Some(0.1), reason: None, ..former("a twin without a reason") },
    ];
    let plan = plan(&list, &no_history());
    let order: Vec<(&str, i64)> = plan.candidates.iter().map(|c| (c.customer, c.expected_value)).collect();
    assert_eq!(
        order,
        [
            ("a twin without a reason", 9_500),
            ("unlikely and large", 9_500),
            ("likely and small", 4_500),
            // .08·1000 − 500.
            ("not worth the stamp", -420),
        ]
    );
    assert_eq!(plan.candidates[0].reason, None);
    assert_eq!(plan.candidates[3].basis, Basis::PastLapses { seen: Share { hits: 0, of: 0 } });
}

#[test]
fn the_cells_are_held_towards_the_firms_own_rate() {
    // 30 of 80 came back at two to four intervals after five purchases, none of 120 elsewhere.
    let mut past = vec![PastLapse { silence: 2.0, purchases: 5, returned: false }; 50];
    past.extend(vec![PastLapse { silence: 3.9, purchases: 9, returned: true }; 30]);
    past.extend(vec![PastLapse { silence: 4.0, purchases: 4, returned: false }; 120]);
    let rates = ReturnRates::learn(&past, &RateRules::default());
    let overall = (30.0 + 20.0 * 0.08) / (200.0 + 20.0);
    let close = |rate: Rate, expected: f64, of: u64| {
        assert!((rate.chance - expected).abs() < 1e-12, "{} {expected}", rate.chance);
        assert_eq!(rate.seen.of, of);
    };
    close(rates.rate(2.0, 5), (30.0 + 20.0 * overall) / 100.0, 80);
    close(rates.rate(9.0, 2), 20.0 * overall / 140.0, 120);
    close(rates.rate(1.9, 1), overall, 0);
    close(rates.rate(0.2, 1), overall, 0);
    close(no_history().rate(2.0, 2), 0.08, 0);
}

#[test]
fn from_fifty_candidates_on_a_fifth_is_left_alone() {
    let rules = HoldOutRules::default();
    let customers: Vec<u32> = (0..100).collect();
    assert!(hold_out(&customers[..49], 1, &rules).left_alone.is_empty());
    let groups = hold_out(&customers, 1, &rules);
    assert_eq!((groups.left_alone.len(), groups.contacted.len()), (20, 80));
    assert_ne!(hold_out(&customers, 2, &rules), groups, "another campaign leaves others alone");
}

#[test]
fn everybody_is_left_alone_equally_often() {
    let customers: Vec<usize> = (0..50).collect();
    let mut times = vec![0_u32; 50];
    for seed in 0..2_000 {
        for customer in hold_out(&customers, seed, &HoldOutRules::default()).left_alone {
            times[customer] += 1;
        }
    }
    // 400 on average with a standard deviation of 18.
    assert!(times.iter().all(|times| (310..490).contains(times)), "{times:?}");
}

fn group(returned: usize, stayed: usize) -> Vec<Followed> {
    let came = Followed { from: Day(100), orders: vec![Day(150)] };
    let silent = Followed { from: Day(100), orders: vec![Day(50), Day(191)] };
    [vec![came; returned], vec![silent; stayed]].concat()
}

#[test]
fn eighteen_of_90_against_5_of_45_is_no_proof_yet() {
    let rules = EffectRules::default();
    let effect = effect(&group(18, 72), &group(5, 40), Day(191), &rules);
    assert_eq!(effect.verdict, Verdict::NotProved);
    let difference = effect.difference.expect("two groups");
    assert!((difference.value - 0.0889).abs() < 5e-5);
    assert!((difference.interval.low + 0.0532).abs() < 5e-5);
    assert!((difference.interval.high - 0.2020).abs() < 5e-5);
}

#[test]
fn a_clear_difference_is_called_one_in_either_direction() {
    let rules = EffectRules::default();
    let verdict =
        |contacted: Vec<Followed>, alone: Vec<Followed>| effect(&contacted, &alone, Day(500), &rules).verdict;
    assert_eq!(verdict(group(60, 40), group(5, 40)), Verdict::Works);
    assert_eq!(verdict(group(5, 95), group(30, 15)), Verdict::Harms);
    assert_eq!(verdict(group(60, 40), vec![]), Verdict::NotProved);
}

#[test]
fn who_was_contacted_less_than_90_days_ago_does_not_count_yet() {
    let rules = EffectRules::default();
    let came = &group(1, 0)[0];
    assert_eq!(outcome(came, Day(149), &rules), Outcome::Open);
    assert_eq!(outcome(came, Day(150), &rules), Outcome::Returned { on: Day(150) });
    let silent = &group(0, 1)[0];
    assert_eq!(outcome(silent, Day(190), &rules), Outcome::Open);
    assert_eq!(outcome(silent, Day(191), &rules), Outcome::Stayed);
    let effect = effect(&group(3, 2), &group(1, 1), Day(190), &rules);
    assert_eq!((effect.open, effect.contacted.of, effect.difference), (7, 0, None));
}

#[test]
fn who_returns_is_reactivated_until_the_third_purchase() {
    assert_eq!(second_life(1, 9), None);
    assert_eq!(second_life(2, 0), None);
    let left = |purchases| second_life(2, purchases).expect("a second life").until_regular;
    assert_eq!((left(1), left(2), left(3), left(4)), (2, 1, 0, 0));
}

#[test]
fn who_returns_is_worth_what_a_new_customer_with_the_same_spending_is() {
    let new = |money, yearly_value| NewCustomer { money, yearly_value };
    let mut customers = vec![new(1, 1_000); 45];
    customers.extend(vec![new(5, 9_000); 5]);
    let values = ReturnValues::learn(&customers, &ValueRules::default()).expect("customers");
    // The mean of all is 1800: (5·9000 + 5·1800) / 10.
    assert_eq!(values.value(5), 5_400);
    assert_eq!(values.value(1), 1_080);
    assert_eq!(values.value(3), 1_800, "nobody with this mark: the mean of all");
    assert_eq!(ReturnValues::learn(&[], &ValueRules::default()), None);
}

prop_compose! {
    fn any_former()(
        customer in 0u32..50,
        flags in any::<(bool, bool, bool, bool)>(),
        silence in prop::num::f64::ANY,
        purchases in any::<u32>(),
        model_chance in prop::option::of(prop::num::f64::ANY),
        value_if_returned in any::<i64>(),
        contact_cost in any::<i64>(),
    ) -> Former<u32> {
        Former {
            customer, gone: true, archived: flags.0, insolvent: flags.1, consent: flags.2,
            unresolved_complaint: flags.3, reason: None, silence, purchases, model_chance, value_if_returned, contact_cost,
        }
    }
}

proptest! {
    #[test]
    fn every_record_ends_up_in_one_place_whatever_the_order(former in prop::collection::vec(any_former(), 0..40), turn in 0usize..40) {
        let rates = no_history();
        let plain = plan(&former, &rates);
        prop_assert_eq!(plain.candidates.len() + plain.barred.len() + plain.left_out.len(), former.len());
        prop_assert!(plain.candidates.iter().all(|candidate| (0.0..=1.0).contains(&candidate.chance)));
        prop_assert!(plain.candidates.windows(2).all(|pair| pair[0].expected_value >= pair[1].expected_value));
        let mut moved = former.clone();
        if !moved.is_empty() {
            let by = turn % moved.len();
            moved.rotate_left(by);
        }
        let again = plan(&moved, &rates);
        let customers = |plan: &Plan<u32>| plan.candidates.iter().map(|c| (c.customer, c.expected_value)).collect::<Vec<_>>();
        prop_assert_eq!(customers(&again), customers(&plain));
    }

    #[test]
    fn the_groups_do_not_depend_on_the_order_and_hold_everybody_once(
        customers in prop::collection::vec(0u32..300, 0..200), seed in any::<u64>(),
        part in prop_oneof![0.0f64..=1.0, prop::num::f64::ANY],
    ) {
        let rules = HoldOutRules { part, ..HoldOutRules::default() };
        let groups = hold_out(&customers, seed, &rules);
        let mut moved = customers.clone();
        moved.reverse();
        prop_assert_eq!(&hold_out(&moved, seed, &rules), &groups);
        let mut all = [groups.contacted, groups.left_alone].concat();
        all.sort_unstable();
        let mut expected = customers;
        expected.sort_unstable();
        expected.dedup();
        prop_assert_eq!(all, expected);
    }
}
