//! A question comes from outside, from a backup too: what is too large, too deep, too slow or does not fit is refused.

use std::time::Duration;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::party::{self, ListQuery, Normaliser, PartyPageRequest, page};
use crate::testing::{Bench, NOW};

fn ask(bench: &Bench, conditions: &Value) -> Result<u32> {
    let request: PartyPageRequest =
        serde_json::from_value(json!({"filter": {"conditions": conditions}})).map_err(Error::from)?;
    bench.store.read(|conn| Ok(page(conn, &request, NOW)?.total.unwrap_or_default()))
}

fn refused(bench: &Bench, conditions: &Value) -> String {
    match ask(bench, conditions) {
        Err(Error::Invalid { field: "filter", reason }) => reason.to_owned(),
        Err(Error::Json(_)) => "unknown".to_owned(),
        other => panic!("{conditions} gave {other:?}"),
    }
}

fn is(field: &str, op: &str, values: Value) -> Value {
    json!({"kind": "is", "field": field, "op": op, "values": values})
}

#[test]
fn what_does_not_fit_is_refused_by_its_reason() {
    let bench = Bench::open();
    let mut deep = is("name", "is", json!(["x"]));
    for _ in 0..8 {
        deep = json!({"kind": "all", "of": [deep]});
    }
    let wide = json!({"kind": "any", "of": vec![is("name", "is", json!(["x"])); 64]});
    let related = vec![json!({"field": "product", "op": "is", "values": ["x"]}); 64];
    for (conditions, reason) in [
        (deep, "too-deep"),
        (wide, "too-many"),
        (json!({"kind": "has", "record": "purchase", "of": related}), "too-many"),
        (is("name", "is", json!(vec!["x"; 101])), "too-many"),
        (is("name", "is", json!(["x".repeat(201)])), "too-long"),
        (is("name", "is", json!(["a\u{0}"])), "too-long"),
        (is("name", "is", json!([])), "missing"),
        (is("name", "contains", json!(["!?"])), "missing"),
        (is("name", "olderThan", json!(["3"])), "unfit"),
        (is("owner", "is", json!(["x' OR 1"])), "unreadable"),
        (is("created", "before", json!(["31.12.2026"])), "not-a-date"),
        (is("lastTouch", "olderThan", json!(["-1"])), "not-a-number"),
        (is("lastTouch", "olderThan", json!(["99999"])), "too-far"),
        (is("risk", "is", json!(["dire"])), "unknown"),
        (is("name; DROP TABLE party", "is", json!(["x"])), "unknown"),
        (
            json!({"kind": "has", "record": "task", "of": [{"field": "product", "op": "is", "values": ["x"]}]}),
            "unfit",
        ),
        (json!({"kind": "has", "record": "sqlite_master", "of": []}), "unknown"),
        (json!({"kind": "is", "field": "name", "op": "is", "values": ["x"], "sql": "1"}), "unknown"),
    ] {
        assert_eq!(refused(&bench, &conditions), reason, "{conditions}");
    }
}

#[test]
fn signs_of_patterns_and_statements_are_looked_for_as_they_are() {
    let bench = Bench::open();
    for name in ["100 Prozent", "A' OR '1'='1", "Unter_strich", "Stern*"] {
        bench.party(name);
    }
    for (text, found) in [("%", None), ("_", None), ("or 1 1", Some(1)), ("unter", Some(1)), ("\"", None)] {
        let conditions = is("name", "contains", json!([text]));
        match found {
            Some(count) => assert_eq!(ask(&bench, &conditions).unwrap(), count, "{text}"),
            // Nothing but signs is nothing to look for.
            None => assert_eq!(refused(&bench, &conditions), "missing", "{text}"),
        }
    }
    for code in ["%", "_", "'", "*", "\\"] {
        assert_eq!(ask(&bench, &is("customerNumber", "contains", json!([code]))).unwrap(), 0, "{code}");
    }
}

#[test]
fn a_question_that_takes_too_long_is_ended_and_the_next_one_is_not() {
    let bench = Bench::open();
    let endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
    let count = |conn: &Connection| -> Result<i64> { Ok(conn.query_row(endless, [], |row| row.get(0))?) };
    let ended = bench.store.read_within(Duration::from_millis(20), count);
    assert!(matches!(ended, Err(Error::Invalid { field: "filter", reason: "too-slow" })), "{ended:?}");
    // The reader that was stopped answers again, without a limit.
    let long = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 300000) SELECT count(*) FROM n";
    for _ in 0..4 {
        assert_eq!(bench.read(|conn| Ok(conn.query_row(long, [], |row| row.get::<_, i64>(0))?)), 300_000);
    }
}

#[test]
fn a_reader_can_neither_write_nor_reach_beyond_the_file_whatever_it_is_asked() {
    let bench = Bench::open();
    bench.party("A");
    let before = bench.dump();
    let denied = |error: &rusqlite::Error| {
        error.sqlite_error_code() == Some(rusqlite::ErrorCode::AuthorizationForStatementDenied)
    };
    for sql in [
        "DELETE FROM party",
        "UPDATE party SET name = 'B'",
        "INSERT INTO tag (id, name, folded) VALUES (x'00', 'a', 'a')",
        "CREATE TABLE t (x)",
        "CREATE TEMP TABLE t (x)",
        "DROP TABLE party",
        "ATTACH 'other.db' AS other",
        "PRAGMA query_only=OFF",
        "PRAGMA user_version=9",
        "PRAGMA writable_schema=ON",
        "SELECT load_extension('x')",
        "VACUUM INTO 'copy.db'",
    ] {
        let refused = bench
            .store
            .read(|conn| Ok::<_, Error>(conn.prepare(sql).and_then(|mut s| s.raw_execute()).err()))
            .unwrap();
        // Attaching has a limit of its own, and SQLite copies nothing inside a transaction.
        let is_refused = refused.is_some_and(|error| {
            denied(&error) || sql.starts_with("VACUUM") || sql.starts_with("SELECT load")
        });
        assert!(is_refused, "{sql}");
    }
    assert_eq!(bench.dump(), before);
    // A question of the user has no use for these either.
    for sql in ["SELECT randomblob(9)", "SELECT zeroblob(9)", "SELECT sqlite_version()"] {
        let asked = |conn: &Connection| Ok(conn.prepare(sql).map(|_| ())?);
        let refused = bench.store.read_within(Duration::from_secs(600), asked);
        assert!(refused.is_err_and(|error| format!("{error:?}").contains("not authorized")), "{sql}");
        bench.store.read(asked).unwrap();
    }
}

#[test]
fn the_values_of_a_question_are_never_part_of_its_text() {
    let bench = Bench::open();
    bench.party("A");
    let conditions = json!({"kind": "all", "of": [
        is("name", "contains", json!(["geheim"])), is("city", "begins", json!(["geheim"])),
        is("six", "is", json!(["geheim"])), is("phone", "contains", json!(["geheim"])),
        {"kind": "has", "record": "purchase", "of": [{"field": "product", "op": "is", "values": ["geheim"]}]},
        {"kind": "moved", "track": "six", "from": ["geheim"], "since": "2026-01-01"},
    ]});
    let request: PartyPageRequest =
        serde_json::from_value(json!({"filter": {"conditions": conditions}})).unwrap();
    for sparse in [-1, 100] {
        let texts = bench.read(|conn: &Connection| {
            let query = ListQuery::sorting_up_to(sparse, conn, &request, NOW)?;
            Ok([query.page_sql(true), query.count_sql()])
        });
        assert!(texts.iter().all(|text| !text.contains("geheim")), "{texts:#?}");
    }
}

#[test]
fn numbers_mailboxes_and_firms_of_people_are_found() {
    let bench = Bench::open();
    let add = |draft: Value| {
        let draft = serde_json::from_value(draft).unwrap();
        bench.write(|tx| party::create(tx, draft, Normaliser::new("DE")))
    };
    let firm = add(json!({"kind": "organisation", "name": "Werft", "channels": [
        {"kind": "phone", "value": "04841 7712"}, {"kind": "email", "value": "info@werft.example"}]}));
    let eva = add(json!({"kind": "person", "givenName": "Eva", "familyName": "Lind"}));
    let place = serde_json::from_value(json!({"partyId": eva, "otherId": firm})).unwrap();
    bench.write(|tx| party::link(tx, &place));
    for (field, op, value, count) in [
        ("phone", "contains", "4841 77", 1),
        ("phone", "contains", "+49 4841 7712", 1),
        ("phone", "contains", "0555", 0),
        ("phone", "containsNot", "04841", 1),
        ("phone", "empty", "", 1),
        ("email", "is", "INFO@werft.example", 1),
        ("email", "isNot", "info@werft.example", 1),
        ("organisation", "is", "werft", 1),
        ("organisation", "isNot", "werft", 1),
        ("organisation", "filled", "", 1),
        ("organisation", "contains", "nord", 0),
    ] {
        assert_eq!(ask(&bench, &is(field, op, json!([value]))).unwrap(), count, "{field} {op} {value}");
    }
}
