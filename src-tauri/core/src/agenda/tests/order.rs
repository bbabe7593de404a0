//! The order and the merging, without a database.

use proptest::prelude::*;
use uuid::Uuid;

use super::day;
use crate::agenda::rank::{About, Candidate, Key, Look, rank};
use crate::agenda::{Class, Part, ReasonKind};
use crate::id::{PartyId, TaskId};

const CLASSES: [Class; 9] = [
    Class::Overdue,
    Class::Deadline,
    Class::Today,
    Class::Warning,
    Class::AtRisk,
    Class::Due,
    Class::Second,
    Class::WinBack,
    Class::Ahead,
];

fn reason(line: u128, class: Class, due: Option<i64>, money: i64) -> Candidate {
    let kind = match class {
        Class::Overdue | Class::Today | Class::Ahead => ReasonKind::Step,
        Class::Deadline => ReasonKind::Deadline,
        Class::Warning => ReasonKind::Warning,
        Class::AtRisk | Class::Due => ReasonKind::Silence,
        Class::Second => ReasonKind::Second,
        Class::WinBack => ReasonKind::WinBack,
    };
    Candidate {
        party: Some(PartyId(Uuid::from_u128(line))),
        kind,
        class,
        day: due.map(day),
        time: None,
        money,
        since: None,
        about: About::Step(TaskId(Uuid::nil())),
        basis: String::new(),
    }
}

fn look() -> Look {
    Look { today: day(0), away_since: None }
}

fn order(found: Vec<Candidate>, part: Part) -> Vec<u128> {
    rank(found, part, &look()).0.iter().map(|line| line.lead.line().as_u128()).collect()
}

#[test]
fn classes_come_first_then_days_then_times_then_money() {
    let by_class = CLASSES.iter().enumerate().rev();
    let found = by_class.map(|(at, class)| reason(at as u128, *class, None, 1000 * at as i64)).collect();
    assert_eq!(order(found, Part::All), (0..9).collect::<Vec<_>>());

    let timed =
        |line, time: &str| Candidate { time: Some(time.into()), ..reason(line, Class::Today, Some(0), 0) };
    let found = vec![
        reason(1, Class::Today, Some(0), 5),
        reason(2, Class::Today, Some(0), 900),
        timed(3, "14:00"),
        timed(4, "09:30"),
        reason(5, Class::Overdue, Some(-1), 9000),
        reason(6, Class::Overdue, Some(-9), 0),
    ];
    assert_eq!(order(found, Part::All), [6, 5, 4, 3, 2, 1]);
}

#[test]
fn among_silent_customers_the_money_decides_then_the_longer_silence() {
    let since = |line, days: i64, money| Candidate {
        since: Some(day(-days)),
        ..reason(line, Class::AtRisk, None, money)
    };
    let found = vec![since(1, 40, 100), since(2, 90, 100), since(3, 10, 900)];
    assert_eq!(order(found, Part::All), [3, 2, 1]);
}

#[test]
fn a_customer_stands_once_with_the_strongest_reason_of_the_part() {
    let found = || {
        vec![
            reason(1, Class::AtRisk, None, 10),
            reason(1, Class::Overdue, Some(-2), 0),
            reason(1, Class::Ahead, Some(3), 0),
            reason(2, Class::Today, Some(0), 0),
        ]
    };
    let (lines, counts) = rank(found(), Part::All, &look());
    assert_eq!(lines.len(), 2);
    assert_eq!((lines[0].lead.class, lines[0].others), (Class::Overdue, 2));
    assert_eq!((counts.all, counts.late, counts.silent, counts.due), (2, 1, 1, 2));
    let (lines, again) = rank(found(), Part::Silent, &look());
    assert_eq!((lines.len(), lines[0].lead.class, lines[0].others), (1, Class::AtRisk, 2));
    assert_eq!(again, counts, "the counts are of the whole list");
}

#[test]
fn what_fell_due_between_the_last_look_and_today_was_missed() {
    let look = Look { today: day(0), away_since: Some(day(-4)) };
    let found = vec![
        reason(1, Class::Overdue, Some(-4), 0),
        reason(2, Class::Overdue, Some(-3), 0),
        reason(3, Class::Today, Some(0), 0),
        reason(4, Class::AtRisk, None, 0),
    ];
    let (lines, counts) = rank(found, Part::Missed, &look);
    let missed: Vec<u128> = lines.iter().map(|line| line.lead.line().as_u128()).collect();
    assert_eq!((missed, counts.missed), (vec![2], 1));
}

proptest! {
    #[test]
    fn the_order_does_not_depend_on_how_the_reasons_came_in(
        reasons in prop::collection::vec((0u128..6, 0usize..9, prop::option::of(-5i64..5), 0i64..4), 0..30),
        turn in any::<prop::sample::Index>(),
    ) {
        let found: Vec<Candidate> =
            reasons.iter().map(|(line, class, due, money)| reason(*line, CLASSES[*class], *due, *money)).collect();
        let mut turned = found.clone();
        if !turned.is_empty() {
            let by = turn.index(turned.len());
            turned.rotate_left(by);
        }
        let (lines, _) = rank(found.clone(), Part::All, &look());
        prop_assert_eq!(order(found.clone(), Part::All), order(turned, Part::All));
        let keys: Vec<Key> = lines.iter().map(|line| line.key()).collect();
        prop_assert!(keys.windows(2).all(|pair| pair[0] < pair[1]), "each place is one of its own");
        for key in &keys {
            prop_assert_eq!(&Key::parse(&key.cursor()).unwrap(), key);
        }
        let others: u32 = lines.iter().map(|line| line.others + 1).sum();
        prop_assert_eq!(others as usize, found.len(), "no reason is lost");
    }
}
