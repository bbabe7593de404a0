//! Taking one's contacts elsewhere and back.

use rondo_api::ErrorCode;
use rondo_tests::Computer;
use serde_json::{Value, json};

fn with_customers(seed: u64) -> Computer {
    let computer = Computer::with_vault(seed);
    let clinic = computer.created(
        "party.create",
        json!({ "draft": { "kind": "organisation", "name": "Kurklinik Nordsee", "customerNumber": "1001",
            "note": "Zeile 1\nZeile 2; \"so\"", "tags": ["Reha"],
            "addresses": [{ "kind": "work", "street": "Hafenstraße 1", "postcode": "25813", "city": "Husum" }] } }),
    );
    computer.call(
        "party.create",
        json!({ "draft": { "kind": "person", "givenName": "Anke", "familyName": "Harms", "birthday": "--04-12",
            "channels": [{ "kind": "email", "value": "harms@kurklinik.example", "isPrimary": true }] },
            "organisationId": clinic, "role": "Einkauf" }),
    );
    computer
}

/// What a customer's page says, without the ids.
fn content(computer: &Computer, name: &str) -> Value {
    fn without_ids(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.retain(|name, _| !matches!(name.as_str(), "id" | "partyId" | "createdAt"));
                fields.values_mut().for_each(without_ids);
            }
            Value::Array(values) => values.iter_mut().for_each(without_ids),
            _ => {}
        }
    }
    let mut card = computer.call("party.get", json!({ "id": computer.found(name) }));
    without_ids(&mut card);
    card
}

#[test]
fn what_is_exported_comes_back_in_another_vault() {
    for format in ["csv", "vcard"] {
        let computer = with_customers(1);
        computer.desktop.save_into(computer.desk());
        let request = json!({ "format": format, "filter": {}, "job": "export", "language": "de" });
        let report = computer.call("export.run", request);
        assert_eq!(report["count"], 2);
        let path = computer.desktop.saved().last().unwrap().clone();
        assert_eq!(path.file_name().unwrap().to_str(), report["fileName"].as_str());

        let other = Computer::with_vault(50);
        for (target, created) in [(&other, 2), (&other, 0), (&computer, 0)] {
            target.desktop.pick(&path);
            let token = target.call("import.pick", json!({}))["token"].clone();
            let report = target.call("import.run", json!({ "token": token, "job": "import" }));
            assert_eq!(
                (&report["created"], &report["updated"]),
                (&json!(created), &json!(0)),
                "{format} {report}"
            );
        }
        for name in ["Kurklinik Nordsee", "Anke Harms"] {
            assert_eq!(content(&other, name), content(&computer, name), "{format}");
        }
    }
}

#[test]
fn only_what_the_filter_finds_is_written() {
    let computer = with_customers(1);
    computer.desktop.save_into(computer.desk());
    let request = json!({ "format": "vcard", "filter": { "conditions": { "kind": "is", "field": "kind", "op": "is", "values": ["person"] } }, "job": "export", "language": "de" });
    assert_eq!(computer.call("export.run", request)["count"], 1);
    let text = std::fs::read_to_string(computer.desktop.saved().last().unwrap()).unwrap();
    assert!(text.contains("FN:Anke Harms") && text.contains("ORG:Kurklinik Nordsee"), "{text}");
    assert!(!text.contains("Hafenstraße"), "{text}");
}

#[test]
fn an_export_that_cannot_be_written_leaves_no_file() {
    let computer = with_customers(1);
    let request = json!({ "format": "csv", "filter": {}, "job": "export", "language": "de" });
    assert_eq!(computer.call("export.run", request.clone()), Value::Null, "the person turns back");
    computer.desktop.save_into(computer.desk().join("no folder"));
    let error = computer.refused("export.run", request);
    assert_eq!((error.code, &error.details["reason"]), (ErrorCode::File, &json!("missing")));
}
