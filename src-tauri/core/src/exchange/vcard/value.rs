//! The small grammars inside values: backslashes, lists, quoted-printable, carets in parameters.
//!
//! Reading forgives what writing never does.

/// Text without its backslashes. A backslash before any other letter stays, as in a Windows path.
pub(super) fn unescape(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            text.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(letter @ ('\\' | ',' | ';' | ':' | '"')) => text.push(letter),
            Some(letter) => text.extend(['\\', letter]),
            None => text.push('\\'),
        }
    }
    text
}

/// Text that means itself as a value or as a part of a structured one.
pub(super) fn escape(text: &str) -> String {
    let mut value = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\n' => value.push_str("\\n"),
            '\\' | ',' | ';' => value.extend(['\\', letter]),
            letter => value.push(letter),
        }
    }
    value
}

/// Parts between separators that have no backslash before them; the parts stay escaped.
pub(super) fn split(value: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, letter) in value.char_indices() {
        if escaped {
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if letter == separator {
            parts.push(&value[start..at]);
            start = at + letter.len_utf8();
        }
    }
    parts.push(&value[start..]);
    parts
}

/// Bytes of quoted-printable (RFC 2045); what is no valid pair of digits stays as it is.
pub(super) fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'='
            && let (Some(high), Some(low)) = (digit(bytes.get(at + 1)), digit(bytes.get(at + 2)))
        {
            decoded.push((high * 16 + low) as u8);
            at += 3;
        } else {
            decoded.push(bytes[at]);
            at += 1;
        }
    }
    if decoded.last() == Some(&b'=') && bytes.last() == Some(&b'=') {
        decoded.pop();
    }
    decoded
}

/// A parameter's text without carets (RFC 6868).
pub(super) fn uncaret(value: &str) -> String {
    if !value.contains('^') {
        return value.to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        let meant = match (letter, letters.peek()) {
            ('^', Some('n')) => '\n',
            ('^', Some('^')) => '^',
            ('^', Some('\'')) => '"',
            _ => {
                text.push(letter);
                continue;
            }
        };
        text.push(meant);
        letters.next();
    }
    text
}

/// A parameter's text in quotes, with carets where needed (RFC 6868).
pub(super) fn caret(text: &str) -> String {
    let text = text.replace('^', "^^").replace('\n', "^n").replace('"', "^'");
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escapes_are_read_as_the_standard_and_as_programs_write_them() {
        for (value, expected) in [
            (r"Richter\, James", "Richter, James"),
            (r"one\ntwo\Nthree", "one\ntwo\nthree"),
            (r"http\://x", "http://x"),
            (r"C:\temp\", r"C:\temp\"),
            (r"a\\nb", r"a\nb"),
        ] {
            assert_eq!(unescape(value), expected, "{value}");
        }
        assert_eq!(split(r"a\;b;c;;d\\;e", ';'), [r"a\;b", "c", "", r"d\\", "e"]);
    }

    #[test]
    fn quoted_printable_keeps_what_it_cannot_read() {
        for (value, expected) in
            [("=C3=91a=20", "Ña "), ("1=2", "1=2"), ("a=0D=0Ab", "a\r\nb"), ("a=", "a"), ("=3D", "=")]
        {
            assert_eq!(quoted_printable(value.as_bytes()), expected.as_bytes(), "{value}");
        }
    }

    proptest! {
        #[test]
        fn escaping_is_undone(text in any::<String>()) {
            prop_assert_eq!(unescape(&escape(&text)), text.clone());
            let quoted = caret(&text);
            prop_assert_eq!(uncaret(&quoted[1..quoted.len() - 1]), text);
        }

        #[test]
        fn parts_are_found_again(parts in prop::collection::vec(any::<String>(), 1..5)) {
            let value = parts.iter().map(|part| escape(part)).collect::<Vec<_>>().join(";");
            let found: Vec<_> = split(&value, ';').into_iter().map(unescape).collect();
            prop_assert_eq!(found, parts);
        }
    }
}
