//! Which files are read in a process of their own, and what their refusals are called here.

use std::path::Path;

use rondo_foreign::{Broken, Kind, limit};

use super::{Likeness, Reason, charset, likeness};

/// Endings that settle what a file is, where its content does not contradict.
const ENDINGS: &[(&str, Kind)] = &[
    ("eml", Kind::Eml),
    ("mbox", Kind::Mbox),
    ("mbx", Kind::Mbox),
    ("msg", Kind::Msg),
    ("ics", Kind::Ics),
    ("ical", Kind::Ics),
    ("ldif", Kind::Ldif),
    ("ldi", Kind::Ldif),
    ("contact", Kind::WinContact),
];

/// Which of the strangers' formats a file is that begins so; none for tables, cards and workbooks.
#[must_use]
pub fn kind(prefix: &[u8], path: &Path) -> Option<Kind> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let named = ENDINGS.iter().find(|(known, _)| *known == ending).map(|(_, kind)| *kind);
    let (_, mark) = charset::detect(prefix);
    let text = String::from_utf8_lossy(&prefix[mark..prefix.len().min(mark + 4096)]);
    let start = text.trim_start().to_ascii_lowercase();
    let told = match likeness::of(prefix) {
        Likeness::Calendar => Some(Kind::Ics),
        Likeness::Mail if start.starts_with("from ") => Some(Kind::Mbox),
        Likeness::Mail => Some(Kind::Eml),
        Likeness::Xml if start.contains("schemas.microsoft.com/contact") => Some(Kind::WinContact),
        Likeness::OldOffice => named.filter(|kind| *kind == Kind::Msg),
        Likeness::VCard => None,
        _ if start.starts_with("dn:") || is_versioned_ldif(&start) => Some(Kind::Ldif),
        // A mail may begin with any header, an mbox with blank lines.
        _ => return named,
    };
    match (told, named) {
        // Mail programs save a single mail with the line of an mbox in front.
        (Some(Kind::Mbox), _) if !is_table(&ending) => Some(Kind::Mbox),
        (Some(Kind::Mbox), _) => None,
        (Some(Kind::Eml), Some(Kind::Eml) | None) if !is_table(&ending) => Some(Kind::Eml),
        (Some(Kind::Eml), _) => named,
        (told, _) => told,
    }
}

fn is_table(ending: &str) -> bool {
    ["csv", "tsv"].contains(&ending)
}

fn is_versioned_ldif(start: &str) -> bool {
    start.strip_prefix("version:").is_some_and(|rest| rest.contains("\ndn:"))
}

/// Whether a file of this kind holds mails or meetings; the others hold contacts.
#[must_use]
pub fn is_correspondence(kind: Kind) -> bool {
    matches!(kind, Kind::Eml | Kind::Mbox | Kind::Msg | Kind::Ics)
}

/// Why an address book, or an entry of it, is not taken.
#[must_use]
pub fn reason(reason: rondo_foreign::Reason, prefix: &[u8]) -> Reason {
    use rondo_foreign::Reason as Told;
    match reason {
        Told::Empty => Reason::EmptyFile,
        Told::TooLarge | Told::TooMany => Reason::TooManyRecords { limit: limit::RECORDS },
        Told::TooDeep => Reason::TooDeep { limit: limit::DEPTH as u64 },
        Told::TooManyParts => Reason::TooManyProperties { limit: limit::PROPERTIES as u64 },
        Told::LineTooLong => Reason::LineTooLong { limit: limit::UNFOLDED as u64 },
        Told::NoName => Reason::NoName,
        Told::DocumentType => Reason::DocumentType,
        Told::NotThis => Reason::NotAVCard { likeness: likeness::of(prefix) },
        Told::Damaged | Told::NoDate | Told::Cancelled | Told::NoMeeting => Reason::Damaged,
    }
}

/// Why a file is not taken whose reader was ended.
#[must_use]
pub fn broken(broken: Broken) -> Reason {
    match broken {
        Broken::NotStarted => Reason::ReaderNotStarted,
        Broken::BrokeOff | Broken::TooSlow | Broken::NotBelieved | Broken::Cancelled => Reason::ReaderBroke,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart_by_content_before_name() {
        for (bytes, name, expected) in [
            (&b"From: a@example.org\nSubject: x\n\nText"[..], "x.eml", Some(Kind::Eml)),
            (b"Received: by x\nFrom: a@example.org\n\n", "x", Some(Kind::Eml)),
            (b"From a@example.org Mon\nFrom: a\n\n", "Inbox", Some(Kind::Mbox)),
            (b"From a@example.org Mon\nFrom: a\n\n", "x.eml", Some(Kind::Mbox)),
            (b"BEGIN:VCALENDAR\n", "x.txt", Some(Kind::Ics)),
            (b"dn: cn=Anna\nmail: a@example.org\n", "x.txt", Some(Kind::Ldif)),
            (b"version: 1\n\ndn: cn=Anna\n", "x.ldif", Some(Kind::Ldif)),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "x.msg", Some(Kind::Msg)),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "x.xls", None),
            (
                b"<?xml version=\"1.0\"?><c:contact xmlns:c=\"http://schemas.microsoft.com/Contact\">",
                "Anna",
                Some(Kind::WinContact),
            ),
            (b"BEGIN:VCARD\n", "x.vcf", None),
            (b"Name;Ort\n", "x.csv", None),
            (b"From ;To\n", "x.csv", None),
        ] {
            assert_eq!(kind(bytes, Path::new(name)), expected, "{name}: {}", String::from_utf8_lossy(bytes));
        }
    }
}
