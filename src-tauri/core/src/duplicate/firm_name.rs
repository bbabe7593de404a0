//! The name of a firm without what does not tell it apart: the legal form in any writing, "und", articles, blanks.

use super::word::{Words, word_alike};
use crate::search::fold;

/// Legal forms as they are folded; those that are words of their own are only one behind the name.
const FORMS: &[&str] = &[
    "gmbh",
    "mbh",
    "ggmbh",
    "gesmbh",
    "kg",
    "kgaa",
    "ohg",
    "gbr",
    "partg",
    "partgmbb",
    "partmbb",
    "mbb",
    "bv",
    "nv",
    "vof",
    "bvba",
    "ltd",
    "limited",
    "llc",
    "inc",
    "plc",
    "llp",
    "sarl",
    "sprl",
    "srl",
    "haftungsbeschrankt",
    "ekfm",
    "ekfr",
    "eenmanszaak",
    "maatschap",
    "holding",
];
const FORMS_BEHIND: &[&str] =
    &["ag", "ug", "ek", "ev", "eg", "se", "sa", "co", "cie", "cv", "corp", "ges", "oy", "ab", "sas", "spa"];
/// Joins words and means nothing, in German, Dutch, English and French.
const JOINS: &[&str] = &["und", "u", "and", "en", "et"];
const ARTICLES: &[&str] = &["die", "der", "das", "de", "het", "the"];

/// Particles of surnames in names of firms, and how they are shortened.
const PARTICLES: &[&str] =
    &["van", "von", "der", "den", "de", "het", "ten", "ter", "zur", "zum", "vd", "v", "d"];

/// A firm's name in the forms in which it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FirmName {
    /// What is left, in order.
    pub(super) words: Vec<String>,
}

impl FirmName {
    pub(crate) fn of(name: &str) -> Self {
        let words = with_letters_joined(&fold(name));
        let is_form = |(at, word): &(usize, String)| {
            FORMS.contains(&word.as_str())
                || JOINS.contains(&word.as_str())
                || (*at > 0 && FORMS_BEHIND.contains(&word.as_str()))
                || (*at == 0 && words.len() > 1 && ARTICLES.contains(&word.as_str()))
        };
        let core: Vec<String> =
            words.iter().cloned().enumerate().filter(|word| !is_form(word)).map(|(_, word)| word).collect();
        // A firm that is called like a legal form is still called something.
        Self { words: if core.is_empty() { words } else { core } }
    }

    /// Everything in one piece, so that hyphens and blanks make no difference.
    pub(super) fn joined(&self) -> String {
        self.words.concat()
    }

    /// The same with the words in a fixed order.
    pub(super) fn sorted(&self) -> String {
        let mut words = self.words.clone();
        words.sort_unstable();
        words.concat()
    }

    /// Whether each word of the shorter name is one of the longer, particles aside, and one of them is long enough to tell
    /// something.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        let telling = |name: &Self| -> Vec<String> {
            name.words.iter().filter(|word| !PARTICLES.contains(&word.as_str())).cloned().collect()
        };
        let (one, other) = (telling(self), telling(other));
        let (few, many): (&Words, &Words) =
            if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
        few.iter().all(|word| many.iter().any(|known| word_alike(word, known)))
            && few.iter().any(|word| word.chars().count() >= 5)
    }
}

/// The words, single letters behind each other as one: "b v" is "bv", "g m b h" is "gmbh".
fn with_letters_joined(folded: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut in_letters = false;
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        let is_letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        match words.last_mut() {
            Some(last) if is_letter && in_letters => last.push_str(word),
            _ => words.push(word.to_owned()),
        }
        in_letters = is_letter;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_are_folded_away() {
        for (one, other) in [
            ("Müller & Söhne GmbH & Co. KG", "Mueller und Soehne"),
            ("Reha-Zentrum Eiderstedt GmbH", "Rehazentrum Eiderstedt"),
            ("Jansen Techniek B.V.", "Jansen Techniek BV"),
            ("Gebr. de Vries V.O.F.", "Gebr de Vries"),
            ("Philips N.V.", "Philips"),
            ("Meier e.K.", "Meier"),
            ("Turnverein Hamm e. V.", "Turnverein Hamm"),
            ("Adler UG (haftungsbeschränkt)", "Adler"),
            ("Donau Ges.m.b.H.", "Donau"),
            ("Smith Ltd.", "Smith"),
            ("Nordlicht AG", "NORDLICHT"),
            ("Zuivelfabriek IJssel B.V.", "Zuivelfabriek Yssel"),
        ] {
            assert_eq!(FirmName::of(one).joined(), FirmName::of(other).joined(), "{one} / {other}");
        }
        assert_eq!(FirmName::of("AG").joined(), "ag");
        assert_eq!(FirmName::of("SE Elektronik").joined(), "seelektronik");
        assert_ne!(FirmName::of("Adler Apotheke").joined(), FirmName::of("Adler Optik").joined());
    }

    #[test]
    fn words_in_another_order_are_the_same_firm() {
        assert_eq!(
            FirmName::of("Brinkmann Sanitätshaus GmbH").sorted(),
            FirmName::of("Sanitätshaus Brinkmann").sorted()
        );
        assert!(FirmName::of("MVZ Labor Feldhusen").is_part_of(&FirmName::of("Labor Feldhusen")));
        assert!(!FirmName::of("Labor Nord").is_part_of(&FirmName::of("Labor Feldhusen")));
    }
}
