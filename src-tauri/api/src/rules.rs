//! The firm's rules of the lifecycle: reading them, trying new ones, applying them.

use std::collections::BTreeMap;

use rondo_core::standing::{self, Rehearsal, RuleDraft, RulesView};
use rondo_core::store::{Label, Op};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Empty;
use crate::{ApiResult, Rondo};

/// New rules to be tried.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RehearseRequest {
    /// The changed values, by their keys.
    pub values: BTreeMap<String, f64>,
    /// Names the work, to hear of its progress and to cancel it.
    pub job: String,
}

/// The version that was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Applied {
    /// Its number.
    pub version: u32,
}

/// The rules in force, with defaults and versions.
pub(crate) fn get(rondo: &Rondo, _: Empty) -> ApiResult<RulesView> {
    let session = rondo.session()?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| standing::rules(conn, now))?)
}

/// What new rules would do; nothing is written.
pub(crate) fn rehearse(rondo: &Rondo, request: RehearseRequest) -> ApiResult<Rehearsal> {
    let session = rondo.session()?;
    let RehearseRequest { values, job } = request;
    rondo.begin(&job);
    let mut go_on = |done: usize, total: usize| {
        rondo.progress(&job, "trying", done as u64, Some(total as u64)) && !session.is_stopped()
    };
    Ok(standing::rehearse_rules(&session.store, &RuleDraft { values }, &mut go_on)?)
}

/// Makes new rules hold from today on. Everybody is derived anew by `lifecycle.catch_up`.
pub(crate) fn apply(rondo: &Rondo, request: RuleDraft) -> ApiResult<Applied> {
    let label = Label::of(Op::RulesChange);
    let version = rondo.session()?.write(rondo, &label, |tx| standing::apply_rules(tx, &request))?;
    Ok(Applied { version })
}
