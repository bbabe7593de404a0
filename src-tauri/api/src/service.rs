//! Cases: complaints, questions and what else has to be settled.

use rondo_core::id::CaseId;
use rondo_core::service::{self, CaseClose, CaseDraft};
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::Saved;
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// One case.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseRequest {
    /// Its id.
    pub id: CaseId,
}

/// A changed case.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseUpdate {
    /// Its id.
    pub id: CaseId,
    /// The whole record.
    pub draft: CaseDraft,
}

pub(crate) fn add(rondo: &Rondo, request: CaseDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = Label::named(Op::CaseAdd, request.title.trim());
    let id = session.write(rondo, &label, |tx| service::add_case(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update(rondo: &Rondo, request: CaseUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = Label::named(Op::CaseEdit, request.draft.title.trim());
    session.write(rondo, &label, |tx| service::update_case(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: CaseRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::CaseDelete, request.id)?;
    session.write(rondo, &label, |tx| service::delete_case(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn close(rondo: &Rondo, request: CaseClose) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::CaseClose, request.id)?;
    session.write(rondo, &label, |tx| service::close_case(tx, &request))?;
    Ok(Empty {})
}

pub(crate) fn reopen(rondo: &Rondo, request: CaseRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::CaseReopen, request.id)?;
    session.write(rondo, &label, |tx| service::reopen_case(tx, request.id))?;
    Ok(Empty {})
}

fn titled(session: &Session, op: Op, id: CaseId) -> ApiResult<Label> {
    Ok(Label::named(op, session.store.read(|conn| service::case(conn, id))?.title))
}
