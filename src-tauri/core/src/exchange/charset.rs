//! Which bytes stand for which letters: detection by mark, by pattern and by guess, and a reader that decodes.
//!
//! Detection never asks for more than the beginning of a file; `csv::sniff` looks at the rest for UTF-8's sake.

use std::io::{self, Read};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Charset {
    /// One of the encodings of the WHATWG standard.
    Known(&'static Encoding),
    Utf32Le,
    Utf32Be,
}

impl Charset {
    pub const UTF_8: Self = Self::Known(UTF_8);

    /// The usual name, as in `windows-1252`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Known(encoding) => encoding.name(),
            Self::Utf32Le => "UTF-32LE",
            Self::Utf32Be => "UTF-32BE",
        }
    }

    /// Finds a charset by any of its usual names.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        match name.to_ascii_uppercase().as_str() {
            "UTF-32LE" => Some(Self::Utf32Le),
            "UTF-32BE" => Some(Self::Utf32Be),
            _ => Encoding::for_label(name.as_bytes()).map(Self::Known),
        }
    }

    /// Whether letters of ASCII are single bytes, so that lines can be cut before decoding.
    #[must_use]
    pub fn keeps_ascii(self) -> bool {
        matches!(self, Self::Known(encoding) if encoding.is_ascii_compatible())
    }
}

impl From<Charset> for String {
    fn from(charset: Charset) -> Self {
        charset.name().to_owned()
    }
}

impl TryFrom<String> for Charset {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::by_name(&name).ok_or("unknown charset")
    }
}

/// The charset of a file that begins so, and how many bytes of mark to skip.
///
/// Two zero bytes in every fourth place show UTF-32 even behind a wrong mark, as some exporters write it.
#[must_use]
pub fn detect(prefix: &[u8]) -> (Charset, usize) {
    let mark = mark_length(prefix);
    let rest = &prefix[mark..];
    if let Some(charset) = by_zeros(rest, 4) {
        return (charset, mark);
    }
    match prefix {
        [0xEF, 0xBB, 0xBF, ..] => return (Charset::UTF_8, mark),
        [0xFF, 0xFE, ..] => return (Charset::Known(UTF_16LE), mark),
        [0xFE, 0xFF, ..] => return (Charset::Known(UTF_16BE), mark),
        _ => {}
    }
    if let Some(charset) = by_zeros(rest, 2) {
        return (charset, mark);
    }
    if valid_utf8(rest) {
        return (Charset::UTF_8, mark);
    }
    (guess(rest), mark)
}

/// The likeliest charset of bytes that are not UTF-8.
#[must_use]
pub fn guess(bytes: &[u8]) -> Charset {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Charset::Known(detector.guess(None, Utf8Detection::Deny))
}

/// One value to text: UTF-8 when it is, else the given charset. The second part tells of undecodable bytes.
#[must_use]
pub fn decode(bytes: &[u8], fallback: &'static Encoding) -> (String, bool) {
    match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), false),
        Err(_) if mostly_utf8(bytes) => decode_as(bytes, UTF_8),
        Err(_) => decode_as(bytes, fallback),
    }
}

/// Some programs cut a line inside a letter; the other letters show what it was.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    letters > broken
}

/// One value to text in a charset that the file names.
#[must_use]
pub fn decode_as(bytes: &[u8], encoding: &'static Encoding) -> (String, bool) {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    (text.into_owned(), broken)
}

/// The encoding to fall back to for single values of a file in this charset.
#[must_use]
pub fn fallback(charset: Charset) -> &'static Encoding {
    match charset {
        Charset::Known(encoding) if encoding != UTF_8 => encoding,
        _ => WINDOWS_1252,
    }
}

/// How many bytes of byte order mark a file that begins so has.
#[must_use]
pub fn mark_length(prefix: &[u8]) -> usize {
    match prefix {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => 4,
        [0xEF, 0xBB, 0xBF, ..] => 3,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => 2,
        _ => 0,
    }
}

/// UTF-32 (units of 4) or unmarked UTF-16 (units of 2) by the zero bytes that Latin text leaves in each unit.
fn by_zeros(bytes: &[u8], unit: usize) -> Option<Charset> {
    let sample = &bytes[..bytes.len().min(4096)];
    let units = sample.chunks_exact(unit);
    let count = units.len();
    if count < 2 {
        return None;
    }
    let little =
        units.clone().filter(|unit| unit[0] != 0 && unit[unit.len() / 2..].iter().all(|b| *b == 0)).count();
    let big = units
        .filter(|unit| unit[unit.len() - 1] != 0 && unit[..unit.len() / 2].iter().all(|b| *b == 0))
        .count();
    match (unit, little * 10 > count * 8, big * 10 > count * 8) {
        (4, true, _) => Some(Charset::Utf32Le),
        (4, _, true) => Some(Charset::Utf32Be),
        (2, true, _) => Some(Charset::Known(UTF_16LE)),
        (2, _, true) => Some(Charset::Known(UTF_16BE)),
        _ => None,
    }
}

/// A letter cut off at the end of the sample does not count against UTF-8.
fn valid_utf8(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && bytes.len() > 3,
    }
}

/// A reader that gives UTF-8, whatever the charset of the reader below; unknown bytes become U+FFFD.
pub struct Decoded<R> {
    inner: R,
    charset: Charset,
    decoder: Decoder,
    raw: Vec<u8>,
    text: Vec<u8>,
    given: usize,
    ended: bool,
}

const CHUNK: usize = 32 * 1024;

impl<R: Read> Decoded<R> {
    /// The reader must stand behind the mark, if there is one.
    pub fn new(inner: R, charset: Charset) -> Self {
        let encoding = match charset {
            Charset::Known(encoding) => encoding,
            Charset::Utf32Le | Charset::Utf32Be => UTF_8,
        };
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { inner, charset, decoder, raw: Vec::new(), text: Vec::new(), given: 0, ended: false }
    }

    fn refill(&mut self) -> io::Result<()> {
        self.text.clear();
        self.given = 0;
        while self.text.is_empty() && !self.ended {
            let kept = self.raw.len();
            self.raw.resize(kept + CHUNK, 0);
            let read = self.inner.read(&mut self.raw[kept..]);
            self.raw.truncate(kept + *read.as_ref().unwrap_or(&0));
            self.ended = read? == 0;
            match self.charset {
                Charset::Known(_) => self.decode_known(),
                Charset::Utf32Le => self.decode_utf32(u32::from_le_bytes),
                Charset::Utf32Be => self.decode_utf32(u32::from_be_bytes),
            }
        }
        Ok(())
    }

    fn decode_known(&mut self) {
        let room = self.decoder.max_utf8_buffer_length(self.raw.len()).unwrap_or(CHUNK * 4);
        self.text.resize(room, 0);
        let (_, read, written, _) = self.decoder.decode_to_utf8(&self.raw, &mut self.text, self.ended);
        self.raw.drain(..read);
        self.text.truncate(written);
    }

    fn decode_utf32(&mut self, number: fn([u8; 4]) -> u32) {
        let whole = self.raw.len() / 4 * 4;
        let mut letters = String::with_capacity(whole);
        for unit in self.raw[..whole].chunks_exact(4) {
            let code = number([unit[0], unit[1], unit[2], unit[3]]);
            letters.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        self.raw.drain(..whole);
        self.text.extend_from_slice(letters.as_bytes());
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given == self.text.len() {
            self.refill()?;
        }
        let count = buffer.len().min(self.text.len() - self.given);
        buffer[..count].copy_from_slice(&self.text[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests;
