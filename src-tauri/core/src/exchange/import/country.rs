//! Countries as people write them in addresses, to the ISO 3166 code under which customers are listed.
//!
//! Only the countries that firms here deal with, in the three languages of the product and their own; any other text
//! stays as it was written.

/// Code and names in lower case.
const COUNTRIES: &[(&str, &[&str])] = &[
    (
        "DE",
        &[
            "deutschland",
            "germany",
            "duitsland",
            "allemagne",
            "deu",
            "ger",
            "d",
            "bundesrepublik deutschland",
            "brd",
        ],
    ),
    ("NL", &["niederlande", "netherlands", "the netherlands", "nederland", "pays-bas", "holland", "nld"]),
    ("AT", &["österreich", "oesterreich", "austria", "oostenrijk", "autriche", "aut"]),
    ("CH", &["schweiz", "switzerland", "zwitserland", "suisse", "svizzera", "che"]),
    ("BE", &["belgien", "belgium", "belgië", "belgie", "belgique", "bel"]),
    ("LU", &["luxemburg", "luxembourg", "lux"]),
    ("LI", &["liechtenstein"]),
    ("FR", &["frankreich", "france", "frankrijk", "fra"]),
    (
        "GB",
        &[
            "großbritannien",
            "grossbritannien",
            "vereinigtes königreich",
            "united kingdom",
            "great britain",
            "verenigd koninkrijk",
            "groot-brittannië",
            "england",
            "scotland",
            "wales",
            "uk",
            "gbr",
        ],
    ),
    ("IE", &["irland", "ireland", "ierland", "irl"]),
    ("DK", &["dänemark", "daenemark", "denmark", "denemarken", "danmark", "dnk"]),
    ("SE", &["schweden", "sweden", "zweden", "sverige", "swe"]),
    ("NO", &["norwegen", "norway", "noorwegen", "norge", "nor"]),
    ("FI", &["finnland", "finland", "suomi", "fin"]),
    ("IS", &["island", "iceland", "ijsland"]),
    ("PL", &["polen", "poland", "polska", "pol"]),
    ("CZ", &["tschechien", "tschechische republik", "czechia", "czech republic", "tsjechië", "cze"]),
    ("SK", &["slowakei", "slovakia", "slowakije", "svk"]),
    ("HU", &["ungarn", "hungary", "hongarije", "hun"]),
    ("SI", &["slowenien", "slovenia", "slovenië", "svn"]),
    ("HR", &["kroatien", "croatia", "kroatië", "hrv"]),
    ("IT", &["italien", "italy", "italië", "italia", "ita"]),
    ("ES", &["spanien", "spain", "spanje", "españa", "esp"]),
    ("PT", &["portugal", "prt"]),
    ("GR", &["griechenland", "greece", "griekenland", "grc"]),
    ("RO", &["rumänien", "romania", "roemenië", "rou"]),
    ("BG", &["bulgarien", "bulgaria", "bulgarije", "bgr"]),
    ("EE", &["estland", "estonia", "est"]),
    ("LV", &["lettland", "latvia", "letland", "lva"]),
    ("LT", &["litauen", "lithuania", "litouwen", "ltu"]),
    ("TR", &["türkei", "turkey", "türkiye", "turkije", "tur"]),
    ("UA", &["ukraine", "oekraïne", "ukr"]),
    (
        "US",
        &[
            "usa",
            "u.s.a.",
            "united states",
            "united states of america",
            "vereinigte staaten",
            "vereinigte staaten von amerika",
            "verenigde staten",
        ],
    ),
    ("CA", &["kanada", "canada", "can"]),
    ("MX", &["mexiko", "mexico", "mex"]),
    ("BR", &["brasilien", "brazil", "brazilië", "brasil", "bra"]),
    ("AR", &["argentinien", "argentina", "argentinië", "arg"]),
    ("VE", &["venezuela"]),
    ("CN", &["china", "volksrepublik china", "chn"]),
    ("JP", &["japan", "jpn"]),
    ("IN", &["indien", "india", "ind"]),
    ("AU", &["australien", "australia", "australië", "aus"]),
    ("NZ", &["neuseeland", "new zealand", "nieuw-zeeland", "nzl"]),
    ("ZA", &["südafrika", "south africa", "zuid-afrika", "zaf"]),
    ("IL", &["israel", "israël", "isr"]),
];

/// The code of a country's name or code; a text that is neither stays as it is.
pub(super) fn code(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let is_code = lower.len() == 2 && lower.bytes().all(|byte| byte.is_ascii_lowercase());
    let known = COUNTRIES.iter().find(|(_, names)| names.contains(&lower.as_str()));
    match known {
        Some((code, _)) => (*code).to_owned(),
        None if is_code => lower.to_uppercase(),
        None => text.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_three_languages_become_codes() {
        for (text, expected) in [
            ("Deutschland", "DE"),
            ("Duitsland", "DE"),
            ("GERMANY", "DE"),
            ("D", "DE"),
            ("nl", "NL"),
            ("UK", "GB"),
            ("Österreich", "AT"),
            ("België", "BE"),
            ("fr", "FR"),
            ("Kiribati", "Kiribati"),
        ] {
            assert_eq!(code(text), expected, "{text}");
        }
    }
}
