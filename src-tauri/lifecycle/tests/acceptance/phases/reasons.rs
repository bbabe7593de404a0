//! Why a customer is where it is: enough to write "since 12 March, because: second purchase, last contact 9 days ago".

use Phase::*;
use rondo_lifecycle::fact::{CaseKind, What};
use rondo_lifecycle::phase::{Phase, Reason, Track};

use super::customer::{Customer, on};

#[test]
fn a_second_purchase_and_the_last_contact_are_named_with_their_dates() {
    let standing = Customer::default().orders(&[0, 40]).talk(51).standing(60);
    let place = standing.place(Track::Segment);
    assert_eq!((place.phase, place.since), (Frequent, on(40)));
    let because = standing.because(Track::Segment);
    assert_eq!(because[0], Reason::Purchases { count: 2, last: on(40) });
    assert!(because.contains(&Reason::Contact { on: on(51), days: 9 }), "{because:?}");
    assert!(because.contains(&Reason::Silent { days: 20, limit: None, by_model: false }), "{because:?}");
}

#[test]
fn silence_is_named_in_days_with_the_limit_it_passed() {
    let standing = Customer::default().order(0).standing(130);
    let place = standing.place(Track::Activity);
    assert_eq!((place.phase, place.since), (AtRisk, on(126)));
    assert_eq!(place.why, Reason::Silent { days: 126, limit: Some(126), by_model: false });
    let today = Reason::Silent { days: 130, limit: Some(126), by_model: false };
    assert_eq!(standing.now[Track::Activity as usize], today);
}

#[test]
fn every_phase_of_a_story_has_its_own_reason() {
    let story = Customer::default()
        .mailing(0)
        .talk(10)
        .fact(20, What::Qualified)
        .deal(30, Some(40), None)
        .order(50)
        .complaint(100, false, None, Some(110))
        .contract(120, Some(400), Some(300));
    let reasons: Vec<(i32, Phase, Reason)> = story
        .derived(1_000)
        .changes
        .iter()
        .filter(|change| change.track == Track::Six)
        .map(|change| (change.on.since(on(0)), change.to, change.why))
        .collect();
    let expected = [
        (0, Attention, Reason::Known { since: on(0) }),
        (10, Trust, Reason::Contact { on: on(10), days: 0 }),
        (40, Purchase, Reason::CommittedDeal { on: on(40) }),
        (50, Purchase, Reason::OpenOrder { on: on(50) }),
        (54, Aftercare, Reason::Delivered { on: on(54), until: on(84) }),
        (85, Bond, Reason::CareOver { delivered: on(54) }),
        (100, Aftercare, Reason::OpenCase { since: on(100), case: CaseKind::Complaint }),
        (110, Bond, Reason::CareOver { delivered: on(54) }),
        (431, WinBack, Reason::ContractEnded { on: on(400), days: 31 }),
    ];
    // The order itself does not change the phase: the customer was buying already.
    let expected: Vec<_> = expected.into_iter().filter(|(day, ..)| *day != 50).collect();
    assert_eq!(reasons, expected);
}

#[test]
fn who_is_kept_since_the_delivery_is_in_care_first_and_cared_for_later() {
    let customer = Customer::default().order(0);
    let delivered = Reason::Delivered { on: on(4), until: on(34) };
    for day in [4, 34] {
        let standing = customer.standing(day);
        let place = standing.place(Track::Four);
        assert_eq!((place.phase, place.since, place.why), (Keeping, on(4), delivered));
        assert_eq!(standing.now[Track::Four as usize], delivered, "day {day}");
    }
    let later = customer.standing(35);
    assert_eq!(later.place(Track::Four).since, on(4), "no change of phase");
    assert_eq!(later.now[Track::Four as usize], Reason::CareOver { delivered: on(4) });
}

#[test]
fn being_kept_while_lapsed_is_being_revived() {
    let customer = Customer::default().order(0);
    assert!(!customer.standing(167).is_reviving());
    assert!(customer.standing(168).is_reviving());
    assert!(!customer.standing(336).is_reviving(), "lost is no longer being kept");
}

#[test]
fn a_standing_survives_being_stored() {
    let derived = Customer::default().orders(&[0, 40]).declared_lost(60).derived(70);
    let stored = serde_json::to_string(&derived).expect("stored");
    assert_eq!(serde_json::from_str::<rondo_lifecycle::phase::Derivation>(&stored).expect("read"), derived);
    assert!(stored.contains(r#""why":{"declaredLost":{"on":20060,"reason":"price"}}"#), "{stored}");
}

#[test]
fn every_phase_belongs_to_its_one_model() {
    for track in Track::ALL {
        for &phase in track.phases().iter().filter(|&&phase| phase != Outside) {
            assert_eq!(phase.track(), Some(track));
        }
    }
    assert_eq!(Outside.track(), None);
}
