//! The firm's own fields and what stands in them.

use rondo_core::field::{self, CustomField, FieldDraft, FieldValue, FieldsOfRecord, ValueDraft};
use rondo_core::id::FieldId;
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::Saved;
use crate::{ApiResult, Rondo};

/// One field.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldRequest {
    /// Its id.
    pub id: FieldId,
}

/// An order of the fields of a kind of record.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldOrder {
    /// All of them, the first one first.
    pub ids: Vec<FieldId>,
}

pub(crate) fn list(rondo: &Rondo, _: Empty) -> ApiResult<Vec<CustomField>> {
    Ok(rondo.session()?.store.read(field::list)?)
}

pub(crate) fn save(rondo: &Rondo, request: FieldDraft) -> ApiResult<Saved> {
    let label = Label::named(Op::FieldEdit, request.name.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| field::save(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn order(rondo: &Rondo, request: FieldOrder) -> ApiResult<Empty> {
    rondo.session()?.write(rondo, &Label::of(Op::FieldOrder), |tx| field::order(tx, &request.ids))?;
    Ok(Empty {})
}

pub(crate) fn delete(rondo: &Rondo, request: FieldRequest) -> ApiResult<Empty> {
    rondo.session()?.write(rondo, &Label::of(Op::FieldDelete), |tx| field::delete(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn values(rondo: &Rondo, request: FieldsOfRecord) -> ApiResult<Vec<FieldValue>> {
    Ok(rondo.session()?.store.read(|conn| field::values(conn, &request))?)
}

pub(crate) fn set(rondo: &Rondo, request: ValueDraft) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let name = session.store.read(|conn| field::name_of(conn, request.field))?;
    session.write(rondo, &Label::named(Op::FieldValue, name), |tx| field::set(tx, &request))?;
    Ok(Empty {})
}
