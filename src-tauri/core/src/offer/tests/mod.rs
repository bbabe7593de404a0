//! Offers: money to the cent, numbers that come once, what each state allows.

mod life;
mod reckoning;

use chrono::NaiveDate;

use super::*;
use crate::error::{Error, Result};
use crate::id::{OfferId, PartyId};
use crate::money::Money;
use crate::testing::Bench;
use crate::text::Lang;

/// The day on which the tests are.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn line(quantity: i64, price: i64, discount: u32, tax: u32) -> OfferLineDraft {
    OfferLineDraft {
        product_id: None,
        number: Some("20-4455".into()),
        title: "Klebeelektroden".into(),
        text: None,
        quantity,
        unit: "Pack".into(),
        price: Money::new(price, "EUR"),
        discount,
        optional: false,
        tax,
    }
}

fn draft(party_id: PartyId, lines: Vec<OfferLineDraft>) -> OfferDraft {
    OfferDraft {
        party_id,
        contact_id: None,
        deal_id: None,
        owner_id: None,
        title: "Elektroden für 2027".into(),
        language: Lang::De,
        currency: "EUR".into(),
        asked_on: None,
        made_on: today(),
        valid_until: NaiveDate::from_ymd_opt(2026, 12, 31),
        salutation: None,
        before: None,
        after: None,
        discount: 0,
        lines,
    }
}

fn made(bench: &Bench, party: PartyId) -> OfferId {
    bench.write(|tx| save(tx, None, &draft(party, vec![line(1000, 980, 0, 1900)])))
}

fn read(bench: &Bench, id: OfferId) -> OfferView {
    bench.read(|conn| get(conn, id, today()))
}

fn reason<T: std::fmt::Debug>(result: Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{other:?}"),
    }
}
