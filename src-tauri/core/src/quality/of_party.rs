//! How good the data of one party is, for its card.

use rusqlite::{Connection, OptionalExtension};

use super::PartyQuality;
use super::index::flaws;
use super::list::stale_on;
use crate::error::Result;
use crate::id::PartyId;
use crate::party::{self, PartyKind, PartyView, letter_salutation};
use crate::text::Lang;
use crate::time::Timestamp;

/// Completeness, age, doubts and salutation. Letters are in the language of the party, else in that of its country, else
/// in `lang`.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such party.
pub fn of_party(conn: &Connection, id: PartyId, lang: Lang, now: Timestamp) -> Result<PartyQuality> {
    let view = party::card(conn, id)?;
    let known_on = conn
        .prepare_cached("SELECT c.known_on FROM party p JOIN party_care c ON c.seq = p.seq WHERE p.id = ?1")?
        .query_row([id], |row| row.get::<_, chrono::NaiveDate>(0))
        .optional()?;
    let fields = fields(&view);
    let missing: Vec<String> =
        fields.iter().filter(|(_, has)| !has).map(|(name, _)| (*name).to_owned()).collect();
    Ok(PartyQuality {
        salutation: letter_salutation(&view, lang),
        filled: (fields.len() - missing.len()) as u32,
        fields: fields.len() as u32,
        missing,
        known_on,
        is_stale: known_on.is_some_and(|day| day.to_string() <= stale_on(now)),
        doubts: flaws(conn, id, view, now.local_date())?,
    })
}

/// What everybody of a kind should have, and whether this one does.
fn fields(view: &PartyView) -> Vec<(&'static str, bool)> {
    let has_channel =
        |kinds: &[&str]| view.channels.iter().any(|channel| kinds.contains(&channel.kind.word()));
    let address = view.addresses.first();
    let has_part = |part: fn(&party::AddressView) -> &Option<String>| {
        address.is_some_and(|address| part(address).is_some())
    };
    let mut fields = vec![
        ("phone", has_channel(&["phone", "mobile"])),
        ("email", has_channel(&["email"])),
        ("language", view.language.is_some()),
    ];
    if view.kind == PartyKind::Organisation {
        fields.extend([
            ("street", has_part(|address| &address.street)),
            ("postcode", has_part(|address| &address.postcode)),
            ("city", has_part(|address| &address.city)),
            ("country", has_part(|address| &address.country)),
            ("web", has_channel(&["web"])),
            ("vatId", view.vat_id.is_some()),
            ("owner", view.owner_id.is_some()),
            ("people", !view.people.is_empty()),
        ]);
    } else {
        fields.extend([
            ("salutation", view.salutation.is_some()),
            ("givenName", view.given_name.is_some()),
            ("familyName", view.family_name.is_some()),
            (
                "jobTitle",
                view.job_title.is_some() || view.organisations.iter().any(|link| link.role.is_some()),
            ),
        ]);
    }
    fields
}
