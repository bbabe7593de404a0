//! Products: what is refused, prices over time, pages and what finds them, trash and undo.

use chrono::NaiveDate;

use super::page::sql;
use super::*;
use crate::error::{Error, Result};
use crate::id::ProductId;
use crate::money::Money;
use crate::past::{self, TrashItem, TrashKind};
use crate::testing::Bench;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

fn price(amount: i64, currency: &str, from_on: Option<NaiveDate>, to_on: Option<NaiveDate>) -> Price {
    Price { id: None, money: Money::new(amount, currency), from_on, to_on }
}

fn draft(name: &str) -> ProductDraft {
    ProductDraft {
        id: None,
        number: None,
        name: name.to_owned(),
        description: None,
        unit: "Stück".to_owned(),
        category: None,
        tax: 1900,
        active: true,
        prices: vec![price(980, "EUR", None, None)],
    }
}

fn reason<T: std::fmt::Debug>(result: Result<T>) -> (&'static str, &'static str) {
    match result {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{other:?}"),
    }
}

fn try_save(bench: &Bench, draft: &ProductDraft) -> Result<ProductId> {
    bench.try_write(|tx| save(tx, draft)).map(|written| written.value)
}

#[test]
fn what_a_product_cannot_be_is_refused_and_nothing_is_written() {
    let bench = Bench::open();
    bench.write(|tx| save(tx, &ProductDraft { number: Some("20".into()), ..draft("Gel") }));
    let before = bench.dump();
    let refused = |draft: ProductDraft| reason(try_save(&bench, &draft));
    assert_eq!(refused(draft(" ")), ("name", "missing"));
    assert_eq!(refused(ProductDraft { unit: String::new(), ..draft("G") }), ("unit", "missing"));
    assert_eq!(refused(ProductDraft { tax: 10_001, ..draft("G") }), ("tax", "over-whole"));
    assert_eq!(
        refused(ProductDraft { number: Some(" 20 ".into()), ..draft("G") }),
        ("number", "product-number-taken")
    );
    let priced = |prices: Vec<Price>| refused(ProductDraft { prices, ..draft("G") });
    assert_eq!(priced(vec![price(-1, "EUR", None, None)]), ("price", "below-zero"));
    assert_eq!(priced(vec![price(1_000_000_000_000_000, "EUR", None, None)]), ("price", "out-of-range"));
    assert_eq!(priced(vec![price(1, "euro", None, None)]), ("price", "not-a-currency"));
    assert_eq!(priced(vec![price(1, "EUR", Some(day(2, 2)), Some(day(2, 1)))]), ("toOn", "before-start"));
    let touching = vec![price(1, "EUR", None, Some(day(6, 30))), price(2, "EUR", Some(day(6, 30)), None)];
    assert_eq!(priced(touching), ("prices", "overlap"));
    assert_eq!(bench.dump(), before);
}

#[test]
fn the_price_is_that_of_the_day_and_the_currency() {
    let bench = Bench::open();
    let prices = vec![
        price(900, "EUR", None, Some(day(6, 30))),
        price(980, "EUR", Some(day(7, 1)), None),
        price(1100, "CHF", Some(day(1, 1)), Some(day(12, 31))),
    ];
    let id = bench.write(|tx| save(tx, &ProductDraft { prices, ..draft("Gel") }));
    let product = bench.read(|conn| get(conn, id));
    let asked = [(day(6, 30), "EUR"), (day(7, 1), "EUR"), (day(12, 31), "CHF"), (day(7, 1), "USD")];
    assert_eq!(
        asked.map(|(day, currency)| product.price_on(day, currency)),
        [Some(900), Some(980), Some(1100), None]
    );
}

#[test]
fn prices_that_stay_keep_their_ids_and_those_left_out_go() {
    let bench = Bench::open();
    let prices = vec![price(900, "EUR", None, None), price(1100, "CHF", None, None)];
    let id = bench.write(|tx| save(tx, &ProductDraft { prices, ..draft("Gel") }));
    let before = bench.dump();
    let mut kept = bench.read(|conn| get(conn, id)).prices;
    kept.retain(|price| price.money.currency == "EUR");
    kept[0].money.amount = 950;
    let changed = ProductDraft { id: Some(id), prices: kept.clone(), ..draft("Gel") };
    bench.write(|tx| save(tx, &changed));
    assert_eq!(bench.read(|conn| get(conn, id)).prices, kept);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn words_find_products_wherever_they_stand_in_any_order() {
    let bench = Bench::open();
    let gel = ProductDraft {
        number: Some("31-0250".into()),
        category: Some("Verbrauch".into()),
        description: Some("für Müllers Geräte".into()),
        ..draft("Kontaktgel, Flasche 250 ml")
    };
    bench.write(|tx| save(tx, &gel));
    bench.write(|tx| save(tx, &ProductDraft { active: false, ..draft("Kabel") }));
    let found = |query: &str, only_active: bool| {
        let request = ProductRequest { query: Some(query.into()), only_active, ..Default::default() };
        bench.read(|conn| page(conn, &request)).rows.len()
    };
    let queries = ["kont", "flas kontakt", "31 0250", "verbrauch gel", "muller", "ontakt", ""];
    assert_eq!(queries.map(|query| found(query, false)), [1, 1, 1, 1, 1, 1, 2]);
    assert_eq!([found("ka", false), found("ka", true)], [1, 0]);
}

#[test]
fn pages_walk_by_name_and_lose_nothing() {
    let bench = Bench::open();
    let names = ["Zange", "Ärmel", "Binde", "binde", "Öse"];
    for (n, name) in names.iter().enumerate() {
        let category = (n % 2 == 0).then(|| "A".to_owned());
        bench.write(|tx| save(tx, &ProductDraft { category, ..draft(name) }));
    }
    let walk = |category: Option<&str>| {
        let (mut seen, mut cursor) = (Vec::new(), None);
        loop {
            let request = ProductRequest {
                category: category.map(str::to_owned),
                cursor,
                limit: 2,
                ..ProductRequest::default()
            };
            let page = bench.read(|conn| page(conn, &request));
            seen.extend(page.rows.into_iter().map(|row| row.name));
            cursor = page.next;
            if cursor.is_none() {
                return seen;
            }
        }
    };
    assert_eq!(walk(None), ["Ärmel", "Binde", "binde", "Öse", "Zange"]);
    assert_eq!(walk(Some("A")), ["Binde", "Öse", "Zange"]);
    let categories = bench.read(categories);
    let counts: Vec<(Option<&str>, u32)> =
        categories.iter().map(|category| (category.name.as_deref(), category.count)).collect();
    assert_eq!(counts, [(None, 2), (Some("A"), 3)]);
    let broken = ProductRequest { cursor: Some("{}".into()), ..ProductRequest::default() };
    assert!(bench.store.read(|conn| page(conn, &broken)).is_err());
}

#[test]
fn every_page_walks_its_index() {
    let bench = Bench::open();
    for by_category in [false, true] {
        for words in [0, 2] {
            bench.assert_indexed(&sql(by_category, words == 2, words));
        }
    }
}

#[test]
fn a_product_comes_back_out_of_the_trash_unless_its_number_is_taken() {
    let bench = Bench::open();
    let gel = ProductDraft { number: Some("20".into()), ..draft("Gel") };
    let id = bench.write(|tx| save(tx, &gel));
    bench.write(|tx| delete(tx, id));
    assert!(bench.store.read(|conn| get(conn, id)).is_err());
    let item = [TrashItem { kind: TrashKind::Product, id: id.0 }];
    let other = bench.write(|tx| save(tx, &gel));
    assert_eq!(reason(bench.try_write(|tx| past::restore(tx, &item))), ("items", "number-taken"));
    bench.write(|tx| delete(tx, other));
    assert_eq!(bench.write(|tx| past::restore(tx, &item)), 1);
    assert_eq!(bench.read(|conn| get(conn, id)).name, "Gel");
}

fn taken(bench: &Bench, table: &str) -> Result<TakenProducts> {
    let dialect = crate::exchange::csv::Dialect::new(';');
    let mut rows = crate::exchange::csv::Rows::new(std::io::Cursor::new(table.as_bytes()), &dialect).unwrap();
    let header = rows.next().unwrap().unwrap().cells;
    let defaults = TakeDefaults {
        currency: "EUR".into(),
        tax: 1900,
        unit: "Stück".into(),
        decimal: Some(crate::exchange::number::DecimalSign::Comma),
    };
    bench.try_write(|tx| take(tx, &header, rows, &defaults, &mut |_| true)).map(|written| written.value)
}

#[test]
fn a_price_list_is_taken_in_and_the_same_list_again_changes_nothing() {
    let bench = Bench::open();
    let list = "Artikelnummer;Bezeichnung;Einheit;MwSt;Preis netto;Warengruppe\r\n\
        31;Kontaktgel;Flasche;19 %;4,90;Verbrauch\r\n60;Fachbuch;;7;39,90;\r\n;Einweisung;Stunde;;85;\r\n";
    let first = taken(&bench, list).unwrap();
    assert_eq!((first.total, first.added, first.refused), (3, 3, 0));
    let before = bench.dump();
    let again = taken(&bench, list).unwrap();
    assert_eq!((again.added, again.changed, again.same), (0, 0, 3));
    assert_eq!(bench.dump(), before);
    let dearer = taken(&bench, "Nr;Name;Preis\r\n31;Kontaktgel;5,20\r\n").unwrap();
    assert_eq!((dearer.changed, dearer.total), (1, 1));
    let rows = bench.read(|conn| page(conn, &ProductRequest::default())).rows;
    let gel = rows.iter().find(|row| row.name == "Kontaktgel").unwrap();
    assert_eq!(gel.prices.iter().map(|price| price.money.amount).collect::<Vec<_>>(), [520]);
    assert_eq!((gel.unit.as_str(), gel.category.as_deref(), gel.tax), ("Flasche", Some("Verbrauch"), 1900));
}

#[test]
fn rows_that_cannot_be_taken_are_told_with_their_lines_and_the_others_are() {
    let bench = Bench::open();
    let list = "Name;Preis;Steuer\r\nGel;4,90;19\r\n;1;19\r\nKabel;teuer;19\r\nBox;1;190\r\n";
    let taken = taken(&bench, list).unwrap();
    assert_eq!((taken.total, taken.added, taken.refused), (4, 1, 3));
    let told: Vec<(u64, &str, &str)> =
        taken.faults.iter().map(|fault| (fault.line, fault.field.as_str(), fault.reason.as_str())).collect();
    assert_eq!(told, [(3, "name", "missing"), (4, "price", "not-an-amount"), (5, "tax", "over-whole")]);
    let nameless = self::taken(&bench, "Preis\r\n1\r\n");
    assert_eq!(reason(nameless), ("columns", "product-no-name"));
}
