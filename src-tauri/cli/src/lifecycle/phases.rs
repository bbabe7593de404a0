//! `lifecycle phases`: where every customer stands.

use std::collections::BTreeMap;

use rondo_api::text::Texts;
use rondo_lifecycle::phase::{Phase, Standing, Steered, Track};

use super::by_hand;
use super::firm::Firm;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;

const COLUMNS: [&str; 12] = [
    "customer",
    "name",
    "six",
    "four",
    "five",
    "buyer",
    "segment",
    "activity",
    "days",
    "interval",
    "next-check",
    "by-hand",
];

pub(super) fn phases(paper: &mut Paper, firm: &Firm) -> Result<(), Failure> {
    let mut table = Table::new(&COLUMNS);
    for (place, person) in firm.people.iter().enumerate() {
        let (standing, steered) = (&firm.standings[place], &firm.steered[place]);
        let mut row: Vec<Cell> = vec![person.id.clone().into(), person.name.clone().into()];
        row.extend(Track::ALL.map(|track| self::place(&paper.texts, standing.as_ref(), steered, track)));
        let bought = standing.as_ref().filter(|standing| standing.has_bought());
        row.push(bought.and_then(|standing| standing.days).map(i64::from).into());
        row.push(bought.map_or(Cell::Empty, |standing| Cell::Decimal(standing.interval, 1)));
        row.push(standing.as_ref().and_then(|standing| standing.next_check).into());
        row.push(by_hand::cell(&paper.texts, standing.as_ref(), steered, person));
        table.rows.push(row);
    }
    paper.table(&table)?;
    paper.line("")?;
    Track::ALL.into_iter().try_for_each(|track| counts(paper, firm, track))
}

/// The phase of a model; who is not known at all stands outside of it.
pub(super) fn place(texts: &Texts, standing: Option<&Standing>, steered: &Steered, track: Track) -> Cell {
    let phase = standing.map_or(Phase::Outside, |standing| by_hand::effective(standing, steered, track));
    let reviving =
        track == Track::Four && phase == Phase::Keeping && standing.is_some_and(Standing::is_reviving);
    let shown = if reviving { texts.get("lifecycle-phase-reviving") } else { word::phase(texts, phase) };
    Cell::Word { shown, code: word::code(&phase) }
}

/// How many customers each phase of a model has, in one line.
fn counts(paper: &mut Paper, firm: &Firm, track: Track) -> Result<(), Failure> {
    let mut counts: BTreeMap<Phase, i64> = BTreeMap::new();
    for (standing, steered) in firm.standings.iter().zip(&firm.steered) {
        let Some(standing) = standing else { continue };
        *counts.entry(by_hand::effective(standing, steered, track)).or_default() += 1;
    }
    let texts = paper.texts;
    let part = |phase: &Phase| {
        let count = counts.get(phase)?;
        let args = [("phase", word::phase(&texts, *phase).into()), ("count", (*count).into())];
        Some(texts.format("lifecycle-count", &args))
    };
    let parts: Vec<String> = track.phases().iter().filter_map(part).collect();
    if parts.is_empty() {
        return Ok(());
    }
    paper.say(
        "lifecycle-counts",
        &[("track", word::track(&texts, track).into()), ("counts", parts.join(", ").into())],
    )
}
