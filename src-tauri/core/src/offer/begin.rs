//! What a new offer begins with: the customer's language, the first person to ask, and what the last offer said.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::OfferDraft;
use crate::error::Result;
use crate::firm;
use crate::id::{DealId, PartyId};
use crate::party::{self, PartyKind};
use crate::text::{Lang, Texts};

/// Days for which an offer holds until somebody has made another one.
const VALID_DAYS: u64 = 30;

/// A draft without lines for a customer, made today.
pub fn begin(
    conn: &Connection,
    party_id: PartyId,
    deal: Option<DealId>,
    lang: Lang,
    today: NaiveDate,
) -> Result<OfferDraft> {
    let card = party::card(conn, party_id)?;
    let language = party::letter_language(&card).unwrap_or(lang);
    let is_there = |to: Option<NaiveDate>| to.is_none_or(|to| to >= today);
    let mut people = card.people.iter().filter(|link| link.kind == PartyKind::Person && is_there(link.to));
    let contact = people.clone().find(|link| link.is_primary).or_else(|| people.next());
    let deal = deal.map(|id| deal_of(conn, id)).transpose()?.flatten();
    let (after, days) = last(conn, language)?
        .unwrap_or_else(|| (Some(Texts::new(language).get("offer-paper-after")), Some(VALID_DAYS)));
    Ok(OfferDraft {
        party_id,
        contact_id: contact.map(|link| link.party_id),
        deal_id: deal.as_ref().map(|deal| deal.0),
        owner_id: None,
        title: deal.as_ref().map(|deal| deal.1.clone()).unwrap_or_default(),
        language,
        currency: match deal {
            Some((_, _, Some(currency))) => currency,
            _ => firm::firm(conn)?.currency,
        },
        asked_on: None,
        made_on: today,
        valid_until: days.map(|days| today + Days::new(days)),
        salutation: None,
        before: Some(Texts::new(language).get("offer-paper-before")),
        after,
        discount: 0,
        lines: Vec::new(),
    })
}

type DealOf = (DealId, String, Option<String>);

fn deal_of(conn: &Connection, id: DealId) -> Result<Option<DealOf>> {
    let found = conn
        .prepare_cached("SELECT title, currency FROM deal WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, |row| Ok((id, row.get("title")?, row.get("currency")?)))
        .optional()?;
    Ok(found)
}

/// The text after the sums and the days of the latest offer in a language.
fn last(conn: &Connection, language: Lang) -> Result<Option<(Option<String>, Option<u64>)>> {
    let found = conn
        .prepare_cached(
            "SELECT text_after, made_on, valid_until FROM offer WHERE language = :language AND deleted_at IS NULL
             ORDER BY created_at DESC LIMIT 1",
        )?
        .query_row(named_params! {":language": language.code()}, |row| {
            let (made_on, until): (NaiveDate, Option<NaiveDate>) = (row.get("made_on")?, row.get("valid_until")?);
            Ok((row.get("text_after")?, until.map(|until| (until - made_on).num_days().unsigned_abs())))
        })
        .optional()?;
    Ok(found)
}
