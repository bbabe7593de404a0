//! VAT identification numbers: the form of each country of the union, and the check digits where they are public.

use super::form::{fits, rest_97};

/// What a number looks like behind the two letters: `9` is a digit, `*` a digit or letter, anything else itself.
const FORMS: &[(&str, &[&str])] = &[
    ("AT", &["U99999999"]),
    ("BE", &["0999999999", "1999999999"]),
    ("BG", &["999999999", "9999999999"]),
    ("CY", &["99999999*"]),
    ("CZ", &["99999999", "999999999", "9999999999"]),
    ("DE", &["999999999"]),
    ("DK", &["99999999"]),
    ("EE", &["999999999"]),
    ("EL", &["999999999"]),
    ("ES", &["*9999999*"]),
    ("FI", &["99999999"]),
    ("FR", &["**999999999"]),
    ("GB", &["999999999", "999999999999"]),
    ("HR", &["99999999999"]),
    ("HU", &["99999999"]),
    ("IE", &["9999999*", "9999999**", "9*99999*"]),
    ("IT", &["99999999999"]),
    ("LT", &["999999999", "999999999999"]),
    ("LU", &["99999999"]),
    ("LV", &["99999999999"]),
    ("MT", &["99999999"]),
    ("NL", &["999999999B99"]),
    ("PL", &["9999999999"]),
    ("PT", &["999999999"]),
    ("RO", &["99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999"]),
    ("SE", &["999999999999"]),
    ("SI", &["99999999"]),
    ("SK", &["9999999999"]),
];

/// The form that this number should have, when it cannot be one. Numbers of countries that are not known, as that of
/// Switzerland, are left alone.
pub(super) fn wrong(text: &str) -> Option<String> {
    let number: String =
        text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase();
    if !number.is_ascii() || number.len() < 4 {
        return Some("DE999999999".to_owned());
    }
    let (country, rest) = number.split_at(2);
    let Some((code, forms)) = FORMS.iter().find(|(code, _)| *code == country) else {
        // Nothing but digits is a number of a tax office, not one with which other countries can do anything.
        return country.chars().all(|letter| letter.is_ascii_digit()).then(|| "DE999999999".to_owned());
    };
    let is_right = forms.iter().any(|form| fits(form, rest)) && has_check_digit(code, rest, &number);
    (!is_right).then(|| format!("{code}{}", forms[0]))
}

fn has_check_digit(country: &str, rest: &str, whole: &str) -> bool {
    let digits: Vec<u32> = rest.chars().filter_map(|letter| letter.to_digit(10)).collect();
    match country {
        "DE" => german(&digits),
        // Numbers of one-person firms carry no part of the citizen's number since 2020 and are checked as a whole.
        "NL" => dutch(&digits[..9]) || rest_97(whole.chars()) == 1,
        "AT" => austrian(&digits),
        "BE" => {
            let (body, check) = rest.split_at(8);
            body.parse::<u32>()
                .ok()
                .zip(check.parse::<u32>().ok())
                .is_some_and(|(body, check)| 97 - body % 97 == check)
        }
        _ => true,
    }
}

/// ISO 7064, mod 11, 10.
fn german(digits: &[u32]) -> bool {
    let product = digits[..8].iter().fold(10, |product, digit| {
        let sum = (digit + product) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    let check = if product == 1 { 0 } else { 11 - product };
    check == digits[8]
}

/// The proof of eleven.
fn dutch(digits: &[u32]) -> bool {
    let sum: u32 = digits[..8].iter().zip((2..=9).rev()).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == digits[8]
}

fn austrian(digits: &[u32]) -> bool {
    let doubled = |digit: u32| digit / 5 + digit * 2 % 10;
    let sum: u32 = digits[..7]
        .iter()
        .enumerate()
        .map(|(at, digit)| if at % 2 == 1 { doubled(*digit) } else { *digit })
        .sum();
    (10 - (sum + 4) % 10) % 10 == digits[7]
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn form_and_check_digits_are_checked() {
        for number in [
            "DE136695976",
            "DE 136 695 976",
            "de811907980",
            "NL004495445B01",
            "NL000099998B57",
            "ATU13585627",
            "BE0428759497",
            "FR40303265045",
            "IT00743110157",
            "CHE-123.456.788",
        ] {
            assert_eq!(wrong(number), None, "{number}");
        }
        for (number, form) in [
            ("DE136695977", "DE999999999"),
            ("DE13669597", "DE999999999"),
            ("NL004495446B01", "NL999999999B99"),
            ("NL004495445", "NL999999999B99"),
            ("ATU13585626", "ATU99999999"),
            ("BE0428759496", "BE0999999999"),
            ("12/345/67890", "DE999999999"),
            ("ß", "DE999999999"),
        ] {
            assert_eq!(wrong(number).as_deref(), Some(form), "{number}");
        }
    }
}
