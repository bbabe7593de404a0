//! Somebody new out of a mailbox.

use crate::party::{ChannelDraft, ChannelKind, PartyDraft, PartyKind};
use rondo_foreign::Mailbox;

/// What stands between a first name and a surname and belongs to the surname.
const PARTICLES: &[&str] = &[
    "von", "vom", "zu", "zum", "zur", "van", "de", "der", "den", "het", "ter", "ten", "te", "la", "le", "di",
    "da",
];

/// A person of this name and address.
pub(super) fn draft(mailbox: &Mailbox) -> PartyDraft {
    let (given, family) = parts(&mailbox.name);
    let has_name = given.is_some() || family.is_some();
    let channel = ChannelDraft {
        id: None,
        kind: ChannelKind::Email,
        label: None,
        value: mailbox.address.clone(),
        is_primary: true,
    };
    PartyDraft {
        name: (!has_name).then(|| mailbox.address.clone()),
        given_name: given,
        family_name: family,
        channels: vec![channel],
        ..PartyDraft::empty(PartyKind::Person)
    }
}

/// First name and surname, in either of the two orders in which mail programs write them.
fn parts(name: &str) -> (Option<String>, Option<String>) {
    let some = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    if name.contains('@') {
        return (None, None);
    }
    if let Some((family, given)) = name.split_once(',') {
        return (some(given), some(family));
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let Some(last) = words.len().checked_sub(1) else { return (None, None) };
    let particle = words.iter().skip(1).position(|word| PARTICLES.contains(&word.to_lowercase().as_str()));
    let from = particle.map_or(last, |at| (at + 1).min(last));
    (some(&words[..from].join(" ")), some(&words[from..].join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart_in_both_orders() {
        for (name, given, family) in [
            ("Anna Müller", "Anna", "Müller"),
            ("Müller, Anna", "Anna", "Müller"),
            ("Jan van der Berg", "Jan", "van der Berg"),
            ("Anna Maria Müller", "Anna Maria", "Müller"),
            ("Müller", "", "Müller"),
            ("anna@example.org", "", ""),
            ("", "", ""),
        ] {
            let (found_given, found_family) = parts(name);
            assert_eq!(
                (found_given.unwrap_or_default(), found_family.unwrap_or_default()),
                (given.into(), family.into()),
                "{name}"
            );
        }
    }
}
