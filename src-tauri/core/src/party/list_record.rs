//! The types of lists of parties: which, in which order, and a page of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PartyKind, PartyRow};
use crate::id::{PersonId, TagId};
use crate::standing::Level;

/// Which parties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct PartyFilter {
    /// Folded search over names, places, channels and numbers.
    pub search: Option<String>,
    /// Only people or only organisations.
    pub kind: Option<PartyKind>,
    /// Looked after by.
    pub owner_id: Option<PersonId>,
    /// Carries this tag.
    pub tag_id: Option<TagId>,
    /// Country of the main address.
    pub country: Option<String>,
    /// `late`: next step overdue; `planned`: has a next step; `none`: nothing planned.
    pub next_step: Option<NextStepFilter>,
    /// No contact since so many days (or never).
    pub quiet_days: Option<u32>,
    /// Stands in this phase.
    pub phase: Option<PhaseFilter>,
    /// Is as much alive as this, as in `atRisk`; beside a phase of a model.
    pub activity: Option<String>,
    /// Is as likely to leave as this.
    pub risk: Option<Level>,
    /// Has an early warning.
    #[ts(as = "Option<_>")]
    pub warned: bool,
    /// In this segment of recency and frequency, as in `cannotLose`.
    pub segment: Option<String>,
    /// Changed the phase.
    pub moved: Option<MoveFilter>,
    /// Has lapsed or is lost, and nothing stands in the way of winning the customer back.
    #[ts(as = "Option<_>")]
    pub win_back: bool,
    /// The trash instead of the living.
    #[ts(as = "Option<_>")]
    pub trash: bool,
}

/// A phase of a model, or a level of activity, by the engine's names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhaseFilter {
    /// The model, as in `six` or `activity`.
    pub track: String,
    /// The phase, as in `winBack`.
    pub phase: String,
}

/// A change of phase within a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct MoveFilter {
    /// The model, as in `six`.
    pub track: String,
    /// From one of these phases; from any when empty.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub from: Vec<String>,
    /// To one of these phases; to any when empty.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub to: Vec<String>,
    /// Became known with it.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub is_new: bool,
    /// Came back from being gone; `from` and `to` are empty then.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub came_back: bool,
    /// The first day of the period, which goes on until today.
    pub since: NaiveDate,
}

/// What the next step of a listed party is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum NextStepFilter {
    /// Overdue.
    Late,
    /// Something is planned.
    Planned,
    /// Nothing is planned.
    None,
}

/// The order of a list of parties. Each order has its index.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PartySort {
    /// By name, titles and case ignored.
    #[default]
    Name,
    /// By town.
    City,
    /// By last contact; those never spoken to come first.
    LastTouch,
    /// By due day of the next step; those with nothing planned come last.
    NextStep,
    /// By when the record was made.
    Created,
    /// By how likely they are to leave. Long lists by this and the following orders hold those of whom
    /// the figure is known; short ones end with the others.
    Risk,
    /// By what may be lost with them.
    AtRisk,
    /// By the margin expected within twelve months.
    Value,
    /// By what winning them back may bring.
    WinBack,
}

/// A page of a list of parties.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct PartyPageRequest {
    /// Which.
    #[ts(as = "Option<_>")]
    pub filter: PartyFilter,
    /// In which order.
    #[ts(as = "Option<_>")]
    pub sort: PartySort,
    /// Backwards.
    #[ts(as = "Option<_>")]
    pub descending: bool,
    /// Where the page begins; the `next` of the page before.
    pub cursor: Option<String>,
    /// How many rows, at most 500; 60 when zero.
    #[ts(as = "Option<_>")]
    pub limit: u32,
}

/// A page of parties.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyPage {
    /// The rows.
    pub rows: Vec<PartyRow>,
    /// Where the next page begins.
    pub next: Option<String>,
    /// How many the filter finds; only on the first page.
    pub total: Option<u32>,
}
