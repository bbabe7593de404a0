//! Promises and expectations.

use chrono::NaiveDate;
use rondo_core::id::PromiseId;
use rondo_core::promise::{self, PromiseDraft, PromiseState};
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::Saved;
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// One promise.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PromiseRequest {
    /// Its id.
    pub id: PromiseId,
}

/// A corrected promise.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PromiseUpdate {
    /// Its id.
    pub id: PromiseId,
    /// The whole record.
    pub draft: PromiseDraft,
}

/// What became of a promise.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PromiseSettle {
    /// The promise.
    pub id: PromiseId,
    /// Met, broken, or open again.
    pub state: PromiseState,
    /// The day; today when left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

pub(crate) fn add(rondo: &Rondo, request: PromiseDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = Label::named(Op::PromiseAdd, request.title.trim());
    let id = session.write(rondo, &label, |tx| promise::add(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update(rondo: &Rondo, request: PromiseUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = Label::named(Op::PromiseEdit, request.draft.title.trim());
    session.write(rondo, &label, |tx| promise::update(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: PromiseRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::PromiseDelete, request.id)?;
    session.write(rondo, &label, |tx| promise::delete(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn settle(rondo: &Rondo, request: PromiseSettle) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::PromiseSettle, request.id)?;
    session.write(rondo, &label, |tx| promise::settle(tx, request.id, request.state, request.on))?;
    Ok(Empty {})
}

fn titled(session: &Session, op: Op, id: PromiseId) -> ApiResult<Label> {
    Ok(Label::named(op, session.store.read(|conn| promise::get(conn, id))?.title))
}
