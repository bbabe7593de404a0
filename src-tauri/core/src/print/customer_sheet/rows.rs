//! The parts of the customer sheet: title, facts, and one row of each list, each at its own origin.

use super::{ChannelKind, CustomerSheet, OpenDeal, Person, Purchases, Step, Touch};
use crate::print::chart::{Unit, chart};
use crate::print::page::{Face, Ink, Mark, mm};
use crate::print::piece::{Align, Block, Piece, RULE, columns, small, strong, strong_columns, text};
use crate::print::wrap::{Run, unbreakable};
use crate::text::{Lang, Texts, format};

pub(super) const WIDE: f32 = 115.0;
pub(super) const NARROW: f32 = 55.0;
pub(super) const GUTTER: f32 = 5.0;
pub(super) const FULL: f32 = WIDE + GUTTER + NARROW;
const LEADING: f32 = 12.0;
/// No column of the facts is higher, so that the sheet keeps room for the lists below.
const HIGHEST_FACTS: f32 = mm(10.0 * LEADING);

/// The name with the customer number at its right; smaller on the pages that follow.
pub(super) fn title(sheet: &CustomerSheet, continued: bool) -> Piece {
    let label = small(&sheet.making.texts().get("print-customer-number"));
    let number = Run::new(&unbreakable(&sheet.number), Face::Strong, 12.0);
    let room = FULL - GUTTER - label.width().max(number.width()).min(NARROW);
    let (name, leading) = if continued {
        (Run::new(&sheet.name, Face::Strong, 12.0), 15.0)
    } else {
        (Run::new(&sheet.name, Face::Title, 18.0).tracked(-20.0), 21.0)
    };
    let name = Block::new(&[name], room, leading).shortened(3);
    let top = mm(7.0);
    let mut piece = Piece { height: top + name.height().max(mm(24.0)) + mm(6.0), ..Piece::default() };
    piece.block(&name, 0.0, top);
    if !sheet.number.is_empty() {
        piece.text(label, FULL, top + mm(1.0), LEADING, Align::Right);
        let number = Block::new(&[number], NARROW, LEADING).aligned(Align::Right);
        piece.block(&number, FULL - NARROW, top + mm(13.0));
    }
    piece
}

/// Address, channels and who looks after the customer, in three columns.
pub(super) fn facts(sheet: &CustomerSheet) -> Piece {
    let columns =
        [(0.0, 40.0, place_lines(sheet)), (45.0, 70.0, reach_lines(sheet)), (120.0, 55.0, care_lines(sheet))];
    let mut piece = Piece::default();
    for (x, width, lines) in columns {
        let mut y = 0.0;
        for line in lines {
            let block = Block::new(&line, width, LEADING);
            let lines_left = ((HIGHEST_FACTS - y) / mm(LEADING)).round() as usize;
            if lines_left == 0 {
                piece.cut += 1;
                continue;
            }
            let block = block.shortened(lines_left);
            piece.block(&block, x, y);
            y += block.height();
        }
        piece.height = piece.height.max(y);
    }
    piece.height += mm(8.0);
    piece
}

fn place_lines(sheet: &CustomerSheet) -> Vec<Vec<Run>> {
    let mut lines = Vec::new();
    for (index, address) in sheet.addresses.iter().enumerate() {
        // Further addresses are second rank.
        let style = if index == 0 { text } else { small };
        lines.extend(address.iter().map(|line| vec![style(line)]));
    }
    if let Some(since) = sheet.since {
        let date = format::date(sheet.making.lang, since);
        lines.push(vec![small(
            &sheet.making.texts().format("print-customer-since", &[("date", date.into())]),
        )]);
    }
    lines
}

fn reach_lines(sheet: &CustomerSheet) -> Vec<Vec<Run>> {
    let texts = sheet.making.texts();
    let labelled = |key: &str, number: &str| {
        // The number stays whole; the label may stand on the line above.
        vec![text(&texts.format(key, &[("number", unbreakable(number).into())]))]
    };
    let mut lines: Vec<_> = sheet
        .channels
        .iter()
        .map(|channel| match channel.kind {
            ChannelKind::Phone => labelled("print-phone", &channel.value),
            ChannelKind::Mobile => labelled("print-mobile", &channel.value),
            ChannelKind::Fax => labelled("print-fax", &channel.value),
            ChannelKind::Email | ChannelKind::Web => vec![text(&channel.value)],
        })
        .collect();
    lines.extend(sheet.consent.iter().map(|consent| vec![small(consent)]));
    lines
}

fn care_lines(sheet: &CustomerSheet) -> Vec<Vec<Run>> {
    let texts = sheet.making.texts();
    let mut lines = Vec::new();
    if let Some(owner) = &sheet.owner {
        lines.push(vec![text(&format!("{} ", texts.get("print-owner"))), strong(owner)]);
    }
    if let Some(deputy) = &sheet.deputy {
        lines.push(vec![text(&texts.format("print-deputy", &[("person", deputy.into())]))]);
    }
    if !sheet.tags.is_empty() {
        lines.push(vec![small(&sheet.tags.join(", "))]);
    }
    lines.extend(sheet.own.iter().map(|(name, value)| vec![small(&format!("{name}: {value}"))]));
    lines
}

pub(super) fn person(texts: Texts, person: &Person) -> Piece {
    let name = Block::new(&[strong(&person.name)], 44.0, LEADING);
    let role = Block::new(&[small(&person.role)], 44.0, LEADING);
    let phone = match &person.phone {
        Some(phone) => unbreakable(phone),
        None => texts.get("print-phone-missing"),
    };
    // The number never breaks, so a long one pushes the address to the right.
    let phone = text(&phone);
    let phone_width = (phone.width() + 1.0).clamp(25.0, 38.0);
    let phone = Block::new(&[phone], phone_width, LEADING);
    let email_x = 46.0 + phone_width;
    let email_run = small(person.email.as_deref().unwrap_or_default());
    let email = Block::new(&[email_run], WIDE - email_x, LEADING);
    let names = name.height() + role.height();
    let mut piece =
        Piece { height: names.max(phone.height()).max(email.height()).max(mm(LEADING)), ..Piece::default() };
    piece.block(&name, 0.0, 0.0);
    piece.block(&role, 0.0, name.height());
    piece.block(&phone, 46.0, 0.0);
    piece.block(&email, email_x, 0.0);
    piece
}

pub(super) fn step(sheet: &CustomerSheet, step: &Step) -> Piece {
    let date = match step.due {
        Some(due) => format::date_with_weekday(sheet.making.lang, due),
        None => sheet.making.texts().get("print-step-undated"),
    };
    let (date, what) = match step.late {
        true => (strong_columns(&unbreakable(&date)), strong(&step.text)),
        false => (columns(&unbreakable(&date)), text(&step.text)),
    };
    let owner = Block::new(&[small(&step.owner)], 30.0, LEADING).aligned(Align::Right);
    let owner_width = small(&step.owner).width().min(30.0) + 3.0;
    let kind_x = if sheet.making.lang == Lang::En { 38.0 } else { 33.5 };
    let kind = Block::new(&[small(&step.kind)], 15.0, LEADING);
    let text_x = kind_x + 16.0;
    let what = Block::new(&[what], WIDE - text_x - owner_width, LEADING);
    let lines = what.height().max(kind.height()).max(owner.height()).max(mm(LEADING));
    let mut piece = Piece { height: lines, ..Piece::default() };
    piece.outline(0.0, mm(1.5), mm(9.0), mm(9.0), RULE);
    let mut x = 5.5;
    if step.late {
        late_sign(&mut piece, x, mm(1.8));
        x += mm(8.4 + 2.4);
    }
    piece.text(date, x, 0.0, LEADING, Align::Left);
    piece.block(&kind, kind_x, 0.0);
    piece.block(&what, text_x, 0.0);
    piece.block(&owner, WIDE - 30.0, 0.0);
    piece
}

/// A ring with an exclamation mark, 8.4 pt wide.
pub(crate) fn late_sign(piece: &mut Piece, x: f32, y: f32) {
    let side = mm(8.4);
    let at = |part: f32| part / 20.0 * side;
    let center = (x + side / 2.0, y + side / 2.0);
    let ink = Ink::Late;
    let ring = Mark::Circle { x: center.0, y: center.1, radius: at(8.4), fill: None, stroke: 0.84, ink };
    let (x1, stroke) = (center.0, 1.0);
    let stem = Mark::Line { x1, y1: y + at(5.0), x2: x1, y2: y + at(11.4), stroke, ink, dotted: false };
    let dot = Mark::Circle { x: x1, y: y + at(14.6), radius: at(0.9), fill: Some(ink), stroke: 0.3, ink };
    piece.marks.extend([ring, stem, dot]);
}

/// One touch; `lines` shortens its text.
pub(super) fn touch(sheet: &CustomerSheet, touch: &Touch, lines: usize) -> Piece {
    let date = columns(&unbreakable(&format::date(sheet.making.lang, touch.on)));
    // Dates are of different width: hyphens are wider than dots, and English writes months as words.
    let kind_x = match sheet.making.lang {
        Lang::De => 19.0,
        Lang::Nl => 20.5,
        Lang::En => 22.0,
    };
    let text_x = kind_x + 16.0;
    let kind = Block::new(&[small(&touch.kind)], 14.0, LEADING);
    let mut runs: Vec<Run> = touch.who.iter().map(|who| strong(&format!("{who} "))).collect();
    runs.push(text(&touch.text));
    let what = Block::new(&runs, WIDE - text_x, LEADING).shortened(lines);
    let height = what.height().max(kind.height()).max(mm(LEADING));
    let mut piece = Piece { height, ..Piece::default() };
    piece.text(date, 0.0, 0.0, LEADING, Align::Left);
    piece.block(&kind, kind_x, 0.0);
    piece.block(&what, text_x, 0.0);
    piece
}

/// The chart with what it shows in words; the section's head carries the sum.
pub(super) fn purchases(sheet: &CustomerSheet, purchases: &Purchases) -> Piece {
    let (lang, texts) = (sheet.making.lang, sheet.making.texts());
    let last_month = purchases.first_month.checked_add_months(chrono::Months::new(11));
    let month = |date: chrono::NaiveDate| {
        use chrono::Datelike;
        format!("{} {}", format::month(lang, date.month()), date.year())
    };
    let unit = Unit::of(&purchases.months, &purchases.currency).name(lang, &purchases.currency);
    let (from, to) = (month(purchases.first_month), last_month.map(month).unwrap_or_default());
    let note = [("unit", unit.into()), ("from", from.into()), ("to", to.into())];
    let count = texts.format("print-purchase-count", &[("count", purchases.count.into())]);
    let count = match &purchases.last {
        Some(last) => texts.format(
            "print-purchase-last",
            &[
                ("purchases", count.into()),
                ("date", format::date(lang, last.on).into()),
                ("what", last.what.as_str().into()),
            ],
        ),
        None => count,
    };
    let before = format::money(lang, purchases.before, &purchases.currency);
    let before = texts.format("print-purchases-before", &[("amount", before.into())]);
    let mut piece = Piece::gap(1.0);
    piece.stack(chart(lang, &purchases.months, purchases.first_month, &purchases.currency));
    piece.height += mm(2.0);
    let full_stop = if count.ends_with('.') { count } else { format!("{count}.") };
    for line in [texts.format("print-chart-note", &note), full_stop, before] {
        let block = Block::new(&[small(&line)], NARROW, 10.5);
        let mut part = Piece { height: block.height(), ..Piece::default() };
        part.block(&block, 0.0, 0.0);
        piece.stack(part);
    }
    piece
}

pub(super) fn deal(sheet: &CustomerSheet, deal: &OpenDeal) -> Piece {
    let (lang, texts) = (sheet.making.lang, sheet.making.texts());
    let amount = deal.amount.as_ref().map(|amount| strong_columns(&amount.written(lang)));
    let amount_width = amount.as_ref().map_or(0.0, Run::width);
    let title = Block::new(&[text(&deal.title)], (NARROW - amount_width - 3.0).max(15.0), LEADING);
    let stage = match deal.since {
        Some(since) => {
            let date = format::date(lang, since);
            texts.format("print-deal-since", &[("stage", deal.stage.as_str().into()), ("date", date.into())])
        }
        None => deal.stage.clone(),
    };
    let expected = deal.expected.map(|date| {
        // The weekday stays with its date.
        let date = unbreakable(&format::date_with_weekday(lang, date));
        texts.format("print-deal-until", &[("date", date.into())])
    });
    let chance = deal.chance.map(|chance| format::percent(lang, i64::from(chance)));
    let detail: Vec<String> =
        [Some(stage), chance, expected].into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let detail = Block::new(&[small(&detail.join(", "))], NARROW, 10.5);
    let first = title.height().max(mm(LEADING));
    let mut piece = Piece { height: first + detail.height(), ..Piece::default() };
    piece.block(&title, 0.0, 0.0);
    if let Some(amount) = amount {
        piece.text(amount, NARROW, 0.0, LEADING, Align::Right);
    }
    piece.block(&detail, 0.0, first);
    piece
}
