//! Folding and queries here; what is found, and that the index holds what is there, in files of their own.

mod finding;
mod index;
mod marks;
mod plans;
mod similar;

use proptest::prelude::*;

use super::fold::Traced;
use super::{fold, order_key, text_query};

#[test]
fn writings_of_one_name_fold_to_one_text() {
    let check = |writings: &[&str]| {
        let first = fold(writings[0]);
        for writing in writings {
            assert_eq!(fold(writing), first, "{writing} is another writing of {}", writings[0]);
        }
    };
    check(&["Müller", "Mueller", "Muller", "MÜLLER", "Mu\u{308}ller"]);
    check(&["Straße", "Strasse", "STRASSE", "STRAẞE"]);
    check(&["IJsselstein", "Ysselstein", "Ĳsselstein", "ijsselstein"]);
    check(&["Goethe", "Göthe"]);
    check(&["Çelik & Söhne", "celik  soehne"]);
    check(&["Łódź", "lodz"]);
    check(&["'t Hoen", "t hoen"]);
}

#[test]
fn lists_ignore_titles_and_particles() {
    for (name, key) in [
        ("Prof. Dr. Anke Harms", "anke harms prof dr"),
        ("van der Berg", "berg van der"),
        ("Dr.", "dr"),
        ("", ""),
        ("Labor Dr. Feldhusen", "labor dr feldhusen"),
    ] {
        assert_eq!(order_key(name), key, "{name}");
    }
}

#[test]
fn numbers_are_searched_as_one_run_of_digits() {
    for (typed, fts) in [
        ("04841 / 77-12", "\"048417712\"*"),
        ("+49 4841 77", "\"49484177\"*"),
        ("0049 4841 77", "\"49484177\"*"),
        ("25813", "\"25813\"*"),
        ("Reha Eider", "\"reha\"* \"eider\"*"),
        ("a\" OR name:*", "\"a\"* \"or\"* \"name\"*"),
        ("Dr. med. Harms", "\"harms\"*"),
        ("Dr. med.", "\"med\"*"),
        ("van der Berg", "\"van\"* \"der\"* \"berg\"*"),
    ] {
        assert_eq!(text_query(typed).map(|query| query.fts), Some(fts.to_owned()), "{typed}");
    }
    assert_eq!(text_query(" -\"* "), None);
}

proptest! {
    // Latin letters: the marks of other scripts may be put into another order, and are then not marked.
    #[test]
    fn a_traced_text_folds_as_any_other(text in "[ -~\u{a0}-\u{24f}\u{1e00}-\u{1eff}\u{300}-\u{330}’–€ﬁ\u{1f600}]{0,40}") {
        let traced = Traced::of(&text);
        prop_assert_eq!(traced.folded.trim_end(), fold(&text));
    }
}
