//! Judgements about a customer, and phases set by hand.

use rondo_core::id::{MilestoneId, OverrideId};
use rondo_core::milestone::{self, MilestoneDraft, PhaseDraft};
use rondo_core::standing::{self, Settable};
use rondo_core::store::Op;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::{PartyRequest, Saved, named};
use crate::{ApiResult, Rondo};

/// One judgement.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MilestoneRequest {
    /// Its id.
    pub id: MilestoneId,
}

/// A corrected judgement.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MilestoneUpdate {
    /// Its id.
    pub id: MilestoneId,
    /// The whole record.
    pub draft: MilestoneDraft,
}

/// One phase set by hand.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OverrideRequest {
    /// Its id.
    pub id: OverrideId,
}

/// What may be set by hand for a customer today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseChoices {
    /// The phases, by model, in the order in which a customer goes through them.
    pub phases: Vec<PhaseChoice>,
    /// Where the customer stands in the first model; to begin with what is so.
    pub current: Option<String>,
    /// For how many days as a rule.
    pub usual_days: i32,
    /// For how many days at most.
    pub longest_days: i32,
}

/// A phase that may be set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseChoice {
    /// The model.
    pub track: String,
    /// The phase.
    pub phase: String,
}

pub(crate) fn add(rondo: &Rondo, request: MilestoneDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::MilestoneAdd, request.party_id)?;
    let id = session.write(rondo, &label, |tx| milestone::add_milestone(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn update(rondo: &Rondo, request: MilestoneUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::MilestoneEdit, request.draft.party_id)?;
    session.write(rondo, &label, |tx| milestone::update_milestone(tx, request.id, &request.draft))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: MilestoneRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = {
        let party = session.store.read(|conn| milestone::milestone(conn, request.id))?.party_id;
        named(&session, Op::MilestoneDelete, party)?
    };
    session.write(rondo, &label, |tx| milestone::delete_milestone(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn set_phase(rondo: &Rondo, request: PhaseDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::PhaseSet, request.party_id)?;
    let id = session.write(rondo, &label, |tx| milestone::set_phase(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn release_phase(rondo: &Rondo, request: OverrideRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let party = session.store.read(|conn| milestone::phase_override(conn, request.id))?.party_id;
    let label = named(&session, Op::PhaseRelease, party)?;
    session.write(rondo, &label, |tx| milestone::release_phase(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn phase_choices(rondo: &Rondo, request: PartyRequest) -> ApiResult<PhaseChoices> {
    let now = rondo.env.now();
    let Settable { phases, current, usual_days, longest_days } =
        rondo.session()?.store.read(|conn| standing::settable(conn, request.id, now))?;
    let phases = phases.into_iter().map(|(track, phase)| PhaseChoice { track, phase }).collect();
    Ok(PhaseChoices { phases, current, usual_days, longest_days })
}
