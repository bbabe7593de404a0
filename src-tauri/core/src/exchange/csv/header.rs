//! Which field a column's name stands for, alone and beside its neighbours, and the names that Rondo writes.
//!
//! Knows Google, Outlook, Thunderbird, Salesforce and plain lists by their words, not by their number of columns.

use super::super::contact::ChannelKind;
use super::field::{DealPart, Field, Part, Place, Purpose};
use super::words;
use crate::text::Lang;

/// Before the names of columns that Rondo writes and never reads: they follow from everything else.
pub const DERIVED: &str = "Rondo: ";

/// Names of single columns in exports: German, Dutch, English.
const NAMES: &[(Field, [&str; 3])] = &[
    (Field::Kind, ["Rondo", "Rondo", "Rondo"]),
    (Field::Display, ["Name", "Naam", "Name"]),
    (Field::Prefix, ["Titel", "Titel", "Prefix"]),
    (Field::Given, ["Vorname", "Voornaam", "First name"]),
    (Field::Additional, ["Weitere Vornamen", "Middelste naam", "Middle name"]),
    (Field::Family, ["Nachname", "Achternaam", "Last name"]),
    (Field::Suffix, ["Namenssuffix", "Achtervoegsel", "Suffix"]),
    (Field::Nickname, ["Spitzname", "Bijnaam", "Nickname"]),
    (Field::Organisation, ["Firma", "Bedrijf", "Company"]),
    (Field::Unit, ["Abteilung", "Afdeling", "Department"]),
    (Field::Title, ["Position", "Functie", "Job title"]),
    (Field::Role, ["Beruf", "Beroep", "Profession"]),
    (Field::CustomerNumber, ["Kundennummer", "Klantnummer", "Customer number"]),
    (Field::Birthday, ["Geburtstag", "Verjaardag", "Birthday"]),
    (Field::Language, ["Sprache", "Taal", "Language"]),
    (Field::VatId, ["USt-IdNr.", "Btw-nummer", "VAT number"]),
    (Field::Note, ["Notizen", "Notities", "Notes"]),
    (Field::Tags, ["Kategorien", "Categorieën", "Categories"]),
    (Field::Source, ["Herkunft", "Herkomst", "Source"]),
    (Field::CustomerSince, ["Kunde seit", "Klant sinds", "Customer since"]),
    (Field::Revenue, ["Jahresumsatz", "Jaaromzet", "Annual revenue"]),
    (Field::Uid, ["UID", "UID", "UID"]),
    (Field::Revision, ["Geändert", "Gewijzigd", "Modified"]),
    (Field::Extras, ["Rondo extra", "Rondo extra", "Rondo extra"]),
];

/// Names of columns that come several times.
const CHANNELS: &[(ChannelKind, [&str; 3])] = &[
    (ChannelKind::Phone, ["Telefon", "Telefoon", "Phone"]),
    (ChannelKind::Mobile, ["Mobiltelefon", "Mobiele telefoon", "Mobile"]),
    (ChannelKind::Fax, ["Fax", "Fax", "Fax"]),
    (ChannelKind::Email, ["E-Mail", "E-mail", "E-mail"]),
    (ChannelKind::Web, ["Website", "Website", "Website"]),
    (ChannelKind::Social, ["Social", "Social", "Social"]),
    (ChannelKind::Chat, ["Chat", "Chat", "Chat"]),
];

const PARTS: &[(Part, [&str; 3])] = &[
    (Part::Street, ["Straße", "straat", "street"]),
    (Part::HouseNumber, ["Hausnummer", "huisnummer", "house number"]),
    (Part::Extra, ["Zusatz", "toevoeging", "extra"]),
    (Part::Postcode, ["PLZ", "postcode", "postcode"]),
    (Part::City, ["Ort", "plaats", "city"]),
    (Part::Region, ["Region", "regio", "region"]),
    (Part::Country, ["Land", "land", "country"]),
];

/// The name that an export gives to a column; `number` counts columns that come several times.
#[must_use]
pub fn name(field: Field, number: usize, language: Lang) -> String {
    let index = language as usize;
    let of_channel =
        |kind| CHANNELS.iter().find(|(known, _)| *known == kind).map_or("", |(_, names)| names[index]);
    let address = ["Adresse", "Adres", "Address"][index];
    let label = ["Typ", "type", "type"][index];
    match field {
        Field::Channel { kind, .. } => format!("{} {number}", of_channel(kind)),
        Field::ChannelLabel { kind } => format!("{} {number} {label}", of_channel(kind)),
        Field::Address { part, .. } => {
            let part = PARTS.iter().find(|(known, _)| *known == part).map_or("", |(_, names)| names[index]);
            format!("{address} {number} {part}")
        }
        Field::AddressLabel => format!("{address} {number} {label}"),
        field => {
            NAMES.iter().find(|(known, _)| *known == field).map_or("", |(_, names)| names[index]).to_owned()
        }
    }
}

/// Purpose and the rest of a text, as in `Work Fax`: work and `fax`.
pub(super) fn qualifier(text: &str) -> (Option<Place>, String) {
    let words = words::words(text);
    let place = words.iter().find_map(|word| words::place(word));
    (place, words.into_iter().filter(|word| words::place(word).is_none()).collect())
}

/// The field of a column by its name alone, and how sure that is, in percent.
pub(super) fn recognise(header: &str) -> Option<(Field, u8)> {
    let header = header.trim().trim_end_matches("__c").trim_end_matches("__C");
    if header.starts_with(DERIVED) {
        return None;
    }
    let words = words::words(header);
    if words.is_empty() || words.len() > 8 {
        return None;
    }
    if let Some(field) = words::field(&words.concat()) {
        return Some((field, 95));
    }
    let plain: Vec<String> =
        words.into_iter().filter(|word| !words::FILLERS.contains(&word.as_str())).collect();
    if let Some(label) = label(&plain) {
        return Some((label, 90));
    }
    for words in [plain.clone(), without_numbers(&plain)] {
        if let Some(field) = words::field(&words.concat()) {
            return Some((field, 90));
        }
        if let Some(field) = placed(&words) {
            return Some((field, 90));
        }
    }
    None
}

/// `E-mail 1 type`, `Address 2 - Label`.
fn label(words: &[String]) -> Option<Field> {
    let (last, rest) =
        without_numbers(words).split_last().map(|(last, rest)| (last.clone(), rest.to_vec()))?;
    if !words::LABELS.contains(&last.as_str()) {
        return None;
    }
    let key = rest.concat();
    if words::ADDRESSES.contains(&key.as_str()) {
        return Some(Field::AddressLabel);
    }
    match words::field(&key)? {
        Field::Channel { kind, .. } => Some(Field::ChannelLabel { kind }),
        _ => None,
    }
}

/// A field with a purpose, or a part with the word for address in front.
fn placed(words: &[String]) -> Option<Field> {
    let mut place = words.iter().find_map(|word| words::place(word));
    let mut rest: Vec<String> = words.iter().filter(|word| words::place(word).is_none()).cloned().collect();
    for word in &mut rest {
        if let Some((found, base)) = words::compound(word) {
            place = Some(found);
            *word = base.to_owned();
        }
    }
    let is_address = |word: &String| words::ADDRESSES.contains(&word.as_str());
    let inner: Vec<String> = rest.iter().filter(|word| !is_address(word)).cloned().collect();
    let part = |words: &[String]| {
        words::field(&words.concat()).filter(|field| matches!(field, Field::Address { .. }))
    };
    let field = if inner.len() < rest.len() { part(&inner).or_else(|| part(&rest)) } else { None };
    let field = field.or_else(|| words::field(&rest.concat()))?;
    match (field, place) {
        (Field::Channel { kind, .. }, Some(place)) => {
            Some(Field::Channel { kind, purpose: Purpose::from(place) })
        }
        (Field::Address { part, .. }, Some(place)) => Some(Field::Address { place, part }),
        (Field::Address { .. }, None) if inner.len() < rest.len() => Some(field),
        _ => None,
    }
}

fn without_numbers(words: &[String]) -> Vec<String> {
    words.iter().filter(|word| !word.bytes().all(|byte| byte.is_ascii_digit())).cloned().collect()
}

/// The fields of a whole header: names that mean different things beside different neighbours are settled.
pub(super) fn recognise_all(headers: &[String]) -> Vec<Option<(Field, u8)>> {
    let keys: Vec<String> = headers.iter().map(|header| words::words(header).concat()).collect();
    let mut found: Vec<_> = headers.iter().map(|header| recognise(header)).collect();
    if not_contacts(&keys, &found) {
        return vec![None; headers.len()];
    }
    let has = |field: Field| found.iter().flatten().any(|(known, _)| *known == field);
    let has_key = |words: &[&str]| keys.iter().any(|key| words.contains(&key.as_str()));
    let firm = !has(Field::Given)
        && !has(Field::Family)
        && !has(Field::Organisation)
        && has_key(&[
            "accountnumber",
            "accountnumberc",
            "annualrevenue",
            "industry",
            "numberofemployees",
            "numemp",
            "numemployees",
            "employees",
            "branche",
            "rechtsform",
            "billingstreet",
            "sector",
        ]);
    let job_title = keys.iter().any(|key| key == "jobtitle");
    let birth_year = has(Field::BirthYear);
    for ((key, header), found) in keys.iter().zip(headers).zip(&mut found) {
        match (key.as_str(), &found) {
            ("name" | "naam", Some((Field::Display, _))) if firm => *found = Some((Field::Organisation, 85)),
            ("title", _) if job_title => *found = Some((Field::Prefix, 85)),
            ("birthday", _) if birth_year && words::words(header).len() == 2 => {
                *found = Some((Field::BirthDay, 95))
            }
            _ => {}
        }
    }
    settle_deal(&keys, &mut found);
    found
}

/// A deal needs a title. In a list of deals the name is the deal's; where nothing names a deal, an amount, a phase or a
/// currency is something else.
fn settle_deal(keys: &[String], found: &mut [Option<(Field, u8)>]) {
    let at = |found: &[Option<(Field, u8)>], part| {
        found.iter().position(|known| known.is_some_and(|(field, _)| field == Field::Deal(part)))
    };
    let is_list = at(found, DealPart::Stage).is_some()
        && (at(found, DealPart::Amount).is_some() || at(found, DealPart::Close).is_some());
    if at(found, DealPart::Title).is_none()
        && is_list
        && let Some(name) = keys.iter().position(|key| matches!(key.as_str(), "name" | "naam"))
    {
        found[name] = Some((Field::Deal(DealPart::Title), 85));
    }
    if at(found, DealPart::Title).is_none() {
        let is_deal = |known: &Option<(Field, u8)>| matches!(known, Some((Field::Deal(_), _)));
        found.iter_mut().filter(|known| is_deal(known)).for_each(|known| *known = None);
    }
}

/// Tasks, attachments and other things that have a subject or a body, and no person.
fn not_contacts(keys: &[String], found: &[Option<(Field, u8)>]) -> bool {
    let person = found.iter().flatten().any(|(field, _)| {
        matches!(field, Field::Given | Field::Family | Field::Organisation | Field::Channel { .. })
    });
    let has = |words: &[&str]| keys.iter().any(|key| words.contains(&key.as_str()));
    let starts = |word: &str| keys.iter().any(|key| key.starts_with(word));
    let task = has(&[
        "subject",
        "betreff",
        "onderwerp",
        "duedate",
        "activitydate",
        "faelligam",
        "faellig",
        "vervaldatum",
    ]);
    let attachment = has(&["body", "contenttype", "bodylength"]) && starts("parent");
    attachment || (task && !person)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, field: Field) {
        assert_eq!(recognise(header).map(|(field, _)| field), Some(field), "{header}");
    }

    fn channel(kind: ChannelKind, purpose: Purpose) -> Field {
        Field::Channel { kind, purpose }
    }

    fn address(place: Place, part: Part) -> Field {
        Field::Address { place, part }
    }

    #[test]
    fn plain_german_lists_are_understood() {
        for (header, field) in [
            ("Firma1", Field::Organisation),
            ("Anspr.", Field::Display),
            ("Kd-Nr", Field::CustomerNumber),
            ("Kd.-Nr.", Field::CustomerNumber),
            ("Straße", address(Place::Other, Part::Street)),
            ("PLZ", address(Place::Other, Part::Postcode)),
            ("Tel.", channel(ChannelKind::Phone, Purpose::Other)),
            ("Mail", channel(ChannelKind::Email, Purpose::Other)),
            ("Umsatz VJ", Field::Revenue),
            ("seit", Field::CustomerSince),
            ("USt-IdNr.", Field::VatId),
            ("Rechnungsstraße", address(Place::Billing, Part::Street)),
            ("Lieferort", address(Place::Delivery, Part::City)),
            ("Telefon 2", channel(ChannelKind::Phone, Purpose::Other)),
        ] {
            check(header, field);
        }
    }

    #[test]
    fn other_programs_are_understood() {
        use ChannelKind::{Chat, Email, Fax, Mobile, Phone, Web};
        for (header, field) in [
            ("E-mail 1 - Value", channel(Email, Purpose::Other)),
            ("E-mail 1 - Type", Field::ChannelLabel { kind: Email }),
            ("Phone 2 - Label", Field::ChannelLabel { kind: Phone }),
            ("Address 1 - Street", address(Place::Other, Part::Street)),
            ("Address 1 - Extended Address", address(Place::Other, Part::Extra)),
            ("Address 2 - Postal Code", address(Place::Other, Part::Postcode)),
            ("Address 2 - Label", Field::AddressLabel),
            ("Organization 1 - Title", Field::Title),
            ("Organization Name", Field::Organisation),
            ("Group Membership", Field::Tags),
            ("E-mail 2 Address", channel(Email, Purpose::Other)),
            ("Business Street 2", address(Place::Work, Part::Extra)),
            ("Business Phone 2", channel(Phone, Purpose::Work)),
            ("Home Fax", channel(Fax, Purpose::Home)),
            ("Mobile Phone", channel(Mobile, Purpose::Other)),
            ("Straße geschäftlich", address(Place::Work, Part::Street)),
            ("Land/Region geschäftlich", address(Place::Work, Part::Country)),
            ("Telefon (privat)", channel(Phone, Purpose::Home)),
            ("E-Mail-Adresse", channel(Email, Purpose::Other)),
            ("Telefoon op werk", channel(Phone, Purpose::Work)),
            ("Werkadres, straat", address(Place::Work, Part::Street)),
            ("E-mail 2-adres", channel(Email, Purpose::Other)),
            ("Home ZipCode", address(Place::Home, Part::Postcode)),
            ("Work Address 2", address(Place::Work, Part::Extra)),
            ("Web Page 2", channel(Web, Purpose::Other)),
            ("Screen Name", channel(Chat, Purpose::Other)),
            ("MailingPostalCode", address(Place::Work, Part::Postcode)),
            ("BillingState/Province", address(Place::Billing, Part::Region)),
            ("ACCOUNTNUMBER__C", Field::CustomerNumber),
            ("email_work", channel(Email, Purpose::Work)),
            ("phone_home", channel(Phone, Purpose::Home)),
        ] {
            check(header, field);
        }
        for header in [
            "Custom 1",
            "E-mail Display Name",
            "Who:Contact-email",
            "column1",
            "NumEmp",
            "Relation 1 - Value",
        ] {
            assert_eq!(recognise(header), None, "{header}");
        }
    }

    #[test]
    fn neighbours_settle_what_a_name_means() {
        let fields = |headers: &str| -> Vec<_> {
            let headers: Vec<String> = headers.split(',').map(str::to_owned).collect();
            recognise_all(&headers).into_iter().map(|found| found.map(|(field, _)| field)).collect()
        };
        assert_eq!(fields("NAME,PHONE,ANNUALREVENUE")[0], Some(Field::Organisation));
        assert_eq!(fields("Name,Given Name")[0], Some(Field::Display));
        assert_eq!(
            fields("Title,First Name,Job Title"),
            [Some(Field::Prefix), Some(Field::Given), Some(Field::Title)]
        );
        assert_eq!(fields("Birth Year,Birth Day"), [Some(Field::BirthYear), Some(Field::BirthDay)]);
        assert_eq!(fields("Birthday"), [Some(Field::Birthday)]);
        assert_eq!(fields("Name,Body,ParentId"), [None, None, None]);
        assert_eq!(fields("Subject,Due Date,Name"), [None, None, None]);
        let deal = |part| Some(Field::Deal(part));
        use DealPart::{Amount, Close, Currency, Stage, Title};
        let parts = [deal(Title), deal(Stage), deal(Amount), deal(Close), deal(Currency)];
        for header in [
            "Deal Name,Deal Stage,Amount,Close Date,Currency",
            "Opportunity Name,Stage,Amount,Close Date,Currency ISO Code",
            "Name,Stage,Amount,Close Date,Amount Currency",
            "Opportunity Name,Sales Stage,Opportunity Amount,Expected Close Date,Currency",
            "Verkaufschance,Phase,Betrag,Erwarteter Abschluss,Währung",
            "Verkoopkans,Fase,Bedrag,Verwachte sluiting,Valuta",
        ] {
            assert_eq!(fields(header), parts, "{header}");
        }
        assert_eq!(fields("Name,Amount,City")[..2], [Some(Field::Display), None], "nothing names a deal");
    }

    #[test]
    fn the_names_of_exports_are_understood_in_every_language() {
        for language in [Lang::De, Lang::Nl, Lang::En] {
            let mut fields: Vec<Field> = NAMES.iter().map(|(field, _)| *field).collect();
            for (kind, _) in CHANNELS {
                fields.push(channel(*kind, Purpose::Other));
                fields.push(Field::ChannelLabel { kind: *kind });
            }
            fields.extend(PARTS.iter().map(|(part, _)| address(Place::Other, *part)));
            fields.push(Field::AddressLabel);
            fields.into_iter().for_each(|field| check(&name(field, 2, language), field));
        }
    }
}
