//! Checklists, retired stages, the order of pipelines, splitting and copying deals, and asking again.

use super::*;
use crate::offer::OfferDraft;
use crate::task::{TaskDraft, TaskKind, next_step_of_deal};

fn item(title: &str) -> StageItem {
    StageItem { id: None, title: title.into() }
}

#[test]
fn a_checklist_is_ticked_for_each_deal_and_goes_with_its_items() {
    let (bench, party, all) = bench();
    let mut pipeline = all[0].clone();
    pipeline.stages[0].checklist = vec![item("Bedarf gefragt"), item(" Budget ")];
    bench.write(|tx| save_pipeline(tx, &pipeline));
    let pipeline = bench.read(pipelines)[0].clone();
    let items = pipeline.stages[0].checklist.clone();
    assert_eq!(items.iter().map(|i| i.title.as_str()).collect::<Vec<_>>(), ["Bedarf gefragt", "Budget"]);
    let id = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let other = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let settle = |ticked| DealTick { id, item_id: items[1].id.unwrap(), ticked };
    bench.write(|tx| tick(tx, &settle(true)));
    let open = |id| {
        let board = show(&bench, DealFilter::default(), 0);
        board.columns[0].cards.iter().find(|card| card.id == id).unwrap().open_items
    };
    assert_eq!((open(id), open(other)), (1, 2));
    let seen: Vec<bool> = view(&bench, id).checklist.iter().map(|i| i.ticked_on.is_some()).collect();
    assert_eq!(seen, [false, true]);
    let before = bench.dump();
    let mut fewer = pipeline.clone();
    fewer.stages[0].checklist.remove(1);
    bench.write(|tx| save_pipeline(tx, &fewer));
    assert_eq!((open(id), view(&bench, id).checklist.len()), (1, 1));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.write(|tx| tick(tx, &settle(false)));
    assert_eq!(open(id), 2);
    let elsewhere =
        bench.write(|tx| create_deal(tx, &DealDraft { pipeline_id: all[1].id, ..draft(party, None) }));
    let wrong = DealTick { id: elsewhere, ..settle(true) };
    assert_eq!(refusal(bench.try_write(|tx| tick(tx, &wrong))), ("not found", "stage-item"));
    let mut bad = pipeline.clone();
    bad.stages[0].checklist.push(item(" "));
    assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &bad))), ("checklist", "missing"));
    bad.stages[0].checklist = (0..51).map(|n| item(&n.to_string())).collect();
    assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &bad))), ("checklist", "too-many"));
}

#[test]
fn a_retired_stage_keeps_its_deals_and_takes_in_no_others() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let mut pipeline = all[0].clone();
    pipeline.stages[0].retired = true;
    pipeline.stages[1].retired = true;
    let before = bench.dump();
    bench.write(|tx| save_pipeline(tx, &pipeline));
    let names = || {
        let board = show(&bench, DealFilter::default(), 0);
        board.columns.iter().map(|c| (c.stage.name.clone(), c.count)).collect::<Vec<_>>()
    };
    assert_eq!(names()[..2], [("Bedarf".into(), 1), ("Angebot".into(), 0)], "an empty one is not shown");
    let new = bench.write(|tx| create_deal(tx, &draft(party, None)));
    assert_eq!(view(&bench, new).stage, "Angebot");
    let retired = all[0].stages[0].id.unwrap();
    let no = ("stageId", "stage-retired");
    assert_eq!(refusal(bench.try_write(|tx| move_deal(tx, &step(new, retired)))), no);
    let direct = DealDraft { stage_id: Some(retired), ..draft(party, None) };
    assert_eq!(refusal(bench.try_write(|tx| create_deal(tx, &direct))), no);
    // Who stands there may still be put in order, and goes on.
    bench.write(|tx| move_deal(tx, &step(id, retired)));
    bench.write(|tx| move_deal(tx, &step(id, stage(&all[0], "Angebot"))));
    assert_eq!(names()[0], ("Angebot".into(), 2));
    while bench.dump() != before {
        bench.store.undo().unwrap();
    }
    let mut none = all[0].clone();
    none.stages.iter_mut().filter(|s| s.kind == StageKind::Open).for_each(|s| s.retired = true);
    assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &none))), ("stages", "missing"));
    let mut end = all[0].clone();
    end.stages[5].retired = true;
    assert_eq!(refusal(bench.try_write(|tx| save_pipeline(tx, &end))), ("stages", "out-of-range"));
}

#[test]
fn pipelines_are_put_in_order() {
    let (bench, _, all) = bench();
    let (first, second) = (all[0].id.unwrap(), all[1].id.unwrap());
    let before = bench.dump();
    bench.write(|tx| order_pipelines(tx, &[second]));
    assert_eq!(bench.read(pipelines).iter().map(|p| p.id.unwrap()).collect::<Vec<_>>(), [second, first]);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    let nobody = crate::id::PipelineId(uuid::Uuid::nil());
    assert_eq!(refusal(bench.try_write(|tx| order_pipelines(tx, &[nobody]))), ("not found", "pipeline"));
}

#[test]
fn a_split_deal_adds_up_to_the_cent_and_both_know_each_other() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(100_001))));
    bench.write(|tx| move_deal(tx, &step(id, stage(&all[0], "Angebot"))));
    let offer = bench.write(|tx| {
        let begun = crate::offer::begin(tx, party, Some(id), Lang::De, tx.now.local_date())?;
        crate::offer::save(tx, None, &OfferDraft { title: "Pumpen".into(), ..begun })
    });
    let before = bench.dump();
    let part =
        DealSplit { id, title: "Wartung".into(), money: Money::new(33_334, "EUR"), offers: vec![offer] };
    let new = bench.write(|tx| split_deal(tx, &part));
    let (old, new) = (view(&bench, id), view(&bench, new));
    assert_eq!(old.money.clone().unwrap().amount + new.money.clone().unwrap().amount, 100_001);
    assert_eq!((new.stage.as_str(), new.stage_since), ("Angebot", old.stage_since));
    assert_eq!((old.related[0].id, old.related[0].is_origin), (new.id, false));
    assert_eq!((new.related[0].id, new.related[0].is_origin), (id, true));
    let offers =
        |of| bench.read(|conn| crate::offer::of_deal(conn, of, crate::testing::NOW.local_date())).len();
    assert_eq!((offers(id), offers(new.id)), (0, 1));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    let check = |change: &dyn Fn(&mut DealSplit), expected| {
        let mut bad = part.clone();
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| split_deal(tx, &bad))), expected);
        assert_eq!(bench.dump(), before);
    };
    check(&|s| s.money.amount = 100_001, ("money", "deal-not-a-part"));
    check(&|s| s.money.amount = 0, ("money", "deal-not-a-part"));
    check(&|s| s.money.amount = -1, ("money", "deal-not-a-part"));
    check(&|s| s.money.currency = "CHF".into(), ("money", "deal-other-currency"));
    check(&|s| s.money.amount = 1_000_000_000_000_000, ("money", "out-of-range"));
    check(&|s| s.title = " ".into(), ("title", "missing"));
    check(&|s| s.offers = vec![crate::id::OfferId(uuid::Uuid::nil())], ("not found", "offer"));
    let worthless = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let split = DealSplit { id: worthless, ..part.clone() };
    assert_eq!(refusal(bench.try_write(|tx| split_deal(tx, &split))), ("money", "deal-no-value"));
    bench.write(|tx| move_deal(tx, &step(id, stage(&all[0], "Gewonnen"))));
    assert_eq!(refusal(bench.try_write(|tx| split_deal(tx, &part))), ("id", "deal-closed"));
}

#[test]
fn a_copy_begins_anew_with_the_same_words() {
    let (bench, party, all) = bench();
    let full = DealDraft {
        expected_on: Some(day("2027-01-01")),
        note: Some("Eilt".into()),
        ..draft(party, Some(7))
    };
    let id = bench.write(|tx| create_deal(tx, &full));
    bench.write(|tx| {
        move_deal(tx, &DealMove { lost_reason: Some("Preis".into()), ..step(id, stage(&all[0], "Verloren")) })
    });
    let before = bench.dump();
    let copy = bench.write(|tx| copy_deal(tx, id));
    let copy = view(&bench, copy);
    assert_eq!(
        (copy.stage.as_str(), copy.note.as_deref(), copy.money.unwrap().amount),
        ("Bedarf", Some("Eilt"), 7)
    );
    assert_eq!(
        (copy.expected_on, copy.lost_reason, copy.closed_on, copy.stages.len()),
        (None, None, None, 1)
    );
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_copy_and_a_part_take_in_nobody_who_is_in_the_trash() {
    let (bench, party, _) = bench();
    let gone = bench.party("Frau Hansen");
    let people = vec![DealPerson { party_id: gone, name: None, role: None, buying_role: None }];
    let id =
        bench.write(|tx| create_deal(tx, &DealDraft { people: people.clone(), ..draft(party, Some(700)) }));
    bench.trash_party(gone);
    let copy = bench.write(|tx| copy_deal(tx, id));
    let split = DealSplit { id, title: "Teil".into(), money: Money::new(300, "EUR"), offers: vec![] };
    let part = bench.write(|tx| split_deal(tx, &split));
    let people = |id| -> u32 {
        bench.read(|conn| {
            let sql = "SELECT count(*) FROM deal_party WHERE deal_id = ?1";
            Ok(conn.query_row(sql, [id], |row| row.get(0))?)
        })
    };
    assert_eq!((people(id), people(copy), people(part)), (1, 0, 0));
    let since = |id| -> i64 {
        bench.read(|conn| {
            let sql = "SELECT entered_at FROM deal_stage WHERE deal_id = ?1";
            Ok(conn.query_row(sql, [id], |row| row.get(0))?)
        })
    };
    assert_eq!(since(part), since(id), "a part has stood in its stage as long as the whole");
}

#[test]
fn a_part_of_a_deal_in_a_retired_stage_stands_beside_it() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(700))));
    let mut pipeline = all[0].clone();
    pipeline.stages[0].retired = true;
    bench.write(|tx| save_pipeline(tx, &pipeline));
    let split = DealSplit { id, title: "Teil".into(), money: Money::new(300, "EUR"), offers: vec![] };
    let part = bench.write(|tx| split_deal(tx, &split));
    let (whole, part) = (view(&bench, id), view(&bench, part));
    assert_eq!((part.stage_id, part.stage_since), (whole.stage_id, whole.stage_since));
    assert_eq!(part.stages.len(), 1);
}

#[test]
fn a_deal_that_is_won_twice_is_bought_once() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, Some(700))));
    let win = DealMove { add_purchase: true, ..step(id, stage(&all[0], "Gewonnen")) };
    bench.write(|tx| move_deal(tx, &win));
    bench.write(|tx| move_deal(tx, &step(id, stage(&all[0], "Angebot"))));
    assert_eq!(refusal(bench.try_write(|tx| move_deal(tx, &win))), ("addPurchase", "deal-bought"));
    bench.write(|tx| move_deal(tx, &DealMove { add_purchase: false, ..win.clone() }));
    let bought: u32 =
        bench.read(|conn| Ok(conn.query_row("SELECT count(*) FROM purchase", [], |row| row.get(0))?));
    assert_eq!(bought, 1);
}

#[test]
fn a_lost_deal_may_ask_again_and_only_a_lost_one() {
    let (bench, party, all) = bench();
    let id = bench.write(|tx| create_deal(tx, &draft(party, None)));
    let again = TaskDraft {
        party_id: None,
        deal_id: None,
        kind: TaskKind::Call,
        title: "Noch einmal fragen".into(),
        note: None,
        due_on: Some(day("2027-06-01")),
        due_time: None,
        assignee_id: None,
        repeat: None,
    };
    let lost = DealMove {
        lost_reason: Some("Preis".into()),
        ask_again: Some(again.clone()),
        ..step(id, stage(&all[0], "Verloren"))
    };
    let open =
        DealMove { lost_reason: None, ..DealMove { stage_id: stage(&all[0], "Angebot"), ..lost.clone() } };
    assert_eq!(refusal(bench.try_write(|tx| move_deal(tx, &open))), ("askAgain", "not-here"));
    let before = bench.dump();
    bench.write(|tx| move_deal(tx, &lost));
    let next = bench.read(|conn| next_step_of_deal(conn, id)).unwrap();
    assert_eq!((next.title.as_str(), next.due_on), ("Noch einmal fragen", Some(day("2027-06-01"))));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}
