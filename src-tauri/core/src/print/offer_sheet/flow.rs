//! The offer on its pages. Nothing stands alone: the head of the table keeps a line, the sums keep the last one, and the
//! form to order with stays whole. Where the table goes on, the sum so far stands at the end and at the beginning.

use super::super::page::{Face, mm};
use super::super::piece::{Block, Piece};
use super::super::wrap::Run;
use super::closing;
use super::lines::{carry, head, row, totals};
use super::{END, FIRST_TOP, INNER, NEXT_TOP, OfferSheet, PARAGRAPH};

/// The pages that are filled one after the other.
pub(super) struct Flow {
    done: Vec<Piece>,
    page: Piece,
}

/// The bodies of all pages, at their places from the top of the page.
pub(super) fn pages(sheet: &OfferSheet) -> Vec<Piece> {
    let mut flow = Flow { done: Vec::new(), page: Piece::gap(FIRST_TOP) };
    opening(sheet, &mut flow);
    table(sheet, &mut flow);
    closing::closing(sheet, &mut flow);
    flow.done.push(flow.page);
    flow.done
}

impl Flow {
    /// The number of the page that is being filled.
    fn number(&self) -> usize {
        self.done.len() + 1
    }

    fn room(&self) -> f32 {
        END - self.page.height
    }

    fn turn(&mut self) {
        let full = std::mem::replace(&mut self.page, Piece::gap(NEXT_TOP));
        self.done.push(full);
    }

    /// Puts a piece below what is there, on a new page where it does not fit.
    pub(super) fn put(&mut self, piece: Piece) {
        if piece.height > self.room() {
            self.turn();
        }
        self.page.stack(piece);
    }

    /// A gap, unless the page has just begun.
    pub(super) fn gap(&mut self, height: f32) {
        if self.page.height > NEXT_TOP && height < self.room() {
            self.page.height += height;
        }
    }

    /// A text of paragraphs, line by line, so that it may run over pages.
    pub(super) fn text(&mut self, text: &str, face: Face) {
        let mut is_first = true;
        for paragraph in text.lines().map(str::trim) {
            if paragraph.is_empty() {
                continue;
            }
            if !std::mem::take(&mut is_first) {
                self.gap(PARAGRAPH / 2.0);
            }
            let run = Run::new(paragraph, face, 9.75);
            let lines = Block::by_lines(&[run], INNER, 13.5);
            // The first two lines stay together, and so do the last two.
            let count = lines.len();
            for (index, line) in lines.into_iter().enumerate() {
                let keeps = count > 1 && (index == 0 || index + 2 == count);
                if keeps && self.room() < mm(2.0 * 13.5) {
                    self.turn();
                }
                self.put(line);
            }
        }
        self.gap(PARAGRAPH);
    }
}

fn opening(sheet: &OfferSheet, flow: &mut Flow) {
    let title = sheet.say("offer-paper-title", &[("number", &sheet.number), ("title", &sheet.title)]);
    let title = Block::new(&[Run::new(&title, Face::Strong, 13.5).tracked(-10.0)], INNER, 18.0).shortened(4);
    let mut piece = Piece { height: title.height() + mm(9.0), ..Piece::default() };
    piece.block(&title, 0.0, 0.0);
    flow.put(piece);
    flow.text(&sheet.salutation, Face::Text);
    if let Some(before) = &sheet.before {
        flow.text(before, Face::Text);
    }
}

fn table(sheet: &OfferSheet, flow: &mut Flow) {
    let head = head(sheet);
    let totals = totals(sheet);
    let ending = carry(sheet, "offer-paper-carry", 1, 0).height;
    let mut sum = 0;
    let mut is_open = false;
    let rows = sheet.items.iter().zip(&sheet.sums.lines).enumerate();
    for (place, (item, net)) in rows {
        let row = row(sheet, place, item, *net);
        let is_last = place + 1 == sheet.items.len();
        // What must still fit below this row: the sums, or the line that says that the table goes on.
        let below = if is_last { totals.height } else { ending };
        let begins = if is_open { 0.0 } else { head.height };
        if begins + row.height + below > flow.room() {
            let number = flow.number();
            if is_open {
                flow.page.stack(carry(sheet, "offer-paper-carry", number + 1, sum));
            }
            flow.turn();
            flow.page.stack(head.clone());
            if is_open {
                flow.page.stack(carry(sheet, "offer-paper-carried", number, sum));
            }
        } else if !is_open {
            flow.page.stack(head.clone());
        }
        is_open = true;
        flow.page.stack(row);
        if !item.optional {
            sum += net;
        }
    }
    if !is_open {
        flow.put(head);
    }
    flow.put(totals);
}
