//! Writing an offer down while it is a draft, and putting one into the trash.

use std::collections::HashMap;

use rusqlite::{OptionalExtension, named_params};

use super::{OfferDraft, OfferLineDraft, OfferState, OfferSums, number, sums};
use crate::error::{Error, Result};
use crate::id::{OfferId, OfferLineId};
use crate::rule;
use crate::store::Tx;

/// The most lines of an offer.
pub(super) const MOST_LINES: usize = 500;

/// Writes a draft down; without an id it is a new offer with a new number.
///
/// # Errors
/// An offer that was sent (`state`), and what a field cannot hold, with the line where it stands in one.
pub fn save(tx: &Tx<'_>, id: Option<OfferId>, draft: &OfferDraft) -> Result<OfferId> {
    let (id, number, version) = match id {
        Some(id) => stored_draft(tx, id)?,
        None => (OfferId(tx.new_id()), number::next(tx, draft.made_on)?, 1),
    };
    write(tx, id, &number, version, draft)?;
    Ok(id)
}

/// Puts an offer into the trash. Its number stays its own.
pub fn delete(tx: &Tx<'_>, id: OfferId) -> Result<()> {
    tx.trash("offer", &id, "offer")
}

/// Writes a copy down as a further version.
pub(super) fn insert_version(tx: &Tx<'_>, draft: &OfferDraft, number: &str, version: u32) -> Result<OfferId> {
    let id = OfferId(tx.new_id());
    write(tx, id, number, version, draft)?;
    Ok(id)
}

/// The number and version of an offer that may still be changed.
fn stored_draft(tx: &Tx<'_>, id: OfferId) -> Result<(OfferId, String, u32)> {
    let (state, number, version): (OfferState, String, u32) = tx
        .prepare_cached("SELECT state, number, version FROM offer WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, |row| {
            Ok((row.get("state")?, row.get("number")?, row.get("version")?))
        })
        .optional()?
        .ok_or(Error::NotFound("offer"))?;
    if state == OfferState::Draft {
        Ok((id, number, version))
    } else {
        Err(Error::invalid("state", "offer-was-sent"))
    }
}

fn write(tx: &Tx<'_>, id: OfferId, number: &str, version: u32, draft: &OfferDraft) -> Result<()> {
    let fields = Fields::check(tx, draft)?;
    tx.prepare_cached(
        "INSERT INTO offer (id, party_id, contact_id, deal_id, owner_id, number, version, title, language, asked_on,
                            made_on, valid_until, salutation, text_before, text_after, discount, net, gross, currency,
                            created_at)
         VALUES (:id, :party, :contact, :deal, :owner, :number, :version, :title, :language, :asked_on,
                 :made_on, :valid_until, :salutation, :before, :after, :discount, :net, :gross, :currency, :now)
         ON CONFLICT (id) DO UPDATE SET party_id = excluded.party_id, contact_id = excluded.contact_id,
            deal_id = excluded.deal_id, owner_id = excluded.owner_id, title = excluded.title,
            language = excluded.language, asked_on = excluded.asked_on, made_on = excluded.made_on,
            valid_until = excluded.valid_until, salutation = excluded.salutation,
            text_before = excluded.text_before, text_after = excluded.text_after, discount = excluded.discount,
            net = excluded.net, gross = excluded.gross, currency = excluded.currency",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":contact": draft.contact_id,
        ":deal": draft.deal_id,
        ":owner": draft.owner_id.or(tx.actor),
        ":number": number,
        ":version": version,
        ":title": fields.title,
        ":language": draft.language.code(),
        ":asked_on": draft.asked_on,
        ":made_on": draft.made_on,
        ":valid_until": draft.valid_until,
        ":salutation": fields.salutation,
        ":before": fields.before,
        ":after": fields.after,
        ":discount": draft.discount,
        ":net": fields.sums.net,
        ":gross": fields.sums.gross,
        ":currency": draft.currency,
        ":now": tx.now,
    })?;
    save_lines(tx, id, draft)
}

/// The line at each place is written over what stood there, so that the history tells what changed.
fn save_lines(tx: &Tx<'_>, id: OfferId, draft: &OfferDraft) -> Result<()> {
    let lines = &draft.lines;
    tx.prepare_cached("DELETE FROM offer_line WHERE offer_id = :id AND position >= :count")?
        .execute(named_params! {":id": id, ":count": lines.len() as i64})?;
    let known: HashMap<i64, OfferLineId> = tx
        .prepare_cached("SELECT position, id FROM offer_line WHERE offer_id = :id")?
        .query_map(named_params! {":id": id}, |row| Ok((row.get("position")?, row.get("id")?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (position, line) in (0i64..).zip(lines) {
        tx.prepare_cached(
            "INSERT INTO offer_line (id, party_id, offer_id, position, product_id, number, title, text, quantity, unit, price,
                                     discount, tax, is_optional)
             VALUES (:id, :party, :offer, :position, :product, :number, :title, :text, :quantity, :unit, :price,
                     :discount, :tax, :optional)
             ON CONFLICT (id) DO UPDATE SET party_id = excluded.party_id, product_id = excluded.product_id,
                number = excluded.number, title = excluded.title, text = excluded.text,
                quantity = excluded.quantity, unit = excluded.unit, price = excluded.price,
                discount = excluded.discount, tax = excluded.tax, is_optional = excluded.is_optional",
        )?
        .execute(named_params! {
            ":id": known.get(&position).copied().unwrap_or_else(|| OfferLineId(tx.new_id())),
            ":party": draft.party_id,
            ":offer": id,
            ":position": position,
            ":product": line.product_id,
            ":number": rule::line("number", line.number.as_deref())?,
            ":title": rule::title("title", &line.title)?,
            ":text": rule::text("text", line.text.as_deref())?,
            ":quantity": line.quantity,
            ":unit": rule::title("unit", &line.unit)?,
            ":price": line.price.amount,
            ":discount": line.discount,
            ":tax": line.tax,
            ":optional": line.optional,
        })?;
    }
    Ok(())
}

/// What of a draft had to be checked.
struct Fields<'a> {
    title: &'a str,
    salutation: Option<&'a str>,
    before: Option<&'a str>,
    after: Option<&'a str>,
    sums: OfferSums,
}

impl<'a> Fields<'a> {
    fn check(tx: &Tx<'_>, draft: &'a OfferDraft) -> Result<Self> {
        rule::party(tx, draft.party_id)?;
        if let Some(contact) = draft.contact_id {
            rule::party(tx, contact)?;
        }
        if let Some(deal) = draft.deal_id {
            check_deal(tx, draft, deal)?;
        }
        rule::day("madeOn", draft.made_on)?;
        draft.asked_on.map(|day| rule::day("askedOn", day)).transpose()?;
        rule::day_since("validUntil", draft.valid_until, draft.made_on)?;
        if draft.lines.len() > MOST_LINES {
            return Err(Error::invalid("lines", "too-many"));
        }
        for (place, line) in draft.lines.iter().enumerate() {
            check_words(line).map_err(|error| error.in_line(place))?;
        }
        Ok(Self {
            title: rule::title("title", &draft.title)?,
            salutation: rule::line("salutation", draft.salutation.as_deref())?,
            before: rule::text("before", draft.before.as_deref())?,
            after: rule::text("after", draft.after.as_deref())?,
            sums: sums(&draft.currency, draft.discount, &draft.lines)?,
        })
    }
}

fn check_deal(tx: &Tx<'_>, draft: &OfferDraft, deal: crate::id::DealId) -> Result<()> {
    let is_theirs = tx
        .prepare_cached("SELECT 1 FROM deal WHERE id = :id AND party_id = :party")?
        .exists(named_params! {":id": deal, ":party": draft.party_id})?;
    if is_theirs { Ok(()) } else { Err(Error::NotFound("deal")) }
}

fn check_words(line: &OfferLineDraft) -> Result<()> {
    rule::title("title", &line.title)?;
    rule::title("unit", &line.unit)?;
    rule::line("number", line.number.as_deref())?;
    rule::text("text", line.text.as_deref())?;
    Ok(())
}
