//! Whatever is done, in any order: the rows of a customer as of any moment are those that a look at that moment has seen;
//! and one change taken back leaves everything else of its operation.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use super::acted;
use super::undo::{ACTED, Step, World, pick};
use crate::error::{Error, Result};
use crate::id::{LinkId, PartyId};
use crate::party::{self, LinkDraft, Normaliser};
use crate::past::{self, TrashRequest};
use crate::store::{ChangeState, HistoryRequest, PastRow, Tx, captured_names};

/// What this test does beside the operations of the world: it changes customers and what joins them.
const OPS: u8 = ACTED + acted::OPS;
const OWN: u8 = 7;

fn step(
    parties: &[PartyId; 3],
    links: &mut Vec<LinkId>,
    tx: &Tx<'_>,
    op: u8,
    a: usize,
    b: usize,
) -> Result<()> {
    let party = parties[a % 3];
    match op {
        0 | 1 => {
            let tags: Vec<String> = (0..a % 3).map(|n| format!("T{}", (b + n) % 4)).collect();
            let channels: Vec<Value> = (0..b % 3)
                .map(|n| serde_json::json!({"kind": "phone", "value": format!("0221 {}", a + n)}))
                .collect();
            let draft = serde_json::from_value(serde_json::json!({
                "kind": "organisation", "name": format!("N{b}"), "tags": tags, "channels": channels,
                "addresses": [{"kind": "work", "city": format!("C{}", a % 2)}],
            }))?;
            party::update(tx, party, draft, Normaliser::new("DE"))
        }
        2 | 3 => {
            let draft = LinkDraft {
                id: pick(links, a).ok().filter(|_| op == 3),
                party_id: party,
                other_id: parties[b % 3],
                role: (b.is_multiple_of(2)).then(|| format!("R{b}")),
                from: None,
                to: None,
                buying_role: None,
                is_primary: a.is_multiple_of(2),
            };
            party::link(tx, &draft).map(|id| links.push(id))
        }
        4 => party::unlink(tx, pick(links, a)?),
        5 => party::delete(tx, &[party]).map(|_| ()),
        _ => {
            let page = past::trash(tx, &TrashRequest { limit: 50, ..TrashRequest::default() })?;
            let items: Vec<_> =
                page.rows.iter().map(|row| past::TrashItem { kind: row.kind, id: row.id }).collect();
            past::restore(tx, &[pick(&items, b)?]).map(|_| ())
        }
    }
}

/// The rows of a customer as they stand in the tables.
fn look(world: &World, party: PartyId) -> BTreeSet<String> {
    world.bench.read(|conn| {
        let mut seen = BTreeSet::new();
        for table in captured_names(conn)? {
            let mut query = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
            let names: Vec<String> = query.column_names().map(str::to_owned).collect();
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let mut fields = Map::new();
                for name in names.iter().filter(|name| *name != "seq") {
                    let value = match row.get_ref(name.as_str())? {
                        ValueRef::Null => Value::Null,
                        ValueRef::Integer(number) => number.into(),
                        ValueRef::Real(number) => number.into(),
                        ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned().into(),
                        ValueRef::Blob(bytes) => {
                            bytes.iter().map(|b| format!("{b:02X}")).collect::<String>().into()
                        }
                    };
                    fields.insert(name.clone(), value);
                }
                let whose = Value::from(party.0.simple().to_string().to_uppercase());
                let owner = if table == "party" { "id" } else { "party_id" };
                let ends_here = table == "party_link" && fields.get("other_id") == Some(&whose);
                if fields.get(owner) == Some(&whose) || ends_here {
                    seen.insert(line(&table, &fields));
                }
            }
        }
        Ok(seen)
    })
}

fn line(table: &str, fields: &Map<String, Value>) -> String {
    let mut pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.sort();
    format!("{table}: {}", pairs.join(", "))
}

fn last_change(world: &World) -> i64 {
    world
        .bench
        .read(|conn| Ok(conn.query_row("SELECT coalesce(max(n), 0) FROM change", [], |row| row.get(0))?))
}

fn act(world: &mut World, links: &mut Vec<LinkId>, (op, a, b): Step) {
    match op {
        op if op < OPS => drop(world.run((op, a, b))),
        op if op == OPS + OWN => drop(world.bench.store.undo()),
        op if op == OPS + OWN + 1 => drop(world.bench.store.redo()),
        op => {
            world.bench.clock.advance_ms(60_000);
            let parties = world.parties;
            let done = world.bench.try_write(|tx| step(&parties, links, tx, op - OPS, a, b));
            drop(done);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_customer_as_of_any_moment_is_what_was_there_then(
        steps in prop::collection::vec((0..OPS + OWN + 2, 0..60usize, 0..60usize), 1..40),
    ) {
        let mut world = World::new();
        let mut links = Vec::new();
        let mut seen = Vec::new();
        for step in steps {
            act(&mut world, &mut links, step);
            let rows = world.parties.map(|party| look(&world, party));
            seen.push((last_change(&world), rows));
        }
        for (upto, rows) in seen {
            for (party, rows) in world.parties.into_iter().zip(rows) {
                let past = world.bench.store.rows_as_of(party, upto, &[]).unwrap();
                let past: BTreeSet<String> =
                    past.iter().map(|PastRow { table, fields, .. }| line(table, fields)).collect();
                prop_assert_eq!(past, rows);
            }
        }
    }

    #[test]
    fn what_is_said_to_be_open_can_be_taken_back_alone_and_that_can_be_undone(
        steps in prop::collection::vec((0..OPS + OWN, 0..60usize, 0..60usize), 1..25),
        chosen in 0..1000usize,
    ) {
        let mut world = World::new();
        let mut links = Vec::new();
        for step in steps {
            act(&mut world, &mut links, step);
        }
        let party = world.parties[chosen % 3];
        let request = HistoryRequest { party_id: Some(party), limit: 500, ..HistoryRequest::default() };
        let store = &world.bench.store;
        let page = store.history(&request).unwrap();
        let all: Vec<_> = page.entries.iter().flat_map(|entry| &entry.changes).collect();
        let open: Vec<_> = all.iter().filter(|change| change.state == ChangeState::Open).collect();
        let fixed: Vec<_> = all.iter().filter(|change| change.state == ChangeState::Later).collect();
        let before = world.bench.dump();
        if !open.is_empty() {
            let change = open[chosen % open.len()];
            match store.undo_change(change.n) {
                Ok((_, changed)) => {
                    prop_assert!(changed.is_some());
                    let after = world.bench.dump();
                    prop_assert_ne!(&after, &before);
                    store.undo().unwrap();
                }
                // A field that belongs to it was changed since, or a rule of the table or of groups of firms says no: nothing
                // may have changed.
                Err(Error::UndoConflict(_) | Error::Invalid { reason: "circle" | "has-mother", .. }) => {}
                Err(error) => prop_assert!(false, "{:?}", error),
            }
            prop_assert_eq!(&world.bench.dump(), &before);
        }
        if !fixed.is_empty() {
            let change = fixed[chosen % fixed.len()];
            prop_assert!(matches!(store.undo_change(change.n), Err(Error::UndoConflict(_))));
            prop_assert_eq!(&world.bench.dump(), &before);
        }
    }
}
