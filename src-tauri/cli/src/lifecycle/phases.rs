//! `lifecycle phases`: where every customer stands.

use std::collections::BTreeMap;

use rondo_api::text::Texts;
use rondo_lifecycle::phase::{Phase, Standing, Track};

use super::firm::Firm;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;

const COLUMNS: [&str; 11] = [
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
];

pub(super) fn phases(paper: &mut Paper, firm: &Firm) -> Result<(), Failure> {
    let mut table = Table::new(&COLUMNS);
    for (person, standing) in firm.people.iter().zip(&firm.standings) {
        let mut row: Vec<Cell> = vec![person.id.clone().into(), person.name.clone().into()];
        row.extend(Track::ALL.map(|track| place(&paper.texts, standing.as_ref(), track)));
        let bought = standing.as_ref().filter(|standing| standing.purchases > 0);
        row.push(bought.and_then(|standing| standing.days).map(i64::from).into());
        row.push(bought.map_or(Cell::Empty, |standing| Cell::Decimal(standing.interval, 1)));
        row.push(standing.as_ref().and_then(|standing| standing.next_check).into());
        table.rows.push(row);
    }
    paper.table(&table)?;
    paper.line("")?;
    Track::ALL.into_iter().try_for_each(|track| counts(paper, firm, track))
}

/// The phase of a model; who is not known at all stands outside of it.
pub(super) fn place(texts: &Texts, standing: Option<&Standing>, track: Track) -> Cell {
    let phase = standing.map_or(Phase::Outside, |standing| standing.phase(track));
    let reviving = track == Track::Four && standing.is_some_and(Standing::is_reviving);
    let shown = if reviving { texts.get("lifecycle-phase-reviving") } else { word::phase(texts, phase) };
    Cell::Word { shown, code: word::code(&phase) }
}

/// How many customers each phase of a model has, in one line.
fn counts(paper: &mut Paper, firm: &Firm, track: Track) -> Result<(), Failure> {
    let mut counts: BTreeMap<Phase, i64> = BTreeMap::new();
    for standing in firm.standings.iter().flatten() {
        *counts.entry(standing.phase(track)).or_default() += 1;
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
