//! Writing an offer down while it is a draft, and putting one into the trash.

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
    let fields = Fields::check(tx, draft)?;
    let id = match id {
        Some(id) => {
            must_be_draft(tx, id)?;
            update(tx, id, draft, &fields)?;
            id
        }
        None => insert(tx, draft, &fields, &number::next(tx, draft.made_on)?, 1)?,
    };
    save_lines(tx, id, draft)?;
    Ok(id)
}

/// Puts an offer into the trash. Its number stays its own.
pub fn delete(tx: &Tx<'_>, id: OfferId) -> Result<()> {
    tx.trash("offer", &id, "offer")
}

/// Writes a copy down as a further version.
pub(super) fn insert_version(tx: &Tx<'_>, draft: &OfferDraft, number: &str, version: u32) -> Result<OfferId> {
    let fields = Fields::check(tx, draft)?;
    let id = insert(tx, draft, &fields, number, version)?;
    save_lines(tx, id, draft)?;
    Ok(id)
}

fn must_be_draft(tx: &Tx<'_>, id: OfferId) -> Result<()> {
    let state: OfferState = tx
        .prepare_cached("SELECT state FROM offer WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, |row| row.get("state"))
        .optional()?
        .ok_or(Error::NotFound("offer"))?;
    if state == OfferState::Draft { Ok(()) } else { Err(Error::invalid("state", "offer-was-sent")) }
}

fn insert(
    tx: &Tx<'_>,
    draft: &OfferDraft,
    fields: &Fields<'_>,
    number: &str,
    version: u32,
) -> Result<OfferId> {
    let id = OfferId(tx.new_id());
    tx.prepare_cached(
        "INSERT INTO offer (id, party_id, contact_id, deal_id, owner_id, number, version, title, language, asked_on,
                            made_on, valid_until, salutation, text_before, text_after, discount, net, gross, currency,
                            created_at)
         VALUES (:id, :party, :contact, :deal, :owner, :number, :version, :title, :language, :asked_on,
                 :made_on, :valid_until, :salutation, :before, :after, :discount, :net, :gross, :currency, :now)",
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
    Ok(id)
}

fn update(tx: &Tx<'_>, id: OfferId, draft: &OfferDraft, fields: &Fields<'_>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE offer SET party_id = :party, contact_id = :contact, deal_id = :deal, owner_id = :owner, title = :title,
                language = :language, asked_on = :asked_on, made_on = :made_on, valid_until = :valid_until,
                salutation = :salutation, text_before = :before, text_after = :after, discount = :discount,
                net = :net, gross = :gross, currency = :currency
         WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": id,
        ":party": draft.party_id,
        ":contact": draft.contact_id,
        ":deal": draft.deal_id,
        ":owner": draft.owner_id.or(tx.actor),
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
    })?;
    Ok(())
}

/// The line at each place is written over what stood there, so that the history tells what changed.
fn save_lines(tx: &Tx<'_>, id: OfferId, draft: &OfferDraft) -> Result<()> {
    let lines = &draft.lines;
    tx.prepare_cached("DELETE FROM offer_line WHERE offer_id = :id AND position >= :count")?
        .execute(named_params! {":id": id, ":count": lines.len() as i64})?;
    for (position, line) in (0i64..).zip(lines) {
        let at: Option<OfferLineId> = tx
            .prepare_cached("SELECT id FROM offer_line WHERE offer_id = :id AND position = :position")?
            .query_row(named_params! {":id": id, ":position": position}, |row| row.get("id"))
            .optional()?;
        let sql = if at.is_some() {
            "UPDATE offer_line SET party_id = :party, offer_id = :offer, position = :position, product_id = :product, number = :number,
                    title = :title, text = :text, quantity = :quantity, unit = :unit, price = :price,
                    discount = :discount, tax = :tax, is_optional = :optional WHERE id = :id"
        } else {
            "INSERT INTO offer_line (id, party_id, offer_id, position, product_id, number, title, text, quantity, unit, price,
                                     discount, tax, is_optional)
             VALUES (:id, :party, :offer, :position, :product, :number, :title, :text, :quantity, :unit, :price,
                     :discount, :tax, :optional)"
        };
        tx.prepare_cached(sql)?.execute(named_params! {
            ":id": at.unwrap_or_else(|| OfferLineId(tx.new_id())),
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
