//! Columns for a person: text cut and padded to a width, counted in characters.

/// A text without line breaks and without anything that a terminal would obey.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect()
}

/// `text` in exactly `width` characters; what does not fit ends in an ellipsis.
pub(crate) fn cell(text: &str, width: usize) -> String {
    let one_line = one_line(text);
    if one_line.chars().count() <= width {
        return format!("{one_line:<width$}");
    }
    let mut cut: String = one_line.chars().take(width - 1).collect();
    cut.push('…');
    cut
}

/// A row of cells with two spaces between them, without spaces at its end.
pub(crate) fn row(cells: &[(&str, usize)]) -> String {
    let cells: Vec<String> = cells.iter().map(|(text, width)| cell(text, *width)).collect();
    cells.join("  ").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_have_their_width_in_characters_not_bytes() {
        let check = |text: &str, expected: &str| assert_eq!(cell(text, 6), expected);
        check("", "      ");
        check("Müller", "Müller");
        check("Möller-Süß", "Mölle…");
        check("a\nb\u{1b}[", "a b [ ");
    }

    #[test]
    fn a_row_ends_without_spaces() {
        assert_eq!(row(&[("Kiel", 6), ("", 4)]), "Kiel");
        assert_eq!(row(&[("Kiel", 6), ("x", 4)]), "Kiel    x");
    }
}
