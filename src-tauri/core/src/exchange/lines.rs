//! Physical lines of a file with their numbers, bounded: a line without end is skipped, not held.
//!
//! Knows nothing of folding or quoting; the formats join lines as they need.

use std::io::{self, BufRead};

/// One line without its end.
#[cfg_attr(test, derive(Debug))]
pub struct Line {
    /// Counted from 1.
    pub number: u64,
    pub bytes: Vec<u8>,
    /// The line went on beyond the limit; `bytes` holds its beginning only.
    pub cut: bool,
    /// Zero bytes stood in the line and were removed.
    pub had_nul: bool,
}

/// Lines of a reader, one at a time.
pub struct Lines<R> {
    inner: R,
    number: u64,
    limit: usize,
    end: Option<u8>,
}

impl<R: BufRead> Lines<R> {
    /// No line of more than `limit` bytes is held.
    pub fn new(inner: R, limit: usize) -> Self {
        Self { inner, number: 0, limit, end: None }
    }

    /// The next line, or `None` at the end of the file.
    pub fn next_line(&mut self) -> io::Result<Option<Line>> {
        let end = self.line_end()?;
        let mut line = Line { number: self.number + 1, bytes: Vec::new(), cut: false, had_nul: false };
        let mut found = false;
        loop {
            let buffer = match self.inner.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            if buffer.is_empty() {
                break;
            }
            found = true;
            let stop = buffer.iter().position(|byte| *byte == end);
            let part = &buffer[..stop.unwrap_or(buffer.len())];
            let room = self.limit - line.bytes.len();
            line.cut |= part.len() > room;
            line.bytes.extend_from_slice(&part[..part.len().min(room)]);
            let used = part.len() + usize::from(stop.is_some());
            self.inner.consume(used);
            if stop.is_some() {
                break;
            }
        }
        if !found {
            return Ok(None);
        }
        self.number += 1;
        while line.bytes.last() == Some(&b'\r') {
            line.bytes.pop();
        }
        line.had_nul = line.bytes.contains(&0);
        if line.had_nul {
            line.bytes.retain(|byte| *byte != 0);
        }
        Ok(Some(line))
    }

    /// `\n`, unless the beginning of the file has only lone `\r`, as old Macintosh programs write.
    fn line_end(&mut self) -> io::Result<u8> {
        if let Some(end) = self.end {
            return Ok(end);
        }
        let buffer = self.inner.fill_buf()?;
        let lone = buffer.iter().position(|byte| *byte == b'\r').is_some_and(|at| at + 1 < buffer.len());
        let end = if lone && !buffer.contains(&b'\n') { b'\r' } else { b'\n' };
        self.end = Some(end);
        Ok(end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], limit: usize) -> Vec<(u64, String, bool)> {
        let mut lines = Lines::new(io::BufReader::with_capacity(4096, text), limit);
        std::iter::from_fn(|| lines.next_line().unwrap())
            .map(|line| (line.number, String::from_utf8(line.bytes).unwrap(), line.cut))
            .collect()
    }

    #[test]
    fn all_line_ends_count() {
        for text in ["a\nb\n", "a\r\nb", "a\rb\r", "a\r\r\nb\r\r\n"] {
            let found = lines(text.as_bytes(), 100);
            assert_eq!(found, [(1, "a".into(), false), (2, "b".into(), false)], "{text:?}");
        }
        assert!(lines(b"", 10).is_empty());
    }

    #[test]
    fn an_endless_line_is_cut_and_the_next_is_whole() {
        let text = [vec![b'x'; 100_000], b"\nshort".to_vec()].concat();
        let found = lines(&text, 10);
        assert_eq!(found[0], (1, "x".repeat(10), true));
        assert_eq!(found[1], (2, "short".into(), false));
    }

    #[test]
    fn zero_bytes_go_with_a_mark() {
        let line = Lines::new(&b"a\0b\n"[..], 10).next_line().unwrap().unwrap();
        assert_eq!((line.bytes.as_slice(), line.had_nul), (&b"ab"[..], true));
    }
}
