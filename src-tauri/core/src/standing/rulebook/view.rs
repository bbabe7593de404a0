//! The rules of today with their defaults, and the versions so far.

use rondo_lifecycle::interval::multiples;
use rondo_lifecycle::rules::Rules;
use rusqlite::Connection;
use serde_json::Value;

use super::super::frame::Frame;
use super::fields::FIELDS;
use super::record::{RuleChange, RuleField, RuleVersion, RulesView};
use crate::error::Result;
use crate::time::Timestamp;

/// The firm's rules on the day of `now`.
pub fn rules(conn: &Connection, now: Timestamp) -> Result<RulesView> {
    let frame = Frame::read(conn, now)?;
    let present = frame.book.on(frame.as_of.today);
    let default = Rules { multiples: multiples(frame.learnt.regularity), ..Rules::default() };
    let (written, usual) = (serde_json::to_value(present)?, serde_json::to_value(default)?);
    let field = |field: &super::fields::Field| RuleField {
        key: field.key.to_owned(),
        unit: field.unit,
        value: field.of(&written),
        default: field.of(&usual),
        range: field.range(),
    };
    Ok(RulesView {
        fields: FIELDS.iter().map(field).collect(),
        usual_interval: days(present.interval.population),
        versions: versions(conn)?,
    })
}

fn days(interval: f64) -> u32 {
    interval.round() as u32
}

fn versions(conn: &Connection) -> Result<Vec<RuleVersion>> {
    let mut query = conn.prepare_cached(
        "SELECT version, valid_from, rules, created_at, is_learnt FROM lifecycle_rules ORDER BY version",
    )?;
    let mut rows = query.query([])?;
    let mut versions: Vec<RuleVersion> = Vec::new();
    let mut before: Option<Value> = None;
    while let Some(row) = rows.next()? {
        let rules: Rules = serde_json::from_str(&row.get::<_, String>("rules")?)?;
        let written = serde_json::to_value(rules)?;
        versions.push(RuleVersion {
            version: row.get("version")?,
            valid_from: before.is_some().then(|| row.get("valid_from")).transpose()?,
            made_at: row.get("created_at")?,
            is_learnt: row.get("is_learnt")?,
            usual_interval: days(rules.interval.population),
            changes: before.as_ref().map(|before| changes(before, &written)).unwrap_or_default(),
        });
        before = Some(written);
    }
    versions.reverse();
    Ok(versions)
}

fn changes(before: &Value, after: &Value) -> Vec<RuleChange> {
    let moved = FIELDS.iter().filter(|field| field.of(before) != field.of(after));
    moved
        .map(|field| RuleChange {
            key: field.key.to_owned(),
            unit: field.unit,
            before: field.of(before),
            after: field.of(after),
        })
        .collect()
}
