//! Bank accounts: form, length and check digits (ISO 13616, mod 97).

use super::form::rest_97;

/// How long an IBAN of a country is.
const LENGTHS: &[(&str, usize)] = &[
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
];

/// Whether it is a bank account that can exist; blanks do not count.
pub(super) fn is_valid(text: &str) -> bool {
    let iban: String =
        text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_uppercase();
    let known = LENGTHS.iter().find(|(code, _)| iban.starts_with(code));
    let has_length = known.map_or((15..=34).contains(&iban.len()), |(_, length)| iban.len() == *length);
    let is_formed = iban.is_ascii()
        && iban.len() > 4
        && iban[..2].chars().all(|letter| letter.is_ascii_uppercase())
        && iban[2..4].chars().all(|letter| letter.is_ascii_digit())
        && iban[4..].chars().all(|letter| letter.is_ascii_alphanumeric());
    // The check digits go behind.
    has_length && is_formed && rest_97(iban[4..].chars().chain(iban[..4].chars())) == 1
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn check_digits_are_checked() {
        for iban in [
            "DE89 3704 0044 0532 0130 00",
            "NL91ABNA0417164300",
            "be68 5390 0754 7034",
            "AT611904300234573201",
            "GB29 NWBK 6016 1331 9268 19",
        ] {
            assert!(is_valid(iban), "{iban}");
        }
        for iban in [
            "DE89 3704 0044 0532 0130 01",
            "DE89 3704 0044 0532 0130",
            "NL91ABNA0417164301",
            "",
            "Ü",
            "DEXX",
            "1234567890123456",
        ] {
            assert!(!is_valid(iban), "{iban}");
        }
    }
}
