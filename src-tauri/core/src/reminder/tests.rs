//! Reminders over a store.

use chrono::{Days, NaiveDate};

use super::*;
use crate::cadence::{self, Cadence};
use crate::error::Error;
use crate::id::{PartyId, PersonId, TaskId};
use crate::task::{self, TaskDraft, TaskKind};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};
use crate::time::{DAY_MS, Timestamp};

fn today() -> NaiveDate {
    NOW.local_date()
}

/// An instant of today by the clock on the wall.
fn at(hour: u32, minute: u32) -> Timestamp {
    Timestamp(Timestamp::start_of(today()).0 + i64::from(hour * 60 + minute) * 60_000)
}

fn plan(bench: &Bench, title: &str, ago: u64, time: Option<&str>, who: Option<PersonId>) -> TaskId {
    let draft = TaskDraft {
        party_id: None,
        deal_id: None,
        kind: TaskKind::Call,
        title: title.into(),
        note: None,
        due_on: Some(today() - Days::new(ago)),
        due_time: time.map(str::to_owned),
        assignee_id: who,
        repeat: None,
    };
    bench.write(|tx| task::create(tx, &draft))
}

fn found(bench: &Bench, person: Option<PersonId>, now: Timestamp) -> Vec<Reminder> {
    let wish = ReminderWish { person, from_hour: 8 };
    bench.read(|conn| due(conn, wish, &Texts::new(Lang::De), now))
}

fn titles(bench: &Bench, now: Timestamp) -> Vec<String> {
    found(bench, None, now).into_iter().map(|reminder| reminder.title).collect()
}

#[test]
fn tasks_are_told_at_their_time_and_those_of_the_day_in_the_morning() {
    let bench = Bench::open();
    plan(&bench, "Termin", 0, Some("10:30"), None);
    plan(&bench, "Heute", 0, None, None);
    plan(&bench, "Gestern", 1, Some("16:00"), None);
    plan(&bench, "Lange her", 8, None, None);
    assert_eq!(titles(&bench, at(7, 59)), ["Gestern"]);
    assert_eq!(titles(&bench, at(8, 0)), ["Heute", "Gestern"]);
    assert_eq!(titles(&bench, at(10, 30)), ["Heute", "Termin", "Gestern"]);
    let texts: Vec<_> = found(&bench, None, at(10, 30)).into_iter().map(|reminder| reminder.text).collect();
    assert_eq!(texts[..2], ["Heute fällig".to_owned(), "Heute um 10:30 Uhr".to_owned()]);
    assert!(texts[2].starts_with("Seit 1 Tag überfällig"), "{texts:?}");
}

#[test]
fn each_is_told_once_and_again_after_a_snooze_and_when_it_was_moved() {
    let bench = Bench::open();
    let id = plan(&bench, "Termin", 0, Some("09:00"), None);
    let key = found(&bench, None, at(9, 0)).remove(0).key;
    tell(&bench.store, std::slice::from_ref(&key)).unwrap();
    assert!(titles(&bench, at(9, 1)).is_empty());
    snooze(&bench.store, &key, 30).unwrap();
    let again = Timestamp(bench.store.env().now().0 + 30 * 60_000);
    let wish = ReminderWish { person: None, from_hour: 0 };
    let due_at = |now| bench.read(|conn| due(conn, wish, &Texts::new(Lang::De), now)).len();
    assert_eq!((due_at(Timestamp(again.0 - 1)), due_at(again.max(at(9, 1)))), (0, 1));
    tell(&bench.store, &[key]).unwrap();
    assert!(titles(&bench, at(23, 0)).is_empty());
    bench.write(|tx| task::postpone(tx, id, today() - Days::new(1)));
    assert_eq!(titles(&bench, at(9, 2)), ["Termin"]);
    bench.write(|tx| task::done(tx, id, None));
    assert!(titles(&bench, at(9, 3)).is_empty());
}

#[test]
fn only_what_a_person_has_to_do_is_told_to_that_person() {
    let bench = Bench::open();
    let (me, you) = (bench.person("Martin"), bench.person("Femke"));
    plan(&bench, "Meins", 0, None, Some(me));
    plan(&bench, "Deins", 0, None, Some(you));
    let mine: Vec<_> = found(&bench, Some(me), at(12, 0)).into_iter().map(|found| found.title).collect();
    assert_eq!(mine, ["Meins"]);
}

#[test]
fn a_limit_and_a_deadline_are_told_once_in_the_morning() {
    let bench = Bench::open();
    let party: PartyId = bench.party("Klinikum");
    let draft = serde_json::json!({"partyId": party, "kind": "call", "at": Timestamp(NOW.0 - 70 * DAY_MS)});
    bench.write(|tx| crate::timeline::log(tx, &serde_json::from_value(draft).unwrap()));
    bench.write(|tx| cadence::save(tx, party, Some(Cadence { wish_days: 30, limit_days: 60 })));
    bench.write(|tx| {
        Ok(tx.execute(
            "INSERT INTO contract (id, party_id, title, started_on, ends_on, notice_days, renews_months, created_at)
             VALUES (?1, ?2, 'Wartung', '2020-01-01', ?3, 30, 12, 0)",
            rusqlite::params![tx.new_id(), party, today() + Days::new(35)],
        )?)
    });
    assert!(found(&bench, None, at(7, 0)).is_empty());
    let told = found(&bench, None, at(8, 0));
    let kinds: Vec<_> = told.iter().map(|reminder| reminder.kind).collect();
    assert_eq!(kinds, [ReminderKind::Deadline, ReminderKind::Cadence]);
    assert!(told[0].text.contains("Wartung") && told[1].text.starts_with("Grenze von 60 Tagen"), "{told:?}");
    let keys: Vec<String> = told.into_iter().map(|reminder| reminder.key).collect();
    tell(&bench.store, &keys).unwrap();
    assert!(found(&bench, None, at(18, 0)).is_empty());
}

#[test]
fn what_cannot_be_snoozed_is_refused_and_the_index_is_walked() {
    let bench = Bench::open();
    for minutes in [0, 10_081] {
        let refused = snooze(&bench.store, "task/x", minutes);
        assert!(matches!(refused, Err(Error::Invalid { field: "minutes", .. })));
    }
    assert!(matches!(snooze(&bench.store, "", 5), Err(Error::Invalid { field: "key", .. })));
    bench.assert_indexed(due::TASKS[0]);
    bench.assert_indexed(due::TASKS[1]);
}
