//! Time zones as calendars name them: by the IANA, by Windows, or with a path in front.

use chrono_tz::Tz;

/// The names that Windows has for the zones that people here deal with (CLDR, territory 001).
const WINDOWS: &[(&str, Tz)] = &[
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("Central Europe Standard Time", Tz::Europe__Budapest),
    ("Central European Standard Time", Tz::Europe__Warsaw),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("GMT Standard Time", Tz::Europe__London),
    ("Greenwich Standard Time", Tz::Atlantic__Reykjavik),
    ("E. Europe Standard Time", Tz::Europe__Chisinau),
    ("GTB Standard Time", Tz::Europe__Bucharest),
    ("FLE Standard Time", Tz::Europe__Kiev),
    ("Turkey Standard Time", Tz::Europe__Istanbul),
    ("Russian Standard Time", Tz::Europe__Moscow),
    ("Eastern Standard Time", Tz::America__New_York),
    ("Central Standard Time", Tz::America__Chicago),
    ("Mountain Standard Time", Tz::America__Denver),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
    ("Arabian Standard Time", Tz::Asia__Dubai),
    ("India Standard Time", Tz::Asia__Kolkata),
    ("China Standard Time", Tz::Asia__Shanghai),
    ("Singapore Standard Time", Tz::Asia__Singapore),
    ("Tokyo Standard Time", Tz::Asia__Tokyo),
    ("AUS Eastern Standard Time", Tz::Australia__Sydney),
    ("UTC", Tz::UTC),
];

/// The zone of a name.
pub(crate) fn by_name(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    if let Some((_, zone)) = WINDOWS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
        return Some(*zone);
    }
    if let Ok(zone) = name.parse() {
        return Some(zone);
    }
    // As in "/mozilla.org/20070129_1/Europe/Berlin".
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty()).collect();
    (1..=3)
        .rev()
        .filter(|count| *count < parts.len())
        .find_map(|count| parts[parts.len() - count..].join("/").parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_known_by_each_of_their_names() {
        for (name, expected) in [
            ("Europe/Berlin", Some(Tz::Europe__Berlin)),
            ("W. Europe Standard Time", Some(Tz::Europe__Berlin)),
            ("/mozilla.org/20070129_1/Europe/Berlin", Some(Tz::Europe__Berlin)),
            ("\"America/Argentina/Buenos_Aires\"", Some(Tz::America__Argentina__Buenos_Aires)),
            ("My own zone", None),
            ("", None),
            ("////", None),
        ] {
            assert_eq!(by_name(name), expected, "{name}");
        }
    }
}
