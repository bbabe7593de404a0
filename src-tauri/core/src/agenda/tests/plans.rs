//! Every source is a range of an index.

use super::*;
use crate::agenda::{aside, cadences, cases, deadlines, phases, promises, rail, standings, steps};

#[test]
fn every_source_of_the_list_walks_its_index_in_order() {
    let bench = Bench::open();
    for (sql, index) in [
        (steps::OF_ALL, "task_open_by_due (due_on>? AND due_on<?)"),
        (steps::OF_PERSON, "task_open_by_assignee (assignee_id=? AND due_on>? AND due_on<?)"),
        (steps::OF_PARTY, "task_open_by_party (party_id=? AND due_on>? AND due_on<?)"),
        (cases::OF_ALL, "case_file_open_by_due (due_on<?)"),
        (cases::OF_PERSON, "case_file_open_by_due (due_on<?)"),
        (cases::OF_PARTY, "case_file_by_party (party_id=?)"),
        (promises::OF_ALL, "promise_open_by_due (due_on<?)"),
        (promises::OF_PARTY, "promise_by_party (party_id=?)"),
        (deadlines::OF_ALL, "contract_by_end (ends_on>? AND ends_on<?)"),
        (deadlines::OF_PERSON, "contract_by_end (ends_on>? AND ends_on<?)"),
        (deadlines::OF_PARTY, "contract_by_party (party_id=?)"),
        (standings::WARNED, "SCAN s USING INDEX standing_by_alert"),
        (standings::OF_ACTIVITY, "standing_by_stake (activity=?)"),
        (standings::SECOND, "standing_by_second (second_on<?)"),
        (standings::LOST, "PRIMARY KEY (track=? AND moved_on>?)"),
        (cadences::PAST_LIMIT[0], "party_cadence_by_limit (limit_on<?)"),
        (cadences::PAST_LIMIT[1], "party_cadence_by_limit (limit_on<?)"),
        (cadences::PAST_WISH[0], "party_cadence_by_wish (wish_on<?)"),
        (cadences::PAST_WISH[1], "party_cadence_by_wish (wish_on<?)"),
        (aside::HOLDS, "set_aside_by_party (party_id=? AND reason=? AND basis=?)"),
    ] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{index}\n{plan:#?}");
        // The trash may be read as a whole, from its own index; so may whom the firm is warned of, worst first.
        let is_bad = |line: &&String| {
            let is_part = ["COVERING INDEX party_by_trash", "SCAN s USING INDEX standing_by_alert"];
            let is_whole = !is_part.iter().any(|part| line.contains(part));
            (line.starts_with("SCAN") && is_whole) || line.contains("TEMP B-TREE")
        };
        assert_eq!(plan.iter().find(is_bad), None, "{sql}");
    }
    bench.assert_indexed(standings::OF_PARTY);
    bench.assert_indexed(cadences::OF_PARTY);
}

#[test]
fn the_column_reads_indexes_and_no_customers() {
    let bench = Bench::open();
    for (sql, index) in [
        (phases::MOVES, "PRIMARY KEY (track=? AND moved_on>?)"),
        (rail::LEAVING, "standing_by_gone (gone_on>? AND gone_on<?)"),
    ] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{index}\n{plan:#?}");
    }
}

#[test]
fn contracts_are_read_up_to_a_bound_and_more_are_told_of_and_what_ends_soon_keeps_its_place() {
    let bench = Bench::open();
    let party = bench.party("Viele");
    contract(&bench, party, 40);
    // Contracts that renewed themselves: their first terms ended long ago, and their next deadlines are far.
    bench.write(|tx| {
        Ok(tx.execute(
            "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ?3)
             INSERT INTO contract (id, party_id, title, started_on, ends_on, notice_days, renews_months, created_at)
             SELECT randomblob(16), ?1, 'Alt', '2018-01-01', ?2, 30, 12, 0 FROM n",
            rusqlite::params![party, day(-3 * 365 - 100), deadlines::MOST as i64],
        )?)
    });
    let read = || bench.read(|conn| deadlines::read(conn, &crate::agenda::whom::Whom::All, day(0), "EUR"));
    let (found, more) = read();
    assert_eq!((found.len(), more), (1, false));
    contract(&bench, party, -200);
    let (found, more) = read();
    assert_eq!((found.len(), more), (1, true));
}
