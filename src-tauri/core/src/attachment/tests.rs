//! Files are kept once, given back as they came, undone and found; what goes wrong leaves nothing.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::content::CHUNKS;
use super::kind::{clean, mime};
use super::*;
use crate::error::{Error, Result};
use crate::id::{AttachmentId, PartyId};
use crate::search;
use crate::testing::Bench;

const PDF: &[u8] = b"%PDF-1.7 Angebot";

fn draft(party_id: PartyId) -> AttachmentDraft {
    AttachmentDraft { party_id, record: None }
}

fn attach(bench: &Bench, party: PartyId, name: &str, bytes: &[u8]) -> AttachmentId {
    bench.write(|tx| add(tx, &draft(party), name, &mut Cursor::new(bytes), &mut |_| true))
}

fn bytes_of(bench: &Bench, id: AttachmentId) -> Vec<u8> {
    bench.read(|conn| {
        let (_, hash) = attachment(conn, id)?;
        let mut bytes = Vec::new();
        read_content(conn, &hash, &mut |chunk| -> Result<()> {
            bytes.extend_from_slice(chunk);
            Ok(())
        })?;
        Ok(bytes)
    })
}

fn count(bench: &Bench, table: &str) -> i64 {
    bench.read(|conn| Ok(conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?))
}

fn all(bench: &Bench, party_id: PartyId) -> AttachmentPage {
    let request = AttachmentRequest { party_id, record_id: None, cursor: None, limit: 50 };
    bench.read(|conn| attachments(conn, &request))
}

#[test]
fn a_file_comes_back_as_it_was_and_the_same_content_lies_there_once() {
    let bench = Bench::open();
    let (one, two) = (bench.party("Reha Nord"), bench.party("Reha Süd"));
    let large: Vec<u8> = (0..700_000u32).flat_map(u32::to_le_bytes).collect();
    let first = attach(&bench, one, "Messwerte.bin", &large);
    let second = attach(&bench, two, "Kopie.bin", &large);
    let empty = attach(&bench, one, "leer.txt", b"");
    assert_eq!(bytes_of(&bench, first), large);
    assert_eq!(bytes_of(&bench, second), large);
    assert_eq!(bytes_of(&bench, empty), b"");
    assert_eq!(count(&bench, "file_content"), 2);
    // The log knows the row and not the bytes.
    let longest: i64 = bench.read(|conn| {
        Ok(conn.query_row("SELECT max(length(coalesce(after, ''))) FROM change", [], |row| row.get(0))?)
    });
    assert!(longest < 2000, "{longest} bytes in one change");
}

#[test]
fn nothing_is_attached_to_what_lies_in_the_trash() {
    let bench = Bench::open();
    let party = bench.party("Reha Nord");
    let touch = bench.write(|tx| {
        let talk =
            serde_json::from_value(serde_json::json!({"partyId": party, "kind": "call", "subject": "A"}))?;
        crate::timeline::log(tx, &talk)
    });
    let record = AttachedTo { kind: RecordKind::Touch, id: touch.0 };
    let of_touch = AttachmentDraft { party_id: party, record: Some(record) };
    let refused = |draft: &AttachmentDraft| {
        bench.try_write(|tx| add(tx, draft, "a.txt", &mut Cursor::new(b"abc"), &mut |_| true)).map(|_| ())
    };
    bench.write(|tx| tx.trash("touch", &touch, "touch"));
    assert!(matches!(refused(&of_touch), Err(Error::NotFound("record"))));
    bench.trash_party(party);
    assert!(matches!(refused(&draft(party)), Err(Error::NotFound("party"))));
}

#[test]
fn adding_and_deleting_are_undone_and_done_again() {
    let bench = Bench::open();
    let party = bench.party("Reha Nord");
    let before = bench.dump();
    let id = attach(&bench, party, "Angebot.pdf", PDF);
    let added = bench.dump();
    bench.write(|tx| delete(tx, id));
    assert!(all(&bench, party).rows.is_empty());
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), added);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    bench.store.redo().unwrap();
    assert_eq!(bench.dump(), added);
    assert_eq!(bytes_of(&bench, id), PDF);
    bench.write(|tx| rename(tx, id, "Angebot neu.pdf"));
    assert_eq!(all(&bench, party).rows[0].name, "Angebot neu.pdf");
}

#[test]
fn the_search_finds_a_customer_by_the_name_of_a_file() {
    let bench = Bench::open();
    let party = bench.party("Reha Nord");
    let id = attach(&bench, party, "Prüfprotokoll_2026.pdf", PDF);
    let hits = |typed: &str| bench.read(|conn| search::quick(conn, typed, None, 5));
    let found = hits("pruefprotokoll");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].matched.as_deref(), Some("Prüfprotokoll_2026.pdf"));
    bench.write(|tx| delete(tx, id));
    assert!(hits("pruefprotokoll").is_empty());
    bench.store.undo().unwrap();
    assert_eq!(hits("pruefprotokoll").len(), 1);
}

#[test]
fn files_of_a_record_belong_to_its_customer_and_page_by_the_index() {
    let bench = Bench::open();
    let (party, other) = (bench.party("Reha Nord"), bench.party("Reha Süd"));
    let touch = bench.write(|tx| {
        let draft = serde_json::from_value(
            serde_json::json!({"partyId": party, "kind": "call", "subject": "Rückruf"}),
        )?;
        crate::timeline::log(tx, &draft)
    });
    let record = AttachedTo { kind: RecordKind::Touch, id: touch.0 };
    let to = |party_id| AttachmentDraft { party_id, record: Some(record) };
    let attach_to =
        |party| bench.try_write(|tx| add(tx, &to(party), "a.txt", &mut Cursor::new(b"a"), &mut |_| true));
    assert!(attach_to(other).is_err());
    attach_to(party).unwrap();
    for n in 0..4 {
        attach(&bench, party, &format!("{n}.txt"), n.to_string().as_bytes());
    }
    let whole = all(&bench, party);
    assert_eq!((whole.rows.len(), whole.total, whole.next.is_none()), (5, 5, true));
    let mut paged = Vec::new();
    let mut cursor = None;
    loop {
        let request = AttachmentRequest { party_id: party, record_id: None, cursor, limit: 2 };
        let page = bench.read(|conn| attachments(conn, &request));
        paged.extend(page.rows);
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(paged, whole.rows);
    let request = AttachmentRequest { party_id: party, record_id: Some(touch.0), cursor: None, limit: 5 };
    let of_touch = bench.read(|conn| attachments(conn, &request));
    assert_eq!(of_touch.rows[0].record_name.as_deref(), Some("Rückruf"));
    assert_eq!(of_touch.total, 1);
    bench.assert_indexed(&super::page::sql());
    bench.assert_indexed(CHUNKS);
}

/// A file that does something unexpected when it is read to a place.
struct Odd {
    bytes: Cursor<Vec<u8>>,
    pass: u8,
    then: fn(&mut Odd, &mut [u8]) -> io::Result<usize>,
}

impl Read for Odd {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        (self.then)(self, buffer)
    }
}

impl Seek for Odd {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.pass += 1;
        self.bytes.seek(to)
    }
}

fn odd(then: fn(&mut Odd, &mut [u8]) -> io::Result<usize>) -> Odd {
    Odd { bytes: Cursor::new(vec![7; 300_000]), pass: 0, then }
}

#[test]
fn what_goes_wrong_while_reading_is_told_and_leaves_nothing() {
    let bench = Bench::open();
    let party = bench.party("Reha Nord");
    let before = bench.dump();
    let try_add = |file: &mut Odd, goes_on: bool| {
        let done = bench.try_write(|tx| add(tx, &draft(party), "a.bin", file, &mut |_| goes_on));
        assert_eq!(bench.dump(), before);
        assert_eq!((count(&bench, "file_content"), count(&bench, "file_chunk")), (0, 0));
        done.unwrap_err()
    };
    let vanished =
        try_add(
            &mut odd(|file, buffer| {
                if file.pass == 0 { file.bytes.read(buffer) } else { Err(io::ErrorKind::NotFound.into()) }
            }),
            true,
        );
    assert!(
        matches!(vanished, Error::Vault(crate::vault::VaultError::Io(io::ErrorKind::NotFound))),
        "{vanished:?}"
    );
    let changed = try_add(
        &mut odd(|file, buffer| {
            let read = file.bytes.read(buffer)?;
            if file.pass > 0 {
                buffer[..read].fill(8);
            }
            Ok(read)
        }),
        true,
    );
    assert!(matches!(changed, Error::FileChanged));
    let endless = try_add(
        &mut odd(|_, buffer| {
            buffer.fill(1);
            Ok(buffer.len())
        }),
        true,
    );
    assert!(matches!(endless, Error::Invalid { reason: "file-too-large", .. }));
    let stopped = try_add(&mut odd(|file, buffer| file.bytes.read(buffer)), false);
    assert!(matches!(stopped, Error::Cancelled));
}

#[test]
fn a_full_disk_leaves_nothing_of_a_file() {
    let bench = Bench::open();
    let party = bench.party("Reha Nord");
    let before = bench.dump();
    let pages: i64 = bench.read(|conn| Ok(conn.query_row("PRAGMA page_count", [], |row| row.get(0))?));
    let limit = |most: i64| {
        bench
            .store
            .maintain(|conn| {
                conn.query_row(&format!("PRAGMA max_page_count = {most}"), [], |row| row.get::<_, i64>(0))
            })
            .unwrap()
            .unwrap()
    };
    limit(pages + 20);
    let full = bench
        .try_write(|tx| add(tx, &draft(party), "a.bin", &mut Cursor::new(vec![3; 2_000_000]), &mut |_| true));
    assert!(
        matches!(full, Err(Error::Sqlite(error)) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull))
    );
    assert_eq!(bench.dump(), before);
    limit(1 << 30);
    let id = attach(&bench, party, "a.bin", &[3; 2_000_000]);
    assert_eq!(bytes_of(&bench, id).len(), 2_000_000);
}

#[test]
fn names_lose_folders_and_tricks() {
    for (name, kept) in [
        ("../../etc/passwd", Some("passwd")),
        ("C:\\Windows\\a.pdf", Some("a.pdf")),
        ("Rechnung\u{202E}fdp.exe", Some("Rechnungfdp.exe")),
        ("a\0b\n.txt", Some("a b.txt")),
        ("con.txt", Some("con_.txt")),
        ("Angebot. . ", Some("Angebot")),
        ("..", None),
        (" / ", None),
        ("", None),
    ] {
        assert_eq!(clean(name).as_deref(), kept, "{name:?}");
    }
    let long = clean(&format!("{}.pdf", "ü".repeat(500))).unwrap();
    assert_eq!((long.chars().count(), long.ends_with(".pdf")), (180, true));
}

#[test]
fn only_what_its_name_and_its_bytes_agree_on_is_opened() {
    let opens = |name: &str, bytes: &[u8]| is_openable(mime(name, bytes));
    assert!(opens("Angebot.PDF", PDF));
    assert!(opens("Notiz.txt", "Grüße".as_bytes()));
    assert!(!opens("Angebot.pdf", b"MZ\x90\0"), "a program that calls itself a document");
    assert!(!opens("Notiz.txt", b"#!/bin/sh"), "a script that calls itself a text");
    assert!(!opens("Brief.docm", b"PK\x03\x04"));
    assert!(!opens("Seite.html", b"<html>"));
    assert!(!opens("setup.exe", b"MZ"));
    assert!(!opens("ohne", PDF), "without an ending nobody knows which program would open it");
    assert_eq!(opened_name("umbenannt.exe", "application/pdf"), "umbenannt.exe.pdf");
    assert_eq!(opened_name("a.JPG", "image/jpeg"), "a.JPG");
}
