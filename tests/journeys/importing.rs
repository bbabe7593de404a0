//! Taking in what other programs wrote: looked at, tried, taken in, taken back; and files that are not what they claim.

use std::path::PathBuf;
use std::sync::Arc;

use rondo_api::{ErrorCode, Event};
use rondo_tests::Computer;
use serde_json::{Value, json};

const LIST: &str = "Kd-Nr;Firma;Ansprechpartner;PLZ;Ort;E-Mail;Kunde seit;Farbe\n\
    1001;Kurklinik Nordsee;Anke Harms;25813;Husum;harms@kurklinik.example;01.03.2019;blau\n\
    1002;Reha Süd GmbH;Otto Kern;80331;München;kern@reha-sued.example;15.07.2021;\n";

/// The token of a file that the person picks.
fn picked(computer: &Computer, path: PathBuf) -> String {
    computer.desktop.pick(path);
    computer.call("import.pick", json!({}))["token"].as_str().expect("a file has a token").to_owned()
}

fn file(computer: &Computer, name: &str, content: impl AsRef<[u8]>) -> String {
    let path = computer.file(name, content);
    picked(computer, path)
}

fn run(computer: &Computer, token: &str) -> Value {
    computer.call("import.run", json!({ "token": token, "job": "import" }))
}

#[test]
fn a_list_is_looked_at_tried_taken_in_and_taken_back() {
    let computer = Computer::with_vault(1);
    let token = file(&computer, "Kunden.csv", LIST);
    let seen = computer.call("import.inspect", json!({ "token": token }));
    assert_eq!(seen["format"], "csv");
    assert_eq!(seen["rows"], 2);
    assert_eq!(
        seen["dialect"],
        json!({"delimiter": ";", "encoding": "utf-8", "decimal": null, "dateOrder": "dmy", "hasHeader": true, "sheet": null})
    );
    let fields: Vec<&str> =
        seen["columns"].as_array().unwrap().iter().map(|column| column["field"].as_str().unwrap()).collect();
    assert_eq!(
        fields,
        [
            "customer-number",
            "organisation",
            "display",
            "postcode",
            "city",
            "email",
            "customer-since",
            "extra"
        ]
    );
    assert_eq!(seen["columns"][6]["samples"][0]["value"], "2019-03-01");
    assert_eq!(seen["columns"][6]["samples"][0]["raw"], "01.03.2019");

    let before = computer.everything();
    let request = json!({ "token": token, "job": "import", "tag": "Messe" });
    let shown = computer.call("import.dry_run", request.clone());
    assert_eq!((&shown["total"], &shown["new"], &shown["refused"]), (&json!(2), &json!(2), &json!(0)));
    assert_eq!(shown["newFirms"], 2);
    assert_eq!(computer.everything(), before);

    let report = computer.call("import.run", request);
    assert_eq!((&report["created"], &report["createdFirms"]), (&json!(2), &json!(2)));
    assert_eq!(computer.customers(), 4, "two firms and two people");
    let clinic = computer.call("party.get", json!({ "id": computer.found("Kurklinik Nordsee") }));
    assert_eq!(
        (&clinic["customerNumber"], &clinic["people"][0]["name"]),
        (&json!("1001"), &json!("Anke Harms"))
    );
    assert_eq!(clinic["tags"][0]["name"], "Messe");

    let again = run(&computer, &token);
    assert_eq!(
        (&again["created"], &again["updated"], &again["unchanged"]),
        (&json!(0), &json!(0), &json!(2))
    );
    assert_eq!(again["set"], Value::Null, "what changes nothing is no entry in the log");
    computer.call("history.undo", json!({}));
    assert_eq!(computer.customers(), 0);
}

#[test]
fn a_mapping_is_remembered_for_the_next_file_with_these_columns() {
    let computer = Computer::with_vault(1);
    let token = file(&computer, "Kunden.csv", LIST);
    let mapping =
        json!(["customer-number", "organisation", "display", "postcode", "city", "email", null, "source"]);
    computer.call(
        "import.run",
        json!({ "token": token, "job": "import", "mapping": mapping, "rememberAs": "Liste vom Vertrieb" }),
    );
    let next = LIST.replace("1001", "1003").replace("Kurklinik Nordsee", "Hafenapotheke");
    let next = file(&computer, "Kunden 2.csv", next);
    let seen = computer.call("import.inspect", json!({ "token": next }));
    assert_eq!(seen["remembered"], "Liste vom Vertrieb");
    let fields: Vec<&Value> =
        seen["columns"].as_array().unwrap().iter().map(|column| &column["field"]).collect();
    assert_eq!(json!(fields), mapping);
    run(&computer, &next);
    let found = computer.call("party.get", json!({ "id": computer.found("Hafenapotheke") }));
    assert_eq!(found["source"], "blau");

    computer.call("history.undo", json!({}));
    computer.call("history.undo", json!({}));
    let seen = computer.call("import.inspect", json!({ "token": next }));
    assert_eq!(seen["remembered"], Value::Null, "it is taken back with its import");
}

#[test]
fn what_the_person_decides_about_a_table_counts() {
    let computer = Computer::with_vault(1);
    let token = file(&computer, "a.csv", b"Vorname,Nachname,Geburtstag\nJ\xFCrgen,Beck,03/04/1980\n");
    let seen = computer.call("import.inspect", json!({ "token": token }));
    assert_eq!(seen["columns"][2]["unclear"], true, "day and month could be either way round");
    assert_eq!(seen["columns"][2]["samples"][0]["problem"], "exchange-reason-date-unclear");
    let dialect = json!({ "dateOrder": "dmy", "encoding": "windows-1252" });
    let seen = computer.call("import.inspect", json!({ "token": token, "dialect": dialect }));
    assert_eq!(seen["columns"][2]["samples"][0]["value"], "1980-04-03");
    computer.call("import.run", json!({ "token": token, "job": "import", "dialect": dialect }));
    let found = computer.call("party.get", json!({ "id": computer.found("Jürgen Beck") }));
    assert_eq!(found["birthday"], "1980-04-03");
    for dialect in
        [json!({ "encoding": "klingon" }), json!({ "delimiter": ";;" }), json!({ "dateOrder": "x" })]
    {
        let code = computer.code("import.inspect", json!({ "token": token, "dialect": dialect }));
        assert_eq!(code, ErrorCode::Invalid);
    }
}

#[test]
fn cards_show_their_properties() {
    let computer = Computer::with_vault(1);
    let cards = "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//iOS 17//EN\nN:Harms;Anke;;;\nFN:Anke Harms\n\
        TEL;TYPE=CELL:0171 1234567\nX-HOBBY:Segeln\nEND:VCARD\n";
    let token = file(&computer, "a.vcf", cards.repeat(2));
    let seen = computer.call("import.inspect", json!({ "token": token }));
    assert_eq!(
        (&seen["format"], &seen["producer"], &seen["rows"]),
        (&json!("vcard"), &json!("apple"), &json!(2))
    );
    let columns = seen["columns"].as_array().unwrap();
    let phone = columns.iter().find(|column| column["field"] == "mobile").expect("the number is shown");
    assert_eq!((&phone["header"], &phone["samples"][0]["value"]), (&json!("TEL"), &json!("0171 1234567")));
    assert!(columns.iter().any(|column| column["header"] == "X-HOBBY"));
}

#[test]
fn files_that_are_not_what_they_claim_are_refused_and_change_nothing() {
    let computer = Computer::with_vault(1);
    let before = computer.everything();
    let jpeg = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01".as_slice();
    for (name, bytes, reason) in [
        ("leer.csv", b"".as_slice(), "empty-file"),
        ("leer.vcf", b"", "empty-file"),
        ("bild.vcf", jpeg, "not-a-vcard"),
        ("bild.csv", jpeg, "not-a-csv"),
        ("null.csv", b"Vorname;Nachname\nAn\0na;Beck\n", "not-a-csv"),
    ] {
        let token = file(&computer, name, bytes);
        for (op, request) in [
            ("import.inspect", json!({ "token": token })),
            ("import.dry_run", json!({ "token": token, "job": "import" })),
            ("import.run", json!({ "token": token, "job": "import" })),
        ] {
            let error = computer.refused(op, request);
            assert_eq!(
                (error.code, &error.details["reason"]),
                (ErrorCode::NotReadable, &json!(reason)),
                "{name} {op}"
            );
        }
    }
    let path = computer.file("weg.csv", LIST);
    let token = picked(&computer, path.clone());
    computer.call("import.inspect", json!({ "token": token }));
    std::fs::remove_file(path).unwrap();
    let error = computer.refused("import.run", json!({ "token": token, "job": "import" }));
    assert_eq!((error.code, &error.details["reason"]), (ErrorCode::File, &json!("missing")));
    assert_eq!(computer.code("import.run", json!({ "token": "x", "job": "import" })), ErrorCode::BadRequest);
    assert_eq!(computer.everything(), before);
    computer.organisation("Danach");
}

#[test]
fn a_cancelled_import_leaves_everything_as_it_was() {
    let computer = Computer::with_vault(1);
    let mut list = String::from("Kd-Nr;Firma\n");
    (0..3000).for_each(|n| list.push_str(&format!("{n};Firma {n}\n")));
    let token = file(&computer, "Kunden.csv", list);
    let before = computer.everything();
    let rondo = Arc::downgrade(computer.rondo());
    computer.rondo().subscribe(Box::new(move |event| {
        if let Event::Progress { job, stage, done, total } = event
            && (job.as_str(), stage.as_str(), done) == ("import", "writing", 1000)
        {
            assert_eq!(total, Some(3000));
            rondo.upgrade().unwrap().call("app.cancel", json!({ "job": "import" })).unwrap();
        }
    }));
    assert_eq!(computer.code("import.run", json!({ "token": token, "job": "import" })), ErrorCode::Cancelled);
    assert_eq!(computer.everything(), before);
    computer.organisation("Danach");
}

#[test]
fn what_was_left_out_is_saved_with_its_reason() {
    let computer = Computer::with_vault(1);
    computer.call(
        "party.create",
        json!({ "draft": { "kind": "person", "givenName": "Otto", "familyName": "Kern",
            "channels": [{ "kind": "email", "value": "info@example.org" }] } }),
    );
    let list = "Vorname;Nachname;E-Mail\nAnke;Harms;harms@example.org\n;;\n\"Eva;Voss;voss@example.org\n\
        Jan;Petersen;info@example.org\n";
    let token = file(&computer, "a.csv", list);
    let report = run(&computer, &token);
    assert_eq!(
        (&report["created"], &report["refused"], &report["unclear"]),
        (&json!(1), &json!(1), &json!(1))
    );
    assert_eq!(
        computer.call("import.save_refused", json!({ "token": token })),
        json!(false),
        "the person turns back"
    );
    computer.desktop.save_into(computer.desk());
    assert_eq!(computer.call("import.save_refused", json!({ "token": token })), json!(true));
    let saved = std::fs::read_to_string(computer.desktop.saved().last().unwrap()).unwrap();
    let lines: Vec<&str> = saved.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Zeile;Grund;Inhalt");
    assert!(lines[1].starts_with("4;Ein Anführungszeichen") && lines[1].contains("Voss"), "{saved}");
    assert!(
        lines[2].starts_with("5;") && lines[2].contains("Otto Kern") && lines[2].contains("Petersen"),
        "{saved}"
    );
}

#[test]
fn a_workbook_is_read_sheet_by_sheet_and_gives_its_refused_rows_back() {
    let computer = Computer::with_vault(1);
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange/workbooks");
    let token = file(&computer, "Kunden.xlsx", std::fs::read(root.join("contacts.xlsx")).unwrap());
    let seen = computer.call("import.inspect", json!({ "token": token }));
    assert_eq!((&seen["format"], &seen["sheets"]), (&json!("workbook"), &json!(["Kunden", "Lieferanten"])));
    assert_eq!((&seen["dialect"]["sheet"], &seen["rows"]), (&json!("Kunden"), &json!(3)));
    let tried = computer
        .call("import.dry_run", json!({ "token": token, "job": "import", "dialect": seen["dialect"] }));
    assert_eq!((&tried["new"], &tried["refused"]), (&json!(2), &json!(1)), "{tried}");
    let done = run(&computer, &token);
    assert_eq!((&done["created"], &done["refused"]), (&json!(2), &json!(1)), "{done}");
    let north = computer.call("party.get", json!({ "id": computer.found("Praxis Nord") }));
    assert_eq!((&north["customerNumber"], &north["customerSince"]), (&json!("4711"), &json!("2019-03-01")));
    assert_eq!(north["note"], "Zeile 1\nZeile 2", "a break in a cell stays one");
    let south = computer.call("party.get", json!({ "id": computer.found("Praxis Süd") }));
    assert_eq!(
        (&south["addresses"][0]["postcode"], &south["customerSince"]),
        (&json!("01067"), &json!("2020-03-02"))
    );
    computer.desktop.save_into(computer.desk());
    assert_eq!(computer.call("import.save_refused", json!({ "token": token })), json!(true));
    let saved = std::fs::read_to_string(computer.desktop.saved().last().unwrap()).unwrap();
    assert!(saved.contains("3;") && saved.contains("4712"), "{saved}");

    let other = computer.call(
        "import.run",
        json!({ "token": token, "job": "import", "dialect": { "sheet": "Lieferanten" } }),
    );
    assert_eq!(other["created"], 1);
    let gone = computer.code("import.inspect", json!({ "token": token, "dialect": { "sheet": "Nirgends" } }));
    assert_eq!(format!("{gone:?}"), "NotReadable");
}

/// What was chosen for the columns of records is offered for the next file with the same ones.
#[test]
fn the_columns_of_records_are_remembered() {
    let computer = Computer::with_vault(1);
    let token = file(&computer, "Kunden.csv", LIST);
    run(&computer, &token);
    let rows = "Nr;Wann;Wert;Farbe\n1001;03.02.2026;1.250,50;rot\n";
    let first = file(&computer, "Lager 1.csv", rows);
    let mapping = json!(["customer-number", "bought-on", "amount", "title"]);
    let request = json!({ "token": first, "job": "import", "kind": "purchases", "source": "Lager", "mapping": mapping });
    assert_eq!(computer.call("import.records.run", request)["added"], 1);
    let second = file(&computer, "Lager 2.csv", rows.replace("03.02", "04.02"));
    let seen = computer.call("import.records.inspect", json!({ "token": second }));
    assert_eq!((&seen["kind"], &seen["table"]["remembered"]), (&json!("purchases"), &json!("Lager")));
    let fields: Vec<_> =
        seen["table"]["columns"].as_array().unwrap().iter().map(|column| column["field"].clone()).collect();
    assert_eq!(json!(fields), mapping);
}
