//! Answers and referrals.

use rondo_core::id::{AnswerId, ReferralId};
use rondo_core::store::Op;
use rondo_core::survey::{self, AnswerDraft, ReferralDraft};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::{Saved, named};
use crate::{ApiResult, Rondo};

/// One answer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerRequest {
    /// Its id.
    pub id: AnswerId,
}

/// A corrected answer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerUpdate {
    /// Its id.
    pub id: AnswerId,
    /// The whole record.
    pub draft: AnswerDraft,
}

/// One referral.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReferralRequest {
    /// Its id.
    pub id: ReferralId,
}

/// A corrected referral.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReferralUpdate {
    /// Its id.
    pub id: ReferralId,
    /// The whole record.
    pub draft: ReferralDraft,
}

pub(crate) fn add_answer(rondo: &Rondo, request: AnswerDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::AnswerAdd, request.party_id)?;
    let id = session.write(rondo, &label, |tx| survey::add_answer(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update_answer(rondo: &Rondo, request: AnswerUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::AnswerEdit, request.draft.party_id)?;
    session.write(rondo, &label, |tx| survey::update_answer(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete_answer(rondo: &Rondo, request: AnswerRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = {
        let party = session.store.read(|conn| survey::answer(conn, request.id))?.party_id;
        named(&session, Op::AnswerDelete, party)?
    };
    session.write(rondo, &label, |tx| survey::delete_answer(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn add_referral(rondo: &Rondo, request: ReferralDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::ReferralAdd, request.party_id)?;
    let id = session.write(rondo, &label, |tx| survey::add_referral(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update_referral(rondo: &Rondo, request: ReferralUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::ReferralEdit, request.draft.party_id)?;
    session.write(rondo, &label, |tx| survey::update_referral(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete_referral(rondo: &Rondo, request: ReferralRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = {
        let party = session.store.read(|conn| survey::referral(conn, request.id))?.party_id;
        named(&session, Op::ReferralDelete, party)?
    };
    session.write(rondo, &label, |tx| survey::delete_referral(tx, request.id))?;
    Ok(Empty {})
}
