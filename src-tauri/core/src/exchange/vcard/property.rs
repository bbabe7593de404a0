//! One property: group, name, parameters and value, taken apart but not yet understood.
//!
//! Forgives bare parameters of version 2.1, quotes that never close, and values in other encodings.

use encoding_rs::{Encoding, UTF_8};

use super::super::{base64, charset, clean::clean};
use super::line::Logical;
use super::value::{quoted_printable, uncaret, unescape};

pub(super) struct Property {
    pub(super) line: u64,
    /// In lower case; empty when there is none.
    pub(super) group: String,
    /// In upper case.
    pub(super) name: String,
    /// Names in upper case; a list becomes several parameters.
    pub(super) params: Vec<(String, String)>,
    /// The part before the colon as it stood, without what speaks of the encoding.
    pub(super) head: String,
    /// Text as it stood, decoded but not unescaped.
    pub(super) value: String,
    /// Some bytes stood for no letter.
    pub(super) broken: bool,
    pub(super) unknown_charset: bool,
    pub(super) had_nul: bool,
}

impl Property {
    /// `None` when the line has no colon or no name.
    pub(super) fn parse(line: &Logical, fallback: &'static Encoding) -> Option<Self> {
        let colon = colon_behind_label(&line.bytes, colon(&line.bytes)?);
        let (head, _) = charset::decode(&line.bytes[..colon], fallback);
        let mut segments = segments(&head).into_iter();
        let full_name = segments.next()?.trim();
        let (group, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
        if name.is_empty() {
            return None;
        }
        let mut property = Self {
            line: line.number,
            group: group.to_ascii_lowercase(),
            name: name.to_ascii_uppercase(),
            params: Vec::new(),
            head: full_name.to_owned(),
            value: String::new(),
            broken: false,
            unknown_charset: false,
            had_nul: line.had_nul,
        };
        for segment in segments {
            property.add_parameter(segment.trim());
        }
        property.decode(&line.bytes[colon + 1..], fallback);
        Some(property)
    }

    /// The first value of a parameter.
    pub(super) fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All TYPE words in lower case.
    pub(super) fn types(&self) -> impl Iterator<Item = String> {
        self.params.iter().filter(|(key, _)| key == "TYPE").map(|(_, value)| value.to_lowercase())
    }

    /// Marked as the first choice, in the way of any version.
    pub(super) fn preferred(&self) -> bool {
        self.param("PREF") == Some("1") || self.types().any(|word| word == "pref")
    }

    /// The whole value as text.
    pub(super) fn text(&self) -> String {
        clean(&unescape(&self.value))
    }

    /// Whether the value is said to be base64.
    pub(super) fn is_base64(&self) -> bool {
        self.param("ENCODING")
            .is_some_and(|word| matches!(word.to_ascii_uppercase().as_str(), "B" | "BASE64"))
    }

    /// Name with parameters and the value on one line, to be kept as it is.
    pub(super) fn verbatim(&self) -> (String, String) {
        (clean(&self.head), clean(&clean(&self.value).replace('\n', "\\n")))
    }

    fn add_parameter(&mut self, segment: &str) {
        let (name, value) = match segment.split_once('=') {
            Some((name, value)) => (name.trim().to_ascii_uppercase(), value.trim()),
            None => (bare_name(segment).to_owned(), segment),
        };
        if segment.is_empty() {
            return;
        }
        let transport =
            matches!(value.to_ascii_uppercase().as_str(), "QUOTED-PRINTABLE" | "Q" | "8BIT" | "7BIT");
        if name != "CHARSET" && !(name == "ENCODING" && transport) {
            self.head.push(';');
            self.head.push_str(segment);
        }
        let text = uncaret(value.trim_matches('"'));
        if name == "TYPE" {
            let words =
                text.split(',').map(|word| word.trim().trim_matches('"')).filter(|word| !word.is_empty());
            self.params.extend(words.map(|word| (name.clone(), word.to_owned())));
        } else {
            self.params.push((name, text));
        }
    }

    fn decode(&mut self, raw: &[u8], fallback: &'static Encoding) {
        let quoted = self
            .param("ENCODING")
            .is_some_and(|word| matches!(word.to_ascii_uppercase().as_str(), "QUOTED-PRINTABLE" | "Q"));
        let blob =
            matches!(self.name.as_str(), "PHOTO" | "LOGO" | "SOUND" | "KEY") || self.name.starts_with("X-");
        let bytes = if quoted {
            quoted_printable(raw)
        } else if self.is_base64() && !blob {
            base64::decode(raw).unwrap_or_else(|| raw.to_vec())
        } else {
            raw.to_vec()
        };
        let named = self.param("CHARSET").map(|name| Encoding::for_label(name.as_bytes()));
        self.unknown_charset = named == Some(None);
        let (value, broken) = match named.flatten() {
            Some(encoding) if encoding != UTF_8 && !encoding.is_single_byte() => {
                charset::decode_as(&bytes, encoding)
            }
            // Some programs name Latin letters and write UTF-8 all the same; it is hard to meet by accident.
            Some(encoding) if encoding != UTF_8 => charset::decode(&bytes, encoding),
            _ => charset::decode(&bytes, fallback),
        };
        self.broken = broken || value.contains(char::REPLACEMENT_CHARACTER);
        self.value = value;
    }
}

/// The colon that parts name and value: the first outside quotes, or the first at all if quotes never close.
fn colon(bytes: &[u8]) -> Option<usize> {
    let mut quoted = false;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b':' if !quoted => return Some(at),
            _ => {}
        }
    }
    bytes.iter().position(|byte| *byte == b':')
}

/// For addresses whose LABEL parameter has colons without quotes: the last colon before enough parts.
fn colon_behind_label(bytes: &[u8], first: usize) -> usize {
    let head = bytes[..first].to_ascii_uppercase();
    let name = head.split(|byte| *byte == b';').next().unwrap_or_default();
    let bare = b";LABEL=";
    let labelled = head.windows(bare.len()).rposition(|window| window == bare);
    if !(name == b"ADR" || name.ends_with(b".ADR"))
        || labelled.is_none_or(|at| head.get(at + bare.len()) == Some(&b'"'))
    {
        return first;
    }
    let enough = |at: usize| bytes[at..].iter().filter(|byte| **byte == b';').count() >= 5;
    (first..bytes.len()).rev().find(|at| bytes[*at] == b':' && enough(*at)).unwrap_or(first)
}

/// Parts between semicolons outside quotes.
fn segments(head: &str) -> Vec<&str> {
    let mut quoted = false;
    head.split(|letter| {
        quoted ^= letter == '"';
        letter == ';' && !quoted
    })
    .collect()
}

/// What a parameter without a name is (vCard 2.1).
fn bare_name(word: &str) -> &'static str {
    match word.to_ascii_uppercase().as_str() {
        "QUOTED-PRINTABLE" | "BASE64" | "8BIT" | "7BIT" => "ENCODING",
        "INLINE" | "URL" | "URI" | "CID" | "CONTENT-ID" => "VALUE",
        _ => "TYPE",
    }
}
