//! How a person is addressed, and how letters begin: by what is known, never by a guess. Where nothing is known, the
//! whole name is greeted.

use super::{PartyKind, PartyView};
use crate::search::fold;
use crate::text::{Lang, Texts};

/// The form of address of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(rename_all = "lowercase")]
pub enum Salutation {
    /// Frau, mevrouw, Ms.
    Ms,
    /// Herr, meneer, Mr.
    Mr,
}

crate::word::words! {
    Salutation { Ms = "ms", Mr = "mr" }
}

impl Salutation {
    /// As it is written before a name, in a language as in `nl`, else in German.
    pub(crate) fn written(self, language: Option<&str>) -> String {
        let lang = language.and_then(lang_of).unwrap_or(Lang::De);
        Texts::new(lang).get(self.of("salutation-before-ms", "salutation-before-mr"))
    }

    /// The one of two that is meant.
    fn of(self, ms: &'static str, mr: &'static str) -> &'static str {
        match self {
            Self::Ms => ms,
            Self::Mr => mr,
        }
    }
}

/// Forms of address as they stand before names, folded.
const MS: &[&str] = &["frau", "fr", "mevrouw", "mevr", "mw", "mrs", "ms", "miss", "madame", "mme"];
const MR: &[&str] = &["herr", "herrn", "hr", "heer", "dhr", "meneer", "mister", "mr", "monsieur"];

/// What stands before a name, parted into the form of address and the rest: "Frau Dr." is Ms and "Dr.". A Dutch "mr." in
/// small letters is a title of lawyers and stays.
#[must_use]
pub fn split_salutation(prefix: &str) -> (Option<Salutation>, String) {
    let mut salutation = None;
    let mut rest: Vec<&str> = Vec::new();
    for word in prefix.split_whitespace() {
        let folded = fold(word);
        let is_lawyer = word.starts_with("mr");
        let found = if MS.contains(&folded.as_str()) {
            Some(Salutation::Ms)
        } else if MR.contains(&folded.as_str()) && !is_lawyer {
            Some(Salutation::Mr)
        } else {
            None
        };
        match found {
            Some(found) if salutation.is_none() => salutation = Some(found),
            // "Herr/Frau" says nothing.
            _ => rest.push(word),
        }
    }
    (salutation, rest.join(" "))
}

/// How a letter to a party begins: in its own language, else in that of its country, else in `lang`.
#[must_use]
pub fn letter_salutation(party: &PartyView, lang: Lang) -> String {
    salutation_in(party, letter_language(party).unwrap_or(lang))
}

/// How a letter to a party begins in a language.
#[must_use]
pub fn salutation_in(party: &PartyView, lang: Lang) -> String {
    let texts = Texts::new(lang);
    if party.kind == PartyKind::Organisation {
        return texts.get("salutation-organisation");
    }
    let (prefixed, title) = split_salutation(party.prefix.as_deref().unwrap_or_default());
    let named = |key: &str, name: String| texts.format(key, &[("name", name.into())]);
    let (Some(salutation), Some(family)) = (party.salutation.or(prefixed), party.family_name.as_deref())
    else {
        return named("salutation-unknown", whole_name(party));
    };
    let name = surname(family, &title, &texts);
    if takes_the_place(&title, lang) {
        return named("salutation-titled", name);
    }
    named(salutation.of("salutation-ms", "salutation-mr"), name)
}

/// How a person is greeted when somebody speaks to them in a language, as in "Frau Dr. Voss"; the whole name where the
/// form of address is not known.
pub(crate) fn spoken_name(party: &PartyView, texts: &Texts) -> String {
    let (prefixed, title) = split_salutation(party.prefix.as_deref().unwrap_or_default());
    let (Some(salutation), Some(family)) = (party.salutation.or(prefixed), party.family_name.as_deref())
    else {
        return whole_name(party);
    };
    let name = surname(family, &title, texts);
    if takes_the_place(&title, texts.lang()) {
        return name;
    }
    let key = salutation.of("salutation-spoken-ms", "salutation-spoken-mr");
    texts.format(key, &[("name", name.into())])
}

/// The surname with the degree that is said before it.
fn surname(family: &str, title: &str, texts: &Texts) -> String {
    let surname = if texts.lang() == Lang::Nl { capital(family) } else { family.to_owned() };
    match degree(title) {
        // Dutch leaves degrees out.
        Some(_) if texts.lang() == Lang::Nl => surname,
        Some(Degree::Professor) => texts.format("salutation-degree-professor", &[("name", surname.into())]),
        Some(Degree::Doctor) => texts.format("salutation-degree-doctor", &[("name", surname.into())]),
        None => surname,
    }
}

/// In English a degree takes the place of the form of address.
fn takes_the_place(title: &str, lang: Lang) -> bool {
    lang == Lang::En && degree(title).is_some()
}

/// The language of a code as in `nl-BE`.
fn lang_of(code: &str) -> Option<Lang> {
    match code.get(..2)?.to_ascii_lowercase().as_str() {
        "de" => Some(Lang::De),
        "nl" => Some(Lang::Nl),
        "en" => Some(Lang::En),
        _ => None,
    }
}

/// The language in which letters to a party are written: its own, else that of its country; none where neither is known.
pub fn letter_language(party: &PartyView) -> Option<Lang> {
    let of_country = |code: &str| match code {
        "DE" | "AT" | "CH" | "LI" => Some(Lang::De),
        "NL" => Some(Lang::Nl),
        "GB" | "IE" | "US" => Some(Lang::En),
        _ => None,
    };
    let country = party.addresses.first().and_then(|address| address.country.as_deref());
    party.language.as_deref().and_then(lang_of).or_else(|| of_country(country?))
}

/// A degree that is said in a salutation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Degree {
    Professor,
    Doctor,
}

/// The highest degree, which alone is said.
fn degree(title: &str) -> Option<Degree> {
    let folded = fold(title);
    let has = |wanted: &str| folded.split(' ').any(|word| word == wanted);
    if has("prof") || has("professor") {
        Some(Degree::Professor)
    } else {
        has("dr").then_some(Degree::Doctor)
    }
}

/// In Dutch the particle begins with a capital where no first name stands before it: "Geachte heer Van der Berg".
fn capital(family: &str) -> String {
    let mut letters = family.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// First name and surname; the name as shown where there are no parts.
fn whole_name(party: &PartyView) -> String {
    let parts: Vec<&str> =
        [&party.given_name, &party.family_name].into_iter().filter_map(|part| part.as_deref()).collect();
    if parts.is_empty() { party.name.clone() } else { parts.join(" ") }
}

/// How a party stands in an address, in a language: `Frau Dr. Anke Harms`; an organisation by its name.
#[must_use]
pub fn addressed(party: &PartyView, language: &str) -> String {
    let (prefixed, title) = split_salutation(party.prefix.as_deref().unwrap_or_default());
    match party.salutation.or(prefixed) {
        Some(salutation) if party.kind == PartyKind::Person => {
            let name = whole_name(party);
            let form = salutation.written(Some(language));
            let parts = [form.as_str(), title.as_str(), name.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
        _ => party.name.clone(),
    }
}
