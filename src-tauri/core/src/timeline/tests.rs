//! One order over everything, paged exactly, and touches that leave and come back.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use rusqlite::params;

use super::range::Range;
use super::*;
use crate::error::Error;
use crate::id::{DealId, PartyId, TouchId};
use crate::testing::{Bench, NOW};
use crate::time::{DAY_MS, Timestamp};

fn draft(party_id: PartyId, kind: TouchKind) -> TouchDraft {
    TouchDraft {
        party_id,
        participants: Vec::new(),
        kind,
        direction: None,
        outcome: None,
        mood: None,
        at: None,
        duration_min: None,
        subject: None,
        body: None,
        deal_id: None,
    }
}

fn request(party_id: PartyId, limit: u32) -> TimelinePageRequest {
    TimelinePageRequest { party_id, group: false, kinds: Vec::new(), cursor: None, limit }
}

fn place(entry: &TimelineEntry) -> (Timestamp, String) {
    let (at, id) = match entry {
        TimelineEntry::Touch(touch) => (touch.at, touch.id.0),
        TimelineEntry::Purchase { at, purchase } => (*at, purchase.id.0),
        TimelineEntry::Contract { at, contract } => (*at, contract.id.0),
        TimelineEntry::Case { at, case } => (*at, case.id.0),
        TimelineEntry::Promise { at, promise } => (*at, promise.id.0),
        TimelineEntry::Offer { at, offer } => (*at, offer.id.0),
        TimelineEntry::Answer { at, answer } => (*at, answer.id.0),
        TimelineEntry::Referral { at, referral } => (*at, referral.id.0),
        TimelineEntry::Milestone { at, milestone } => (*at, milestone.id.0),
        TimelineEntry::ByHand { at, by_hand } => (*at, by_hand.id.0),
        TimelineEntry::Playbook { at, run } => (*at, run.id.0),
        TimelineEntry::Deal { at, id, .. } => (*at, id.0),
        TimelineEntry::Task { at, id, .. } => (*at, id.0),
    };
    (at, id.to_string())
}

fn kind_of(entry: &TimelineEntry) -> EntryKind {
    match entry {
        TimelineEntry::Touch(touch) if touch.is_contact => EntryKind::Talk,
        TimelineEntry::Touch(_) => EntryKind::Note,
        TimelineEntry::Purchase { .. } => EntryKind::Purchase,
        TimelineEntry::Contract { .. } => EntryKind::Contract,
        TimelineEntry::Case { .. } => EntryKind::Case,
        TimelineEntry::Promise { .. } => EntryKind::Promise,
        TimelineEntry::Offer { .. } => EntryKind::Offer,
        TimelineEntry::Answer { .. } => EntryKind::Answer,
        TimelineEntry::Referral { .. } => EntryKind::Referral,
        TimelineEntry::Milestone { .. } | TimelineEntry::ByHand { .. } => EntryKind::Milestone,
        TimelineEntry::Playbook { .. } => EntryKind::Playbook,
        TimelineEntry::Deal { .. } => EntryKind::Deal,
        TimelineEntry::Task { .. } => EntryKind::Task,
    }
}

fn read_all(bench: &Bench, mut request: TimelinePageRequest) -> Vec<TimelineEntry> {
    let mut all = Vec::new();
    loop {
        let page = bench.read(|conn| page(conn, &request, NOW.local_date()));
        assert!(page.entries.len() as u32 <= request.limit);
        all.extend(page.entries);
        request.cursor = page.next;
        if request.cursor.is_none() {
            return all;
        }
    }
}

/// A deal, its pipeline and one line of the stage log for each instant.
fn stage_log(bench: &Bench, party: PartyId, instants: &[Timestamp]) -> DealId {
    bench.write(|tx| {
        let (pipeline, stage, deal) = (tx.new_id(), tx.new_id(), DealId(tx.new_id()));
        tx.execute("INSERT INTO pipeline VALUES (?1, 'P', 'EUR', 0, NULL)", [pipeline])?;
        tx.execute("INSERT INTO stage (id, pipeline_id, name, kind, probability, position) VALUES (?1, ?2, 'S', 'open', 50, 0)", [stage, pipeline])?;
        tx.execute(
            "INSERT INTO deal (id, party_id, pipeline_id, stage_id, title, currency, rank, stage_since, created_at)
             VALUES (?1, ?2, ?3, ?4, 'D', 'EUR', 0, 0, 0)",
            params![deal, party, pipeline, stage],
        )?;
        for at in instants {
            tx.execute(
                "INSERT INTO deal_stage VALUES (?1, ?2, ?3, NULL, ?4, ?5)",
                params![tx.new_id(), deal, party, stage, at],
            )?;
        }
        Ok(deal)
    })
}

fn purchase(bench: &Bench, party: PartyId, day: NaiveDate) {
    bench.write(|tx| {
        let values = params![tx.new_id(), party, day];
        Ok(tx.execute(
            "INSERT INTO purchase (id, party_id, bought_on, amount, currency, created_at)
             VALUES (?1, ?2, ?3, 100, 'EUR', 0)",
            values,
        )?)
    });
}

/// A record of each further kind that has a day; all statements are complete without the rest.
const DAYS: [(EntryKind, &str); 8] = [
    (
        EntryKind::Contract,
        "INSERT INTO contract (id, party_id, started_on, title, created_at) VALUES (?1, ?2, ?3, 'V', 0)",
    ),
    (
        EntryKind::Case,
        "INSERT INTO case_file (id, party_id, opened_on, kind, title, created_at)
         VALUES (?1, ?2, ?3, 'complaint', 'R', 0)",
    ),
    (
        EntryKind::Answer,
        "INSERT INTO answer (id, party_id, answered_on, nps, created_at) VALUES (?1, ?2, ?3, 9, 0)",
    ),
    (
        EntryKind::Referral,
        "INSERT INTO referral (id, party_id, referred_on, created_at) VALUES (?1, ?2, ?3, 0)",
    ),
    (
        EntryKind::Promise,
        "INSERT INTO promise (id, party_id, made_on, kind, title, created_at) VALUES (?1, ?2, ?3, 'ours', 'Z', 0)",
    ),
    (
        EntryKind::Milestone,
        "INSERT INTO milestone (id, party_id, happened_on, kind, created_at) VALUES (?1, ?2, ?3, 'opt-in', 0)",
    ),
    (
        EntryKind::Milestone,
        "INSERT INTO phase_override (id, party_id, set_on, phase, reason, expires_on, created_at)
         VALUES (?1, ?2, ?3, 'bond', 'W', '9999-12-31', 0)",
    ),
    (
        EntryKind::Playbook,
        "INSERT INTO playbook_run (id, party_id, started_on, playbook_id, created_at)
         VALUES (?1, ?2, ?3, zeroblob(16), 0)",
    ),
];

/// The playbook of all runs here.
const PLAYBOOK: &str =
    "INSERT OR IGNORE INTO playbook (id, name, position, created_at) VALUES (zeroblob(16), 'P', 0, 0)";

fn on_day(bench: &Bench, party: PartyId, which: usize, day: NaiveDate) {
    bench.write(|tx| {
        tx.execute(PLAYBOOK, [])?;
        Ok(tx.execute(DAYS[which].1, params![tx.new_id(), party, day])?)
    });
}

fn done_task(bench: &Bench, party: PartyId, at: Timestamp) {
    bench.write(|tx| {
        let values = params![tx.new_id(), party, at];
        Ok(tx.execute(
            "INSERT INTO task (id, party_id, kind, title, done_at, created_at) VALUES (?1, ?2, 'call', 'T', ?3, 0)",
            values,
        )?)
    });
}

#[test]
fn a_logged_touch_is_read_back_as_it_was_written() {
    let bench = Bench::open();
    let (party, other) = (bench.party("Klinikum"), bench.party("Dr. Harms"));
    let actor = bench.person("Martin");
    bench.store.set_actor(Some(actor));
    let full = TouchDraft {
        participants: vec![other, party, other],
        direction: Some(Direction::In),
        outcome: Some(TouchOutcome::NotReached),
        mood: Some(-2),
        at: Some(Timestamp(NOW.0 - 1)),
        duration_min: Some(6),
        subject: Some(" Netzteil ".into()),
        body: Some("Zwei Pumpen.\nDefekt.".into()),
        ..draft(party, TouchKind::Call)
    };
    let id = bench.write(|tx| log(tx, &full));
    let view = bench.read(|conn| touch(conn, id));
    assert_eq!(
        view,
        TouchView {
            id,
            party_id: party,
            party_name: "Klinikum".into(),
            participants: vec![Participant { id: other, name: "Dr. Harms".into() }],
            kind: TouchKind::Call,
            direction: Some(Direction::In),
            outcome: Some(TouchOutcome::NotReached),
            mood: Some(-2),
            at: Timestamp(NOW.0 - 1),
            duration_min: Some(6),
            subject: Some("Netzteil".into()),
            body: Some("Zwei Pumpen.\nDefekt.".into()),
            is_contact: true,
            author_id: Some(actor),
            deal_id: None,
            files: 0,
        }
    );
}

#[test]
fn without_an_instant_a_touch_happened_now_and_a_note_is_no_contact() {
    let bench = Bench::open();
    let party = bench.party("A");
    let id = bench.write(|tx| log(tx, &draft(party, TouchKind::Note)));
    let view = bench.read(|conn| touch(conn, id));
    assert_eq!((view.at, view.is_contact, view.author_id), (NOW, false, None));
}

#[test]
fn the_words_in_the_file_are_those_of_the_json() {
    for kind in TouchKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.word());
    }
    for outcome in TouchOutcome::ALL {
        assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.word());
    }
    for direction in Direction::ALL {
        assert_eq!(serde_json::to_value(direction).unwrap(), direction.word());
    }
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_written() {
    let bench = Bench::open();
    let party = bench.party("A");
    let before = bench.dump();
    let check = |change: fn(&mut TouchDraft), field: &str, reason: &str| {
        let mut bad = draft(party, TouchKind::Call);
        change(&mut bad);
        match bench.try_write(|tx| log(tx, &bad)) {
            Err(Error::Invalid { field: f, reason: r }) => assert_eq!((f, r), (field, reason)),
            other => panic!("{field}: {other:?}"),
        }
    };
    check(|d| d.mood = Some(3), "mood", "out-of-range");
    check(|d| d.subject = Some("x".repeat(501)), "subject", "too-long");
    check(|d| d.body = Some("x".repeat(65_537)), "body", "too-long");
    check(|d| d.at = Some(Timestamp(i64::MAX)), "at", "out-of-range");
    let nobody = draft(PartyId(uuid::Uuid::nil()), TouchKind::Call);
    assert!(matches!(bench.try_write(|tx| log(tx, &nobody)), Err(Error::NotFound("party"))));
    let no_deal = TouchDraft { deal_id: Some(DealId(uuid::Uuid::nil())), ..draft(party, TouchKind::Call) };
    assert!(matches!(bench.try_write(|tx| log(tx, &no_deal)), Err(Error::NotFound("deal"))));
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_correction_moves_the_touch_on_the_timelines_of_all_who_took_part() {
    let bench = Bench::open();
    let [party, stays, goes, comes] = ["A", "B", "C", "D"].map(|name| bench.party(name));
    let first = TouchDraft { participants: vec![stays, goes], ..draft(party, TouchKind::Call) };
    let id = bench.write(|tx| log(tx, &first));
    let before = bench.dump();
    bench.trash_party(stays);
    let second = TouchDraft {
        participants: vec![stays, comes],
        at: Some(Timestamp(NOW.0 - DAY_MS)),
        ..draft(party, TouchKind::Note)
    };
    bench.write(|tx| update(tx, id, &second));
    let at_of = |party| read_all(&bench, request(party, 10)).iter().map(|e| place(e).0).collect::<Vec<_>>();
    assert_eq!(at_of(stays), [Timestamp(NOW.0 - DAY_MS)]);
    assert_eq!(at_of(comes), [Timestamp(NOW.0 - DAY_MS)]);
    assert!(at_of(goes).is_empty());
    let counted = bench.read(|conn| counts(conn, &comes.into()));
    assert_eq!((counted.talk, counted.note), (0, 1));
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_correction_without_an_instant_keeps_it() {
    let bench = Bench::open();
    let party = bench.party("A");
    let id = bench.write(|tx| log(tx, &draft(party, TouchKind::Call)));
    bench.clock.advance_ms(DAY_MS);
    bench.write(|tx| update(tx, id, &TouchDraft { mood: Some(1), ..draft(party, TouchKind::Call) }));
    let view = bench.read(|conn| touch(conn, id));
    assert_eq!((view.at, view.mood), (NOW, Some(1)));
}

#[test]
fn a_deleted_touch_is_gone_until_the_undo() {
    let bench = Bench::open();
    let (party, other) = (bench.party("A"), bench.party("B"));
    let id = bench
        .write(|tx| log(tx, &TouchDraft { participants: vec![other], ..draft(party, TouchKind::Visit) }));
    bench.write(|tx| delete(tx, id));
    for owner in [party, other] {
        assert!(read_all(&bench, request(owner, 10)).is_empty());
        assert_eq!(bench.read(|conn| counts(conn, &owner.into())), TimelineCounts::default());
    }
    assert!(matches!(bench.store.read(|conn| touch(conn, id)), Err(Error::NotFound("touch"))));
    assert!(matches!(bench.try_write(|tx| delete(tx, id)), Err(Error::NotFound("touch"))));
    let again = draft(party, TouchKind::Call);
    assert!(matches!(bench.try_write(|tx| update(tx, id, &again)), Err(Error::NotFound("touch"))));
    bench.store.undo().unwrap();
    assert_eq!(read_all(&bench, request(other, 10)).len(), 1);
}

#[test]
fn each_kind_of_entry_shows_what_it_was() {
    let bench = Bench::open();
    let party = bench.party("A");
    stage_log(&bench, party, &[Timestamp(NOW.0 - 1)]);
    purchase(&bench, party, NOW.local_date());
    done_task(&bench, party, Timestamp(NOW.0 - 2));
    bench.write(|tx| log(tx, &draft(party, TouchKind::Call)));
    bench.write(|tx| log(tx, &draft(party, TouchKind::Note)));
    let of = |kind| {
        let only = TimelinePageRequest { kinds: vec![kind], ..request(party, 10) };
        let mut entries = read_all(&bench, only);
        assert_eq!(entries.len(), 1, "{kind:?}");
        entries.remove(0)
    };
    assert!(matches!(of(EntryKind::Talk), TimelineEntry::Touch(t) if t.kind == TouchKind::Call));
    assert!(matches!(of(EntryKind::Note), TimelineEntry::Touch(t) if t.kind == TouchKind::Note));
    let start = Timestamp::start_of(NOW.local_date());
    assert!(matches!(of(EntryKind::Purchase), TimelineEntry::Purchase { at, purchase }
        if (at, purchase.bought_on) == (start, NOW.local_date()) && purchase.money.amount == 100));
    assert!(
        matches!(of(EntryKind::Deal), TimelineEntry::Deal { title, stage, stage_kind, from_stage: None, .. }
        if (title.as_str(), stage.as_str(), stage_kind.as_str()) == ("D", "S", "open"))
    );
    assert!(
        matches!(of(EntryKind::Task), TimelineEntry::Task { title, kind, .. } if title == "T" && kind == "call")
    );
    for (which, (kind, _)) in DAYS.iter().enumerate().take(6) {
        on_day(&bench, party, which, NOW.local_date());
        let entry = of(*kind);
        assert_eq!((kind_of(&entry), place(&entry).0), (*kind, start));
    }
    on_day(&bench, party, 6, NOW.local_date());
    on_day(&bench, party, 7, NOW.local_date());
    assert!(
        matches!(of(EntryKind::Playbook), TimelineEntry::Playbook { at, run } if at == start && run.name == "P")
    );
    let counted = bench.read(|conn| counts(conn, &party.into()));
    let expected = TimelineCounts {
        talk: 1,
        note: 1,
        purchase: 1,
        contract: 1,
        case: 1,
        promise: 1,
        offer: 0,
        answer: 1,
        referral: 1,
        milestone: 2,
        playbook: 1,
        deal: 1,
        task: 1,
    };
    assert_eq!(counted, expected);
}

#[test]
fn an_unreadable_cursor_is_refused() {
    let bench = Bench::open();
    let party = bench.party("A");
    for bad in
        ["", "[]", "[1,2]", "[\"x\",\"y\"]", "[9223372036854775807,\"00000000-0000-0000-0000-000000000000\"]"]
    {
        let request = TimelinePageRequest { cursor: Some(bad.into()), ..request(party, 10) };
        let result = bench.store.read(|conn| page(conn, &request, NOW.local_date()));
        assert!(matches!(result, Err(Error::Invalid { field: "cursor", reason: "unreadable" })), "{bad}");
    }
}

#[test]
fn every_range_of_a_page_is_read_from_its_index_in_order() {
    let bench = Bench::open();
    for range in Range::ALL {
        bench.assert_indexed(range.sql());
    }
}

/// What happened, in milliseconds or days around a few days on which much happens at once.
#[derive(Clone, Debug)]
enum Happening {
    Own(i64, bool),
    Shared(i64, bool),
    Elsewhere(i64),
    Deleted(i64),
    Purchase(u64),
    Day(usize, u64),
    Stage(i64),
    Task(i64),
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    // Midnight, the milliseconds around it and noon, so that purchases meet touches at the same instant.
    let instant =
        (0..4i64, prop::sample::select(vec![-1, 0, 1, DAY_MS / 2])).prop_map(|(d, ms)| d * DAY_MS + ms);
    let one = prop_oneof![
        3 => (instant.clone(), any::<bool>()).prop_map(|(at, note)| Happening::Own(at, note)),
        2 => (instant.clone(), any::<bool>()).prop_map(|(at, note)| Happening::Shared(at, note)),
        1 => instant.clone().prop_map(Happening::Elsewhere),
        1 => instant.clone().prop_map(Happening::Deleted),
        3 => (0..4u64).prop_map(Happening::Purchase),
        4 => (0..DAYS.len(), 0..4u64).prop_map(|(which, day)| Happening::Day(which, day)),
        1 => instant.clone().prop_map(Happening::Stage),
        1 => instant.prop_map(Happening::Task),
    ];
    prop::collection::vec(one, 0..25)
}

/// Makes it happen; gives how many entries the customer's timeline must have.
fn make_happen(bench: &Bench, party: PartyId, all: &[Happening]) -> usize {
    let first = NOW.local_date();
    let zero = Timestamp::start_of(first);
    let other = bench.party("Other");
    let kind = |note: bool| if note { TouchKind::Note } else { TouchKind::Call };
    let touch_at = |party, at: i64, note, participants| {
        let draft = TouchDraft { at: Some(Timestamp(zero.0 + at)), participants, ..draft(party, kind(note)) };
        bench.write(|tx| log(tx, &draft))
    };
    let mut stages = Vec::new();
    let mut expected = 0;
    for happening in all {
        expected += 1;
        match happening {
            Happening::Own(at, note) => drop(touch_at(party, *at, *note, vec![other])),
            Happening::Shared(at, note) => drop(touch_at(other, *at, *note, vec![party])),
            Happening::Elsewhere(at) => {
                touch_at(other, *at, false, vec![]);
                expected -= 1;
            }
            Happening::Deleted(at) => {
                let id: TouchId = touch_at(party, *at, false, vec![]);
                bench.write(|tx| delete(tx, id));
                expected -= 1;
            }
            Happening::Purchase(day) => purchase(bench, party, first + Days::new(*day)),
            Happening::Day(which, day) => on_day(bench, party, *which, first + Days::new(*day)),
            Happening::Stage(at) => stages.push(Timestamp(zero.0 + at)),
            Happening::Task(at) => done_task(bench, party, Timestamp(zero.0 + at)),
        }
    }
    stage_log(bench, party, &stages);
    expected
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn pages_of_any_size_give_the_whole_in_order_without_loss_or_double(
        all in happenings(),
        sizes in prop::collection::vec(1..8u32, 3),
        kinds in prop::sample::subsequence(
            vec![EntryKind::Talk, EntryKind::Note, EntryKind::Purchase, EntryKind::Contract, EntryKind::Case,
                EntryKind::Answer, EntryKind::Referral, EntryKind::Milestone, EntryKind::Playbook, EntryKind::Deal,
                EntryKind::Task], 0..11),
    ) {
        let bench = Bench::open();
        let party = bench.party("A");
        let expected = make_happen(&bench, party, &all);
        let whole = read_all(&bench, request(party, 500));
        prop_assert_eq!(whole.len(), expected);
        prop_assert!(whole.windows(2).all(|pair| place(&pair[0]).0 >= place(&pair[1]).0));
        let filtered = read_all(&bench, TimelinePageRequest { kinds: kinds.clone(), ..request(party, 500) });
        let of_kinds: Vec<_> =
            whole.iter().filter(|e| kinds.is_empty() || kinds.contains(&kind_of(e))).cloned().collect();
        prop_assert_eq!(&filtered, &of_kinds);
        for size in sizes {
            prop_assert_eq!(&read_all(&bench, request(party, size)), &whole);
            let some = TimelinePageRequest { kinds: kinds.clone(), ..request(party, size) };
            prop_assert_eq!(&read_all(&bench, some), &filtered);
        }
        let counted = bench.read(|conn| counts(conn, &party.into()));
        let sum = counted.talk + counted.note + counted.purchase + counted.contract + counted.case + counted.promise
            + counted.answer + counted.referral + counted.milestone + counted.playbook + counted.deal + counted.task;
        prop_assert_eq!(sum as usize, expected);
        let touches: BTreeSet<_> = whole.iter().filter(|e| matches!(e, TimelineEntry::Touch(_))).map(place).collect();
        prop_assert_eq!(touches.len() as u32, counted.talk + counted.note);
    }
}
