//! Records that look alike: found, told apart, made one.

use rondo_core::duplicate::{
    self, Comparison, DuplicateCounts, DuplicateHint, DuplicatePage, DuplicatePageRequest, MergeRequest,
    MergedPage, PairState,
};
use rondo_core::id::PartyId;
use rondo_core::party::PartyDraft;
use rondo_core::store::{Changed, Op};
use serde::Deserialize;
use ts_rs::TS;

use crate::app::JobRequest;
use crate::operation::Empty;
use crate::party::{Saved, named, normaliser};
use crate::{ApiResult, Event, Rondo};

/// Two records.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "DuplicatePairRequest")]
pub struct PairRequest {
    /// The one that stays, or the first one.
    pub keep: PartyId,
    /// The other one.
    pub lose: PartyId,
}

/// What the user says to two records that look alike.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "DuplicateVerdictRequest")]
pub struct VerdictRequest {
    /// One of them.
    pub id: PartyId,
    /// The other one.
    pub other_id: PartyId,
    /// What is said; open takes back what was said before.
    pub state: PairState,
}

/// A page of records that were joined to another one.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[ts(rename = "DuplicateMergedRequest")]
pub struct MergedRequest {
    /// The place after which the page begins.
    #[serde(default)]
    pub cursor: Option<String>,
    /// Rows, at most 500.
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A record that is being typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
#[ts(rename = "DuplicateHintRequest")]
pub struct HintRequest {
    /// As far as it was typed.
    pub draft: PartyDraft,
    /// The stored record that is being changed.
    #[serde(default)]
    pub except: Option<PartyId>,
}

/// Looks for pairs among the records that changed since the last time, with progress; can be cancelled.
pub(crate) fn find(rondo: &Rondo, request: JobRequest) -> ApiResult<DuplicateCounts> {
    let session = rondo.session()?;
    rondo.begin(&request.job);
    let mut go_on = |done: usize, total: usize| {
        // A handful is compared before anybody could read of it.
        let goes_on =
            total <= 500 || rondo.progress(&request.job, "comparing", done as u64, Some(total as u64));
        goes_on && !session.is_stopped()
    };
    if duplicate::find(&session.store, &mut go_on)? {
        rondo.emit(Event::Changed { changed: Changed::derived(&["duplicate_pair"]) });
    }
    counts(rondo, Empty {})
}

pub(crate) fn counts(rondo: &Rondo, _: Empty) -> ApiResult<DuplicateCounts> {
    Ok(rondo.session()?.store.read(duplicate::counts)?)
}

pub(crate) fn page(rondo: &Rondo, request: DuplicatePageRequest) -> ApiResult<DuplicatePage> {
    Ok(rondo.session()?.store.read(|conn| duplicate::page(conn, &request))?)
}

pub(crate) fn merged(rondo: &Rondo, request: MergedRequest) -> ApiResult<MergedPage> {
    let cursor = request.cursor.as_deref();
    Ok(rondo.session()?.store.read(|conn| duplicate::merged(conn, cursor, request.limit))?)
}

pub(crate) fn compare(rondo: &Rondo, request: PairRequest) -> ApiResult<Comparison> {
    Ok(rondo.session()?.store.read(|conn| duplicate::compare(conn, request.keep, request.lose))?)
}

pub(crate) fn merge(rondo: &Rondo, request: MergeRequest) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let (normaliser, label) = (normaliser(&session)?, named(&session, Op::PartyMerge, request.keep)?);
    session.write(rondo, &label, |tx| duplicate::merge(tx, &request, normaliser))?;
    Ok(Saved { id: request.keep.0 })
}

pub(crate) fn say(rondo: &Rondo, request: VerdictRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let op = match request.state {
        PairState::Different => Op::PartiesDiffer,
        PairState::Later => Op::DuplicateLater,
        PairState::Open => Op::DuplicateReopen,
    };
    let label = named(&session, op, request.id)?;
    session.write(rondo, &label, |tx| duplicate::say(tx, request.id, request.other_id, request.state))?;
    Ok(Empty {})
}

pub(crate) fn of_draft(rondo: &Rondo, request: HintRequest) -> ApiResult<Vec<DuplicateHint>> {
    let session = rondo.session()?;
    let normaliser = normaliser(&session)?;
    Ok(session.store.read(|conn| duplicate::of_draft(conn, &request.draft, request.except, normaliser))?)
}
