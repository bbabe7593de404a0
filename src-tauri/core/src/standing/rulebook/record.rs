//! The types of the rules as the window shows them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::id::PartyId;
use crate::time::Timestamp;

/// Values that somebody has changed, by their keys; the others stay as they are.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleDraft {
    /// As in `multiples.lapsed`, in the unit of the field.
    pub values: BTreeMap<String, f64>,
}

/// The firm's rules.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RulesView {
    /// Every value, in the order in which it is shown.
    pub fields: Vec<RuleField>,
    /// The usual days between two purchases of a customer of the firm: learnt, not set.
    pub usual_interval: u32,
    /// The versions, the newest first.
    pub versions: Vec<RuleVersion>,
}

/// A value of the rules.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleField {
    /// As in `multiples.lapsed`; the part before the dot is its group.
    pub key: String,
    /// In which unit it is counted.
    pub unit: FieldUnit,
    /// What holds today.
    pub value: f64,
    /// What holds for a firm like this one without anybody's doing.
    pub default: f64,
    /// Between which it may lie.
    pub range: FieldRange,
}

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum FieldUnit {
    /// Multiples of the customer's own usual interval.
    Times,
    /// Whole days.
    Days,
    /// Whole numbers: purchases, complaints.
    Count,
    /// A part of one, shown in hundredths.
    Share,
}

/// The least and the most of a value, both included.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldRange {
    /// The least.
    pub least: f64,
    /// The most.
    pub most: f64,
}

/// A version of the rules.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleVersion {
    /// Its number.
    pub version: u32,
    /// Its first day; none for the first version, which also holds for all that was before it.
    pub valid_from: Option<NaiveDate>,
    /// When it was written down.
    pub made_at: Timestamp,
    /// Fitted to the firm's figures, not set by somebody.
    pub is_learnt: bool,
    /// The usual days between two purchases under it.
    pub usual_interval: u32,
    /// How it differs from the version before.
    pub changes: Vec<RuleChange>,
}

/// A value that a version has changed.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleChange {
    /// Which.
    pub key: String,
    /// In which unit it is counted.
    pub unit: FieldUnit,
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
}

/// What new rules would do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rehearsal {
    /// Customers who would stand elsewhere in at least one model.
    pub moved: u32,
    /// From where to where, the most frequent first.
    pub flows: Vec<RuleFlow>,
    /// Who they are; no more than can be looked through.
    pub customers: Vec<MovedCustomer>,
    /// Early warnings today …
    pub warned: u32,
    /// … and under the new rules.
    pub would_warn: u32,
    /// The first day of the past that was looked at.
    pub past_since: NaiveDate,
    /// From which level on a customer would have been noticed in it: the one that the draft moves, as in `atRisk`.
    pub past_level: String,
    /// What the rules of today would have done in it …
    pub today: PastReport,
    /// … and what the new ones would have done.
    pub draft: PastReport,
}

/// How many customers would stand in another phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RuleFlow {
    /// In which model.
    pub track: String,
    /// From.
    pub from: String,
    /// To.
    pub to: String,
    /// How many.
    pub count: u32,
}

/// A customer who would stand elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MovedCustomer {
    /// Who.
    pub party_id: PartyId,
    /// The name.
    pub name: String,
    /// In which model.
    pub track: String,
    /// From.
    pub from: String,
    /// To.
    pub to: String,
    /// The silence so far in multiples of the own interval; none before the first purchase.
    pub silence: Option<f64>,
}

/// What a rule would have done in the firm's past: it warns where a customer would have reached the level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastReport {
    /// Customers who were lost.
    pub lost: u32,
    /// Of them those of whom it would have warned before they were lost.
    pub noticed: u32,
    /// How many days before, on average; none where it would have warned of nobody.
    pub days_earlier: Option<u32>,
    /// Warnings of customers who bought again.
    pub false_alarms: u32,
}
