//! Purchases, lives and activity: what counts, what ends a life, what escalates and when that is over.

use Phase::*;
use rondo_lifecycle::fact::{LossReason, What};
use rondo_lifecycle::phase::{AsOf, Phase, Reason, Track, gaps, present_life, whole_life};
use rondo_lifecycle::rules::Rulebook;

use super::customer::{Customer, on};

fn customer() -> Customer {
    Customer::default()
}

#[test]
fn who_comes_back_after_lapsing_begins_a_new_life() {
    // One gap of 168 days is the lapsed threshold of a customer with one order.
    let back = |day| customer().orders(&[0, day]).standing(day);
    let (early, late) = (back(167), back(168));
    assert_eq!((early.spell, early.in_spell, early.purchases), (1, 2, 2));
    assert_eq!((late.spell, late.in_spell, late.purchases), (2, 1, 2));
    assert_eq!((early.phase(Track::Segment), late.phase(Track::Segment)), (Frequent, Reactivated));
}

#[test]
fn a_contract_and_a_month_of_grace_cover_the_gap() {
    let with_contract = |back| customer().contract(0, Some(300), None).order(back).standing(back);
    assert_eq!(with_contract(330).spell, 1, "30 days after its end the contract still covers");
    assert_eq!(with_contract(331).spell, 2);
    assert_eq!(customer().orders(&[0, 300]).standing(300).spell, 2, "without a contract it is a new life");
}

#[test]
fn who_was_declared_lost_and_orders_begins_a_new_life() {
    let lost = customer().orders(&[0, 30, 60]).declared_lost(70);
    assert_eq!(lost.phase(70, Track::Activity), Lost);
    let back = lost.order(80).standing(80);
    assert_eq!((back.spell, back.in_spell, back.cycle), (2, 1, 2));
    assert_eq!(back.phase(Track::Segment), Reactivated);
    assert_eq!(back.phase(Track::Six), Purchase);
}

#[test]
fn an_order_that_waits_for_delivery_keeps_a_life_going_for_sixty_days() {
    let weekly = [0, 7, 14, 21, 28, 35, 42, 49, 56, 63];
    let waiting = |back| customer().orders(&weekly).order_delivered(70, None).order(back).standing(back);
    assert_eq!(waiting(70 + 50).spell, 1, "lapsed by days, but the firm owes a delivery");
    assert_eq!(waiting(70 + 61).spell, 2);
}

#[test]
fn a_never_delivered_order_stops_counting_as_open_after_sixty_days() {
    let path = customer().order_delivered(0, None).path(400, Track::Six);
    assert_eq!(path, [(0, Purchase), (61, Bond), (168, WinBack)]);
    let why = customer().order_delivered(0, None).standing(100).place(Track::Six).why;
    assert_eq!(why, Reason::NeverDelivered { on: on(0) });
}

#[test]
fn an_anniversary_is_neither_a_purchase_nor_a_return() {
    let contract = customer().contract(0, None, None).declared_lost(100);
    let standing = contract.standing(400);
    assert_eq!((standing.purchases, standing.spell), (0, 1));
    assert_eq!(standing.phase(Track::Activity), Lost, "time does not bring back who was declared lost");
}

#[test]
fn a_contract_is_no_purchase_in_counts_reasons_and_rhythm() {
    let orders = || customer().orders(&[0, 40, 80, 120]);
    let (plain, bound) = (orders().standing(500), orders().contract(60, None, None).standing(500));
    assert_eq!(
        (bound.purchases, bound.interval),
        (4, plain.interval),
        "three gaps of forty days, none of a contract"
    );
    assert_eq!(bound.last_purchase, Some(on(120)));
    assert!(bound.because(Track::Six).contains(&Reason::Purchases { count: 4, last: on(120) }));
    let only = customer().contract(0, None, None).standing(800);
    assert_eq!((only.purchases, only.last_purchase, only.spell), (0, None, 1));
    for track in Track::ALL {
        let because = only.because(track);
        assert!(because.contains(&Reason::ContractRuns { since: on(0) }), "{track:?}: {because:?}");
        assert!(
            !because.iter().any(|why| matches!(why, Reason::Purchases { .. } | Reason::LongStanding { .. }))
        );
    }
    assert!(only.may_be_lost(), "who signed can be lost");
}

#[test]
fn a_contract_decides_activity_until_its_end_and_a_year_beyond() {
    let path = customer().contract(0, Some(500), Some(400)).path(1_500, Track::Activity);
    assert_eq!(path, [(0, Active), (400, AtRisk), (531, Lapsed), (866, Lost)]);
}

#[test]
fn an_order_on_the_last_day_of_a_contract_counts_on_its_own() {
    let with = |order| customer().contract(0, Some(300), None).order(order);
    assert_eq!(with(299).phase(335, Track::Activity), Lapsed, "31 days after the contract");
    assert_eq!(with(300).phase(335, Track::Activity), Active);
}

#[test]
fn an_order_that_waits_from_a_former_life_is_no_purchase_of_the_new_one() {
    let signed = customer().order_delivered(0, None).declared_lost(10).contract(20, None, None);
    assert_eq!(signed.path(30, Track::Six), [(0, Purchase), (10, WinBack), (20, Bond)]);
}

#[test]
fn who_has_no_valid_purchase_left_never_was_a_core_customer() {
    let mut core = customer();
    for order in [0, 60, 120, 180] {
        core = core.order_cancelled(order, 250);
    }
    let path = core.orders(&[300]).path(310, Track::Buyer);
    assert_eq!(path, [(0, FirstBuyer), (60, EarlyRepeat), (180, Core), (250, Prospect), (300, FirstBuyer)]);
}

#[test]
fn an_order_cancelled_within_a_day_leaves_no_trace_and_a_later_one_does() {
    let seen = customer().mailing(-10);
    assert_eq!(seen.clone().order_cancelled(0, 1).path(50, Track::Buyer), [(-10, Prospect)]);
    let trace = [(-10, Prospect), (0, FirstBuyer), (2, Prospect)];
    assert_eq!(seen.order_cancelled(0, 2).path(50, Track::Buyer), trace);
}

#[test]
fn a_cancelled_order_counts_as_contact() {
    assert_eq!(customer().order_cancelled(0, 1).phase(180, Track::Six), Trust);
    assert_eq!(customer().order_cancelled(0, 1).phase(181, Track::Six), Attention);
}

#[test]
fn a_cancellation_leaves_a_customer_where_it_would_stand_without_the_order() {
    let without = customer().orders(&[0, 30, 300, 330]);
    let mut with = customer().orders(&[0, 30]);
    with = with.order_cancelled(100, 340).orders(&[300, 330]);
    let (with, without) = (with.standing(345), without.standing(345));
    assert_eq!(
        (with.spell, with.in_spell, with.interval),
        (without.spell, without.in_spell, without.interval)
    );
    assert_eq!(with.thresholds, without.thresholds);
    assert_eq!(with.spell, 2, "the order at 100 had bridged the absence");
}

#[test]
fn a_severe_complaint_escalates_on_the_day_after_its_due_date_until_it_is_solved() {
    let path = customer().orders(&[0, 30]).complaint(40, true, Some(45), Some(60)).path(70, Track::Activity);
    assert_eq!(path, [(0, Active), (46, AtRisk), (60, Active)]);
    let mild = customer().orders(&[0, 30]).complaint(40, false, Some(45), None);
    assert_eq!(mild.phase(60, Track::Activity), Active);
}

#[test]
fn two_complaints_in_ninety_days_escalate_until_the_older_one_is_older_than_that() {
    let orders = customer().orders(&[0, 30, 60, 90, 120, 150]);
    let twice = orders.complaint(40, false, None, Some(41)).complaint(100, false, None, Some(101));
    assert_eq!(twice.path(160, Track::Activity), [(0, Active), (100, AtRisk), (131, Active)]);
}

#[test]
fn a_bad_answer_escalates_only_who_is_due_and_only_for_ninety_days() {
    // One order: due after 79 days, at risk after 126.
    let early = customer().order(0).answer(20, 6).path(125, Track::Activity);
    assert_eq!(early, [(0, Active), (79, AtRisk), (111, Due)]);
    let good = customer().order(0).answer(20, 7).path(125, Track::Activity);
    assert_eq!(good, [(0, Active), (79, Due)]);
    let answered_again = customer().order(0).answer(20, 6).answer(90, 9).path(125, Track::Activity);
    assert_eq!(answered_again, [(0, Active), (79, AtRisk), (90, Due)]);
}

#[test]
fn being_declared_lost_before_the_last_order_means_nothing() {
    assert_eq!(customer().declared_lost(10).order(20).phase(30, Track::Activity), Active);
    assert_eq!(customer().order(20).declared_lost(20).phase(30, Track::Activity), Active);
    let lost = customer().order(20).declared_lost(21).standing(30);
    let reason = Reason::DeclaredLost { on: on(21), reason: LossReason::Price };
    assert_eq!(lost.place(Track::Activity).why, reason);
}

#[test]
fn after_a_loss_only_what_comes_later_counts_in_the_ellipse() {
    // One order: lost after 336 days. The talk before does not count, the one after does.
    let ended = customer().order(0).talk(300);
    let path = ended.path(400, Track::Four);
    assert_eq!(path, [(0, Winning), (4, Keeping), (336, Outside)]);
    let again = ended.talk(350).deal(360, None, Some(370));
    let path = again.path(600, Track::Four);
    let expected =
        [(0, Winning), (4, Keeping), (336, Outside), (350, Inquiry), (360, Winning), (370, Inquiry)];
    assert_eq!(path[..6], expected);
    assert_eq!(path[6..], [(541, Outside)], "180 days after the last sign");
    assert_eq!(again.standing(400).cycle, 2);
}

#[test]
fn a_judgement_from_before_a_lost_deal_no_longer_holds() {
    let judged = |day| customer().deal(0, None, Some(20)).fact(day, What::Qualified);
    assert_eq!(judged(20).phase(30, Track::Four), Inquiry);
    assert_eq!(judged(21).phase(30, Track::Four), Winning);
    assert_eq!(judged(21).phase(21 + 365, Track::Four), Winning);
    assert_eq!(judged(21).phase(21 + 366, Track::Four), Awareness);
}

#[test]
fn a_deal_that_was_won_leaves_the_judgement_standing() {
    let closed = |won| {
        let closed = Some(rondo_lifecycle::fact::Closing { on: on(20), won });
        customer().fact(0, What::Qualified).fact(10, What::Deal { stages: vec![], closed })
    };
    assert_eq!(closed(true).phase(30, Track::Four), Winning);
    assert_eq!(closed(false).phase(30, Track::Four), Inquiry);
}

#[test]
fn a_deal_that_commits_is_a_purchase_in_the_making() {
    let path = customer().deal(0, Some(10), Some(20)).path(30, Track::Six);
    assert_eq!(path, [(0, Trust), (10, Purchase), (20, Trust)]);
}

#[test]
fn loyalty_survives_a_lukewarm_answer_and_ends_with_a_bad_one() {
    let monthly: Vec<i32> = (0..30).map(|month| month * 30).collect();
    let promoter = customer().orders(&monthly).answer(100, 9);
    assert_eq!(promoter.path(500, Track::Five).last(), Some(&(180, Loyalty)));
    let lukewarm = promoter.clone().answer(300, 8);
    assert_eq!(lukewarm.phase(640, Track::Five), Loyalty);
    assert_eq!(lukewarm.phase(641, Track::Five), Retention, "540 days after the good answer");
    let bad = promoter.answer(300, 6);
    assert_eq!(bad.path(400, Track::Five).last(), Some(&(300, Retention)));
}

#[test]
fn ten_purchases_and_two_years_make_loyal_without_an_answer() {
    let quarterly: Vec<i32> = (0..12).map(|quarter| quarter * 80).collect();
    assert_eq!(customer().orders(&quarterly).path(900, Track::Five).last(), Some(&(730, Loyalty)));
}

#[test]
fn a_core_customer_who_left_is_one_again_after_two_purchases() {
    let core = customer().orders(&[0, 60, 120, 180]);
    let path = core.clone().orders(&[800, 830]).path(840, Track::Buyer);
    let expected = [(0, FirstBuyer), (60, EarlyRepeat), (180, Core), (306, CoreDefector), (830, Core)];
    assert_eq!(path, expected);
}

#[test]
fn the_purchase_model_gets_the_present_life_only() {
    let record = |customer: &Customer, day| {
        present_life(&customer.history(), &Rulebook::default(), AsOf::day(on(day)))
    };
    let returned = customer().orders(&[0, 30, 60, 800, 820, 850]);
    let life = record(&returned, 900).expect("bought");
    let numbers = life.history;
    assert_eq!((numbers.repeats(), numbers.recency(), numbers.age()), (2, 50.0, 100.0));
    assert!((numbers.log_gaps() - libm::log(600.0)).abs() < 1e-12);
    assert_eq!((life.days.clone(), life.gaps()), (vec![on(800), on(820), on(850)], vec![20, 30]));
    assert_eq!((life.mean_repeat, life.by_contract), (Some(10_000.0), false));
    assert_eq!(life.spend().map(|spend| (spend.repeats(), spend.mean())), Some((2, 10_000.0)));
    assert_eq!(record(&customer().talk(0), 900), None);
    let contract = record(&customer().contract(0, None, None), 400).expect("a contract");
    let repeats = contract.history.repeats();
    assert_eq!((repeats, contract.mean_repeat, contract.by_contract), (1, None, true));
    let whole = whole_life(&returned.history(), &Rulebook::default(), AsOf::day(on(900))).expect("bought");
    assert_eq!((whole.history.repeats(), whole.history.age()), (5, 900.0));
    let all = gaps(&returned.history(), &Rulebook::default(), AsOf::day(on(900)));
    assert_eq!(all, [30, 30, 740, 20, 30]);
}

#[test]
fn two_records_of_one_customer_merge_into_its_one_history() {
    let (here, there) = (customer().orders(&[0, 60]), customer().talk(-9).orders(&[30, 90]));
    let mut merged = here.clone();
    let others = there.facts.into_iter().zip(100..);
    merged.facts.extend(
        others
            .map(|(fact, id)| rondo_lifecycle::fact::Fact { id: rondo_lifecycle::fact::FactId(id), ..fact }),
    );
    let one = customer().talk(-9).orders(&[0, 30, 60, 90]);
    assert_eq!(merged.derived(300), one.derived(300));
}
