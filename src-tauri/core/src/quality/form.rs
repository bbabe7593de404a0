//! What numbers share: forms of digits and letters, and the rest by 97 (ISO 7064).

/// `9` is a digit, `A` a capital letter, `*` a digit or letter, anything else itself.
pub(super) fn fits(form: &str, text: &str) -> bool {
    form.len() == text.len()
        && form.chars().zip(text.chars()).all(|(form, letter)| match form {
            '9' => letter.is_ascii_digit(),
            'A' => letter.is_ascii_uppercase(),
            '*' => letter.is_ascii_alphanumeric(),
            form => form == letter,
        })
}

/// Letters count from 10 to 35.
pub(super) fn rest_97(letters: impl Iterator<Item = char>) -> u32 {
    letters.filter_map(|letter| letter.to_digit(36)).fold(0, |rest, digit| {
        let shift = if digit > 9 { 100 } else { 10 };
        (rest * shift + digit) % 97
    })
}
