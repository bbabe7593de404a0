//! Order values and customer values on CDNOW, and what stands in for them in small firms.

use rondo_lifecycle::math::minimum::Stopping;
use rondo_lifecycle::purchase::{Crowd, Family, History};
use rondo_lifecycle::value::{
    GammaGamma, Horizon, Spend, SpendFault, ValueModel, ValueReason, ValueSettings, clv, correlation,
    discounted_of_rows, fit_gamma_gamma, learn, whole_minor,
};

use super::fixture::{Buyer, cdnow, close, exact, near, number, table};
use crate::reached::reached;

fn spends() -> Vec<Spend> {
    cdnow().iter().filter_map(spend).collect()
}

fn spend(buyer: &Buyer) -> Option<Spend> {
    Spend::new(buyer.history.repeats(), buyer.mean_value).ok()
}

/// The convention of the reference: 12 months of 4.345 weeks at 1 % a month, margin 1.
fn reference_horizon() -> Horizon {
    Horizon { months: 12, month: 4.345, yearly_interest: libm::pow(1.01, 12.0) - 1.0, margin: 1.0 }
}

/// The exact maximum-likelihood value model.
fn exact_value() -> GammaGamma {
    GammaGamma { p: 6.248_802_489_708_792, q: 3.744_588_453_287_534, v: 15.447_748_009_464_819 }
}

#[test]
fn gamma_gamma_of_cdnow() {
    let found = fit_gamma_gamma(&spends(), &Stopping::default(), 1).expect("946 repeaters");
    assert_eq!(spends().len(), 946);
    assert!(found.converged);
    near(found.log_likelihood, -4_055.923_243_503, 1e-8);
    close(found.model.p, exact_value().p, 1e-8);
    close(found.model.q, exact_value().q, 1e-8);
    close(found.model.v, exact_value().v, 1e-8);
    let errors = found.errors.expect("a summit");
    for (reached, expected) in errors.into_iter().zip([1.189_687, 0.290_166, 4.159_994]) {
        close(reached, expected, 1e-5);
    }
    reached("Gamma-Gamma: parameters, log-likelihood, standard errors");
}

#[test]
fn order_and_cores_do_not_change_the_value_model_and_cents_only_its_scale() {
    let forwards = spends();
    let mut backwards = forwards.clone();
    backwards.reverse();
    let found = fit_gamma_gamma(&forwards, &Stopping::default(), 1);
    assert_eq!(fit_gamma_gamma(&backwards, &Stopping::default(), 3), found);
    let cents: Vec<Spend> =
        forwards.iter().map(|one| Spend::new(one.repeats(), one.mean() * 100.0).expect("sound")).collect();
    let (dollars, cents) = (found.expect("a fit").model, fit_gamma_gamma(&cents, &Stopping::default(), 1));
    let cents = cents.expect("a fit").model;
    close(cents.p, dollars.p, 1e-9);
    close(cents.q, dollars.q, 1e-9);
    close(cents.v, dollars.v * 100.0, 1e-9);
}

#[test]
fn gamma_gamma_next_order_of_fifteen_customers() {
    let expected = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    let buyers = cdnow();
    for (buyer, expected) in buyers.iter().zip(expected) {
        // The note computes with its own unrounded parameters; p 6.25, q 3.74, v 15.44 would give 35.22 for new ones.
        near(exact_value().expected(spend(buyer).as_ref()), expected, 0.01);
    }
    for (id, expected) in [(1, 24.658616), (2, 18.911480), (3, 35.171002), (6, 71.462851), (1516, 39.890277)]
    {
        let buyer = buyers.iter().find(|buyer| buyer.id == id).expect("the customer");
        near(exact_value().expected(spend(buyer).as_ref()), expected, 5.1e-7);
    }
    reached("Gamma-Gamma: next order");
}

#[test]
fn clv_of_forty_customers() {
    let mut rows = 0;
    for row in table(include_str!("../../fixtures/cdnow_clv12_40.csv")) {
        let one = super::fixture::history(&row);
        let value = exact_value().expected(Spend::new(one.repeats(), number(&row, "zbar")).ok().as_ref());
        near(value, number(&row, "EM"), 5.1e-7);
        for (family, name) in [(Family::Bg, "clv12_1pct_bg"), (Family::Mbg, "clv12_1pct_mbg")] {
            close(clv(&exact(family), &one, value, &reference_horizon()), number(&row, name), 1e-6);
        }
        rows += 1;
    }
    assert_eq!(rows, 40);
    reached("CLV of 40 customers");
}

#[test]
fn clv_summed_over_2357_customers() {
    let buyers = cdnow();
    let crowd = Crowd::of(&buyers.iter().map(|buyer| buyer.history).collect::<Vec<History>>());
    for (family, expected) in [(Family::Bg, 71_509.897_9), (Family::Mbg, 67_775.640_8)] {
        let purchases = crowd.spread(&discounted_of_rows(&exact(family), &crowd, &reference_horizon(), 2));
        let values = buyers.iter().map(|buyer| exact_value().expected(spend(buyer).as_ref()));
        let sum: f64 = purchases.iter().zip(values).map(|(purchases, value)| purchases * value).sum();
        near(sum, expected, 5.1e-4);
    }
    reached("CLV: sum over all customers");
}

#[test]
fn number_and_value_of_orders_hardly_go_together_at_cdnow() {
    let found = correlation(&spends()).expect("both vary");
    near(found.linear, 0.1139, 5.1e-5);
    assert!(found.ranks.abs() < 0.3, "{}", found.ranks);
    let learnt = learn(&spends(), 0.0, &ValueSettings::default(), 1);
    assert_eq!(learnt.reason, ValueReason::Sound);
    assert!(matches!(learnt.model, ValueModel::GammaGamma { .. }));
}

#[test]
fn fewer_than_thirty_repeaters_get_a_shrunk_mean() {
    let few: Vec<Spend> =
        [(2, 100.0), (3, 300.0)].map(|(x, mean)| Spend::new(x, mean).expect("sound")).to_vec();
    let learnt = learn(&few, 0.0, &ValueSettings::default(), 1);
    assert_eq!(learnt.reason, ValueReason::FewRepeaters { have: 2, need: 30 });
    // The mean of all five orders is 220; (2·100 + 5·220)/(2 + 5).
    close(learnt.model.expected(Some(&few[0])), 1300.0 / 7.0, 1e-15);
    close(learnt.model.expected(None), 220.0, 1e-15);
    let nobody = learn(&[], 59.0, &ValueSettings::default(), 1);
    close(nobody.model.expected(None), 59.0, 1e-15);
    assert_eq!(learn(&[], f64::NAN, &ValueSettings::default(), 1).model.expected(None), 0.0);
}

#[test]
fn frequent_buyers_with_larger_orders_are_measured_against_their_like() {
    let rising: Vec<Spend> = (1..=60)
        .map(|i| Spend::new(1 + i / 5, 50.0 * f64::from(1 + i / 5) + f64::from(i % 5)).expect("sound"))
        .collect();
    let learnt = learn(&rising, 0.0, &ValueSettings::default(), 1);
    assert!(matches!(learnt.reason, ValueReason::Correlated { ranks } if ranks > 0.9), "{:?}", learnt.reason);
    let small = learnt.model.expected(Some(&Spend::new(1, 50.0).expect("sound")));
    let large = learnt.model.expected(Some(&Spend::new(12, 600.0).expect("sound")));
    assert!(small < 60.0 && large > 550.0, "{small} and {large}");
}

#[test]
fn orders_that_are_all_worth_the_same_give_that_worth() {
    let alike: Vec<Spend> = (1..=50).map(|i| Spend::new(1 + i % 7, 119.0).expect("sound")).collect();
    let learnt = learn(&alike, 0.0, &ValueSettings::default(), 1);
    for spend in [None, Some(&alike[0])] {
        close(learnt.model.expected(spend), 119.0, 1e-2);
    }
}

#[test]
fn spends_without_repeats_or_worth_are_refused_with_their_reason() {
    assert_eq!(Spend::new(0, 10.0), Err(SpendFault::NoRepeats));
    assert_eq!(Spend::new(2, 0.0), Err(SpendFault::NotPositive));
    assert_eq!(Spend::new(2, -1.0), Err(SpendFault::NotPositive));
    assert_eq!(Spend::new(2, f64::NAN), Err(SpendFault::NotANumber));
    assert_eq!(Spend::new(2, 1e16), Err(SpendFault::TooLarge));
    assert_eq!(Spend::of_values(&[]), Err(SpendFault::NoRepeats));
    assert_eq!(Spend::of_values(&[i64::MAX, i64::MAX]), Err(SpendFault::TooLarge));
    assert_eq!(Spend::of_values(&[1000, 2000]).map(|spend| spend.mean()), Ok(1500.0));
}

#[test]
fn a_year_of_interest_is_twelve_months_of_interest() {
    let horizon = Horizon::default();
    close(libm::pow(1.0 + horizon.monthly_interest(), 12.0), 1.10, 1e-14);
    let free = Horizon { yearly_interest: 0.0, month: 1.0, ..horizon };
    let (model, one) = (exact(Family::Mbg), History::new(2, 30.43, 38.86).expect("sound"));
    close(clv(&model, &one, 10.0, &free), 10.0 * model.expected(&one, 12.0), 1e-13);
}

#[test]
fn amounts_round_to_whole_cents() {
    assert_eq!([12.5, -12.5, 0.49, f64::NAN, 1e300].map(whole_minor), [13, -13, 0, 0, i64::MAX]);
}
