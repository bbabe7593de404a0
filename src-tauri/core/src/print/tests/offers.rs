//! The offer on paper: read back in every language, sums and heads never alone, carried sums right.

use chrono::NaiveDate;

use super::*;
use crate::money::Money as Amount;
use crate::offer::{OfferLineDraft, sums};

fn item(n: usize, optional: bool) -> OfferItem {
    OfferItem {
        number: Some(format!("20-{:04}", 4400 + n)),
        title: format!("Klebeelektroden 50 × {} mm, 4 Stück je Pack", 40 + n),
        text: n.is_multiple_of(3).then(|| "wiederverwendbar, Abruf in vier Teillieferungen".to_owned()),
        quantity: 1_500 * (n as i64 + 1),
        unit: "Pack".into(),
        price: 980 + 7 * n as i64,
        discount: if n.is_multiple_of(4) { 25 } else { 0 },
        optional,
    }
}

pub(super) fn offer(lang: Lang, count: usize) -> OfferSheet {
    let items: Vec<OfferItem> = (0..count).map(|n| item(n, count > 5 && n + 1 == count)).collect();
    let lines: Vec<OfferLineDraft> = items
        .iter()
        .enumerate()
        .map(|(n, item)| OfferLineDraft {
            product_id: None,
            number: None,
            title: item.title.clone(),
            text: None,
            quantity: item.quantity,
            unit: item.unit.clone(),
            price: Amount::new(item.price, "EUR"),
            discount: item.discount,
            optional: item.optional,
            tax: if n.is_multiple_of(5) { 700 } else { 1900 },
        })
        .collect();
    let day = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
    OfferSheet {
        lang,
        firm: crate::firm::Firm {
            name: "Hansen & Petersen".into(),
            line: Some("Medizintechnik".into()),
            street: Some("Hafendamm 00".into()),
            town: Some("24937 Flensburg".into()),
            phone: Some("0461 0000-0".into()),
            email: Some("angebote@hansen-petersen.example".into()),
            register: Some("Amtsgericht Flensburg, HRB 0000".into()),
            directors: Some("Silke Hansen, Uwe Petersen".into()),
            tax_number: Some("DE000000000".into()),
            bank: Some("DE00 0000 0000 0000 0000 00".into()),
            country: "DE".into(),
            currency: "EUR".into(),
        },
        recipient: ["Reha-Zentrum Eiderstedt GmbH", "Frau Dr. Anke Harms", "Deichstraße 14", "25813 Husum"]
            .map(str::to_owned)
            .to_vec(),
        customer: "Reha-Zentrum Eiderstedt GmbH".into(),
        customer_number: Some("10482".into()),
        number: "A-2026-K7Q-0012".into(),
        title: "Elektroden und Zubehör für 2027".into(),
        asked_on: Some(day(11, 4)),
        made_on: day(11, 12),
        valid_until: Some(day(12, 31)),
        owner: Some(("Martin Krause".into(), Some("m.krause@hansen-petersen.example".into()))),
        salutation: "Sehr geehrte Frau Dr. Harms,".into(),
        before: Some("vielen Dank für Ihre Anfrage. Für Ihren Jahresbedarf bieten wir an:".into()),
        after: Some("Zahlung 30 Tage nach Rechnung ohne Abzug.\nWir freuen uns auf Ihren Auftrag.".into()),
        currency: "EUR".into(),
        discount: if count > 5 { 30 } else { 0 },
        sums: sums("EUR", if count > 5 { 30 } else { 0 }, &lines).unwrap(),
        items,
        made_at: day(11, 12).and_hms_opt(9, 12, 0).unwrap(),
    }
}

#[test]
fn offers_read_back_in_every_language() {
    for lang in Lang::ALL {
        for count in [1, 12, 200] {
            let document = offer(lang, count).lay_out();
            assert_eq!(document.missing, Vec::<char>::new());
            assert_eq!(document.texts_cut, 0);
            keep(&document, &format!("offer-{count}-{lang}.pdf"));
            assert_reads_back(&document);
        }
    }
}

/// The highest and the lowest baseline of the body of a page, above its foot.
fn lowest(page: &Page) -> f32 {
    let inside = page.marks.iter().filter_map(|mark| match mark {
        Mark::Text { y, .. } if *y < 275.0 => Some(*y),
        _ => None,
    });
    inside.fold(0.0, f32::max)
}

#[test]
fn sums_keep_a_line_heads_keep_a_line_and_nothing_runs_into_the_foot() {
    for count in 1..70 {
        let sheet = offer(Lang::De, count);
        let document = sheet.lay_out();
        let total = (0..document.pages.len()).find(|page| says(&document, *page, "Gesamtbetrag")).unwrap();
        let last = sheet.items.last().unwrap();
        assert!(says(&document, total, &last.title), "{count} lines: the sums stand alone");
        for (number, page) in document.pages.iter().enumerate() {
            assert!(lowest(page) < 272.0, "{count} lines, page {number}");
            if says(&document, number, "Leistung") {
                let titles = sheet.items.iter().filter(|item| says(&document, number, &item.title));
                assert!(titles.count() > 0, "{count} lines: the head stands alone on page {number}");
            }
        }
        assert!(says(&document, 0, "Leistung"));
        assert!(says(&document, document.pages.len() - 1, "Name, Unterschrift"));
    }
}

#[test]
fn the_sum_so_far_is_carried_over() {
    let sheet = offer(Lang::De, 60);
    let document = sheet.lay_out();
    let mut so_far = 0;
    for page in 0..document.pages.len() {
        let lines = sheet.items.iter().zip(&sheet.sums.lines);
        let here = lines.filter(|(item, _)| says(&document, page, &item.title) && !item.optional);
        let carried = so_far;
        so_far += here.map(|(_, net)| net).sum::<i64>();
        let written = crate::text::format::decimal(Lang::De, carried, 2);
        if page > 0 && says(&document, page, "Leistung") {
            assert!(says(&document, page, &format!("Übertrag von Seite {page}{written}")), "page {page}");
        }
        let goes_on = format!("weiter auf Seite {}", page + 2);
        let written = crate::text::format::decimal(Lang::De, so_far, 2);
        if says(&document, page, &goes_on) {
            assert!(says(&document, page, &format!("{goes_on}{written}")), "page {page}");
        }
    }
    assert_eq!(so_far, sheet.sums.subtotal);
}

#[test]
fn long_texts_run_over_pages_and_lose_nothing() {
    let mut sheet = offer(Lang::De, 2);
    let words: Vec<String> = (0..2_000).map(|n| format!("Wort{n}")).collect();
    sheet.after = Some(words.join(" "));
    let document = sheet.lay_out();
    assert_eq!(document.texts_cut, 0);
    let all: String = document.pages.iter().flat_map(texts_of).collect::<Vec<_>>().join(" ");
    assert!(words.iter().all(|word| all.contains(word.as_str())));
    assert!(document.pages.iter().all(|page| lowest(page) < 272.0));
}

#[test]
fn hostile_texts_stay_on_the_paper() {
    let mut sheet = offer(Lang::De, 3);
    let long = "W".repeat(3_000);
    sheet.title = long.clone();
    sheet.recipient = vec![long.clone(); 9];
    sheet.firm.name = long.clone();
    sheet.items[1].title = long.clone();
    sheet.items[1].text = Some(vec![long.as_str(); 20].join("\n"));
    sheet.items[1].unit = long;
    let document = sheet.lay_out();
    assert!(document.texts_cut > 0);
    for page in &document.pages {
        for mark in &page.marks {
            if let Mark::Text { x, width, .. } = mark {
                assert!(*x >= 0.0 && x + width < 210.0);
            }
        }
    }
}
