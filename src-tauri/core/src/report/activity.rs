//! What each person did: touches by kind, tasks done, deals won.

use std::collections::BTreeMap;

use rusqlite::named_params;

use super::closed::CLOSED;
use super::make::{Making, names};
use super::{ClosedBy, ClosedGroup, Report, ReportCell, ReportQuestion, ReportRow};
use crate::error::Result;
use crate::id::PersonId;

pub(super) const TOUCHES: &str =
    "SELECT t.author_id, t.kind, count(*) AS count FROM touch t INDEXED BY touch_by_moment
     WHERE t.at >= :start AND t.at < :end AND t.is_contact = 1 AND t.deleted_at IS NULL
       AND t.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL)
     GROUP BY t.author_id, t.kind";

pub(super) const DONE: &str = "SELECT t.assignee_id, count(*) AS count FROM task t INDEXED BY task_by_done
     WHERE t.done_at >= :start AND t.done_at < :end AND t.deleted_at IS NULL
       AND (t.party_id IS NULL OR t.party_id NOT IN (SELECT id FROM party WHERE deleted_at IS NOT NULL))
     GROUP BY t.assignee_id";

/// The columns of touches and the kinds that each counts.
const GROUPS: &[(&str, &[&str])] = &[
    ("calls", &["call"]),
    ("visits", &["visit"]),
    ("meetings", &["meeting", "fair"]),
    ("letters", &["mail", "letter", "chat"]),
    ("others", &["web", "other"]),
];

#[derive(Default)]
struct Sums {
    groups: [i64; GROUPS.len()],
    done: i64,
    won: i64,
    income: i64,
}

pub(super) fn fill(making: &Making<'_>, report: &mut Report) -> Result<()> {
    let found = read(making)?;
    let people = names(making.conn)?;
    let columns: Vec<&str> =
        GROUPS.iter().map(|(name, _)| *name).chain(["touches", "done", "won", "won-sum"]).collect();
    let mut section = making.section("activity", "person", &columns);
    section.bars = vec![GROUPS.len() as u8];
    for (id, name) in &people {
        if let Some(sums) = found.get(&Some(*id)) {
            section.rows.push(row(making, Some(*id), name.clone(), sums));
        }
    }
    if let Some(sums) = found.get(&None) {
        section.rows.push(row(making, None, making.text("nobody"), sums));
    }
    if section.rows.len() > 1 {
        let all = found.values().fold(Sums::default(), |mut all, sums| {
            all.groups.iter_mut().zip(sums.groups).for_each(|(all, count)| *all += count);
            (all.done, all.won, all.income) =
                (all.done + sums.done, all.won + sums.won, all.income + sums.income);
            all
        });
        let mut total = row(making, None, making.text("total"), &all);
        // Lists are those of one person.
        total.cells.iter_mut().for_each(|cell| cell.list = None);
        section.total = Some(total);
    }
    report.sections.push(section);
    report.notes.push(making.text("note-activity"));
    Ok(())
}

fn row(making: &Making<'_>, person: Option<PersonId>, name: String, sums: &Sums) -> ReportRow {
    let (from, to) = (making.ask.from, making.ask.to);
    let touches = |kinds: &[&str]| ReportQuestion::Touches {
        from,
        to,
        kinds: kinds.iter().map(|kind| (*kind).to_owned()).collect(),
        author: person,
    };
    let won = |currency| ReportQuestion::Closed {
        from,
        to,
        won: Some(true),
        currency,
        group: Some(ClosedGroup { by: ClosedBy::Person, value: person.map(|id| id.0.to_string()) }),
        person: None,
    };
    let mut cells: Vec<ReportCell> = GROUPS
        .iter()
        .zip(sums.groups)
        .map(|((_, kinds), count)| ReportCell::count(count).with(touches(kinds)))
        .collect();
    cells.push(ReportCell::count(sums.groups.iter().sum()).with(touches(&[])));
    cells.push(ReportCell::count(sums.done).with(ReportQuestion::Done { from, to, assignee: person }));
    cells.push(ReportCell::count(sums.won).with(won(None)));
    cells.push(ReportCell::money(sums.income).with(won(Some(making.currency.clone()))));
    ReportRow::new(name, cells)
}

fn read(making: &Making<'_>) -> Result<BTreeMap<Option<PersonId>, Sums>> {
    let mut found: BTreeMap<Option<PersonId>, Sums> = BTreeMap::new();
    let (start, end) = making.moments();
    let moments = named_params! {":start": start, ":end": end};
    let mut query = making.conn.prepare_cached(TOUCHES)?;
    let mut rows = query.query(moments)?;
    while let Some(row) = rows.next()? {
        let kind: String = row.get("kind")?;
        let named = GROUPS.iter().position(|(_, kinds)| kinds.contains(&kind.as_str()));
        let place = named.unwrap_or(GROUPS.len() - 1);
        found.entry(row.get("author_id")?).or_default().groups[place] += row.get::<_, i64>("count")?;
    }
    let mut query = making.conn.prepare_cached(DONE)?;
    let mut rows = query.query(moments)?;
    while let Some(row) = rows.next()? {
        found.entry(row.get("assignee_id")?).or_default().done = row.get("count")?;
    }
    let mut query = making.conn.prepare_cached(CLOSED)?;
    let nobody: Option<PersonId> = None;
    let mut rows =
        query.query(named_params! {":from": making.ask.from, ":to": making.ask.to, ":person": nobody})?;
    while let Some(row) = rows.next()? {
        if !row.get::<_, bool>("won")? {
            continue;
        }
        let sums = found.entry(row.get("owner_id")?).or_default();
        sums.won += 1;
        if row.get::<_, String>("currency")? == making.currency {
            sums.income += row.get::<_, Option<i64>>("amount")?.unwrap_or(0);
        }
    }
    if let Some(person) = making.ask.person {
        found.retain(|id, _| *id == Some(person));
    }
    Ok(found)
}
