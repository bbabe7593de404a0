//! What stands after the sums: until when it holds, the text, the greeting, and the form to order with.

use super::super::page::{Face, mm};
use super::super::piece::{Align, Block, HAIR, Piece};
use super::super::wrap::Run;
use super::flow::Flow;
use super::{INNER, OfferSheet, PARAGRAPH};

pub(super) fn closing(sheet: &OfferSheet, flow: &mut Flow) {
    flow.gap(mm(16.0));
    if let Some(until) = sheet.valid_until {
        flow.text(&sheet.say("offer-paper-valid-until", &[("date", &sheet.date(until))]), Face::Strong);
    }
    let optional = sheet.items.iter().filter(|item| item.optional).count();
    if optional > 0 {
        let count = i64::try_from(optional).unwrap_or(i64::MAX);
        let args = [("count", count.into()), ("amount", sheet.money(sheet.sums.optional).into())];
        flow.text(&sheet.texts().format("offer-paper-rise", &args), Face::Text);
    }
    if let Some(after) = &sheet.after {
        flow.text(after, Face::Text);
    }
    flow.put(regards(sheet));
    flow.gap(mm(24.0));
    flow.put(order(sheet));
}

/// The greeting, room for a signature, and the name: never parted.
fn regards(sheet: &OfferSheet) -> Piece {
    let mut piece = Piece::gap(PARAGRAPH);
    let text = |text: &str, face| Run::new(text, face, 9.75);
    let greeting = text(&sheet.texts().get("offer-paper-regards"), Face::Text);
    piece.text(greeting, 0.0, piece.height, 13.5, Align::Left);
    piece.height += mm(13.5 + 32.0);
    if let Some((name, _)) = &sheet.owner {
        let name = Block::new(&[text(name, Face::Strong)], INNER, 13.5).shortened(1);
        piece.block(&name, 0.0, piece.height);
        piece.height += name.height();
    }
    piece
}

/// The form to order with.
fn order(sheet: &OfferSheet) -> Piece {
    const HALF: f32 = 77.5;
    let mut piece = Piece::default();
    let head = Run::new(&sheet.texts().get("offer-paper-order"), Face::Strong, 10.5);
    piece.text(head, 0.0, 0.0, 15.0, Align::Left);
    let text = sheet.say("offer-paper-order-text", &[("number", &sheet.number)]);
    let text = Block::new(&[Run::new(&text, Face::Text, 9.75)], INNER, 13.5);
    piece.block(&text, 0.0, mm(17.0));
    piece.height = mm(17.0) + text.height() + mm(30.0);
    for (x, key) in [(0.0, "offer-paper-place"), (INNER - HALF, "offer-paper-sign")] {
        let y = piece.height;
        piece.rule(x, y, HALF, HAIR);
        let label = Run::new(&sheet.texts().get(key), Face::Text, 7.25);
        piece.text(label, x, y + mm(1.5), 10.5, Align::Left);
    }
    piece.height += mm(13.0);
    piece
}
