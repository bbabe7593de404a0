//! No error says what somebody typed: every field of every operation is filled with a word that must not come back.

use rondo_api::{ErrorCode, operation};
use rondo_tests::{Computer, PASSPHRASE};
use serde_json::{Value, json};

/// Stands for a name, a number, a passphrase, a path.
const CANARY: &str = "Kanarienvogel";
const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

#[test]
fn no_error_repeats_what_was_in_the_request() {
    let computer = Computer::with_vault(1);
    let mut refused = 0;
    for op in operation::NAMES {
        let sample = sample(op).unwrap_or_else(|| panic!("{op} needs a request in this test"));
        let mut requests = vec![with_unknown_field(&sample)];
        for path in leaves(&sample, "") {
            requests.extend(spoilt().into_iter().map(|value| {
                let mut request = sample.clone();
                *request.pointer_mut(&path).expect("the path was read from the request") = value;
                request
            }));
        }
        for request in requests {
            let Err(error) = computer.rondo().call(op, request) else { continue };
            refused += 1;
            let told = json!(error).to_string();
            assert!(!told.contains(CANARY), "{op} tells {told}");
        }
        if computer.call("app.boot", json!({}))["vault"]["isSample"] == true {
            computer.unlock();
        }
    }
    assert!(refused > operation::NAMES.len() * 2, "only {refused} calls were refused");
}

#[test]
fn a_wrong_secret_is_not_repeated() {
    let computer = Computer::with_vault(1);
    computer.call("vault.lock", json!({}));
    for method in ["passphrase", "recovery", "keychain"] {
        let error = computer.refused("vault.unlock", json!({ "method": method, "secret": CANARY }));
        assert!(!json!(error).to_string().contains(CANARY), "{error:?}");
    }
    let short = computer.refused(
        "vault.create",
        json!({ "name": CANARY, "passphrase": "kurz", "language": "de", "country": "DE", "firmName": CANARY,
                "userName": CANARY }),
    );
    assert!(
        !json!(short).to_string().contains(CANARY) && !json!(short).to_string().contains("kurz"),
        "{short:?}"
    );
    assert_eq!(computer.unlock()["state"], "open");
}

#[test]
fn a_path_is_not_repeated() {
    let computer = Computer::with_vault(1);
    computer.desktop.pick(computer.desk().join(CANARY));
    let missing = computer.refused("import.pick", json!({}));
    computer.desktop.pick(computer.file(&format!("{CANARY}.rondobackup"), "no backup"));
    let damaged = computer.refused("vault.restore_pick", json!({}));
    computer.desktop.save_into(computer.desk().join(CANARY));
    let unwritten = computer.refused("vault.backup", json!({ "job": "b" }));
    for (error, code) in
        [(missing, ErrorCode::File), (damaged, ErrorCode::BackupDamaged), (unwritten, ErrorCode::File)]
    {
        assert_eq!(error.code, code);
        assert!(!json!(error).to_string().contains(CANARY), "{error:?}");
    }
}

/// What no field expects, each with the word in it.
fn spoilt() -> Vec<Value> {
    vec![json!(CANARY), json!(CANARY.repeat(20_000)), json!([CANARY]), json!({ CANARY: CANARY }), json!(null)]
}

fn with_unknown_field(request: &Value) -> Value {
    let mut request = request.clone();
    request[CANARY] = json!(CANARY);
    request
}

/// The JSON pointers of everything inside a value, from the outside in.
fn leaves(value: &Value, at: &str) -> Vec<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, field)| (format!("{at}/{name}"), field)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(n, item)| (format!("{at}/{n}"), item)).collect()
        }
        _ => Vec::new(),
    };
    inside.iter().flat_map(|(path, value)| [vec![path.clone()], leaves(value, path)].concat()).collect()
}

/// A request of the right shape with every field it can have. What it asks for does not exist, so nothing is lost.
fn sample(op: &str) -> Option<Value> {
    Some(match op {
        "app.set_preferences" => {
            json!({ "language": "de", "theme": "dark", "density": "compact", "singleKeys": true })
        }
        "app.open_url" => json!({ "url": "file:///nowhere" }),
        "app.cancel" | "vault.backup" | "vault.check" | "vault.open_sample" => json!({ "job": "j" }),
        "vault.create" => json!({
            "name": "N", "passphrase": "kurz", "language": "de", "country": "DE", "firmName": "F", "userName": "U",
        }),
        "vault.confirm_recovery" => json!({ "indices": [1, 2], "groups": ["AAAA", "BBBB"] }),
        "vault.unlock" => json!({ "method": "recovery", "secret": "AAAA", "newPassphrase": PASSPHRASE }),
        "vault.change_passphrase" => json!({ "old": "falsch", "new": PASSPHRASE }),
        "vault.renew_recovery" => json!({ "passphrase": "falsch" }),
        "vault.restore" => {
            json!({ "token": NOBODY, "method": "passphrase", "secret": "falsch", "job": "j" })
        }
        "firm.save" => json!({
            "name": "F", "line": "L", "street": "S", "town": "T", "phone": "1", "email": "a@example.org",
            "country": "DE", "currency": "EUR",
        }),
        "firm.save_person" => {
            json!({ "id": NOBODY, "name": "P", "initials": "PP", "email": "a@example.org", "archived": false })
        }
        "firm.set_lock_after" => json!({ "minutes": 5 }),
        "party.page" => json!({
            "filter": filter(), "sort": "city", "descending": true, "cursor": "[]", "limit": 5,
        }),
        "party.create" => json!({ "draft": party(), "organisationId": NOBODY, "role": "R" }),
        "party.update" => json!({ "id": NOBODY, "draft": party() }),
        "party.delete" | "party.restore" => json!({ "ids": [NOBODY] }),
        "party.link" => json!({
            "id": NOBODY, "partyId": NOBODY, "otherId": NOBODY, "role": "R", "from": "2026-01-01",
            "to": "2026-12-31", "isPrimary": true,
        }),
        "party.similar" => json!({ "name": "N" }),
        "search.quick" => json!({ "query": "q", "limit": 5 }),
        "timeline.page" => json!({ "partyId": NOBODY, "kinds": ["talk"], "cursor": "[]", "limit": 5 }),
        "touch.log" => json!({ "draft": touch(), "nextStep": task(), "doneTask": NOBODY }),
        "touch.update" => json!({ "id": NOBODY, "draft": touch() }),
        "task.today" => json!({ "part": "late", "assigneeId": NOBODY, "cursor": "[]", "limit": 5 }),
        "task.create" => task(),
        "task.update" => json!({ "id": NOBODY, "draft": task() }),
        "task.done" => json!({ "id": NOBODY, "outcome": "O" }),
        "task.postpone" => json!({ "id": NOBODY, "dueOn": "2026-12-01" }),
        "pipeline.save" => json!({
            "id": NOBODY, "name": "P", "currency": "EUR", "archived": false,
            "stages": [{ "id": NOBODY, "name": "S", "kind": "open", "probability": 10, "targetDays": 5 }],
        }),
        "pipeline.board" => json!({ "pipelineId": NOBODY, "filter": deals(), "limit": 5 }),
        "pipeline.column" => json!({ "stageId": NOBODY, "filter": deals(), "cursor": "[]", "limit": 5 }),
        "deal.create" => deal(),
        "deal.update" => json!({ "id": NOBODY, "draft": deal() }),
        "deal.move" => json!({
            "id": NOBODY, "stageId": NOBODY, "before": NOBODY, "lostReason": "R", "competitor": "C",
            "closedOn": "2026-11-23", "addPurchase": true,
        }),
        "purchase.add" => purchase(),
        "purchase.update" => json!({ "id": NOBODY, "draft": purchase() }),
        "history.undo_set" => json!({ "set": 99 }),
        "history.of_party" => json!({ "id": NOBODY, "cursor": "[]" }),
        "draft.get" => json!({ "key": "k" }),
        "draft.set" => json!({ "key": "k", "value": "v" }),
        "import.inspect" => json!({ "token": NOBODY, "dialect": dialect(), "mapping": ["display"] }),
        "import.dry_run" | "import.run" => json!({
            "token": NOBODY, "job": "j", "dialect": dialect(), "mapping": ["display"], "matchBy": "email",
            "onMatch": "skip", "rememberAs": "R", "tag": "T",
        }),
        "export.run" => json!({ "format": "csv", "filter": filter(), "job": "j", "language": "de" }),
        "print.list" => json!({ "filter": filter(), "sort": "name", "descending": false, "title": "T" }),
        "import.save_refused" | "print.save" | "print.open" => json!({ "token": NOBODY }),
        op if one_record(op) => json!({ "id": NOBODY }),
        op if without_content(op) => json!({}),
        _ => return None,
    })
}

fn one_record(op: &str) -> bool {
    const OPS: &[&str] = &[
        "firm.set_me",
        "party.get",
        "party.open",
        "party.unlink",
        "party.photo",
        "touch.delete",
        "task.of_party",
        "task.reopen",
        "task.delete",
        "deal.get",
        "deal.of_party",
        "deal.delete",
        "purchase.delete",
        "print.customer",
    ];
    OPS.contains(&op)
}

fn without_content(op: &str) -> bool {
    const OPS: &[&str] = &[
        "app.boot",
        "vault.lock",
        "vault.info",
        "vault.recovery_sheet",
        "vault.keychain_enable",
        "vault.keychain_disable",
        "vault.restore_pick",
        "vault.close_sample",
        "firm.settings",
        "party.counts",
        "party.tags",
        "pipeline.list",
        "deal.lost_reasons",
        "history.undo",
        "history.redo",
        "import.pick",
    ];
    OPS.contains(&op)
}

fn party() -> Value {
    json!({
        "kind": "person", "name": "N", "prefix": "P", "givenName": "G", "additionalName": "A", "familyName": "F",
        "suffix": "S", "nickname": "N", "department": "D", "jobTitle": "J", "customerNumber": "1",
        "birthday": "1980-01-01", "language": "de", "vatId": "DE1", "note": "N", "source": "S",
        "customerSince": "2020-01-01", "ownerId": NOBODY, "deputyId": NOBODY, "tags": ["T"],
        "channels": [{ "id": NOBODY, "kind": "email", "label": "work", "value": "a@example.org", "isPrimary": true }],
        "addresses": [{
            "id": NOBODY, "kind": "work", "street": "S", "extra": "E", "postcode": "P", "city": "C", "region": "R",
            "country": "DE", "isPrimary": true,
        }],
    })
}

fn filter() -> Value {
    json!({
        "search": "s", "kind": "person", "ownerId": NOBODY, "tagId": NOBODY, "country": "DE", "nextStep": "late",
        "quietDays": 5, "trash": false,
    })
}

fn touch() -> Value {
    json!({
        "partyId": NOBODY, "participants": [NOBODY], "kind": "call", "direction": "in", "outcome": "reached",
        "mood": 1, "at": 0, "durationMin": 5, "subject": "S", "body": "B", "dealId": NOBODY,
    })
}

fn task() -> Value {
    json!({
        "partyId": NOBODY, "dealId": NOBODY, "kind": "call", "title": "T", "note": "N", "dueOn": "2026-12-01",
        "dueTime": "09:00", "assigneeId": NOBODY,
    })
}

fn deals() -> Value {
    json!({ "ownerId": NOBODY, "expectedUntil": "2026-12-01", "withoutStep": true, "overdue": true })
}

fn deal() -> Value {
    json!({
        "partyId": NOBODY, "pipelineId": NOBODY, "stageId": NOBODY, "title": "T",
        "money": { "amount": 1, "currency": "EUR" }, "expectedOn": "2026-12-01", "ownerId": NOBODY,
        "people": [{ "partyId": NOBODY, "name": "N", "role": "R" }], "source": "S", "note": "N",
    })
}

fn purchase() -> Value {
    json!({
        "partyId": NOBODY, "dealId": NOBODY, "boughtOn": "2026-11-23",
        "money": { "amount": 1, "currency": "EUR" }, "number": "1", "title": "T", "source": "S",
    })
}

fn dialect() -> Value {
    json!({ "delimiter": ";", "encoding": "utf-8", "decimal": ",", "dateOrder": "dmy", "hasHeader": true })
}
