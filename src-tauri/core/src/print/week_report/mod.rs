//! The weekly report: one page for the owner, on Monday. Where customers stand and how they moved, who may leave, which
//! money is to come in, what runs out, and lines for what is decided.
//!
//! This file holds what the caller fills in and puts the page together; `chain.rs` draws the rings, `warnings.rs` the
//! table (the list of early warnings has the same rows), `cash.rs` the bars, `deadlines.rs` the dates.

pub(super) mod cash;
mod chain;
mod deadlines;
pub(super) mod warnings;

use chrono::{Datelike, NaiveDate};

use super::frame::{Firm, Making, PORTRAIT};
use super::page::{Document, Face, Ink, mm};
use super::piece::{Align, Block, HAIR, Piece, text};
use super::section::{self, GAP, Note};
use super::wrap::Run;
use super::{Money, file_name};
use crate::text::{Lang, Texts, format};

/// Rows of warnings and of deadlines where there is room.
const WARNINGS: usize = 7;
const DEADLINES: usize = 6;
/// So many deadlines stay until warnings have given way.
const FEW_DEADLINES: usize = 4;
const NOTE_LINE: f32 = 8.0;
/// So many lines to write on are kept; rows give way first.
const LEAST_NOTE_LINES: f32 = 3.0;
const HALF: f32 = 85.0;
const GUTTER: f32 = 5.0;

/// Everything on the report.
#[derive(Debug, Clone)]
pub struct WeekReport {
    pub firm: Firm,
    pub making: Making,
    /// Year and number of the week by ISO 8601.
    pub week: (i32, u32),
    /// Monday and Sunday of the week.
    pub days: (NaiveDate, NaiveDate),
    /// The name of the model.
    pub model: String,
    /// The sentences of the week, finished.
    pub lead: String,
    pub stages: Vec<ReportStage>,
    pub moves: Moves,
    /// The weightiest first; as many as fit are printed.
    pub warnings: Vec<WarningLine>,
    /// How many there are altogether.
    pub warned: usize,
    /// What may be lost with all of them; none behind a red light, where no number is shown.
    pub at_risk: Option<Money>,
    pub cash: ExpectedCash,
    /// The nearest first.
    pub deadlines: Vec<Deadline>,
}

/// A stage of the model with how many customers stand there.
#[derive(Debug, Clone)]
pub struct ReportStage {
    pub name: String,
    pub ink: Ink,
    pub count: i64,
    /// How many more than a week and than ninety days before.
    pub week: i64,
    pub quarter: i64,
    /// How many went on to the next stage within the week.
    pub ahead: u32,
}

/// What else moved within the week.
#[derive(Debug, Clone, Default)]
pub struct Moves {
    /// Who became known.
    pub new: u32,
    /// Who left the model, with the word for it.
    pub out: Option<(u32, String)>,
    /// Who came back, and to which stage most of them.
    pub back: Option<(u32, usize)>,
    /// Who went from the second stage back to the first.
    pub cooled: u32,
    /// The other moves in words.
    pub others: Vec<String>,
}

/// A customer who may leave.
#[derive(Debug, Clone)]
pub struct WarningLine {
    pub name: String,
    /// A word: high, medium, low.
    pub risk: String,
    pub at_risk: Option<Money>,
    /// The weightiest first; as many as fit are printed.
    pub reasons: Vec<String>,
    pub step: Option<WarningStep>,
    pub owner: String,
}

/// What is planned with them.
#[derive(Debug, Clone)]
pub struct WarningStep {
    pub due: Option<NaiveDate>,
    /// Kind, in the sheet's language: Anruf, Besuch.
    pub kind: String,
    pub late: bool,
}

/// Money of the next ninety days, in minor units of the firm's currency.
#[derive(Debug, Clone)]
pub struct ExpectedCash {
    pub currency: String,
    pub months: Vec<CashMonth>,
    /// What is to come in other currencies, each for itself.
    pub others: Vec<Money>,
}

/// A month or the part of it that counts.
#[derive(Debug, Clone)]
pub struct CashMonth {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub sure: i64,
    /// None behind a red light.
    pub likely: Option<i64>,
    pub possible: i64,
}

/// Something that runs out.
#[derive(Debug, Clone)]
pub struct Deadline {
    pub on: NaiveDate,
    pub customer: String,
    pub what: String,
}

impl WeekReport {
    /// Always one page: what does not fit is cut from the ends of the lists, and the heads say how many there are.
    pub fn lay_out(&self) -> Document {
        let texts = self.making.texts();
        let (year, week) = (self.week.0.to_string(), format!("{:02}", self.week.1));
        let name = texts.format("report-week-file", &[("year", year.into()), ("week", week.into())]);
        let kind = texts.get("report-kind");
        let name = format!("{} {name}", texts.get("report-name"));
        let file_name = file_name(&kind, &name, None);
        let foot = texts.get(if self.at_risk.is_some() { "report-foot" } else { "report-foot-red" });
        let frame = self.making.frame(&self.firm, PORTRAIT, kind, file_name, foot);
        frame.finish(vec![self.page()])
    }

    fn page(&self) -> Piece {
        let room = PORTRAIT.end() - PORTRAIT.body();
        let notes = GAP + section::height(&[]) + LEAST_NOTE_LINES * NOTE_LINE;
        let mut shown = (self.warnings.len().min(WARNINGS), self.deadlines.len().min(DEADLINES));
        let mut body = self.body(shown);
        while body.height + notes > room && (shown.0 > 1 || shown.1 > 1) {
            // Some deadlines give way first, then warnings, at last the rest.
            match shown {
                (_, deadlines) if deadlines > FEW_DEADLINES => shown.1 -= 1,
                (warnings, _) if warnings > 1 => shown.0 -= 1,
                _ => shown.1 -= 1,
            }
            body = self.body(shown);
        }
        let top = PORTRAIT.body() + body.height + GAP;
        let mut page = Piece::default();
        page.place(body, PORTRAIT.left, PORTRAIT.body());
        self.decisions(&mut page, top);
        page
    }

    /// Everything above the lines to write on.
    fn body(&self, (warnings, deadlines): (usize, usize)) -> Piece {
        let mut body = self.title();
        body.stack(self.base());
        body.height += GAP - mm(1.0);
        body.stack(warnings::section(self, warnings));
        body.height += GAP + mm(3.0);
        let (left, right) = (cash::section(self, HALF), deadlines::section(self, deadlines, HALF));
        let (top, height) = (body.height, left.height.max(right.height));
        body.place(left, 0.0, top);
        body.place(right, HALF + GUTTER, top);
        body.height += height;
        body
    }

    fn title(&self) -> Piece {
        let (lang, texts) = (self.making.lang, self.making.texts());
        let width = PORTRAIT.content_width();
        let week = self.week.1.to_string();
        let title = texts.format("report-title", &[("week", week.into())]);
        let title = Run::new(&title, Face::Title, 18.0).tracked(-20.0);
        let (first, last) = (short_date(lang, self.days.0), format::date_with_weekday(lang, self.days.1));
        let span = texts.format("report-span", &[("first", first.into()), ("last", last.into())]);
        let model = texts.format("report-model", &[("model", self.model.as_str().into())]);
        let top = mm(6.0);
        let mut piece = Piece::default();
        piece.text(title, 0.0, top, 21.0, Align::Left);
        piece.text(text(&span), width, top - mm(2.0), 12.0, Align::Right);
        piece.text(text(&model), width, top + mm(10.0), 12.0, Align::Right);
        let lead = Block::new(&[Run::new(&self.lead, Face::Text, 9.75)], width, 13.5).shortened(4);
        let lead_top = top + mm(21.0 + 7.0);
        piece.block(&lead, 0.0, lead_top);
        piece.height = lead_top + lead.height() + mm(7.0);
        piece
    }

    fn base(&self) -> Piece {
        let (lang, texts) = (self.making.lang, self.making.texts());
        let sum = |of: fn(&ReportStage) -> i64| self.stages.iter().map(of).sum::<i64>();
        let note = [
            ("count", sum(|stage| stage.count).into()),
            ("week", chain::signed(lang, sum(|stage| stage.week)).into()),
            ("quarter", chain::signed(lang, sum(|stage| stage.quarter)).into()),
            ("model", self.model.as_str().into()),
        ];
        let note = Note::Plain(texts.format("report-base-note", &note));
        let mut piece = section::head_piece(&texts.get("report-base"), note, PORTRAIT.content_width());
        piece.stack(chain::chain(self));
        piece
    }

    /// Lines to write on, as many as fit.
    fn decisions(&self, page: &mut Piece, top: f32) {
        let width = PORTRAIT.content_width();
        let head = section::head_piece(&self.making.texts().get("report-decisions"), Note::None, width);
        let first = top + head.height;
        page.place(head, PORTRAIT.left, top);
        let lines = ((PORTRAIT.end() - first) / NOTE_LINE).floor().clamp(0.0, 6.0) as usize;
        for line in 1..=lines {
            page.rule(PORTRAIT.left, first + NOTE_LINE * line as f32 - mm(HAIR), width, HAIR);
        }
    }
}

/// Without its year: `Mo 23.11.`, `ma 23-11`, `Mon 23 Nov`.
fn short_date(lang: Lang, day: NaiveDate) -> String {
    let texts = Texts::new(lang);
    let (date, month) = match lang {
        Lang::De | Lang::Nl => (format!("{:02}", day.day()), format!("{:02}", day.month())),
        Lang::En => (day.day().to_string(), texts.get(&format!("format-month-short-{}", day.month()))),
    };
    let args =
        [("weekday", format::weekday(lang, day).into()), ("day", date.into()), ("month", month.into())];
    texts.format("report-short-date", &args)
}

/// A dotted line under what was calculated: from `right` so far to the left as it is wide.
fn calculated(piece: &mut Piece, run: &Run, right: f32, top: f32, leading: f32) {
    let y = top + mm(leading / 2.0 + 0.364 * run.size + 2.0);
    let (x1, ink) = (right - run.width(), Ink::Black);
    piece.marks.push(super::Mark::Line { x1, y1: y, x2: right, y2: y, stroke: 0.6, ink, dotted: true });
}
