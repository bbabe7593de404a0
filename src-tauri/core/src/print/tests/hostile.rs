//! Whatever users type or import, a sheet comes out, says what it lacks, and never hangs.

use super::*;

fn with_name(name: &str) -> Document {
    let mut sheet = customer(Lang::De);
    sheet.name = name.to_owned();
    sheet.people[0].name = name.to_owned();
    sheet.steps[0].text = name.to_owned();
    sheet.touches[0].text = name.to_owned();
    sheet.deals[0].title = name.to_owned();
    let document = sheet.lay_out();
    let mut view = list(Lang::De, 5);
    view.rows[2].name = name.to_owned();
    view.title = name.to_owned();
    for document in [&document, &view.lay_out()] {
        let pages = document.pages.len();
        assert!(pages < 10, "{pages} pages");
        let bytes = pdf(document);
        let info = poppler("pdfinfo", &[], &bytes);
        assert!(info.lines().any(|line| line.starts_with("Pages:") && line.ends_with(&format!(" {pages}"))));
        for mark in document.pages.iter().flat_map(|page| &page.marks) {
            if let Mark::Text { x, width, text, .. } = mark {
                assert!(x + width < 290.0, "{text} leaves the page");
            }
        }
    }
    document
}

#[test]
fn a_word_of_ten_thousand_letters_is_wrapped_and_reported_as_cut() {
    let document = with_name(&"W".repeat(10_000));
    keep(&document, "wide.pdf");
    assert!(document.texts_cut >= 3);
    let document = with_name(&"Wort ".repeat(2_000));
    assert!(document.texts_cut >= 3);
}

#[test]
fn fifty_addresses_and_tags_leave_room_for_the_rest_and_are_reported() {
    let mut sheet = customer(Lang::De);
    sheet.addresses = vec![vec!["Deichstraße 14".into(), "25813 Husum".into()]; 50];
    sheet.tags = vec!["Rehabilitation".into(); 500];
    let document = sheet.lay_out();
    assert!(document.texts_cut > 50);
    assert!(says(&document, 0, "Nächste Schritte und Zusagen"));
    keep(&document, "addresses.pdf");
}

#[test]
fn an_address_of_ten_thousand_dots_is_wrapped_and_reported_as_cut() {
    assert!(with_name(&format!("a@{}", "b.".repeat(5_000))).texts_cut >= 3);
}

#[test]
fn control_and_direction_characters_do_not_reach_the_paper() {
    let document = with_name("Zeile\u{0}eins\nzwei\u{202e}drei\u{200b}vier\tfünf");
    assert!(says(&document, 0, "Zeileeins zweidreivier fünf"));
    assert_eq!(document.missing, Vec::<char>::new());
    for text in document.pages.iter().flat_map(texts_of) {
        assert!(!text.chars().any(|c| c.is_control() || c == '\u{202e}'), "{text:?}");
    }
}

#[test]
fn letters_that_no_font_has_become_visible_boxes_and_are_listed() {
    let document = with_name("Praxis 🦷 שלום 株式会社");
    assert_eq!(document.missing, "🦷שלום株式会社".chars().collect::<Vec<_>>());
    assert!(says(&document, 0, "Praxis □ □□□□ □□□□"));
    assert_reads_back(&document);
}

#[test]
fn an_empty_customer_still_makes_a_sheet() {
    let sheet = CustomerSheet {
        name: String::new(),
        number: String::new(),
        since: None,
        addresses: Vec::new(),
        channels: Vec::new(),
        consent: None,
        owner: None,
        deputy: None,
        tags: Vec::new(),
        own: Vec::new(),
        people: Vec::new(),
        steps: Vec::new(),
        touches: Vec::new(),
        last_talk: None,
        purchases: None,
        deals: Vec::new(),
        ..customer(Lang::Nl)
    };
    let document = sheet.lay_out();
    assert_eq!(document.pages.len(), 1);
    assert!(says(&document, 0, "Niets gepland"));
    assert!(!says(&document, 0, "Mensen"));
    assert_reads_back(&document);
}

#[test]
fn a_broken_logo_is_an_error_when_writing_and_a_huge_one_is_refused() {
    let mut sheet = customer(Lang::De);
    sheet.firm.logo_png = Some(b"no picture".to_vec());
    let document = sheet.lay_out();
    assert!(!document.pages[0].marks.iter().any(|mark| matches!(mark, Mark::Image { .. })));
    assert_eq!(logo::size(b"no picture"), Err(LogoError::Unreadable));
    assert_eq!(logo::size(&logo(5_000, 1)), Err(LogoError::TooLarge));
    let mut torn = logo(64, 64);
    torn.truncate(60);
    sheet.firm.logo_png = Some(torn);
    assert!(matches!(write_pdf(&sheet.lay_out()), Err(PdfError::Logo(LogoError::Unreadable))));
}

#[test]
fn a_logo_is_never_enlarged_beyond_300_dpi_nor_wider_than_its_box() {
    let check = |width: u32, height: u32, expected_width: f32, expected_height: f32| {
        let mut sheet = customer(Lang::De);
        sheet.firm.logo_png = Some(logo(width, height));
        let document = sheet.lay_out();
        let found = document.pages[0].marks.iter().find_map(|mark| match mark {
            Mark::Image { width, height, .. } => Some((*width, *height)),
            _ => None,
        });
        let (width, height) = found.unwrap();
        assert!((width - expected_width).abs() < 0.01 && (height - expected_height).abs() < 0.01);
    };
    check(30, 30, 2.54, 2.54);
    check(600, 600, 8.0, 8.0);
    check(4_000, 100, 45.0, 1.125);
}
