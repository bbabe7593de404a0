//! The weekly report and the list of early warnings: what the base, the warnings, the money and the deadlines are.

use chrono::{Days, NaiveDate};
use rondo_core::Result;
use rondo_core::print as paper;
use rondo_core::sales::{self, DeadlineKind};
use rondo_core::service;
use rondo_core::standing::{self, Flow, Level, WarningRow, Week, words};
use rondo_core::task;
use rondo_core::text::{Arg, Texts, format};
use rondo_core::time::Timestamp;
use rusqlite::Connection;

use super::customer::{Names, firm, making};
use super::{PrintDocument, ReportRequest};
use crate::operation::Empty;
use crate::{ApiResult, Rondo};

/// Warnings that are read for the report; no more fit on it.
const ON_REPORT: i64 = 7;
/// The longest list on paper.
const ON_LIST: i64 = 2000;
/// How many days ahead deadlines are told.
const AHEAD: u64 = 90;

pub(crate) fn report(rondo: &Rondo, request: ReportRequest) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let (now, texts) = (rondo.env.now(), rondo.texts());
    let (making, firm) = (making(rondo, &session)?, firm(&session)?);
    let sheet = session.store.read(|conn| -> Result<paper::WeekReport> {
        let week = standing::week(conn, &request.track, ON_REPORT, &texts, now)?;
        let stages = stages(&week, &texts);
        Ok(paper::WeekReport {
            firm,
            making,
            week: week.days.number(),
            days: (week.days.first, week.days.last),
            model: texts.get(&format!("lifecycle-model-{}", words::code(&request.track))),
            lead: lead(conn, &request.track, &week, now.local_date(), &texts)?,
            moves: moves(&week, &request.track, &texts),
            stages,
            warnings: lines(conn, &week.warned.rows, now.local_date(), &texts)?,
            warned: week.warned.count as usize,
            at_risk: week.warned.at_risk.as_ref().map(paper_money),
            cash: cash(conn, now)?,
            deadlines: deadlines(conn, &week, now.local_date(), &texts)?,
        })
    })?;
    Ok(rondo.documents.keep(rondo, sheet.lay_out()))
}

pub(crate) fn warnings(rondo: &Rondo, _: Empty) -> ApiResult<PrintDocument> {
    let session = rondo.session()?;
    let (now, texts) = (rondo.env.now(), rondo.texts());
    let (making, firm) = (making(rondo, &session)?, firm(&session)?);
    let sheet = session.store.read(|conn| -> Result<paper::WarningList> {
        let warned = standing::warned(conn, ON_LIST, &texts, now)?;
        Ok(paper::WarningList {
            firm,
            making,
            rows: lines(conn, &warned.rows, now.local_date(), &texts)?,
            warned: warned.count as usize,
            at_risk: warned.at_risk.as_ref().map(paper_money),
        })
    })?;
    Ok(rondo.documents.keep(rondo, sheet.lay_out()))
}

fn paper_money(money: &rondo_core::money::Money) -> paper::Money {
    paper::Money { minor: money.amount, currency: money.currency.clone() }
}

/// The name of a phase.
pub(super) fn phase_text(phase: &str, texts: &Texts) -> String {
    texts.get(&format!("lifecycle-phase-{}", words::code(&phase)))
}

/// A risk in a word.
pub(super) fn level_text(level: Level, texts: &Texts) -> String {
    texts.get(match level {
        Level::Low => "report-risk-low",
        Level::Middle => "report-risk-middle",
        Level::High => "report-risk-high",
    })
}

/// The sentences of the week.
fn lead(conn: &Connection, model: &str, week: &Week, today: NaiveDate, texts: &Texts) -> Result<String> {
    let count = |key: &str, count: u32| texts.format(key, &[("count", i64::from(count).into())]);
    let gone = if model == "six" { "report-lead-gone" } else { "report-lead-gone-other" };
    let mut sentences = vec![count(gone, week.gone), count("report-lead-back", week.came_back)];
    let warned = week.warned.count;
    sentences.push(match &week.warned.at_risk {
        Some(money) if warned > 0 => {
            let value = format::money_whole(texts.lang(), money.amount, &money.currency);
            let args = [("count", i64::from(warned).into()), ("value", value.into())];
            texts.format("report-lead-warned-value", &args)
        }
        _ => count("report-lead-warned", warned),
    });
    sentences.push(count("report-lead-late", task::late_count(conn, today)?));
    sentences.push(soon_gone(week, texts));
    Ok(sentences.join(" "))
}

/// Who will be gone by the Sunday that comes.
fn soon_gone(week: &Week, texts: &Texts) -> String {
    let sunday = week.days.last + Days::new(7);
    let soonest = week.leaving.first().filter(|leaving| leaving.on <= sunday);
    let phase = soonest.map_or_else(String::new, |leaving| phase_text(&leaving.to, texts));
    let until = format::date(texts.lang(), sunday);
    let args: [(&str, Arg); 3] =
        [("count", i64::from(week.leaving_soon).into()), ("until", until.into()), ("phase", phase.into())];
    texts.format("report-lead-leaving", &args)
}

/// Where a stage stands in its model.
fn place(week: &Week, phase: &str) -> Option<usize> {
    week.stages.iter().position(|stage| stage.phase == phase)
}

/// A move from a stage to the one after it.
fn is_ahead(week: &Week, flow: &Flow) -> bool {
    let from = flow.from.as_deref().and_then(|from| place(week, from));
    from.is_some_and(|from| place(week, &flow.to) == Some(from + 1))
}

fn stages(week: &Week, texts: &Texts) -> Vec<paper::ReportStage> {
    let ahead = |phase: &str| {
        let from = |flow: &&Flow| flow.from.as_deref() == Some(phase) && is_ahead(week, flow);
        week.flows.iter().filter(from).map(|flow| flow.count).sum()
    };
    let stages = week.stages.iter().map(|stage| paper::ReportStage {
        name: phase_text(&stage.phase, texts),
        ink: paper::Ink::of_phase(&stage.phase),
        count: stage.count,
        week: stage.week,
        quarter: stage.quarter,
        ahead: ahead(&stage.phase),
    });
    stages.collect()
}

/// What else moved: in, out, back from the end, back to the beginning; the rest in words.
fn moves(week: &Week, track: &str, texts: &Texts) -> paper::Moves {
    let last = week.stages.len().saturating_sub(1);
    // Where the first two stages are about contact, who goes back has cooled down.
    let cools = matches!(track, "six" | "four" | "five");
    let (mut moves, mut back_to) = (paper::Moves::default(), vec![0; week.stages.len()]);
    let (mut out, mut back) = (0, 0);
    for flow in week.flows.iter().filter(|flow| !is_ahead(week, flow)) {
        let from = flow.from.as_deref().map(|from| place(week, from));
        match (from, place(week, &flow.to)) {
            (None, Some(_)) => moves.new += flow.count,
            (Some(Some(_)), None) => out += flow.count,
            (Some(Some(1)), Some(0)) if cools => moves.cooled += flow.count,
            (Some(Some(from)), Some(to)) if from == last && from > 1 => {
                back += flow.count;
                back_to[to] += flow.count;
            }
            (Some(_), Some(_)) => moves.others.push(in_words(flow, texts)),
            _ => {}
        }
    }
    let word = if track == "six" { "report-archived" } else { "report-dropped" };
    moves.out = (out > 0).then(|| (out, texts.get(word)));
    let most = back_to.iter().enumerate().max_by_key(|(place, count)| (**count, usize::MAX - place));
    moves.back = most.filter(|_| back > 0).map(|(place, _)| (back, place));
    moves
}

fn in_words(flow: &Flow, texts: &Texts) -> String {
    let from = phase_text(flow.from.as_deref().unwrap_or("outside"), texts);
    let (to, count) = (phase_text(&flow.to, texts), i64::from(flow.count));
    texts.format("report-move", &[("from", from.into()), ("to", to.into()), ("count", count.into())])
}

/// The warnings with what is planned, and whose customers they are.
fn lines(
    conn: &Connection,
    rows: &[WarningRow],
    today: NaiveDate,
    texts: &Texts,
) -> Result<Vec<paper::WarningLine>> {
    let names = Names::load(conn)?;
    let line = |row: &WarningRow| paper::WarningLine {
        name: row.name.clone(),
        risk: level_text(row.level, texts),
        at_risk: row.at_risk.as_ref().map(paper_money),
        reasons: row.signs.clone(),
        step: row.step.as_ref().map(|step| paper::WarningStep {
            due: step.due_on,
            kind: texts.get(&format!("task-kind-{}", words::code(&step.kind))),
            late: step.due_on.is_some_and(|due| due < today),
        }),
        owner: names.surname(row.owner_id).unwrap_or_default(),
    };
    Ok(rows.iter().map(line).collect())
}

/// A word at the beginning of a line.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn cash(conn: &Connection, now: Timestamp) -> Result<paper::ExpectedCash> {
    let cash = sales::expected_cash(conn, sales::CashSpan::Month, now)?;
    let month = |part: sales::CashPart| paper::CashMonth {
        from: part.from,
        until: part.until,
        sure: part.sure,
        likely: part.likely,
        possible: part.possible,
    };
    Ok(paper::ExpectedCash {
        currency: cash.sure.currency,
        months: cash.parts.into_iter().map(month).collect(),
        others: cash.others.iter().map(paper_money).collect(),
    })
}

/// Days of contracts and cases, and when silence makes somebody gone, the nearest first.
fn deadlines(
    conn: &Connection,
    week: &Week,
    today: NaiveDate,
    texts: &Texts,
) -> Result<Vec<paper::Deadline>> {
    let mut found = Vec::new();
    for deadline in sales::contract_deadlines_within(conn, today, AHEAD)? {
        let key = match deadline.kind {
            DeadlineKind::Notice => "report-deadline-notice",
            DeadlineKind::End => "report-deadline-end",
        };
        let what = texts.format(key, &[("title", deadline.contract.title.into())]);
        found.push(paper::Deadline { on: deadline.on, customer: deadline.party_name, what });
    }
    for (case, customer) in service::cases_due(conn, today, today + Days::new(AHEAD))? {
        let Some(on) = case.due_on else { continue };
        let kind = capitalised(&texts.get(&format!("lifecycle-case-{}", words::code(&case.kind))));
        let what =
            texts.format("report-deadline-case", &[("kind", kind.into()), ("title", case.title.into())]);
        found.push(paper::Deadline { on, customer, what });
    }
    for leaving in &week.leaving {
        let phase = phase_text(&leaving.to, texts);
        let what = texts.format("report-deadline-leaving", &[("phase", phase.into())]);
        found.push(paper::Deadline { on: leaving.on, customer: leaving.name.clone(), what });
    }
    found.sort_by(|a, b| a.on.cmp(&b.on).then_with(|| a.customer.cmp(&b.customer)));
    Ok(found)
}
