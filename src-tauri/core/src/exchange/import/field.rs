//! The names of the fields that a column can become, as they stand in requests and in the catalogue (`field-<name>`).

use super::super::contact::ChannelKind;
use super::super::csv::{DealPart, Field, Part, Place, Purpose};

/// Fields that exist once, with their names.
const SINGLE: &[(Field, &str)] = &[
    (Field::Kind, "kind"),
    (Field::Display, "display"),
    (Field::Prefix, "prefix"),
    (Field::Given, "given"),
    (Field::Additional, "additional"),
    (Field::Family, "family"),
    (Field::Suffix, "suffix"),
    (Field::Nickname, "nickname"),
    (Field::Organisation, "organisation"),
    (Field::Unit, "unit"),
    (Field::Title, "title"),
    (Field::Role, "role"),
    (Field::CustomerNumber, "customer-number"),
    (Field::Birthday, "birthday"),
    (Field::BirthYear, "birth-year"),
    (Field::BirthMonth, "birth-month"),
    (Field::BirthDay, "birth-day"),
    (Field::Language, "language"),
    (Field::VatId, "vat-id"),
    (Field::Note, "note"),
    (Field::Tags, "tags"),
    (Field::Source, "source"),
    (Field::CustomerSince, "customer-since"),
    (Field::Revenue, "revenue"),
    (Field::Uid, "uid"),
    (Field::Revision, "revision"),
    (Field::Deal(DealPart::Title), "deal-title"),
    (Field::Deal(DealPart::Amount), "deal-amount"),
    (Field::Deal(DealPart::Currency), "deal-currency"),
    (Field::Deal(DealPart::Stage), "deal-stage"),
    (Field::Deal(DealPart::Close), "deal-close"),
];
const LAST: &[(Field, &str)] =
    &[(Field::AddressLabel, "address-label"), (Field::Extra, "extra"), (Field::Extras, "extras")];

const CHANNELS: &[(ChannelKind, &str)] = &[
    (ChannelKind::Phone, "phone"),
    (ChannelKind::Mobile, "mobile"),
    (ChannelKind::Fax, "fax"),
    (ChannelKind::Email, "email"),
    (ChannelKind::Web, "web"),
    (ChannelKind::Social, "social"),
    (ChannelKind::Chat, "chat"),
];
const PURPOSES: &[(Purpose, &str)] =
    &[(Purpose::Other, ""), (Purpose::Work, "-work"), (Purpose::Home, "-home")];
const PLACES: &[(Place, &str)] = &[
    (Place::Other, ""),
    (Place::Work, "-work"),
    (Place::Home, "-home"),
    (Place::Billing, "-billing"),
    (Place::Delivery, "-delivery"),
];
const PARTS: &[(Part, &str)] = &[
    (Part::Street, "street"),
    (Part::HouseNumber, "house-number"),
    (Part::Extra, "address-extra"),
    (Part::Postcode, "postcode"),
    (Part::City, "city"),
    (Part::Region, "region"),
    (Part::Country, "country"),
];

/// All fields with their names, in the order of a list to choose from.
pub fn all() -> impl Iterator<Item = (Field, String)> {
    let single = |(field, name): &(Field, &str)| (*field, (*name).to_owned());
    let channels = CHANNELS.iter().flat_map(|(kind, name)| {
        let of_purpose = move |(purpose, suffix): &(Purpose, &str)| {
            (Field::Channel { kind: *kind, purpose: *purpose }, format!("{name}{suffix}"))
        };
        let label = (Field::ChannelLabel { kind: *kind }, format!("{name}-label"));
        PURPOSES.iter().map(of_purpose).chain([label])
    });
    let addresses = PLACES.iter().flat_map(|(place, suffix)| {
        PARTS.iter().map(move |(part, name)| {
            (Field::Address { place: *place, part: *part }, format!("{name}{suffix}"))
        })
    });
    SINGLE.iter().map(single).chain(channels).chain(addresses).chain(LAST.iter().map(single))
}

/// The name of a field.
pub fn name(field: Field) -> String {
    all().find(|(known, _)| *known == field).map(|(_, name)| name).unwrap_or_default()
}

/// The field of a name.
pub fn by_name(name: &str) -> Option<Field> {
    all().find(|(_, known)| known == name).map(|(field, _)| field)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::text::{Lang, Texts};

    #[test]
    fn every_field_has_one_name_and_its_text_in_all_languages() {
        let names: Vec<String> = all().map(|(_, name)| name).collect();
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
        for (field, field_name) in all() {
            assert_eq!(name(field), field_name);
            assert_eq!(by_name(&field_name), Some(field));
            for language in [Lang::De, Lang::Nl, Lang::En] {
                assert!(
                    Texts::new(language).has(&format!("field-{field_name}")),
                    "{language}: field-{field_name}"
                );
            }
        }
    }
}
