//! Winning back those who have gone.

use chrono::NaiveDate;
use rondo_core::id::{PartyId, WinBackId};
use rondo_core::milestone::LossReason;
use rondo_core::standing;
use rondo_core::store::{Label, Op};
use rondo_core::winback::{self, TryOutcome, WinBack};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::{Saved, named};
use crate::{ApiResult, Rondo};

/// How many candidates are wanted.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WinBackListRequest {
    /// Rows, at most 500.
    pub limit: u32,
}

/// A customer who was contacted.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WinBackContact {
    /// The customer.
    pub party_id: PartyId,
    /// The day; today when left out.
    #[serde(default)]
    pub on: Option<NaiveDate>,
}

/// What became of a try.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct WinBackSettle {
    /// The try.
    pub id: WinBackId,
    /// What became of it; open again when left out.
    #[serde(default)]
    pub outcome: Option<TryOutcome>,
}

/// A try.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WinBackTry {
    /// The try.
    pub id: WinBackId,
}

/// Why a customer left.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WinBackWhy {
    /// The customer.
    pub party_id: PartyId,
    /// The reason.
    pub reason: LossReason,
}

/// Who is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WinBackLeftAlone {
    /// How many were drawn.
    pub count: u32,
}

pub(crate) fn list(rondo: &Rondo, request: WinBackListRequest) -> ApiResult<WinBack> {
    let session = rondo.session()?;
    standing::compare(&session.store)?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| winback::list(conn, request.limit, now))?)
}

pub(crate) fn contact(rondo: &Rondo, request: WinBackContact) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::WinBackContact, request.party_id)?;
    let id = session.write(rondo, &label, |tx| winback::contact(tx, request.party_id, request.on))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn settle(rondo: &Rondo, request: WinBackSettle) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let party = session.store.read(|conn| winback::party_of(conn, request.id))?;
    let label = named(&session, Op::WinBackSettle, party)?;
    session.write(rondo, &label, |tx| winback::settle(tx, request.id, request.outcome))?;
    Ok(Empty {})
}

pub(crate) fn take_back(rondo: &Rondo, request: WinBackTry) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let party = session.store.read(|conn| winback::party_of(conn, request.id))?;
    let label = named(&session, Op::WinBackTakeBack, party)?;
    session.write(rondo, &label, |tx| winback::take_back(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn say_why(rondo: &Rondo, request: WinBackWhy) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(&session, Op::WinBackReason, request.party_id)?;
    session.write(rondo, &label, |tx| winback::say_why(tx, request.party_id, request.reason))?;
    Ok(Empty {})
}

pub(crate) fn leave_alone(rondo: &Rondo, _: Empty) -> ApiResult<WinBackLeftAlone> {
    let session = rondo.session()?;
    standing::compare(&session.store)?;
    let count = session.write(rondo, &Label::of(Op::WinBackLeaveAlone), winback::leave_alone)?;
    Ok(WinBackLeftAlone { count })
}
