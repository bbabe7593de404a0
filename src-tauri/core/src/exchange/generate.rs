//! Contacts made by chance, for the tests that write and read them back.
//!
//! Texts are nasty but of the kind that reading gives: cleaned, not blank where a blank has no meaning.

use chrono::{DateTime, NaiveDate};
use proptest::option;
use proptest::prelude::*;

use super::clean::{clean, clean_line};
use super::contact::*;

/// Text on one line, full of what means something to a format.
pub(super) fn line() -> impl Strategy<Value = String> {
    let nasty = prop::sample::select(vec![
        "Müller; Söhne",
        "a,b",
        "\"quoted\"",
        "back\\slash",
        "\\n",
        "=SUM(A1)",
        "+49 221 1",
        "-1",
        "@x",
        "'=1",
        "''",
        "'",
        "=?utf-8?Q?",
        "日本語",
        "🙂 emoji",
        "END:VCARD",
        "x:y;z",
        "\u{202e}rtl",
        "＝1",
        "a\u{301}",
        "^n^^",
        "100 %",
        "NULL",
        ":::",
        " ::: ",
        "\t=1",
    ]);
    prop_oneof![3 => any::<String>(), 2 => nasty.prop_map(str::to_owned), 1 => "[a-zäöü ;,\"\\\\']{1,120}"]
        .prop_map(|text| clean_line(&text.replace(char::REPLACEMENT_CHARACTER, "")))
}

fn filled() -> impl Strategy<Value = String> {
    line().prop_map(|text| if text.is_empty() { "x".to_owned() } else { text })
}

fn lines() -> impl Strategy<Value = String> {
    prop::collection::vec(line(), 0..4).prop_map(|lines| clean(&lines.join("\n")))
}

fn label() -> impl Strategy<Value = Label> {
    prop_oneof![Just(Label::Work), Just(Label::Home), Just(Label::Other), filled().prop_map(Label::Free)]
}

fn channel() -> impl Strategy<Value = Channel> {
    let number = prop_oneof!["\\+49 [0-9]{3} [0-9]{4,8}", "0[0-9]{3}/[0-9]{4,8}", filled()];
    let mail = "[a-z.0-9äöü]{1,12}@[a-z0-9-]{1,8}\\.(de|nl|com)"
        .prop_filter("a mail address", |text| super::normal::email(text).is_some());
    let value = prop_oneof![
        (Just(ChannelKind::Phone), number.clone()),
        (Just(ChannelKind::Mobile), number.clone()),
        (Just(ChannelKind::Fax), number),
        (Just(ChannelKind::Email), mail),
        (Just(ChannelKind::Web), "https://[a-z]{1,9}\\.de/[a-zA-Z?=,;&]{0,9}"),
        (Just(ChannelKind::Social), filled()),
        (Just(ChannelKind::Chat), "(xmpp|skype):[a-z]{1,9}"),
    ];
    (value, label(), any::<bool>()).prop_map(|((kind, value), label, preferred)| Channel {
        kind,
        label,
        value,
        preferred,
    })
}

fn address() -> impl Strategy<Value = Address> {
    let kind = prop_oneof![
        Just(AddressKind::Work),
        Just(AddressKind::Home),
        Just(AddressKind::Billing),
        Just(AddressKind::Delivery),
        Just(AddressKind::Other),
        filled().prop_map(AddressKind::Free),
    ];
    (kind, lines(), line(), line(), filled(), line(), line()).prop_map(
        |(kind, street, extra, postcode, city, region, country)| Address {
            kind,
            street,
            extra,
            postcode,
            city,
            region,
            country,
        },
    )
}

/// Begins with a table that has no end, so that no random bytes are taken for the size of a picture.
fn photo() -> impl Strategy<Value = Photo> {
    prop::collection::vec(any::<u8>(), 0..300).prop_map(|rest| Photo {
        mime: "image/jpeg".to_owned(),
        bytes: [vec![0xFF, 0xD8, 0xFF, 0xDB, 0xFF, 0xFF], rest].concat(),
    })
}

fn birthday() -> impl Strategy<Value = Birthday> {
    (option::of(1900_u16..2100), 1_u8..13, 1_u8..32)
        .prop_filter_map("a day that exists", |(year, month, day)| Birthday::new(year, month, day))
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (1950_i32..2100, 1_u32..366).prop_filter_map("a day", |(year, day)| NaiveDate::from_yo_opt(year, day))
}

fn name() -> impl Strategy<Value = Name> {
    [line(), line(), line(), line(), line(), line()].prop_map(
        |[prefix, given, additional, family, suffix, nickname]| Name {
            prefix,
            given,
            additional,
            family,
            suffix,
            nickname,
        },
    )
}

/// A whole contact as a reader could have given it.
pub(super) fn contact() -> impl Strategy<Value = Contact> {
    let texts = [line(), line(), line(), line(), line(), line(), line(), line(), line()];
    let kind = prop_oneof![Just(Kind::Person), Just(Kind::Organisation)];
    let lists = (
        prop::collection::vec(filled(), 0..4),
        prop::collection::vec(channel(), 0..6),
        prop::collection::vec(address(), 0..3),
        prop::collection::vec((filled(), filled()), 0..4),
    );
    let options = (
        option::of(birthday()),
        option::of(date()),
        option::of(any::<i32>().prop_map(i64::from)),
        option::of(
            (0_i64..4_000_000_000)
                .prop_filter_map("an instant", |seconds| DateTime::from_timestamp(seconds, 0)),
        ),
        option::of(photo()),
    );
    (kind, filled(), name(), texts, lines(), lists, options).prop_map(
        |(kind, display, name, texts, note, (tags, channels, addresses, extra), options)| {
            let [organisation, unit, title, role, customer_number, language, vat_id, source, uid] = texts;
            let organisation = match (kind, organisation.is_empty()) {
                (Kind::Organisation, true) => display.clone(),
                _ => organisation,
            };
            let (birthday, customer_since, revenue, revision, photo) = options;
            Contact {
                deal: None,
                kind,
                display,
                name,
                organisation,
                unit,
                title,
                role,
                customer_number,
                birthday,
                language,
                vat_id,
                note,
                tags,
                source,
                channels,
                addresses,
                photo,
                customer_since,
                revenue,
                uid,
                revision,
                extra,
                line: 1,
                problems: Vec::new(),
            }
        },
    )
}
