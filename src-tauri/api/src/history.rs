//! Undo, redo and the history of records.

use rondo_core::id::PartyId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use chrono::NaiveDate;
use rondo_core::past::{self, AsOf, Names, TrashItem, TrashPage, TrashRequest};
use rondo_core::store::{
    Changed, HistoryEntry, HistoryRequest, HistoryTick, Label, Op, Undone, history_ticks,
};

use crate::operation::Empty;
use crate::party::PartyRequest;
use crate::{ApiResult, Event, Rondo};

/// One set of the log.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetRequest {
    /// Its number.
    #[ts(type = "number")]
    pub set: i64,
}

/// One change of the log.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeRequest {
    /// Its number.
    #[ts(type = "number")]
    pub n: i64,
}

/// A customer on a day.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AsOfRequest {
    /// Who.
    pub id: PartyId,
    /// The day, to its end.
    pub on: NaiveDate,
}

/// A page of history with the names behind its ids.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HistoryView {
    /// The operations, newest first.
    pub entries: Vec<HistoryEntry>,
    /// Names by id; ids are 32 hexadecimal digits.
    pub names: Names,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// Records to take out of the trash, at most 10,000.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RestoreItems {
    /// Which.
    pub items: Vec<TrashItem>,
}

/// How many records came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RestoredItems {
    /// How many.
    pub count: u32,
}

pub(crate) fn undo(rondo: &Rondo, _: Empty) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.undo()?))
}

pub(crate) fn redo(rondo: &Rondo, _: Empty) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.redo()?))
}

pub(crate) fn undo_set(rondo: &Rondo, request: SetRequest) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.undo_set(request.set)?))
}

pub(crate) fn undo_change(rondo: &Rondo, request: ChangeRequest) -> ApiResult<Undone> {
    Ok(told(rondo, rondo.session()?.store.undo_change(request.n)?))
}

pub(crate) fn page(rondo: &Rondo, request: HistoryRequest) -> ApiResult<HistoryView> {
    let store = &rondo.session()?.store;
    let page = store.history(&request)?;
    let names = store.read(|conn| past::names_of_page(conn, &page))?;
    Ok(HistoryView { entries: page.entries, names, next: page.next })
}

pub(crate) fn ticks(rondo: &Rondo, request: PartyRequest) -> ApiResult<Vec<HistoryTick>> {
    Ok(rondo.session()?.store.read(|conn| history_ticks(conn, request.id))?)
}

pub(crate) fn as_of(rondo: &Rondo, request: AsOfRequest) -> ApiResult<AsOf> {
    Ok(past::as_of(&rondo.session()?.store, request.id, request.on)?)
}

pub(crate) fn trash(rondo: &Rondo, request: TrashRequest) -> ApiResult<TrashPage> {
    Ok(rondo.session()?.store.read(|conn| past::trash(conn, &request))?)
}

pub(crate) fn restore(rondo: &Rondo, request: RestoreItems) -> ApiResult<RestoredItems> {
    let count = rondo.session()?.write_labelled(rondo, |tx| {
        let count = past::restore(tx, &request.items)?;
        Ok((count as u32, Label::counted(Op::TrashRestore, count as i64)))
    })?;
    Ok(RestoredItems { count })
}

fn told(rondo: &Rondo, (undone, changed): (Undone, Option<Changed>)) -> Undone {
    if let Some(mut changed) = changed {
        // The toast of an undo offers redo, not another undo.
        changed.undoable = false;
        rondo.emit(Event::Changed { changed });
    }
    undone
}
