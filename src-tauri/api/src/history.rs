//! Undo, redo and the history of records.

use rondo_core::id::PartyId;
use serde::Deserialize;
use ts_rs::TS;

use rondo_core::store::{Changed, HistoryPage, Undone, history_of_party};

use crate::operation::Empty;
use crate::{ApiResult, Event, Rondo};

/// One set of the log.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetRequest {
    /// Its number.
    #[ts(type = "number")]
    pub set: i64,
}

/// The history of a customer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PartyHistoryRequest {
    /// Whose.
    pub id: PartyId,
    /// Where the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
}

/// Operations on one page of a history.
const PAGE: u32 = 30;

pub(crate) fn undo(rondo: &Rondo, _: Empty) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.undo()?))
}

pub(crate) fn redo(rondo: &Rondo, _: Empty) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.redo()?))
}

pub(crate) fn undo_set(rondo: &Rondo, request: SetRequest) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.undo_set(request.set)?))
}

pub(crate) fn of_party(rondo: &Rondo, request: PartyHistoryRequest) -> ApiResult<HistoryPage> {
    let session = rondo.session()?;
    Ok(session.store.read(|conn| history_of_party(conn, request.id, request.cursor.as_deref(), PAGE))?)
}

fn told(rondo: &Rondo, (undone, changed): (Undone, Option<Changed>)) -> Undone {
    if let Some(mut changed) = changed {
        // The toast of an undo offers redo, not another undo.
        changed.undoable = false;
        rondo.emit(Event::Changed { changed });
    }
    undone
}
