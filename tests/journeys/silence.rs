//! No error says what somebody typed: every field of every operation is filled with a word that must not come back.

use rondo_api::{ErrorCode, operation};
use rondo_tests::Computer;
use serde_json::{Value, json};

/// Stands for a name, a number, a passphrase, a path.
const CANARY: &str = "Kanarienvogel";
/// A request of every operation with every field it can have. What it asks for does not exist, so nothing is lost.
const REQUESTS: &str = include_str!("requests.json");

#[test]
fn no_error_repeats_what_was_in_the_request() {
    let computer = Computer::with_vault(1);
    let samples: Value = serde_json::from_str(REQUESTS).expect("the requests are JSON");
    let mut refused = 0;
    for op in operation::NAMES {
        let sample = samples.get(op).unwrap_or_else(|| panic!("{op} needs a request in requests.json"));
        let mut requests = vec![with_unknown_field(sample)];
        for path in leaves(sample, "") {
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
