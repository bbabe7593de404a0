//! Why a customer is where it is, as data: a code with the values that a sentence needs.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::fact::{CaseKind, LossReason};

/// What decided a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reason {
    /// Put away.
    Archived {
        /// When.
        on: Day,
    },
    /// Known, nothing more.
    Known {
        /// Since when.
        since: Day,
    },
    /// Opted in or opened an account.
    Registered {
        /// When.
        on: Day,
    },
    /// The last sign of the customer: turned to us, spoke with us, got a deal, ordered.
    Contact {
        /// When.
        on: Day,
        /// Days ago.
        days: i32,
    },
    /// Judged worth an offer.
    Qualified {
        /// When.
        on: Day,
    },
    /// A deal is open.
    OpenDeal {
        /// Since when.
        since: Day,
    },
    /// A deal has come so far that the customer is buying.
    CommittedDeal {
        /// When.
        on: Day,
    },
    /// Ordered, not delivered.
    OpenOrder {
        /// When ordered.
        on: Day,
    },
    /// An order was never reported as delivered: perhaps the data are incomplete.
    NeverDelivered {
        /// When ordered.
        on: Day,
    },
    /// Delivered a short while ago.
    Delivered {
        /// When.
        on: Day,
        /// The last day of care.
        until: Day,
    },
    /// The care after the first delivery is over.
    CareOver {
        /// When delivered.
        delivered: Day,
    },
    /// A complaint or return is open.
    OpenCase {
        /// Since when.
        since: Day,
        /// Which.
        case: CaseKind,
    },
    /// So many purchases.
    Purchases {
        /// How many.
        count: u32,
        /// The last one.
        last: Day,
    },
    /// Came back after being gone.
    CameBack {
        /// When.
        on: Day,
        /// Purchases since.
        purchases: u32,
    },
    /// Silence.
    Silent {
        /// For so many days.
        days: i32,
        /// The level begins at so many; none below the first one.
        limit: Option<i32>,
        /// The purchase model set the limit.
        by_model: bool,
    },
    /// A contract runs.
    ContractRuns {
        /// Since when.
        since: Day,
    },
    /// Notice was given.
    NoticeGiven {
        /// When.
        on: Day,
    },
    /// The last contract ended.
    ContractEnded {
        /// Its last day.
        on: Day,
        /// Days ago.
        days: i32,
    },
    /// A severe complaint is overdue.
    OverdueCase {
        /// The last day on which it was in time.
        due: Day,
    },
    /// Several complaints in a short time.
    Complaints {
        /// At least so many …
        count: u32,
        /// … in so many days.
        days: i32,
    },
    /// A bad last answer.
    Detractor {
        /// When.
        on: Day,
        /// The answer, 0 to 6.
        nps: u8,
    },
    /// A good last answer.
    Endorsed {
        /// When.
        on: Day,
    },
    /// Recommended the firm to somebody.
    Referred {
        /// When.
        on: Day,
    },
    /// Buys for a long time.
    LongStanding {
        /// Purchases in this life.
        purchases: u32,
        /// Since when.
        since: Day,
    },
    /// Declared lost.
    DeclaredLost {
        /// When.
        on: Day,
        /// Why.
        reason: LossReason,
    },
    /// Set by hand.
    ByHand {
        /// The caller's code of the reason.
        code: u16,
        /// The last day on which it holds.
        until: Day,
    },
    /// Lost, and no sign since.
    Gone {
        /// Since when.
        since: Day,
    },
}
