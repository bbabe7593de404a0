//! Random histories of customers: what a firm could write down, in every order and with every oddity.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{
    CaseKind, Checked, Closing, Currency, Direction, Fact, FactId, History, Intake, LossReason, Stage, What,
};

/// The first day of random histories, and the last one.
pub(crate) const BEGIN: Day = Day(19_000);
pub(crate) const TODAY: Day = Day(20_800);

/// Checks facts in the usual frame.
pub(crate) fn check(facts: Vec<Fact>) -> Checked {
    History::check(facts, &Intake::new(TODAY, Currency::EUR))
}

/// Up to 24 facts of one customer, none of them flawed.
pub(crate) fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let rhythm = prop_oneof![Just(7), Just(30), Just(90), Just(365)];
    let orders = (BEGIN.0..TODAY.0, rhythm, vec((0..12i32, delivery(), ending()), 0..12));
    (orders, vec((BEGIN.0..=TODAY.0, what()), 0..12)).prop_map(|((first, rhythm, orders), others)| {
        let mut facts = Vec::new();
        let mut day = first;
        for (jitter, delivery, ending) in orders {
            if day > TODAY.0 {
                break;
            }
            let after = |days: Option<i32>| days.map(|days| Day(day + days)).filter(|&on| on <= TODAY);
            let (fulfilled, (cancelled, returned)) = (after(delivery), ending);
            let order =
                What::Order { value: 1_000, currency: Currency::EUR, fulfilled, cancelled: after(cancelled) };
            let id = add(&mut facts, Day(day), order);
            if let Some(on) = after(returned) {
                add(&mut facts, on, What::Return { order: Some(id), value: 1_000, currency: Currency::EUR });
            }
            // Now and then a long absence.
            day += rhythm * if jitter == 11 { 20 } else { 1 } + jitter - 5;
        }
        for (day, what) in others {
            add(&mut facts, Day(day), held_to_today(what, Day(day)));
        }
        facts
    })
}

fn add(facts: &mut Vec<Fact>, on: Day, what: What) -> FactId {
    let id = FactId(facts.len() as u128 + 1);
    facts.push(Fact { on, recorded: on, id, what });
    id
}

fn delivery() -> impl Strategy<Value = Option<i32>> {
    prop_oneof![6 => Just(Some(4)), 1 => Just(Some(0)), 1 => (0..100i32).prop_map(Some), 1 => Just(None)]
}

/// Days until it is cancelled, and until it comes back.
fn ending() -> impl Strategy<Value = (Option<i32>, Option<i32>)> {
    prop_oneof![
        10 => Just((None, None)),
        1 => (0..4i32).prop_map(|days| (Some(days), None)),
        1 => (0..200i32).prop_map(|days| (Some(days), None)),
        1 => (0..300i32).prop_map(|days| (None, Some(days))),
    ]
}

fn what() -> impl Strategy<Value = What> {
    let reasons = [LossReason::Price, LossReason::Service, LossReason::Neglect];
    let stages = vec((0..60i32, any::<bool>()), 0..3);
    prop_oneof![
        4 => (any::<bool>(), any::<bool>()).prop_map(|(inward, two_way)| What::Touch {
            direction: if inward { Direction::In } else { Direction::Out },
            two_way,
            channel: None,
        }),
        1 => Just(What::OptIn),
        2 => Just(What::Qualified),
        // Dates of a deal, a contract and a case are days after its own until `held_to_today` puts them right.
        3 => (stages, option::of((0..250i32, any::<bool>()))).prop_map(|(stages, closed)| What::Deal {
            stages: stages.into_iter().map(|(on, commit)| Stage { on: Day(on), commit }).collect(),
            closed: closed.map(|(on, won)| Closing { on: Day(on), won }),
        }),
        2 => (option::of(0..900i32), option::of(0..900i32)).prop_map(|(end, notice)| What::Contract {
            end: end.map(Day),
            notice: notice.map(Day),
        }),
        3 => (any::<bool>(), any::<bool>(), option::of(0..30i32), option::of(0..120i32)).prop_map(
            |(complaint, severe, due, closed)| What::Case {
                case: if complaint { CaseKind::Complaint } else { CaseKind::Return },
                severe,
                due: due.map(Day),
                closed: closed.map(Day),
            }
        ),
        3 => (0..=10u8).prop_map(|nps| What::Survey { nps }),
        1 => Just(What::Referral),
        1 => proptest::sample::select(reasons.to_vec()).prop_map(|reason| What::ExplicitLost { reason }),
        1 => option::of(1..200i32).prop_map(|until| What::Archived { until: until.map(Day) }),
    ]
}

/// Turns the days after `on` into dates, none of them later than today where a later one would be a flaw.
fn held_to_today(what: What, on: Day) -> What {
    let date = |days: Day| on.plus(days.0);
    let past = |days: Option<Day>| days.map(date).filter(|&day| day <= TODAY);
    match what {
        What::Deal { stages, closed } => {
            let closed = closed.map(|c| Closing { on: date(c.on), ..c }).filter(|c| c.on <= TODAY);
            let within = |day: Day| day <= TODAY && closed.is_none_or(|closing| day <= closing.on);
            let stages = stages.into_iter().map(|stage| Stage { on: date(stage.on), ..stage });
            What::Deal { stages: stages.filter(|stage| within(stage.on)).collect(), closed }
        }
        What::Contract { end, notice } => {
            let end = end.map(date);
            let notice = past(notice).filter(|&notice| end.is_none_or(|end| notice <= end));
            What::Contract { end, notice }
        }
        What::Case { case, severe, due, closed } => {
            What::Case { case, severe, due: due.map(date), closed: past(closed) }
        }
        What::Archived { until } => What::Archived { until: until.map(date) },
        other => other,
    }
}
