//! The rows of offers and how they are read.

use chrono::NaiveDate;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{OfferDraft, OfferLine, OfferLineDraft, OfferRow, OfferState, OfferView, sums};
use crate::error::{Error, Result};
use crate::id::{DealId, OfferId};
use crate::money::Money;
use crate::party::Parties;

/// The most offers of customers that are shown.
const SHOWN: u32 = 100;

macro_rules! offers {
    ($whose:literal) => {
        concat!(
            "SELECT o.*, p.name AS party_name FROM offer o CROSS JOIN party p ON p.id = o.party_id
             WHERE o.deleted_at IS NULL AND ",
            $whose
        )
    };
}

/// The offer of a row with the name of its customer.
pub(super) fn offer_row(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<OfferRow> {
    let currency: String = row.get("currency")?;
    let state: OfferState = row.get("state")?;
    let valid_until: Option<NaiveDate> = row.get("valid_until")?;
    Ok(OfferRow {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        party_name: row.get("party_name")?,
        deal_id: row.get("deal_id")?,
        number: row.get("number")?,
        version: row.get("version")?,
        title: row.get("title")?,
        state,
        expired: state == OfferState::Sent && valid_until.is_some_and(|until| until < today),
        made_on: row.get("made_on")?,
        valid_until,
        net: Money { amount: row.get("net")?, currency: currency.clone() },
        gross: Money { amount: row.get("gross")?, currency },
        sent_on: row.get("sent_on")?,
        settled_on: row.get("settled_on")?,
        declined_because: row.get("declined_because")?,
        purchase_id: row.get("purchase_id")?,
    })
}

/// An offer as lists show it; not found when it is in the trash.
pub fn row(conn: &Connection, id: OfferId, today: NaiveDate) -> Result<OfferRow> {
    conn.prepare_cached(offers!("o.id = :id"))?
        .query_row(named_params! {":id": id}, |row| offer_row(row, today))
        .optional()?
        .ok_or(Error::NotFound("offer"))
}

pub(super) const OF_PARTIES: &str = offers!(
    "o.party_id IN (SELECT unhex(value) FROM json_each(:parties)) AND o.state <> 'replaced'
     ORDER BY o.state NOT IN ('draft', 'sent'), o.made_on DESC, o.id DESC LIMIT :limit"
);

/// The offers of customers: the open ones first, then those that were answered, the latest of both first. Versions in
/// whose place another one was sent are left out.
pub fn of_parties(conn: &Connection, parties: &Parties, today: NaiveDate) -> Result<Vec<OfferRow>> {
    let mut query = conn.prepare_cached(OF_PARTIES)?;
    let found =
        query.query_map(named_params! {":parties": parties, ":limit": SHOWN}, |row| offer_row(row, today))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

pub(super) const OF_DEAL: &str =
    offers!("o.deal_id = :deal AND o.state <> 'replaced' ORDER BY o.made_on DESC, o.id DESC LIMIT :limit");

/// The offers of a deal, the latest first.
pub fn of_deal(conn: &Connection, deal: DealId, today: NaiveDate) -> Result<Vec<OfferRow>> {
    let mut query = conn.prepare_cached(OF_DEAL)?;
    let found =
        query.query_map(named_params! {":deal": deal, ":limit": SHOWN}, |row| offer_row(row, today))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// A whole offer; not found when it is in the trash.
pub fn get(conn: &Connection, id: OfferId, today: NaiveDate) -> Result<OfferView> {
    let lines = lines(conn, id)?;
    let mut view = conn
        .prepare_cached(
            "SELECT o.*, p.name AS party_name, c.name AS contact_name, d.title AS deal_title,
                EXISTS (SELECT 1 FROM offer n WHERE n.number = o.number AND n.version > o.version
                    AND n.deleted_at IS NULL) AS is_revised
             FROM offer o JOIN party p ON p.id = o.party_id LEFT JOIN party c ON c.id = o.contact_id
                LEFT JOIN deal d ON d.id = o.deal_id
             WHERE o.id = :id AND o.deleted_at IS NULL",
        )?
        .query_row(named_params! {":id": id}, |row| {
            Ok(OfferView {
                row: offer_row(row, today)?,
                draft: draft_row(row)?,
                lines: Vec::new(),
                contact_name: row.get("contact_name")?,
                deal_title: row.get("deal_title")?,
                sums: super::OfferSums::default(),
                is_revised: row.get("is_revised")?,
            })
        })
        .optional()?
        .ok_or(Error::NotFound("offer"))?;
    let currency = view.draft.currency.clone();
    view.lines = lines
        .into_iter()
        .map(|mut line| {
            line.line.price.currency.clone_from(&currency);
            line
        })
        .collect();
    view.draft.lines = view.lines.iter().map(|line| line.line.clone()).collect();
    view.sums = sums(&currency, view.draft.discount, &view.draft.lines)?;
    Ok(view)
}

fn draft_row(row: &Row<'_>) -> rusqlite::Result<OfferDraft> {
    let language: String = row.get("language")?;
    let unknown = |error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error));
    Ok(OfferDraft {
        party_id: row.get("party_id")?,
        contact_id: row.get("contact_id")?,
        deal_id: row.get("deal_id")?,
        owner_id: row.get("owner_id")?,
        title: row.get("title")?,
        language: language.parse().map_err(unknown)?,
        currency: row.get("currency")?,
        asked_on: row.get("asked_on")?,
        made_on: row.get("made_on")?,
        valid_until: row.get("valid_until")?,
        salutation: row.get("salutation")?,
        before: row.get("text_before")?,
        after: row.get("text_after")?,
        discount: row.get("discount")?,
        lines: Vec::new(),
    })
}

/// The lines in order; their currency is that of the offer and is filled in by the caller.
fn lines(conn: &Connection, id: OfferId) -> Result<Vec<OfferLine>> {
    let mut query = conn.prepare_cached("SELECT * FROM offer_line WHERE offer_id = :id ORDER BY position")?;
    let found = query.query_map(named_params! {":id": id}, |row| {
        Ok(OfferLine {
            id: row.get("id")?,
            taken: row.get("is_taken")?,
            line: OfferLineDraft {
                product_id: row.get("product_id")?,
                number: row.get("number")?,
                title: row.get("title")?,
                text: row.get("text")?,
                quantity: row.get("quantity")?,
                unit: row.get("unit")?,
                price: Money { amount: row.get("price")?, currency: String::new() },
                discount: row.get("discount")?,
                optional: row.get("is_optional")?,
                tax: row.get("tax")?,
            },
        })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
