//! The weekly report and the list of early warnings: one page whatever comes, no number behind a red light.

use chrono::NaiveDate;

use super::*;

fn euros(whole: i64) -> Money {
    Money { minor: whole * 100, currency: "EUR".into() }
}

fn warning(name: &str, whole: Option<i64>, reasons: &[&str], late: bool) -> WarningLine {
    WarningLine {
        name: name.into(),
        risk: "hoch".into(),
        at_risk: whole.map(euros),
        reasons: reasons.iter().map(|reason| (*reason).into()).collect(),
        step: Some(WarningStep {
            due: Some(day(2026, 11, if late { 20 } else { 25 })),
            kind: "Anruf".into(),
            late,
        }),
        owner: "van der Velden".into(),
    }
}

fn warnings(count: usize, is_red: bool) -> Vec<WarningLine> {
    let value = |whole: i64| (!is_red).then_some(whole);
    let mut lines = vec![
        warning(
            "Klinikum Lüttenhoff gGmbH",
            value(30_390),
            &["schwere Reklamation über Frist", "NPS 5"],
            false,
        ),
        warning("Reha-Zentrum Eiderstedt GmbH", value(11_410), &["seit 88 Tagen kein Kauf, üblich 33"], true),
    ];
    lines.extend((2..count as i64).map(|n| {
        warning(&format!("Praxis Nummer {n}"), value(9_000 - n), &["Auftragswert um 41 gesunken"], false)
    }));
    lines.truncate(count);
    lines
}

fn month(from: NaiveDate, until: NaiveDate, likely: Option<i64>) -> CashMonth {
    let likely = likely.map(|whole| whole * 100);
    CashMonth { from, until, sure: 1_820_000, likely, possible: 690_000 }
}

/// The report of the week with so many warnings, of which so many were read.
fn report(lang: Lang, read: usize, warned: usize, is_red: bool) -> WeekReport {
    let stage = |(place, (name, count, ahead)): (usize, (&str, i64, u32))| ReportStage {
        name: name.into(),
        ink: [Ink::Phase1, Ink::Phase2, Ink::Phase3, Ink::Phase4, Ink::Phase5, Ink::Phase6][place],
        count,
        week: place as i64 - 2,
        quarter: 19,
        ahead,
    };
    let stages = [
        ("Aufmerksamkeit", 231, 3),
        ("Vertrauen schaffen", 146, 2),
        ("Kauf", 54, 2),
        ("Nach-Kauf-Betreuung", 62, 3),
        ("Bindung", 12_685, 4),
        ("Rückgewinnung", 134, 0),
    ];
    let deadline = |n: u32| Deadline {
        on: day(2026, 12, n),
        customer: "Zorggroep De Linde".into(),
        what: "Letzter Kündigungstag: Wartungsvertrag".into(),
    };
    let likely = (!is_red).then_some(12_000);
    WeekReport {
        firm: firm(),
        making: making(lang),
        week: (2026, 47),
        days: (day(2026, 11, 16), day(2026, 11, 22)),
        model: "Sechs Phasen".into(),
        lead: "Vier Kunden sind still geworden, einer kam zurück.".into(),
        stages: stages.into_iter().enumerate().map(stage).collect(),
        moves: Moves {
            new: 4,
            out: Some((1, "archiviert".into())),
            back: Some((1, 2)),
            cooled: 1,
            others: vec!["Bindung → Kauf 1".into()],
        },
        warnings: warnings(read, is_red),
        warned,
        at_risk: (!is_red).then(|| euros(118_640)),
        cash: ExpectedCash {
            currency: "EUR".into(),
            months: vec![
                month(day(2026, 11, 23), day(2026, 11, 30), likely),
                month(day(2026, 12, 1), day(2026, 12, 31), likely),
                month(day(2027, 1, 1), day(2027, 1, 31), likely),
                month(day(2027, 2, 1), day(2027, 2, 20), likely),
            ],
            others: vec![Money { minor: 150_000, currency: "CHF".into() }],
        },
        deadlines: (1..=14).map(deadline).collect(),
    }
}

fn warning_list(lang: Lang, count: usize) -> WarningList {
    let rows = warnings(count, false);
    let at_risk = Some(euros(118_640));
    WarningList { firm: firm(), making: making(lang), rows, warned: count, at_risk }
}

#[test]
fn report_and_list_can_be_read_back_in_every_language() {
    for lang in Lang::ALL {
        for (name, document) in [
            ("report", report(lang, 7, 23, false).lay_out()),
            ("report-red", report(lang, 3, 3, true).lay_out()),
            ("warnings", warning_list(lang, 40).lay_out()),
        ] {
            assert_eq!(document.missing, Vec::<char>::new(), "{name} {lang}");
            assert_eq!(document.texts_cut, 0, "{name} {lang}");
            keep(&document, &format!("{name}-{lang}.pdf"));
            assert_reads_back(&document);
        }
    }
}

#[test]
fn the_report_is_named_by_its_week_in_the_year_of_that_week() {
    assert_eq!(report(Lang::De, 1, 1, false).lay_out().file_name, "Wochenbericht Lebenszyklus 2026-KW47.pdf");
    let first = WeekReport { week: (2027, 1), ..report(Lang::En, 1, 1, false) };
    assert_eq!(first.lay_out().file_name, "Weekly report Lifecycle 2027-W01.pdf");
}

/// The lines to write on lie over the whole width, a hair thick, between the last text and the foot.
fn lines_to_write_on(page: &Page) -> usize {
    let bottom = page.height - 20.0;
    let is_line = |mark: &&Mark| match mark {
        Mark::Line { x1, x2, y1, stroke, .. } => {
            x2 - x1 > 170.0 && *stroke < 0.5 && *y1 > 200.0 && *y1 <= bottom
        }
        _ => false,
    };
    page.marks.iter().filter(is_line).count()
}

#[test]
fn whatever_comes_the_report_is_one_page_with_room_to_write_on() {
    for (read, warned) in [(0, 0), (1, 1), (7, 7), (7, 40_000)] {
        let mut sheet = report(Lang::De, read, warned, false);
        for _ in 0..2 {
            let document = sheet.lay_out();
            assert_eq!(document.pages.len(), 1);
            let page = &document.pages[0];
            assert!(lines_to_write_on(page) >= 3, "{read} of {warned}: {}", lines_to_write_on(page));
            assert!(says(&document, 0, "Entscheidungen"));
            // Names and reasons as long as fields allow make every row two lines high.
            for line in &mut sheet.warnings {
                line.name = "Medizinische Hochschule Weserbogen, Zentrum für Klinische Forschung".repeat(3);
                line.reasons = vec!["seit 88 Tagen kein Kauf, üblich sind 33 ".repeat(9)];
            }
            sheet.lead = "Neun Kunden wechseln diese Woche, wenn sich niemand meldet. ".repeat(12);
        }
    }
}

#[test]
fn what_does_not_fit_is_told_by_number_and_sum() {
    let document = report(Lang::De, 7, 23, false).lay_out();
    for words in ["7 von 23, nach Wert in Gefahr", "Diese 7 von 23", "Übrige 16", "von 14 in 90 Tagen"] {
        assert!(says(&document, 0, words), "{words}");
    }
    // 118,640 less 30,390, 11,410 and five of nearly 9,000.
    assert!(says(&document, 0, "31.860\u{a0}€"));
    assert!(says(&report(Lang::De, 2, 2, false).lay_out(), 0, "Alle 2"));
}

#[test]
fn behind_a_red_light_stand_words_instead_of_numbers() {
    let document = report(Lang::De, 3, 23, true).lay_out();
    assert!(says(&document, 0, "noch nicht zu beziffern"));
    assert!(says(&document, 0, "Werte erst, wenn mehr Käufe bekannt sind"));
    assert!(!says(&document, 0, "In Gefahr"));
    for is_red in [true, false] {
        let document = report(Lang::De, 3, 23, is_red).lay_out();
        let all = texts_of(&document.pages[0]).concat();
        assert!(!all.contains('%'), "a risk is a word, never a percentage");
        let dotted = |mark: &&Mark| matches!(mark, Mark::Line { dotted: true, .. });
        let calculated = document.pages[0].marks.iter().filter(dotted).count();
        assert_eq!(calculated > 2, !is_red, "{calculated} calculated values");
    }
}

#[test]
fn no_stroke_of_a_hatch_leaves_its_bar() {
    let document = report(Lang::De, 1, 1, false).lay_out();
    let page = &document.pages[0];
    let bars: Vec<[f32; 4]> = page
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Rect { x, y, width, height, fill: Some(_), .. } => Some([*x, *y, x + width, y + height]),
            _ => None,
        })
        .collect();
    let mut strokes = 0;
    for mark in &page.marks {
        let Mark::Line { x1, y1, x2, y2, stroke: 0.9, .. } = mark else { continue };
        strokes += 1;
        let inside = |x: f32, y: f32, [left, top, right, bottom]: &[f32; 4]| {
            x >= left - 0.01 && x <= right + 0.01 && y >= top - 0.01 && y <= bottom + 0.01
        };
        assert!(bars.iter().any(|bar| inside(*x1, *y1, bar) && inside(*x2, *y2, bar)), "{mark:?}");
    }
    assert!(strokes > 20, "{strokes} strokes");
}

#[test]
fn the_list_of_warnings_runs_over_pages_and_ends_with_its_sum() {
    let document = warning_list(Lang::De, 90).lay_out();
    assert!(document.pages.len() > 2);
    for page in 0..document.pages.len() {
        assert!(says(&document, page, "Nächster Schritt"), "the head repeats on page {page}");
        assert_eq!(says(&document, page, "Alle 90"), page + 1 == document.pages.len());
    }
    let cut = WarningList { warned: 5_000, ..warning_list(Lang::De, 30) }.lay_out();
    assert!(says(&cut, cut.pages.len() - 1, "Gezeigt sind die ersten 30 von 5.000."));
    let none = WarningList { at_risk: None, ..warning_list(Lang::De, 0) }.lay_out();
    assert!(says(&none, 0, "Keine Frühwarnung ist offen."));
}

#[test]
fn the_customer_sheet_tells_phase_risk_and_next_change() {
    let document = customer(Lang::De).lay_out();
    for words in
        ["Bindung seit Do 12.11.2026", "Wechselt am Sa 28.11.2026", "Risiko", "hoch", "11.410\u{a0}€"]
    {
        assert!(says(&document, 0, words), "{words}");
    }
    assert!(says(&document, 0, "Gepunktet: von Rondo berechnet."));
    let mut nowhere = customer(Lang::De);
    nowhere.phase = None;
    assert!(!says(&nowhere.lay_out(), 0, "Gepunktet"));
}
