//! Invented ways to reach somebody. No number here can ring: German and British ones are from the ranges that the
//! regulators keep for films, Dutch, Swiss and Danish ones begin with zeros, as no subscriber's number does.

use crate::party::{AddressDraft, AddressKind, ChannelDraft, ChannelKind};
use crate::search::fold;

use super::data::Town;

/// Where the film numbers of Germany begin: Hamburg, Berlin, Cologne, Frankfurt, Munich.
const GERMAN: &[&str] = &["040 66969", "030 23125", "0221 4710", "069 90009", "089 99998"];
/// Dutch area codes, each before a number that cannot exist.
const DUTCH: &[&str] = &["10", "20", "30", "38", "40", "50", "53", "58", "70", "77"];

/// The `n`-th invented landline of a country; the first thousand of each range have three digits behind the dash.
pub(super) fn landline(country: &str, n: usize) -> ChannelDraft {
    let value = match country {
        "NL" => format!("+31 {} 00{:05}", DUTCH[n % DUTCH.len()], n / DUTCH.len()),
        "CH" => format!("+41 71 0{:02} {:02} {:02}", n / 10_000 % 100, n / 100 % 100, n % 100),
        "GB" => format!("+44 20 7946 0{:03}", n % 1000),
        "DK" => format!("+45 00 {:02} {:02} {:02}", n / 10_000 % 100, n / 100 % 100, n % 100),
        _ => format!("{}-{:03}", GERMAN[n % GERMAN.len()], 100 + n / GERMAN.len()),
    };
    channel(ChannelKind::Phone, value)
}

/// The `n`-th invented mobile of a country.
pub(super) fn mobile(country: &str, n: usize) -> ChannelDraft {
    let value = match country {
        "NL" => format!("+31 6 00{:06}", n),
        "CH" => format!("+41 79 0{:02} {:02} {:02}", n / 10_000 % 100, n / 100 % 100, n % 100),
        "GB" => format!("+44 7700 900{:03}", n % 1000),
        "DK" => format!("+45 00 {:02} {:02} {:02}", n / 10_000 % 100, n / 100 % 100, n % 100),
        _ => format!("0171 39200-{:02}", n),
    };
    channel(ChannelKind::Mobile, value)
}

/// A mail address at an invented domain.
pub(super) fn mail(before: &str, domain: &str) -> ChannelDraft {
    channel(ChannelKind::Email, format!("{before}@{domain}.example"))
}

/// The web page of an invented domain.
pub(super) fn web(domain: &str) -> ChannelDraft {
    channel(ChannelKind::Web, format!("https://www.{domain}.example"))
}

fn channel(kind: ChannelKind, value: String) -> ChannelDraft {
    ChannelDraft { id: None, kind, label: Some("work".to_owned()), value, is_primary: true }
}

/// The main address.
pub(super) fn address(town: Town, street: String) -> AddressDraft {
    AddressDraft {
        kind: AddressKind::Work,
        street: Some(street),
        postcode: Some(town.postcode.to_owned()),
        city: Some(town.name.to_owned()),
        country: Some(town.country.to_owned()),
        is_primary: true,
        ..AddressDraft::default()
    }
}

/// A name as a part of a domain or of a mail address: at most three words of letters.
pub(super) fn slug(name: &str) -> String {
    fold(name).split(' ').take(3).collect::<Vec<_>>().join("-")
}

/// The language in which one writes to a country.
pub(super) fn language_of(country: &str) -> &'static str {
    match country {
        "NL" => "nl",
        "GB" | "DK" => "en",
        _ => "de",
    }
}
