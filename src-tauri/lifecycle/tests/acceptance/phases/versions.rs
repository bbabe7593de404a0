//! Rules in time: versions, the band around a threshold, and who would move.

use Phase::*;
use proptest::prelude::*;
use rondo_lifecycle::Day;
use rondo_lifecycle::phase::{
    AsOf, Cause, Change, Moved, Phase, Track, derive, derive_day_by_day, resume, who_would_move,
};
use rondo_lifecycle::purchase::{Family, Model, Params};
use rondo_lifecycle::rules::{Assist, PerLevel, Rulebook, Rules};

use super::customer::{Customer, on, path};
use super::random::{BEGIN, TODAY, check, facts};

/// The default rules, and from a day of the story on others.
fn book_with(day: i32, change: impl FnOnce(&mut Rules)) -> Rulebook {
    let mut rules = Rules { version: 2, valid_from: on(day), ..Rules::default() };
    change(&mut rules);
    Rulebook::default().with(rules).expect("sound rules")
}

fn activity(customer: &Customer, book: &Rulebook, day: i32) -> Vec<(i32, Phase)> {
    path(&derive(&customer.history(), book, AsOf::day(on(day))).changes, Track::Activity)
}

/// One order: due after 79 days, at risk after 126, lapsed after 168 by the default rules.
fn bought_once() -> Customer {
    Customer::default().order(0)
}

#[test]
fn new_rules_move_who_is_more_than_fifteen_per_cent_past_the_new_limit_on_their_day() {
    // At risk after 100 days instead of 126: 115 is the band, day 116 is past it.
    let tighter = |day| book_with(day, |rules| rules.multiples.at_risk = 100.0 / 60.0);
    assert_eq!(activity(&bought_once(), &tighter(116), 120), [(0, Active), (79, Due), (116, AtRisk)]);
    assert_eq!(activity(&bought_once(), &tighter(115), 115), [(0, Active), (79, Due)]);
    assert_eq!(activity(&bought_once(), &tighter(105), 120), [(0, Active), (79, Due), (116, AtRisk)]);
    let moved = derive(&bought_once().history(), &tighter(118), AsOf::day(on(120)));
    let cause =
        moved.changes.iter().find(|change| change.to == AtRisk).map(|change| (change.on, change.cause));
    assert_eq!(cause, Some((on(118), Cause::Rules { version: 2 })));
}

#[test]
fn a_fact_lets_new_rules_apply_in_full() {
    let tighter = book_with(90, |rules| rules.multiples.at_risk = 100.0 / 60.0);
    let talk = bought_once().mailing(105);
    assert_eq!(activity(&talk, &tighter, 120), [(0, Active), (79, Due), (105, AtRisk)]);
    assert_eq!(activity(&bought_once().mailing(95), &tighter, 120), [(0, Active), (79, Due), (100, AtRisk)]);
}

#[test]
fn looser_rules_let_nobody_go_who_is_less_than_fifteen_per_cent_below_the_new_limit() {
    // At risk after 150 days instead of 126: from 127.5 on the old limit would still hold.
    let looser = |day| book_with(day, |rules| rules.multiples.at_risk = 150.0 / 60.0);
    let stays = [(0, Active), (79, Due), (126, AtRisk)];
    assert_eq!(activity(&bought_once(), &looser(128), 160), stays);
    let leaves = [(0, Active), (79, Due), (126, AtRisk), (127, Due), (128, AtRisk)];
    assert_eq!(activity(&bought_once(), &looser(127), 160), leaves);
    let fact = bought_once().mailing(130);
    let moved = [(0, Active), (79, Due), (126, AtRisk), (130, Due), (150, AtRisk)];
    assert_eq!(activity(&fact, &looser(128), 160), moved);
}

#[test]
fn the_firm_sees_who_would_move_before_it_applies_new_rules() {
    let histories = [
        bought_once().history(),
        Customer::default().orders(&[0, 30, 60]).history(),
        Customer::default().talk(0).history(),
    ];
    let book = Rulebook::default();
    let tighter = book_with(120, |rules| rules.multiples.at_risk = 100.0 / 60.0);
    let moved = who_would_move(&histories, &book, &tighter, AsOf::day(on(120)));
    let expected = Moved { customer: 0, track: Track::Activity, from: Due, to: AtRisk };
    assert_eq!(moved, [expected]);
    assert_eq!(who_would_move(&histories, &book, &book, AsOf::day(on(120))), []);
}

#[test]
fn a_new_usual_interval_of_the_firm_applies_from_its_day() {
    let shorter = book_with(50, |rules| rules.interval.population = 30.0);
    let history = bought_once().order(400).history();
    let standing = |day| derive(&history, &shorter, AsOf::day(on(day))).standing.expect("known");
    assert_eq!((standing(49).interval, standing(50).interval), (60.0, 30.0));
    assert_eq!((standing(49).rules, standing(50).rules), (1, 2));
}

/// MBG/NBD with the published parameters of CDNOW in days, but for the weight of dropping out.
fn published(a: f64) -> Assist {
    let params = Params { r: 0.525, alpha: 43.281, a, b: 1.614 };
    Assist::of(Model::new(Family::Mbg, 1, params).expect("in range"))
}

#[test]
fn a_trusted_model_moves_the_two_thresholds_within_half_and_double_of_the_rule() {
    let days = |model: Assist, orders: &[i32]| {
        let rules = Rules { assist: Some(model), ..Rules::default() };
        let book = Rulebook::new(vec![rules]).expect("sound rules");
        let history = Customer::default().orders(orders).history();
        let standing = derive(&history, &book, AsOf::day(on(206))).standing.expect("known");
        assert!(standing.by_model);
        standing.thresholds.expect("bought")
    };
    // Seven repeats in 206 days (29.43 weeks): 12.5318 and 22.2708 weeks by the closed form, 88 and 156 days.
    let monthly = [0, 30, 60, 90, 120, 150, 180, 206];
    let helped = days(published(0.891), &monthly);
    let rule = Customer::default().orders(&monthly).standing(206).thresholds.expect("bought");
    assert_eq!((helped.at_risk, helped.lapsed), (88, 156));
    assert!(rule.at_risk < helped.at_risk && rule.lapsed < helped.lapsed, "{rule:?}");
    assert_eq!(helped.lost, 2 * helped.lapsed);
    let hasty = days(published(1e6), &monthly);
    assert_eq!((hasty.at_risk, hasty.lapsed), ((rule.at_risk + 1) / 2, (rule.lapsed + 1) / 2));
    let patient = days(published(1e-6), &monthly);
    assert_eq!((patient.at_risk, patient.lapsed), (2 * rule.at_risk, 2 * rule.lapsed));
}

/// Other rules from a random day on, a second time from another one.
fn books() -> impl Strategy<Value = Rulebook> {
    let rules = || (0.5..2.0_f64, 20.0..200.0_f64, 30..400_i32, any::<bool>());
    (rules(), rules(), BEGIN.0..TODAY.0, 1..400_i32).prop_map(|(first, second, day, later)| {
        let of = |version, valid_from, (factor, population, days, assisted): (f64, f64, i32, bool)| {
            let mut rules = Rules { version, valid_from: Day(valid_from), ..Rules::default() };
            rules.multiples = PerLevel::map(&rules.multiples, |multiple| multiple * factor);
            rules.interval.population = population;
            rules.contact.engaged = days;
            rules.assist = assisted.then(|| published(0.891));
            rules
        };
        let versions = vec![Rules::default(), of(2, day, first), of(3, day + later, second)];
        Rulebook::new(versions).expect("sound rules")
    })
}

proptest! {
    #[test]
    fn new_rules_never_rewrite_what_was_before_them(facts in facts(), book in books()) {
        let history = check(facts).history;
        let begin = book.versions()[1].valid_from;
        let before = |book: &Rulebook| -> Vec<Change> {
            let changes = derive(&history, book, AsOf::day(TODAY)).changes;
            changes.into_iter().filter(|change| change.on < begin).collect()
        };
        prop_assert_eq!(before(&book), before(&Rulebook::default()));
    }

    #[test]
    fn under_changing_rules_jumps_days_and_checkpoints_agree(
        facts in facts(), book in books(), cut in BEGIN.0..TODAY.0,
    ) {
        let history = check(facts).history;
        let whole = derive(&history, &book, AsOf::day(TODAY));
        prop_assert_eq!(&derive_day_by_day(&history, &book, AsOf::day(TODAY)), &whole);
        let part = derive(&history, &book, AsOf::day(Day(cut)));
        if let Some(checkpoint) = part.checkpoint {
            let rest = resume(&history, &book, &checkpoint, AsOf::day(TODAY));
            let joined: Vec<Change> = part.changes.into_iter().chain(rest.changes).collect();
            prop_assert_eq!(joined, whole.changes);
            prop_assert_eq!(rest.standing, whole.standing);
        }
    }
}
