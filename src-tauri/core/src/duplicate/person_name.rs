//! The name of a person in the forms in which it is compared: titles and particles away, surname and first name apart.

use super::phonetic;
use crate::search::{PARTICLES, TITLES, fold};

/// Particles as they are shortened, and what joins titles.
const SHORTENED: &[&str] = &["v", "d", "vd", "vdn", "und"];

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PersonName {
    /// First names, the first of them first.
    pub(super) given: Vec<String>,
    /// The words of the surname without particles.
    pub(super) family: Vec<String>,
}

impl PersonName {
    /// From the parts where there are any, else from the name in one piece: its last word is the surname, or what stands
    /// before a comma.
    pub(crate) fn of(name: &str, given: Option<&str>, family: Option<&str>) -> Self {
        if given.is_some() || family.is_some() {
            return Self { given: words(given.unwrap_or("")), family: words(family.unwrap_or("")) };
        }
        if let Some((family, given)) = name.split_once(',') {
            return Self { given: words(given), family: words(family) };
        }
        let mut all = words(name);
        let family = all.pop().into_iter().collect();
        Self { given: all, family }
    }

    /// The sound of first name and surname, whichever comes first; none without a surname.
    pub(super) fn sound(&self) -> Option<String> {
        let family = phonetic::code(&self.family.concat());
        let given = self.given.first().map(|word| phonetic::code(word)).unwrap_or_default();
        if family.is_empty() {
            return None;
        }
        let mut both = [given, family];
        both.sort_unstable();
        Some(both.join("-"))
    }
}

/// The folded words without titles and particles; all of them if nothing else is left.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let all: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let is_passed = |word: &&str| [TITLES, PARTICLES, SHORTENED].iter().any(|words| words.contains(word));
    let kept: Vec<&str> = all.iter().copied().filter(|word| !is_passed(word)).collect();
    let kept = if kept.is_empty() { all } else { kept };
    kept.into_iter().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_and_german_forms_are_one_name() {
        let parts = |given, family| PersonName::of("", Some(given), Some(family));
        for other in [
            PersonName::of("Dr. Jan van der Meijden", None, None),
            PersonName::of("van der Meyden, Jan", None, None),
            parts("Jan", "v.d. Meyden"),
            parts("Jan", "Meijden"),
        ] {
            assert_eq!(other, parts("Jan", "van der Meijden"));
        }
        assert_eq!(parts("Jan", "Meijden").sound(), parts("Meijden", "Jan").sound());
        assert_eq!(PersonName::of("", Some("Jan"), None).sound(), None);
    }
}
