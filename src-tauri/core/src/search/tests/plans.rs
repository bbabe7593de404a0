//! That no search reads or sorts more than it shows.

use super::super::texts::SOURCES;
use crate::testing::Bench;

#[test]
fn records_are_read_from_the_index_in_its_order() {
    let bench = Bench::open();
    for source in SOURCES {
        let plan = bench.plan(&source.sql());
        let is_bad = |line: &String| {
            line.contains("TEMP B-TREE")
                || (line.starts_with("SCAN") && !line.contains("VIRTUAL TABLE INDEX"))
        };
        assert!(!plan.iter().any(is_bad), "{}\n{plan:#?}", source.table);
    }
}

#[test]
fn names_are_read_from_their_index() {
    let bench = Bench::open();
    let plan = bench.plan(include_str!("../by_beginning.sql"));
    assert!(
        plan[0].starts_with("SEARCH p USING INDEX party_by_name (sort_name>? AND sort_name<?)"),
        "{plan:#?}"
    );
    assert!(!plan.iter().any(|line| line.starts_with("SCAN")), "{plan:#?}");
}

#[test]
fn a_search_that_nobody_waits_for_ends() {
    let bench = Bench::open();
    let endless = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
    let asked = bench.store.read_unless(
        std::time::Duration::from_secs(600),
        || true,
        |conn| Ok(conn.query_row(endless, [], |row| row.get::<_, i64>(0))?),
    );
    assert!(matches!(asked, Err(crate::Error::Cancelled)), "{asked:?}");
    let asked = bench.store.read_unless(
        std::time::Duration::from_millis(20),
        || false,
        |conn| Ok(conn.query_row(endless, [], |row| row.get::<_, i64>(0))?),
    );
    assert!(
        matches!(asked, Err(crate::Error::Invalid { field: "query", reason: "too-slow" })),
        "nobody has cancelled it: {asked:?}"
    );
    // The reader that was ended answers again, however long the next question takes.
    let long = "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 300000) SELECT count(*) FROM n";
    for _ in 0..4 {
        assert_eq!(bench.read(|conn| Ok(conn.query_row(long, [], |row| row.get::<_, i64>(0))?)), 300_000);
    }
}
