//! The embedded fonts: which letters they have, how wide a text runs, and its kerning.
//!
//! Shaping is one glyph per character plus pair kerning (GPOS), which is all that Latin, Greek and
//! Cyrillic need here; there are no ligatures, no marks and no right-to-left layout.

use std::sync::OnceLock;

use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::{Face as Sfnt, GlyphId, Tag};

use super::page::Face;

/// Drawn in place of a character that no font has.
pub(crate) const REPLACEMENT: char = '\u{25A1}';

pub(crate) struct Font {
    pub(crate) bytes: &'static [u8],
    pub(crate) sfnt: Sfnt<'static>,
    /// Pair tables of the `kern` feature; within one lookup the first that knows the pair decides.
    kerning: Vec<Vec<PairAdjustment<'static>>>,
}

/// A glyph with the space after it, in 1/1000 em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) character: char,
    pub(crate) advance: f32,
    /// Added before the next glyph: negative draws the pair together.
    pub(crate) kern: f32,
}

/// The font of a face, parsed once in the life of the program.
pub(crate) fn font(face: Face) -> &'static Font {
    static FONTS: [OnceLock<Font>; 6] = [const { OnceLock::new() }; 6];
    FONTS[face as usize].get_or_init(|| Font::parse(bytes(face)))
}

fn bytes(face: Face) -> &'static [u8] {
    match face {
        Face::Text => include_bytes!("../../fonts/Inter-Text.ttf"),
        Face::Strong => include_bytes!("../../fonts/Inter-Strong.ttf"),
        Face::Columns => include_bytes!("../../fonts/Inter-Columns.ttf"),
        Face::StrongColumns => include_bytes!("../../fonts/Inter-StrongColumns.ttf"),
        Face::Title => include_bytes!("../../fonts/Inter-Title.ttf"),
        Face::Key => include_bytes!("../../fonts/Inter-Key.ttf"),
    }
}

impl Font {
    fn parse(bytes: &'static [u8]) -> Self {
        let sfnt = Sfnt::parse(bytes, 0).expect("the embedded fonts are sound, a test reads each");
        let kerning = pair_tables(&sfnt);
        Font { bytes, sfnt, kerning }
    }

    pub(crate) fn has(&self, character: char) -> bool {
        self.sfnt.glyph_index(character).is_some()
    }

    /// The glyphs of a text with their kerning. Every character must be one the font has.
    pub(crate) fn shape<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Glyph> + 'a {
        let mut characters = text.chars().peekable();
        std::iter::from_fn(move || {
            let character = characters.next()?;
            let id = self.sfnt.glyph_index(character).unwrap_or_default();
            let next = characters.peek().and_then(|next| self.sfnt.glyph_index(*next));
            let advance = f32::from(self.sfnt.glyph_hor_advance(id).unwrap_or_default());
            let kern = next.map_or(0.0, |next| self.kern(id, next));
            Some(Glyph { character, advance, kern })
        })
    }

    /// The width of a text at `size` points, in points.
    pub(crate) fn width(&self, text: &str, size: f32, tracking: f32) -> f32 {
        let units: f32 = self.shape(text).map(|glyph| glyph.advance + glyph.kern + tracking).sum();
        units * size / 1000.0
    }

    fn kern(&self, left: GlyphId, right: GlyphId) -> f32 {
        let in_lookup = |tables: &Vec<PairAdjustment<'_>>| {
            tables.iter().find_map(|table| pair(table, left, right)).unwrap_or_default()
        };
        self.kerning.iter().map(in_lookup).map(f32::from).sum()
    }
}

fn pair_tables(sfnt: &Sfnt<'static>) -> Vec<Vec<PairAdjustment<'static>>> {
    let Some(gpos) = sfnt.tables().gpos else { return Vec::new() };
    let mut lookups: Vec<u16> = gpos
        .features
        .into_iter()
        .filter(|feature| feature.tag == Tag::from_bytes(b"kern"))
        .flat_map(|feature| feature.lookup_indices)
        .collect();
    lookups.sort_unstable();
    lookups.dedup();
    lookups
        .into_iter()
        .filter_map(|index| gpos.lookups.get(index))
        .map(|lookup| {
            let tables = lookup.subtables.into_iter::<PositioningSubtable<'_>>();
            tables
                .filter_map(|table| match table {
                    PositioningSubtable::Pair(pair) => Some(pair),
                    _ => None,
                })
                .collect()
        })
        .collect()
}

/// The change of the first glyph's advance, or nothing where this table does not know the pair.
fn pair(table: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i16> {
    match *table {
        PairAdjustment::Format1 { coverage, sets } => {
            let (first, _) = sets.get(coverage.get(left)?)?.get(right)?;
            Some(first.x_advance)
        }
        PairAdjustment::Format2 { coverage, classes, matrix } => {
            coverage.get(left)?;
            let (first, _) = matrix.get((classes.0.get(left), classes.1.get(right)))?;
            Some(first.x_advance)
        }
    }
}
