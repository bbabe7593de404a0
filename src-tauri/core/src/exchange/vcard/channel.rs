//! Telephone, mail, pages and accounts: kind and label from the many words that programs use for them.

use super::super::clean::clean_line;
use super::super::contact::{Channel, ChannelKind, Label, Reason};
use super::super::normal;
use super::property::Property;

/// Properties of single messengers and the service they stand for.
const MESSENGERS: &[(&str, &str)] = &[
    ("X-AIM", "aim"),
    ("X-GADUGADU", "gg"),
    ("X-GADU-GADU", "gg"),
    ("X-GOOGLE-TALK", "gtalk"),
    ("X-GROUPWISE", "groupwise"),
    ("X-GTALK", "gtalk"),
    ("X-ICQ", "icq"),
    ("X-JABBER", "xmpp"),
    ("X-MS-IMADDRESS", ""),
    ("X-MSN", "msn"),
    ("X-QQ", "qq"),
    ("X-SKYPE", "skype"),
    ("X-SKYPE-USERNAME", "skype"),
    ("X-YAHOO", "ymsgr"),
];

/// Words that say nothing about what a channel is for.
const COMMON: &[&str] = &[
    "pref",
    "voice",
    "internet",
    "x400",
    "msg",
    "text",
    "video",
    "cell",
    "fax",
    "home",
    "work",
    "other",
    "postal",
    "parcel",
    "dom",
    "intl",
    "iphone",
    "textphone",
    "pcs",
    "modem",
    "bbs",
    "x-other",
];

/// Whether a TYPE word is one of the usual ones, which are no label of their own.
pub(super) fn is_common(word: &str) -> bool {
    COMMON.contains(&word)
}

/// The kind of channel that a property stands for.
pub(super) fn kind(name: &str) -> Option<ChannelKind> {
    Some(match name {
        "TEL" => ChannelKind::Phone,
        "EMAIL" => ChannelKind::Email,
        "URL" => ChannelKind::Web,
        "X-SOCIALPROFILE" | "SOCIALPROFILE" | "X-TWITTER" => ChannelKind::Social,
        "IMPP" => ChannelKind::Chat,
        name if MESSENGERS.iter().any(|(messenger, _)| *messenger == name) => ChannelKind::Chat,
        _ => return None,
    })
}

/// The channel of a property; `None` for properties of other kinds.
pub(super) fn read(property: &Property, label: Option<Label>) -> Option<Result<Channel, Reason>> {
    let kind = kind(&property.name)?;
    let text = clean_line(&property.text());
    if text.is_empty() {
        return None;
    }
    let mut channel = Channel::new(kind, label.unwrap_or_else(|| type_label(property)), text);
    channel.preferred = property.preferred();
    match kind {
        ChannelKind::Phone => phone(&mut channel, property),
        ChannelKind::Email => {
            channel.value = channel.value.trim_start_matches("mailto:").to_owned();
            if normal::email(&channel.value).is_none() {
                return Some(Err(Reason::NotAnEmail));
            }
        }
        ChannelKind::Chat => chat(&mut channel, property),
        ChannelKind::Social => social(&mut channel, property),
        _ => {}
    }
    Some(Ok(channel))
}

fn phone(channel: &mut Channel, property: &Property) {
    let has = |word: &str| property.types().any(|found| found == word);
    if has("fax") {
        channel.kind = ChannelKind::Fax;
    } else if has("cell") || has("mobile") {
        channel.kind = ChannelKind::Mobile;
    }
    if let Some(number) = channel.value.strip_prefix("tel:") {
        channel.value = number.to_owned();
    }
}

/// An account without its service in front gets it from the property.
fn chat(channel: &mut Channel, property: &Property) {
    let service =
        MESSENGERS.iter().find(|(name, _)| *name == property.name).map_or("", |(_, service)| service);
    let named = property.param("X-SERVICE-TYPE").unwrap_or_default().to_lowercase();
    let service = if service.is_empty() { named.as_str() } else { service };
    if !service.is_empty() && !channel.value.contains(':') {
        channel.value = format!("{}:{}", clean_line(service), channel.value);
    }
}

/// The network is the label, when the file names it.
fn social(channel: &mut Channel, property: &Property) {
    let named =
        property.param("SERVICE-TYPE").or_else(|| (property.name == "X-TWITTER").then_some("twitter"));
    if let (Label::Other, Some(service)) = (&channel.label, named) {
        channel.label = Label::Free(clean_line(service));
    }
}

fn type_label(property: &Property) -> Label {
    let mut label = Label::Other;
    for word in property.types() {
        match word.as_str() {
            "work" => return Label::Work,
            "home" => label = Label::Home,
            "mobile" if property.name == "TEL" => {}
            word if label == Label::Other && !is_common(word) => label = Label::Free(clean_line(word)),
            _ => {}
        }
    }
    label
}

/// Apple wraps its own words as `_$!<Home>!$_`; other texts are the user's.
pub(super) fn apple_label(text: &str) -> Option<Label> {
    let own = text.strip_prefix("_$!<").and_then(|text| text.strip_suffix(">!$_"));
    match own.unwrap_or(text) {
        "" => None,
        "Work" if own.is_some() => Some(Label::Work),
        "Home" if own.is_some() => Some(Label::Home),
        "Other" if own.is_some() => Some(Label::Other),
        text => Some(Label::Free(clean_line(text))),
    }
}
