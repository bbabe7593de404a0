//! What an offer goes through.

use chrono::Days;

use super::super::number::part;
use super::super::table::{OF_DEAL, OF_PARTIES};
use super::*;
use crate::id::DeviceId;
use crate::past::{self, TrashItem, TrashKind};
use crate::sales::{self, DealDraft, StageKind};
use crate::task::{self, TaskDraft, TaskKind};
use crate::text::Texts;
use crate::timeline::{self, EntryKind, TimelineEntry, TimelinePageRequest};
use uuid::Uuid;

fn deal(bench: &Bench, party: PartyId) -> crate::id::DealId {
    bench.write(|tx| sales::create_default_pipelines(tx, &Texts::new(Lang::De), "EUR"));
    let draft = DealDraft {
        party_id: Some(party),
        pipeline_id: None,
        stage_id: None,
        title: "Jahresbedarf".into(),
        money: None,
        expected_on: None,
        owner_id: None,
        people: Vec::new(),
        source: None,
        note: None,
    };
    bench.write(|tx| sales::create_deal(tx, &draft))
}

#[test]
fn a_draft_is_kept_as_it_was_written() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let written = OfferDraft {
        salutation: Some("Moin,".into()),
        before: Some("Wie besprochen.".into()),
        discount: 25,
        ..draft(party, vec![line(1500, 980, 100, 1900), line(1000, 50, 0, 700)])
    };
    let id = bench.write(|tx| save(tx, None, &written));
    let view = read(&bench, id);
    assert_eq!(view.draft, written);
    assert_eq!((view.row.net.amount, view.row.gross.amount), (view.sums.net, view.sums.gross));
    let shorter = OfferDraft { lines: vec![line(2000, 50, 0, 700)], ..written };
    bench.write(|tx| save(tx, Some(id), &shorter));
    assert_eq!(read(&bench, id).draft, shorter);
}

#[test]
fn a_number_comes_once_whatever_is_undone_or_thrown_away() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let (first, second) = (made(&bench, party), made(&bench, party));
    let series = format!("A-2026-{}-", part(DeviceId(Uuid::nil())));
    let number = |id| read(&bench, id).row.number;
    assert_eq!([number(first), number(second)], [1, 2].map(|n| format!("{series}{n:04}")));
    bench.store.undo().unwrap();
    bench.write(|tx| delete(tx, first));
    assert_eq!(number(made(&bench, party)), format!("{series}0003"));
    // A file from an archive has offers and no count.
    bench.store.maintain(|conn| conn.execute("DELETE FROM offer_count", [])).unwrap().unwrap();
    assert_eq!(number(made(&bench, party)), format!("{series}0004"));
}

#[test]
fn laptops_count_apart() {
    let parts: std::collections::HashSet<String> =
        (0..40u128).map(|n| part(DeviceId(Uuid::from_u128((n << 64) | (n * 977))))).collect();
    assert!(parts.len() >= 39, "{parts:?}");
    assert!(parts.iter().all(|part| part.len() == 3 && !part.contains(['0', 'O', '1', 'I'])));
}

#[test]
fn what_was_sent_stays_and_a_new_version_replaces_it() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let first = made(&bench, party);
    bench.write(|tx| send(tx, first, today()));
    let change = draft(party, vec![line(1000, 1, 0, 0)]);
    assert_eq!(reason(bench.try_write(|tx| save(tx, Some(first), &change))), ("state", "offer-was-sent"));
    let second = bench.write(|tx| revise(tx, first));
    assert_eq!(bench.write(|tx| revise(tx, first)), second, "the version that is being written");
    let (old, new) = (read(&bench, first), read(&bench, second));
    assert_eq!((&new.row.number, new.row.version, new.row.state), (&old.row.number, 2, OfferState::Draft));
    assert_eq!(new.draft, old.draft);
    assert!(old.is_revised);
    assert_eq!(old.row.state, OfferState::Sent, "the customer still has it");
    bench.write(|tx| send(tx, second, today()));
    assert_eq!(read(&bench, first).row.state, OfferState::Replaced);
    let listed = bench.read(|conn| of_parties(conn, &party.into(), today()));
    assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [second]);
}

#[test]
fn an_offer_without_a_line_that_counts_is_not_sent() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let optional = OfferLineDraft { optional: true, ..line(1000, 980, 0, 1900) };
    let id = bench.write(|tx| save(tx, None, &draft(party, vec![optional])));
    assert_eq!(reason(bench.try_write(|tx| send(tx, id, today()))), ("lines", "offer-empty"));
    assert_eq!(reason(bench.try_write(|tx| send(tx, id, today() + Days::new(1)))), ("on", "in-future"));
}

#[test]
fn an_accepted_offer_is_a_purchase_and_a_won_deal_and_undo_takes_both_back() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let deal = deal(&bench, party);
    let optional = OfferLineDraft { optional: true, ..line(2000, 24_900, 0, 1900) };
    let lines = vec![line(1000, 10_000, 0, 1900), optional];
    let written = OfferDraft { deal_id: Some(deal), ..draft(party, lines) };
    let id = bench.write(|tx| save(tx, None, &written));
    assert_eq!(reason(bench.try_write(|tx| accept(tx, id, today(), &[]))), ("state", "offer-not-sent"));
    bench.write(|tx| send(tx, id, today()));
    let before = bench.dump();
    let taken = read(&bench, id).lines[1].id;
    let bought = bench.write(|tx| accept(tx, id, today(), &[taken]));
    let purchase = bench.read(|conn| sales::purchase(conn, bought));
    assert_eq!((purchase.money, purchase.deal_id), (Money::new(59_800, "EUR"), Some(deal)));
    let accepted = read(&bench, id);
    assert_eq!((accepted.row.state, accepted.row.purchase_id), (OfferState::Accepted, Some(bought)));
    assert_eq!(accepted.lines.iter().map(|line| line.taken).collect::<Vec<_>>(), [false, true]);
    assert_eq!(accepted.row.net.amount, 10_000, "what was offered stays");
    let won = bench.read(|conn| sales::deal(conn, deal, crate::testing::NOW));
    let pipelines = bench.read(sales::pipelines);
    let kinds = pipelines.iter().flat_map(|pipeline| &pipeline.stages);
    let kind = kinds.filter(|stage| stage.id == Some(won.stage_id)).map(|stage| stage.kind).next();
    assert_eq!(kind, Some(StageKind::Won));
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn only_optional_lines_can_be_taken_besides() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let id = made(&bench, party);
    bench.write(|tx| send(tx, id, today()));
    let counted = read(&bench, id).lines[0].id;
    assert!(matches!(
        bench.try_write(|tx| accept(tx, id, today(), &[counted])),
        Err(Error::NotFound("line"))
    ));
    assert_eq!(read(&bench, id).row.state, OfferState::Sent);
}

#[test]
fn a_no_needs_its_reason_and_can_be_taken_back() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let id = made(&bench, party);
    bench.write(|tx| send(tx, id, today()));
    let sent = bench.dump();
    assert_eq!(reason(bench.try_write(|tx| decline(tx, id, today(), " "))), ("because", "missing"));
    bench.write(|tx| decline(tx, id, today(), "zu teuer"));
    let row = read(&bench, id).row;
    assert_eq!((row.state, row.declined_because.as_deref()), (OfferState::Declined, Some("zu teuer")));
    bench.write(|tx| reopen(tx, id));
    assert_eq!(bench.dump(), sent);
}

#[test]
fn one_version_alone_is_out_and_ordered() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let first = made(&bench, party);
    bench.write(|tx| send(tx, first, today()));
    bench.write(|tx| decline(tx, first, today(), "zu teuer"));
    let second = bench.write(|tx| revise(tx, first));
    bench.write(|tx| reopen(tx, first));
    bench.write(|tx| decline(tx, first, today(), "zu teuer"));
    bench.write(|tx| send(tx, second, today()));
    assert_eq!(reason(bench.try_write(|tx| reopen(tx, first))), ("state", "offer-has-newer"));
    let third = bench.write(|tx| revise(tx, second));
    bench.write(|tx| accept(tx, second, today(), &[]));
    assert_eq!(reason(bench.try_write(|tx| send(tx, third, today()))), ("state", "offer-was-accepted"));
}

#[test]
fn an_offer_runs_out_by_the_day_alone() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let id = made(&bench, party);
    let until = draft(party, Vec::new()).valid_until.unwrap();
    let expired = |day| bench.read(|conn| row(conn, id, day)).expired;
    assert!(!expired(until + Days::new(1)), "a draft does not run out");
    bench.write(|tx| send(tx, id, today()));
    assert_eq!([expired(until), expired(until + Days::new(1))], [false, true]);
}

#[test]
fn open_offers_come_first_and_deals_list_their_own() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let deal = deal(&bench, party);
    let of_day = |days: u64, deal_id| {
        let made_on = today() - Days::new(days);
        let written = OfferDraft { made_on, deal_id, ..draft(party, vec![line(1000, 1, 0, 0)]) };
        bench.write(|tx| save(tx, None, &written))
    };
    let (old, answered, new) = (of_day(9, None), of_day(1, None), of_day(3, Some(deal)));
    bench.write(|tx| send(tx, answered, today()));
    bench.write(|tx| decline(tx, answered, today(), "zu teuer"));
    let ids = |rows: Vec<OfferRow>| rows.into_iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids(bench.read(|conn| of_parties(conn, &party.into(), today()))), [new, old, answered]);
    assert_eq!(ids(bench.read(|conn| of_deal(conn, deal, today()))), [new]);
    let other = bench.party("Andere");
    let foreign = OfferDraft { deal_id: Some(deal), ..draft(other, Vec::new()) };
    assert!(matches!(bench.try_write(|tx| save(tx, None, &foreign)), Err(Error::NotFound("deal"))));
}

#[test]
fn lists_of_offers_read_an_index() {
    let bench = Bench::open();
    for sql in [OF_PARTIES, OF_DEAL] {
        let plan = bench.plan(sql);
        // Few offers are sorted: only those of the customers or the deal that are asked for.
        assert!(plan.iter().any(|line| line.contains("USING INDEX offer_by_")), "{plan:#?}");
        assert!(!plan.iter().any(|line| line == "SCAN o"), "{plan:#?}");
    }
}

#[test]
fn offers_stand_on_the_timeline_and_leave_it_with_the_trash() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let id = made(&bench, party);
    let shown = || {
        let request = TimelinePageRequest {
            party_id: party,
            group: false,
            kinds: vec![EntryKind::Offer],
            cursor: None,
            limit: 10,
        };
        let entries = bench.read(|conn| timeline::page(conn, &request, today())).entries;
        assert!(entries.iter().all(|entry| matches!(entry, TimelineEntry::Offer { .. })));
        (entries.len(), bench.read(|conn| timeline::counts(conn, &party.into())).offer)
    };
    assert_eq!(shown(), (1, 1));
    bench.write(|tx| delete(tx, id));
    assert_eq!(shown(), (0, 0));
    bench.write(|tx| past::restore(tx, &[TrashItem { kind: TrashKind::Offer, id: id.0 }]));
    assert_eq!(shown(), (1, 1));
}

#[test]
fn a_new_offer_begins_with_what_is_known() {
    let bench = Bench::open();
    bench.write(|tx| {
        let firm = crate::firm::Firm {
            name: "Hansen".into(),
            country: "DE".into(),
            currency: "CHF".into(),
            ..Default::default()
        };
        crate::firm::save_firm(tx, &firm)
    });
    let party = bench.party("Reha-Zentrum");
    bench.write(|tx| Ok(tx.execute("UPDATE party SET language = 'nl' WHERE id = ?1", [party])?));
    let begun = || bench.read(|conn| begin(conn, party, None, Lang::De, today()));
    let first = begun();
    assert_eq!((first.language, first.currency.as_str()), (Lang::Nl, "CHF"));
    assert_eq!(first.valid_until, Some(today() + Days::new(30)));
    // What the last one in this language said is kept in mind.
    let until = Some(today() + Days::new(10));
    let after = Some("Tot ziens.".to_owned());
    let written = OfferDraft { language: Lang::Nl, valid_until: until, after, ..draft(party, Vec::new()) };
    bench.write(|tx| save(tx, None, &written));
    let second = begun();
    assert_eq!((second.valid_until, second.after.as_deref()), (until, Some("Tot ziens.")));
}

#[test]
fn the_table_of_offers_has_a_row_for_each_and_no_formula() {
    let bench = Bench::open();
    let party = bench.party("=Reha; \"Zentrum\"");
    let (sent, _) = (made(&bench, party), made(&bench, party));
    bench.write(|tx| send(tx, sent, today()));
    let table = |wanted: bool| {
        let mut bytes = Vec::new();
        let late = today() + Days::new(60);
        let texts = Texts::new(Lang::De);
        let write = |conn: &rusqlite::Connection| write_table(conn, texts, late, &mut bytes, &mut |_| wanted);
        bench.store.read(write).map(|count| (count, String::from_utf8(bytes).unwrap()))
    };
    let (count, text) = table(true).unwrap();
    assert_eq!((count, bench.read(super::count)), (2, 2));
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("\u{feff}Kunde;Nummer;"), "{text}");
    assert!(
        lines.iter().any(|line| line.contains(";Abgelaufen;2026-11-23;2026-12-31;2026-11-23;")),
        "{text}"
    );
    assert!(lines[1].ends_with(";9,80;11,66;EUR"), "{text}");
    assert!(lines[1].starts_with("\"'=Reha; \"\"Zentrum\"\"\";"), "{text}");
    assert!(table(false).is_err());
}

#[test]
fn a_follow_up_is_in_the_same_operation_as_the_sending() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum");
    let id = made(&bench, party);
    let before = bench.dump();
    let follow_up = TaskDraft {
        party_id: Some(party),
        deal_id: None,
        kind: TaskKind::Call,
        title: "Nachfassen".into(),
        note: None,
        due_on: Some(today() + Days::new(7)),
        due_time: None,
        assignee_id: None,
        repeat: None,
    };
    bench.write(|tx| {
        send(tx, id, today())?;
        task::create(tx, &follow_up)
    });
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}
