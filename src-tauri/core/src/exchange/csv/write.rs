//! Tables from contacts: one column per field that any contact has, numbered columns for what comes several times.
//!
//! Pictures are left out, for a cell cannot hold them. Everything else is read back as it was, apart from the order
//! of channels of different kinds.

use std::io::{self, Write};

use super::super::contact::{Channel, ChannelKind, Contact, Kind};
use super::super::number;
use super::field::{Field, Part, Place, Purpose};
use super::header;
use super::{defuse, label};
use crate::text::Lang;

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// `;` for spreadsheets set to German or Dutch, `,` for others.
    pub delimiter: char,
    pub language: Lang,
    /// Marks cells that a spreadsheet would run; off only for programs that read the file.
    pub defuse: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { delimiter: ';', language: Lang::De, defuse: true }
    }
}

const KINDS: [ChannelKind; 7] = [
    ChannelKind::Phone,
    ChannelKind::Mobile,
    ChannelKind::Fax,
    ChannelKind::Email,
    ChannelKind::Web,
    ChannelKind::Social,
    ChannelKind::Chat,
];

const PARTS: [Part; 6] = [Part::Street, Part::Extra, Part::Postcode, Part::City, Part::Region, Part::Country];

/// Most channels of one kind, and most addresses, that get columns of their own; the rest goes to the extras.
const MOST: usize = 12;

const SINGLE: [Field; 24] = [
    Field::Kind,
    Field::Display,
    Field::Prefix,
    Field::Given,
    Field::Additional,
    Field::Family,
    Field::Suffix,
    Field::Nickname,
    Field::Organisation,
    Field::Unit,
    Field::Title,
    Field::Role,
    Field::CustomerNumber,
    Field::VatId,
    Field::Birthday,
    Field::Language,
    Field::Source,
    Field::CustomerSince,
    Field::Revenue,
    Field::Tags,
    Field::Note,
    Field::Uid,
    Field::Revision,
    Field::Extras,
];

/// How many numbered columns a table needs; found by looking at every contact once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    channels: [usize; 7],
    addresses: usize,
}

impl Layout {
    /// Makes room for a contact.
    pub fn add(&mut self, contact: &Contact) {
        for (most, kind) in self.channels.iter_mut().zip(KINDS) {
            *most = (*most).max(of_kind(contact, kind).count()).min(MOST);
        }
        self.addresses = self.addresses.max(contact.addresses.len()).min(MOST);
    }

    /// The room that all these contacts need.
    #[must_use]
    pub fn of<'c>(contacts: impl IntoIterator<Item = &'c Contact>) -> Self {
        let mut layout = Self::default();
        contacts.into_iter().for_each(|contact| layout.add(contact));
        layout
    }

    /// The byte order mark and the names of the columns.
    #[must_use]
    pub fn header(&self, options: Options) -> String {
        let name = |field, number| header::name(field, number, options.language);
        let mut cells: Vec<String> = SINGLE[..23].iter().map(|field| name(*field, 0)).collect();
        for (count, kind) in self.channels.into_iter().zip(KINDS) {
            for number in 1..=count {
                cells.push(name(Field::ChannelLabel { kind }, number));
                cells.push(name(Field::Channel { kind, purpose: Purpose::Other }, number));
            }
        }
        for number in 1..=self.addresses {
            cells.push(name(Field::AddressLabel, number));
            cells.extend(PARTS.map(|part| name(Field::Address { place: Place::Other, part }, number)));
        }
        cells.push(name(Field::Extras, 0));
        format!("\u{feff}{}", line(&cells, options))
    }
}

/// Writes header and rows; pass the contacts twice, for the columns are counted first.
pub fn write<'c, I>(out: &mut impl Write, contacts: I, options: Options) -> io::Result<()>
where
    I: IntoIterator<Item = &'c Contact> + Clone,
{
    let layout = Layout::of(contacts.clone());
    out.write_all(layout.header(options).as_bytes())?;
    contacts.into_iter().try_for_each(|contact| out.write_all(row(contact, &layout, options).as_bytes()))
}

/// One row with its line end. The layout must have room for the contact.
#[must_use]
pub fn row(contact: &Contact, layout: &Layout, options: Options) -> String {
    let mut cells: Vec<String> = SINGLE[..23].iter().map(|field| single(contact, *field, options)).collect();
    for (count, kind) in layout.channels.into_iter().zip(KINDS) {
        let mut channels = of_kind(contact, kind);
        for _ in 0..count {
            let channel = channels.next();
            cells.push(channel.map(label::text).unwrap_or_default());
            cells.push(channel.map(|channel| channel.value.clone()).unwrap_or_default());
        }
    }
    for number in 0..layout.addresses {
        let address = contact.addresses.get(number);
        cells.push(address.map(|address| label::address_text(&address.kind)).unwrap_or_default());
        cells.extend(address.map(|address| address.parts()).unwrap_or_default().map(str::to_owned));
    }
    cells.push(extras(contact, layout));
    line(&cells, options)
}

fn of_kind(contact: &Contact, kind: ChannelKind) -> impl Iterator<Item = &Channel> {
    contact.channels.iter().filter(move |channel| channel.kind == kind)
}

fn single(contact: &Contact, field: Field, options: Options) -> String {
    let name = &contact.name;
    let sign = if options.delimiter == ';' { number::DecimalSign::Comma } else { number::DecimalSign::Point };
    match field {
        Field::Kind if contact.kind == Kind::Person => "person".to_owned(),
        Field::Kind => "organisation".to_owned(),
        Field::Display => contact.display.clone(),
        Field::Prefix => name.prefix.clone(),
        Field::Given => name.given.clone(),
        Field::Additional => name.additional.clone(),
        Field::Family => name.family.clone(),
        Field::Suffix => name.suffix.clone(),
        Field::Nickname => name.nickname.clone(),
        Field::Organisation => contact.organisation.clone(),
        Field::Unit => contact.unit.clone(),
        Field::Title => contact.title.clone(),
        Field::Role => contact.role.clone(),
        Field::CustomerNumber => contact.customer_number.clone(),
        Field::VatId => contact.vat_id.clone(),
        Field::Language => contact.language.clone(),
        Field::Source => contact.source.clone(),
        Field::Note => contact.note.clone(),
        Field::Uid => contact.uid.clone(),
        Field::Tags => contact.tags.iter().map(|tag| escape(tag, "\\,;*")).collect::<Vec<_>>().join(", "),
        Field::Birthday => contact.birthday.map(|day| day.to_string()).unwrap_or_default(),
        Field::CustomerSince => contact.customer_since.map(|day| day.to_string()).unwrap_or_default(),
        Field::Revenue => contact.revenue.map(|amount| number::text(amount, sign)).unwrap_or_default(),
        Field::Revision => {
            contact.revision.map(|at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// Unknown properties, and channels and addresses beyond the columns, as lines of `name=value`.
fn extras(contact: &Contact, layout: &Layout) -> String {
    let known = contact.extra.iter().map(|(name, value)| (name.clone(), value.clone()));
    let channels = layout.channels.into_iter().zip(KINDS).flat_map(|(count, kind)| {
        let name = header::name(Field::Channel { kind, purpose: Purpose::Other }, count + 1, Lang::En);
        of_kind(contact, kind).skip(count).map(move |channel| (name.clone(), channel.value.clone()))
    });
    let name = header::name(Field::AddressLabel, layout.addresses + 1, Lang::En);
    let addresses =
        contact.addresses.iter().skip(layout.addresses).map(|a| (name.clone(), a.parts().join("\n")));
    let lines = known.chain(channels).chain(addresses);
    lines
        .map(|(name, value)| format!("{}={}", escape(&name, "\\="), escape(&value, "\\")))
        .collect::<Vec<_>>()
        .join("\n")
}

/// A backslash before each of these signs, and `\n` for breaks.
fn escape(text: &str, signs: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => escaped.push_str("\\n"),
            letter if signs.contains(letter) => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Any cells as one line with its end.
#[must_use]
pub fn line(cells: &[String], options: Options) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| quote(cell, options)).collect();
    format!("{}\r\n", cells.join(&options.delimiter.to_string()))
}

/// The same, but numbers below zero are written as they are: a spreadsheet takes them for numbers, and marked ones for
/// texts.
#[must_use]
pub fn line_with_numbers(cells: &[String], options: Options) -> String {
    let is_number = |cell: &str| {
        cell.strip_prefix('-').is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.')
        })
    };
    let plain = Options { defuse: false, ..options };
    let cells = cells.iter().map(|cell| quote(cell, if is_number(cell) { plain } else { options }));
    format!("{}\r\n", cells.collect::<Vec<_>>().join(&options.delimiter.to_string()))
}

/// Quoted where RFC 4180 asks for it, and where blanks at an end could get lost.
fn quote(cell: &str, options: Options) -> String {
    let cell = if options.defuse { defuse::defuse(cell) } else { cell.to_owned() };
    let special = |letter: char| letter == options.delimiter || matches!(letter, '"' | '\r' | '\n');
    if cell.contains(special) || cell.trim() != cell {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}
