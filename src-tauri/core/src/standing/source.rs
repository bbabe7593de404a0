//! Which record a reason speaks of, so that the window can lead there.

use chrono::NaiveDate;
use rondo_lifecycle::Day;
use rondo_lifecycle::phase::{Reason, Standing};
use serde::Serialize;
use ts_rs::TS;

use super::day::date;
use crate::timeline::EntryKind;

/// Where in the timeline the record of a reason stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReasonSource {
    /// What kind of entry it is.
    pub kind: EntryKind,
    /// Its day or, where it lies before, a later one; none where the reason knows only the kind.
    pub on: Option<NaiveDate>,
}

/// The record behind a reason; none where it speaks of none, as that nothing has happened yet.
pub(super) fn source(reason: &Reason, standing: &Standing) -> Option<ReasonSource> {
    use Reason::*;
    let last = standing.last_purchase;
    let (kind, on): (EntryKind, Option<Day>) = match *reason {
        Contact { on, .. } => (EntryKind::Talk, Some(on)),
        Archived { on } | Registered { on } | Qualified { on } | DeclaredLost { on, .. } => {
            (EntryKind::Milestone, Some(on))
        }
        ByHand { .. } => (EntryKind::Milestone, None),
        OpenDeal { .. } | CommittedDeal { .. } => (EntryKind::Deal, None),
        OpenOrder { on } | NeverDelivered { on } | CameBack { on, .. } => (EntryKind::Purchase, Some(on)),
        Purchases { last, .. } => (EntryKind::Purchase, Some(last)),
        // The purchase is the last one on or before the day of its delivery.
        Delivered { on, .. } | CareOver { delivered: on } => (EntryKind::Purchase, Some(on)),
        Silent { .. } | LongStanding { .. } => (EntryKind::Purchase, Some(last?)),
        OpenCase { since, .. } => (EntryKind::Case, Some(since)),
        OverdueCase { .. } | Complaints { .. } => (EntryKind::Case, None),
        ContractRuns { since } => (EntryKind::Contract, Some(since)),
        NoticeGiven { .. } | ContractEnded { .. } => (EntryKind::Contract, None),
        Detractor { on, .. } | Endorsed { on } => (EntryKind::Answer, Some(on)),
        Referred { on } => (EntryKind::Referral, Some(on)),
        Known { .. } | Gone { .. } => return None,
    };
    Some(ReasonSource { kind, on: on.map(date) })
}
