//! Workbooks of three programs read alike, and what is no workbook, broken, locked or too large refuses itself.

use std::io::{Cursor, Write};
use std::path::PathBuf;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn fixture(name: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange/workbooks");
    std::fs::read(root.join(name)).unwrap()
}

fn text(bytes: &[u8], sheet: Option<&str>) -> Result<String, Reason> {
    read(bytes, sheet, DecimalSign::Point).map(|sheet| String::from_utf8(sheet.text).unwrap())
}

fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An xlsx of one sheet with these rows as they stand in the file.
pub(crate) fn xlsx(rows: &str) -> Vec<u8> {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let book = format!(
        "<workbook xmlns:r=\"{relations}\"><sheets><sheet name=\"Blatt\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let package = format!(
        "<Relationships><Relationship Id=\"r1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    packed(&[
        ("_rels/.rels", package.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn ods(table: &str) -> Vec<u8> {
    packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", format!("<office:body><table:table table:name=\"A\">{table}").as_bytes()),
    ])
}

const ROWS_OF_ALL: &str = "Kundennummer;Datum;Betrag;Rechnungsnummer;Bezeichnung\n\
    K-1;2026-02-03;1250.5;R-1;\"Wartung; groß\"\nK-1;2026-02-04;-50;G-1;Zwei\u{2028}Zeilen\n";

#[test]
fn three_programs_write_the_same_table() {
    for name in ["purchases.xls", "purchases.ods"] {
        let found = read(&fixture(name), None, DecimalSign::Point).unwrap();
        assert_eq!(found.sheets, ["Hinweise", "Käufe"], "{name}");
        assert_eq!(found.name, "Käufe", "the first sheet is empty");
        let table = String::from_utf8(found.text).unwrap();
        assert_eq!(
            table,
            format!(
                "{ROWS_OF_ALL}K-2;2026-02-05;99.9;R-2;\n10023;2026-02-05;1.2340;R-3;\"\"\"Anführung\"\"\"\n"
            ),
            "{name}"
        );
    }
    let found = read(&fixture("purchases.xlsx"), None, DecimalSign::Comma).unwrap();
    assert_eq!(found.sheets, ["Hinweise", "Käufe"], "what is hidden is not offered");
    let table = String::from_utf8(found.text).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(
        lines[..4],
        ["", "Umsätze 2026;;;;", "", "Kundennummer;Datum;Betrag;Rechnungsnummer;Bezeichnung"]
    );
    assert_eq!(lines[4], "K-1;2026-02-03;1250,5;R-1;\"Wartung; groß\"");
    assert_eq!((lines[6], lines[7]), ("", "K-2;2026-02-05;99,9;R-2;"), "an empty row keeps its line");
}

#[test]
fn a_sheet_is_taken_by_its_name() {
    for name in ["purchases.xlsx", "purchases.xls", "purchases.ods"] {
        let bytes = fixture(name);
        assert!(text(&bytes, Some("Käufe")).unwrap().contains("Kundennummer"), "{name}");
        assert_eq!(text(&bytes, Some("Hinweise")), Err(Reason::EmptyFile), "{name}");
        assert_eq!(text(&bytes, Some("Nirgends")), Err(Reason::NoSuchSheet), "{name}");
    }
    assert_eq!(text(&fixture("purchases.xlsx"), Some("Geheim")), Err(Reason::NoSuchSheet));
}

#[test]
fn typed_cells_of_xlsx_are_read_by_their_type() {
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Text</t></is></c><c r=\"B1\" t=\"b\"><v>1</v></c>\
        <c r=\"C1\" t=\"d\"><v>2026-02-03T00:00:00</v></c><c r=\"D1\"><v>1E3</v></c>\
        <c r=\"E1\" t=\"e\"><v>#N/A</v></c></row>";
    assert_eq!(text(&xlsx(rows), None).unwrap(), "Text;true;2026-02-03T00:00:00;1000;#N/A\n");
}

#[test]
fn a_workbook_that_breaks_off_is_refused_at_every_length() {
    for name in ["purchases.xlsx", "purchases.xls", "purchases.ods"] {
        let bytes = fixture(name);
        for length in (8..bytes.len()).step_by(97) {
            let found = text(&bytes[..length], None);
            assert!(found.is_err(), "{name} cut to {length}");
        }
    }
}

#[test]
fn bytes_that_fell_over_never_do_more_than_refuse_the_file() {
    for name in ["purchases.xlsx", "purchases.xls", "purchases.ods"] {
        let bytes = fixture(name);
        for at in (8..bytes.len()).step_by(53) {
            let mut broken = bytes.clone();
            broken[at] ^= 0xFF;
            // Some bytes do not matter; what comes of the others is a reason, and the test goes on.
            let _ = text(&broken, None);
        }
    }
}

#[test]
fn what_is_packed_and_no_workbook_says_so() {
    assert_eq!(text(&packed(&[("a.txt", b"x")]), None), Err(Reason::NotAWorkbook));
    assert_eq!(text(&packed(&[("mimetype", b"application/epub+zip")]), None), Err(Reason::NotAWorkbook));
    assert_eq!(
        text(b"\xFF\xD8\xFF\xE0 and more of a picture, at least so much that a header would fit", None),
        Err(Reason::WorkbookDamaged)
    );
    assert_eq!(text(b"", None), Err(Reason::WorkbookDamaged));
}

#[test]
fn a_locked_workbook_says_so() {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/EncryptedPackage").unwrap().write_all(&[7; 5000]).unwrap();
    file.create_stream("/EncryptionInfo").unwrap().write_all(&[7; 100]).unwrap();
    assert_eq!(text(&file.into_inner().into_inner(), None), Err(Reason::WorkbookLocked));
    let manifest = b"<m><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>";
    let locked = packed(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x01\x02"),
    ]);
    assert_eq!(text(&locked, None), Err(Reason::WorkbookLocked));
}

#[test]
fn what_unpacks_to_more_than_may_be_is_refused_before_it_is_read() {
    let zeros = vec![b' '; 32 * 1024 * 1024];
    let files: Vec<(String, &[u8])> = (0..9).map(|n| (format!("xl/{n}.xml"), zeros.as_slice())).collect();
    let mut files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, content)| (name.as_str(), *content)).collect();
    files.push(("xl/workbook.xml", b"<workbook/>"));
    let bomb = packed(&files);
    assert!(bomb.len() < 1024 * 1024, "{} bytes as a file", bomb.len());
    assert_eq!(text(&bomb, None), Err(Reason::WorkbookTooLarge));
}

#[test]
fn columns_and_rows_without_end_are_refused() {
    let columns = Err(Reason::TooManyColumns { limit: 256 });
    let many = "<c><v>1</v></c>".repeat(2_000_000);
    assert_eq!(text(&xlsx(&format!("<row r=\"1\">{many}</row>")), None), columns);
    assert_eq!(text(&xlsx("<row r=\"1\"><c r=\"DHJEC1\"><v>1</v></c></row>"), None), columns);
    let row = |cell: &str| format!("<table:table-row>{cell}</table:table-row></table:table></office:body>");
    let one = "office:value-type=\"float\" office:value=\"1\"";
    let wide = format!("<table:table-cell table:number-columns-repeated=\"2000000000\" {one}/>");
    assert_eq!(text(&ods(&row(&wide)), None), columns);
    let far =
        format!("<table:table-cell table:number-columns-repeated=\"4000000000\"/><table:table-cell {one}/>");
    assert_eq!(text(&ods(&row(&far)), None), columns);
    let long = format!(
        "<table:table-row table:number-rows-repeated=\"4000000000\"><table:table-cell {one}/></table:table-row></table:table></office:body>"
    );
    assert!(matches!(text(&ods(&long), None), Err(Reason::TooManyRecords { .. })));
    let blanks = "<table:table-cell office:value-type=\"string\"><text:p><text:s text:c=\"4000000000\"/>x</text:p></table:table-cell>";
    assert!(text(&ods(&row(blanks)), None).unwrap().len() < 128 * 1024);
}

#[test]
fn an_ods_that_ends_inside_a_cell_or_a_note_is_refused() {
    for rest in [
        "<table:table-row>",
        "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>x",
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x",
    ] {
        assert_eq!(text(&ods(rest), None), Err(Reason::WorkbookDamaged), "{rest}");
    }
}

#[test]
fn counts_that_promise_too_much_are_not_believed() {
    let shared = b"<sst count=\"1\" uniqueCount=\"99999999999\"><si><t>x</t></si></sst>";
    let promised = packed(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", shared)]);
    assert_eq!(text(&promised, None), Err(Reason::WorkbookDamaged));
    for (record, reason) in [
        // A number in row 65536 and column 65536; the corners of a sheet with four billion rows; one in a row's end.
        (
            vec![0x03, 0x02, 14, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            Reason::TooManyColumns { limit: 256 },
        ),
        (
            vec![0x00, 0x02, 14, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0, 0, 0],
            Reason::WorkbookTooLarge,
        ),
        (vec![0xBD, 0x00, 6, 0, 1, 0, 0, 0, 0xFF, 0xFF], Reason::TooManyColumns { limit: 256 }),
    ] {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        let mut stream = vec![0x09, 0x08, 4, 0, 0, 6, 5, 0];
        stream.extend(record);
        stream.resize(4096, 0);
        file.create_stream("/Workbook").unwrap().write_all(&stream).unwrap();
        assert_eq!(text(&file.into_inner().into_inner(), None), Err(reason));
    }
}
