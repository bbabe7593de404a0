//! What a file is, by its first bytes and its name together, and what may be done with it. A file whose name and bytes do
//! not agree is only saved, never opened.

/// A known type.
struct Kind {
    mime: &'static str,
    /// The endings of its names; the first is given to a name without one.
    endings: &'static [&'static str],
    /// How it begins; nothing to see in texts.
    begins: &'static [&'static [u8]],
    /// It can hold no program: the system's own program may open it.
    is_safe: bool,
}

const ZIP: &[&[u8]] = &[b"PK\x03\x04"];
const OLE: &[&[u8]] = &[b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"];

macro_rules! kinds {
    ($($mime:literal: $endings:expr, $begins:expr, $is_safe:literal;)*) => {
        const KINDS: &[Kind] = &[$(Kind { mime: $mime, endings: &$endings, begins: $begins, is_safe: $is_safe }),*];
    };
}

kinds! {
    "image/png": ["png"], &[b"\x89PNG\r\n\x1A\n"], true;
    "image/jpeg": ["jpg", "jpeg", "jpe"], &[b"\xFF\xD8\xFF"], true;
    "image/gif": ["gif"], &[b"GIF87a", b"GIF89a"], true;
    "image/webp": ["webp"], &[b"RIFF"], true;
    "application/pdf": ["pdf"], &[b"%PDF-"], true;
    "text/plain": ["txt", "log", "md"], &[], true;
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"], ZIP, true;
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"], ZIP, true;
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"], ZIP, true;
    "application/vnd.oasis.opendocument.text": ["odt"], ZIP, true;
    "application/vnd.oasis.opendocument.spreadsheet": ["ods"], ZIP, true;
    "application/vnd.oasis.opendocument.presentation": ["odp"], ZIP, true;
    "application/msword": ["doc"], OLE, false;
    "application/vnd.ms-excel": ["xls"], OLE, false;
    "application/vnd.ms-outlook": ["msg"], OLE, false;
    "application/zip": ["zip"], ZIP, false;
    "message/rfc822": ["eml"], &[], false;
    "text/csv": ["csv"], &[], false;
    "text/vcard": ["vcf"], &[], false;
    "text/html": ["html", "htm"], &[], false;
    "image/svg+xml": ["svg"], &[], false;
    "audio/mpeg": ["mp3"], &[], false;
    "video/mp4": ["mp4", "m4v"], &[], false;
}

/// What is not known or does not agree with its name.
const UNKNOWN: &str = "application/octet-stream";

/// A larger picture is not shown in the window, in bytes.
pub const MOST_PREVIEW: i64 = 20 * 1024 * 1024;

fn ending(name: &str) -> String {
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
}

/// The type of a file, by its name and its first bytes.
pub(super) fn mime(name: &str, head: &[u8]) -> &'static str {
    let ending = ending(name);
    let Some(kind) = KINDS.iter().find(|kind| kind.endings.contains(&ending.as_str())) else {
        return UNKNOWN;
    };
    let begins = kind.begins.is_empty() || kind.begins.iter().any(|begin| head.starts_with(begin));
    let is_webp = kind.mime != "image/webp" || head.get(8..12) == Some(b"WEBP");
    // A text that begins like a program is none.
    let is_text = !kind.begins.is_empty()
        || !(head.starts_with(b"MZ") || head.starts_with(b"\x7FELF") || head.starts_with(b"#!"));
    if begins && is_webp && is_text { kind.mime } else { UNKNOWN }
}

fn kind(mime: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.mime == mime)
}

/// Whether the system's own program may open a file of this type.
pub fn is_openable(mime: &str) -> bool {
    kind(mime).is_some_and(|kind| kind.is_safe)
}

/// Whether it is a picture of a type that the window shows.
pub fn is_picture(mime: &str) -> bool {
    matches!(mime, "image/png" | "image/jpeg" | "image/gif" | "image/webp")
}

/// The name under which a file is opened: it always ends as its type says, however it was renamed.
pub fn opened_name(name: &str, mime: &str) -> String {
    match kind(mime) {
        Some(kind) if !kind.endings.contains(&ending(name).as_str()) => format!("{name}.{}", kind.endings[0]),
        _ => name.to_owned(),
    }
}

/// The longest name in characters.
const LONGEST: usize = 180;

/// Names that Windows keeps for itself.
const RESERVED: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A name without folders, hidden signs and whatever a file system refuses; too long ones keep their ending. Nothing where
/// nothing is left.
pub(super) fn clean(name: &str) -> Option<String> {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean = crate::print::clean_file_name(base);
    let clean = clean.trim_end_matches(['.', ' ']).trim_start();
    if clean.is_empty() || clean.chars().all(|c| c == '.') {
        return None;
    }
    let (stem, ending) = match clean.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.chars().count() <= 10 => (stem, Some(ending)),
        _ => (clean, None),
    };
    let room = LONGEST - ending.map_or(0, |ending| ending.chars().count() + 1);
    let mut stem: String = stem.chars().take(room).collect();
    if RESERVED.contains(&stem.to_lowercase().as_str()) {
        stem.push('_');
    }
    Some(match ending {
        Some(ending) => format!("{}.{ending}", stem.trim_end()),
        None => stem.trim_end().to_owned(),
    })
}
