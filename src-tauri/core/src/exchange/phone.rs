//! Telephone numbers in one form, so that `0221 / 12 34 56` and `+49 221 123456` are the same.
//!
//! Uses libphonenumber's data; a number it does not know is compared by its digits.

use phonenumber::Mode;
pub use phonenumber::country::Id as Country;

/// The form that is compared, and whether it is a known number.
#[derive(Clone, PartialEq, Eq)]
#[cfg_attr(test, derive(Debug))]
pub struct Phone {
    /// E.164 as in `+49221123456`, with `;ext=12` behind it when there is an extension; else the digits.
    pub normal: String,
    /// The number exists in the numbering plan.
    pub known: bool,
}

/// Longer texts are no telephone numbers; they are compared by their first digits.
const LONGEST: usize = 64;

/// Normalises any writing; numbers without country code belong to `country`.
#[must_use]
pub fn normalise(written: &str, country: Country) -> Phone {
    let text = tidy(written);
    if text.len() <= LONGEST
        && let Some(phone) = parse(&text, country)
    {
        return phone;
    }
    Phone { normal: digits(&text), known: false }
}

/// The country of an ISO code as in `DE`.
#[must_use]
pub fn country(code: &str) -> Option<Country> {
    code.to_ascii_uppercase().parse().ok()
}

fn parse(text: &str, country: Country) -> Option<Phone> {
    let (text, written) = text.split_once(";ext=").unwrap_or((text, ""));
    let number = phonenumber::parse(Some(country), text).ok()?;
    if !number.is_valid() {
        return None;
    }
    // Some releases of the library write the extension into E.164, some do not; here it is written once.
    let mut normal = number.format().mode(Mode::E164).to_string();
    normal.truncate(normal.find([';', ' ']).unwrap_or(normal.len()));
    let extension = number.extension().map_or(digits(written), ToString::to_string);
    if !extension.is_empty() {
        normal.push_str(";ext=");
        normal.push_str(&extension);
    }
    Some(Phone { normal, known: true })
}

/// `(0)` behind a country code, `tel:` and odd blanks and dashes go; `00` becomes `+`.
fn tidy(written: &str) -> String {
    let text = written.trim().trim_start_matches("tel:");
    let mut text: String = text
        .chars()
        .map(|letter| match letter {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        })
        .collect();
    if text.starts_with('+') || text.starts_with("00") {
        text = text.replacen("(0)", " ", 1);
    }
    match text.strip_prefix("00") {
        Some(rest) if rest.starts_with(|letter: char| letter.is_ascii_digit() && letter != '0') => {
            format!("+{rest}")
        }
        _ => text,
    }
}

fn digits(text: &str) -> String {
    let plus = if text.starts_with('+') { "+" } else { "" };
    plus.chars().chain(text.chars().filter(char::is_ascii_digit)).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_number_has_one_form() {
        for written in [
            "0221 / 12 34 56",
            "+49 221 123456",
            "+49 (0)221 123456",
            "0049-221-123456",
            "(0221) 123456",
            "0221\u{a0}12\u{2013}3456",
            "tel:+49-221-123456",
        ] {
            assert_eq!(
                normalise(written, Country::DE),
                Phone { normal: "+49221123456".into(), known: true },
                "{written}"
            );
        }
        assert_eq!(normalise("020 123 4567", Country::NL).normal, "+31201234567");
    }

    #[test]
    fn extensions_tell_numbers_apart() {
        for written in ["+1-418-656-9254;ext=102", "+1 418 656 9254 x102", "418-656-9254 ext. 102"] {
            assert_eq!(normalise(written, Country::CA).normal, "+14186569254;ext=102", "{written}");
        }
    }

    #[test]
    fn what_is_no_number_is_compared_by_its_digits() {
        for (written, expected) in [("12", "12"), ("BusinessPhone", ""), ("+999 1 2", "+99912")] {
            assert_eq!(
                normalise(written, Country::DE),
                Phone { normal: expected.into(), known: false },
                "{written}"
            );
        }
    }

    #[test]
    fn countries_are_known_by_code() {
        assert_eq!(country("nl"), Some(Country::NL));
        assert_eq!(country("Holland"), None);
    }

    proptest! {
        #[test]
        fn no_text_panics(written in any::<String>()) {
            let _ = normalise(&written, Country::DE);
        }

        #[test]
        fn a_normal_form_is_its_own_normal_form(number in "[0-9 ()/+-]{3,20}( x[0-9]{1,4})?") {
            let once = normalise(&number, Country::DE);
            if once.known {
                prop_assert_eq!(normalise(&once.normal, Country::NL), once);
            }
        }
    }
}
