//! Early warnings as a table: who may leave, why, what may be lost, what is planned and by whom.

use super::{WarningLine, WarningStep, WeekReport, calculated, short_date};
use crate::print::Money;
use crate::print::customer_sheet::late_sign;
use crate::print::frame::{Making, PORTRAIT};
use crate::print::page::{Face, mm};
use crate::print::piece::{Align, Block, HAIR, Piece};
use crate::print::section::{Note, head_piece};
use crate::print::wrap::{Run, unbreakable};
use crate::text::format;

const LEADING: f32 = 10.5;
const SIZE: f32 = 7.75;
const ABOVE: f32 = mm(HAIR + 2.7);
const BELOW: f32 = mm(2.4);
const GAP: f32 = 3.0;
const RISK_WIDTH: f32 = 13.0;
const OWNER_WIDTH: f32 = 24.0;

/// The columns of a sheet of this width, by their left edges and widths.
pub(in crate::print) struct Table<'a> {
    making: &'a Making,
    /// Whether what may be lost is shown; not behind a red light.
    has_values: bool,
    width: f32,
    columns: [(f32, f32); 6],
}

const CUSTOMER: usize = 0;
const RISK: usize = 1;
const AT_RISK: usize = 2;
const REASON: usize = 3;
const STEP: usize = 4;
const OWNER: usize = 5;

impl<'a> Table<'a> {
    /// `customer` and `step` are the widths of those columns; the reason takes what is left.
    pub(in crate::print) fn new(
        making: &'a Making,
        has_values: bool,
        width: f32,
        customer: f32,
        step: f32,
    ) -> Self {
        let at_risk = if has_values { 17.0 } else { 0.0 };
        let fixed = customer + RISK_WIDTH + at_risk + step + OWNER_WIDTH;
        let widths = [customer, RISK_WIDTH, at_risk, width - fixed, step, OWNER_WIDTH];
        let (mut left, mut columns) = (0.0, [(0.0, 0.0); 6]);
        for (place, own) in widths.into_iter().enumerate() {
            let gap = if place == CUSTOMER { 0.0 } else { GAP };
            columns[place] = (left + gap, (own - gap).max(0.0));
            left += own;
        }
        Table { making, has_values, width, columns }
    }

    pub(in crate::print) fn head(&self) -> Piece {
        let texts = self.making.texts();
        let mut piece = Piece { height: mm(LEADING) + 2.0 * BELOW, ..Piece::default() };
        for (index, key) in ["customer", "risk", "at-risk", "reason", "step", "owner"].into_iter().enumerate()
        {
            if index == AT_RISK && !self.has_values {
                continue;
            }
            let head = Run::new(&texts.get(&format!("report-column-{key}")), Face::Strong, 7.5);
            let (x, width) = self.columns[index];
            match index {
                AT_RISK => piece.text(head, x + width, BELOW, LEADING, Align::Right),
                _ => piece.text(head, x, BELOW, LEADING, Align::Left),
            };
        }
        piece
    }

    pub(in crate::print) fn row(&self, line: &WarningLine) -> Piece {
        let mut piece = Piece::default();
        piece.rule(0.0, 0.0, self.width, HAIR);
        let lines = [
            self.cell(&mut piece, CUSTOMER, Run::new(&line.name, Face::Strong, SIZE), 2),
            self.cell(&mut piece, RISK, Run::new(&line.risk, Face::Text, SIZE), 1),
            self.reasons(&mut piece, &line.reasons),
            self.step(&mut piece, line.step.as_ref()),
            self.cell(&mut piece, OWNER, Run::new(&line.owner, Face::Text, SIZE), 2),
        ];
        if let Some(money) = line.at_risk.as_ref().filter(|_| self.has_values) {
            self.value(&mut piece, money, Face::Columns);
        }
        piece.height = ABOVE + mm(LEADING) * lines.into_iter().max().unwrap_or(1) as f32 + BELOW;
        piece
    }

    fn cell(&self, piece: &mut Piece, index: usize, run: Run, most: usize) -> usize {
        let (x, width) = self.columns[index];
        let block = Block::new(&[run], width, LEADING).shortened(most);
        piece.block(&block, x, ABOVE);
        block.lines()
    }

    /// As many reasons as two lines hold, the weightiest first.
    fn reasons(&self, piece: &mut Piece, reasons: &[String]) -> usize {
        let words = |count: usize| Run::new(&reasons[..count].join("; "), Face::Text, SIZE);
        let fits = |count: &usize| Block::new(&[words(*count)], self.columns[REASON].1, LEADING).lines() <= 2;
        let count = (1..=reasons.len()).rev().find(fits).unwrap_or(reasons.len().min(1));
        self.cell(piece, REASON, words(count), 2)
    }

    fn value(&self, piece: &mut Piece, money: &Money, face: Face) {
        let (x, width) = self.columns[AT_RISK];
        let run = Run::new(&format::money_whole(self.making.lang, money.minor, &money.currency), face, SIZE);
        calculated(piece, &run, x + width, ABOVE, LEADING);
        piece.text(run, x + width, ABOVE, LEADING, Align::Right);
    }

    fn step(&self, piece: &mut Piece, step: Option<&WarningStep>) -> usize {
        let (lang, texts) = (self.making.lang, self.making.texts());
        let Some(step) = step else {
            return self.cell(piece, STEP, Run::new(&texts.get("report-step-none"), Face::Text, SIZE), 1);
        };
        let words = match step.due {
            Some(due) => {
                let date = unbreakable(&short_date(lang, due));
                texts.format("report-step", &[("date", date.into()), ("kind", step.kind.as_str().into())])
            }
            None => step.kind.clone(),
        };
        let (mut x, mut width) = self.columns[STEP];
        if step.late {
            late_sign(piece, x, ABOVE + mm(1.05));
            let sign = mm(8.4 + 2.0);
            (x, width) = (x + sign, width - sign);
        }
        let block = Block::new(&[Run::new(&words, Face::Text, SIZE)], width, LEADING).shortened(2);
        piece.block(&block, x, ABOVE);
        block.lines()
    }

    /// The row under the table: whose sum it is, the sum, and where the rest stands.
    pub(in crate::print) fn sum(&self, whose: &str, sum: Option<&Money>, rest: &str) -> Piece {
        let mut piece = Piece { height: ABOVE + mm(LEADING) + BELOW, ..Piece::default() };
        piece.rule(0.0, 0.0, self.width, HAIR);
        self.cell(&mut piece, CUSTOMER, Run::new(whose, Face::Strong, SIZE), 1);
        if let Some(money) = sum.filter(|_| self.has_values) {
            self.value(&mut piece, money, Face::StrongColumns);
        }
        let x = self.columns[REASON].0;
        let rest = Block::new(&[Run::new(rest, Face::Text, SIZE)], self.width - x, LEADING).shortened(1);
        piece.block(&rest, x, ABOVE);
        piece
    }
}

/// What may be lost with these customers together.
pub(in crate::print) fn sum_of(lines: &[WarningLine]) -> Option<Money> {
    let mut values = lines.iter().filter_map(|line| line.at_risk.as_ref());
    let first = values.next()?.clone();
    Some(values.fold(first, |sum, money| Money { minor: sum.minor.saturating_add(money.minor), ..sum }))
}

pub(super) fn section(report: &WeekReport, shown: usize) -> Piece {
    let (lang, texts) = (report.making.lang, report.making.texts());
    let width = PORTRAIT.content_width();
    let title = texts.get("report-warnings");
    let counts = [("shown", shown.into()), ("all", report.warned.into())];
    if shown == 0 {
        let mut piece = head_piece(&title, Note::None, width);
        let none = Run::new(&texts.get("report-warnings-none"), Face::Text, SIZE);
        piece.text(none, 0.0, piece.height, LEADING, Align::Left);
        piece.height += mm(LEADING);
        return piece;
    }
    let key = if report.at_risk.is_some() { "report-warnings-note" } else { "report-warnings-note-red" };
    let mut piece = head_piece(&title, Note::Plain(texts.format(key, &counts)), width);
    let table = Table::new(&report.making, report.at_risk.is_some(), width, 43.5, 27.0);
    piece.stack(table.head());
    for line in &report.warnings[..shown] {
        piece.stack(table.row(line));
    }
    let sum = sum_of(&report.warnings[..shown]);
    let others = report.warned.saturating_sub(shown);
    if others == 0 {
        let whose = texts.format("report-sum-all", &[("all", report.warned.into())]);
        piece.stack(table.sum(&whose, sum.as_ref(), ""));
        return piece;
    }
    let whose = texts.format("report-sum-part", &counts);
    let rest = match (&report.at_risk, &sum) {
        (Some(all), Some(sum)) => {
            let value = format::money_whole(lang, all.minor.saturating_sub(sum.minor), &all.currency);
            texts.format("report-sum-rest", &[("count", others.into()), ("value", value.into())])
        }
        _ => texts.format("report-sum-rest-red", &[("count", others.into())]),
    };
    piece.stack(table.sum(&whose, sum.as_ref(), &rest));
    piece
}
