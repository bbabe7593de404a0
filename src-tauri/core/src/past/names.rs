//! The names of what ids in the log stand for, so that a person can read who and what was meant.

use std::collections::{BTreeMap, HashSet};

use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::error::Result;
use crate::store::HistoryPage;

/// Names by id; ids are 32 small hexadecimal digits. What is gone or never had a name is not in it.
pub type Names = BTreeMap<String, String>;

/// Tables whose records have a name, and what it is.
const NAMED: &[(&str, &str)] = &[
    ("party", "SELECT name FROM party WHERE id = ?1"),
    ("person_of_firm", "SELECT name FROM person_of_firm WHERE id = ?1"),
    ("tag", "SELECT name FROM tag WHERE id = ?1"),
    ("stage", "SELECT name FROM stage WHERE id = ?1"),
    ("stage_item", "SELECT title FROM stage_item WHERE id = ?1"),
    ("deal_item", "SELECT i.title FROM deal_item x JOIN stage_item i ON i.id = x.item_id WHERE x.id = ?1"),
    ("pipeline", "SELECT name FROM pipeline WHERE id = ?1"),
    ("deal", "SELECT title FROM deal WHERE id = ?1"),
    ("task", "SELECT title FROM task WHERE id = ?1"),
    ("touch", "SELECT subject FROM touch WHERE id = ?1"),
    ("purchase", "SELECT coalesce(title, product, number) FROM purchase WHERE id = ?1"),
    ("contract", "SELECT title FROM contract WHERE id = ?1"),
    ("case_file", "SELECT title FROM case_file WHERE id = ?1"),
    ("promise", "SELECT title FROM promise WHERE id = ?1"),
    ("offer", "SELECT number || ' ' || title FROM offer WHERE id = ?1"),
    ("offer_line", "SELECT title FROM offer_line WHERE id = ?1"),
    ("product", "SELECT name FROM product WHERE id = ?1"),
    (
        "product_price",
        "SELECT p.name FROM product_price r JOIN product p ON p.id = r.product_id WHERE r.id = ?1",
    ),
    ("playbook", "SELECT name FROM playbook WHERE id = ?1"),
    (
        "playbook_run",
        "SELECT p.name FROM playbook_run r JOIN playbook p ON p.id = r.playbook_id WHERE r.id = ?1",
    ),
    ("attachment", "SELECT name FROM attachment WHERE id = ?1"),
    ("custom_field", "SELECT name FROM custom_field WHERE id = ?1"),
    (
        "custom_value",
        "SELECT f.name FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE v.id = ?1",
    ),
    ("foreign_id", "SELECT value FROM foreign_id WHERE id = ?1"),
    ("saved_view", "SELECT name FROM saved_view WHERE id = ?1"),
    ("channel", "SELECT value FROM channel WHERE id = ?1"),
    ("address", "SELECT coalesce(street, city) FROM address WHERE id = ?1"),
];

/// The table that a column of ids leads to.
fn target(column: &str) -> Option<&'static str> {
    Some(match column {
        "party_id" | "other_id" | "referred_id" => "party",
        "owner_id" | "deputy_id" | "assignee_id" | "author_id" | "person_id" | "set_by" => "person_of_firm",
        "tag_id" => "tag",
        "stage_id" | "from_stage_id" => "stage",
        "pipeline_id" => "pipeline",
        "deal_id" | "split_from_id" => "deal",
        "item_id" => "stage_item",
        "touch_id" => "touch",
        "returns_id" | "purchase_id" => "purchase",
        "product_id" => "product",
        "offer_id" => "offer",
        "playbook_id" => "playbook",
        "run_id" => "playbook_run",
        "field_id" => "custom_field",
        _ => return None,
    })
}

/// The names behind all ids of a page of the history, those of its records among them.
pub fn names_of_page(conn: &Connection, page: &HistoryPage) -> Result<Names> {
    let mut names = Finder { conn, found: Names::new(), asked: HashSet::new() };
    for change in page.entries.iter().flat_map(|entry| &entry.changes) {
        names.find(&change.table, change.row)?;
        for value in [&change.before, &change.after] {
            match (&change.field, value) {
                (Some(field), value) => names.find_in(field, value)?,
                (None, Value::Object(fields)) => names.find_all(fields)?,
                _ => {}
            }
        }
    }
    Ok(names.found)
}

/// The names behind all ids of some rows.
pub fn names_of_rows<'r>(
    conn: &Connection,
    rows: impl IntoIterator<Item = &'r Map<String, Value>>,
) -> Result<Names> {
    let mut names = Finder { conn, found: Names::new(), asked: HashSet::new() };
    for fields in rows {
        names.find_all(fields)?;
    }
    Ok(names.found)
}

/// The name of what an id in this column stands for; none where it has none.
pub(crate) fn name_behind(conn: &Connection, column: &str, id: Uuid) -> Result<Option<String>> {
    target(column).map_or(Ok(None), |table| name_of(conn, table, id))
}

/// The name of a record; none where it is gone or has none.
fn name_of(conn: &Connection, table: &str, id: Uuid) -> Result<Option<String>> {
    let Some((_, sql)) = NAMED.iter().find(|(of, _)| *of == table) else { return Ok(None) };
    let name: Option<Option<String>> =
        conn.prepare_cached(sql)?.query_row([id], |row| row.get(0)).optional()?;
    Ok(name.flatten())
}

struct Finder<'c> {
    conn: &'c Connection,
    found: Names,
    /// Also those that have no name, so that none is asked for twice.
    asked: HashSet<Uuid>,
}

impl Finder<'_> {
    fn find_all(&mut self, fields: &Map<String, Value>) -> Result<()> {
        fields.iter().try_for_each(|(field, value)| self.find_in(field, value))
    }

    fn find_in(&mut self, field: &str, value: &Value) -> Result<()> {
        let id =
            value.as_str().filter(|_| target(field).is_some()).and_then(|text| Uuid::parse_str(text).ok());
        match (target(field), id) {
            (Some(table), Some(id)) => self.find(table, id),
            _ => Ok(()),
        }
    }

    fn find(&mut self, table: &str, id: Uuid) -> Result<()> {
        if self.asked.insert(id)
            && let Some(name) = name_of(self.conn, table, id)?
        {
            self.found.insert(id.simple().to_string(), name);
        }
        Ok(())
    }
}
