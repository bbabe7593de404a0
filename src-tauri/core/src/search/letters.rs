//! How far two words are from each other.

/// How many letters have to be changed, left out, put in or swapped with their neighbour to make one word of the other
/// (optimal string alignment); none where that is more than `most`.
pub(crate) fn errors(one: &[char], other: &[char], most: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > most {
        return None;
    }
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
        if now.iter().min().is_none_or(|least| *least > most) {
            return None;
        }
        rows.rotate_left(1);
    }
    Some(rows[1][other.len()]).filter(|errors| *errors <= most)
}
