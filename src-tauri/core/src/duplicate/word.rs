//! Words of names, and how far one is from another.

use crate::search::errors;

/// The words of a name.
pub(super) type Words = [String];

/// Whether two words of names are one: the same, the beginning of a longer one, or a letter apart.
pub(super) fn word_alike(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let length = short.chars().count();
    short == long || (length >= 5 && long.starts_with(short)) || (length >= 5 && distance(one, other) <= 1)
}

/// How many letters have to be changed, left out, put in or swapped with their neighbour. Names longer than this differ
/// by as many letters as it takes to say that they are not alike.
pub(super) fn distance(one: &str, other: &str) -> usize {
    const LONGEST: usize = 80;
    let (one, other): (Vec<char>, Vec<char>) =
        (one.chars().take(LONGEST).collect(), other.chars().take(LONGEST).collect());
    errors(&one, &other, usize::MAX).unwrap_or(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_apart_are_counted() {
        for (one, other, expected) in [
            ("", "", 0),
            ("a", "", 1),
            ("meier", "meyer", 1),
            ("berg", "breg", 1),
            ("kitten", "sitting", 3),
            ("", "abc", 3),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
        }
    }
}
