//! Deals on their way: made, moved, won, lost, put in order, deleted.

use super::*;
use crate::id::PipelineId;
use crate::party::BuyingRole;
use crate::task::{TaskDraft, TaskKind};
use crate::testing::NOW;
use crate::time::DAY_MS;

#[test]
fn a_deal_is_read_back_with_its_people_next_step_and_log() {
    let (bench, party, all) = bench();
    let (owner, person) = (bench.person("Martin"), bench.party("Dr. Harms"));
    bench.store.set_actor(Some(owner));
    let people = vec![DealPerson {
        party_id: person,
        name: None,
        role: Some("entscheidet".into()),
        buying_role: Some(BuyingRole::Decider),
    }];
    let full = DealDraft {
        people,
        expected_on: Some(day("2027-03-31")),
        source: Some("Messe".into()),
        note: Some("20 Stück".into()),
        ..draft(party, Some(4_280_000))
    };
    let id = bench.write(|tx| create_deal(tx, &full));
    bench.clock.advance_ms(3 * DAY_MS);
    bench.write(|tx| move_deal(tx, &step(id, stage(&all[0], "Angebot"))));
    bench.clock.advance_ms(2 * DAY_MS);
    let deal = view(&bench, id);
    assert_eq!((deal.stage.as_str(), deal.stage_kind, deal.probability), ("Angebot", StageKind::Open, 60));
    assert_eq!((deal.owner_id, deal.money.unwrap().amount), (Some(owner), 4_280_000));
    assert_eq!(deal.people[0].name.as_deref(), Some("Dr. Harms"));
    assert_eq!(deal.stage_since.0, NOW.0 + 3 * DAY_MS);
    let visits: Vec<(&str, u32)> = deal.stages.iter().map(|v| (v.stage.as_str(), v.days)).collect();
    assert_eq!(visits, [("Bedarf", 3), ("Angebot", 2)]);
    assert_eq!(deal.next_step, None);
}

#[test]
fn what_cannot_be_is_refused_for_a_deal() {
    let (bench, party, all) = bench();
    let lost = stage(&all[0], "Verloren");
    let check = |change: &dyn Fn(&mut DealDraft), expected| {
        let mut bad = draft(party, Some(1));
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| create_deal(tx, &bad))), expected);
    };
    check(&|d| d.title = " ".into(), ("title", "missing"));
    check(&|d| d.note = Some("x".repeat(65_537)), ("note", "too-long"));
    check(&|d| d.money = Some(Money::new(1, "Euro")), ("money", "not-a-currency"));
    check(&|d| d.money = Some(Money::new(i64::MAX, "EUR")), ("money", "out-of-range"));
    check(&|d| d.stage_id = Some(lost), ("lostReason", "missing"));
    check(
        &|d| {
            d.pipeline_id = all[1].id.filter(|_| {
                d.stage_id = Some(lost);
                true
            })
        },
        ("not found", "stage"),
    );
    check(&|d| d.pipeline_id = Some(PipelineId(uuid::Uuid::nil())), ("not found", "pipeline"));
    check(&|d| d.party_id = Some(PartyId(uuid::Uuid::nil())), ("not found", "party"));
    check(&|d| d.party_id = None, ("partyId", "missing"));
    assert_eq!(bench.read(open_deal_count), 0);
}

#[test]
fn won_and_lost_close_a_deal_and_back_to_open_forgets_it() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(500))));
    let go = |change: &dyn Fn(&mut DealMove), name: &str| {
        let mut to = step(id, stage(&all[0], name));
        change(&mut to);
        bench.try_write(|tx| move_deal(tx, &to)).map(|_| view(&bench, id))
    };
    assert_eq!(refusal(go(&|_| (), "Verloren")), ("lostReason", "missing"));
    assert_eq!(refusal(go(&|m| m.lost_reason = Some("  ".into()), "Verloren")), ("lostReason", "missing"));
    let lost = go(
        &|m| {
            m.lost_reason = Some("Lieferzeit".into());
            m.competitor = Some("Dräger".into());
        },
        "Verloren",
    );
    let lost = lost.unwrap();
    assert_eq!(
        (lost.lost_reason.as_deref(), lost.competitor.as_deref()),
        (Some("Lieferzeit"), Some("Dräger"))
    );
    assert_eq!(lost.closed_on, Some(NOW.local_date()));
    assert_eq!(bench.read(lost_reasons), (vec!["Lieferzeit".into()], vec!["Dräger".into()]));
    assert_eq!(bench.read(|conn| closed_count(conn, &party.into())), 1);
    // Sorting within the stage keeps the reason.
    assert_eq!(go(&|_| (), "Verloren").unwrap().lost_reason.as_deref(), Some("Lieferzeit"));
    let won = go(&|m| m.closed_on = Some(day("2026-11-20")), "Gewonnen").unwrap();
    assert_eq!((won.closed_on, won.lost_reason, won.competitor), (Some(day("2026-11-20")), None, None));
    let open = go(&|_| (), "Auftrag").unwrap();
    assert_eq!((open.closed_on, open.stages.len()), (None, 4));
    assert_eq!(bench.read(|conn| open_deals(conn, &party.into(), NOW)).len(), 1);
}

#[test]
fn a_won_deal_writes_the_purchase_when_asked() {
    let (bench, party, all) = bench();
    let won = stage(&all[0], "Gewonnen");
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(500))));
    let unknown = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let before = bench.dump();
    let to = DealMove { add_purchase: true, closed_on: Some(day("2026-11-20")), ..step(id, won) };
    bench.write(|tx| move_deal(tx, &to));
    let summary = bench.read(|conn| purchase_summary(conn, &party.into(), NOW.local_date()));
    let bought = &summary.latest[0];
    assert_eq!((bought.deal_id, bought.bought_on, bought.money.amount), (Some(id), day("2026-11-20"), 500));
    assert_eq!(bought.title.as_deref(), Some("Pumpen"));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    let to = DealMove { add_purchase: true, ..step(unknown, won) };
    assert_eq!(refusal(bench.try_write(|tx| move_deal(tx, &to))), ("money", "missing"));
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_deal_that_changes_its_customer_takes_log_and_open_tasks_along() {
    let (bench, party, _) = bench();
    let other = bench.party("Praxis");
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(500))));
    let task = TaskDraft {
        party_id: None,
        deal_id: Some(id),
        kind: TaskKind::Call,
        title: "T".into(),
        note: None,
        due_on: None,
        due_time: None,
        assignee_id: None,
        repeat: None,
    };
    bench.write(|tx| crate::task::create(tx, &task));
    bench.write(|tx| update_deal(tx, id, &DealDraft { title: "Neu".into(), ..draft(other, None) }));
    let deal = view(&bench, id);
    assert_eq!((deal.party_id, deal.title.as_str(), deal.money), (other, "Neu", None));
    assert_eq!(bench.read(|conn| crate::timeline::counts(conn, &other.into())).deal, 1);
    assert_eq!(bench.read(|conn| crate::task::next_step_of_party(conn, party)), None);
    assert!(bench.read(|conn| crate::task::next_step_of_party(conn, other)).is_some());
}

#[test]
fn a_deleted_deal_is_gone_until_the_undo() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(500))));
    let before = bench.dump();
    bench.write(|tx| delete_deal(tx, id));
    assert_eq!(refusal(bench.store.read(|conn| deal(conn, id, NOW))), ("not found", "deal"));
    assert_eq!(refusal(bench.try_write(|tx| delete_deal(tx, id))), ("not found", "deal"));
    assert_eq!(
        refusal(bench.try_write(|tx| update_deal(tx, id, &draft(party, None)))),
        ("not found", "deal")
    );
    let to = step(id, stage(&all[0], "Angebot"));
    assert_eq!(refusal(bench.try_write(|tx| move_deal(tx, &to))), ("not found", "deal"));
    assert_eq!((show(&bench, DealFilter::default(), 0).count, bench.read(open_deal_count)), (0, 0));
    assert!(bench.read(|conn| deals_of_party(conn, party, NOW)).is_empty());
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_card_lands_before_the_one_it_was_dropped_on_also_when_there_is_no_room_left() {
    let (bench, party, all) = bench();
    let first_stage = all[0].stages[0].id.unwrap();
    let mut order: Vec<DealId> =
        (0..4).map(|_| bench.write(|tx| create_deal(tx, &draft(party, None)))).collect();
    let shown =
        || show(&bench, DealFilter::default(), 500).columns[0].cards.iter().map(|c| c.id).collect::<Vec<_>>();
    assert_eq!(shown(), order);
    // Always the last card before the second: the gap halves each time and is used up after 32 of them.
    for _ in 0..40 {
        let last = order.pop().unwrap();
        let to = DealMove { before: Some(order[1]), ..step(last, first_stage) };
        bench.write(|tx| move_deal(tx, &to));
        order.insert(1, last);
        assert_eq!(shown(), order);
    }
    let to = DealMove { before: Some(order[0]), ..step(order[3], first_stage) };
    bench.write(|tx| move_deal(tx, &to));
    order.rotate_right(1);
    assert_eq!(shown(), order);
    let to = DealMove { before: Some(order[0]), ..step(order[1], stage(&all[0], "Angebot")) };
    assert_eq!(refusal(bench.try_write(|tx| move_deal(tx, &to))), ("not found", "deal"));
    assert_eq!(view(&bench, order[3]).stages.len(), 1, "sorting is not a visit");
}
