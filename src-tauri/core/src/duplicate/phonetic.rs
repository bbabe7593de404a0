//! Kölner Phonetik: German names that sound alike get one code (Meyer, Maier, Mayr: 67). It serves Dutch names as well,
//! because what differs between writings there (d and dt, c and k, s and z, v and f) falls together in it too.
//!
//! After H. J. Postel, "Die Kölner Phonetik", IBM-Nachrichten 19 (1969).

/// The code of a folded word; only its letters from a to z count. Empty for a word without any.
pub(super) fn code(word: &str) -> String {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_lowercase).collect();
    let mut digits: Vec<char> = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| letters[at]);
        let after = letters.get(at + 1).copied();
        for digit in digit(*letter, before, after).chars() {
            if digits.last() != Some(&digit) {
                digits.push(digit);
            }
        }
    }
    // Vowels count at the beginning only; they part equal digits until here.
    let first = digits.first().copied();
    first.into_iter().chain(digits.into_iter().skip(1).filter(|digit| *digit != '0')).collect()
}

fn digit(letter: char, before: Option<char>, after: Option<char>) -> &'static str {
    let is = |place: Option<char>, letters: &str| place.is_some_and(|letter| letters.contains(letter));
    match letter {
        'a' | 'e' | 'i' | 'j' | 'o' | 'u' | 'y' => "0",
        'b' => "1",
        'p' if is(after, "h") => "3",
        'p' => "1",
        'd' | 't' if is(after, "csz") => "8",
        'd' | 't' => "2",
        'f' | 'v' | 'w' => "3",
        'g' | 'k' | 'q' => "4",
        'c' if before.is_none() && is(after, "ahkloqrux") => "4",
        'c' if before.is_some() && !is(before, "sz") && is(after, "ahkoqux") => "4",
        'c' => "8",
        'x' if is(before, "ckq") => "8",
        'x' => "48",
        'l' => "5",
        'm' | 'n' => "6",
        'r' => "7",
        's' | 'z' => "8",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::fold;

    #[test]
    fn words_have_the_published_codes() {
        for (word, expected) in [
            ("Müller-Lüdenscheidt", "65752682"),
            ("Breschnew", "17863"),
            ("Wikipedia", "3412"),
            ("Heinz Classen", "068586"),
            ("", ""),
            ("123", ""),
        ] {
            assert_eq!(code(&fold(word).replace(' ', "")), expected, "{word}");
        }
    }

    #[test]
    fn writings_of_one_name_sound_alike() {
        for names in [
            &["Meyer", "Maier", "Mayr", "Meier"][..],
            &["Schmidt", "Schmitt", "Schmid"],
            &["Philipp", "Filip"],
            &["Kramer", "Cramer", "Craemer"],
            &["Visser", "Fisser"],
            &["Dijkstra", "Dykstra"],
            &["de Bruijn", "de Bruyn", "de Bruin"],
        ] {
            let codes: Vec<String> = names.iter().map(|name| code(&fold(name).replace(' ', ""))).collect();
            assert!(codes.windows(2).all(|pair| pair[0] == pair[1]), "{names:?}: {codes:?}");
        }
        assert_ne!(code("muller"), code("muster"));
    }
}
