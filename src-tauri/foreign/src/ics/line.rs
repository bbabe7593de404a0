//! Lines of a calendar, unfolded, with their name, parameters and value.

use std::io::{self, BufRead, Read as _};

use crate::limit;
use crate::text;

/// One property.
pub(super) struct Line {
    /// In capitals, without a group.
    pub(super) name: String,
    parameters: String,
    /// As written.
    pub(super) value: String,
}

impl Line {
    /// The value of a parameter; quotation marks around it are gone.
    pub(super) fn parameter(&self, name: &str) -> Option<String> {
        let (mut quoted, mut start) = (false, 0);
        let text = self.parameters.as_str();
        let ends = text.char_indices().filter(move |(_, letter)| {
            quoted ^= *letter == '"';
            *letter == ';' && !quoted
        });
        for end in ends.map(|(at, _)| at).chain([text.len()]) {
            if let Some((key, value)) = text[start..end].split_once('=')
                && key.trim().eq_ignore_ascii_case(name)
            {
                return Some(value.trim().trim_matches('"').to_owned());
            }
            start = end + 1;
        }
        None
    }

    /// The value with its escapes taken away.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut letters = self.value.chars();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => match letters.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(other) => text.push(other),
                    None => {}
                },
                other => text.push(other),
            }
        }
        text
    }

    pub(super) fn is_blank(&self) -> bool {
        self.name.is_empty() && self.value.trim().is_empty()
    }
}

/// A line that went on beyond the limit.
pub(super) struct TooLong;

/// The lines of a reader.
pub(super) struct Lines<R> {
    from: R,
    ahead: Option<Vec<u8>>,
    is_first: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(from: R) -> Self {
        Self { from, ahead: None, is_first: true }
    }

    /// Whether nothing at all was read.
    pub(super) fn is_empty(&self) -> bool {
        self.is_first
    }

    pub(super) fn next_line(&mut self) -> io::Result<Option<Result<Line, TooLong>>> {
        let first = match self.ahead.take() {
            Some(line) => Some(line),
            None => self.physical()?,
        };
        let Some(mut whole) = first else { return Ok(None) };
        while let Some(next) = self.physical()? {
            if !matches!(next.first(), Some(b' ' | b'\t')) {
                self.ahead = Some(next);
                break;
            }
            whole.extend_from_slice(&next[1..]);
            if whole.len() > limit::UNFOLDED {
                return Ok(Some(Err(TooLong)));
            }
        }
        if whole.len() > limit::UNFOLDED {
            return Ok(Some(Err(TooLong)));
        }
        Ok(Some(Ok(split(&text::decode(&whole)))))
    }

    /// A line as it stands, without its end.
    fn physical(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut line = Vec::new();
        let got = self.from.by_ref().take(limit::UNFOLDED as u64 + 2).read_until(b'\n', &mut line)?;
        if got == 0 {
            return Ok(None);
        }
        if std::mem::take(&mut self.is_first) && line.starts_with(b"\xEF\xBB\xBF") {
            line.drain(..3);
        }
        while matches!(line.last(), Some(b'\n' | b'\r')) {
            line.pop();
        }
        Ok(Some(line))
    }
}

fn split(line: &str) -> Line {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        *letter == ':' && !quoted
    });
    let Some((at, _)) = colon else {
        return Line { name: String::new(), parameters: String::new(), value: line.to_owned() };
    };
    let (head, value) = (&line[..at], &line[at + 1..]);
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    Line {
        name: name.trim().to_ascii_uppercase(),
        parameters: parameters.to_owned(),
        value: value.to_owned(),
    }
}
