//! Where in a text the words stand that were looked for: as ranges, never as markup, because a customer's text is data.

use serde::Serialize;
use ts_rs::TS;

use super::fold::{Traced, head};

/// A text with the places that matched.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Marked {
    /// The text, or the part of it around the first place.
    pub text: String,
    /// The places, in order: from and until, in UTF-16 units as a window counts them.
    pub marks: Vec<(u32, u32)>,
}

/// Letters of a text that are shown around a place.
const AROUND: usize = 110;
/// Letters before the place.
const BEFORE: usize = 24;
/// Places that are looked at for the best part of a long text.
const LOOKED_AT: usize = 200;
/// Bytes of a long text that are looked through.
const LONGEST: usize = 100_000;

/// A short text whole, its words marked that begin with one of these folded words.
pub(super) fn marked(text: &str, words: &[String]) -> Marked {
    let places = places(text, words).into_iter().map(|place| (place.from, place.until)).collect();
    in_utf16(text.to_owned(), places)
}

/// The part of a text where most of the words stand close together; none where no word stands in it.
pub(super) fn snippet(text: &str, words: &[String]) -> Option<Marked> {
    let text = head(text, LONGEST).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut found = places(&text, words);
    found.truncate(LOOKED_AT);
    let best =
        (0..found.len()).max_by_key(|&first| (different(&found[first..]), std::cmp::Reverse(first)))?;
    let from = begin(&text, found[best].from);
    let until = end(&text, from, found[best].until);
    let (before, after) = (if from > 0 { "… " } else { "" }, if until < text.len() { " …" } else { "" });
    let shift = |at: usize| at - from + before.len();
    let inside = found.iter().filter(|place| place.from >= from && place.until <= until);
    let places = inside.map(|place| (shift(place.from), shift(place.until))).collect();
    Some(in_utf16(format!("{before}{}{after}", &text[from..until]), places))
}

/// A text that is marked as a whole, as a number that was typed in another writing.
pub(super) fn whole(text: &str) -> Marked {
    in_utf16(text.to_owned(), vec![(0, text.len())])
}

/// How many different words of a query the places hold that would be shown from the first one on.
fn different(places: &[Place]) -> usize {
    let Some(first) = places.first() else { return 0 };
    let seen = places.iter().take_while(|place| place.until - first.from <= AROUND - BEFORE);
    seen.fold(0u64, |words, place| words | 1 << place.word.min(63)).count_ones() as usize
}

/// Some letters before a place, from the beginning of a word on.
fn begin(text: &str, place: usize) -> usize {
    let Some((from, _)) = text[..place].char_indices().rev().nth(BEFORE) else { return 0 };
    text[from..place].find(' ').map_or(place, |space| from + space + 1)
}

/// Some letters after a place, up to the end of a word.
fn end(text: &str, from: usize, place: usize) -> usize {
    let Some((until, _)) = text[from..].char_indices().nth(AROUND) else { return text.len() };
    let until = (from + until).max(place);
    text[place..until].rfind(' ').map_or(until, |space| place + space)
}

struct Place {
    from: usize,
    until: usize,
    /// Which word of the query.
    word: usize,
}

fn places(text: &str, words: &[String]) -> Vec<Place> {
    let traced = Traced::of(text);
    let mut found = Vec::new();
    let mut at = 0;
    for part in traced.folded.split(' ') {
        let fits = words.iter().enumerate().filter(|(_, word)| part.starts_with(word.as_str()));
        if let Some((word, longest)) = fits.max_by_key(|(_, word)| word.len()) {
            let (from, until) = traced.original(at, at + longest.len());
            found.push(Place { from, until, word });
        }
        at += part.len() + 1;
    }
    found
}

/// Byte places as UTF-16 places.
fn in_utf16(text: String, places: Vec<(usize, usize)>) -> Marked {
    let mut marks = Vec::with_capacity(places.len());
    let (mut byte, mut unit) = (0, 0u32);
    for (from, until) in places {
        unit += units(&text[byte..from]);
        let first = unit;
        unit += units(&text[from..until]);
        marks.push((first, unit));
        byte = until;
    }
    Marked { text, marks }
}

fn units(text: &str) -> u32 {
    text.chars().map(|letter| letter.len_utf16() as u32).sum()
}
