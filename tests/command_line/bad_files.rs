//! What a person reads in the terminal about a file that cannot be taken: what is wrong, which file and where in it,
//! and the way out, in each language.

use std::fs::File;
use std::process::Command;

use rondo_tests::Computer;

use crate::program::{prepared, run};

const LANGUAGES: [&str; 3] = ["de", "nl", "en"];

/// Runs an import that is refused; gives its three lines for each language.
fn refused(computer: &Computer, verb: &str, name: &str) -> Vec<[String; 3]> {
    let told = LANGUAGES.map(|language| {
        let answer = run(computer, &[verb, name, "--language", language]);
        assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{name} {language}: {}", answer.err);
        let lines: Vec<String> = answer.err.lines().map(|line| line.trim().to_owned()).collect();
        <[String; 3]>::try_from(lines).unwrap_or_else(|lines| panic!("{name} {language}: {lines:?}"))
    });
    told.into()
}

/// Checks the German words by heart, and that the other languages have words of their own.
fn check(computer: &Computer, verb: &str, name: &str, expected: [&str; 3]) {
    let [what, place, way] = expected;
    let told = refused(computer, verb, name);
    assert_eq!(told[0], [format!("rondo-cli: {what}"), format!("{name}: {place}"), way.to_owned()], "{name}");
    for (at, line) in told[0].iter().enumerate() {
        assert!(
            told[1][at] != *line && told[2][at] != *line && told[1][at] != told[2][at],
            "{name}: {told:?}"
        );
    }
}

const NOT_READABLE: &str = "Diese Datei ist nicht das, wonach sie aussieht.";
const READS: &str = "Rondo liest CSV und vCard. Speichern Sie eine Excel-Mappe als CSV.";
const FILE: &str = "Die Datei lässt sich nicht lesen oder schreiben.";
const LOOK: &str = "Prüfen Sie Namen, Rechte und freien Platz.";

#[test]
fn what_is_no_address_book_is_told_with_file_reason_and_way_out() {
    let computer = prepared();
    let before = run(&computer, &["list"]).out;
    computer.file("leer.csv", "");
    check(&computer, "import", "leer.csv", [NOT_READABLE, "Die Datei ist leer.", READS]);
    computer.file("bild.vcf", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01");
    let picture = "Das ist keine vCard-Datei: Sie beginnt wie ein JPEG-Bild.";
    check(&computer, "import", "bild.vcf", [NOT_READABLE, picture, READS]);
    computer.file("null.csv", b"Vorname;Nachname\nAn\0na;Beck\n");
    let zeros = "Das ist keine Tabelle im Textformat: Sie enthält keinen Text.";
    check(&computer, "import", "null.csv", [NOT_READABLE, zeros, READS]);
    let huge = computer.file("riesig.vcf", "BEGIN:VCARD\nNOTE:");
    File::options().write(true).open(huge).unwrap().set_len(2 << 30).unwrap();
    check(&computer, "import", "riesig.vcf", [NOT_READABLE, "zu groß; teilen Sie die Datei auf", READS]);
    assert_eq!(run(&computer, &["list"]).out, before);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_as_such_and_never_waited_for() {
    let computer = prepared();
    assert!(Command::new("mkfifo").arg(computer.desk().join("rohr.csv")).status().unwrap().success());
    std::fs::create_dir(computer.desk().join("ordner.csv")).unwrap();
    for name in ["rohr.csv", "ordner.csv", "/dev/zero"] {
        for verb in ["import", "restore"] {
            check(&computer, verb, name, [FILE, "keine gewöhnliche Datei", LOOK]);
        }
    }
    check(&computer, "import", "fehlt.csv", [FILE, "fehlt", LOOK]);
}

#[test]
fn a_stray_quote_far_down_is_told_with_its_line() {
    let computer = prepared();
    let row = |line: u32| match line {
        // Lines without content are lines, and make the test quick.
        2..38_000 => "\n".to_owned(),
        40_000 => "\"Anna;Beck;40000\n".to_owned(),
        _ => format!("Anna;Beck;{line}\n"),
    };
    let rows: String = (2..=41_000).map(row).collect();
    computer.file("lang.csv", format!("Vorname;Nachname;Kundennummer\n{rows}"));
    for (language, expected) in [
        ("de", "Zeile 40.000: Ein Anführungszeichen wird nicht geschlossen."),
        ("nl", "Regel 40.000: "),
        ("en", "Line 40,000: "),
    ] {
        let answer = run(&computer, &["import", "lang.csv", "--language", language]);
        assert_eq!(answer.code, 0, "{}", answer.err);
        let told = answer.out.lines().find(|told| told.trim().starts_with(expected));
        assert!(told.is_some(), "{language}: {}", answer.out);
    }
    let report = run(&computer, &["import", "lang.csv", "--json"]).json();
    assert_eq!((report["refused"].as_u64(), report["unchanged"].as_u64()), (Some(1), Some(3000)), "{report}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_with_the_file_and_a_way_out() {
    use rondo_tests::{Disk, with_disks};
    with_disks("bad_files::a_full_disk_is_told_with_the_file_and_a_way_out", || {
        let computer = prepared();
        let stick = Disk::new(1 << 20);
        stick.leave(0);
        for (arguments, file) in [
            (vec!["export", "csv", "-o"], "kunden.csv"),
            (vec!["print", "list", "-o"], "kunden.pdf"),
            (vec!["backup", "-o"], "kunden.rondobackup"),
        ] {
            let target = stick.path().join(file).display().to_string();
            let told = LANGUAGES.map(|language| {
                let arguments = [&arguments[..], &[&target, "--language", language]].concat();
                let answer = run(&computer, &arguments);
                assert_eq!((answer.code, answer.out.as_str()), (1, ""), "{file} {language}: {}", answer.err);
                answer.err
            });
            let expected = format!(
                "rondo-cli: Auf der Festplatte ist kein Platz mehr. Ihre Daten sind unverändert. Schaffen Sie etwas \
                 Platz und versuchen Sie es noch einmal.\n  {target}\n  Sie können auch auf einen anderen \
                 Datenträger schreiben.\n"
            );
            assert_eq!(told[0], expected, "{file}");
            assert!(
                told[1].contains("Er is geen ruimte meer") && told[1].contains("andere schijf"),
                "{file}"
            );
            assert!(told[2].contains("no space left") && told[2].contains("another disk"), "{file}");
            assert_eq!(std::fs::read_dir(stick.path()).unwrap().count(), 1, "only what fills it is there");
        }
    });
}
