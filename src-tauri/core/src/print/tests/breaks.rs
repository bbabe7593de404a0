//! Pages, continued heads, carried sums, and where lines may end.

use proptest::prelude::*;

use super::*;
use crate::print::piece::{Block, Piece};
use crate::print::wrap::{Run, Wrapped, unbreakable, width, wrap};

fn lines(text: &str, max: f32) -> Vec<String> {
    shown(&wrap(&[Run::new(text, Face::Text, 8.5)], max))
}

fn shown(wrapped: &Wrapped) -> Vec<String> {
    wrapped.lines.iter().map(|line| line.iter().map(|run| run.text.as_str()).collect()).collect()
}

#[test]
fn lines_end_at_spaces_then_hyphens_then_soft_hyphens() {
    let check = |text: &str, max: f32, expected: &[&str]| assert_eq!(lines(text, max), expected, "{text}");
    check("Prof. Dr. Henrike Aldenhoven-Brüggemann", 46.0, &["Prof. Dr. Henrike Aldenhoven-", "Brüggemann"]);
    check("Betriebs\u{ad}gesellschaft", 20.0, &["Betriebs-", "gesellschaft"]);
    check("Betriebs\u{ad}gesellschaft", 60.0, &["Betriebsgesellschaft"]);
    check("zwei  Leerzeichen", 100.0, &["zwei  Leerzeichen"]);
    check("", 10.0, &[]);
    check("   ", 10.0, &[]);
}

#[test]
fn numbers_dates_and_telephone_numbers_never_break() {
    for whole in ["2026-0341", "13.900–23.700", "R-0388", "23-11-2026", "04841/7712-0"] {
        let max = Run::new(whole, Face::Text, 8.5).width() + 1.0;
        assert_eq!(lines(&format!("xxxx {whole}"), max), ["xxxx", whole], "{whole}");
    }
    let phone = unbreakable("+49 4841 7712-0");
    assert_eq!(lines(&format!("Telefon {phone}"), 26.0), ["Telefon", "+49 4841 7712-0"]);
    assert_eq!(lines("6.480,00\u{a0}€ netto", 16.0), ["6.480,00 €", "netto"]);
}

#[test]
fn addresses_break_after_the_at_sign_then_at_dots() {
    let address = "zentral-einkauf@klinikum-luettenhoff.example";
    assert_eq!(lines(address, 50.0), ["zentral-einkauf@", "klinikum-luettenhoff.example"]);
    assert_eq!(lines(address, 30.0), ["zentral-einkauf@", "klinikum-luettenhoff.", "example"]);
}

#[test]
fn no_line_is_wider_than_its_column() {
    let text = "Donaudampfschifffahrtsgesellschaftskapitän To-Va AVAVAV, ".repeat(9);
    for max in [3.0, 12.5, 30.0, 115.0] {
        for line in wrap(&[Run::new(&text, Face::Strong, 8.5)], max).lines {
            assert!(width(&line) <= max + 0.05, "{max}: {line:?}");
        }
    }
}

proptest! {
    #[test]
    fn wrapping_keeps_every_letter_within_the_width(text in "[a-zäß€@./\\- 0-9]{0,160}", max in 4.0f32..120.0) {
        let wrapped = wrap(&[Run::new(&text, Face::Text, 8.5)], max);
        for line in &wrapped.lines {
            prop_assert!(width(line) <= max + 0.05);
        }
        if !wrapped.cut {
            prop_assert_eq!(squeezed(&shown(&wrapped).concat()), squeezed(&text));
        }
    }
}

#[test]
fn words_in_different_faces_share_a_line() {
    let runs = [Run::new("Dr. Harms ", Face::Strong, 8.5), Run::new("an Krause", Face::Text, 8.5)];
    let wrapped = wrap(&runs, 60.0);
    assert_eq!(shown(&wrapped), ["Dr. Harms an Krause"]);
    assert_eq!(wrapped.lines[0].len(), 2);
}

#[test]
fn an_ordinary_customer_fits_on_one_page_with_notes() {
    let document = customer(Lang::De).lay_out();
    assert_eq!(document.pages.len(), 1);
    assert!(says(&document, 0, "Seite 1 von 1"));
    assert!(says(&document, 0, "Letzte fünf Kontakte"));
    assert!(says(&document, 0, "34.012,60 €"));
    assert!(note_lines(&document.pages[0]) >= 3);
}

/// Lines to write on: full-width hairlines eight millimetres apart.
fn note_lines(page: &Page) -> usize {
    let full = |mark: &&Mark| {
        matches!(mark, Mark::Line { x1, x2, y1, stroke, .. }
            if x2 - x1 > 174.0 && *stroke < 0.5 && *y1 < 277.0)
    };
    page.marks.iter().filter(full).count()
}

#[test]
fn what_is_cut_continues_on_page_two_and_takes_the_notes_along() {
    let document = long_customer(Lang::De).lay_out();
    assert_eq!(document.pages.len(), 2);
    for words in ["4 von 7, weiter S. 2", "6 von 8, weiter S. 2", "3 von 5, weiter S. 2", "Seite 1 von 2"] {
        assert!(says(&document, 0, words), "{words}");
    }
    for words in [
        "Kundenblatt, Fortsetzung",
        "Personen, Fortsetzung",
        "5 bis 7 von 7",
        "Nächste Schritte, Fortsetzung",
        "7 bis 8 von 8",
        "Chancen, Fortsetzung",
        "10031",
        "Seite 2 von 2",
    ] {
        assert!(says(&document, 1, words), "{words}");
    }
    assert_eq!(note_lines(&document.pages[0]), 0);
    assert!(note_lines(&document.pages[1]) > 10);
}

#[test]
fn every_person_of_five_hundred_is_printed_once_and_in_order() {
    let mut sheet = customer(Lang::En);
    let one = sheet.people[0].clone();
    sheet.people =
        (1..=500).map(|number| Person { name: format!("Person {number:03}"), ..one.clone() }).collect();
    let document = sheet.lay_out();
    let names: Vec<&str> =
        document.pages.iter().flat_map(texts_of).filter(|text| text.starts_with("Person ")).collect();
    let expected: Vec<String> = (1..=500).map(|number| format!("Person {number:03}")).collect();
    assert_eq!(names, expected);
    assert_inside(&document);
}

/// Nothing but the foot stands below the end of the content, and nothing leaves the paper's margins.
fn assert_inside(document: &Document) {
    for page in &document.pages {
        let end = page.height - 20.0;
        for mark in &page.marks {
            if let Mark::Text { x, y, width, text, .. } = mark {
                assert!(*x >= 14.9 && x + width <= page.width - 14.9, "{text} leaves the margins");
                let in_foot = *y > page.height - 16.6;
                assert!(*y <= end || in_foot, "{text} stands in the foot's room");
            }
        }
    }
}

fn row_numbers(page: &Page) -> Vec<usize> {
    let left = |mark: &Mark| match mark {
        Mark::Text { x, face: Face::Columns, text, .. } if *x < 24.0 => text.replace('.', "").parse().ok(),
        _ => None,
    };
    page.marks.iter().filter_map(left).collect()
}

#[test]
fn a_list_of_any_length_keeps_its_rows_whole_and_none_alone() {
    for count in [0, 1, 3, 16, 17, 18, 19, 35, 36, 37, 41, 500] {
        let document = list(Lang::De, count).lay_out();
        let numbers: Vec<Vec<usize>> = document.pages.iter().map(row_numbers).collect();
        assert_eq!(numbers.concat(), (1..=count).collect::<Vec<_>>(), "{count} rows");
        if count > 1 {
            assert!(numbers.last().unwrap().len() >= 2, "{count} rows: {numbers:?}");
        }
        for (index, _) in document.pages.iter().enumerate() {
            assert!(says(&document, index, "Nächster Schritt"), "the head is repeated");
            let page = format!("Seite {} von {}", index + 1, document.pages.len());
            assert!(says(&document, index, &page));
        }
        assert_inside(&document);
        keep(&document, &format!("list-{count}.pdf"));
    }
}

#[test]
fn subtotals_are_carried_from_page_to_page() {
    let sheet = list(Lang::De, 41);
    let document = sheet.lay_out();
    let mut sum = 0;
    let mut shown = 0;
    for (index, page) in document.pages.iter().enumerate() {
        let carried = crate::text::format::money(Lang::De, sum, "EUR");
        if index > 0 {
            assert!(says(&document, index, &format!("Übertrag von Seite {index}{carried}")));
        }
        let count = row_numbers(page).len();
        sum += sheet.rows[shown..shown + count]
            .iter()
            .map(|row| row.twelve_months.as_ref().unwrap().minor)
            .sum::<i64>();
        shown += count;
        let written = crate::text::format::money(Lang::De, sum, "EUR");
        let words = if index + 1 < document.pages.len() {
            format!("Zwischensumme nach {shown} von 41 Kunden, weiter auf Seite {}{written}", index + 2)
        } else {
            format!("Summe, 41 Kunden{written}")
        };
        assert!(says(&document, index, &words), "{words}");
    }
    assert!(document.pages.len() > 1);
}

#[test]
fn a_shortened_text_ends_with_an_ellipsis_inside_its_column() {
    for text in ["Wort ".repeat(40), "W".repeat(200), "kurz".to_owned()] {
        let block = Block::new(&[Run::new(&text, Face::Text, 8.5)], 40.0, 12.0).shortened(2);
        let mut piece = Piece::default();
        piece.block(&block, 0.0, 0.0);
        assert!(block.lines() <= 2 && block.widest() <= 40.05, "{text}");
        let ends = matches!(piece.marks.last(), Some(Mark::Text { text, .. }) if text.ends_with('…'));
        assert_eq!((ends, piece.cut), if text == "kurz" { (false, 0) } else { (true, 1) });
    }
}

#[test]
fn owners_stand_in_the_foot_or_where_they_are_many_after_the_sum() {
    let mut sheet = list(Lang::De, 41);
    assert!(says(&sheet.lay_out(), 0, "Zuständig: FV van der Velden, MK Krause"));
    sheet.owners = vec![("FV".into(), "van der Velden".into()); 60];
    for count in [41, 16, 17, 18] {
        sheet.rows = list(Lang::De, count).rows;
        let document = sheet.lay_out();
        let last = document.pages.len() - 1;
        assert!(says(&document, last, "Zuständig: FV van der Velden, FV van"), "{count} rows");
        assert_eq!(last > 0, !says(&document, 0, "Zuständig"), "{count} rows");
        assert_inside(&document);
    }
}

#[test]
fn a_sheet_for_the_customers_table_carries_no_stamp() {
    let mut sheet = customer(Lang::De);
    sheet.making.confidential = false;
    let document = sheet.lay_out();
    assert!(!says(&document, 0, "VERTRAULICH") && !says(&document, 0, "Vertraulich"));
    assert!(says(&document, 0, "Stand 23.11.2026, 09:12 Uhr."));
}

#[test]
fn amounts_of_two_currencies_are_never_added() {
    let mut sheet = list(Lang::De, 3);
    sheet.rows[1].twelve_months = Some(Money { minor: 10_000, currency: "CHF".into() });
    let document = sheet.lay_out();
    assert!(says(&document, 0, "Summe, 3 Kunden100,00 CHF122.733,78 €"));
    assert!(!says(&document, 0, "Mittel"));
}

#[test]
fn file_names_are_safe_on_every_system() {
    let check = |name: &str, expected: &str| {
        assert_eq!(file_name("Kundenblatt", name, Some(day(2026, 11, 23))), expected);
    };
    check("Reha-Zentrum Eiderstedt GmbH", "Kundenblatt Reha-Zentrum Eiderstedt GmbH 2026-11-23.pdf");
    check("A/B: \"C\" <D>|E?*\\", "Kundenblatt AB C DE 2026-11-23.pdf");
    check("..\\..\\\u{202e}fdp", "Kundenblatt ....fdp 2026-11-23.pdf");
    check("Zeile\neins", "Kundenblatt Zeile eins 2026-11-23.pdf");
    assert_eq!(file_name("Notfallblatt", "Firma e.V.", None), "Notfallblatt Firma e.V.pdf");
    let long = file_name("Kundenblatt", &"ü".repeat(300), Some(day(2026, 11, 23)));
    assert_eq!(long.chars().count(), 124);
    assert!(long.ends_with(" 2026-11-23.pdf"));
}
