//! Logical lines: physical lines joined by folding, by quoted-printable's soft breaks, or as loose base64.
//!
//! Works on bytes, because a fold may cut a letter in two and single values may be in other encodings.

use std::io::{self, BufRead};

use super::super::lines::{Line, Lines};
use super::{LINE, PICTURE_LINE};

/// One property, not yet taken apart.
pub(super) struct Logical {
    /// Where it begins.
    pub(super) number: u64,
    pub(super) bytes: Vec<u8>,
    /// Longer than allowed; `bytes` holds the beginning only.
    pub(super) cut: bool,
    pub(super) had_nul: bool,
}

/// Joins the lines of a reader.
pub(super) struct Unfold<R> {
    lines: Lines<R>,
    ahead: Option<Line>,
    returned: Option<Logical>,
}

/// What the part before the colon says about the lines that follow.
struct Shape {
    quoted_printable: bool,
    base64: bool,
    limit: usize,
}

impl<R: BufRead> Unfold<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { lines: Lines::new(inner, PICTURE_LINE), ahead: None, returned: None }
    }

    /// Gives a line back, so that the next call finds it again.
    pub(super) fn give_back(&mut self, line: Logical) {
        self.returned = Some(line);
    }

    /// The next property; `keep_blank` is the folding of version 2.1, where the blank belongs to the text.
    pub(super) fn next(&mut self, keep_blank: bool) -> io::Result<Option<Logical>> {
        if let Some(line) = self.returned.take() {
            return Ok(Some(line));
        }
        let first = match self.ahead.take() {
            Some(line) => line,
            None => match self.lines.next_line()? {
                Some(line) => line,
                None => return Ok(None),
            },
        };
        let shape = Shape::of(&first.bytes);
        let mut logical =
            Logical { number: first.number, bytes: first.bytes, cut: first.cut, had_nul: first.had_nul };
        while let Some(next) = self.lines.next_line()? {
            let Some(part) = shape.joined(&mut logical.bytes, &next.bytes, keep_blank) else {
                self.ahead = Some(next);
                break;
            };
            logical.had_nul |= next.had_nul;
            logical.cut |= next.cut || logical.bytes.len() + part.len() > shape.limit;
            if !logical.cut {
                logical.bytes.extend_from_slice(part);
            }
        }
        logical.cut |= logical.bytes.len() > shape.limit;
        Ok(Some(logical))
    }
}

impl Shape {
    fn of(first: &[u8]) -> Self {
        let head = &first[..first.iter().position(|byte| *byte == b':').unwrap_or(first.len())];
        let head = String::from_utf8_lossy(&head[..head.len().min(1024)]).to_ascii_uppercase();
        let mut parts = head.split(';');
        let name = parts.next().unwrap_or_default();
        let name = name.rsplit('.').next().unwrap_or_default();
        let picture = matches!(name, "PHOTO" | "LOGO" | "SOUND" | "KEY");
        let says = |part: &str, word: &str| {
            part == word || part.strip_prefix("ENCODING=").is_some_and(|v| v == word)
        };
        Self {
            quoted_printable: parts
                .clone()
                .any(|part| says(part, "QUOTED-PRINTABLE") || part == "ENCODING=Q"),
            base64: parts.any(|part| says(part, "BASE64") || part == "ENCODING=B"),
            limit: if picture { PICTURE_LINE } else { LINE },
        }
    }

    /// The part of the next line that belongs to this one, or `None` when the next line stands alone.
    fn joined<'n>(&self, bytes: &mut Vec<u8>, next: &'n [u8], keep_blank: bool) -> Option<&'n [u8]> {
        let soft =
            self.quoted_printable && bytes.last() == Some(&b'=') && !next.eq_ignore_ascii_case(b"END:VCARD");
        if soft {
            bytes.pop();
            return Some(next);
        }
        if let Some((b' ' | b'\t', rest)) = next.split_first() {
            return Some(if keep_blank && !self.base64 { next } else { rest });
        }
        let letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
        let loose = self.base64 && !next.is_empty() && next.iter().all(letter);
        loose.then_some(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfold(text: &str, keep_blank: bool) -> Vec<(u64, String)> {
        let mut lines = Unfold::new(text.as_bytes());
        std::iter::from_fn(|| lines.next(keep_blank).unwrap())
            .map(|line| (line.number, String::from_utf8(line.bytes).unwrap()))
            .collect()
    }

    #[test]
    fn folds_are_joined_and_numbers_stay_right() {
        let text = "NOTE:one\r\n  two\r\n\tthree\r\nFN:x\r\n";
        assert_eq!(unfold(text, false), [(1, "NOTE:one twothree".into()), (4, "FN:x".into())]);
        assert_eq!(unfold("NOTE:one\r\n two\r\n", true), [(1, "NOTE:one two".into())]);
    }

    #[test]
    fn soft_breaks_are_joined_but_never_over_the_end_of_a_card() {
        let text = "FN;ENCODING=QUOTED-PRINTABLE:a=\r\nb=\r\nEND:VCARD\r\n";
        assert_eq!(
            unfold(text, true),
            [(1, "FN;ENCODING=QUOTED-PRINTABLE:ab=".into()), (3, "END:VCARD".into())]
        );
    }

    #[test]
    fn base64_without_folding_is_joined() {
        let text = "PHOTO;BASE64:\nAAAA\nBB==\n\nFN:x\n";
        assert_eq!(unfold(text, true)[0], (1, "PHOTO;BASE64:AAAABB==".into()));
    }
}
