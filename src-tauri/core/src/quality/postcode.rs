//! The forms of postcodes, for the countries that a German or Dutch firm writes to.

use super::form::fits;

/// What a postcode of a country looks like: `9` is a digit, `A` a letter, anything else itself; blanks do not count.
const FORMS: &[(&str, &[&str])] = &[
    ("AT", &["9999"]),
    ("BE", &["9999"]),
    ("BG", &["9999"]),
    ("CH", &["9999"]),
    ("CZ", &["99999"]),
    ("DE", &["99999"]),
    ("DK", &["9999"]),
    ("EE", &["99999"]),
    ("ES", &["99999"]),
    ("FI", &["99999"]),
    ("FR", &["99999"]),
    ("GB", &["A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA"]),
    ("GR", &["99999"]),
    ("HR", &["99999"]),
    ("HU", &["9999"]),
    ("IT", &["99999"]),
    ("LI", &["9999"]),
    ("LT", &["99999"]),
    ("LU", &["9999"]),
    ("LV", &["9999"]),
    ("NL", &["9999AA"]),
    ("NO", &["9999"]),
    ("PL", &["99-999"]),
    ("PT", &["9999-999", "9999"]),
    ("RO", &["999999"]),
    ("SE", &["99999"]),
    ("SI", &["9999"]),
    ("SK", &["99999"]),
    ("US", &["99999", "99999-9999"]),
];

/// The form that a postcode of this country should have, when this one does not have it. A leading "D-" or "NL-" is how
/// postcodes used to be written and does not count.
pub(super) fn wrong(postcode: &str, country: &str) -> Option<&'static str> {
    let (code, forms) = FORMS.iter().find(|(code, _)| code.eq_ignore_ascii_case(country))?;
    let text: String =
        postcode.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_uppercase();
    let short = ["A", "B", "CH", "D", "DK", "F", "FL", "I", "L", "N", "NL", "S", code];
    let bare = text
        .split_once('-')
        .filter(|(before, _)| short.contains(before))
        .map_or(text.as_str(), |(_, rest)| rest);
    // Dutch codes never begin with 0, and three pairs of letters are not given.
    let is_given = *code != "NL"
        || !(bare.starts_with('0') || bare.ends_with("SA") || bare.ends_with("SD") || bare.ends_with("SS"));
    (!(forms.iter().any(|form| fits(form, bare)) && is_given)).then(|| forms[0])
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn forms_of_countries_are_known() {
        for (postcode, country) in [
            ("25813", "DE"),
            ("D-25813", "DE"),
            ("3512 PA", "NL"),
            ("3512pa", "nl"),
            ("1010", "AT"),
            ("A-1010", "AT"),
            ("B-1000", "BE"),
            ("SW1A 1AA", "GB"),
            ("00-950", "PL"),
            ("anything", "XX"),
        ] {
            assert_eq!(wrong(postcode, country), None, "{postcode} {country}");
        }
        for (postcode, country, form) in [
            ("2581", "DE", "99999"),
            ("258133", "DE", "99999"),
            ("O1067", "DE", "99999"),
            ("3512", "NL", "9999AA"),
            ("0512 PA", "NL", "9999AA"),
            ("3512 SS", "NL", "9999AA"),
            ("10100", "AT", "9999"),
        ] {
            assert_eq!(wrong(postcode, country), Some(form), "{postcode} {country}");
        }
    }
}
