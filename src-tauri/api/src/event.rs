//! What the backend tells the window without being asked.

use rondo_core::store::Changed;
use serde::Serialize;
use ts_rs::TS;

use crate::exchange::FileToken;

/// An event.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase", tag = "type")]
pub enum Event {
    /// User data changed: open views that show it refresh themselves.
    #[serde(rename_all = "camelCase")]
    Changed {
        /// What changed.
        changed: Changed,
    },
    /// Long work goes on.
    #[serde(rename_all = "camelCase")]
    Progress {
        /// The name the caller gave to the work.
        job: String,
        /// What is being done: a word that the window translates (`reading`, `matching`, `writing`, `copying` …).
        stage: String,
        /// How much is done.
        #[ts(type = "number")]
        done: u64,
        /// Of how much; none when that is not known.
        #[ts(type = "number | null")]
        total: Option<u64>,
    },
    /// Files were dropped on the window.
    #[serde(rename_all = "camelCase")]
    Dropped {
        /// The files, as tokens for the import.
        files: Vec<FileToken>,
    },
    /// The vault was locked.
    Locked,
}
