//! The recovery sheet: the key of one slot in nine groups and as a QR code, to be kept in a safe.
//!
//! The sheet shows a secret. It is meant to be printed; saving it is the user's own decision.

use chrono::{NaiveDate, NaiveDateTime};
use qrcode::{Color, EcLevel, QrCode};
use zeroize::Zeroizing;

use super::file_name;
use super::frame::{Firm, Frame, RECOVERY};
use super::page::{Document, Face, Mark, mm};
use super::piece::{Align, Block, HAIR, HEAD_RULE, Piece, RULE};
use super::wrap::Run;
use crate::text::{Lang, Texts, format};

/// What stands on the sheet. It has no `Debug`, so that the key cannot reach a log.
#[derive(Clone)]
pub struct RecoverySheet {
    pub lang: Lang,
    pub firm: Firm,
    pub vault_name: String,
    /// Nine groups of four characters; the QR code holds them one after the other.
    pub groups: [Zeroizing<String>; 9],
    pub slot: u32,
    /// The short mark by which the slot is told from others.
    pub slot_id: String,
    /// The first day whose backups this key opens.
    pub backups_from: NaiveDate,
    /// Local time.
    pub made_at: NaiveDateTime,
}

/// The key is too long for a QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the key does not fit in a QR code")]
pub struct QrError;

const WIDTH: f32 = 170.0;
const BOX_WIDTH: f32 = 54.0;
const BOX_HEIGHT: f32 = 18.0;
const BOX_GAP: f32 = 4.0;
const NUMBER_CELL: f32 = 7.0;
const CHARACTER_CELL: f32 = 10.5;
const QR_SIDE: f32 = 38.0;

impl RecoverySheet {
    pub fn lay_out(&self) -> Result<Document, QrError> {
        let texts = Texts::new(self.lang);
        let kind = texts.get("print-recovery-sheet");
        let vault = texts.format("print-vault", &[("name", self.vault_name.as_str().into())]);
        let foot = [
            ("slot", self.slot.to_string().into()),
            ("id", self.slot_id.as_str().into()),
            ("date", format::date_with_weekday(self.lang, self.made_at.date()).into()),
            ("time", format::time(self.lang, self.made_at).into()),
        ];
        let frame = Frame {
            shape: RECOVERY,
            lang: self.lang,
            firm: &self.firm,
            kind: vault.clone(),
            kind_continued: vault,
            stamp: Some(texts.get("print-stamp-secret")),
            foot: [texts.format("print-recovery-foot", &foot), String::new(), String::new()],
            title: kind.clone(),
            file_name: file_name(&kind, &self.vault_name, Some(self.made_at.date())),
            made_at: self.made_at,
        };
        Ok(frame.finish(vec![self.page(texts)?]))
    }

    fn page(&self, texts: Texts) -> Result<Piece, QrError> {
        let mut body = Piece::gap(mm(14.0));
        let title = Run::new(&texts.get("print-recovery-sheet"), Face::Title, 36.0).tracked(-12.0);
        body.text(title, 0.0, body.height, 42.0, Align::Left);
        body.height += mm(42.0 + 3.0);
        stack_text(&mut body, &texts.get("print-recovery-lead"), 13.5, 18.0);
        body.height += mm(15.0);
        body.stack(warning(texts));
        body.height += mm(18.0);
        body.stack(self.key());
        body.height += mm(5.0);
        let reading = Run::new(&texts.get("print-recovery-reading"), Face::Text, 9.0);
        let reading = Block::new(&[reading], WIDTH, 12.0).aligned(Align::Center);
        body.block(&reading, 0.0, body.height);
        body.height += reading.height() + mm(18.0);
        body.stack(self.how_to_open(texts)?);
        body.height += mm(18.0);
        body.stack(keeping(texts));
        body.height += 16.0;
        body.stack(signatures(texts));
        let mut page = Piece::default();
        page.place(body, RECOVERY.left, RECOVERY.body());
        Ok(page)
    }

    /// Three by three boxes, each with its number and four characters in cells of their own.
    fn key(&self) -> Piece {
        let height = 3.0 * BOX_HEIGHT + 2.0 * BOX_GAP;
        let mut piece = Piece { height, ..Piece::default() };
        for (index, group) in self.groups.iter().enumerate() {
            let x = (BOX_WIDTH + BOX_GAP) * (index % 3) as f32;
            let y = (BOX_HEIGHT + BOX_GAP) * (index / 3) as f32;
            piece.outline(x, y, BOX_WIDTH, BOX_HEIGHT, RULE);
            let divider = x + mm(RULE) + NUMBER_CELL;
            piece.line(divider, y + mm(RULE), divider, y + BOX_HEIGHT - mm(RULE), HAIR);
            let number = Run::new(&(index + 1).to_string(), Face::Text, 9.0);
            let center = (x + mm(RULE) + divider) / 2.0;
            piece.text(number, center, y + BOX_HEIGHT / 2.0 - mm(6.0), 12.0, Align::Center);
            let cells = CHARACTER_CELL * group.chars().count() as f32;
            let first = (divider + x + BOX_WIDTH - mm(RULE) - cells + CHARACTER_CELL) / 2.0;
            for (place, character) in group.chars().enumerate() {
                let center = first + CHARACTER_CELL * place as f32;
                let character = Run::new(character.encode_utf8(&mut [0; 4]), Face::Key, 24.0);
                piece.text(character, center, y + BOX_HEIGHT / 2.0 - mm(13.5), 27.0, Align::Center);
            }
        }
        piece
    }

    fn how_to_open(&self, texts: Texts) -> Result<Piece, QrError> {
        let mut left = self.qr()?;
        // Four modules around a code stay white: 6.1 mm at 25 modules.
        left.height += 6.1;
        stack_text(&mut left, &texts.get("print-recovery-qr"), 9.0, 12.0);
        let date = format::date(self.lang, self.backups_from);
        let opens = texts.format("print-recovery-opens-text", &[("date", date.into())]);
        let width = WIDTH - 54.0;
        let mut right = headed(&texts.get("print-recovery-opens"), width);
        stack_wrapped(&mut right, &opens, width);
        right.height += mm(8.0);
        right.stack(headed(&texts.get("print-recovery-how"), width));
        stack_wrapped(&mut right, &texts.get("print-recovery-how-text"), width);
        let mut piece = Piece { height: left.height.max(right.height), ..Piece::default() };
        piece.place(left, 0.0, 0.0);
        piece.place(right, 54.0, 0.0);
        Ok(piece)
    }

    /// The key as a QR code of 38 mm, error correction M; the paper around it is the quiet zone.
    fn qr(&self) -> Result<Piece, QrError> {
        let key: Zeroizing<String> = Zeroizing::new(self.groups.iter().map(|group| group.as_str()).collect());
        let code = QrCode::with_error_correction_level(key.as_bytes(), EcLevel::M).map_err(|_| QrError)?;
        let modules = code.width();
        let side = QR_SIDE / modules as f32;
        let at = code
            .to_colors()
            .into_iter()
            .enumerate()
            .filter(|(_, color)| *color == Color::Dark)
            .map(|(index, _)| [(index % modules) as f32 * side, (index / modules) as f32 * side])
            .collect();
        Ok(Piece { height: QR_SIDE, marks: vec![Mark::Squares { side, at }], cut: 0 })
    }
}

fn warning(texts: Texts) -> Piece {
    let width = WIDTH - mm(2.0 * (HEAD_RULE + 10.0));
    let line = |key: &str, face: Face| Block::new(&[Run::new(&texts.get(key), face, 11.25)], width, 16.5);
    let first = line("print-recovery-warning", Face::Strong);
    let second = line("print-recovery-loss", Face::Text);
    let (x, top) = (mm(HEAD_RULE + 10.0), mm(HEAD_RULE + 7.0));
    let height = first.height() + second.height() + 2.0 * top;
    let mut piece = Piece { height, ..Piece::default() };
    piece.outline(0.0, 0.0, WIDTH, height, HEAD_RULE);
    piece.block(&first, x, top);
    piece.block(&second, x, top + first.height());
    piece
}

fn keeping(texts: Texts) -> Piece {
    let width = (WIDTH - 10.0) / 2.0;
    let column = |head: &str, sign: &str, keys: [&str; 2]| {
        let mut piece = headed(&texts.get(head), width);
        for key in keys {
            let sign = Run::new(sign, Face::Text, 10.5);
            let y = piece.height;
            piece.text(sign, 0.0, y, 15.0, Align::Left);
            let words = Block::new(&[Run::new(&texts.get(key), Face::Text, 10.5)], width - 5.0, 15.0);
            piece.block(&words, 5.0, y);
            piece.height += words.height() + mm(3.0);
        }
        piece
    };
    let keep = ["print-recovery-keep-safe", "print-recovery-keep-second"];
    let avoid = ["print-recovery-avoid-laptop", "print-recovery-avoid-photo"];
    let left = column("print-recovery-keep", "✓", keep);
    let right = column("print-recovery-avoid", "×", avoid);
    let mut piece = Piece { height: left.height.max(right.height), ..Piece::default() };
    piece.place(left, 0.0, 0.0);
    piece.place(right, width + 10.0, 0.0);
    piece
}

/// Four lines to sign and to note where the copies lie.
fn signatures(texts: Texts) -> Piece {
    let copy = |number: &str| texts.format("print-recovery-copy", &[("number", number.into())]);
    let words = [texts.get("print-recovery-by"), texts.get("print-recovery-signed"), copy("1"), copy("2")];
    let width = (WIDTH - 10.0) / 2.0;
    let height = mm(RULE + 2.0 + 12.0);
    let mut piece = Piece { height: 2.0 * height + 12.0, ..Piece::default() };
    for (index, words) in words.into_iter().enumerate() {
        let (x, y) = ((width + 10.0) * (index % 2) as f32, (height + 12.0) * (index / 2) as f32);
        piece.rule(x, y, width, RULE);
        piece.text(Run::new(&words, Face::Text, 9.0), x, y + mm(RULE + 2.0), 12.0, Align::Left);
    }
    piece
}

fn headed(head: &str, width: f32) -> Piece {
    let mut piece = Piece { height: mm(RULE + 4.0 + 15.0 + 2.0), ..Piece::default() };
    piece.rule(0.0, 0.0, width, RULE);
    piece.text(Run::new(head, Face::Strong, 12.0), 0.0, mm(RULE + 4.0), 15.0, Align::Left);
    piece
}

fn stack_text(piece: &mut Piece, words: &str, size: f32, leading: f32) {
    let y = piece.height;
    piece.text(Run::new(words, Face::Text, size), 0.0, y, leading, Align::Left);
    piece.height += mm(leading);
}

fn stack_wrapped(piece: &mut Piece, words: &str, width: f32) {
    let block = Block::new(&[Run::new(words, Face::Text, 10.5)], width, 15.0);
    piece.block(&block, 0.0, piece.height);
    piece.height += block.height();
}
