//! Makes text from files safe to keep: one normal form, one kind of line break, no control characters.
//!
//! Nothing that a person could have meant is cut; marks of writing direction stay and are isolated on display.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Text in NFC with `\n` as the only line break, without other control characters than tabs, trimmed.
#[must_use]
pub fn clean(text: &str) -> String {
    let text = text.trim();
    if is_nfc(text) && !text.chars().any(unwanted) {
        return text.to_owned();
    }
    let mut kept = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\r' {
            if letters.peek() != Some(&'\n') {
                kept.push('\n');
            }
        } else if is_break(letter) {
            kept.push('\n');
        } else if !unwanted(letter) {
            kept.push(letter);
        }
    }
    kept.nfc().collect::<String>().trim().to_owned()
}

/// The same on one line; line breaks and tabs become single blanks.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let text = clean(text);
    if !text.contains(['\n', '\t']) {
        return text;
    }
    text.split(['\n', '\t']).map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Unicode's own line and paragraph breaks, as texts from spreadsheets and word processors have them.
fn is_break(letter: char) -> bool {
    matches!(letter, '\u{2028}' | '\u{2029}')
}

fn unwanted(letter: char) -> bool {
    is_break(letter) || letter.is_control() && letter != '\n' && letter != '\t'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn control_characters_go_and_letters_stay() {
        for (input, expected) in [
            ("  Mu\u{308}ller \r\n", "Müller"),
            ("a\0b\u{7}c\u{85}", "abc"),
            ("one\rtwo\r\nthree\n\nfour\tfive", "one\ntwo\nthree\n\nfour\tfive"),
            ("\u{202e}abc\u{200d}", "\u{202e}abc\u{200d}"),
        ] {
            assert_eq!(clean(input), expected);
        }
        assert_eq!(clean_line("Haus 3\n\tHof"), "Haus 3 Hof");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), once);
        }
    }
}
