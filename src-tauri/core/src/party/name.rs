//! How a name is shown and how it is ordered.

use super::{PartyDraft, PartyKind};
use crate::search::{fold, order_key};

/// The name as shown: an organisation's own, a person's made of its parts.
pub fn display_name(draft: &PartyDraft) -> String {
    let given = draft.name.as_deref().map(str::trim).unwrap_or_default();
    if draft.kind == PartyKind::Organisation {
        return given.to_owned();
    }
    let parts = [&draft.prefix, &draft.given_name, &draft.additional_name, &draft.family_name, &draft.suffix];
    let made: Vec<&str> = parts
        .iter()
        .filter_map(|part| part.as_deref())
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if draft.given_name.is_none() && draft.family_name.is_none() { given.to_owned() } else { made.join(" ") }
}

/// The key by which lists are ordered: people by surname, titles and particles ignored.
pub fn sort_name(draft: &PartyDraft, name: &str) -> String {
    match (&draft.family_name, draft.kind) {
        (Some(family), PartyKind::Person) if !fold(family).is_empty() => {
            let given = draft.given_name.as_deref().map(fold).unwrap_or_default();
            format!("{} {given}", order_key(family)).trim().to_owned()
        }
        _ => order_key(name),
    }
}
