//! An offer of 200 lines on paper: laid out and written as PDF.

use rondo_core::firm::Firm;
use rondo_core::money::Money;
use rondo_core::offer::{self, OfferLineDraft};
use rondo_core::print::{OfferItem, OfferSheet, write_pdf};
use rondo_core::text::Lang;
use rondo_core::time::Timestamp;

const LINES: i64 = 200;

/// Lays the offer out and writes it.
pub(crate) fn printed(sheet: &OfferSheet) -> anyhow::Result<()> {
    write_pdf(&sheet.lay_out())?;
    Ok(())
}

/// An offer of 200 lines, every tenth of another tax rate.
pub(crate) fn sheet() -> anyhow::Result<OfferSheet> {
    let lines: Vec<OfferLineDraft> = (0..LINES).map(line).collect();
    let made_at = Timestamp(1_795_424_400_000).local();
    let day = made_at.date();
    Ok(OfferSheet {
        lang: Lang::De,
        firm: Firm {
            name: "Nordlicht Medizintechnik".to_owned(),
            country: "DE".to_owned(),
            currency: "EUR".to_owned(),
            ..Firm::default()
        },
        recipient: vec!["Klinik am Deich".to_owned(), "25813 Husum".to_owned()],
        customer: "Klinik am Deich".to_owned(),
        customer_number: None,
        number: "A-2026-K7Q-0012".to_owned(),
        title: "Jahresbedarf".to_owned(),
        asked_on: None,
        made_on: day,
        valid_until: Some(day),
        owner: None,
        salutation: "Sehr geehrte Damen und Herren,".to_owned(),
        before: None,
        after: None,
        currency: "EUR".to_owned(),
        discount: 0,
        sums: offer::sums("EUR", 0, &lines)?,
        items: lines
            .into_iter()
            .map(|line| OfferItem {
                number: line.number,
                title: line.title,
                text: line.text,
                quantity: line.quantity,
                unit: line.unit,
                price: line.price.amount,
                discount: line.discount,
                optional: line.optional,
            })
            .collect(),
        made_at,
    })
}

fn line(n: i64) -> OfferLineDraft {
    OfferLineDraft {
        product_id: None,
        number: Some(format!("20-{:04}", 4000 + n)),
        title: format!("Klebeelektroden 50 × {} mm, 4 Stück je Pack", 40 + n),
        text: Some("wiederverwendbar, Abruf in vier Teillieferungen".to_owned()),
        quantity: 1_500 * (n + 1),
        unit: "Pack".to_owned(),
        price: Money::new(980 + 7 * n, "EUR"),
        discount: 25,
        optional: false,
        tax: if n % 10 == 0 { 700 } else { 1900 },
    }
}
