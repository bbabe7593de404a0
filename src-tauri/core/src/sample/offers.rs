//! What the sample firm sells and offers, in every state an offer can be in. All of it stands in its data file.

use chrono::{Days, NaiveDate};
use rusqlite::named_params;

use super::data::{Fields, lines};
use super::firm::Making;
use crate::error::{Error, Result};
use crate::id::OfferId;
use crate::money::Money;
use crate::offer::{self, OfferDraft, OfferLineDraft};
use crate::product::{self, Price, ProductDraft, ProductRequest, ProductView};
use crate::text::Lang;

/// Francs cost as much as euros here.
const FRANCS: &str = "CHF";

/// Writes products and offers by the verbs that the window uses.
pub(super) fn offers(making: &Making<'_>, lang: Lang) -> Result<()> {
    for fields in lines(include_str!("data/offers.txt")).map(Fields::of) {
        match fields.text(0) {
            "product" => product(making, &fields)?,
            _ => offered(making, &fields, lang)?,
        }
    }
    Ok(())
}

fn product(making: &Making<'_>, fields: &Fields) -> Result<()> {
    let price = |currency: &str| Price {
        id: None,
        money: Money::new(fields.number(6), currency),
        from_on: None,
        to_on: None,
    };
    let draft = ProductDraft {
        id: None,
        number: fields.some(1),
        name: making.words.say(fields.text(2)),
        description: None,
        unit: making.words.say(fields.text(4)),
        category: making.words.say_if_any(fields.some(3)),
        tax: u32::try_from(fields.number(5)).unwrap_or_default(),
        active: fields.text(7) == "yes",
        prices: vec![price("EUR"), price(FRANCS)],
    };
    product::save(making.tx, &draft).map(|_| ())
}

fn offered(making: &Making<'_>, fields: &Fields, lang: Lang) -> Result<()> {
    let name = fields.text(1);
    let customer = making.made.iter().find(|made| made.name == name).ok_or(Error::NotFound("party"))?;
    let made_on = making.day(fields.number(2));
    let begun = offer::begin(making.tx, customer.id, None, lang, made_on)?;
    let currency = if name.starts_with("Alpstein") { FRANCS.to_owned() } else { begun.currency };
    let draft = OfferDraft {
        owner_id: customer.owner,
        title: making.words.say(fields.text(6)),
        made_on,
        valid_until: Some(made_on + Days::new(fields.number(3).unsigned_abs())),
        discount: u32::try_from(fields.number(7)).unwrap_or_default(),
        lines: fields
            .text(9)
            .split("; ")
            .map(|line| ordered(making, line, &currency))
            .collect::<Result<_>>()?,
        currency,
        ..begun
    };
    let id = offer::save(making.tx, None, &draft)?;
    answered(making, id, fields, made_on)
}

/// A line: number of the product, quantity, discount in per cent, and a question mark where it is optional.
fn ordered(making: &Making<'_>, line: &str, currency: &str) -> Result<OfferLineDraft> {
    let mut words = line.split(' ');
    let (number, quantity, discount) = (words.next(), words.next(), words.next());
    let product = found(making, number.unwrap_or_default())?;
    let thousandths = quantity.and_then(|text| text.parse::<f64>().ok()).unwrap_or(1.0) * 1_000.0;
    Ok(OfferLineDraft {
        product_id: Some(product.id),
        number: product.number.clone(),
        quantity: thousandths.round() as i64,
        unit: product.unit.clone(),
        price: Money::new(product.price_on(making.day(0), currency).unwrap_or_default(), currency),
        discount: discount.and_then(|text| text.parse::<u32>().ok()).unwrap_or_default() * 10,
        optional: words.next() == Some("?"),
        tax: product.tax,
        title: product.name,
        text: None,
    })
}

fn found(making: &Making<'_>, number: &str) -> Result<ProductView> {
    let request = ProductRequest { query: Some(number.to_owned()), ..ProductRequest::default() };
    let rows = product::page(making.tx, &request)?.rows;
    rows.into_iter().find(|row| row.number.as_deref() == Some(number)).ok_or(Error::NotFound("product"))
}

/// Sends the offer on the day after it was made, and lets the customer answer.
fn answered(making: &Making<'_>, id: OfferId, fields: &Fields, made_on: NaiveDate) -> Result<()> {
    let (tx, state) = (making.tx, fields.text(4));
    // When it was written; every row of the log carries the present instant all the same.
    tx.prepare_cached("UPDATE offer SET created_at = :at WHERE id = :id")?
        .execute(named_params! {":id": id, ":at": crate::time::Timestamp::start_of(made_on)})?;
    if state == "draft" {
        return Ok(());
    }
    offer::send(tx, id, made_on + Days::new(1))?;
    let on = making.day(fields.number(5));
    match state {
        "accepted" => offer::accept(tx, id, on, &[]).map(|_| ()),
        "declined" => offer::decline(tx, id, on, &making.words.say(fields.text(8))),
        _ => Ok(()),
    }
}
