//! A watched folder: what is understood is taken in and put away, what is not waits or is refused with a reason, nothing is
//! lost, and each file can be taken back by itself.

use std::fs;
use std::io::Write as _;
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rondo_api::Event;
use rondo_tests::{Computer, PASSPHRASE};
use serde_json::{Value, json};

const LEADS: &str = "Vorname;Nachname;E-Mail\r\nAnna;Beck;anna@example.org\r\nOtto;Kern;otto@example.org\r\n";
const CARD: &str =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lang;Ida;;;\r\nFN:Ida Lang\r\nEMAIL:ida@example.org\r\nEND:VCARD\r\n";
const MAIL: &str = "From: Uwe Brandt <uwe@brandt.example>\r\nTo: ich@nordlicht.example\r\nSubject: Anfrage\r\n\
    Date: Fri, 20 Nov 2026 10:00:00 +0100\r\nMessage-ID: <7@brandt.example>\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nGuten Tag\r\n\
    --b\r\nContent-Type: application/pdf; name=\"Skizze.pdf\"\r\nContent-Disposition: attachment; filename=\"Skizze.pdf\"\r\n\
    Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcgYQ==\r\n--b--\r\n";

/// A computer that watches a folder, and the folder.
fn start() -> (Computer, PathBuf) {
    let computer = Computer::with_vault(1);
    let mut me = computer.call("firm.settings", json!({}))["people"][0].clone();
    me["email"] = json!("ich@nordlicht.example");
    computer.call("firm.save_person", me);
    let folder = computer.desk().join("Eingang");
    fs::create_dir_all(&folder).expect("a folder on the desk");
    computer.desktop.pick(&folder);
    assert_eq!(computer.call("intake.choose", json!({}))["folder"], "Eingang");
    (computer, folder)
}

/// Two looks: a file that is still being written is left alone by the first.
fn look(computer: &Computer) -> Value {
    let first = computer.call("intake.look", json!({ "job": "intake" }));
    assert_eq!(
        (&first["taken"], &first["refused"]),
        (&json!([]), &json!([])),
        "nothing is taken at first sight"
    );
    computer.call("intake.look", json!({ "job": "intake" }))
}

/// What lies in a folder, by name.
fn inside(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .map(|found| {
            found.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
        })
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn cards_and_mails_are_taken_in_put_away_and_taken_back_one_by_one() {
    let (computer, folder) = start();
    let before = computer.everything()[0].clone();
    fs::write(folder.join("ida.vcf"), CARD).unwrap();
    fs::write(folder.join("Anfrage.eml"), MAIL).unwrap();
    fs::write(folder.join("liesmich.pdf"), "nothing for Rondo").unwrap();
    let state = look(&computer);
    assert_eq!(state["refused"], json!([]));
    let taken = state["taken"].as_array().unwrap().clone();
    let told: Vec<_> =
        taken.iter().map(|file| (file["name"].as_str().unwrap(), file["count"].as_u64().unwrap())).collect();
    assert_eq!(told, [("Anfrage.eml", 1), ("ida.vcf", 1)]);
    assert_eq!(inside(&folder), ["liesmich.pdf", "Übernommen"]);
    assert_eq!(inside(&folder.join("Übernommen")), ["Anfrage.eml", "ida.vcf"]);
    // The mail of somebody new lies on the timeline of a new contact, with its file.
    let uwe = computer.found("Brandt");
    let entry = computer.call("timeline.page", json!({ "partyId": uwe }))["entries"][0].clone();
    assert_eq!((&entry["subject"], &entry["files"]), (&json!("Anfrage"), &json!(1)));
    let files = computer.call("file.page", json!({ "partyId": uwe, "recordId": entry["id"], "limit": 10 }));
    assert_eq!((&files["rows"][0]["name"], &files["rows"][0]["size"]), (&json!("Skizze.pdf"), &json!(10)));
    for file in taken.iter().rev() {
        computer.call("history.undo_set", json!({ "set": file["set"] }));
    }
    assert_eq!(computer.everything()[0], before);
    // The same file again finds a free name, and loses nothing.
    fs::write(folder.join("ida.vcf"), CARD).unwrap();
    look(&computer);
    assert_eq!(inside(&folder.join("Übernommen")), ["Anfrage.eml", "ida (2).vcf", "ida.vcf"]);
}

#[test]
fn a_table_waits_until_its_columns_are_mapped_once() {
    let (computer, folder) = start();
    fs::write(folder.join("leads.csv"), LEADS).unwrap();
    let state = look(&computer);
    assert_eq!((&state["taken"], state["waiting"].as_array().unwrap().len()), (&json!([]), 1));
    let token = state["waiting"][0]["token"].clone();
    assert_eq!(
        computer.call("intake.state", json!({}))["waiting"][0]["token"],
        token,
        "the window may begin anew"
    );
    let run = json!({ "token": token, "job": "j", "rememberAs": "Webformular" });
    assert_eq!(computer.call("import.run", run)["created"], 2);
    assert_eq!(inside(&folder.join("Übernommen")), ["leads.csv"], "what the window took in is put away too");
    fs::write(folder.join("leads.csv"), LEADS.replace("Anna;Beck;anna", "Ulf;Dorn;ulf")).unwrap();
    let state = look(&computer);
    assert_eq!((&state["taken"][0]["count"], &state["waiting"]), (&json!(1), &json!([])));
    assert_eq!(inside(&folder.join("Übernommen")), ["leads (2).csv", "leads.csv"]);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason_and_nothing_is_deleted() {
    let (computer, folder) = start();
    let before = computer.everything()[0].clone();
    fs::write(folder.join("kaputt.vcf"), b"\x89PNG\r\n\x1a\n and more").unwrap();
    fs::write(folder.join("leer.csv"), "").unwrap();
    fs::create_dir(folder.join("ordner.csv")).unwrap();
    let state = look(&computer);
    let names: Vec<_> =
        state["refused"].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["kaputt.vcf", "leer.csv"]);
    assert!(
        state["refused"].as_array().unwrap().iter().all(|file| !file["why"].as_str().unwrap().is_empty())
    );
    let refused = folder.join("Abgelehnt");
    assert_eq!(inside(&refused), ["kaputt.vcf", "kaputt.vcf.txt", "leer.csv", "leer.csv.txt"]);
    let why = fs::read_to_string(refused.join("kaputt.vcf.txt")).unwrap();
    assert_eq!(why.trim_start_matches('\u{feff}'), state["refused"][0]["why"].as_str().unwrap());
    assert_eq!(inside(&folder), ["Abgelehnt", "ordner.csv"]);
    assert_eq!(computer.everything()[0], before);
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_opened_is_told_once_and_does_not_stop_the_others() {
    let (computer, folder) = start();
    let closed = folder.join("a.vcf");
    fs::write(&closed, CARD).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::File::open(&closed).is_ok() {
        rondo_tests::skipped("a file that cannot be opened", "this user may open every file");
        return;
    }
    fs::write(folder.join("ida.vcf"), CARD).unwrap();
    let state = look(&computer);
    assert_eq!(state["taken"][0]["name"], "ida.vcf");
    assert_eq!((&state["refused"], &state["failed"][0]["name"]), (&json!([]), &json!("a.vcf")));
    assert!(!state["failed"][0]["why"].as_str().unwrap().is_empty());
    assert_eq!(inside(&folder), ["a.vcf", "Übernommen"], "it stays for the user");
    assert_eq!(look(&computer)["failed"], json!([]));
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o600)).unwrap();
    let state = computer.call("intake.look", json!({ "job": "intake" }));
    assert_eq!(state["taken"][0]["name"], "a.vcf", "and is taken as soon as that is possible");
}

#[test]
fn what_cannot_be_moved_goes_where_it_belongs_as_soon_as_it_can() {
    let (computer, folder) = start();
    for name in ["Übernommen", "Abgelehnt"] {
        fs::write(folder.join(name), "a file where the folder should be").unwrap();
    }
    fs::write(folder.join("ida.vcf"), CARD).unwrap();
    fs::write(folder.join("kaputt.vcf"), b"\x89PNG\r\n\x1a\n and more").unwrap();
    let state = look(&computer);
    assert_eq!(
        (&state["taken"][0]["count"], &state["refused"][0]["name"]),
        (&json!(1), &json!("kaputt.vcf"))
    );
    let again = computer.call("intake.look", json!({ "job": "intake" }));
    assert_eq!((&again["taken"], &again["refused"]), (&json!([]), &json!([])), "neither is told again");
    computer.call("vault.lock", json!({}));
    computer.call("vault.unlock", json!({ "method": "passphrase", "secret": PASSPHRASE }));
    fs::remove_file(folder.join("Übernommen")).unwrap();
    fs::remove_file(folder.join("Abgelehnt")).unwrap();
    let state = look(&computer);
    assert_eq!(state["taken"], json!([]), "what is in is not taken in again after a lock");
    assert_eq!(inside(&folder.join("Übernommen")), ["ida.vcf"]);
    assert_eq!(inside(&folder.join("Abgelehnt")), ["kaputt.vcf", "kaputt.vcf.txt"]);
    // Another file of the same name is a file like any other.
    fs::write(folder.join("ida.vcf"), CARD.replace("Ida", "Ute").replace("ida@", "ute@")).unwrap();
    assert_eq!(look(&computer)["taken"][0]["count"], 1);
}

#[test]
fn a_refused_file_that_could_not_be_moved_does_not_end_among_those_that_were_taken() {
    let (computer, folder) = start();
    fs::write(folder.join("Abgelehnt"), "a file where the folder should be").unwrap();
    fs::write(folder.join("kaputt.vcf"), b"\x89PNG\r\n\x1a\n and more").unwrap();
    look(&computer);
    fs::remove_file(folder.join("Abgelehnt")).unwrap();
    look(&computer);
    assert_eq!(inside(&folder), ["Abgelehnt"]);
    assert_eq!(inside(&folder.join("Abgelehnt")), ["kaputt.vcf", "kaputt.vcf.txt"], "with the reason");
}

#[test]
fn a_mail_that_fits_nobody_is_refused_with_a_text() {
    let (computer, folder) = start();
    let nobody = MAIL.replace("Uwe Brandt <uwe@brandt.example>", "Unbekannt");
    fs::write(folder.join("Anfrage.eml"), nobody).unwrap();
    let state = look(&computer);
    assert_eq!((&state["taken"], &state["refused"][0]["name"]), (&json!([]), &json!("Anfrage.eml")));
    assert_eq!(inside(&folder.join("Abgelehnt")), ["Anfrage.eml", "Anfrage.eml.txt"]);
}

/// Does something each time the vault has changed, which is after the commit and before the file is moved.
fn when_changed(computer: &Computer, act: impl Fn(&rondo_api::Rondo) + Send + Sync + 'static) {
    let rondo = Arc::downgrade(computer.rondo());
    computer.rondo().subscribe(Box::new(move |event| {
        if let (Event::Changed { .. }, Some(rondo)) = (&event, rondo.upgrade()) {
            act(&rondo);
        }
    }));
}

#[test]
fn what_is_written_to_a_file_while_it_is_taken_in_is_not_lost() {
    let (computer, folder) = start();
    let path = folder.join("ida.vcf");
    fs::write(&path, CARD).unwrap();
    let file = path.clone();
    let once = std::sync::Once::new();
    when_changed(&computer, move |_| {
        once.call_once(|| {
            let mut file = fs::OpenOptions::new().append(true).open(&file).unwrap();
            file.write_all(CARD.replace("Ida", "Ute").replace("ida@", "ute@").as_bytes()).unwrap();
        });
    });
    assert_eq!(look(&computer)["taken"][0]["count"], 1);
    assert_eq!(inside(&folder), ["ida.vcf"], "it stays, for there is more in it now");
    assert_eq!(look(&computer)["taken"][0]["count"], 1);
    assert_eq!(inside(&folder.join("Übernommen")), ["ida.vcf"]);
    computer.found("Ute");
}

#[test]
fn a_second_look_takes_nothing_while_one_goes_on_and_none_goes_on_after_a_stop() {
    let (computer, folder) = start();
    let other = CARD.replace("Ida", "Ute").replace("ida@", "ute@");
    let third = CARD.replace("Ida", "Eva").replace("ida@", "eva@");
    for (name, card) in [("a.vcf", CARD), ("b.vcf", &other), ("c.vcf", &third)] {
        fs::write(folder.join(name), card).unwrap();
    }
    let seen = Arc::new(std::sync::Mutex::new(Vec::new()));
    let heard = Arc::clone(&seen);
    when_changed(&computer, move |rondo| {
        let state = rondo.call("intake.look", json!({ "job": "other" })).unwrap();
        heard.lock().unwrap().push(state["taken"].clone());
        if heard.lock().unwrap().len() == 2 {
            rondo.call("intake.stop", json!({})).unwrap();
        }
    });
    let state = look(&computer);
    assert_eq!(*seen.lock().unwrap(), [json!([]), json!([])]);
    assert_eq!(state["taken"].as_array().unwrap().len(), 2);
    assert_eq!(inside(&folder), ["c.vcf", "Übernommen"], "it is not watched any more");
    assert_eq!(inside(&folder.join("Übernommen")), ["a.vcf", "b.vcf"]);
}

#[test]
fn a_folder_that_is_gone_is_told_and_one_of_rondos_own_is_refused() {
    let (computer, folder) = start();
    fs::remove_dir(&folder).unwrap();
    assert_eq!(computer.call("intake.look", json!({ "job": "intake" }))["missing"], true);
    computer.call("intake.stop", json!({}));
    assert_eq!(computer.call("intake.look", json!({ "job": "intake" }))["folder"], json!(null));
    computer.desktop.pick(computer.data_dir());
    assert_eq!(computer.refused("intake.choose", json!({})).details["reason"], "own-folder");
    computer.desktop.pick(computer.file("eine.csv", LEADS));
    assert_eq!(computer.refused("intake.choose", json!({})).details["reason"], "not-a-folder");
}

#[test]
fn an_archive_says_what_it_brings_before_it_is_taken_in() {
    let computer = Computer::with_vault(2);
    computer.organisation("Reha Nord");
    computer.desktop.save_into(computer.desk());
    computer.call("archive.export", json!({ "form": "archive", "job": "j", "language": "de" }));
    let file = computer.desktop.saved().pop().unwrap();
    let other = Computer::with_vault(3);
    other.desktop.pick(&file);
    let token = other.call("archive.pick", json!({}))["token"].clone();
    let seen = other.call("archive.inspect", json!({ "token": token }));
    let count = |rows: &Value, table: &str| {
        rows.as_array()
            .unwrap()
            .iter()
            .find(|row| row["table"] == table)
            .map_or(json!(0), |row| row["count"].clone())
    };
    assert_eq!((count(&seen["brings"], "party"), &seen["isEmpty"]), (json!(1), &json!(true)));
    assert_eq!(count(&seen["replaces"], "person-of-firm"), 1);
    other.organisation("Schon da");
    let seen = other.call("archive.inspect", json!({ "token": token }));
    assert_eq!(seen["isEmpty"], false);
}
