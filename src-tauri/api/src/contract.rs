//! Contracts.

use rondo_core::id::ContractId;
use rondo_core::sales::{self, ContractDraft, ContractNotice};
use rondo_core::store::{Label, Op};
use rondo_core::task::{self, TaskDraft};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::Saved;
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// One contract.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractRequest {
    /// Its id.
    pub id: ContractId,
}

/// A new contract; the tasks that remind of its days may come with it, as one operation.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ContractAdd {
    /// The whole record.
    pub draft: ContractDraft,
    /// What to do because of it.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub tasks: Vec<TaskDraft>,
}

/// A changed contract.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractUpdate {
    /// Its id.
    pub id: ContractId,
    /// The whole record.
    pub draft: ContractDraft,
}

pub(crate) fn add(rondo: &Rondo, request: ContractAdd) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let ContractAdd { draft, tasks } = request;
    let label = Label::named(Op::ContractAdd, draft.title.trim());
    let id = session.write(rondo, &label, |tx| {
        let id = sales::add_contract(tx, &draft)?;
        for next in &tasks {
            task::create(tx, &TaskDraft { party_id: Some(draft.party_id), ..next.clone() })?;
        }
        Ok(id)
    })?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update(rondo: &Rondo, request: ContractUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = Label::named(Op::ContractEdit, request.draft.title.trim());
    session.write(rondo, &label, |tx| sales::update_contract(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: ContractRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::ContractDelete, request.id)?;
    session.write(rondo, &label, |tx| sales::delete_contract(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn notice(rondo: &Rondo, request: ContractNotice) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = titled(&session, Op::ContractNotice, request.id)?;
    session.write(rondo, &label, |tx| sales::give_notice(tx, &request))?;
    Ok(Empty {})
}

fn titled(session: &Session, op: Op, id: ContractId) -> ApiResult<Label> {
    Ok(Label::named(op, session.store.read(|conn| sales::contract(conn, id))?.title))
}
