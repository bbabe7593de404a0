//! Few customers, odd customers and none: what a small firm sees before statistics can help it.

use rondo_lifecycle::Day;
use rondo_lifecycle::math::draw::Draws;
use rondo_lifecycle::purchase::{
    Crowd, Family, Fitting, History, HistoryFault, Method, Params, Regularity, Uncertainty, fit,
};

use super::fixture::{cdnow, close, near, published};

fn k_one() -> Fitting {
    Fitting { regularity: Regularity::Fixed(1), ..Fitting::default() }
}

fn history(repeats: u32, recency: f64, age: f64) -> History {
    History::new(repeats, recency, age).expect("sound")
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
fn purchase_days_become_a_history_in_any_order() {
    let days = [Day(30), Day(0), Day(10), Day(10), Day(500)];
    let one = History::of_days(&days, Day(100)).expect("purchases");
    assert_eq!((one.repeats(), one.recency(), one.age(), one.silence()), (2, 30.0, 100.0, 70.0));
    close(one.log_gaps(), libm::log(10.0) + libm::log(20.0), 1e-15);
    assert_eq!(History::of_days(&days, Day(-1)), Err(HistoryFault::NoPurchase));
    assert_eq!(History::of_days(&[], Day(0)), Err(HistoryFault::NoPurchase));
    assert_eq!(History::of_days(&[Day(7)], Day(7)), Ok(History::NEW));
}
