//! Every number of every report against its list, and against plain counts of every record.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;

use crate::error::Error;
use crate::report::*;
use crate::sample::{Size, WHILE_GENERATING, generate, sample_firm};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn sample(lang: Lang) -> Bench {
    let bench = Bench::open();
    sample_firm(&bench.store, &Texts::new(lang), &mut |_, _| true).unwrap();
    crate::standing::catch_up(&bench.store, &mut |_, _| true).unwrap();
    bench
}

pub(super) fn ask(kind: ReportKind, from: &str, to: &str) -> ReportAsk {
    ReportAsk {
        kind,
        from: day(from),
        to: day(to),
        currency: None,
        person: None,
        step: ReportStep::Quarter,
        after: None,
    }
}

fn made(bench: &Bench, ask: &ReportAsk, lang: Lang) -> Report {
    bench.read(|conn| report(conn, ask, &Texts::new(lang), NOW))
}

/// Every row of a list, by pages of seven.
fn all(conn: &Connection, question: &ReportQuestion) -> Vec<ReportListRow> {
    let (mut rows, mut after) = (Vec::new(), None);
    loop {
        let page = list(conn, &ReportListAsk { question: question.clone(), after, limit: 7 }, NOW).unwrap();
        rows.extend(page.rows);
        after = page.next;
        if after.is_none() {
            return rows;
        }
    }
}

/// Numbers that were compared with their lists.
fn compare(bench: &Bench, report: &Report) -> usize {
    bench.read(|conn| {
        let mut compared = 0;
        for section in &report.sections {
            for row in section.rows.iter().chain(&section.total) {
                assert_eq!(row.cells.len(), section.columns.len(), "{}", section.key);
                for (cell, column) in row.cells.iter().zip(&section.columns) {
                    let Some(question) = &cell.list else { continue };
                    let rows = all(conn, question);
                    let which = format!("{:?} {} {} {}", report.kind, section.key, row.label, column.key);
                    let distinct: HashSet<_> = rows.iter().map(|row| (row.id, row.on)).collect();
                    assert_eq!(distinct.len(), rows.len(), "{which}: a row stands twice");
                    let sum = |rows: &[ReportListRow]| -> i64 {
                        let counted =
                            rows.iter().filter_map(|row| row.counted.as_ref().or(row.money.as_ref()));
                        counted
                            .filter(|money| money.currency == report.currency)
                            .map(|money| money.amount)
                            .sum()
                    };
                    match cell.value {
                        ReportValue::Count { n } => assert_eq!(rows.len() as i64, n, "{which}"),
                        // What is bought again is no sum of records.
                        ReportValue::Money { .. } if column.key == "repeat" => assert!(!rows.is_empty()),
                        ReportValue::Money { n } => assert_eq!(sum(&rows), n, "{which}"),
                        _ => assert!(!rows.is_empty(), "{which}"),
                    }
                    compared += 1;
                }
            }
        }
        Ok(compared)
    })
}

#[test]
fn every_number_of_the_sample_firm_is_that_of_its_list_in_every_language() {
    for lang in [Lang::De, Lang::Nl, Lang::En] {
        let bench = sample(lang);
        for kind in ReportKind::ALL {
            let asked = ask(kind, "2026-01-01", "2027-03-31");
            let report = made(&bench, &asked, lang);
            assert_eq!(report.empty, None, "{kind:?} has something to say");
            assert!(report.sections.iter().all(|section| !section.rows.is_empty()), "{kind:?}");
            assert!(compare(&bench, &report) > 5, "{kind:?}");
            if lang == Lang::De {
                let person = bench.read(|conn| Ok(super::super::make::names(conn)?[0].0));
                let of_one = made(&bench, &ReportAsk { person: Some(person), ..asked.clone() }, lang);
                compare(&bench, &of_one);
                compare(&bench, &made(&bench, &ReportAsk { currency: Some("CHF".into()), ..asked }, lang));
            }
        }
    }
}

#[test]
fn every_number_of_a_generated_firm_is_that_of_its_list() {
    for seed in [3, 4] {
        let bench = Bench::deriving(WHILE_GENERATING);
        generate(&bench.store, Size::Small, seed, &mut |_, _| true).unwrap();
        for kind in ReportKind::ALL {
            for (from, to) in [("2026-02-10", "2026-05-20"), ("2025-01-01", "2026-12-31")] {
                for step in [ReportStep::Month, ReportStep::Quarter] {
                    let asked = ReportAsk { step, ..ask(kind, from, to) };
                    compare(&bench, &made(&bench, &asked, Lang::En));
                    if kind != ReportKind::Cohorts {
                        break;
                    }
                }
            }
        }
    }
}

/// A deal or purchase read by itself, in a plain way.
fn texts(conn: &Connection, sql: &str) -> Vec<Vec<Option<String>>> {
    let mut query = conn.prepare(sql).unwrap();
    let columns = query.column_count();
    let rows = query.query_map([], |row| (0..columns).map(|column| row.get(column)).collect()).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn section<'a>(report: &'a Report, key: &str) -> &'a ReportSection {
    report.sections.iter().find(|section| section.key == key).unwrap()
}

fn number(row: &ReportRow, place: usize) -> i64 {
    match row.cells[place].value {
        ReportValue::Count { n } | ReportValue::Money { n } | ReportValue::Percent { n } => n,
        _ => 0,
    }
}

#[test]
fn won_and_lost_are_what_a_plain_count_finds() {
    let bench = sample(Lang::De);
    let report = made(&bench, &ask(ReportKind::Closed, "2026-04-01", "2026-11-23"), Lang::De);
    let deals = bench.read(|conn| {
        Ok(texts(
            conn,
            "SELECT d.lost_reason, s.kind, CAST(d.amount AS TEXT), d.closed_on FROM deal d
            JOIN stage s ON s.id = d.stage_id WHERE d.currency = 'EUR'",
        ))
    });
    let mut lost: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    let (mut won, mut all) = (0, 0);
    for deal in &deals {
        let closed = deal[3].as_deref().is_some_and(|on| ("2026-04-01"..="2026-11-23").contains(&on));
        if !closed {
            continue;
        }
        all += 1;
        won += i64::from(deal[1].as_deref() == Some("won"));
        if deal[1].as_deref() == Some("lost") {
            let entry = lost.entry(deal[0].clone().unwrap()).or_default();
            entry.0 += 1;
            entry.1 += deal[2].as_ref().map_or(0, |amount| amount.parse::<i64>().unwrap());
        }
    }
    let told: BTreeMap<String, (i64, i64)> = section(&report, "closed-reason")
        .rows
        .iter()
        .map(|row| (row.label.clone(), (number(row, 0), number(row, 1))))
        .collect();
    assert_eq!(told, lost);
    assert!(lost.len() > 3 && won > 5);
    let total = section(&report, "closed-source").total.as_ref().unwrap();
    assert_eq!(number(total, 4), (200 * won + all) / (2 * all));
}

#[test]
fn cohorts_are_what_a_plain_look_at_every_purchase_finds() {
    let bench = Bench::deriving(WHILE_GENERATING);
    generate(&bench.store, Size::Small, 9, &mut |_, _| true).unwrap();
    let report = made(&bench, &ask(ReportKind::Cohorts, "2025-01-01", "2026-11-23"), Lang::En);
    let purchases = bench.read(|conn| {
        Ok(texts(
            conn,
            "SELECT hex(b.party_id), b.bought_on FROM purchase b JOIN party p ON p.id = b.party_id
            WHERE b.amount > 0 AND b.deleted_at IS NULL AND b.cancelled_on IS NULL AND b.currency = 'EUR'
              AND p.deleted_at IS NULL",
        ))
    });
    let quarter = |text: &str| {
        let day = day(text);
        day.year() * 4 + day.month0() as i32 / 3
    };
    let mut first: BTreeMap<&str, i32> = BTreeMap::new();
    let told = |row: &Vec<Option<String>>| (row[0].clone().unwrap(), row[1].clone().unwrap());
    let purchases: Vec<(String, String)> = purchases.iter().map(told).collect();
    for (party, on) in &purchases {
        let begun = first.entry(party).or_insert(i32::MAX);
        *begun = (*begun).min(quarter(on));
    }
    let mut cells: BTreeMap<(i32, i32), BTreeSet<&str>> = BTreeMap::new();
    for (party, on) in &purchases {
        let begun = first[party.as_str()];
        cells.entry((begun, quarter(on) - begun)).or_default().insert(party);
    }
    let shares = section(&report, "cohorts");
    let begin = quarter("2025-01-01");
    assert_eq!(
        shares.rows.len(),
        (begin..=quarter("2026-11-23")).filter(|at| cells.contains_key(&(*at, 0))).count()
    );
    let mut at = begin;
    for row in &shares.rows {
        while !cells.contains_key(&(at, 0)) {
            at += 1;
        }
        let size = cells[&(at, 0)].len() as i64;
        assert_eq!(number(row, 0), size, "{}", row.label);
        for step in 0..(quarter("2026-11-23") - at).min(12) + 1 {
            let still = cells.get(&(at, step)).map_or(0, |who| who.len() as i64);
            assert_eq!(
                number(row, 1 + step as usize),
                (200 * still + size) / (2 * size),
                "{} {step}",
                row.label
            );
        }
        at += 1;
    }
}

#[test]
fn income_by_month_adds_up_to_all_purchases_and_terms() {
    let bench = sample(Lang::De);
    let report = made(&bench, &ask(ReportKind::Income, "2025-12-01", "2026-10-31"), Lang::De);
    let section = section(&report, "income");
    let bought: i64 = bench.read(|conn| {
        let sql = "SELECT sum(amount) FROM purchase WHERE bought_on BETWEEN '2025-12-01' AND '2026-10-31'
             AND currency = 'EUR' AND cancelled_on IS NULL";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    let total = section.total.as_ref().unwrap();
    assert_eq!((section.rows.len(), number(total, 0)), (11, bought));
    assert_eq!(number(total, 4), bought + number(total, 3), "what is over is no forecast");
    assert_eq!((number(total, 1), number(total, 2)), (0, 0));
    assert!(number(total, 3) > 0, "contracts began");
}

#[test]
fn what_is_ahead_is_weighted_and_spread() {
    let bench = sample(Lang::De);
    let report = made(&bench, &ask(ReportKind::Income, "2026-11-01", "2027-04-30"), Lang::De);
    let section = section(&report, "income");
    let sum = |column: usize| section.rows.iter().map(|row| number(row, column)).sum::<i64>();
    let weighted: f64 = bench.read(|conn| {
        let sql = "SELECT sum(d.amount * s.probability / 100.0) FROM deal d JOIN stage s ON s.id = d.stage_id
             WHERE s.kind = 'open' AND d.currency = 'EUR' AND d.expected_on BETWEEN '2026-08-25' AND '2027-04-30'";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    assert!((sum(1) as f64 - weighted).abs() < 50.0, "{} and {weighted}", sum(1));
    assert!(section.rows.iter().all(|row| number(row, 2) > 0), "customers buy again in every month");
    // A month of 31 days gets more than one of 28; this month gets the rest of it.
    let repeat: Vec<i64> = section.rows.iter().map(|row| number(row, 2)).collect();
    assert!(repeat[0] < repeat[3] && repeat[3] < repeat[1], "{repeat:?}");
    assert!(report.sections.iter().any(|section| section.key == "accuracy"));
}

#[test]
fn behind_a_red_light_no_number_is_told_of_what_is_bought_again() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let draft =
        crate::sales::PurchaseDraft::new(party, day("2026-11-02"), crate::money::Money::new(10_000, "EUR"));
    bench.write(|tx| crate::sales::add_purchase(tx, &draft));
    let report = made(&bench, &ask(ReportKind::Income, "2026-11-01", "2027-01-31"), Lang::De);
    let row = &report.sections[0].rows[1];
    assert_eq!((row.cells[2].value, row.cells[2].text.as_str()), (ReportValue::Unknown, "unbekannt"));
    assert_eq!(row.cells[2].list, None);
}

#[test]
fn a_forecast_is_kept_once_and_compared_when_two_quarters_are_over() {
    let bench = sample(Lang::De);
    let before = made(&bench, &ask(ReportKind::Income, "2026-11-01", "2026-12-31"), Lang::De);
    assert!(keep_forecast(&bench.store).unwrap().is_some());
    assert!(keep_forecast(&bench.store).unwrap().is_none(), "it is kept already");
    let kept: i64 = bench.read(|conn| {
        let sql = "SELECT new_business FROM forecast WHERE quarter = '2026-10-01' AND currency = 'EUR'";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    assert_eq!(kept, number(before.sections[0].total.as_ref().unwrap(), 1));
    let accuracy = section(&before, "accuracy");
    assert_eq!(accuracy.rows.len(), 2);
    let wrong: i64 = accuracy.rows.iter().map(|row| (number(row, 0) - number(row, 1)).abs()).sum();
    let came: i64 = accuracy.rows.iter().map(|row| number(row, 1)).sum();
    assert_eq!(number(accuracy.total.as_ref().unwrap(), 2), (200 * wrong + came) / (2 * came));
    let kept = || -> u32 {
        bench.read(|conn| Ok(conn.query_row("SELECT count(*) FROM forecast", [], |row| row.get(0))?))
    };
    let before = kept();
    assert!(before > 0);
    // Nobody asked for it, so that nobody takes it back.
    assert!(matches!(bench.store.undo(), Err(Error::NothingToUndo)));
    assert_eq!(kept(), before);
}

#[test]
fn an_empty_firm_has_empty_reports_that_say_what_is_needed() {
    let bench = Bench::open();
    assert!(keep_forecast(&bench.store).unwrap().is_none(), "there is nothing to expect");
    for kind in ReportKind::ALL {
        let report = made(&bench, &ask(kind, "2026-01-01", "2026-12-31"), Lang::Nl);
        assert!(report.empty.is_some_and(|text| text.len() > 30), "{kind:?}");
    }
}

#[test]
fn a_wrong_period_page_or_currency_is_refused_by_its_field() {
    let bench = Bench::open();
    let refused =
        |ask: ReportAsk| match bench.store.read(|conn| report(conn, &ask, &Texts::new(Lang::De), NOW)) {
            Err(Error::Invalid { field, reason }) => (field, reason),
            other => panic!("{other:?}"),
        };
    assert_eq!(refused(ask(ReportKind::Closed, "2026-02-01", "2026-01-31")), ("to", "before-start"));
    assert_eq!(refused(ask(ReportKind::Closed, "2010-01-01", "2026-01-31")), ("to", "too-long"));
    let wrong =
        ReportAsk { currency: Some("euro".into()), ..ask(ReportKind::Closed, "2026-01-01", "2026-01-31") };
    assert_eq!(refused(wrong).0, "currency");
    let wrong =
        ReportAsk { after: Some("x".into()), ..ask(ReportKind::Customers, "2026-01-01", "2026-01-31") };
    assert_eq!(refused(wrong), ("after", "unreadable"));
}

#[test]
fn customers_come_by_income_page_after_page_without_gap_or_double() {
    let bench = Bench::deriving(WHILE_GENERATING);
    generate(&bench.store, Size::Small, 5, &mut |_, _| true).unwrap();
    let asked = ask(ReportKind::Customers, "2026-01-01", "2026-11-23");
    let first = made(&bench, &asked, Lang::De);
    assert!(first.next.is_some(), "there is more than one page");
    let whole = bench.read(|conn| complete(conn, &asked, &Texts::new(Lang::De), NOW));
    let rows = &whole.sections[0].rows;
    let ids: HashSet<_> = rows.iter().map(|row| row.party_id).collect();
    assert_eq!(ids.len(), rows.len());
    assert!(rows.windows(2).all(|pair| number(&pair[0], 0) >= number(&pair[1], 0)));
    let from = day("2026-11-23") - chrono::Months::new(24) + Days::new(1);
    let buyers: i64 = bench.read(|conn| {
        let sql = "SELECT count(DISTINCT party_id) FROM purchase WHERE bought_on BETWEEN ?1 AND '2026-11-23'
             AND currency = 'EUR' AND cancelled_on IS NULL";
        Ok(conn.query_row(sql, [from], |row| row.get(0))?)
    });
    assert_eq!(rows.len() as i64, buyers);
}

#[test]
fn a_file_has_numbers_as_numbers_and_marks_what_a_spreadsheet_would_run() {
    let bench = sample(Lang::De);
    bench.write(|tx| Ok(tx.execute("UPDATE deal SET lost_reason = '=1+1' WHERE lost_reason = 'Preis'", [])?));
    let report = made(&bench, &ask(ReportKind::Closed, "2026-01-01", "2026-11-23"), Lang::De);
    let mut file = Vec::new();
    write_csv(&report, Lang::De, &mut file).unwrap();
    let text = String::from_utf8(file).unwrap();
    assert!(text.starts_with("\u{feff}Gewonnen und verloren;2026-01-01;2026-11-23;EUR\r\n"), "{text}");
    assert!(text.contains("\r\n'=1+1;"), "{text}");
    let row = section(&report, "closed-reason").rows.iter().find(|row| row.label == "=1+1").unwrap();
    let (sum, count) = (number(row, 1), number(row, 0));
    assert!(text.contains(&format!("'=1+1;{count};{},{:02};", sum / 100, sum % 100)), "{text}");
}

#[test]
fn open_promises_come_by_their_day_and_only_open_ones() {
    let bench = sample(Lang::De);
    let rows = bench.read(|conn| Ok(all(conn, &ReportQuestion::Promises { person: None })));
    let days: Vec<_> = rows.iter().map(|row| row.on).collect();
    assert!(days.is_sorted() && !days.is_empty(), "{days:?}");
    let open: i64 = bench.read(|conn| {
        let sql =
            "SELECT count(*) FROM promise WHERE state = 'open' AND due_on IS NOT NULL AND deleted_at IS NULL";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    assert_eq!(rows.len() as i64, open);
}
