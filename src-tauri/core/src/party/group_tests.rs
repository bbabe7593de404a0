//! Groups of firms, people who change between firms, and what they decide.

use chrono::NaiveDate;
use rusqlite::params;

use super::group::{ABOVE, BELOW};
use super::*;
use crate::error::Error;
use crate::id::{LinkId, PartyId};
use crate::money::Money;
use crate::sales::{self, PurchaseDraft};
use crate::testing::{Bench, NOW};
use crate::timeline::{self, TimelinePageRequest, TouchDraft};

fn today() -> NaiveDate {
    NOW.local_date()
}

fn place(part: PartyId, whole: PartyId) -> LinkDraft {
    LinkDraft {
        id: None,
        party_id: part,
        other_id: whole,
        role: None,
        buying_role: None,
        from: None,
        to: None,
        is_primary: false,
    }
}

fn refusal<T: std::fmt::Debug>(result: crate::Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        Err(Error::NotFound(what)) => ("not found", what),
        other => panic!("{other:?}"),
    }
}

fn names(bench: &Bench, id: PartyId) -> Vec<(String, u32)> {
    let group = bench.read(|conn| group(conn, id, today()));
    group
        .map(|group| group.firms.into_iter().map(|firm| (firm.name, firm.depth)).collect())
        .unwrap_or_default()
}

fn person(bench: &Bench, name: &str) -> PartyId {
    let id = bench.party(name);
    bench.write(|tx| Ok(tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [id])?));
    id
}

/// A holding with two firms, one of which has a branch; and a firm beside it.
fn holding(bench: &Bench) -> [PartyId; 5] {
    let firms = ["Holding", "Nord", "Süd", "Filiale", "Allein"].map(|name| bench.party(name));
    let [top, north, south, branch, _] = firms;
    bench.write(|tx| {
        for (part, whole) in [(south, top), (north, top), (branch, north)] {
            link(tx, &place(part, whole))?;
        }
        Ok(())
    });
    firms
}

#[test]
fn every_firm_of_a_group_sees_the_whole_tree_from_its_top() {
    let bench = Bench::open();
    let [top, north, south, branch, alone] = holding(&bench);
    let tree = [("Holding", 0), ("Nord", 1), ("Filiale", 2), ("Süd", 1)]
        .map(|(name, depth)| (name.to_owned(), depth));
    for firm in [top, north, south, branch] {
        assert_eq!(names(&bench, firm), tree);
    }
    assert!(names(&bench, alone).is_empty());
    let worker = person(&bench, "Frau Hansen");
    bench.write(|tx| link(tx, &place(worker, north)));
    assert_eq!(names(&bench, north), tree, "people are no firms");
    assert!(names(&bench, worker).is_empty());
    bench.trash_party(branch);
    assert_eq!(names(&bench, top).len(), 3);
    bench.store.undo().unwrap();
    // A firm that was sold belongs to the group no longer.
    bench.write(|tx| {
        let sold = params![today().pred_opt(), north, top];
        Ok(tx.execute("UPDATE party_link SET to_on = ?1 WHERE party_id = ?2 AND other_id = ?3", sold)?)
    });
    assert_eq!(names(&bench, top).len(), 2);
    assert_eq!(names(&bench, branch).len(), 2);
}

#[test]
fn a_circle_a_second_mother_and_a_person_above_are_refused_and_write_nothing() {
    let bench = Bench::open();
    let [top, north, south, branch, alone] = holding(&bench);
    let worker = person(&bench, "Frau Hansen");
    let before = bench.dump();
    let refused = |part, whole| refusal(bench.try_write(|tx| link(tx, &place(part, whole))));
    assert_eq!(refused(top, branch), ("otherId", "circle"));
    assert_eq!(refused(north, branch), ("otherId", "circle"));
    assert_eq!(refused(north, north), ("otherId", "itself"));
    assert_eq!(refused(branch, south), ("partyId", "has-mother"));
    assert_eq!(refused(alone, worker), ("otherId", "not-an-organisation"));
    assert_eq!(bench.dump(), before);
    // What is over stands in nobody's way.
    let former = LinkDraft { to: today().pred_opt(), ..place(branch, south) };
    bench.write(|tx| link(tx, &former));
    bench.write(|tx| link(tx, &place(alone, top)));
    assert_eq!(names(&bench, alone).len(), 5);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn no_way_round_the_link_makes_a_circle_or_a_second_mother() {
    let bench = Bench::open();
    let [top, north, south, branch, alone] = holding(&bench);
    // The firm between the two ends goes into the trash, and the branch gets another place meanwhile.
    bench.trash_party(north);
    bench.write(|tx| link(tx, &place(branch, south)));
    let before = bench.dump();
    let back = |bench: &Bench| bench.try_write(|tx| restore(tx, &[north]));
    assert_eq!(refusal(back(&bench)), ("partyId", "has-mother"), "out of the trash");
    let sets: Vec<i64> = bench.read(|conn| {
        let mut query = conn.prepare("SELECT seq FROM change_set ORDER BY seq DESC")?;
        Ok(query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    });
    let undone = bench.store.undo_set(sets[1]);
    assert_eq!(refusal(undone.map(|_| ())), ("partyId", "has-mother"), "undo of the older set");
    assert_eq!(bench.dump(), before);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    // The top and what is two below it become one record: a firm above itself.
    let merged = |keep, lose| {
        let request =
            serde_json::from_value(serde_json::json!({ "keep": keep, "lose": lose, "fields": [] })).unwrap();
        bench.try_write(|tx| crate::duplicate::merge(tx, &request, Normaliser::new("DE")))
    };
    let before = bench.dump();
    assert_eq!(refusal(merged(top, branch)), ("lose", "linked"));
    assert_eq!(bench.dump(), before);
    // Two daughters of different mothers: the kept one stays where it was, the other place has ended.
    let child = bench.party("Filiale Süd");
    bench.write(|tx| link(tx, &place(child, alone)));
    merged(branch, child).unwrap();
    assert_eq!(names(&bench, branch).first().map(|(name, _)| name.clone()).as_deref(), Some("Holding"));
    bench.store.undo().unwrap();
    assert_eq!(names(&bench, child).len(), 2);
}

#[test]
fn a_person_is_not_moved_from_a_place_that_has_ended() {
    let bench = Bench::open();
    let [top, north, ..] = holding(&bench);
    let worker = person(&bench, "Frau Hansen");
    let ended = LinkDraft { to: today().pred_opt(), ..place(worker, north) };
    let link_id = bench.write(|tx| link(tx, &ended));
    let moved =
        PersonMove { link_id, to_id: top, on: today(), role: None, buying_role: None, is_primary: false };
    assert_eq!(refusal(bench.try_write(|tx| move_person(tx, &moved))), ("linkId", "ended"));
}

fn talk(bench: &Bench, party: PartyId, with: &[PartyId], at: i64, subject: &str) {
    let draft: TouchDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "participants": with, "kind": "call", "at": NOW.0 - at, "subject": subject,
    }))
    .unwrap();
    bench.write(|tx| timeline::log(tx, &draft));
}

#[test]
fn the_dossier_merges_the_timelines_of_all_firms_page_by_page_and_counts_each_talk_once() {
    let bench = Bench::open();
    let [top, north, south, branch, alone] = holding(&bench);
    for (n, party) in [top, north, south, branch, alone].into_iter().enumerate() {
        for k in 0..4 {
            talk(&bench, party, &[], (k * 5 + n as i64) * 60_000, &format!("T{n}{k}"));
        }
    }
    // A talk with two firms of the group, and one of the group with somebody else.
    talk(&bench, north, &[south], 30, "Beide");
    talk(&bench, alone, &[branch], 20, "Fremd");
    let read = |limit: u32| {
        let mut request =
            TimelinePageRequest { party_id: branch, group: true, kinds: vec![], cursor: None, limit };
        let mut found = Vec::new();
        loop {
            let page = bench.read(|conn| timeline::page(conn, &request, today()));
            assert_eq!(page.entries.len(), page.of.len());
            found.extend(page.entries.into_iter().zip(page.of));
            request.cursor = page.next;
            if request.cursor.is_none() {
                return found;
            }
        }
    };
    let whole = read(500);
    assert_eq!(
        whole.len(),
        18,
        "four of each of four firms, one of two, one of somebody else with one of them"
    );
    assert!(whole.iter().all(|(_, of)| *of != alone));
    for limit in [1, 2, 3, 7, 17, 18] {
        assert_eq!(read(limit), whole, "pages of {limit}");
    }
    let firms = bench.read(|conn| firms_of(conn, south, today()));
    let counted = bench.read(|conn| timeline::counts(conn, &Parties::of(&firms)));
    assert_eq!(counted.talk, 18);
}

#[test]
fn purchases_and_what_is_open_are_put_together_over_the_group() {
    let bench = Bench::open();
    let [top, north, ..] = holding(&bench);
    bench.write(|tx| {
        for party in [top, north] {
            sales::add_purchase(tx, &PurchaseDraft::new(party, today(), Money::new(500, "EUR")))?;
        }
        Ok(())
    });
    let sum = |parties: &[PartyId]| {
        let whose = Parties::of(parties);
        let summary = bench.read(|conn| sales::purchase_summary(conn, &whose, today()));
        (summary.count, summary.year.map(|year| year.sum.amount))
    };
    let firms = bench.read(|conn| firms_of(conn, north, today()));
    assert_eq!((sum(&[north]), sum(&firms)), ((1, Some(500)), (2, Some(1000))));
    assert_eq!(bench.read(|conn| firms_of(conn, bench.party("Neu"), today())).len(), 1);
}

#[test]
fn whoever_changes_the_firm_keeps_the_old_place_with_its_dates() {
    let bench = Bench::open();
    let [_, north, south, ..] = holding(&bench);
    let worker = person(&bench, "Frau Hansen");
    let since = |days: u64| today() - chrono::Days::new(days);
    let first = LinkDraft {
        from: Some(since(300)),
        role: Some("Einkauf".into()),
        buying_role: Some(BuyingRole::Buyer),
        ..place(worker, north)
    };
    let id: LinkId = bench.write(|tx| link(tx, &first));
    let moved = |to: PartyId, on: NaiveDate| PersonMove {
        link_id: id,
        to_id: to,
        on,
        role: Some("Leitung".into()),
        buying_role: Some(BuyingRole::Decider),
        is_primary: true,
    };
    let before = bench.dump();
    let refused = |to, on| refusal(bench.try_write(|tx| move_person(tx, &moved(to, on))));
    assert_eq!(refused(north, today()), ("toId", "same-firm"));
    assert_eq!(refused(south, since(300)), ("on", "before-start"));
    assert_eq!(refused(worker, today()), ("otherId", "itself"));
    assert_eq!(bench.dump(), before);
    bench.write(|tx| move_person(tx, &moved(south, today())));
    let card = bench.read(|conn| card(conn, worker));
    let places: Vec<_> = card
        .organisations
        .iter()
        .map(|link| (link.name.as_str(), link.from, link.to, link.buying_role))
        .collect();
    assert_eq!(
        places,
        [
            ("Süd", Some(today()), None, Some(BuyingRole::Decider)),
            ("Nord", Some(since(300)), Some(since(1)), Some(BuyingRole::Buyer)),
        ]
    );
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_group_is_walked_along_indexes() {
    let bench = Bench::open();
    for (sql, index) in [(ABOVE, "party_link_by_party"), (BELOW, "party_link_by_other")] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{plan:#?}");
        let is_whole = |line: &&String| {
            line.starts_with("SCAN")
                && ["party", "party_link", "l", "p"].iter().any(|t| line.ends_with(&format!("SCAN {t}")))
        };
        assert_eq!(plan.iter().find(is_whole), None, "{plan:#?}");
    }
}
