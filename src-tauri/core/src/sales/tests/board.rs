//! The board against a count by hand.

use std::collections::BTreeMap;

use chrono::Days;
use proptest::prelude::*;

use super::*;
use crate::task::{TaskDraft, TaskKind};
use crate::testing::NOW;
use crate::time::{DAY_MS, Timestamp};
use crate::timeline::{TouchDraft, TouchKind};

fn call(party_id: PartyId) -> TouchDraft {
    TouchDraft {
        party_id,
        participants: vec![],
        kind: TouchKind::Call,
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

#[test]
fn the_age_of_a_deal_counts_from_its_last_contact() {
    let (bench, party, _) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let log = |kind, days: i64| {
        bench.clock.set(Timestamp(NOW.0 + days * DAY_MS));
        let touch = TouchDraft { kind, deal_id: Some(id), ..call(party) };
        bench.write(|tx| crate::timeline::log(tx, &touch));
    };
    let column = |days: i64| {
        bench.clock.set(Timestamp(NOW.0 + days * DAY_MS));
        let column = show(&bench, DealFilter::default(), 0).columns.remove(0);
        (column.cards[0].age_days, column.median_days, column.overdue)
    };
    assert_eq!(column(22), (22, Some(22), 1));
    log(TouchKind::Note, 10);
    assert_eq!(column(22), (22, Some(22), 1), "a note is no contact");
    log(TouchKind::Call, 10);
    assert_eq!(column(22), (12, Some(12), 0));
    assert_eq!(column(5), (5, Some(5), 0), "what is still to come does not count");
    let card = |days: i64| {
        bench.clock.set(Timestamp(NOW.0 + days * DAY_MS));
        let card = show(&bench, DealFilter::default(), 0).columns.remove(0).cards.remove(0);
        (card.age_days, card.stage_days, card.contact_days)
    };
    assert_eq!((card(5), card(22)), ((5, 5, None), (12, 22, Some(12))));
    bench.clock.set(Timestamp(NOW.0 + 20 * DAY_MS));
    let about_nothing = TouchDraft { deal_id: None, ..call(party) };
    bench.write(|tx| crate::timeline::log(tx, &about_nothing));
    assert_eq!(card(22), (2, 22, Some(2)), "any contact with the customer counts");
}

#[test]
fn currencies_stand_side_by_side_and_the_trash_does_not_count() {
    let (bench, party, _) = bench();
    let gone = bench.party("Weg");
    for (party, money) in
        [(party, Some((1001, "EUR"))), (party, Some((500, "CHF"))), (party, None), (gone, Some((1, "EUR")))]
    {
        let money = money.map(|(amount, currency)| Money::new(amount, currency));
        bench.write(|tx| create_deal(tx, &DealDraft { money, ..draft(party, None) }));
    }
    bench.trash_party(gone);
    let board = show(&bench, DealFilter::default(), 0);
    assert_eq!(board.count, 3);
    assert_eq!(board.sums, [Money::new(500, "CHF"), Money::new(1001, "EUR")]);
    assert_eq!(board.weighted, [Money::new(100, "CHF"), Money::new(200, "EUR")]);
    assert_eq!(board.columns.iter().map(|c| c.count).collect::<Vec<_>>(), [3, 0, 0, 0, 0]);
    assert_eq!((board.columns[0].cards.len(), board.columns[1].median_days), (3, None));
    assert_eq!((bench.read(open_deal_count), board.pipelines.len()), (3, 2));
}

#[test]
fn an_empty_vault_has_no_board() {
    let bench = Bench::open();
    let request = BoardRequest { pipeline_id: None, filter: DealFilter::default(), limit: 0 };
    assert_eq!(refusal(bench.store.read(|conn| board(conn, &request, NOW))), ("not found", "pipeline"));
}

#[test]
fn the_queries_of_the_board_use_their_indexes() {
    let bench = Bench::open();
    bench.assert_indexed(&super::super::cards::CARDS);
    bench.assert_indexed(super::super::purchase_known::TAKEN);
    // The heads group and rank what they have read, but they read nothing besides their index ranges.
    let plan = bench.plan(&super::super::board::HEADS);
    assert!(plan.iter().any(|line| line.contains("COVERING INDEX deal_for_sums (stage_id=?")), "{plan:#?}");
    let tables = ["SCAN d", "SCAN s", "SCAN t", "SCAN p"];
    assert!(!plan.iter().any(|line| tables.contains(&line.split(" USING").next().unwrap())), "{plan:#?}");
}

/// A deal of the board as the test remembers it.
#[derive(Clone, Debug)]
struct Remembered {
    stage: usize,
    amount: Option<i64>,
    currency: &'static str,
    age: i64,
    expected: Option<u64>,
    has_step: bool,
}

fn remembered() -> impl Strategy<Value = Remembered> {
    let currency = prop::sample::select(vec!["EUR", "CHF"]);
    (0..5usize, prop::option::of(-50..5000i64), currency, 0..40i64, prop::option::of(0..9u64), any::<bool>())
        .prop_map(|(stage, amount, currency, age, expected, has_step)| Remembered {
            stage,
            amount,
            currency,
            age,
            expected,
            has_step,
        })
}

fn make(bench: &Bench, party: PartyId, pipeline: &Pipeline, deals: &[Remembered]) {
    for deal in deals {
        bench.clock.set(Timestamp(NOW.0 - deal.age * DAY_MS));
        let draft = DealDraft {
            stage_id: pipeline.stages[deal.stage].id,
            money: deal.amount.map(|amount| Money::new(amount, deal.currency)),
            expected_on: deal.expected.map(|d| NOW.local_date() + Days::new(d)),
            ..draft(party, None)
        };
        let id = bench.write(|tx| create_deal(tx, &draft));
        if deal.has_step {
            let task = TaskDraft {
                party_id: None,
                deal_id: Some(id),
                kind: TaskKind::Todo,
                title: "T".into(),
                note: None,
                due_on: None,
                due_time: None,
                assignee_id: None,
                repeat: None,
            };
            bench.write(|tx| crate::task::create(tx, &task));
        }
    }
    bench.clock.set(NOW);
}

fn median(mut ages: Vec<i64>) -> Option<u32> {
    ages.sort_unstable();
    let (n, half) = (ages.len(), ages.len() / 2);
    match n {
        0 => None,
        _ if n % 2 == 1 => Some(ages[half] as u32),
        _ => Some(((ages[half - 1] + ages[half] + 1) / 2) as u32),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(25))]

    #[test]
    fn the_board_says_what_a_count_by_hand_says_and_its_pages_lose_no_card(
        deals in prop::collection::vec(remembered(), 0..30),
        limit in 1..6u32,
        until in prop::option::of(0..9u64),
        without_step in any::<bool>(),
        overdue in any::<bool>(),
    ) {
        let (bench, party, all) = bench();
        make(&bench, party, &all[0], &deals);
        let expected_until = until.map(|d| NOW.local_date() + Days::new(d));
        let filter = DealFilter { expected_until, without_step, overdue, ..DealFilter::default() };
        let shown = show(&bench, filter.clone(), limit);
        let mut count = 0;
        for (place, column) in shown.columns.iter().enumerate() {
            let target = i64::from(column.stage.target_days.unwrap());
            let found: Vec<&Remembered> = deals.iter()
                .filter(|d| d.stage == place)
                .filter(|d| until.is_none_or(|until| d.expected.is_some_and(|e| e <= until)))
                .filter(|d| !without_step || !d.has_step)
                .filter(|d| !overdue || d.age > target)
                .collect();
            let mut sums = BTreeMap::new();
            for deal in &found {
                if let Some(amount) = deal.amount {
                    *sums.entry(deal.currency).or_insert(0) += amount;
                }
            }
            let sums: Vec<Money> = sums.into_iter().map(|(currency, sum)| Money::new(sum, currency)).collect();
            prop_assert_eq!(column.count as usize, found.len());
            prop_assert_eq!(&column.sums, &sums);
            prop_assert_eq!(column.median_days, median(found.iter().map(|d| d.age).collect()));
            prop_assert_eq!(column.overdue as usize, found.iter().filter(|d| d.age > target).count());
            prop_assert_eq!(column.without_step as usize, found.iter().filter(|d| !d.has_step).count());
            let mut cards = column.cards.clone();
            let mut next = column.next.clone();
            while let Some(cursor) = next {
                let stage_id = column.stage.id.unwrap();
                let request = ColumnRequest { stage_id, filter: filter.clone(), cursor: Some(cursor), limit };
                let page = bench.read(|conn| super::column(conn, &request, NOW));
                cards.extend(page.cards);
                next = page.next;
            }
            let ages: Vec<i64> = cards.iter().map(|card| i64::from(card.age_days)).collect();
            prop_assert_eq!(ages, found.iter().map(|d| d.age).collect::<Vec<_>>());
            count += column.count;
        }
        prop_assert_eq!(shown.count, count);
    }
}
