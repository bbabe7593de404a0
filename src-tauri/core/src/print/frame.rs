//! What every page carries: the firm, the kind of sheet, the stamp, and at the foot use, file name and page.

use chrono::NaiveDateTime;

use super::font::{REPLACEMENT, font};
use super::logo;
use super::page::{Document, Face, Mark, Page, mm};
use super::piece::{Align, Block, HAIR, HEAD_RULE, Piece, RULE};
use super::wrap::Run;
use crate::text::{Lang, Texts, format};

/// Whose sheet it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Firm {
    pub name: String,
    /// A second, smaller line under the name: the trade or the branch.
    pub line: Option<String>,
    /// A PNG file; it is scaled into 45 × 9.6 mm and never printed coarser than 300 dpi.
    pub logo_png: Option<Vec<u8>>,
}

/// How and when a sheet is made. All times are local.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Making {
    pub lang: Lang,
    pub printed_at: NaiveDateTime,
    /// When the data was read, if earlier than printing.
    pub as_of: NaiveDateTime,
    pub printed_by: String,
    /// Prints the box at the head and the word at the foot.
    pub confidential: bool,
}

/// The paper and its margins, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
}

pub(crate) const PORTRAIT: Shape = Shape { width: 210.0, height: 297.0, left: 20.0, right: 15.0, top: 12.0 };
pub(crate) const LANDSCAPE: Shape = Shape { width: 297.0, height: 210.0, left: 15.0, right: 15.0, top: 16.0 };
pub(crate) const RECOVERY: Shape = Shape { width: 210.0, height: 297.0, left: 20.0, right: 20.0, top: 14.0 };

const HEAD_HEIGHT: f32 = 12.0;
const LOGO_WIDTH: f32 = 45.0;
const LOGO_HEIGHT: f32 = 8.0;
const MOST_LOGO_DPI: f32 = 300.0;

impl Shape {
    /// Where content begins, below the head.
    pub(crate) fn body(self) -> f32 {
        self.top + HEAD_HEIGHT
    }

    /// Where content must end, above the foot.
    pub(crate) fn end(self) -> f32 {
        self.height - 20.0
    }

    pub(crate) fn content_width(self) -> f32 {
        self.width - self.left - self.right
    }
}

/// Head and foot of a document; its pages are laid out in between.
pub(crate) struct Frame<'a> {
    pub(crate) shape: Shape,
    pub(crate) lang: Lang,
    pub(crate) firm: &'a Firm,
    /// The kind of sheet as the head of the first page says it.
    pub(crate) kind: String,
    pub(crate) kind_continued: String,
    pub(crate) stamp: Option<String>,
    /// Foot, first line left; second line left and right.
    pub(crate) foot: [String; 3],
    pub(crate) title: String,
    pub(crate) file_name: String,
    pub(crate) made_at: NaiveDateTime,
}

impl Frame<'_> {
    /// Puts head and foot around the pages. A mark's text keeps only letters that its font has.
    pub(crate) fn finish(self, pages: Vec<Piece>) -> Document {
        let count = pages.len();
        let texts_cut = pages.iter().map(|page| page.cut).sum();
        let mut finished = Vec::with_capacity(count);
        for (index, body) in pages.into_iter().enumerate() {
            let mut page = Piece::default();
            self.head(&mut page, index > 0);
            page.place(body, 0.0, 0.0);
            self.foot(&mut page, index + 1, count);
            finished.push(Page { width: self.shape.width, height: self.shape.height, marks: page.marks });
        }
        let missing = replace_missing(&mut finished);
        Document {
            title: self.title,
            file_name: self.file_name,
            language: self.lang.to_string(),
            made_at: self.made_at,
            pages: finished,
            missing,
            texts_cut,
        }
    }

    fn head(&self, page: &mut Piece, continued: bool) {
        let Shape { left, top, .. } = self.shape;
        let right = self.shape.width - self.shape.right;
        page.rule(left, top + HEAD_HEIGHT - mm(HEAD_RULE), right - left, HEAD_RULE);
        let bottom = top + HEAD_HEIGHT - mm(HEAD_RULE) - 2.4;
        let stamp_width = self.stamp(page, right, bottom);
        let firm_end = self.firm(page, left, bottom, (right - left) / 2.0);
        let kind_left = firm_end + 5.0;
        let kind = if continued { &self.kind_continued } else { &self.kind };
        let kind = Run::new(kind, Face::Strong, 9.0);
        let kind = Block::new(&[kind], right - stamp_width - kind_left, 12.0);
        let kind = kind.shortened(2).aligned(Align::Right);
        let kind_top = bottom - mm(6.75) - kind.height() / 2.0;
        page.block(&kind, kind_left, kind_top);
    }

    /// The logo and the firm's name, centred on the logo where they are no higher than it.
    /// Returns where they end.
    fn firm(&self, page: &mut Piece, left: f32, bottom: f32, room: f32) -> f32 {
        let indent = self.logo(page, left, bottom);
        let width = room - indent;
        let name = Run::new(&self.firm.name, Face::Strong, 10.5).tracked(-10.0);
        let name = Block::new(&[name], width, 12.0).shortened(2);
        let line = self.firm.line.as_deref().unwrap_or_default();
        let line = Block::new(&[Run::new(line, Face::Text, 7.5)], width, 9.0).shortened(1);
        let height = name.height() + line.height();
        let top = bottom - height - ((LOGO_HEIGHT - height) / 2.0).max(0.0);
        page.block(&name, left + indent, top);
        page.block(&line, left + indent, top + name.height());
        left + indent + name.widest().max(line.widest())
    }

    /// Draws the logo and says how far right of the margin the firm's name begins.
    fn logo(&self, page: &mut Piece, x: f32, bottom: f32) -> f32 {
        let Some(png) = &self.firm.logo_png else { return 0.0 };
        // A picture that cannot be read is refused by `write_pdf`; the name stands in its place here.
        let Ok((width, height)) = logo::size(png) else { return 0.0 };
        let largest = (LOGO_WIDTH / width as f32).min(LOGO_HEIGHT / height as f32);
        let scale = largest.min(25.4 / MOST_LOGO_DPI);
        let (width, height) = (width as f32 * scale, height as f32 * scale);
        let y = bottom - (LOGO_HEIGHT + height) / 2.0;
        page.marks.push(Mark::Image { x, y, width, height, png: png.clone() });
        width + 2.4
    }

    /// Draws the boxed stamp and says how much room it takes with the gap before it.
    fn stamp(&self, page: &mut Piece, right: f32, bottom: f32) -> f32 {
        let Some(stamp) = &self.stamp else { return 0.0 };
        let word = Run::new(stamp, Face::Strong, 7.5).tracked(90.0);
        let width = word.width() + mm(5.0 + 5.6 + 2.0 * RULE);
        let height = mm(9.0 + 3.0 + 2.0 * RULE);
        page.outline(right - width, bottom - height, width, height, RULE);
        let x = right - width + mm(RULE + 5.6);
        page.text(word, x, bottom - height + mm(RULE + 1.5), 9.0, Align::Left);
        width + 3.0
    }

    /// Two lines; a long file name takes a third, for which the foot grows upwards.
    fn foot(&self, page: &mut Piece, number: usize, count: usize) {
        let (left, width) = (self.shape.left, self.shape.content_width());
        let plain = |text: &str| Run::new(text, Face::Text, 7.5);
        let strong = |text: &str| Run::new(text, Face::Strong, 7.5);
        let args = [("page", number.into()), ("pages", count.into())];
        let number = strong(&Texts::new(self.lang).format("print-page", &args));
        let printed = Block::new(&[plain(&self.foot[2])], width / 2.0, 10.5).shortened(2);
        let [first, second] = [number.width(), printed.widest()].map(|right| width - right - 5.0);
        let use_line = Block::new(&[plain(&self.foot[0])], first, 10.5).shortened(1);
        let file_name = Block::new(&[plain(&self.foot[1])], second, 10.5).shortened(2);
        let second_height = file_name.height().max(printed.height());
        let above = if second_height > mm(11.0) { 2.0 } else { 3.0 };
        let top = self.shape.height - 8.0 - second_height - mm(10.5 + above + HAIR);
        page.rule(left, top, width, HAIR);
        let first_line = top + mm(HAIR + above);
        let second_line = first_line + mm(10.5);
        page.block(&use_line, left, first_line);
        page.text(number, left + width, first_line, 10.5, Align::Right);
        page.block(&file_name, left, second_line);
        page.block(&printed.aligned(Align::Right), left + width / 2.0, second_line);
    }
}

impl Making {
    pub(crate) fn texts(&self) -> Texts {
        Texts::new(self.lang)
    }

    pub(crate) fn stamp(&self) -> Option<String> {
        self.confidential.then(|| self.texts().get("print-stamp-confidential"))
    }

    /// The foot's use and state of the data: `Vertraulich, nur intern. Stand 23.11.2026, 09:12 Uhr.`
    pub(crate) fn use_and_state(&self) -> String {
        let key = if self.confidential { "print-as-of-confidential" } else { "print-as-of" };
        let date = format::date(self.lang, self.as_of.date());
        let time = format::time(self.lang, self.as_of);
        self.texts().format(key, &[("date", date.into()), ("time", time.into())])
    }

    /// Head and foot of a sheet that is a file of its own; `use_line` stands first in the foot.
    pub(crate) fn frame<'a>(
        &self,
        firm: &'a Firm,
        shape: Shape,
        kind: String,
        file_name: String,
        use_line: String,
    ) -> Frame<'a> {
        Frame {
            shape,
            lang: self.lang,
            firm,
            kind_continued: kind.clone(),
            title: file_name.trim_end_matches(".pdf").to_owned(),
            foot: [use_line, file_name.clone(), self.printed()],
            kind,
            stamp: self.stamp(),
            file_name,
            made_at: self.printed_at,
        }
    }

    pub(crate) fn printed(&self) -> String {
        let date = format::date_with_weekday(self.lang, self.printed_at.date());
        let time = format::time(self.lang, self.printed_at);
        let person = self.printed_by.as_str();
        let args = [("date", date.into()), ("time", time.into()), ("person", person.into())];
        self.texts().format("print-printed", &args)
    }
}

/// Replaces letters that a font lacks and lists each once.
pub(super) fn replace_missing(pages: &mut [Page]) -> Vec<char> {
    let mut missing = Vec::new();
    for mark in pages.iter_mut().flat_map(|page| &mut page.marks) {
        let Mark::Text { face, text, .. } = mark else { continue };
        let font = font(*face);
        if text.chars().all(|c| font.has(c)) {
            continue;
        }
        *text = text
            .chars()
            .map(|c| {
                if font.has(c) {
                    return c;
                }
                if !missing.contains(&c) {
                    missing.push(c);
                }
                REPLACEMENT
            })
            .collect();
    }
    missing
}
