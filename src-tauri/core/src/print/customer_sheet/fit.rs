//! What of a customer goes on the first page, and how the rest runs on.
//!
//! Page one keeps late and next steps, people, touches, the chart and deals. Lists are cut from their
//! end, the type never shrinks; once anything is cut, all note lines move behind the rest.

use super::phase;
use super::rows::{self, GUTTER, NARROW, WIDE};
use super::{CustomerSheet, Touch};
use crate::print::frame::PORTRAIT;
use crate::print::page::mm;
use crate::print::piece::{Align, HAIR, Piece, text};
use crate::print::section::{self, GAP, Note, Section};
use crate::text::{Texts, format};

const PEOPLE_FIRST: usize = 4;
const STEPS_FIRST: usize = 6;
const TOUCHES: usize = 5;
const DEALS_FIRST: usize = 3;
const NOTE_LINE: f32 = 8.0;
const LEAST_NOTE_LINES: f32 = 3.0;
/// A touch may be this long where there is room.
const TOUCH_LINES: usize = 6;
const TOUCH_LINES_SHORT: usize = 2;

/// One column: its sections, how many rows of each the first page shows, and what stands above them.
struct Column {
    x: f32,
    width: f32,
    /// Drawn on the first page before the sections.
    top: Option<Piece>,
    sections: Vec<Section>,
    first: Vec<usize>,
    /// How many rows of each stay on the first page when something must go.
    most_first: Vec<usize>,
    /// What the head of a section says while nothing is cut.
    notes: Vec<String>,
}

/// The finished pages without head and foot, in page coordinates.
pub(super) fn pages(sheet: &CustomerSheet) -> Vec<Piece> {
    let texts = sheet.making.texts();
    let left_margin = PORTRAIT.left;
    let mut head = rows::title(sheet, false);
    head.stack(rows::facts(sheet));
    head.stack(phase::band(sheet));
    let start = PORTRAIT.body() + head.height + mm(1.0);
    let room = PORTRAIT.end() - start;

    let mut columns = choose(sheet, room);
    let cut = columns.iter().any(Column::is_cut);

    let mut first = Piece::default();
    first.place(head, left_margin, PORTRAIT.body());
    let mut lowest: f32 = start;
    for column in &mut columns {
        let piece = column.first_page(texts);
        lowest = lowest.max(start + piece.height);
        first.place(piece, left_margin + column.x, start);
    }
    let mut pages = vec![first];
    if cut {
        lowest = run_on(sheet, columns, &mut pages);
    }
    notes(sheet, &mut pages, lowest + GAP, cut);
    pages
}

/// Everything where it fits on one page with notes; otherwise as much as the first page is to keep.
fn choose(sheet: &CustomerSheet, room: f32) -> [Column; 2] {
    let notes = GAP + section::height(&[]) + LEAST_NOTE_LINES * NOTE_LINE;
    let fit = |columns: &[Column; 2], room: f32| columns.iter().all(|column| column.height() <= room);
    for touch_lines in [TOUCH_LINES, TOUCH_LINES_SHORT] {
        let whole = columns(sheet, touch_lines);
        if fit(&whole, room - notes) {
            return whole;
        }
    }
    let mut kept = columns(sheet, TOUCH_LINES);
    kept.iter_mut().for_each(Column::keep_first);
    let needed = if kept.iter().any(Column::is_cut) { room } else { room - notes };
    if !fit(&kept, needed) {
        kept = columns(sheet, TOUCH_LINES_SHORT);
        kept.iter_mut().for_each(Column::keep_first);
    }
    kept.iter_mut().for_each(|column| column.cut_to(room));
    kept
}

/// Both columns with all their rows.
fn columns(sheet: &CustomerSheet, touch_lines: usize) -> [Column; 2] {
    let texts = sheet.making.texts();
    let people = sheet.people.iter().map(|person| rows::person(texts, person)).collect::<Vec<_>>();
    let mut steps = sheet.steps.iter().map(|step| rows::step(sheet, step)).collect::<Vec<_>>();
    if steps.is_empty() {
        let mut none = Piece::gap(mm(12.0));
        none.text(text(&texts.get("print-steps-none")), 0.0, 0.0, 12.0, Align::Left);
        steps.push(none);
    }
    let shown: Vec<&Touch> = sheet.touches.iter().take(TOUCHES).collect();
    let touch_head = texts.format("print-touches", &[("count", shown.len().into())]);
    let touches = shown.into_iter().map(|touch| rows::touch(sheet, touch, touch_lines)).collect::<Vec<_>>();
    let late = sheet.steps.iter().filter(|step| step.late).count();
    let last_talk = sheet.last_talk.as_ref().map(|talk| {
        let date = format::date(sheet.making.lang, talk.on);
        texts.format("print-last-talk", &[("date", date.into()), ("what", talk.what.as_str().into())])
    });
    let left = Column {
        x: 0.0,
        width: WIDE,
        top: None,
        first: vec![people.len(), steps.len(), touches.len()],
        most_first: vec![PEOPLE_FIRST, STEPS_FIRST.max(late), TOUCHES],
        sections: vec![
            Section { head: texts.get("print-people"), short: texts.get("print-people"), rows: people },
            Section { head: texts.get("print-steps"), short: texts.get("print-steps-short"), rows: steps },
            Section { head: touch_head.clone(), short: touch_head, rows: touches },
        ],
        notes: vec![String::new(), String::new(), last_talk.unwrap_or_default()],
    };
    [left, right_column(sheet)]
}

fn right_column(sheet: &CustomerSheet) -> Column {
    let (lang, texts) = (sheet.making.lang, sheet.making.texts());
    let top = sheet.purchases.as_ref().map(|purchases| {
        let sum = purchases.months.iter().fold(0i64, |sum, month| sum.saturating_add(*month));
        let sum = format::money(lang, sum, &purchases.currency);
        let mut piece = section::head_piece(&texts.get("print-purchases"), Note::Strong(sum), NARROW);
        piece.stack(rows::purchases(sheet, purchases));
        piece
    });
    let deals = sheet.deals.iter().map(|deal| rows::deal(sheet, deal)).collect::<Vec<_>>();
    Column {
        x: WIDE + GUTTER,
        width: NARROW,
        top,
        first: vec![deals.len()],
        most_first: vec![DEALS_FIRST],
        notes: vec![deals.len().to_string()],
        sections: vec![Section {
            head: texts.get("print-deals"),
            short: texts.get("print-deals-short"),
            rows: deals,
        }],
    }
}

impl Column {
    fn is_cut(&self) -> bool {
        self.sections.iter().zip(&self.first).any(|(section, first)| *first < section.rows.len())
    }

    fn keep_first(&mut self) {
        for (first, most) in self.first.iter_mut().zip(&self.most_first) {
            *first = (*first).min(*most);
        }
    }

    /// The height of what the first page shows.
    fn height(&self) -> f32 {
        let top = self.top.as_ref().map(|top| top.height);
        let shown = self.sections.iter().zip(&self.first).filter(|(_, first)| **first > 0);
        let heights = shown.map(|(section, first)| section::height(&section.rows[..*first]));
        let parts: Vec<f32> = top.into_iter().chain(heights).collect();
        parts.iter().sum::<f32>() + GAP * parts.len().saturating_sub(1) as f32
    }

    /// Takes rows from the end of the lists, the last list first, until the rest fits.
    fn cut_to(&mut self, room: f32) {
        for least in [2, 1, 0] {
            for index in (0..self.first.len()).rev() {
                while self.height() > room && self.first[index] > least {
                    self.first[index] -= 1;
                }
            }
        }
    }

    /// Draws the first page's part and keeps the rows that are left.
    fn first_page(&mut self, texts: Texts) -> Piece {
        let mut piece = self.top.take().unwrap_or_default();
        for (index, section) in self.sections.iter_mut().enumerate() {
            let (all, shown) = (section.rows.len(), self.first[index]);
            if shown == 0 {
                continue;
            }
            let rows = section.rows.drain(..shown).collect();
            let note = if shown < all {
                let args = [("shown", shown.into()), ("all", all.into()), ("page", 2.into())];
                Note::Plain(texts.format("print-part", &args))
            } else if self.notes[index].is_empty() {
                Note::None
            } else {
                Note::Plain(self.notes[index].clone())
            };
            if piece.height > 0.0 {
                piece.height += GAP;
            }
            piece.stack(section::draw(&section.head, note, rows, self.width));
        }
        piece
    }

    /// What of the rest fits on a further page of `room`; always something, so that the pages end.
    fn next_page(&mut self, room: f32, texts: Texts) -> Piece {
        let mut piece = Piece::default();
        for (index, section) in self.sections.iter_mut().enumerate() {
            if section.rows.is_empty() {
                continue;
            }
            let gap = if piece.height > 0.0 { GAP } else { 0.0 };
            let mut count = section::fitting(&section.rows, room - piece.height - gap);
            if count == 0 && piece.height > 0.0 {
                break;
            }
            count = count.max(1);
            let from = self.first[index] + 1;
            self.first[index] += count;
            let all = self.first[index] + section.rows.len() - count;
            let range = [("from", from.into()), ("to", self.first[index].into()), ("all", all.into())];
            let head = if from > 1 {
                texts.format("print-continued", &[("head", section.short.as_str().into())])
            } else {
                section.head.clone()
            };
            let rows: Vec<Piece> = section.rows.drain(..count).collect();
            piece.height += gap;
            let note = Note::Plain(texts.format("print-range", &range));
            piece.stack(section::draw(&head, note, rows, self.width));
            if !section.rows.is_empty() {
                break;
            }
        }
        piece
    }

    fn is_done(&self) -> bool {
        self.sections.iter().all(|section| section.rows.is_empty())
    }
}

/// Lays the rest on further pages; returns where the last page's content ends.
fn run_on(sheet: &CustomerSheet, mut columns: [Column; 2], pages: &mut Vec<Piece>) -> f32 {
    let texts = sheet.making.texts();
    let mut lowest = PORTRAIT.end();
    while !columns.iter().all(Column::is_done) {
        let (mut page, start) = continued_page(sheet);
        lowest = start;
        for column in &mut columns {
            let piece = column.next_page(PORTRAIT.end() - start, texts);
            lowest = lowest.max(start + piece.height);
            page.place(piece, PORTRAIT.left + column.x, start);
        }
        pages.push(page);
    }
    lowest
}

/// A further page with its title, and where its content begins.
fn continued_page(sheet: &CustomerSheet) -> (Piece, f32) {
    let mut page = Piece::default();
    let title = rows::title(sheet, true);
    let start = PORTRAIT.body() + title.height;
    page.place(title, PORTRAIT.left, PORTRAIT.body());
    (page, start)
}

/// Fills the last page with lines to write on, or a new page where too few would fit.
fn notes(sheet: &CustomerSheet, pages: &mut Vec<Piece>, mut y: f32, cut: bool) {
    let head_height = section::height(&[]);
    let fits = |y: f32| ((PORTRAIT.end() - y - head_height) / NOTE_LINE).floor();
    // Where nothing was cut, a line or two still serve better than a sheet of its own.
    let least = if cut { LEAST_NOTE_LINES } else { 1.0 };
    if fits(y) < least {
        let (page, start) = continued_page(sheet);
        pages.push(page);
        y = start;
    }
    let Some(page) = pages.last_mut() else { return };
    let width = PORTRAIT.content_width();
    let head = section::head_piece(&sheet.making.texts().get("print-notes"), Note::None, width);
    page.place(head, PORTRAIT.left, y);
    for line in 1..=fits(y) as usize {
        let bottom = y + head_height + NOTE_LINE * line as f32;
        page.rule(PORTRAIT.left, bottom - mm(HAIR), width, HAIR);
    }
}
