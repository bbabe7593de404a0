//! The page Today: the morning's list, its lines in full, and what is done with them.

use chrono::NaiveDate;
use rondo_core::agenda::{
    self, AgendaDetail, AgendaPage, AgendaRequest, DetailRequest, Rail, RailRequest, ReasonKind, SetAside,
};
use rondo_core::id::TaskId;
use rondo_core::store::{Label, Op};
use rondo_core::time::Timestamp;
use rondo_core::timeline::{TouchDraft, TouchOutcome};
use rondo_core::{party, task, timeline, winback};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::local::Seen;
use crate::operation::Empty;
use crate::party::{Saved, named};
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// What came of a line: the touch, and the step it settles.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct ResultRequest {
    /// The touch.
    pub draft: TouchDraft,
    /// The step that is done by it.
    #[serde(default)]
    pub done_task: Option<TaskId>,
    /// What led the line; of somebody to win back the talk is a try.
    #[serde(default)]
    pub lead: Option<ReasonKind>,
}

/// A line moved to another day.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LaterRequest {
    /// The line.
    pub line: SetAside,
    /// The day on which it comes back.
    pub until: NaiveDate,
}

/// A line taken from the list.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DismissRequest {
    /// The line.
    pub line: SetAside,
    /// Why it does not belong there.
    pub why: String,
}

/// When somebody looked at the list last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LastLook {
    /// The last day on which somebody looked before today, where at least one whole day lies between.
    pub away_since: Option<NaiveDate>,
}

pub(crate) fn page(rondo: &Rondo, request: AgendaRequest) -> ApiResult<AgendaPage> {
    let (session, texts, now) = (rondo.session()?, rondo.texts(), rondo.env.now());
    Ok(session.store.read(|conn| agenda::page(conn, &request, &texts, now))?)
}

pub(crate) fn detail(rondo: &Rondo, request: DetailRequest) -> ApiResult<AgendaDetail> {
    let (session, texts, now) = (rondo.session()?, rondo.texts(), rondo.env.now());
    Ok(session.store.read(|conn| agenda::detail(conn, &request, &texts, now))?)
}

pub(crate) fn rail(rondo: &Rondo, request: RailRequest) -> ApiResult<Rail> {
    let now = rondo.env.now();
    Ok(rondo.session()?.store.read(|conn| agenda::rail(conn, &request, now))?)
}

/// Remembers, on this computer and for this vault, that somebody looks today.
pub(crate) fn look(rondo: &Rondo, _: Empty) -> ApiResult<LastLook> {
    let session = rondo.session()?;
    let (vault, today) = (session.vault().id(), rondo.env.now().local_date());
    let seen = rondo.local.get().seen.get(&vault).copied();
    let seen = match seen {
        Some(seen) if seen.on == today => seen,
        before => {
            let seen = Seen { on: today, before: before.map(|seen| seen.on) };
            rondo.update_local(|local| _ = local.seen.insert(vault, seen))?;
            seen
        }
    };
    let away_since = seen.before.filter(|before| (today - *before).num_days() > 1);
    Ok(LastLook { away_since })
}

/// Writes down what came of a line: the touch, the step that is done by it, the try to win the customer back where that
/// was the reason, and a rest for what else the list said of the customer. One operation, undone as one.
pub(crate) fn result(rondo: &Rondo, request: ResultRequest) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::TouchLog, request.draft.party_id)?;
    session.write(rondo, &label, |tx| {
        let id = timeline::log(tx, &request.draft)?;
        if let Some(done) = request.done_task {
            task::done(tx, done, None)?;
        }
        // Whoever was not reached was not contacted.
        let is_try = request.lead == Some(ReasonKind::WinBack)
            && request.draft.outcome != Some(TouchOutcome::NotReached);
        if is_try {
            winback::talked(tx, request.draft.party_id, request.draft.at.map(Timestamp::local_date))?;
        }
        agenda::talked(tx, &request.draft)?;
        Ok(Saved { id: id.0 })
    })
}

pub(crate) fn later(rondo: &Rondo, request: LaterRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = labelled(&session, Op::AgendaPostpone, &request.line)?;
    session.write(rondo, &label, |tx| agenda::postpone(tx, &request.line, request.until))?;
    Ok(Empty {})
}

pub(crate) fn dismiss(rondo: &Rondo, request: DismissRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = labelled(&session, Op::AgendaDismiss, &request.line)?;
    session.write(rondo, &label, |tx| agenda::dismiss(tx, &request.line, &request.why))?;
    Ok(Empty {})
}

/// A step is named by its title, every other line by its customer.
fn labelled(session: &Session, op: Op, line: &SetAside) -> ApiResult<Label> {
    let name = session.store.read(|conn| match (line.task_id, line.party_id) {
        (Some(task), _) => Ok(task::get(conn, task)?.title),
        (None, Some(party)) => party::name_of(conn, party),
        (None, None) => Err(rondo_core::Error::Invalid { field: "partyId", reason: "missing" }),
    })?;
    Ok(Label::named(op, name))
}
