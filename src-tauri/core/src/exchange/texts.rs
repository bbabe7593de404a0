//! Every reason, likeness and field has its text in all three languages.

use fluent_bundle::{FluentBundle, FluentResource};

use super::contact::ChannelKind;
use super::csv::{DealPart, Field, Part, Place, Purpose};
use super::problem::{Likeness, Reason, Severity};

fn reasons() -> Vec<Reason> {
    vec![
        Reason::EmptyFile,
        Reason::NotAVCard { likeness: Likeness::Jpeg },
        Reason::NotACsv { likeness: Likeness::Jpeg },
        Reason::NoContactColumn,
        Reason::Unreadable,
        Reason::TooManyRecords { limit: 1 },
        Reason::TooManyProperties { limit: 1 },
        Reason::TooManyColumns { limit: 1 },
        Reason::TooDeep { limit: 1 },
        Reason::LineTooLong { limit: 1 },
        Reason::FieldTooLong { limit: 1 },
        Reason::PhotoTooLarge { limit: 1 },
        Reason::PhotoTooManyPixels { limit: 1 },
        Reason::CardNotClosed,
        Reason::NotAContact,
        Reason::NoName,
        Reason::NoColon,
        Reason::Stray,
        Reason::QuoteNotClosed,
        Reason::TextAfterQuote,
        Reason::DelimiterInText,
        Reason::ColumnCount { expected: 2, found: 3 },
        Reason::NotADate,
        Reason::DateUnclear,
        Reason::NotANumber,
        Reason::NotAnEmail,
        Reason::PhotoIsLink,
        Reason::PhotoUnreadable,
        Reason::Undecodable,
        Reason::UnknownCharset,
        Reason::NulRemoved,
        Reason::OnlyOne,
        Reason::NoRecordColumn,
        Reason::CustomerUnknown,
        Reason::CustomerUnclear,
        Reason::NumberTwice,
        Reason::NumberBroken,
        Reason::NotAWord,
        Reason::Missing,
        Reason::InFuture,
        Reason::TooEarly,
        Reason::OutOfRange,
        Reason::NotACurrency,
        Reason::NotHere,
        Reason::StageUnknown,
        Reason::OtherGroup,
        Reason::DealWithoutTitle,
        Reason::Oneself,
        Reason::NotAWorkbook,
        Reason::WorkbookDamaged,
        Reason::WorkbookLocked,
        Reason::WorkbookTooLarge,
        Reason::NoSuchSheet,
        Reason::DocumentType,
        Reason::Damaged,
        Reason::ReaderNotStarted,
        Reason::ReaderBroke,
    ]
}

fn fields() -> Vec<Field> {
    use ChannelKind::{Chat, Email, Fax, Mobile, Phone, Social, Web};
    let kinds = [Phone, Mobile, Fax, Email, Web, Social, Chat];
    let parts = [
        Part::Street,
        Part::HouseNumber,
        Part::Extra,
        Part::Postcode,
        Part::City,
        Part::Region,
        Part::Country,
    ];
    let mut fields = vec![
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
        Field::Birthday,
        Field::BirthYear,
        Field::BirthMonth,
        Field::BirthDay,
        Field::Language,
        Field::VatId,
        Field::Note,
        Field::Tags,
        Field::Source,
        Field::CustomerSince,
        Field::Revenue,
        Field::Uid,
        Field::Revision,
        Field::Deal(DealPart::Title),
        Field::Deal(DealPart::Amount),
        Field::Deal(DealPart::Currency),
        Field::Deal(DealPart::Stage),
        Field::Deal(DealPart::Close),
        Field::AddressLabel,
        Field::Extra,
        Field::Extras,
        Field::ChannelLabel { kind: Phone },
    ];
    fields.extend(kinds.map(|kind| Field::Channel { kind, purpose: Purpose::Other }));
    fields.extend(parts.map(|part| Field::Address { place: Place::Other, part }));
    fields
}

fn likenesses() -> Vec<Likeness> {
    vec![
        Likeness::Jpeg,
        Likeness::Png,
        Likeness::Gif,
        Likeness::Pdf,
        Likeness::Zip,
        Likeness::OldOffice,
        Likeness::Html,
        Likeness::Xml,
        Likeness::Json,
        Likeness::Calendar,
        Likeness::Mail,
        Likeness::VCard,
        Likeness::Program,
        Likeness::Text,
        Likeness::Binary,
    ]
}

#[test]
fn every_key_has_a_text_in_every_language() {
    let mut keys: Vec<&str> = reasons().iter().map(Reason::key).collect();
    keys.extend(fields().into_iter().map(Field::key));
    keys.extend(likenesses().into_iter().map(Likeness::key));
    keys.extend([Severity::Refused, Severity::Dropped, Severity::Note].map(Severity::key));
    for language in ["de", "nl", "en"] {
        let path = format!("{}/../../locales/{language}/exchange.ftl", env!("CARGO_MANIFEST_DIR"));
        let resource =
            FluentResource::try_new(std::fs::read_to_string(path).unwrap()).expect("a sound catalogue");
        let source = resource.source();
        let count = source.lines().filter(|line| line.starts_with("exchange-")).count();
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.add_resource(resource).expect("no key twice");
        let missing: Vec<_> = keys.iter().filter(|key| !bundle.has_message(key)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        assert_eq!(count, keys.len(), "{language} has texts that nothing uses");
    }
}
