//! What is fuzzed: each reader of files as a function of bytes, that says in a few words how it went.
//!
//! A reader may refuse whatever it likes. It must come back soon, must not panic, and what it tells must keep to the
//! limits; the last is checked here.

use std::io::BufReader;
use std::path::{Path, PathBuf};

use rondo_core::exchange::number::DecimalSign;
use rondo_core::exchange::{csv, vcard, workbook};
use rondo_foreign::{Kind, Record, is_sound};

/// Where the files lie with which fuzzing begins, and those that once broke a reader, in a folder for each.
pub fn seeds() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/fuzz")
}

/// A reader of files.
#[derive(Clone, Copy)]
pub struct Target {
    /// How it is called.
    pub name: &'static str,
    /// Words of its format, to be set in anywhere.
    pub words: &'static [&'static str],
    read: fn(&[u8]) -> String,
}

impl Target {
    /// All of them.
    pub const ALL: &[Target] = &[
        Target { name: "eml", words: MIME, read: |bytes| foreign(Kind::Eml, bytes) },
        Target { name: "mbox", words: MIME, read: |bytes| foreign(Kind::Mbox, bytes) },
        Target {
            name: "msg",
            words: &["__substg1.0_", "\0\0", "\u{fffd}"],
            read: |bytes| foreign(Kind::Msg, bytes),
        },
        Target { name: "ics", words: CALENDAR, read: |bytes| foreign(Kind::Ics, bytes) },
        Target {
            name: "ldif",
            words: &["dn: ", "version: 1\n", "jpegPhoto:: ", ":< file:///", "\n "],
            read: |bytes| foreign(Kind::Ldif, bytes),
        },
        Target { name: "wincontact", words: XML, read: |bytes| foreign(Kind::WinContact, bytes) },
        Target { name: "vcard", words: CARD, read: cards },
        Target { name: "csv", words: &["\"", "\"\"", ";", "\t", ",", "\r\n", "\u{feff}", "'="], read: table },
        Target {
            name: "workbook",
            words: &[
                "PK\u{3}\u{4}",
                "<row",
                "</c>",
                "r=\"XFD1048576\"",
                "table:number-columns-repeated=\"16384\"",
            ],
            read: sheet,
        },
    ];

    /// The one of this name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|target| target.name == name)
    }

    /// Reads bytes to their end; tells in a few words what was found.
    ///
    /// # Panics
    /// When the reader does, or when what it tells is beyond a limit.
    pub fn run(&self, bytes: &[u8]) -> String {
        (self.read)(bytes)
    }
}

const MIME: &[&str] = &[
    "\r\n\r\n",
    "\r\n--b\r\n",
    "Content-Type: multipart/mixed; boundary=b\r\n",
    "Content-Type: message/rfc822\r\n\r\n",
    "Content-Type: text/html; charset=utf-7\r\n",
    "Content-Transfer-Encoding: base64\r\n",
    "Content-Disposition: attachment; filename*0*=utf-8''%2e%2e%2f\r\n",
    "=?utf-8?B?",
    "?=",
    "\nFrom x\n",
    "Date: Mon, 99 Foo 9999 99:99:99 +9999\r\n",
    "<script",
    "&#x110000;",
];
const CALENDAR: &[&str] = &[
    "BEGIN:VCALENDAR\r\n",
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "RRULE:FREQ=SECONDLY;COUNT=99999999999\r\n",
    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30,-31\r\n",
    "DTSTART;TZID=Europe/Berlin:20260329T023000\r\n",
    "DTSTART;VALUE=DATE:00000000\r\n",
    "RDATE:99991231\r\n",
    "DURATION:P99999999999W\r\n",
    "\r\n ",
    "\\n",
    ";X=\"",
];
const XML: &[&str] = &[
    "<c:contact xmlns:c=\"http://schemas.microsoft.com/Contact\">",
    "<c:Name>",
    "</c:Name>",
    "<!DOCTYPE",
    "<![CDATA[",
    "&#xFFFFFFFF;",
    "&amp;",
    "<a>",
    "]]>",
];
const CARD: &[&str] = &[
    "BEGIN:VCARD\r\n",
    "END:VCARD\r\n",
    "VERSION:2.1\r\n",
    "PHOTO;ENCODING=b:",
    "data:image/png;base64,",
    ";ENCODING=QUOTED-PRINTABLE:=",
    "AGENT:BEGIN:VCARD\\n",
    "\r\n ",
    "BDAY:--0229\r\n",
];

fn foreign(kind: Kind, bytes: &[u8]) -> String {
    let mut said = String::new();
    let (mut records, mut cards) = (0_u32, Vec::new());
    let done = rondo_foreign::read(kind, BufReader::new(bytes), true, &mut |record| {
        assert!(is_sound(&record), "a record beyond the limits: {record:?}");
        records += 1;
        if records < 8 {
            said.push_str(&short(&record));
        }
        if let Record::Cards(text) = record {
            cards.extend_from_slice(text.as_bytes());
        }
        Ok(true)
    });
    done.expect("bytes in memory can be read");
    // What was made of an address book goes on to the reader of cards.
    if cards.is_empty() { said } else { said + &self::cards(&cards) }
}

/// The kind of a record and roughly what is in it.
fn short(record: &Record) -> String {
    let size = |length: usize| length.checked_ilog2().map_or(0, |bits| bits + 1);
    match record {
        Record::Mail(mail) => format!(
            "m{}{}{}{}{};",
            size(mail.text.len()),
            size(mail.attachments.len()),
            size(mail.to.len()),
            u8::from(mail.at.is_some()),
            u8::from(mail.is_cut)
        ),
        Record::Meeting(meeting) => format!(
            "t{}{}{:?};",
            size(meeting.text.len()),
            size(meeting.people.len()),
            std::mem::discriminant(&meeting.repeats)
        ),
        Record::Cards(text) => format!("c{};", size(text.len())),
        Record::Refused(refusal) => format!("r{:?};", refusal.reason),
        Record::Failed(reason) => format!("f{reason:?};"),
        Record::Progress(_) | Record::End => String::new(),
    }
}

fn cards(bytes: &[u8]) -> String {
    let tell = |card: Result<rondo_core::exchange::Contact, rondo_core::exchange::Problem>| match card {
        Ok(card) => format!("{}{};", card.channels.len(), card.problems.len()),
        Err(problem) => format!("{:?};", std::mem::discriminant(&problem.reason)),
    };
    vcard::read(BufReader::new(bytes)).take(8).map(tell).collect()
}

fn table(bytes: &[u8]) -> String {
    let Ok(sniffed) = csv::sniff_as(std::io::Cursor::new(bytes), &csv::Chosen::default()) else {
        return "none".to_owned();
    };
    let mapping = csv::Mapping(sniffed.columns.iter().map(|column| column.field).collect());
    let rows = csv::read(BufReader::new(bytes), &sniffed.dialect, &mapping);
    let told: String = rows.take(8).map(|row| if row.is_ok() { 'o' } else { 'x' }).collect();
    format!("{}{:?}{told}", sniffed.columns.len(), sniffed.dialect.delimiter)
}

fn sheet(bytes: &[u8]) -> String {
    match workbook::read(bytes, None, DecimalSign::Comma) {
        Ok(sheet) => format!("{}{}", sheet.sheets.len(), sheet.text.len().checked_ilog2().unwrap_or(0)),
        Err(reason) => format!("{reason:?}"),
    }
}
