//! What the properties mean: from the parts of a card to a contact.
//!
//! A property that has no place in the contact is kept as it stood, so that nothing of a card is lost.

use std::collections::HashMap;

use super::super::clean::clean;
use super::super::contact::{Address, AddressKind, Contact, Kind, Label, Problem, Reason, Severity};
use super::super::{date, number};
use super::property::Property;
use super::value::{split, unescape};
use super::{NAME, channel, photo};

/// Builds the contact of one card.
pub(super) fn contact(
    line: u64,
    properties: Vec<Property>,
    problems: Vec<Problem>,
) -> Result<Contact, Problem> {
    let mut fill = Fill::new(line, &properties);
    fill.contact.problems = problems;
    for property in &properties {
        fill.property(property);
    }
    fill.finish()
}

struct Fill {
    contact: Contact,
    /// Apple's labels by group.
    labels: HashMap<String, String>,
    /// The text after KIND or X-ABShowAs, in lower case.
    kind: String,
    /// Version 2.1 knows no lists inside names.
    lists: bool,
}

/// What became of a property.
enum Taken {
    Yes,
    /// No place for it: kept as unknown property.
    Unknown,
    /// Understood but not usable: kept as unknown property, with a remark.
    Unfit(Reason),
    /// Too large to keep, with a remark.
    Lost(Reason),
}

impl Fill {
    fn new(line: u64, properties: &[Property]) -> Self {
        let known = |property: &&Property| !property.group.is_empty() && is_known(&property.name);
        let groups: Vec<&str> =
            properties.iter().filter(known).map(|property| property.group.as_str()).collect();
        let labels = properties
            .iter()
            .filter(|property| property.name == "X-ABLABEL" && groups.contains(&property.group.as_str()))
            .map(|property| (property.group.clone(), property.text()))
            .collect();
        let old =
            properties.iter().any(|property| property.name == "VERSION" && property.value.trim() == "2.1");
        Self { contact: Contact::at(line), labels, kind: String::new(), lists: !old }
    }

    fn property(&mut self, property: &Property) {
        self.remark_on_bytes(property);
        if property.value.trim().is_empty() {
            return;
        }
        let taken = self.take(property);
        let contact = &mut self.contact;
        match taken {
            Taken::Yes => {}
            Taken::Unknown => contact.extra.push(property.verbatim()),
            Taken::Unfit(reason) => {
                let severity = if reason == Reason::OnlyOne { Severity::Note } else { Severity::Dropped };
                contact.extra.push(property.verbatim());
                contact.remark(property.line, &property.name, reason, severity);
            }
            Taken::Lost(reason) => contact.remark(property.line, &property.name, reason, Severity::Dropped),
        }
    }

    fn remark_on_bytes(&mut self, property: &Property) {
        for (there, reason) in [
            (property.had_nul, Reason::NulRemoved),
            (property.broken, Reason::Undecodable),
            (property.unknown_charset, Reason::UnknownCharset),
        ] {
            if there {
                self.contact.remark(property.line, &property.name, reason, Severity::Note);
            }
        }
    }

    fn take(&mut self, property: &Property) -> Taken {
        if let Some(place) = self.text(&property.name) {
            return only_one(place, property.text());
        }
        let contact = &mut self.contact;
        match property.name.as_str() {
            "VERSION" | "PRODID" | "BEGIN" | "END" => Taken::Yes,
            "X-ABLABEL" if self.labels.contains_key(&property.group) => Taken::Yes,
            "KIND" | "X-ABSHOWAS" | "X-ADDRESSBOOKSERVER-KIND" => {
                self.kind = property.text().to_lowercase();
                Taken::Yes
            }
            "N" => self.name(property),
            "ORG" => self.organisation(property),
            "NICKNAME" => append(&mut contact.name.nickname, &list(&property.value).join(", "), ", "),
            "NOTE" => append(&mut contact.note, &property.text(), "\n\n"),
            "CATEGORIES" => {
                contact.tags.extend(list(&property.value));
                Taken::Yes
            }
            "BDAY" => self.birthday(property),
            "REV" => set(&mut contact.revision, date::instant(&property.text()), Reason::NotADate),
            "X-RONDO-SINCE" => {
                set(&mut contact.customer_since, date::parse(&property.text(), None), Reason::NotADate)
            }
            "X-RONDO-REVENUE" => {
                let amount = number::minor_units(&property.text(), Some(number::DecimalSign::Point));
                set(&mut contact.revenue, amount, Reason::NotANumber)
            }
            "X-RONDO-FIELD" => match property.param("NAME") {
                Some(name) => {
                    contact.extra.push((clean(name), property.text()));
                    Taken::Yes
                }
                None => Taken::Unknown,
            },
            "ADR" => self.address(property),
            "PHOTO" | "LOGO" => self.photo(property),
            _ => self.channel(property),
        }
    }

    /// The place of a property that is plain text and comes once.
    fn text(&mut self, name: &str) -> Option<&mut String> {
        let contact = &mut self.contact;
        Some(match name {
            "FN" => &mut contact.display,
            "TITLE" => &mut contact.title,
            "ROLE" => &mut contact.role,
            "UID" => &mut contact.uid,
            "LANG" => &mut contact.language,
            "X-RONDO-CUSTOMER-NUMBER" => &mut contact.customer_number,
            "X-RONDO-VAT-ID" | "X-VAT-ID" => &mut contact.vat_id,
            "X-RONDO-SOURCE" => &mut contact.source,
            _ => return None,
        })
    }

    fn name(&mut self, property: &Property) -> Taken {
        let name = &mut self.contact.name;
        let full = [&name.family, &name.given, &name.additional, &name.prefix, &name.suffix];
        if full.iter().any(|part| !part.is_empty()) {
            return Taken::Unfit(Reason::OnlyOne);
        }
        let parts = split(&property.value, ';');
        let part = |index: usize, joint: &str| {
            let text = parts.get(index).copied().unwrap_or_default();
            if self.lists { list(text).join(joint) } else { clean(&unescape(text)) }
        };
        name.family = part(0, " ");
        name.given = part(1, " ");
        name.additional = part(2, " ");
        name.prefix = part(3, " ");
        name.suffix = part(4, ", ");
        Taken::Yes
    }

    fn organisation(&mut self, property: &Property) -> Taken {
        let contact = &mut self.contact;
        if !contact.organisation.is_empty() || !contact.unit.is_empty() {
            return Taken::Unfit(Reason::OnlyOne);
        }
        let mut parts = split(&property.value, ';').into_iter().map(|part| clean(&unescape(part)));
        contact.organisation = parts.next().unwrap_or_default();
        contact.unit = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        Taken::Yes
    }

    fn birthday(&mut self, property: &Property) -> Taken {
        let mut birthday = date::birthday(&property.text(), None);
        // Apple writes a day without year as a day of a leap year that it names.
        if let (Some(day), Some(omitted)) = (&mut birthday, property.param("X-APPLE-OMIT-YEAR"))
            && day.year == omitted.parse().ok()
        {
            day.year = None;
        }
        set(&mut self.contact.birthday, birthday, Reason::NotADate)
    }

    fn address(&mut self, property: &Property) -> Taken {
        let parts: Vec<String> =
            split(&property.value, ';').into_iter().map(|part| clean(&unescape(part))).collect();
        let part = |index: usize| parts.get(index).cloned().unwrap_or_default();
        let extra = [part(0), part(1)];
        let address = Address {
            kind: self.address_kind(property),
            street: part(2),
            extra: extra.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
            city: part(3),
            region: part(4),
            postcode: part(5),
            country: parts.get(6..).unwrap_or_default().join(";"),
        };
        if address.filled() > 0 {
            self.contact.addresses.push(address);
        }
        Taken::Yes
    }

    fn address_kind(&self, property: &Property) -> AddressKind {
        if let Some(Label::Free(text)) = self.group_label(property) {
            return AddressKind::Free(text);
        }
        let mut kind = AddressKind::Other;
        for word in property.types() {
            match word.as_str() {
                "billing" => return AddressKind::Billing,
                "delivery" => return AddressKind::Delivery,
                "work" => kind = AddressKind::Work,
                "home" => kind = AddressKind::Home,
                word if kind == AddressKind::Other && !channel::is_common(word) => {
                    kind = AddressKind::Free(clean(word));
                }
                _ => {}
            }
        }
        kind
    }

    fn photo(&mut self, property: &Property) -> Taken {
        if self.contact.photo.is_some() {
            return Taken::Lost(Reason::OnlyOne);
        }
        match photo::read(property) {
            Ok(photo) => {
                self.contact.photo = Some(photo);
                Taken::Yes
            }
            Err(Reason::PhotoIsLink) => Taken::Unfit(Reason::PhotoIsLink),
            Err(reason) => Taken::Lost(reason),
        }
    }

    fn channel(&mut self, property: &Property) -> Taken {
        match channel::read(property, self.group_label(property)) {
            Some(Ok(channel)) => {
                self.contact.channels.push(channel);
                Taken::Yes
            }
            Some(Err(reason)) => Taken::Unfit(reason),
            None => Taken::Unknown,
        }
    }

    fn group_label(&self, property: &Property) -> Option<Label> {
        self.labels.get(&property.group).and_then(|text| channel::apple_label(text))
    }

    fn finish(mut self) -> Result<Contact, Problem> {
        let contact = &mut self.contact;
        if matches!(self.kind.as_str(), "group" | "location" | "device" | "application" | "thing") {
            return Err(Problem::refused(contact.line, Reason::NotAContact));
        }
        let named = !contact.name.given.is_empty() || !contact.name.family.is_empty();
        let firm = !contact.organisation.is_empty()
            && (contact.display.is_empty() || contact.display == contact.organisation);
        contact.kind = match self.kind.as_str() {
            "org" | "organization" | "company" => Kind::Organisation,
            "" if firm && !named => Kind::Organisation,
            _ => Kind::Person,
        };
        if !contact.settle_display() {
            return Err(Problem::refused(contact.line, Reason::NoName));
        }
        if contact.display.chars().count() > NAME {
            contact.display = clean(&contact.display.chars().take(NAME).collect::<String>());
            contact.remark(contact.line, "FN", Reason::FieldTooLong { limit: NAME as u64 }, Severity::Note);
        }
        if contact.kind == Kind::Organisation && contact.organisation.is_empty() {
            contact.organisation = contact.display.clone();
        }
        Ok(self.contact)
    }
}

/// Properties whose group may carry a label for them.
fn is_known(name: &str) -> bool {
    name == "ADR" || channel::kind(name).is_some()
}

/// Parts of a list, without empty ones.
fn list(value: &str) -> Vec<String> {
    split(value, ',').into_iter().map(|part| clean(&unescape(part))).filter(|part| !part.is_empty()).collect()
}

fn only_one(place: &mut String, text: String) -> Taken {
    if place.is_empty() {
        *place = text;
        Taken::Yes
    } else if *place == text {
        Taken::Yes
    } else {
        Taken::Unfit(Reason::OnlyOne)
    }
}

fn append(place: &mut String, text: &str, joint: &str) -> Taken {
    if !place.is_empty() && !text.is_empty() {
        place.push_str(joint);
    }
    place.push_str(text);
    Taken::Yes
}

fn set<T: PartialEq>(place: &mut Option<T>, value: Option<T>, otherwise: Reason) -> Taken {
    if value.is_none() {
        return Taken::Unfit(otherwise);
    }
    if place.is_some() && *place != value {
        return Taken::Unfit(Reason::OnlyOne);
    }
    *place = value;
    Taken::Yes
}
