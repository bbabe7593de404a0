//! The first day of a new user, and the day the computer is lost.

use std::path::Path;
use std::process::Command;

use rondo_api::ErrorCode;
use rondo_tests::{Computer, PASSPHRASE};
use serde_json::json;

const ADDRESS_BOOK: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dr. Ayşe Ölçer\r\nN:Ölçer;Ayşe;;Dr.;\r\n\
    ORG:Reha-Zentrum Eiderstedt GmbH\r\nTITLE:Einkauf\r\nTEL;TYPE=WORK:04863 12345\r\n\
    EMAIL:oelcer@reha-eiderstedt.example\r\nADR;TYPE=WORK:;;Badallee 7;Sankt Peter-Ording;;25826;DE\r\nEND:VCARD\r\n\
    BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jan van der Berg\r\nN:van der Berg;Jan;;;\r\nTEL;TYPE=CELL:+31 6 12345678\r\n\
    END:VCARD\r\n";

#[test]
fn a_new_user_works_a_day_loses_the_computer_and_finds_everything_on_another() {
    let computer = Computer::new(1);
    let key = make_vault(&computer);
    let customer = find_in_imported_address_book(&computer);
    log_a_call(&computer, &customer);
    win_a_deal(&computer, &customer);
    print_the_sheet(&computer, &customer);
    let before = computer.everything();
    let backup = back_up(&computer);
    computer.call("vault.lock", json!({}));

    let other = Computer::new(100);
    other.desktop.pick(&backup);
    let picked = other.call("vault.restore_pick", json!({}));
    assert_eq!((&picked["name"], &picked["replaces"]), (&json!("Nordlicht"), &json!(false)));
    let boot = other.call(
        "vault.restore",
        json!({ "token": picked["token"], "method": "recovery", "secret": key.join(" ").to_lowercase(), "job": "r" }),
    );
    assert_eq!(boot["state"], "open");
    assert_eq!(other.everything(), before, "every record is there as it was");
    assert_eq!(other.found("oelcer@reha"), customer);
}

/// The key is shown once and counts as kept only when two groups were typed back.
fn make_vault(computer: &Computer) -> Vec<String> {
    assert_eq!(computer.call("app.boot", json!({}))["state"], "none");
    let key = computer.create_vault();
    assert_eq!(key.len(), 9);
    let confirm = |first: &str, second: &str| json!({ "indices": [1, 6], "groups": [first, second] });
    let wrong = computer.code("vault.confirm_recovery", confirm(&key[1], &key[1]));
    assert_eq!(wrong, ErrorCode::WrongRecoveryKey);
    assert_eq!(computer.call("vault.info", json!({}))["recoveryConfirmed"], false);
    computer.call("vault.confirm_recovery", confirm(&key[1].to_lowercase(), &key[6]));
    assert_eq!(computer.call("vault.info", json!({}))["recoveryConfirmed"], true);
    key
}

fn find_in_imported_address_book(computer: &Computer) -> String {
    computer.desktop.pick(computer.file("Adressbuch.vcf", ADDRESS_BOOK));
    let picked = computer.call("import.pick", json!({}));
    assert_eq!(picked["name"], "Adressbuch.vcf");
    let inspection = computer.call("import.inspect", json!({ "token": picked["token"] }));
    assert_eq!((&inspection["format"], &inspection["rows"]), (&json!("vcard"), &json!(2)));
    let dry = computer.call("import.dry_run", json!({ "token": picked["token"], "job": "import" }));
    assert_eq!((&dry["new"], computer.customers()), (&json!(2), 0), "a dry run writes nothing");
    let report = computer.call("import.run", json!({ "token": picked["token"], "job": "import" }));
    assert_eq!((&report["created"], &report["refused"]), (&json!(2), &json!(0)));

    let customer = computer.found("olcer");
    assert_eq!(computer.found("04863 12345"), customer, "the number finds the same customer");
    let card = computer.call("party.get", json!({ "id": customer }));
    assert_eq!((&card["familyName"], &card["prefix"]), (&json!("Ölçer"), &json!("Dr.")));
    assert_eq!(card["addresses"][0]["city"], "Sankt Peter-Ording");
    customer
}

fn log_a_call(computer: &Computer, customer: &str) {
    computer.call(
        "touch.log",
        json!({
            "draft": {
                "partyId": customer, "kind": "call", "direction": "out", "outcome": "reached",
                "subject": "Sechs Liegen für den Neubau",
            },
            "nextStep": { "partyId": customer, "kind": "offer", "title": "Angebot schicken", "dueOn": "2026-11-26" },
        }),
    );
    let today = computer.call("agenda.page", json!({}));
    assert_eq!((&today["counts"]["all"], &today["counts"]["due"]), (&json!(1), &json!(0)));
    assert_eq!(today["lines"][0]["task"]["title"], "Angebot schicken");
    assert_eq!(computer.call("timeline.page", json!({ "partyId": customer }))["entries"][0]["kind"], "call");
}

fn win_a_deal(computer: &Computer, customer: &str) {
    let deal = computer.created(
        "deal.create",
        json!({ "draft": { "partyId": customer, "title": "Sechs Liegen", "money": { "amount": 1_234_500, "currency": "EUR" } } }),
    );
    let second = computer.stage("open", 1);
    computer.call("deal.move", json!({ "id": deal, "stageId": second }));
    computer.clock.advance_ms(3 * 86_400_000);
    let won = computer.stage("won", 0);
    computer.call("deal.move", json!({ "id": deal, "stageId": won, "addPurchase": true }));
    let page = computer.call("party.open", json!({ "id": customer }));
    assert_eq!((&page["closedDeals"], &page["purchases"]["count"]), (&json!(1), &json!(1)));
    let visits = &computer.call("deal.get", json!({ "id": deal }))["stages"];
    assert_eq!(visits[1]["days"], 3, "three days in the second stage");
}

fn print_the_sheet(computer: &Computer, customer: &str) {
    let sheet = computer.call("print.customer", json!({ "id": customer }));
    assert_eq!(sheet["missing"], json!([]), "the fonts have every letter");
    computer.desktop.save_into(computer.desk());
    assert_eq!(computer.call("print.save", json!({ "token": sheet["token"] })), true);
    let saved = computer.desktop.saved().pop().expect("the sheet was saved");
    let text = text_of_pdf(&saved);
    for expected in ["Dr. Ayşe Ölçer", "04863", "Sechs Liegen", "12.345"] {
        assert!(text.contains(expected), "{expected} is not in:\n{text}");
    }
}

fn back_up(computer: &Computer) -> std::path::PathBuf {
    let made = computer.call("vault.backup", json!({ "job": "backup" }));
    assert_eq!(made["verified"], true);
    let file = computer.desktop.saved().pop().expect("the backup was saved");
    assert_eq!(file.file_name().and_then(|name| name.to_str()), made["name"].as_str());
    let bytes = std::fs::read(&file).expect("the backup is a file");
    assert!(!bytes.windows(6).any(|window| window == b"reha-e"), "the backup is encrypted");
    assert!(!bytes.windows(PASSPHRASE.len()).any(|window| window == PASSPHRASE.as_bytes()));
    file
}

/// What poppler reads from a PDF.
fn text_of_pdf(file: &Path) -> String {
    let read = Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(file).arg("-").output();
    let read = read.expect("pdftotext is installed (poppler-utils)");
    assert!(read.status.success());
    String::from_utf8(read.stdout).expect("pdftotext writes UTF-8")
}
