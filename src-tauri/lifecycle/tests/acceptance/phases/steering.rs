//! Phases set by hand: what is allowed, what ends them, and what figures count.

use Phase::*;
use rondo_lifecycle::fact::{EndsOn, FactId, LossReason, Override, What};
use rondo_lifecycle::phase::{
    AsOf, Cause, Ending, Phase, Reason, Refusal, Steered, Track, check_override, effective, flows, steer,
};
use rondo_lifecycle::rules::{OverrideRules, Rulebook};

use super::customer::{Customer, on, path};

fn steered(customer: &Customer, day: i32) -> Steered {
    let changes = customer.derived(day).changes;
    steer(&customer.history(), &Rulebook::default(), &changes, AsOf::day(on(day)))
}

/// Where and how the one phase set by hand ended.
fn ended(customer: &Customer, day: i32) -> Option<(i32, Ending)> {
    let steered = steered(customer, day);
    assert_eq!((steered.spans.len(), &steered.refused), (1, &vec![]));
    steered.spans[0].ended.map(|(day, ending)| (day.since(on(0)), ending))
}

fn bought() -> Customer {
    Customer::default().order(0)
}

#[test]
fn a_phase_set_by_hand_holds_through_its_last_day_and_its_end_is_a_change() {
    let customer = bought().by_hand(90, WinBack, 120, "Einkaufsleiter gewechselt");
    let holds = steered(&customer, 120);
    assert_eq!(holds.present(Track::Six).map(|span| span.phase), Some(WinBack));
    assert_eq!(holds.next_end, Some(on(121)));
    assert_eq!(ended(&customer, 121), Some((121, Ending::Expired)));

    let derived = customer.derived(150).changes;
    let changes = effective(&derived, &steered(&customer, 150));
    let six = [(0, Purchase), (4, Aftercare), (35, Bond), (90, WinBack), (121, Bond)];
    assert_eq!(path(&changes, Track::Six), six);
    assert_eq!(path(&derived, Track::Six), six[..3], "the derived phase keeps being computed");
    let of_day = |day| changes.iter().find(|change| change.on == on(day)).expect("a change");
    assert_eq!(
        (of_day(90).cause, of_day(90).why),
        (Cause::ByHand, Reason::ByHand { code: 7, until: on(120) })
    );
    assert_eq!(of_day(121).cause, Cause::HandEnded { ending: Ending::Expired });
}

#[test]
fn what_happens_with_the_customer_ends_a_phase_set_by_hand() {
    let by_hand = || bought().by_hand(90, WinBack, 200, "ruhig");
    assert_eq!(ended(&by_hand(), 200), None);
    assert_eq!(ended(&by_hand().order(100), 110), Some((100, Ending::Order)));
    assert_eq!(ended(&by_hand().contract(100, None, None), 110), Some((100, Ending::Contract)));
    assert_eq!(ended(&by_hand().declared_lost(100), 110), Some((100, Ending::DeclaredLost)));
    let archived = by_hand().fact(100, What::Archived { until: None });
    assert_eq!(ended(&archived, 110), Some((100, Ending::Archived)));
    assert_eq!(ended(&by_hand().order(90), 110), None, "whoever set it knew the order of that day");
}

#[test]
fn what_need_not_end_a_phase_set_by_hand_does_not() {
    let none = EndsOn { order: false, contract: false, explicit_lost: false, archive: false };
    let by_hand = Override {
        phase: WinBack,
        reason_code: 1,
        text: "bleibt".to_owned(),
        by: FactId(1),
        expires: on(200),
        ends_on: none,
    };
    let customer = bought().fact(90, What::Override(by_hand)).order(100).declared_lost(120);
    assert_eq!(ended(&customer, 150), None);
}

#[test]
fn a_second_phase_set_by_hand_replaces_the_first() {
    let customer = bought().by_hand(90, WinBack, 200, "ruhig").by_hand(100, Aftercare, 150, "Rückfrage");
    let steered = steered(&customer, 130);
    assert_eq!(steered.spans[0].ended, Some((on(100), Ending::Replaced)));
    assert_eq!(steered.present(Track::Six).map(|span| span.phase), Some(Aftercare));
}

#[test]
fn a_phase_set_by_hand_ends_when_it_can_no_longer_be() {
    let before = Customer::default().talk(0).by_hand(5, Attention, 100, "nur Besucher");
    let mut lasting = before.clone();
    if let What::Override(by_hand) = &mut lasting.facts[1].what {
        by_hand.ends_on.order = false;
    }
    assert_eq!(ended(&before.order(20), 30), Some((20, Ending::Order)));
    assert_eq!(ended(&lasting.order(20), 30), Some((20, Ending::NotAllowed)));
}

#[test]
fn what_may_not_be_set_by_hand_is_refused_with_its_reason() {
    let refused = |customer: &Customer, phase, set, expires, text: &str| {
        let by_hand = Override {
            phase,
            reason_code: 0,
            text: text.to_owned(),
            by: FactId(1),
            expires: on(expires),
            ends_on: EndsOn::default(),
        };
        let changes = customer.derived(set).changes;
        check_override(&by_hand, on(set), &changes, None, &OverrideRules::default())
    };
    let (new, known) = (bought(), Customer::default().talk(0));
    assert_eq!(refused(&new, Bond, 10, 190, "Grund"), Ok(Track::Six), "180 days are the most");
    assert_eq!(refused(&new, Bond, 10, 191, "Grund"), Err(Refusal::TooLong { longest: 180 }));
    assert_eq!(refused(&new, Bond, 10, 9, "Grund"), Err(Refusal::EndsBeforeBegin));
    assert_eq!(refused(&new, Bond, 10, 20, "  "), Err(Refusal::NoReason));
    for phase in [Core, FirstBuyer, Frequent, Inactive, Active, Lost, Outside] {
        assert_eq!(refused(&new, phase, 10, 20, "Grund"), Err(Refusal::NotSettable), "{phase:?}");
    }
    for phase in [Aftercare, Bond, WinBack, Keeping, Conversion, Retention, Loyalty] {
        assert_eq!(refused(&known, phase, 10, 20, "Grund"), Err(Refusal::NotBoughtYet), "{phase:?}");
        assert!(refused(&new, phase, 10, 20, "Grund").is_ok(), "{phase:?}");
    }
    for phase in [Attention, Trust, Awareness, Inquiry, Reach, Acquisition] {
        assert_eq!(refused(&new, phase, 10, 20, "Grund"), Err(Refusal::AlreadyBought), "{phase:?}");
        assert!(refused(&known, phase, 10, 20, "Grund").is_ok(), "{phase:?}");
    }
    let lost = bought().fact(5, What::ExplicitLost { reason: LossReason::Price });
    assert_eq!(refused(&lost, Inquiry, 10, 20, "Grund"), Ok(Track::Four), "who is lost is won anew");
    let archived = bought().fact(5, What::Archived { until: None });
    assert_eq!(refused(&archived, Bond, 10, 20, "Grund"), Err(Refusal::Archived));
}

#[test]
fn a_renewal_needs_a_new_reason() {
    let renewed = |text| bought().by_hand(90, WinBack, 120, "ruhig").by_hand(121, WinBack, 150, text);
    let silent = steered(&renewed(" ruhig"), 130);
    assert_eq!((silent.spans.len(), silent.refused), (1, vec![(FactId(3), Refusal::SameReason)]));
    assert_eq!(steered(&renewed("noch immer ruhig"), 130).spans.len(), 2);
}

#[test]
fn figures_count_the_effective_phase() {
    let customer = bought().by_hand(90, WinBack, 120, "ruhig");
    let derived = customer.derived(150).changes;
    let changes = effective(&derived, &steered(&customer, 150));
    let period = flows([changes.as_slice()], Track::Six, on(80), on(100));
    assert_eq!((period.inflow(WinBack), period.outflow(Bond)), (1, 1));
    assert!(period.balances());
}
