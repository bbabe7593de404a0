use std::io::Cursor;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::exchange::contact::*;
use crate::exchange::generate;

fn contacts(bytes: &[u8]) -> Vec<Contact> {
    read(bytes).map(|card| card.expect("a good card")).collect()
}

fn one(body: &str) -> Contact {
    let text = format!("BEGIN:VCARD\r\n{body}\r\nEND:VCARD\r\n");
    let mut found = contacts(text.as_bytes());
    assert_eq!(found.len(), 1);
    found.remove(0)
}

fn problems(bytes: &[u8]) -> Vec<Problem> {
    read(bytes).filter_map(Result::err).collect()
}

fn fixture(name: &str) -> Vec<u8> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange/thunderbird");
    std::fs::read(root.join(name)).unwrap()
}

fn channel(kind: ChannelKind, label: Label, value: &str) -> Channel {
    Channel::new(kind, label, value)
}

#[test]
fn quoted_printable_with_soft_breaks_and_charset_is_read() {
    let contact = one(concat!(
        "VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\r\n",
        "NOTE;ENCODING=QUOTED-PRINTABLE:Erste Zeile=0D=0A=\r\nzweite =\r\nZeile=0D=\r\n=0A\r\n",
        "ORG;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:B=E4cker;Einkauf"
    ));
    assert_eq!(contact.display, "Jörg Müller");
    assert_eq!(contact.note, "Erste Zeile\nzweite Zeile");
    assert_eq!((contact.organisation.as_str(), contact.unit.as_str()), ("Bäcker", "Einkauf"));
    assert_eq!(contact.problems, []);
}

#[test]
fn version_2_1_writes_bare_types() {
    let contact = one(
        "VERSION:2.1\r\nN:Doe;John\r\nTEL;WORK;FAX:1\r\nTEL;CELL;PREF:2\r\nTEL;HOME;VOICE:3\r\nEMAIL;PREF;INTERNET:a@b.de",
    );
    let mut mobile = channel(ChannelKind::Mobile, Label::Other, "2");
    mobile.preferred = true;
    let mut mail = channel(ChannelKind::Email, Label::Other, "a@b.de");
    mail.preferred = true;
    let expected = [
        channel(ChannelKind::Fax, Label::Work, "1"),
        mobile,
        channel(ChannelKind::Phone, Label::Home, "3"),
        mail,
    ];
    assert_eq!(contact.channels, expected);
}

#[test]
fn a_card_in_any_charset_keeps_its_umlauts() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürgen Größe – 5 €\r\nEND:VCARD\r\n";
    let utf16 = |big: bool| -> Vec<u8> {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(|u| if big { u.to_be_bytes() } else { u.to_le_bytes() }).collect()
    };
    let files = [
        text.as_bytes().to_vec(),
        [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        utf16(false),
        utf16(true),
        encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
    ];
    for file in files {
        assert_eq!(contacts(&file)[0].display, "Jürgen Größe – 5 €");
    }
}

#[test]
fn groups_carry_labels_and_keep_what_is_unknown() {
    let contact = one(concat!(
        "VERSION:3.0\r\nFN:A\r\nitem1.TEL:1\r\nitem1.X-ABLabel:Zentrale\r\nitem2.URL:http\\://x.de\r\n",
        "item2.X-ABLabel:_$!<HomePage>!$_\r\nitem3.X-ABDATE:1975-03-01\r\nitem3.X-ABLabel:_$!<Anniversary>!$_\r\n",
        "item4.ADR:;;Weg 1;Köln;;50667;DE\r\nitem4.X-ABLabel:Lager\r\nX-PHONETIC-LAST-NAME:Ah\r\nGEO;TYPE=work:geo:1,2"
    ));
    let expected = [
        channel(ChannelKind::Phone, Label::Free("Zentrale".into()), "1"),
        channel(ChannelKind::Web, Label::Free("HomePage".into()), "http://x.de"),
    ];
    assert_eq!(contact.channels, expected);
    assert_eq!(contact.addresses[0].kind, AddressKind::Free("Lager".into()));
    let extra: Vec<_> = contact.extra.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let expected = [
        ("item3.X-ABDATE", "1975-03-01"),
        ("item3.X-ABLabel", "_$!<Anniversary>!$_"),
        ("X-PHONETIC-LAST-NAME", "Ah"),
        ("GEO;TYPE=work", "geo:1,2"),
    ];
    assert_eq!(extra, expected);
}

#[test]
fn lists_of_types_and_telephone_links_are_read() {
    let contact = one(concat!(
        "VERSION:4.0\r\nFN:Simon\r\nTEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:tel:+1-418-656-9254;ext=102\r\n",
        "ADR;TYPE=work;LABEL=\"Weg 1^n61352 Ort: BH\":;Haus 3;Weg 1;Ort;;61352;DE\r\n",
        "BDAY:--0203\r\nLANG;PREF=1:fr\r\nREV;VALUE=date-and-or-time:20210314T092838Z\r\nIMPP:xmpp:a@b.de\r\n",
        "X-SKYPE:anna\r\nX-SOCIALPROFILE;TYPE=linkedin:https://linkedin.com/in/a\r\nKIND:individual"
    ));
    let mut phone = channel(ChannelKind::Phone, Label::Work, "+1-418-656-9254;ext=102");
    phone.preferred = true;
    let expected = [
        phone,
        channel(ChannelKind::Chat, Label::Other, "xmpp:a@b.de"),
        channel(ChannelKind::Chat, Label::Other, "skype:anna"),
        channel(ChannelKind::Social, Label::Free("linkedin".into()), "https://linkedin.com/in/a"),
    ];
    assert_eq!(contact.channels, expected);
    assert_eq!(contact.addresses[0].parts(), ["Weg 1", "Haus 3", "61352", "Ort", "", "DE"]);
    assert_eq!(contact.birthday, Birthday::new(None, 2, 3));
    assert_eq!(contact.language, "fr");
    assert!(contact.revision.is_some());
}

#[test]
fn colons_in_an_unquoted_label_do_not_shift_the_address() {
    let contact = one("FN:A\r\nADR;TYPE=work;LABEL=Weg 1^n61352 Ort^': BH:x:;;Weg 1;Ort;;61352;DE");
    assert_eq!(contact.addresses[0].parts(), ["Weg 1", "", "61352", "Ort", "", "DE"]);
    let plain = one("FN:A\r\nADR;TYPE=home:;;Haus: 3;Ort;;1;DE");
    assert_eq!(plain.addresses[0].street, "Haus: 3");
}

#[test]
fn a_letter_cut_in_two_does_not_spoil_the_others() {
    let contact = one("VERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=91=C3=91=C3=91=C3");
    assert_eq!(contact.display, "ÑÑÑ\u{fffd}");
    assert_eq!(contact.problems[0].reason, Reason::Undecodable);
}

#[test]
fn a_firm_is_an_organisation() {
    for body in [
        "FN:Beck GmbH\r\nORG:Beck GmbH\r\nN:;;;;",
        "ORG:Beck GmbH",
        "KIND:org\r\nFN:Beck GmbH",
        "N:Beck;;;;\r\nFN:Beck GmbH\r\nORG:Beck GmbH\r\nX-ABShowAs:COMPANY",
    ] {
        let contact = one(body);
        assert_eq!(
            (contact.kind, contact.organisation.as_str()),
            (Kind::Organisation, "Beck GmbH"),
            "{body}"
        );
    }
    assert_eq!(one("FN:Anna Beck\r\nORG:Beck GmbH").kind, Kind::Person);
    assert_eq!(problems(b"BEGIN:VCARD\nKIND:group\nFN:Team\nEND:VCARD\n")[0].reason, Reason::NotAContact);
}

#[test]
fn a_second_value_is_kept_beside_the_first() {
    let contact = one("FN:A\r\nORG:One\r\nORG;TYPE=x:Two\r\nTITLE:T\r\nNOTE:n1\r\nNOTE:n2\r\nEMAIL:no mail");
    assert_eq!(contact.note, "n1\n\nn2");
    assert_eq!(contact.extra, [("ORG;TYPE=x".into(), "Two".into()), ("EMAIL".into(), "no mail".into())]);
    let found: Vec<_> = contact.problems.iter().map(|p| (p.line, p.reason.clone(), p.severity)).collect();
    assert_eq!(found, [(4, Reason::OnlyOne, Severity::Note), (8, Reason::NotAnEmail, Severity::Dropped)]);
}

#[test]
fn inner_cards_are_kept_and_do_not_end_the_outer_one() {
    let contact = one("VERSION:2.1\r\nFN:Boss\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nEND:VCARD\r\nTEL:1");
    assert_eq!(contact.display, "Boss");
    assert_eq!(contact.extra, [("AGENT".into(), "BEGIN:VCARD\\nFN:Agent\\nEND:VCARD".into())]);
    assert_eq!(contact.channels.len(), 1);
    let deep = "AGENT:\nBEGIN:VCARD\n".repeat(9) + &"END:VCARD\n".repeat(9);
    let file = format!("BEGIN:VCARD\nFN:A\n{deep}END:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
    let found: Vec<_> = read(file.as_bytes()).collect();
    assert!(
        matches!(&found[0], Err(Problem { reason: Reason::TooDeep { .. }, line: 10, .. })),
        "{:?}",
        found[0]
    );
    assert_eq!(found[1].as_ref().unwrap().display, "B");
}

#[test]
fn pictures_are_read_and_links_are_not_followed() {
    let jpeg = contacts(&fixture("v3-binary-jpeg.vcf")).remove(0).photo.unwrap();
    assert_eq!((jpeg.mime.as_str(), &jpeg.bytes[..3]), ("image/jpeg", &[0xFF, 0xD8, 0xFF][..]));
    let png = contacts(&fixture("v4-uri-png.vcf")).remove(0).photo.unwrap();
    assert_eq!((png.mime.as_str(), png.bytes.len()), ("image/png", 11_019));
    let contact = one("FN:A\r\nPHOTO;VALUE=uri:https://example.org/a.jpg");
    assert_eq!(contact.photo, None);
    assert_eq!(contact.extra, [("PHOTO;VALUE=uri".into(), "https://example.org/a.jpg".into())]);
    assert_eq!(contact.problems[0].reason, Reason::PhotoIsLink);
}

#[test]
fn a_picture_beyond_the_limit_costs_the_picture_only() {
    for size in [PICTURE / 3 * 4 + 8, PICTURE_LINE + 10] {
        let contact = one(&format!("FN:A\r\nPHOTO;ENCODING=b;TYPE=JPEG:{}\r\nTEL:1", "A".repeat(size)));
        assert_eq!(contact.photo, None);
        assert_eq!(contact.problems[0].reason, Reason::PhotoTooLarge { limit: PICTURE as u64 });
        assert_eq!(contact.channels.len(), 1);
    }
}

#[test]
fn a_picture_that_nobody_could_unpack_costs_the_picture_only() {
    // The beginning of a PNG of 65535 by 65535 pixels; the rest would be a few kilobytes of zeros, well packed.
    let bomb = "iVBORw0KGgoAAAANSUhEUgAA//8AAP//CAYAAAC2BdlQ";
    let contact = one(&format!("FN:A\r\nPHOTO;ENCODING=b;TYPE=PNG:{bomb}\r\nTEL:1"));
    assert_eq!(contact.photo, None);
    assert_eq!(contact.problems[0].reason, Reason::PhotoTooManyPixels { limit: 40_000_000 });
    assert_eq!(contact.channels.len(), 1);
}

#[test]
fn a_card_beyond_a_limit_is_refused_and_the_next_is_read() {
    let properties = "X-A:1\n".repeat(PROPERTIES as usize + 1);
    let folded = format!("NOTE:x\n{}", format!(" {}\n", "y".repeat(1000)).repeat(1100));
    for (body, reason) in [
        (properties, Reason::TooManyProperties { limit: PROPERTIES }),
        (format!("NOTE:{}\n", "x".repeat(LINE + 1)), Reason::LineTooLong { limit: LINE as u64 }),
        (folded, Reason::LineTooLong { limit: LINE as u64 }),
    ] {
        let file = format!("BEGIN:VCARD\n{body}END:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
        let found: Vec<_> = read(file.as_bytes()).collect();
        assert_eq!(found[0].as_ref().unwrap_err().reason, reason);
        assert_eq!(found[1].as_ref().unwrap().display, "B");
    }
}

#[test]
fn an_endless_line_is_not_held() {
    use std::io::{BufReader, Read};
    let file = (&b"BEGIN:VCARD\nFN:A\nNOTE:"[..])
        .chain(std::io::repeat(b'x').take(60 << 20))
        .chain(&b"\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n"[..]);
    let found: Vec<_> = read(BufReader::new(file)).collect();
    assert_eq!(found[0].as_ref().unwrap_err().reason, Reason::LineTooLong { limit: LINE as u64 });
    assert_eq!(found[1].as_ref().map(|contact| contact.line), Ok(5));
}

#[test]
fn files_that_are_no_address_book_are_named() {
    for (bytes, reason) in [
        (&b""[..], Reason::EmptyFile),
        (b"\r\n\r\n", Reason::EmptyFile),
        (b"\xFF\xD8\xFF\xE0\0\x10JFIF\0", Reason::NotAVCard { likeness: Likeness::Jpeg }),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", Reason::NotAVCard { likeness: Likeness::Calendar }),
        (b"Name;Ort\r\n", Reason::NotAVCard { likeness: Likeness::Text }),
    ] {
        assert_eq!(problems(bytes), [Problem::refused(0, reason)]);
    }
}

#[test]
fn damaged_cards_are_listed_with_their_line() {
    let file = "BEGIN:VCARD\nFN:A\nno colon here\nBEGIN:VCARD\nFN:B\nEND:VCARD\nstray\nstray\nBEGIN:VCARD\nTEL:\nEND:VCARD\nBEGIN:VCARD\nFN:C\n";
    let found: Vec<_> = read(file.as_bytes()).collect();
    let first = found[0].as_ref().unwrap();
    let reasons: Vec<_> = first.problems.iter().map(|p| (p.line, p.reason.clone())).collect();
    assert_eq!(reasons, [(3, Reason::NoColon), (1, Reason::CardNotClosed)]);
    assert_eq!(found[1].as_ref().unwrap().line, 4);
    let rest: Vec<_> = found[2..]
        .iter()
        .map(|item| item.as_ref().unwrap_err())
        .map(|p| (p.line, p.reason.clone()))
        .collect();
    assert_eq!(rest, [(7, Reason::Stray), (9, Reason::NoName), (12, Reason::CardNotClosed)]);
}

#[test]
fn zero_bytes_are_removed_with_a_note() {
    let contact = one("FN:A\0nna");
    assert_eq!(contact.display, "Anna");
    assert_eq!(contact.problems[0].reason, Reason::NulRemoved);
}

#[test]
fn the_files_of_thunderbird_are_read() {
    for (name, displays) in [
        ("basic_vcard_addressbook.vcf", &["John Doe", "Jane Doe"][..]),
        ("dos_vcard_addressbook.vcf", &["Name Surname"]),
        ("emptylines_vcard_addressbook.vcf", &["John Doe", "Jane Doe"]),
        ("export.vcf", &["contact number one", "contact number two"]),
        ("import.vcf", &["contact number one"]),
    ] {
        let found = contacts(&fixture(name));
        let shown: Vec<_> = found.iter().map(|contact| contact.display.as_str()).collect();
        assert_eq!(shown, displays, "{name}");
        assert!(
            found.iter().all(|contact| contact.channels.len() == 1 && contact.problems.is_empty()),
            "{name}"
        );
    }
    let second = contacts(&fixture("export.vcf")).remove(1);
    assert_eq!(second.note, "here's some unicode text…");
    assert_eq!(second.extra[2], ("X-CUSTOM3;VALUE=TEXT".into(), "custom\\n3".into()));
}

#[test]
fn written_lines_are_short_and_nothing_breaks_out() {
    let mut contact = Contact { display: "a\r\nTEL:666".into(), ..Contact::default() };
    contact.note = "ü€🙂".repeat(200);
    contact.extra = vec![("X-A\r\nTEL".into(), "1\r\nEND:VCARD".into())];
    for version in [Version::V3, Version::V4] {
        let text = card(&contact, version);
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        let found = one(text.trim_start_matches("BEGIN:VCARD\r\n").trim_end_matches("\r\nEND:VCARD\r\n"));
        assert_eq!((found.display.as_str(), found.channels.len()), ("a\nTEL:666", 0));
        assert_eq!(found.note, contact.note);
    }
}

#[test]
fn what_other_programs_know_is_written_as_it_stood() {
    let contact = one(
        "FN:A\r\nitem1.X-ABDATE;type=pref:1975-03-01\r\nitem1.X-ABLabel:x\\,y\r\nitem2.TEL:1\r\nitem2.X-ABLabel:z",
    );
    let text = card(&contact, Version::V4);
    for line in
        ["item1.X-ABDATE;type=pref:1975-03-01\r\n", "item1.X-ABLabel:x\\,y\r\n", "item2.X-ABLabel:z\r\n"]
    {
        assert!(text.contains(line), "{text}");
    }
}

proptest! {
    #[test]
    fn what_was_written_is_read(contact in generate::contact()) {
        for version in [Version::V3, Version::V4] {
            let found: Vec<_> = read(card(&contact, version).as_bytes()).collect();
            prop_assert_eq!(&found, &[Ok(contact.clone())]);
        }
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        prop_assert!(read(Cursor::new(&bytes)).count() <= bytes.len() + 1);
    }

    #[test]
    fn no_card_breaks_the_reader(lines in prop::collection::vec(nasty_line(), 0..40)) {
        let text = lines.join("\r\n");
        prop_assert!(read(Cursor::new(&text)).count() <= lines.len() + 1);
    }
}

fn nasty_line() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "BEGIN:VCARD",
        "END:VCARD",
        "VERSION:2.1",
        "AGENT:",
        "FN:x",
        "NOTE;ENCODING=QUOTED-PRINTABLE:a=",
        "PHOTO;BASE64:",
        " ",
        "\t x",
        "item1.TEL:1",
        "item1.X-ABLabel:x",
        "N:a;b",
        "FN;CHARSET=\"x:y",
        "BDAY:--13",
        "REV:x",
        "ADR:;;;",
        "FN;ENCODING=B:///",
        "PHOTO:data:,",
        "PHOTO:data:image/png;base64",
        "TEL;TYPE=:",
        ";:",
        ".:",
    ]);
    prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>()]
}
