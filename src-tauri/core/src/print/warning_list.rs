//! The list of early warnings: everybody who may leave, by what may be lost with them, page after page.

use super::frame::{Firm, LANDSCAPE, Making};
use super::page::{Document, Face, mm};
use super::piece::{Align, Block, Piece, text};
use super::week_report::WarningLine;
use super::week_report::warnings::{Table, sum_of};
use super::wrap::Run;
use super::{Money, file_name};
use crate::text::format;

const TITLE_TOP: f32 = mm(6.0);

/// Everything on the list.
#[derive(Debug, Clone)]
pub struct WarningList {
    pub firm: Firm,
    pub making: Making,
    /// The weightiest first.
    pub rows: Vec<WarningLine>,
    /// How many there are altogether.
    pub warned: usize,
    /// What may be lost with all of them; none behind a red light.
    pub at_risk: Option<Money>,
}

impl WarningList {
    pub fn lay_out(&self) -> Document {
        let texts = self.making.texts();
        let kind = texts.get("report-list");
        let file_name = file_name(&kind, "", Some(self.making.printed_at.date()));
        let foot = texts.get(if self.at_risk.is_some() { "report-foot" } else { "report-foot-red" });
        let frame = self.making.frame(&self.firm, LANDSCAPE, kind, file_name, foot);
        frame.finish(self.pages())
    }

    fn pages(&self) -> Vec<Piece> {
        let width = LANDSCAPE.content_width();
        let table = Table::new(&self.making, self.at_risk.is_some(), width, 74.0, 46.0);
        let room = LANDSCAPE.end() - LANDSCAPE.body();
        let mut pages = Vec::new();
        let mut body = self.title();
        body.stack(table.head());
        let sum = self.sum(&table);
        let mut rows = self.rows.iter().map(|line| table.row(line)).peekable();
        while let Some(row) = rows.next() {
            // The sum stays with the last row.
            let needed = if rows.peek().is_none() { row.height + sum.height } else { row.height };
            if body.height + needed > room {
                pages.push(std::mem::replace(&mut body, self.continued()));
                body.stack(table.head());
            }
            body.stack(row);
        }
        body.stack(sum);
        pages.push(body);
        let placed = |body: Piece| {
            let mut page = Piece::default();
            page.place(body, LANDSCAPE.left, LANDSCAPE.body());
            page
        };
        pages.into_iter().map(placed).collect()
    }

    fn sum(&self, table: &Table<'_>) -> Piece {
        let texts = self.making.texts();
        let counts = [("shown", self.rows.len().into()), ("all", self.warned.into())];
        let sum = sum_of(&self.rows);
        if self.rows.is_empty() {
            return table.sum(&texts.get("report-warnings-none"), None, "");
        }
        if self.rows.len() >= self.warned {
            let whose = texts.format("report-sum-all", &[("all", self.warned.into())]);
            return table.sum(&whose, sum.as_ref(), "");
        }
        let rest = texts.format("report-list-cut", &counts);
        table.sum(&texts.format("report-sum-part", &counts), sum.as_ref(), &rest)
    }

    fn title(&self) -> Piece {
        let (lang, texts) = (self.making.lang, self.making.texts());
        let width = LANDSCAPE.content_width();
        let mut piece = Piece { height: TITLE_TOP + mm(21.0 + 8.0), ..Piece::default() };
        let title = Run::new(&texts.get("report-warnings"), Face::Title, 18.0).tracked(-20.0);
        piece.text(title, 0.0, TITLE_TOP, 21.0, Align::Left);
        let count = texts.format("report-list-lead", &[("count", self.warned.into())]);
        let value = self.at_risk.as_ref().map(|money| {
            let value = format::money_whole(lang, money.minor, &money.currency);
            texts.format("report-list-value", &[("value", value.into())])
        });
        let words = [Some(count), value].into_iter().flatten().collect::<Vec<_>>().join(", ");
        piece.text(text(&words), width, TITLE_TOP + mm(8.0), 12.0, Align::Right);
        piece
    }

    fn continued(&self) -> Piece {
        let texts = self.making.texts();
        let head = texts.format("print-continued", &[("head", texts.get("report-warnings").into())]);
        let head = Block::new(&[Run::new(&head, Face::Strong, 12.0)], LANDSCAPE.content_width(), 15.0);
        let mut piece = Piece { height: TITLE_TOP * 2.0 + head.height(), ..Piece::default() };
        piece.block(&head, 0.0, TITLE_TOP);
        piece
    }
}
