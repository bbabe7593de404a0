//! Imports as people do them: a first file, the same file again, a newer one, a broken one, one that is taken back.

mod deals;
mod keys;
mod links;
mod properties;

use std::io::Write as _;

use super::*;
use crate::error::Error;
use crate::id::PartyId;
use crate::party::{self, PartyDraft, PartyView};
use crate::store::{Label, Op};
use crate::testing::Bench;

/// A file under a name of its own.
fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, Source) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    let source = Source::open(&path).unwrap();
    (dir, source)
}

fn reading(source: &Source) -> Result<Reading> {
    if source.format() == Format::Vcard {
        return Ok(Reading::Vcard);
    }
    let sniffed = csv::sniff(BufReader::new(source.reader().unwrap()))
        .map_err(|problem| Error::NotReadable(problem.reason))?;
    let mapping = sniffed.mapping();
    Ok(Reading::Csv(Box::new(sniffed.dialect), mapping))
}

fn options() -> Options {
    Options { country: "DE".to_owned(), ..Options::default() }
}

fn try_import(bench: &Bench, source: &Source, options: &Options) -> Result<Outcome> {
    let reading = reading(source)?;
    let written = bench.store.write_labelled(|tx| {
        let outcome = run(tx, source, &reading, options, &mut |_| true)?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    })?;
    Ok(written.value)
}

fn import(bench: &Bench, name: &str, text: &str) -> Outcome {
    import_with(bench, name, text, &options())
}

fn import_with(bench: &Bench, name: &str, text: &str, options: &Options) -> Outcome {
    let (_dir, source) = file(name, text.as_bytes());
    try_import(bench, &source, options).unwrap()
}

/// Created, updated, unchanged, unclear, refused.
fn counts(outcome: &Outcome) -> [u32; 5] {
    [outcome.created, outcome.updated, outcome.unchanged, outcome.unclear, outcome.refused]
}

fn all(bench: &Bench) -> Vec<PartyView> {
    bench.read(|conn| {
        let ids = party::ids(conn, &party::PartyFilter::default(), crate::testing::NOW)?;
        ids.into_iter().map(|id| party::card(conn, id)).collect()
    })
}

fn one(bench: &Bench, name: &str) -> PartyView {
    let found: Vec<PartyView> = all(bench).into_iter().filter(|party| party.name == name).collect();
    assert_eq!(found.len(), 1, "one {name}");
    found.into_iter().next().unwrap()
}

fn add(bench: &Bench, json: serde_json::Value) -> PartyId {
    let draft: PartyDraft = serde_json::from_value(json).unwrap();
    bench.write(|tx| party::create(tx, draft, Normaliser::new("DE")))
}

const PEOPLE: &str = "Vorname;Nachname;E-Mail;Telefon;PLZ;Ort;Kategorien\n\
    Anna;Beck;anna@example.org;0221 123456;50667;Köln;Messe, Nord\n\
    Otto;Kern;otto@example.org;;25813;Husum;\n\
    Anna;Beck;ANNA@example.org;+49 221 123456;50667;Köln;Messe\n";

#[test]
fn a_row_that_comes_twice_is_one_customer() {
    let bench = Bench::open();
    assert_eq!(counts(&import(&bench, "a.csv", PEOPLE)), [2, 0, 1, 0, 0]);
    let anna = one(&bench, "Anna Beck");
    assert_eq!(anna.channels.len(), 2, "neither mail nor phone is doubled");
    assert_eq!(anna.addresses.len(), 1);
    assert_eq!(anna.tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(), ["Messe", "Nord"]);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let bench = Bench::open();
    import(&bench, "a.csv", PEOPLE);
    let before = bench.dump();
    assert_eq!(counts(&import(&bench, "a.csv", PEOPLE)), [0, 0, 3, 0, 0]);
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_card_without_mail_or_postcode_is_known_by_name_and_number() {
    let bench = Bench::open();
    let card = "BEGIN:VCARD\nVERSION:3.0\nN:Beck;Anna;;;\nFN:Anna Beck\nTEL:0221 123456\nEND:VCARD\n";
    let bare = "BEGIN:VCARD\nVERSION:3.0\nN:Kern;Otto;;;\nFN:Otto Kern\nEND:VCARD\n";
    let other = card.replace("0221 123456", "030 654321");
    assert_eq!(
        counts(&import(&bench, "a.vcf", &format!("{card}{bare}{card}{bare}{other}"))),
        [3, 0, 2, 0, 0]
    );
}

#[test]
fn what_happens_to_a_match_is_the_users_choice() {
    let text = "Kundennummer;Vorname;Nachname;Abteilung;Notizen;Telefon\nK1;Anna;Beck;Einkauf;neu;0221 999\n";
    for (on_match, department, note, channels, expected) in [
        (OnMatch::FileWins, "Einkauf", "alt\n\nneu", 2, [0, 1, 0, 0, 0]),
        (OnMatch::FillEmpty, "Lager", "alt", 2, [0, 1, 0, 0, 0]),
        (OnMatch::Skip, "Lager", "alt", 1, [0, 0, 1, 0, 0]),
    ] {
        let bench = Bench::open();
        let id = add(
            &bench,
            serde_json::json!({"kind": "person", "givenName": "Anna", "familyName": "Beck", "customerNumber": "K1",
                "department": "Lager", "note": "alt", "nickname": "Änne",
                "channels": [{"kind": "email", "value": "anna@example.org"}]}),
        );
        let outcome = import_with(&bench, "a.csv", text, &Options { on_match, ..options() });
        assert_eq!(counts(&outcome), expected, "{on_match:?}");
        let anna = bench.read(|conn| party::card(conn, id));
        assert_eq!(anna.department.as_deref(), Some(department), "{on_match:?}");
        assert_eq!(anna.note.as_deref(), Some(note), "{on_match:?}");
        assert_eq!(anna.nickname.as_deref(), Some("Änne"), "empty cells erase nothing");
        assert_eq!(anna.channels.len(), channels, "{on_match:?}");
    }
}

#[test]
fn people_of_one_company_share_it() {
    let bench = Bench::open();
    let text = "Firma,Vorname,Nachname,Position,E-Mail\n\
        Müller GmbH,Anna,Beck,Einkauf,anna@mueller.example\n\
        Mueller GmbH,Otto,Kern,Lager,otto@mueller.example\n\
        Nordlicht AG,,,,info@nordlicht.example\n";
    assert_eq!(counts(&import(&bench, "a.csv", text)), [3, 0, 0, 0, 0]);
    let firm = one(&bench, "Müller GmbH");
    assert_eq!(firm.kind, party::PartyKind::Organisation);
    let mut people: Vec<_> =
        firm.people.iter().map(|link| (link.name.as_str(), link.role.as_deref())).collect();
    people.sort_unstable();
    assert_eq!(people, [("Anna Beck", Some("Einkauf")), ("Otto Kern", Some("Lager"))]);
    let lone = one(&bench, "Nordlicht AG");
    assert_eq!((lone.kind, lone.people.len()), (party::PartyKind::Organisation, 0));
    assert_eq!(counts(&import(&bench, "a.csv", text)), [0, 0, 3, 0, 0]);
}

#[test]
fn in_a_list_of_customers_the_firm_is_the_customer() {
    let bench = Bench::open();
    let text = "Kd-Nr;Firma;Ansprechpartner;Straße;PLZ;Ort;Telefon;E-Mail\n\
        1001;Müller GmbH;Anna Beck;Hafenstr. 1;25813;Husum;04841 12345;anna@mueller.example\n\
        1001;Müller GmbH;Otto Kern;Hafenstr. 1;25813;Husum;04841 12345;otto@mueller.example\n\
        1002;Müller GmbH;Eva Voss;Domplatz 2;50667;Köln;0221 12345;eva@mueller.example\n";
    assert_eq!(counts(&import(&bench, "a.csv", text)), [3, 0, 0, 0, 0]);
    let firms: Vec<PartyView> = all(&bench).into_iter().filter(|party| party.name == "Müller GmbH").collect();
    let mut found: Vec<_> = firms
        .iter()
        .map(|firm| (firm.customer_number.clone().unwrap(), firm.addresses.len(), firm.people.len()))
        .collect();
    found.sort();
    assert_eq!(found, [("1001".to_owned(), 1, 2), ("1002".to_owned(), 1, 1)]);
    assert!(one(&bench, "Anna Beck").customer_number.is_none());
    assert_eq!(counts(&import(&bench, "a.csv", text)), [0, 0, 3, 0, 0]);
}

#[test]
fn a_customer_number_belongs_to_one_customer() {
    let bench = Bench::open();
    add(&bench, serde_json::json!({"kind": "organisation", "name": "Nordlicht AG", "customerNumber": "7"}));
    let text = "Kundennummer;Vorname;Nachname;E-Mail\n7;Anna;Beck;anna@example.org\n";
    let before = bench.dump();
    let by_mail = Options { match_by: MatchBy::Email, ..options() };
    for options in [by_mail, Options { match_by: MatchBy::Nothing, ..options() }] {
        let outcome = import_with(&bench, "a.csv", text, &options);
        assert_eq!(counts(&outcome), [0, 0, 0, 1, 0]);
        let candidate = &outcome.unclear_rows[0].candidates[0];
        assert_eq!(candidate.name, "Nordlicht AG");
        assert!(!candidate.reasons.is_empty(), "it is said why");
    }
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_number_does_not_make_a_person_of_an_organisation() {
    let bench = Bench::open();
    let id = add(
        &bench,
        serde_json::json!({"kind": "organisation", "name": "Nordlicht AG", "customerNumber": "7"}),
    );
    let before = bench.dump();
    let person = "Kundennummer;Vorname;Nachname\n7;Anna;Beck\n";
    assert_eq!(counts(&import(&bench, "a.csv", person)), [0, 0, 0, 1, 0]);
    assert_eq!(bench.dump(), before);
    // A list that has nothing but names does not say which of the two it means.
    let bare = "Kundennummer;Name;Telefon\n7;Nordlicht AG;0221 123456\n";
    assert_eq!(counts(&import(&bench, "b.csv", bare)), [0, 1, 0, 0, 0]);
    let stored = bench.read(|conn| party::card(conn, id));
    assert_eq!((stored.kind, stored.channels.len()), (party::PartyKind::Organisation, 1));
}

#[test]
fn what_a_row_says_of_a_firm_beside_its_name_counts() {
    let bench = Bench::open();
    assert_eq!(counts(&import(&bench, "a.csv", "Firma\nKern KG\n")), [1, 0, 0, 0, 0]);
    for (header, value) in [("Notizen", "ruft zurück"), ("Sprache", "nl"), ("Kunde seit", "2019-03-01")] {
        let text = format!("Firma;{header}\nKern KG;{value}\n");
        assert_eq!(counts(&import(&bench, "a.csv", &text)), [0, 1, 0, 0, 0], "{header}");
        assert_eq!(counts(&import(&bench, "a.csv", &text)), [0, 0, 1, 0, 0], "{header}");
    }
    let firm = one(&bench, "Kern KG");
    assert_eq!((firm.note.as_deref(), firm.language.as_deref()), (Some("ruft zurück"), Some("nl")));
}

#[test]
fn a_shared_mailbox_makes_nobody_somebody_else() {
    let bench = Bench::open();
    let text = "Vorname;Nachname;E-Mail\nAnna;Beck;info@example.org\nOtto;Kern;info@example.org\nAnna;Voss-Beck;info@example.org\n";
    let outcome = import(&bench, "a.csv", text);
    assert_eq!(counts(&outcome), [1, 1, 0, 1, 0], "another surname is a change, another person is unclear");
    assert_eq!(outcome.unclear_rows[0].line, 3);
    assert_eq!(all(&bench).len(), 1);
}

#[test]
fn a_dry_run_tells_what_the_run_then_does_and_writes_nothing() {
    let bench = Bench::open();
    add(
        &bench,
        serde_json::json!({"kind": "person", "givenName": "Anna", "familyName": "Beck",
            "channels": [{"kind": "email", "value": "anna@example.org"}]}),
    );
    let (_dir, source) = file("a.csv", PEOPLE.as_bytes());
    let reading = reading(&source).unwrap();
    let explain = Options { explain: true, ..options() };
    let before = bench.dump();
    let mut shown = None;
    let end = bench.store.write_labelled(|tx| {
        shown = Some(run(tx, &source, &reading, &explain, &mut |_| true)?);
        Err::<((), Label), _>(Error::Cancelled)
    });
    assert!(matches!(end, Err(Error::Cancelled)));
    assert_eq!(bench.dump(), before);
    let shown = shown.unwrap();
    assert_eq!(counts(&shown), [1, 1, 1, 0, 0]);
    assert_eq!(counts(&try_import(&bench, &source, &options()).unwrap()), counts(&shown));
    let example = &shown.examples[0];
    assert_eq!((example.line, example.name.as_str()), (2, "Anna Beck"));
    let fields: Vec<&str> = example.changes.iter().map(|change| change.field.as_str()).collect();
    assert_eq!(fields, ["phone", "address", "tags", "tags"]);
    assert_eq!(shown.updated_fields, 4);
    let seen = |rows: &[RowSeen]| -> Vec<(u64, String, Option<String>)> {
        rows.iter().map(|row| (row.line, row.name.clone(), row.city.clone())).collect()
    };
    assert_eq!(seen(&shown.new_rows), [(3, "Otto Kern".to_owned(), Some("Husum".to_owned()))]);
    assert_eq!(seen(&shown.unchanged_rows), [(4, "Anna Beck".to_owned(), Some("Köln".to_owned()))]);
    let keys: Vec<_> = shown.keys.iter().map(|key| (key.key, key.hits, key.ambiguous, key.empty)).collect();
    // By name the second row of Anna finds the first; the one that was there has no postcode yet.
    assert_eq!(
        keys,
        [
            (MatchBy::Number, 0, 0, 3),
            (MatchBy::Email, 2, 0, 0),
            (MatchBy::NamePostcode, 1, 0, 0),
            (MatchBy::NameCity, 1, 0, 0),
            (MatchBy::Phone, 1, 0, 1),
            (MatchBy::ForeignId, 0, 0, 3),
        ]
    );
}

#[test]
fn a_dry_run_keeps_the_first_rows_of_each_outcome_to_look_at() {
    let bench = Bench::open();
    let rows = |count: usize| -> String {
        (0..count).map(|n| format!("Person {n};Firma {n};p{n}@example.org\n")).collect()
    };
    let text = format!("Name;Firma;E-Mail\n{}", rows(EXAMPLES + 5));
    let explain = Options { explain: true, ..options() };
    let first = import_with(&bench, "a.csv", &text, &explain);
    assert_eq!(counts(&first), [EXAMPLES as u32 + 5, 0, 0, 0, 0]);
    assert_eq!(first.new_rows.len(), EXAMPLES);
    assert_eq!(first.new_rows[0].organisation.as_deref(), Some("Firma 0"));
    let again = import_with(&bench, "a.csv", &text, &explain);
    assert_eq!((again.new_rows.len(), again.unchanged_rows.len()), (0, EXAMPLES));
    let plain = import(&bench, "b.csv", "Name;E-Mail\nNeu;neu@example.org\n");
    assert_eq!((plain.created, plain.new_rows.len()), (1, 0), "an import itself keeps none");
}

#[test]
fn firms_of_new_people_are_counted_beside_them() {
    let bench = Bench::open();
    let text = "Vorname;Nachname;Firma\nAnna;Beck;Nord GmbH\nOtto;Kern;Nord GmbH\nEva;Lau;Süd AG\nIda;Rau;\n;;West KG\n";
    let outcome = import(&bench, "a.csv", text);
    assert_eq!(
        (outcome.created, outcome.firms),
        (5, 2),
        "a firm that stands alone in its row is the row's customer"
    );
    assert_eq!(all(&bench).len(), 7, "that is how many customers there are now");
    let again = import(&bench, "b.csv", text);
    assert_eq!((again.unchanged, again.firms), (5, 0));
}

#[test]
fn new_customers_get_the_owner_of_the_import_and_others_keep_theirs() {
    let bench = Bench::open();
    let (martin, femke) = (bench.person("Martin"), bench.person("Femke"));
    let with = |owner| Options { owner: Some(owner), ..options() };
    import(&bench, "a.csv", "Name;E-Mail\nAnna Beck;anna@example.org\n");
    import_with(
        &bench,
        "b.csv",
        "Name;E-Mail;Firma\nAnna Beck;anna@example.org;\nOtto Kern;otto@example.org;Nord GmbH\n",
        &with(martin),
    );
    import_with(
        &bench,
        "c.csv",
        "Name;E-Mail;Telefon\nOtto Kern;otto@example.org;040 123456\n",
        &with(femke),
    );
    let mut owners: Vec<_> = all(&bench).into_iter().map(|view| (view.name, view.owner_id)).collect();
    owners.sort();
    let expected = [("Anna Beck", None), ("Nord GmbH", Some(martin)), ("Otto Kern", Some(martin))];
    assert_eq!(owners, expected.map(|(name, owner)| (name.to_owned(), owner)));
}

#[test]
fn an_import_with_updates_is_taken_back_exactly() {
    let bench = Bench::open();
    add(
        &bench,
        serde_json::json!({"kind": "person", "givenName": "Anna", "familyName": "Beck", "note": "alt", "tags": ["Nord"],
            "channels": [{"kind": "email", "value": "anna@example.org"}], "addresses": [{"city": "Köln"}]}),
    );
    let before = bench.dump();
    import(&bench, "a.csv", PEOPLE);
    let card = "BEGIN:VCARD\nVERSION:4.0\nFN:Anna Beck\nN:Beck;Anna;;;\nEMAIL:anna@example.org\nX-HOBBY:Segeln\n\
        ORG:Müller GmbH\nTITLE:Einkauf\nPHOTO:data:image/png;base64,iVBORw0KGgo=\nEND:VCARD\n";
    let after_first = bench.dump();
    let outcome = import(&bench, "b.vcf", card);
    assert_eq!(
        (counts(&outcome), outcome.firms),
        ([0, 1, 0, 0, 0], 1),
        "the person is known, the firm is new"
    );
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), after_first);
    bench.party("Somebody else"); // A later edit of another party does not stand in the way.
    let others: i64 =
        bench.read(|conn| Ok(conn.query_row("SELECT max(seq) FROM change_set", [], |row| row.get(0))?));
    let import_set: i64 = bench.read(|conn| {
        Ok(conn.query_row("SELECT min(seq) FROM change_set WHERE op = 'import'", [], |row| row.get(0))?)
    });
    bench.store.undo_set(import_set).unwrap();
    bench.store.undo_set(others).unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn the_search_forgets_an_import_that_is_taken_back() {
    let bench = Bench::open();
    import(&bench, "a.csv", PEOPLE);
    let hits = |bench: &Bench| bench.read(|conn| Ok(crate::search::quick(conn, "kern", None, 5)?.len()));
    assert_eq!(hits(&bench), 1);
    bench.store.undo().unwrap();
    assert_eq!(hits(&bench), 0);
    let left: i64 = bench.read(|conn| {
        let sql = "SELECT (SELECT count(*) FROM party_gone) + (SELECT count(*) FROM party_text_docsize)";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    assert_eq!(left, 0, "nothing is left of them in the index");
}

#[test]
fn a_later_edit_of_an_imported_customer_stands_in_the_way() {
    let bench = Bench::open();
    import(&bench, "a.csv", PEOPLE);
    let set: i64 =
        bench.read(|conn| Ok(conn.query_row("SELECT max(seq) FROM change_set", [], |row| row.get(0))?));
    let otto = one(&bench, "Otto Kern").id;
    bench.write(|tx| Ok(tx.execute("UPDATE party SET note = 'später' WHERE id = ?1", [otto])?));
    assert!(matches!(bench.store.undo_set(set), Err(Error::UndoConflict(_))));
    assert_eq!(one(&bench, "Otto Kern").note.as_deref(), Some("später"));
}

#[test]
fn a_cancelled_import_leaves_nothing() {
    let bench = Bench::open();
    let mut text = String::from("Vorname;Nachname;Kundennummer\n");
    (0..2000).for_each(|n| text.push_str(&format!("Anna;Beck;{n}\n")));
    let (_dir, source) = file("a.csv", text.as_bytes());
    let reading = reading(&source).unwrap();
    let before = bench.dump();
    let mut told = Vec::new();
    let end = bench.store.write_labelled(|tx| {
        let outcome = run(tx, &source, &reading, &options(), &mut |done| {
            told.push(done);
            done < 1000
        })?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    });
    assert!(matches!(end, Err(Error::Cancelled)));
    assert_eq!(told.last(), Some(&1000));
    assert_eq!(bench.dump(), before);
    assert_eq!(counts(&try_import(&bench, &source, &options()).unwrap()), [2000, 0, 0, 0, 0]);
}

#[test]
fn a_file_that_is_not_what_it_claims_is_refused_whole() {
    let jpeg = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01";
    let nothing_known = "a;b\n1;2\n3;4\n";
    for (name, bytes, expected) in [
        ("a.vcf", &b""[..], "exchange-reason-empty-file"),
        ("a.csv", b"", "exchange-reason-empty-file"),
        ("a.vcf", jpeg, "exchange-reason-not-a-vcard"),
        ("a.csv", jpeg, "exchange-reason-not-a-csv"),
        ("a.csv", nothing_known.as_bytes(), "exchange-reason-no-contact-column"),
    ] {
        let bench = Bench::open();
        let before = bench.dump();
        let (_dir, source) = file(name, bytes);
        match try_import(&bench, &source, &options()) {
            Err(Error::NotReadable(reason)) => assert_eq!(reason.key(), expected, "{name}"),
            other => panic!("{name}: {other:?}"),
        }
        assert_eq!(bench.dump(), before);
        assert_eq!(
            counts(&import(&bench, "b.csv", PEOPLE)),
            [2, 0, 1, 0, 0],
            "the store is usable afterwards"
        );
    }
}

#[test]
fn a_stray_quote_far_down_costs_its_row() {
    let bench = Bench::open();
    let mut text = String::from("Vorname;Nachname;Kundennummer\n");
    text.push_str(&"\n".repeat(39_000));
    for line in 39_002..=40_100 {
        let quote = if line == 40_000 { "\"" } else { "" };
        text.push_str(&format!("{quote}Anna;Beck;{line}\n"));
    }
    let outcome = import(&bench, "a.csv", &text);
    assert_eq!(counts(&outcome), [1098, 0, 0, 0, 1]);
    assert_eq!((outcome.problems[0].line, &outcome.problems[0].reason), (40_000, &Reason::QuoteNotClosed));
}

#[test]
fn nul_bytes_in_a_value_are_removed() {
    let bench = Bench::open();
    let rows = "Otto;Kern;\n".repeat(8000);
    let text = format!("Vorname;Nachname;E-Mail\n{rows}An\0na;Beck;anna@example.org\n");
    assert_eq!(counts(&import(&bench, "a.csv", &text)), [2, 0, 7999, 0, 0]);
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Eva\0 Voss\nEND:VCARD\n";
    assert_eq!(counts(&import(&bench, "a.vcf", card)), [1, 0, 0, 0, 0]);
    one(&bench, "Anna Beck");
    one(&bench, "Eva Voss");
}

#[test]
fn an_endless_line_costs_its_card_only() {
    let bench = Bench::open();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.vcf");
    let mut out = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    out.write_all(b"BEGIN:VCARD\nVERSION:3.0\nFN:Anna Beck\nNOTE:").unwrap();
    (0..40).for_each(|_| out.write_all(&[b'x'; 1024 * 1024]).unwrap());
    out.write_all(b"\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Otto Kern\nEND:VCARD\n").unwrap();
    drop(out);
    let outcome = try_import(&bench, &Source::open(&path).unwrap(), &options()).unwrap();
    assert_eq!(counts(&outcome), [1, 0, 0, 0, 1]);
    one(&bench, "Otto Kern");
}

#[test]
fn a_file_that_somebody_writes_to_meanwhile_is_not_taken() {
    let bench = Bench::open();
    let (dir, source) = file("a.csv", PEOPLE.as_bytes());
    let reading = reading(&source).unwrap();
    let before = bench.dump();
    let end = bench.store.write_labelled(|tx| {
        let outcome = run(tx, &source, &reading, &options(), &mut |_| {
            std::fs::write(dir.path().join("a.csv"), "Vorname;Nachname\nEva;Voss\n").unwrap();
            true
        })?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    });
    assert!(matches!(end, Err(Error::FileChanged)));
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_reader_that_stumbles_costs_its_file_and_nothing_else() {
    let bench = Bench::open();
    let before = bench.dump();
    let end = bench.store.write_labelled(|tx| {
        let outcome = write_beside(tx, &options(), &mut |_| true, |send| {
            let row = prepare(Contact::at(1), Normaliser::new("DE"), None);
            send.send(vec![row]).unwrap();
            panic!("a value that nobody thought of");
        })?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    });
    assert!(matches!(end, Err(Error::NotReadable(Reason::Unreadable))));
    assert_eq!(bench.dump(), before);
    assert_eq!(counts(&import(&bench, "a.csv", PEOPLE)), [2, 0, 1, 0, 0], "the store is usable afterwards");
}

#[test]
fn what_has_no_room_is_kept_as_a_property() {
    let bench = Bench::open();
    let text = format!("Vorname;Nachname;Abteilung;Sternzeichen\nAnna;Beck;{};Löwe\n", "x".repeat(600));
    let outcome = import(&bench, "a.csv", &text);
    assert_eq!(counts(&outcome), [1, 0, 0, 0, 0]);
    assert_eq!(outcome.problems[0].reason, Reason::FieldTooLong { limit: 500 });
    let extra = one(&bench, "Anna Beck").extra;
    let has = |name: &str, value: &str| extra.iter().any(|extra| extra.name == name && extra.value == value);
    assert!(has("Sternzeichen", "Löwe") && has("ORG", &"x".repeat(600)));
}

#[test]
fn a_new_property_is_told_by_its_field_or_by_its_name_in_the_file() {
    let bench = Bench::open();
    import(&bench, "a.csv", "Name;E-Mail\nAnna Beck;anna@example.org\n");
    let text = "Name;E-Mail;Umsatz;Sternzeichen\nAnna Beck;anna@example.org;1.200,50;Löwe: groß\n";
    let explain = Options { explain: true, ..options() };
    let outcome = import_with(&bench, "b.csv", text, &explain);
    let told = outcome.examples[0].changes.iter();
    let told: Vec<_> =
        told.map(|change| (change.field.as_str(), change.name.as_deref(), change.after.as_str())).collect();
    assert_eq!(told, [("extra", Some("Sternzeichen"), "Löwe: groß"), ("revenue", None, "1200.50")]);
    let fields: Vec<_> = one(&bench, "Anna Beck").extra.into_iter().map(|extra| extra.field).collect();
    assert_eq!(fields, [None, Some("revenue".to_owned())]);
}

#[test]
fn every_statement_of_the_search_for_matches_uses_an_index() {
    let bench = Bench::open();
    for sql in [
        find::NUMBERED,
        find::NUMBERED_BEFORE,
        find::FOREIGN,
        find::OF_FIELD,
        "SELECT p.id FROM channel c JOIN party p ON p.id = c.party_id
         WHERE c.kind = 'email' AND c.normal = ?1 AND p.kind = ?2 AND p.deleted_at IS NULL LIMIT ?3",
        "SELECT p.id FROM channel c JOIN party p ON p.id = c.party_id
         WHERE c.kind IN ('phone', 'mobile') AND c.normal = ?1 AND p.kind = ?2 AND p.sort_name = ?3
           AND p.deleted_at IS NULL LIMIT ?4",
        "SELECT id FROM party WHERE kind = 'organisation' AND sort_name = ?1 AND deleted_at IS NULL LIMIT ?2",
    ] {
        bench.assert_indexed(sql);
    }
}
