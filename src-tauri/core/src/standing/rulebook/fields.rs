//! The values of the rules that a firm may set, in the order in which they are shown. Names are those of the engine's
//! types as they are stored, so that a value is found by its key.

use std::collections::BTreeMap;

use rondo_lifecycle::rules::{RuleFault, Rules};
use serde_json::{Value, json};

use super::record::{FieldRange, FieldUnit};
use crate::error::{Error, Result};

/// A value that may be set.
pub(super) struct Field {
    pub(super) key: &'static str,
    pub(super) unit: FieldUnit,
    least: f64,
    most: f64,
}

const fn times(key: &'static str) -> Field {
    Field { key, unit: FieldUnit::Times, least: 0.1, most: 100.0 }
}

const fn days(key: &'static str) -> Field {
    Field { key, unit: FieldUnit::Days, least: 1.0, most: 10_000.0 }
}

const fn count(key: &'static str, least: f64, most: f64) -> Field {
    Field { key, unit: FieldUnit::Count, least, most }
}

const fn share(key: &'static str, least: f64, most: f64) -> Field {
    Field { key, unit: FieldUnit::Share, least, most }
}

pub(super) const FIELDS: &[Field] = &[
    times("multiples.due"),
    times("multiples.atRisk"),
    times("multiples.lapsed"),
    times("multiples.lost"),
    days("floors.due"),
    days("floors.atRisk"),
    days("floors.lapsed"),
    days("floors.lost"),
    count("interval.priorWeight", 0.0, 100.0),
    days("interval.shortest"),
    days("interval.longest"),
    share("alert.raiseFrom", 0.05, 0.95),
    share("alert.clearBelow", 0.01, 0.94),
    days("alert.pauseDays"),
    days("contact.engaged"),
    days("contact.qualified"),
    share("care.fraction", 0.0, 10.0),
    days("care.shortest"),
    days("care.longest"),
    days("care.unfulfilled"),
    days("care.case"),
    count("loyal.purchases", 1.0, 1_000.0),
    days("loyal.age"),
    days("loyal.endorsed"),
    days("loyal.endorsedKeep"),
    days("loyal.referral"),
    days("loyal.detractor"),
    count("loyal.purchasesKeep", 1.0, 1_000.0),
    count("loyal.longPurchases", 1.0, 1_000.0),
    days("loyal.longAge"),
    count("core.purchases", 1.0, 1_000.0),
    days("core.age"),
    count("core.purchasesAgain", 1.0, 1_000.0),
    count("escalation.complaints", 1.0, 8.0),
    days("escalation.complaintDays"),
    days("escalation.detractorDays"),
    days("contract.grace"),
    days("contract.lost"),
    days("overrides.usual"),
    days("overrides.longest"),
    count("reactivatedPurchases", 1.0, 100.0),
    share("band", 0.0, 0.5),
];

impl Field {
    pub(super) fn range(&self) -> FieldRange {
        FieldRange { least: self.least, most: self.most }
    }

    fn pointer(&self) -> String {
        format!("/{}", self.key.replace('.', "/"))
    }

    /// The value in rules that were written as JSON.
    pub(super) fn of(&self, rules: &Value) -> f64 {
        rules.pointer(&self.pointer()).and_then(Value::as_f64).unwrap_or_default()
    }

    fn set(&self, rules: &mut Value, value: f64) -> Result<()> {
        if !(self.least..=self.most).contains(&value) {
            return Err(Error::invalid(self.key, "out-of-range"));
        }
        let whole = matches!(self.unit, FieldUnit::Days | FieldUnit::Count);
        if whole && value.fract() != 0.0 {
            return Err(Error::invalid(self.key, "not-whole"));
        }
        let target = rules.pointer_mut(&self.pointer()).ok_or(Error::invalid("values", "unknown"))?;
        *target = if target.is_f64() { json!(value) } else { json!(value as i64) };
        Ok(())
    }
}

/// The rules with the values of a draft.
///
/// # Errors
/// Names the value or the group that makes no sense.
pub(super) fn with(rules: &Rules, values: &BTreeMap<String, f64>) -> Result<Rules> {
    let mut written = serde_json::to_value(rules)?;
    for (key, value) in values {
        let field =
            FIELDS.iter().find(|field| field.key == key).ok_or(Error::invalid("values", "unknown"))?;
        field.set(&mut written, *value)?;
    }
    let changed: Rules = serde_json::from_value(written)?;
    changed.check().map_err(|fault| Error::invalid(group(fault), "contradicts"))?;
    Ok(changed)
}

/// The group of values that contradict each other.
const fn group(fault: RuleFault) -> &'static str {
    match fault {
        RuleFault::Interval => "interval",
        RuleFault::Multiples => "multiples",
        RuleFault::Floors => "floors",
        RuleFault::Contact => "contact",
        RuleFault::Care => "care",
        RuleFault::Escalation => "escalation",
        RuleFault::Contract => "contract",
        RuleFault::Loyal => "loyal",
        RuleFault::Core => "core",
        RuleFault::Overrides => "overrides",
        RuleFault::Alert => "alert",
        RuleFault::Band | RuleFault::Reactivated | RuleFault::Fold | RuleFault::Assist => "values",
    }
}
