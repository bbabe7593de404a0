//! Cells that a spreadsheet would run as a formula get an apostrophe in front; reading takes it away again.
//!
//! The rule is OWASP ASVS 1.2.10, with an exception for telephone numbers, which begin with `+` and are harmless.

/// The cell as it is written.
#[must_use]
pub(super) fn defuse(text: &str) -> String {
    if is_number(text) || !is_marked_or_dangerous(text) {
        return text.to_owned();
    }
    format!("'{text}")
}

/// The cell as it was meant.
#[must_use]
pub(crate) fn undo(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_marked_or_dangerous(rest) => rest,
        _ => cell,
    }
}

/// Begins with a sign that starts a formula, behind any number of apostrophes.
fn is_marked_or_dangerous(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(|letter: char| "=+-@\t\r\n\0＝＋－＠".contains(letter))
}

/// `^\+[0-9 ()/.-]{5,25}$`
fn is_number(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('+') else { return false };
    let fits = |byte: u8| byte.is_ascii_digit() || b" ()/.-".contains(&byte);
    (5..=25).contains(&rest.len()) && rest.bytes().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_defused_and_numbers_are_not() {
        for (text, expected) in [
            ("=SUM(A1)", "'=SUM(A1)"),
            ("@x", "'@x"),
            ("-1", "'-1"),
            ("＝1", "'＝1"),
            ("\t=1", "'\t=1"),
            ("'=1", "''=1"),
            ("+49 (221) 12-34", "+49 (221) 12-34"),
            ("+49|cmd", "'+49|cmd"),
            ("'tis", "'tis"),
            ("Müller", "Müller"),
        ] {
            assert_eq!(defuse(text), expected);
            assert_eq!(undo(expected), text);
        }
    }

    proptest! {
        #[test]
        fn defusing_is_undone(text in "['=+@-]{0,4}.{0,8}") {
            let cell = defuse(&text);
            prop_assert_eq!(undo(&cell), &text);
            prop_assert!(is_number(&text) || !cell.starts_with(['=', '+', '-', '@']));
        }
    }
}
