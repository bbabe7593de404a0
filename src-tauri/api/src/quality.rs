//! How good the data of customers is: counts, the customers behind them, hints while somebody types.

use rondo_core::id::PartyId;
use rondo_core::party::PartyDraft;
use rondo_core::quality::{
    self, AcceptRequest, Doubt, FlawPage, FlawPageRequest, PartyQuality, QualityCounts,
};
use rondo_core::store::Op;
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::{PartyRequest, named};
use crate::{ApiResult, Rondo};

/// A record that is being typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct QualityCheckRequest {
    /// As far as it was typed.
    pub draft: PartyDraft,
    /// The stored record that is being changed: what was accepted of it is no doubt any more.
    #[serde(default)]
    pub id: Option<PartyId>,
}

pub(crate) fn counts(rondo: &Rondo, _: Empty) -> ApiResult<QualityCounts> {
    let session = rondo.session()?;
    quality::catch_up(&session.store)?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| quality::counts(conn, now))?)
}

pub(crate) fn page(rondo: &Rondo, request: FlawPageRequest) -> ApiResult<FlawPage> {
    let session = rondo.session()?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| quality::page(conn, &request, now))?)
}

pub(crate) fn of_party(rondo: &Rondo, request: PartyRequest) -> ApiResult<PartyQuality> {
    let (session, lang) = (rondo.session()?, rondo.language());
    let now = session.store.env().now();
    Ok(session.store.read(|conn| quality::of_party(conn, request.id, lang, now))?)
}

pub(crate) fn check(rondo: &Rondo, request: QualityCheckRequest) -> ApiResult<Vec<Doubt>> {
    let session = rondo.session()?;
    let today = session.store.env().now().local_date();
    Ok(session.store.read(|conn| quality::doubts_of(conn, &request.draft, request.id, today))?)
}

pub(crate) fn accept(rondo: &Rondo, request: AcceptRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(&session, Op::DataAccept, request.id)?;
    session.write(rondo, &label, |tx| quality::accept(tx, request.id, request.flaw))?;
    Ok(Empty {})
}

pub(crate) fn confirm(rondo: &Rondo, request: PartyRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(&session, Op::DataConfirm, request.id)?;
    session.write(rondo, &label, |tx| quality::confirm(tx, request.id))?;
    Ok(Empty {})
}
