mod absurd;

use super::*;
use crate::Day;

const TODAY: Day = Day(20_778);

fn fact(id: u128, on: i32, what: What) -> Fact {
    Fact { on: Day(on), recorded: Day(on), id: FactId(id), what }
}

fn order(value: i64) -> What {
    What::Order { value, currency: Currency::EUR, fulfilled: None, cancelled: None }
}

fn returned(order: Option<u128>, value: i64) -> What {
    What::Return { order: order.map(FactId), value, currency: Currency::EUR }
}

fn check(facts: Vec<Fact>) -> Checked {
    History::check(facts, &Intake::new(TODAY, Currency::EUR))
}

#[test]
fn a_contract_signed_for_a_later_day_waits_without_being_an_error() {
    let checked = check(vec![fact(1, TODAY.0 + 9, What::Contract { end: None, notice: None })]);
    assert_eq!((checked.flaws, checked.history.waiting()), (vec![], Some(TODAY.plus(9))));
}

#[test]
fn a_second_date_in_the_future_is_not_known_yet() {
    let fulfilled = Some(TODAY.plus(4));
    let order = What::Order { value: 1, currency: Currency::EUR, fulfilled, cancelled: None };
    let checked = check(vec![fact(1, TODAY.0, order)]);
    assert_eq!(checked.history.events()[0].settled(), None);
    assert_eq!(checked.history.waiting(), fulfilled);
    assert_eq!(checked.flaws[0].reason, Fault::FutureDated { on: TODAY.plus(4) });
}

#[test]
fn impossible_records_are_named_and_left_out() {
    let day = 20_000;
    let at = |on| Some(Day(on));
    let cancelled =
        What::Order { value: 5, currency: Currency::EUR, fulfilled: None, cancelled: at(day - 1) };
    let deal = What::Deal { stages: vec![], closed: Some(Closing { on: Day(day - 1), won: true }) };
    let case = What::Case { case: CaseKind::Question, severe: false, due: None, closed: at(day - 1) };
    let cases = [
        (What::OptIn, i32::MIN, Fault::ImpossibleDate),
        (order(0), day, Fault::NotPositive),
        (order(i64::MIN), day, Fault::NotPositive),
        (cancelled, day, Fault::CancelledBeforeOrder),
        (deal, day, Fault::EndsBeforeBegin),
        (case, day, Fault::EndsBeforeBegin),
        (What::Contract { end: at(day - 1), notice: None }, day, Fault::EndsBeforeBegin),
        (What::Archived { until: at(day) }, day, Fault::EndsBeforeBegin),
        (What::Survey { nps: 11 }, day, Fault::AnswerOutOfRange),
        (returned(Some(77), 5), day, Fault::ReturnWithoutOrder),
        (returned(None, 5), day, Fault::ReturnWithoutOrder),
        (returned(None, -5), day, Fault::NotPositive),
    ];
    for (what, on, fault) in cases {
        let checked = check(vec![fact(1, on, what)]);
        assert_eq!(checked.flaws, [Flaw { at: FactId(1), reason: fault }]);
        assert_eq!(checked.history, check(vec![]).history, "{fault:?} left something behind");
    }
}

#[test]
fn a_record_with_one_wrong_part_keeps_the_rest() {
    let day = 20_000;
    let fulfilled = Some(Day(day - 3));
    let early = What::Order { value: 5, currency: Currency::EUR, fulfilled, cancelled: None };
    let checked = check(vec![fact(1, day, early)]);
    assert_eq!(checked.flaws[0].reason, Fault::FulfilledBeforeOrder);
    assert_eq!(
        checked.history.events()[0].settled(),
        Some(Day(day)),
        "by the day of the order it was delivered"
    );

    let stages = vec![Stage { on: Day(day - 1), commit: true }, Stage { on: Day(day + 1), commit: false }];
    let checked = check(vec![fact(1, day, What::Deal { stages, closed: None })]);
    assert_eq!(checked.flaws[0].reason, Fault::StageOutsideDeal);
    assert_eq!(checked.history.deals[0].committed, None);

    let contract = What::Contract { end: Some(Day(day + 9)), notice: Some(Day(day + 10)) };
    let checked = check(vec![fact(1, day, contract)]);
    assert_eq!(checked.flaws[0].reason, Fault::NoticeAfterEnd);
    assert_eq!(checked.history.contracts[0].notice, None);
}

#[test]
fn of_two_records_with_one_id_the_later_is_left_out() {
    let checked = check(vec![fact(1, 20_009, order(100)), fact(1, 20_000, order(100))]);
    assert_eq!(checked.flaws, [Flaw { at: FactId(1), reason: Fault::SameId }]);
    assert_eq!(checked.history.events().len(), 1);
    assert_eq!(checked.history.events()[0].on, Day(20_000));
}

#[test]
fn a_return_takes_its_order_away_only_when_all_came_back() {
    let bought = |returns: &[(i32, i64)]| {
        let mut facts = vec![fact(1, 20_000, order(100))];
        let ids = 2..;
        facts.extend(ids.zip(returns).map(|(id, &(on, value))| fact(id, on, returned(Some(1), value))));
        let checked = check(facts);
        let part = checked.history.events()[0].order.expect("an order");
        (part.void, part.value, checked.flaws.into_iter().map(|flaw| flaw.reason).collect::<Vec<_>>())
    };
    assert_eq!(bought(&[(20_010, 40)]), (None, 60, vec![]));
    assert_eq!(bought(&[(20_010, 40), (20_020, 60)]), (Some(Day(20_020)), 0, vec![]));
    assert_eq!(bought(&[(20_010, 101)]), (Some(Day(20_010)), 0, vec![Fault::ReturnExceedsOrder]));
    assert_eq!(bought(&[(19_999, 100)]), (None, 100, vec![Fault::ReturnBeforeOrder]));
}

#[test]
fn a_return_that_names_no_order_belongs_to_the_latest_one_of_its_amount() {
    let facts = vec![
        fact(1, 20_000, order(100)),
        fact(2, 20_010, order(100)),
        fact(3, 20_020, order(70)),
        fact(4, 20_030, returned(None, 100)),
    ];
    let checked = check(facts);
    let voids: Vec<_> =
        checked.history.events().iter().map(|event| event.order.and_then(|o| o.void)).collect();
    assert_eq!(voids, [None, Some(Day(20_030)), None]);
    assert_eq!(checked.flaws, []);
}

#[test]
fn a_day_is_a_purchase_as_long_as_one_of_its_orders_stands() {
    let with = |cancelled| What::Order { value: 9, currency: Currency::EUR, fulfilled: None, cancelled };
    let (soon, late) = (Some(Day(20_010)), Some(Day(20_020)));
    let event =
        |one, two| check(vec![fact(1, 20_000, with(one)), fact(2, 20_000, with(two))]).history.events()[0];
    assert_eq!(event(soon, None).order.and_then(|order| order.void), None);
    let both = event(soon, late);
    assert!(both.is_valid(Day(20_019), 1));
    assert!(!both.is_valid(Day(20_020), 1));
}

#[test]
fn a_day_waits_for_no_order_that_is_void_and_no_longer_than_its_last_delivery() {
    let order = |fulfilled: Option<i32>, cancelled: Option<i32>| What::Order {
        value: 9,
        currency: Currency::EUR,
        fulfilled: fulfilled.map(Day),
        cancelled: cancelled.map(Day),
    };
    let settled =
        |one, two| check(vec![fact(1, 20_000, one), fact(2, 20_000, two)]).history.events()[0].settled();
    let delivered = || order(Some(20_004), None);
    assert_eq!(settled(delivered(), order(Some(20_009), None)), Some(Day(20_009)));
    assert_eq!(settled(delivered(), order(None, Some(20_006))), Some(Day(20_006)));
    assert_eq!(settled(delivered(), order(Some(20_090), Some(20_007))), Some(Day(20_007)));
    assert_eq!(settled(delivered(), order(None, None)), None);
}

#[test]
fn an_order_void_within_a_day_never_stood() {
    let with = |cancelled| What::Order { value: 9, currency: Currency::EUR, fulfilled: None, cancelled };
    let event = |day| check(vec![fact(1, 20_000, with(Some(Day(day))))]).history.events()[0];
    assert!(!event(20_001).is_valid(Day(20_000), 1));
    assert!(event(20_002).is_valid(Day(20_000), 1));
}

#[test]
fn a_contract_is_a_purchase_on_its_first_day_and_on_each_anniversary_without_notice() {
    let days = |end, notice| -> Vec<i32> {
        let checked = check(vec![fact(1, 20_000, What::Contract { end, notice })]);
        assert_eq!(checked.flaws, []);
        let until = |event: &&PurchaseEvent| event.on <= TODAY;
        checked.history.events().iter().filter(until).map(|event| event.on.0 - 20_000).collect()
    };
    // Day 20 000 is 4 October 2024.
    assert_eq!(days(None, None), [0, 365, 730]);
    assert_eq!(days(Some(Day(20_000 + 730)), None), [0, 365, 730], "an anniversary on the last day counts");
    assert_eq!(days(Some(Day(20_000 + 729)), None), [0, 365]);
    assert_eq!(days(None, Some(Day(20_000 + 365))), [0], "notice on the day itself is notice");
    assert_eq!(days(None, Some(Day(20_000 + 366))), [0, 365]);
}

#[test]
fn notice_before_the_first_day_of_a_contract_counts_from_that_day_on() {
    let contract = What::Contract { end: None, notice: Some(Day(19_990)) };
    let checked = check(vec![fact(1, 20_000, contract)]);
    assert_eq!(checked.flaws, []);
    assert_eq!(checked.history.first(), Some(Day(20_000)), "nobody is known before the contract");
    assert_eq!(checked.history.last_fact_before(Day(20_000)), None);
    assert_eq!(checked.history.contracts[0].notice, Some(Day(19_990)));
    let days: Vec<Day> = checked.history.events().iter().map(|event| event.on).collect();
    assert_eq!(days, [Day(20_000)], "no anniversary");
}

#[test]
fn a_contract_of_a_leap_day_has_its_anniversary_at_the_end_of_february() {
    // 29 February 2020; a period of months ends where the month has no such day (§ 188 (3) BGB).
    let start = Day(18_321);
    let checked = check(vec![fact(1, start.0, What::Contract { end: None, notice: None })]);
    let days: Vec<i32> = checked.history.events().iter().take(5).map(|event| event.on.since(start)).collect();
    assert_eq!(days, [0, 365, 730, 1_095, 1_461], "28 February three times, then the 29th");
}

#[test]
fn ids_and_currencies_are_texts_when_stored() {
    let stored = serde_json::to_string(&(FactId(u128::MAX), FactId(7), Currency::EUR)).expect("stored");
    assert_eq!(stored, r#"["ffffffffffffffffffffffffffffffff","00000000000000000000000000000007","EUR"]"#);
    let read: (FactId, FactId, Currency) = serde_json::from_str(&stored).expect("read");
    assert_eq!(read, (FactId(u128::MAX), FactId(7), Currency::EUR));
    assert!(serde_json::from_str::<Currency>("\"eur\"").is_err());
    assert_eq!(Currency::new("EURO"), None);
}

#[test]
fn every_kind_of_fact_survives_being_stored() {
    let by_hand = Override {
        phase: crate::phase::Phase::Bond,
        reason_code: 3,
        text: "neuer Einkäufer".to_owned(),
        by: FactId(9),
        expires: Day(20_020),
        ends_on: EndsOn { archive: false, ..EndsOn::default() },
    };
    for what in [order(5), returned(Some(1), 5), What::OptIn, What::Override(by_hand)] {
        let one = fact(1, 20_000, what);
        let stored = serde_json::to_string(&one).expect("stored");
        assert_eq!(serde_json::from_str::<Fact>(&stored).expect("read"), one);
    }
}
