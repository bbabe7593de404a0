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
    computer.call("deal.create", json!({ "draft": { "partyId": customer, "title": "Sechs Liegen" } }));
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
        json!({ "": true }),
        json!({ "deep": deep }),
        Value::Object(many),
        json!({ "x".repeat(1 << 20): "x" }),
    ]
}

/// Makes the calls on a furnished vault: each is refused, and nothing is changed.
fn all_refused(calls: impl FnOnce(&str) -> Vec<(&'static str, Value)>) {
    let computer = furnished();
    let customer = computer.found("kurklinik");
    let before = computer.everything();
    for (op, request) in calls(&customer) {
        let shown: String = request.to_string().chars().take(160).collect();
        let error = computer.refused(op, request);
        assert!(is_refusal(&error), "{op} {shown} answers {error:?}");
    }
    assert_eq!(computer.everything(), before);
}

/// The same sound record again and again, each time with one field that spoils it.
fn spoilt(record: &Value, fields: Vec<(&str, Value)>) -> Vec<Value> {
    let spoil = |(field, value): (&str, Value)| {
        let mut record = record.clone();
        record[field] = value;
        record
    };
    fields.into_iter().map(spoil).collect()
}

fn long() -> Value {
    json!("x".repeat(1 << 20))
}

#[test]
fn values_that_no_field_of_a_customer_can_hold_are_refused() {
    let fields = vec![
        ("name", long()),
        ("name", json!("")),
        ("name", json!({ "$ne": true })),
        ("note", long()),
        ("customerNumber", long()),
        ("birthday", json!("morgen")),
        ("customerSince", json!("2026-02-30")),
        ("ownerId", json!("1 OR 1=1")),
        ("channels", json!(vec![json!({ "kind": "email", "value": "a@example.org" }); 5000])),
        ("channels", json!([{ "kind": "fax'; --", "value": "1" }])),
        ("kind", json!("robot")),
        ("extra", json!([["a", "b"]])),
        ("__proto__", json!({ "kind": "person" })),
    ];
    let drafts = spoilt(&json!({ "kind": "organisation", "name": "Neu" }), fields);
    all_refused(|_| drafts.into_iter().map(|draft| ("party.create", json!({ "draft": draft }))).collect());
}

#[test]
fn values_that_no_field_of_a_touch_or_step_can_hold_are_refused() {
    let touch = vec![
        ("kind", json!("telepathy")),
        ("mood", json!(127)),
        ("mood", json!(1e9)),
        ("at", json!(i64::MAX)),
        ("at", json!(i64::MIN)),
        ("body", long()),
        ("durationMin", json!(-1)),
        ("dealId", json!(NOBODY)),
        ("participants", json!([NOBODY])),
    ];
    let task = vec![
        ("title", long()),
        ("title", json!("\n\t ")),
        ("dueOn", json!("0000-00-00")),
        ("dueOn", json!("+99999-01-01")),
        ("dueTime", json!("25:00")),
        ("dealId", json!(NOBODY)),
    ];
    all_refused(|customer| {
        let touches = spoilt(&json!({ "partyId": customer, "kind": "call" }), touch);
        let tasks = spoilt(&json!({ "partyId": customer, "kind": "todo", "title": "Neu" }), task);
        let touches = touches.into_iter().map(|draft| ("touch.log", json!({ "draft": draft })));
        touches.chain(tasks.into_iter().map(|draft| ("task.create", draft))).collect()
    });
}

#[test]
fn values_that_no_field_of_a_deal_or_purchase_can_hold_are_refused() {
    let deal = vec![
        ("title", json!("")),
        ("money", json!({ "amount": i64::MAX, "currency": "EUR" })),
        ("money", json!({ "amount": 1.5, "currency": "EUR" })),
        ("money", json!({ "amount": 1, "currency": "€€€" })),
        ("stageId", json!(NOBODY)),
        ("pipelineId", json!(NOBODY)),
        ("people", json!([{ "partyId": NOBODY }])),
    ];
    let purchase = vec![
        ("money", json!({ "amount": i64::MIN, "currency": "EUR" })),
        ("boughtOn", json!("gestern")),
        ("dealId", json!(NOBODY)),
    ];
    all_refused(|customer| {
        let bought = json!({ "amount": 1, "currency": "EUR" });
        let sound = json!({ "partyId": customer, "boughtOn": "2026-11-23", "money": bought });
        let deals = spoilt(&json!({ "partyId": customer, "title": "Neu" }), deal);
        let deals = deals.into_iter().map(|draft| ("deal.create", json!({ "draft": draft })));
        deals.chain(spoilt(&sound, purchase).into_iter().map(|draft| ("purchase.add", draft))).collect()
    });
}

#[test]
fn ids_and_tokens_that_nobody_gave_are_refused() {
    all_refused(|customer| {
        vec![
            ("party.update", json!({ "id": NOBODY, "draft": { "kind": "organisation", "name": "Neu" } })),
            ("party.delete", json!({ "ids": vec![NOBODY; 20_000] })),
            ("party.get", json!({ "id": "' OR 1=1 --" })),
            ("party.link", json!({ "partyId": customer, "otherId": customer })),
            ("deal.move", json!({ "id": NOBODY, "stageId": NOBODY })),
            ("pipeline.save", json!({ "name": "Ohne Stufen", "currency": "EUR", "stages": [] })),
            ("firm.set_me", json!({ "id": NOBODY })),
            ("draft.set", json!({ "key": long(), "value": 1 })),
            ("draft.set", json!({ "key": "k", "value": long() })),
            ("print.customer", json!({ "id": NOBODY })),
            ("print.save", json!({ "token": "../../etc/passwd" })),
            ("print.open", json!({ "token": "../../etc/passwd" })),
            ("import.inspect", json!({ "token": "/etc/passwd" })),
            (
                "vault.restore",
                json!({ "token": "/etc/passwd", "method": "passphrase", "secret": "x", "job": "j" }),
            ),
        ]
    });
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
            ("duplicate.of_draft", json!({ "draft": { "kind": "organisation", "name": text } })),
            (
                "party.page",
                json!({ "filter": { "conditions": { "kind": "is", "field": "country", "op": "is", "values": [text] } } }),
            ),
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
            ("history.page", json!({ "partyId": customer, "cursor": cursor })),
            ("trash.page", json!({ "cursor": cursor })),
            ("agenda.page", json!({ "cursor": cursor })),
            ("pipeline.column", json!({ "stageId": computer.stage("open", 0), "cursor": cursor })),
        ] {
            assert_eq!(computer.code(op, request), ErrorCode::Invalid, "{op} {cursor:?}");
        }
    }
}
