//! What is taken along is put back exactly, over any firm; what is broken is named and nothing is taken.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use rusqlite::Connection;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::attachment::{AttachmentDraft, add, attachments};
use crate::error::{Error, Result};
use crate::exchange;
use crate::exchange::number::DecimalSign;
use crate::party::{self, Normaliser};
use crate::sample::{Size, generate, sample_firm};
use crate::store::{Label, Op};
use crate::testing::{Bench, Step, World};
use crate::text::{Lang, Texts};

fn archive(bench: &Bench) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    bench
        .store
        .read(|conn| write(conn, bench.store.env().now(), &mut out, &mut |_, _| true))
        .map_err(|_| ())
        .unwrap();
    out.into_inner()
}

fn take(bench: &Bench, bytes: &[u8]) -> Result<Taken> {
    let label = Label::of(Op::ArchiveImport);
    Ok(bench.store.write(&label, |tx| read(tx, Cursor::new(bytes), &mut |_, _| true))?.value)
}

/// A vault that is as new: set up, and nobody in it.
fn fresh() -> Bench {
    let bench = Bench::open();
    bench.write(|tx| crate::sales::create_default_pipelines(tx, &Texts::new(Lang::Nl), "CHF"));
    bench.person("Jemand");
    bench
}

fn standings(bench: &Bench) -> Vec<String> {
    bench.read(|conn: &Connection| {
        let mut query = conn.prepare(
            "SELECT hex(p.id) || ' ' || s.six || ' ' || s.buyer || ' ' || coalesce(s.value, '') FROM standing s
             JOIN party p ON p.seq = s.seq ORDER BY p.id",
        )?;
        Ok(query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_firm_is_the_same_after_leaving_and_coming_back(
        steps in prop::collection::vec((0..World::OPS, 0..60usize, 0..60usize), 1..40),
        file in prop::collection::vec(any::<u8>(), 0..2000),
    ) {
        let mut world = World::new();
        for step in steps {
            let _: bool = world.run(step as Step);
        }
        let party = world.parties[0];
        world.bench.write(|tx| {
            let draft = AttachmentDraft { party_id: party, record: None };
            add(tx, &draft, "a.bin", &mut Cursor::new(&file), &mut |_| true)
        });
        let bytes = archive(&world.bench);
        let other = fresh();
        take(&other, &bytes).unwrap();
        prop_assert_eq!(other.dump(), world.bench.dump());
        prop_assert_eq!(standings(&other), standings(&world.bench));
        // And so does what comes out of it again.
        let again = fresh();
        take(&again, &archive(&other)).unwrap();
        prop_assert_eq!(again.dump(), world.bench.dump());
    }
}

#[test]
fn the_sample_firm_and_a_generated_one_are_the_same_after_leaving_and_coming_back() {
    let sample = Bench::open();
    sample_firm(&sample.store, &Texts::new(Lang::De), &mut |_, _| true).unwrap();
    let generated = Bench::open();
    generate(&generated.store, Size::Small, 11, &mut |_, _| true).unwrap();
    for firm in [&sample, &generated] {
        let other = fresh();
        let taken = take(&other, &archive(firm)).unwrap();
        assert!(taken.rows > 100);
        assert_eq!(other.dump(), firm.dump());
    }
}

/// How many rows each table of the user's has; the tables are those of the schema.
fn counted(bench: &Bench) -> Vec<(String, u64)> {
    bench.read(|conn| {
        let tables = crate::store::user_tables(conn)?;
        tables.iter().map(|table| Ok((table.name().to_owned(), table.count(conn)?))).collect()
    })
}

/// A row in each table that no customer has to have.
const SET_UP_ROWS: &str = "
    INSERT INTO setting (id, key, value) VALUES (x'00000000000000000000000000000101', 'k', '1');
    INSERT INTO saved_view (id, name, definition, position, created_at) VALUES (x'00000000000000000000000000000102', 'Ansicht', '{}', 1, 1);
    INSERT INTO orders_known (id, until_on, created_at) VALUES (x'00000000000000000000000000000105', '2026-01-02', 1);
    INSERT INTO playbook_step (id, playbook_id, kind, title, offset_days, day_rule, assignee, position)
        SELECT x'00000000000000000000000000000103', id, 'call', 'Schritt', 1, 'exact', 'owner', 1 FROM playbook LIMIT 1;
    INSERT INTO product (id, name, sort_name, folded, unit, tax, created_at)
        VALUES (x'00000000000000000000000000000106', 'Pumpe', 'Pumpe', 'pumpe', 'Stück', 1900, 1);
    INSERT INTO product_price (id, product_id, amount, currency)
        VALUES (x'00000000000000000000000000000107', x'00000000000000000000000000000106', 4900, 'EUR');
    INSERT INTO source_cost (id, source, from_on, to_on, amount, currency)
        VALUES (x'00000000000000000000000000000108', 'Messe', '2026-01-02', '2026-01-03', 4900, 'EUR');
    INSERT INTO forecast (id, quarter, currency, new_business, repeat, renewals, made_on)
        VALUES (x'00000000000000000000000000000109', '2026-01-01', 'EUR', 1, NULL, 2, '2026-01-02');";

#[test]
fn no_table_of_the_users_stays_behind() {
    use crate::duplicate::tests::furnished;
    let (bench, third) = furnished::world();
    bench.person("Jemand");
    let party = bench.party("Reha Nord");
    let all: Vec<(&str, usize)> = furnished::tables().into_iter().map(|table| (table, 0)).collect();
    furnished::furnish(&bench, party, third, &all);
    bench.write(|tx| Ok(tx.execute_batch(SET_UP_ROWS)?));
    let rules = serde_json::to_string(&rondo_lifecycle::rules::Rules::default()).unwrap();
    bench.write(|tx| {
        Ok(tx.execute(
            "INSERT INTO lifecycle_rules (id, version, valid_from, rules, created_at) VALUES (?1, 1, '2026-01-01', ?2, 1)",
            rusqlite::params![tx.new_id(), rules],
        )?)
    });
    // The bytes of a content have to be those of its name.
    bench.write(|tx| Ok(tx.execute("DELETE FROM attachment", [])?));
    let draft = AttachmentDraft { party_id: party, record: None };
    bench.write(|tx| add(tx, &draft, "a.bin", &mut Cursor::new(b"abc"), &mut |_| true));
    let empty: Vec<String> =
        counted(&bench).into_iter().filter(|(_, count)| *count == 0).map(|(name, _)| name).collect();
    assert!(empty.is_empty(), "the test has no row for {empty:?}");
    let bytes = archive(&bench);
    let other = fresh();
    let shown = other.store.read(|conn| preview(conn, Cursor::new(&bytes))).unwrap();
    assert!(shown.is_empty);
    let brought: Vec<(String, u64)> = shown.brings.into_iter().map(|rows| (rows.table, rows.count)).collect();
    let mut wanted = counted(&bench);
    wanted.sort();
    assert_eq!(brought, wanted);
    assert!(shown.replaces.iter().any(|rows| rows.table == "person_of_firm" && rows.count == 1));
    take(&other, &bytes).unwrap();
    assert_eq!(counted(&other), counted(&bench));
    assert_eq!(other.dump(), bench.dump());
    assert!(
        !bench.store.read(|conn| preview(conn, Cursor::new(&bytes))).unwrap().is_empty,
        "somebody has worked here"
    );
    let broken = other.store.read(|conn| preview(conn, Cursor::new(b"no zip")));
    assert!(matches!(broken, Err(Error::BadArchive(fault)) if *fault == ArchiveFault::NotAnArchive));
}

#[test]
fn files_come_along_and_are_found_by_their_names() {
    let bench = fresh();
    let party = bench.party("Reha Nord");
    let bytes: Vec<u8> = (0..300_000u32).flat_map(u32::to_le_bytes).collect();
    let draft = AttachmentDraft { party_id: party, record: None };
    bench.write(|tx| add(tx, &draft, "Prüfung.bin", &mut Cursor::new(&bytes), &mut |_| true));
    let other = fresh();
    assert_eq!(take(&other, &archive(&bench)).unwrap().files, 1);
    let request = serde_json::from_value(serde_json::json!({ "partyId": party })).unwrap();
    let row = other.read(|conn| attachments(conn, &request)).rows.remove(0);
    let found = other.read(|conn| {
        let (_, hash) = crate::attachment::attachment(conn, row.id)?;
        let mut found = Vec::new();
        crate::attachment::read_content(conn, &hash, &mut |chunk| -> Result<()> {
            found.extend_from_slice(chunk);
            Ok(())
        })?;
        Ok(found)
    });
    assert_eq!(found, bytes);
    assert_eq!(other.read(|conn| crate::search::quick(conn, "pruefung", None, 5)).len(), 1);
}

/// The archive with one of its parts put otherwise; none leaves it out.
fn with_part(bytes: &[u8], name: &str, change: impl Fn(Vec<u8>) -> Option<Vec<u8>>) -> Vec<u8> {
    let mut from = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut part = from.by_index(at).unwrap();
        let mut content = Vec::new();
        std::io::copy(&mut part, &mut content).unwrap();
        let content = if part.name() == name { change(content) } else { Some(content) };
        if let Some(content) = content {
            to.start_file(part.name(), SimpleFileOptions::default()).unwrap();
            to.write_all(&content).unwrap();
        }
    }
    to.finish().unwrap().into_inner()
}

#[test]
fn what_is_broken_is_named_and_nothing_of_it_is_taken() {
    let bench = fresh();
    let party = bench.party("Reha Nord");
    let draft = AttachmentDraft { party_id: party, record: None };
    bench.write(|tx| add(tx, &draft, "a.bin", &mut Cursor::new(b"abc"), &mut |_| true));
    let whole = archive(&bench);
    let replaced = |name: &str, from: &str, to: &str| {
        with_part(&whole, name, |content| {
            Some(String::from_utf8(content).unwrap().replace(from, to).into_bytes())
        })
    };
    let hash = "files/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    let damaged = |part: &str, line| ArchiveFault::Damaged { part: part.to_owned(), line };
    let cases = [
        (b"no zip".to_vec(), ArchiveFault::NotAnArchive),
        (with_part(&whole, "rondo.json", |_| None), ArchiveFault::NotAnArchive),
        (replaced("rondo.json", "rondo-archive", "other"), ArchiveFault::NotAnArchive),
        (replaced("rondo.json", "\"version\": 1", "\"version\": 2"), ArchiveFault::Newer),
        (with_part(&whole, "rondo.json", |_| Some(b"{".to_vec())), damaged("rondo.json", 0)),
        (with_part(&whole, "data/party.jsonl", |_| None), damaged("data/party.jsonl", 0)),
        (with_part(&whole, "data/party.jsonl", |_| Some(Vec::new())), damaged("data/party.jsonl", 0)),
        (with_part(&whole, "data/party.jsonl", |_| Some(b"[1]\n".to_vec())), damaged("data/party.jsonl", 1)),
        (replaced("data/party.jsonl", "\"organisation\"", "\"firma\""), damaged("data/party.jsonl", 1)),
        (replaced("data/party.jsonl", "\"kind\"", "\"invented\""), ArchiveFault::Newer),
        (replaced("data/party.jsonl", "\"Reha Nord\"", "{\"a\":1}"), damaged("data/party.jsonl", 1)),
        (with_part(&whole, hash, |_| None), damaged(hash, 0)),
        (with_part(&whole, hash, |_| Some(b"abd".to_vec())), damaged(hash, 0)),
        (whole[..whole.len() / 2].to_vec(), ArchiveFault::NotAnArchive),
    ];
    for (bytes, fault) in cases {
        let other = fresh();
        let before = other.dump();
        let refused = take(&other, &bytes).unwrap_err();
        assert!(matches!(&refused, Error::BadArchive(found) if **found == fault), "{fault:?}: {refused:?}");
        assert_eq!(other.dump(), before, "{fault:?}");
    }
    // A row that points to nobody.
    let orphan =
        replaced("data/attachment.jsonl", &party.0.simple().to_string().to_uppercase(), &"AB".repeat(16));
    let other = fresh();
    assert!(matches!(take(&other, &orphan), Err(Error::BadArchive(_))));
    // A vault in which somebody has worked already keeps what it has.
    let before = bench.dump();
    assert!(
        matches!(take(&bench, &whole), Err(Error::BadArchive(fault)) if *fault == ArchiveFault::NotEmpty)
    );
    assert_eq!(bench.dump(), before);
    // Whoever cancels gets nothing.
    let other = fresh();
    let before = other.dump();
    let stopped = other
        .store
        .write(&Label::of(Op::ArchiveImport), |tx| read(tx, Cursor::new(&whole), &mut |_, _| false));
    assert!(matches!(stopped, Err(Error::Cancelled)));
    assert_eq!(other.dump(), before);
    let mut out = Cursor::new(Vec::new());
    let stopped = bench.store.read(|conn| write(conn, bench.store.env().now(), &mut out, &mut |_, _| false));
    assert!(matches!(stopped, Err(exchange::export::ExportError::Store(Error::Cancelled))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_break_the_reader(place in 0usize..100_000, value in any::<u8>(), cut in any::<bool>()) {
        let bench = fresh();
        bench.party("Reha Nord");
        let mut bytes = archive(&bench);
        let at = place % bytes.len();
        if cut { bytes.truncate(at) } else { bytes[at] = value }
        let other = fresh();
        let before = other.dump();
        if take(&other, &bytes).is_err() {
            prop_assert_eq!(other.dump(), before);
        }
    }
}

#[test]
fn the_workbook_has_names_beside_ids_and_no_formula() {
    let bench = fresh();
    let id = bench.write(|tx| {
        let draft = serde_json::from_value(serde_json::json!({
            "kind": "organisation", "name": "=HYPERLINK(\"http://x\")", "note": "@SUM(A1)\n<b>&",
            "channels": [{"kind": "phone", "value": "+49 4841 7712"}], "customerSince": "2020-05-01",
        }))?;
        party::create(tx, draft, Normaliser::new("DE"))
    });
    bench.write(|tx| {
        let draft = serde_json::from_value(serde_json::json!({"of": "party", "name": "Kundenklasse", "kind": "text"}))?;
        let field = crate::field::save(tx, &draft)?;
        tx.execute(
            "INSERT INTO custom_value (id, field_id, party_id, record_id, kind, value) VALUES (?1, ?2, ?3, ?3, 'text', 'A-Kunde')",
            rusqlite::params![tx.new_id(), field, id],
        )?;
        Ok(tx.execute(
            "INSERT INTO promise (id, party_id, kind, title, made_on, created_at) VALUES (?1, ?2, 'ours', 'Rückruf', '2026-01-02', 1)",
            rusqlite::params![tx.new_id(), id],
        )?)
    });
    let mut out = Cursor::new(Vec::new());
    let rows =
        bench.store.read(|conn| write_workbook(conn, Texts::new(Lang::De), &mut out, &mut |_, _| true));
    assert_eq!(
        rows.map_err(|_| ()).unwrap(),
        4,
        "the customer, the number, the promise and the person of the firm"
    );
    let bytes = out.into_inner();
    let mut zip = ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut zip.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet).unwrap();
    assert!(!sheet.contains("<f>"), "no formula");
    assert!(
        sheet.contains(
            r#"s="4" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;)</t>"#
        )
    );
    assert!(sheet.contains("<v>43952</v>"), "the day is a day");
    // The reader of workbooks reads the texts back as they were.
    let read = exchange::workbook::read(&bytes, Some("Kunden"), DecimalSign::Comma).unwrap();
    let text = String::from_utf8(read.text).unwrap();
    assert!(
        text.contains("=HYPERLINK") && text.contains("@SUM(A1)") && text.contains(&id.0.to_string()),
        "{text}"
    );
    // Words and not codes, and the firm's own fields as columns.
    for wanted in ["Kundenklasse", "A-Kunde"] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let promises = exchange::workbook::read(&bytes, Some("Zusagen"), DecimalSign::Comma).unwrap();
    let promises = String::from_utf8(promises.text).unwrap();
    assert!(
        promises.contains("Wir") && promises.contains("offen") && !promises.contains("ours"),
        "{promises}"
    );
    let read = exchange::workbook::read(&bytes, Some("Kontaktwege"), DecimalSign::Comma).unwrap();
    assert!(String::from_utf8(read.text).unwrap().contains("=HYPERLINK"), "whose number it is, by name");
}
