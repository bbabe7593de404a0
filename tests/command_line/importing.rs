//! Contacts in and out through the program.

use std::fs;

use crate::program::{prepared, run};

/// Three rows as they should be and one with a cell that cannot be kept.
const TABLE: &str = "Firma;E-Mail;Ort\r\nPraxis Nord;nord@example.org;Kiel\r\nPraxis Süd;kein Postfach;Ulm\r\n\
    Praxis Ost;ost@example.org;Berlin\r\nPraxis West;west@example.org;Trier\r\n";

#[test]
fn a_dry_run_says_what_an_import_then_does_and_undo_takes_back() {
    let computer = prepared();
    computer.file("Kontakte.csv", TABLE);
    let dry = run(&computer, &["import", "Kontakte.csv", "--dry-run"]);
    assert_eq!(dry.code, 0, "{}", dry.err);
    assert!(
        dry.out.starts_with("Kontakte.csv: 4 records. This would happen, nothing was written.\n  4 new\n"),
        "{}",
        dry.out
    );
    assert_eq!(run(&computer, &["list"]).out.lines().count(), 2, "a head and the one customer");

    let done = run(&computer, &["import", "Kontakte.csv", "--tag", "Messe", "--match", "email"]);
    assert!(done.out.starts_with("Kontakte.csv is read.\n  4 new\n"), "{}{}", done.out, done.err);
    assert!(done.out.contains("This is not an e-mail address."), "{}", done.out);
    let dutch = run(&computer, &["import", "Kontakte.csv", "--dry-run", "--language", "nl"]);
    assert!(
        dutch.out.contains("Regel 3: ") && dutch.out.contains("Dit is geen e-mailadres."),
        "{}",
        dutch.out
    );
    assert_eq!(run(&computer, &["list"]).out.lines().count(), 6);
    let again = run(&computer, &["import", "Kontakte.csv", "--json"]).json();
    assert_eq!((again["created"].as_u64(), again["unchanged"].as_u64()), (Some(0), Some(4)), "{again}");

    assert!(run(&computer, &["undo"]).out.starts_with("Undone: Contacts imported (4)"));
    assert_eq!(run(&computer, &["list"]).out.lines().count(), 2);
}

#[test]
fn a_file_that_is_no_address_book_is_refused_with_its_name_and_reason() {
    let computer = prepared();
    computer.file("Bild.csv", [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', 0, 0, 0, 13]);
    let refused = run(&computer, &["import", "Bild.csv"]);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""));
    assert!(
        refused.err.starts_with("rondo-cli: This file is not what it claims to be.\n  Bild.csv: "),
        "{}",
        refused.err
    );
    let missing = run(&computer, &["import", "fehlt.csv"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("fehlt.csv: missing"), "{}", missing.err);
}

#[test]
fn contacts_go_out_and_come_back_the_same() {
    let computer = prepared();
    for (format, file) in [("vcard", "alle.vcf"), ("csv", "alle.csv")] {
        let written = run(&computer, &["export", format, "-o", "alle"]);
        assert_eq!(written.out, format!("1 contact written: {file}\n"), "{}", written.err);
        let text = fs::read_to_string(computer.desk().join(file)).unwrap();
        assert!(text.contains("Kurklinik Sankt Peter") && text.contains("Badallee 7"), "{text}");
        let back = run(&computer, &["import", file, "--json"]).json();
        assert_eq!(
            (back["created"].as_u64(), back["updated"].as_u64()),
            (Some(0), Some(0)),
            "{file}: {back}"
        );
    }
    assert_eq!(run(&computer, &["export", "csv", "-o", "alle"]).code, 1, "it is there already");
    assert_eq!(run(&computer, &["export", "csv", "-o", "alle", "--search", "nobody", "--force"]).code, 0);
}
