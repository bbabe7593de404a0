//! Taking in a file of contacts and taking it back: as many rows as the firm has customers, a tenth of them known.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, params};
use serde_json::json;
use uuid::Uuid;

use crate::clock::Runs;
use crate::report::Row;
use crate::subject::Subject;

/// A contact as it stands in the file.
struct Contact {
    given: String,
    family: String,
    mail: String,
    phone: String,
    street: String,
    postcode: String,
    town: String,
}

/// Names of the two rows.
pub(crate) const IMPORT: &str = "import as many contacts again from CSV";
pub(crate) const UNDO: &str = "undo that import";

/// Imports once and undoes it once; the floor inserts the same contacts into the plain file.
pub(crate) fn measured(subject: &Subject, plain: &Connection, dir: &Path) -> anyhow::Result<Vec<Row>> {
    let contacts = contacts(plain)?;
    let (mut run, mut undo, mut floor) = (Runs::default(), Runs::default(), Runs::default());
    subject.script.pick(file(dir, &contacts)?);
    let token = subject.call("import.pick", json!({}))?["token"].clone();
    let report = run.time(|| subject.call("import.run", json!({ "token": token, "job": "bench" })))?;
    eprintln!("imported: {report}");
    undo.time(|| subject.call("history.undo", json!({})))?;
    floor.time(|| insert(plain, &contacts))?;
    let row = |name: &str, budget, most_ratio, runs: Runs, floor| Row {
        name: name.to_owned(),
        budget: Some(budget),
        most_ratio,
        runs: 1,
        rondo: runs.times(),
        floor,
    };
    Ok(vec![
        row(IMPORT, 20_000.0, Some(5.0), run, Some(floor.times())),
        row(UNDO, 10_000.0, None, undo, None),
    ])
}

/// Every tenth contact is a person of the firm, the others have names of the firm's people and a new address each.
fn contacts(plain: &Connection) -> anyhow::Result<Vec<Contact>> {
    let mut query = plain.prepare(
        "SELECT p.given_name, p.family_name,
                (SELECT c.value FROM channel c WHERE c.party_id = p.id AND c.kind = 'email'
                 ORDER BY c.position LIMIT 1)
         FROM party p WHERE p.kind = 'person' ORDER BY p.seq",
    )?;
    let people: Vec<(String, String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut query = plain.prepare("SELECT street, postcode, city FROM address ORDER BY id LIMIT 5000")?;
    let places: Vec<(String, String, String)> = query
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let count: usize =
        plain.query_row("SELECT count(*) FROM party", [], |row| row.get::<_, u32>(0))? as usize;
    Ok((0..count)
        .map(|n| {
            let person = &people[n * 7_919 % people.len()];
            let family = &people[n * 104_729 % people.len()].1;
            let (street, postcode, town) = &places[n % places.len()];
            let is_known = n % 10 == 0;
            Contact {
                given: person.0.clone(),
                family: if is_known { person.1.clone() } else { family.clone() },
                mail: if is_known { person.2.clone() } else { format!("kontakt-{n}@import.example") },
                phone: format!("030 23125-{:06}", 500_000 + n),
                street: street.clone(),
                postcode: postcode.clone(),
                town: town.clone(),
            }
        })
        .collect())
}

fn file(dir: &Path, contacts: &[Contact]) -> anyhow::Result<PathBuf> {
    let mut text = String::from("Vorname;Nachname;E-Mail;Telefon;Straße;PLZ;Ort\r\n");
    for Contact { given, family, mail, phone, street, postcode, town } in contacts {
        let _ = write!(text, "{given};{family};{mail};{phone};{street};{postcode};{town}\r\n");
    }
    let path = dir.join("kontakte.csv");
    std::fs::write(&path, text)?;
    Ok(path)
}

/// Plain inserts of all contacts in one transaction, nothing looked up.
fn insert(plain: &Connection, contacts: &[Contact]) -> anyhow::Result<()> {
    plain.execute_batch("BEGIN IMMEDIATE")?;
    let mut party = plain.prepare(
        "INSERT INTO party (id, kind, name, sort_name, given_name, family_name, created_at)
         VALUES (?1, 'person', ?2, ?2, ?3, ?4, 0)",
    )?;
    let mut channel = plain.prepare(
        "INSERT INTO channel (id, party_id, kind, value, normal, position) VALUES (?1, ?2, ?3, ?4, ?4, ?5)",
    )?;
    let mut address = plain.prepare(
        "INSERT INTO address (id, party_id, kind, street, postcode, city) VALUES (?1, ?2, 'work', ?3, ?4, ?5)",
    )?;
    for (n, contact) in (0u128..).step_by(8).zip(contacts) {
        let id = |part: u128| Uuid::from_u128((1 << 100) + n + part);
        let name = format!("{} {}", contact.given, contact.family);
        party.execute(params![id(0), name, contact.given, contact.family])?;
        channel.execute(params![id(1), id(0), "email", contact.mail, 0])?;
        channel.execute(params![id(2), id(0), "phone", contact.phone, 1])?;
        address.execute(params![id(3), id(0), contact.street, contact.postcode, contact.town])?;
    }
    drop((party, channel, address));
    plain.execute_batch("COMMIT")?;
    Ok(())
}
