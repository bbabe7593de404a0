//! The display list: pages of placed marks, the same for the PDF and for the window's SVG preview.
//!
//! Lengths are millimetres from the top left corner of the page, y grows downwards; type sizes and
//! line widths are points. Everything here is finished layout: nobody measures or wraps afterwards.

use std::fmt;

use chrono::NaiveDateTime;
use serde::Serialize;
use ts_rs::TS;

/// A finished document: what is printed, shown as a preview or written as a PDF.
#[derive(Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The title shown by PDF readers.
    pub title: String,
    /// A safe name for saving, with the extension `.pdf`.
    pub file_name: String,
    /// ISO 639-1 code of the language the sheet is written in.
    pub language: String,
    /// Local time at which the document was made.
    #[ts(type = "string")]
    pub made_at: NaiveDateTime,
    pub pages: Vec<Page>,
    /// Characters that the fonts lack, each once, in the order met. They are printed as □.
    pub missing: Vec<char>,
    /// How many texts were too long for their place and are not shown whole.
    pub texts_cut: usize,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    pub width: f32,
    pub height: f32,
    pub marks: Vec<Mark>,
}

/// One thing drawn on a page. Later marks cover earlier ones.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Mark {
    /// One line of text in black. `y` is the baseline; `width` is the advance with kerning, so that a
    /// preview may fit its own text to it. `tracking` is added after each letter, in 1/1000 em.
    Text {
        x: f32,
        y: f32,
        width: f32,
        size: f32,
        face: Face,
        tracking: f32,
        text: String,
    },
    Line {
        x1: f32,
        y1: f32,
        x2: f32,
        y2: f32,
        /// Points.
        stroke: f32,
        ink: Ink,
        dotted: bool,
    },
    /// A rectangle with an optional fill and an outline of `stroke` points (0: none).
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        fill: Option<Ink>,
        stroke: f32,
    },
    Circle {
        x: f32,
        y: f32,
        radius: f32,
        fill: Option<Ink>,
        stroke: f32,
        ink: Ink,
    },
    /// Filled squares of one size, drawn as one shape: a QR code without seams.
    Squares {
        side: f32,
        at: Vec<[f32; 2]>,
    },
    /// A picture, as the PNG file it came from.
    Image {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        png: Vec<u8>,
    },
}

/// The static fonts for paper. See `fonts/README.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Face {
    Text,
    Strong,
    /// Tabular figures, for columns, dates in lists and sums.
    Columns,
    StrongColumns,
    /// Optical size 24, for 18 pt and up.
    Title,
    /// Digits and capitals of recovery keys.
    Key,
}

/// Ink on paper. Text is always black; colour adds, never carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Ink {
    Black,
    White,
    /// Bars that show facts.
    Grey,
    /// The ring of a step that is late.
    Late,
    /// Areas of what is certain.
    Dark,
    /// The line that leads back.
    Return,
    /// The beads of phases, which also have a place on their ring: attention and its like.
    Phase1,
    /// Trust and its like.
    Phase2,
    /// Purchase and its like.
    Phase3,
    /// Aftercare and its like.
    Phase4,
    /// Bond and its like.
    Phase5,
    /// Win-back and its like.
    Phase6,
}

/// Sheets hold personal data and recovery keys, none of which may reach a log.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

impl Face {
    #[cfg(test)]
    pub(crate) const ALL: [Face; 6] =
        [Face::Text, Face::Strong, Face::Columns, Face::StrongColumns, Face::Title, Face::Key];
}

impl Ink {
    /// The colour of a phase: phases of the same kind have the same in every model, on paper as in the window.
    pub fn of_phase(phase: &str) -> Self {
        match phase {
            "trust" | "inquiry" | "acquisition" | "earlyRepeat" | "reactivated" | "due" => Ink::Phase2,
            "purchase" | "winning" | "conversion" | "firstBuyer" | "new" | "atRisk" => Ink::Phase3,
            "aftercare" | "loyalty" | "lapsed" => Ink::Phase4,
            "bond" | "keeping" | "retention" | "core" | "frequent" | "active" => Ink::Phase5,
            "winBack" | "coreDefector" | "inactive" | "lost" => Ink::Phase6,
            _ => Ink::Phase1,
        }
    }

    /// Red, green and blue, 0 to 255.
    pub fn rgb(self) -> [u8; 3] {
        match self {
            Ink::Black => [0, 0, 0],
            Ink::White => [255, 255, 255],
            Ink::Grey => [0x9a, 0x9a, 0x9a],
            Ink::Late => [0xab, 0x2a, 0x1c],
            Ink::Dark => [0x4d, 0x4d, 0x4d],
            Ink::Return => [0x0f, 0x5d, 0x66],
            Ink::Phase1 => [0x56, 0x5c, 0x6b],
            Ink::Phase2 => [0x1d, 0x68, 0xb3],
            Ink::Phase3 => [0xb8, 0x76, 0x00],
            Ink::Phase4 => [0x96, 0x72, 0xcb],
            Ink::Phase5 => [0x4a, 0x8c, 0x66],
            Ink::Phase6 => [0xa0, 0x3c, 0x14],
        }
    }
}

/// Millimetres of a length in points.
pub(crate) const fn mm(points: f32) -> f32 {
    points * 25.4 / 72.0
}
