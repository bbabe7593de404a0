use std::io::Cursor;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::exchange::contact::*;
use crate::exchange::date::DateOrder;
use crate::exchange::generate;
use crate::exchange::number::DecimalSign;
use crate::text::Lang;

fn sniffed(bytes: &[u8]) -> Sniffed {
    sniff(Cursor::new(bytes)).expect("a table")
}

fn items(bytes: &[u8]) -> Vec<Result<Contact, Problem>> {
    let found = sniffed(bytes);
    read(bytes, &found.dialect, &found.mapping()).collect()
}

fn contacts(bytes: &[u8]) -> Vec<Contact> {
    items(bytes).into_iter().map(|item| item.expect("a good row")).collect()
}

fn fixture(name: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange/thunderbird");
    std::fs::read(root.join(name)).unwrap()
}

const LIST: &str = concat!(
    "Firma1;Anspr.;Kd-Nr;Straße;PLZ;Ort;Tel.;Mail;Umsatz VJ;seit\r\n",
    "Bäckerei Müller GmbH;Jörg Müller;1007;Königsallee 3;40212;Düsseldorf;0211/123456;info@mueller.de;12.345,60 €;01.02.2019\r\n",
    "Ott & Söhne;;1008;Weg 1;50667;Köln;;kontakt@ott.de;512,77;3.4.20\r\n",
    "Beck KG;Anna Beck;1009;;;;0221 99;;unbekannt;2021\r\n",
);

#[test]
fn a_german_list_is_read_in_every_charset() {
    let latin = encoding_rs::WINDOWS_1252.encode(LIST).0.into_owned();
    for (bytes, charset) in [(LIST.as_bytes().to_vec(), "UTF-8"), (latin, "windows-1252")] {
        let found = sniffed(&bytes);
        assert_eq!(
            (found.dialect.charset.name(), found.dialect.delimiter, found.dialect.header),
            (charset, ';', true)
        );
        assert_eq!(found.dialect.decimal, Some(DecimalSign::Comma));
        assert_eq!(found.rows, 3);
        let read = contacts(&bytes);
        let first = &read[0];
        assert_eq!((first.display.as_str(), first.kind), ("Jörg Müller", Kind::Person));
        assert_eq!(
            (first.organisation.as_str(), first.customer_number.as_str()),
            ("Bäckerei Müller GmbH", "1007")
        );
        assert_eq!(first.addresses[0].parts(), ["Königsallee 3", "", "40212", "Düsseldorf", "", ""]);
        assert_eq!(
            (first.revenue, first.customer_since.map(|day| day.to_string())),
            (Some(1_234_560), Some("2019-02-01".into()))
        );
        assert_eq!((read[1].display.as_str(), read[1].kind), ("Ott & Söhne", Kind::Organisation));
        assert_eq!(read[1].customer_since.map(|day| day.to_string()).as_deref(), Some("2020-04-03"));
        let problems: Vec<_> =
            read[2].problems.iter().map(|p| (p.line, p.place.as_deref(), p.reason.clone())).collect();
        let expected = [(4, Some("Umsatz VJ"), Reason::NotANumber), (4, Some("seit"), Reason::NotADate)];
        assert_eq!(problems, expected);
        assert_eq!(read[2].extra, [("Umsatz VJ".into(), "unbekannt".into()), ("seit".into(), "2021".into())]);
    }
}

#[test]
fn samples_show_what_is_odd_and_where() {
    let rows: String = (1..=30).map(|day| format!("A{day};{:02}/{day:02}/2021\n", 1 + day % 12)).collect();
    let text = format!("Name;Kunde seit\n{rows}B;bald\n");
    let found = sniffed(text.as_bytes());
    let column = &found.columns[1];
    assert_eq!(found.dialect.dates[1], Some(DateOrder::MonthDayYear));
    assert_eq!(column.samples.len(), 5);
    let odd: Vec<_> = column.samples.iter().filter(|sample| sample.odd).collect();
    assert_eq!((odd.len(), odd[0].line, odd[0].text.as_str(), &odd[0].parsed), (1, 32, "bald", &None));
    assert_eq!(column.samples[0].parsed.as_deref(), Some("2021-02-01"));
}

#[test]
fn unclear_columns_say_so_and_are_not_guessed() {
    let text = "Firma;seit;Umsatz\nA;03/04/2021;1.234\nB;05/06/2021;2.000\nC;07/08/2021;3.000\n";
    let found = sniffed(text.as_bytes());
    assert_eq!(found.columns[1].unclear, [Unclear::DateOrder]);
    assert_eq!(found.columns[2].unclear, [Unclear::DecimalSign]);
    let first = contacts(text.as_bytes()).remove(0);
    assert_eq!((first.customer_since, first.revenue), (None, None));
    assert_eq!(first.problems[0].reason, Reason::DateUnclear);
    let mut dialect = found.dialect.clone();
    dialect.dates[1] = Some(DateOrder::DayMonthYear);
    dialect.decimal = Some(DecimalSign::Comma);
    let first = read(text.as_bytes(), &dialect, &found.mapping()).next().unwrap().unwrap();
    assert_eq!(
        (first.customer_since.map(|day| day.to_string()).as_deref(), first.revenue),
        (Some("2021-04-03"), Some(123_400))
    );
    let mixed = sniffed(b"Firma;seit\nA;25/04/2021\nB;04/25/2021\nC;01/01/2021\n");
    assert_eq!(mixed.columns[1].unclear, [Unclear::DatesContradict]);
}

#[test]
fn tables_of_google_are_read() {
    let text = concat!(
        "Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,",
        "Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Address 1 - Type,Address 1 - Street,Address 1 - City,Website 1 - Value\n",
        "Alice Brown,Alice,Brown,--04-12,hi,* My Contacts ::: Exit,* Work,a@x.com ::: b@x.com,Mobile,+49 171 1,Work Fax,0221 2,Home,Weg 1,Köln,x.de\n",
    );
    let contact = contacts(text.as_bytes()).remove(0);
    assert_eq!(contact.tags, ["My Contacts", "Exit"]);
    assert_eq!(contact.birthday, Birthday::new(None, 4, 12));
    let shown: Vec<_> =
        contact.channels.iter().map(|c| (c.kind, c.label.clone(), c.value.as_str(), c.preferred)).collect();
    let expected = [
        (ChannelKind::Email, Label::Work, "a@x.com", true),
        (ChannelKind::Email, Label::Work, "b@x.com", true),
        (ChannelKind::Mobile, Label::Other, "+49 171 1", false),
        (ChannelKind::Fax, Label::Work, "0221 2", false),
        (ChannelKind::Web, Label::Other, "x.de", false),
    ];
    assert_eq!(shown, expected);
    assert_eq!(
        (&contact.addresses[0].kind, contact.addresses[0].city.as_str()),
        (&AddressKind::Home, "Köln")
    );
}

#[test]
fn the_tables_of_thunderbird_are_read() {
    for (name, displays) in [
        ("basic_addressbook.csv", &["John Doe"][..]),
        ("basic_csv_addressbook.csv", &["John Doe", "Jane Doe"]),
        ("export.csv", &["contact number one", "contact number two"]),
        ("import.csv", &["contact number one"]),
        ("quote.csv", &["Acer America"]),
    ] {
        let found = contacts(&fixture(name));
        assert_eq!(found.iter().map(|c| c.display.as_str()).collect::<Vec<_>>(), displays, "{name}");
        assert!(found.iter().all(|contact| contact.problems.is_empty()), "{name}: {:?}", found[0].problems);
    }
    let second = contacts(&fixture("export.csv")).remove(1);
    assert_eq!((second.title.as_str(), second.note.as_str()), ("\"worker\"", "here's some unicode text…"));
    assert_eq!(second.extra[0], ("Custom 1".into(), "custom, 1".into()));
    assert_eq!(second.extra[2], ("Custom 3".into(), "custom\n3".into()));
}

#[test]
fn files_without_contacts_are_refused_for_the_right_reason() {
    for text in [
        "ID\nid#0\nid#1\n",
        "column1,column2\na,b\n",
        "Subject,Who:Contact-email\nCall,x@y.de\n",
        "Name,Body,ParentId\na.jpg,a,b\n",
    ] {
        let found = sniffed(text.as_bytes());
        let refused = Problem::refused(0, Reason::NoContactColumn);
        assert_eq!(found.refusal.as_ref(), Some(&refused), "{text}");
        assert_eq!(
            read(text.as_bytes(), &found.dialect, &found.mapping()).collect::<Vec<_>>(),
            [Err(refused)]
        );
    }
    for (bytes, reason) in [
        (&b""[..], Reason::EmptyFile),
        (b" \r\n", Reason::EmptyFile),
        (b"PK\x03\x04\x14\0\x06\0", Reason::NotACsv { likeness: Likeness::Zip }),
        (b"BEGIN:VCARD\r\n", Reason::NotACsv { likeness: Likeness::VCard }),
    ] {
        assert_eq!(sniff(Cursor::new(bytes)), Err(Problem::refused(0, reason)));
    }
}

#[test]
fn a_table_without_header_is_understood_by_its_cells() {
    let text = "Anna Beck,anna@beck.de,https://beck.de\nJan Ott,jan@ott.nl,https://ott.nl\n";
    let found = sniffed(text.as_bytes());
    assert!(!found.dialect.header);
    assert_eq!(found.rows, 2);
    let first = contacts(text.as_bytes()).remove(0);
    assert_eq!((first.display.as_str(), first.channels.len()), ("anna@beck.de", 2));
    assert_eq!(first.extra, [("1".into(), "Anna Beck".into())]);
}

#[test]
fn a_row_with_a_cell_too_many_is_refused_and_a_short_one_is_noted() {
    let found = items(b"Firma;Ort;Tel.\nA;B;1;zu viel\nC;D\nE;F;2;;\n");
    assert_eq!(found[0].as_ref().unwrap_err().reason, Reason::ColumnCount { expected: 3, found: 4 });
    assert_eq!(found[1].as_ref().unwrap().problems[0].reason, Reason::ColumnCount { expected: 3, found: 2 });
    assert!(found[2].as_ref().unwrap().problems.is_empty());
}

#[test]
fn a_comma_inside_an_unquoted_street_does_not_shift_the_row() {
    let contact = items(b"Firma,Street,City,Phone\nA,24, place Kl,Paris,1\n").remove(0).unwrap();
    assert_eq!(
        (contact.addresses[0].street.as_str(), contact.addresses[0].city.as_str()),
        ("24, place Kl", "Paris")
    );
    assert_eq!(contact.problems[0].reason, Reason::DelimiterInText);
}

#[test]
fn a_stray_quote_far_down_costs_one_row() {
    let mut text = String::from("Firma;Ort;Mail\r\n");
    for row in 2..=60_000 {
        let firm = if row == 40_000 { "\"Bruch".to_owned() } else { format!("\"Firma {row}\"") };
        text.push_str(&format!("{firm};Köln;a{row}@x.de\r\n"));
    }
    let found = items(text.as_bytes());
    let bad: Vec<_> = found.iter().filter_map(|item| item.as_ref().err()).collect();
    assert_eq!(bad, [&Problem::refused(40_000, Reason::QuoteNotClosed)]);
    assert_eq!(found.len(), 59_999);
    assert_eq!(found[59_998].as_ref().unwrap().line, 60_000);
}

#[test]
fn one_broken_letter_does_not_make_a_file_latin() {
    let mut bytes = "Firma;Ort\n".to_owned().into_bytes();
    for _ in 0..50 {
        bytes.extend("Müller;Köln\n".as_bytes());
    }
    bytes.extend(b"Kaputt\xFC;K\n");
    let found = items(&bytes);
    assert_eq!(found[0].as_ref().unwrap().display, "Müller");
    assert_eq!(found[50].as_ref().unwrap().problems[0].reason, Reason::Undecodable);
}

#[test]
fn umlauts_that_come_late_still_decide_the_charset() {
    let mut bytes = b"Firma;Ort\n".to_vec();
    for _ in 0..20_000 {
        bytes.extend(b"Meier;Bonn\n");
    }
    bytes.extend(b"M\xFCller;K\xF6ln\n");
    assert_eq!(sniffed(&bytes).dialect.charset.name(), "windows-1252");
    assert_eq!(contacts(&bytes).pop().unwrap().display, "Müller");
}

#[test]
fn exports_are_safe_to_open_in_a_spreadsheet() {
    let contact = Contact {
        display: "=HYPERLINK(\"x\")".into(),
        note: "@a".into(),
        channels: vec![Channel::new(ChannelKind::Phone, Label::Work, "+49 221 123456")],
        ..Contact::default()
    };
    let mut out = Vec::new();
    write(&mut out, [&contact], Options::default()).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.starts_with("\u{feff}Rondo;Name;Titel;"), "{text}");
    for cell in [";\"'=HYPERLINK(\"\"x\"\")\";", ";'@a;", ";work;+49 221 123456;"] {
        assert!(text.contains(cell), "{text}");
    }
}

/// What a table cannot say: the picture, and the order between channels of different kinds.
fn tabular(mut contact: Contact) -> Contact {
    contact.photo = None;
    contact.channels.sort_by_key(|channel| channel.kind);
    contact.addresses.retain(|address| address.filled() > 0);
    contact
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        list in prop::collection::vec(generate::contact(), 1..4),
        delimiter in prop::sample::select(vec![';', ',']),
        language in prop::sample::select(vec![Lang::De, Lang::Nl, Lang::En]),
    ) {
        let mut out = Vec::new();
        let list: Vec<Contact> = list.into_iter().map(tabular).collect();
        write(&mut out, &list, Options { delimiter, language, defuse: true }).unwrap();
        let found = items(&out).into_iter().map(|item| item.map(|found| Contact { line: 1, ..found }));
        prop_assert_eq!(found.collect::<Vec<_>>(), list.into_iter().map(Ok).collect::<Vec<_>>());
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..3000), header: bool) {
        let start: &[u8] = if header { b"Name;Mail;seit;Umsatz\n" } else { b"" };
        let bytes = [start, &bytes].concat();
        if let Ok(found) = sniff(Cursor::new(&bytes)) {
            prop_assert!(read(&bytes[..], &found.dialect, &found.mapping()).count() <= bytes.len() + 1);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "([a\"';,\n\r\t=@ü|0-9.]|Name|Mail){0,400}") {
        if let Ok(found) = sniff(Cursor::new(text.as_bytes())) {
            prop_assert!(read(text.as_bytes(), &found.dialect, &found.mapping()).count() <= text.len() + 1);
        }
    }
}
