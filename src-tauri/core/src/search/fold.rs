//! Folding: two writings of one name become the same text. ü = ue = u, ß = ss, ij = y, accents and case ignored.

use unicode_normalization::UnicodeNormalization;

/// Titles and particles that people leave out when they look for a name.
pub(crate) const TITLES: &[&str] = &[
    "dr",
    "prof",
    "professor",
    "dipl",
    "ing",
    "mag",
    "med",
    "jur",
    "phil",
    "rer",
    "nat",
    "drs",
    "ir",
    "mr",
    "mrs",
    "ms",
    "herr",
    "frau",
    "dhr",
    "mevr",
    "mw",
];
/// What stands before a surname and does not order it.
pub(crate) const PARTICLES: &[&str] =
    &["van", "von", "zu", "zur", "zum", "der", "den", "de", "het", "ten", "ter", "vom", "t"];

/// The folded words of a text, separated by single spaces.
///
/// The digraphs that stand for umlauts are folded too ("ue" to "u"), in every text alike, so that "Mueller",
/// "Müller" and "Muller" are one word, and "Bauer" is found by "Bauer".
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        push(&mut folded, letter);
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn push(folded: &mut String, letter: char) {
    match letter {
        'ß' => folded.push_str("ss"),
        'æ' => folded.push('a'),
        'ø' | 'œ' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' | 'ð' => folded.push('d'),
        'ı' => folded.push('i'),
        'e' if folded.ends_with(['a', 'o', 'u']) => {}
        'j' if folded.ends_with('i') => {
            folded.pop();
            folded.push('y');
        }
        _ if letter.is_alphanumeric() => folded.push(letter),
        _ if unicode_normalization::char::is_combining_mark(letter) || is_inside_word(letter) => {}
        _ if folded.ends_with(' ') || folded.is_empty() => {}
        _ => folded.push(' '),
    }
}

/// The beginning of a text, at most so many bytes of it.
pub(super) fn head(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// A folded text that remembers where each of its letters came from.
pub(super) struct Traced {
    /// The folded text; unlike that of [`fold`] it may end with a space.
    pub(super) folded: String,
    /// For each byte of it the place in the original text, as bytes from and until.
    places: Vec<(usize, usize)>,
}

impl Traced {
    /// Folds a text letter by letter. What folding drops inside a word belongs to the letter before it.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = String::with_capacity(text.len());
        let mut places: Vec<(usize, usize)> = Vec::with_capacity(text.len());
        for (from, letter) in text.char_indices() {
            let until = from + letter.len_utf8();
            for part in std::iter::once(letter).nfkd().flat_map(char::to_lowercase) {
                push(&mut folded, part);
            }
            if folded.len() > places.len() {
                places.resize(folded.len(), (from, until));
            } else if !folded.ends_with(' ')
                && let Some(last) = places.last_mut()
            {
                last.1 = until;
            }
        }
        Self { folded, places }
    }

    /// Where these folded bytes stand in the original text.
    pub(super) fn original(&self, from: usize, until: usize) -> (usize, usize) {
        (self.places[from].0, self.places[until - 1].1)
    }
}

/// The key by which lists are ordered: folded, titles and leading particles ignored unless nothing else is left.
pub fn order_key(text: &str) -> String {
    ordered(&fold(text))
}

/// The same of a text that is folded already.
pub(super) fn ordered(folded: &str) -> String {
    let words: Vec<&str> = folded.split(' ').collect();
    let first =
        words.iter().position(|word| !TITLES.contains(word) && !PARTICLES.contains(word)).unwrap_or(0);
    let mut key = words[first..].join(" ");
    if first > 0 {
        key.push(' ');
        key.push_str(&words[..first].join(" "));
    }
    key.trim().to_owned()
}

/// An apostrophe or soft hyphen does not part a word.
fn is_inside_word(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{ad}' | '\u{200b}'..='\u{200d}')
}
