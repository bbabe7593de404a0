//! A piece of a page, drawn at its own origin and moved to its place later.
//!
//! Sheets stack pieces: their heights are known before anything is placed, so page breaks are sums.

use super::page::{Face, Ink, Mark, mm};
use super::wrap::{Run, Wrapped, width, wrap, wrap_long};

pub(crate) const HAIR: f32 = 0.3;
pub(crate) const RULE: f32 = 0.75;
pub(crate) const HEAD_RULE: f32 = 1.5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Center,
    Right,
}

/// Marks with the height they take, in millimetres.
#[derive(Debug, Clone, Default)]
pub(crate) struct Piece {
    pub(crate) height: f32,
    pub(crate) marks: Vec<Mark>,
    /// How many texts were too long to be shown whole.
    pub(crate) cut: usize,
}

/// Wrapped text with its leading (points).
#[derive(Debug, Clone)]
pub(crate) struct Block {
    text: Wrapped,
    width: f32,
    leading: f32,
    align: Align,
}

/// Inter's caps are centred in a line when the baseline lies this far below its middle (em).
const BASELINE: f32 = 0.364;

impl Block {
    /// Wraps `runs` to `width` millimetres.
    pub(crate) fn new(runs: &[Run], width: f32, leading: f32) -> Self {
        Block { text: wrap(runs, width), width, leading, align: Align::Left }
    }

    /// Wraps a text that may run over pages into one piece for each line.
    pub(crate) fn by_lines(runs: &[Run], width: f32, leading: f32) -> Vec<Piece> {
        let text = wrap_long(runs, width);
        let cut = usize::from(text.cut);
        let mut pieces: Vec<Piece> = Vec::with_capacity(text.lines.len());
        for line in text.lines {
            let line = Wrapped { lines: vec![line], cut: false };
            let block = Block { text: line, width, leading, align: Align::Left };
            let mut piece = Piece { height: block.height(), ..Piece::default() };
            piece.block(&block, 0.0, 0.0);
            pieces.push(piece);
        }
        if let Some(last) = pieces.last_mut() {
            last.cut += cut;
        }
        pieces
    }

    pub(crate) fn aligned(self, align: Align) -> Self {
        Block { align, ..self }
    }

    pub(crate) fn lines(&self) -> usize {
        self.text.lines.len()
    }

    pub(crate) fn height(&self) -> f32 {
        mm(self.leading) * self.lines() as f32
    }

    /// The width of the widest line.
    pub(crate) fn widest(&self) -> f32 {
        self.text.lines.iter().map(|line| width(line)).fold(0.0, f32::max)
    }

    /// Keeps at most `lines` lines; the last then ends with an ellipsis and the text counts as cut.
    pub(crate) fn shortened(mut self, lines: usize) -> Self {
        if self.text.lines.len() <= lines {
            return self;
        }
        self.text.cut = true;
        self.text.lines.truncate(lines);
        let Some(line) = self.text.lines.last_mut() else { return self };
        let Some(mut end) = line.last().cloned() else { return self };
        end.text = "\u{A0}…".to_owned();
        let room = self.width - end.width();
        while width(line) > room
            && let Some(last) = line.last_mut()
        {
            // A whole word goes where there is one, otherwise a letter.
            match last.text.trim_end().rfind(' ') {
                Some(space) => last.text.truncate(space),
                None => {
                    last.text.pop();
                }
            }
            if last.text.is_empty() {
                line.pop();
            }
        }
        line.push(end);
        self
    }
}

impl Piece {
    pub(crate) fn gap(height: f32) -> Self {
        Piece { height, ..Piece::default() }
    }

    /// Draws a block with its first line's top at `y`; does not change the height.
    pub(crate) fn block(&mut self, block: &Block, x: f32, y: f32) {
        for (index, line) in block.text.lines.iter().enumerate() {
            let start = match block.align {
                Align::Left => x,
                Align::Center => x + (block.width - width(line)) / 2.0,
                Align::Right => x + block.width - width(line),
            };
            let size = line.iter().map(|run| run.size).fold(0.0, f32::max);
            let top = y + mm(block.leading) * index as f32;
            self.line_of_text(line, start, top + mm(block.leading / 2.0 + BASELINE * size));
        }
        self.cut += usize::from(block.text.cut);
    }

    /// Draws runs on one baseline and returns where they end.
    pub(crate) fn line_of_text(&mut self, runs: &[Run], mut x: f32, baseline: f32) -> f32 {
        for run in runs {
            let width = run.width();
            self.marks.push(Mark::Text {
                x,
                y: baseline,
                width,
                size: run.size,
                face: run.face,
                tracking: run.tracking,
                text: run.text.replace(['\u{A0}', '\u{AD}'], " "),
            });
            x += width;
        }
        x
    }

    /// A text on one line whose top is `y`, as high as `leading` points.
    pub(crate) fn text(&mut self, run: Run, x: f32, y: f32, leading: f32, align: Align) -> f32 {
        let baseline = y + mm(leading / 2.0 + BASELINE * run.size);
        let start = match align {
            Align::Left => x,
            Align::Center => x - run.width() / 2.0,
            Align::Right => x - run.width(),
        };
        self.line_of_text(&[run], start, baseline)
    }

    /// A horizontal rule whose upper edge is `y`.
    pub(crate) fn rule(&mut self, x: f32, y: f32, width: f32, stroke: f32) {
        let middle = y + mm(stroke) / 2.0;
        self.line(x, middle, x + width, middle, stroke);
    }

    pub(crate) fn line(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, stroke: f32) {
        self.marks.push(Mark::Line { x1, y1, x2, y2, stroke, ink: Ink::Black, dotted: false });
    }

    /// An outline whose outer edge is the given rectangle.
    pub(crate) fn outline(&mut self, x: f32, y: f32, width: f32, height: f32, stroke: f32) {
        let inset = mm(stroke) / 2.0;
        self.marks.push(Mark::Rect {
            x: x + inset,
            y: y + inset,
            width: width - 2.0 * inset,
            height: height - 2.0 * inset,
            fill: None,
            stroke,
        });
    }

    pub(crate) fn place(&mut self, piece: Piece, x: f32, y: f32) {
        self.cut += piece.cut;
        self.marks.extend(piece.marks.into_iter().map(|mark| mark.moved(x, y)));
    }

    /// Adds a piece below what is there.
    pub(crate) fn stack(&mut self, piece: Piece) {
        let (y, height) = (self.height, piece.height);
        self.place(piece, 0.0, y);
        self.height += height;
    }
}

pub(crate) fn text(text: &str) -> Run {
    Run::new(text, Face::Text, 8.5)
}

pub(crate) fn strong(text: &str) -> Run {
    Run::new(text, Face::Strong, 8.5)
}

/// Second rank: smaller, not lighter.
pub(crate) fn small(text: &str) -> Run {
    Run::new(text, Face::Text, 7.25)
}

pub(crate) fn columns(text: &str) -> Run {
    Run::new(text, Face::Columns, 8.5)
}

pub(crate) fn strong_columns(text: &str) -> Run {
    Run::new(text, Face::StrongColumns, 8.5)
}

impl Mark {
    fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Mark::Text { x, y, .. }
            | Mark::Rect { x, y, .. }
            | Mark::Circle { x, y, .. }
            | Mark::Image { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Mark::Line { x1, y1, x2, y2, .. } => {
                *x1 += dx;
                *x2 += dx;
                *y1 += dy;
                *y2 += dy;
            }
            Mark::Squares { at, .. } => at.iter_mut().for_each(|[x, y]| {
                *x += dx;
                *y += dy;
            }),
        }
        self
    }
}
