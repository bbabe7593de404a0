//! Search as you type, for the palette.

use rondo_core::id::PartyId;
use rondo_core::party::PartyKind;
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
