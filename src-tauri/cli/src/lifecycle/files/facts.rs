//! `facts.csv`: everything but orders, one fact per row.

use std::path::Path;

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{
    CaseKind, Closing, Direction, EndsOn, FactId, LossReason, Override, Stage, What,
};
use rondo_lifecycle::phase::Track;
use rondo_lifecycle::rules::OverrideRules;

use super::ledger::Ledger;
use super::sheet::{Cells, Sheet};
use crate::lifecycle::trouble::{Fault, Trouble};
use crate::lifecycle::word;

const KINDS: &[&str] = &[
    "touch-in",
    "touch-out",
    "opt-in",
    "qualified",
    "deal",
    "return",
    "contract",
    "renewal",
    "complaint",
    "goods-back",
    "question",
    "feedback",
    "survey",
    "referral",
    "lost",
    "archived",
    "override",
];
const YES_NO: &[&str] = &["yes", "no", "ja", "nein", "nee"];
const RESULTS: &[&str] = &["won", "lost"];
/// Phases that somebody may set; counts of purchases and activity are what they are.
const SETTABLE: &[&str] = &[
    "attention",
    "trust",
    "purchase",
    "aftercare",
    "bond",
    "win-back",
    "awareness",
    "inquiry",
    "winning",
    "keeping",
    "reach",
    "acquisition",
    "conversion",
    "retention",
    "loyalty",
];
const LOSSES: &[&str] =
    &["price", "product", "service", "neglect", "competitor", "no-need", "contact-left", "unknown"];

pub(super) fn read(ledger: &mut Ledger, path: &Path) -> Result<(), Trouble> {
    let sheet = Sheet::read(path, &["customer", "date", "kind"])?;
    ledger.begin(&sheet);
    for cells in sheet.cells() {
        let on = cells.needed_day("date")?;
        let what = what(ledger, &cells, on)?;
        ledger.add(&cells, on, what)?;
    }
    Ok(())
}

fn what(ledger: &mut Ledger, cells: &Cells<'_>, on: Day) -> Result<What, Trouble> {
    let kind = cells.needed_word("kind", KINDS)?;
    let touch = |direction| -> Result<What, Trouble> {
        Ok(What::Touch { direction, two_way: yes(cells, "two_way")?, channel: None })
    };
    Ok(match kind {
        "touch-in" => touch(Direction::In)?,
        "touch-out" => touch(Direction::Out)?,
        "opt-in" => What::OptIn,
        "qualified" => What::Qualified,
        "deal" => deal(cells)?,
        "return" => {
            let (value, currency) = ledger.money(cells)?;
            What::Return { order: ledger.order(cells)?, value, currency }
        }
        // Who signs again begins a new term; the contract before it has ended.
        "contract" | "renewal" => What::Contract { end: cells.day("until")?, notice: cells.day("notice")? },
        "complaint" => case(cells, CaseKind::Complaint)?,
        "goods-back" => case(cells, CaseKind::Return)?,
        "question" => case(cells, CaseKind::Question)?,
        "feedback" => case(cells, CaseKind::Feedback)?,
        "survey" => What::Survey { nps: cells.number("nps", 10)? },
        "referral" => What::Referral,
        "lost" => What::ExplicitLost { reason: loss(cells)? },
        "override" => What::Override(by_hand(cells, on)?),
        _ => What::Archived { until: cells.day("until")? },
    })
}

/// Closed without a result would be neither won nor lost, and a result without a day could not be dated.
fn deal(cells: &Cells<'_>) -> Result<What, Trouble> {
    let stages = cells.day("commit")?.map(|on| Stage { on, commit: true }).into_iter().collect();
    let closed = match (cells.day("until")?, cells.word("result", RESULTS)?) {
        (None, None) => None,
        (Some(on), Some(result)) => Some(Closing { on, won: result == "won" }),
        (None, Some(_)) => return Err(cells.trouble("until", Fault::Missing)),
        (Some(_), None) => return Err(cells.trouble("result", Fault::Missing)),
    };
    Ok(What::Deal { stages, closed })
}

/// A phase set by hand; without a last day it holds as long as is usual. The reason is any words.
fn by_hand(cells: &Cells<'_>, on: Day) -> Result<Override, Trouble> {
    let code = cells.needed_word("phase", SETTABLE)?;
    let phase = Track::ALL.into_iter().flat_map(Track::phases).find(|phase| word::code(phase) == code);
    let phase = *phase.ok_or_else(|| cells.trouble("phase", Fault::NotAWord(SETTABLE)))?;
    let expires = cells.day("until")?.unwrap_or_else(|| on.plus(OverrideRules::default().usual));
    let (text, ends_on) = (cells.needed("reason")?.to_owned(), EndsOn::default());
    Ok(Override { phase, reason_code: 0, text, by: FactId(0), expires, ends_on })
}

fn case(cells: &Cells<'_>, case: CaseKind) -> Result<What, Trouble> {
    let (due, closed) = (cells.day("due")?, cells.day("until")?);
    Ok(What::Case { case, severe: yes(cells, "severe")?, due, closed })
}

fn loss(cells: &Cells<'_>) -> Result<LossReason, Trouble> {
    Ok(match cells.word("reason", LOSSES)? {
        Some("price") => LossReason::Price,
        Some("product") => LossReason::Product,
        Some("service") => LossReason::Service,
        Some("neglect") => LossReason::Neglect,
        Some("competitor") => LossReason::Competitor,
        Some("no-need") => LossReason::NoNeed,
        Some("contact-left") => LossReason::ContactLeft,
        _ => LossReason::Unknown,
    })
}

fn yes(cells: &Cells<'_>, name: &'static str) -> Result<bool, Trouble> {
    Ok(matches!(cells.word(name, YES_NO)?, Some("yes" | "ja")))
}
