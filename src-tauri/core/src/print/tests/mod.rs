//! The sheets as they reach the paper: text that can be read back, fonts inside, rules of breaking kept.
//!
//! What a PDF says is asked of poppler (`pdftotext`, `pdffonts`), not of the code that wrote it.
//! With `RONDO_SHEETS=<folder>` the sheets are also written there, to be looked at.

mod breaks;
mod hostile;
mod offers;
mod report;
mod samples;

use std::io::Write;
use std::process::Command;

use samples::*;

use super::font::font;
use super::*;
use crate::text::Lang;

fn pdf(document: &Document) -> Vec<u8> {
    write_pdf(document).unwrap()
}

/// Runs a tool of poppler-utils on a PDF and returns what it prints.
fn poppler(tool: &str, options: &[&str], pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let mut command = Command::new(tool);
    command.args(options).arg(file.path());
    if tool == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().expect("the tests of printed sheets need poppler-utils");
    assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn text_of(mark: &Mark) -> Option<&str> {
    match mark {
        Mark::Text { text, .. } => Some(text),
        _ => None,
    }
}

fn texts_of(page: &Page) -> Vec<&str> {
    page.marks.iter().filter_map(text_of).collect()
}

fn says(document: &Document, page: usize, words: &str) -> bool {
    // Words in different faces are marks of their own.
    squeezed(&texts_of(&document.pages[page]).concat()).contains(&squeezed(words))
}

/// Every text of the display list can be read from the PDF, page by page, and nothing else is there.
fn assert_reads_back(document: &Document) {
    let bytes = pdf(document);
    for (index, page) in document.pages.iter().enumerate() {
        let number = (index + 1).to_string();
        let read = poppler("pdftotext", &["-raw", "-f", &number, "-l", &number], &bytes);
        let mut read: Vec<char> = squeezed(&read).chars().collect();
        let mut drawn: Vec<char> = squeezed(&texts_of(page).concat()).chars().collect();
        for text in texts_of(page) {
            assert!(squeezed(&read.iter().collect::<String>()).contains(&squeezed(text)), "{text}");
        }
        read.sort_unstable();
        drawn.sort_unstable();
        assert_eq!(read, drawn, "page {number}");
    }
}

fn keep(document: &Document, name: &str) {
    if let Some(folder) = std::env::var_os("RONDO_SHEETS") {
        std::fs::write(std::path::Path::new(&folder).join(name), pdf(document)).unwrap();
    }
}

#[test]
fn every_sheet_can_be_read_back_in_every_language() {
    for lang in Lang::ALL {
        let sheets = [
            ("customer", customer(lang).lay_out()),
            ("long", long_customer(lang).lay_out()),
            ("list", list(lang, 41).lay_out()),
            ("recovery", recovery(lang).lay_out().unwrap()),
        ];
        for (name, document) in sheets {
            assert_eq!(document.missing, Vec::<char>::new(), "{name} {lang}");
            assert_eq!(document.texts_cut, 0, "{name} {lang}");
            assert_eq!(document.language, lang.code());
            keep(&document, &format!("{name}-{lang}.pdf"));
            assert_reads_back(&document);
        }
    }
}

#[test]
fn letters_of_europe_survive_the_way_to_paper() {
    let mut sheet = customer(Lang::De);
    sheet.name = "Äöüß ĲĳŸ Łódź Žďár Čeřov Ñandú Ørsted Þór Ğış €−–„“ Ωμέγα Борщ".into();
    let document = sheet.lay_out();
    assert_eq!(document.missing, Vec::<char>::new());
    assert_reads_back(&document);
    assert!(says(&document, 0, &sheet.name));
}

#[test]
fn all_fonts_are_embedded_and_the_file_is_small() {
    for document in [customer(Lang::De).lay_out(), recovery(Lang::De).lay_out().unwrap()] {
        let bytes = pdf(&document);
        assert!(bytes.len() < 80_000, "{} bytes", bytes.len());
        let fonts = poppler("pdffonts", &[], &bytes);
        let rows: Vec<Vec<&str>> =
            fonts.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
        assert!(rows.len() >= 3, "{fonts}");
        for row in rows {
            let end = row.len();
            // The columns from the right: object (2), ToUnicode, subset, embedded.
            assert_eq!(&row[end - 5..end - 2], ["yes", "yes", "yes"], "{fonts}");
        }
    }
}

#[test]
fn the_pdf_carries_title_and_time_but_no_foreign_producer() {
    let info = poppler("pdfinfo", &[], &pdf(&customer(Lang::De).lay_out()));
    for expected in [
        "Kundenblatt Reha-Zentrum Eiderstedt GmbH 2026-11-23",
        "Producer:        Rondo",
        "Pages:           1",
    ] {
        assert!(info.contains(expected), "{expected} is not in {info}");
    }
}

#[test]
fn kerning_draws_pairs_together_and_tabular_figures_are_of_one_width() {
    let text = font(Face::Text);
    let apart = text.width("T", 10.0, 0.0) + text.width("o", 10.0, 0.0);
    assert!(text.width("To", 10.0, 0.0) < apart - 0.3);
    let columns = font(Face::StrongColumns);
    for figure in 0..=9 {
        assert_eq!(columns.width(&figure.to_string(), 10.0, 0.0), columns.width("0", 10.0, 0.0));
    }
    for (first, second) in (0..=9).flat_map(|first| (0..=9).map(move |second| (first, second))) {
        for sign in ['.', ',', '-', '/'] {
            let written = format!("{first}{sign}{second}");
            let other = format!("0{sign}0");
            assert_eq!(columns.width(&written, 10.0, 0.0), columns.width(&other, 10.0, 0.0), "{written}");
        }
    }
    assert_ne!(text.width("1", 10.0, 0.0), text.width("0", 10.0, 0.0));
}

/// The expected widths (1/1000 em) are those of HarfBuzz 15 with kerning and without ligatures.
#[test]
fn texts_run_as_wide_as_harfbuzz_sets_them() {
    let check = |text: &str, expected: [f32; 4]| {
        let faces = [Face::Text, Face::Strong, Face::Columns, Face::Title];
        assert_eq!(faces.map(|face| font(face).width(text, 1000.0, 0.0)), expected, "{text}");
    };
    check("AVATAR To Wa, Ty.", [8929.0, 9148.0, 8929.0, 8681.0]);
    check("Łódź, Příliš „Ťava“ – 11.11.2026", [14098.0, 14520.0, 15269.0, 13729.0]);
    check("Straße 7, P.O. Yü-Fö (Äv)", [11531.0, 11736.0, 11738.0, 11228.0]);
    check("Reha-Zentrum Eiderstedt GmbH", [15133.0, 15475.0, 15133.0, 15025.0]);
}

#[test]
fn every_face_has_the_letters_of_the_catalogue_and_the_replacement() {
    for face in Face::ALL.into_iter().filter(|face| *face != Face::Key) {
        assert!(font(face).has(font::REPLACEMENT), "{face:?}");
        for lang in Lang::ALL {
            let source = crate::text::ftl_source(lang);
            let missing: Vec<char> =
                source.chars().filter(|c| !c.is_control() && !font(face).has(*c)).collect();
            assert!(missing.is_empty(), "{face:?} lacks {missing:?} of {lang}");
        }
    }
    assert!("0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().all(|c| font(Face::Key).has(c)));
}

#[test]
fn a_preview_gets_the_same_marks_as_the_pdf() {
    let json = serde_json::to_value(customer(Lang::De).lay_out()).unwrap();
    let marks = json["pages"][0]["marks"].as_array().unwrap();
    let title = marks.iter().find(|mark| mark["face"] == "title").unwrap();
    assert_eq!(title["kind"], "text");
    assert_eq!(title["text"], "Reha-Zentrum Eiderstedt GmbH");
    assert!(title["x"].as_f64().unwrap() == 20.0 && title["width"].as_f64().unwrap() > 80.0);
    assert_eq!(json["fileName"], "Kundenblatt Reha-Zentrum Eiderstedt GmbH 2026-11-23.pdf");
}

#[test]
fn the_key_is_on_the_sheet_and_its_qr_code_has_the_size_to_be_scanned() {
    let document = recovery(Lang::De).lay_out().unwrap();
    assert_eq!(document.pages.len(), 1);
    let key: String = texts_of_face(&document, Face::Key);
    assert_eq!(key, "7K3QX9DM2VRT8WHN5CPZ4JGYA6FSE1B0NKXT");
    let squares = document.pages[0].marks.iter().find_map(|mark| match mark {
        Mark::Squares { side, at } => Some((*side, at.len())),
        _ => None,
    });
    let (side, count) = squares.unwrap();
    // 36 alphanumeric characters with correction M make version 2, 25 modules.
    assert!((side * 25.0 - 38.0).abs() < 0.01 && count > 200, "{side} {count}");
    assert!(says(&document, 0, "GEHEIM"));
}

#[test]
fn the_qr_code_is_read_back_from_what_is_drawn() {
    let document = recovery(Lang::De).lay_out().unwrap();
    let squares = document.pages[0].marks.iter().find_map(|mark| match mark {
        Mark::Squares { side, at } => Some((*side, at)),
        _ => None,
    });
    let (side, at) = squares.unwrap();
    // The page as a picture of five pixels per module.
    let pixel = side / 5.0;
    let (width, height) = ((210.0 / pixel) as usize, (297.0 / pixel) as usize);
    let mut picture = vec![255u8; width * height];
    for [x, y] in at {
        let (left, top) = ((x / pixel).round() as usize, (y / pixel).round() as usize);
        (top..top + 5).for_each(|row| picture[row * width + left..row * width + left + 5].fill(0));
    }
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| picture[y * width + x]);
    let read: Vec<String> = image.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect();
    assert_eq!(read, ["7K3QX9DM2VRT8WHN5CPZ4JGYA6FSE1B0NKXT"]);
}

fn texts_of_face(document: &Document, wanted: Face) -> String {
    let text = |mark: &Mark| match mark {
        Mark::Text { face, text, .. } if *face == wanted => Some(text.clone()),
        _ => None,
    };
    document.pages.iter().flat_map(|page| &page.marks).filter_map(text).collect()
}
