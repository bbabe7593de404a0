//! Which salutation a first name goes with, for the usual first names of German and Dutch. Names that both bear (Kim,
//! Andrea, Jan, Robin, Sascha) are in neither list: of them nothing is said. It only ever serves to ask.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::party::Salutation;
use crate::search::fold;

static NAMES: LazyLock<HashMap<String, Salutation>> = LazyLock::new(|| {
    let of =
        |list: &'static str, salutation| list.split_whitespace().map(move |name| (fold(name), salutation));
    of(include_str!("given_ms.txt"), Salutation::Ms)
        .chain(of(include_str!("given_mr.txt"), Salutation::Mr))
        .collect()
});

/// The salutation that the first of the first names goes with; of a double name its first part.
pub(crate) fn salutation_of(given: &str) -> Option<Salutation> {
    let folded = fold(given);
    NAMES.get(folded.split(' ').next()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_names_are_known_and_shared_ones_are_not() {
        for (given, expected) in [
            ("Susanne", Some(Salutation::Ms)),
            ("Jörg", Some(Salutation::Mr)),
            ("Joerg", Some(Salutation::Mr)),
            ("Hans-Peter", Some(Salutation::Mr)),
            ("Marijke", Some(Salutation::Ms)),
            ("Kim", None),
            ("Jan", None),
            ("Andrea", None),
            ("", None),
        ] {
            assert_eq!(salutation_of(given), expected, "{given}");
        }
    }

    #[test]
    fn no_name_is_in_both_lists() {
        let words =
            |list: &'static str| list.split_whitespace().map(fold).collect::<std::collections::HashSet<_>>();
        let both: Vec<String> = words(include_str!("given_ms.txt"))
            .intersection(&words(include_str!("given_mr.txt")))
            .cloned()
            .collect();
        assert!(both.is_empty(), "{both:?}");
    }
}
