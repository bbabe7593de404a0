//! A card (vCard 4.0) out of what another address book holds. The reader of cards that everything else goes through
//! judges it again, so nothing is checked here but what would break the form.

use chrono::NaiveDate;

use crate::base64;
use crate::text;

/// A card that is being written.
#[derive(Default)]
pub(crate) struct Card {
    lines: String,
    family: String,
    given: String,
    middle: String,
    prefix: String,
    suffix: String,
    display: String,
    organisation: String,
    unit: String,
    is_organisation: bool,
    has_contents: bool,
}

/// One part of a name or of a place of work.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Family,
    Given,
    Middle,
    Prefix,
    Suffix,
    Display,
    Organisation,
    Unit,
}

/// A postal address.
#[derive(Default)]
pub(crate) struct Address {
    pub(crate) street: String,
    pub(crate) extra: String,
    pub(crate) city: String,
    pub(crate) region: String,
    pub(crate) postcode: String,
    pub(crate) country: String,
}

impl Card {
    /// Sets a part of the name, unless it is there already.
    pub(crate) fn name(&mut self, part: Part, value: &str) {
        let place = match part {
            Part::Family => &mut self.family,
            Part::Given => &mut self.given,
            Part::Middle => &mut self.middle,
            Part::Prefix => &mut self.prefix,
            Part::Suffix => &mut self.suffix,
            Part::Display => &mut self.display,
            Part::Organisation => &mut self.organisation,
            Part::Unit => &mut self.unit,
        };
        let value = value.trim();
        if place.is_empty() && !value.is_empty() {
            place.push_str(value);
            self.has_contents = true;
        }
    }

    pub(crate) fn be_organisation(&mut self) {
        self.is_organisation = true;
    }

    /// Adds a property of one value, unless that is empty. `head` is its name with its parameters.
    pub(crate) fn add(&mut self, head: &str, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.line(head, &escaped(value));
        }
    }

    pub(crate) fn address(&mut self, head: &str, address: &Address) {
        let parts = [
            "",
            &address.extra,
            &address.street,
            &address.city,
            &address.region,
            &address.postcode,
            &address.country,
        ];
        if parts.iter().any(|part| !part.trim().is_empty()) {
            self.line(head, &parts.map(|part| escaped(part.trim())).join(";"));
        }
    }

    /// A picture; its type is found by the reader in its bytes.
    pub(crate) fn photo(&mut self, bytes: &[u8]) {
        let mime = if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
        if !bytes.is_empty() {
            self.line("PHOTO", &format!("data:{mime};base64,{}", base64::encode(bytes)));
        }
    }

    pub(crate) fn birthday(&mut self, year: Option<i32>, month: u32, day: u32) {
        let Some(date) = NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, day) else { return };
        let written = if year.is_some() {
            date.format("%Y%m%d").to_string()
        } else {
            date.format("--%m%d").to_string()
        };
        self.line("BDAY", &written);
    }

    /// The whole card, or `None` when nothing in it could name somebody.
    pub(crate) fn finish(self) -> Option<String> {
        if !self.has_contents {
            return None;
        }
        let name = [&self.prefix, &self.given, &self.middle, &self.family, &self.suffix];
        let full = name.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
        let display =
            [self.display.clone(), full, self.organisation.clone()].into_iter().find(|text| !text.is_empty());
        let mut card = String::from("BEGIN:VCARD\r\nVERSION:4.0\r\n");
        if self.is_organisation {
            card.push_str("KIND:org\r\n");
        }
        if let Some(display) = display {
            card.push_str(&format!("FN:{}\r\n", escaped(&display)));
        }
        let parts = [&self.family, &self.given, &self.middle, &self.prefix, &self.suffix];
        if parts.iter().any(|part| !part.is_empty()) {
            card.push_str(&format!("N:{}\r\n", parts.map(|part| escaped(part)).join(";")));
        }
        if !self.organisation.is_empty() || !self.unit.is_empty() {
            card.push_str(&format!("ORG:{};{}\r\n", escaped(&self.organisation), escaped(&self.unit)));
        }
        card.push_str(&self.lines);
        card.push_str("END:VCARD\r\n");
        Some(card)
    }

    fn line(&mut self, head: &str, value: &str) {
        self.has_contents = true;
        for part in [head, ":", value, "\r\n"] {
            self.lines.push_str(part);
        }
    }
}

/// No line break and no separator of the file leaves its value.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for letter in value.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' => text.push_str("\\n"),
            ',' | ';' | '\\' => {
                text.push('\\');
                text.push(letter);
            }
            other if text::is_unwanted(other) && other != '\t' => {}
            other => text.push(other),
        }
    }
    text
}
