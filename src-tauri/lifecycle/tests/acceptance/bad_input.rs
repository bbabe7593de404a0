//! What no record should say and some do: each gets a refusal by name or the fallback that is written down, never a
//! guess, a panic or a number that is none.

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Checked, Currency, Fact, FactId, Fault, Flaw, History as Facts, Intake, What};
use rondo_lifecycle::purchase::{
    Colour, Crowd, Evidence, FitFault, Fitting, Gate, GateLimits, GateReason, History, HistoryFault, Model,
    Record, Regularity, Uncertainty, fit, sift,
};

const TODAY: Day = Day(20_778);

/// The usual fit, at k = 1 as for customers of whom only counts are known.
fn k_one() -> Fitting {
    Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() }
}

fn history(repeats: u32, recency: f64, age: f64) -> History {
    History::new(repeats, recency, age).expect("sound")
}

#[track_caller]
fn refused(repeats: i64, recency: f64, age: f64, log_gaps: f64, fault: HistoryFault) {
    let sound = Record { repeats: 2, recency: 30.43, age: 38.86, log_gaps: 0.0 };
    let faulty = Record { repeats, recency, age, log_gaps };
    let (rest, refused) = sift(&[sound, faulty, sound]);
    assert_eq!(refused, [rondo_lifecycle::Flaw { at: 1, reason: fault }]);
    assert_eq!(rest.len(), 2, "the others are kept");
    assert!(fit(&Crowd::of(&rest), &k_one(), 1).expect("the rest").converged);
}

#[test]
fn nan_and_infinity_are_refused() {
    for none in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        refused(1, none, 10.0, 0.0, HistoryFault::NotANumber);
        refused(1, 1.0, none, 0.0, HistoryFault::NotANumber);
        refused(1, 1.0, 10.0, none, HistoryFault::NotANumber);
    }
}

#[test]
fn negative_times_and_counts_are_refused() {
    refused(0, 0.0, -1.0, 0.0, HistoryFault::Negative);
    refused(1, -1.0, 10.0, 0.0, HistoryFault::Negative);
    refused(-1, 0.0, 10.0, 0.0, HistoryFault::Negative);
}

#[test]
fn a_last_purchase_after_the_look_or_before_the_first_is_refused() {
    refused(2, 39.0, 38.86, 0.0, HistoryFault::RecencyBeyondAge);
    refused(0, 5.0, 10.0, 0.0, HistoryFault::TimeWithoutRepeats);
    refused(1, 0.0, 10.0, 0.0, HistoryFault::RepeatsWithoutTime);
    // As days there is no wrong order: they are sorted first.
    let one = History::of_days(&[Day(40), Day(10)], Day(50)).expect("purchases");
    assert_eq!((one.repeats(), one.recency()), (1, 30.0));
}

#[test]
fn more_than_anybody_can_buy_is_refused() {
    refused(1_000_000, 1.0, 10.0, 0.0, HistoryFault::TooLarge);
    refused(1, 1.0, 1e10, 0.0, HistoryFault::TooLarge);
}

#[test]
fn stored_nonsense_is_not_read_back() {
    assert!(serde_json::from_str::<History>(r#"{"repeats":2,"recency":9,"age":5,"logGaps":0}"#).is_err());
    let absurd = r#"{"family":"mbg","k":1,"params":{"r":-1,"alpha":1,"a":1,"b":1}}"#;
    assert!(serde_json::from_str::<Model>(absurd).is_err());
}

fn fact(id: u128, on: Day, what: What) -> Fact {
    Fact { on, recorded: on, id: FactId(id), what }
}

fn order(value: i64, currency: Currency) -> What {
    What::Order { value, currency, fulfilled: None, cancelled: None }
}

fn returned(order: u128, value: i64) -> What {
    What::Return { order: Some(FactId(order)), value, currency: Currency::EUR }
}

fn check(facts: Vec<Fact>, today: Day) -> Checked {
    Facts::check(facts, &Intake::new(today, Currency::EUR))
}

#[test]
fn orders_in_the_future_wait_for_their_day() {
    let future = vec![fact(1, TODAY.plus(5), order(100, Currency::EUR)), fact(2, TODAY.plus(3), What::OptIn)];
    let checked = check(future.clone(), TODAY);
    assert_eq!(checked.history.events(), []);
    assert_eq!(checked.history.first(), None);
    assert_eq!(checked.history.waiting(), Some(TODAY.plus(3)));
    let flaw = |id, on| Flaw { at: FactId(id), reason: Fault::FutureDated { on } };
    assert_eq!(checked.flaws, [flaw(1, TODAY.plus(5)), flaw(2, TODAY.plus(3))]);
    let later = check(future, TODAY.plus(5));
    assert_eq!(later.flaws, []);
    assert_eq!(later.history.events().len(), 1);
}

#[test]
fn a_return_before_its_order_is_left_out() {
    let facts = vec![fact(1, Day(20_000), order(100, Currency::EUR)), fact(2, Day(19_999), returned(1, 100))];
    let checked = check(facts, TODAY);
    assert_eq!(checked.flaws, [Flaw { at: FactId(2), reason: Fault::ReturnBeforeOrder }]);
    let part = checked.history.events()[0].order.expect("the order stands");
    assert_eq!((part.value, part.void), (100, None));
    let without = check(vec![fact(2, Day(19_999), returned(1, 100))], TODAY);
    assert_eq!(without.flaws, [Flaw { at: FactId(2), reason: Fault::ReturnWithoutOrder }]);
}

#[test]
fn of_two_currencies_one_is_counted_and_the_other_named() {
    let francs = Currency::new("CHF").expect("a code");
    let facts =
        vec![fact(1, Day(20_000), order(100, Currency::EUR)), fact(2, Day(20_000), order(70, francs))];
    let checked = check(facts, TODAY);
    assert_eq!(checked.flaws, [Flaw { at: FactId(2), reason: Fault::OtherCurrency }]);
    let part = checked.history.events()[0].order.expect("orders");
    assert_eq!((part.value, part.other_currency), (100, true), "a purchase, its amount added to nothing");
}

#[test]
fn five_thousand_purchases_in_a_day_are_one_purchase_and_reported() {
    let orders = |count| (0..count).map(|id| fact(id + 1, Day(20_000), order(2, Currency::EUR))).collect();
    let checked = check(orders(5_000), TODAY);
    assert_eq!(checked.history.events().len(), 1);
    assert_eq!(checked.history.events()[0].order.expect("orders").value, 10_000);
    let reason = Fault::CrowdedDay { on: Day(20_000), orders: 5_000 };
    assert_eq!(checked.flaws, [Flaw { at: FactId(1), reason }]);
    assert_eq!(check(orders(19), TODAY).flaws, []);
    let days = vec![Day(20_000); 5_000];
    assert_eq!(History::of_days(&days, Day(20_000)), Ok(History::NEW));
}

fn light(customers: &[History]) -> Gate {
    let crowd = Crowd::of(customers);
    let found = fit(&crowd, &k_one(), 1).ok();
    let (customers, repeats) = (crowd.customers(), crowd.repeats());
    let evidence = Evidence { customers, repeats, fit: found.as_ref(), back_test: None };
    Gate::of(&evidence, &GateLimits::default())
}

#[test]
fn nobody_gives_no_model_and_a_red_light() {
    assert_eq!(fit(&Crowd::of(&[]), &Fitting::default(), 1), Err(FitFault::NoCustomers));
    let no_such = Fitting { regularity: Regularity::Fixed(17), ..Fitting::default() };
    assert_eq!(fit(&Crowd::of(&[History::NEW]), &no_such, 1), Err(FitFault::NoStart));
    assert!(light(&[]).reasons().contains(&GateReason::NoModel));
}

#[test]
fn one_customer_alone_has_a_model_of_numbers_behind_a_red_light() {
    weak_beliefs_hold(&[history(2, 30.0, 40.0)]);
    assert_eq!(light(&[history(2, 30.0, 40.0)]).colour(), Colour::Red);
}

#[test]
fn customers_who_are_all_alike_have_a_model_that_does_not_run_away() {
    let alike = vec![history(3, 30.0, 39.0); 50];
    weak_beliefs_hold(&alike);
    assert_eq!(light(&alike).colour(), Colour::Amber);
}

#[test]
fn fifty_customers_who_never_came_back_are_told_so() {
    let once: Vec<History> = (1..=50).map(|age| history(0, 0.0, f64::from(age))).collect();
    weak_beliefs_hold(&once);
    assert_eq!(light(&once).reasons(), [GateReason::NoRepeats]);
}

#[test]
fn a_handful_of_new_and_old_customers_have_a_model_of_numbers() {
    weak_beliefs_hold(&[
        history(2, 30.43, 38.86),
        history(1, 1.71, 38.86),
        History::NEW,
        history(0, 0.0, 20.0),
    ]);
    weak_beliefs_hold(&[History::NEW; 3]);
}

/// On these customers plain maximum likelihood fails, runs away, or calls everyone alive for ever.
#[track_caller]
fn weak_beliefs_hold(customers: &[History]) {
    let found = fit(&Crowd::of(customers), &k_one(), 1).expect("customers");
    assert!(found.converged, "{found:?}");
    let params = found.model.params().to_array();
    assert!(params.iter().all(|value| (1e-3..=1e4).contains(value)), "{params:?}");
    let alive = found.model.p_alive(&customers[0]);
    let range = found.plausible(&Uncertainty::default()).interval(|model| model.p_alive(&customers[0]));
    let range = range.expect("a range");
    assert!(0.02 < alive && alive < 0.99, "{alive}");
    assert!(range.low < alive && alive < range.high, "{alive} in {range:?}");
}
