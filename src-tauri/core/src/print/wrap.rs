//! Line breaking: at spaces, after hyphens between letters, at soft hyphens; addresses after @, then at dots.
//!
//! A number, a date or a telephone number never breaks. What is wider than a line by itself breaks
//! between letters, so that nothing is lost, nothing shrinks and every text ends.

use unicode_normalization::UnicodeNormalization;

use super::font::font;
use super::page::{Face, mm};

/// No block is higher than this many lines: a row must fit on a page whatever was typed into a field.
const MOST_LINES: usize = 12;
/// What follows could never be shown: more than fills all lines of the widest column.
const MOST_CHARACTERS: usize = 4_000;
/// The same for texts that run over pages.
const LONGEST_LINES: usize = 1_500;
const LONGEST_CHARACTERS: usize = 70_000;

const SOFT_HYPHEN: char = '\u{AD}';
const NO_BREAK_SPACE: char = '\u{A0}';

/// A stretch of text in one face and size (points).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Run {
    pub(crate) text: String,
    pub(crate) face: Face,
    pub(crate) size: f32,
    /// Added after each letter, in 1/1000 em.
    pub(crate) tracking: f32,
}

/// Text broken into lines.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wrapped {
    pub(crate) lines: Vec<Vec<Run>>,
    /// Whether text was left out because it had too many lines.
    pub(crate) cut: bool,
}

impl Run {
    /// Control and formatting characters have no place on paper and are left out here.
    pub(crate) fn new(text: &str, face: Face, size: f32) -> Self {
        let text = text.nfc().map(plain).filter(|c| !invisible(*c)).collect();
        Run { text, face, size, tracking: 0.0 }
    }

    pub(crate) fn tracked(self, tracking: f32) -> Self {
        Run { tracking, ..self }
    }

    /// Millimetres.
    pub(crate) fn width(&self) -> f32 {
        mm(font(self.face).width(&self.text, self.size, self.tracking))
    }

    fn with(&self, text: String) -> Self {
        Run { text, ..self.clone() }
    }
}

/// Keeps a text on one line: for numbers, dates and telephone numbers written with spaces.
pub(crate) fn unbreakable(text: &str) -> String {
    text.replace(' ', "\u{A0}")
}

pub(crate) fn width(runs: &[Run]) -> f32 {
    runs.iter().map(Run::width).sum()
}

/// Breaks `runs` into lines of at most `max` millimetres; an empty text has no line.
pub(crate) fn wrap(runs: &[Run], max: f32) -> Wrapped {
    wrap_within(runs, max, MOST_LINES, MOST_CHARACTERS)
}

/// The same for a text that may run over pages: as many lines as it needs, up to [`LONGEST_LINES`].
pub(crate) fn wrap_long(runs: &[Run], max: f32) -> Wrapped {
    wrap_within(runs, max, LONGEST_LINES, LONGEST_CHARACTERS)
}

fn wrap_within(runs: &[Run], max: f32, most: usize, characters: usize) -> Wrapped {
    let mut filling = Filling { max, most, lines: Vec::new(), line: Vec::new(), width: 0.0, soft: None };
    let mut left = characters;
    let mut cut = false;
    for piece in pieces(runs, characters) {
        let length: usize = piece.runs.iter().map(|run| run.text.len()).sum();
        if filling.lines.len() > most || left == 0 {
            cut = true;
            break;
        }
        left = left.saturating_sub(length);
        filling.place(piece);
    }
    filling.end_line();
    cut |= filling.lines.len() > most;
    filling.lines.truncate(most);
    Wrapped { lines: filling.lines, cut }
}

/// What stays together, and how it parts from what follows.
struct Piece {
    runs: Vec<Run>,
    end: End,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Nothing,
    Space,
    SoftHyphen,
}

struct Filling {
    max: f32,
    /// How many lines there may be.
    most: usize,
    lines: Vec<Vec<Run>>,
    line: Vec<Run>,
    width: f32,
    /// What the last piece ended with: a soft hyphen is drawn only where the line breaks.
    soft: Option<Run>,
}

impl Filling {
    fn place(&mut self, piece: Piece) {
        let piece_width = width(&piece.runs);
        let hyphen = match (piece.end, piece.runs.last()) {
            (End::SoftHyphen, Some(last)) => Some(last.with("-".to_owned())),
            _ => None,
        };
        let room_for_hyphen = hyphen.as_ref().map_or(0.0, Run::width);
        if !self.line.is_empty() && self.width + piece_width + room_for_hyphen > self.max + 0.001 {
            if let Some(hyphen) = self.soft.take() {
                self.push(hyphen);
            }
            self.end_line();
        }
        if piece_width > self.max {
            self.place_letters(&piece.runs);
        } else {
            piece.runs.into_iter().for_each(|run| self.push(run));
        }
        if piece.end == End::Space
            && let Some(last) = self.line.last()
        {
            let space = last.with(" ".to_owned());
            self.push(space);
        }
        self.soft = hyphen;
    }

    /// Breaks an overlong piece: at dots of an address, otherwise between any letters.
    fn place_letters(&mut self, runs: &[Run]) {
        let address = runs.iter().any(|run| run.text.contains('.'));
        for run in runs {
            let parts: Vec<&str> =
                if address { run.text.split_inclusive('.').collect() } else { vec![run.text.as_str()] };
            for part in parts {
                let part = run.with(part.to_owned());
                let part_width = part.width();
                if part_width <= self.max {
                    if self.width + part_width > self.max {
                        self.end_line();
                    }
                    self.push(part);
                } else {
                    self.place_each_letter(&part);
                }
                if self.lines.len() > self.most {
                    return;
                }
            }
        }
    }

    fn place_each_letter(&mut self, run: &Run) {
        let scale = mm(run.size) / 1000.0;
        let mut text = String::new();
        let mut text_width = 0.0;
        for glyph in font(run.face).shape(&run.text) {
            let advance = (glyph.advance + run.tracking) * scale;
            if self.width + text_width + advance > self.max && !(text.is_empty() && self.line.is_empty()) {
                self.push(run.with(std::mem::take(&mut text)));
                text_width = 0.0;
                self.end_line();
                if self.lines.len() > self.most {
                    return;
                }
            }
            text.push(glyph.character);
            text_width += advance + glyph.kern * scale;
        }
        self.push(run.with(text));
    }

    fn push(&mut self, run: Run) {
        if run.text.is_empty() {
            return;
        }
        self.width += run.width();
        match self.line.last_mut() {
            Some(last) if last.face == run.face && last.size == run.size && last.tracking == run.tracking => {
                last.text.push_str(&run.text);
            }
            _ => self.line.push(run),
        }
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        self.width = 0.0;
        self.soft = None;
        while let Some(last) = line.last_mut() {
            last.text.truncate(last.text.trim_end_matches(' ').len());
            if !last.text.is_empty() {
                break;
            }
            line.pop();
        }
        if !line.is_empty() {
            self.lines.push(line);
        }
    }
}

/// Cuts the runs at every place where a line may end.
fn pieces(runs: &[Run], characters: usize) -> impl Iterator<Item = Piece> + '_ {
    let letters: Vec<(char, usize)> = runs
        .iter()
        .enumerate()
        .flat_map(|(index, run)| run.text.chars().map(move |c| (c, index)))
        .take(characters * 2)
        .collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= letters.len() {
            return None;
        }
        let start = at;
        let mut end = End::Nothing;
        let mut address = false;
        while at < letters.len() {
            let letter = letters[at].0;
            at += 1;
            address |= letter == '@' || letters.get(at).is_some_and(|next| next.0 == '@');
            if letter == ' ' {
                end = End::Space;
                break;
            }
            if letter == SOFT_HYPHEN {
                end = End::SoftHyphen;
                break;
            }
            if letter == '@' || (!address && breaks_after(&letters, at - 1)) {
                break;
            }
        }
        Some(Piece { runs: gather(runs, &letters[start..at]), end })
    })
}

/// After a hyphen, dash or slash with two letters on either side, unless the word is an address.
fn breaks_after(letters: &[(char, usize)], at: usize) -> bool {
    let is_letter = |index: usize| letters.get(index).is_some_and(|(c, _)| c.is_alphabetic());
    matches!(letters[at].0, '-' | '/')
        && at >= 2
        && is_letter(at - 1)
        && is_letter(at - 2)
        && is_letter(at + 1)
        && is_letter(at + 2)
        && !word_around(letters, at).any(|c| c == '@')
}

fn word_around(letters: &[(char, usize)], at: usize) -> impl Iterator<Item = char> + '_ {
    // E-mail addresses have at most 254 characters, so looking further would find nothing.
    let before = letters[at.saturating_sub(254)..at].iter().rev().map(|l| l.0).take_while(|c| *c != ' ');
    let after = letters[at..].iter().take(254).map(|l| l.0).take_while(|c| *c != ' ');
    before.chain(after)
}

fn gather(runs: &[Run], letters: &[(char, usize)]) -> Vec<Run> {
    let mut gathered: Vec<(usize, Run)> = Vec::new();
    for &(letter, index) in letters {
        let shown = match letter {
            ' ' | SOFT_HYPHEN => continue,
            NO_BREAK_SPACE => ' ',
            other => other,
        };
        match gathered.last_mut() {
            Some((last, run)) if *last == index => run.text.push(shown),
            _ => gathered.push((index, runs[index].with(shown.to_string()))),
        }
    }
    gathered.into_iter().map(|(_, run)| run).collect()
}

/// Signs that only tell how to break or space become the sign they look like.
fn plain(character: char) -> char {
    match character {
        '\n' | '\r' | '\t' | '\u{B}' | '\u{C}' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{2011}' => '\u{2010}',
        '\u{202F}' | '\u{2007}' => NO_BREAK_SPACE,
        other => other,
    }
}

/// Control characters, zero-width and direction marks, and selectors of emoji forms.
fn invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}
