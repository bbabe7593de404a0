//! The keys of a party: hashes of what another record of the same party would most likely share. Two records with no
//! common key are never compared, so each mark that alone can make somebody ask has a key of its own.

use super::facts::{Facts, Name};
use super::phonetic;

/// Raised when the keys are made otherwise; then all of them are made anew.
pub(super) const VERSION: i64 = 1;

impl Facts {
    /// The keys, each once.
    pub(super) fn keys(&self) -> Vec<i64> {
        let mut keys = Vec::with_capacity(8);
        let kind = self.kind().word();
        let mut add = |mark: &str, value: &str| keys.push(hash(&[kind, mark, value]));
        self.phones.iter().for_each(|(normal, _)| add("phone", normal));
        self.mails.iter().for_each(|mail| add("mail", mail));
        if let Some(vat_id) = &self.vat_id {
            add("vat", vat_id);
        }
        if let Some(number) = &self.number {
            add("number", number);
        }
        match &self.name {
            Name::Firm(name) => {
                self.domains.iter().for_each(|domain| add("domain", domain));
                add("sound", &sound(&name.joined()));
                add("sound", &sound(&name.sorted()));
                for place in self.places.iter().filter(|place| !place.street.is_empty()) {
                    add("house", &format!("{} {}", place.postcode, place.street));
                }
            }
            Name::Person(name) => {
                if let Some(sound) = name.sound() {
                    add("sound", &sound);
                }
                let family = phonetic::code(&name.family.concat());
                for place in self.places.iter().filter(|place| !place.street.is_empty()) {
                    add("house", &format!("{} {} {family}", place.postcode, place.street));
                }
            }
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// How a name sounds, with the digits in it, which are what tells some firms apart; one without letters as it is.
fn sound(name: &str) -> String {
    let mut code = phonetic::code(name);
    if code.is_empty() {
        return name.to_owned();
    }
    code.push('#');
    code.extend(name.chars().filter(char::is_ascii_digit));
    code
}

/// FNV-1a of 64 bits: it stays the same in every version. Two values that fall together cost one comparison.
fn hash(parts: &[&str]) -> i64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in parts.iter().flat_map(|part| part.bytes().chain([0])) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash.cast_signed()
}
