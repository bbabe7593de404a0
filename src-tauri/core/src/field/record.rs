//! The types of the firm's own fields.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::id::FieldId;

/// What a field stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FieldOf {
    /// Customers.
    Party,
    /// Deals.
    Deal,
    /// Cases.
    Case,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// Words.
    Text,
    /// A number: `-12.5`.
    Number,
    /// An amount: minor units and the currency, `125050 EUR`.
    Money,
    /// A day: `2026-11-23`.
    Date,
    /// One of the choices.
    Choice,
    /// Some of the choices, a line for each.
    Choices,
    /// `yes` or `no`.
    Flag,
    /// An address of the web or of mail.
    Link,
}

/// A field of the firm's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomField {
    /// Its id.
    pub id: FieldId,
    /// What it stands on.
    pub of: FieldOf,
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What can be chosen.
    pub choices: Vec<String>,
    /// How many values are written in it.
    pub used: u32,
    /// How many of them it cannot read since it became another kind, or since a choice was taken away.
    pub unfit: u32,
}

/// A choice as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ChoiceDraft {
    /// What it is called.
    pub name: String,
    /// What it was called; values with that name follow.
    #[serde(default)]
    pub was: Option<String>,
}

/// A field as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct FieldDraft {
    /// The stored field; none for a new one.
    #[serde(default)]
    pub id: Option<FieldId>,
    /// What it stands on; a stored field stays where it is.
    pub of: FieldOf,
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What can be chosen.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub choices: Vec<ChoiceDraft>,
}

/// Whose values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldsOfRecord {
    /// What it is.
    pub of: FieldOf,
    /// Its id.
    #[ts(type = "string")]
    pub record: Uuid,
}

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ValueDraft {
    /// The field.
    pub field: FieldId,
    /// The record.
    #[ts(type = "string")]
    pub record: Uuid,
    /// What stands in it then, in the form of the field's kind; emptied without.
    #[serde(default)]
    pub value: Option<String>,
}

/// A field of a record with what stands in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldValue {
    /// The field.
    pub field: CustomField,
    /// What stands in it, in the form of the kind under which it was written.
    pub value: Option<String>,
    /// It does not fit the field as it is now, and is kept as it was written.
    pub unfit: bool,
}

crate::word::words! {
    FieldOf { Party = "party", Deal = "deal", Case = "case" }
}
crate::word::words! {
    FieldKind {
        Text = "text", Number = "number", Money = "money", Date = "date", Choice = "choice", Choices = "choices",
        Flag = "flag", Link = "link",
    }
}
