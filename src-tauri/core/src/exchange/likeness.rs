//! What a file is when it is not what its name says, by its first bytes.
//!
//! Only for clear words in a refusal; nothing is ever opened because of it.

use super::contact::Likeness;

/// Signatures at the very beginning.
const SIGNATURES: &[(&[u8], Likeness)] = &[
    (b"\xFF\xD8\xFF", Likeness::Jpeg),
    (b"\x89PNG\r\n", Likeness::Png),
    (b"GIF8", Likeness::Gif),
    (b"%PDF-", Likeness::Pdf),
    (b"PK\x03\x04", Likeness::Zip),
    (b"PK\x05\x06", Likeness::Zip),
    (b"\xD0\xCF\x11\xE0", Likeness::OldOffice),
    (b"\x7FELF", Likeness::Program),
    (b"MZ", Likeness::Program),
];

/// Beginnings of text formats, in lower case, after blanks.
const OPENINGS: &[(&str, Likeness)] = &[
    ("begin:vcard", Likeness::VCard),
    ("begin:vcalendar", Likeness::Calendar),
    ("<!doctype html", Likeness::Html),
    ("<html", Likeness::Html),
    ("<?xml", Likeness::Xml),
    ("{", Likeness::Json),
    ("[", Likeness::Json),
    ("return-path:", Likeness::Mail),
    ("received:", Likeness::Mail),
    ("mime-version:", Likeness::Mail),
    ("from ", Likeness::Mail),
];

/// The likeness of a file that begins so.
#[must_use]
pub fn of(prefix: &[u8]) -> Likeness {
    let program = |likeness| likeness != Likeness::Program || prefix.contains(&0);
    for (signature, likeness) in SIGNATURES {
        if prefix.starts_with(signature) && program(*likeness) {
            return *likeness;
        }
    }
    let (charset, mark) = super::charset::detect(prefix);
    let rest = &prefix[mark..];
    if charset.keeps_ascii() && rest.contains(&0) {
        return Likeness::Binary;
    }
    let start = String::from_utf8_lossy(&rest[..rest.len().min(64)]).trim_start().to_ascii_lowercase();
    let opening = OPENINGS.iter().find(|(opening, _)| start.starts_with(opening));
    opening.map_or(Likeness::Text, |(_, likeness)| *likeness)
}

/// Whether bytes of this likeness can be rows of text.
#[must_use]
pub fn may_be_rows(likeness: Likeness) -> bool {
    matches!(likeness, Likeness::Text | Likeness::Json | Likeness::Mail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_beginning() {
        for (bytes, expected) in [
            (&b"\xFF\xD8\xFF\xE0\0\x10JFIF"[..], Likeness::Jpeg),
            (b"PK\x03\x04\x14\0", Likeness::Zip),
            (b"MZ GmbH;Berlin\n", Likeness::Text),
            (b"MZ\x90\0\x03", Likeness::Program),
            (b"\xEF\xBB\xBF begin:vCard\r\n", Likeness::VCard),
            (b"\n<!DOCTYPE html>", Likeness::Html),
            (b"\x01\x02\0\x03", Likeness::Binary),
            (b"Name;Ort\n", Likeness::Text),
        ] {
            assert_eq!(of(bytes), expected, "{bytes:?}");
        }
    }
}
