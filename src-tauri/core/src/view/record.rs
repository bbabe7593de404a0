//! The types of saved views.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Filter, GroupBy, Shown};
use crate::id::ViewId;
use crate::party::PartySort;

/// Cards or a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Look {
    /// Cards.
    #[default]
    Cards,
    /// A table.
    Table,
}

/// Everything by which a list of customers is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct ViewDefinition {
    /// Which customers; all when there is none.
    pub conditions: Option<Filter>,
    /// In which order.
    #[ts(as = "Option<_>")]
    pub sort: PartySort,
    /// Backwards.
    #[ts(as = "Option<_>")]
    pub descending: bool,
    /// In groups.
    pub group: Option<GroupBy>,
    /// Cards or a table.
    #[ts(as = "Option<_>")]
    pub look: Look,
    /// The table's columns in their order, by the names that the window and paper give them; the usual ones when empty.
    #[ts(as = "Option<_>")]
    pub columns: Vec<Shown>,
}

/// A view to be saved.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ViewDraft {
    /// The saved view; none for a new one.
    #[serde(default)]
    pub id: Option<ViewId>,
    /// Its name.
    pub name: String,
    /// What it shows.
    pub definition: ViewDefinition,
}

/// A saved view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ViewRow {
    /// Its id.
    pub id: ViewId,
    /// Its name.
    pub name: String,
    /// What it shows; none where a newer Rondo saved what this one does not know.
    pub definition: Option<ViewDefinition>,
}
