//! Few customers, odd customers and none: what a small firm sees before statistics can help it.

use rondo_lifecycle::Day;
use rondo_lifecycle::math::draw::Draws;
use rondo_lifecycle::purchase::{
    Crowd, Event, Family, FitFault, Fitting, Freshness, History, HistoryFault, Method, Model, Order, Params,
    Record, Regularity, Uncertainty, events, fit, future, repeat_values, sift,
};

use crate::fixture::{cdnow, close, near, published};

fn k_one() -> Fitting {
    Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() }
}

fn history(repeats: u32, recency: f64, age: f64) -> History {
    History::new(repeats, recency, age).expect("sound")
}

#[test]
fn nobody_gives_no_model() {
    assert_eq!(fit(&Crowd::of(&[]), &Fitting::default(), 1), Err(FitFault::NoCustomers));
    let no_such = Fitting { regularity: Regularity::Fixed(17), ..Fitting::default() };
    assert_eq!(fit(&Crowd::of(&[History::NEW]), &no_such, 1), Err(FitFault::NoStart));
}

/// The inputs on which plain maximum likelihood fails, runs away, or calls everyone alive for ever.
#[test]
fn weak_beliefs_hold_where_plain_likelihood_runs_away() {
    let customers = [
        vec![history(2, 30.0, 40.0)],
        vec![history(2, 30.43, 38.86), history(1, 1.71, 38.86), History::NEW, history(0, 0.0, 20.0)],
        (1..=50).map(|age| history(0, 0.0, f64::from(age))).collect(),
        vec![history(3, 30.0, 39.0); 50],
        vec![History::NEW; 3],
    ];
    for customers in customers {
        let found = fit(&Crowd::of(&customers), &k_one(), 1).expect("customers");
        assert!(found.converged, "{found:?}");
        let params = found.model.params().to_array();
        assert!(params.iter().all(|value| (1e-3..=1e4).contains(value)), "{params:?}");
        let alive = found.model.p_alive(&customers[0]);
        let range = found.plausible(&Uncertainty::default()).interval(|model| model.p_alive(&customers[0]));
        let range = range.expect("a range");
        assert!(0.02 < alive && alive < 0.99, "{alive}");
        assert!(range.low < alive && alive < range.high, "{alive} in {range:?}");
    }
}

#[test]
fn plain_likelihood_on_a_handful_is_not_taken_for_a_model() {
    let customers: Vec<History> = (1..=50).map(|age| history(0, 0.0, f64::from(age))).collect();
    let plain = Fitting { method: Method::Likelihood, ..k_one() };
    // Nobody came back: the likelihood rises without end, and the answer says so.
    assert!(!fit(&Crowd::of(&customers), &plain, 1).expect("customers").converged);
}

#[test]
fn forty_resamples_of_any_size_converge_to_a_range_that_holds_the_truth() {
    let buyers = cdnow();
    let one = history(2, 30.43, 38.86);
    for (size, width) in
        [(5, 0.37), (10, 0.37), (20, 0.34), (50, 0.29), (100, 0.24), (200, 0.18), (500, 0.12)]
    {
        let mut draws = Draws::new(9);
        let (mut covered, mut widths) = (0, 0.0);
        for _ in 0..40 {
            let pick = |_| buyers[(draws.unit() * buyers.len() as f64) as usize].history;
            let customers: Vec<History> = (0..size).map(pick).collect();
            let found = fit(&Crowd::of(&customers), &k_one(), 1).expect("customers");
            assert!(found.converged, "{size} customers");
            let alive = found.model.p_alive(&one);
            assert!((0.45..0.90).contains(&alive), "{alive} from {size} customers");
            let plausible = found.plausible(&Uncertainty::default());
            assert_eq!(plausible.count(), 200);
            let range = plausible.interval(|model| model.p_alive(&one)).expect("a range");
            covered += u32::from(range.low <= 0.706 && 0.706 <= range.high);
            widths += range.width() / 40.0;
        }
        assert!(covered >= 34, "{covered} of 40 ranges from {size} customers hold the truth");
        near(widths, width, 0.035);
    }
}

#[test]
fn ranges_are_the_same_on_every_device() {
    let customers: Vec<History> = cdnow().iter().take(50).map(|buyer| buyer.history).collect();
    let found = fit(&Crowd::of(&customers), &k_one(), 1).expect("customers");
    let stored = serde_json::to_string(&found).expect("a fit can be stored");
    let restored = serde_json::from_str(&stored).expect("and read again");
    assert_eq!(found, restored);
    let range = |fit: &rondo_lifecycle::purchase::Fit| {
        fit.plausible(&Uncertainty::default()).interval(|model| model.p_alive(&customers[0]))
    };
    assert_eq!(range(&found), range(&restored));
}

#[test]
fn bought_once_follows_the_closed_form() {
    let Params { r, alpha, a, b } = published(Family::Mbg).params();
    for age in [0.0, 1.0, 38.86, 1000.0] {
        let closed = 1.0 / (1.0 + a / b * libm::pow((alpha + age) / alpha, r));
        close(published(Family::Mbg).p_alive(&history(0, 0.0, age)), closed, 1e-14);
        assert_eq!(published(Family::Bg).p_alive(&history(0, 0.0, age)), 1.0);
    }
    close(published(Family::Mbg).p_alive(&History::NEW), b / (a + b), 1e-15);
    assert!(History::NEW.is_new());
}

#[test]
fn a_thousand_purchases_and_long_silence_are_zero_not_nonsense() {
    for family in [Family::Bg, Family::Mbg] {
        let one = history(1000, 10.0, 100.0);
        assert_eq!(published(family).p_alive(&one), 0.0);
        assert_eq!(published(family).expected(&one, 52.0), 0.0);
    }
}

#[test]
fn many_purchases_far_ahead_keep_their_expectation() {
    // The chance of no purchase is e^-2398 here: a sum that starts there and cannot write it would be zero.
    let one = history(1000, 99.9, 100.0);
    let model = published(Family::Mbg);
    let (sooner, later) = (model.expected(&one, 100.0), model.expected(&one, 1000.0));
    assert!(sooner > 300.0 && later > 2.0 * sooner, "{sooner} then {later}");
    let Params { r, alpha, .. } = model.params();
    assert!(later < (r + 1000.0) * 1000.0 / (alpha + 100.0));
}

#[test]
fn faulty_records_are_named_and_the_rest_is_learnt_from() {
    let record = |repeats, recency, age| Record { repeats, recency, age, log_gaps: 0.0 };
    let records = [
        record(2, 30.43, 38.86),
        record(2, 39.0, 38.86),
        record(0, 0.0, -1.0),
        record(-1, 0.0, 10.0),
        record(0, 5.0, 10.0),
        record(1, 0.0, 10.0),
        record(1, f64::NAN, 10.0),
        record(1, 1.0, f64::INFINITY),
        record(1_000_000, 1.0, 10.0),
        record(0, 0.0, 0.0),
    ];
    let (sound, refused) = sift(&records);
    assert_eq!(sound.len(), 2);
    let faults: Vec<(usize, HistoryFault)> =
        refused.iter().map(|refused| (refused.index, refused.fault)).collect();
    assert_eq!(
        faults,
        [
            (1, HistoryFault::RecencyBeyondAge),
            (2, HistoryFault::Negative),
            (3, HistoryFault::Negative),
            (4, HistoryFault::TimeWithoutRepeats),
            (5, HistoryFault::RepeatsWithoutTime),
            (6, HistoryFault::NotANumber),
            (7, HistoryFault::NotANumber),
            (8, HistoryFault::TooLarge),
        ]
    );
    assert!(fit(&Crowd::of(&sound), &k_one(), 1).expect("the rest").converged);
    assert!(serde_json::from_str::<History>(r#"{"repeats":2,"recency":9,"age":5,"logGaps":0}"#).is_err());
    let absurd = r#"{"family":"mbg","k":1,"params":{"r":-1,"alpha":1,"a":1,"b":1}}"#;
    assert!(serde_json::from_str::<Model>(absurd).is_err());
}

#[test]
fn purchase_days_become_a_history_in_any_order() {
    let days = [Day(30), Day(0), Day(10), Day(10), Day(500)];
    let one = History::of_days(&days, Day(100)).expect("purchases");
    assert_eq!((one.repeats(), one.recency(), one.age(), one.silence()), (2, 30.0, 100.0, 70.0));
    close(one.log_gaps(), libm::log(10.0) + libm::log(20.0), 1e-15);
    assert_eq!(future(&days, Day(100)), [Day(500)]);
    assert_eq!(History::of_days(&days, Day(-1)), Err(HistoryFault::NoPurchase));
    assert_eq!(History::of_days(&[], Day(0)), Err(HistoryFault::NoPurchase));
    assert_eq!(History::of_days(&[Day(7)], Day(7)), Ok(History::NEW));
}

#[test]
fn a_purchase_is_a_day_with_a_valid_order_or_a_year_of_contract() {
    let order = |day, net, cancelled| Order { day: Day(day), net, cancelled };
    let orders = [
        order(5, 100, false),
        order(5, 50, false),
        order(7, 900, true),
        order(8, 0, false),
        order(9, -20, false),
        order(3, 30, false),
        order(20, i64::MAX, false),
        order(20, 1, false),
    ];
    let found = events(&orders, &[Day(3), Day(368)]);
    let event = |day, value| Event { day: Day(day), value };
    assert_eq!(found, [event(3, Some(30)), event(5, Some(150)), event(20, Some(i64::MAX)), event(368, None)]);
    assert_eq!(repeat_values(&found, Day(10)), [150]);
    assert_eq!(repeat_values(&found, Day(400)), [150, i64::MAX]);
    assert_eq!(events(&[], &[]), []);
}

#[test]
fn without_imports_time_stands_still_and_old_orders_raise_the_banner() {
    let fresh = Freshness::default();
    assert_eq!(fresh.as_of(Day(100), Some(Day(50))), Day(57));
    assert_eq!(fresh.as_of(Day(100), Some(Day(99))), Day(100));
    assert_eq!(fresh.as_of(Day(100), None), Day(100));
    let weekly: Vec<Day> = (0..10).map(|week| Day(week * 7)).collect();
    assert!(!fresh.is_stale(&weekly, Day(63 + 14)));
    assert!(fresh.is_stale(&weekly, Day(63 + 15)));
    let daily: Vec<Day> = (0..30).map(Day).collect();
    assert!(!fresh.is_stale(&daily, Day(29 + 7)), "a long weekend");
    assert!(fresh.is_stale(&daily, Day(29 + 8)));
    assert!(!fresh.is_stale(&weekly[..2], Day(1000)), "no gap is typical yet");
}
