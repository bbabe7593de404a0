use super::*;
use crate::Day;
use crate::purchase::{Family, Model, Params};

fn faulty(change: impl FnOnce(&mut Rules)) -> Result<(), RuleFault> {
    let mut rules = Rules::default();
    change(&mut rules);
    rules.check()
}

#[test]
fn the_default_rules_are_those_of_the_research_note() {
    let rules = Rules::default();
    assert_eq!(rules.check(), Ok(()));
    let interval = rules.interval;
    assert_eq!(
        (interval.prior_weight, interval.population, interval.shortest, interval.longest),
        (2.0, 60.0, 7.0, 730.0)
    );
    assert_eq!((rules.contact.engaged, rules.contact.qualified), (180, 365));
    let care = rules.care;
    assert_eq!(
        (care.fraction, care.shortest, care.longest, care.unfulfilled, care.case),
        (0.5, 14, 45, 60, 90)
    );
    let escalation = rules.escalation;
    assert_eq!((escalation.complaints, escalation.complaint_days, escalation.detractor_days), (2, 90, 90));
    assert_eq!((rules.contract.grace, rules.contract.lost), (30, 365));
    let loyal = rules.loyal;
    assert_eq!((loyal.purchases, loyal.age, loyal.endorsed, loyal.endorsed_keep), (3, 180, 365, 540));
    assert_eq!((loyal.referral, loyal.long_purchases, loyal.long_age, loyal.detractor), (730, 10, 730, 365));
    assert_eq!((rules.core.purchases, rules.core.age, rules.core.purchases_again), (4, 180, 2));
    assert_eq!((rules.reactivated_purchases, rules.fold_days, rules.band), (2, 1, 0.15));
    assert_eq!((rules.overrides.usual, rules.overrides.longest, rules.assist), (30, 180, None));
}

fn assist(family: Family) -> Assist {
    let params = Params { r: 0.5, alpha: 40.0, a: 0.9, b: 1.6 };
    Assist::of(Model::new(family, 1, params).expect("in range"))
}

#[test]
fn every_group_of_rules_is_checked() {
    assert_eq!(faulty(|rules| rules.assist = Some(assist(Family::Mbg))), Ok(()));
    type Change = fn(&mut Rules);
    let cases: [(RuleFault, Change); 14] = [
        (RuleFault::Interval, |rules| rules.interval.population = 3.0),
        (RuleFault::Multiples, |rules| rules.multiples.lapsed = 2.0),
        (RuleFault::Floors, |rules| rules.floors.due = 0),
        (RuleFault::Band, |rules| rules.band = 0.6),
        (RuleFault::Contact, |rules| rules.contact.engaged = -1),
        (RuleFault::Care, |rules| rules.care.shortest = 46),
        (RuleFault::Escalation, |rules| rules.escalation.complaints = 9),
        (RuleFault::Contract, |rules| rules.contract.grace = 365),
        (RuleFault::Loyal, |rules| rules.loyal.endorsed_keep = 300),
        (RuleFault::Core, |rules| rules.core.purchases_again = 5),
        (RuleFault::Reactivated, |rules| rules.reactivated_purchases = 0),
        (RuleFault::Fold, |rules| rules.fold_days = -1),
        (RuleFault::Overrides, |rules| rules.overrides.usual = 181),
        (RuleFault::Assist, |rules| {
            rules.assist = Some(Assist { lapsed: 0.5, ..assist(Family::Mbg) });
        }),
    ];
    for (fault, change) in cases {
        assert_eq!(faulty(change), Err(fault));
    }
}

#[test]
fn undefined_and_endless_numbers_are_no_rules() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(faulty(|rules| rules.interval.prior_weight = number), Err(RuleFault::Interval));
        assert_eq!(faulty(|rules| rules.interval.population = number), Err(RuleFault::Interval));
        assert_eq!(faulty(|rules| rules.multiples.lost = number), Err(RuleFault::Multiples));
        assert_eq!(faulty(|rules| rules.care.fraction = number), Err(RuleFault::Care));
        assert_eq!(faulty(|rules| rules.band = number), Err(RuleFault::Band));
        let model = Assist { at_risk: number, ..assist(Family::Mbg) };
        assert_eq!(faulty(|rules| rules.assist = Some(model)), Err(RuleFault::Assist));
    }
    assert_eq!(faulty(|rules| rules.assist = Some(assist(Family::Bg))), Err(RuleFault::Assist));
}

#[test]
fn each_version_holds_from_its_day_on_and_the_first_one_before_it_too() {
    let version = |version, day| Rules { version, valid_from: Day(day), ..Rules::default() };
    let book = Rulebook::new(vec![version(1, 100), version(2, 200), version(5, 300)]).expect("in order");
    let in_force = [0, 100, 199, 200, 299, 300, 9_999].map(|day| book.on(Day(day)).version);
    assert_eq!(in_force, [1, 1, 1, 2, 2, 5, 5]);
    assert_eq!(book.next_change(Day(0)), Some(Day(200)), "that the first one begins changes nothing");
    assert_eq!(book.next_change(Day(200)), Some(Day(300)));
    assert_eq!(book.next_change(Day(300)), None);
}

#[test]
fn a_rulebook_has_versions_in_order_and_each_is_checked() {
    let version = |version, day| Rules { version, valid_from: Day(day), ..Rules::default() };
    assert_eq!(Rulebook::new(vec![]), Err(RulebookFault::Empty));
    let out_of_order = Err(RulebookFault::OutOfOrder { version: 2 });
    assert_eq!(Rulebook::new(vec![version(1, 100), version(2, 100)]), out_of_order);
    assert_eq!(Rulebook::new(vec![version(2, 100), version(2, 200)]), out_of_order);
    let wrong = Rules { fold_days: 99, ..version(2, 100) };
    let fault = RulebookFault::Value { version: 2, fault: RuleFault::Fold };
    assert_eq!(Rulebook::default().with(wrong), Err(fault));
}

#[test]
fn rules_survive_being_stored_and_faulty_ones_are_not_read() {
    let book = Rulebook::default().with(Rules { version: 2, valid_from: Day(9), ..Rules::default() });
    let book = book.expect("in order");
    let stored = serde_json::to_string(&book).expect("stored");
    assert_eq!(serde_json::from_str::<Rulebook>(&stored).expect("read"), book);
    let faulty = stored.replace("\"foldDays\":1", "\"foldDays\":99");
    assert!(serde_json::from_str::<Rulebook>(&faulty).is_err());
    assert!(serde_json::from_str::<Rulebook>("[]").is_err());
}
