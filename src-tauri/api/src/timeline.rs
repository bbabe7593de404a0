//! Touches and the timeline.

use rondo_core::id::TouchId;
use rondo_core::task::TaskDraft;
use rondo_core::timeline::TouchDraft;
use serde::Deserialize;
use ts_rs::TS;

use rondo_core::store::Op;
use rondo_core::timeline::{TimelinePage, TimelinePageRequest};
use rondo_core::{agenda, task, timeline};

use crate::operation::Empty;
use crate::party::{Saved, named};
use crate::{ApiResult, Rondo};

/// A touch written down; a next step and the task it settles may go with it, as one operation.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LogRequest {
    /// The touch.
    pub draft: TouchDraft,
    /// What to do next.
    #[serde(default)]
    pub next_step: Option<TaskDraft>,
    /// The task that is done by it.
    #[serde(default)]
    pub done_task: Option<rondo_core::id::TaskId>,
}

/// A corrected touch.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TouchUpdate {
    /// Its id.
    pub id: TouchId,
    /// The whole record.
    pub draft: TouchDraft,
}

/// One touch.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TouchRequest {
    /// Its id.
    pub id: TouchId,
}

pub(crate) fn page(rondo: &Rondo, request: TimelinePageRequest) -> ApiResult<TimelinePage> {
    let today = rondo.env.now().local_date();
    Ok(rondo.session()?.store.read(|conn| timeline::page(conn, &request, today))?)
}

/// Writes the touch down, and after a talk lets rest what the morning's list says of the customer.
pub(crate) fn log(rondo: &Rondo, request: LogRequest) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::TouchLog, request.draft.party_id)?;
    session.write(rondo, &label, |tx| {
        let id = timeline::log(tx, &request.draft)?;
        if let Some(done) = request.done_task {
            task::done(tx, done, None)?;
        }
        if let Some(next) = &request.next_step {
            task::create(tx, next)?;
        }
        agenda::talked(tx, &request.draft)?;
        Ok(Saved { id: id.0 })
    })
}

pub(crate) fn update(rondo: &Rondo, request: TouchUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::TouchEdit, request.draft.party_id)?;
    session.write(rondo, &label, |tx| timeline::update(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: TouchRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let party = session.store.read(|conn| timeline::touch(conn, request.id))?.party_id;
    let label = named(&session, Op::TouchDelete, party)?;
    session.write(rondo, &label, |tx| timeline::delete(tx, request.id))?;
    Ok(Empty {})
}
