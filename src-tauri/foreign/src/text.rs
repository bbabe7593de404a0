//! Texts of strangers made safe to keep: no control characters, one kind of line break, so long and no longer.

use crate::limit;

/// A text of several lines, at most [`limit::TEXT`] bytes; the second part tells whether something was cut.
pub(crate) fn lines(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len().min(limit::TEXT));
    let (mut blank, mut is_cut) = (0, false);
    for line in text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").split('\n') {
        let line: String = line.chars().filter(|letter| *letter == '\t' || !is_unwanted(*letter)).collect();
        let line = line.trim_end();
        blank = if line.is_empty() { blank + 1 } else { 0 };
        // Mails from web pages are full of empty lines.
        if blank > 2 || (line.is_empty() && kept.is_empty()) {
            continue;
        }
        if kept.len() + line.len() + 1 > limit::TEXT {
            let room = limit::TEXT - kept.len();
            kept.push_str(start_of(line, room));
            is_cut = true;
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    (kept.trim_end().to_owned(), is_cut)
}

/// The longest beginning of at most so many bytes that ends between letters.
fn start_of(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

/// A text on one line, at most [`limit::LINE`] letters.
pub(crate) fn line(text: &str) -> String {
    let clean: String = text.chars().map(|letter| if is_unwanted(letter) { ' ' } else { letter }).collect();
    let words: Vec<&str> = clean.split_whitespace().collect();
    let joined = words.join(" ");
    match joined.char_indices().nth(limit::LINE) {
        Some((at, _)) => format!("{}…", joined[..at].trim_end()),
        None => joined,
    }
}

/// An identity of another program: printable, without blanks, at most [`limit::ID`] bytes.
pub(crate) fn id(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches('<').trim_end_matches('>').trim();
    let is_id = !text.is_empty() && text.len() <= limit::ID && !text.chars().any(is_unwanted);
    is_id.then(|| text.to_owned())
}

/// The last part of a name of a file, without what a path, a drive or a stream could be made of.
pub(crate) fn file_name(text: &str) -> String {
    let last = text.rsplit(['/', '\\', ':']).next().unwrap_or_default();
    // Marks of writing direction turn `gpj.exe` round; in a name of a file they have no use.
    let turned = |letter: &char| !matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    line(&last.chars().filter(turned).collect::<String>()).trim_matches('.').trim().to_owned()
}

/// Control characters, and what stands for no letter.
pub(crate) fn is_unwanted(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// UTF-8 when it is, else Windows-1252, as old programs write.
pub(crate) fn decode(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_keep_their_last_part_only() {
        for (given, expected) in [
            ("../../x.exe", "x.exe"),
            ("C:\\Windows\\a.pdf", "a.pdf"),
            ("a.txt:stream", "stream"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            ("..", ""),
            ("Angebot\r\n2026.pdf", "Angebot 2026.pdf"),
        ] {
            assert_eq!(file_name(given), expected, "{given}");
        }
        assert!(file_name(&"x".repeat(9000)).chars().count() <= limit::LINE + 1);
    }

    #[test]
    fn a_long_text_is_cut_between_letters_and_says_so() {
        let (text, is_cut) = lines(&"ü".repeat(limit::TEXT));
        assert!(is_cut && text.len() <= limit::TEXT && text.chars().all(|letter| letter == 'ü'));
        assert_eq!(lines("a\r\n\u{0}b\u{7}\n\n\n\n\n\nc\n"), ("a\nb\n\n\nc".to_owned(), false));
    }
}
