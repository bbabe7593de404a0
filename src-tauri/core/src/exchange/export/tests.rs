//! What is written comes back: every party with everything it has, apart from what a format cannot hold.

use std::io::BufReader;

use proptest::prelude::*;
use rusqlite::Connection;

use super::super::import::{self, Options as ImportOptions, Outcome, Reading, Source};
use super::*;
use crate::file::Unfinished;
use crate::party::{self, LinkDraft, Normaliser, PartyDraft, PartyFilter};
use crate::store::{Label, Op};
use crate::testing::{Bench, NOW};
use crate::text::Lang;

/// A firm base made from numbers: people and organisations with everything that a party can have.
fn fill(bench: &Bench, seeds: &[u32]) {
    let mut organisations = Vec::new();
    for (at, seed) in seeds.iter().enumerate() {
        let pick = |of: u32, salt: u32| {
            ((seed ^ salt.wrapping_mul(0x9E37_79B9)).wrapping_mul(0x85EB_CA6B) >> 7) % of
        };
        let some = |salt: u32, text: &str| (pick(2, salt) == 0).then(|| format!("{text} {at}"));
        let is_person = at % 3 != 0;
        let channels: Vec<serde_json::Value> = (0..pick(5, 1))
            .map(|n| match n {
                0 => serde_json::json!({"kind": "email", "value": format!("p{at}@example.org"), "label": "work", "isPrimary": true}),
                1 => serde_json::json!({"kind": "phone", "value": format!("0221 1234{at:03}"), "label": "home"}),
                2 => serde_json::json!({"kind": "mobile", "value": format!("0171 1234{at:03}")}),
                3 => serde_json::json!({"kind": "email", "value": format!("zweite{at}@example.org"), "label": "Büro; \"Nord\", 2"}),
                _ => serde_json::json!({"kind": "web", "value": format!("https://example.org/{at}")}),
            })
            .collect();
        let addresses: Vec<serde_json::Value> = (0..pick(3, 2))
            .map(|n| {
                let kind = ["work", "home", "billing"][n as usize];
                serde_json::json!({"kind": kind, "street": format!("Hafenstraße {at}\nHof {n}"),
                    "postcode": format!("{:05}", 10000 + at), "city": "Köln", "country": "DE", "isPrimary": n == pick(3, 3)})
            })
            .collect();
        let mut draft = serde_json::json!({
            "kind": if is_person { "person" } else { "organisation" },
            "nickname": some(4, "Nick"), "department": some(5, "Einkauf; Nord"), "jobTitle": some(6, "=SUM(A1)"),
            "customerNumber": some(7, "K"), "language": some(8, "de").map(|_| "de"), "vatId": some(9, "DE"),
            "note": some(10, "Zeile 1\nZeile \\n \"2\";,"), "source": some(11, "Messe"),
            "birthday": if is_person { some(12, "").map(|_| if at % 2 == 0 { "1980-04-12" } else { "--02-29" }) } else { None },
            "customerSince": some(13, "").map(|_| "2019-03-01"),
            "tags": (0..pick(3, 14)).map(|n| format!("Tag, {n}")).collect::<Vec<_>>(),
            "channels": channels, "addresses": addresses,
        });
        if is_person {
            draft["givenName"] = some(15, "Anna-Lena").into();
            draft["familyName"] = format!("van der Berg {at}").into();
            draft["prefix"] = some(16, "Dr.").map(|_| "Dr.").into();
        } else {
            draft["name"] = format!("Müller & Söhne {at} GmbH").into();
        }
        let draft: PartyDraft = serde_json::from_value(draft).unwrap();
        let organisation = organisations.last().copied();
        let id = bench.write(|tx| {
            let id = party::create(tx, draft, Normaliser::new("DE"))?;
            if pick(4, 17) == 0 {
                let extra = serde_json::json!([
                    ["X-HOBBY", "Segeln;Lesen"],
                    ["Stern zeichen", "Löwe"],
                    ["UID", "abc"]
                ]);
                tx.execute(
                    "UPDATE party SET extra = ?2 WHERE id = ?1",
                    rusqlite::params![id, extra.to_string()],
                )?;
            }
            if pick(4, 18) == 0 {
                party::set_photo(tx, id, "image/png", b"\x89PNG\r\n\x1a\n and more")?;
            }
            if let (Some(other), true) = (organisation, pick(5, 19) > 0) {
                let draft = serde_json::json!({"partyId": id, "otherId": other, "role": some(20, "Rolle"),
                    "from": some(21, "").map(|_| "2020-01-01"), "to": some(22, "").map(|_| "2022-12-31"),
                    "buyingRole": some(24, "").map(|_| "decider"), "isPrimary": pick(3, 23) == 0});
                party::link(tx, &serde_json::from_value::<LinkDraft>(draft).unwrap())?;
            }
            Ok(id)
        });
        if !is_person {
            organisations.push(id);
        }
    }
}

fn export(bench: &Bench, format: Format) -> Vec<u8> {
    let mut out = Vec::new();
    bench
        .store
        .read(|conn| {
            let ids = party::ids(conn, &PartyFilter::default(), NOW)?;
            write(conn, &ids, format, &mut out, &mut |_| true)
        })
        .unwrap();
    out
}

fn import(bench: &Bench, format: Format, bytes: &[u8]) -> Outcome {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join(if format == Format::Vcard { "a.vcf" } else { "a.csv" });
    std::fs::write(&path, bytes).unwrap();
    let source = Source::open(&path).unwrap();
    let reading = match format {
        Format::Vcard => Reading::Vcard,
        Format::Csv(_) | Format::CsvWithStanding(..) => {
            let sniffed = csv::sniff(BufReader::new(source.reader().unwrap())).unwrap();
            let mapping = sniffed.mapping();
            Reading::Csv(Box::new(sniffed.dialect), mapping)
        }
    };
    let options = ImportOptions { country: "DE".to_owned(), ..ImportOptions::default() };
    let written = bench.store.write_labelled(|tx| {
        let outcome = import::run(tx, &source, &reading, &options, &mut |_| true)?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    });
    written.unwrap().value
}

/// Everything about every party, without the ids of its parts; channels by kind where their order is lost.
fn content(bench: &Bench, with_photos: bool) -> Vec<String> {
    bench.read(|conn| {
        let ids = party::ids(conn, &PartyFilter::default(), NOW)?;
        let mut parties =
            ids.into_iter().map(|id| describe(conn, id, with_photos)).collect::<crate::Result<Vec<_>>>()?;
        parties.sort();
        Ok(parties)
    })
}

fn describe(conn: &Connection, id: crate::id::PartyId, with_photos: bool) -> crate::Result<String> {
    let card = party::card(conn, id)?;
    let photo = if with_photos { party::photo(conn, id)? } else { None };
    let mut value = serde_json::to_value(&card)?;
    let fields = value.as_object_mut().unwrap();
    for gone in ["id", "createdAt", "hasPhoto"] {
        fields.remove(gone);
    }
    for list in ["channels", "addresses", "tags", "people", "organisations", "extra"] {
        let rows = fields[list].as_array_mut().unwrap();
        for row in rows.iter_mut().filter_map(|row| row.as_object_mut()) {
            row.remove("id");
            row.remove("partyId");
        }
        match list {
            "channels" if !with_photos => rows.sort_by_key(|row| row["kind"].to_string()),
            "people" | "organisations" | "extra" => rows.sort_by_key(ToString::to_string),
            _ => {}
        }
    }
    Ok(format!("{value} {photo:?}"))
}

fn check(seeds: &[u32], format: Format) {
    let with_photos = format == Format::Vcard;
    let before = Bench::open();
    fill(&before, seeds);
    let file = export(&before, format);
    let after = Bench::open();
    let outcome = import(&after, format, &file);
    assert_eq!(outcome.refused + outcome.unclear, 0, "{:?}", outcome.problems);
    assert_eq!(outcome.created as usize, seeds.len());
    assert_eq!(content(&after, with_photos), content(&before, with_photos));
    for bench in [&before, &after] {
        let dump = bench.dump();
        let again = import(bench, format, &file);
        assert_eq!((again.created, again.updated, again.unclear), (0, 0, 0), "{:?}", again.unclear_rows);
        assert_eq!(bench.dump(), dump);
    }
}

#[test]
fn two_hundred_parties_come_back_from_each_format() {
    let seeds: Vec<u32> = (0..200u32).map(|n| n.wrapping_mul(2_654_435_761)).collect();
    check(&seeds, Format::Vcard);
    check(&seeds, Format::Csv(Lang::De));
    check(&seeds, Format::CsvWithStanding(Lang::Nl, NOW));
}

#[test]
fn own_fields_promises_and_buying_roles_come_along_in_both_formats() {
    let field = |bench: &Bench| {
        let draft = serde_json::json!({"of": "party", "name": "Klasse", "kind": "number"});
        let draft: crate::field::FieldDraft = serde_json::from_value(draft).unwrap();
        bench.write(|tx| crate::field::save(tx, &draft))
    };
    let shown = |bench: &Bench| -> Vec<String> {
        bench.read(|conn| {
            let mut query = conn.prepare(
                "SELECT 'value ' || f.name || v.kind || v.value FROM custom_value v JOIN custom_field f ON f.id = v.field_id
                 UNION ALL SELECT 'promise ' || p.name || r.kind || r.title || r.made_on || coalesce(r.due_on, '') || r.state
                        || coalesce(r.settled_on, '') FROM promise r JOIN party p ON p.id = r.party_id
                 UNION ALL SELECT 'role ' || coalesce(buying_role, '') FROM party_link ORDER BY 1",
            )?;
            Ok(query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        })
    };
    for format in [Format::Vcard, Format::Csv(Lang::De)] {
        let before = Bench::open();
        let (firm, own) = (before.party("Reha Nord"), field(&before));
        before.write(|tx| {
            let person = serde_json::json!({"kind": "person", "givenName": "Anna", "familyName": "Beck"});
            let person = party::create(tx, serde_json::from_value(person)?, Normaliser::new("DE"))?;
            let place = serde_json::json!({"partyId": person, "otherId": firm, "buyingRole": "blocker"});
            party::link(tx, &serde_json::from_value(place)?)?;
            tx.execute(
                "INSERT INTO custom_value (id, field_id, party_id, record_id, kind, value) VALUES (?1, ?2, ?3, ?3, 'number', '2.5')",
                rusqlite::params![tx.new_id(), own, firm],
            )?;
            Ok(tx.execute(
                "INSERT INTO promise (id, party_id, kind, title, made_on, due_on, state, settled_on, created_at)
                 VALUES (?1, ?2, 'theirs', 'Muster', '2026-01-02', '2026-02-01', 'met', '2026-01-20', 1)",
                rusqlite::params![tx.new_id(), firm],
            )?)
        });
        let file = export(&before, format);
        let after = Bench::open();
        field(&after);
        import(&after, format, &file);
        assert_eq!(shown(&after), shown(&before), "{format:?}");
        let dump = after.dump();
        let again = import(&after, format, &file);
        assert_eq!((again.created, again.updated), (0, 0), "{format:?}");
        assert_eq!(after.dump(), dump);
    }
}

#[test]
fn a_table_says_where_each_customer_stands_since_when_and_why_and_the_import_leaves_that_out() {
    let bench = Bench::open();
    let [buyer, nobody] = ["Klinikum", "Praxis"].map(|name| bench.party(name));
    bench.write(|tx| {
        let on = "2026-10-01".parse().unwrap();
        let bought = crate::sales::PurchaseDraft::new(buyer, on, crate::money::Money::new(125_050, "EUR"));
        crate::sales::add_purchase(tx, &bought)
    });
    let file = String::from_utf8(export(&bench, Format::CsvWithStanding(Lang::De, NOW))).unwrap();
    let reader = std::io::Cursor::new(file.clone());
    let rows = csv::Rows::new(reader, &csv::Dialect::new(';')).unwrap();
    let rows: Vec<Vec<String>> = rows.map(|row| row.unwrap().cells).collect();
    let cell = |row: usize, name: &str| {
        let at = rows[0]
            .iter()
            .position(|header| *header == name)
            .unwrap_or_else(|| panic!("{name}: {:?}", rows[0]));
        rows[row][at].as_str()
    };
    assert_eq!((cell(1, "Name"), cell(2, "Name")), ("Klinikum", "Praxis"));
    let view = bench.read(|conn| crate::standing::of_party(conn, buyer, &Texts::new(Lang::De), NOW)).unwrap();
    assert_eq!(cell(1, "Rondo: Phase seit"), view.places[0].since.to_string());
    assert!(cell(1, "Rondo: Grund").contains(view.places[0].because[0].as_str()), "{file}");
    assert_ne!(cell(1, "Rondo: Phase"), cell(2, "Rondo: Phase"));
    assert_eq!(cell(1, "Rondo: Wert in 12 Monaten"), "", "behind a red light there is no number");
    let other = Bench::open();
    import(&other, Format::Csv(Lang::De), file.as_bytes());
    let extra: String = other
        .read(|conn| {
            Ok(conn.query_row("SELECT group_concat(extra) FROM party", [], |row| {
                row.get::<_, Option<String>>(0)
            })?)
        })
        .unwrap_or_default();
    assert!(!extra.contains("Rondo"), "{extra}");
    assert_ne!(nobody, buyer);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_parties_come_back(seeds in prop::collection::vec(any::<u32>(), 1..12)) {
        check(&seeds, Format::Vcard);
        check(&seeds, Format::Csv(Lang::En));
    }
}

#[test]
fn a_cancelled_or_failed_export_leaves_no_file() {
    let dir = tempfile::tempdir().unwrap();
    let bench = Bench::open();
    fill(&bench, &[1, 2, 3]);
    let target = dir.path().join("a.vcf");
    let end = bench.store.read(|conn| -> Result<(), ExportError> {
        let ids = party::ids(conn, &PartyFilter::default(), NOW)?;
        let mut file = Unfinished::beside(&target)?;
        write(conn, &ids, Format::Vcard, &mut file, &mut |_| false)?;
        Ok(file.finish()?)
    });
    assert!(matches!(end, Err(ExportError::Store(Error::Cancelled))));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_finished_export_replaces_an_older_file() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("a.csv");
    std::fs::write(&target, "old").unwrap();
    let mut file = Unfinished::beside(&target).unwrap();
    file.write_all(b"new").unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"old");
    file.finish().unwrap();
    assert_eq!(std::fs::read(&target).unwrap(), b"new");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
}
