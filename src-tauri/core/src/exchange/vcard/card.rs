//! Cards of a file, one at a time: where each begins and ends, and what is beyond the limits.
//!
//! What the properties mean is the business of `fill`.

use std::io::{self, BufRead, BufReader};

use encoding_rs::Encoding;

use super::super::charset::{self, Charset, Decoded};
use super::super::contact::{Contact, Likeness, Problem, Reason, Severity};
use super::super::likeness;
use super::fill;
use super::line::{Logical, Unfold};
use super::property::Property;
use super::{CARD, CARDS, DEPTH, PROPERTIES};

/// The cards of a file; ends after the first problem with the file itself.
pub struct Cards<'r> {
    lines: Unfold<Box<dyn BufRead + 'r>>,
    charset: Charset,
    fallback: &'static Encoding,
    refused: Option<Problem>,
    count: u64,
    in_stray: bool,
    ended: bool,
}

/// Reads cards; nothing beyond one card is ever held.
pub fn read<'r>(reader: impl BufRead + 'r) -> Cards<'r> {
    let mut reader = BufReader::with_capacity(64 * 1024, reader);
    let (charset, mark, refused) = match reader.fill_buf() {
        Ok(prefix) => {
            let (charset, mark) = charset::detect(prefix);
            (charset, mark, unfit(prefix, charset))
        }
        Err(_) => (Charset::UTF_8, 0, Some(Problem::refused(0, Reason::Unreadable))),
    };
    reader.consume(mark);
    let reader: Box<dyn BufRead + 'r> = if charset.keeps_ascii() {
        Box::new(reader)
    } else {
        Box::new(BufReader::new(Decoded::new(reader, charset)))
    };
    let fallback = charset::fallback(charset);
    Cards { lines: Unfold::new(reader), charset, fallback, refused, count: 0, in_stray: false, ended: false }
}

/// Why a file that begins so is no address book; a stray beginning before the first card is no reason.
fn unfit(prefix: &[u8], charset: Charset) -> Option<Problem> {
    if prefix.is_empty() {
        return Some(Problem::refused(0, Reason::EmptyFile));
    }
    let folded: Vec<u8> = prefix.iter().filter(|byte| **byte != 0).map(u8::to_ascii_uppercase).collect();
    let has = |needle: &[u8]| folded.windows(needle.len()).any(|window| window == needle);
    if has(b"BEGIN:VCARD") {
        return None;
    }
    if folded.iter().all(u8::is_ascii_whitespace) {
        return Some(Problem::refused(0, Reason::EmptyFile));
    }
    let likeness = match likeness::of(prefix) {
        Likeness::Text if !charset.keeps_ascii() && has(b"\xFF\xD8") => Likeness::Binary,
        likeness => likeness,
    };
    Some(Problem::refused(0, Reason::NotAVCard { likeness }))
}

/// A card while it is read.
struct Draft {
    line: u64,
    properties: Vec<Property>,
    count: u64,
    bytes: usize,
    problems: Vec<Problem>,
    refused: Option<Problem>,
    /// Lines of a card inside this one (AGENT), and how deep.
    nested: String,
    depth: u64,
}

impl Cards<'_> {
    /// The charset of the file as far as it was detected; single values may differ.
    #[must_use]
    pub fn charset(&self) -> Charset {
        self.charset
    }

    fn try_next(&mut self) -> io::Result<Option<Result<Contact, Problem>>> {
        while let Some(line) = self.lines.next(false)? {
            if is(&line, "BEGIN:VCARD") {
                self.in_stray = false;
                self.count += 1;
                if self.count > CARDS {
                    self.ended = true;
                    return Ok(Some(Err(Problem::refused(
                        line.number,
                        Reason::TooManyRecords { limit: CARDS },
                    ))));
                }
                return self.card(line.number).map(Some);
            }
            let blank = line.bytes.iter().all(u8::is_ascii_whitespace);
            if !blank && !self.in_stray {
                self.in_stray = true;
                return Ok(Some(Err(Problem {
                    severity: Severity::Dropped,
                    ..Problem::refused(line.number, Reason::Stray)
                })));
            }
        }
        Ok(None)
    }

    fn card(&mut self, begin: u64) -> io::Result<Result<Contact, Problem>> {
        let mut draft = Draft::new(begin);
        let mut keep_blank = false;
        while let Some(line) = self.lines.next(keep_blank)? {
            if draft.depth > 0 {
                draft.nest(&line, self.fallback);
            } else if is(&line, "END:VCARD") {
                return Ok(draft.finish());
            } else if is(&line, "BEGIN:VCARD") {
                if draft.agent_opened() {
                    draft.nest(&line, self.fallback);
                } else {
                    draft.problems.push(note(begin, Reason::CardNotClosed));
                    self.lines.give_back(line);
                    return Ok(draft.finish());
                }
            } else {
                draft.add(&line, self.fallback);
                keep_blank |= is(&line, "VERSION:2.1");
            }
        }
        Ok(Err(Problem::refused(begin, Reason::CardNotClosed)))
    }
}

impl Draft {
    fn new(line: u64) -> Self {
        Self {
            line,
            properties: Vec::new(),
            count: 0,
            bytes: 0,
            problems: Vec::new(),
            refused: None,
            nested: String::new(),
            depth: 0,
        }
    }

    fn refuse(&mut self, line: u64, reason: Reason) {
        self.properties = Vec::new();
        self.refused.get_or_insert(Problem::refused(line, reason));
    }

    fn add(&mut self, line: &Logical, fallback: &'static Encoding) {
        if self.refused.is_some() || line.bytes.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        self.count += 1;
        self.bytes += line.bytes.len();
        if self.count > PROPERTIES {
            return self.refuse(line.number, Reason::TooManyProperties { limit: PROPERTIES });
        }
        if line.cut {
            return self.too_long(line);
        }
        if self.bytes > CARD {
            return self.refuse(line.number, Reason::FieldTooLong { limit: CARD as u64 });
        }
        match Property::parse(line, fallback) {
            Some(property) => self.properties.push(property),
            None => self.problems.push(Problem {
                severity: Severity::Dropped,
                ..Problem::refused(line.number, Reason::NoColon)
            }),
        }
    }

    /// A picture beyond the limit costs the picture, any other endless line costs the card.
    fn too_long(&mut self, line: &Logical) {
        let head = String::from_utf8_lossy(&line.bytes[..line.bytes.len().min(64)]).to_ascii_uppercase();
        let name = head.split([';', ':']).next().unwrap_or_default();
        let name = name.rsplit('.').next().unwrap_or_default();
        if !matches!(name, "PHOTO" | "LOGO" | "SOUND" | "KEY") {
            return self.refuse(line.number, Reason::LineTooLong { limit: super::LINE as u64 });
        }
        self.bytes = self.bytes.saturating_sub(line.bytes.len());
        self.problems.push(Problem {
            line: line.number,
            place: Some(name.to_owned()),
            reason: Reason::PhotoTooLarge { limit: super::PICTURE as u64 },
            severity: Severity::Dropped,
        });
    }

    /// Whether the last property waits for a card inside this one.
    fn agent_opened(&self) -> bool {
        self.properties.last().is_some_and(|last| last.name == "AGENT" && last.value.trim().is_empty())
    }

    /// Keeps a line of an inner card; its properties count towards this card's limits.
    fn nest(&mut self, line: &Logical, fallback: &'static Encoding) {
        if is(line, "BEGIN:VCARD") {
            self.depth += 1;
        } else if is(line, "END:VCARD") {
            self.depth -= 1;
        }
        if self.depth >= DEPTH {
            self.refuse(line.number, Reason::TooDeep { limit: DEPTH });
        }
        self.count += 1;
        self.bytes += line.bytes.len();
        if self.count > PROPERTIES {
            self.refuse(line.number, Reason::TooManyProperties { limit: PROPERTIES });
        }
        if self.bytes > CARD || line.cut {
            self.refuse(line.number, Reason::FieldTooLong { limit: CARD as u64 });
        }
        if self.refused.is_some() {
            self.nested.clear();
            return;
        }
        self.nested.push_str(&charset::decode(&line.bytes, fallback).0);
        self.nested.push('\n');
        if self.depth == 0 {
            let nested = std::mem::take(&mut self.nested);
            if let Some(agent) = self.properties.last_mut() {
                agent.value = super::value::escape(nested.trim());
            }
        }
    }

    fn finish(self) -> Result<Contact, Problem> {
        match self.refused {
            Some(problem) => Err(problem),
            None => fill::contact(self.line, self.properties, self.problems),
        }
    }
}

/// Whether a line says this, whatever its case and blanks.
fn is(line: &Logical, text: &str) -> bool {
    let kept = || line.bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    line.bytes.len() < 64
        && kept().count() == text.len()
        && kept().zip(text.bytes()).all(|(a, b)| a.eq_ignore_ascii_case(&b))
}

fn note(line: u64, reason: Reason) -> Problem {
    Problem { severity: Severity::Note, ..Problem::refused(line, reason) }
}

impl Iterator for Cards<'_> {
    type Item = Result<Contact, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        if let Some(problem) = self.refused.take() {
            self.ended = true;
            return Some(Err(problem));
        }
        match self.try_next() {
            Ok(Some(item)) => Some(item),
            Ok(None) => {
                self.ended = true;
                None
            }
            Err(_) => {
                self.ended = true;
                Some(Err(Problem::refused(0, Reason::Unreadable)))
            }
        }
    }
}
