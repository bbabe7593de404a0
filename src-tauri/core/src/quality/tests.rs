//! Data quality as a firm meets it: found where it is entered, counted by indexes, mended, accepted, taken back.

use chrono::Months;
use serde_json::{Value, json};

use super::list::{COUNT, COUNT_STALE, PAGE, PAGE_STALE};
use super::*;
use crate::error::Error;
use crate::id::PartyId;
use crate::party::{self, Normaliser, PartyDraft, Salutation, letter_salutation, split_salutation};
use crate::testing::{Bench, NOW};
use crate::text::Lang;

fn draft(json: Value) -> PartyDraft {
    serde_json::from_value(json).unwrap()
}

fn add(bench: &Bench, json: Value) -> PartyId {
    bench.write(|tx| party::create(tx, draft(json), Normaliser::new("DE")))
}

/// What its card says, which is what the write has kept.
fn flaws_of(bench: &Bench, id: PartyId) -> Vec<Flaw> {
    let said = bench.read(|conn| of_party(conn, id, Lang::De, bench.store.env().now())).doubts;
    let mut told: Vec<(Flaw, String)> = said.iter().map(|doubt| (doubt.flaw, doubt.value.clone())).collect();
    told.sort_by_key(|(flaw, value)| (flaw.word(), value.clone()));
    let kept: Vec<(Flaw, String)> = bench.read(|conn| {
        let mut query = conn.prepare(
            "SELECT f.flaw, f.value FROM party p JOIN party_flaw f ON f.seq = p.seq WHERE p.id = ?1 ORDER BY 1, 2",
        )?;
        let rows = query.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    });
    assert_eq!(kept, told);
    said.iter().map(|doubt| doubt.flaw).collect()
}

/// The counts that are not zero.
fn counted(bench: &Bench) -> Vec<(Flaw, u32)> {
    let counts = bench.read(|conn| counts(conn, bench.store.env().now()));
    counts.flaws.into_iter().filter(|flaw| flaw.count > 0).map(|flaw| (flaw.flaw, flaw.count)).collect()
}

fn names(bench: &Bench, flaw: Flaw) -> Vec<String> {
    let request = FlawPageRequest { flaw, cursor: None, limit: None };
    bench
        .read(|conn| page(conn, &request, bench.store.env().now()))
        .rows
        .into_iter()
        .map(|row| row.name)
        .collect()
}

const SOUND: &str = r#"{"kind": "person", "salutation": "ms", "givenName": "Eva", "familyName": "Lind",
    "channels": [{"kind": "email", "value": "eva@lind.de"}, {"kind": "phone", "value": "040 123456"}]}"#;

#[test]
fn what_is_missing_or_wrong_is_found_and_follows_every_change() {
    let bench = Bench::open();
    let firm = add(
        &bench,
        json!({"kind": "organisation", "name": "Nordlicht", "vatId": "DE136695977",
            "channels": [{"kind": "email", "value": "info@gmial.com"}, {"kind": "web", "value": "nordlicht,de"}],
            "addresses": [{"street": "Am Wall 1", "postcode": "2009", "city": "Hamburg", "country": "DE"}]}),
    );
    let person = add(
        &bench,
        json!({"kind": "person", "salutation": "mr", "givenName": "Susanne", "familyName": "König", "birthday": "2050-01-01"}),
    );
    add(&bench, serde_json::from_str(SOUND).unwrap());
    assert_eq!(flaws_of(&bench, firm), [Flaw::NoOwner, Flaw::VatId, Flaw::Email, Flaw::Web, Flaw::Postcode]);
    assert_eq!(flaws_of(&bench, person), [Flaw::NoReach, Flaw::Salutation, Flaw::Birthday]);
    let before = counted(&bench);
    assert_eq!(before.iter().map(|(_, count)| count).sum::<u32>(), 8);
    assert_eq!(names(&bench, Flaw::Email), ["Nordlicht"]);
    assert_eq!(bench.read(|conn| counts(conn, NOW)).sound, 1);
    bench.write(|tx| {
        tx.execute("UPDATE party SET vat_id = 'DE136695976' WHERE id = ?1", [firm])?;
        tx.execute("DELETE FROM channel WHERE party_id = ?1", [firm])?;
        Ok(())
    });
    assert_eq!(flaws_of(&bench, firm), [Flaw::NoReach, Flaw::NoOwner, Flaw::Postcode]);
    bench.store.undo().unwrap();
    assert_eq!(counted(&bench), before);
    bench.trash_party(firm);
    assert_eq!(names(&bench, Flaw::Email), [] as [&str; 0]);
    assert_eq!(bench.read(|conn| counts(conn, NOW)).parties, 2);
}

#[test]
fn hints_at_entry_name_the_place_and_what_was_meant() {
    let bench = Bench::open();
    let typed =
        draft(json!({"kind": "person", "prefix": "Herr Dr.", "givenName": "Susanne", "familyName": "König",
        "channels": [{"kind": "phone", "value": "1"}, {"kind": "email", "value": "s@gmai.com"}],
        "addresses": [{"postcode": "25813", "country": "DE"}, {"postcode": "3512", "country": "NL"}]}));
    let found = bench.read(|conn| doubts_of(conn, &typed, None, NOW.local_date()));
    let told: Vec<(Flaw, Option<u32>, Option<&str>)> =
        found.iter().map(|doubt| (doubt.flaw, doubt.at, doubt.expected.as_deref())).collect();
    assert_eq!(
        told,
        [
            (Flaw::Salutation, None, Some("ms")),
            (Flaw::Email, Some(1), Some("s@gmail.com")),
            (Flaw::Postcode, Some(1), Some("9999AA")),
        ]
    );
}

#[test]
fn what_was_accepted_is_no_doubt_until_the_value_changes() {
    let bench = Bench::open();
    let id = add(
        &bench,
        json!({"kind": "person", "salutation": "mr", "givenName": "Susanne", "familyName": "König",
        "channels": [{"kind": "email", "value": "a@b"}, {"kind": "phone", "value": "040 123456"}]}),
    );
    assert_eq!(flaws_of(&bench, id), [Flaw::Salutation, Flaw::Email]);
    bench.write(|tx| accept(tx, id, Flaw::Email));
    assert_eq!(flaws_of(&bench, id), [Flaw::Salutation]);
    assert_eq!(counted(&bench), [(Flaw::Salutation, 1)]);
    bench.write(|tx| Ok(tx.execute("UPDATE channel SET value = 'a@c' WHERE kind = 'email'", [])?));
    assert_eq!(flaws_of(&bench, id), [Flaw::Salutation, Flaw::Email]);
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(flaws_of(&bench, id), [Flaw::Salutation, Flaw::Email]);
    assert!(matches!(bench.try_write(|tx| accept(tx, id, Flaw::Postcode)), Err(Error::NotFound("doubt"))));
}

#[test]
fn data_grows_stale_by_time_alone_and_is_fresh_again_when_it_was_checked() {
    let bench = Bench::open();
    let id = add(&bench, serde_json::from_str(SOUND).unwrap());
    let years = NOW.local_date().checked_add_months(Months::new(STALE_MONTHS)).unwrap() - NOW.local_date();
    bench.clock.advance_ms((years.num_days() - 1) * 86_400_000);
    assert_eq!(counted(&bench), []);
    bench.clock.advance_ms(86_400_000);
    assert_eq!(names(&bench, Flaw::Stale), ["Eva Lind"]);
    assert!(bench.read(|conn| of_party(conn, id, Lang::De, bench.store.env().now())).is_stale);
    // What happens with a customer says nothing of its data.
    bench.write(|tx| {
        let touch = json!({"partyId": id, "kind": "call"});
        crate::timeline::log(tx, &serde_json::from_value(touch).unwrap())
    });
    assert_eq!(names(&bench, Flaw::Stale), ["Eva Lind"]);
    bench.write(|tx| confirm(tx, id));
    assert_eq!(counted(&bench), []);
}

#[test]
fn a_bank_account_from_an_import_is_checked() {
    let bench = Bench::open();
    let id = add(&bench, serde_json::from_str(SOUND).unwrap());
    bench.write(|tx| {
        let extra = r#"[["IBAN", "DE89370400440532013001"]]"#;
        Ok(tx.execute("UPDATE party SET extra = ?2 WHERE id = ?1", rusqlite::params![id, extra])?)
    });
    assert_eq!(flaws_of(&bench, id), [Flaw::Iban]);
}

#[test]
fn a_file_that_was_never_checked_is_checked_once() {
    let bench = Bench::open();
    let id = add(&bench, json!({"kind": "organisation", "name": "Nordlicht"}));
    bench.clock.advance_ms(86_400_000);
    bench
        .store
        .maintain(|conn| conn.execute_batch("DELETE FROM party_flaw; DELETE FROM party_care"))
        .unwrap()
        .unwrap();
    assert!(catch_up(&bench.store).unwrap());
    assert_eq!(counted(&bench).len(), 3);
    let known_on = bench.read(|conn| of_party(conn, id, Lang::De, bench.store.env().now())).known_on;
    assert_eq!(known_on, Some(NOW.local_date()), "the log says when it was last changed");
    assert!(!catch_up(&bench.store).unwrap());
}

#[test]
fn pages_go_on_where_they_ended() {
    let bench = Bench::open();
    for n in 0..5 {
        add(
            &bench,
            json!({"kind": "organisation", "name": format!("F{n}"), "channels": [{"kind": "phone", "value": "040 123456"}]}),
        );
    }
    let now = bench.store.env().now();
    for (flaw, now) in
        [(Flaw::NoEmail, now), (Flaw::Stale, crate::time::Timestamp(now.0 + 1000 * 86_400_000))]
    {
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let request = FlawPageRequest { flaw, cursor, limit: Some(2) };
            let page = bench.read(|conn| page(conn, &request, now));
            seen.extend(page.rows.into_iter().map(|row| row.name));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["F0", "F1", "F2", "F3", "F4"], "{flaw:?}");
    }
}

#[test]
fn every_count_and_list_reads_its_index() {
    let bench = Bench::open();
    let number =
        |sql: &str| sql.replace("?1", "'email'").replace("?2", "1").replace("?3", "1").replace("?4", "10");
    bench.assert_indexed(&number(PAGE));
    bench.assert_indexed(&number(PAGE_STALE));
    for (sql, index) in [(COUNT, "party_flaw_by_kind"), (COUNT_STALE, "party_care_by_known")] {
        let plan = bench.plan(&number(sql)).join("\n");
        assert!(plan.contains(&format!("COVERING INDEX {index}")), "{plan}");
    }
}

#[test]
fn letters_begin_as_each_language_wants_it() {
    let bench = Bench::open();
    let person =
        |given: &str, family: &str| json!({"kind": "person", "givenName": given, "familyName": family});
    let with = |mut draft: Value, more: Value| {
        more.as_object().unwrap().iter().for_each(|(key, value)| draft[key] = value.clone());
        draft
    };
    for (draft, expected) in [
        (
            with(person("Anke", "Harms"), json!({"salutation": "ms", "prefix": "Dr.", "language": "de"})),
            "Sehr geehrte Frau Dr. Harms",
        ),
        (
            with(person("Otto", "von Berg"), json!({"salutation": "mr", "prefix": "Prof. Dr. Dipl.-Ing."})),
            "Sehr geehrter Herr Professor von Berg",
        ),
        (with(person("Otto", "Kern"), json!({"prefix": "Herr Dr."})), "Sehr geehrter Herr Dr. Kern"),
        (
            with(
                person("Marijke", "de Vries"),
                json!({"salutation": "ms", "prefix": "drs.", "language": "nl"}),
            ),
            "Geachte mevrouw De Vries",
        ),
        (
            with(
                person("Jan", "van der Berg"),
                json!({"salutation": "mr", "addresses": [{"city": "Utrecht", "country": "NL"}]}),
            ),
            "Geachte heer Van der Berg",
        ),
        (with(person("Jane", "Doe"), json!({"salutation": "ms", "language": "en"})), "Dear Ms Doe"),
        (
            with(person("Jane", "Doe"), json!({"salutation": "ms", "prefix": "Dr.", "language": "en-GB"})),
            "Dear Dr Doe",
        ),
        (person("Kim", "Müller"), "Guten Tag Kim Müller"),
        (with(person("Kim", "Jansen"), json!({"language": "nl"})), "Geachte Kim Jansen"),
        (json!({"kind": "person", "name": "Kim Müller"}), "Guten Tag Kim Müller"),
        (json!({"kind": "organisation", "name": "Nordlicht"}), "Sehr geehrte Damen und Herren"),
        (json!({"kind": "organisation", "name": "Nordlicht", "language": "nl"}), "Geachte heer, mevrouw"),
    ] {
        let id = add(&bench, draft.clone());
        let view = bench.read(|conn| party::card(conn, id));
        assert_eq!(letter_salutation(&view, Lang::De), expected, "{draft}");
    }
}

#[test]
fn forms_of_address_are_parted_from_titles() {
    for (prefix, expected) in [
        ("Frau Dr.", (Some(Salutation::Ms), "Dr.")),
        ("Herrn", (Some(Salutation::Mr), "")),
        ("Dhr. ir.", (Some(Salutation::Mr), "ir.")),
        ("Mevr. mr.", (Some(Salutation::Ms), "mr.")),
        ("mr. dr.", (None, "mr. dr.")),
        ("Mr", (Some(Salutation::Mr), "")),
        ("Prof. Dr.", (None, "Prof. Dr.")),
        ("", (None, "")),
    ] {
        let (salutation, rest) = split_salutation(prefix);
        assert_eq!((salutation, rest.as_str()), expected, "{prefix}");
    }
}
