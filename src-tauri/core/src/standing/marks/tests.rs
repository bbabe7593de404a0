use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::super::{compare, rates, segments};
use super::lapses::LAPSES;
use super::segments::COUNTS;
use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::sales::{PurchaseDraft, add_contract, add_purchase};
use crate::testing::{Bench, NOW};
use crate::time::{DAY_MS, Timestamp};

fn days_ago(days: i64) -> NaiveDate {
    Timestamp(NOW.0 - days * DAY_MS).local_date()
}

fn buy(bench: &Bench, party: PartyId, days: i64, amount: i64) {
    let draft = PurchaseDraft::new(party, days_ago(days), Money::new(amount, "EUR"));
    bench.write(|tx| add_purchase(tx, &draft));
}

/// Name, recency, frequency, money, segment.
type Marked = (String, u8, u8, Option<u8>, String);

fn marks(bench: &Bench) -> Vec<Marked> {
    bench.read(|conn: &Connection| -> Result<Vec<Marked>> {
        let mut query = conn.prepare(
            "SELECT p.name, m.recency, m.frequency, m.money, m.segment FROM standing_mark m
             JOIN party p ON p.seq = m.seq ORDER BY p.name",
        )?;
        let rows = query
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    })
}

#[test]
fn few_buyers_are_marked_by_fixed_limits() {
    let bench = Bench::open();
    let often = bench.party("Oft");
    for month in 0..12 {
        buy(&bench, often, 5 + 30 * month, 10_000);
    }
    let once = bench.party("Einmal");
    buy(&bench, once, 500, 10_000);
    bench.party("Nie");
    assert!(compare(&bench.store).unwrap());
    let view = bench.read(segments);
    assert_eq!((view.buyers, view.compared), (2, false));
    assert_eq!(
        marks(&bench),
        [("Einmal".into(), 1, 1, None, "asleep".into()), ("Oft".into(), 5, 5, None, "champion".into())]
    );
}

#[test]
fn many_buyers_are_compared_and_each_is_in_one_segment() {
    let bench = Bench::open();
    for n in 0..30 {
        let party = bench.party(&format!("K{n:02}"));
        for order in 0..=n / 6 {
            buy(&bench, party, 3 + n + 40 * order, 1_000 * (n + 1));
        }
    }
    compare(&bench.store).unwrap();
    let view = bench.read(segments);
    assert!(view.compared);
    assert_eq!(view.segments.iter().map(|segment| segment.count).sum::<u32>(), 30);
    // Six of thirty do worse than nobody, the next six than six …
    let of = |score: u8| marks(&bench).iter().filter(|(_, recency, ..)| *recency == score).count();
    assert_eq!([1, 2, 3, 4, 5].map(of), [6; 5]);
}

#[test]
fn what_was_sent_back_or_cancelled_is_no_purchase_and_a_contract_is_one_each_year() {
    let bench = Bench::open();
    let party = bench.party("Zurück");
    buy(&bench, party, 10, 10_000);
    buy(&bench, party, 40, 10_000);
    bench.write(|tx| {
        tx.execute(
            "INSERT INTO purchase (id, party_id, bought_on, amount, currency, created_at, returns_id)
             SELECT ?1, party_id, ?2, -amount, currency, created_at, id FROM purchase WHERE bought_on = ?3",
            rusqlite::params![tx.new_id(), days_ago(5), days_ago(40)],
        )?;
        Ok(())
    });
    let bound = bench.party("Vertrag");
    let contract = json!({"partyId": bound, "title": "Wartung", "startedOn": days_ago(500), "renewsMonths": 12,
        "endsOn": days_ago(135)});
    bench.write(|tx| add_contract(tx, &serde_json::from_value(contract.clone()).unwrap()));
    let buyers = bench.read(|conn| {
        let frame = super::Frame::read(conn, NOW)?;
        super::buyers::read(conn, &frame, 730)
    });
    let counted: Vec<(u32, i64)> = buyers.iter().map(|buyer| (buyer.facts.events, buyer.facts.net)).collect();
    assert_eq!(counted, [(1, 10_000), (2, 0)]);
}

#[test]
fn marks_are_made_anew_after_a_purchase_an_undo_and_a_day_and_not_otherwise() {
    let bench = Bench::open();
    let party = bench.party("Kunde");
    buy(&bench, party, 10, 10_000);
    assert!(compare(&bench.store).unwrap());
    let before = marks(&bench);
    assert!(!compare(&bench.store).unwrap(), "nothing has changed");
    let call = json!({"partyId": party, "kind": "call", "direction": "out", "at": NOW.0});
    bench.write(|tx| crate::timeline::log(tx, &serde_json::from_value(call.clone()).unwrap()));
    assert!(!compare(&bench.store).unwrap(), "a call compares nobody otherwise");
    buy(&bench, party, 1, 10_000);
    assert!(compare(&bench.store).unwrap());
    assert_ne!(marks(&bench), before);
    bench.store.undo().unwrap();
    assert!(compare(&bench.store).unwrap());
    assert_eq!(marks(&bench), before);
    bench.clock.advance_ms(DAY_MS);
    assert!(compare(&bench.store).unwrap(), "a day has passed");
    bench.trash_party(party);
    assert_eq!(marks(&bench), [], "who is in the trash has no mark, even before the next comparison");
}

#[test]
fn who_came_back_before_raises_the_chance_of_those_who_are_gone() {
    let bench = Bench::open();
    for n in 0..40 {
        let party = bench.party(&format!("K{n}"));
        for order in 0..4 {
            buy(&bench, party, 500 + order * 30, 10_000);
        }
        // A third came back soon after having lapsed.
        if n % 3 == 0 {
            buy(&bench, party, 340, 10_000);
        }
    }
    let unlearnt = bench.read(rates).rate(2.5, 4);
    compare(&bench.store).unwrap();
    super::super::learn(&bench.store).unwrap();
    assert!(compare(&bench.store).unwrap(), "something was learnt");
    assert!(!compare(&bench.store).unwrap());
    let learnt = bench.read(rates).rate(2.5, 4);
    assert_eq!((unlearnt.seen.of, unlearnt.chance), (0, 0.08));
    assert!(learnt.seen.of >= 20 && learnt.seen.hits > 5, "{learnt:?}");
    assert!(learnt.chance > unlearnt.chance, "{learnt:?}");
    let expected: i64 = bench.read(|conn: &Connection| -> Result<i64> {
        let sql = "SELECT min(win_back) FROM standing_mark WHERE win_back IS NOT NULL";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    assert!(expected > 0, "each of them is worth a thought");
}

#[test]
fn segments_and_lapses_are_read_by_an_index() {
    let bench = Bench::open();
    let plan = bench.plan(COUNTS);
    assert!(plan[0].contains("COVERING INDEX standing_mark_by_segment"), "{plan:#?}");
    let plan = bench.plan(&LAPSES.replace("?1", "'2026-01-01'").replace("?2", "'2024-01-01'"));
    assert!(plan[0].starts_with("SEARCH m USING PRIMARY KEY"), "{plan:#?}");
    assert!(plan.iter().all(|line| !line.starts_with("SCAN")), "{plan:#?}");
}
