//! The table of lines: its head, a row, what is carried over.

use super::super::page::{Face, mm};
use super::super::piece::{Align, Block, HAIR, Piece, RULE};
use super::super::wrap::Run;
use super::{INNER, OfferItem, OfferSheet};
use crate::text::format;

/// The right edges of the columns of figures, and where the texts begin.
const POS: f32 = 7.0;
const WHAT: f32 = 10.0;
const WHAT_WIDTH: f32 = 74.0;
const QUANTITY: f32 = 98.0;
const UNIT: f32 = 101.0;
const UNIT_WIDTH: f32 = 15.0;
const PRICE: f32 = 130.0;
const DISCOUNT: f32 = 145.0;
const AMOUNT: f32 = INNER;

const ABOVE: f32 = mm(2.7);
const BELOW: f32 = mm(2.4 + HAIR);
const LEADING: f32 = 12.0;
const SMALL: f32 = 10.5;

/// The head of the table.
pub(super) fn head(sheet: &OfferSheet) -> Piece {
    let mut piece = Piece { height: ABOVE + mm(10.5) + BELOW + mm(RULE), ..Piece::default() };
    piece.rule(0.0, 0.0, INNER, RULE);
    let symbol = if sheet.currency == "EUR" { "€" } else { sheet.currency.as_str() };
    let with = |key: &str| sheet.say(key, &[("currency", symbol)]);
    let plain = |key: &str| sheet.texts().get(key);
    let cells = [
        (POS, Align::Right, plain("offer-paper-pos")),
        (WHAT, Align::Left, plain("offer-paper-what")),
        (QUANTITY, Align::Right, plain("offer-paper-quantity")),
        (UNIT, Align::Left, plain("offer-paper-unit")),
        (PRICE, Align::Right, with("offer-paper-price")),
        (DISCOUNT, Align::Right, plain("offer-paper-discount")),
        (AMOUNT, Align::Right, with("offer-paper-amount")),
    ];
    for (x, align, text) in cells {
        piece.text(Run::new(&text, Face::Strong, 7.5), x, ABOVE, 10.5, align);
    }
    piece.rule(0.0, piece.height - mm(RULE), INNER, RULE);
    piece
}

/// A line of the offer, with the rule below it.
pub(super) fn row(sheet: &OfferSheet, place: usize, item: &OfferItem, net: i64) -> Piece {
    let mut piece = Piece::default();
    let figure = |text: &str| Run::new(text, Face::Columns, 8.5);
    piece.text(figure(&(place + 1).to_string()), POS, ABOVE, LEADING, Align::Right);
    let written = sheet.amount(net);
    let written = if item.optional { format!("({written})") } else { written };
    let discount = if item.discount == 0 { "–".to_owned() } else { sheet.share(item.discount, 1) };
    let cells = [
        (QUANTITY, sheet.trimmed(item.quantity, 3)),
        (PRICE, sheet.amount(item.price)),
        (DISCOUNT, discount),
        (AMOUNT, written),
    ];
    for (x, text) in &cells {
        piece.text(figure(text), *x, ABOVE, LEADING, Align::Right);
    }
    let unit = Block::new(&[Run::new(&item.unit, Face::Text, 8.5)], UNIT_WIDTH, LEADING).shortened(3);
    piece.block(&unit, UNIT, ABOVE);
    let title = title(sheet, item);
    piece.block(&title, WHAT, ABOVE);
    let mut y = ABOVE + title.height();
    for text in below(sheet, item) {
        let block = Block::new(&[Run::new(&text, Face::Text, 7.25)], WHAT_WIDTH, SMALL);
        piece.block(&block, WHAT, y);
        y += block.height();
    }
    if item.optional {
        piece.outline(WHAT, y + mm(1.5), mm(8.0), mm(8.0), 0.5);
        let tick = Run::new(&sheet.texts().get("offer-paper-tick"), Face::Text, 7.25);
        piece.text(tick, WHAT + mm(12.0), y, SMALL, Align::Left);
        y += mm(SMALL);
    }
    piece.height = y.max(ABOVE + unit.height()) + BELOW;
    piece.rule(0.0, piece.height - mm(HAIR), INNER, HAIR);
    piece
}

fn title(sheet: &OfferSheet, item: &OfferItem) -> Block {
    let mut runs = Vec::new();
    if item.optional {
        runs.push(Run::new(&format!("{} ", sheet.texts().get("offer-paper-optional")), Face::Strong, 8.5));
        runs.push(Run::new(&item.title, Face::Text, 8.5));
    } else {
        runs.push(Run::new(&item.title, Face::Strong, 8.5));
    }
    Block::new(&runs, WHAT_WIDTH, LEADING)
}

/// The number, the text line by line, and that an optional line does not count.
fn below(sheet: &OfferSheet, item: &OfferItem) -> Vec<String> {
    let number = item.number.as_ref().map(|number| sheet.say("offer-paper-article", &[("number", number)]));
    let mut lines = item.text.as_deref().unwrap_or_default().lines().map(str::trim).filter(|l| !l.is_empty());
    let first = match (number, lines.next()) {
        (Some(number), Some(text)) => Some(format!("{number}, {text}")),
        (number, text) => number.or(text.map(str::to_owned)),
    };
    let optional = item.optional.then(|| sheet.texts().get("offer-paper-not-in-sum"));
    // A row must fit on a page whatever was typed.
    first.into_iter().chain(lines.take(MOST_TEXT_LINES).map(str::to_owned)).chain(optional).collect()
}

const MOST_TEXT_LINES: usize = 8;

/// The sum so far at the end or the beginning of a page.
pub(super) fn carry(sheet: &OfferSheet, key: &str, page: usize, sum: i64) -> Piece {
    let mut piece = Piece { height: ABOVE + mm(LEADING) + BELOW, ..Piece::default() };
    let text = sheet.say(key, &[("page", &page.to_string())]);
    piece.text(Run::new(&text, Face::Strong, 8.5), WHAT, ABOVE, LEADING, Align::Left);
    let sum = Run::new(&sheet.amount(sum), Face::StrongColumns, 8.5);
    piece.text(sum, AMOUNT, ABOVE, LEADING, Align::Right);
    if key == "offer-paper-carried" {
        piece.rule(0.0, piece.height - mm(HAIR), INNER, HAIR);
    }
    piece
}

/// The sums: net, tax by rate, and what is to be paid.
pub(super) fn totals(sheet: &OfferSheet) -> Piece {
    const TOTALS: f32 = 85.0;
    let sums = &sheet.sums;
    let left = INNER - TOTALS;
    let mut rows = Vec::new();
    if sums.discount != 0 {
        rows.push((sheet.texts().get("offer-paper-subtotal"), sheet.money(sums.subtotal)));
        let percent = sheet.share(sheet.discount, 1);
        rows.push((sheet.say("offer-paper-off", &[("percent", &percent)]), sheet.money(sums.discount)));
    }
    rows.push((sheet.texts().get("offer-paper-net"), sheet.money(sums.net)));
    for tax in &sums.taxes {
        let (rate, base) = (sheet.share(tax.rate, 2), sheet.money(tax.base));
        rows.push((sheet.say("offer-paper-tax", &[("rate", &rate), ("base", &base)]), sheet.money(tax.tax)));
    }
    let mut piece = Piece::gap(mm(4.0));
    for (label, amount) in rows {
        let y = piece.height + mm(2.4);
        piece.text(Run::new(&label, Face::Text, 8.5), left, y, LEADING, Align::Left);
        piece.text(Run::new(&amount, Face::Columns, 8.5), INNER, y, LEADING, Align::Right);
        piece.height = y + mm(LEADING + 2.4);
    }
    piece.rule(left, piece.height, TOTALS, RULE);
    let y = piece.height + mm(RULE + 2.4);
    let label = sheet.texts().get("offer-paper-gross");
    piece.text(Run::new(&label, Face::Strong, 12.0), left, y, 15.0, Align::Left);
    let gross = format::money(sheet.lang, sums.gross, &sheet.currency);
    piece.text(Run::new(&gross, Face::StrongColumns, 12.0), INNER, y, 15.0, Align::Right);
    piece.height = y + mm(15.0 + 2.4);
    piece.rule(left, piece.height, TOTALS, 1.5);
    piece.height += mm(1.5);
    piece
}
