//! Words of names, and how far one is from another.

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
    let mut rows =
        [vec![0; other.len() + 1], (0..=other.len()).collect::<Vec<usize>>(), vec![0; other.len() + 1]];
    for (i, letter) in one.iter().enumerate() {
        let [earlier, before, now] = &mut rows;
        now[0] = i + 1;
        for (j, known) in other.iter().enumerate() {
            let change = before[j] + usize::from(letter != known);
            now[j + 1] = change.min(before[j + 1] + 1).min(now[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && one[i - 1] == *known {
                now[j + 1] = now[j + 1].min(earlier[j - 1] + 1);
            }
        }
        rows.rotate_left(1);
    }
    rows[1][other.len()]
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
