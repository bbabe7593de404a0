//! Small typing errors.

use super::super::letters::errors;
use super::finding::{ask, firm};
use crate::testing::Bench;

#[test]
fn errors_are_counted_up_to_a_bound() {
    let count =
        |a: &str, b: &str, most| errors(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>(), most);
    for (a, b, most, expected) in [
        ("harms", "harms", 2, Some(0)),
        ("harms", "hamrs", 1, Some(1)),
        ("harms", "harm", 1, Some(1)),
        ("harms", "haarms", 1, Some(1)),
        ("harms", "horms", 1, Some(1)),
        ("harms", "hromas", 2, None),
        ("giesserei", "geisseri", 2, Some(2)),
        ("harms", "har", 1, None),
        ("", "", 1, Some(0)),
    ] {
        assert_eq!(count(a, b, most), expected, "{a} {b}");
        assert_eq!(count(b, a, most), expected, "{b} {a}");
    }
}

#[test]
fn what_was_typed_with_an_error_is_found_at_the_end() {
    let bench = Bench::open();
    for name in ["Sommer Apparatebau", "Sommerfeld", "Gießerei Bergmann", "Kurz"] {
        firm(&bench, name);
    }
    for (typed, expected) in [
        ("sommre", "Sommer Apparatebau"),
        ("smomer", "Sommer Apparatebau"),
        ("ommer", "Sommer Apparatebau"),
        ("xommer", "Sommer Apparatebau"),
        ("ssommer", "Sommer Apparatebau"),
        ("apparetebua", "Sommer Apparatebau"),
        ("giesserai bergmann", "Gießerei Bergmann"),
        ("bregmann giesserei", "Gießerei Bergmann"),
    ] {
        let hits = ask(&bench, typed, None, 10).hits;
        assert_eq!(
            hits.first().map(|hit| (hit.title.text.as_str(), hit.is_similar)),
            Some((expected, true)),
            "{typed}"
        );
        assert!(!hits[0].title.marks.is_empty(), "{typed}");
    }
    // Short words are meant as they stand, and who has found what was meant gets nothing similar before it.
    assert!(ask(&bench, "kruz", None, 10).hits.is_empty());
    let hits = ask(&bench, "sommer", None, 10).hits;
    assert_eq!(hits.iter().map(|hit| hit.is_similar).collect::<Vec<_>>(), [false, false]);
    assert!(ask(&bench, "quastenflosser", None, 10).hits.is_empty());
}
