//! Cadences.

use rondo_core::cadence::{self, Cadence, CadenceView, TagCadence};
use rondo_core::id::PartyId;
use rondo_core::party;
use rondo_core::store::{Label, Op};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::operation::Empty;
use crate::party::PartyRequest;
use crate::{ApiResult, Rondo};

/// The cadence of a customer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct CadenceSave {
    /// The customer.
    pub party_id: PartyId,
    /// How often; none takes away the customer's own.
    #[serde(default)]
    pub cadence: Option<Cadence>,
}

/// The cadence of everybody with a tag.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct TagCadenceSave {
    /// The tag.
    #[ts(type = "string")]
    pub tag_id: Uuid,
    /// How often; none takes it away.
    #[serde(default)]
    pub cadence: Option<Cadence>,
}

pub(crate) fn of_party(rondo: &Rondo, request: PartyRequest) -> ApiResult<Option<CadenceView>> {
    let today = rondo.env.now().local_date();
    Ok(rondo.session()?.store.read(|conn| cadence::of_party(conn, request.id, today))?)
}

pub(crate) fn of_tags(rondo: &Rondo, _: Empty) -> ApiResult<Vec<TagCadence>> {
    Ok(rondo.session()?.store.read(cadence::of_tags)?)
}

pub(crate) fn save(rondo: &Rondo, request: CadenceSave) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let name = session.store.read(|conn| party::name_of(conn, request.party_id))?;
    let label = Label::named(Op::CadenceSave, name);
    session.write(rondo, &label, |tx| cadence::save(tx, request.party_id, request.cadence))?;
    Ok(Empty {})
}

pub(crate) fn save_of_tag(rondo: &Rondo, request: TagCadenceSave) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let tags = session.store.read(cadence::of_tags)?;
    let name = tags.into_iter().find(|tag| tag.tag_id == request.tag_id).map(|tag| tag.name);
    let label = Label::named(Op::CadenceSave, name.unwrap_or_default());
    session.write(rondo, &label, |tx| cadence::save_of_tag(tx, request.tag_id, request.cadence))?;
    Ok(Empty {})
}
