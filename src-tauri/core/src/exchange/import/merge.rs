//! A stored party and a record of a file become one: what changes, and what the user would see of it.
//!
//! Empty cells erase nothing. Channels, addresses and tags are joined, never doubled; a property without a field of its own
//! is one field under its name.

use super::super::own::{self, field_of};
use super::fill::FillOnly;
use super::prepare::{EXTRA, Record, one_line};
use super::record::{ExampleField, OnMatch, Options};
use super::stored::Stored;
use crate::party::{AddressDraft, ChannelDraft, ChannelKind, PartyDraft, PartyKind};
use crate::search::fold;

/// Channels, addresses and tags of one party.
const MANY: usize = 200;

/// Joins the record into the stored party and tells what has changed; nothing when it was all known.
pub(super) fn merge(stored: &mut Stored, record: &Record, options: &Options) -> Vec<ExampleField> {
    let mut merge = Merge::new(options);
    merge.names(stored, record);
    merge.facts(&mut stored.draft, &record.draft);
    merge.channels(stored, record);
    merge.addresses(&mut stored.draft.addresses, &record.draft.addresses);
    merge.tags(&mut stored.draft.tags, &record.draft.tags);
    merge.changes
}

/// The same for what has no field of its own: what has changed, and whether something of it has no room any more.
pub(super) fn merge_extra(
    stored: &mut Vec<(String, String)>,
    named: &[(String, String)],
    options: &Options,
) -> (Vec<ExampleField>, bool) {
    let mut merge = Merge::new(options);
    let mut is_full = false;
    for (at, (name, _)) in named.iter().enumerate() {
        if named[..at].iter().all(|(earlier, _)| earlier != name) {
            is_full |= !merge.property(stored, name, named);
        }
    }
    (merge.changes, is_full)
}

struct Merge<'o> {
    wins: bool,
    fill_only: &'o FillOnly,
    changes: Vec<ExampleField>,
}

impl<'o> Merge<'o> {
    fn new(options: &'o Options) -> Self {
        let wins = options.on_match == OnMatch::FileWins;
        Self { wins, fill_only: &options.fill_only, changes: Vec::new() }
    }

    /// Whether the file's value of a field stands above the stored one.
    fn wins(&self, field: &str) -> bool {
        self.wins && !self.fill_only.holds(field)
    }

    fn changed(&mut self, field: &str, before: Option<String>, after: impl Into<String>) {
        self.changes.push(ExampleField { field: field.to_owned(), name: None, before, after: after.into() });
    }

    fn text(&mut self, field: &str, stored: &mut Option<String>, new: Option<&String>) {
        let Some(new) = new else { return };
        if stored.as_ref() != Some(new) && (stored.is_none() || self.wins(field)) {
            self.changed(field, stored.clone(), new);
            *stored = Some(new.clone());
        }
    }

    fn names(&mut self, stored: &mut Stored, record: &Record) {
        let (old, new) = (&mut stored.draft, &record.draft);
        let in_parts = |draft: &PartyDraft| draft.given_name.is_some() || draft.family_name.is_some();
        if new.kind == PartyKind::Organisation {
            let same = fold(&stored.name) == fold(&record.name);
            if !same || self.wins("organisation") {
                self.text("organisation", &mut old.name, new.name.as_ref());
            }
        } else if in_parts(new) {
            // Parts replace a name in one piece; beside stored parts each stands for itself.
            let language = old.language.as_deref();
            let mut salutation = old.salutation.map(|known| known.written(language).to_owned());
            let told = new.salutation.map(|told| told.written(language).to_owned());
            self.text("prefix", &mut salutation, told.as_ref());
            if salutation == told {
                old.salutation = new.salutation;
            }
            self.text("prefix", &mut old.prefix, new.prefix.as_ref());
            self.text("given", &mut old.given_name, new.given_name.as_ref());
            self.text("additional", &mut old.additional_name, new.additional_name.as_ref());
            self.text("family", &mut old.family_name, new.family_name.as_ref());
            self.text("suffix", &mut old.suffix, new.suffix.as_ref());
        } else if !in_parts(old) {
            self.text("display", &mut old.name, new.name.as_ref());
        }
        self.text("nickname", &mut old.nickname, new.nickname.as_ref());
    }

    fn facts(&mut self, old: &mut PartyDraft, new: &PartyDraft) {
        self.text("unit", &mut old.department, new.department.as_ref());
        self.text("title", &mut old.job_title, new.job_title.as_ref());
        self.text("customer-number", &mut old.customer_number, new.customer_number.as_ref());
        self.text("birthday", &mut old.birthday, new.birthday.as_ref());
        self.text("language", &mut old.language, new.language.as_ref());
        self.text("vat-id", &mut old.vat_id, new.vat_id.as_ref());
        self.text("source", &mut old.source, new.source.as_ref());
        if let Some(since) = new.customer_since
            && old.customer_since != Some(since)
            && (old.customer_since.is_none() || self.wins("customer-since"))
        {
            self.changed("customer-since", old.customer_since.map(|day| day.to_string()), since.to_string());
            old.customer_since = Some(since);
        }
        for (old, new) in [(&mut old.owner_id, new.owner_id), (&mut old.deputy_id, new.deputy_id)] {
            if old.is_none() && new.is_some() {
                *old = new;
                self.changed("owner", None, "");
            }
        }
        self.note(&mut old.note, new.note.as_ref());
    }

    /// A note that says something new is written below the old one.
    fn note(&mut self, stored: &mut Option<String>, new: Option<&String>) {
        let Some(new) = new else { return };
        let joined = match stored.as_deref() {
            None => new.clone(),
            Some(old) if !self.wins("note") || old.contains(new.as_str()) => return,
            Some(old) => format!("{old}\n\n{new}"),
        };
        if joined.chars().count() <= 64 * 1024 {
            self.changed("note", stored.clone(), joined.clone());
            *stored = Some(joined);
        }
    }

    fn channels(&mut self, stored: &mut Stored, record: &Record) {
        for (channel, normal) in record.draft.channels.iter().zip(&record.normals) {
            let old = &mut stored.draft.channels;
            let known = old.iter().zip(&stored.normals).position(|(other, other_normal)| {
                same_kind(other.kind, channel.kind)
                    && (other_normal == normal || other.value == channel.value)
            });
            if let Some(known) = known {
                if channel.label.is_some() && old[known].label.is_none() {
                    self.text("channel-label", &mut old[known].label, channel.label.as_ref());
                }
            } else if old.len() < MANY && !self.is_filled(old, channel.kind) {
                let has_primary =
                    old.iter().any(|other| other.is_primary && same_kind(other.kind, channel.kind));
                let is_primary = channel.is_primary && !has_primary;
                self.changed(channel.kind.word(), None, &channel.value);
                old.push(ChannelDraft { is_primary, ..channel.clone() });
                stored.normals.push(normal.clone());
            }
        }
    }

    /// A column that only fills adds no second number or address of mail beside a stored one.
    fn is_filled(&self, stored: &[ChannelDraft], kind: ChannelKind) -> bool {
        self.fill_only.holds(kind.word()) && stored.iter().any(|other| same_kind(other.kind, kind))
    }

    fn addresses(&mut self, stored: &mut Vec<AddressDraft>, new: &[AddressDraft]) {
        for address in new {
            let place = stored.iter().position(|old| covers(old, address) || covers(address, old));
            if let Some(place) = place {
                let old = &mut stored[place];
                let before = one_line(old);
                fill(old, address);
                let after = one_line(old);
                if before != after {
                    self.changed("address", Some(before), after);
                }
            } else if stored.len() < MANY && (stored.is_empty() || !self.fill_only.holds("address")) {
                let is_primary = address.is_primary && !stored.iter().any(|old| old.is_primary);
                self.changed("address", None, one_line(address));
                stored.push(AddressDraft { is_primary, ..address.clone() });
            }
        }
    }

    fn tags(&mut self, stored: &mut Vec<String>, new: &[String]) {
        for tag in new {
            let folded = fold(tag);
            let known = stored.iter().any(|old| old == tag || (!folded.is_empty() && fold(old) == folded));
            if !known && stored.len() < MANY {
                self.changed("tags", None, tag);
                stored.push(tag.clone());
            }
        }
    }

    /// A property, which may have several values; false where there is no room for those of the file.
    fn property(
        &mut self,
        stored: &mut Vec<(String, String)>,
        name: &str,
        named: &[(String, String)],
    ) -> bool {
        let of_name = |list: &[(String, String)]| -> Vec<String> {
            list.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
        };
        let (old, mut new) = (of_name(stored), of_name(named));
        let field = field_of(name);
        let only_fills = field.map_or(self.fill_only.holds_column(name), |field| self.fill_only.holds(field));
        // Each program has a name of its own for the record; those of others stay.
        let joins = name == own::UID;
        if !joins && !old.is_empty() && (!self.wins || only_fills) {
            return true;
        }
        new.retain(|value| !joins || !old.contains(value));
        let after = new.join("; ");
        if joins {
            new.splice(0..0, old.iter().cloned());
        }
        if same_values(&old, &new) {
            return true;
        }
        let size = |name: &str, value: &str| name.len() + value.len();
        let rest = stored.iter().filter(|(known, _)| known != name).map(|(name, value)| size(name, value));
        if rest.sum::<usize>() + new.iter().map(|value| size(name, value)).sum::<usize>() > EXTRA {
            return false;
        }
        let before = (!old.is_empty() && !joins).then(|| old.join("; "));
        let (field, of_file) = field.map_or(("extra", Some(name.to_owned())), |field| (field, None));
        self.changes.push(ExampleField { field: field.to_owned(), name: of_file, before, after });
        let at = stored.iter().position(|(known, _)| known == name).unwrap_or(stored.len());
        stored.retain(|(known, _)| known != name);
        stored.splice(at..at, new.into_iter().map(|value| (name.to_owned(), value)));
        true
    }
}

/// Whether two lists hold the same, in whatever order.
fn same_values(one: &[String], other: &[String]) -> bool {
    one.len() == other.len() && one.iter().all(|value| other.contains(value))
}

/// A mobile phone is a phone: programs mark the same number one way or the other.
fn same_kind(one: ChannelKind, other: ChannelKind) -> bool {
    let plain = |kind| if kind == ChannelKind::Mobile { ChannelKind::Phone } else { kind };
    plain(one) == plain(other)
}

/// Whether an address says all that another says.
fn covers(whole: &AddressDraft, part: &AddressDraft) -> bool {
    fn pairs<'a>(a: &'a AddressDraft, b: &'a AddressDraft) -> [(&'a Option<String>, &'a Option<String>); 6] {
        [
            (&a.street, &b.street),
            (&a.extra, &b.extra),
            (&a.postcode, &b.postcode),
            (&a.city, &b.city),
            (&a.region, &b.region),
            (&a.country, &b.country),
        ]
    }
    let same = |whole: &Option<String>, part: &Option<String>| match (whole, part) {
        (_, None) => true,
        (Some(whole), Some(part)) => whole == part || written_alike(whole, part),
        (None, Some(_)) => false,
    };
    pairs(whole, part).into_iter().all(|(whole, part)| same(whole, part))
}

/// `Hauptstr. 1` and `Hauptstraße 1`, `1012 AB` and `1012ab`.
fn written_alike(one: &str, other: &str) -> bool {
    let plain = |text: &str| fold(text).replace("strasse", "str").replace("straat", "str").replace(' ', "");
    let one = plain(one);
    !one.is_empty() && one == plain(other)
}

fn fill(old: &mut AddressDraft, new: &AddressDraft) {
    for (old, new) in [
        (&mut old.street, &new.street),
        (&mut old.extra, &new.extra),
        (&mut old.postcode, &new.postcode),
        (&mut old.city, &new.city),
        (&mut old.region, &new.region),
        (&mut old.country, &new.country),
    ] {
        if old.is_none() {
            old.clone_from(new);
        }
    }
}
