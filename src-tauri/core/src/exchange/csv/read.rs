//! Contacts from rows, as the dialect and the mapping say.
//!
//! A cell that does not fit its field costs the field, not the row, and its text is kept under the column's name.

use std::io::{BufReader, Read};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::super::clean::{clean, clean_line};
use super::super::contact::{
    Address, AddressKind, Birthday, Channel, ChannelKind, Contact, Kind, Problem, Reason, Severity,
};
use super::super::{date, normal, number};
use super::dialect::Dialect;
use super::field::{DealPart, Field, Part};
use super::row::{Row, Rows};
use super::{defuse, label};

/// For each column the field it fills; columns without one are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Mapping(pub Vec<Option<Field>>);

impl Mapping {
    /// Whether any column can name somebody.
    #[must_use]
    pub fn names_somebody(&self) -> bool {
        self.0.iter().flatten().any(|field| field.names_somebody())
    }
}

/// Contacts of a table, one row at a time.
pub struct Contacts<R> {
    rows: Option<Rows<BufReader<R>>>,
    dialect: Dialect,
    mapping: Mapping,
    /// Names of the columns, when the file has them.
    header: Option<Vec<String>>,
    refused: Option<Problem>,
}

/// Reads the rows; the mapping must name somebody.
pub fn read<R: Read>(reader: R, dialect: &Dialect, mapping: &Mapping) -> Contacts<R> {
    let rows = if mapping.names_somebody() {
        Rows::new(reader, dialect).map_err(|_| Reason::Unreadable)
    } else {
        Err(Reason::NoContactColumn)
    };
    let (rows, refused) = match rows {
        Ok(rows) => (Some(rows), None),
        Err(reason) => (None, Some(Problem::refused(0, reason))),
    };
    Contacts { rows, dialect: dialect.clone(), mapping: mapping.clone(), header: None, refused }
}

impl<R: Read> Iterator for Contacts<R> {
    type Item = Result<Contact, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(problem) = self.refused.take() {
            return Some(Err(problem));
        }
        loop {
            let row = match self.rows.as_mut()?.next()? {
                Ok(row) => row,
                Err(problem) => return Some(Err(problem)),
            };
            if self.header.is_none() && self.dialect.header {
                self.header = Some(row.cells.iter().map(|cell| clean_line(cell)).collect());
                continue;
            }
            if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(self.contact(row));
            }
        }
    }
}

impl<R> Contacts<R> {
    fn contact(&self, mut row: Row) -> Result<Contact, Problem> {
        let (line, columns) = (row.line, self.mapping.0.len());
        rejoin(&mut row, columns, self.dialect.delimiter);
        let beyond = row.cells.iter().skip(columns).any(|cell| !cell.trim().is_empty());
        let count = Reason::ColumnCount { expected: columns as u64, found: row.cells.len() as u64 };
        if beyond {
            // With a cell too many nobody knows which cell belongs to which column.
            return Err(Problem::refused(line, count));
        }
        let mut draft = Draft::new(line);
        let short = row.cells.len() < columns;
        for reason in row.notes.into_iter().chain(short.then_some(count)) {
            draft.contact.problems.push(Problem { line, place: None, reason, severity: Severity::Note });
        }
        for (index, (cell, field)) in row.cells.iter().zip(&self.mapping.0).enumerate() {
            let text = match field {
                // Its parts are cleaned one by one, for at their seams nothing may grow together.
                Some(Field::Extras) => defuse::undo(cell.trim()).to_owned(),
                _ => clean(defuse::undo(&clean(cell))),
            };
            let empty = text.is_empty() || (self.dialect.null_word && text == "NULL");
            if let Some(field) = field {
                draft.column(*field);
                if !empty {
                    let order = self.dialect.dates.get(index).copied().flatten();
                    let name = self
                        .header
                        .as_ref()
                        .and_then(|header| header.get(index))
                        .filter(|name| !name.is_empty());
                    let cell = Cell {
                        text,
                        order,
                        decimal: self.dialect.decimal,
                        name: name.cloned().unwrap_or_else(|| format!("{}", index + 1)),
                    };
                    draft.fill(*field, cell);
                }
            }
        }
        draft.finish()
    }
}

/// Joins cells that an unquoted delimiter cut in two, as in `24, place Kléber`: cells that begin with a blank, when
/// there are exactly as many of them as cells too many.
fn rejoin(row: &mut Row, columns: usize, delimiter: char) {
    let surplus = row.cells.len().saturating_sub(columns);
    let follows = |cell: &String| cell.starts_with(' ') && !cell.trim().is_empty();
    if surplus == 0 || row.cells.iter().skip(1).filter(|cell| follows(cell)).count() != surplus {
        return;
    }
    let mut joined: Vec<String> = Vec::with_capacity(columns);
    for cell in row.cells.drain(..) {
        match joined.last_mut() {
            Some(last) if follows(&cell) => last.extend([delimiter.to_string(), cell]),
            _ => joined.push(cell),
        }
    }
    row.cells = joined;
    row.notes.push(Reason::DelimiterInText);
}

/// A cell with what is needed to understand it.
struct Cell {
    text: String,
    order: Option<date::DateOrder>,
    decimal: Option<number::DecimalSign>,
    /// The column's name, or its number.
    name: String,
}

/// A contact while its row is read.
struct Draft {
    contact: Contact,
    kind: Option<Kind>,
    /// Labels that wait for the next channel of their kind.
    labels: Vec<(ChannelKind, String)>,
    address: Address,
    /// Parts of the address that columns have been seen for.
    parts: Vec<Part>,
    address_label: Option<AddressKind>,
    birth: [Option<u16>; 3],
}

impl Draft {
    fn new(line: u64) -> Self {
        Self {
            contact: Contact::at(line),
            kind: None,
            labels: Vec::new(),
            address: Address::default(),
            parts: Vec::new(),
            address_label: None,
            birth: [None; 3],
        }
    }

    /// Takes note of a column even if its cell is empty: a part that comes again begins another address.
    fn column(&mut self, field: Field) {
        match field {
            Field::Address { place, part } => {
                let kind = self.address_label.clone().unwrap_or_else(|| place.into());
                if self.parts.contains(&part) || (!self.parts.is_empty() && self.address.kind != kind) {
                    self.end_address();
                }
                self.parts.push(part);
                self.address.kind = self.address_label.clone().unwrap_or_else(|| place.into());
            }
            Field::AddressLabel => self.end_address(),
            Field::ChannelLabel { kind } => self.labels.retain(|(known, _)| *known != kind),
            _ => {}
        }
    }

    fn end_address(&mut self) {
        let address = std::mem::take(&mut self.address);
        if address.filled() > 0 {
            self.contact.addresses.push(address);
        }
        self.parts.clear();
        self.address_label = None;
    }

    fn fill(&mut self, field: Field, cell: Cell) {
        let fits = match self.text(field) {
            Some((place, joint)) => {
                join(place, &cell.text, joint);
                Ok(())
            }
            None => self.value(field, &cell),
        };
        if let Err(reason) = fits {
            let line = self.contact.line;
            self.contact.remark(line, &cell.name, reason, Severity::Dropped);
            self.contact.extra.push((cell.name, cell.text));
        }
    }

    /// The place of a field that is plain text, and what comes between texts of several columns.
    fn text(&mut self, field: Field) -> Option<(&mut String, &'static str)> {
        let contact = &mut self.contact;
        let name = &mut contact.name;
        Some(match field {
            Field::Display => (&mut contact.display, " "),
            Field::Prefix => (&mut name.prefix, " "),
            Field::Given => (&mut name.given, " "),
            Field::Additional => (&mut name.additional, " "),
            Field::Family => (&mut name.family, " "),
            Field::Suffix => (&mut name.suffix, " "),
            Field::Nickname => (&mut name.nickname, " "),
            Field::Organisation => (&mut contact.organisation, " "),
            Field::Unit => (&mut contact.unit, ", "),
            Field::Title => (&mut contact.title, ", "),
            Field::Role => (&mut contact.role, ", "),
            Field::CustomerNumber => (&mut contact.customer_number, " "),
            Field::Language => (&mut contact.language, ", "),
            Field::VatId => (&mut contact.vat_id, " "),
            Field::Source => (&mut contact.source, ", "),
            Field::Uid => (&mut contact.uid, " "),
            Field::Note => (&mut contact.note, "\n\n"),
            _ => return None,
        })
    }

    fn value(&mut self, field: Field, cell: &Cell) -> Result<(), Reason> {
        let contact = &mut self.contact;
        match field {
            Field::Kind => self.kind = kind(&cell.text).or(self.kind),
            Field::Tags => contact.tags.extend(tags(&cell.text)),
            Field::Birthday => {
                return date_in(&mut contact.birthday, date::birthday(&cell.text, cell.order), cell);
            }
            Field::CustomerSince => {
                return date_in(&mut contact.customer_since, date::parse(&cell.text, cell.order), cell);
            }
            Field::Revision => return date_in(&mut contact.revision, date::instant(&cell.text), cell),
            Field::BirthYear => return self.birth_part(0, &cell.text),
            Field::BirthMonth => return self.birth_part(1, &cell.text),
            Field::BirthDay => return self.birth_part(2, &cell.text),
            Field::Revenue => {
                let amount = number::minor_units(&cell.text, cell.decimal);
                return set(&mut contact.revenue, amount, Reason::NotANumber);
            }
            Field::Channel { kind, purpose } => return self.channel(kind, purpose.into(), &cell.text),
            Field::ChannelLabel { kind } => self.labels.push((kind, clean_line(&cell.text))),
            Field::Address { part, .. } => self.part(part, cell.text.clone()),
            Field::AddressLabel => self.address_label = Some(label::address_kind(&clean_line(&cell.text))),
            Field::Deal(part) => return self.deal(part, cell),
            Field::Extras => contact.extra.extend(extras(&cell.text)),
            _ => contact.extra.push((cell.name.clone(), cell.text.clone())),
        }
        Ok(())
    }

    fn deal(&mut self, part: DealPart, cell: &Cell) -> Result<(), Reason> {
        let deal = self.contact.deal.get_or_insert_default();
        match part {
            DealPart::Title => join(&mut deal.title, &clean_line(&cell.text), " "),
            DealPart::Currency => deal.currency = clean_line(&cell.text),
            DealPart::Stage => {
                deal.stage = clean_line(&cell.text);
                deal.stage_column.clone_from(&cell.name);
            }
            DealPart::Amount => {
                let amount = number::minor_units(&cell.text, cell.decimal);
                return set(&mut deal.amount, amount, Reason::NotANumber);
            }
            DealPart::Close => {
                // Programs write the day of closing with an hour behind it.
                let text = cell.text.split_once([' ', 'T']).map_or(cell.text.as_str(), |(day, _)| day);
                let day = date::parse(&cell.text, cell.order).or_else(|| date::parse(text, cell.order));
                return date_in(&mut deal.close, day, cell);
            }
        }
        Ok(())
    }

    fn birth_part(&mut self, index: usize, text: &str) -> Result<(), Reason> {
        self.birth[index] = Some(text.parse().map_err(|_| Reason::NotADate)?);
        Ok(())
    }

    fn part(&mut self, part: Part, text: String) {
        let address = &mut self.address;
        match part {
            Part::Street => address.street = text,
            Part::HouseNumber if address.street.is_empty() => address.street = text,
            Part::HouseNumber => address.street = format!("{} {text}", address.street),
            Part::Extra => address.extra = text,
            Part::Postcode => address.postcode = text,
            Part::City => address.city = text,
            Part::Region => address.region = text,
            Part::Country => address.country = text,
        }
    }

    fn channel(
        &mut self,
        kind: ChannelKind,
        purpose: super::super::contact::Label,
        text: &str,
    ) -> Result<(), Reason> {
        let mut first = Channel::new(kind, purpose, "");
        if let Some(at) = self.labels.iter().position(|(known, _)| *known == kind) {
            label::apply(&self.labels.swap_remove(at).1, &mut first);
        }
        let values = values(kind, text)?;
        self.contact.channels.extend(values.into_iter().map(|value| Channel { value, ..first.clone() }));
        Ok(())
    }

    fn finish(mut self) -> Result<Contact, Problem> {
        self.end_address();
        let mut contact = self.contact;
        if let ([year, Some(month), Some(day)], None) = (self.birth, contact.birthday) {
            contact.birthday =
                Birthday::new(year, u8::try_from(month).unwrap_or(0), u8::try_from(day).unwrap_or(0));
        }
        let name = &contact.name;
        let person = !name.given.is_empty() || !name.family.is_empty();
        let other = !contact.display.is_empty() && contact.display != contact.organisation;
        let firm = !contact.organisation.is_empty() && !person && !other;
        contact.kind = self.kind.unwrap_or(if firm { Kind::Organisation } else { Kind::Person });
        if !contact.settle_display() {
            return Err(Problem::refused(contact.line, Reason::NoName));
        }
        if contact.kind == Kind::Organisation && contact.organisation.is_empty() {
            contact.organisation = contact.display.clone();
        }
        Ok(contact)
    }
}

/// One value, or several that Google joins with `:::` and people with commas.
fn values(kind: ChannelKind, text: &str) -> Result<Vec<String>, Reason> {
    let text = clean_line(text);
    let parts: Vec<String> =
        text.split(" ::: ").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    if kind != ChannelKind::Email {
        return Ok(parts);
    }
    let parts: Vec<String> = parts.iter().flat_map(|part| mails(part)).collect();
    let good = parts.iter().all(|part| normal::email(part).is_some());
    if good { Ok(parts) } else { Err(Reason::NotAnEmail) }
}

fn mails(text: &str) -> Vec<String> {
    let bare = |text: &str| text.trim().trim_start_matches("mailto:").trim_matches(['<', '>']).to_owned();
    if normal::email(text).is_some() {
        return vec![bare(text)];
    }
    text.split([';', ',', ' ']).map(bare).filter(|part| !part.is_empty()).collect()
}

/// Tags of a cell; a backslash keeps a comma, and Google's star in front goes.
fn tags(text: &str) -> Vec<String> {
    let mut tags = vec![String::new()];
    let google = text.contains(" ::: ");
    let text = text.replace(" ::: ", "\n");
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let separator = letter == '\n' || (!google && matches!(letter, ',' | ';'));
        match (letter, tags.last_mut()) {
            _ if separator => tags.push(String::new()),
            ('\\', Some(tag)) => tag.push(letters.next().unwrap_or('\\')),
            ('*', Some(tag)) if tag.trim().is_empty() => {}
            (letter, Some(tag)) => tag.push(letter),
            (_, None) => {}
        }
    }
    tags.iter().map(|tag| clean_line(tag)).filter(|tag| !tag.is_empty()).collect()
}

/// Lines of `name=value` with backslashes, as the export writes them.
fn extras(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in text.split('\n') {
        let (mut name, mut value, mut in_value) = (String::new(), String::new(), false);
        let mut letters = line.chars();
        while let Some(letter) = letters.next() {
            let place = if in_value { &mut value } else { &mut name };
            match letter {
                '\\' => match letters.next() {
                    Some('n') => place.push('\n'),
                    Some(letter) => place.push(letter),
                    None => place.push('\\'),
                },
                '=' if !in_value => in_value = true,
                letter => place.push(letter),
            }
        }
        if !value.is_empty() {
            found.push((clean(&name), clean(&value)));
        }
    }
    found
}

fn kind(text: &str) -> Option<Kind> {
    match text {
        "person" => Some(Kind::Person),
        "organisation" => Some(Kind::Organisation),
        _ => None,
    }
}

fn join(place: &mut String, text: &str, joint: &str) {
    if !place.is_empty() {
        place.push_str(joint);
    }
    place.push_str(text);
}

fn set<T>(place: &mut Option<T>, value: Option<T>, otherwise: Reason) -> Result<(), Reason> {
    if place.is_some() {
        return Err(Reason::OnlyOne);
    }
    *place = Some(value.ok_or(otherwise)?);
    Ok(())
}

/// A date that fits no order is wrong; one that fits both is unclear.
fn date_in<T>(place: &mut Option<T>, value: Option<T>, cell: &Cell) -> Result<(), Reason> {
    let unclear = cell.order.is_none() && date::is_date(&cell.text);
    set(place, value, if unclear { Reason::DateUnclear } else { Reason::NotADate })
}
