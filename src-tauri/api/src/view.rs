//! Saved views of the list of customers, its groups, and what is done to many customers at once.

use rondo_core::Error;
use rondo_core::id::{PartyId, ViewId};
use rondo_core::party::{self, PartyChange, PartyFilter, PartyPageRequest, PartyRow};
use rondo_core::store::{Label, Op};
use rondo_core::time::Timestamp;
use rondo_core::view::{self, Filter, Group, GroupBy, GroupsRequest, ViewDraft, ViewRow, Words};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Empty;
use crate::party::{Saved, answer_within, named, normaliser};
use crate::{ApiResult, Event, Rondo};

/// One saved view.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ViewRequest {
    /// Its id.
    pub id: ViewId,
}

/// An order of saved views.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ViewOrder {
    /// The first one first; those that are not named stay behind them.
    pub ids: Vec<ViewId>,
}

/// Which customers a change is made to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", deny_unknown_fields)]
pub enum Which {
    /// These.
    These {
        /// Their ids, at most 10,000.
        ids: Vec<PartyId>,
    },
    /// All that a list holds, also those that nobody has scrolled to.
    All {
        /// The list.
        filter: PartyFilter,
        /// Apart from these, at most 10,000.
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        except: Vec<PartyId>,
    },
}

/// A change to one customer or to many, as one step of the history.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeManyRequest {
    /// To whom.
    pub which: Which,
    /// What.
    pub change: PartyChange,
    /// Names the work.
    pub job: String,
}

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangedMany {
    /// How many customers are different now.
    pub count: u32,
    /// The set in the history, for an undo; none when nothing changed.
    #[ts(type = "number | null")]
    pub set: Option<i64>,
}

/// The most ids that one request names.
const MOST: usize = 10_000;
/// From so many on a change is given more memory.
const LARGE: usize = 2_000;

pub(crate) fn list(rondo: &Rondo, _: Empty) -> ApiResult<Vec<ViewRow>> {
    Ok(rondo.session()?.store.read(view::list)?)
}

pub(crate) fn save(rondo: &Rondo, request: ViewDraft) -> ApiResult<Saved> {
    let label = Label::named(Op::ViewSave, request.name.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| view::save(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: ViewRequest) -> ApiResult<ChangedMany> {
    let session = rondo.session()?;
    let written = session.store.write(&Label::of(Op::ViewDelete), |tx| view::delete(tx, request.id))?;
    let set = written.changed.as_ref().map(|changed| changed.set);
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    Ok(ChangedMany { count: 1, set })
}

pub(crate) fn order(rondo: &Rondo, request: ViewOrder) -> ApiResult<Empty> {
    rondo.session()?.write(rondo, &Label::of(Op::ViewOrder), |tx| view::order(tx, &request.ids))?;
    Ok(Empty {})
}

pub(crate) fn groups(rondo: &Rondo, request: GroupsRequest) -> ApiResult<Vec<Group>> {
    let session = rondo.session()?;
    answer_within(&session, &request.filter, |conn| view::groups(conn, &request, rondo.env.now()))
}

pub(crate) fn change(rondo: &Rondo, request: ChangeManyRequest) -> ApiResult<ChangedMany> {
    let session = rondo.session()?;
    let normaliser = normaliser(&session)?;
    rondo.begin(&request.job);
    let ids = match &request.which {
        Which::These { ids } | Which::All { except: ids, .. } if ids.len() > MOST => {
            return Err(Error::invalid("ids", "too-many").into());
        }
        Which::These { ids } => ids.clone(),
        Which::All { filter, except } => {
            let all = answer_within(&session, filter, |conn| party::ids(conn, filter, rondo.env.now()))?;
            let except: std::collections::HashSet<&PartyId> = except.iter().collect();
            all.into_iter().filter(|id| !except.contains(id)).collect()
        }
    };
    let op = match &request.change {
        PartyChange::Owner { .. } => Op::PartyAssign,
        PartyChange::AddTag { .. } => Op::PartyTag,
        PartyChange::RemoveTag { .. } => Op::PartyUntag,
        PartyChange::Deputy { .. } | PartyChange::Set { .. } => Op::PartyEdit,
        PartyChange::Delete => Op::PartyDelete,
        PartyChange::Restore => Op::PartyRestore,
    };
    let one = match ids.as_slice() {
        [one] => Some(named(&session, op, *one)?),
        _ => None,
    };
    let write = || {
        session.store.write_labelled(|tx| -> Result<(usize, Label), Error> {
            rondo.begin_write(&request.job, tx);
            let count = party::change(tx, &ids, &request.change, normaliser, &mut |done| {
                rondo.progress(&request.job, "writing", done as u64, Some(ids.len() as u64))
                    && !session.is_stopped()
            })?;
            Ok((count, one.clone().unwrap_or_else(|| Label::counted(op, count as i64))))
        })
    };
    let written =
        if ids.len() > LARGE { session.store.with_room(write).map_err(Into::into) } else { Ok(write()) };
    rondo.end_write();
    let written: rondo_core::store::Written<usize> =
        written.and_then(|written: Result<_, Error>| written.map_err(crate::ApiError::from))?;
    let set = written.changed.as_ref().map(|changed| changed.set);
    if let Some(changed) = written.changed {
        rondo.emit(Event::Changed { changed });
    }
    Ok(ChangedMany { count: u32::try_from(written.value).unwrap_or(u32::MAX), set })
}

/// The rows of a list as it is seen, group after group, with the name of each row's group.
pub(crate) fn seen<E: From<Error>>(
    conn: &Connection,
    page: &PartyPageRequest,
    group: Option<GroupBy>,
    words: &Words,
    now: Timestamp,
    most: u32,
    mut take: impl FnMut(Option<&str>, PartyRow) -> Result<(), E>,
) -> Result<(), E> {
    let Some(by) = group else { return party::each_row(conn, page, now, most, |row| take(None, row)) };
    let mut left = most;
    for found in view::groups(conn, &GroupsRequest { filter: page.filter.clone(), by }, now)? {
        let name = words.group(by, found.value.as_deref());
        let both = page.filter.conditions.iter().cloned().chain([found.conditions]).collect();
        let filter = PartyFilter { conditions: Some(Filter::All { of: both }), ..page.filter.clone() };
        let part = PartyPageRequest { filter, ..page.clone() };
        party::each_row(conn, &part, now, left, |row| {
            left -= 1;
            take(Some(&name), row)
        })?;
    }
    Ok(())
}
