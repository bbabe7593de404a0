//! What every page carries: the firm, the kind of sheet, the stamp, and at the foot use, file name and page.

use chrono::NaiveDateTime;

use super::font::{REPLACEMENT, font};
use super::logo;
use super::page::{Document, Face, Mark, Page, mm};
use super::piece::{Align, HAIR, HEAD_RULE, Piece, RULE};
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
        let name_x = left + self.logo(page, left, bottom);
        let name = Run::new(&self.firm.name, Face::Strong, 10.5).tracked(-10.0);
        let lines = if self.firm.line.is_some() { 21.0 } else { 12.0 };
        let name_top = bottom - LOGO_HEIGHT / 2.0 - mm(lines) / 2.0;
        page.text(name, name_x, name_top, 12.0, Align::Left);
        if let Some(line) = &self.firm.line {
            page.text(Run::new(line, Face::Text, 7.5), name_x, name_top + mm(12.0), 9.0, Align::Left);
        }
        let kind = if continued { &self.kind_continued } else { &self.kind };
        let stamp_width = self.stamp(page, right, bottom);
        let middle = bottom - mm(6.75);
        let kind = Run::new(kind, Face::Strong, 9.0);
        page.text(kind, right - stamp_width, middle - mm(6.0), 12.0, Align::Right);
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

    fn foot(&self, page: &mut Piece, number: usize, count: usize) {
        let Shape { left, height, .. } = self.shape;
        let right = self.shape.width - self.shape.right;
        let lines = if self.foot[1].is_empty() && self.foot[2].is_empty() { 1.0 } else { 2.0 };
        let top = height - 8.0 - mm(HAIR + 3.0 + 10.5 * lines);
        page.rule(left, top, right - left, HAIR);
        let (first, second) = (top + mm(HAIR + 3.0), top + mm(HAIR + 13.5));
        let plain = |text: &str| Run::new(text, Face::Text, 7.5);
        let args = [("page", number.into()), ("pages", count.into())];
        let number = Texts::new(self.lang).format("print-page", &args);
        page.text(plain(&self.foot[0]), left, first, 10.5, Align::Left);
        page.text(Run::new(&number, Face::Strong, 7.5), right, first, 10.5, Align::Right);
        page.text(plain(&self.foot[1]), left, second, 10.5, Align::Left);
        page.text(plain(&self.foot[2]), right, second, 10.5, Align::Right);
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

    pub(crate) fn printed(&self) -> String {
        let date = format::date_with_weekday(self.lang, self.printed_at.date());
        let time = format::time(self.lang, self.printed_at);
        let person = self.printed_by.as_str();
        let args = [("date", date.into()), ("time", time.into()), ("person", person.into())];
        self.texts().format("print-printed", &args)
    }
}

/// Replaces letters that a font lacks and lists each once.
fn replace_missing(pages: &mut [Page]) -> Vec<char> {
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
