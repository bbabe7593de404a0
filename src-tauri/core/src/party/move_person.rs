//! A person changes to another firm. The place at the old one ends and stays with its dates, so that what happened there
//! stays there.

use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BuyingRole, LinkDraft, link};
use crate::error::{Error, Result};
use crate::id::{LinkId, PartyId};
use crate::rule;
use crate::store::Tx;

/// A person who changes to another firm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PersonMove {
    /// The place at the old firm.
    pub link_id: LinkId,
    /// The new firm.
    pub to_id: PartyId,
    /// The first day there.
    pub on: NaiveDate,
    /// What the person is there.
    #[serde(default)]
    pub role: Option<String>,
    /// What the person decides there.
    #[serde(default)]
    pub buying_role: Option<BuyingRole>,
    /// The first person to ask there.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub is_primary: bool,
}

/// Ends the place at the old firm on the day before and begins the new one.
pub fn move_person(tx: &Tx<'_>, moved: &PersonMove) -> Result<LinkId> {
    rule::day("on", moved.on)?;
    let found = tx
        .prepare_cached("SELECT party_id, other_id, from_on, to_on FROM party_link WHERE id = :id")?
        .query_row(named_params! {":id": moved.link_id}, |row| {
            Ok((row.get("party_id")?, row.get("other_id")?, row.get("from_on")?, row.get("to_on")?))
        })
        .optional()?;
    let found: Option<(PartyId, PartyId, Option<NaiveDate>, Option<NaiveDate>)> = found;
    let (person, old, from, until) = found.ok_or(Error::NotFound("link"))?;
    // A place that has ended keeps its dates; whoever left it begins at the new firm without being moved.
    if until.is_some_and(|until| until < moved.on) {
        return Err(Error::invalid("linkId", "ended"));
    }
    if old == moved.to_id {
        return Err(Error::invalid("toId", "same-firm"));
    }
    let last = moved.on - Days::new(1);
    if from.is_some_and(|from| from > last) {
        return Err(Error::invalid("on", "before-start"));
    }
    tx.prepare_cached("UPDATE party_link SET to_on = :last WHERE id = :id")?
        .execute(named_params! {":last": last, ":id": moved.link_id})?;
    let draft = LinkDraft {
        id: None,
        party_id: person,
        other_id: moved.to_id,
        role: moved.role.clone(),
        buying_role: moved.buying_role,
        from: Some(moved.on),
        to: None,
        is_primary: moved.is_primary,
    };
    link(tx, &draft)
}
