//! Reports on paper: everything stands on it, heads are repeated, nothing is cut or outside the page.
//! With `RONDO_SHEETS=<folder>` the sheets are also written there, to be looked at.

use chrono::NaiveDateTime;

use super::whole::{ask, sample};
use crate::print::{Firm, Making, Mark, Page, PeriodReport, write_pdf};
use crate::report::*;
use crate::sample::{Size, WHILE_GENERATING, generate};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};

fn sheet(bench: &Bench, asked: &ReportAsk, lang: Lang) -> PeriodReport {
    let at: NaiveDateTime = NOW.local();
    let making =
        Making { lang, printed_at: at, as_of: at, printed_by: "Martin Krause".into(), confidential: true };
    let firm = Firm { name: "Hansen & Petersen Medizintechnik".into(), ..Firm::default() };
    let report = bench.read(|conn| complete(conn, asked, &Texts::new(lang), NOW));
    PeriodReport { firm, making, report }
}

fn texts(page: &Page) -> Vec<&str> {
    let text = |mark: &'_ Mark| if let Mark::Text { .. } = mark { true } else { false };
    page.marks
        .iter()
        .filter(|mark| text(mark))
        .map(|mark| if let Mark::Text { text, .. } = mark { text.as_str() } else { "" })
        .collect()
}

#[test]
fn every_report_stands_whole_on_paper_in_every_language() {
    for lang in [Lang::De, Lang::Nl, Lang::En] {
        let bench = sample(lang);
        for kind in ReportKind::ALL {
            let (from, to) = if kind == ReportKind::Income {
                ("2026-08-01", "2027-05-31")
            } else {
                ("2026-01-01", "2026-11-23")
            };
            let sheet = sheet(&bench, &ask(kind, from, to), lang);
            let document = sheet.lay_out();
            assert_eq!(document.missing, [], "{kind:?}");
            assert_eq!(document.texts_cut, 0, "{kind:?} {lang:?}");
            let words: Vec<&str> = document.pages.iter().flat_map(texts).collect();
            for section in &sheet.report.sections {
                for row in section.rows.iter().chain(&section.total) {
                    for cell in row.cells.iter().filter(|cell| !cell.text.is_empty()) {
                        let written = cell.text.replace('\u{a0}', " ");
                        assert!(words.contains(&written.as_str()), "{kind:?} {written}");
                    }
                }
            }
            for page in &document.pages {
                for mark in &page.marks {
                    if let Mark::Text { x, y, width, .. } = mark {
                        assert!(
                            *x >= 14.0 && x + width <= page.width - 14.0 && *y < page.height - 7.0,
                            "{kind:?} {mark:?}"
                        );
                    }
                }
            }
            let pdf = write_pdf(&document).unwrap();
            if let Ok(folder) = std::env::var("RONDO_SHEETS") {
                std::fs::write(format!("{folder}/bericht-{}-{lang}.pdf", kind.name()), pdf).unwrap();
            }
        }
    }
}

#[test]
fn a_long_report_repeats_its_heads_and_leaves_no_row_out() {
    let bench = Bench::deriving(WHILE_GENERATING);
    generate(&bench.store, Size::Small, 5, &mut |_, _| true).unwrap();
    let sheet = sheet(&bench, &ask(ReportKind::Customers, "2026-01-01", "2026-11-23"), Lang::De);
    let document = sheet.lay_out();
    assert!(document.pages.len() > 5);
    for page in &document.pages {
        let words = texts(page);
        assert!(words.contains(&"Kunde") && words.iter().any(|word| word.contains("Üblicher")), "{words:?}");
    }
    let words: Vec<&str> = document.pages.iter().flat_map(texts).collect();
    for row in &sheet.report.sections[0].rows {
        let first = row.label.split(' ').next().unwrap();
        assert!(words.iter().any(|word| word.contains(first)), "{}", row.label);
    }
}
