//! The alert of a customer, told from the facts in one go, against the one of somebody who looks every day.

use rondo_lifecycle::Day;
use rondo_lifecycle::customer::{Beside, Insight, Lens, insight};
use rondo_lifecycle::fact::History;
use rondo_lifecycle::firm::{Learnt, Settings, gaps, learn, lives, usual_rules};
use rondo_lifecycle::phase::{AsOf, Workspace};
use rondo_lifecycle::risk::{self, Alert, AlertRules};
use rondo_lifecycle::rules::{Rulebook, Rules};
use rondo_lifecycle::value::{Horizon, whole_minor};

use crate::phases::customer::{Customer, on};
use crate::reached::said;

struct Firm {
    book: Rulebook,
    learnt: Learnt,
    risk: risk::Rules,
    horizon: Horizon,
}

impl Firm {
    fn of(histories: &[History], day: i32) -> Self {
        let as_of = AsOf::day(on(day));
        let usual = usual_rules(&gaps(histories, &Rulebook::default(), as_of, 1));
        let book = Rulebook::new(vec![usual.rules]).expect("sound rules");
        let lives = lives(histories, &book, as_of, 1);
        let learnt = learn(&lives, 10_000.0, usual.regularity, as_of, &Settings::default(), 1);
        Self { book, learnt, risk: risk::Rules::default(), horizon: Horizon::default() }
    }

    fn look(&self, history: &History, as_of: AsOf) -> Insight {
        let Self { book, learnt, risk, horizon } = self;
        let lens = Lens { book, risk, learnt, horizon, as_of, ahead: 400 };
        insight(&mut Workspace::default(), history, &Beside::default(), &lens)
    }

    /// Looks every day, and compares each answer with the alert that was carried from day to day. Gives how often it
    /// was raised and cleared.
    fn watch(&self, history: &History, days: std::ops::Range<i32>) -> (usize, usize) {
        let (mut alert, mut raised, mut cleared) = (Alert::default(), 0, 0);
        let mut expected: Option<Day> = None;
        for day in days {
            let today = on(day);
            let seen = self.look(history, AsOf::day(today));
            let before = alert;
            let risk = seen.risk.as_ref().map_or(0.0, |risk| risk.risk);
            alert = alert.after(risk, today, &self.book.on(today).alert).0;
            raised += usize::from(alert.raised && !before.raised);
            cleared += usize::from(!alert.raised && before.raised);
            let since = alert.last.filter(|_| alert.raised);
            assert_eq!(seen.alert_since, since, "day {day}");
            let announced = expected.is_some_and(|look| look <= today);
            assert!(
                announced || alert.raised == before.raised || brought(history, today),
                "day {day}: {expected:?}"
            );
            let next_check = seen.derivation.standing.and_then(|standing| standing.next_check);
            expected = [seen.look_again, next_check].into_iter().flatten().min();
            assert!(expected.is_none_or(|look| look > today));
        }
        (raised, cleared)
    }
}

/// Whether a purchase of that day changed the alert: no fact can be announced.
fn brought(history: &History, today: Day) -> bool {
    history.events().iter().any(|event| event.on == today)
}

/// A number that looks random, for invented facts.
fn some(seed: u64, place: u64, below: u64) -> i32 {
    let mut x = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ place.wrapping_mul(0xD1B5_4A32_D192_ED03);
    x ^= x >> 31;
    x = x.wrapping_mul(0x94D0_49BB_1331_11EB);
    ((x >> 33) % below) as i32
}

fn invented(seed: u64) -> Customer {
    let (mut customer, mut day) = (Customer::default(), 0);
    for place in 0..9 {
        customer = customer.order(day);
        day += 12 + some(seed, place, 40) + if some(seed, 50 + place, 5) == 0 { 90 } else { 0 };
    }
    for place in 0..some(seed, 90, 5) as u64 {
        let opened = some(seed, 100 + place, 500);
        let severe = some(seed, 110 + place, 3) == 0;
        let closed = (some(seed, 120 + place, 2) == 0).then(|| opened + 9);
        customer = customer.complaint(opened, severe, severe.then_some(opened + 5), closed);
    }
    for place in 0..some(seed, 91, 4) as u64 {
        customer = customer.answer(some(seed, 130 + place, 500), some(seed, 140 + place, 11) as u8);
    }
    for place in 0..some(seed, 92, 4) as u64 {
        customer = customer.talk(some(seed, 150 + place, 500));
    }
    match some(seed, 93, 6) {
        0 => customer.contract(some(seed, 94, 300), Some(420), Some(380)),
        _ => customer,
    }
}

#[test]
fn an_alert_told_in_one_go_is_the_one_of_who_looks_every_day() {
    let customers: Vec<History> = (0..40).map(|seed| invented(seed).history()).collect();
    let firm = Firm::of(&customers, 600);
    let (mut raised, mut cleared) = (0, 0);
    for history in &customers {
        let (up, down) = firm.watch(history, 0..640);
        raised += up;
        cleared += down;
    }
    assert!(raised > 40 && cleared > 20, "{raised} raised, {cleared} cleared: too few to tell anything");
    said(
        "alerts told in one go",
        &format!("{raised} raised and {cleared} cleared, on the days of who looks every day"),
    );
}

#[test]
fn an_alert_waits_for_the_end_of_the_pause_and_follows_the_limits_of_its_day() {
    let customers: Vec<History> = (0..20).map(|seed| invented(seed).history()).collect();
    let mut firm = Firm::of(&customers, 600);
    let alert = AlertRules { raise_from: 0.35, clear_below: 0.33, pause_days: 60 };
    let stricter = AlertRules { raise_from: 0.75, clear_below: 0.5, pause_days: 90 };
    let version = |version, day, alert| Rules { version, valid_from: on(day), alert, ..*firm.book.on(on(0)) };
    let book = firm.book.with(version(2, 150, alert)).expect("sound rules");
    firm.book = book.with(version(3, 330, stricter)).expect("sound rules");
    let raised: usize = customers.iter().map(|history| firm.watch(history, 0..640).0).sum();
    assert!(raised > 20, "{raised}");
}

#[test]
fn who_has_nothing_to_lose_is_not_warned_of() {
    let customer = Customer::default().orders(&[0, 30, 60, 90]);
    let history = customer.history();
    let firm = Firm::of(std::slice::from_ref(&history), 170);
    let seen = |day| firm.look(&history, AsOf::day(on(day)));
    assert_eq!(seen(100).alert_since, None);
    let since = seen(200).alert_since.expect("silent for long");
    assert_eq!(seen(230).alert_since, Some(since), "once raised it stays");
    assert!(seen(400).derivation.standing.is_some_and(|standing| !standing.may_be_lost()));
    assert_eq!((seen(400).alert_since, seen(400).look_again), (None, None), "lost is no warning any more");
    let declared = customer.declared_lost(210).history();
    assert_eq!(firm.look(&declared, AsOf::day(on(211))).alert_since, None);
    // Where time stands still the alert stands too.
    let frozen = firm.look(&history, AsOf { today: on(400), clock: on(200) });
    assert_eq!((frozen.alert_since, frozen.look_again), (Some(since), None));
}

#[test]
fn whom_a_contract_binds_is_not_silent_until_notice_is_given() {
    let bought = || Customer::default().orders(&[0, 30, 60, 90]);
    let firm = Firm::of(&[bought().history()], 170);
    let look = |customer: Customer, day| firm.look(&customer.history(), AsOf::day(on(day)));
    let since = |customer: Customer, day| look(customer, day).alert_since;
    assert!(since(bought(), 200).is_some(), "without a contract the silence warns");
    let bound = || bought().contract(95, None, None);
    assert_eq!(since(bound(), 200), None);
    let risk = |customer: Customer, day| look(customer, day).risk.expect("something to lose").risk;
    assert_eq!(risk(bound(), 100), risk(bound(), 200), "silence moves nothing");
    let complained = bound().complaint(150, true, Some(155), None).answer(161, 2);
    assert!(since(complained.clone(), 200).is_some(), "an angry customer is warned of, bound or not");
    assert!(risk(complained, 200) > 2.0 * risk(bound(), 200), "what else speaks for leaving still counts");
    assert_eq!(since(bought().contract(95, Some(400), Some(198)), 200), Some(on(198)));
}

#[test]
fn silence_does_not_make_a_customer_smaller() {
    let customer = Customer::default().orders(&[0, 30, 60, 90, 120, 150]);
    let history = customer.history();
    let firm = Firm::of(std::slice::from_ref(&history), 170);
    let stake = |day| firm.look(&history, AsOf::day(on(day))).stake.expect("something at stake");
    let (fresh, silent) = (stake(151), stake(280));
    assert_eq!(fresh.staying, silent.staying);
    assert!(silent.value < fresh.value / 2, "the expected value falls with silence");
    assert!(silent.at_risk > fresh.at_risk, "what may be lost rises with it: {fresh:?} {silent:?}");
    let risk = firm.look(&history, AsOf::day(on(280))).risk.expect("a risk").risk;
    assert_eq!(silent.at_risk, whole_minor(risk * firm_pace(&firm)));
}

/// 100 every (2·60 + 5·30)/7 days for a year, later ones counting less.
fn firm_pace(firm: &Firm) -> f64 {
    let month = 1.0 / (1.0 + firm.horizon.monthly_interest());
    let worth: f64 = (1..=12).map(|m| libm::pow(month, f64::from(m))).sum();
    10_000.0 * worth * 30.4375 / (270.0 / 7.0)
}
