//! Search as you type: parties for fields, everything for the palette.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use rondo_core::id::PartyId;
use rondo_core::party::PartyKind;
use rondo_core::search::{FindRequest, Found};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ApiResult, Rondo};

/// What was typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct QuickRequest {
    /// The text.
    pub query: String,
    /// How many hits, at most 50.
    pub limit: u32,
    /// Only people or only organisations.
    #[serde(default)]
    pub kind: Option<PartyKind>,
}

/// A party that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The party.
    pub id: PartyId,
    /// Its kind.
    pub kind: PartyKind,
    /// Its name.
    pub name: String,
    /// Town.
    pub city: Option<String>,
    /// The organisation of a person.
    pub organisation: Option<String>,
    /// What matched beside the name: a number or mail address.
    pub matched: Option<String>,
}

pub(crate) fn quick(rondo: &Rondo, request: QuickRequest) -> ApiResult<Vec<Hit>> {
    let limit = request.limit.clamp(1, 50);
    let QuickRequest { query, kind, .. } = request;
    let hits = rondo.session()?.store.read(|conn| rondo_core::search::quick(conn, &query, kind, limit))?;
    Ok(hits
        .into_iter()
        .map(|hit| Hit {
            id: hit.id,
            kind: hit.kind,
            name: hit.name,
            city: hit.city,
            organisation: hit.organisation,
            matched: hit.matched,
        })
        .collect())
}

/// A search that takes longer than this is given up.
const LONGEST: Duration = Duration::from_secs(2);

/// Everything that holds what was typed. A search that a newer one has overtaken ends as cancelled: nobody waits for it.
pub(crate) fn find(rondo: &Rondo, request: FindRequest) -> ApiResult<Found> {
    let session = rondo.session()?;
    let newest = Arc::clone(&session.newest_search);
    let mine = newest.fetch_add(1, Ordering::Relaxed) + 1;
    let is_overtaken = move || newest.load(Ordering::Relaxed) != mine;
    Ok(session.store.read_unless(LONGEST, is_overtaken, |conn| rondo_core::search::find(conn, &request))?)
}
