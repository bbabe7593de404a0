//! Playbooks, and what runs at customers.

use rondo_core::id::{PartyId, PlaybookId, RunId};
use rondo_core::playbook::{self, Occasion, PartyPlaybooks, Playbook, PlaybookView};
use rondo_core::store::{Label, Op};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::{PartyRequest, Saved};
use crate::{ApiResult, Rondo};

/// One playbook.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaybookRequest {
    /// Its id.
    pub id: PlaybookId,
}

/// An order of playbooks.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaybookOrder {
    /// All of them, the first one first.
    pub ids: Vec<PlaybookId>,
}

/// What a playbook would do if it were switched on.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlaybookTrial {
    /// The playbook, once it is stored: who has had it lately is left out.
    #[serde(default)]
    pub id: Option<PlaybookId>,
    /// The phase that it is for.
    pub occasion: Occasion,
}

/// For how many customers it would start at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WouldStart {
    /// Customers who came into the phase lately.
    pub count: u32,
    /// So many days count as lately.
    pub days: u32,
}

/// A playbook to be started for a customer: an own one by its id, a ready-made one by its code.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PlaybookStart {
    /// The customer.
    pub party_id: PartyId,
    /// An own one.
    #[serde(default)]
    pub playbook_id: Option<PlaybookId>,
    /// A ready-made one.
    #[serde(default)]
    pub template: Option<String>,
}

/// One run.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PlaybookRunRequest {
    /// Its id.
    pub id: RunId,
}

pub(crate) fn list(rondo: &Rondo, _: Empty) -> ApiResult<Vec<PlaybookView>> {
    Ok(rondo.session()?.store.read(playbook::list)?)
}

/// The ready-made ones, in the user's language.
pub(crate) fn templates(rondo: &Rondo, _: Empty) -> ApiResult<Vec<Playbook>> {
    rondo.session()?;
    Ok(playbook::templates(&rondo.texts()))
}

pub(crate) fn save(rondo: &Rondo, request: Playbook) -> ApiResult<Saved> {
    let label = Label::named(Op::PlaybookEdit, request.name.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| playbook::save(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: PlaybookRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let name = session.store.read(|conn| playbook::get(conn, request.id))?.name;
    session.write(rondo, &Label::named(Op::PlaybookDelete, name), |tx| playbook::delete(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn order(rondo: &Rondo, request: PlaybookOrder) -> ApiResult<Empty> {
    let label = Label::of(Op::PlaybookOrder);
    rondo.session()?.write(rondo, &label, |tx| playbook::order(tx, &request.ids))?;
    Ok(Empty {})
}

pub(crate) fn would_start(rondo: &Rondo, request: PlaybookTrial) -> ApiResult<WouldStart> {
    let today = rondo.env.now().local_date();
    let session = rondo.session()?;
    let count =
        session.store.read(|conn| playbook::would_start(conn, request.id, &request.occasion, today))?;
    Ok(WouldStart { count, days: playbook::FRESH_DAYS as u32 })
}

/// What runs at a customer, and what can be started there.
pub(crate) fn of_party(rondo: &Rondo, request: PartyRequest) -> ApiResult<PartyPlaybooks> {
    let (texts, now) = (rondo.texts(), rondo.env.now());
    Ok(rondo.session()?.store.read(|conn| playbook::of_party(conn, request.id, &texts, now))?)
}

pub(crate) fn start(rondo: &Rondo, request: PlaybookStart) -> ApiResult<Saved> {
    let (session, texts) = (rondo.session()?, rondo.texts());
    let run = session.write_labelled(rondo, |tx| {
        let run = match (request.playbook_id, request.template.as_deref()) {
            (Some(id), _) => playbook::start(tx, request.party_id, id)?,
            (None, Some(code)) => playbook::start_template(tx, request.party_id, code, &texts)?,
            (None, None) => return Err(rondo_core::Error::NotFound("playbook")),
        };
        Ok((run, Label::named(Op::PlaybookStart, playbook::run(tx, run)?.name)))
    })?;
    Ok(Saved { id: run.0 })
}

pub(crate) fn stop(rondo: &Rondo, request: PlaybookRunRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let name = session.store.read(|conn| playbook::run(conn, request.id))?.name;
    session.write(rondo, &Label::named(Op::PlaybookStop, name), |tx| playbook::stop(tx, request.id))?;
    Ok(Empty {})
}
