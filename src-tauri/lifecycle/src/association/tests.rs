use proptest::prelude::*;

use super::*;

/// 500 customers: product 1 with 100, product 2 with 50, 30 of them have both, and product 3 with 60, 12 with 1.
fn customers() -> Vec<Vec<u32>> {
    (0..500)
        .map(|i| {
            let mut owned = vec![];
            if i < 100 {
                owned.push(1);
            }
            if (70..120).contains(&i) {
                owned.push(2);
            }
            if (88..148).contains(&i) {
                owned.push(3);
            }
            owned
        })
        .collect()
}

fn catalogue() -> Vec<Product> {
    [(1, 7, 1_000.0), (2, 7, 2_000.0), (3, 7, 500.0), (4, 8, 500.0)]
        .map(|(product, category, margin)| Product { product, category, margin })
        .to_vec()
}

#[test]
fn a_real_association_is_recommended_with_its_sentence() {
    let learnt = learn(&customers(), &Rules::default());
    assert_eq!(learnt.learnt, Learnt::Tested { pairs: 3 });
    let customer = Customer { owned: vec![1], due: vec![] };
    let offers = recommend(&customer, &learnt, &catalogue(), 3);
    let Advice::Association { product: 2, given: 1, sentence, worth } = offers[0] else {
        panic!("{offers:?}")
    };
    assert_eq!((sentence.both, sentence.given), (30, 100));
    // Of all customers 10 % have it, of those without the first product 5 %.
    assert!((sentence.of_all - 0.10).abs() < 1e-12);
    assert!((sentence.of_others.expect("others") - 0.05).abs() < 1e-12);
    assert!((worth - 0.229_461 * 2_000.0).abs() < 0.01);
    assert!(offers.iter().all(|offer| !matches!(offer, Advice::Association { product: 3, given: 1, .. })));
}

#[test]
fn a_product_counts_once_per_customer_however_often_it_was_bought() {
    let twice: Vec<Vec<u32>> = customers().into_iter().map(|owned| [owned.clone(), owned].concat()).collect();
    assert_eq!(learn(&twice, &Rules::default()), learn(&customers(), &Rules::default()));
}

#[test]
fn lift_500_from_one_customer_is_not_shown() {
    let pair = Pair { both: 1, given: 1, also: 1, customers: 500 };
    let measures = pair.measures(0.05).expect("counts");
    assert_eq!(measures.lift, 500.0);
    assert!((measures.p - 0.002).abs() < 1e-12);
    assert!(!Rules::default().admits(&pair, &measures, 0.004_667));
}

#[test]
fn what_the_customer_has_is_not_offered_unless_it_is_due_again() {
    let learnt = learn(&customers(), &Rules::default());
    let has_both = Customer { owned: vec![1, 2, 3], due: vec![] };
    assert_eq!(recommend(&has_both, &learnt, &catalogue(), 3), []);
    let due = Customer { owned: vec![1, 2, 3], due: vec![2] };
    assert!(matches!(
        recommend(&due, &learnt, &catalogue(), 3)[..],
        [Advice::Association { product: 2, .. }]
    ));
}

#[test]
fn where_nothing_is_significant_the_best_seller_of_the_category_says_so() {
    let few: Vec<Vec<u32>> = customers().into_iter().skip(90).take(49).collect();
    let learnt = learn(&few, &Rules::default());
    assert_eq!(learnt.learnt, Learnt::TooFew { customers: 49, needed: 50 });
    let offers = recommend(&Customer { owned: vec![1], due: vec![] }, &learnt, &catalogue(), 3);
    assert_eq!(offers, [Advice::BestSeller { product: 3, category: 7, buyers: 49, customers: 49 }]);
    assert_eq!(recommend(&Customer::default(), &learnt, &catalogue(), 3), [], "no category is known");
}

#[test]
fn a_product_without_margin_is_never_offered() {
    let learnt = learn(&customers(), &Rules::default());
    let mut catalogue = catalogue();
    catalogue[1].margin = 0.0;
    let offers = recommend(&Customer { owned: vec![1], due: vec![] }, &learnt, &catalogue, 3);
    assert!(matches!(offers[..], [Advice::BestSeller { product: 3, .. }]), "{offers:?}");
}

#[test]
fn the_step_up_rule_is_the_published_one() {
    // Benjamini and Hochberg 1995, section 3.2: of 15 tests at .05 the first four are findings.
    let p = [
        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
        0.6528, 0.7590, 1.0,
    ];
    let q = benjamini_hochberg(&p, 15);
    assert_eq!(q.iter().filter(|q| **q <= 0.05).count(), 4);
    assert!((q[3] - 0.0095 * 15.0 / 4.0).abs() < 1e-15);
}

#[test]
fn tests_that_showed_nothing_count_without_being_listed() {
    let all = benjamini_hochberg(&[0.01, 1.0, 1.0, 1.0], 4);
    assert_eq!(benjamini_hochberg(&[0.01], 4)[0], all[0]);
    assert_eq!(benjamini_hochberg(&[f64::NAN], 1), [1.0]);
}

#[test]
fn fishers_test_is_the_sum_over_all_tables() {
    // The tea tasting lady: 3 of 4 right by accident with chance 17/70, 4 of 4 with 1/70.
    let tea = |both| Pair { both, given: 4, also: 4, customers: 8 }.measures(0.05).expect("counts").p;
    for (both, chance) in [(0, 1.0), (1, 69.0 / 70.0), (2, 53.0 / 70.0), (3, 17.0 / 70.0), (4, 1.0 / 70.0)] {
        assert!((tea(both) - chance).abs() < 1e-14, "{both}");
    }
}

fn any_pair() -> impl Strategy<Value = Pair> {
    (0u64..5_000, 0u64..5_000, 0u64..5_000, 0u64..100_000).prop_map(|(both, one, other, neither)| Pair {
        both,
        given: both + one,
        also: both + other,
        customers: both + one + other + neither,
    })
}

proptest! {
    #[test]
    fn no_counts_give_a_number_that_is_none(pair in any_pair(), broken in prop::array::uniform4(any::<u64>())) {
        if let Some(measures) = pair.measures(0.05) {
            prop_assert!((0.0..=1.0).contains(&measures.p));
            prop_assert!((0.0..=1.0).contains(&measures.confidence_low));
            prop_assert!(measures.llr.is_finite() && measures.llr >= 0.0);
            prop_assert!(measures.lift_low.is_finite() && measures.lift.is_finite());
            let back = pair.turned().measures(0.05).expect("counts");
            prop_assert!((back.p - measures.p).abs() <= 1e-9 * measures.p);
        } else {
            prop_assert!(pair.given == 0 || pair.also == 0);
        }
        let [both, given, also, customers] = broken;
        let huge = Pair { both, given, also, customers };
        prop_assert!(customers <= u64::from(u32::MAX) || huge.measures(0.05).is_none());
        let [both, given, also, customers] = broken.map(|count| count >> 32);
        let possible = both <= given && both <= also && given + also - both <= customers;
        let pair = Pair { both, given, also, customers };
        if !possible {
            prop_assert_eq!(pair.measures(0.05), None);
        }
    }

    #[test]
    fn one_more_customer_with_both_never_weakens_the_association(pair in any_pair()) {
        let more = Pair { both: pair.both + 1, ..pair };
        if let (Some(now), Some(then)) = (pair.measures(0.05), more.measures(0.05)) {
            prop_assert!(then.p <= now.p + 1e-12);
            prop_assert!(then.confidence_low >= now.confidence_low);
        }
    }

    #[test]
    fn q_keeps_the_order_of_p_and_is_never_below_it(p in prop::collection::vec(0.0f64..=1.0, 0..40), more in 0usize..100) {
        let q = benjamini_hochberg(&p, p.len() + more);
        for (i, a) in p.iter().enumerate() {
            prop_assert!(q[i] >= *a - 1e-15 && q[i] <= 1.0);
            for (j, b) in p.iter().enumerate() {
                prop_assert!(a > b || q[i] <= q[j]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn neither_the_order_of_customers_nor_of_products_changes_a_bit(
        owned in prop::collection::vec(prop::collection::vec(0u32..8, 0..6), 50..120),
        turn in 0usize..50,
    ) {
        let rules = Rules { most_q: 1.0, both_from: 2, lift_above: 0.0, ..Rules::default() };
        let plain = learn(&owned, &rules);
        let mut moved: Vec<Vec<u32>> = owned.clone();
        moved.rotate_left(turn);
        moved.iter_mut().for_each(|products| products.reverse());
        prop_assert_eq!(learn(&moved, &rules), plain);
    }
}
