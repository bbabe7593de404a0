//! Looking into a file before anything is decided: how it is read, its columns, and samples as they would be kept.

use std::io::BufReader;

use rondo_core::exchange::csv::{ColumnGuess, ColumnKind, Field, Unclear};
use rondo_core::exchange::import::{Format, Source, field};
use rondo_core::exchange::{Contact, vcard};

use super::{
    ColumnView, DialectChoice, FileToken, InspectRequest, Inspection, SampleView, dialect, not_readable,
    open_as, producer, records,
};
use crate::rondo::{file_error, file_name};
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// Samples of a column.
const SAMPLES: usize = 5;
/// Cards that are looked at; beyond them their number is an estimate.
const CARDS: u64 = 2000;
/// Properties that are shown.
const PROPERTIES: usize = 256;
/// Letters of a sample.
const LETTERS: usize = 200;
/// A guess below this many percent is worth a look.
const SURE: u8 = 80;

pub(crate) fn inspect(rondo: &Rondo, request: InspectRequest) -> ApiResult<Inspection> {
    let session = rondo.session()?;
    let source = open_as(rondo, &request.token, &request.dialect)?;
    let path = rondo.file(&request.token)?;
    let name = file_name(&path);
    let file = FileToken {
        token: request.token.clone(),
        name,
        size: source.size(),
        kind: super::FileKind::Contacts,
    };
    match source.format() {
        Format::Csv | Format::Workbook => table(&session, &source, file, &request),
        Format::Vcard => cards(&source, file),
    }
}

fn table(
    session: &Session,
    source: &Source,
    file: FileToken,
    request: &InspectRequest,
) -> ApiResult<Inspection> {
    let go_on = |_| !session.is_stopped();
    let table = dialect::table(session, source, &request.dialect, request.mapping.as_ref(), &go_on)?;
    let sniffed = &table.sniffed;
    let columns = sniffed.columns.iter().zip(&table.mapping.0).map(|(column, field)| view(column, *field));
    Ok(Inspection {
        file,
        format: dialect::format_of(source).to_owned(),
        producer: producer::of_table(&sniffed.header).map(str::to_owned),
        rows: sniffed.rows,
        rows_estimated: false,
        sheets: source.sheets().to_vec(),
        dialect: Some(dialect::choice(sniffed, source)),
        columns: columns.collect(),
        fields: field::all().map(|(_, name)| name).collect(),
        purchases: records::are_purchases(sniffed),
        remembered: table.remembered,
    })
}

fn view(column: &ColumnGuess, chosen: Option<Field>) -> ColumnView {
    let problem = match (chosen, column.kind) {
        (Some(Field::Birthday | Field::CustomerSince), _) if column.unclear.contains(&Unclear::DateOrder) => {
            Some("exchange-reason-date-unclear")
        }
        (Some(Field::Birthday | Field::CustomerSince), _) => Some("exchange-reason-not-a-date"),
        (Some(Field::Revenue), _) => Some("exchange-reason-not-a-number"),
        (Some(Field::Channel { .. }), ColumnKind::Email) => Some("exchange-reason-not-an-email"),
        _ => None,
    };
    let samples = column.samples.iter().take(SAMPLES).map(|sample| SampleView {
        line: sample.line,
        raw: sample.text.clone(),
        value: sample.parsed.clone().unwrap_or_else(|| sample.text.clone()),
        problem: problem.filter(|_| sample.parsed.is_none()).map(str::to_owned),
    });
    let guessed = chosen == column.field && chosen.is_some() && column.confidence < SURE;
    ColumnView {
        header: column.header.clone(),
        field: chosen.map(field::name),
        unclear: guessed || (chosen.is_some() && !column.unclear.is_empty()),
        samples: samples.collect(),
    }
}

fn cards(source: &Source, file: FileToken) -> ApiResult<Inspection> {
    let reader = source.reader().map_err(|error| file_error(&error))?;
    let mut columns: Vec<ColumnView> = Vec::new();
    let (mut count, mut ended) = (0, true);
    for card in vcard::read(BufReader::new(reader)) {
        match card {
            Ok(card) => {
                count += 1;
                values(&card).into_iter().for_each(|value| add(&mut columns, card.line, value));
            }
            Err(problem) if problem.line == 0 => return Err(not_readable(&problem.reason)),
            Err(_) => count += 1,
        }
        if count >= CARDS {
            ended = false;
            break;
        }
    }
    let share = source.bytes_read() as f64 / source.size().max(1) as f64;
    let rows = if ended || share <= 0.0 { count } else { (count as f64 / share).round() as u64 };
    Ok(Inspection {
        file,
        format: "vcard".to_owned(),
        producer: producer::of_cards(source.prefix()).map(str::to_owned),
        rows,
        rows_estimated: !ended,
        sheets: Vec::new(),
        dialect: None::<DialectChoice>,
        columns,
        fields: field::all().map(|(_, name)| name).collect(),
        purchases: false,
        remembered: None,
    })
}

/// A property of a card: its name in the file, the field it becomes, the value.
type Value = (String, Option<String>, String);

fn add(columns: &mut Vec<ColumnView>, line: u64, (header, field, value): Value) {
    let known = columns.iter().position(|column| column.header == header && column.field == field);
    let at = match known {
        Some(at) => at,
        None if columns.len() < PROPERTIES => {
            columns.push(ColumnView { header, field, unclear: false, samples: Vec::new() });
            columns.len() - 1
        }
        None => return,
    };
    let samples = &mut columns[at].samples;
    let value: String = value.chars().take(LETTERS).collect();
    if samples.len() < SAMPLES && samples.iter().all(|sample| sample.value != value) {
        samples.push(SampleView { line, raw: value.clone(), value, problem: None });
    }
}

fn values(card: &Contact) -> Vec<Value> {
    let name = &card.name;
    let parts = [&name.prefix, &name.given, &name.additional, &name.family, &name.suffix];
    let full = parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    let single = [
        ("FN", Field::Display, card.display.clone()),
        ("N", Field::Family, full),
        ("NICKNAME", Field::Nickname, name.nickname.clone()),
        ("ORG", Field::Organisation, card.organisation.clone()),
        ("ORG", Field::Unit, card.unit.clone()),
        ("TITLE", Field::Title, card.title.clone()),
        ("ROLE", Field::Role, card.role.clone()),
        ("BDAY", Field::Birthday, card.birthday.map(|day| day.to_string()).unwrap_or_default()),
        ("NOTE", Field::Note, card.note.clone()),
        ("CATEGORIES", Field::Tags, card.tags.join(", ")),
        ("LANG", Field::Language, card.language.clone()),
        ("UID", Field::Uid, card.uid.clone()),
        ("PHOTO", Field::Extra, card.photo.as_ref().map(|photo| photo.mime.clone()).unwrap_or_default()),
    ];
    let channels = card.channels.iter().map(|channel| {
        let (header, field) = channel_names(channel);
        (header.to_owned(), Some(field), channel.value.clone())
    });
    let addresses = card.addresses.iter().map(|address| {
        let parts: Vec<&str> = address.parts().into_iter().filter(|part| !part.is_empty()).collect();
        ("ADR".to_owned(), Some("address".to_owned()), parts.join(", "))
    });
    let extra = card.extra.iter().map(|(name, value)| {
        let name = name.split(';').next().unwrap_or_default();
        (name.rsplit('.').next().unwrap_or_default().to_owned(), Some("extra".to_owned()), value.clone())
    });
    let single = single.into_iter().map(|(header, field, value)| {
        let field = if header == "PHOTO" { "photo".to_owned() } else { field::name(field) };
        (header.to_owned(), Some(field), value)
    });
    single.chain(channels).chain(addresses).chain(extra).filter(|(_, _, value)| !value.is_empty()).collect()
}

fn channel_names(channel: &rondo_core::exchange::Channel) -> (&'static str, String) {
    use rondo_core::exchange::csv::Purpose;
    use rondo_core::exchange::{ChannelKind, Label};
    let header = match channel.kind {
        ChannelKind::Phone | ChannelKind::Mobile | ChannelKind::Fax => "TEL",
        ChannelKind::Email => "EMAIL",
        ChannelKind::Web => "URL",
        ChannelKind::Social => "X-SOCIALPROFILE",
        ChannelKind::Chat => "IMPP",
    };
    let purpose = match channel.label {
        Label::Work => Purpose::Work,
        Label::Home => Purpose::Home,
        Label::Other | Label::Free(_) => Purpose::Other,
    };
    (header, field::name(Field::Channel { kind: channel.kind, purpose }))
}
