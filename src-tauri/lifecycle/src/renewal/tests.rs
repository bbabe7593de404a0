use proptest::prelude::*;

use super::*;
use crate::Day;
use crate::calendar::day_of;

fn close(value: f64, expected: f64, within: f64) {
    assert!((value - expected).abs() <= within, "{value} is not {expected}");
}

#[test]
fn below_twenty_renewals_each_rate_is_held_towards_85_per_cent() {
    let rate = |renewed, due| {
        let chances = Chances::learn(
            &[Terms { due, renewed }],
            &ChanceRules { model_from: 99, ..ChanceRules::default() },
        );
        let chance = chances.chance(1);
        assert_eq!(chance.basis, Basis::Rate);
        chance.renews
    };
    close(rate(0, 0), 0.85, 1e-12);
    close(rate(3, 3), 0.8846, 5e-5);
    close(rate(8, 10), 0.8250, 5e-5);
    close(rate(40, 50), 0.8083, 5e-5);
}

#[test]
fn from_twenty_renewals_on_the_model_speaks() {
    let rules = ChanceRules::default();
    let basis = |due| Chances::learn(&[Terms { due, renewed: due - 2 }], &rules).chance(1).basis;
    assert_eq!(basis(19), Basis::Rate);
    assert_eq!(basis(20), Basis::Model);
    assert_eq!(Chances::learn(&[], &rules).chance(7), Chance { renews: 0.85, basis: Basis::Rate });
}

#[test]
fn where_everybody_renewed_the_prior_decides_and_plain_likelihood_is_refused() {
    let all = [Terms { due: 30, renewed: 30 }, Terms { due: 20, renewed: 20 }];
    let held = fit(&all, &FitRules::default()).expect("a prior decides");
    assert!(held.model.retention(1) > 0.9 && held.model.retention(1) < 1.0);
    let plain = FitRules { prior: None, ..FitRules::default() };
    assert_eq!(fit(&all, &plain), Err(Refused::Undecided));
    assert_eq!(fit(&[Terms { due: 30, renewed: 20 }], &plain), Err(Refused::Undecided));
    let loyalty_falls = [Terms { due: 100, renewed: 90 }, Terms { due: 90, renewed: 60 }];
    assert_eq!(fit(&loyalty_falls, &plain), Err(Refused::Undecided));
}

#[test]
fn terms_that_contradict_themselves_are_refused() {
    assert_eq!(of_cohort(&[10, 8, 9]), Err(BadTerms { number: 2 }));
    let wrong = [Terms { due: 1, renewed: 2 }];
    assert_eq!(fit(&wrong, &FitRules::default()), Err(Refused::Terms { bad: BadTerms { number: 1 } }));
    assert_eq!(fit(&[], &FitRules::default()), Err(Refused::NoRenewals));
}

#[test]
fn what_speaks_for_leaving_lowers_the_chance_and_notice_decides() {
    let rules = ChanceRules::default();
    close(individual(0.85, 0.0, false, &rules), 0.85, 1e-12);
    // logit .85 = 1.7346; less .9 for a severe complaint: .6973.
    close(individual(0.85, 0.9, false, &rules), 0.6973, 5e-5);
    assert_eq!(individual(0.99, -5.0, true, &rules), 0.05);
    assert!(individual(1.0, f64::INFINITY, false, &rules) < 1e-9);
}

#[test]
fn the_forecast_is_the_sum_of_yearly_values_times_chance() {
    let contracts = [(120_000, 0.9), (60_000, 0.5), (1_000, f64::NAN)]
        .map(|(yearly_value, renews)| DueContract { yearly_value, renews });
    assert_eq!(expected(&contracts), Expected { due: 181_000, expected: 138_000 });
}

fn last_day(end: Day, notice: Notice) -> Day {
    let contract = Contract { end, our_notice: None, their_notice: Some(notice) };
    deadlines(&contract, Day(0), &NoticeRules::default()).theirs.expect("their deadline").last_day
}

#[test]
fn three_months_to_the_end_of_december_is_the_end_of_september() {
    let three = Notice::Months { months: 3 };
    assert_eq!(last_day(day_of(2026, 12, 31), three), day_of(2026, 9, 30));
    assert_eq!(last_day(day_of(2027, 2, 28), three), day_of(2026, 11, 30));
    assert_eq!(last_day(day_of(2027, 3, 14), three), day_of(2026, 12, 14));
    assert_eq!(last_day(day_of(2026, 12, 31), Notice::Days { days: 90 }), day_of(2026, 10, 2));
    assert_eq!(last_day(day_of(2026, 12, 31), Notice::Days { days: 0 }), day_of(2026, 12, 31));
}

#[test]
fn the_reminder_comes_60_days_before_our_and_before_their_deadline() {
    let contract = Contract {
        end: day_of(2026, 12, 31),
        our_notice: Some(Notice::Months { months: 1 }),
        their_notice: Some(Notice::Months { months: 3 }),
    };
    let at = |today| deadlines(&contract, today, &NoticeRules::default());
    let both = at(day_of(2026, 8, 1));
    let (ours, theirs) = (both.ours.expect("ours"), both.theirs.expect("theirs"));
    assert_eq!((ours.last_day, ours.remind_on), (day_of(2026, 11, 30), day_of(2026, 10, 1)));
    assert_eq!((theirs.last_day, theirs.remind_on), (day_of(2026, 9, 30), day_of(2026, 8, 1)));
    assert_eq!((ours.state, theirs.state), (DeadlineState::Ahead, DeadlineState::Remind));
    let state = |today| at(today).theirs.expect("theirs").state;
    assert_eq!(state(day_of(2026, 7, 31)), DeadlineState::Ahead);
    assert_eq!(state(day_of(2026, 9, 30)), DeadlineState::Remind);
    assert_eq!(state(day_of(2026, 10, 1)), DeadlineState::Passed);
}

#[test]
fn a_contract_that_goes_on_by_itself_has_the_end_of_its_running_term() {
    let first = day_of(2024, 1, 31);
    assert_eq!(current_end(first, 12, day_of(2024, 1, 31)), first);
    assert_eq!(current_end(first, 12, day_of(2024, 2, 1)), day_of(2025, 1, 31));
    assert_eq!(current_end(first, 12, day_of(2026, 11, 21)), day_of(2027, 1, 31));
    assert_eq!(current_end(first, 1, day_of(2024, 2, 10)), day_of(2024, 2, 29));
    assert_eq!(current_end(first, 1, day_of(2024, 3, 10)), day_of(2024, 3, 31));
    assert_eq!(current_end(first, 0, day_of(2026, 1, 1)), first);
}

prop_compose! {
    fn any_terms()(list in prop::collection::vec((0u64..400, 0.0f64..=1.0), 0..12)) -> Vec<Terms> {
        list.into_iter().map(|(due, part)| Terms { due, renewed: (due as f64 * part) as u64 }).collect()
    }
}

proptest! {
    #[test]
    fn with_its_prior_the_model_is_learnt_from_any_renewals(terms in any_terms()) {
        match fit(&terms, &FitRules::default()) {
            Ok(fitted) => {
                let model = fitted.model;
                prop_assert!(fitted.ln_likelihood <= 0.0);
                let chances: Vec<f64> = (1..40).map(|number| model.retention(number)).collect();
                prop_assert!(chances.windows(2).all(|pair| pair[0] <= pair[1]), "loyalty only grows");
                let mut product = 1.0;
                for (number, chance) in (1..40).zip(chances) {
                    product *= chance;
                    prop_assert!((model.survival(number) - product).abs() < 1e-10);
                }
            }
            Err(reason) => prop_assert_eq!(reason, Refused::NoRenewals, "{:?}", terms),
        }
    }

    #[test]
    fn the_slope_is_that_of_the_likelihood(terms in any_terms(), alpha in 0.1f64..9.0, beta in 0.1f64..9.0) {
        let at = |alpha, beta| Sbg::new(alpha, beta).expect("parameters").ln_likelihood(&terms);
        let slope = super::fit::slope(Sbg::new(alpha, beta).expect("parameters"), &terms);
        let h = 1e-5_f64;
        let (up, down) = (libm::exp(h), libm::exp(-h));
        let numeric = [
            (at(alpha * up, beta) - at(alpha * down, beta)) / (2.0 * h),
            (at(alpha, beta * up) - at(alpha, beta * down)) / (2.0 * h),
        ];
        for (exact, numeric) in slope.iter().zip(numeric) {
            prop_assert!((exact - numeric).abs() < 1e-4 * exact.abs().max(1.0), "{} {}", exact, numeric);
        }
    }

    #[test]
    fn terms_to_come_obey_their_recurrence(alpha in 0.05f64..20.0, beta in 0.05f64..20.0, number in 1u32..30, discount in 0.01f64..0.5) {
        // DERL(n) = r_n·(1 + DERL(n + 1) / (1 + d)).
        let model = Sbg::new(alpha, beta).expect("parameters");
        let here = model.remaining(number, discount).expect("a sum");
        let next = model.remaining(number + 1, discount).expect("a sum");
        let expected = model.retention(number) * (1.0 + next / (1.0 + discount));
        prop_assert!((here - expected).abs() < 1e-10 * expected, "{} {}", here, expected);
    }

    #[test]
    fn no_parameter_or_discount_gives_a_number_that_is_none(
        alpha in prop::num::f64::ANY, beta in prop::num::f64::ANY, number in any::<u32>(), discount in prop::num::f64::ANY,
    ) {
        if let Some(model) = Sbg::new(alpha, beta) {
            prop_assert!((0.0..=1.0).contains(&model.retention(number)));
            prop_assert!((0.0..=1.0).contains(&model.survival(number)));
            prop_assert!(model.remaining(number, discount).is_none_or(|sum| sum.is_finite() && sum >= 0.0));
        }
    }

    #[test]
    fn the_running_term_ends_today_or_later_and_the_one_before_is_over(
        end in -100_000i32..100_000, months in 1u16..121, today in -100_000i32..100_000,
    ) {
        let (end, today) = (Day(end), Day(today));
        let current = current_end(end, months, today);
        prop_assert!(current >= today.min(end) && current >= end);
        if today > end {
            prop_assert!(current >= today);
            prop_assert!(current.since(today) <= i32::from(months) * 31);
        }
    }
}
