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
    /// As it is written before a name.
    pub(crate) fn written(self, language: Option<&str>) -> &'static str {
        match (self, language) {
            (Self::Ms, Some("nl")) => "mevr.",
            (Self::Mr, Some("nl")) => "dhr.",
            (Self::Ms, Some("en")) => "Ms",
            (Self::Mr, Some("en")) => "Mr",
            (Self::Ms, _) => "Frau",
            (Self::Mr, _) => "Herr",
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
    let title = degree(&title, lang);
    let surname = if lang == Lang::Nl { capital(family) } else { family.to_owned() };
    let name = [title.unwrap_or_default(), &surname].join(" ").trim().to_owned();
    match (lang, title) {
        // In English a degree takes the place of the form of address.
        (Lang::En, Some(_)) => named("salutation-titled", name),
        _ if salutation == Salutation::Ms => named("salutation-ms", name),
        _ => named("salutation-mr", name),
    }
}

/// The language in which letters to a party are written: its own, else that of its country; none where neither is known.
pub fn letter_language(party: &PartyView) -> Option<Lang> {
    let of = |code: &str| match code.get(..2)?.to_ascii_lowercase().as_str() {
        "de" => Some(Lang::De),
        "nl" => Some(Lang::Nl),
        "en" => Some(Lang::En),
        _ => None,
    };
    let of_country = |code: &str| match code {
        "DE" | "AT" | "CH" | "LI" => Some(Lang::De),
        "NL" => Some(Lang::Nl),
        "GB" | "IE" | "US" => Some(Lang::En),
        _ => None,
    };
    let country = party.addresses.first().and_then(|address| address.country.as_deref());
    party.language.as_deref().and_then(of).or_else(|| of_country(country?))
}

/// The highest degree, which alone is said in a salutation. Dutch letters leave it out.
fn degree(title: &str, lang: Lang) -> Option<&'static str> {
    let folded = fold(title);
    let has = |wanted: &str| folded.split(' ').any(|word| word == wanted);
    match lang {
        Lang::Nl => None,
        Lang::De if has("prof") || has("professor") => Some("Professor"),
        Lang::En if has("prof") || has("professor") => Some("Professor"),
        Lang::De if has("dr") => Some("Dr."),
        Lang::En if has("dr") => Some("Dr"),
        _ => None,
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
            let parts = [salutation.written(Some(language)), title.as_str(), name.as_str()];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        }
        _ => party.name.clone(),
    }
}
