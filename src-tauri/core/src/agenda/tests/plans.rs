//! Every source is a range of an index.

use super::*;
use crate::agenda::{aside, cases, deadlines, phases, rail, standings, steps};

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
        (deadlines::OF_ALL, "contract_by_end (ends_on>? AND ends_on<?)"),
        (deadlines::OF_PERSON, "contract_by_end (ends_on>? AND ends_on<?)"),
        (deadlines::OF_PARTY, "contract_by_party (party_id=?)"),
        (standings::OF_ACTIVITY, "standing_by_stake (activity=?)"),
        (standings::SECOND, "standing_by_second (second_on<?)"),
        (standings::LOST, "PRIMARY KEY (track=? AND moved_on>?)"),
        (aside::HOLDS, "set_aside_by_party (party_id=? AND reason=? AND basis=?)"),
    ] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{index}\n{plan:#?}");
        // The trash may be read as a whole, from its own index.
        let is_bad = |line: &&String| {
            let is_trash = line.contains("COVERING INDEX party_by_trash");
            (line.starts_with("SCAN") && !is_trash) || line.contains("TEMP B-TREE")
        };
        assert_eq!(plan.iter().find(is_bad), None, "{sql}");
    }
    bench.assert_indexed(standings::OF_PARTY);
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
