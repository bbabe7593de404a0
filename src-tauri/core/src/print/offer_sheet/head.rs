//! Letterhead, window, information block and foot.

use super::super::page::{Face, mm};
use super::super::piece::{Align, Block, HAIR, Piece, RULE};
use super::super::wrap::Run;
use super::{HEIGHT, INNER, LEFT, OfferSheet};

const TOP: f32 = 14.0;
const WINDOW: f32 = 45.0;
const WINDOW_WIDTH: f32 = 80.0;
const INFO_LEFT: f32 = 125.0;
const INFO_TOP: f32 = 50.0;
const INFO_LABEL: f32 = 26.0;
const NUMBER_WIDTH: f32 = 40.0;

/// The first page: letterhead, marks for folding and punching, the window, the information block.
pub(super) fn first(sheet: &OfferSheet, page: &mut Piece) {
    firm(sheet, page);
    let reach = [
        address_line(sheet),
        sheet.firm.phone.as_ref().map(|phone| format!("{} {phone}", sheet.texts().get("offer-paper-phone"))),
        sheet.firm.email.clone(),
    ];
    for (index, line) in reach.into_iter().flatten().enumerate() {
        let run = Run::new(&line, Face::Text, 7.25);
        page.text(run, LEFT + INNER, TOP + mm(10.5) * index as f32, 10.5, Align::Right);
    }
    for (y, width) in [(105.0, 6.0), (148.5, 8.0), (210.0, 6.0)] {
        page.rule(0.0, y, width, 0.5);
    }
    window(sheet, page);
    information(sheet, page);
}

/// Further pages: firm and offer, above a rule.
pub(super) fn further(sheet: &OfferSheet, page: &mut Piece) {
    firm(sheet, page);
    let strong =
        Run::new(&sheet.say("offer-paper-numbered", &[("number", &sheet.number)]), Face::Strong, 8.5);
    let dated = sheet.say("offer-paper-dated", &[("date", &sheet.date(sheet.made_on))]);
    let plain = Run::new(&format!(" {dated}"), Face::Text, 8.5);
    let first = Block::new(&[strong, plain], INNER / 2.0, 12.0).shortened(1).aligned(Align::Right);
    page.block(&first, LEFT + INNER / 2.0, TOP);
    let whose = match &sheet.customer_number {
        Some(number) => sheet.say("offer-paper-for", &[("name", &sheet.customer), ("number", number)]),
        None => sheet.customer.clone(),
    };
    let second = Block::new(&[Run::new(&whose, Face::Text, 8.5)], INNER / 2.0, 12.0);
    page.block(&second.shortened(1).aligned(Align::Right), LEFT + INNER / 2.0, TOP + mm(12.0));
    page.rule(LEFT, TOP + 12.0, INNER, RULE);
}

fn firm(sheet: &OfferSheet, page: &mut Piece) {
    let name = Run::new(&sheet.firm.name, Face::Strong, 13.5).tracked(-10.0);
    let name = Block::new(&[name], INNER / 2.0, 15.0).shortened(1);
    page.block(&name, LEFT, TOP);
    let line = Run::new(sheet.firm.line.as_deref().unwrap_or_default(), Face::Text, 9.0);
    page.block(&Block::new(&[line], INNER / 2.0, 12.0).shortened(1), LEFT, TOP + mm(15.0));
}

fn address_line(sheet: &OfferSheet) -> Option<String> {
    let parts: Vec<&str> =
        [&sheet.firm.street, &sheet.firm.town].into_iter().filter_map(|part| part.as_deref()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn window(sheet: &OfferSheet, page: &mut Piece) {
    let parts = [Some(&sheet.firm.name), sheet.firm.street.as_ref(), sheet.firm.town.as_ref()];
    let sender = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ");
    let sender = Block::new(&[Run::new(&sender, Face::Text, 6.5)], WINDOW_WIDTH, 8.0).shortened(1);
    let top = WINDOW + 12.2;
    page.block(&sender, LEFT, top);
    page.rule(LEFT, top + mm(8.5), sender.widest(), HAIR);
    let mut y = WINDOW + 17.7;
    for line in sheet.recipient.iter().take(6) {
        let line = Block::new(&[Run::new(line, Face::Text, 10.5)], WINDOW_WIDTH, 12.9).shortened(1);
        page.block(&line, LEFT, y);
        y += mm(12.9);
    }
}

/// What the firm needs to find the offer again, and whom to ask.
fn information(sheet: &OfferSheet, page: &mut Piece) {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| sheet.date(day));
    let (name, mail) = sheet.owner.clone().map_or((None, None), |(name, mail)| (Some(name), mail));
    let rows = [
        ("offer-paper-kind", Some(sheet.number.clone()), Face::Strong),
        ("offer-paper-customer", sheet.customer_number.clone(), Face::Text),
        ("offer-paper-asked", day(sheet.asked_on), Face::Text),
        ("offer-paper-contact", name, Face::Text),
        ("offer-paper-phone", sheet.firm.phone.clone(), Face::Text),
        ("offer-paper-mail", mail, Face::Text),
        ("offer-paper-date", day(Some(sheet.made_on)), Face::Text),
        ("offer-paper-valid", day(sheet.valid_until), Face::Strong),
    ];
    let room = LEFT + INNER - INFO_LEFT - INFO_LABEL;
    let mut y = INFO_TOP;
    for (key, value, face) in rows {
        let Some(value) = value else { continue };
        if key == "offer-paper-date" {
            y += mm(6.0);
        }
        page.text(Run::new(&sheet.texts().get(key), Face::Text, 8.5), INFO_LEFT, y, 12.0, Align::Left);
        let size = if key == "offer-paper-mail" { 7.25 } else { 8.5 };
        let value = Block::new(&[Run::new(&value, face, size)], room, 12.0).shortened(2);
        page.block(&value, INFO_LEFT + INFO_LABEL, y);
        y += value.height();
    }
}

/// Who the firm is before the law, and the page.
pub(super) fn foot(sheet: &OfferSheet, page: &mut Piece, number: usize, count: usize) {
    let firm = &sheet.firm;
    let tax = firm.tax_number.as_ref().map(|number| {
        let is_vat =
            number.trim().get(..2).is_some_and(|start| start.bytes().all(|b| b.is_ascii_uppercase()));
        let key = if is_vat { "offer-paper-vat-number" } else { "offer-paper-tax-number" };
        sheet.say(key, &[("number", number)])
    });
    let directors =
        firm.directors.as_ref().map(|names| sheet.say("offer-paper-directors", &[("names", names)]));
    let columns = [
        (0.0, 37.0, vec![Some(firm.name.clone()), address_line(sheet)]),
        (39.0, 42.0, vec![firm.register.clone(), directors]),
        (83.0, 40.0, vec![firm.bank.clone(), tax]),
    ];
    let top = HEIGHT - 9.0 - mm(27.0);
    page.rule(LEFT, top - mm(3.0), INNER, HAIR);
    for (x, width, texts) in columns {
        let mut lines = 0;
        for text in texts.into_iter().flatten() {
            let block =
                Block::new(&[Run::new(&text, Face::Text, 6.75)], width, 9.0).shortened(3 - lines.min(2));
            page.block(&block, LEFT + x, top + mm(9.0) * lines as f32);
            lines += block.lines();
        }
    }
    let numbered = sheet.say("offer-paper-numbered", &[("number", &sheet.number)]);
    let (number, count) = (number.to_string(), count.to_string());
    let paged = sheet.say("offer-paper-page", &[("page", &number), ("count", &count)]);
    let mut y = top;
    for text in [numbered, paged] {
        let block = Block::new(&[Run::new(&text, Face::Strong, 6.75)], NUMBER_WIDTH, 9.0).shortened(2);
        let block = block.aligned(Align::Right);
        page.block(&block, LEFT + INNER - NUMBER_WIDTH, y);
        y += block.height();
    }
}
