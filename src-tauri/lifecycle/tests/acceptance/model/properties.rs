//! What must hold for every history, every model and every order of the data.

use libm::{exp, lgamma, log};
use proptest::prelude::*;
use rondo_lifecycle::purchase::{
    Alarm, Crowd, Family, Fitting, History, Method, Model, Params, Record, Regularity, Uncertainty, fit, sift,
};
use rondo_lifecycle::sample::Sample;

use super::fixture::{cdnow, close};
use crate::reached::reached;

fn families() -> impl Strategy<Value = Family> {
    prop_oneof![Just(Family::Bg), Just(Family::Mbg)]
}

fn params() -> impl Strategy<Value = Params> {
    (0.05..8.0_f64, 0.1..200.0_f64, 0.05..6.0_f64, 0.05..20.0_f64).prop_map(|(r, alpha, a, b)| Params {
        r,
        alpha,
        a,
        b,
    })
}

fn models() -> impl Strategy<Value = Model> {
    (families(), 1..6_u32, params())
        .prop_map(|(family, k, params)| Model::new(family, k, params).expect("in range"))
}

fn histories(most: u32) -> impl Strategy<Value = History> {
    (0..most, 0.001..1.0_f64, 0.0..2000.0_f64).prop_map(|(repeats, share, age)| {
        let recency = if repeats == 0 { 0.0 } else { share * age.max(0.01) };
        History::new(repeats, recency, age.max(recency)).expect("sound")
    })
}

/// Histories short enough for a sum by definition.
fn short_histories() -> impl Strategy<Value = History> {
    (0..12_u32, 0.01..1.0_f64, 30.0..100.0_f64).prop_map(|(repeats, share, age)| {
        let recency = if repeats == 0 { 0.0 } else { share * age };
        History::new(repeats, recency, age).expect("sound")
    })
}

/// A handful of customers with gaps.
fn crowd(k: u32) -> Crowd {
    let params = Params { r: 1.3, alpha: 2.8 * f64::from(k), a: 0.6, b: 2.0 };
    let sample = Sample { family: Family::Mbg, k, params, ages: (10.0, 80.0), ..Sample::default() };
    let histories: Vec<History> =
        sample.customers().take(60).map(|one| one.history().expect("sound")).collect();
    Crowd::of(&histories)
}

proptest! {
    #[test]
    fn gradient_is_that_of_finite_differences(family in families(), k in 1..5_u32, params in params()) {
        let crowd = crowd(k);
        let at = |values: [f64; 4]| {
            Model::new(family, k, Params::from_array(values)).expect("in range").evaluate(&crowd, 1)
        };
        let here = params.to_array();
        let exact = at(here);
        for axis in 0..4 {
            let reach = 1e-5 * here[axis];
            let beside = |sign: f64| {
                let mut values = here;
                values[axis] += sign * reach;
                at(values).log_likelihood
            };
            let slope = (beside(1.0) - beside(-1.0)) / (2.0 * reach);
            // Differences carry the rounding of a log-likelihood of a few thousand.
            let noise = 1e-11 * exact.log_likelihood.abs() / reach;
            prop_assert!((slope - exact.gradient[axis]).abs() <= 1e-6 * slope.abs() + noise + 1e-6,
                "axis {axis}: {slope} by differences, {} exactly", exact.gradient[axis]);
        }
    }

    #[test]
    fn no_history_of_up_to_5000_purchases_gives_a_nan(model in models(), one in histories(5000), ahead in 0.0..5000.0_f64) {
        let (alive, expected, any) = (model.p_alive(&one), model.expected(&one, ahead), model.p_any(&one, ahead));
        prop_assert!((0.0..=1.0).contains(&alive), "{alive}");
        prop_assert!(expected.is_finite() && expected >= 0.0, "{expected}");
        prop_assert!((0.0..=1.0 + 1e-12).contains(&any), "{any}");
        prop_assert!(model.log_likelihood(&one).is_finite());
        for level in [0.0, 0.2, 0.5, 0.7, 1.0] {
            if let Alarm::After(silence) = model.alarm(one.repeats(), one.recency(), level) {
                prop_assert!(silence.is_finite() && silence >= 0.0, "{silence}");
            }
        }
    }

    #[test]
    fn absurd_parameters_give_numbers_too(
        family in families(), k in 1..=16_u32, logs in prop::array::uniform4(-8.9..8.9_f64),
        one in histories(100_000), ahead in 0.0..1e12_f64,
    ) {
        let params = Params::from_array(logs.map(|log| libm::pow(10.0, log)));
        let model = Model::new(family, k, params).expect("in range");
        prop_assert!((0.0..=1.0).contains(&model.p_alive(&one)));
        prop_assert!((0.0..=1.0 + 1e-9).contains(&model.p_any(&one, ahead)), "{}", model.p_any(&one, ahead));
        let expected = model.expected(&one, ahead);
        prop_assert!(expected.is_finite() && expected >= 0.0, "{expected}");
    }

    #[test]
    fn p_alive_falls_with_silence(model in models(), one in histories(300), more in 0.1..400.0_f64) {
        let later = History::new(one.repeats(), one.recency(), one.age() + more).expect("sound");
        prop_assert!(model.p_alive(&later) <= model.p_alive(&one) + 1e-12);
    }

    #[test]
    fn expectation_is_zero_at_zero_rises_and_stays_below_an_immortal(
        model in models(), one in histories(300), near in 0.01..400.0_f64, more in 0.1..400.0_f64,
    ) {
        prop_assert_eq!(model.expected(&one, 0.0), 0.0);
        let (sooner, later) = (model.expected(&one, near), model.expected(&one, near + more));
        prop_assert!(sooner <= later * (1.0 + 1e-11), "{sooner} then {later}");
        prop_assert!(model.p_any(&one, near) <= sooner * (1.0 + 1e-10) + 1e-300, "at least one counts at least one");
        if model.k() == 1 {
            let Params { r, alpha, .. } = model.params();
            let immortal = model.p_alive(&one) * (r + f64::from(one.repeats())) * near / (alpha + one.age());
            prop_assert!(sooner <= immortal * (1.0 + 1e-11), "{sooner} beyond {immortal}");
        }
    }

    #[test]
    fn scaling_time_leaves_p_alive_and_expectations(model in models(), one in histories(300), scale in 0.01..100.0_f64) {
        let Params { r, alpha, a, b } = model.params();
        let scaled = Model::new(model.family(), model.k(), Params { r, alpha: alpha * scale, a, b }).expect("in range");
        let other = History::new(one.repeats(), one.recency() * scale, one.age() * scale).expect("sound");
        let (alive, expected) = (model.p_alive(&one), model.expected(&one, 39.0));
        prop_assert!((scaled.p_alive(&other) - alive).abs() <= 1e-9 * alive);
        prop_assert!((scaled.expected(&other, 39.0 * scale) - expected).abs() <= 1e-9 * expected);
    }

    #[test]
    fn expectation_series_is_the_brute_force_double_sum(model in models(), one in short_histories(), ahead in 0.1..30.0_f64) {
        let Params { r, alpha, a, b } = model.params();
        let (k, x) = (model.k() as usize, f64::from(one.repeats()));
        let stay = b + x + f64::from(model.family().extra_chance());
        let shape = r + k as f64 * x;
        let known = alpha + one.age();
        let z = ahead / (known + ahead);
        let ln_choose = |shape: f64, m: f64| lgamma(shape + m) - lgamma(shape) - lgamma(m + 1.0);
        let (mut sum, mut whole) = (0.0, 0.0);
        for j in 0..k {
            let stage = exp(ln_choose(shape, j as f64)) * libm::pow(one.silence() / known, j as f64);
            let own = shape + j as f64;
            let chance = |m: usize| exp(ln_choose(own, m as f64) + m as f64 * log(z) + own * libm::log1p(-z));
            let chances: Vec<f64> = (0..3000).map(chance).collect();
            let mut weight = 1.0;
            let mut of_stage = 0.0;
            for n in 1..3000 / k {
                of_stage += weight * chances[n * k - j..].iter().sum::<f64>();
                if weight * chances[n * k - j] < 1e-16 * of_stage && n * k > 200 { break; }
                weight *= (stay + n as f64 - 1.0) / (a + stay + n as f64 - 1.0);
            }
            whole += stage;
            sum += stage * of_stage;
        }
        let brute = model.p_alive(&one) * sum / whole;
        let series = model.expected(&one, ahead);
        prop_assert!((series - brute).abs() <= 1e-9 * brute, "{series} against {brute}");
    }

    #[test]
    fn no_record_whatever_makes_a_panic_or_a_history_that_is_not_sound(
        repeats in any::<i64>(), recency in any::<f64>(), age in any::<f64>(), log_gaps in any::<f64>(),
    ) {
        let (sound, refused) = sift(&[Record { repeats, recency, age, log_gaps }]);
        prop_assert_eq!(sound.len() + refused.len(), 1);
        for one in sound {
            prop_assert!(one.recency() <= one.age() && (one.repeats() > 0) == (one.recency() > 0.0));
        }
    }

    #[test]
    fn any_group_of_customers_gives_a_model_of_numbers(
        customers in prop::collection::vec(histories(40), 1..12), likeliest in any::<bool>(),
    ) {
        let method = if likeliest { Method::Likelihood } else { Fitting::default().method };
        let fitting = Fitting { method, regularity: Regularity::Fixed(1), ..Fitting::default() };
        let found = fit(&Crowd::of(&customers), &fitting, 1).expect("customers");
        prop_assert!(found.log_likelihood.is_finite());
        prop_assert!(likeliest || found.converged, "{:?}", found);
        let plausible = found.plausible(&Uncertainty::default());
        if let Some(interval) = plausible.interval(|model| model.p_alive(&customers[0])) {
            prop_assert!(0.0 <= interval.low && interval.low <= interval.high && interval.high <= 1.0);
        }
    }
}

#[test]
fn scaling_time_by_7_or_a_tenth_scales_alpha_alone() {
    let scaled = |scale: f64| {
        let histories: Vec<History> = cdnow()
            .iter()
            .map(|buyer| {
                let one = buyer.history;
                History::new(one.repeats(), one.recency() * scale, one.age() * scale).expect("sound")
            })
            .collect();
        fit(&Crowd::of(&histories), &super::cdnow::likeliest(Family::Mbg), 1).expect("customers").model
    };
    let weeks = scaled(1.0);
    for scale in [7.0, 0.1] {
        let other = scaled(scale);
        let (base, params) = (weeks.params(), other.params());
        for (reached, expected) in [(params.r, base.r), (params.alpha / scale, base.alpha)] {
            close(reached, expected, 1e-9);
        }
        for (reached, expected) in [(params.a, base.a), (params.b, base.b)] {
            close(reached, expected, 1e-9);
        }
        let (one, same) = (
            History::new(2, 30.43, 38.86).expect("sound"),
            History::new(2, 30.43 * scale, 38.86 * scale).expect("sound"),
        );
        close(other.p_alive(&same), weeks.p_alive(&one), 1e-9);
        close(other.expected(&same, 39.0 * scale), weeks.expected(&one, 39.0), 1e-9);
    }
    reached("scaling T by 7 and 0.1");
}

#[test]
fn order_and_number_of_cores_change_not_one_bit() {
    let sample = Sample { family: Family::Mbg, k: 2, ..Sample::default() };
    let histories: Vec<History> =
        sample.customers().take(20_000).map(|one| one.history().expect("sound")).collect();
    let mut shuffled = histories.clone();
    shuffled.reverse();
    shuffled.rotate_left(777);
    let fitting = Fitting { regularity: Regularity::Fixed(2), ..Fitting::default() };
    let alone = Crowd::of(&histories);
    let found = fit(&alone, &fitting, 1).expect("customers");
    for workers in [2, 3, 7] {
        let other = Crowd::of(&shuffled);
        assert_eq!(fit(&other, &fitting, workers).expect("customers"), found, "{workers} workers");
        let scores = alone.score_sums(&found.model, 1);
        assert_eq!(other.score_sums(&found.model, workers), scores);
    }
}

/// The sums that a test compares bit by bit.
trait ScoreSums {
    fn score_sums(&self, model: &Model, workers: usize) -> (u64, u64);
}

impl ScoreSums for Crowd {
    fn score_sums(&self, model: &Model, workers: usize) -> (u64, u64) {
        let scores = model.score(self, 52.0, workers);
        let alive: f64 = scores.iter().map(|score| score.p_alive).sum();
        let expected: f64 = scores.iter().map(|score| score.expected).sum();
        (alive.to_bits(), expected.to_bits())
    }
}

#[test]
fn a_crowd_of_one_history_counts_it_as_often_as_it_comes() {
    let one = History::new(2, 30.43, 38.86).expect("sound");
    let model = super::fixture::published(Family::Mbg);
    let many = Crowd::of(&vec![one; 1000]);
    assert_eq!((many.distinct(), many.customers(), many.repeats()), (1, 1000, 2000));
    close(model.evaluate(&many, 1).log_likelihood, 1000.0 * model.log_likelihood(&one), 1e-14);
}
