//! Tasks.

use chrono::NaiveDate;
use rondo_core::id::{PersonId, TaskId};
use rondo_core::task::TaskDraft;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use rondo_core::store::{Label, Op};
use rondo_core::task::{self, TaskView};

use crate::operation::Empty;
use crate::party::{PartyRequest, Saved};
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// One task.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskRequest {
    /// Its id.
    pub id: TaskId,
}

/// A changed task.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaskUpdate {
    /// Its id.
    pub id: TaskId,
    /// The whole record.
    pub draft: TaskDraft,
}

/// A task done.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct DoneRequest {
    /// Its id.
    pub id: TaskId,
    /// What came of it.
    #[serde(default)]
    pub outcome: Option<String>,
}

/// What follows a task that is done.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// When it is due again; none when it does not come again.
    pub next_on: Option<NaiveDate>,
}

/// A task moved to another day.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PostponeRequest {
    /// Its id.
    pub id: TaskId,
    /// The new day.
    pub due_on: NaiveDate,
}

/// A task given to somebody.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct AssignRequest {
    /// Its id.
    pub id: TaskId,
    /// To whom; nobody when left out.
    #[serde(default)]
    pub person_id: Option<PersonId>,
}

pub(crate) fn of_party(rondo: &Rondo, request: PartyRequest) -> ApiResult<Vec<TaskView>> {
    Ok(rondo.session()?.store.read(|conn| task::of_parties(conn, &request.id.into()))?)
}

pub(crate) fn create(rondo: &Rondo, request: TaskDraft) -> ApiResult<Saved> {
    let label = Label::named(Op::TaskCreate, request.title.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| task::create(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update(rondo: &Rondo, request: TaskUpdate) -> ApiResult<Saved> {
    let label = Label::named(Op::TaskEdit, request.draft.title.trim());
    rondo.session()?.write(rondo, &label, |tx| task::update(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn done(rondo: &Rondo, request: DoneRequest) -> ApiResult<Done> {
    let session = rondo.session()?;
    let label = titled(&session, Op::TaskDone, request.id)?;
    let next_on =
        session.write(rondo, &label, |tx| task::done(tx, request.id, request.outcome.as_deref()))?;
    Ok(Done { next_on })
}

pub(crate) fn reopen(rondo: &Rondo, request: TaskRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::TaskReopen, request.id)?;
    session.write(rondo, &label, |tx| task::reopen(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn postpone(rondo: &Rondo, request: PostponeRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::TaskPostpone, request.id)?;
    session.write(rondo, &label, |tx| task::postpone(tx, request.id, request.due_on))?;
    Ok(Empty {})
}

pub(crate) fn assign(rondo: &Rondo, request: AssignRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::TaskAssign, request.id)?;
    session.write(rondo, &label, |tx| task::assign(tx, request.id, request.person_id))?;
    Ok(Empty {})
}

pub(crate) fn delete(rondo: &Rondo, request: TaskRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::TaskDelete, request.id)?;
    session.write(rondo, &label, |tx| task::delete(tx, request.id))?;
    Ok(Empty {})
}

fn titled(session: &Session, op: Op, id: TaskId) -> ApiResult<Label> {
    Ok(Label::named(op, session.store.read(|conn| task::get(conn, id))?.title))
}
