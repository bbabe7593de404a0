//! The lines of an invoice: added up, and taken whole or not at all.

use super::*;

const HEAD: &str = "Kundennummer;Datum;Betrag;Belegnr.\n";

/// Added, joined, known, refused.
fn counts(outcome: &RecordOutcome) -> [u32; 4] {
    let counts = [outcome.added, outcome.joined, outcome.known, outcome.refused];
    assert_eq!(counts.iter().sum::<u32>(), outcome.total, "every row counts once");
    counts
}

fn take_rows(bench: &Bench, rows: &str) -> RecordOutcome {
    try_import(bench, &format!("{HEAD}{rows}")).unwrap()
}

#[test]
fn the_lines_of_an_invoice_are_added_up_and_two_invoices_of_one_number_are_refused() {
    let (bench, one, _) = firm();
    let rows = "K-1;2026-02-03;5,00;R-1\nK-1;2026-02-03;7,00;R-1\n";
    assert_eq!(counts(&take_rows(&bench, rows)), [1, 1, 0, 0]);
    assert_eq!(sum(&bench, one), (Some(1_200), 1));
    assert_eq!(counts(&take_rows(&bench, rows)), [0, 0, 2, 0]);
    assert_eq!(sum(&bench, one), (Some(1_200), 1));
    let twice = take_rows(&bench, "K-1;2026-02-03;5,00;R-2\nK-1;2026-02-04;9,00;R-2\n");
    assert_eq!(counts(&twice), [0, 0, 0, 2]);
    assert_eq!(
        refused(&twice),
        [(3, None, &Reason::NumberTwice), (2, Some("Belegnr."), &Reason::NumberBroken)],
        "nobody can say which of them has the right day"
    );
}

#[test]
fn an_invoice_with_a_broken_line_is_left_out_whole_and_comes_with_the_corrected_file() {
    let lines = ["K-1;2026-02-03;5,00;R-5\n", "K-1;2026-02-03;abc;R-5\n", "K-1;2026-02-03;7,00;R-5\n"];
    let other = "K-1;2026-02-04;1,00;R-6\n";
    for order in [[0, 1, 2], [1, 0, 2], [0, 2, 1]] {
        let (bench, one, _) = firm();
        let before = bench.dump();
        let rows: String = order.into_iter().map(|at| lines[at]).collect();
        let outcome = take_rows(&bench, &format!("{rows}{other}"));
        assert_eq!(counts(&outcome), [1, 0, 0, 3], "{order:?}");
        let mut told = refused(&outcome);
        told.sort_by_key(|(line, ..)| *line);
        let reasons: Vec<_> = told.iter().map(|(_, _, reason)| (*reason).clone()).collect();
        let expected = order.map(|at| if at == 1 { Reason::NotANumber } else { Reason::NumberBroken });
        assert_eq!(reasons, expected, "every line is named, so that the whole invoice can be corrected");
        assert_eq!(outcome.examples.len(), 1, "what is left out is not shown as new");
        assert_eq!(sum(&bench, one), (Some(100), 1));
        let corrected = take_rows(&bench, &format!("{}{other}", rows.replace("abc", "3,00")));
        assert_eq!(counts(&corrected), [1, 2, 1, 0], "{order:?}");
        assert_eq!(sum(&bench, one), (Some(1_600), 2));
        bench.store.undo().unwrap();
        bench.store.undo().unwrap();
        assert_eq!(bench.dump(), before, "also what came and went within one file");
    }
}

#[test]
fn a_line_that_breaks_a_rule_breaks_its_invoice_and_no_line_of_it_counts_as_known() {
    let (bench, one, _) = firm();
    let rows = "K-1;2026-02-03;5,00;R-5;2026-02-01\nK-1;2026-02-03;7,00;R-5;\n";
    let file = |rows: &str| format!("Kundennummer;Datum;Betrag;Belegnr.;Storniert\n{rows}");
    let outcome = try_import(&bench, &file(rows)).unwrap();
    assert_eq!(counts(&outcome), [0, 0, 0, 2]);
    assert_eq!(
        refused(&outcome),
        [(2, Some("Storniert"), &Reason::TooEarly), (3, Some("Belegnr."), &Reason::NumberBroken)]
    );
    assert_eq!(sum(&bench, one), (None, 0));
}

#[test]
fn a_broken_line_of_an_invoice_that_is_stored_costs_nothing_but_itself() {
    let (bench, one, _) = firm();
    take_rows(&bench, "K-1;2026-02-03;5,00;R-5\n");
    let again = take_rows(&bench, "K-1;2026-02-03;abc;R-5\nK-1;2026-02-03;5,00;R-5\n");
    assert_eq!(counts(&again), [0, 0, 1, 1]);
    assert_eq!(sum(&bench, one), (Some(500), 1));
}

#[test]
fn what_is_returned_of_an_invoice_that_is_left_out_stays() {
    let (bench, one, _) = firm();
    let file = "Kundennummer;Datum;Betrag;Belegnr.;Gutschrift zu\nK-1;2026-02-03;5,00;R-5;\n\
        K-1;2026-02-04;-2,00;G-1;R-5\nK-1;2026-02-03;abc;R-5;\n";
    let outcome = try_import(&bench, file).unwrap();
    assert_eq!((counts(&outcome), outcome.returns), ([1, 0, 0, 2], 1));
    assert_eq!(sum(&bench, one), (Some(-200), 1));
}
