//! What may be shown: the lights and the words.

use rondo_lifecycle::Day;
use rondo_lifecycle::purchase::{
    BackTest, BackTesting, Band, BandLimits, Chance, Colour, Crowd, Evidence, Family, Figure, Fit, Fitting,
    Gate, GateLimits, GateReason, History, Interval, Model, Params, Percent, Regularity, Shown, ShownFigure,
    back_test, fit,
};
use rondo_lifecycle::sample::Sample;

use super::fixture::cdnow;

fn fit_of(customers: usize) -> Fit {
    let histories: Vec<History> = cdnow().iter().take(customers).map(|buyer| buyer.history).collect();
    fit(&Crowd::of(&histories), &Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() }, 1)
        .expect("customers")
}

fn gate_of(fit: &Fit) -> Gate {
    let evidence =
        Evidence { customers: fit.customers, repeats: fit.repeats, fit: Some(fit), back_test: None };
    Gate::of(&evidence, &GateLimits::default())
}

/// Every chance and figure that a red gate could be asked for.
fn digits_behind(gate: &Gate) -> Vec<char> {
    let mut text = String::new();
    for value in [0.0, 0.1, 0.25, 0.5, 0.734, 1.0] {
        let interval = Some(Interval { low: value * 0.9, high: value });
        let limits = BandLimits::default();
        for chance in [
            Chance::by_model(value, interval),
            Chance::by_model(value, None),
            Chance::by_rule(value),
            Chance::new_customer(),
        ] {
            text += &serde_json::to_string(&chance.shown(gate, &limits)).expect("words");
        }
        text += &serde_json::to_string(&Figure::new(interval).shown(gate)).expect("words");
    }
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn below_thirty_customers_the_light_is_red_and_no_digit_passes() {
    for customers in [1, 5, 10, 29] {
        let gate = gate_of(&fit_of(customers));
        assert_eq!(gate.colour(), Colour::Red, "{customers} customers");
        assert_eq!(digits_behind(&gate), [], "{customers} customers");
    }
    let nobody = Evidence { customers: 0, repeats: 0, fit: None, back_test: None };
    let gate = Gate::of(&nobody, &GateLimits::default());
    assert_eq!(
        gate.reasons(),
        [GateReason::FewCustomers { have: 0, need: 30 }, GateReason::NoRepeats, GateReason::NoModel]
    );
    assert_eq!(digits_behind(&gate), []);
    let enough = gate_of(&fit_of(2357));
    assert!(!digits_behind(&enough).is_empty(), "the check finds digits where there are some");
}

#[test]
fn thirty_customers_turn_amber_and_two_hundred_green() {
    let fit = fit_of(2357);
    let light = |customers, repeats| {
        let evidence = Evidence { customers, repeats, fit: Some(&fit), back_test: None };
        Gate::of(&evidence, &GateLimits::default()).colour()
    };
    assert_eq!(light(29, 500), Colour::Red);
    assert_eq!(light(500, 19), Colour::Red);
    assert_eq!(light(30, 20), Colour::Amber);
    assert_eq!(light(199, 100), Colour::Amber);
    assert_eq!(light(200, 99), Colour::Amber);
    assert_eq!(light(200, 100), Colour::Green);
}

#[test]
fn a_model_that_does_not_stand_is_red_whatever_its_size() {
    let good = fit_of(2357);
    let unfinished = Fit { converged: false, ..good.clone() };
    assert_eq!(gate_of(&unfinished).reasons(), [GateReason::NotConverged]);
    let runaway = Params { alpha: 77_905.0, ..good.model.params() };
    let model = Model::new(good.model.family(), 1, runaway).expect("in range");
    assert_eq!(gate_of(&Fit { model, ..good.clone() }).reasons(), [GateReason::ParameterOutOfRange]);
    let worse = BackTest {
        customers: 500,
        actual: 200,
        expected: 150.0,
        naive: 220.0,
        model_error: 1.1,
        naive_error: 1.0,
    };
    let evidence = Evidence { customers: 2357, repeats: 2457, fit: Some(&good), back_test: Some(&worse) };
    assert_eq!(Gate::of(&evidence, &GateLimits::default()).reasons(), [GateReason::WorseThanNaive]);
}

#[test]
fn green_shows_whole_percents_as_a_range_and_wide_ranges_only_a_band() {
    let (green, limits) = (gate_of(&fit_of(2357)), BandLimits::default());
    assert_eq!(green.colour(), Colour::Green);
    let narrow = Interval { low: 0.684, high: 0.7312 };
    assert_eq!(
        Chance::by_model(0.7, Some(narrow)).shown(&green, &limits),
        Shown::Percent { range: Percent { low: 68, high: 74 } }
    );
    let wide = Interval { low: 0.4, high: 0.7 };
    assert_eq!(
        Chance::by_model(0.6, Some(wide)).shown(&green, &limits),
        Shown::Band { band: Band::High, hover: Percent { low: 40, high: 70 } }
    );
    assert_eq!(Chance::by_rule(0.3).shown(&green, &limits), Shown::Words { band: Band::Middle });
    assert_eq!(Chance::new_customer().shown(&green, &limits), Shown::New);
    assert_eq!(Figure::new(Some(wide)).shown(&green), ShownFigure::Range { range: wide });
    assert_eq!(Figure::new(None).shown(&green), ShownFigure::Withheld);
}

#[test]
fn amber_shows_three_bands() {
    let (amber, limits) = (gate_of(&fit_of(100)), BandLimits::default());
    assert_eq!(amber.colour(), Colour::Amber);
    let narrow = Interval { low: 0.1, high: 0.101 };
    for (value, band) in [(0.1, Band::Low), (0.3, Band::Middle), (0.5, Band::High)] {
        let shown = Chance::by_model(value, Some(narrow)).shown(&amber, &limits);
        assert_eq!(shown, Shown::Band { band, hover: Percent { low: 10, high: 11 } });
    }
    assert_eq!(Figure::new(Some(narrow)).shown(&amber), ShownFigure::Rough { range: narrow });
}

#[test]
fn back_test_waits_for_four_quarters_and_then_beats_the_old_pace() {
    let params = Params { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
    let sample = Sample { family: Family::Mbg, params, ages: (60.0, 104.0), ..Sample::default() };
    let as_of = Day(20_000);
    let purchases: Vec<Vec<Day>> = sample.customers().take(2000).map(|one| one.days(as_of, 7.0)).collect();
    let fitting = Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() };
    let test = back_test(&purchases, as_of, &BackTesting::default(), &fitting, 1).expect("two years of data");
    assert_eq!(test.customers, 2000);
    assert!(test.model_error < test.naive_error, "{test:?}");
    assert!((test.expected / test.actual as f64 - 1.0).abs() < 0.2, "{test:?}");
    let reversed: Vec<Vec<Day>> = purchases.iter().rev().cloned().collect();
    assert_eq!(back_test(&reversed, as_of, &BackTesting::default(), &fitting, 3), Some(test));
    let young = Sample { ages: (10.0, 40.0), ..Sample::default() };
    let purchases: Vec<Vec<Day>> = young.customers().take(50).map(|one| one.days(as_of, 7.0)).collect();
    assert_eq!(back_test(&purchases, as_of, &BackTesting::default(), &fitting, 1), None);
    assert_eq!(back_test::<Vec<Day>>(&[], as_of, &BackTesting::default(), &fitting, 1), None);
}
