//! What the firm sells, and at which price.

use rondo_core::id::ProductId;
use rondo_core::product::{self, ProductCategory, ProductDraft, ProductPage, ProductRequest};
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::Saved;
use crate::{ApiResult, Rondo};

/// One product.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductOne {
    /// Its id.
    pub id: ProductId,
}

pub(crate) fn page(rondo: &Rondo, request: ProductRequest) -> ApiResult<ProductPage> {
    Ok(rondo.session()?.store.read(|conn| product::page(conn, &request))?)
}

pub(crate) fn categories(rondo: &Rondo, _: Empty) -> ApiResult<Vec<ProductCategory>> {
    Ok(rondo.session()?.store.read(product::categories)?)
}

pub(crate) fn save(rondo: &Rondo, request: ProductDraft) -> ApiResult<Saved> {
    let label = Label::named(Op::ProductSave, request.name.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| product::save(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: ProductOne) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let name = session.store.read(|conn| product::get(conn, request.id))?.name;
    session.write(rondo, &Label::named(Op::ProductDelete, name), |tx| product::delete(tx, request.id))?;
    Ok(Empty {})
}
