//! That the index holds the words of what is there and nothing else, whatever is done.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rusqlite::Connection;

use super::super::texts::{SOURCES, all_words};
use super::finding::{ask, firm, note};
use crate::Result;
use crate::testing::{Bench, Step, World};

/// The words that should be in the index, and where.
fn there(conn: &Connection) -> Result<BTreeSet<(String, i64)>> {
    let mut all = BTreeSet::new();
    for source in SOURCES {
        let mut query = conn.prepare(&all_words(source))?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let words: Option<String> = row.get("words")?;
            for word in words.unwrap_or_default().split(' ').filter(|word| !word.is_empty()) {
                all.insert((word.to_owned(), row.get("seq")?));
            }
        }
    }
    Ok(all)
}

/// The words that are found, and where: each word of what was ever there is looked for.
fn found(conn: &Connection) -> Result<BTreeSet<(String, i64)>> {
    conn.execute_batch(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.record_word USING fts5vocab('main', 'record_text', 'row')",
    )?;
    let mut terms = conn.prepare("SELECT term FROM temp.record_word")?;
    let terms: Vec<String> = terms.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut all = BTreeSet::new();
    for term in terms {
        let mut query = conn.prepare("SELECT rowid FROM record_text WHERE record_text MATCH ?1")?;
        let rows = query.query_map([format!("\"{term}\"")], |row| row.get(0))?;
        for row in rows {
            all.insert((term.clone(), row?));
        }
    }
    Ok(all)
}

fn assert_whole(bench: &Bench) -> std::result::Result<(), TestCaseError> {
    let (there, found, due) = bench
        .store
        .maintain(|conn| {
            let due: i64 = conn.query_row("SELECT count(*) FROM record_due", [], |row| row.get(0))?;
            Ok::<_, crate::Error>((there(conn)?, found(conn)?, due))
        })
        .unwrap()
        .unwrap();
    prop_assert_eq!(there, found);
    prop_assert_eq!(due, 0);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn what_is_indexed_is_what_is_there(
        steps in prop::collection::vec((0..World::OPS, 0..60usize, 0..60usize), 1..40),
        undone in 1..20usize,
    ) {
        let mut world = World::new();
        let wrote = steps.into_iter().filter(|step: &Step| world.run(*step)).count();
        assert_whole(&world.bench)?;
        let undone = undone.min(wrote);
        (0..undone).for_each(|_| drop(world.bench.store.undo().unwrap()));
        assert_whole(&world.bench)?;
        (0..undone / 2).for_each(|_| drop(world.bench.store.redo().unwrap()));
        assert_whole(&world.bench)?;
    }
}

#[test]
fn what_an_older_version_has_left_is_read_once() {
    let bench = Bench::open();
    let party = firm(&bench, "Annahof");
    note(&bench, party, "Quastenflosser");
    let forget = "DELETE FROM record_text; INSERT INTO record_due (seq) SELECT rowid + (1 << 48) FROM touch;";
    bench.store.maintain(|conn| conn.execute_batch(forget)).unwrap().unwrap();
    assert_eq!(ask(&bench, "quastenflosser", None, 5).hits.len(), 0);
    super::super::catch_up(&bench.store).unwrap();
    assert_eq!(ask(&bench, "quastenflosser", None, 5).hits.len(), 1);
    assert_whole(&bench).unwrap();
}

#[test]
fn a_word_is_indexed_as_far_as_it_counts() {
    let bench = Bench::open();
    let party = firm(&bench, "Annahof");
    note(&bench, party, &format!("{} kurz", "ä".repeat(10_000)));
    for typed in ["kurz".to_owned(), "ä".repeat(9_999), "ä".repeat(12)] {
        assert_eq!(ask(&bench, &typed, None, 5).hits.len(), 1, "{} letters", typed.len());
    }
}
