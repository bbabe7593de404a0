//! Many mails in one file, each behind a line that begins with `From ` (RFC 4155). One mail at a time is in memory.

use std::io::{self, BufRead, Read as _};

use crate::limit;
use crate::record::{Reason, Record, Refusal};

use super::eml;

/// Bytes that are looked at at once; a line may be longer.
const PIECE: u64 = 64 * 1024;
/// Bytes between two words of how far the reading is.
const STEP: u64 = 8 * 1024 * 1024;

/// Reads mail by mail; `tell` answers whether to go on.
pub fn mbox(
    mut from: impl BufRead,
    contents: bool,
    tell: &mut dyn FnMut(Record) -> io::Result<bool>,
) -> io::Result<()> {
    let mut mail = Collected::default();
    let (mut piece, mut is_line_start, mut after_blank) = (Vec::new(), true, true);
    let (mut read, mut told) = (0, 0);
    loop {
        piece.clear();
        let got = from.by_ref().take(PIECE).read_until(b'\n', &mut piece)?;
        if got == 0 {
            break;
        }
        read += got as u64;
        let separates = is_line_start && after_blank && piece.starts_with(b"From ");
        if separates {
            if !mail.give(contents, tell)? {
                return Ok(());
            }
        } else if mail.is_open {
            mail.add(&piece, is_line_start);
        } else if !piece.trim_ascii().is_empty() {
            tell(Record::Failed(Reason::NotThis))?;
            return Ok(());
        }
        if separates {
            mail.begin();
        }
        after_blank = is_line_start && matches!(piece.as_slice(), b"\n" | b"\r\n");
        is_line_start = piece.last() == Some(&b'\n');
        if read - told >= STEP {
            told = read;
            if !tell(Record::Progress(read))? {
                return Ok(());
            }
        }
    }
    if mail.number == 0 {
        tell(Record::Failed(Reason::Empty))?;
        return Ok(());
    }
    if mail.give(contents, tell)? {
        tell(Record::End)?;
    }
    Ok(())
}

/// The mail that is being collected.
#[derive(Default)]
struct Collected {
    number: u64,
    bytes: Vec<u8>,
    is_open: bool,
    is_too_large: bool,
}

impl Collected {
    fn begin(&mut self) {
        self.number += 1;
        (self.is_open, self.is_too_large) = (true, false);
        self.bytes.clear();
        // A large mail before this one has left much room behind.
        self.bytes.shrink_to(1024 * 1024);
    }

    fn add(&mut self, piece: &[u8], is_line_start: bool) {
        if self.is_too_large {
            return;
        }
        // A line of the mail that began with "From " was written with a mark in front.
        let is_quoted = is_line_start
            && piece.first() == Some(&b'>')
            && piece
                .iter()
                .position(|byte| *byte != b'>')
                .is_some_and(|at| piece[at..].starts_with(b"From "));
        self.bytes.extend_from_slice(if is_quoted { &piece[1..] } else { piece });
        if self.bytes.len() as u64 > limit::FILE {
            self.is_too_large = true;
            self.bytes = Vec::new();
        }
    }

    /// Tells of the mail; false when there is no need to go on.
    fn give(&mut self, contents: bool, tell: &mut dyn FnMut(Record) -> io::Result<bool>) -> io::Result<bool> {
        if !self.is_open {
            return Ok(true);
        }
        self.is_open = false;
        if self.number > limit::RECORDS {
            tell(Record::Refused(refusal(self.number, Reason::TooMany)))?;
            tell(Record::End)?;
            return Ok(false);
        }
        let read =
            if self.is_too_large { Err(Reason::TooLarge) } else { eml(&self.bytes, self.number, contents) };
        tell(match read {
            Ok(mail) => Record::Mail(Box::new(mail)),
            Err(reason) => Record::Refused(refusal(self.number, reason)),
        })
    }
}

fn refusal(number: u64, reason: Reason) -> Refusal {
    Refusal { number, title: String::new(), reason }
}
