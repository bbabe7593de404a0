//! Associations against the test values of Mahout and the worked table.

use rondo_lifecycle::association::{Pair, Rules, benjamini_hochberg, llr};
use serde_json::Value;

use super::fixture::{close, number, numbers, reference};
use crate::reached::reached;

fn pairs(reference: &Value) -> Vec<(Pair, &Value)> {
    let pair = |row: &Value| {
        let count = |name: &str| row[name].as_u64().expect("a count");
        Pair { both: count("n11"), given: count("nA"), also: count("nB"), customers: count("N") }
    };
    reference["assoc"].as_array().expect("a table").iter().map(|row| (pair(row), row)).collect()
}

#[test]
fn log_likelihood_ratio_of_mahout() {
    let table = reference();
    let rows = table["llr"].as_array().expect("a table");
    assert_eq!(rows.len(), 9);
    for row in rows {
        let cells: Vec<u64> = numbers(&row["k"]).iter().map(|count| *count as u64).collect();
        let expected = number(&row["llr"]);
        close(llr(cells[0], cells[1], cells[2], cells[3]), expected, 1e-9);
    }
    close(llr(1_000, 1_995, 1_000, 100_000), 4_730.736_813_061_245, 1e-9);
    reached("log-likelihood ratio");
}

#[test]
fn association_table_lift_confidence_and_exact_test() {
    let reference = reference();
    for (pair, row) in pairs(&reference) {
        let measures = pair.measures(0.05).expect("counts");
        close(measures.lift, number(&row["lift"]), 1e-12);
        close(measures.confidence, number(&row["confidence"]), 1e-12);
        close(measures.confidence_low, number(&row["conf_lower05"]), 1e-9);
        close(measures.lift_low, number(&row["lift_lower05"]), 1e-9);
        close(measures.llr, number(&row["llr"]), 1e-9);
        let p = number(&row["fisher_p"]);
        assert!((measures.p - p).abs() <= 1e-9 * p, "{} is not {p}", measures.p);
    }
    reached("association table");
}

#[test]
fn benjamini_hochberg_over_seven_pairs_decides_what_is_shown() {
    let reference = reference();
    let pairs = pairs(&reference);
    let measures: Vec<_> = pairs.iter().map(|(pair, _)| pair.measures(0.05).expect("counts")).collect();
    let q = benjamini_hochberg(&measures.iter().map(|measures| measures.p).collect::<Vec<_>>(), 7);
    for (q, expected) in q.iter().zip(numbers(&reference["assoc_bh"])) {
        assert!((q - expected).abs() <= 1e-9 * expected, "{q} is not {expected}");
    }
    let rules = Rules::default();
    let shown: Vec<u64> = pairs
        .iter()
        .zip(measures.iter().zip(&q))
        .filter(|((pair, _), (measures, q))| rules.admits(pair, measures, **q))
        .map(|((pair, _), _)| pair.both)
        .collect();
    assert_eq!(shown, [30, 8], "not 3 of 5, not the lift of 500, not what is pure chance");
}
