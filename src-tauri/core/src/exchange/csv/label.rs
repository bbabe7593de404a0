//! Labels of channels and addresses in cells: `work`, `* Home`, `Work Fax`, or the user's own word.
//!
//! What Rondo writes is read back as it was; a free word that means something else gets `free:` in front.

use super::super::contact::{AddressKind, Channel, ChannelKind, Label};
use super::field::{Place, Purpose};
use super::header;

const FREE: &str = "free:";

/// Sets label, preference and, for numbers, the kind from a cell.
pub(super) fn apply(cell: &str, channel: &mut Channel) {
    let text = match cell.strip_prefix('*') {
        Some(rest) => {
            channel.preferred = true;
            rest.trim()
        }
        None => cell,
    };
    if let Some(free) = text.strip_prefix(FREE) {
        channel.label = Label::Free(free.trim().to_owned());
        return;
    }
    let (purpose, rest) = header::qualifier(text);
    let kind = if channel.kind == ChannelKind::Phone { phone_kind(&rest) } else { None };
    if let Some(kind) = kind {
        channel.kind = kind;
    }
    channel.label = match purpose.map(Purpose::from) {
        Some(purpose) if rest.is_empty() || kind.is_some() => purpose.into(),
        None if rest.is_empty() || kind.is_some() => Label::Other,
        _ => Label::Free(text.to_owned()),
    };
}

/// The cell for a channel's label.
pub(super) fn text(channel: &Channel) -> String {
    let word = match &channel.label {
        Label::Work => "work".to_owned(),
        Label::Home => "home".to_owned(),
        Label::Other => String::new(),
        Label::Free(text) => free(text, channel),
    };
    if channel.preferred { format!("* {word}").trim_end().to_owned() } else { word }
}

/// The kind of an address by its cell.
pub(super) fn address_kind(cell: &str) -> AddressKind {
    if let Some(free) = cell.strip_prefix(FREE) {
        return AddressKind::Free(free.trim().to_owned());
    }
    let cell = cell.trim_start_matches('*').trim();
    match header::qualifier(cell) {
        (Some(place), rest) if rest.is_empty() => place.into(),
        (None, rest) if rest.is_empty() => AddressKind::Other,
        _ => AddressKind::Free(cell.to_owned()),
    }
}

/// The cell for an address's kind.
pub(super) fn address_text(kind: &AddressKind) -> String {
    match kind {
        AddressKind::Work => "work".to_owned(),
        AddressKind::Home => "home".to_owned(),
        AddressKind::Billing => "billing".to_owned(),
        AddressKind::Delivery => "delivery".to_owned(),
        AddressKind::Other => "other".to_owned(),
        AddressKind::Free(text) if address_kind(text) == *kind => text.clone(),
        AddressKind::Free(text) => format!("{FREE}{text}"),
    }
}

fn free(text: &str, channel: &Channel) -> String {
    let mut probe = Channel::new(channel.kind, Label::Other, "");
    apply(text, &mut probe);
    let same = probe.label == channel.label && probe.kind == channel.kind && !probe.preferred;
    if same { text.to_owned() } else { format!("{FREE}{text}") }
}

/// `Mobile`, `Fax` and the like, without what it is for.
fn phone_kind(rest: &str) -> Option<ChannelKind> {
    match rest {
        "mobile" | "mobil" | "mobiel" | "cell" | "handy" => Some(ChannelKind::Mobile),
        "fax" => Some(ChannelKind::Fax),
        _ => None,
    }
}

impl From<Place> for Purpose {
    fn from(place: Place) -> Self {
        match place {
            Place::Work => Self::Work,
            Place::Home => Self::Home,
            Place::Billing | Place::Delivery | Place::Other => Self::Other,
        }
    }
}
