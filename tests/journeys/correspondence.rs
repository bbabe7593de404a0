//! Mails, meetings and address books of other programs, read in a process of their own and taken over once.

use std::path::Path;

use rondo_tests::Computer;
use serde_json::{Value, json};

const MAIL: &str = "From: Anke Harms <harms@kurklinik.example>\r\nTo: ich@nordlicht.example\r\nSubject: Angebot\r\n\
    Date: Fri, 20 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@kurklinik.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
    <p>Guten Tag, <script>alert(1)</script>bitte ein Angebot.</p>";

/// A computer with a customer who has a mailbox, and its id.
fn start() -> (Computer, Value) {
    let computer = Computer::with_vault(1);
    let mut me = computer.call("firm.settings", json!({}))["people"][0].clone();
    me["email"] = json!("ich@nordlicht.example");
    computer.call("firm.save_person", me);
    let draft = json!({ "kind": "organisation", "name": "Kurklinik Nordsee",
                        "channels": [{ "kind": "email", "value": "Harms@Kurklinik.example" }] });
    let id = computer.call("party.create", json!({ "draft": draft }))["id"].clone();
    (computer, id)
}

/// The request for files that the person picks.
fn picked(computer: &Computer, files: &[(&str, &str)]) -> Value {
    let token = |(name, content): &(&str, &str)| {
        computer.desktop.pick(computer.file(name, content));
        let file = computer.call("import.correspondence.pick", json!({}));
        assert_eq!(file["kind"], "correspondence", "{name}");
        file["token"].clone()
    };
    json!({ "tokens": files.iter().map(token).collect::<Vec<_>>(), "job": "post" })
}

fn timeline(computer: &Computer, party: &Value) -> Value {
    computer.call("timeline.page", json!({ "partyId": party }))["entries"].clone()
}

#[test]
fn a_mail_is_shown_taken_over_once_and_taken_back() {
    let (computer, klinik) = start();
    let before = computer.everything();
    let request = picked(&computer, &[("Angebot.eml", MAIL)]);
    let shown = computer.call("import.correspondence.dry_run", request.clone());
    assert_eq!((&shown["added"], &shown["rows"][0]["people"]), (&json!(1), &json!(["Kurklinik Nordsee"])));
    assert_eq!(computer.everything(), before, "a rehearsal changes nothing");

    let taken = computer.call("import.correspondence.run", request.clone());
    let entry = timeline(&computer, &klinik)[0].clone();
    assert_eq!((&entry["subject"], &entry["direction"]), (&json!("Angebot"), &json!("in")));
    assert_eq!(entry["body"], "Guten Tag, bitte ein Angebot.");
    let again = computer.call("import.correspondence.run", request);
    assert_eq!((&again["added"], &again["known"], &again["set"]), (&json!(0), &json!(1), &json!(null)));
    computer.call("history.undo_set", json!({ "set": taken["set"] }));
    // Only the log of changes has grown.
    assert_eq!(computer.everything()[0], before[0]);
}

#[test]
fn of_many_files_those_that_are_none_are_told_and_the_rest_is_taken() {
    let (computer, klinik) = start();
    let deep = format!(
        "From: a@b.example\r\nSubject: Turm\r\n{}",
        (0..500)
            .map(|at| format!("Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n"))
            .collect::<String>()
    );
    let crowd = format!(
        "From: a@b.example\r\nSubject: Menge\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        "--b\r\n\r\nx\r\n".repeat(10_000)
    );
    let second = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Ticken\r\nDTSTART:20261201T100000Z\r\nRRULE:FREQ=SECONDLY\r\n\
                  ATTENDEE:mailto:harms@kurklinik.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let files = [
        ("tief.eml", deep.as_str()),
        ("viel.eml", &crowd),
        ("leer.eml", ""),
        ("kein.ics", "Name;Ort"),
        ("sekunde.ics", second),
        ("gut.eml", MAIL),
    ];
    let taken = computer.call("import.correspondence.run", picked(&computer, &files));
    let told: Vec<_> = taken["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["state"].as_str().unwrap(), row["why"].as_str().unwrap_or_default()))
        .collect();
    assert_eq!(
        told,
        [
            ("refused", "too-deep"),
            ("refused", "too-many-parts"),
            ("refused", "empty"),
            ("refused", "not-this"),
            ("task", "rule-not-followed"),
            ("new", "")
        ]
    );
    assert_eq!(timeline(&computer, &klinik).as_array().unwrap().len(), 1);
    assert_eq!(computer.call("task.of_party", json!({ "id": klinik })).as_array().unwrap().len(), 1);
}

#[test]
fn who_is_unknown_becomes_a_contact_or_somebody_elses_mail() {
    let (computer, klinik) = start();
    let strange = MAIL.replace("harms@kurklinik.example", "kern@fremd.example");
    let mut request = picked(&computer, &[("fremd.eml", &strange)]);
    let shown = computer.call("import.correspondence.dry_run", request.clone());
    assert_eq!(
        shown["strangers"][0],
        json!({ "address": "kern@fremd.example", "name": "Anke Harms", "count": 1 })
    );
    request["addresses"] = json!([{ "address": "kern@fremd.example" }]);
    let made = computer.call("import.correspondence.dry_run", request.clone());
    assert_eq!((&made["contacts"], &made["rows"][0]["people"]), (&json!(1), &json!(["Anke Harms"])));
    request["addresses"] = json!([{ "address": "kern@fremd.example", "partyId": klinik }]);
    computer.call("import.correspondence.run", request);
    assert_eq!(timeline(&computer, &klinik).as_array().unwrap().len(), 1);
}

#[test]
fn a_task_goes_out_as_a_calendar_and_comes_back_as_what_it_is() {
    let (computer, klinik) = start();
    let draft = json!({ "partyId": klinik, "kind": "visit", "title": "Besuch", "dueOn": "2026-12-01", "dueTime": "10:30" });
    computer.call("task.create", draft);
    computer.desktop.save_into(computer.desk());
    let report = computer.call("export.calendar", json!({ "partyId": klinik }));
    assert_eq!(report["count"], 1);
    let saved = computer.desktop.saved();
    let text = std::fs::read_to_string(&saved[0]).unwrap();
    assert!(text.contains("SUMMARY:Besuch · Kurklinik Nordsee\r\n"), "{text}");
    let mut request = picked(&computer, &[("zurueck.ics", &text)]);
    request["restId"] = klinik;
    let shown = computer.call("import.correspondence.dry_run", request);
    assert_eq!((&shown["known"], &shown["tasks"]), (&json!(1), &json!(0)));
}

#[test]
fn directories_and_contacts_of_windows_go_the_way_of_cards() {
    let computer = Computer::with_vault(1);
    let ldif = "dn: cn=Otto\nobjectclass: person\ncn: Otto Kern\nsn: Kern\ngivenName: Otto\nmail: kern@reha.example\no: Reha Süd\n\ndn: cn=leer\nobjectclass: person\nuid: x\n";
    let windows = r#"<?xml version="1.0"?><c:contact xmlns:c="http://schemas.microsoft.com/Contact"><c:NameCollection><c:Name><c:FormattedName>Anke Harms</c:FormattedName></c:Name></c:NameCollection></c:contact>"#;
    for (name, content, new, refused) in [("adressen.ldif", ldif, 1, 1), ("Anke.contact", windows, 1, 0)] {
        computer.desktop.pick(computer.file(name, content));
        let token = computer.call("import.pick", json!({}))["token"].clone();
        let seen = computer.call("import.inspect", json!({ "token": token }));
        assert_eq!((&seen["format"], &seen["rows"]), (&json!("vcard"), &json!(1)), "{name}");
        let done = computer.call("import.run", json!({ "token": token, "job": "import" }));
        assert_eq!((&done["created"], &done["refused"]), (&json!(new), &json!(refused)), "{name}: {done}");
    }
    computer
        .desktop
        .pick(computer.file("bombe.contact", r#"<!DOCTYPE c [<!ENTITY a "a">]><contact>&a;</contact>"#));
    let token = computer.call("import.pick", json!({}))["token"].clone();
    let error = computer.refused("import.inspect", json!({ "token": token }));
    assert_eq!(error.details["reason"], "document-type");
}

/// Mails that may stand in the project, as other programs write them.
#[test]
fn real_mails_and_calendars_are_read_to_their_end() {
    let (computer, _) = start();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exchange/correspondence");
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    assert!(names.len() >= 10, "the folder holds files");
    for path in names.iter().filter(|path| path.extension().is_some_and(|ending| ending != "md")) {
        computer.desktop.pick(path);
        let token = computer.call("import.correspondence.pick", json!({}))["token"].clone();
        let shown = computer.call("import.correspondence.dry_run", json!({ "tokens": [token], "job": "j" }));
        assert!(shown["total"].as_u64() > Some(0), "{}", path.display());
        let broke = shown["rows"].as_array().unwrap().iter().any(|row| row["why"] == "broke-off");
        assert!(!broke, "{}: {shown}", path.display());
        let is_taken = shown["rows"].as_array().unwrap().iter().any(|row| row["state"] != "refused");
        assert!(is_taken, "{}: {shown}", path.display());
    }
}
