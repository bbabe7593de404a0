//! A contact of Windows (`.contact`), made into a card. Its XML is read event by event; document types are refused.

use std::collections::HashMap;
use std::io::{self, BufRead};

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::base64;
use crate::card::{Address, Card, Part};
use crate::limit;
use crate::record::{Reason, Record};
use crate::text;

/// How deep elements stand inside each other.
const DEPTH: usize = 12;

/// Reads the one contact of the file.
pub fn wincontact(from: impl BufRead, tell: &mut dyn FnMut(Record) -> io::Result<bool>) -> io::Result<()> {
    match contact(from) {
        Ok(card) => {
            if tell(Record::Cards(card))? {
                tell(Record::End)?;
            }
        }
        Err(reason) => {
            tell(Record::Failed(reason))?;
        }
    }
    Ok(())
}

/// The values of the element that is being read, and its labels.
type Values = HashMap<String, String>;

fn contact(from: impl BufRead) -> Result<String, Reason> {
    let mut reader = Reader::from_reader(from);
    let (mut open, mut card): (Vec<String>, Card) = (Vec::new(), Card::default());
    let (mut values, mut value) = (Values::new(), String::new());
    let (mut buffer, mut elements, mut is_contact) = (Vec::new(), 0, false);
    loop {
        buffer.clear();
        match reader
            .read_event_into(&mut buffer)
            .map_err(|_| if is_contact { Reason::Damaged } else { Reason::NotThis })?
        {
            Event::DocType(_) => return Err(Reason::DocumentType),
            Event::Start(start) => {
                let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                elements += 1;
                if open.is_empty() && name != "contact" {
                    return Err(Reason::NotThis);
                }
                is_contact = true;
                if open.len() >= DEPTH {
                    return Err(Reason::TooDeep);
                }
                if elements > limit::PROPERTIES * 10 {
                    return Err(Reason::TooManyParts);
                }
                open.push(name);
                value.clear();
            }
            Event::Text(part) => value.push_str(&text::decode(part.as_ref())),
            Event::CData(part) => value.push_str(&text::decode(part.as_ref())),
            Event::GeneralRef(name) => value.push_str(&entity(name.as_ref())),
            Event::End(_) => {
                let Some(name) = open.pop() else { return Err(Reason::Damaged) };
                end(&name, &open, std::mem::take(&mut value), &mut values, &mut card);
            }
            Event::Eof => break,
            _ => {}
        }
        if value.len() > limit::UNFOLDED {
            return Err(Reason::TooLarge);
        }
    }
    match (is_contact, open.is_empty()) {
        (false, _) => Err(Reason::Empty),
        (_, false) => Err(Reason::Damaged),
        _ => card.finish().ok_or(Reason::NoName),
    }
}

/// The five entities of XML and letters by number; others do not exist without a document type.
fn entity(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    let number = |text: &str, radix| u32::from_str_radix(text, radix).ok().and_then(char::from_u32);
    let letter = match name.as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        other => match other.strip_prefix('#') {
            Some(code) => match code.strip_prefix(['x', 'X']) {
                Some(code) => number(code, 16),
                None => number(code, 10),
            },
            None => None,
        },
    };
    letter.map(String::from).unwrap_or_default()
}

/// An element has ended: a value of the one around it, or one that is whole.
fn end(name: &str, open: &[String], value: String, values: &mut Values, card: &mut Card) {
    let get = |key: &str| values.get(key).map(String::as_str).unwrap_or_default();
    let label = get("Label").to_ascii_lowercase();
    let is_home = label.contains("personal");
    match name {
        "Label" => {
            let labels = values.entry("Label".to_owned()).or_default();
            labels.push(' ');
            labels.push_str(value.trim());
            return;
        }
        "Notes" if open.len() == 1 => card.add("NOTE", &value),
        "Name" => {
            for (part, key) in [
                (Part::Display, "FormattedName"),
                (Part::Family, "FamilyName"),
                (Part::Given, "GivenName"),
                (Part::Middle, "MiddleName"),
                (Part::Prefix, "Title"),
                (Part::Suffix, "Suffix"),
            ] {
                card.name(part, get(key));
            }
            card.add("NICKNAME", get("NickName"));
        }
        "EmailAddress" => card.add(if is_home { "EMAIL;TYPE=home" } else { "EMAIL" }, get("Address")),
        "PhoneNumber" => {
            let place = if is_home { "home" } else { "work" };
            let head = if label.contains("cell") || label.contains("mobile") {
                "TEL;TYPE=cell".to_owned()
            } else if label.contains("fax") {
                format!("TEL;TYPE={place},fax")
            } else {
                format!("TEL;TYPE={place},voice")
            };
            card.add(&head, get("Number"));
        }
        "Position" => {
            card.name(Part::Organisation, get("Company"));
            card.name(Part::Unit, get("Department"));
            card.add("TITLE", get("JobTitle"));
            card.add("ROLE", get("Profession"));
        }
        "PhysicalAddress" => {
            let address = Address {
                street: get("Street").to_owned(),
                extra: [get("ExtendedAddress"), get("POBox")].join(" ").trim().to_owned(),
                city: get("Locality").to_owned(),
                region: get("Region").to_owned(),
                postcode: get("PostalCode").to_owned(),
                country: get("Country").to_owned(),
            };
            card.address(if is_home { "ADR;TYPE=home" } else { "ADR;TYPE=work" }, &address);
        }
        "Url" => card.add(if is_home { "URL;TYPE=home" } else { "URL;TYPE=work" }, get("Value")),
        "Date" if label.contains("birthday") => {
            let part =
                |from: usize, to: usize| get("Value").trim().get(from..to).and_then(|text| text.parse().ok());
            if let (Some(year), Some(month), Some(day)) = (part(0, 4), part(5, 7), part(8, 10)) {
                card.birthday(i32::try_from(year).ok(), month, day);
            }
        }
        "Photo" => card.photo(&base64::decode(get("Value").as_bytes()).unwrap_or_default()),
        _ => {
            if !value.trim().is_empty() {
                values.insert(name.to_owned(), value.trim().to_owned());
            }
            return;
        }
    }
    values.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, Reason> {
        contact(text.as_bytes())
    }

    #[test]
    fn a_contact_becomes_a_card() {
        let card = read(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<c:contact c:Version="1" xmlns:c="http://schemas.microsoft.com/Contact">
 <c:Notes>Mag Tee &amp; Kuchen</c:Notes>
 <c:NameCollection><c:Name c:ElementID="1"><c:FormattedName>Dr. Anna Müller</c:FormattedName><c:FamilyName>Müller</c:FamilyName><c:GivenName>Anna</c:GivenName><c:Title>Dr.</c:Title></c:Name></c:NameCollection>
 <c:EmailAddressCollection><c:EmailAddress><c:Type>SMTP</c:Type><c:Address>anna@example.org</c:Address><c:LabelCollection><c:Label>Preferred</c:Label></c:LabelCollection></c:EmailAddress></c:EmailAddressCollection>
 <c:PhoneNumberCollection><c:PhoneNumber><c:Number>0171 1</c:Number><c:LabelCollection><c:Label>Cellular</c:Label></c:LabelCollection></c:PhoneNumber>
  <c:PhoneNumber><c:Number>040 2</c:Number><c:LabelCollection><c:Label>Personal</c:Label><c:Label>Voice</c:Label></c:LabelCollection></c:PhoneNumber></c:PhoneNumberCollection>
 <c:PhysicalAddressCollection><c:PhysicalAddress><c:Country>DE</c:Country><c:PostalCode>24103</c:PostalCode><c:Locality>Kiel</c:Locality><c:Street>Weg 1</c:Street><c:LabelCollection><c:Label>Business</c:Label></c:LabelCollection></c:PhysicalAddress></c:PhysicalAddressCollection>
 <c:PositionCollection><c:Position><c:JobTitle>Einkauf</c:JobTitle><c:Company>Müller GmbH</c:Company></c:Position></c:PositionCollection>
 <c:DateCollection><c:Date><c:Value>1980-04-12T00:00:00Z</c:Value><c:LabelCollection><c:Label>wab:Birthday</c:Label></c:LabelCollection></c:Date></c:DateCollection>
</c:contact>"#,
        )
        .unwrap();
        for line in [
            "FN:Dr. Anna Müller",
            "N:Müller;Anna;;Dr.;",
            "ORG:Müller GmbH;",
            "NOTE:Mag Tee & Kuchen",
            "EMAIL:anna@example.org",
            "TEL;TYPE=cell:0171 1",
            "TEL;TYPE=home,voice:040 2",
            "ADR;TYPE=work:;;Weg 1;Kiel;;24103;DE",
            "TITLE:Einkauf",
            "BDAY:19800412",
        ] {
            assert!(card.contains(&format!("{line}\r\n")), "{line}\n{card}");
        }
    }

    #[test]
    fn document_types_depth_and_other_files_are_refused() {
        let bomb =
            r#"<!DOCTYPE c [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><contact><Notes>&b;</Notes></contact>"#;
        assert_eq!(read(bomb), Err(Reason::DocumentType));
        assert_eq!(read("<html><body/></html>"), Err(Reason::NotThis));
        assert_eq!(read(""), Err(Reason::Empty));
        assert_eq!(read("<contact><Name>"), Err(Reason::Damaged));
        assert_eq!(read("<contact></contact>"), Err(Reason::NoName));
        assert_eq!(read(&format!("<contact>{}", "<a>".repeat(10_000))), Err(Reason::TooDeep));
        assert_eq!(read(&format!("<contact>{}", "<a></a>".repeat(20_000))), Err(Reason::TooManyParts));
    }
}
