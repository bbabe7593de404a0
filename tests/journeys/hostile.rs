//! A page that was taken over can call whatever it likes: it is refused, and the store stays as it was.

use rondo_api::{ApiError, ErrorCode, operation};
use rondo_tests::Computer;
use serde_json::{Map, Value, json};

const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

/// A vault with something in it that could be lost.
fn furnished() -> Computer {
    let computer = Computer::with_vault(1);
    let customer = computer.organisation("Kurklinik Sankt Peter");
    computer.call("touch.log", json!({ "draft": { "partyId": customer, "kind": "note", "body": "bleibt" } }));
    computer.call("deal.create", json!({ "partyId": customer, "title": "Sechs Liegen" }));
    computer
}

fn is_refusal(error: &ApiError) -> bool {
    matches!(error.code, ErrorCode::BadRequest | ErrorCode::Invalid | ErrorCode::NotFound)
}

#[test]
fn operations_that_do_not_exist_are_refused() {
    let computer = furnished();
    let before = computer.everything();
    for op in [
        "",
        " ",
        "party",
        "party.",
        ".page",
        "party.page ",
        "PARTY.PAGE",
        "party.drop",
        "../party.page",
        "party/page",
        "__proto__",
        "constructor",
        "toString",
        "party.page\0",
        "'; DROP TABLE party; --",
        "sql",
        "vault.key",
    ] {
        assert_eq!(computer.code(op, json!({})), ErrorCode::BadRequest, "{op:?}");
    }
    assert_eq!(computer.everything(), before);
}

#[test]
fn every_operation_refuses_requests_of_the_wrong_shape() {
    let computer = furnished();
    let before = computer.everything();
    for op in operation::NAMES {
        for request in wrong_shapes() {
            let shown: String = request.to_string().chars().take(60).collect();
            assert_eq!(computer.code(op, request), ErrorCode::BadRequest, "{op} {shown}");
        }
    }
    assert_eq!(computer.everything(), before);
}

fn wrong_shapes() -> Vec<Value> {
    let mut deep = json!({});
    for _ in 0..100 {
        deep = json!({ "a": [deep] });
    }
    let many: Map<String, Value> = (0..2000).map(|number| (format!("f{number}"), json!(number))).collect();
    vec![
        Value::Null,
        json!(true),
        json!(42),
        json!(-1e300),
        json!("{}"),
        json!([]),
        json!([{}]),
        json!([NOBODY]),
        json!({ "__proto__": { "isAdmin": true } }),
        json!({ "constructor": { "prototype": {} } }),
        json!({ "": null }),
        json!({ "deep": deep }),
        Value::Object(many),
        json!({ "x".repeat(1 << 20): "x" }),
    ]
}

#[test]
fn values_that_no_field_can_hold_are_refused() {
    let computer = furnished();
    let customer = computer.found("kurklinik");
    let before = computer.everything();
    let long = "x".repeat(1 << 20);
    let many = vec![json!({ "kind": "email", "value": "a@example.org" }); 5000];
    let organisation = |field: &str, value: Value| {
        let mut draft = json!({ "kind": "organisation", "name": "Neu" });
        draft[field] = value;
        ("party.create", json!({ "draft": draft }))
    };
    let touch = |field: &str, value: Value| {
        let mut draft = json!({ "partyId": customer, "kind": "call" });
        draft[field] = value;
        ("touch.log", json!({ "draft": draft }))
    };
    let task = |field: &str, value: Value| {
        let mut draft = json!({ "partyId": customer, "kind": "todo", "title": "Neu" });
        draft[field] = value;
        ("task.create", draft)
    };
    let deal = |field: &str, value: Value| {
        let mut draft = json!({ "partyId": customer, "title": "Neu" });
        draft[field] = value;
        ("deal.create", draft)
    };
    let purchase = |field: &str, value: Value| {
        let mut draft = json!({ "partyId": customer, "boughtOn": "2026-11-23", "money": { "amount": 1, "currency": "EUR" } });
        draft[field] = value;
        ("purchase.add", draft)
    };
    for (op, request) in [
        organisation("name", json!(long)),
        organisation("name", json!("")),
        organisation("name", json!({ "$ne": null })),
        organisation("note", json!(long)),
        organisation("customerNumber", json!(long)),
        organisation("birthday", json!("morgen")),
        organisation("customerSince", json!("2026-02-30")),
        organisation("ownerId", json!("1 OR 1=1")),
        organisation("channels", json!(many)),
        organisation("channels", json!([{ "kind": "fax'; --", "value": "1" }])),
        organisation("kind", json!("robot")),
        organisation("extra", json!([["a", "b"]])),
        touch("kind", json!("telepathy")),
        touch("mood", json!(127)),
        touch("mood", json!(1e9)),
        touch("at", json!(i64::MAX)),
        touch("at", json!(i64::MIN)),
        touch("body", json!(long)),
        touch("durationMin", json!(-1)),
        touch("dealId", json!(NOBODY)),
        touch("participants", json!([NOBODY])),
        task("title", json!(long)),
        task("title", json!("\n\t ")),
        task("dueOn", json!("0000-00-00")),
        task("dueOn", json!("+99999-01-01")),
        task("dueTime", json!("25:00")),
        task("dealId", json!(NOBODY)),
        deal("title", json!("")),
        deal("money", json!({ "amount": i64::MAX, "currency": "EUR" })),
        deal("money", json!({ "amount": 1.5, "currency": "EUR" })),
        deal("money", json!({ "amount": 1, "currency": "€€€" })),
        deal("stageId", json!(NOBODY)),
        deal("pipelineId", json!(NOBODY)),
        deal("people", json!([{ "partyId": NOBODY }])),
        purchase("money", json!({ "amount": i64::MIN, "currency": "EUR" })),
        purchase("boughtOn", json!("gestern")),
        purchase("dealId", json!(NOBODY)),
        ("party.update", json!({ "id": NOBODY, "draft": { "kind": "organisation", "name": "Neu" } })),
        ("party.delete", json!({ "ids": vec![NOBODY; 20_000] })),
        ("party.get", json!({ "id": "' OR 1=1 --" })),
        ("party.link", json!({ "partyId": customer, "otherId": customer })),
        ("deal.move", json!({ "id": NOBODY, "stageId": NOBODY })),
        ("pipeline.save", json!({ "name": "Ohne Stufen", "currency": "EUR", "stages": [] })),
        ("firm.set_me", json!({ "id": NOBODY })),
        ("draft.set", json!({ "key": long, "value": 1 })),
        ("draft.set", json!({ "key": "k", "value": long })),
        ("print.customer", json!({ "id": NOBODY })),
        ("print.save", json!({ "token": "../../etc/passwd" })),
        ("print.open", json!({ "token": "../../etc/passwd" })),
        (
            "vault.restore",
            json!({ "token": "/etc/passwd", "method": "passphrase", "secret": "x", "job": "j" }),
        ),
    ] {
        let shown: String = request.to_string().chars().take(160).collect();
        let error = computer.refused(op, request);
        assert!(is_refusal(&error), "{op} {shown} answers {error:?}");
    }
    assert_eq!(computer.everything(), before);
}

#[test]
fn sql_and_signs_of_searches_find_nothing_and_do_nothing() {
    let computer = furnished();
    let before = computer.everything();
    for text in [
        "'; DROP TABLE party; --",
        "\" OR 1=1 --",
        "name:*",
        "NEAR(a b, 5)",
        "a AND OR NOT",
        "(((((((((((",
        "*",
        "\"",
        "%_%",
        "-kurklinik",
        "\0",
        "kur\0klinik",
        "\u{202e}\u{feff}\u{10ffff}",
        &"(a OR ".repeat(5000),
        &"kurklinik ".repeat(5000),
    ] {
        for (op, request) in [
            ("search.quick", json!({ "query": text, "limit": u32::MAX })),
            ("party.page", json!({ "filter": { "search": text }, "limit": u32::MAX })),
            ("party.page", json!({ "filter": { "country": text } })),
            ("party.similar", json!({ "name": text })),
            ("party.page", json!({ "cursor": text })),
            ("draft.get", json!({ "key": text })),
        ] {
            if let Err(error) = computer.rondo().call(op, request) {
                assert!(is_refusal(&error), "{op} {text:?} answers {error:?}");
            }
        }
    }
    assert_eq!(computer.everything(), before);
}

#[test]
fn cursors_that_no_page_gave_are_refused() {
    let computer = furnished();
    let customer = computer.found("kurklinik");
    for cursor in ["", "x", "{}", "[]", "[[]]", "[{},{}]", "[1,2,3,4,5,6,7,8,9]", "' OR 1=1", "null", "\0"] {
        for (op, request) in [
            ("party.page", json!({ "cursor": cursor })),
            ("timeline.page", json!({ "partyId": customer, "cursor": cursor })),
            ("history.of_party", json!({ "id": customer, "cursor": cursor })),
            ("task.today", json!({ "cursor": cursor })),
            ("pipeline.column", json!({ "stageId": computer.stage("open", 0), "cursor": cursor })),
        ] {
            assert_eq!(computer.code(op, request), ErrorCode::Invalid, "{op} {cursor:?}");
        }
    }
}
