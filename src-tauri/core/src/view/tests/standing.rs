//! Customers found by where they stand, and that everything cheap comes from an index.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::party::{ListQuery, PartyPageRequest, page};
use crate::sales::{PurchaseDraft, add_purchase};
use crate::standing;
use crate::testing::{Bench, NOW};
use crate::time::{DAY_MS, Timestamp};
use crate::view::{Context, Filter, conjuncts};

fn days_ago(days: i64) -> NaiveDate {
    Timestamp(NOW.0 - days * DAY_MS).local_date()
}

fn buyer(bench: &Bench, name: &str, days: &[i64]) -> PartyId {
    let party = bench.party(name);
    for on in days {
        let draft = PurchaseDraft::new(party, days_ago(*on), Money::new(50_000, "EUR"));
        bench.write(|tx| add_purchase(tx, &draft));
    }
    party
}

/// One who is only known, one at risk, one who has gone, one who came back, and two who buy as ever.
fn base() -> Bench {
    let bench = Bench::open();
    bench.party("A bekannt");
    buyer(&bench, "B gefährdet", &[90, 120, 150, 180, 210]);
    buyer(&bench, "C verloren", &[330, 360, 390, 420]);
    buyer(&bench, "D zurück", &[3, 400, 430, 460]);
    buyer(&bench, "E treu", &[5, 35, 65, 95, 125]);
    buyer(&bench, "F treu", &[9, 39, 69, 99]);
    standing::compare(&bench.store).unwrap();
    bench
}

fn request(json: Value) -> PartyPageRequest {
    serde_json::from_value(json).unwrap()
}

fn names(bench: &Bench, json: Value) -> String {
    let page = bench.ask(|conn| page(conn, &request(json.clone()), NOW));
    assert_eq!(page.total, Some(page.rows.len() as u32), "{json}");
    let mut letters: Vec<&str> = page.rows.iter().map(|row| &row.name[..1]).collect();
    letters.sort_unstable();
    letters.concat()
}

const FILTERS: [&str; 11] = [
    r#"{"kind": "is", "field": "six", "op": "is", "values": ["bond"]}"#,
    r#"{"kind": "is", "field": "buyer", "op": "is", "values": ["core"]}"#,
    r#"{"kind": "is", "field": "activity", "op": "is", "values": ["atRisk"]}"#,
    r#"{"kind": "is", "field": "risk", "op": "is", "values": ["high"]}"#,
    r#"{"kind": "all", "of": [{"kind": "is", "field": "risk", "op": "is", "values": ["low"]},
                              {"kind": "is", "field": "activity", "op": "is", "values": ["active"]}]}"#,
    r#"{"kind": "is", "field": "rfm", "op": "is", "values": ["champion"]}"#,
    r#"{"kind": "moved", "track": "six", "from": ["winBack"], "since": "2026-01-01"}"#,
    r#"{"kind": "moved", "track": "six", "isNew": true, "to": ["attention"], "since": "2026-11-23"}"#,
    r#"{"kind": "is", "field": "winBack", "op": "yes"}"#,
    r#"{"kind": "is", "field": "warned", "op": "yes"}"#,
    r#"{"kind": "moved", "track": "activity", "cameBack": true, "since": "2026-01-01"}"#,
];

#[test]
fn customers_are_found_by_where_they_stand() {
    let bench = base();
    let found = |filter: &str| {
        let filter: Value = serde_json::from_str(filter).unwrap();
        names(&bench, json!({"filter": {"conditions": filter}}))
    };
    assert_eq!(found(FILTERS[2]), "B");
    assert_eq!(found(r#"{"kind": "is", "field": "six", "op": "is", "values": ["winBack"]}"#), "C");
    assert_eq!(found(FILTERS[6]), "D", "who was gone came back");
    assert_eq!(found(FILTERS[9]), "B", "the warning was raised and stands");
    assert_eq!(found(FILTERS[10]), "D");
    assert_eq!(found(FILTERS[8]), "C");
    assert_eq!(found(FILTERS[4]), "DEF", "two conditions hold together");
    assert_eq!(found(r#"{"kind": "moved", "track": "six", "since": "2026-11-24"}"#), "");
    assert_eq!(found(r#"{"kind": "moved", "track": "six", "isNew": true, "since": "2026-11-23"}"#), "A");
    let active = json!({"kind": "is", "field": "activity", "op": "is", "values": ["active"]});
    assert_eq!(names(&bench, json!({"filter": {"search": "treu", "conditions": active}})), "EF");
}

#[test]
fn a_long_list_finds_the_same_as_a_short_one() {
    let bench = base();
    for filter in FILTERS {
        let filter: Value = serde_json::from_str(filter).unwrap();
        for sort in ["name", "city", "risk", "atRisk", "value", "winBack"] {
            for search in [Value::Null, "treu".into()] {
                let request =
                    request(json!({"filter": {"conditions": filter, "search": search}, "sort": sort}));
                let ids = |sparse| {
                    bench.ask(|conn| ListQuery::sorting_up_to(sparse, conn, &request, NOW)?.ids(conn))
                };
                let count = |sparse| {
                    bench.ask(|conn| ListQuery::sorting_up_to(sparse, conn, &request, NOW)?.count(conn))
                };
                assert_eq!(
                    (count(-1), count(100)),
                    (ids(-1).len() as u32, ids(100).len() as u32),
                    "{request:?}"
                );
                // A long list by a figure holds those who have it, in the same order.
                let known = ids(-1);
                let mut short = ids(100);
                if !matches!(sort, "name" | "city") {
                    short.retain(|id| known.contains(id));
                }
                assert_eq!(known, short, "{request:?}");
            }
        }
    }
}

#[test]
fn lists_page_by_figures_without_loss() {
    let bench = base();
    for sort in ["risk", "atRisk", "value", "winBack"] {
        for descending in [false, true] {
            let ask = |limit: u32, cursor: Value| {
                let ask = json!({"sort": sort, "descending": descending, "limit": limit, "cursor": cursor});
                bench.ask(|conn| page(conn, &request(ask.clone()), NOW))
            };
            let whole = ask(100, Value::Null);
            assert_eq!(whole.rows.len(), if sort == "winBack" { 1 } else { 4 }, "{sort}");
            let (mut paged, mut cursor) = (Vec::new(), Value::Null);
            loop {
                let page = ask(2, cursor);
                paged.extend(page.rows);
                match page.next {
                    Some(next) => cursor = next.into(),
                    None => break,
                }
            }
            assert_eq!(paged, whole.rows, "{sort} {descending}");
        }
    }
    let by_risk = bench.ask(|conn| page(conn, &request(json!({"sort": "risk", "descending": true})), NOW));
    let names: String = by_risk.rows.iter().map(|row| &row.name[..1]).collect();
    assert!(names.starts_with('B') && !names.contains('C'), "who is lost has no risk any more: {names}");
    assert!(by_risk.rows.iter().all(|row| row.value.is_none()), "behind a red light there is no number");
}

#[test]
fn long_lists_walk_an_index_whatever_they_ask() {
    let bench = base();
    for filter in FILTERS.into_iter().chain([r#"{"kind": "all", "of": []}"#]) {
        let filter: Value = serde_json::from_str(filter).unwrap();
        for (sort, index) in [
            ("name", "party_by_name"),
            ("risk", "standing_by_risk"),
            ("atRisk", "standing_by_loss"),
            ("value", "standing_by_value"),
            ("winBack", "standing_mark_by_win_back"),
        ] {
            let request =
                request(json!({"filter": {"conditions": filter}, "sort": sort, "descending": true}));
            let sql = bench.ask(|conn: &Connection| -> Result<String> {
                Ok(ListQuery::sorting_up_to(-1, conn, &request, NOW)?.page_sql(true))
            });
            let plan = bench.plan(&sql);
            assert!(plan[0].starts_with("SEARCH") && plan[0].contains(index), "{sort} {filter}\n{plan:#?}");
            assert!(!plan.last().unwrap().contains("TEMP B-TREE"), "{sort} {filter}\n{plan:#?}");
            assert!(plan.iter().all(|line| !line.starts_with("SCAN ")), "{sort} {filter}\n{plan:#?}");
        }
    }
}

#[test]
fn every_set_of_keys_comes_from_an_index() {
    let bench = base();
    let tracks = ["six", "four", "five", "buyer", "segment", "activity"];
    let phases =
        tracks.map(|track| format!(r#"{{"kind": "is", "field": "{track}", "op": "is", "values": ["x"]}}"#));
    let others = [
        r#"{"kind": "is", "field": "owner", "op": "is", "values": ["01900000-0000-7000-8000-000000000000"]}"#,
        r#"{"kind": "is", "field": "tag", "op": "is", "values": ["01900000-0000-7000-8000-000000000000"]}"#,
        r#"{"kind": "is", "field": "postcode", "op": "begins", "values": ["4"]}"#,
        r#"{"kind": "is", "field": "city", "op": "is", "values": ["Kiel", "Husum"]}"#,
        r#"{"kind": "is", "field": "lastTouch", "op": "olderThan", "values": ["90"]}"#,
        r#"{"kind": "is", "field": "nextStep", "op": "past"}"#,
        r#"{"kind": "is", "field": "nextStep", "op": "empty"}"#,
        r#"{"kind": "is", "field": "created", "op": "within", "values": ["30"]}"#,
        r#"{"kind": "is", "field": "letter", "op": "begins", "values": ["m"]}"#,
        r#"{"kind": "has", "record": "case", "of": [{"field": "state", "op": "is", "values": ["open"]}]}"#,
        r#"{"kind": "has", "record": "deal", "of": [{"field": "stage", "op": "is",
            "values": ["01900000-0000-7000-8000-000000000000"]}]}"#,
        r#"{"kind": "has", "record": "contract", "of": [{"field": "endsOn", "op": "next", "values": ["60"]}]}"#,
        r#"{"kind": "has", "record": "purchase", "of": [{"field": "boughtOn", "op": "within", "values": ["30"]}]}"#,
    ]
    .map(str::to_owned);
    for filter in FILTERS.into_iter().map(str::to_owned).chain(phases).chain(others) {
        let parsed: Filter = serde_json::from_str(&filter).unwrap();
        let tests = bench.ask(|conn| conjuncts(&Context::read(conn, NOW)?, Some(&parsed)));
        for test in tests {
            let sql = test.keys.expect("an index knows this one").replace('?', "'2026-01-01'");
            let plan = bench.plan(&sql);
            let is_read_whole = |line: &String| line.starts_with("SCAN") && !line.contains("INDEX");
            assert!(!plan.iter().any(is_read_whole), "{filter}\n{plan:#?}");
        }
    }
}

#[test]
fn an_open_complaint_stands_in_the_way_of_winning_back() {
    let bench = base();
    let gone = bench.ask(|conn: &Connection| -> Result<PartyId> {
        Ok(conn.query_row("SELECT id FROM party WHERE name = 'C verloren'", [], |row| row.get(0))?)
    });
    let case = json!({"partyId": gone, "kind": "complaint", "title": "Defekt", "openedOn": "2026-11-01"});
    bench.write(|tx| crate::service::add_case(tx, &serde_json::from_value(case.clone()).unwrap()));
    assert_eq!(
        names(&bench, json!({"filter": {"conditions": {"kind": "is", "field": "winBack", "op": "yes"}}})),
        ""
    );
    bench.store.undo().unwrap();
    assert_eq!(
        names(&bench, json!({"filter": {"conditions": {"kind": "is", "field": "winBack", "op": "yes"}}})),
        "C"
    );
}

#[test]
fn a_model_that_does_not_exist_is_refused() {
    let bench = Bench::open();
    let moved = json!({"kind": "moved", "track": "six; DROP", "since": "2026-01-01"});
    let request = request(json!({"filter": {"conditions": moved}}));
    assert!(bench.store.read(|conn| page(conn, &request, NOW)).is_err());
}
