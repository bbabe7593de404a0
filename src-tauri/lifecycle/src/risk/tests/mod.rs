mod properties;
mod refit;

use super::*;
use crate::{Day, Flaw};

/// A customer whose risk by silence alone is `base`.
fn base(base: f64) -> Facts {
    Facts::silent(1.0 - base, 88, 31.0)
}

fn severe() -> Complaint {
    Complaint { age_days: 20, solved: false, severe_overdue_days: Some(6) }
}

fn answer(score: u8) -> Option<Survey> {
    Some(Survey { last: Answer { score, age_days: 30 }, before: None })
}

fn of(facts: &Facts) -> Risk {
    risk(facts, &Rules::default()).expect("a risk")
}

fn check(facts: &Facts, expected: f64) {
    let risk = of(facts).risk;
    assert!((risk - expected).abs() < 5e-7, "{risk} is not {expected}");
}

#[test]
fn the_check_values_of_the_weights_come_out() {
    let with_severe = Facts { complaints: vec![severe()], ..base(0.20) };
    check(&with_severe, 0.380_767);
    check(&Facts { survey: answer(3), ..with_severe }, 0.577_790);
    let falling = vec![100.0, 100.0, 100.0, 50.0, 60.0, 69.0];
    check(&Facts { survey: answer(6), values: falling, ..base(0.50) }, 0.785_835);
    check(&Facts { survey: answer(9), ..base(0.50) }, 0.377_541);
    let fresh = Complaint { age_days: 10, solved: true, severe_overdue_days: None };
    let silent = Facts { complaints: vec![fresh, fresh], contact_days: Some(91), ..base(0.08) };
    check(&silent, 0.191_182);
}

#[test]
fn each_signal_has_its_weight_and_its_limit() {
    let amount = |facts: Facts| {
        let parts = of(&facts).contributions;
        parts[1..].iter().map(Contribution::amount).sum::<f64>()
    };
    let complaint = |age_days, solved| Complaint { age_days, solved, severe_overdue_days: None };
    let with = |complaints: &[Complaint]| amount(Facts { complaints: complaints.to_vec(), ..base(0.5) });
    let near = |value: f64, expected: f64| assert!((value - expected).abs() < 1e-12, "{value} {expected}");
    near(with(&[complaint(90, true)]), 0.15);
    near(with(&[complaint(91, true)]), 0.0);
    near(with(&[complaint(46, true)]), 0.15);
    near(with(&[complaint(45, true)]), 0.3);
    near(with(&[complaint(80, false)]), 0.3);
    near(with(&[complaint(50, true), complaint(1, true), complaint(2, true)]), 0.6 + 0.6);
    near(with(&[complaint(180, true), complaint(170, true), complaint(160, true)]), 0.6);
    near(with(&[complaint(181, true), complaint(170, true), complaint(160, true)]), 0.0);
    let survey = |score, before, age_days| {
        amount(Facts { survey: Some(Survey { last: Answer { score, age_days }, before }), ..base(0.5) })
    };
    near(survey(6, None, 180), 0.8);
    near(survey(6, None, 181), 0.0);
    near(survey(7, Some(10), 1), 0.4);
    near(survey(8, Some(10), 1), 0.0);
    near(survey(6, Some(9), 1), 1.2);
    let gaps = |gaps: &[u32]| amount(Facts { gaps: gaps.to_vec(), ..base(0.5) });
    near(gaps(&[30, 30, 46]), 0.4);
    near(gaps(&[30, 30, 45]), 0.0);
    near(gaps(&[30, 99]), 0.0);
    let contact = |days, interval| amount(Facts { contact_days: Some(days), interval, ..base(0.5) });
    near(contact(90, 10.0), 0.0);
    near(contact(150, 100.0), 0.0);
    near(contact(151, 100.0), 0.4);
    near(amount(Facts { main_contact_left: true, ..base(0.5) }), 0.6);
    near(amount(Facts { invoice_overdue_days: 30, ..base(0.5) }), 0.0);
    near(amount(Facts { invoice_overdue_days: 31, ..base(0.5) }), 0.3);
    near(amount(Facts { contract: ContractState::Running, ..base(0.5) }), -1.0);
}

#[test]
fn notice_decides_alone_and_is_the_first_reason() {
    let facts = Facts { contract: ContractState::NoticeReceived, complaints: vec![severe()], ..base(0.02) };
    let risk = of(&facts);
    assert!((risk.risk - 0.95).abs() < 1e-12);
    assert_eq!(risk.top(3)[0].reason, Reason::NoticeReceived);
    assert!((risk.pull - 0.9).abs() < 1e-12, "the contract itself is no reason to leave");
}

#[test]
fn an_alert_shows_the_three_weightiest_reasons_with_their_facts() {
    let solved = Complaint { age_days: 10, solved: true, severe_overdue_days: None };
    let facts = Facts {
        complaints: vec![solved, solved],
        main_contact_left: true,
        invoice_overdue_days: 40,
        contract: ContractState::Running,
        ..base(0.80)
    };
    let reasons: Vec<Reason> = of(&facts).top(3).into_iter().map(|part| part.reason).collect();
    assert_eq!(
        reasons,
        [
            Reason::Silence { days_since: 88, interval: 31.0 },
            Reason::RecentComplaints { count: 2, within_days: 90 },
            Reason::ContactLeft,
        ]
    );
}

#[test]
fn certainty_is_held_to_2_and_98_per_cent() {
    check(&base(0.0), 0.02);
    check(&base(1.0), 0.98);
}

#[test]
fn what_cannot_be_is_refused_by_name() {
    let rules = Rules::default();
    assert_eq!(risk(&Facts::silent(f64::NAN, 1, 1.0), &rules), Err(BadFacts::Alive));
    assert_eq!(risk(&Facts::silent(1.1, 1, 1.0), &rules), Err(BadFacts::Alive));
    assert_eq!(risk(&Facts::silent(0.5, 1, 0.0), &rules), Err(BadFacts::Interval));
    let weights = Weights { silence: f64::NAN, ..Weights::default() };
    assert_eq!(risk(&base(0.5), &Rules { weights, ..rules }), Err(BadFacts::Rules));
}

#[test]
fn an_alert_is_raised_at_60_cleared_below_45_and_not_raised_again_for_30_days() {
    let rules = AlertRules::default();
    let mut alert = Alert::default();
    let mut step = |day: i32, risk: f64| {
        let (next, change) = alert.after(risk, Day(day), &rules);
        alert = next;
        change
    };
    use AlertChange::*;
    assert_eq!(step(0, 0.59), Stays);
    assert_eq!(step(1, 0.60), Raised);
    assert_eq!(step(2, 0.46), Stays, "between the thresholds nothing happens");
    assert_eq!(step(3, 0.61), Stays);
    assert_eq!(step(4, 0.44), Cleared);
    assert_eq!(step(10, 0.70), Stays, "the pause");
    assert_eq!(step(30, 0.70), Stays);
    assert_eq!(step(31, 0.70), Raised, "still that high when the pause ends");
    assert_eq!(step(32, f64::NAN), Stays);
}

#[test]
fn alerts_are_sorted_by_the_value_at_risk() {
    let at_risk = |customer, risk, yearly_value| AtRisk { customer, risk, yearly_value };
    let ranked = by_value_at_risk(&[
        at_risk("small and nearly lost", 0.95, 1_000),
        at_risk("large and shaky", 0.30, 100_000),
        at_risk("broken", f64::NAN, 1),
        at_risk("negative", 0.5, -1),
        at_risk("a twin", 0.30, 100_000),
    ]);
    let order: Vec<&str> = ranked.customers.iter().map(|customer| customer.customer).collect();
    assert_eq!(order, ["a twin", "large and shaky", "small and nearly lost"]);
    assert_eq!(ranked.customers[0].value, 30_000);
    assert_eq!(ranked.left_out, [Flaw::new(2, BadValue::Risk), Flaw::new(3, BadValue::Value)]);
}
