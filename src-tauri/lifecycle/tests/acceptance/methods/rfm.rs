//! RFM on the CDNOW sample as of 30 September 1997.

use rondo_lifecycle::rfm::{Basis, Facts, Rules, Scores, Segment, score, summary};

use super::fixture::{close, reference, rows};
use crate::reached::said;

/// Days and purchases; the sample's file has no value of the first purchase, so money stays out.
fn customers() -> Vec<Facts> {
    let week = |text: &str| text.parse::<f64>().expect("weeks");
    rows("cdnow_summary.csv")
        .iter()
        .map(|row| Facts {
            days_since: ((week(&row[3]) - week(&row[2])) * 7.0).round() as u32,
            events: row[1].parse::<u32>().expect("repeats") + 1,
            net: 0,
            interval: 60.0,
        })
        .collect()
}

fn counts(customers: &[Option<Scores>], mark: fn(&Scores) -> u8) -> [usize; 5] {
    let mut counts = [0; 5];
    for scores in customers.iter().flatten() {
        counts[usize::from(mark(scores)) - 1] += 1;
    }
    counts
}

#[test]
fn rfm_marks_of_2357_customers_counted_exactly() {
    let scored = score(&customers(), &Rules::default());
    assert_eq!(scored.basis, Basis::Compared);
    assert!(scored.left_out.is_empty());
    assert_eq!(counts(&scored.customers, |scores| scores.recency.score), [480, 478, 459, 475, 465]);
    assert_eq!(counts(&scored.customers, |scores| scores.frequency.score), [1411, 0, 439, 214, 293]);
    let reference = &reference()["rfm_strict_less"];
    for (mark, count) in (1..=5).zip(counts(&scored.customers, |scores| scores.recency.score)) {
        assert_eq!(reference["R"][mark.to_string()].as_u64(), Some(count as u64));
    }
    let of = |mark: fn(&Scores) -> u8| counts(&scored.customers, mark);
    let (recency, frequency) = (of(|scores| scores.recency.score), of(|scores| scores.frequency.score));
    said("RFM counts 1 to 5", &format!("R {recency:?}, F {frequency:?}"));
}

#[test]
fn rfm_marks_do_not_depend_on_the_order_of_rows() {
    let customers = customers();
    let marks = score(&customers, &Rules::default()).customers;
    // 1,000 and 2,357 have no common divisor, so that every row comes once.
    let places: Vec<usize> = (0..customers.len()).map(|place| place * 1_000 % customers.len()).collect();
    let shuffled: Vec<Facts> = places.iter().map(|&place| customers[place]).collect();
    let again = score(&shuffled, &Rules::default()).customers;
    assert!(places.iter().zip(&again).all(|(&place, mark)| marks[place] == *mark));
    assert_ne!(again, marks, "another order");
}

#[test]
fn the_first_eight_customers_have_the_published_marks() {
    let scored = score(&customers(), &Rules::default());
    let marks: Vec<(u8, u8)> = scored.customers[..8]
        .iter()
        .flatten()
        .map(|scores| (scores.recency.score, scores.frequency.score))
        .collect();
    assert_eq!(marks, [(5, 4), (1, 3), (1, 1), (1, 1), (1, 1), (5, 5), (2, 3), (1, 1)]);
}

#[test]
fn the_segments_are_those_of_the_reference() {
    let customers = customers();
    let table = summary(&customers, &score(&customers, &Rules::default()));
    let named = |name: &str| match name {
        "About to sleep" => Segment::FallingAsleep,
        "At risk" => Segment::AtRisk,
        "Cannot lose" => Segment::CannotLose,
        "Champions" => Segment::Champion,
        "Hibernating" => Segment::Asleep,
        "Loyal" => Segment::Loyal,
        "Need attention" => Segment::NeedsAttention,
        "Potential loyalist" => Segment::Rising,
        "Promising" => Segment::Promising,
        other => panic!("{other} is no segment"),
    };
    let expected = rows("rfm_cdnow_segments.csv");
    assert_eq!(table.len(), expected.len(), "nobody is new: the last first purchase was half a year ago");
    for row in expected {
        let found = table.iter().find(|line| line.segment == named(&row[0])).expect("a segment");
        assert_eq!(found.customers.to_string(), row[1], "{}", row[0]);
        close(found.days_since, row[2].parse().expect("days"), 1e-12);
        close(found.events, row[3].parse().expect("purchases"), 5e-4);
    }
}
