//! Cards from contacts: version 4.0, or 3.0 for older programs; what the reader reads back is the same contact.
//!
//! No text can break out of its line: breaks and separators are escaped, control characters are gone.

use std::io::{self, Write};

use encoding_rs::WINDOWS_1252;

use super::super::clean::clean;
use super::super::contact::{AddressKind, Channel, ChannelKind, Contact, Kind, Label, Photo};
use super::super::{base64, number};
use super::fill;
use super::line::Logical;
use super::property::Property;
use super::value::{caret, escape};

/// Which version the cards are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Version {
    V3,
    #[default]
    V4,
}

/// Octets in a line before it is folded (RFC 6350, 3.2).
const FOLD: usize = 75;

/// Writes one card per contact.
pub fn write<'c>(
    out: &mut impl Write,
    contacts: impl IntoIterator<Item = &'c Contact>,
    version: Version,
) -> io::Result<()> {
    contacts.into_iter().try_for_each(|contact| out.write_all(card(contact, version).as_bytes()))
}

/// One card with its line ends.
#[must_use]
pub fn card(contact: &Contact, version: Version) -> String {
    let mut card = Card { text: String::new(), version, labels: 0, contact };
    card.line("BEGIN", "VCARD");
    card.line("VERSION", if version == Version::V4 { "4.0" } else { "3.0" });
    card.names();
    card.facts();
    contact.channels.iter().for_each(|channel| card.channel(channel));
    card.addresses();
    if let Some(photo) = &contact.photo {
        card.photo(photo);
    }
    contact.extra.iter().for_each(|(name, value)| card.extra(name, value));
    card.line("END", "VCARD");
    card.text
}

struct Card<'c> {
    text: String,
    version: Version,
    /// Groups made so far for labels.
    labels: u32,
    contact: &'c Contact,
}

impl Card<'_> {
    /// One property, folded; `value` is escaped already.
    fn line(&mut self, head: &str, value: &str) {
        fold(&mut self.text, &format!("{head}:{value}"));
    }

    fn text(&mut self, head: &str, text: &str) {
        if !text.is_empty() {
            self.line(head, &escape(&clean(text)));
        }
    }

    fn parts(&mut self, head: &str, parts: &[&str]) {
        let parts: Vec<String> = parts.iter().map(|part| escape(&clean(part))).collect();
        self.line(head, &parts.join(";"));
    }

    fn names(&mut self) {
        let contact = self.contact;
        let kind = match (self.version, contact.kind) {
            (Version::V4, Kind::Person) => ("KIND", "individual"),
            (Version::V4, Kind::Organisation) => ("KIND", "org"),
            (Version::V3, Kind::Person) => ("X-ABShowAs", "person"),
            (Version::V3, Kind::Organisation) => ("X-ABShowAs", "COMPANY"),
        };
        self.line(kind.0, kind.1);
        self.line("FN", &escape(&clean(&contact.display)));
        let name = &contact.name;
        let parts =
            [&name.family, &name.given, &name.additional, &name.prefix, &name.suffix].map(String::as_str);
        if self.version == Version::V3 || parts.iter().any(|part| !part.is_empty()) {
            self.parts("N", &parts);
        }
        self.text("NICKNAME", &name.nickname);
        if !contact.unit.is_empty() {
            self.parts("ORG", &[&contact.organisation, &contact.unit]);
        } else {
            self.text("ORG", &contact.organisation);
        }
    }

    fn facts(&mut self) {
        let contact = self.contact;
        for (head, text) in [
            ("TITLE", &contact.title),
            ("ROLE", &contact.role),
            ("LANG", &contact.language),
            ("X-RONDO-CUSTOMER-NUMBER", &contact.customer_number),
            ("X-RONDO-VAT-ID", &contact.vat_id),
            ("X-RONDO-SOURCE", &contact.source),
            ("NOTE", &contact.note),
            ("UID", &contact.uid),
        ] {
            self.text(head, text);
        }
        if let Some(birthday) = &contact.birthday {
            let day = birthday.to_string();
            let basic = day.strip_prefix("--").map(|day| format!("--{}", day.replace('-', "")));
            let basic = basic.unwrap_or_else(|| day.replace('-', ""));
            self.line("BDAY", if self.version == Version::V4 { &basic } else { &day });
        }
        if let Some(date) = contact.customer_since {
            self.line("X-RONDO-SINCE", &date.to_string());
        }
        if let Some(amount) = contact.revenue {
            self.line("X-RONDO-REVENUE", &number::text(amount, number::DecimalSign::Point));
        }
        if let Some(revision) = contact.revision {
            self.line("REV", &revision.format("%Y%m%dT%H%M%SZ").to_string());
        }
        if !contact.tags.is_empty() {
            let tags: Vec<String> = contact.tags.iter().map(|tag| escape(&clean(tag))).collect();
            self.line("CATEGORIES", &tags.join(","));
        }
    }

    fn channel(&mut self, channel: &Channel) {
        let (name, kind) = match channel.kind {
            ChannelKind::Phone => ("TEL", "voice"),
            ChannelKind::Mobile => ("TEL", "cell"),
            ChannelKind::Fax => ("TEL", "fax"),
            ChannelKind::Email => ("EMAIL", ""),
            ChannelKind::Web => ("URL", ""),
            ChannelKind::Social => ("X-SOCIALPROFILE", ""),
            ChannelKind::Chat => ("IMPP", ""),
        };
        let (label, free) = match &channel.label {
            Label::Work => ("work", ""),
            Label::Home => ("home", ""),
            Label::Other => ("", ""),
            Label::Free(text) => ("", text.as_str()),
        };
        let mut head = String::from(name);
        let old_pref = channel.preferred && self.version == Version::V3;
        for word in [kind, label, if old_pref { "pref" } else { "" }] {
            if !word.is_empty() {
                head.push_str(";TYPE=");
                head.push_str(word);
            }
        }
        if channel.preferred && !old_pref {
            head.push_str(";PREF=1");
        }
        let value = escape(&clean(&channel.value));
        self.labelled(&head, &value, free);
    }

    /// A property with a free label in Apple's way, which most programs read.
    fn labelled(&mut self, head: &str, value: &str, label: &str) {
        if label.is_empty() {
            return self.line(head, value);
        }
        let group = loop {
            self.labels += 1;
            let group = format!("item{}.", self.labels);
            let taken = |name: &str| name.to_ascii_lowercase().starts_with(&group);
            if !self.contact.extra.iter().any(|(name, _)| taken(name)) {
                break group;
            }
        };
        self.line(&format!("{group}{head}"), value);
        self.text(&format!("{group}X-ABLabel"), label);
    }

    fn addresses(&mut self) {
        for address in &self.contact.addresses {
            let (kind, free) = match &address.kind {
                AddressKind::Work => (";TYPE=work", ""),
                AddressKind::Home => (";TYPE=home", ""),
                AddressKind::Billing => (";TYPE=billing", ""),
                AddressKind::Delivery => (";TYPE=delivery", ""),
                AddressKind::Other => ("", ""),
                AddressKind::Free(text) => ("", text.as_str()),
            };
            let parts = [
                "",
                &address.extra,
                &address.street,
                &address.city,
                &address.region,
                &address.postcode,
                &address.country,
            ];
            let value = parts.map(|part| escape(&clean(part))).join(";");
            self.labelled(&format!("ADR{kind}"), &value, free);
        }
    }

    fn photo(&mut self, photo: &Photo) {
        let coded = base64::encode(&photo.bytes);
        let mime: String =
            photo.mime.chars().filter(|c| c.is_ascii_alphanumeric() || "/+.-".contains(*c)).collect();
        match self.version {
            Version::V4 => self.line("PHOTO", &format!("data:{mime};base64,{coded}")),
            Version::V3 => {
                let kind = mime.strip_prefix("image/").unwrap_or(&mime).to_ascii_uppercase();
                self.line(&format!("PHOTO;ENCODING=b;TYPE={kind}"), &coded);
            }
        }
    }

    /// An unknown property as it stood, if the reader would find the very same; else wrapped with its name.
    fn extra(&mut self, name: &str, value: &str) {
        if stands_alone(name, value) {
            self.line(name, value);
        } else {
            self.line(&format!("X-RONDO-FIELD;NAME={}", caret(&clean(name))), &escape(&clean(value)));
        }
    }
}

/// Whether `name:value` on a line of its own reads as exactly this unknown property.
fn stands_alone(name: &str, value: &str) -> bool {
    if name.chars().any(char::is_control)
        || value.chars().any(char::is_control)
        || name.starts_with([' ', '\t'])
    {
        return false;
    }
    let parse = |text: String| {
        let line = Logical { number: 0, bytes: text.into_bytes(), cut: false, had_nul: false };
        Property::parse(&line, WINDOWS_1252)
    };
    let (Some(named), Some(property)) = (parse("FN:x".to_owned()), parse(format!("{name}:{value}"))) else {
        return false;
    };
    let spelled = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if property.name.is_empty() || !property.name.chars().all(spelled) || !property.group.chars().all(spelled)
    {
        return false;
    }
    let kept = vec![(name.to_owned(), value.to_owned())];
    let expected = Contact { display: "x".to_owned(), extra: kept, ..Contact::default() };
    fill::contact(0, vec![named, property], Vec::new()).is_ok_and(|filled| filled == expected)
}

/// Folds at 75 octets, never inside a letter.
pub(in crate::exchange) fn fold(out: &mut String, line: &str) {
    let mut room = FOLD;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = FOLD - 1;
        }
        room -= letter.len_utf8();
        out.push(letter);
    }
    out.push_str("\r\n");
}
