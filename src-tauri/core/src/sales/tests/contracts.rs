//! Contracts: what they must say, how notice ends them, and which days of them are near.

use super::*;
use crate::id::ContractId;

fn draft(party_id: PartyId) -> ContractDraft {
    ContractDraft {
        party_id,
        title: "Wartung".into(),
        number: None,
        started_on: day("2024-01-01"),
        ends_on: Some(day("2024-12-31")),
        notice_days: Some(30),
        renews_months: Some(12),
        noticed_on: None,
        price_change: None,
        money: Some(Money::new(120_000, "EUR")),
        note: None,
        source: None,
    }
}

fn stored(bench: &Bench, id: ContractId) -> ContractView {
    bench.read(|conn| contract(conn, id))
}

#[test]
fn a_contract_is_read_back_changed_trashed_and_given_back_by_undo() {
    let (bench, party, _) = bench();
    let full = ContractDraft { number: Some(" V-7 ".into()), note: Some("Vor Ort".into()), ..draft(party) };
    let id = bench.write(|tx| add_contract(tx, &full));
    let view = stored(&bench, id);
    assert_eq!((view.number.as_deref(), view.note.as_deref()), (Some("V-7"), Some("Vor Ort")));
    assert_eq!((view.ends_on, view.renews_months, view.notice_days), (full.ends_on, Some(12), Some(30)));
    assert_eq!(view.money, full.money);
    let open = ContractDraft { ends_on: None, renews_months: None, money: None, ..draft(party) };
    bench.write(|tx| update_contract(tx, id, &open));
    assert_eq!((stored(&bench, id).ends_on, stored(&bench, id).money), (None, None));
    bench.write(|tx| delete_contract(tx, id));
    assert_eq!(refusal(bench.store.read(|conn| contract(conn, id))), ("not found", "contract"));
    assert_eq!(refusal(bench.try_write(|tx| delete_contract(tx, id))), ("not found", "contract"));
    assert_eq!(refusal(bench.try_write(|tx| update_contract(tx, id, &open))), ("not found", "contract"));
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(stored(&bench, id), view);
}

#[test]
fn what_a_contract_cannot_say_is_refused_at_its_field() {
    let (bench, party, _) = bench();
    let check = |change: fn(&mut ContractDraft), field, reason| {
        let mut bad = draft(party);
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| add_contract(tx, &bad))), (field, reason));
    };
    check(|d| d.title = " ".into(), "title", "missing");
    check(|d| d.ends_on = Some(day("2023-12-31")), "endsOn", "before-start");
    check(|d| d.ends_on = None, "endsOn", "missing");
    check(|d| d.notice_days = Some(3661), "noticeDays", "out-of-range");
    check(|d| d.renews_months = Some(0), "renewsMonths", "out-of-range");
    check(|d| d.renews_months = Some(121), "renewsMonths", "out-of-range");
    check(|d| d.noticed_on = Some(day("2026-11-24")), "noticedOn", "in-future");
    check(|d| d.noticed_on = Some(day("2025-01-01")), "endsOn", "before-notice");
    check(|d| d.money = Some(Money::new(-1, "EUR")), "money", "out-of-range");
    check(|d| d.party_id = PartyId(uuid::Uuid::nil()), "not found", "party");
}

#[test]
fn notice_ends_a_contract_with_the_term_for_which_it_comes_in_time() {
    let (bench, party, _) = bench();
    let noticed = |draft: &ContractDraft, on: &str, ends_on: Option<&str>| {
        let id = bench.write(|tx| add_contract(tx, draft));
        let notice = ContractNotice { id, on: Some(day(on)), ends_on: ends_on.map(day) };
        bench.try_write(|tx| give_notice(tx, &notice)).map(|_| stored(&bench, id).ends_on.unwrap())
    };
    assert_eq!(noticed(&draft(party), "2025-12-01", None).unwrap(), day("2025-12-31"));
    assert_eq!(noticed(&draft(party), "2025-12-02", None).unwrap(), day("2026-12-31"));
    assert_eq!(noticed(&draft(party), "2025-12-02", Some("2026-03-31")).unwrap(), day("2026-03-31"));
    assert_eq!(refusal(noticed(&draft(party), "2026-11-24", None)), ("on", "in-future"));
    assert_eq!(refusal(noticed(&draft(party), "2026-11-23", Some("2026-11-22"))), ("endsOn", "before-start"));
    let open = ContractDraft { ends_on: None, renews_months: None, ..draft(party) };
    assert_eq!(noticed(&open, "2026-11-01", None).unwrap(), day("2026-12-01"));
    let id = bench.write(|tx| add_contract(tx, &draft(party)));
    let notice = ContractNotice { id, on: None, ends_on: None };
    bench.write(|tx| give_notice(tx, &notice));
    assert_eq!(stored(&bench, id).noticed_on, Some(day("2026-11-23")));
    assert_eq!(refusal(bench.try_write(|tx| give_notice(tx, &notice))), ("on", "taken"));
}

#[test]
fn contracts_run_until_they_end_and_tell_their_next_days() {
    let (bench, party, _) = bench();
    let add = |draft: ContractDraft| bench.write(|tx| add_contract(tx, &draft));
    let renewing = add(draft(party));
    let open = add(ContractDraft {
        started_on: day("2025-01-01"),
        ends_on: None,
        renews_months: None,
        ..draft(party)
    });
    add(ContractDraft { renews_months: None, ..draft(party) });
    add(ContractDraft {
        ends_on: Some(day("2026-11-22")),
        noticed_on: Some(day("2026-01-05")),
        ..draft(party)
    });
    let trashed = add(draft(party));
    bench.write(|tx| delete_contract(tx, trashed));
    let found = bench.read(|conn| running_contracts(conn, &party.into(), day("2026-12-02")));
    let days: Vec<_> = found.iter().map(|r| (r.contract.id, r.term_ends_on, r.notice_by)).collect();
    let (end, notice) = (Some(day("2026-12-31")), Some(day("2027-12-01")));
    assert_eq!(days, [(renewing, end, notice), (open, None, None)]);
}

#[test]
fn a_price_that_changes_counts_from_its_day_on() {
    let (bench, party, _) = bench();
    let change = |from: &str, amount| Some(PriceChange { from: day(from), amount });
    let with = ContractDraft { price_change: change("2027-01-01", 150_000), ..draft(party) };
    let id = bench.write(|tx| add_contract(tx, &with));
    let worth = |on: &str| stored(&bench, id).money_on(day(on)).unwrap().amount;
    assert_eq!((worth("2026-12-31"), worth("2027-01-01")), (120_000, 150_000));
    let check = |change: &dyn Fn(&mut ContractDraft), expected| {
        let mut bad = with.clone();
        change(&mut bad);
        assert_eq!(refusal(bench.try_write(|tx| update_contract(tx, id, &bad))), expected);
    };
    check(&|c| c.money = None, ("priceChange", "contract-no-price"));
    check(&|c| c.price_change = change("2024-01-01", 1), ("priceChange", "contract-price-outside"));
    check(&|c| c.price_change = change("2027-01-01", -1), ("priceChange", "out-of-range"));
    check(&|c| c.price_change = change("2027-01-01", 1_000_000_000_000_000), ("priceChange", "out-of-range"));
    check(&|c| c.renews_months = None, ("priceChange", "contract-price-outside"));
    check(&|c| c.ends_on = Some(day("2023-12-31")), ("endsOn", "before-start"));
    bench.write(|tx| update_contract(tx, id, &draft(party)));
    assert_eq!(stored(&bench, id).price_change, None);
    bench.store.undo().unwrap();
    assert_eq!(stored(&bench, id).price_change, with.price_change);
}
